"""The words of a language that are common, and those that cues are made of."""

from __future__ import annotations

from functools import cache

from ..lexicon.cues import CUE
from ..lexicon.languages import list_languages, load_language
from ..lexicon.words import stop_words
from ..native.cues import split_words
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
        for kind in VOCABULARIES:
            for phrases in load_language(code)["cues"].get(kind, {}).values():
                for phrase in phrases:
                    for word in split_words(phrase):
                        found[word] = found.get(word, 0) | CUE[kind]
    kept = {word: bits for word, bits in found.items()
            if len(word) >= LONG and bits.bit_count() <= MOST_KINDS}
    return lay_vocabulary(kept | dict.fromkeys(stop_words(), COMMON))
