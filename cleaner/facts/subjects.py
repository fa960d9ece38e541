"""Labels below which it is not the author who is told of."""

from __future__ import annotations

from collections.abc import Sequence

from ..lexicon.people import AUTHOR_STEMS, CONTACT_STEMS
from ..model import Block
from ..patterns import compile_re
from ..segment.line_shapes import ends_sentence

SHORTEST, LONGEST = 40, 600
"""Characters of a paragraph about somebody."""
ENOUGH_MENTIONS = 2
"""Sentences that speak of somebody whom an article tells of."""
MOST_ABOVE = 500
"""Blocks above a label in which they are looked for."""
NAME = r"[^\W\d_a-zß-ÿα-ώа-џґ][\w.'’-]{0,20}"
"""A word of a name, as text of a pattern."""
_NAMED = compile_re(rf"{NAME} {NAME}(?=[ ,])")
"""Two words of a name that a text begins with."""


def name_subject(blocks: Sequence[Block], label: int) -> str:
    """Whom the paragraph below a label is about, where the text above tells of them too; else "".

    "Zur Person" below an interview: several sentences speak of them by the last name, and one of
    those by the whole name.
    """
    life = blocks[label + 1].text if label + 1 < len(blocks) else ""
    begins = _NAMED.match(life) if SHORTEST <= len(life) <= LONGEST else None
    if begins is None:
        return ""
    last = begins[0].rpartition(" ")[2]
    spoken = [block.text for block in blocks[max(0, label - MOST_ABOVE):label]
              if last in block.text and ends_sentence(block.text)]
    told = len(spoken) >= ENOUGH_MENTIONS and any(begins[0] in text for text in spoken)
    return begins[0] if told else ""


def names_contact(label: str) -> bool:
    """Whether a label stands above those who answer questions, and not above an author."""
    small = label.casefold()
    return any(map(small.__contains__, CONTACT_STEMS)) \
        and not any(map(small.__contains__, AUTHOR_STEMS))
