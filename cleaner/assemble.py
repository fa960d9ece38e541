"""Kept blocks and facts to the article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import compress
from operator import itemgetter

from .article import Article
from .model import Facts, Hit, Page, Removal, Verdict
from .segment.sentences import GLUED

MUCH = 0.5
"""Share of a page's prose that, once removed, is worth a warning."""
_get_role = itemgetter(Verdict._fields.index("role"))
_make_removal = partial(tuple.__new__, Removal)


def assemble(page: Page, facts: Facts, verdicts: tuple[Verdict, ...], *, body: str,
             strategy: str, warnings: tuple[str, ...], confidence: float,
             language: str | None) -> Article:
    """Put the article together from what was kept, with the account of what was not."""
    captions = dict.fromkeys(page.blocks[verdict.block].text
                             for verdict in list_of_role(verdicts, "caption"))
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
        removed=(*page.repairs, *list_removals(page, verdicts)),
        warnings=page.source.warnings + warnings,
        confidence=confidence,
        facts=facts,
    )


def list_of_role(verdicts: Sequence[Verdict], role: str) -> list[Verdict]:
    """The verdicts on blocks of one role, of which a page has hundreds to ask."""
    return list(compress(verdicts, map(role.__eq__, map(_get_role, verdicts))))


def list_removals(page: Page, verdicts: tuple[Verdict, ...]) -> Iterator[Removal]:
    """The account of what was taken out, whole blocks and parts of those that stay."""
    places: Sequence[str] = page.trails if page.source.kind == "html" else ()
    for block, (index, role, rule, because, cuts, _) in zip(page.blocks, verdicts, strict=True):
        if role == "body" and not cuts:
            continue
        place = places[index] if places else f"line {block.line}"
        if role != "body":
            yield _make_removal((block.text, rule, because, place))
        for cut in cuts:
            start, end = cut.span or (0, 0)
            yield Removal(block.text[start:end].strip(), cut.rule, cut.because, place)


def replay(page: Page, verdicts: tuple[Verdict, ...]) -> str:
    """The body that a page's verdicts give: what is kept, less the cuts, paragraph by paragraph."""
    return "\n\n".join(list_paragraphs(page, verdicts)[0])


def list_paragraphs(page: Page, verdicts: tuple[Verdict, ...]) -> tuple[list[str], list[int]]:
    """The paragraphs of the body that a page's verdicts give, and the first block of each.

    Items of an ordered list have their numbers, which readers see and the text may speak of.
    """
    paragraphs, firsts = list[str](), list[int]()
    parts = dict[int, list[str]]()  # of the paragraphs that are joined of several
    blocks = page.blocks
    for index, _, _, _, cuts, joined in list_of_role(verdicts, "body"):
        text = cut_spans(blocks[index].text, cuts) if cuts else blocks[index].text
        if text and joined and paragraphs:
            last = len(paragraphs) - 1
            parts.setdefault(last, [paragraphs[last]]).extend((find_gap(page, index), text))
        elif text:
            number = blocks[index].number
            paragraphs.append(f"{number} {text}" if number else text)
            firsts.append(index)
    for last, joint in parts.items():
        paragraphs[last] = "".join(joint)
    return paragraphs, firsts


def find_gap(page: Page, index: int) -> str:
    """What stands between a block and the one before that it belongs to."""
    return "" if page.settings is not None and page.settings.gaps[index] == GLUED else " "


def cut_spans(text: str, cuts: tuple[Hit, ...]) -> str:
    """A block's text less the spans that were cut out of it."""
    for start, end in sorted((cut.span or (0, 0) for cut in cuts), reverse=True):
        before, after = text[:start].rstrip(), text[end:].lstrip()
        text = f"{before} {after}" if before and after else before or after
    return text
