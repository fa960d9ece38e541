"""Dates that stand over an article's paragraphs one by one, as in a chronicle."""

from __future__ import annotations

from ..draft import Draft
from ..facts.date_lines import is_stamp
from ..model import Page
from ..segment.columns import read_columns
from ..segment.line_shapes import ends_sentence

OWNER, HEAD, NEAR = "date", frozenset(("headline", "byline")), 2
"""Who owns dates, and what stands so near above the article's own."""
LEAST_DATED, LEAST_TOLD = 3, 10
"""Dates that make a chronicle, and characters of the sentence below each."""

RECORDED = ("00:", "0:")
"""What the times of a recording's transcript begin with."""


def keep_dated(page: Page, draft: Draft) -> None:
    """Keep the dates of a chronicle: several different ones, each right above a sentence.

    It stays. None is of a page's kind, which tells the time too or says what was published then.
    """
    owners, blocks = draft.owners, page.blocks
    if owners.count(OWNER) < LEAST_DATED:
        return
    size, first, own = read_columns(page).size, int(draft.kept.argmax()), owners.index(OWNER)
    dated = [index for index, owner in enumerate(owners[:-1]) if owner == OWNER
             and draft.kept[index + 1] and size[index + 1] >= LEAST_TOLD
             and (index > first or index > own)
             and HEAD.isdisjoint(owners[max(0, index - NEAR):index])
             and ends_sentence(blocks[index + 1].text) and not is_stamp(blocks[index].text)]
    texts = [blocks[index].text for index in dated]
    if len(set(texts)) >= max(LEAST_DATED, len(dated)) and not texts[0].startswith(RECORDED):
        for index in dated:
            draft.keep(index, "one of the dates over an article's paragraphs")
