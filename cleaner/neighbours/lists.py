"""Lists and tables, which are the article's as a whole or not at all."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..draft import UNLIKE, Draft
from ..learned import Judgement
from ..lexicon.marks import COLONS
from ..model import Container, Page
from ..segment.columns import read_columns
from ..sizes import count_words
from .bars import LEAST, MEMBERS, SURE

LISTS = frozenset(("table", "ul", "ol", "dl"))
"""Elements that are the article's as a whole, or not at all."""
ANNOUNCED = frozenset(("ul", "ol"))
"""Those of them that a paragraph may announce."""
MOST_ANNOUNCED = 12
"""Members of a list that a paragraph announces."""
LEAST_ANNOUNCING = 4
"""Spaces of a line that announces more than a label does."""
MOST, FEW = 0.6, 0.35
"""Shares of a list's characters from which on it is kept, and below which it goes."""
MINOR, HALF = 0.2, 0.5
"""Shares of the body up to which a list may go, and be kept: pages have been laid out in tables."""


def find_lists(page: Page) -> list[Container]:
    """The lists and tables of a page that have members enough to be told by them."""
    if page.scanned is None:
        return []
    found = page.scanned.containers
    long = (found["last"] - found["first"] >= MEMBERS - 1).nonzero()[0]
    return [one for one in map(page.containers.__getitem__, long.tolist()) if one.tag in LISTS]


def keep_announced(page: Page, draft: Draft, judgement: Judgement,
                   lists: Sequence[Container]) -> None:
    """Keep the list that a paragraph announces with a colon, where the article goes on below it."""
    likely = judgement.likely
    for one in lists:
        first, last = one.first, one.last
        if one.tag not in ANNOUNCED or not 0 < first < last < len(page.blocks) \
                or last - first > MOST_ANNOUNCED:
            continue
        lead, below = page.blocks[first - 1], page.blocks[last]
        if lead.text[-1] in COLONS and count_words(lead.text) > LEAST_ANNOUNCING \
                and min(likely[first - 1], likely[last]) >= SURE \
                and lead.container == below.container == one.parent \
                and draft.kept[first - 1] and draft.kept[last]:
            for index in range(first, last):
                if draft.is_unclaimed(index):
                    draft.keep(index, "announced by a colon")


def even_out(page: Page, draft: Draft, judgement: Judgement, lists: Sequence[Container]) -> None:
    """Keep lists and tables whole of which most is kept; take out those of which little is.

    Of a table most is kept, too, where most cells are: what heads its columns is longer than these.
    """
    if not lists:
        return
    column = read_columns(page).size
    sizes, held = column.tolist(), np.where(draft.kept, column, 0).tolist()
    body = sum(held)
    for one in lists:
        members = range(one.first, one.last)
        size, kept = sum(sizes[one.first:one.last]), sum(held[one.first:one.last])
        if len(members) < MEMBERS or not 0 < kept < size:
            continue
        most = kept >= MOST * size or (one.tag == "table" and np.count_nonzero(
            draft.kept[one.first:one.last]) >= MOST * len(members))
        if most and kept <= HALF * body:
            for index in members:
                if draft.is_unclaimed(index) and judgement.likely[index] >= LEAST \
                        and not (one.tag == "ol" and page.blocks[index].text.isdecimal()):
                    draft.keep(index, f"most of its {one.tag} is")
                    held[index] = sizes[index]
        elif kept < FEW * size and kept <= MINOR * body:
            for index in members:
                if held[index]:
                    draft.remove(index, UNLIKE, f"hardly anything else of its {one.tag} is")
                    held[index] = 0
