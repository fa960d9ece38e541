"""What opens a byline ("By", "Von", "Text:"), and the line that it leaves."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from ..lexicon.people import OPENERS, OTHER_HANDS, PARTICLES
from ..lexicon.words import by_words as all_by_words

UNCASED = re.compile(
    "[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0eff\u1000-\u109f\u3040-\u9fff\uac00-\ud7af]")
"""Letters of scripts that have no capitals."""
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u3040-\u9fff]")
"""Letters of scripts that part no words."""
LONGEST_OPENER = 30
_SPACED_END = re.compile(
    r"\s{0,2}[:：]\s{0,2}|\s{1,2}|$|(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ])")
_JOINED_END = re.compile(r"\s{0,2}[:：・／/]?\s{0,2}")
_SINGLE_END = re.compile(r"\s{0,2}[:：・／/]\s{0,2}")
_ALIKE = str.maketrans("ıſς", "isσ")
"""Small letters whose capitals are those of other small ones too."""


@cache
def by_words() -> frozenset[str]:
    """What stands before the names of authors, in all languages."""
    return (all_by_words() | OPENERS) - OTHER_HANDS


class Openers(NamedTuple):
    """What opens a byline, by its first two letters, the longest first.

    spaced: of scripts that part words, written small; joined: of those that don't; single: letters
    of these that are an opener where a sign follows.
    """

    spaced: dict[str, list[str]]
    joined: dict[str, list[str]]
    single: frozenset[str]


@cache
def load_openers() -> Openers:
    """What opens a byline; a pattern of so many words would take long to compile."""
    openers = Openers({}, {}, frozenset(filter(_UNSPACED.fullmatch, by_words())))
    for word in sorted(by_words() - openers.single, key=len, reverse=True):
        index = openers.joined if _UNSPACED.search(word) else openers.spaced
        if index is openers.spaced:
            word = make_small(word)
        index.setdefault(word[:2], []).append(word)
    return openers


def make_small(text: str) -> str:
    """A text in small letters, one for each of its letters."""
    return text.replace("İ", "i").lower().translate(_ALIKE)


def find_openers(text: str) -> Iterator[tuple[int, int]]:
    """Where words stand that open a printed byline, wherever in a line: from, and to."""
    small, end = make_small(text), 0
    for at in range(len(text)):
        if at >= end and (stop := find_opener_end(text, small, at)) > 0:
            end = stop
            yield at, end


def find_opener_end(text: str, small: str, at: int) -> int:
    """Where the words end that open a byline at a place of a text, with the signs after them.

    -1 where none stand there.
    """
    before = text[at - 1] if at else " "
    if before.isalnum() or before == "_":
        return -1
    openers = load_openers()
    if before not in "'’-":
        for words in (openers.spaced.get(small[at:at + 2], ()), openers.spaced.get(small[at], ())):
            for word in words:
                if small.startswith(word, at) \
                        and (found := _SPACED_END.match(text, at + len(word))):
                    return found.end()
    for word in openers.joined.get(text[at:at + 2], ()):
        if text.startswith(word, at) and (found := _JOINED_END.match(text, at + len(word))):
            return found.end()
    if text[at] in openers.single and (found := _SINGLE_END.match(text, at + 1)):
        return found.end()
    return -1


@cache
def by_openers() -> frozenset[str]:
    """The first words of what opens a byline."""
    return frozenset(word.split()[0] for word in by_words() if word)


@cache
def by_beginnings() -> frozenset[str]:
    """The first letters, up to three, of what opens a byline: a cheap first look at a line."""
    return frozenset(word[:3] if len(word) > 1 or _UNSPACED.match(word) else f"{word} "
                     for word in by_openers())


def may_open(text: str) -> bool:
    """Whether a line may open a byline, told by its first word alone."""
    head = text[:3].casefold()
    if by_beginnings().isdisjoint((head, head[:2], head[:1])):
        return False
    word = text[:LONGEST_OPENER].partition(" ")[0]
    if word.casefold().rstrip(":：") in by_openers():
        return True
    if not word.isascii() and UNCASED.match(word):
        return True
    for i in range(2, min(len(word), 12)):  # "ByJane Doe", where markup parted the two
        if word[i].isupper() and word[i - 1].islower():
            return word[:i].casefold() in by_openers()
    return False


def strip_by(text: str) -> str | None:
    """What follows the words that open a byline ("Posted by: …"), or None where there are none."""
    if not text or not may_open(text):
        return None
    end = find_opener_end(text, make_small(text), 0)
    if end < 0:
        return None
    rest = text[end:].lstrip(" :：・／")
    if text[:end].strip().casefold() in PARTICLES and rest.split(" ", 1)[0] in PARTICLES:
        return None  # "Von der Leyen"
    return strip_by(rest) or rest
