"""Ways to other articles."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import Hit
from .boxes import hit_box
from .cards import find_cards
from .evidence import Evidence, hit_cue


def find_related_links(evidence: Evidence) -> Iterator[Hit]:
    """related-links: related, recommended and most-read articles, and the headings above them."""
    yield from hit_box(evidence, "related", "related", "related-links", "a box of other articles")
    yield from hit_cue(evidence, "related", "related-links", "a cue for other articles")
    yield from find_cards(evidence)
