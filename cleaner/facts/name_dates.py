"""Dates before and after names, as a flattener leaves them on one line: cut off."""

from __future__ import annotations

from ..lexicon.people import PARTICLES
from ..lexicon.words import (
    dating_words,
    meridiems,
    months,
    stop_words,
    weekdays,
)
from ..patterns import compile_re
from .clock import ZONES
from .eastern_names import is_eastern_name
from .glances import is_dated
from .shapes import EDGES, GLUED, holds_digit

HOURS = frozenset("uhr".split())
"""What stands behind a clock time and is written with a capital."""
LONGEST_DATING = 4
"""Words of the longest phrase before a date that is looked for."""
LEAST_SURNAME, LEAST_WEEKDAY = 3, 6
"""Letters of a surname that a weekday has run into, and of that weekday, written small."""
LONGEST_SHORT = 4
"""Letters of a weekday that is written small and short, as a language's words may not give it."""
LEAST_BEHIND, YEAR = 3, 4
"""Letters of a weekday or a month behind a year, and digits of that: "2021 Jo Lund"."""
LONGEST_AT = 3
"""Letters of the longest word that says "at" before a clock time."""
_CLOCK = compile_re(r"\d\d?[:.]\d\d(?!\d)(?!\.\d)")
_GLUED_DATE = compile_re(r"(?<=(?:19|20)\d\d)(?=[^\W\d_年년])")
_GLUED_TIME = compile_re(r"(?<=\d:\d\d)(?=[\u3040-\u9fff\uac00-\ud7af])")
_GLUED_LABEL = compile_re(
    "(?<=[^\\W\\d_])(?=(?:作者|[记記]者|撰文|[来來]源|[责責]任[编編][辑輯]|(?<!任)[编編][辑輯])：)")
"""Where a label begins that something in Chinese is glued to: "江畔日报作者：王晓明"."""
_GLUED_NUMBER = compile_re(r"(?<=[^\W\d_]{2})\d")


def cut_date(words: list[str]) -> list[str]:
    """Cut a name's words where a date begins ("Jane Doe July 3", "Jane DoeUpdated 3 May")."""
    text = " ".join(words)
    if ":" not in text and not GLUED.search(text) and not holds_digit(text):
        return words  # as most names
    for i, word in enumerate(words):
        if i and (word[0].isdigit() or opens_date(words, i)):
            before = cut_at(words[:i]) if _CLOCK.match(word) else words[:i]
            words = [*before[:-1], cut_glued_weekday(before[-1])]
            break
        if i and (number := _GLUED_NUMBER.search(word)):
            half = word[:number.start()]
            words = cut_at(words[:i]) if half in meridiems() else [*words[:i], half]
            break
        glued = GLUED.search(word)
        if glued and is_date_word(word[glued.end():].casefold()):
            words = [*words[:i], word[:glued.end()]]
            break
    else:
        return words
    while len(words) > 1 and words[-1].casefold() in stop_words() and words[-1] not in PARTICLES:
        words = words[:-1]
    return words


def cut_at(words: list[str]) -> list[str]:
    """The words before a clock time less the short one that says "at": "Jane Doe o 15:20"."""
    last = words[-1].rstrip("-.")
    longest = LONGEST_AT if last.islower() else 1
    return words[:-1] if len(words) > 1 and len(last) <= longest and not last.isupper() else words


def cut_glued_weekday(word: str) -> str:
    """The last word of a name less the weekday that has run into it: "Doemonday"."""
    return next((word[:at] for at in range(LEAST_SURNAME, len(word) - LEAST_WEEKDAY + 1)
                 if word[at:] in weekdays()), word)


def cut_weekday(text: str) -> str:
    """A name before a comma and a number, less the weekday behind it: "Jane Doe On Monday"."""
    name, _, last = text.rpartition(" ")
    if not name or text.islower() or not (
            last.casefold() in weekdays() or (last.islower() and len(last) <= LONGEST_SHORT)):
        return text
    before, _, word = name.rpartition(" ")
    return before if before and (word.islower() or word in stop_words()
                                 or word.casefold() in dating_words()) else name


def part_date(text: str) -> str:
    """A line less the date that it begins with, and parted behind one that a name is glued to."""
    if "19" in text or "20" in text:
        text = _GLUED_DATE.sub(" | ", text)
    text = part_time(text)
    return drop_date(text) if is_dated(text) else text


def part_time(text: str) -> str:
    """A line parted behind a time that Chinese, Japanese or Korean is glued to, before labels."""
    if "：" in text:
        text = _GLUED_LABEL.sub(" ", text)
    return _GLUED_TIME.sub(" | ", text) if ":" in text else text


def drop_date(text: str) -> str:
    """A line that begins with a date less that date: "3 May 2021, 12:30 Jane Doe"."""
    words = text.split()
    at = 0
    while at < len(words) and (taken := count_date_words(words, at)):
        at += taken
    rest = words[at:]
    named = len(rest) > 1 or (len(rest) == 1 and is_eastern_name(rest[0]))
    return " ".join(rest).lstrip(EDGES + "~)]") \
        if at and named and any(map(holds_digit, words[:at])) else text


def count_date_words(words: list[str], at: int) -> int:
    """How many words from a place on go on with the date that a line begins with."""
    key = words[at].casefold().strip(".,:|")
    if not key[:1].isalpha() or words[at] in ZONES or (at and (key in meridiems() or key in HOURS)):
        return 1
    if key in months() or key in weekdays():
        following = "".join(words[at + 1:at + 2]).casefold().strip(".,")
        return following[:1].isdigit() or following in months() \
            or (at > 0 and words[at - 1].strip(".").isdigit()
                and (len(key) >= LEAST_BEHIND or len(words[at - 1]) < YEAR))
    for count in range(LONGEST_DATING, 0, -1):
        if " ".join(words[at:at + count]).casefold().rstrip(":") in dating_words():
            return count
    return at > 0 and words[at].islower()


def opens_date(words: list[str], at: int) -> bool:
    """Whether a date begins at a word: its own kind, and a number or a colon after it."""
    key = words[at].casefold().strip(".,:")
    if key in PARTICLES and begins_surname("".join(words[at + 1:at + 2])):
        return False
    if len(key) == 1 and words[at][0].isupper() and words[at][-1] == ".":
        return False  # an initial: "Jo H. Lund1", with the number of a note
    return (is_date_word(key) or key in weekdays()
            or " ".join(words[at:at + 2]).casefold().rstrip(":") in dating_words()) \
        and (words[at][-1] == ":" or any(map(str.isdigit, "".join(words[at:]))))


def begins_surname(word: str) -> bool:
    """Whether a word behind a particle is a name's, not a date's: "Le Goff", "del Carmen"."""
    key = word.casefold().strip(".,:")
    return word[:1].isupper() and not is_date_word(key) and key not in weekdays()


def is_date_word(key: str) -> bool:
    """Whether a word in small letters is a month, or stands before dates."""
    return key in months() or key in dating_words()
