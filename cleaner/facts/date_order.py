"""How a page orders day and month in 03/04/2024."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date as calendar_date
from functools import cache, partial

from ..model import Page
from ..patterns import compile_re
from .addresses import split_address
from .calendar import Order, Printed, format_day
from .printed_dates import PrintedDate

MONTH_FIRST_REGIONS = frozenset(("us", "ph", "ca", "pr", "gu"))
DAY_FIRST_HOSTS = frozenset("uk au nz ie in za sg my pk ng ke gh lk bd mt jm tt eu".split())
"""Top-level domains of countries that write English and put the day first."""

DAY_FIRST_ZONES = frozenset("GMT BST IST SGT PKT WAT EAT SAST CAT GST HKT MYT NPT BDT NZST NZDT "
                            "AEST AEDT AWST".split())
"""Time zones of countries that write English and put the day first."""
BEHIND = 24
"""Characters behind a date in which its time and zone stand."""

_ZONE = compile_re(r"\d ?(?:[ap]m ?)?\(?\b([A-Z]{3,4})\b", re.IGNORECASE)
_NUMERIC = compile_re(r"(?<![\d.,/\-])(\d{1,2})([/.\-])(\d{1,2})\2(?:19|20)\d\d(?!\d)")

_TURNABLE = compile_re(r"(\d{1,2})\s?[/\-.|]\s?(\d{1,2})\s?[/\-.|]\s?\d{2,4}\Z")
_MONTH = (r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)")
_DAY_NAMED = compile_re(rf"(?<![\w.,/])\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH}\b")
_NAMED_DAY = compile_re(rf"\b{_MONTH}\.? \d{{1,2}}(?:st|nd|rd|th)?(?![\d:.%])\b")
"""Days of months that are written in English words, the day first or the month."""
_BRITISH = compile_re(r"£\d|\bCllrs? [A-Z]|\b\d{1,4} ?pence\b")
_AMERICAN = compile_re(r"\$\d")
_WEEKDAY = compile_re(r"\b(mon|tue|wed|thu|fri|sat|sun)(?:s|rs|nes|ur)?(?:day)?\b", re.IGNORECASE)
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
BESIDE = 14
"""Characters about a date among which its weekday stands."""


def find_order(page: Page) -> Order:
    """The order that the page's language and country speak for.

    The text tells the language before the page's own `lang`, which is often a template's.
    """
    language, _, region = page.head.language.lower().replace("_", "-").partition("-")
    host, _ = split_address(page.address)
    country = host.rpartition(".")[2]
    if page.language != "en" or language not in ("en", "") or (
            not language and len(country) == 2 and country not in MONTH_FIRST_REGIONS):
        return "dmy"
    if country in DAY_FIRST_HOSTS:
        return "dmy"
    return "mdy" if not region or region in MONTH_FIRST_REGIONS else "dmy"


def settle_order(page: Page, dates: list[PrintedDate], known: Iterable[str],
                 order: Order) -> list[PrintedDate]:
    """The dates, those turned round that other dates of the page or their time zone speak for."""
    turned = [turn(page, date) for date in dates]
    if not any(turned):
        return dates
    named = {date.day for date, other in zip(dates, turned, strict=True) if not other}
    used, words = cache(partial(find_used_order, page)), cache(partial(speaks_day_first, page))
    return [date._replace(day=other, printed=date.printed._replace(day=other))
            if other and is_turned(page, date, other, known, named, used, words, order) else date
            for date, other in zip(dates, turned, strict=True)]


def is_turned(page: Page, date: PrintedDate, other: str, known: Iterable[str], named: set[str],
              used: Callable[[bool], Order], day_first: Callable[[], bool],
              order: Order) -> bool:
    """Whether the other reading of a date is the right one.

    known: days that the page states; named: those that it prints in one way only; used: the order
    of its dates in numbers, those with dots or the others; day_first: whether its words speak for
    that.
    """
    if date.day in known:
        return False
    text = page.blocks[date.block].text
    if told := find_weekday(text, date.printed):
        return told == name_weekday(other) != name_weekday(date.day)
    dotted = "." in text[date.printed.start:date.printed.end]
    if dotted and order != "mdy":
        return False
    read = "dmy" if dotted else order
    if other in known or other in named or used(dotted) not in (read, ""):
        return True
    if used(dotted) or read != "mdy":
        return False
    zone = _ZONE.search(text, date.printed.end, date.printed.end + BEHIND)
    return (zone is not None and zone[1] in DAY_FIRST_ZONES) or day_first()


def find_weekday(text: str, printed: Printed) -> str:
    """The English weekday that stands right before a date or behind it, or ""."""
    before = _WEEKDAY.search(text, max(0, printed.start - BESIDE), printed.start)
    found = before or _WEEKDAY.search(text, printed.end, printed.end + BESIDE)
    return found[1].lower() if found else ""


def name_weekday(day: str) -> str:
    """The weekday of an ISO day, by its first letters."""
    return WEEKDAYS[calendar_date.fromisoformat(day).weekday()]


def speaks_day_first(page: Page) -> bool:
    """Whether a page in English that names no country writes its days before months in words.

    Where it writes none, amounts in pounds tell as much, unless there are some in dollars.
    """
    if page.head.language.replace("_", "-").partition("-")[2]:
        return False
    text = "\n".join([block.text for block in page.blocks])
    first, last = len(_DAY_NAMED.findall(text)), len(_NAMED_DAY.findall(text))
    if first or last:
        return first > last
    return _BRITISH.search(text) is not None and _AMERICAN.search(text) is None


def turn(page: Page, date: PrintedDate) -> str:
    """The other reading of a date in numbers, or nothing where it has but one."""
    text = page.blocks[date.block].text[date.printed.start:date.printed.end]
    found = _TURNABLE.match(text)
    if not found or max(int(found[1]), int(found[2])) > 12 or found[1] == found[2]:
        return ""
    year, month, day = map(int, date.day.split("-"))
    return format_day(year, day, month)


def find_used_order(page: Page, dotted: bool) -> Order:
    """The order of those dates in numbers on the page that can be read in one way only.

    dotted: those that are parted by dots; the others are not.
    """
    votes = 0
    for block in page.blocks:
        if ("." if dotted else "/") in block.text or ("-" in block.text and not dotted):
            for found in _NUMERIC.finditer(block.text[:400]):
                if (found[2] == ".") == dotted:
                    votes += (int(found[1]) > 12) - (int(found[3]) > 12)
    return "dmy" if votes > 0 else "mdy" if votes < 0 else ""
