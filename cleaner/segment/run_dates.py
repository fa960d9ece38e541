"""Dates among the labels of a line that runs on: parted from what stands before and behind them.

"… Jane Doe Published on May 3, 2021 3 min read The old ferry is back …" is a name, a date and a
sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..lexicon.people import PARTICLES
from ..lexicon.words import by_words, dating_words, months, stop_words, weekdays
from ..patterns import compile_re
from .sentences import POINTS

MOST_WORDS, LONGEST_FILLER = 6, 3
"""Words before a year that may be day and month, and letters of one between: "3 de mayo de"."""
LONGEST_PHRASE = 4
"""Words of what stands before a date: "Last updated on"."""
REACH = 120
"""Characters before a date that are looked at."""
_YEAR = compile_re(r"(?<![\w.,/$€£-])(?:19|20)\d\d(?![\w%])")
_NUMBERS = compile_re(
    r"(?<![\w./-])(?:\d{1,2}([./-])\d{1,2}\1(?:19|20)\d\d"
    r"|(?:19|20)\d\d([./-])\d{1,2}\2\d{1,2})(?!\w)"
    r"|(?:19|20)\d\d ?[年년] ?\d{1,2} ?[月월] ?\d{1,2} ?[日일](?= |$)")
_DAY = compile_re(r"\d{1,2}(?:st|nd|rd|th|er|º)?")
_TIME = compile_re(
    r"(?:,? (?:[^\W\d]{1,3} )?|[ |–-]{1,3})\d{1,2}[:.h]\d\d(?::\d\d)?(?: ?[apAP]\.?[mM]\.?)?"
    r"(?: (?:Uhr|GMT|UTC|[A-Z]{1,2}[SD]?T)\b)?(?!\w)")
_SIGNS = compile_re("(?: ?[|•·–—,-]){1,4}(?= |$)")
_WORD = compile_re(r"\S+")


def part_dates(text: str) -> list[str]:
    """A text in parts: its dates, and what stands between them, less the spaces where it is cut."""
    if "20" not in text and "19" not in text:
        return [text]  # as most
    cuts = list(list_cuts(text))
    starts = [0, *(cut + 1 for cut in cuts)]
    return [text[start:end] for start, end in zip(starts, [*cuts, len(text)], strict=True)]


def list_cuts(text: str) -> Iterator[int]:
    """The spaces about each date that stands among labels, and before the byline above it."""
    last = 0
    for start, end in find_dates(text):
        start, end = widen(text, start, last), lengthen(text, end)
        if start < last or not stands_apart(text, start, end):
            continue
        if start > last:
            if opener := find_opener(text, start, last):
                yield opener - 1
            yield start - 1
        if end < len(text):
            yield end
        last = end + 1


def find_dates(text: str) -> list[tuple[int, int]]:
    """Where dates stand in a text, in numbers or with the name of a month."""
    found = [numbers.span() for numbers in _NUMBERS.finditer(text)]
    found += [(start, year.end()) for year in _YEAR.finditer(text)
              if (start := find_day(text, year.start())) >= 0]
    return sorted(found)


def find_day(text: str, year: int) -> int:
    """Where day and month before a year begin, or the day of the week before these; or -1."""
    start, day, month = -1, False, False
    for word in list_words(text, year)[:-MOST_WORDS - 1:-1]:
        key = word[0].casefold().rstrip(".,")
        if day and month:
            return word.start() if key in weekdays() else start
        if not day and _DAY.fullmatch(key):
            day, start = True, word.start()
        elif not month and key in months():
            month, start = True, word.start()
        elif len(key) > LONGEST_FILLER:
            return -1
    return start if day and month else -1


def list_words(text: str, end: int, start: int = 0) -> list[re.Match[str]]:
    """The last words of a text before a place."""
    return list(_WORD.finditer(text, max(start, end - REACH), end))


def widen(text: str, start: int, first: int) -> int:
    """Where what says of a date what it is of begins before it: "Last updated on"."""
    words = list_words(text, start, first)
    for count in range(min(LONGEST_PHRASE, len(words)), 0, -1):
        phrase = " ".join(word[0] for word in words[-count:]).casefold().rstrip(":")
        if phrase in dating_words() and phrase not in stop_words():
            return words[-count].start()
    return start


def lengthen(text: str, end: int) -> int:
    """Where a date ends with its time and the signs behind it."""
    for behind in (_TIME, _SIGNS):
        if found := behind.match(text, end):
            end = found.end()
    return end


def stands_apart(text: str, start: int, end: int) -> bool:
    """Whether a date stands among labels: no sentence leads to it, and none goes on behind."""
    following = text[end:end + 2]
    if following and (following[0] != " " or following[1:] in POINTS or (
            following[1:].islower() and text[end:end + REACH].split()[0] not in by_words())):
        return False
    if not start:
        return True
    before = text[max(0, start - REACH):start - 1].rpartition(" ")[2]
    return text[start - 1] == " " and not before[:1].islower() \
        and before.casefold() not in stop_words() and text[start] not in POINTS


def find_opener(text: str, end: int, first: int) -> int:
    """Where a byline opens among the words before a date, or 0."""
    found = list_words(text, end, first)
    words = [word[0] for word in found]
    for index, word in enumerate(found):
        if opens_byline(words, index):
            return word.start() if word.start() > first else 0
    return 0


def opens_byline(words: list[str], at: int) -> bool:
    """Whether a word, alone or with the next one, opens a byline: "By", "Written by".

    In small letters it does where no name stands before it: "… setzen von Jo Lund".
    """
    word = words[at]
    if word.casefold() in PARTICLES or word.islower():
        return word.casefold() in by_words() and at > 0 and not words[at - 1][:1].isupper()
    return word[:1].isupper() and not by_words().isdisjoint(
        (word.casefold(), " ".join(words[at:at + 2]).casefold()))
