"""The lines of an article's head: "by", "Jane Doe", a date, the place that it is from."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from ..folding import fold_name
from ..lexicon.given_names import GIVEN_NAMES
from ..lexicon.languages import load_cues_of
from ..lexicon.people import PARTICLES
from ..lexicon.words import and_words, by_words, months, stop_words, weekdays
from ..patterns import compile_re

LONGEST = 60
"""Characters of the longest line of names."""
MOST_WORDS = 5
MOST_LINES = 8
"""Lines of names, and of what joins them, above a date."""
JOINTS = frozenset(",&|·•")
_DATE = compile_re(r"(?=.{6,50}$)\w.*?(?<!\d)(?:19|20)\d\d(?!\d)")
"""A line that is short and holds a year, as one below a byline does."""
LONGEST_DATED = 100
"""Characters of the longest line of a byline with its date."""
_YEAR = compile_re(r"(?<!\d)(?:19|20)\d\d")
LONGEST_PLACE, MOST_PLACE_WORDS, MOST_DATE_WORDS = 60, 4, 5
"""Characters of a dateline before a dash; words of its place, and of what a comma parts from it."""
PLACING = frozenset("santa washington".split())
"""Given names that more often open the name of a place."""
LONGEST_NAMED, MOST_NAMED = 30, 3
"""Characters and words of a place that a full stop parts from the paragraph."""
LEADING, PARAGRAPH, MOST_PARAGRAPHS = 12, 80, 1
"""Lines above a first paragraph, characters of a paragraph, and how many stand among them."""


def opens_byline(lines: Sequence[str], index: int) -> bool:
    """Whether names stand in a line of a text, alone or after "by", and a date right below them.

    A sentence may go on with a name on a line of its own, where that is a link, but with no date
    below it.
    """
    line, above = lines[index], lines[index - 1] if index else ""
    first, _, rest = line.partition(" ")
    opened = first.casefold().rstrip(":") in by_words()
    if opened and is_dated_name(rest):
        return True
    if len(line) > LONGEST or joins(line) or joins(above) or above.casefold() in by_words() \
            or (above and are_names(above)):
        return False
    if not opened:
        rest = line
    named = False
    for text in (rest, *lines[index + 1:index + MOST_LINES]):
        if not text or joins(text):
            continue
        if named and _DATE.match(text) and not text[0].islower():
            return True
        if not are_names(text):
            return False
        named = True
    return False


def dates_byline(lines: Sequence[str], index: int) -> bool:
    """Whether a line states a date and the line below is nothing but "by", or it ends so itself.

    A headline of two sentences may stand above both, and reads as if it went on with them; so does
    one above a weekday that is written small: "jueves 12 de marzo de 2020, por Ana Ruiz".
    """
    line, below = lines[index], lines[index + 1] if index + 1 < len(lines) else ""
    if len(line) > LONGEST_DATED or not _YEAR.search(line):
        return False
    if below.casefold().rstrip(" :") in by_words():
        return True
    return line.partition(" ")[0].rstrip(",").casefold() in weekdays() \
        and (says_by(line.rpartition(", ")[2]) or says_by(below))


def says_by(text: str) -> bool:
    """Whether a text is but "by" and names."""
    by, _, names = text.partition(" ")
    return bool(names) and by.casefold() in by_words() and are_names(names)


def is_dated_name(text: str) -> bool:
    """Whether what stands behind "by" is a name and a date, and no part of a sentence."""
    words = text.split(None, 2)
    return len(words) == 3 and len(text) <= LONGEST_DATED \
        and words[0][0].isupper() and words[1][0].isupper() and text[-1] not in ".?!,;" \
        and bool(_YEAR.search(words[2]))


def names_author(line: str) -> bool:
    """Whether a line is but "by" with a capital and names, with no full stop behind them."""
    first, _, rest = line.partition(" ")
    return bool(rest) and first[0].isupper() and first.casefold().rstrip(":") in by_words() \
        and are_names(rest)


def joins(text: str) -> bool:
    """Whether a line is but what stands between two names."""
    return text in JOINTS or text.casefold() in and_words()


def are_names(text: str) -> bool:
    """Whether a line is but names of some words with capitals, with commas or "and" between."""
    if len(text) > LONGEST or text[-1] in ".?!:":
        return False
    names: list[list[str]] = [[]]
    for word in text.replace(",", " , ").split():
        if word in JOINTS or word in and_words():
            names.append([])
        elif word[0].isupper() or word.casefold() in PARTICLES:
            names[-1].append(word)
        else:
            return False
    return all(2 <= len(name) <= MOST_WORDS for name in names if name) and any(names)


def is_place(line: str, *, dashed: bool) -> bool:
    """Whether a line is but the place that a paragraph is from: "PORT ELLERY, Wash.", "Pirna."."""
    place, _, rest = line.partition(",")
    words, after = place.split(), rest.split()
    first = words[0].rstrip(".:").casefold() if words else ""
    if not first or first in by_words() or first in stop_words() or first in months() \
            or any(map(str.isdigit, place)) or not all(map(begins_as_place, words)):
        return False
    named = [word for word in words if word[0] not in "([/"]
    if len(named) > 1 and first not in PLACING and fold_name(named[0]) in GIVEN_NAMES:
        return False
    if dashed:
        return (place.isupper() or line[-1] in ".)" or bool(rest)) \
            and len(line) <= LONGEST_PLACE and len(words) <= MOST_PLACE_WORDS \
            and len(after) <= MOST_DATE_WORDS and all(map(begins_as_place, after))
    return line[-1] == "." != line[-2] and not rest and len(line) <= LONGEST_NAMED \
        and len(words) <= MOST_NAMED and place[:-1].casefold() not in ad_words()


def begins_as_place(word: str) -> bool:
    """Whether a word may be of a place, of a date, or of an agency in brackets behind these."""
    return word[0].isupper() or word[0].isdigit() or word[0] in "([/" or word in PARTICLES


@cache
def ad_words() -> frozenset[str]:
    """What stands above advertisements in any language."""
    return frozenset(phrase for listed in load_cues_of("advertisement").values()
                     for phrase in listed.get("whole", ()))


def begins_article(texts: Sequence[str]) -> bool:
    """Whether what follows some lines may be the first paragraph, behind a standfirst at most."""
    return sum(len(text) >= PARAGRAPH and text[-1] in ".!?" for text in texts) <= MOST_PARAGRAPHS
