"""Image carousels, galleries and their controls."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import Hit
from ..native.signs import COUNTED
from ..patterns import compile_re
from .boxes import hit_box
from .evidence import Evidence, hit_cue, hit_flattened

COUNTER = compile_re(r"\(?\d{1,3}\s?(?:/|of|von|de|di|sur|van|av|z|из|з)\s?\d{1,3}\)?")
"""A slide's number among all ("1 / 7")."""


def find_carousel(evidence: Evidence) -> Iterator[Hit]:
    """carousel: a gallery's controls and counters ("View as list", "Image 1 of 7", "1 / 7")."""
    yield from hit_box(evidence, "gallery", "carousel", "carousel", "a gallery")
    yield from hit_cue(evidence, "carousel", "carousel", "a gallery's control")
    yield from hit_flattened(evidence, "carousel", "carousel", "a gallery's controls")
    counters = [block for block in evidence.having(COUNTED) if COUNTER.fullmatch(block.text)]
    several = len({block.text for block in counters}) > 1
    yield from (Hit(block.index, "carousel", "a slide's number", phrase=several)
                for block in counters)
