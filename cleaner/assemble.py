"""Kept blocks and facts to the article."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from itertools import compress
from operator import itemgetter

from .article import Article
from .model import Block, Facts, Hit, Page, Removal, Verdict
from .segment.sentences import GLUED

BULLETS = frozenset("*+-·•‣■□▪►▶○●◦☆➤✓✔❖")
"""Marks of list items, as the core takes them off lines (`lines.c`)."""

MUCH = 0.5
"""Share of a page's prose that, once removed, is worth a warning."""
_get_block, _get_role, _get_rule, _get_because, _get_cuts, _ = map(
    itemgetter, range(len(Verdict._fields)))
_get_text, _get_line = (itemgetter(Block._fields.index(name)) for name in ("text", "line"))
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


def list_removals(page: Page, verdicts: Sequence[Verdict]) -> list[Removal]:
    """The account of what was taken out, whole blocks and parts of those that stay, in order."""
    gone = [verdict for verdict, role in zip(verdicts, map(_get_role, verdicts), strict=True)
            if role != "body"]
    indexes = list(map(_get_block, gone))
    removals = list(map(_make_removal, zip(
        map(_get_text, map(page.blocks.__getitem__, indexes)), map(_get_rule, gone),
        map(_get_because, gone), name_places(page, indexes), strict=True)))
    parted = list(filter(_get_cuts, verdicts))
    if not parted:
        return removals
    parts = [(block, Removal(page.blocks[block].text[slice(*cut.span)].strip(), cut.rule,
                             cut.because, place))
             for (block, *_, cuts, _), place in zip(
                 parted, name_places(page, map(_get_block, parted)), strict=True)
             for cut in cuts if cut.span]
    together = sorted((*zip(indexes, removals, strict=True), *parts), key=itemgetter(0))
    return [removal for _, removal in together]


def name_places(page: Page, indexes: Iterable[int]) -> list[str]:
    """Where some blocks stand, as the account says it."""
    if page.trails:
        return list(map(page.trails.__getitem__, indexes))
    return list(map("line %d".__mod__, map(_get_line, map(page.blocks.__getitem__, indexes))))


def replay(page: Page, verdicts: tuple[Verdict, ...]) -> str:
    """The body that a page's verdicts give: what is kept, less the cuts, paragraph by paragraph."""
    return "\n\n".join(list_paragraphs(page, verdicts)[0])


def list_paragraphs(page: Page, verdicts: tuple[Verdict, ...]) -> tuple[list[str], list[int]]:
    """The paragraphs of the body that a page's verdicts give, and the first block of each.

    Items of an ordered list have their numbers, which readers see and the text may speak of.
    """
    paragraphs, firsts = list[str](), list[int]()
    parts = dict[int, list[str]]()  # of the paragraphs that are joined of several
    blocks, is_text = page.blocks, page.source.kind == "text"
    for index, _, _, _, cuts, joined in list_of_role(verdicts, "body"):
        text = cut_spans(blocks[index].text, cuts) if cuts else blocks[index].text
        if text and joined and paragraphs:
            last = len(paragraphs) - 1
            parts.setdefault(last, [paragraphs[last]]).extend((find_gap(page, index), text))
        elif text:
            number = blocks[index].number
            paragraphs.append(f"{number} {text}" if number else
                              open_line(text) if is_text else text)
            firsts.append(index)
    for last, joint in parts.items():
        paragraphs[last] = "".join(joint)
    return paragraphs, firsts


def open_line(text: str) -> str:
    """A text's block as a paragraph begins with it: without the mark of a list item.

    What was a line's inner part or a table's cell comes to begin a line, where such a mark would be
    taken off when it is read again.
    """
    while text[1:2] == " " and text[0] in BULLETS and text[2:].strip():
        text = text[2:].lstrip()
    return text


def find_gap(page: Page, index: int) -> str:
    """What stands between a block and the one before that it belongs to."""
    return "" if page.settings is not None and page.settings.gaps[index] == GLUED else " "


def cut_spans(text: str, cuts: tuple[Hit, ...]) -> str:
    """A block's text less the spans that were cut out of it."""
    parts, at = [], 0
    for start, end in sorted(cut.span for cut in cuts if cut.span):
        parts.append(text[at:start])
        at = max(at, end)
    parts.append(text[at:])
    return " ".join(bare for part in parts if (bare := part.strip()))
