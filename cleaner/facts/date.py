"""The article's dates: published and modified, from all that a page states and prints."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache
from time import time
from typing import NamedTuple

from ..model import Fact, Page
from ..native.glances import Glances
from .calendar import Order, add_time
from .date_labels import bound_time
from .date_order import find_order, settle_order
from .printed_dates import (
    ELSEWHERE,
    ENOUGH,
    MASTHEAD,
    PrintedDate,
    find_noted_dates,
    find_printed_dates,
)
from .stated_dates import (
    CLOSE_MARK,
    StatedDate,
    is_weak,
    read_address_date,
    read_address_month,
    read_linked_dates,
    read_marked_dates,
    read_meta_dates,
    read_raw_date,
)
from .structured import Data
from .text_dates import find_text_dates

UNLIKELIER = 2.0
"""How much less may speak for a marked date than for the best printed one, so that it is preferred:
the news in a bar above the headline are marked, too."""
MOST_OTHERS = 5
LONG_LINE = 120
"""Characters of a line that is prose."""
LINES_ABOVE_PROSE = 8
"""Lines between a headline and the article's first paragraphs, at most as a rule."""
CLEAR = 3.0
"""Score from which on a printed date is believed against what the page's data states."""
BESIDE = 2.0
"""Score of a date that stands close to the headline, where nothing else speaks for it."""
CHANGED, CHANGED_OF_TEXT = 2.0, 0.0
"""Scores from which on a line says when the article was changed."""
DAYS = len("2024-04-03")
"""Characters of a day without a time."""
DAY = 24 * 60 * 60
"""Seconds of a day."""


class Found(NamedTuple):
    """All dates that a page states or prints, those in the future left out.

    limit: the first day of the future.
    """

    published: list[StatedDate]
    modified: list[StatedDate]
    marked: list[StatedDate]
    printed: list[PrintedDate]
    address: str
    limit: str


def find_dates(page: Page, headline: Fact | None,
               data: Data, glances: Glances) -> tuple[Fact | None, Fact | None]:
    """When the article was published, and when it was modified, as ISO 8601."""
    order = find_order(page)
    anchor = find_anchor(page, headline)
    found = gather(page, data, headline, anchor, order, glances)
    best = choose(page, found, anchor, order, glances)
    return (make_fact(best, list_published(found)) if best else None,
            choose_modified(page, found, best))


def find_anchor(page: Page, headline: Fact | None) -> int:
    """The index of the headline's block, else about where it must stand, else -1."""
    if headline is not None and headline.block >= 0:
        return headline.block
    for block in page.blocks:
        if block.tag in ("h1", "h2"):
            return block.index
    if page.source.kind == "html" or not page.blocks:
        return -1
    return max(0, find_prose(page) - LINES_ABOVE_PROSE)


def find_prose(page: Page) -> int:
    """The index of the first of two long lines that stand near each other, else 0."""
    last = -LINES_ABOVE_PROSE
    for block in page.blocks:
        if len(block.text) >= LONG_LINE:
            if block.index - last < LINES_ABOVE_PROSE:
                return last
            last = block.index
    return 0


def find_limit() -> str:
    """The first day that is in the future wherever the page was written."""
    return format_limit(int(time()) // DAY)


@lru_cache(maxsize=2)
def format_limit(today: int) -> str:
    """The day after tomorrow, from the days since 1970 till today in Greenwich."""
    return (date(1970, 1, 1) + timedelta(days=today + 2)).isoformat()


def gather(page: Page, data: Data, headline: Fact | None, anchor: int, order: Order,
           glances: Glances) -> Found:
    """All dates of a page that may be its article's, the most trusted places first."""
    limit = find_limit()
    own = page.blocks[anchor].bits if anchor >= 0 else 0
    published, modified = read_linked_dates(data, order)
    more, changed = read_meta_dates(page.head, order)
    marked, marked_changes = read_marked_dates(page, order, ELSEWHERE & ~own,
                                               MASTHEAD & ~own, anchor)
    address = read_address_day(page.address, limit)
    return Found(
        [stated for stated in published + more if stated.value < limit],
        [stated for stated in modified + changed + marked_changes if stated.value < limit],
        [stated for stated in marked if stated.value < limit],
        [seen for seen in (
            find_printed_dates(page, anchor, order, glances) if page.source.kind == "html" else
            find_text_dates(page, headline, anchor, order, glances,
                            address or read_address_month(page.address)))
         if seen.day < limit],
        address,
        limit,
    )


def read_address_day(address: str, limit: str) -> str:
    """The day in an address, unless it is in the future; nothing without any."""
    day = read_address_date(address)
    return day if day < limit else ""


def choose(page: Page, found: Found, anchor: int, order: Order,
           glances: Glances) -> StatedDate | None:
    """The date of publication: data and print together, then the best of either."""
    printed = settle_order(page, found.printed, known_days(found), order) if found.printed else []
    if found.published:
        return reconcile(page, found, printed)
    if printed and printed[0].score >= ENOUGH:
        return agree_with_data(page, printed, found, anchor)
    if found.marked:
        return found.marked[0]
    if found.address:
        return StatedDate(found.address, "url")
    if page.source.kind == "html" and (raw := read_raw_date(page.source, found.limit)):
        return raw
    noted = [seen for seen in find_noted_dates(page, anchor, order, glances)
             if seen.day < found.limit]
    if not noted or (page.source.kind == "text" and noted[0].label == "updated"):
        return None  # most texts that print but a change are of pages that state an earlier day
    return state(page, settle_order(page, noted, known_days(found), order)[0])


def known_days(found: Found) -> set[str]:
    """The days that a page states as data or in its address."""
    return {stated.value[:10] for stated in
            found.published + found.modified + found.marked} | {found.address}


def reconcile(page: Page, found: Found, printed: list[PrintedDate]) -> StatedDate:
    """The stated date, unless the page prints another one to its readers.

    A printed day beside the stated one is the same moment in the page's own zone.
    """
    best = found.published[0]
    days = {stated.value[:10]: stated for stated in reversed(found.published)}
    for seen in printed:
        if (same := days.get(seen.day)) and seen.label != "updated":
            return StatedDate(add_printed_time(page, same, seen), same.origin, seen.block)
    if is_weak(best) and printed and printed[0].score >= ENOUGH:
        return state(page, printed[0])
    if found.address == best.value[:10]:
        return best
    changes = {stated.value[:10] for stated in found.modified}
    for seen in printed:
        if seen.label != "updated":
            near = is_next_day(seen.day, best.value)
            if near and seen.day not in changes and seen.score >= 2:
                return state(page, seen)
            if not near and seen.score >= CLEAR:
                return state(page, seen)
    return best


def agree_with_data(page: Page, printed: list[PrintedDate], found: Found,
                    anchor: int) -> StatedDate:
    """The best printed date; where another one has a second witness and is as likely, that.

    A marked date right below the headline is rather believed than one that is but printed further
    down.
    """
    witnessed = {stated.value[:10]: stated for stated in reversed(found.marked)}
    if found.address:
        witnessed.setdefault(found.address, StatedDate(found.address, "url"))
    for seen in printed:
        likely = seen.day == found.address or seen.score > printed[0].score - UNLIKELIER
        if (seen.label != "updated" and seen.score >= ENOUGH and likely
                and (stated := witnessed.get(seen.day))):
            return StatedDate(add_printed_time(page, stated, seen), stated.origin, seen.block)
    first = [seen for seen in printed if seen.label != "updated" and seen.score >= ENOUGH]
    if found.marked and first and not first[0].label and first[0].score < BESIDE \
            and 0 < found.marked[0].block - anchor <= CLOSE_MARK:
        return found.marked[0]  # a card's date, far below
    month = read_address_month(page.address)
    same = [seen for seen in first if month and seen.day.startswith(month)]
    return find_time(page, (same or first or printed)[0], first)


def find_time(page: Page, best: PrintedDate, first: Sequence[PrintedDate]) -> StatedDate:
    """The best date, or the same day where only another line has its time: not the masthead's."""
    stated = state(page, best)
    timed = (state(page, seen) for seen in first if seen.day == best.day)
    return stated if len(stated.value) > DAYS else next(
        (other for other in timed if len(other.value) > DAYS), stated)


def is_next_day(day: str, value: str) -> bool:
    """Whether two ISO dates are a day apart."""
    return abs(date.fromisoformat(day) - date.fromisoformat(value[:10])).days == 1


def state(page: Page, seen: PrintedDate) -> StatedDate:
    """A printed date with the time that is printed beside it."""
    text = page.blocks[seen.block].text
    value = add_time(text, seen.printed, *bound_time(text, seen.printed)) \
        if seen.day == seen.printed.day else seen.day
    return StatedDate(value, "printed line", seen.block)


def add_printed_time(page: Page, stated: StatedDate, seen: PrintedDate) -> str:
    """The stated value, or the printed one where only that has a time."""
    return stated.value if len(stated.value) > 10 else state(page, seen).value


def choose_modified(page: Page, found: Found, best: StatedDate | None) -> Fact | None:
    """When the article was changed: as data states it, else as a line says."""
    enough = CHANGED if page.source.kind == "html" else CHANGED_OF_TEXT
    candidates = found.modified + [state(page, seen) for seen in found.printed
                                   if seen.label == "updated" and seen.score >= enough]
    if best:
        candidates = [stated for stated in candidates if stated.value[:10] >= best.value[:10]]
    return make_fact(candidates[0], candidates) if candidates else None


def list_published(found: Found) -> list[StatedDate]:
    """All dates that might be the publication's, for the runners-up."""
    listed = found.published + found.marked
    if found.address:
        listed.append(StatedDate(found.address, "url"))
    return listed + [StatedDate(seen.day, "printed line", seen.block) for seen in found.printed]


def make_fact(best: StatedDate, candidates: list[StatedDate]) -> Fact:
    """The chosen date, with the other days that were stated."""
    others: dict[str, Fact] = {}
    for stated in candidates:
        if stated.value[:10] != best.value[:10] and len(others) < MOST_OTHERS:
            others.setdefault(stated.value[:10], Fact(*stated))
    return Fact(best.value, best.origin, best.block, tuple(others.values()))
