"""Bars to share, print, rate or follow."""

from __future__ import annotations

from collections.abc import Iterator

from ..lexicon.cues import CUE, load_phrases_of, split_words
from ..model import Hit
from .evidence import Evidence, hit_cue

LONGEST_BAR = 60
"""Characters of a line of sharing words."""
LEAST_WORDS = 2


def find_share_bar(evidence: Evidence) -> Iterator[Hit]:
    """share-bar: share, print, mail, rate and follow links ("PRINT Send Mail")."""
    yield from hit_cue(evidence, "share", "share-bar", "a sharing cue")
    if evidence.page.source.kind == "text":
        yield from find_flattened_bar(evidence)


def find_flattened_bar(evidence: Evidence) -> Iterator[Hit]:
    """A hit on each line of nothing but sharing words, which were links of their own."""
    whole = load_phrases_of(evidence.page.language).whole
    for block in evidence.blocks:
        if len(block.text) <= LONGEST_BAR and " " in block.text \
                and whole.get(block.text.split(" ", 1)[0].casefold(), 0) & CUE["share"]:
            words = split_words(block.text)
            if len(words) >= LEAST_WORDS and all(whole.get(word, 0) & CUE["share"]
                                                 for word in words):
                yield Hit(block.index, "share-bar", "nothing but sharing words")
