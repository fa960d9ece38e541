"""Lists of an article's main points above its text, and the labels of lists that stay."""

from __future__ import annotations

from collections.abc import Sequence

from .draft import Draft
from .learned import Judgement
from .lexicon.marks import COLONS
from .lexicon.words import takeaway_labels
from .model import Container, Page
from .segment.line_shapes import ends_sentence

BELOW = 15
"""Blocks below the headline among which such a list stands."""
LONGEST_LABEL = 60
"""Characters of the label of a list."""
LEAST, LEAST_LABEL = 0.15, 0.25
"""Likelihood from which on the members of a list of main points stay, and a list's label."""
EDGES = " " + "".join(sorted(COLONS))
LISTS = frozenset(("ul", "ol"))


def keep_summaries(page: Page, draft: Draft, judgement: Judgement, headline: int,
                   lists: Sequence[Container]) -> None:
    """Keep lists of main points right below the headline, and the labels above lists that stay.

    headline: its block, -1 where it has none.
    """
    for one in lists:
        label, members = one.first - 1, range(one.first, one.last)
        if one.tag not in LISTS or label < 0 or not may_be_label(page, label) \
                or not draft.is_unclaimed(label):
            continue
        named = page.blocks[label].text.casefold().strip(EDGES) in takeaway_labels()
        if named and 0 < label - headline <= BELOW and all(
                draft.is_unclaimed(index) and judgement.likely[index] >= LEAST
                and not page.blocks[index].linked for index in members):
            for index in (label, *members):
                draft.keep(index, "one of the main points below the headline")
        elif judgement.likely[label] >= LEAST_LABEL and draft.kept[one.first:one.last].all():
            draft.keep(label, "the label of a list that stays")


def may_be_label(page: Page, index: int) -> bool:
    """Whether a block is a heading, or a paragraph as short as one."""
    block = page.blocks[index]
    return block.kind in ("heading", "paragraph") and len(block.text) <= LONGEST_LABEL \
        and not block.linked and (block.text[-1] in COLONS or not ends_sentence(block.text))
