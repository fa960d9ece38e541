"""Dates by other calendars than the common one, as newspapers of their countries print them.

The Thai Buddhist year is 543 ahead of the common one. The Persian year begins at the spring
equinox; from 1343 to 1472, which is 1964 to 2094, its leap years lie in a cycle of 33 years
(Wikipedia, "Solar Hijri calendar"). Japan and Taiwan count the years of an era.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from ..patterns import compile_re

PERSIAN_MONTHS = dict(zip(
    "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند".split(), range(1, 13),
    strict=True)) | dict(zip(
        "حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت".split(), range(1, 13),
        strict=True))
"""Its months, by their Iranian names and by their Afghan ones."""
ERAS = {"令和": 2018, "平成": 1988, "民國": 1911, "民国": 1911}
"""The year before an era's first, by its name."""
BUDDHIST = 543
"""Years that the Thai calendar is ahead."""
PERSIAN_LEAP_YEARS = frozenset((1, 5, 9, 13, 17, 22, 26, 30))
"""Leap years within the cycle of 33 years."""
KNOWN_YEAR, ITS_BEGINNING = 1358, date(1979, 3, 21)
"""A Persian year, and the day on which it began."""
THAI_MONTHS = {month: number for months in (
    "ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.",
    "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม"
    ) for number, month in enumerate(months.split(), 1)}
LONG_MONTHS = 6
"""The Persian months of 31 days come first; the others have 30, the last one 29 in most years."""

_THAI = compile_re("[\u0e01-\u0e5b]")
_BUDDHIST_YEAR = compile_re(r"(?<!\d)25[3-9]\d(?!\d)")
_SHORT_BUDDHIST = compile_re(rf"(?<!\d)(\d{{1,2}})\s?({'|'.join(map(re.escape, THAI_MONTHS))})"
                             r"\s?(?:พ\.ศ\.)?\s?([4-9]\d)(?![\d:.]\d)(?!\d)")
"""The last two numbers of a year, as the Thai write it: "24 พ.ย. 68"."""
_COUNTED = compile_re(rf"({'|'.join(ERAS)})\s?(\d{{1,3}}|元)\s?年"
                      r"\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日")
_PERSIAN = compile_re(rf"(?<!\d)(\d{{1,2}})\s?({'|'.join(PERSIAN_MONTHS)})"
                      r"(?:\s?ماه)?\s?[،,]?\s?(?:سال\s)?(1[34]\d\d)(?!\d)")
_PERSIAN_NUMBERS = compile_re(
    r"(?<![\d/.-])(1[34]\d\d)([/-])(\d{1,2})\2(\d{1,2})(?![\d/-])")


def turn_buddhist_years(text: str) -> str:
    """A text with the years of the Thai calendar as common ones, as long as before."""
    if "25" in text and _THAI.search(text):
        return _BUDDHIST_YEAR.sub(lambda year: str(int(year[0]) - BUDDHIST), text)
    return text


def find_in_eras(text: str) -> Iterator[tuple[int, int, str]]:
    """Where dates of Japanese, Taiwanese and Persian years stand in a text, and their ISO days.

    The text's digits are ASCII.
    """
    for found in _COUNTED.finditer(text) if "年" in text else ():
        year = ERAS[found[1]] + (1 if found[2] == "元" else int(found[2]))
        yield from date_match(found, year, int(found[3]), int(found[4]))
    for found in _SHORT_BUDDHIST.finditer(text) if _THAI.search(text) else ():
        yield from date_match(found, 2500 + int(found[3]) - BUDDHIST, THAI_MONTHS[found[2]],
                              int(found[1]))
    if "13" in text or "14" in text:
        for found in _PERSIAN.finditer(text):
            yield from date_persian(found, int(found[3]), PERSIAN_MONTHS[found[2]], int(found[1]))
        for found in _PERSIAN_NUMBERS.finditer(text):
            yield from date_persian(found, int(found[1]), int(found[3]), int(found[4]))


def date_match(found: re.Match[str], year: int, month: int, day: int
               ) -> Iterator[tuple[int, int, str]]:
    """A match with its day; nothing where there is no such day."""
    try:
        yield found.start(), found.end(), date(year, month, day).isoformat()
    except ValueError:
        return


def date_persian(found: re.Match[str], year: int, month: int, day: int
                 ) -> Iterator[tuple[int, int, str]]:
    """The same of a Persian day."""
    days = 31 if month <= LONG_MONTHS else 30
    if 1 <= month <= 12 and 1 <= day <= days:
        before = 31 * min(month - 1, LONG_MONTHS) + 30 * max(month - 1 - LONG_MONTHS, 0)
        common = begin_persian_year(year) + timedelta(days=before + day - 1)
        yield from date_match(found, common.year, common.month, common.day)


def begin_persian_year(year: int) -> date:
    """The day on which a Persian year begins."""
    first, last = sorted((year, KNOWN_YEAR))
    leaps = sum(between % 33 in PERSIAN_LEAP_YEARS for between in range(first, last))
    days = 365 * (last - first) + leaps
    return ITS_BEGINNING + timedelta(days=days if year > KNOWN_YEAR else -days)
