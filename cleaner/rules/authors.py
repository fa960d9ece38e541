"""What a page says of its authors."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model import Hit
from .evidence import Evidence, count_words, hit_cue
from .signs import AT

LONGEST_ADDRESS = 90
"""Characters of a line that gives an author's address."""
SHORTEST, LONGEST = 40, 600
"""Characters of a paragraph about an author."""
PROSE, MUCH_PROSE = 80, 300
"""Characters of a paragraph, and of those below with which the article goes on."""
_ADDRESS = re.compile(r"[\w.+-]{1,40}@[\w-]{1,40}\.[\w.]{2,40}$")


def find_biography(evidence: Evidence) -> Iterator[Hit]:
    """author-biography: who the author is, and how to reach them."""
    yield from hit_cue(evidence, "author-bio", "author-biography", "a biography's cue")
    for block in evidence.having(AT, LONGEST_ADDRESS):
        if count_words(block.text) <= 6 and _ADDRESS.search(block.text):
            yield Hit(block.index, "author-biography", "an address to write to")
    if evidence.page.source.kind == "text" and evidence.facts.names:
        yield from find_named(evidence)


def find_named(evidence: Evidence) -> Iterator[Hit]:
    """A hit on each paragraph behind the article that opens with an author's name."""
    blocks = evidence.page.blocks
    opening = tuple(f"{name} " for name in evidence.facts.names)
    for block in blocks[1:]:
        if block.text.startswith(opening) and SHORTEST <= len(block.text) <= LONGEST \
                and len(blocks[block.index - 1].text) >= SHORTEST \
                and sum(len(below.text) for below in blocks[block.index + 1:block.index + 4]
                        if len(below.text) >= PROSE) < MUCH_PROSE:
            yield Hit(block.index, "author-biography", "opens with the author's name")
