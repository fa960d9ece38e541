"""The cue phrases of all languages, and the finding of them in a block's text.

The phrases are data, one file a language (`data/LANG.json`). A page's own language is looked for
together with English: plug-ins often speak it on pages of any language.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

KINDS = ("comments", "newsletter", "share", "related", "carousel", "credit", "inline-promo",
         "advertisement", "consent", "paywall", "chrome", "legal", "author-bio", "syndication",
         "tags", "app", "donate")
"""The kinds of cue; each is a bit of `Cues.bits`, in this order."""
CUE: dict[str, int] = {kind: 1 << i for i, kind in enumerate(KINDS)}

MOST_WORDS_START = 30
MOST_WORDS_INSIDE = 60
MOST_CHARACTERS = 300
"""A longer block is prose, or at least no cue's: it is not looked at."""

_TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d[\d.,]{0,20}|#(?!\w)|[:(/©@|]")
_DIGIT = re.compile(r"\d")
_SYMBOLS = frozenset(":(/©@|")
_STRAIGHT = str.maketrans("’‘‛`´“”„«»‟", "'''''\"\"\"\"\"\"")
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")
UNSPACED_LANGUAGES = frozenset(("ja", "zh", "ko", "th"))


class Cues(NamedTuple):
    """The kinds of cue in a text: all of them, and those that are all of the text."""

    bits: int = 0
    whole: int = 0


NO_CUES = Cues()


Index = dict[str, list[tuple[list[str], int]]]
"""Phrases, with the bits of their kinds, by their first word."""


class Phrases(NamedTuple):
    """The cue phrases of some languages, laid out for finding.

    prompts: the first words of those that may stand between two sentences.
    """

    whole: dict[str, int]
    start: Index
    inside: Index
    unspaced: list[tuple[str, int, bool]]
    unspaced_search: re.Pattern[str] | None
    prompts: frozenset[str]


def split_words(text: str) -> list[str]:
    """The words of a text as cues are compared: case folded, every number a `#`."""
    if not text.isascii():
        text = text.translate(_STRAIGHT).casefold().replace("\u0307", "").replace("ı", "i")
    words = _TOKEN.findall(text.casefold())
    if _DIGIT.search(text):
        return ["#" if word[0].isdigit() else word for word in words]
    return words


@cache
def load_language(language: str) -> dict[str, Any]:
    """The data of one language; raises FileNotFoundError for one that has none."""
    path = files(__package__) / "data" / f"{language}.json"
    data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return data


@cache
def list_languages() -> tuple[str, ...]:
    """The codes of all languages that there are data for, sorted."""
    names = (entry.name for entry in (files(__package__) / "data").iterdir())
    return tuple(sorted(name[:-5] for name in names if name.endswith(".json")))


@cache
def load_phrases(languages: tuple[str, ...]) -> Phrases:
    """The phrases of some languages together; one that there are no data for adds none."""
    whole: dict[str, int] = defaultdict(int)
    places: dict[str, dict[tuple[str, ...], int]] = {"start": defaultdict(int),
                                                     "inside": defaultdict(int)}
    unspaced: dict[tuple[str, bool], int] = defaultdict(int)
    for language in languages:
        if language not in list_languages():
            continue
        for kind, lists in load_language(language)["cues"].items():
            bit = CUE[kind]
            for phrase in lists.get("whole", ()):
                whole[join_words(split_words(phrase))] |= bit
            for place in ("start", "inside"):
                for phrase in lists.get(place, ()):
                    words = tuple(split_words(phrase))
                    if words and language in UNSPACED_LANGUAGES and _UNSPACED.search(phrase):
                        unspaced["".join(words), place == "start"] |= bit
                    elif words:
                        places[place][words] |= bit
    for nothing in ("", "#", "# #"):
        whole.pop(nothing, None)
    search = (re.compile("|".join(sorted((re.escape(text) for text, _ in unspaced), key=len,
                                         reverse=True))) if unspaced else None)
    return Phrases(dict(whole), _index(places["start"]), _index(places["inside"]),
                   [(text, bits, start) for (text, start), bits in unspaced.items()], search,
                   frozenset(phrase.partition(" ")[0] for phrase, bits in whole.items()
                             if bits & (CUE["inline-promo"] | CUE["advertisement"])))


def _index(phrases: dict[tuple[str, ...], int]) -> Index:
    index: Index = defaultdict(list)
    for words, bits in phrases.items():
        index[words[0]].append((list(words), bits))
    return dict(index)


def join_words(words: list[str]) -> str:
    """Words as whole blocks are compared: symbols aside."""
    if not _SYMBOLS.isdisjoint(words):
        words = [word for word in words if word not in _SYMBOLS]
    return " ".join(words)


def load_phrases_of(language: str | None) -> Phrases:
    """The phrases of a language, and of English beside it."""
    return load_phrases(("en",) if language in (None, "en") else ("en", language))


def read_cues(text: str, phrases: Phrases | None = None) -> Cues:
    """Find the kinds of cue in a text; linear in its length, nothing for a long one."""
    if len(text) > MOST_CHARACTERS:
        return NO_CUES
    phrases = phrases or load_phrases_of(None)
    words = split_words(text)
    if not words or len(words) > MOST_WORDS_INSIDE:
        return NO_CUES
    whole = bits = 0
    if len(words) <= MOST_WORDS_START:
        whole = bits = phrases.whole.get(join_words(words), 0)
        for phrase, bit in phrases.start.get(words[0], ()):
            if words[:len(phrase)] == phrase:
                bits |= bit
    inside = phrases.inside
    if not inside.keys().isdisjoint(words):
        for i, word in enumerate(words):
            for phrase, bit in inside.get(word, ()):
                if words[i:i + len(phrase)] == phrase:
                    bits |= bit
    if phrases.unspaced_search and not text.isascii():
        bits |= _find_unspaced("".join(words), phrases)
    return Cues(bits, whole) if bits else NO_CUES


def _find_unspaced(joined: str, phrases: Phrases) -> int:
    bits = 0
    if phrases.unspaced_search and phrases.unspaced_search.search(joined):
        for text, bit, start in phrases.unspaced:
            if joined.startswith(text) if start else text in joined:
                bits |= bit
    return bits
