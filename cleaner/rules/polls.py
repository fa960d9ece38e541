"""Questions to readers, with the answers that they may choose from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from ..lexicon.words import no_words, yes_words
from ..model import Block, Hit
from ..native.signs import ASKED
from ..patterns import compile_re
from .evidence import Evidence

LEAST_ANSWERS, MOST_ANSWERS, LONGEST_ANSWER = 2, 6, 80
"""Lines below a question that may be its answers, and the characters of one."""
QUESTIONS, STOPS = "?？؟;", ".!。।"
_ANSWER = compile_re(r"([^\s,.;:!،、，。…–—()-]{1,20})(?:\Z|\s?[^\w\s]|\s\d)")
"""A word that is all of an answer, or that a mark or a share of votes parts from the rest."""


def find_reader_poll(evidence: Evidence) -> Iterator[Hit]:
    """reader-poll: a question to readers with its answers to choose from ("Yes", "No")."""
    for block in evidence.having(ASKED):
        if answers := read_answers(evidence.page.blocks, block.index + 1):
            yield Hit(block.index, "reader-poll", "asks readers to choose an answer")
            yield from (Hit(index, "reader-poll", "an answer to choose") for index in answers)


def read_answers(blocks: Sequence[Block], first: int) -> range:
    """The answers that begin at a block, if one of them says yes and another no.

    Where these are sentences, the sentences below them are answers too.
    """
    texts = list(takewhile(may_answer, [
        block.text for block in blocks[first:first + MOST_ANSWERS]]))
    if len(texts) < LEAST_ANSWERS:
        return range(0)
    said = [match[1].casefold() if (match := _ANSWER.match(text)) else "" for text in texts]
    agreed, refused = ([at for at, word in enumerate(said) if word in words]
                       for words in (yes_words(), no_words()))
    if not agreed or not refused:
        return range(0)
    last = max(agreed[-1], refused[-1]) + 1
    if all(text[-1] in STOPS for text in texts[:last]):
        last += len(list(takewhile(lambda text: text[-1] in STOPS, texts[last:])))
    return range(first, first + last)


def may_answer(text: str) -> bool:
    """Whether a line may be one of the answers to a question above it."""
    return 0 < len(text) <= LONGEST_ANSWER and text[-1] not in QUESTIONS
