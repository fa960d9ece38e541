"""What opens a byline ("By", "Von", "Text:"), and the line that it leaves."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from ..caches import keep_short
from ..lexicon.marks import UNSPACED
from ..lexicon.people import CHINESE_SURNAMES, PARTICLES
from ..patterns import compile_re
from .glances import by_words, may_open

UNCASED = compile_re(
    "[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0eff\u1000-\u10ff\u1200-\u137f\u1780-\u17ff"
    "\u3040-\u9fff\uac00-\ud7af]")
"""Letters of scripts that have no capitals."""
_SPACED_END = compile_re(
    r"\s{0,2}[:：]\s{0,2}|\s{0,2}[-–/ـ]\s{0,2}(?=[\u0590-\u08ff])|\s{1,2}|$"
    r"|(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ])")
_JOINED_END = compile_re(r"\s{0,2}[:：・／/]\s{0,2}|\s{1,2}|$")
_UNPARTED = compile_re(rf"(?=(?:{'|'.join(sorted(CHINESE_SURNAMES, key=len, reverse=True))})"
                       r"[\u4e00-\u9fff]{1,2}(?:$|[\s、・／/（(]))")
"""A Chinese name that follows what opens a byline without a sign."""
_BLANKS = compile_re(r"\s{0,2}")
SIGNS = ":：・／/｜|＝="
PERSONAL = "者员員"
"""What words for persons end with in Chinese."""
_SINGLE_END = compile_re(r"\s{0,2}[:：・／/]\s{0,2}")
_WORD = compile_re(r"\w+")
_ALIKE = str.maketrans("ıſς", "isσ")
"""Small letters whose capitals are those of other small ones too."""


class Openers(NamedTuple):
    """What opens a byline, by its first two letters, the longest first.

    spaced: of scripts that part words, written small; joined: of those that don't; single: letters
    of these that are an opener where a sign follows; beginnings: the first letters of all of
    them, up to three, written small.
    """

    spaced: dict[str, list[str]]
    joined: dict[str, list[str]]
    single: frozenset[str]
    beginnings: frozenset[str]


@cache
def load_openers() -> Openers:
    """What opens a byline; a pattern of so many whole words would take long to compile."""
    openers = Openers({}, {}, frozenset(filter(UNSPACED.fullmatch, by_words())),
                      frozenset(make_small(word)[:3] for word in by_words()))
    for word in sorted(by_words() - openers.single, key=len, reverse=True):
        index = openers.joined if UNSPACED.search(word) else openers.spaced
        if index is openers.spaced:
            word = make_small(word)
        index.setdefault(word[:2], []).append(word)
    return openers


def make_small(text: str) -> str:
    """A text in small letters, one for each of its letters."""
    return text.lower() if text.isascii() else text.replace("İ", "i").lower().translate(_ALIKE)


def find_openers(text: str) -> Iterator[tuple[int, int]]:
    """Where words stand that open a printed byline, wherever in a line: from, and to."""
    small, end = make_small(text), 0
    beginnings = load_openers().beginnings
    for word in _WORD.finditer(small):
        at = word.start()
        told = small[at:at + 3] in beginnings or small[at:at + 2] in beginnings \
            or small[at] in beginnings
        if told and at >= end and (stop := find_opener_end(text, small, at)) > 0:
            end = stop
            yield at, end


def cut_openers(text: str) -> str:
    """What follows the last opener of a byline in a text; all of it where there is none."""
    ends = [end for _, end in find_openers(text)]
    return text[ends[-1]:] if ends else text


def find_opener_end(text: str, small: str, at: int) -> int:
    """Where the words end that open a byline at the start of a word, with the signs after them.

    -1 where none stand there.
    """
    openers = load_openers()
    if not at or text[at - 1] not in "'’-":
        for words in (openers.spaced.get(small[at:at + 2], ()), openers.spaced.get(small[at], ())):
            for word in words:
                if small.startswith(word, at) \
                        and (found := _SPACED_END.match(text, at + len(word))):
                    return found.end()
    for word in openers.joined.get(text[at:at + 2], ()):
        if text.startswith(word, at) and (found := find_joined_end(text, word, at + len(word))):
            return found.end()
    if text[at] in openers.single and (found := _SINGLE_END.match(text, at + 1)):
        return found.end()
    return -1


def find_joined_end(text: str, word: str, end: int) -> re.Match[str] | None:
    """What follows a word that opens a byline, in a script without spaces, where it does open one.

    Sentences begin with such words too ("记者了解到", "担当者は"): a sign or a space has to follow,
    the text has to end, or whoever the word calls a writer has to be named.
    """
    if word[-1] in SIGNS:
        return _BLANKS.match(text, end)
    return _JOINED_END.match(text, end) or (
        _UNPARTED.match(text, end) if word[-1] in PERSONAL else None)


@keep_short(1024)
def strip_by(text: str) -> str | None:
    """What follows the words that open a byline ("Posted by: …"), or None where there are none.

    A name is asked as a line and as a part of one.
    """
    if not text or not may_open(text):
        return None
    end = find_opener_end(text, make_small(text), 0)
    if end < 0:
        return None
    rest = text[end:].lstrip(" :：・／*)")
    if text[:end].strip().casefold() in PARTICLES and rest.split(" ", 1)[0] in PARTICLES:
        return None  # "Von der Leyen"
    return strip_by(rest) or rest
