"""Captions of pictures, and the credits of those who made them."""

from __future__ import annotations

from collections.abc import Iterator

from ..lexicon.cues import CUE
from ..model import Hit
from ..patterns import compile_re
from ..sizes import count_words
from .evidence import Evidence, join_families

SMALL = 6
"""Blocks up to which an element that is named as a caption is one."""
LONGEST = 120
"""Words from which on a text inside a figure is no caption."""
FIGURE, NAMED = join_families("<figure>"), join_families("caption")
PICTURED = FIGURE | NAMED
QUOTED = join_families("<blockquote>", "<table>", "<li>")
_MEASURED = compile_re(r"[^\W\d_]{1,20} ?[:：] ?\d(?!\d{3}\b)")
"""How a thing's measures begin: "Video: 4K/60p"."""


def find_caption(evidence: Evidence) -> Iterator[Hit]:
    """caption: the text under a picture, by its element."""
    for block in evidence.within(PICTURED, "caption"):
        if block.kind == "caption":
            if count_words(block.text) <= LONGEST:
                yield Hit(block.index, "caption", f"in a {block.tag} of a figure")
        elif count_words(block.text) > LONGEST:
            continue
        elif block.bits & FIGURE and not block.bits & QUOTED:
            yield Hit(block.index, "caption", "inside a figure",
                      sure=block.kind == "paragraph" and count_words(block.text) < LONGEST // 3)
        elif block.bits & NAMED and block.kind in ("paragraph", "cell") \
                and count_words(block.text) < LONGEST // 2:
            around = evidence.page.containers[block.container]
            if not around.within & NAMED \
                    or (around.bits & NAMED and around.last - around.first <= SMALL):
                yield Hit(block.index, "caption", "inside an element named as a caption")


def find_credit(evidence: Evidence) -> Iterator[Hit]:
    """credit: who took a picture ("Image Credit: AP", "Foto: dpa")."""
    for block, cues in evidence.holding("credit"):
        if cues.whole & CUE["credit"]:
            yield Hit(block.index, "credit", "nothing but a picture's credit")
        elif cues.bits & CUE["credit"] and not _MEASURED.match(block.text):
            yield Hit(block.index, "credit", "holds a picture's credit", sure=False)
