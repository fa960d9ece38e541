"""The words of a language that are common, and those that cues are made of."""

from __future__ import annotations

from functools import cache

from ..lexicon.cues import CUE
from ..lexicon.languages import list_languages, load_cues
from ..lexicon.words import local_stop_words, stop_words
from ..native.cues import split_all
from ..native.line_measures import COMMON, Vocabulary, lay_vocabulary

LONG = 4
"""Letters from which on a cue's word is counted."""
VOCABULARIES = ("comments", "newsletter", "share", "related", "consent", "paywall", "legal",
                "author-bio", "app", "donate", "chrome", "advertisement")
"""The kinds of cue whose single words are counted in prose too long for a cue."""
MOST_KINDS = 2
"""Kinds that a word may be of and still say something."""


@cache
def load_vocabulary(language: str | None) -> Vocabulary:
    """The common words of all languages, and those that cues of one and of English are made of."""
    found: dict[str, int] = {}
    for code in {"en", language}.intersection(list_languages()):
        for word, kinds in read_cue_words(code).items():
            found[word] = found.get(word, 0) | kinds
    kept = {word: kinds for word, kinds in found.items() if kinds.bit_count() <= MOST_KINDS}
    common = stop_words() | local_stop_words(language)
    return lay_vocabulary(kept | dict.fromkeys(common, COMMON))


@cache
def read_cue_words(language: str) -> dict[str, int]:
    """The longer words that a language's cues are made of, with the kinds of these."""
    cues = load_cues(language)
    phrases = [(phrase, CUE[kind]) for kind in VOCABULARIES
               for listed in cues.get(kind, {}).values() for phrase in listed]
    found: dict[str, int] = {}
    for words, (_, kind) in zip(split_all([phrase for phrase, _ in phrases]), phrases, strict=True):
        for word in words:
            if len(word) >= LONG:
                found[word] = found.get(word, 0) | kind
    return found
