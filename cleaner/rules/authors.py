"""What a page says of its authors."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model import Hit
from .evidence import Evidence, count_words, hit_cue

LONGEST_ADDRESS = 90
"""Characters of a line that gives an author's address."""
_ADDRESS = re.compile(r"[\w.+-]{1,40}@[\w-]{1,40}\.[\w.]{2,40}$")


def find_biography(evidence: Evidence) -> Iterator[Hit]:
    """author-biography: who the author is, and how to reach them."""
    yield from hit_cue(evidence, "author-bio", "author-biography", "a biography's cue")
    for block in evidence.blocks:
        if "@" in block.text and len(block.text) <= LONGEST_ADDRESS \
                and count_words(block.text) <= 6 and _ADDRESS.search(block.text):
            yield Hit(block.index, "author-biography", "an address to write to")
