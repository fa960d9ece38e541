"""Lines that are nothing but a date, with what stands about one in any language of the lexicon."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from ..folding import fold_case
from ..lexicon.words import (
    ago_phrases,
    dating_words,
    meridiems,
    months,
    read_phrases,
    weekdays,
)
from ..native.dates import AGO, DATE, DATE_WORD, MONTH, NUMBERED, read_date
from ..native.known import LaidWords, lay_out
from ..patterns import compile_re
from .calendar import find_printed, month_names, straighten_digits
from .clock import CLOCK, SEASONAL, ZONE, ZONES
from .eras import ERAS, PERSIAN_MONTHS

LONGEST_LABEL = 3
"""Words of what is said of a date before it: "last updated on"."""
LONGEST_COUNTED = 40
"""Characters of the longest reading time."""
RUN_TOGETHER = (("\u0e01", "\u0e5b", "{}ที่"), ("\u3041", "\u9fff", "日{}"))
"""How weekdays of some letters run into the words beside them: "วันเสาร์ที่ 27", "27日土曜日"."""
TIMED = compile_re(r"\b(?:[01]?\d|2[0-3])(?::|\s?h\s?)[0-5]\d\b")
"""A clock time that is no part of a day, as "05.03" is of "05.03.2024"."""

_TOKEN = compile_re(r"\d+|[^\s\d.,:;|/()\[\]\-–—·•…@~+*'‘’\"<>►▪●⋅∙#©،\u200e\u200f"
                    r"。【】（），－．／：｜։՝؛۔।]+")
_ZONED = compile_re(rf"{CLOCK}(?: ?[ap]\.?m\.?)? (?:{ZONE.casefold()})")
"""A clock time with its zone, in small letters."""
_CLOCK = compile_re(rf"\b{CLOCK}\b")
_CLOCK_END = compile_re(r"\d[:.h]\d\d ?(?:h|hs|hrs|[ap]\.?m)\.$")
_COUNTED = frozenset("年月日号號時时分秒년월일시분".split() + list("年月日号號時时分秒년월일시분"))
_JOINERS = frozenset(
    "de del of den der the at um uhr kl klo à a alle às as ore en le el il die am on vom la lo"
    " st nd rd th er h hrs uur min min. mins minutes minute м г року года в о об o i y e et und and"
    " r р և saat tarihi pukul jam vor since uhr t z edt m gada metų d թ ж ko ngày tháng năm"
    " lúc thứ giờ ב ที่ วันที่ เวลา น พ ค ศ ساعت ساعة بجے"
    " оны р сарын ê an ی ta ta’ ၊ ခုနှစ် ခုနှစ်၊ ရက် ရက်နေ့ ខែ ឆ្នាំ ថ្ងៃទី".split())


@cache
def date_line_words() -> frozenset[str]:
    """Every word that a line of nothing but a date may hold, months aside."""
    phrases = (dating_words() | ago_phrases() | read_phrases() | weekdays()
               | frozenset(meridiems()))
    several = {name for name in months() if "." in name[:-1] or " " in name}
    words = set(_TOKEN.findall("\n".join(phrases | several)))
    words |= {form.format(day) for first, last, form in RUN_TOGETHER for day in weekdays()
              if first <= day[0] <= last}
    zones = {zone.casefold() for zone in (*ZONES, *SEASONAL)}
    return frozenset(words | zones | _JOINERS | _COUNTED | ERAS.keys())


@cache
def counted_phrases() -> frozenset[tuple[str, ...]]:
    """Relative dates and reading times as tokens, `#` for a number."""
    return frozenset(hide_numbers(_TOKEN.findall(phrase.replace("#", "1")))
                     for phrase in ago_phrases() | read_phrases())


@cache
def lay_date_words() -> LaidWords:
    """All words of dates, laid out for the compiled core."""
    words = dict.fromkeys(date_line_words(), DATE_WORD)
    months_of_all = (*month_names(), *PERSIAN_MONTHS, "月", "월")
    for kind, more in ((MONTH, months_of_all), (AGO, ago_phrases())):
        for word in more:
            words[word] = words.get(word, 0) | kind
    return lay_out(words)


def reads_as_date(text: str) -> bool:
    """Whether a line is nothing but a date: published or updated, weekday, time, reading time."""
    what = read_date(text, lay_date_words())
    return what == DATE or (what == NUMBERED and are_dates(text))


def are_dates(text: str) -> bool:
    """Whether the numbers of a line that holds none but a date's words are dates."""
    if find_printed(text, "dmy", True):
        return True
    text = fold_case(straighten_digits(text))
    shape = hide_numbers(_TOKEN.findall(text))
    return counts(shape) or (_CLOCK.search(text) is not None and is_relative(shape))


def counts(shape: tuple[str, ...]) -> bool:
    """Whether tokens are a relative date or a reading time, or two unlike: "4 min, 725 words"."""
    phrases = counted_phrases()
    return shape in phrases or any(
        shape[:at] in phrases and shape[at:] in phrases and shape[:at] != shape[at:]
        for at in range(2, len(shape) - 1))


def hide_numbers(tokens: list[str]) -> tuple[str, ...]:
    """The tokens of a date or a phrase with `#` for each number."""
    return tuple("#" if token[0].isdigit() else token for token in tokens)


def is_counted(text: str) -> bool:
    """Whether a text says how long ago something was or takes to read: "4 Min Read"."""
    return counts(hide_numbers(_TOKEN.findall(fold_case(straighten_digits(text)))))


def is_stamp(text: str) -> bool:
    """Whether a date is of a page, not of what it tells: with the time, or how long ago it was.

    So are one that is labelled as published or updated, and how long a text takes to read.
    """
    text = fold_case(straighten_digits(text))
    tokens = _TOKEN.findall(text)
    shape = hide_numbers(tokens)
    return (TIMED.search(text) is not None and bool(find_printed(text, "dmy", True))) \
        or _ZONED.fullmatch(text) is not None \
        or counts(shape) \
        or begins_labelled(tokens) \
        or is_relative(shape)


def is_labelled(text: str) -> bool:
    """Whether a date is labelled as published or updated: "Last updated (3 May 2021)"."""
    return begins_labelled(_TOKEN.findall(fold_case(text)))


def begins_labelled(tokens: Sequence[str]) -> bool:
    """Whether the first of some words label a date."""
    return any(" ".join(tokens[:count]) in dating_words() for count in range(1, LONGEST_LABEL + 1))


def ends_timed(text: str) -> bool:
    """Whether a line ends in the full stop of a time: "… a las 06:00 h.", "… Lesedauer: 3 Min."."""
    if text[-1] != ".":
        return False
    end = fold_case(text[-LONGEST_COUNTED:])
    tokens = hide_numbers(_TOKEN.findall(end))
    return _CLOCK_END.search(end) is not None \
        or any(tokens[at:] in counted_phrases() for at in range(len(tokens)))


def is_relative(words: Sequence[str]) -> bool:
    """Whether one of some words, or several, say how long ago something was: "yesterday"."""
    phrases = relative_phrases()
    most = len(next(iter(phrases)))
    return any(tuple(words[at:end]) in phrases for at in range(len(words))
               for end in range(at + 1, min(at + most, len(words)) + 1))


@cache
def relative_phrases() -> Mapping[tuple[str, ...], None]:
    """Relative dates without a number, as their words, the longest first."""
    phrases = {tuple(_TOKEN.findall(phrase)) for phrase in ago_phrases() if "#" not in phrase}
    return dict.fromkeys(sorted(phrases, key=len, reverse=True))


def find_ago(text: str) -> int:
    """Where in a line it begins to say how long ago something was, to its end; -1 for another."""
    tokens = list(_TOKEN.finditer(fold_case(straighten_digits(text))))
    shape, phrases = hide_numbers([token[0] for token in tokens]), numbered_ago()
    most = len(next(iter(phrases)))
    return next((tokens[at].start() for at in range(max(len(shape) - most, 0), len(shape))
                 if shape[at:] in phrases), -1)


@cache
def numbered_ago() -> Mapping[tuple[str, ...], None]:
    """Relative dates with a number, as tokens, `#` for the number, the longest first."""
    phrases = {hide_numbers(_TOKEN.findall(phrase.replace("#", "0")))
               for phrase in ago_phrases() if "#" in phrase}
    return dict.fromkeys(sorted(phrases, key=len, reverse=True))
