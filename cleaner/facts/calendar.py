"""Dates as people print them, in every language of the lexicon."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache, lru_cache
from itertools import chain
from typing import Literal, NamedTuple

from ..caches import keep_short
from ..lexicon.words import (
    months,
    weekdays,
)
from ..patterns import compile_re
from .clock import CLOCK, read_time
from .eras import find_in_eras, turn_buddhist_years

Order = Literal["dmy", "mdy", ""]
"""How a page writes 03/04/2024: day first, month first, or not known."""

_YEAR = compile_re(r"(?:(?<!\d)|(?<=[^\W\d_] \d)|(?<=[^\W\d_] \d\d)"
                   r"|(?<=[./\-]\d\d)(?=\d{4}[./\-]\d\d?[./\-]\d))(?:19[89]|20[0-4])\d"
                   r"(?=\D|$|\d{1,2}(?:[./:]|\.? ?[^\W\d_]{3}))")
_NUMERIC = compile_re(r"(?<![\d.,/:])(\d{1,2})[\s\u200f]?([./\-|·\u2010\u2011\u2013])\s?(\d{1,2})"
                      r"[\s\u200f]?\2\s?\Z")
_DAY_THEN_YEAR = (r"(\d{1,2})(?:st|nd|rd|th|er|\.|º|ª)?\s?[,\-/.'’،၊]?\s{0,2}"
                  r"(?:(?:de|del|of) )?\Z")
_MONTH_DAY = compile_re(r"([^\s\d/,\-()|·•:]{2,24}(?:\s[^\s\d/,\-()|·•:]{2,20})?)[\s\-/.,]{0,3}"
                        + _DAY_THEN_YEAR)
_TIMED_DAY = compile_re(r"(?<![^\W_])([^\W\d_]{3,10})\s{1,2}(\d{1,2}),?\s(?:[01]\d|2[0-3])"
                        r":[0-5]\d(?::[0-5]\d)?(?:\s(?:[A-Z]{2,5}|[+-]\d{4}))?\s$")
"""The day and the time before a year, as mails and logs write it: "May 19 14:07:52 CEST"."""
_LAST_DAY = compile_re(_DAY_THEN_YEAR)
BEHIND = 32
"""Characters behind a date in which its time may stand."""
LONGEST_BEHIND_MONTH = 12
"""Characters between a month and the year, with the day's."""
_DAY_MONTH = compile_re(r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|re|[ºª°êی])?[\s\-/,.،]{0,3}"
                        r"((?:[^\s\d/,،\-|·•]{1,20}+[\s\-/,،]{0,3}+){1,4}+)\Z")
_ISSUE = compile_re(r"(?<![^\W\d_])(?i:issue|vol(?:ume)?|n[or]|n[uú]m(?:ber|ero)?|num[eé]ro|n[º°]|№"
                    r"|heft|ausgabe|wydanie|выпуск)\.?\s?\Z")
"""What the number of a magazine's issue stands behind: "Issue 12, March 2024"."""
LONGEST_ISSUE = 12
"""Characters of the longest of these words, with what stands about it."""
_DAY_NUMBERED_MONTH = compile_re(r"(?<!\d)(\d{1,2})\s?(?:[Tt]háng|[Tt]hg\.?)\s?(\d{1,2})"
                                 r"\s?[,\-/]?\s?(?:năm\s)?\Z")
_YEAR_FIRST = compile_re(r"\s?([\-/.\u2010\u2011\u2013])\s?(\d{1,2})\s?\1\s?"
                         r"(\d{1,2})(?:(?!\d)|(?<=\d\d)(?=(?:19|20)\d\d\1))")
_YEAR_FIRST_CJK = compile_re(r"\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日號号일]")
_YEAR_FIRST_MONGOLIAN = compile_re(r"\s?оны\s(\d{1,2})(?:\s?-?\s?р|\s?[дт][үу]г[аэ]{2}р)?\s"
                                   r"сарын\s(\d{1,2})(?!\d)")
_YEAR_WORD = (r"(?:\s?(?:\(?e?\)?ko|m\.|metų|թ\.?|թվականի|[\-\s]?ж\.,?|жылғы|жылдың|оны|ခုနှစ်၊?"
              r"|წლის|\.?\sgada)(?=\s))")
"""What some languages put behind a year: "2024 m. gegužės 3 d."."""
_YEAR_FIRST_NAMED = compile_re(
    rf"{_YEAR_WORD}?[\s.,\-/]{{1,3}}([^\s\d.,\-/]{{2,20}}(?:\s[^\s\d.,\-/]{{2,20}}){{0,2}})"
    r"[\s.\-/]{1,2}(\d{1,2})(?!\d)")
_YEAR_DAY_NAMED = compile_re(rf"{_YEAR_WORD}\s(\d{{1,2}})\.?[\s\-]([^\s\d.,\-/]{{2,20}})")
_SHORT_YEAR = compile_re(
    r"(?<![\d.,/:\-])(\d{1,2})([./\-·])(\d{1,2})\2(\d\d)(?![\d/%\-]|[.,:]\d|\2\d)")
_SHORT_NAMED = compile_re(
    r"(?<![\d.,/:\-])(\d{1,2})\.?[ \-]([^\W\d_]{3,10})\.?[ \-,]{1,2}"
    r"(?:['’](\d\d)(?!\d)|(\d\d)(?=,? \d?\d[:.]\d\d(?!\d)))")
"""A year with two digits behind a month, told by its apostrophe or by the time behind it."""
_SHORT_BEHIND_DAY = compile_re(r"(?<![^\W_])([^\W\d_]{3,10})\.? (\d{1,2}),? ['’](\d\d)(?!\d)")
_DAY_OF_MONTH = compile_re(r"(?<![\d.,/:\-])(\d{1,2})/(\d{1,2})\s?-\s?\Z")
"""Day and month as Danes and Swedes write them before the year: "19/2-2024"."""
_ROMAN_MONTH = compile_re(r"(?<![\d.,/:\-])(\d{1,2})\.?\s(I{1,3}|I?V|VI{1,3}|I?X|XI{1,2})\.?\s\Z")
_ROMANS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
"""Months as Poles number them: "19 II 2024"."""
_PERSIAN_YEAR = compile_re(r"(?<!\d)1[34]\d\d[/-]\d")
_DIGIT = compile_re(r"\d")
_WORD = compile_re(r"[^\s\-/,،]{1,20}")
_GLUED = compile_re(r"(?:[^\W\d_][^\W\d_A-Z]{2,20}|(?<=[a-z])[A-Z]{3,12})\Z")
_FOREIGN_DIGIT = compile_re(r"[^\D0-9]")
_WIDE_SIGN = compile_re(r"[／．－：](?<=\d.)(?=\d)")
_FULL_WIDTH = dict(zip("／．－：", "/.-:", strict=True))
_CONNECTORS = frozenset(
    "de del of d den der the г года року г. року. д. th st nd rd ค.ศ. พ.ศ. ค.ศ พ.ศ "
    "ta’ ta' ខែ ឆ្នាំ".split())

LAST_CENTURY = 70
"""The first year with two digits that is of the last century."""
DOTS = frozenset(".·")
"""What stands behind a day that comes before its month."""
_ABBREVIATES = ".॰׳"
"""What ends the short form of a month's name."""
AFTER_DOT = {"listopada": 10, "lip": 6}
"""Months that Croatian calls as Polish does other ones; Croatian puts a dot behind the day."""

_CLOCK = compile_re(rf"\b{CLOCK}\b")
_ZONE_BEHIND = compile_re(
    r"[\s,(]{0,3}((?:UTC|GMT)\s?[+\-\u2212]\d{1,2}(?::?\d\d)?|[A-Z]{3,5}\b)")
"""The zone of a clock time that stands before the date: "08:40, 16/10/2018 (GMT+7)"."""


class Printed(NamedTuple):
    """A date found in a text: where it stands there, and its ISO day."""

    start: int
    end: int
    day: str


@cache
def month_names() -> dict[str, int]:
    """The months' names, with those variants that drop their accents or dots."""
    names: dict[str, int] = {}
    for name, number in months().items():
        for variant in (name,) if name.isascii() else (name, drop_accents(name)):
            names.setdefault(variant, number)
            names.setdefault(variant.rstrip(_ABBREVIATES), number)
    return names


def drop_accents(name: str) -> str:
    """A name in ASCII where it is but for its accents, else the name itself."""
    bare = unicodedata.normalize("NFKD", name.replace("ı", "i"))
    bare = "".join([c for c in bare if not unicodedata.combining(c)])
    return bare if bare.isascii() else name


@lru_cache(maxsize=4096)
def read_month(word: str) -> int:
    """The number of a month's name, 0 for another word; "ReadingOctober" is October."""
    names = month_names()
    folded = word.casefold().replace("i\u0307", "i").rstrip(_ABBREVIATES)
    if number := names.get(folded):
        return number
    if (glued := _GLUED.search(word.rstrip(_ABBREVIATES))) and glued.start():
        return names.get(glued[0].casefold(), 0)
    return 0


def format_day(year: int, month: int, day: int) -> str:
    """The ISO day, or nothing where there is no such day."""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""


def has_digit(text: str) -> bool:
    """Whether a text may hold a date at all."""
    return _DIGIT.search(text) is not None


def straighten_digits(text: str) -> str:
    """The text with the digits of all scripts as ASCII, and so full-width signs between them."""
    if text.isascii():
        return text
    text = _FOREIGN_DIGIT.sub(lambda digit: str(unicodedata.decimal(digit[0])), text)
    if any(map(text.__contains__, _FULL_WIDTH)):
        return _WIDE_SIGN.sub(lambda sign: _FULL_WIDTH[sign[0]], text)
    return text


@keep_short(1024)
def find_printed(text: str, order: Order = "", short_years: bool = False) -> tuple[Printed, ...]:
    """The full dates (day, month and year) of a short text, in order.

    One line is read as a line about the headline, as one of the page's and again with its body.
    order says how 03/04/2024 is to be read; where it is not known such a date is left out.
    short_years: 10.10.17 counts as well.
    """
    foreign = not text.isascii()
    text = turn_buddhist_years(straighten_digits(text))
    found: list[Printed] = []
    at = end = 0
    while ("20" in text or "19" in text) and (match := _YEAR.search(text, at)):
        at = match.end()
        printed = (read_year_first(text, match)
                   or read_year_last(text, max(end, match.start() - 48), match, order)
                   or read_year_then_month(text, match))
        if printed:
            found.append(printed)
            end = printed.end
            at = max(at, end)
    if not found and (foreign or _PERSIAN_YEAR.search(text)):
        found = [Printed(*dated) for dated in find_in_eras(text)]
    if short_years:
        found += find_shortened(text, order, found)
    return tuple(found)


def find_shortened(text: str, order: Order, found: Sequence[Printed]) -> Iterator[Printed]:
    """The dates whose years have two digits; behind a full one, if they are but little later."""
    if max(map(text.count, "./-·")) > 1:
        for match in _SHORT_YEAR.finditer(text, found[-1].end if found else 0):
            dotted: Order = "dmy" if match[2] in DOTS else order
            day = read_numeric(read_short_year(match[4]), int(match[1]), int(match[3]), dotted)
            if day and (not found or is_soon_after(found[-1].day, day)):
                yield Printed(match.start(), match.end(), day)
    if not found:
        for match in _SHORT_NAMED.finditer(text):
            if (month := read_month(match[2])) and (day := format_day(
                    read_short_year(match[3] or match[4]), month, int(match[1]))):
                yield Printed(match.start(), match.end(), day)
        for match in _SHORT_BEHIND_DAY.finditer(text):
            if (month := read_month(match[1])) and (day := format_day(
                    read_short_year(match[3]), month, int(match[2]))):
                yield Printed(match.start(), match.end(), day)


def read_short_year(digits: str) -> int:
    """The year of its last two digits."""
    return 2000 + int(digits) if int(digits) < LAST_CENTURY else 1900 + int(digits)


def is_soon_after(day: str, other: str) -> bool:
    """Whether one ISO day is the same as another or later, within the next year at the most."""
    return day <= other and int(other[:4]) - int(day[:4]) <= 1


def read_year_first(text: str, year: re.Match[str]) -> Printed | None:
    """A date that begins with its year: 2024-04-03, 2024年4月3日."""
    if year.end() >= len(text):
        return None
    match = _YEAR_FIRST.match(text, year.end())
    if match:
        day = format_day(int(year[0]), int(match[2]), int(match[3]))
    elif match := (_YEAR_FIRST_CJK.match(text, year.end())
                   or _YEAR_FIRST_MONGOLIAN.match(text, year.end())):
        day = format_day(int(year[0]), int(match[1]), int(match[2]))
    return Printed(year.start(), match.end(), day) if match and day else None


def read_year_then_month(text: str, year: re.Match[str]) -> Printed | None:
    """A date that begins with its year and names the month: 2024 April 3, 2024. gada 3. maijs."""
    for form, month_at, day_at in ((_YEAR_FIRST_NAMED, 1, 2), (_YEAR_DAY_NAMED, 2, 1)):
        match = form.match(text, year.end())
        if match and (month := read_named(match[month_at])) \
                and (day := format_day(int(year[0]), month, int(match[day_at]))):
            return Printed(year.start(), match.end(), day)
    return None


def read_named(name: str) -> int:
    """The number of a month's name of one word or of more, 0 for others."""
    return month_names().get(name.casefold(), 0) if " " in name else read_month(name)


def read_year_last(text: str, begin: int, year: re.Match[str], order: Order) -> Printed | None:
    """A date that ends with its year: 03/04/2024, April 3, 2024, 3 de abril de 2024."""
    before = text[begin:year.start()]
    if not before or not has_digit(before):
        return None
    day = ""
    if match := _NUMERIC.search(before):
        known: Order = "dmy" if match[2] in DOTS else order
        day = read_numeric(int(year[0]), int(match[1]), int(match[3]), known)
        return Printed(begin + match.start(), year.end(), day) if day else None
    if match := _DAY_OF_MONTH.search(before) or _ROMAN_MONTH.search(before):
        month = int(match[2]) if match[2].isdecimal() else _ROMANS.index(match[2]) + 1
        day = format_day(int(year[0]), month, int(match[1]))
        return Printed(begin + match.start(), year.end(), day) if day else None
    if _LAST_DAY.search(before[-LONGEST_BEHIND_MONTH:]) and (match := _MONTH_DAY.search(before)):
        month, start = read_last_month(match[1])
        if month and (day := format_day(int(year[0]), month, int(match[2]))):
            return Printed(begin + match.start() + start, year.end(), day)
    if ":" in before and (match := _TIMED_DAY.search(before)) and (month := read_month(match[1])):
        day = format_day(int(year[0]), month, int(match[2]))
    elif "h" in before and (match := _DAY_NUMBERED_MONTH.search(before)):
        day = format_day(int(year[0]), int(match[2]), int(match[1]))
    elif (match := _DAY_MONTH.search(before)) and (month := find_month(match[2])) \
            and not _ISSUE.search(before, max(0, match.start() - LONGEST_ISSUE), match.start()):
        if before[match.end(1)] == ".":
            month = AFTER_DOT.get(match[2].strip().casefold(), month)
        day = format_day(int(year[0]), month, int(match[1]))
    return Printed(begin + match.start(), year.end(), day) if match and day else None


def read_last_month(words: str) -> tuple[int, int]:
    """The month that one or two words end with, 0 for none, and where its name begins."""
    first, _, last = words.rpartition(" ")
    if first and (month := month_names().get(words.casefold(), 0)):
        return month, 0
    month = read_month(last)
    start = len(first) + 1 if first else 0
    if month and last.casefold().rstrip(".") not in month_names() and (
            glued := _GLUED.search(last)):
        start += glued.start()
    return month, start


def find_month(words: str) -> int:
    """The month between a day and a year, where nothing else stands there but "de" and the like."""
    month = 0
    rest = []
    for word in chain.from_iterable(map(split_dotted, _WORD.findall(words))):
        number = read_month(word.strip("()"))  # "آذار (مارس)"
        if number and number == (month or number):
            month = number
        else:
            rest.append(word.casefold())
    if not month:
        pair = read_month(" ".join(rest[:2]))
        return pair if len(rest) == 2 else 0
    if read_month(" ".join(rest)) == month:
        return month  # "تشرين الثاني/نوفمبر"
    if all(word in _CONNECTORS or word in weekdays() for word in rest):
        return month
    return 0


def split_dotted(word: str) -> list[str]:
    """The parts between the dots of a word that is none as it stands: "Apr.Mon", but "ม.ค."."""
    if "." not in word.rstrip(".") or read_month(word) or word in _CONNECTORS:
        return [word.rstrip(".")]
    return list(filter(None, word.split(".")))


def read_numeric(year: int, first: int, second: int, order: Order) -> str:
    """The day of a date in numbers, by their size, else by the order that the page uses."""
    if first > 12 or (order == "dmy" and second <= 12):
        return format_day(year, second, first)
    if second > 12 or order == "mdy" or first == second:
        return format_day(year, first, second)
    return ""


def add_time(text: str, printed: Printed, begin: int, stop: int) -> str:
    """The ISO value of a date printed in `text`: with its time where one with a zone stands by.

    begin, stop: between what is said of other dates.
    """
    around = text[printed.end:min(stop, printed.end + BEHIND)]
    before = text[max(begin, printed.start - 24):printed.start]
    value = read_time(around, printed.day)
    if value == printed.day:
        value = read_time(before, printed.day)
    if value == printed.day and (zone := _ZONE_BEHIND.match(around)) \
            and (clocks := list(_CLOCK.finditer(before))):
        clock = before[clocks[-1].start():].partition(",")[0]
        value = read_time(f"{clock.strip()} {zone[1]}", printed.day)
    return value
