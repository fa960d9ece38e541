"""The lines of a text with what is held of each: how likely it is, what is claimed of it, the bar.

`support` and `following` raise likelihoods and drop doubts here, before `judge` decides.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from .model import Block, Hit
from .segment.lines import QUESTION, asks, ends_sentence

PARAGRAPH = 60
"""Characters from which on a sentence is a paragraph."""
SKIPPED = 6
"""Claimed lines that are looked over for the next one that stays."""
LEAST_QUESTIONS, LONGEST_QUESTION = 3, 200
"""Questions that make an interview of a text, and their characters."""
ASKING = QUESTION | {";"}
"""What a question may end in: a semicolon in Greek."""
DASHES = ("――", "——", "──")
"""What an interview's questions begin with in Japanese and Chinese."""
DASHED = frozenset(dash[0] for dash in DASHES)


def is_question(text: str) -> bool:
    """Whether a line is but a question, by its end or, as in Japanese, by the dash before it."""
    return (text[-1] in ASKING or text[0] in DASHED) and len(text) <= LONGEST_QUESTION \
        and (asks(text) or text.startswith(DASHES))


class Standing:
    """The blocks of a text, how likely each is the article's, and the bar that each has to reach.

    claims: what the rules say of a block, by its index; a block without claims may have none.
    """

    def __init__(self, blocks: Sequence[Block], likely: list[float], claims: dict[int, list[Hit]],
                 bars: list[float], language: str | None = None, extracted: bool = False) -> None:
        self.blocks = blocks
        self.likely = likely
        self.claims = claims
        self.bars = bars
        self.language = language
        self.extracted = extracted

    def is_kept(self, index: int) -> bool:
        """Whether a block stays, and no rule claims it."""
        return self.likely[index] >= self.bars[index] and not self.claims.get(index)

    def is_prose(self, index: int) -> bool:
        """Whether there is such a block, and it is a paragraph that stays."""
        if not 0 <= index < len(self.blocks):
            return False
        text = self.blocks[index].text
        return len(text) >= PARAGRAPH and self.is_kept(index) and ends_sentence(text)

    def is_open(self, index: int) -> bool:
        """Whether a block does not stay though no rule claims it."""
        return not self.claims.get(index) and self.likely[index] < self.bars[index]

    def keep(self, index: int) -> None:
        """Raise a block to its bar."""
        self.likely[index] = max(self.likely[index], self.bars[index])

    def find_next(self, index: int, step: int) -> int:
        """The next block in one direction that no rule claims, -1 where there is none near."""
        last = min(max(index + step * (SKIPPED + 1), -1), len(self.blocks))
        return next((at for at in range(index + step, last, step) if not self.claims.get(at)), -1)

    def list_kept(self) -> list[int]:
        """The blocks that stay."""
        return [index for index in range(len(self.blocks)) if self.is_kept(index)]

    @cached_property
    def headline(self) -> str:
        """What the text prints as its headline, or nothing."""
        return next((self.blocks[index].text for index in sorted(self.claims)
                     if any(hit.rule == "headline" for hit in self.claims[index])), "")

    @cached_property
    def is_interview(self) -> bool:
        """Whether the text asks and is answered, and some of the questions stay by themselves."""
        asking = [block for block in self.blocks[:-1] if is_question(block.text)]
        if len(asking) < LEAST_QUESTIONS:
            return False
        below = [self.blocks[block.index + 1].text for block in asking]
        asked = [block.index for block, text in zip(asking, below, strict=True)
                 if not self.claims.get(block.index)
                 and ends_sentence(text) and not is_question(text)]
        return len(asked) >= LEAST_QUESTIONS and any(map(self.is_kept, asked))

    def is_answer(self, index: int) -> bool:
        """Whether a block of an interview stands right below a question that stays."""
        above = self.find_next(index, -1)
        return above >= 0 and is_question(self.blocks[above].text) and self.is_kept(above) \
            and self.is_interview

    def list_open(self) -> Iterator[tuple[int, int]]:
        """The blocks that do not stay and are not claimed, each with the one above if that stays.

        Claimed blocks between the two are looked over.
        """
        above = -SKIPPED
        for index in range(len(self.blocks)):
            if self.claims.get(index):
                continue
            if self.likely[index] < self.bars[index] and index - above <= SKIPPED + 1 \
                    and above >= 0 and self.likely[above] >= self.bars[above]:
                yield above, index
            above = index
