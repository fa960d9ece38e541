"""Bars to share, print, rate or follow."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import Hit
from .evidence import Evidence, hit_cue, hit_flattened


def find_share_bar(evidence: Evidence) -> Iterator[Hit]:
    """share-bar: share, print, mail, rate and follow links ("PRINT Send Mail")."""
    yield from hit_cue(evidence, "share", "share-bar", "a sharing cue")
    yield from hit_flattened(evidence, "share", "share-bar", "sharing words")
