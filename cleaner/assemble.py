"""Kept blocks and facts to the article."""

from __future__ import annotations

from functools import lru_cache

from .model import Article, Block, Facts, Page, Removal, Verdict

NAMED = 3
"""Elements of a block's trail that a removal's `where` names."""
MUCH = 0.5
"""Share of a page's prose that, once removed, is worth a warning."""


def assemble(page: Page, facts: Facts, verdicts: tuple[Verdict, ...], *, body: str,
             strategy: str = "blocks", warnings: tuple[str, ...] = (),
             confidence: float = 0.0, language: str | None = None) -> Article:
    """Put the article together from what was kept, with the account of what was not."""
    blocks = page.blocks
    removed: list[Removal] = [*page.repairs]
    trails: dict[tuple[int, str], str] = {}
    for verdict in verdicts:
        block = blocks[verdict.block]
        if verdict.role != "body":
            removed.append(Removal(block.text, verdict.rule, verdict.because,
                                   locate(page, block, trails)))
        for cut in verdict.cuts:
            start, end = cut.span or (0, 0)
            removed.append(Removal(block.text[start:end].strip(), cut.rule, cut.because,
                                   locate(page, block, trails)))
    return Article(
        headline=facts.headline.value if facts.headline else None,
        byline=facts.names,
        byline_text=facts.printed,
        date=facts.date.value if facts.date else None,
        modified=facts.modified.value if facts.modified else None,
        body=body,
        captions=collect_captions(page, verdicts),
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


def collect_captions(page: Page, verdicts: tuple[Verdict, ...]) -> tuple[str, ...]:
    """The captions and credits of a page, each once, in order."""
    texts = (page.blocks[v.block].text for v in verdicts if v.role == "caption")
    return tuple(dict.fromkeys(texts))


def locate(page: Page, block: Block, trails: dict[tuple[int, str], str]) -> str:
    """Where a block stands: its line in a text, its trail of elements in HTML.

    trails: those that are known, by container and tag.
    """
    if block.line or block.container < 0:
        return f"line {block.line}"
    index = block.container
    known = trails.get((index, block.tag))
    if known is None:
        trail = [] if page.containers[index].tag == block.tag else [block.tag]
        while index >= 0 and len(trail) < NAMED:
            container = page.containers[index]
            trail.append(name_element(container.tag, container.attrs))
            index = container.parent
        known = trails[block.container, block.tag] = " > ".join(reversed(trail))
    return known


@lru_cache(maxsize=4096)
def name_element(tag: str, attrs: str) -> str:
    """An element by its tag and the first of its classes."""
    _, found, rest = attrs.partition('class="')
    first = rest.partition('"')[0].split()[:1] if found else []
    return ".".join([tag, *first])
