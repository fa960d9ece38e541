"""The words of all languages of the lexicon that facts are read with, merged."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import Any
from unicodedata import normalize

from ..patterns import compile_re
from .languages import list_languages, load_cues, load_words

STEM, LEAST_WORD = 6, 5
"""Letters that tell a word of a topic, and those of the shortest such word."""
COMMON, MOST_STEMS = 0.12, 2
"""Share of a kind's phrases that hold a word which stands for the kind, and how many such are."""
LOCAL = frozenset(
    "am as ckb cy ga ha ht ig jv km ku ky lb lo mg mn mt my om or ps rw si so su tg ti uz yo "
    "zu".split())
"""Languages whose commonest words are read on their own pages alone: elsewhere they are names."""
DOTLESS = frozenset(("az", "tr"))
"""Languages that write an i without its dot, of which I is the capital."""
ACUTE = "\u0301"
"""The accent of Greek vowels, which capitals leave out."""
FIRST_GREEK = "\u0370"
"""The first letter behind the Latin ones."""
_LETTER = (r"[^\W\d_](?:(?![\w\u0964\u0965])"
           r"[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0900-\u109f\u17b4-\u17d3]){0,9}")
"""A letter with its signs, for vowels or others, which are no letters to Python."""
WORD = compile_re(rf"(?:{_LETTER})+")
_STEM = compile_re(rf"(?=(?:{_LETTER}){{{LEAST_WORD}}})(?:{_LETTER}){{1,{STEM}}}")
"""The beginning of a word that is long enough to be one of a topic."""
_PART = compile_re(r"[^\W\d_]+")
"""A word as the core reads it: of letters alone."""


@cache
def read_words() -> dict[str, dict[str, Any]]:
    """The `words` of each language, by its code."""
    return {language: load_words(language) for language in list_languages()}


def merge_lists(kind: str) -> frozenset[str]:
    """One list of all languages, case-folded, with what their capitals read as."""
    return frozenset(spelled for language, words in read_words().items()
                     for word in words.get(kind, ())
                     for spelled in (word.casefold(), read_capitals(word, language)))


def merge_tables(kind: str) -> dict[str, int]:
    """The same of tables; where two differ on a word, the first in order holds."""
    merged: dict[str, int] = {}
    tables = [(language, words.get(kind) or {}) for language, words in read_words().items()]
    for read in (lambda word, _: word.casefold(), read_capitals):
        for language, table in tables:
            for word, number in table.items():
                merged.setdefault(read(word, language), number)
    return merged


def read_capitals(word: str, language: str) -> str:
    """What a word in capitals is in small letters, where the language is not known."""
    if language in DOTLESS:
        word = word.replace("ı", "i")
    elif language == "el":
        word = normalize("NFC", normalize("NFD", word).replace(ACUTE, ""))
    return word.casefold()


@cache
def by_words() -> frozenset[str]:
    """What stands before an author's name: "by", "von", "par"."""
    return merge_lists("by")


@cache
def and_words() -> frozenset[str]:
    """What joins two names."""
    return merge_lists("and")


@cache
def with_words() -> frozenset[str]:
    """What joins an agency or a second name: "with", "avec"."""
    return merge_lists("with")


@cache
def role_words() -> frozenset[str]:
    """What people who write are: "reporter", "health editor"."""
    return merge_lists("role")


@cache
def staff_words() -> frozenset[str]:
    """Authors that are no person: "staff", "redaktion"."""
    return merge_lists("staff")


@cache
def says_words() -> frozenset[str]:
    """What stands behind the name of somebody who writes a comment: "says", "schreibt"."""
    return merge_lists("says")


@cache
def yes_words() -> frozenset[str]:
    """What agrees, of the answers to a question."""
    return merge_lists("yes")


@cache
def no_words() -> frozenset[str]:
    """What refuses."""
    return merge_lists("no")


@cache
def title_words() -> frozenset[str]:
    """What stands before a headline that is given as data: "title", "subject"."""
    return merge_lists("title")


@cache
def published_words() -> frozenset[str]:
    """What stands before the date of publication."""
    return merge_lists("published")


@cache
def updated_words() -> frozenset[str]:
    """What stands before the date of a modification."""
    return merge_lists("updated")


@cache
def occasion_words() -> frozenset[str]:
    """What stands before a date that is none of the text's: "event date", "until", "born"."""
    return merge_lists("occasion")


@cache
def dating_words() -> frozenset[str]:
    """What stands before the date of a publication or a modification."""
    return published_words() | updated_words()


@cache
def takeaway_labels() -> frozenset[str]:
    """What stands above a list of an article's main points: "Key points"."""
    return merge_lists("takeaways")


@cache
def fact_labels(language: str | None) -> frozenset[str]:
    """Labels of facts in one language and in English: "when", "admission", "referee"."""
    return frozenset(map(str.casefold, read_labels("facts", language)))


@cache
def ingredient_labels(language: str | None) -> frozenset[str]:
    """What stands above all that a recipe needs, in one language and in English."""
    return read_labels("ingredients", language)


@cache
def step_labels(language: str | None) -> frozenset[str]:
    """What stands above what to do with it, and above notes on that."""
    return read_labels("steps", language)


def read_labels(kind: str, language: str | None) -> frozenset[str]:
    """The words of a kind in one language and in English."""
    return frozenset(word for code in {"en", language or "en"} & read_words().keys()
                     for word in read_words()[code].get(kind, ()))


@cache
def read_phrases() -> frozenset[str]:
    """Reading times, `#` for a number: "# min read"."""
    return merge_lists("read")


@cache
def months() -> dict[str, int]:
    """Names of months, in all inflections, with their numbers."""
    return merge_tables("month")


@cache
def weekdays() -> frozenset[str]:
    """Names of weekdays and their abbreviations."""
    return merge_lists("weekday")


@cache
def meridiems() -> dict[str, int]:
    """Words for the halves of the day, with the hours that they add."""
    return merge_tables("meridiem")


@cache
def ago_phrases() -> frozenset[str]:
    """Relative dates, `#` for a number: "# hours ago"."""
    return merge_lists("ago")


@cache
def stop_words() -> frozenset[str]:
    """The most frequent words of prose, of languages that are written in many places."""
    return frozenset(word.casefold() for language, words in read_words().items()
                     if language not in LOCAL for word in words.get("stop", ()))


@cache
def local_stop_words(language: str | None) -> frozenset[str]:
    """The same of one language that is read on its own pages alone; nothing of another."""
    words = read_words()[language].get("stop", ()) if language in LOCAL else ()
    return frozenset(map(str.casefold, words))


@cache
def or_words() -> frozenset[str]:
    """What stands between the last of several things, of which one will do: "or", "oder"."""
    return merge_lists("or")


@cache
def article_words() -> frozenset[str]:
    """Words that a noun follows: "the", "eine"."""
    return merge_lists("article")


@cache
def address_words(language: str | None) -> frozenset[str]:
    """Words of one language that speak to a reader, or of those who write: "your", "our"."""
    return frozenset(read_words().get(language or "", {}).get("address", ()))


@cache
def cue_words(language: str | None) -> frozenset[str]:
    """The words of one language, and of English, that labels and dates are made of.

    Those are the words of its cue phrases, its commonest ones, and its months and weekdays.
    """
    own = own_cue_words(language or "en")
    return own if language in (None, "en") else own | cue_words("en")


def own_cue_words(language: str) -> frozenset[str]:
    """The words of one language alone that labels and dates are made of."""
    if language not in list_languages():
        return frozenset()
    words = read_words()[language]
    phrases: list[str] = []
    for listed in load_cues(language).values():
        phrases += (*listed.get("whole", ()), *listed.get("start", ()))
    for kind in ("stop", "address", "published", "updated", "ago", "read", "month", "weekday"):
        phrases += words.get(kind, ())
    return frozenset(word for word in _PART.findall("\n".join(phrases).casefold())
                     if len(word) > 1)


@cache
def is_latin(language: str | None) -> bool:
    """Whether a language is written in Latin letters, as far as it is known."""
    words = read_words().get(language or "", {}).get("stop", ())
    return all(word[0] < FIRST_GREEK for word in words[:1])


@cache
def topic_stems(kind: str, language: str | None) -> tuple[str, ...]:
    """The beginnings of the words that many cue phrases of a kind share: "newsle", "cookie"."""
    stems: set[str] = set()
    for one in {"en", language or "en"} & set(list_languages()):
        phrases = {phrase.casefold() for listed in load_cues(one).get(kind, {}).values()
                   for phrase in listed}
        counted = Counter(stem for phrase in sorted(phrases)
                          for stem in sorted(find_stems(phrase, one)))
        stems.update(stem for stem, count in counted.most_common(MOST_STEMS)
                     if count >= COMMON * len(phrases))
    return tuple(sorted(stems))


def find_stems(phrase: str, language: str) -> set[str]:
    """The beginnings of a phrase's words, less those that any phrase may hold."""
    return {stem.group() for word in WORD.findall(phrase)
            if word not in stop_words() and word not in address_words(language)
            and (stem := _STEM.match(word))}
