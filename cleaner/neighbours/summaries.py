"""Lists of an article's main points above its text, and the labels of lists that stay."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..draft import Draft
from ..learned import Judgement
from ..lexicon.marks import COLONS
from ..lexicon.words import takeaway_labels
from ..model import Container, Hit, Page
from ..segment.line_shapes import ends_sentence

BELOW = 15
"""Blocks below the headline among which such a list stands."""
LONGEST_LABEL = 60
"""Characters of the label of a list."""
LEAST, LEAST_LABEL = 0.15, 0.25
"""Likelihood from which on the members of a list of main points stay, and a list's label."""
EDGES = " " + "".join(sorted(COLONS))
LISTS = frozenset(("ul", "ol"))


def keep_summaries(page: Page, draft: Draft, judgement: Judgement,
                   claims: Mapping[int, Sequence[Hit]], lists: Sequence[Container]) -> None:
    """Keep lists of main points right below the headline, and the labels above lists that stay."""
    likely, kept = judgement.likely, draft.kept
    for one in lists:
        label, first = one.first - 1, one.first
        if label < 0 or not (kept[first] or likely[first] >= LEAST) or one.tag not in LISTS \
                or not draft.is_unclaimed(label) or not may_be_label(page, label):
            continue
        if page.blocks[label].text.casefold().strip(EDGES) in takeaway_labels() \
                and 0 < label - find_headline(claims) <= BELOW and all(
                    draft.is_unclaimed(index) and likely[index] >= LEAST
                    and not page.blocks[index].linked for index in range(first, one.last)):
            for index in range(label, one.last):
                draft.keep(index, "one of the main points below the headline")
        elif likely[label] >= LEAST_LABEL and kept[first:one.last].all():
            draft.keep(label, "the label of a list that stays")


def find_headline(claims: Mapping[int, Sequence[Hit]]) -> int:
    """The first block that is taken for the headline, -1 where none is."""
    return min((index for index, hits in claims.items()
                for hit in hits if hit.rule == "headline"), default=-1)


def may_be_label(page: Page, index: int) -> bool:
    """Whether a block is a heading, or a paragraph as short as one."""
    block = page.blocks[index]
    return block.kind in ("heading", "paragraph") and len(block.text) <= LONGEST_LABEL \
        and not block.linked and (block.text[-1] in COLONS or not ends_sentence(block.text))
