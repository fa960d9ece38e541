"""Where names stand on a page: the blocks about its headline, and what speaks against a block."""

from __future__ import annotations

from collections.abc import Sequence

from ..lexicon.markup import BIT
from ..lexicon.people import PARTICLES
from ..model import Block, Fact, Page
from ..native.glances import DATED
from .calendar import has_digit
from .glances import LONGEST, is_dated

BEFORE, AFTER = 8, 25
"""Blocks before and after the headline among which the byline is looked for."""
CLOSE = 6
"""Blocks after the headline within which few names are of other people."""
BYLINE = BIT["byline"]
ELSEWHERE = (BIT["comment"] | BIT["related"] | BIT["sidebar"] | BIT["nav"] | BIT["newsletter"]
             | BIT["ad"] | BIT["modal"] | BIT["teaser"] | BIT["<aside>"])
"""Families of containers whose names are not those of the article's authors."""
NEVER = BIT["comment"] | BIT["related"] | BIT["caption"]
"""Those that name other people even close to the headline."""
MOST_COMPARED = 400
"""Blocks in which a word written small tells that it is none of a name."""
MOST_BLOCKS = 8
"""Blocks above which an element with a byline's class is more than a byline."""


class Surroundings:
    """A page, where its headline stands (or -1), the blocks about that, and what they show."""

    __slots__ = ("_text", "at", "blocks", "glances", "page", "window")

    def __init__(self, page: Page, headline: Fact | None, glances: Sequence[int]) -> None:
        self.page, self.glances = page, glances
        self.blocks = page.blocks
        self.at = headline.block if headline else -1
        middle = max(0, self.at)
        self.window = range(max(0, middle - BEFORE), min(len(page.blocks), middle + AFTER + 1))
        self._text = ""

    def is_foreign(self, index: int) -> bool:
        """Whether a block stands where other people than the article's authors are named.

        A family that holds the headline too says nothing; close to it, few do.
        """
        block = self.blocks[index]
        if block.kind == "menu":
            return True
        if self.at < 0:
            return bool(block.bits & ELSEWHERE & ~BIT["teaser"])
        families = NEVER if -3 <= index - self.at <= CLOSE else ELSEWHERE
        return bool(block.bits & families & ~self.blocks[self.at].bits)

    def is_common(self, name: str) -> bool:
        """Whether the page writes a word of a name small somewhere, so that it is no name's."""
        if not self._text:
            self._text = " ".join([block.text for block in self.blocks[:MOST_COMPARED]])
        return any(f" {word.lower()}" in self._text for word in name.split()
                   if word.lower() not in PARTICLES)

    def is_dated_place(self, block: Block) -> bool:
        """Whether a date stands in a line or beside it; that of the headline says nothing."""
        for other in self.blocks[max(0, block.index - 1):block.index + 2]:
            if other.index != self.at and self.is_dated(other):
                return True
        return False

    def is_dated(self, block: Block) -> bool:
        """Whether a block states a date; long ones and menus have not been glanced at."""
        return bool(self.glances[block.index] & DATED) or (
            (block.kind == "menu" or len(block.text) > LONGEST)
            and has_digit(block.text[:LONGEST]) and is_dated(block.text))

    def is_byline_place(self, block: Block) -> bool:
        """Whether a line stands where bylines do: under a text's headline, or beside a date."""
        distance = block.index - self.at
        if self.page.source.kind == "text":
            if 0 < distance <= 2:
                return True
        elif 2 * block.linked < len(block.text) and (block.text.isupper() or distance > 3
                                                     or not block.text.replace(" ", "").isalpha()):
            return False
        return self.is_dated_place(block)

    def is_small_byline(self, block: Block) -> bool:
        """Whether a block stands in an element marked as a byline that holds little else."""
        if not block.bits & BYLINE:
            return False
        at = block.container
        while at >= 0:
            container = self.page.containers[at]
            if container.bits & BYLINE:
                return container.last - container.first <= MOST_BLOCKS
            if not container.within & BYLINE:
                return True
            at = container.parent
        return True
