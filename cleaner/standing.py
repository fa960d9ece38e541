"""The lines of a text with what is held of each: how likely it is, what is claimed of it, the bar.

`support` and `following` raise likelihoods and drop doubts here, before `judge` decides.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from .lexicon.words import takeaway_labels
from .model import Hit, Page
from .native.forms import ASKING, ENDED
from .segment.columns import read_columns
from .segment.line_shapes import read_edges
from .segment.runs import is_run_on
from .topics import find_told

PARAGRAPH, WIDE_PARAGRAPH = 60, 25
"""Characters from which on a sentence is a paragraph, and in languages with wide letters."""
WIDE = frozenset(("ja", "ko", "zh"))
"""Languages of which a letter says as much as two or three elsewhere."""
SKIPPED = 6
"""Lines that are looked through for the next one that no rule claims."""
LONGEST_SUMMARY_LABEL = 40
"""Characters of a label above an article's main points."""
LEAST_QUESTIONS, LONGEST_QUESTION = 3, 200
"""Questions that make an interview of a text, and their characters."""

Flags = NDArray[np.bool_]


class Standing:
    """The blocks of a text, how likely each is the article's, and the bar that each has to reach.

    stated: the likelihoods at first; high: which of them reach the bar. claims: what the rules say
    of a block, by its index; claimed: whether they say anything. Lines are told by their sizes, and
    by how they begin and end (`native.forms`); blanks: the blank lines above each; least: the
    characters of a paragraph; labels: what stands before colons, of lines that were asked for it.
    """

    def __init__(self, page: Page, likely: NDArray[np.float64], claims: dict[int, list[Hit]],
                 bars: NDArray[np.float64], extracted: bool = False) -> None:
        self.page, self.blocks = page, page.blocks
        self.language = page.language
        columns = read_columns(page)
        self.size, self.kind = columns.size, columns.kind
        self.edges = read_edges(page)
        self.blanks = page.settings.blanks if page.settings else np.zeros_like(self.edges)
        self.ended = (self.edges & ENDED) > 0
        self.least = WIDE_PARAGRAPH if page.language in WIDE else PARAGRAPH
        self.paragraph = self.ended & (self.size >= self.least)
        self.stated, self.likely, self.bars = likely, likely.copy(), bars
        self.high = likely >= bars
        self.claims = claims
        self.claimed = np.zeros(len(self.blocks), bool)
        self.claimed[list(claims)] = True
        self.labels: dict[int, tuple[str, bool]] = {}
        self.extracted, self.run_on = extracted, is_run_on(page)

    def claim(self, index: int, hits: list[Hit]) -> None:
        """Let the claims to a block be these, or none."""
        if hits:
            self.claims[index] = hits
        else:
            self.claims.pop(index, None)
        self.claimed[index] = bool(hits)

    def find_kept(self) -> Flags:
        """The blocks that stay, and that no rule claims."""
        return self.high & ~self.claimed

    def find_open(self) -> Flags:
        """The blocks that do not stay though no rule claims them."""
        return ~(self.high | self.claimed)

    def is_kept(self, index: int) -> bool:
        """Whether a block stays, and no rule claims it."""
        return index not in self.claims and bool(self.high[index])

    def is_prose(self, index: int) -> bool:
        """Whether there is such a block, and it is a paragraph that stays."""
        return 0 <= index < len(self.blocks) and bool(self.paragraph[index]) \
            and self.is_kept(index)

    def is_open(self, index: int) -> bool:
        """Whether a block does not stay though no rule claims it."""
        return index not in self.claims and not self.high[index]

    def is_sure(self, index: int, rule: str | None = None) -> bool:
        """Whether a rule, or any where none is named, is sure of what a block is."""
        return any(hit.sure and rule in (None, hit.rule) for hit in self.claims.get(index, ()))

    def is_summary_label(self, index: int) -> bool:
        """Whether a line stands above an article's main points: "Key takeaways"."""
        return bool(self.size[index] <= LONGEST_SUMMARY_LABEL) \
            and self.blocks[index].text.casefold().strip(" :") in takeaway_labels()

    def is_question(self, index: int) -> bool:
        """Whether a line is but a question, by its end or by the dash before it."""
        return bool(self.asking[index])

    def lift(self, index: int, likelihood: float) -> None:
        """Let a block be at least so likely."""
        self.likely[index] = max(self.likely[index], likelihood)
        self.high[index] = self.likely[index] >= self.bars[index]

    def keep(self, index: int) -> None:
        """Raise a block to its bar."""
        if not self.high[index]:
            self.likely[index], self.high[index] = self.bars[index], True

    def find_next(self, index: int, step: int, near: int = SKIPPED) -> int:
        """The next block in one direction that no rule claims, -1 where there is none near."""
        last = min(max(index + step * (near + 1), -1), len(self.blocks))
        for at in range(index + step, last, step):
            if at not in self.claims:
                return at
        return -1

    @cached_property
    def topics(self) -> frozenset[str]:
        """The rules whose cues are what the paragraphs that stay are about."""
        kept = (self.find_kept() & self.paragraph).nonzero()[0].tolist()
        return find_told([self.blocks[index].text for index in kept], self.language)

    @cached_property
    def headlines(self) -> list[int]:
        """The blocks that some rule takes for the headline."""
        return sorted(index for index, hits in self.claims.items()
                      for hit in hits if hit.rule == "headline")

    def find_headline(self) -> int:
        """The first block that is still taken for the headline, -1 where none is."""
        return next((index for index in self.headlines
                     if any(hit.rule == "headline" for hit in self.claims.get(index, ()))), -1)

    @cached_property
    def asking(self) -> Flags:
        """The lines that are but a question."""
        return (self.edges & ASKING > 0) & (self.size <= LONGEST_QUESTION)

    @cached_property
    def is_interview(self) -> bool:
        """Whether the text asks and is answered, and some of the questions stay by themselves."""
        asking = self.asking
        if np.count_nonzero(asking[:-1]) < LEAST_QUESTIONS:
            return False
        asked = asking[:-1] & ~self.claimed[:-1] & self.ended[1:] & ~asking[1:]
        return bool(np.count_nonzero(asked) >= LEAST_QUESTIONS
                    and (asked & self.find_kept()[:-1]).any())

    def is_answer(self, index: int) -> bool:
        """Whether a block of an interview stands right below a question that stays."""
        above = self.find_next(index, -1)
        return above >= 0 and self.is_question(above) and self.is_kept(above) \
            and self.is_interview

    def find_below(self, above: int) -> int:
        """The block below one that stays, claimed ones between looked over; else -1."""
        return self.find_next(above, 1, SKIPPED + 1) if self.is_kept(above) else -1

    def list_open(self, chosen: Flags) -> Iterator[tuple[int, int]]:
        """All such blocks of those chosen, each with the one above, as they stand at their turn."""
        for index in (self.find_open() & chosen).nonzero()[0].tolist():
            above = self.find_next(index, -1, SKIPPED + 1)
            if above >= 0 and self.is_kept(above):
                yield above, index
