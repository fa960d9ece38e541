"""Image carousels, galleries, players and their controls."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..lexicon.marks import UNSPACED
from ..model import Block, Hit
from ..native.signs import COUNTED
from ..patterns import compile_re
from ..segment.line_shapes import ends_sentence
from ..sizes import count_words
from .boxes import hit_box
from .evidence import Evidence, hit_cue, hit_flattened

COUNTER = compile_re(r"\(?\d{1,3}\s?(?:/|of|von|de|di|sur|van|av|z|из|з)\s?\d{1,3}\)?")
"""A slide's number among all ("1 / 7")."""
LEAST_LABELS, LEAST_SAID, SAYING, LEAST_UNSPACED = 4, 2, 3, 5
"""Labels that make a player's menu, how many of them must be of several words, how many words these
are, and letters of a script without spaces."""
NEAR, LONGEST_OPTION, LONGEST_OPTIONS, CLOSE, LONGEST_FIGURE = 12, 60, 900, 3, 8
"""Blocks between two labels of one menu, characters of an option between them ("White"), those of
options that have run together, blocks among which these stand, and characters of a figure."""


def find_carousel(evidence: Evidence) -> Iterator[Hit]:
    """carousel: a gallery's or a player's controls and counters ("View as list", "1 / 7")."""
    yield from hit_box(evidence, "gallery", "carousel", "carousel", "a gallery")
    for kind, what in (("carousel", "a gallery's control"), ("player", "a player's control")):
        yield from hit_cue(evidence, kind, "carousel", what)
        yield from hit_flattened(evidence, kind, "carousel", f"{what}s")
    counters = [block for block in evidence.having(COUNTED) if COUNTER.fullmatch(block.text)]
    several = len({block.text for block in counters}) > 1
    yield from (Hit(block.index, "carousel", "a slide's number", phrase=several)
                for block in counters)
    yield from find_player_menus(evidence)


def find_player_menus(evidence: Evidence) -> Iterator[Hit]:
    """A hit on what stands among the labels of a player's menu: "White", "0:00", "1.5x".

    Several of these labels say more than an article's list of features would.
    """
    labels = [block.index for block, _ in evidence.holding("player")]
    if len(labels) < LEAST_LABELS:
        return
    blocks, menu = evidence.page.blocks, labels[:1]
    for at in (*labels[1:], len(blocks) + NEAR + 1):
        between = range(menu[-1] + 1, at)
        again = len(between) and at < len(blocks) and blocks[at].text == blocks[menu[0]].text
        if len(between) <= NEAR and not again and all(
                may_stand_in_menu(blocks[index].text, len(between)) for index in between):
            menu.append(at)
            continue
        said = {blocks[index].text for index in menu}
        if len(said) >= LEAST_LABELS and sum(map(says_much, said)) >= LEAST_SAID:
            yield from (Hit(index, "carousel", "in a player's menu", phrase=True)
                        for index in widen_menu(blocks, menu[0], menu[-1] + 1))
        menu = [at]


def widen_menu(blocks: Sequence[Block], start: int, end: int) -> range:
    """The blocks of a menu with the figures right beside it: "1080p", "0:36", "/"."""
    while start and is_figure(blocks[start - 1].text):
        start -= 1
    while end < len(blocks) and is_figure(blocks[end].text):
        end += 1
    return range(start, end)


def is_figure(text: str) -> bool:
    """Whether a block is a time, a speed or a size, or says nothing."""
    return len(text) <= LONGEST_FIGURE and sum(map(str.isalpha, text)) < SAYING


def says_much(label: str) -> bool:
    """Whether a label is of several words, as no name of a mere feature is."""
    return count_words(label) >= SAYING or (
        len(label) >= LEAST_UNSPACED and UNSPACED.search(label) is not None)


def may_stand_in_menu(text: str, beside: int) -> bool:
    """Whether a block may be an option between labels, or all of a few places' options."""
    return len(text) <= LONGEST_OPTION or (
        beside <= CLOSE and len(text) <= LONGEST_OPTIONS and not ends_sentence(text))
