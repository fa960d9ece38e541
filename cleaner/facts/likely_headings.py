"""The headings that may be the headline, by their level, their place and what the head states."""

from __future__ import annotations

from bisect import bisect
from operator import attrgetter

from ..folding import fold
from ..lexicon.markup import BIT
from ..model import Block, Page
from .site_headings import OUTSIDE, PROSE, find_below_site
from .titles import Key, Names, measure_agreement

LEVELS = {"h1": 3.0, "h2": 1.2, "h3": 0.6}
"""What a heading's level is worth."""
MANY = 4
"""Different headings of the first level from which on the level says little."""
AGREEING = 5.0
"""What agreement with the head is worth."""
LESSER = 0.6
"""Part of its agreement that counts where a lesser heading is not the head's to the letter."""
ENOUGH = 3.0
"""Score from which on a printed heading is the headline."""
REACH = 25
"""Blocks below the headline among which a paragraph is."""
BELOW_PATH = 6
"""Blocks below a path of links in which the headline stands, where the path's end is none."""
LIKE_TITLE = 0.6
"""How far that headline is one of the head's titles (`measure_agreement`)."""


def rank_headings(page: Page, headings: list[Block], names: Names,
                  keys: list[Key]) -> list[Block]:
    """The page's headings that may be the headline, the likeliest first."""
    tops = [block for block in headings if block.tag == "h1"
            or (block.tag not in LEVELS and read_tag(page, block) == "h1")]
    if below := find_below_path(tops, headings, keys) or find_below_site(page, tops, headings):
        return [below]
    letters = {key.letters for key in keys}
    for block in tops:
        if not block.bits & OUTSIDE and fold(block.text) in letters:
            return [block]
    many = len({block.text for block in tops}) >= MANY
    shared = frozenset().union(*(key.words for key in keys))
    found = []
    for block in headings:
        tag = read_tag(page, block)
        level = LEVELS.get(tag, 0.4)
        if tag != "h1" and " " in block.text \
                and shared.isdisjoint(block.text.casefold().split()):
            continue
        score = score_heading(block, level, keys) - (many and tag == "h1")
        if score >= ENOUGH and not any(len(after.text) >= PROSE for after in page.blocks[
                block.index + 1:block.index + 1 + REACH]):
            score -= 1
        if score >= ENOUGH and not names.match(block.text):
            found.append((score, block))
    found.sort(key=lambda pair: (-pair[0], pair[1].index))
    return [block for _, block in found]


def find_below_path(tops: list[Block], headings: list[Block], keys: list[Key]) -> Block | None:
    """The headline where a heading of the first level only ends a path of links above it, or None.

    The path's end is one of the head's titles then, and the heading below it another.
    """
    for block in tops:
        if not block.bits & BIT["nav"]:
            continue
        letters = fold(block.text)
        others = [key for key in keys if key.letters != letters]
        after = bisect(headings, block.index, key=attrgetter("index"))
        agreeing = [(measure_agreement(below.text, others), -below.index, below)
                    for below in headings[after:after + BELOW_PATH]
                    if below.index - block.index <= BELOW_PATH and not below.bits & OUTSIDE
                    and fold(below.text) != letters]
        best = max(agreeing, default=None)
        if best and best[0] >= LIKE_TITLE:
            return best[2]
    return None


def read_tag(page: Page, block: Block) -> str:
    """A block's tag, or that of the heading that holds it."""
    if block.tag not in LEVELS and block.kind == "heading" and block.container >= 0:
        return page.containers[block.container].tag
    return block.tag


def score_heading(block: Block, level: float, keys: list[Key]) -> float:
    """How likely a heading is the headline, from its level, its place and the head's word."""
    score = level
    if keys:
        agreement = measure_agreement(block.text, keys)
        if agreement < 1 and level < LEVELS["h1"]:
            agreement *= LESSER
        score += AGREEING * agreement
    if block.bits & OUTSIDE:
        score -= 1.5
    if block.bits & BIT["<concealed>"]:
        score -= 1
    if block.linked > len(block.text) // 2:
        score -= 0.7
    return score
