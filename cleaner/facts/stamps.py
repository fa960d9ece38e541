"""Dates as machines write them: ISO 8601 and its corruptions, RFC 2822, seconds since 1970."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from functools import lru_cache

from ..patterns import compile_re
from .calendar import Order, find_printed, format_day
from .clock import format_time, read_time, read_zone

_STAMP = compile_re(
    r"\s{0,5}(\d{4})([\-/.]?)(\d{1,2})\2(\d{1,2})(?!\d)"
    r"(?:[T\s]{1,3}(\d{1,2}):?(\d\d)(?::?(\d\d)(?:[.,:]\d{1,9})?)?\s?"
    r"((?:UTC|GMT)?\s?[+\-\u2212]\d{1,2}(?::?\d\d)?(?!\d)|Z|UTC|GMT)?)?")
_COMPACT = compile_re(r"((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6})?Z?\Z")
_CLOCK_FIRST = compile_re(r"([^\W\d_]{3,9}\.? \d{1,2}) (\d\d:\d\d:\d\d)(?: [A-Z]{3,4})? (\d{4})")
_SECONDS = range(631152000, 4102444800)
"""Seconds since 1970 that are believed, from 1990 to 2099."""
LONGEST_STAMP = 80


def read_stamp(text: str, order: Order = "") -> str:
    """The ISO day or time that a machine-made value states, or nothing.

    A time without a zone, and midnight, which mostly means no time at all, give the day.
    """
    return parse_stamp(text, order) if len(text) <= LONGEST_STAMP else ""


@lru_cache(maxsize=2048)
def parse_stamp(text: str, order: Order) -> str:
    """`read_stamp` of a short text; a page mostly states one and the same time in many places."""
    found = _STAMP.match(text)
    if found and (found[2] or len(found[3]) == len(found[4]) == 2):
        day = format_day(int(found[1]), int(found[3]), int(found[4]))
        if day and 1980 < int(found[1]) < 2100:
            return add_clock(day, found)
    text = text.strip()
    if text.isdecimal():
        return read_number(text)
    if found := _COMPACT.match(text):
        return format_day(int(found[1]), int(found[2]), int(found[3]))
    text = _CLOCK_FIRST.sub(r"\1, \3 \2", text)
    if printed := find_printed(text, order, True):
        return read_time(text[printed[0].end:], printed[0].day)
    return ""


def add_clock(day: str, found: re.Match[str]) -> str:
    """The day with the stamp's time, if that states its zone."""
    hour, minute, second = int(found[5] or 0), int(found[6] or 0), int(found[7] or 0)
    zone = found[8]
    if not zone or not (hour or minute or second) or hour > 23 or minute > 59 or second > 59:
        return day
    offset = read_zone(zone, day)
    return day if offset is None else format_time(day, hour, minute, second, offset)


def read_number(digits: str) -> str:
    """Seconds or milliseconds since 1970, or a stamp of digits alone (20240403102030)."""
    if len(digits) in (10, 13) and int(digits[:10]) in _SECONDS:
        when = datetime.fromtimestamp(int(digits[:10]), UTC)
        return format_time(when.date().isoformat(), when.hour, when.minute, when.second, 0)
    if found := _COMPACT.match(digits):
        return format_day(int(found[1]), int(found[2]), int(found[3]))
    return ""
