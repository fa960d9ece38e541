"""The headline of a page that came as one line, where only its address tells which words it has.

There no line is the headline's own: it has run into the labels before it and what stands below.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from ..lexicon.words import stop_words
from ..model import Fact, Page
from ..patterns import compile_re
from ..segment.runs import is_run_on
from .titles import fold_latin, read_own_slug

TOLD_BY = "address"
LEAST_WORDS, SHARE = 5, 0.9
"""Words of an address from which on they tell a headline, and how many of them it must have. Of the
headlines that are found so two of three are right; with four words and seven tenths, half."""
MOST_BETWEEN = 2
"""Words of a headline that its address leaves out, one behind another."""
_WORD = compile_re(r"[^\W_]+(?:['’][^\W_]+)?")
_CLOSING = compile_re(r"[?!»”\"’)\]]{1,2}")
OPENING = frozenset("\"“«‘„(")


class Run(NamedTuple):
    """Words that an address tells, some others between them: how many, and which of a text."""

    told: int
    first: int
    last: int


def find_told_headline(page: Page) -> Fact | None:
    """The words that the address of what came as one line is made of, in their first place."""
    wanted = frozenset(read_own_slug(page))
    least = max(LEAST_WORDS, SHARE * len(wanted))
    if len(wanted) < least or not is_run_on(page):
        return None
    best, found = 0, None
    for block in page.blocks:
        letters = fold_latin(block.text)
        if sum(map(letters.__contains__, wanted)) < least:
            continue
        words = list(_WORD.finditer(block.text))
        folded = [fold_latin(word[0]) for word in words]
        for run in list_runs(folded, wanted):
            if run.told > max(best, least - 1) and not words[run.first][0].islower():
                best, found = run.told, Fact(cut_out(block.text, words, folded, run),
                                              TOLD_BY, block.index)
    return found


def list_runs(words: list[str], wanted: Collection[str]) -> Iterator[Run]:
    """Where the words of an address stand together, each once."""
    for first, word in enumerate(words):
        if word not in wanted:
            continue
        seen, last = {word}, first
        for at in range(first + 1, len(words)):
            if words[at] in seen or at - last > MOST_BETWEEN + 1:
                break
            if words[at] in wanted:
                seen.add(words[at])
                last = at
        yield Run(len(seen), first, last)


def cut_out(text: str, words: list[re.Match[str]], folded: list[str], run: Run) -> str:
    """The words of a run, with common ones and numbers before them, and the signs about them."""
    first = run.first
    while first and text[words[first - 1].end():words[first].start()] == " " \
            and (folded[first - 1] in stop_words() or folded[first - 1].isdigit()):
        first -= 1
    while words[first][0].islower():
        first += 1
    start, end = words[first].start(), words[run.last].end()
    start -= text[start - 1:start] in OPENING
    closing = _CLOSING.match(text, end)
    return text[start:closing.end() if closing else end]
