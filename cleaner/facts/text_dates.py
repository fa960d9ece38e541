"""The dates of a text from which all markup has gone: lines, labels and positions alone."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from ..model import Fact, Page
from ..native.glances import DATABLE, Glances
from ..patterns import compile_re
from ..segment.columns import read_columns
from ..segment.columns import read_lines as list_lines
from ..segment.runs import list_behind
from .calendar import Order, Printed, find_printed, has_digit
from .date_labels import (
    SENTENCE_END,
    begins_with_label,
    read_label,
    read_labels,
    updated_labels,
)
from .date_lines import TIMED, ends_timed, reads_as_date
from .date_places import Paragraphs, find_paragraphs, is_caption, read_bare_label
from .date_signs import (
    LAST_OF_MASTHEAD,
    LITTLE_PROSE,
    NONE,
    WEIGHTS,
    Candidate,
    Prose,
    find_long_lines,
    is_clock,
    list_signs,
)
from .printed_dates import (
    ENOUGH,
    LONGEST,
    LONGEST_OPENING,
    OPENING_END,
    PrintedDate,
    is_imprint,
    may_shorten_years,
)

MOST_LINES = 24
"""Lines with a date that are read, the nearest to the headline."""
BEHIND_LABEL = 2
"""Characters before a date below a line that is but its label."""
MOST_REPEATS = 5
"""Lines that may print the headline."""
MOST_OPENINGS = 3
"""Paragraphs after the headline of which the opening is read."""
SHORTEST_OPENED = 100
"""Characters from which on a line is a paragraph whose dateline is read."""
OPENINGS_WITHIN = 30
"""Lines after the headline in which they stand."""
SENTENCE = 40
"""Characters beside a date from which on its line may tell of it."""
_CITED = compile_re(
    r"\b(?:abruf|abgerufen|zugriff|zugegriffen|accessed|retrieved|consult[ée]e?|consultad[oa]|"
    r"consultato|acesso em|acessado|geraadpleegd|dostęp|hämtad|hentet|lastet ned|дата обращения)"
    r"(?: am| on| le| el| il| em| op| den)?\W{0,3}\Z", re.IGNORECASE)
"""What says when a source was looked at."""
LONGEST_CITED = 30
_IN_ADDRESS = tuple("/=_\"-")
"""What stands before a date in numbers that is part of an address or of code."""


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
