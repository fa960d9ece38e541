"""Where names stand on a page: the blocks about its headline, and what speaks against a block."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

import numpy as np

from ..folding import fold
from ..lexicon.cues import CUE, Cues
from ..lexicon.markup import BIT
from ..lexicon.people import OTHER_HANDS, PARTICLES
from ..lexicon.words import dating_words
from ..model import Block, Fact, Page
from ..native.glances import DATED, OPENED, Glances
from ..patterns import compile_re
from ..segment.columns import read_columns
from .calendar import has_digit
from .date_lines import LONGEST_COUNTED, reads_as_date
from .glances import LONGEST, is_dated
from .persons import begins_with_given_name, has_given_name
from .shapes import is_agency

BEFORE, AFTER = 8, 25
"""Blocks before and after the headline among which the byline is looked for."""
CLOSE, FARTHEST = 6, 12
"""Blocks after the headline within which few names are of other people, and with buttons among
them."""
LONGEST_DATED = 60
"""Characters of a name and when its bearer wrote: "Jo Lund | Published 3 days ago"."""
BYLINE = BIT["byline"]
ELSEWHERE = (BIT["comment"] | BIT["related"] | BIT["sidebar"] | BIT["nav"] | BIT["newsletter"]
             | BIT["ad"] | BIT["modal"] | BIT["teaser"] | BIT["quote"] | BIT["<aside>"])
"""Families of containers whose names are not those of the article's authors."""
TEASER = BIT["teaser"]
NEVER = BIT["comment"] | BIT["related"] | BIT["caption"]
"""Those that name other people even close to the headline."""
PICTURED = BIT["picture"] | BIT["<figure>"]
MOST_COMPARED = 400
"""Blocks in which a word written small tells that it is none of a name."""
ABOVE, NEAR = 3, 3
"""Blocks above the headline, and below it, that are read for a name that nothing announces."""
FAR_ABOVE = 6
"""Blocks right above the headline that may all say when: "5 min read", "Updated: 3 May 2021"."""
MARKS = frozenset("|·•–—-,/~")
"""What a flattener leaves on a line of its own between a name and a date."""
ABOUT_NAMES = ",·|-– "
"""What it leaves about a name that stood in an element of its own."""
PARAGRAPH, PARAGRAPHS = 80, 2
"""Characters of a paragraph, and how many an article has above the comments on it."""
BELOW, LONGEST_CUE = 3, 40
"""Lines that go with what announces another article, and characters of that."""
ENDING = 3
"""Letters of a word of which it may have one more where it is inflected."""
ADDRESSING = "@._-0123456789"
"""What goes on with the word of an address, or of an account."""
LONGEST_TIME, LONGEST_AT, MOST_PASSED = 40, 3, 2
"""Characters of a line that is but a time of day, of a word before it: "at", and how many such
lines stand between a name and its date."""
_TIME = compile_re(
    r"(?<!\d)(?:[01]?\d|2[0-3])\s?[:.hH]\s?[0-5]\d(?!\d)\W{0,2}(?:Uhr|h|hrs|[ap]\.?m\.?)?\W{0,3}$")
OTHER_OPENERS = tuple(f"{words} " for words in OTHER_HANDS if " " in words)
LONGEST_OPENER = max(map(len, OTHER_OPENERS))
"""What begins a line that names another hand than the author's, and characters of the longest."""
OTHER_LETTERS = frozenset(letter for words in OTHER_OPENERS
                          for letter in (words[0], words[0].upper()))
"""What such lines begin with."""
MOST_BLOCKS = 8
"""Blocks above which an element with a byline's class is more than a byline."""


class Surroundings:
    """A page, where its headline stands (or -1), the blocks about that, and what they show.

    sites: what the page calls its site; close: the last block that is close below the headline.
    """

    __slots__ = ("_end", "_prose", "_text", "_times", "above", "at", "blocks", "close", "cues",
                 "glances", "page", "sites", "window")

    def __init__(self, page: Page, headline: Fact | None, glances: Glances,
                 cues: Sequence[Cues], sites: Sequence[str] = ()) -> None:
        self.page, self.glances, self.cues, self.sites = page, glances, cues, sites
        self.blocks = page.blocks
        self.at = headline.block if headline else -1
        middle = max(0, self.at)
        self.window = range(max(0, middle - BEFORE), min(len(page.blocks), middle + AFTER + 1))
        self._text, self._end, self._prose = "", -1, -1
        self._times: frozenset[int] | None = None
        self.above, self.close = self.reach_above(), self.reach_below()

    def is_foreign(self, index: int, own: int = 0) -> bool:
        """Whether a block stands where other people than the article's authors are named.

        A family that holds the headline too, or is the article's own, says nothing; close to the
        headline, few do.
        """
        block = self.blocks[index]
        if block.kind == "menu":
            return True
        if self.at < 0:
            return bool(block.bits & ELSEWHERE & ~TEASER)
        if self.find_end() <= index < self.window.stop or self.is_below_others(index):
            return True
        families = NEVER if index - self.at >= -3 and index <= self.close else ELSEWHERE
        if block.tag == "address" or (not block.bits & PICTURED and (
                block.bits & BYLINE or self.glances[index] & OPENED or self.dates_shortly(block))):
            families &= ~BIT["caption"]  # "attribution" and "credits" may be the author's
        if self.glances[index] & OPENED and 0 < index - self.at <= NEAR:
            families &= ~BIT["comment"]  # the line may link to them
        return bool(block.bits & families & ~own & ~self.blocks[self.at].bits)

    def find_own(self) -> int:
        """The teasers' family where most of the page's prose is in it, else 0.

        Systems wrap the fields of an article in items, too ("field-item").
        """
        columns = read_columns(self.page)
        within = int(columns.prose[columns.bits & np.uint64(TEASER) > 0].sum())
        return TEASER if 2 * within > int(columns.prose.sum()) else 0

    def find_end(self) -> int:
        """The block in the window, below the article's paragraphs, at which comments begin."""
        if self._end < 0:
            self._end = next((index for index in range(self.at + 1, self.window.stop)
                              if self.is_cue_below(self.blocks[index], "comments")),
                             len(self.blocks))
        return self._end

    def is_cue(self, block: Block) -> bool:
        """Whether a whole line is a cue: "Share"."""
        return bool(self.cues[block.index].whole)

    def is_other_hand(self, index: int) -> bool:
        """Whether a line names who checked or edited the text: "Reviewed by", or below that."""
        lines = [block.text.casefold() for block in self.blocks[max(0, index - 1):index + 1]]
        return is_other_hands(lines[-1]) \
            or any(line.strip(" :-–—") in OTHER_HANDS for line in lines[:-1])

    def is_cue_below(self, block: Block, kind: str) -> bool:
        """Whether a line is a cue of a kind and stands below paragraphs of the article."""
        return bool(self.cues[block.index].whole & CUE[kind]) \
            and len(block.text) <= LONGEST_CUE and block.index > self.find_prose()

    def find_prose(self) -> int:
        """The block below the headline at which the article surely has begun: a later paragraph."""
        if self._prose < 0:
            long = [block.index for block in self.blocks[self.at + 1:]
                    if len(block.text) >= PARAGRAPH]
            self._prose = long[PARAGRAPHS - 1] if len(long) >= PARAGRAPHS else len(self.blocks)
        return self._prose

    def is_below_others(self, index: int) -> bool:
        """Whether a line of a text goes with what "Read next" stands above, below the article."""
        return self.page.source.kind == "text" and index > self.at + CLOSE and any(
            self.is_cue_below(block, "related") for block in self.blocks[index - BELOW:index])

    def is_common(self, name: str) -> bool:
        """Whether the page writes a word of a name small somewhere, so that it is no name's."""
        words = [word.lower().strip(",.") for word in name.split()]
        return any(word and word not in PARTICLES and self.writes_small(word) for word in words)

    def writes_small(self, word: str) -> bool:
        """Whether the page writes a word small somewhere, in some form, and in no address."""
        if not self._text:
            self._text = " ".join([block.text for block in self.blocks[:MOST_COMPARED]])
        text, stem = self._text, f" {word}"
        at = text.find(stem)
        while at >= 0:
            end = at + len(stem)
            while end < len(text) and text[end].isalpha():
                end += 1
            if end - at - len(stem) <= len(word) // ENDING and not (
                    text[end:end + 1] in ADDRESSING and text[end + 1:end + 2].isalnum()):
                return True
            at = text.find(stem, end)
        return False

    def is_near(self, block: Block) -> bool:
        """Whether a block stands so close to the headline that a name may need no announcement."""
        return self.at >= 0 and -self.above <= block.index - self.at \
            and block.index <= self.close

    def reach_above(self) -> int:
        """How many blocks above the headline are near it: its dates and one more at the least."""
        dated = takewhile(self.says_when, self.blocks[max(0, self.at - FAR_ABOVE):
                                                      max(0, self.at)][::-1])
        return max(ABOVE, 1 + sum(1 for _ in dated))

    def reach_below(self) -> int:
        """The last of some blocks below the headline; buttons to share and listen do not count."""
        last, left = self.at, CLOSE
        for block in self.blocks[self.at + 1:self.at + 1 + FARTHEST]:
            last, left = block.index, left - (block.kind != "control")
            if not left:
                break
        return max(last, self.at + CLOSE)

    def dates_shortly(self, block: Block) -> bool:
        """Whether a line is hardly more than a name and a date."""
        return bool(self.glances[block.index] & DATED) and len(block.text) <= LONGEST_DATED

    def says_when(self, block: Block) -> bool:
        """Whether a line is a date or a label of one."""
        return self.is_dated(block) or block.text.casefold().strip(" :|") in dating_words()

    def prints_twice(self, name: str) -> bool:
        """Whether more lines than one hold a name."""
        return sum(name in block.text for block in self.blocks) > 1

    def tells_of(self, name: str) -> bool:
        """Whether a longer block than a line tells of somebody, by the last name."""
        last = name.split()[-1]
        return any(last in block.text for block in self.blocks if len(block.text) > LONGEST)

    def is_headline(self, text: str) -> bool:
        """Whether a line is the headline once more."""
        return fold(text) == fold(self.blocks[self.at].text)

    def is_in_headline(self, names: Sequence[str]) -> bool:
        """Whether one of some names is of somebody whom the headline tells of."""
        told = self.blocks[self.at].text.split()
        return any(name.split()[-1] in told for name in names)

    def is_label(self, block: Block) -> bool:
        """Whether a line stands above the headline too, as a section's name does in the menu."""
        return any(other.text == block.text
                   for other in self.blocks[:max(0, min(block.index, self.at - NEAR))])

    def is_dated_place(self, block: Block) -> bool:
        """Whether a date stands in a line or beside it; that of the headline says nothing."""
        if block.index != self.at and self.is_dated(block):
            return True
        return any(other.index != self.at and self.is_dated(other)
                   for other in self.find_neighbours(block))

    def find_neighbours(self, block: Block) -> list[Block]:
        """The lines before and after a block, past those that are but a mark or a time of day."""
        found = []
        for step in (-1, 1):
            index = block.index + step
            for _ in range(MOST_PASSED):
                if 0 <= index + step < len(self.blocks) and is_passed(self.blocks[index].text):
                    index += step
            if 0 <= index < len(self.blocks):
                found.append(self.blocks[index])
        return found

    def is_dated(self, block: Block) -> bool:
        """Whether a block states a date, how long ago it was, or how long it takes to read.

        Long ones and menus have not been glanced at.
        """
        text = block.text
        if self.glances[block.index] & DATED:
            return True
        if block.kind == "menu" or len(text) > LONGEST:
            return has_digit(text[:LONGEST]) and is_dated(text)
        return has_digit(text) and ((len(text) <= LONGEST_COUNTED and reads_as_date(text))
                                    or block.index in self.find_times())

    def find_times(self) -> frozenset[int]:
        """The blocks in which elements state a time, in whatever form they show it."""
        if self._times is None:
            self._times = frozenset(mark.block for mark in self.page.marks
                                    if mark.tag == "time" and "datetime" in mark.attrs)
        return self._times

    def is_byline_place(self, block: Block) -> bool:
        """Whether a line stands where bylines do: under a text's headline, or beside a date."""
        distance = block.index - self.at
        if self.page.source.kind == "text":
            if 0 < distance <= 2:
                return True
        elif 2 * block.linked < len(block.text) and not self.is_above_prose(block) and (
                distance > 3 or (block.text.isupper() and not is_agency(block.text)
                                 and not (has_given_name(block.text) and " " in block.text))
                or not (block.text.replace(" ", "").isalpha()
                        or begins_with_given_name(block.text.split()))):
            return False
        return self.is_dated_place(block)

    def is_above_prose(self, block: Block) -> bool:
        """Whether the line below a given name close to the headline is a paragraph."""
        below = self.blocks[block.index + 1:block.index + 2]
        return self.at < block.index <= self.close and bool(below) \
            and len(below[0].text) >= PARAGRAPH and begins_with_given_name(block.text.split())

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


def is_other_hands(text: str) -> bool:
    """Whether a line begins with who checked or edited a text: "Reviewed by Jane Doe"."""
    return text[:1] in OTHER_LETTERS and text[:LONGEST_OPENER].casefold().startswith(OTHER_OPENERS)


def is_passed(text: str) -> bool:
    """Whether a line between a name and a date says nothing: a mark, or a time: "at 5:30 pm"."""
    if text in MARKS:
        return True
    if len(text) > LONGEST_TIME or not has_digit(text) or not (found := _TIME.search(text)):
        return False
    before = text[:found.start()].split()
    return not has_digit(text[:found.start()]) and (
        all(len(word) <= LONGEST_AT for word in before)
        or any(" ".join(before[:size]).casefold().strip(" :|") in dating_words()
               for size in range(1, len(before) + 1)))
