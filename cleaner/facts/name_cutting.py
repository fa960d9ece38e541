"""What stands about a name in a byline and is none of it: roles, papers, credits."""

from __future__ import annotations

from ..folding import fold_name
from ..lexicon.given_names import GIVEN_NAMES
from ..lexicon.people import (
    DEGREES,
    PICTURES,
)
from ..lexicon.words import (
    and_words,
    dating_words,
    months,
    role_words,
    staff_words,
    stop_words,
    weekdays,
)
from ..patterns import compile_re
from .glances import by_words
from .name_dates import cut_date, is_date_word
from .name_parting import cut_joining, join_pattern
from .openers import strip_by
from .roles import cut_roles, is_credential
from .shapes import (
    DOTS,
    EDGES,
    GLUED,
    holds_digit,
    is_agency,
    is_publication,
    looks_like_name,
)

OFFICES = frozenset("für for of".split())
"""What stands within the names of offices and institutes, second or third."""
LONGEST_ZONE = 4
"""Letters of the longest time zone, or word for the hour."""
LEAST_SURNAME = 4
"""Letters of a surname, behind a hyphen of the second one, before a capital within it; shorter are
beginnings: "McDonald", "Smith-DeLuca"."""
SURNAME_BEGINNINGS = frozenset("fitz vander vanden vande della delle dell".split())
PLACING = frozenset("à de da do du di från fra aus".split())
"""Small words before the place from which somebody writes."""
FOR_PAPERS = ("FOR", "For")
"""What stands before a paper in a byline whose words begin with capitals."""
_HYPHEN = compile_re(r"[-‐‑–]")
"""What parts the two surnames of one person."""
BRACKETS = compile_re(r"[(\[]([^()\[\]]{0,80})[)\]]")
DOTTED = frozenset("Jr Sr Inc Ltd Co Corp e.V V".split())
"""What ends a name with a dot of its own."""


def drop_brackets(text: str) -> str:
    """A byline less brackets and those whose pictures they name: "Li Wei (photos)"."""
    kept, at = "", 0
    for found in BRACKETS.finditer(text):
        words = [word for word in found[1].split() if word.casefold() not in and_words()]
        if words and all(map(is_credit_word, words)):
            before = text[at:found.start()]
            joints = [joint.start() for joint in join_pattern().finditer(before)]
            kept += before[:joints[-1]] if joints else ""
            at = found.end()
    rest = cut_joining((kept + text[at:]).lstrip(" ,;/")) if at else text
    return BRACKETS.sub(" ", BRACKETS.sub(" ", rest) if rest.count("[") > 0 else rest)


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
        surname = _HYPHEN.split(word[:glued.end()])[-1] if glued else ""
        if glued and len(surname) >= LEAST_SURNAME \
                and surname.casefold() not in SURNAME_BEGINNINGS:
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
