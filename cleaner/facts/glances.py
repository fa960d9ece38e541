"""What lines show of names and dates at a glance, so that few need be read for them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from ..folding import fold_name
from ..lexicon.given_names import GIVEN_NAMES
from ..lexicon.languages import list_languages, load_cues_of
from ..lexicon.marks import UNSPACED, spell_otherwise
from ..lexicon.people import ABOUT_AUTHORS, GENRES, OPENERS, OTHER_HANDS, TITLES
from ..lexicon.words import by_words as all_by_words
from ..lexicon.words import months
from ..model import Page
from ..native import glances as native
from ..native.glances import BEGINNING, DATED, GENRE, MONTH, NAMING, OPENED, OPENER
from ..native.known import LaidWords, lay_out
from ..segment.columns import read_lines
from .eras import PERSIAN_MONTHS

LONGEST = 200
"""Characters of the longest line that shows more than the shape of its beginning."""


@cache
def by_words() -> frozenset[str]:
    """What stands before the names of authors, in all languages and spellings."""
    return frozenset(spell_otherwise((all_by_words() | OPENERS) - OTHER_HANDS))


@cache
def first_words() -> frozenset[str]:
    """The first words of what opens a byline, as it is printed: "by", "text:"."""
    return frozenset(word.split()[0] for word in by_words())


@cache
def by_openers() -> frozenset[str]:
    """The same without the colon that some are printed with."""
    return frozenset(word.rstrip(":：") for word in first_words())


@cache
def by_beginnings() -> frozenset[str]:
    """The first letters, up to three, of what opens a byline."""
    return frozenset(word[:3] if len(word) > 1 or UNSPACED.match(word) else f"{word} "
                     for word in first_words())


def list_introductions(languages: Sequence[str]) -> frozenset[str]:
    """What introduces an author below an article: "About", "View all posts by"."""
    cues = load_cues_of("author-bio")
    return ABOUT_AUTHORS | frozenset(
        phrase for language in languages for phrases in cues.get(language, {}).values()
        for phrase in phrases if " " in phrase and phrase.rpartition(" ")[2] in all_by_words())


@cache
def lay_words() -> LaidWords:
    """The words that lines are told by, laid out for the compiled core."""
    introducing = [phrase.split()[0] for phrase in list_introductions(list_languages())]
    words = dict.fromkeys((*GIVEN_NAMES, *map(fold_name, (*TITLES, *introducing))), NAMING)
    for kind, more in ((OPENER, by_openers()), (BEGINNING, by_beginnings()), (GENRE, GENRES),
                       (MONTH, (*months(), *PERSIAN_MONTHS))):
        for word in map(fold_name, more):
            words[word] = words.get(word, 0) | kind
    return lay_out(words)


def glance_at(page: Page) -> native.Glances:
    """What each block of a page shows; nothing of menus, little of long paragraphs."""
    return native.glance_at_all(read_lines(page), lay_words())


def glance(text: str) -> int:
    """What a text shows."""
    return native.glance(text[:LONGEST + 1], lay_words())


def may_open(text: str) -> bool:
    """Whether a line may open a byline, told by its first word alone."""
    return bool(glance(text) & OPENED)


def is_dated(text: str) -> bool:
    """Whether a short line states a date, or how long ago it was."""
    return bool(glance(text) & DATED)
