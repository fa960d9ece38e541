"""Bars to share, print, rate or follow."""

from __future__ import annotations

from collections.abc import Iterator

from ..lexicon.cues import CUE
from ..model import Hit
from ..native.signs import ADDRESSED
from .evidence import Evidence, hit_cue, hit_flattened


def find_share_bar(evidence: Evidence) -> Iterator[Hit]:
    """share-bar: share, print, mail, rate and follow links ("PRINT Send Mail")."""
    yield from hit_cue(evidence, "share", "share-bar", "a sharing cue")
    yield from hit_flattened(evidence, "share", "share-bar", "sharing words")
    for block in evidence.having(ADDRESSED):
        if evidence.cues[block.index].bits & CUE["share"]:
            yield Hit(block.index, "share-bar", "says who has shared what is embedded")
