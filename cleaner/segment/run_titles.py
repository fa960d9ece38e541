"""The title that a line opens with which holds a page, and where it stands in that line again.

A page's text begins with its title, and has it once more above the article.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from ..lexicon.words import article_words, by_words
from ..patterns import compile_re
from .sentences import find_sentences

LEAST, LEAST_PARTED, LONGEST = 20, 8, 250
"""Characters of a title; fewer do where a sign parts it from the name of its site."""
LEAST_WORDS, MOST_SENTENCES = 2, 2
LONGEST_NAME = 40
"""Characters of a site's name, with the sign behind it, that may stand before a title."""
LONGEST_WORD = 40
PLAIN = {"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u00a0": " "}
"""Signs that differ between a title's two places, and what stands for them."""
GOING_ON = frozenset(",;.)'’”\"")
"""What a sentence goes on with behind the words of a title that it holds."""
_NAMED = compile_re("(?::| [|–—·•»-]) ")
_PARTED = compile_re(" [|–—·•»-] ")
"""What parts a title from its site's name, before it and behind."""
_TRIMMED = " -–—|·:•»>/"
"""Signs that end no title."""


def find_titles(line: str) -> Iterator[tuple[int, int, bool]]:
    """The parts of a line, from where to where, and whether each is its title."""
    small, start = make_small(line), 0
    at, size = read_title(line, small)
    first, title = at, small[at:at + size]
    while title and at >= 0:
        end = at + size
        if at == first or not is_said(line, at, end, first):
            if line[start:at].strip():
                yield start, at, False
            end = pass_signs(line, end)
            yield at, end, True
            start = end
        at = small.find(title, end)
    if start < len(line):
        yield start, len(line), False


def pass_signs(line: str, end: int) -> int:
    """Where what stands behind a title begins, less the space and the signs that part it."""
    parting = _PARTED.match(line, end)
    return parting.end() if parting else end + (line[end:end + 1] == " ")


def make_small(line: str) -> str:
    """A line in small letters, with plain quotation marks; as it is where a letter becomes two."""
    small = line.lower()
    if not small.isascii():
        for sign, plain in PLAIN.items():
            small = small.replace(sign, plain)
    return small if len(small) == len(line) else line


def read_title(line: str, small: str) -> tuple[int, int]:
    """Where the title of a line begins, and its size: the longest beginning that comes again.

    It may stand behind the name of its site. small: the line in small letters.
    """
    for start in (0, *(name.end() for name in _NAMED.finditer(line, 0, LONGEST_NAME))):
        sizes = range(1, LONGEST + 1)
        size = bisect_left(sizes, True, key=lambda size: small.find(
            small[start:start + size], start + size) < 0)
        size = trim(line, start, size)
        if size and is_title(line[start:start + size], parted=bool(
                _PARTED.match(line, start + size))) and is_told_again(line, small, start, size):
            return start, size
    return 0, 0


def trim(line: str, start: int, size: int) -> int:
    """The size of what is repeated less the part of a word, and signs, that it ends with."""
    text = line[start:start + size]
    if text[-1:].isalnum() and line[start + size:start + size + 1].isalnum():
        text = text.rpartition(" ")[0]
    return len(text.rstrip(_TRIMMED))


def is_title(text: str, *, parted: bool) -> bool:
    """Whether what is repeated may be a title; parted: a sign parts it from what goes on."""
    return len(text) >= (LEAST_PARTED if parted else LEAST) and text[-1] not in ",;" \
        and len(text.split(" ", LEAST_WORDS)) >= LEAST_WORDS \
        and sum(1 for _ in find_sentences(text)) <= MOST_SENTENCES


def is_told_again(line: str, small: str, start: int, size: int) -> bool:
    """Whether a title stands in a line again other than within a sentence."""
    title, at = small[start:start + size], start
    while (at := small.find(title, at + size)) >= 0:
        if not is_said(line, at, at + size, start):
            return True
    return False


def is_said(line: str, at: int, end: int, first: int) -> bool:
    """Whether the words of a title stand within a sentence.

    There an article stands before them, they begin with a small letter, or it goes on behind them,
    other than with the byline. first: where the title itself stands.
    """
    before = line[max(0, at - LONGEST_WORD):at].rstrip(" ").rpartition(" ")[2]
    if before in article_words() or line[end:end + 1] in GOING_ON \
            or (line[at].islower() and not line[first].islower()):
        return True
    word = line[end:end + LONGEST_WORD].lstrip(" ").partition(" ")[0]
    return word[:1].islower() and word.rstrip(":") not in first_words()


@cache
def first_words() -> frozenset[str]:
    """The first words of what stands before authors' names: "by", "von"."""
    return frozenset(word.split()[0] for word in by_words() if word)
