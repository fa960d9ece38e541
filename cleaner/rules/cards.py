"""Cards: elements side by side, each with the linked title of another article and little else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence, Set

import numpy as np
from numpy.typing import NDArray

from ..lexicon.cues import UNSPACED_LANGUAGES
from ..lexicon.markup import BIT
from ..model import Container, Hit, Page
from ..native.columns import ANY, want
from .evidence import Evidence

LINKED = 0.9
"""Share of a title's characters that are a link."""
SHORTEST, SHORTEST_UNSPACED = 20, 10
"""Characters of a title; in a script without spaces, where it need not be several words."""
LEAST_SPACES = 2
TITLES, UNSPACED_TITLES = (
    want(share=LINKED, none_of=BIT["comment"], spaces=(least, ANY)) for least in (LEAST_SPACES, 0))
SMALLEST, LARGEST, MOST = 2, 8, 400
"""Blocks of a card, for a link alone may be what the article refers to, and the characters that it
may have beside links."""
QUESTIONS, HALF = "?？؟;", 0.5
LEAST, SHARE = 2, 0.7
"""Cards side by side, and the share of them among the elements of their kind there."""


def find_cards(evidence: Evidence) -> Iterator[Hit]:
    """A hit on all cards that stand behind an article's paragraphs, and not between them.

    Between them are products and recipes that the article itself is about, as are those that
    paragraphs stand between and below.
    """
    page, headline = evidence.page, evidence.facts.headline
    if page.scanned is None:
        return
    at = headline.block if headline else -1
    groups = group_cards(page, page.scanned.containers, find_titles(evidence, at), at)
    if not groups:
        return
    prose, places = evidence.columns.prose > 0, page.scanned.blocks["container"]
    for group in groups:
        prose[group] = False
    for group in groups:
        above, below = slice(at + 1, group[-1]), slice(group[-1] + 1, None)
        holders = set(places[above][prose[above]].tolist())
        if prose[at + 1:group[0]].any() \
                and holders.isdisjoint(places[below][prose[below]].tolist()):
            yield from (Hit(index, "related-links", "one of several cards") for index in group)


def find_titles(evidence: Evidence, at: int) -> list[int]:
    """The blocks below the headline that may each be another article's linked title.

    Who wrote a comment, and when, is none.
    """
    if evidence.page.language in UNSPACED_LANGUAGES:
        return evidence.columns.find(UNSPACED_TITLES, SHORTEST_UNSPACED, start=at + 1)
    return evidence.columns.find(TITLES, SHORTEST, start=at + 1)


def group_cards(page: Page, columns: NDArray[np.void], titles: Sequence[int],
                at: int) -> list[list[int]]:
    """The blocks of the cards that stand side by side below the headline, group by group.

    columns: of the page's containers.
    """
    beside: dict[tuple[int, str], list[range]] = {}
    for title, before, behind in zip(titles, (at, *titles), (*titles[1:], len(page.blocks)),
                                     strict=False):
        card = find_outermost(page, title, before, behind)
        if card and card.parent >= 0 and is_little(page, inside := range(card.first, card.last)):
            beside.setdefault((card.parent, card.tag), []).append(inside)
    several = {place: cards for place, cards in beside.items()
               if len(cards) >= LEAST and not are_questions(page, cards)}
    alike = count_alike(page, columns, {parent for parent, _ in several}, at) \
        if several else Counter()
    return [[index for card in cards for index in card] for place, cards in several.items()
            if len(cards) >= SHARE * alike[place]]


def are_questions(page: Page, cards: Sequence[range]) -> bool:
    """Whether most cards open with a question, as what unfolds its answers does."""
    asked = sum(page.blocks[card.start].text[-1] in QUESTIONS for card in cards)
    return asked > HALF * len(cards)


def find_outermost(page: Page, title: int, before: int, behind: int) -> Container | None:
    """The outermost small element that holds a title, and neither the one before nor behind it."""
    found, index = None, page.blocks[title].container
    while index >= 0:
        one = page.containers[index]
        if one.first <= before or one.last > behind or one.last - one.first > LARGEST:
            break
        found, index = one, one.parent
    return found


def is_little(page: Page, inside: range) -> bool:
    """Whether some blocks are a title and little else."""
    return len(inside) >= SMALLEST and sum(
        len(page.blocks[index].text) - page.blocks[index].linked for index in inside) <= MOST


def count_alike(page: Page, columns: NDArray[np.void], parents: Set[int],
                at: int) -> Counter[tuple[int, str]]:
    """The small elements below the headline that stand right in some others, by these and kind."""
    size, parent = columns["last"] - columns["first"], columns["parent"]
    chosen = np.zeros(len(parent) + 1, bool)  # the last is for those without a parent
    chosen[list(parents)] = True
    small = chosen[parent] & (columns["first"] > at) & (size > 0) & (size <= LARGEST)
    return Counter([(one.parent, one.tag)
                    for one in map(page.containers.__getitem__, small.nonzero()[0].tolist())])
