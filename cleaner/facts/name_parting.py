"""Where a line that lists names parts one from the next."""

from __future__ import annotations

import re
from functools import cache

from ..folding import fold_name
from ..lexicon.given_names import GIVEN_NAMES, UNCASED_NAMES
from ..lexicon.people import (
    DOUBLING,
    PARTICLES,
)
from ..lexicon.words import (
    and_words,
    role_words,
    stop_words,
    with_words,
)
from ..patterns import compile_re
from .name_dates import cut_weekday
from .openers import UNCASED, make_small
from .roles import REPORTS
from .shapes import (
    is_agency,
    is_publication,
    is_staff,
)

MOST_NAMES = 40
_SPLIT = r"\s?[,;|•·●■▪∙⋅/／&+、，；،؛\n—]\s?|\s[-–]\s"
_JOINING = compile_re(r"[,;|•·●■▪∙⋅/／&+、，；،؛\n\-–—]")
"""The marks that may stand between two names."""
_DASHED = compile_re(r"\b([^\W\d_]{2,30}\s[^\W\d_]{2,30})–(?=[^\W\d_]{2,30}\s[^\W\d_])")
"""A dash between two whole names, that no spaces part from them."""
ARABIC_NAMES = frozenset("وليد وائل وسام وسيم وفاء وجدي وحيد وديع وردة وصفي وهيب وجيه".split())
"""Names that begin with the letter that is also the word for "and"."""
HEBREW_AND = "ו"
"""What Hebrew writes on to a word for "and"."""
LEAST_PREFIXED = 2
"""Letters of the longest word that is too short to hold it and a name."""
ETHIOPIC_BY = {"am": "በ", "ti": "ብ"}
"""What is written on to a name where others have "by"."""
ETHIOPIC_NAMES = frozenset(
    "በሀይሉ በላቸው በላይ በላይነህ በላይነሽ በልሁ በረከት በሩክ በሪሁን በርሀ በርሄ በርሃነ በርናባስ በሻህ በሻዳ በሽር በቀለ በቀለች በቃሉ "
    "በትረ በትሩ በነበሩ በእምነት በእውቀቱ በከር በኃይሉ በዕውቀቱ በዛ በዛብህ በዛወርቅ በየነ በያን በደሉ በዳሳ በዳዳ በድሉ በድሩ በጋሻው "
    "በግርማ በጎሰው በጸሎት በፀሎት በፈቃዱ በፍቃዱ በፍርዱ በለጠ በለጠች ብሌን ብሥራት ብሩ ብሩህ ብሩኽ ብሩክ ብርሃኑ ብርሃን ብርሃነ ብርሀኑ "
    "ብርቱካን ብርክቲ ብርኽቲ ብስራት ብንያም ብዙነህ ብዙአየሁ ብዙወርቅ ብይን".split())
"""Given names that begin so themselves."""
LEAST_ROW = 4
"""Words of the shortest row of names."""
FOR_WHOM = "FOR"
"""What stands before a paper in a byline that is written in capitals."""


@cache
def join_pattern() -> re.Pattern[str]:
    """What stands between two names."""
    words = sorted(and_words() | with_words(), key=len, reverse=True)
    long = "|".join(re.escape(word) for word in words if len(word) > 1)
    short = "|".join(re.escape(word) for word in words if len(word) == 1)
    return re.compile(rf"{_SPLIT}|\s(?:(?i:{long or '(?!)'})|{short or '(?!)'})\s")


@cache
def joining_words() -> frozenset[str]:
    """The first words of what stands between two names."""
    return frozenset(make_small(word).split()[0] for word in and_words() | with_words())


def part_names(text: str) -> list[str]:
    """The parts of a byline between what joins names; most are but one name."""
    if "–" in text:
        text = _DASHED.sub(r"\1 – ", text)
    if _JOINING.search(text) or (
            text.count(" ") > 1 and not joining_words().isdisjoint(make_small(text).split())):
        parts = [cut_joining(part) for part in
                 join_doubles(text, join_pattern().split(text)[:MOST_NAMES])]
        parts = [*parts[:1], *map(cut_place, parts[1:])]
        return [cut_weekday(part) if after[:1].isdigit() else part
                for part, after in zip(parts, (*parts[1:], ""), strict=True)]
    return part_row(text)


def part_row(text: str) -> list[str]:
    """The names in a row of them that nothing parts, two words each: "Jo Lund Ana Ruiz"."""
    words = text.split()
    if len(words) < LEAST_ROW or len(words) % 2:
        return [text]
    given = [fold_name(word) in GIVEN_NAMES for word in words]
    row = all(given[::2]) and not any(given[1::2]) and all(word[0].isupper() for word in words)
    return [" ".join(words[at:at + 2]) for at in range(0, len(words), 2)] if row else [text]


def cut_place(part: str) -> str:
    """A further name less the place behind it: "Jane Doe in Berlin"."""
    first, _, rest = part.strip().partition(" ")
    return cut_phrase(part) if " " in rest and fold_name(first) in GIVEN_NAMES else part


def cut_joining(part: str) -> str:
    """A part of a byline less what joins it behind a comma: ", and Jane Doe"."""
    first, _, rest = part.lstrip().partition(" ")
    return rest if rest[:1].isupper() and first.islower() and first in joining_words() else part


def join_doubles(text: str, parts: list[str]) -> list[str]:
    """The parts of a byline with the two surnames of one person put together."""
    joined = parts[:1]
    for part in parts[1:]:
        whole = next((f"{joined[-1]} {word} {part}" for word in DOUBLING
                      if f"{joined[-1]} {word} {part}" in text), "")
        if whole and ends_double(joined[-1], part):
            joined[-1] = whole
        else:
            joined.append(part)
    return joined


def ends_double(name: str, part: str) -> bool:
    """Whether the part behind a whole name is but a second surname, or that and a date."""
    first, *others = name.split() or [""]
    last, *after = part.split() or [""]
    return bool(others) and fold_name(first) in GIVEN_NAMES and last.istitle() and last.isalpha() \
        and (not after or after[0][0].isdigit()) \
        and not is_agency(last) and not is_staff(last) and not is_publication(last) \
        and last.casefold() not in role_words()


def split_languages(names: tuple[str, ...], language: str | None) -> tuple[str, ...]:
    """Part what one language writes together: Chinese names at spaces, others at their "and".

    Amharic names are parted from "by".
    """
    if language == "zh":
        return tuple(part for name in names for part in (
            name.split() if all(2 <= len(part) <= 4 and UNCASED.match(part)
                                for part in name.split()) else (name,))
            if not part.endswith(REPORTS))
    if language == "ar":
        return tuple(part for name in names for part in split_arabic(name))
    if language == "he":
        return tuple(part for name in names for part in split_hebrew(name))
    if prefix := ETHIOPIC_BY.get(language or ""):
        return tuple(cut_prefix(name, prefix) for name in names)
    return names


def cut_prefix(name: str, prefix: str) -> str:
    """A name of several words without what is written on to it, where that is no part of it."""
    first, _, rest = name.partition(" ")
    prefixed = rest and len(first) > LEAST_PREFIXED and first.startswith(prefix) \
        and first not in ETHIOPIC_NAMES
    return name[len(prefix):] if prefixed else name


def split_arabic(name: str) -> list[str]:
    """A name, parted before a word that begins with "and" in the midst of four words or more."""
    words = name.split()
    for i in range(2, len(words) - 1):
        if words[i][0] == "و" and len(words[i]) > 3 and words[i] not in ARABIC_NAMES:
            return [" ".join(words[:i]), *split_arabic(" ".join([words[i][1:], *words[i + 1:]]))]
    return [name]


def split_hebrew(name: str) -> list[str]:
    """A name, parted where "and" is written on to a given name amid four words or more."""
    words = name.split()
    for i in range(2, len(words) - 1):
        if words[i][0] == HEBREW_AND and words[i] not in UNCASED_NAMES \
                and words[i][1:] in UNCASED_NAMES:
            return [" ".join(words[:i]), *split_hebrew(" ".join([words[i][1:], *words[i + 1:]]))]
    return [name]


def cut_phrase(name: str) -> str:
    """A name of several words less the phrase after it: "Jane Doe in Politics".

    Where all is written in capitals, only "for" and whom the text is written for.
    """
    words = [] if is_agency(name) else name.split()
    for i, word in enumerate(words):
        if i > 1 and (word == FOR_WHOM or (
                word.islower() and word not in PARTICLES and word in stop_words())):
            return " ".join(words[:i])
    return name
