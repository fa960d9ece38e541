"""The dates of a text from which all markup has gone: lines, labels and positions alone."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, islice, pairwise
from typing import NamedTuple

from ..model import Fact, Page
from ..native.glances import DATABLE, Glances
from ..patterns import compile_re
from ..segment.columns import read_columns
from ..segment.columns import read_lines as list_lines
from ..segment.runs import list_behind
from .calendar import Order, Printed, find_printed, has_digit, straighten_digits
from .date_labels import (
    SENTENCE_END,
    begins_with_label,
    read_label,
    read_labels,
    updated_labels,
)
from .date_lines import TIMED, ends_timed, reads_as_date
from .date_places import Paragraphs, find_paragraphs, is_caption, read_bare_label
from .printed_dates import (
    ENOUGH,
    LONGEST,
    LONGEST_OPENING,
    OPENING_END,
    PrintedDate,
    is_imprint,
    may_shorten_years,
    names_weekday,
)

LAST_OF_MASTHEAD = 3
"""The last line of a text on which its site prints today's date."""
MOST_LINES = 24
"""Lines with a date that are read, the nearest to the headline."""
BEHIND_LABEL = 2
"""Characters before a date below a line that is but its label."""
MOST_REPEATS = 5
"""Lines that may print the headline."""
TITLE_ABOVE = 4
"""Lines from a page's title to its headline between which the site's own head stands."""
MOST_OPENINGS = 3
"""Paragraphs after the headline of which the opening is read."""
SHORTEST_OPENED = 100
"""Characters from which on a line is a paragraph whose dateline is read."""
OPENINGS_WITHIN = 30
"""Lines after the headline in which they stand."""
LITTLE_PROSE, MUCH_PROSE = 450, 900
"""Characters of paragraphs between the headline and a date."""
NEAR = 10
"""Lines about a date in which other days speak against it."""
SENTENCE, MANY = 40, 110
"""Characters beside a date from which on its line may tell of it, and is more than a note."""
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
_CITED = compile_re(
    r"\b(?:abruf|abgerufen|zugriff|zugegriffen|accessed|retrieved|consult[ée]e?|consultad[oa]|"
    r"consultato|acesso em|acessado|geraadpleegd|dostęp|hämtad|hentet|lastet ned|дата обращения)"
    r"(?: am| on| le| el| il| em| op| den)?\W{0,3}\Z", re.IGNORECASE)
"""What says when a source was looked at."""
LONGEST_CITED = 30
_IN_ADDRESS = tuple("/=_\"-")
"""What stands before a date in numbers that is part of an address or of code."""


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


def find_text_dates(page: Page, headline: Fact | None, anchor: int, order: Order,
                    glances: Glances, address: str) -> list[PrintedDate]:
    """The dates that a text prints, best first.

    anchor: the line of its headline; address: the day or month that its address states.
    """
    candidates = list_candidates(page, headline, anchor, order, glances, address)
    scored = [PrintedDate(one.printed.day, one.label, one.block, one.printed,
                          ENOUGH - NONE + sum([WEIGHTS[sign] for sign in signs]), one.alone)
              for one, signs in candidates]
    return sorted([*scored, *read_behind(page, anchor, order)], key=lambda date: -date.score)


def list_candidates(page: Page, headline: Fact | None, anchor: int, order: Order,
                    glances: Glances, address: str) -> list[tuple[Candidate, list[str]]]:
    """The dates of a text's lines and openings as they stand, with what speaks for and against."""
    lines = glances.find(DATABLE)
    anchors = find_repeats(page, headline, anchor) if lines else [anchor]
    prose = find_long_lines(page)
    if lines and heads_site(page, lines[0], anchors):
        del lines[0]
    found = mark_changes(sorted([*read_lines(page, list_nearest(lines, anchors), order),
                                 *read_openings(page, anchors, order, prose)]), anchor)
    signed = list(zip(found, list_signs(page, anchors, found, address, prose), strict=True))
    paragraphs = find_paragraphs(page) if found else Paragraphs(page, [])
    return [(one, signs) for one, signs in signed if one.label or one.opening
            or paragraphs.may_date(find_above(anchors, one.block), one.block, one.printed,
                                   one.alone)]


def mark_changes(found: list[Candidate], anchor: int) -> list[Candidate]:
    """The dates below a headline, those of a change labelled as such.

    So is a day right above or before an earlier one, where neither has a word beside it: many
    themes print when an article was changed, hide that from readers, and then when it appeared.
    """
    for at, (one, other) in enumerate(pairwise(found)):
        if anchor < one.block >= other.block - 1 and one.alone and other.alone \
                and not one.label and not other.label and one.printed.day > other.printed.day:
            found[at] = one._replace(label="updated")
    return found


def find_above(anchors: Sequence[int], index: int) -> int:
    """The headline that a line stands next below, else the line itself."""
    return max([anchor for anchor in anchors if anchor <= index], default=index)


def heads_site(page: Page, index: int, anchors: Sequence[int]) -> bool:
    """Whether a line near a text's beginning is today's date, above more of the site's head.

    Above it stands no headline but the page's title.
    """
    return index <= LAST_OF_MASTHEAD and is_clock(page.blocks[index].text) and (
        index + 1 not in anchors if index == 0 else
        max(anchors) > index + 1 and min(filter(None, anchors)) > index + 1
        and TIMED.search(page.blocks[index].text) is None)


def find_repeats(page: Page, headline: Fact | None, anchor: int) -> list[int]:
    """The lines that print a text's headline; most do below the page's title."""
    if headline is None:
        return [anchor]
    again = islice(list_lines(page).find(headline.value), MOST_REPEATS)
    return [anchor, *[index for index in again if index != anchor]]


def drop_title(anchors: Sequence[int]) -> Sequence[int]:
    """The lines that print the headline but for the page's title, if far above the others."""
    below = [index for index in anchors if index]
    return below if below and min(below) > TITLE_ABOVE else anchors


def list_nearest(lines: list[int], anchors: Sequence[int]) -> list[int]:
    """Those lines that are nearest to a headline, where there are many."""
    if len(lines) <= MOST_LINES:
        return lines
    return sorted(sorted(lines, key=lambda index: min([abs(index - anchor)
                                                       for anchor in anchors]))[:MOST_LINES])


def read_lines(page: Page, lines: Sequence[int], order: Order) -> Iterator[Candidate]:
    """The dates of short lines but for those that sentences, addresses and posts tell of."""
    for index in lines:
        text = page.blocks[index].text
        if "(@" in text or is_imprint(page.blocks, index) \
                or not (dates := find_printed(text, order, may_shorten_years(text))):
            continue
        alone, labels = reads_as_date(text), read_labels(text, dates)
        if not labels[0] and index and (alone or dates[0].start <= BEHIND_LABEL):
            labels[0] = read_bare_label(page.blocks[index - 1].text)
        for printed, label in zip(dates, labels, strict=True):
            told = not label and not alone and len(text) - printed.end + printed.start >= SENTENCE \
                and text.endswith(SENTENCE_END) and not ends_timed(text)
            if not told and label != "other" and not is_quoted(text, printed) \
                    and not (is_caption(text, printed) and not alone):
                yield Candidate(index, printed, label, alone)


def is_quoted(text: str, printed: Printed) -> bool:
    """Whether a date is part of an address or of code, or says when a source was looked at."""
    return (text[printed.start].isdecimal() and text[:printed.start].endswith(_IN_ADDRESS)) \
        or _CITED.search(text, max(0, printed.start - LONGEST_CITED), printed.start) is not None


def read_openings(page: Page, anchors: Sequence[int], order: Order,
                  prose: Prose) -> Iterator[Candidate]:
    """The dates that open the first paragraphs after a headline: "Berlin, 27.1.2022 – The"."""
    read = set()
    paragraphs = read_columns(page).find(least=SHORTEST_OPENED + 1)
    for anchor in anchors:
        first = bisect_left(paragraphs, anchor)
        for index in paragraphs[first:first + MOST_OPENINGS]:
            if index > anchor + OPENINGS_WITHIN or prose.measure(anchor, index) > LITTLE_PROSE:
                break
            text = page.blocks[index].text
            opening = text[:LONGEST_OPENING]
            if index in read or not has_digit(opening):
                continue
            read.add(index)
            for printed in find_printed(opening, order, True)[:1]:
                label = read_label(text, printed, 0)
                if len(text) <= LONGEST and not has_dateline(text, printed):
                    continue
                if label != "other" and (begins_with_label(text)
                                         or begins_with_label(text, updated_labels())
                                         or OPENING_END.match(text, printed.end)):
                    yield Candidate(index, printed, label, False, True)


def has_dateline(text: str, printed: Printed) -> bool:
    """Whether a short paragraph begins with a date, or with a place before it."""
    before = text[:printed.start].strip(" ,.:;([|/-–—")
    place = before.partition(" ")[0].strip(",.:;-–—")
    return text[-1] in SENTENCE_END and (
        not before or (place.isupper() and len(place) > BEHIND_LABEL)
        or (before.istitle() and before.count(" ") <= BEHIND_LABEL))


def read_behind(page: Page, anchor: int, order: Order) -> list[PrintedDate]:
    """The first date right behind the title of what came as one line, among labels and names."""
    for block, near in list_behind(page, anchor):
        for printed in find_printed(near, order)[:1] if has_digit(near) else ():
            return [PrintedDate(printed.day, "", block.index, printed, ENOUGH)]
    return []


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


def is_timed(page: Page, one: Candidate) -> bool:
    """Whether a date's line is nothing but that and a time of day."""
    return one.alone and TIMED.search(straighten_digits(page.blocks[one.block].text)) is not None


def is_clock(text: str) -> bool:
    """Whether a line is today's date, as a page begins with it: with the day of the week."""
    return reads_as_date(text) and names_weekday(text)


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
