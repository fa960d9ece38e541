"""Standfirsts, between the headline and the article."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..draft import ROLES, Draft
from ..facts.structured import describes, read_description
from ..folding import fold
from ..learned import Judgement
from ..lexicon.marks import COLONS
from ..lexicon.markup import BIT
from ..model import Block, Hit, Page
from ..segment.line_shapes import ends_sentence
from ..sizes import count_words
from .bars import LONGEST_LABEL

BELOW = 12
"""Blocks below the headline among which its standfirst stands."""
LEAST_STANDFIRST = 5
"""Words of the shortest standfirst."""
LEAST_ABOVE_FACTS, LONGEST_ABOVE_FACTS, NEAR_FACTS = 7, 300, 2
"""Words of one that nothing marks, its characters, and blocks below it among which the author or
the date is."""
STANDFIRSTS = frozenset(("paragraph", "item"))
LIKELY = 0.4
"""Likelihood from which on a sentence right below the headline is one, whatever stands below it."""
FACTS = frozenset(("byline", "date"))


def keep_standfirst(page: Page, draft: Draft, judgement: Judgement,
                    claims: Mapping[int, Sequence[Hit]]) -> None:
    """Keep what stands between the headline and the article and is its description.

    Sets of true articles disagree on standfirsts, so that the judge can't have learned what they
    are; a reader takes them for the article's.
    """
    if not page.containers or "headline" not in draft.owners:
        return
    description = read_description(page.head)
    headline = draft.owners.index("headline")
    for index in range(headline + 1, min(headline + 1 + BELOW, len(page.blocks))):
        block = page.blocks[index]
        if draft.kept[index]:
            if block.kind != "heading" and not is_standfirst_item(block):
                return
        elif draft.owners[index] not in ROLES and not claims.get(index):
            if description and describes(description, block.text):
                draft.keep(index, "the page's own description")
            elif (marked := is_marked_standfirst(page.blocks[headline], block)) or (
                    judgement.likely[index] >= LIKELY and is_summary(block)):
                if all(draft.kept[above] or draft.owners[above] in ROLES
                       or is_control(page.blocks[above]) for above in range(headline + 1, index)):
                    draft.keep(index, "marked as the standfirst" if marked
                               else "a sentence below the headline")
            elif index == headline + 1 and is_above_facts(page, draft, index):
                draft.keep(index, "between the headline and who wrote it when")


def is_above_facts(page: Page, draft: Draft, index: int) -> bool:
    """Whether a line of several words stands right above the author or the date, or the text.

    It does not print the headline again. Above the text it has to be a heading; so it has in
    English, where pages that are no news have a summary for who searches there.
    """
    title, block = page.blocks[index - 1], page.blocks[index]
    heads = block.kind == "heading"
    return (heads or (block.kind in STANDFIRSTS and page.language != "en")) \
        and not block.linked and block.text[-1] not in COLONS \
        and len(block.text) <= LONGEST_ABOVE_FACTS \
        and count_words(block.text) >= LEAST_ABOVE_FACTS \
        and fold(title.text) not in fold(block.text) \
        and (not FACTS.isdisjoint(draft.owners[index + 1:index + 1 + NEAR_FACTS])
             or (heads and bool(draft.kept[index + 1:index + 2].any())))


def is_marked_standfirst(headline: Block, block: Block) -> bool:
    """Whether markup says of a block right below the headline that it goes with that.

    By the name of an element, or as a lower heading or a paragraph of the same `<header>`.
    """
    below = block.container == headline.container and block.bits & BIT["<header>"] \
        and block.kind in ("paragraph", "heading")
    marked = block.bits & BIT["standfirst"] and block.kind in ("paragraph", "heading", "item")
    return bool(below or marked) and not block.linked \
        and count_words(block.text) >= LEAST_STANDFIRST


def is_summary(block: Block) -> bool:
    """Whether a block is a paragraph of a sentence or two, without a link."""
    return block.kind == "paragraph" and not block.linked \
        and len(block.text) <= LONGEST_ABOVE_FACTS and ends_sentence(block.text) \
        and count_words(block.text) >= LEAST_ABOVE_FACTS


def is_standfirst_item(block: Block) -> bool:
    """Whether a block is an item of a list that is the standfirst."""
    return block.kind == "item" and bool(block.bits & BIT["standfirst"])


def is_control(block: Block) -> bool:
    """Whether a block is short and no sentence: buttons, a counter, a slide's number."""
    return len(block.text) <= LONGEST_LABEL and not ends_sentence(block.text)
