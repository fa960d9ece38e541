"""How a page orders day and month in 03/04/2024."""

from __future__ import annotations

from collections.abc import Iterable

from ..model import Page
from ..patterns import compile_re
from .calendar import Order, format_day
from .printed_dates import PrintedDate

MONTH_FIRST_REGIONS = frozenset(("us", "ph", "ca", "pr", "gu"))
DAY_FIRST_HOSTS = frozenset("uk au nz ie in za sg my pk ng ke gh lk bd mt jm tt eu".split())
"""Top-level domains of countries that write English and put the day first."""

_NUMERIC = compile_re(r"(?<![\d.,/\-])(\d{1,2})([/.\-])(\d{1,2})\2(?:19|20)\d\d(?!\d)")

_TURNABLE = compile_re(r"(\d{1,2})\s?[/\-.|]\s?(\d{1,2})\s?[/\-.|]\s?\d{2,4}\Z")


def find_order(page: Page) -> Order:
    """The order that the page's language and country speak for."""
    language, _, region = page.head.language.lower().replace("_", "-").partition("-")
    host = page.address.partition("://")[2].partition("/")[0]
    country = host.rpartition(".")[2].partition(":")[0]
    if not language:
        if page.source.kind == "text" and not host:
            return "mdy" if page.language == "en" else "dmy"
        language = "en" if len(country) != 2 and page.language == "en" else ""
    if language != "en":
        return "dmy"
    if country in DAY_FIRST_HOSTS:
        return "dmy"
    return "mdy" if not region or region in MONTH_FIRST_REGIONS else "dmy"


def settle_order(page: Page, dates: list[PrintedDate], known: Iterable[str],
                 order: Order) -> list[PrintedDate]:
    """The dates, the first one turned round where other dates of the page speak for it."""
    if not dates or not (turned := turn(page, dates[0])):
        return dates
    first = dates[0]
    if first.day in known:
        return dates
    dotted = "." in page.blocks[first.block].text[first.printed.start:first.printed.end]
    if dotted and order != "mdy":
        return dates
    read = "dmy" if dotted else order
    if turned in known or turned in named_days(page, dates) \
            or find_used_order(page, dotted) not in (read, ""):
        return [first._replace(day=turned), *dates[1:]]
    return dates


def named_days(page: Page, dates: Iterable[PrintedDate]) -> set[str]:
    """The days of those dates that name their month, or can be read in one way only."""
    return {date.day for date in dates if not turn(page, date)}


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
