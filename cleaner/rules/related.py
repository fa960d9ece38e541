"""Ways to other articles."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import Hit
from .evidence import Evidence, hit_box, hit_cue, hit_family

LINKED = 0.9
"""Share of a block's characters in links from which on it is nothing but links."""


def find_related_links(evidence: Evidence) -> Iterator[Hit]:
    """related-links: related, recommended and most-read articles, and the headings above them."""
    yield from hit_box(evidence, "related", "related", "related-links", "a box of other articles")
    yield from hit_cue(evidence, "related", "related-links", "a cue for other articles")
    yield from hit_family(evidence, "related", "related-links", "a list of other articles")


def find_teaser(evidence: Evidence) -> Iterator[Hit]:
    """teaser: a card or teaser of another article."""
    for hit in hit_family(evidence, "teaser", "teaser", "a teaser"):
        block = evidence.page.blocks[hit.block]
        if block.linked >= LINKED * len(block.text):
            yield hit
