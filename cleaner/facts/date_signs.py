"""What speaks for and against each date that a text prints: its place, its line, other dates."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from ..model import Page
from ..patterns import compile_re
from ..segment.columns import read_columns
from .calendar import Printed, straighten_digits
from .date_labels import SENTENCE_END, begins_with_label
from .date_lines import TIMED, ends_timed, reads_as_date
from .printed_dates import LONGEST, names_weekday

LAST_OF_MASTHEAD = 3
"""The last line of a text on which its site prints today's date."""
TITLE_ABOVE = 4
"""Lines from a page's title to its headline between which the site's own head stands."""
LITTLE_PROSE, MUCH_PROSE = 450, 900
"""Characters of paragraphs between the headline and a date."""
NEAR = 10
"""Lines about a date in which other days speak against it."""
MANY = 110
"""Characters beside a date from which on its line is more than a note."""
PLACES = ("far above", "above", "just above", "within", "below 2", "below 4", "below 9", "below 30",
          "far below")
LOWEST = (-11, -3, -1, 0, 2, 4, 9, 30)
"""Where a date stands to the headline, and the most lines that it is below it there."""
CLOSE_BELOW, CLOSE_ABOVE = 9, 6
CLOSE = frozenset(("just above", "within", "below 2", "below 4", "below 9"))
WEIGHTS = {
    "far above": -1.0, "above": -0.1, "just above": 0.4, "within": 0.5, "below 2": 1.1,
    "below 4": 0.5, "below 9": -0.3, "below 30": -0.4, "far below": -0.7,
    "behind prose": -0.8, "behind much prose": -0.9, "opening": -0.7,
    "alone": 0.5, "alone and close": 0.4, "clock": -1.5, "clock above an update": -1.5,
    "among words": 0.4, "among many words": -0.8,
    "sentence": -0.6, "span": -1.7, "begins with its label": 0.9, "updated": -1.7,
    "updated and far": 0.6, "another day near": -0.5, "two days near": -1.0, "many days near": -0.6,
    "only day of its kind": 0.5, "first": 1.2, "latest": 0.3, "earliest": 0.7,
    "address": 1.2, "not the address": -2.8,
    "month of the address": 0.5, "not the month of the address": -0.6,
}
"""What speaks for and against a date: fitted as `benchmarks.weigh_dates` fits such weights, to one
half of the sites with known dates, and kept where the other half bore them out."""
NONE = -0.5
"""The same for no date at all."""
_SPAN_BEFORE = compile_re(r"\d{1,2}\.?\s?[-–—/]\s?\Z")
_SPAN_BEHIND = compile_re(r"\s?[-–—]\s?\d{1,2}\.")


class Candidate(NamedTuple):
    """A date with its block, its label, and whether its line is nothing but dates.

    opening: whether it opens a paragraph.
    """

    block: int
    printed: Printed
    label: str
    alone: bool
    opening: bool = False


class Prose(NamedTuple):
    """The long lines of a text: their indices, and the characters of those before each."""

    lines: list[int]
    before: list[int]

    def measure(self, first: int, last: int) -> int:
        """The characters of prose between two lines."""
        return (self.before[bisect_left(self.lines, last)]
                - self.before[bisect_right(self.lines, first)])


def find_long_lines(page: Page) -> Prose:
    """The long lines of a text."""
    lines = read_columns(page).find(least=LONGEST + 1)
    return Prose(lines, [0, *accumulate([len(page.blocks[index].text) for index in lines])])


def list_signs(page: Page, anchors: Sequence[int], found: Sequence[Candidate],
               address: str, prose: Prose) -> Iterator[list[str]]:
    """What speaks for and against each date, in the order in which they stand."""
    if not found:
        return
    blocks, days = [one.block for one in found], [one.printed.day for one in found]
    first, latest, earliest = blocks[0], max(days), min(days)
    heads = drop_title(anchors)
    firm = {one.printed.day for one in found if not one.opening and (one.alone or one.label)}
    beside = {one.printed.day for one in found
              if any(0 < one.block - anchor <= CLOSE_BELOW or (
                  -CLOSE_ABOVE <= one.block - anchor < 0 and is_timed(page, one))
                  for anchor in heads)}
    changed = {one.printed.day for one in found if one.label == "updated"} & beside
    stamped = min([one.printed.day for one in found if one.block > anchors[0]
                   and one.printed.day in beside and is_timed(page, one)], default=latest)
    for one in found:
        day, index = one.printed.day, one.block
        text = page.blocks[index].text
        anchor, place = find_place(heads if index else anchors, index)
        signs = [place, *list_signs_of_line(text, one, place in CLOSE)]
        if index > anchor:
            between = prose.measure(anchor, index)
            if between > LITTLE_PROSE:
                signs.append("behind prose")
            if between > MUCH_PROSE:
                signs.append("behind much prose")
        if (one.alone or (index < LAST_OF_MASTHEAD and not one.label)) \
                and beside - {day} and index < max(anchors) \
                and (names_weekday(text) or (index < anchors[0] and day > stamped)):
            signs += ["clock", "clock above an update"][:1 + bool(changed - {day})]
        near = range(bisect_left(blocks, index - NEAR), bisect_right(blocks, index + NEAR))
        others = {days[other] for other in near if blocks[other] != index} - {day}
        signs += ["another day near", "two days near", "many days near"][:len(others)]
        if (one.alone or one.label) and len(firm) == 1:
            signs.append("only day of its kind")
        if index == first:
            signs.append("first")
        if latest > earliest and day in (latest, earliest):
            signs.append("latest" if day == latest else "earliest")
        if address:
            whole = "address" if len(address) > len("2024-04") else "month of the address"
            signs.append(whole if day.startswith(address) else f"not the {whole}")
        yield signs


def drop_title(anchors: Sequence[int]) -> Sequence[int]:
    """The lines that print the headline but for the page's title, if far above the others."""
    below = [index for index in anchors if index]
    return below if below and min(below) > TITLE_ABOVE else anchors


def find_place(anchors: Sequence[int], index: int) -> tuple[int, str]:
    """The headline that a line stands best to, and where it stands to that."""
    return max([(anchor, PLACES[bisect_left(LOWEST, index - anchor)]) for anchor in anchors],
               key=lambda found: WEIGHTS[found[1]])


def list_signs_of_line(text: str, one: Candidate, close: bool) -> Iterator[str]:
    """What the line of a date says of it; close: whether it stands about a headline."""
    printed = one.printed
    rest = len(text) - (printed.end - printed.start)
    if one.opening:
        yield "opening"
    elif one.alone:
        yield "alone"
        if close:
            yield "alone and close"
    else:
        yield "among words" if rest < MANY else "among many words"
        if text.endswith(SENTENCE_END) and not ends_timed(text):
            yield "sentence"
    if one.label == "updated":
        yield "updated"
        if not close:
            yield "updated and far"
    elif one.label and begins_with_label(text):
        yield "begins with its label"
    if _SPAN_BEFORE.search(text[max(0, printed.start - 8):printed.start]) \
            or _SPAN_BEHIND.match(text, printed.end):
        yield "span"


def is_timed(page: Page, one: Candidate) -> bool:
    """Whether a date's line is nothing but that and a time of day."""
    return one.alone and TIMED.search(straighten_digits(page.blocks[one.block].text)) is not None


def is_clock(text: str) -> bool:
    """Whether a line is today's date, as a page begins with it: with the day of the week."""
    return reads_as_date(text) and names_weekday(text)
