"""Times of day and their zones, as pages print them beside a date."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache

from ..lexicon.words import meridiems
from ..patterns import compile_re

ZONES: dict[str, int] = {
    "UTC": 0, "GMT": 0, "Z": 0, "WET": 0, "BST": 60, "WEST": 60, "WAT": 60, "CET": 60, "MEZ": 60,
    "CEST": 120, "MESZ": 120, "EET": 120, "SAST": 120, "CAT": 120, "EEST": 180, "MSK": 180,
    "EAT": 180, "TRT": 180, "GST": 240, "PKT": 300, "IST": 330, "NPT": 345, "BDT": 360, "ICT": 420,
    "WIB": 420, "WITA": 480, "SGT": 480, "HKT": 480, "PHT": 480, "MYT": 480, "AWST": 480,
    "WIT": 540, "JST": 540, "KST": 540, "ACST": 570, "ACDT": 630,
    "AEST": 600, "AEDT": 660, "NZST": 720, "NZDT": 780,
    "BRT": -180, "ART": -180, "CLT": -240, "EDT": -240, "AST": -240, "EST": -300, "CDT": -300,
    "CST": -360, "MDT": -360, "MST": -420, "PDT": -420, "PST": -480, "AKST": -540, "HST": -600,
    "HNT": -210, "HNA": -240, "HAA": -180, "HNE": -300, "HAE": -240, "HNC": -360, "HAC": -300,
    "HNR": -420, "HAR": -360, "HNP": -480, "HAP": -420, "COT": -300, "PET": -300, "VET": -240,
    "BOT": -240, "UYT": -180, "ADT": -180, "AKDT": -480, "NST": -210, "NDT": -150,
}
"""Minutes ahead of UTC, by the zone's abbreviation."""
SEASONAL: dict[str, int] = {"ET": -300, "CT": -360, "MT": -420, "PT": -480}
"""North American zones whose abbreviation leaves open whether it is summer."""

ZONE = "|".join(sorted((*ZONES, *SEASONAL), key=len, reverse=True))
"""The abbreviation of any zone, as a pattern."""
CLOCK = r"(?:[01]?\d|2[0-3])(?:[:.]|\s?h\s?)[0-5]\d"
"""Hours and minutes, as a pattern: "9:15", "14h30", "14 h 30"."""
_OFFSET = compile_re(r"(?:UTC|GMT)?\s?([+\-\u2212])(\d{1,2}):?(\d\d)?\Z")


@cache
def time_pattern() -> re.Pattern[str]:
    """A clock time, with the half of the day before or after it and a zone behind it."""
    halves = "|".join(sorted(map(re.escape, meridiems()), key=len, reverse=True)) or r"[ap]m"
    return re.compile(
        rf"(?:(?P<before>(?i:{halves}))\s{{0,2}})?(?<![\d:.])(?P<hour>\d{{1,2}})"
        rf"(?:\s?[:.h時时시]\s?(?P<minute>\d\d)(?:[:.](?P<second>\d\d))?)?(?!\d)[分분]?"
        rf"(?:\s{{0,2}}(?P<after>(?i:{halves}))(?!\w))?\s?(?:(?:Uhr|hrs|h|uur)\b)?"
        rf"[\s,(]{{0,3}}(?P<zone>(?:UTC|GMT)\s?[+\-\u2212]\d{{1,2}}(?::?\d\d)?|[+\-]\d\d:?\d\d"
        rf"|(?:{ZONE})(?![\w+]))?")


def read_zone(zone: str, day: str) -> int | None:
    """Minutes ahead of UTC of a zone as printed, on an ISO day; None where it is unknown."""
    if found := _OFFSET.fullmatch(zone.strip()):
        minutes = int(found[2]) * 60 + int(found[3] or 0)
        return (minutes if found[1] == "+" else -minutes) if minutes <= 14 * 60 else None
    if zone in SEASONAL:
        return SEASONAL[zone] + (60 if is_american_summer(day) else 0)
    return ZONES.get(zone)


def is_american_summer(day: str) -> bool:
    """Whether it is summer time in the United States: March's 2nd Sunday to November's 1st."""
    when = date.fromisoformat(day)
    march, november = date(when.year, 3, 8), date(when.year, 11, 1)
    begins = march + timedelta(days=(6 - march.weekday()) % 7)
    ends = november + timedelta(days=(6 - november.weekday()) % 7)
    return begins <= when < ends


def format_time(day: str, hour: int, minute: int, second: int, offset: int) -> str:
    """An ISO 8601 time; `offset` is in minutes."""
    sign = "-" if offset < 0 else "+"
    hours, minutes = divmod(abs(offset), 60)
    return f"{day}T{hour:02}:{minute:02}:{second:02}{sign}{hours:02}:{minutes:02}"


def read_time(text: str, day: str) -> str:
    """The ISO time that `text`, printed beside `day`, states; `day` where it has no zone."""
    for found in time_pattern().finditer(text):
        half = found["before"] or found["after"]
        if not found["zone"] or not (found["minute"] or half):
            continue
        hour, minute = int(found["hour"]), int(found["minute"] or 0)
        if half and hour <= 12:
            hour = hour % 12 + meridiems().get(half.casefold(), 0)
        offset = read_zone(found["zone"], day)
        second = int(found["second"] or 0)
        if offset is not None and hour < 24 and minute < 60 and second < 60:
            return format_time(day, hour, minute, second, offset)
    return day
