"""The dates that a page of HTML prints for people, and what speaks for each being the article's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import chain, pairwise
from typing import NamedTuple

from ..folding import fold_case
from ..lexicon.marks import UNSPACED
from ..lexicon.markup import BIT
from ..lexicon.words import months, weekdays
from ..model import Block, Page
from ..native.glances import DATABLE, Glances
from ..patterns import compile_re
from ..segment.columns import read_columns
from .calendar import Order, Printed, find_printed, has_digit, straighten_digits
from .date_labels import SENTENCE_END, begins_with_label, read_labels
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
_IMPRINT = compile_re(
    "(?:등록번호|신문등록|인터넷신문|발행인|편집인|발행·편집인|청소년보호책임자|사업자등록번호)"
    r"\s?(?:\(|:|=|\||$)|(?:[Ss]ố )?[Gg]iấy phép (?:số|hoạt động|xuất bản|thiết lập|báo|ra)"
    "|GIẤY PHÉP|互联网新闻信息服务许可证|增值电信业务经营许可证|广播电视节目制作")
"""How lines of the imprint begin that papers of Korea, Vietnam and China have to print."""
_LICENSED = compile_re(r"[Cc]ấp ngày |GP-(?:BTTTT|TTĐT|BVHTT)|许可证(?:编号|号)?[\s:：]"
                       "|등록연월일|등록번호")
"""What stands before the day of a licence, within its line."""
BELOW_OTHERS = 1.0
"""What a label weighs less below the paragraphs where other articles or comments stand."""
ENOUGH = 1.0
"""Score from which on a printed date is taken for the article's without another witness."""

LAST_OF_MASTHEAD = 40
"""Blocks from the top of a page within which its masthead stands."""
ELSEWHERE = sum(BIT[name] for name in (
    "comment", "related", "nav", "<nav>", "modal", "consent", "newsletter", "product"))
"""Families of containers in which a date is not the article's."""
DOUBTFUL = sum(BIT[name] for name in (
    "sidebar", "ad", "event", "bio", "teaser", "<footer>", "caption", "gallery", "form", "embed"))
"""Families of containers in which a date seldom is."""
_LINKS = BIT["nav"] | BIT["<nav>"]
_DATED, _COMMENTS = BIT["date"], BIT["comment"]
_NEAR_NAMES = BIT["byline"] | BIT["meta"]
MASTHEAD = BIT["header"] | BIT["<header>"]
OPENING_END = compile_re(r"\.?\s?[)\]]?\s?(?:[–—|:•(/]|--|-\s)")
_TIME_BEHIND = compile_re(r",?\s(?:[-–—|·] )?(?:[01]?\d|2[0-3])[.:][0-5]\d\b")
_WORD = compile_re(r"[^\W\d_]+")
_NUMERIC = compile_re(r"\d[./-]\d")
_IN_BRACKETS = compile_re(r"[(（][^()（）\d\s]{1,4}[)）]")


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
                or (prose < MOST_LEAD and index > anchor and block.bits & _DATED
                    and not block.bits & foreign & ~_COMMENTS)
                or (-BESIDE <= index - anchor < 0 and (begins_with_label(text) or (
                    not block.bits & foreign & ~_LINKS and states_time(text))))) \
                and not is_imprint(blocks, index):
            if -BESIDE <= index - anchor < 0 and states_time(text):
                block = block._replace(bits=block.bits & ~_LINKS)
            if 0 < index - anchor <= BESIDE:  # with the number of comments beside it
                block = block._replace(bits=block.bits & ~_COMMENTS)
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


def states_time(text: str) -> bool:
    """Whether a short line holds a time of day."""
    return len(text) <= LONGEST_NOTE and TIMED.search(straighten_digits(text)) is not None


def read_menu(block: Block, distance: int, order: Order, own: int) -> list[PrintedDate]:
    """The date in a line of links right below the headline, as `<nav>` holds some bylines."""
    return read_block(block._replace(bits=block.bits & ~_LINKS), distance, order, own,
                      marked=False) if has_digit(block.text) else []


def is_imprint(blocks: Sequence[Block], index: int) -> bool:
    """Whether a labelled line stands in the imprint of a paper, as the day of its registration."""
    return _LICENSED.search(blocks[index].text) is not None or any(
        _IMPRINT.match(block.text)
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
        if rest >= 45 and text[printed.start - 2:printed.start] == ", " \
                and not _TIME_BEHIND.match(text, printed.end):
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
    small = fold_case(text)
    words = [word.strip(".,;|·•") for word in small.split()]
    pairs = map(" ".join, pairwise(words))
    named = weekdays().intersection(chain(_WORD.findall(small), words, pairs,
                                          _IN_BRACKETS.findall(small)))
    if named and named <= months().keys():  # "Mar 18, 2025": in March, not on a "martes"
        return sum(word in months() for word in words) > 1 or _NUMERIC.search(small) is not None
    return bool(named) or (
        UNSPACED.search(small) is not None and any(map(small.__contains__, thai_weekdays())))


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
    for index in read_columns(page).find(least=LONGEST_NOTE + 1):
        block = page.blocks[index]
        opening = block.text[:LONGEST_OPENING]
        if ("20" in opening or "19" in opening) \
                and not block.bits & ELSEWHERE & ~own and begins_with_label(opening):
            for printed in find_printed(opening, order)[:1]:
                return [PrintedDate(printed.day, "published", block.index, printed, ENOUGH)]
    return []
