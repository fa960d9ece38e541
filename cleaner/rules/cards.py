"""Cards: elements side by side, each with the linked title of another article and little else."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..lexicon.cues import UNSPACED_LANGUAGES
from ..lexicon.markup import BIT
from ..model import Hit
from ..native.markup import Scanned
from ..sizes import measure_prose
from .evidence import Evidence

COMMENT = np.uint64(BIT["comment"])
LINKED = 0.9
"""Share of a title's characters that are a link."""
SHORTEST, SHORTEST_UNSPACED = 20, 10
"""Characters of a title; in a script without spaces, where it need not be several words."""
LEAST_SPACES = 2
SMALLEST, LARGEST, MOST = 2, 8, 400
"""Blocks of a card, for a link alone may be what the article refers to, and the characters that it
may have beside links."""
LEAST, SHARE = 2, 0.7
"""Cards side by side, and the share of them among the elements of their kind there."""


def find_cards(evidence: Evidence) -> Iterator[Hit]:
    """A hit on all cards that stand behind an article's paragraphs, and not between them.

    Between them are products and recipes that the article itself is about.
    """
    page, headline = evidence.page, evidence.facts.headline
    if page.scanned is None:
        return
    at = headline.block if headline else -1
    groups = group_cards(page.scanned, find_titles(evidence, at), at)
    if not groups:
        return
    prose, places = measure_prose(page) > 0, page.scanned.blocks["container"]
    for group in groups:
        prose[group] = False
    for group in groups:
        above, below = slice(at + 1, group[0]), slice(group[-1] + 1, None)
        holders = places[above][prose[above]]
        if len(holders) and not np.isin(places[below][prose[below]], holders).any():
            yield from (Hit(index, "related-links", "one of several cards") for index in group)


def find_titles(evidence: Evidence, at: int) -> NDArray[np.bool_]:
    """The blocks below the headline that may each be another article's linked title.

    Who wrote a comment, and when, is none.
    """
    size, spaces, linked, _, bits = evidence.columns
    unspaced = evidence.page.language in UNSPACED_LANGUAGES
    titles: NDArray[np.bool_] = (linked >= LINKED * size) & (bits & COMMENT == 0) \
        & (size >= (SHORTEST_UNSPACED if unspaced else SHORTEST))
    if not unspaced:
        titles &= spaces >= LEAST_SPACES
    titles[:at + 1] = False
    return titles


def group_cards(page: Scanned, titles: NDArray[np.bool_], at: int) -> list[list[int]]:
    """The blocks of the cards that stand side by side below the headline, group by group."""
    if np.count_nonzero(titles) < LEAST:
        return []
    boxes = page.containers
    first, last = boxes["first"], boxes["last"]
    size = last - first
    small = (first > at) & (size > 0) & (size <= LARGEST) & (boxes["parent"] >= 0)
    cards = small & (size >= SMALLEST) & (add_up(titles, first, last) == 1) \
        & (add_up(page.blocks["size"] - page.blocks["linked"], first, last) <= MOST)
    if np.count_nonzero(cards) < LEAST:
        return []
    beside: dict[tuple[int, int], dict[range, None]] = {}
    places = list(map(range, first.tolist(), last.tolist()))
    parents, tags = boxes["parent"].tolist(), boxes["tag"].tolist()
    for index in cards.nonzero()[0].tolist():
        outer = index  # the outermost that holds nothing but the card
        while parents[outer] >= 0 and places[parents[outer]] == places[index]:
            outer = parents[outer]
        beside.setdefault((parents[outer], tags[outer]), {})[places[index]] = None
    groups = []
    for (parent, tag), group in beside.items():
        alike = small & (boxes["parent"] == parent) & (boxes["tag"] == tag)
        if len(group) >= max(LEAST, SHARE * np.count_nonzero(alike)):
            groups.append([index for card in group for index in card])
    return groups


def add_up(column: NDArray[Any], first: NDArray[np.int32],
           last: NDArray[np.int32]) -> NDArray[np.int64]:
    """The sums of a column from one block up to another, of many such at once."""
    sums = np.concatenate(([0], column.cumsum()))
    sums_between: NDArray[np.int64] = sums[last] - sums[first]
    return sums_between
