"""What stands between blocks that stay."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from ..draft import Draft
from ..learned import Judgement
from ..model import Block, Hit, Page
from ..overruled import LONGEST_LABEL, REPEATED, UNLIKE_HEADINGS, takes_up
from ..patterns import compile_re
from ..segment.columns import read_columns
from ..segment.line_shapes import SENTENCE, count_columns, ends_sentence
from .bars import BETWEEN, FAR_DOWN, HOPED, LEAST, LOWEST, MOST_BETWEEN, SEVERAL, SURE

LINKED = 0.3
"""Share of a block's characters in links up to which it may be kept for what surrounds it."""
PROSE, LONG = 60, 100
"""Columns of a paragraph, and characters of one that nothing else is."""
_SINGLE, _GAP = compile_re(rb"\x01\0(?=\x01)"), compile_re(rb"\x01\0{1,%d}(?=\x01)" % MOST_BETWEEN)
"""Flags of what is kept, around a block and around several that are not."""
OVER_NOTES = frozenset(("syndication-line", "rights-notice"))
"""Rules that take out headings of an article's own notes: "Sources", "Disclaimer"."""
NEAR_ABOVE = 3
"""Blocks above a heading among which the article has to have begun."""


def fill_gaps(page: Page, draft: Draft, judgement: Judgement,
              claims: Mapping[int, Sequence[Hit]]) -> None:
    """Keep what no rule claims between two blocks that are kept.

    Those of the same make and container, and headings and prose that are half likely; between two
    that are certain, whatever the names around them say.
    """
    if not page.containers:
        return
    likely, blocks = judgement.likely, page.blocks
    for index in find_single(draft.kept):
        if likely[index] >= LOWEST and draft.is_unclaimed(index):
            before, block, after = blocks[index - 1:index + 2]
            same = (before.container, before.tag) == (block.container, block.tag) \
                == (after.container, after.tag)
            if block.kind == "code" or (same and block.linked < LINKED * len(block.text)):
                draft.keep(index, "between two kept of its make")
    for last, index in find_gaps(draft.kept):
        fill_gap(page, draft, judgement, claims, range(last + 1, index))


def fill_gap(page: Page, draft: Draft, judgement: Judgement, claims: Mapping[int, Sequence[Hit]],
             gap: range) -> None:
    """Keep what may be the article's of several blocks between two that are kept."""
    likely, blocks = judgement.likely, page.blocks
    if {blocks[between].kind for between in gap} == {"code", "control"}:
        for between in gap:  # a button to copy it stands above code
            if blocks[between].kind == "code" and not claims.get(between):
                draft.keep(between, "between two kept")
    if any(map(claims.get, gap)):
        if heads_next(page, draft, judgement, claims, gap.stop):
            draft.keep(gap.stop - 1, "a heading above what is kept")
        return
    certain = min(likely[gap.start - 1], likely[gap.stop]) >= SURE
    for between in gap:
        if likely[between] >= BETWEEN and may_go_on(blocks[between]) \
                and (certain or draft.is_unclaimed(between)):
            draft.keep(between, "between two kept")


def heads_next(page: Page, draft: Draft, judgement: Judgement,
               claims: Mapping[int, Sequence[Hit]], index: int) -> bool:
    """Whether a half likely heading, behind what is set into an article, stands right above one."""
    block = page.blocks[index - 1]
    return block.kind == "heading" and not claims.get(index - 1) and not block.linked \
        and judgement.likely[index - 1] >= BETWEEN and draft.is_unclaimed(index - 1) \
        and judgement.likely[index] >= SURE


def keep_again(page: Page, draft: Draft, judgement: Judgement) -> None:
    """Keep what comes again amid what stays, and is the article's own there.

    Items of a list, and headings below prose that are the headline's words.
    """
    if not page.containers:
        return
    sizes = read_columns(page).size
    for index in find_single(draft.kept):
        if judgement.likely[index] < LEAST:
            continue
        block, owner = page.blocks[index], draft.owners[index]
        if block.kind == "item" and owner == REPEATED and judgement.likely[index] >= BETWEEN:
            draft.keep(index, "again, between two kept")
        elif block.kind == "heading" and owner == "headline" \
                and np.count_nonzero(draft.kept[:index] & (sizes[:index] >= LONG)) >= FAR_DOWN:
            draft.keep(index, "the headline's words, over a section")


def keep_taken_up(page: Page, draft: Draft) -> None:
    """Keep the headings called as a part of the site that a paragraph below them takes up.

    "Comments" over what some people said in theirs; of a text, `support` asks that. Sources and
    disclaimers are told by what stays of them.
    """
    if not page.containers:
        return
    columns, kept = read_columns(page), draft.kept
    for index in columns.headings:
        if index in (0, len(page.blocks) - 1) or kept[index] or not kept[index + 1]:
            continue
        block, below, owner = *page.blocks[index:index + 2], draft.owners[index]
        if block.linked or len(block.text) > LONGEST_LABEL or len(below.text) < SENTENCE / 2 \
                or not kept[max(0, index - NEAR_ABOVE):index].any():
            continue
        if owner in OVER_NOTES:
            draft.keep(index, "what is below it stays")
        elif owner not in UNLIKE_HEADINGS \
                and ends_sentence(below.text) and count_columns(below.text) >= SENTENCE \
                and takes_up(below.text, block.text):
            draft.keep(index, "the paragraph below takes it up")


def keep_listed(page: Page, draft: Draft, judgement: Judgement,
                claims: Mapping[int, Sequence[Hit]]) -> None:
    """Keep the headings that a list of contents links to, of several, where their section stays.

    That they come again speaks against them otherwise.
    """
    columns = read_columns(page)
    headings, kept = columns.headings, draft.kept
    lost = [index for index in headings if index + 1 < len(page.blocks) and kept[index + 1]
            and not kept[index] and judgement.likely[index] >= HOPED
            and all(hit.rule == REPEATED for hit in claims.get(index, ()))]
    if not lost or not page.containers:
        return
    linked = ((columns.linked == columns.size) & ~draft.kept).nonzero()[0].tolist()
    above = {page.blocks[index].text: index for index in reversed(linked)}
    times = Counter([page.blocks[index].text for index in headings])
    listed = {index for index in headings if times[page.blocks[index].text] == 1
              and above.get(page.blocks[index].text, index) < index}
    for index in lost if len(listed) >= SEVERAL else ():
        if index in listed:
            draft.keep(index, "in a list of contents")


def find_single(kept: NDArray[np.bool_]) -> list[int]:
    """The blocks that are not kept, each between two that are."""
    return [found.end() - 1 for found in _SINGLE.finditer(kept.tobytes())]


def find_gaps(kept: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """The blocks that are kept before and after each small gap between them."""
    return [(found.start(), found.end()) for found in _GAP.finditer(kept.tobytes())]


def may_go_on(block: Block) -> bool:
    """Whether a block is a heading or a paragraph."""
    return block.kind == "heading" or (
        count_columns(block.text) >= PROSE and ends_sentence(block.text)
        and block.linked < LINKED * len(block.text))
