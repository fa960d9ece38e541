"""Captions of pictures, and the credits of those who made them."""

from __future__ import annotations

from collections.abc import Iterator

from ..lexicon.cues import CUE
from ..lexicon.markup import BIT
from ..model import Hit
from .evidence import Evidence, count_words, is_inside

SMALL = 6
"""Blocks up to which an element that is named as a caption is one."""
LONGEST = 120
"""Words from which on a text inside a figure is no caption."""


def find_caption(evidence: Evidence) -> Iterator[Hit]:
    """caption: the text under a picture, by its element."""
    for block in evidence.page.blocks:
        if (not block.bits and block.kind != "caption") or count_words(block.text) > LONGEST:
            continue
        if block.kind == "caption":
            yield Hit(block.index, "caption", f"in a {block.tag} of a figure")
        elif is_inside(block, "<figure>") \
                and not is_inside(block, "<blockquote>", "<table>", "<li>"):
            yield Hit(block.index, "caption", "inside a figure",
                      sure=block.kind == "paragraph" and count_words(block.text) < LONGEST // 3)
        elif is_inside(block, "caption") and count_words(block.text) < LONGEST // 2:
            around = evidence.page.containers[block.container]
            sure = bool(around.bits & BIT["caption"]) and around.last - around.first <= SMALL \
                and block.kind == "paragraph"
            yield Hit(block.index, "caption", "inside an element named as a caption", sure=sure,
                      hint=not sure)


def find_credit(evidence: Evidence) -> Iterator[Hit]:
    """credit: who took a picture ("Image Credit: AP", "Foto: dpa")."""
    for block, cues in zip(evidence.page.blocks, evidence.cues, strict=True):
        if cues.whole & CUE["credit"]:
            yield Hit(block.index, "credit", "nothing but a picture's credit")
        elif cues.bits & CUE["credit"]:
            yield Hit(block.index, "credit", "holds a picture's credit", sure=False)
