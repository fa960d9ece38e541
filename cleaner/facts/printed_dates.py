"""The dates that a page of HTML prints for people, and what speaks for each being the article's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import chain, pairwise
from math import inf
from typing import NamedTuple

from ..lexicon.marks import FULL_STOPS, UNSPACED
from ..lexicon.markup import BIT
from ..lexicon.words import occasion_words, published_words, updated_words, weekdays
from ..model import Block, Page
from ..native.glances import DATABLE, Glances
from ..patterns import compile_re
from ..segment.columns import read_columns
from .calendar import (
    BEHIND,
    Order,
    Printed,
    find_printed,
    has_digit,
    straighten_digits,
)
from .date_lines import TIMED, ends_timed, reads_as_date
from .date_places import Paragraphs, find_paragraphs, is_below_others, is_caption

BEFORE, AFTER = 10, 30
"""Blocks before and after the headline in which the article's date is looked for."""
LONGEST = 200
"""Characters from which on a block is a paragraph, whose dates are what it tells of."""
MOST_PROSE = 900
"""Characters of paragraphs after the headline behind which the article has begun."""
LONGEST_SHORT = 60
"""Characters of a line from which on a year with two digits needs a label or a time on it."""
LONGEST_NOTE = 110
"""Characters of the longest line that states a date far from the headline."""
MOST_LEAD = 450
"""Characters of paragraphs after the headline behind which no paragraph opens with the date."""
LONGEST_OPENING = 70
"""Characters of a paragraph's opening in which its date may stand."""
BESIDE = 2
"""Blocks between the headline and a line of links that holds a date, or a label above it."""
IMPRINTED = 2
"""Lines about a date among which one tells that they are the imprint."""
_BEFORE_TIME = compile_re(r"\s?[:：]\s?\d")
_IMPRINT = compile_re(
    "(?:등록번호|신문등록|인터넷신문|발행인|편집인|발행·편집인|청소년보호책임자|사업자등록번호)"
    r"\s?(?:\(|:|=|\||$)")
"""How lines of the imprint begin that Korean papers have to print."""
BELOW_OTHERS = 1.0
"""What a label weighs less below the paragraphs where other articles or comments stand."""
ENOUGH = 1.0
"""Score from which on a printed date is taken for the article's without another witness."""

LAST_OF_MASTHEAD = 40
"""Blocks from the top of a page within which its masthead stands."""
SPACED = "\u0e00"
"""Letters below this are of scripts that part words by spaces."""
SHORTEST_LABEL = 4
"""Letters of the shortest word that labels a date; "on" does so beside it, in no sentence."""
ELSEWHERE = sum(BIT[name] for name in (
    "comment", "related", "nav", "<nav>", "modal", "consent", "newsletter", "product"))
"""Families of containers in which a date is not the article's."""
DOUBTFUL = sum(BIT[name] for name in (
    "sidebar", "ad", "event", "bio", "teaser", "<footer>", "caption", "gallery", "form", "embed"))
"""Families of containers in which a date seldom is."""
_LINKS = BIT["nav"] | BIT["<nav>"]
_DATED = BIT["date"]
_NEAR_NAMES = BIT["byline"] | BIT["meta"]
MASTHEAD = BIT["header"] | BIT["<header>"]
SENTENCE_END = (".", "!", "?", "…", ":", *FULL_STOPS)
OPENING_END = compile_re(r"\.?\s?[)\]]?\s?(?:[–—|:•(/]|-\s)")
_WORD = compile_re(r"[^\W\d_]+")
_IN_BRACKETS = compile_re(r"[(（][^()（）\d\s]{1,4}[)）]")
_BEGINNING = compile_re(r"(?<![^\W\d_])[^\W\d_]|(?<![^\W_])\d")
"""The first letter of a word, which may have run into a time; no label begins otherwise."""


LONGEST_OCCASION = 40
"""Characters of what labels the date of something else, and from there to the date."""
EDGES = " \t|·•–—-,;/()[]."
"""What stands between the dates of a line."""
LATEST_LABEL = 30
"""Characters of a sentence before the label of its date: "This article was first published on"."""
NEXT = 5
"""Characters between a label and the date that it stands before."""


class PrintedDate(NamedTuple):
    """A printed date with its label ("published", "updated" or none) and how it stands.

    alone: whether its line is nothing but a date.
    """

    day: str
    label: str
    block: int
    printed: Printed
    score: float
    alone: bool = False


Labels = dict[str, list[str]]
"""Words that label a date, by their first three letters, the longest first."""


@cache
def updated_labels() -> Labels:
    """The words before a date of change."""
    return index_labels(updated_words())


@cache
def published_labels() -> Labels:
    """The words before a date of publication."""
    return index_labels(published_words())


@cache
def occasion_labels() -> Labels:
    """The words before the date of something else."""
    return index_labels(occasion_words())


def index_labels(words: frozenset[str]) -> Labels:
    """Words by their first letters; a pattern of so many would take long to compile."""
    index: Labels = {}
    for word in sorted(filter(None, words), key=len, reverse=True):
        index.setdefault(word[:3], []).append(word)
    return index


def find_labels(text: str, labels: Labels) -> Iterator[tuple[str, int]]:
    """The labels in a text in small letters, each the longest there, and where it ends."""
    end = 0
    for found in _BEGINNING.finditer(text):
        at = found.start()
        if at < end:
            continue
        for word in (*labels.get(text[at:at + 3], ()), *labels.get(text[at:at + 2], ()),
                     *labels.get(text[at], ())):
            if text.startswith(word, at) and ends_label(word, text[at + len(word):][:1]):
                end = at + len(word)
                yield word, end
                break


def tells_occasion(lead: str) -> bool:
    """Whether what stands before a date, in small letters, says what else happens on it."""
    word, end = next(find_labels(lead[:LONGEST_OCCASION], occasion_labels()), ("", 0))
    return bool(word) and end == len(word) and len(lead) - end <= LONGEST_OCCASION and not any(
        is_long_label(later) for labels in (published_labels(), updated_labels())
        for later, _ in find_labels(lead[end:], labels))


def is_long_label(word: str) -> bool:
    """Whether a word labels a date wherever it stands before it."""
    return len(word) >= SHORTEST_LABEL or word[-1] >= SPACED


def find_label_behind(text: str, end: int) -> int:
    """Where the label of another date begins behind one that ends at `end`, else the text's end."""
    tail = text[end:end + BEHIND].casefold()
    word, at = next(find_labels(tail, updated_labels()), ("", 0))
    return end + at - len(word) if word else len(text)


def ends_label(word: str, following: str) -> bool:
    """Whether no letter goes on with a word, in a script that parts words."""
    return word[-1] >= SPACED or not following.isalnum() or following.isdecimal()


def read_label(text: str, printed: Printed, begin: int, behind: float = inf) -> str:
    """What the words before a date, from `begin` on, or right behind it say that it is.

    "other" is what else happens on it, so that it is none of the article's dates.
    behind: where the next date begins, whose label is not this one's.
    """
    start = max(begin, printed.start - 40)
    lead = text[start:printed.start].casefold()
    if len(lead) > 2:
        if tells_occasion(text[begin:printed.start].casefold().lstrip(EDGES)):
            return "other"
        sentence = text.endswith(SENTENCE_END) and not ends_timed(text)
        beside = len(text) if text.endswith(SENTENCE_END) else len(lead) - 2
        changed = max((end for _, end in find_labels(lead, updated_labels())), default=-1)
        first = max((end for word, end in find_labels(lead, published_labels())
                     if (is_long_label(word) or end >= beside)
                     and not (sentence and is_within(text, start + end - len(word)))),
                    default=-1)
        if changed >= 0 and changed >= first - 4:
            return "updated"
        if first >= 0:
            return "published"
    if text.isascii():
        return ""
    tail = text[printed.end:printed.end + 24].casefold()
    word, end = next(find_labels(tail[:16], updated_labels()), ("", 0))
    own = word and end - len(word) < 10 and not _BEFORE_TIME.match(tail, end) \
        and behind - printed.end - end > NEXT
    return "updated" if own else ""


def is_within(text: str, at: int) -> bool:
    """Whether a word of a sentence stands far behind its beginning: it tells what was published."""
    return at > LATEST_LABEL and text[at].islower()


def begins_with_label(text: str, labels: Labels | None = None) -> bool:
    """Whether a line begins with what labels a date, of publication unless others are asked for."""
    first = next(find_labels(text[:40].casefold(), labels or published_labels()), ("", 0))
    return len(first[0]) >= SHORTEST_LABEL and first[1] - len(first[0]) < 3


def read_labels(text: str, dates: Sequence[Printed]) -> list[str]:
    """The labels of a line's dates: beside a date of change one without a word is the first."""
    begins = [0, *(printed.end for printed in dates)]
    ends = [*(printed.start for printed in dates[1:]), inf]
    labels = [read_label(text, printed, begin, end)
              for printed, begin, end in zip(dates, begins, ends, strict=False)]
    for i, (first, second) in enumerate(pairwise(dates)):
        if first.end == second.start and first.day < second.day and not labels[i + 1]:
            labels[i + 1] = "updated"  # elements of a line that nothing parts
    if "updated" in labels:
        labels = [label or "published" for label in labels]
    return labels


def find_printed_dates(page: Page, anchor: int, order: Order,
                       glances: Glances) -> list[PrintedDate]:
    """The dates printed around the headline's block, best first."""
    found: list[PrintedDate] = []
    prose = 0
    blocks = page.blocks
    own = blocks[anchor].bits if anchor >= 0 else 0
    marked = {mark.block for mark in page.marks if mark.tag == "time" or "date" in mark.attrs}
    foreign, paragraphs = ELSEWHERE & ~own, find_paragraphs(page)
    for index in range(max(0, anchor - BEFORE), min(len(blocks), max(anchor, 0) + AFTER)):
        block, dated = blocks[index], glances[index] & DATABLE
        text = block.text
        if block.kind == "menu" and 0 < index - anchor <= BESIDE and may_date(block, own):
            found.extend(read_menu(block, index - anchor, order, own))
        if not (dated or len(text) > LONGEST) or block.kind == "menu" or "©" in text:
            continue
        if len(text) > LONGEST:
            if index > anchor:
                if prose < MOST_LEAD and block.kind != "heading":
                    found.extend(read_opening(block, order))
                prose += len(text)
                if prose > MOST_PROSE:
                    break
        elif dated and (
                not block.bits & foreign or 0 < index - anchor < 4
                or (-BESIDE <= index - anchor < 0 and begins_with_label(text))) \
                and not is_imprint(blocks, index):
            found.extend(weigh_below(
                read_block(block, index - anchor, order, own, index in marked), anchor, paragraphs))
    return sorted(found, key=lambda date: -date.score)


def weigh_below(dates: Sequence[PrintedDate], anchor: int,
                paragraphs: Paragraphs) -> Iterator[PrintedDate]:
    """Those dates of a block that may be the article's where it stands below the paragraphs.

    Comments are labelled as well: "Le 14 mai 2007 à 09:12, par Ann".
    """
    for date in dates:
        if date.label and paragraphs.end_above(anchor, date.block) \
                and is_below_others(paragraphs.page, date.block):
            yield date._replace(score=date.score - BELOW_OTHERS)
        elif date.label or paragraphs.may_date(anchor, date.block, date.printed, date.alone):
            yield date


def read_block(block: Block, distance: int, order: Order, own: int,
               marked: bool) -> list[PrintedDate]:
    """The dates of one short block."""
    text = block.text
    dates = find_printed(text, order, distance > -3 and may_shorten_years(text))
    if not dates:
        return []
    alone = reads_as_date(text)
    found = []
    for printed, label in zip(dates, read_labels(text, dates), strict=True):
        if label == "other" or (not alone and is_caption(text, printed)):
            continue
        score = (score_place(distance) + score_line(text, printed, label, alone)
                 + score_markup(block.bits & ~own, marked))
        if not label and alone and is_clock(block, distance, block.bits & ~own, marked):
            score -= 6
        found.append(PrintedDate(printed.day, label, block.index, printed, score, alone))
    return found


def may_shorten_years(text: str) -> bool:
    """Whether a line may write its years with two digits: a short one, or one that states dates."""
    return len(text) < LONGEST_SHORT or (len(text) <= LONGEST_NOTE and (
        begins_with_label(text) or (TIMED.search(text) is not None and (
            not text.endswith(SENTENCE_END) or ends_timed(text)))))


def may_date(block: Block, own: int) -> bool:
    """Whether a line of links is short and stands in no element of another kind than menus."""
    return len(block.text) <= LONGEST_NOTE and "©" not in block.text \
        and not block.bits & (ELSEWHERE | DOUBTFUL) & ~_LINKS & ~own


def read_menu(block: Block, distance: int, order: Order, own: int) -> list[PrintedDate]:
    """The date in a line of links right below the headline, as `<nav>` holds some bylines."""
    return read_block(block._replace(bits=block.bits & ~_LINKS), distance, order, own,
                      marked=False) if has_digit(block.text) else []


def is_imprint(blocks: Sequence[Block], index: int) -> bool:
    """Whether a labelled line stands in the imprint of a paper, as the day of its registration."""
    return any(_IMPRINT.match(block.text)
               for block in blocks[max(0, index - IMPRINTED):index + IMPRINTED + 1])


def read_opening(block: Block, order: Order) -> list[PrintedDate]:
    """The date that opens a paragraph, before a dash: "Berlin, 27.1.2022 – The government"."""
    opening = block.text[:LONGEST_OPENING]
    if has_digit(opening):
        for printed in find_printed(opening, order)[:1]:
            if OPENING_END.match(block.text, printed.end):
                return [PrintedDate(printed.day, "", block.index, printed, ENOUGH)]
    return []


def score_place(distance: int) -> float:
    """How near the headline a date stands; below it is better than above."""
    if distance >= 0:
        return 2.0 if distance <= 4 else 1.4 if distance <= 9 else 0.7
    return 1.2 if distance >= -2 else 0.4 if distance >= -4 else -0.5


def score_line(text: str, printed: Printed, label: str, alone: bool) -> float:
    """How much the line is one that states a date rather than one that tells of a day."""
    rest = len(text) - (printed.end - printed.start)
    score = 1.6 if alone else 0.8 if rest < 40 else 0.0 if label or rest < 60 else -1.0
    score += {"published": 1.5, "updated": 0.9}.get(label, 0.0)
    if not label and not alone:
        if text.endswith(SENTENCE_END) and not ends_timed(text):
            score -= 1.5
        if rest >= 45 and text[printed.start - 2:printed.start] == ", ":
            score -= 1.5  # "The old bridge at Mostar, 24 April 2023" is a caption
    return score


def score_markup(bits: int, marked: bool) -> float:
    """What the containers of a date say of it."""
    score = 1.0 if marked else 0.0
    if bits & _DATED:
        score += 1.0
    elif bits & _NEAR_NAMES:
        score += 0.4
    if bits & ELSEWHERE:
        score -= 2.0
    if bits & DOUBTFUL:
        score -= 0.8
    return score


def is_clock(block: Block, distance: int, bits: int, marked: bool) -> bool:
    """Whether a line of nothing but a date is today's, as a masthead prints it."""
    if (block.tag and distance >= -1) or (block.index and distance >= 0):
        return False
    if block.tag and distance >= -BESIDE and not bits & MASTHEAD and TIMED.search(
            straighten_digits(block.text)):
        return False
    if bits & MASTHEAD and distance < -2 and block.index <= LAST_OF_MASTHEAD:
        return True
    return not marked and names_weekday(block.text)


def names_weekday(text: str) -> bool:
    """Whether a text names the day of the week: as a word, two, in brackets, or in Thai within."""
    small = text.casefold()
    words = [word.strip(".,;|·•") for word in small.split()]
    pairs = map(" ".join, pairwise(words))
    return not weekdays().isdisjoint(chain(_WORD.findall(small), words, pairs,
                                           _IN_BRACKETS.findall(small))) \
        or (UNSPACED.search(small) is not None and any(map(small.__contains__, thai_weekdays())))


@cache
def thai_weekdays() -> frozenset[str]:
    """The weekdays in Thai, which parts no words."""
    return frozenset(day for day in weekdays() if day.startswith("วัน"))


def find_noted_dates(page: Page, anchor: int, order: Order,
                     glances: Glances) -> list[PrintedDate]:
    """The date that lines anywhere on the page state, where they are labelled or all agree."""
    own = page.blocks[anchor].bits if anchor >= 0 else 0
    marked = {mark.block for mark in page.marks if mark.tag == "time"}
    dated = [page.blocks[index] for index in glances.find(DATABLE)]
    lines = [block for block in dated if len(block.text) <= LONGEST_NOTE
             and ("20" in block.text or "19" in block.text) and "©" not in block.text
             and not block.bits & ELSEWHERE & ~own and not is_imprint(page.blocks, block.index)]
    paragraphs = find_paragraphs(page)
    found: list[tuple[int, PrintedDate]] = []
    days: set[str] = set()
    for block in lines:
        if not (block.index in marked or _WORD.search(block.text)) \
                and (len(days) > 1 or not reads_as_date(block.text)):
            continue  # it has no label: it is no date alone, or says nothing as those above differ
        doubtful = block.bits & DOUBTFUL & ~own
        for date in read_block(block, -9 if block.index < anchor else 9, order, own,
                               block.index in marked):
            if date.score > -2 and (date.label or date.alone or block.index in marked):
                found.append((doubtful, date))
                if not doubtful:
                    days.add(date.day)
    for dates in ([date for doubtful, date in found if not doubtful], [date for _, date in found]):
        labelled = ([date for date in dates if date.label == "published"]
                    or [date for date in dates if date.label])
        if len({date.day for date in labelled or dates}) == 1:
            return [date for date in labelled or dates if date.label or paragraphs.may_date(
                anchor, date.block, date.printed, date.alone)][:1]
    return [] if found else find_in_opening(page, own, order)


def find_in_opening(page: Page, own: int, order: Order) -> list[PrintedDate]:
    """The date with which a long line begins that says when this was posted, and more about it."""
    for index in (read_columns(page).size > LONGEST_NOTE).nonzero()[0].tolist():
        block = page.blocks[index]
        opening = block.text[:LONGEST_OPENING]
        if ("20" in opening or "19" in opening) \
                and not block.bits & ELSEWHERE & ~own and begins_with_label(opening):
            for printed in find_printed(opening, order)[:1]:
                return [PrintedDate(printed.day, "published", block.index, printed, ENOUGH)]
    return []
