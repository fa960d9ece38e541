"""Names taken out of what a byline says: prefixes, roles, degrees and dates cut off, and split."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from ..lexicon.given_names import GIVEN_NAMES, fold_name
from ..lexicon.people import (
    DEGREES,
    DOUBLING,
    OTHER_LABELS,
    PARTICLES,
    PICTURES,
    PLACE_BEGINNINGS,
)
from ..lexicon.words import (
    and_words,
    dating_words,
    months,
    role_words,
    staff_words,
    stop_words,
    weekdays,
    with_words,
)
from ..patterns import compile_re
from .glances import by_words
from .name_dates import cut_date, cut_weekday, is_date_word, part_date
from .openers import UNCASED, make_small, strip_by
from .roles import cut_roles, is_credential
from .shapes import (
    DOTS,
    EDGES,
    GLUED,
    holds_digit,
    is_agency,
    is_nobody,
    is_person,
    is_publication,
    is_staff,
    looks_like_name,
)
from .titles import clean_title

MOST_NAMES = 40
LONGEST = 400
"""Characters above which a text is no byline."""
_BRACKETS = compile_re(r"[(\[]([^()\[\]]{0,80})[)\]]")
_ADDRESS = compile_re(r"\S{0,80}(?:@|://|www\.|[\[(]at[\])])\S{0,120}"
                      r"|\S{1,80}\sat\s(?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,6}(?![^\W_])")
REPORTING = ("報導", "报道", "報道")
_FURTHER_LABEL = compile_re("(?<=[\u3040-\u9fff])[\\s|]{1,3}[\u3040-\u9fff]{1,6}[:：]")
"""A label in Chinese or Japanese behind a name."""
_SPLIT = r"\s?[,;|•·●■▪∙⋅/／&+、，；\n—]\s?|\s[-–]\s"
_JOINING = compile_re(r"[,;|•·●■▪∙⋅/／&+、，；\n\-–—]")
"""The marks that may stand between two names."""
_DASHED = compile_re(r"\b([^\W\d_]{2,30}\s[^\W\d_]{2,30})–(?=[^\W\d_]{2,30}\s[^\W\d_])")
"""A dash between two whole names, that no spaces part from them."""
ARABIC_NAMES = frozenset("وليد وائل وسام وسيم وفاء وجدي وحيد وديع وردة وصفي وهيب وجيه".split())
"""Names that begin with the letter that is also the word for "and"."""
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
FOR_WHOM, FOR_PAPERS = "FOR", ("FOR", "For")
"""What stands before a paper in a byline that is written in capitals, or whose words begin so."""
OFFICES = frozenset("für for of".split())
"""What stands within the names of offices and institutes, second or third."""
LONGEST_ZONE = 4
"""Letters of the longest time zone, or word for the hour."""
DOTTED = frozenset("Jr Sr Inc Ltd Co Corp e.V V".split())
"""What ends a name with a dot of its own."""
LEAST_ROW = 4
"""Words of the shortest row of names."""
LEAST_SURNAME = 4
"""Letters of a surname before a capital within it; shorter are beginnings: "McDonald", "DeLuca"."""
SURNAME_BEGINNINGS = frozenset("fitz vander vanden vande della delle dell".split())
PLACING = frozenset("à de da do du di från fra aus".split())
"""Small words before the place from which somebody writes."""


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


def split_names(text: str, *, strict: bool = False) -> list[str]:
    """The names in a byline's text, in their order; a strict reading takes only what looks it."""
    return list(take_names(text, strict)) if text and len(text) <= LONGEST else []


@lru_cache(maxsize=1024)
def take_names(text: str, strict: bool) -> tuple[str, ...]:
    """`split_names` of a short text; a page states its authors in many places."""
    text = strip_line(clean_title(text))
    if label := find_other_label(text) or _FURTHER_LABEL.search(text):
        text = text[:label.start()].rstrip(EDGES)
    agencies = []
    if "(" in text or "[" in text:
        agencies = [inner for inner in _BRACKETS.findall(text) if is_agency(inner)]
        text = drop_brackets(text)
    rest = strip_by(text)
    if rest is not None:
        text = cut_credit(rest)
    elif strict:
        text = part_date(text)
    parts: list[str] = []
    for part in ([text] if not strict and is_office(text) else part_names(text)):
        dated = holds_digit(part)
        if strict and dated and not parts and names_section(part):
            return ()
        name, over = clean_name(part, first=not parts), dated
        whole = name or ""
        if strict and name is not None:
            whole = cut_phrase(name)
            name = cut_run(whole)
            over = dated or name != whole
        if name is None or (strict and not looks_like_name(name) and not is_agency(name)):
            if strict and not parts and not (dated and rest is None):
                return ()
        else:
            parts.append(name)
            if name != whole and (second := cut_second(whole[len(name):])):
                parts.append(second)
        if parts and over:
            break
    return tuple(drop_papers(drop_places(unique(parts + agencies))))


def drop_brackets(text: str) -> str:
    """A byline less brackets and those whose pictures they name: "Li Wei (photos)"."""
    kept, at = "", 0
    for found in _BRACKETS.finditer(text):
        words = [word for word in found[1].split() if word.casefold() not in and_words()]
        if words and all(map(is_credit_word, words)):
            before = text[at:found.start()]
            joints = [joint.start() for joint in join_pattern().finditer(before)]
            kept += before[:joints[-1]] if joints else ""
            at = found.end()
    rest = cut_joining((kept + text[at:]).lstrip(" ,;/")) if at else text
    return _BRACKETS.sub(" ", _BRACKETS.sub(" ", rest) if rest.count("[") > 0 else rest)


def cut_credit(text: str) -> str:
    """What follows "by" less the photographer who follows the author: "Jo Lund Photos Li Wei"."""
    words = text.split()
    for at in range(1, len(words)):
        label, sign, _ = words[at].partition("・")
        if is_credit_word(label) and (sign or at + 1 < len(words)) \
                and words[at - 1].casefold() not in and_words():
            return " ".join(words[:at])
    return text


def is_credit_word(word: str) -> bool:
    """Whether a word stands before those who took the pictures, or behind their names."""
    return word.replace("’", "'").casefold().rstrip(".") in PICTURES


def strip_line(text: str) -> str:
    """A byline's text on one line, less addresses and what stands about it."""
    if "@" in text or "://" in text or "www." in text or "[at]" in text or "(at)" in text \
            or " at " in text:
        text = _ADDRESS.sub(" | ", text)
    line = " ".join(text.split())
    text = line.strip(EDGES + "(&")
    return f"{text}." if line[-1:] == "." and text.rpartition(" ")[2] in DOTTED else text


def is_office(text: str) -> bool:
    """Whether what is stated for an author is an office: "Ministry for Health and Sports"."""
    return not OFFICES.isdisjoint(text.casefold().split()[1:3])


def names_section(part: str) -> bool:
    """Whether a date is followed by a capitalized word that no date has: "27.01.2020 Politics"."""
    words = part.split()
    if len(words) < 2 or not words[0][0].isdigit():
        return False
    key = words[1].casefold()
    return len(key) > LONGEST_ZONE and key.isalpha() and words[1].istitle() \
        and not is_date_word(key) and key not in weekdays() \
        and key not in stop_words() and key not in by_words()


@cache
def other_labels() -> re.Pattern[str]:
    """What stands before somebody else than the author: "Photos by", "Editor:"."""
    labels = "|".join(sorted(map(re.escape, OTHER_LABELS), key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?i:{labels})"
                      r"(?:\s?[:：]|\s(?i:by|von|par|por|door|av|af|di)(?:\s|\s?[:：]))")


def find_other_label(text: str) -> re.Match[str] | None:
    """Where a line goes on to name photographers, editors or sources."""
    return other_labels().search(text) if ":" in text or "：" in text or " by " in text.lower() \
        else None


def clean_name(part: str, *, first: bool) -> str | None:
    """One part of a byline as a name, or None where it is none."""
    whole = part
    words = cut_date(part.strip(EDGES).split())
    part = " ".join(words).strip(EDGES)
    if ":" in part or "：" in part:
        opener, _, part = part.replace("：", ":").partition(":")
        if opener.strip().casefold() not in by_words():
            return None
        part = part.strip(EDGES)
    if not first and part.partition(" ")[0] in PLACING:
        return None  # "de Santa Rita"
    if (rest := strip_by(part)) is not None and rest:
        part = rest
    words = cut_paper(cut_date(part.split()))
    while len(words) > 1 and DOTS.sub("", words[-1]).casefold() in DEGREES \
            and words[-1][1:] != words[-1][1:].lower():
        words.pop()
    part = " ".join(words := cut_roles(words)).strip(EDGES)
    key = part.casefold()
    if not part or len(part) > 80 or len(words) > 9 or not any(map(str.isalpha, part)):
        return None
    if key in role_words() and key not in staff_words():
        return None
    if not first and not is_agency(part) and is_credential(words, key):
        return None
    if (not first or " " in part) and holds_digit(part):
        return None
    if not first and not looks_like_name(part) and not is_agency(part):
        return None
    if key in months() or key in weekdays() or key in dating_words():
        return None
    return f"{part}." if words[-1] in DOTTED and f"{part}." in whole else part


def cut_paper(words: list[str]) -> list[str]:
    """The words of a person's name less the paper behind it: "Jane Doe For The Ostwick Post"."""
    for i in range(2, len(words) - 1):
        if words[i] in FOR_PAPERS and fold_name(words[0]) in GIVEN_NAMES:
            return words[:i]
    return words


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


def cut_run(name: str) -> str:
    """A name less the text that has run into its last word: "Jane DoeShare".

    One in capitals is less what goes on without them: "JANE DOE Santa Fe".
    """
    first, *words = name.split()
    if fold_name(first) not in GIVEN_NAMES:
        return name
    if first.isupper() and len(words) > 1 and words[0].isupper():
        size = next((i for i, word in enumerate(words) if not word.isupper()), len(words))
        return name if any(map(str.islower, words[size:])) else " ".join([first, *words[:size]])
    for i, word in enumerate(words):
        glued = GLUED.search(word)
        if glued and glued.end() >= LEAST_SURNAME \
                and word[:glued.end()].casefold() not in SURNAME_BEGINNINGS:
            return " ".join([first, *words[:i], word[:glued.end()]])
    return name


def cut_second(text: str) -> str | None:
    """The name that has run into another, less its paper ("Jane DoeJohn Roe Ostwick Post")."""
    words = cut_run(text).split()
    if is_publication(text):
        words = words[:2]
    name = " ".join(words)
    return name if len(words) > 1 and fold_name(words[0]) in GIVEN_NAMES \
        and looks_like_name(name) and not is_publication(name) else None


def drop_papers(names: list[str]) -> list[str]:
    """Take out papers and broadcasters after a person's name: "Jane Doe · Ostwick News"."""
    first, *others = names or [""]
    if not others or fold_name(first.split()[0]) not in GIVEN_NAMES or " " not in first:
        return names
    return [first, *(name for name in others if is_agency(name)
                     or not is_publication(name.partition(" ")[2])
                     or fold_name(name.split()[0]) in GIVEN_NAMES)]


def drop_places(names: list[str]) -> list[str]:
    """Take out a place after a name ("Jane Doe, Berlin"): one word after a name of several.

    In China it says that somebody reports from it: "花蓮報導".
    """
    kept: list[str] = []
    for name in names:
        if kept and (name.endswith(REPORTING) or opens_place(name) or (
                not is_person(name) and not is_agency(name)
                and any(" " in other for other in kept))):
            continue
        kept.append(name)
    return kept


def opens_place(name: str) -> bool:
    """Whether a name begins as places do: "Santa Fe"."""
    first, _, rest = name.casefold().partition(" ")
    return rest != "" and first in PLACE_BEGINNINGS


def unique(names: list[str]) -> list[str]:
    """The names without those that are there already, case aside."""
    return list({name.casefold(): name for name in reversed(names)}.values())[::-1]


def read_handle(text: str) -> str | None:
    """The account name that a short text is, after "by" or alone ("by jdoe42"), or None."""
    rest = strip_by(text)
    words = cut_date((text if rest is None else rest).strip(EDGES).split())
    handle = words[0].strip(EDGES) if len(words) == 1 else ""
    if not 1 < len(handle) <= 30 or not handle[0].isalpha() \
            or is_nobody(handle) or any(sign in handle for sign in "/:@,;()"):
        return None
    key = handle.casefold()
    return None if key in months() or key in weekdays() or key in stop_words() else handle


def split_languages(names: tuple[str, ...], language: str | None) -> tuple[str, ...]:
    """Part what one language writes together: Chinese names at spaces, Arabic ones at its "and".

    Amharic names are parted from "by".
    """
    if language == "zh":
        return tuple(part for name in names for part in (
            name.split() if all(2 <= len(part) <= 4 and UNCASED.match(part)
                                for part in name.split()) else (name,))
            if not part.endswith(REPORTING))
    if language == "ar":
        return tuple(part for name in names for part in split_arabic(name))
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
