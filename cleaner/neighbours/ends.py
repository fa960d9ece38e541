"""What stays alone, without its section, or below all that is the article's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from ..draft import UNLIKE, Draft
from ..model import Block, Hit, Page
from ..patterns import compile_re
from ..segment.columns import read_columns
from ..segment.line_shapes import SENTENCE, count_columns, ends_sentence
from ..segment.speech import quotes_speech
from ..sizes import count_words
from .bars import FAR_DOWN, LONGEST_LABEL, MEMBERS
from .standfirst import FACTS, NEAR_FACTS

NOTES = frozenset(("advertisement", "app-prompt", "author-biography", "comment-form",
                   "donation-prompt", "newsletter-prompt", "paywall-notice", "reading-prompt",
                   "rights-notice", "share-bar", "site-chrome", "syndication-line"))
"""Rules for what a site says below an article."""
LONGEST_NOTE, MOST_NOTES = 160, 4
"""Columns of a note that a page ends in, and how many there are at the most."""
PARAGRAPH = 15
"""Spaces from which on a heading that ends as sentences do is a paragraph."""
OF_ITS_OWN = frozenset(("date", "repeated-block"))
"""Rules for what an article may have below a heading, though it is taken out there."""
GOING_WITH_IT = FACTS | {"headline"}
"""Owners of what stands right below the headline of a whole text."""
LEAST_FRONT, MOST_FRONT = 5, 0.2
"""Lines above a headline that don't stay, where the page is around the article, and the share of
the body that they may be to be none of it."""
EMPTY = "empty-section"
"""The owner of headings without their section."""
_FELT = "👍👎❤♥🔥👏😁🎉🤔😢😱🙏👌🥰🤯🤬💩🤩😡😂🤣👀👁💬🔁💔💯🕊"
_MARK = compile_re(r"[-–—_=*#~^•·|/<>+ ]{1,200}|[-–—#*(\[ ]{0,6}ENDS?[-–—#*)\] .]{0,6}"
                   r"|[-–—#*(\[]{1,3} ?(?:30|[Ee]nds?|[Ee]nd of story|MORE|more) ?[-–—#*)\]]{1,3}"
                   rf"|(?:[{_FELT}]\ufe0f? ?[\d.,]{{1,7}} ?[KkMmКкМ]? {{0,3}}){{1,30}}")
"""A rule of signs, what a desk sets below its copy ("-30-", "# # #", "ENDS"), or counts of readers
and of what they felt."""


def drop_notes(page: Page, draft: Draft, claims: Mapping[int, Sequence[Hit]],
               cuts: Mapping[int, Sequence[Hit]]) -> None:
    """Take out the notes that a page ends in: the last that stay, as long as a rule sees a cue.

    Amid an article a cue may be its own sentence; at its end it is the site's. A longer row of
    them is a list of the article's, and what a note is cut out of is its paragraph.
    """
    if page.source.kind != "html":
        return
    notes: list[tuple[int, Hit]] = []
    for index in reversed(draft.kept.nonzero()[0][FAR_DOWN:].tolist()):
        text = page.blocks[index].text
        hit = next((hit for hit in claims.get(index, ()) if hit.rule in NOTES), None)
        if hit is None or index in cuts or count_columns(text) > LONGEST_NOTE \
                or quotes_speech(text):
            break
        notes.append((index, hit))
    for index, hit in notes if len(notes) <= MOST_NOTES else ():
        draft.remove(index, hit.rule, f"{hit.because}, at the end")


def drop_above(page: Page, draft: Draft) -> None:
    """Take out what stays of a page's front matter above the headline of a text.

    Where much stands above it the line is rather the title of a section, and so it is where nothing
    was taken out above it and neither author nor date stand below, nor the headline again.
    """
    if "headline" not in draft.owners:
        return
    headline = draft.owners.index("headline")
    above = draft.kept[:headline].nonzero()[0]
    if not len(above):
        return
    size = read_columns(page).size
    share = size[above].sum() / max(1, size[headline:][draft.kept[headline:]].sum())
    told = not GOING_WITH_IT.isdisjoint(draft.owners[headline + 1:headline + 1 + NEAR_FACTS])
    if share <= MOST_FRONT and (told or len(above) <= headline - LEAST_FRONT):
        for index in above.tolist():
            draft.remove(index, UNLIKE, "above the headline")


def drop_marks(page: Page, draft: Draft) -> None:
    """Take out the marks that stay above and below all words of the article."""
    kept = draft.kept.nonzero()[0].tolist()
    for places in (kept, kept[::-1]):
        for index in places:
            if not _MARK.fullmatch(page.blocks[index].text):
                break
            draft.remove(index, UNLIKE, "a mark beyond the article's words")


def empty_sections(page: Page, draft: Draft) -> None:
    """Take out the headings of which nothing below was kept, where something stood there.

    What follows such a heading in the body is nothing, or a heading that is no smaller, or stands
    below the headline. The head of a post has its author below, whatever of it is text.
    """
    blocks = page.blocks
    headline = draft.owners.index("headline") if "headline" in draft.owners else len(blocks)
    following = removed = -1
    for index, below in reversed(find_headings(page, draft.kept)):
        if below != removed:  # else what followed the heading that went follows this one as well
            following = below
        parted = index + 1 < len(blocks) and not draft.kept[index + 1] \
            and draft.owners[index + 1] != "byline"
        if parted and is_title(blocks[index]) and (
                following < 0 or index < headline < following or (
                    is_title(blocks[following]) and blocks[following].tag <= blocks[index].tag)):
            draft.remove(index, EMPTY, "nothing below it was kept")
            removed = index


def find_headings(page: Page, kept: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """The headings that are kept, each with the next block that is, -1 behind the last."""
    headings = set(read_columns(page).headings)
    places = kept.nonzero()[0].tolist() if headings else []
    return [two for two in pairwise((*places, -1)) if two[0] in headings]


def is_title(block: Block) -> bool:
    """Whether a block is a heading, and no paragraph that is set in a heading's letters."""
    return block.kind == "heading" and not (
        count_words(block.text) > PARAGRAPH and ends_sentence(block.text))


def drop_alone(page: Page, draft: Draft, *, extracted: bool) -> None:
    """Take out the labels of a text beside which nothing was kept.

    Where the page is around it, a heading may have something else below it that was taken out: a
    picture's caption, a date; only what nothing claims shows that the label is of the same make.
    """
    kept = draft.kept
    if np.count_nonzero(kept) < MEMBERS:
        return
    alone = kept.copy()
    alone[1:] &= ~kept[:-1]
    alone[:-1] &= ~kept[1:]
    seen: Counter[str] | None = None
    first = int(kept.argmax())
    for index in alone.nonzero()[0].tolist():
        text = page.blocks[index].text
        if len(text) > LONGEST_LABEL or ends_sentence(text) \
                or (index == first and len(text) >= SENTENCE):  # a standfirst above the author
            continue
        below = draft.owners[index + 1] if index + 1 < len(page.blocks) else UNLIKE
        if below == "byline" and index > first and kept[index + 2:index + 3].any():
            continue  # who wrote this part of what several did, as in live blogs
        if extracted or below == UNLIKE or (below not in OF_ITS_OWN and (
                seen := seen or Counter([block.text for block in page.blocks]))[text] > 1):
            draft.remove(index, EMPTY, "nothing beside it was kept")
