"""What every rule looks at, and the shapes of hit that most of them give."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import reduce
from operator import or_
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..lexicon.cues import CUE, NO_CUES, Cues
from ..lexicon.markup import BIT
from ..model import Block, Container, Facts, Hit, Page
from ..segment.elements import KINDS
from .signs import find_signs

SHORT = 12
"""Words up to which a block that begins like boilerplate is taken for it without more ado."""


MOST_OF_PAGE = 0.3
"""Share of a page's text above which an element is more than a box of it."""


_REPORTED = re.compile("[“„«\"‟「『][^”“»\"」』]{2,300}[”“»\"」』][,.]? ?(?:[–—-] ?)?[^\\W\\d_]")
"""Speech at the beginning of a text, with words behind it."""
_SPEECH = re.compile("[“„«\"‟「『][^”“„«»\"「」『』]{16,300}[.!?…,।。][”“»\"」』]")
"""Speech anywhere, its sentence ended."""
CAPTION, QUOTATION, MENU, CONTROL = map(KINDS.index, ("caption", "quotation", "menu", "control"))
"""Numbers of kinds; a menu and a control are the last."""


class Evidence(NamedTuple):
    """A page, what it states, and what its blocks hold.

    kinds, bits: of every block, in the numbers of the compiled core; families: of every container.
    blocks: all but menus and controls; inner: which these are; sizes: the characters of each;
    signs: what each holds (`rules.signs`). cues: of every block; cued: the blocks that have any;
    held: the kinds of all of them.
    """

    page: Page
    facts: Facts
    kinds: NDArray[np.int32]
    bits: NDArray[np.uint64]
    families: NDArray[np.uint64]
    blocks: list[Block]
    inner: NDArray[np.bool_]
    sizes: NDArray[np.int64]
    signs: NDArray[np.uint32]
    cues: list[Cues]
    cued: list[tuple[Block, Cues]]
    held: int

    def having(self, signs: int, most: int | None = None) -> list[Block]:
        """The inner blocks that may hold all of some signs; of at most so many characters."""
        chosen = (self.signs & signs) == signs
        return self.choose(chosen if most is None else chosen & (self.sizes <= most))

    def choose(self, chosen: NDArray[np.bool_]) -> list[Block]:
        """Some of the inner blocks."""
        return [self.blocks[i] for i in np.flatnonzero(chosen).tolist()]

    def choose_any(self, chosen: NDArray[np.bool_]) -> list[Block]:
        """Some of all blocks."""
        return [self.page.blocks[i] for i in np.flatnonzero(chosen).tolist()]

    def find_named(self, family: int) -> list[Container]:
        """The containers of a family."""
        return [self.page.containers[i]
                for i in np.flatnonzero(self.families & family).tolist()]


def gather(page: Page, facts: Facts, cues: list[Cues]) -> Evidence:
    """Gather what the rules look at."""
    kinds, bits, families = read_arrays(page)
    inner = kinds < MENU
    blocks = [page.blocks[i] for i in np.flatnonzero(inner).tolist()]
    texts = [block.text for block in blocks]
    sizes = np.array(list(map(len, texts)), np.int64)
    cued = [(page.blocks[i], found) for i, found in enumerate(cues) if found is not NO_CUES]
    return Evidence(page, facts, kinds, bits, families, blocks, inner, sizes, find_signs(texts),
                    cues, cued, reduce(or_, [found.bits for _, found in cued], 0))


def read_arrays(page: Page) -> tuple[NDArray[np.int32], NDArray[np.uint64], NDArray[np.uint64]]:
    """The kinds and families of a page's blocks, and the families of its containers."""
    if page.scanned is not None:
        blocks = page.scanned.blocks
        return blocks["kind"], blocks["bits"], page.scanned.containers["bits"]
    return (np.array([KINDS.index(block.kind) for block in page.blocks], np.int32),
            np.array([block.bits for block in page.blocks], np.uint64),
            np.array([container.bits for container in page.containers], np.uint64))


def count_words(text: str) -> int:
    """The words of a text as spaces part them."""
    return text.count(" ") + 1


def has_letters(text: str) -> bool:
    """Whether a text says anything in words; a number alone may be a table's."""
    return any(map(str.isalpha, text[:80]))


def hit_cue(evidence: Evidence, kind: str, rule: str, what: str) -> Iterator[Hit]:
    """A hit on each block with a cue of `kind`: sure where that is all of it, or given twice."""
    bit = CUE[kind]
    for block, cues in evidence.cued if evidence.held & bit else ():
        if cues.whole & bit:
            sure = block.kind != "heading" and has_letters(block.text)
            yield Hit(block.index, rule, f"nothing but {what}", sure=sure)
        elif cues.twice & bit and block.kind != "heading":
            yield Hit(block.index, rule, f"holds {what}, and another",
                      sure=not is_reported(block.text))
        elif cues.bits & bit:
            yield Hit(block.index, rule, f"holds {what}", sure=False)


def is_reported(text: str) -> bool:
    """Whether a text is somebody's speech, with more behind it than what is quoted."""
    return bool(_REPORTED.match(text))


def quotes_speech(text: str) -> bool:
    """Whether a text quotes more than a title."""
    return bool(_SPEECH.search(text))


def hit_flattened(evidence: Evidence, kind: str, rule: str, what: str) -> Iterator[Hit]:
    """A hit on each line of a text that is several cues of `kind`, each once a link or button."""
    if evidence.page.source.kind != "text":
        return
    bit = CUE[kind]
    for block, cues in evidence.cued:
        if cues.bar & bit:
            yield Hit(block.index, rule, f"nothing but {what}")


def hit_box(evidence: Evidence, family: str, kind: str, rule: str, what: str) -> Iterator[Hit]:
    """A sure hit on all blocks of an element that both its names and a cue in it call `family`.

    The element may hold no more than a part of the page's text: what wraps a whole page or its
    article is often named after one thing in it.
    """
    page, family_bit, cue_bit = evidence.page, BIT[family], CUE[kind]
    if not evidence.held & cue_bit:
        return
    room = MOST_OF_PAGE * int(evidence.sizes.sum())
    headline = evidence.facts.headline.block if evidence.facts.headline else -1
    end = 0
    for container in evidence.find_named(family_bit):
        if container.first < end or container.first <= headline < container.last:
            continue
        inside = range(container.first, container.last)
        if any(evidence.cues[i].bits & cue_bit for i in inside) \
                and sum(len(page.blocks[i].text) for i in inside) <= room:
            end = container.last
            yield from (Hit(i, rule, f"in {what}") for i in inside)


def join_families(*families: str) -> int:
    """The bits of several families, to be asked of a block's."""
    return sum(BIT[family] for family in families)
