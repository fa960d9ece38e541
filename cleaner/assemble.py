"""Kept blocks and facts to the article."""

from __future__ import annotations

from .model import Article, Block, Container, Facts, Page, Removal, Verdict

NAMED = 3
"""Elements of a block's trail that a removal's `where` names."""
MUCH = 0.5
"""Share of a page's prose that, once removed, is worth a warning."""


def assemble(page: Page, facts: Facts, verdicts: tuple[Verdict, ...], *, body: str,
             strategy: str = "blocks", warnings: tuple[str, ...] = (),
             confidence: float = 0.0, language: str | None = None) -> Article:
    """Put the article together from what was kept, with the account of what was not."""
    blocks, trails = page.blocks, Trails(page.containers)
    removed: list[Removal] = [*page.repairs]
    captions: dict[str, None] = {}
    for verdict in verdicts:
        if verdict.role != "body":
            block = blocks[verdict.block]
            removed.append(Removal(block.text, verdict.rule, verdict.because, trails.locate(block)))
            if verdict.role == "caption":
                captions[block.text] = None
        for cut in verdict.cuts:
            block = blocks[verdict.block]
            start, end = cut.span or (0, 0)
            removed.append(Removal(block.text[start:end].strip(), cut.rule, cut.because,
                                   trails.locate(block)))
    return Article(
        headline=facts.headline.value if facts.headline else None,
        byline=facts.names,
        byline_text=facts.printed,
        date=facts.date.value if facts.date else None,
        modified=facts.modified.value if facts.modified else None,
        body=body,
        captions=tuple(captions),
        language=language,
        kind=page.source.kind,
        strategy=strategy,
        url=page.source.url,
        removed=tuple(removed),
        warnings=page.source.warnings + warnings,
        confidence=confidence,
        facts=facts,
    )


def replay(page: Page, verdicts: tuple[Verdict, ...]) -> str:
    """The body that a page's verdicts give: what is kept, less the cuts, paragraph by paragraph."""
    paragraphs: list[str] = []
    for verdict in verdicts:
        if verdict.role == "body":
            text = cut_spans(page.blocks[verdict.block].text, verdict)
            if text and verdict.joined and paragraphs:
                paragraphs[-1] += " " + text
            elif text:
                paragraphs.append(text)
    return "\n\n".join(paragraphs)


def cut_spans(text: str, verdict: Verdict) -> str:
    """A block's text less the spans that were cut out of it."""
    for start, end in sorted((cut.span or (0, 0) for cut in verdict.cuts), reverse=True):
        before, after = text[:start].rstrip(), text[end:].lstrip()
        text = f"{before} {after}" if before and after else before or after
    return text


class Trails:
    """Where the blocks of a page stand; each element is named once."""

    __slots__ = ("containers", "known", "names")

    def __init__(self, containers: tuple[Container, ...]) -> None:
        self.containers = containers
        self.known: dict[tuple[int, str], str] = {}
        self.names: dict[int, str] = {}

    def locate(self, block: Block) -> str:
        """The line of a block in a text, its last elements in HTML."""
        index, tag = block.container, block.tag
        if block.line or index < 0:
            return f"line {block.line}"
        known = self.known.get((index, tag))
        if known is None:
            known = self.known[index, tag] = self.trace(index, tag)
        return known

    def trace(self, index: int, tag: str) -> str:
        """The trail of elements that ends with a tag in a container, or with that itself."""
        container = self.containers[index]
        trail, left = ("", NAMED) if container.tag == tag else (f" > {tag}", NAMED - 1)
        while left and index >= 0:
            container = self.containers[index]
            name = self.names.get(index)
            if name is None:
                name = self.names[index] = name_element(container.tag, container.attrs)
            trail = f" > {name}{trail}"
            index = container.parent
            left -= 1
        return trail[3:]


def name_element(tag: str, attrs: str) -> str:
    """An element by its tag and the first of its classes."""
    classes = attrs.partition('class="')[2].partition('"')[0].split(None, 1)
    return f"{tag}.{classes[0]}" if classes else tag
