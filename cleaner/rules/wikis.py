"""What a wiki puts behind the headings of its articles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..lexicon.marks import EDITING
from ..model import Block, Hit
from ..patterns import compile_re
from .evidence import Evidence

_LINKS = compile_re(r"\s?\[\s?([^\[\]|]{2,30}?)(?:\s?\|\s?[^\[\]|]{2,30}?)?\s?\]\Z")
"""The links behind a heading: "[edit]", "[ Bearbeiten | Quelltext bearbeiten ]"."""
END = b"]\n"
PARTING, PARTS = "|", 3
"""What stands between two links, and the lines that a flattener makes of them."""


def find_edit_link(evidence: Evidence) -> Iterator[Hit]:
    """edit-link: a wiki's links by which a section is edited ("[edit]")."""
    if b"]" not in evidence.lines.data or END not in evidence.lines.data:
        return
    for block in evidence.page.blocks:
        found = _LINKS.search(block.text, max(0, len(block.text) - 80)) \
            if block.text.endswith("]") else None
        if found and found[1].casefold() in EDITING:
            span = (found.start(), found.end()) if found.start() else None
            yield Hit(block.index, "edit-link", "a wiki's link to edit a section", span=span)
        elif block.text[-1] == "]" and block.text[:-1].strip().casefold() in EDITING:
            yield from hit_parted(evidence.page.blocks[max(0, block.index + 1 - PARTS):
                                                       block.index + 1])


def hit_parted(lines: Sequence[Block]) -> Iterator[Hit]:
    """Hits on two links that are a line each, with the bar between: "Ice [edit", "edit source]"."""
    at = lines[0].text.rfind("[")
    if len(lines) == PARTS and lines[1].text == PARTING and at >= 0 \
            and lines[0].text[at + 1:].strip().casefold() in EDITING:
        span = (len(lines[0].text[:at].rstrip()), len(lines[0].text)) if at else None
        yield Hit(lines[0].index, "edit-link", "a wiki's link to edit a section", span=span)
        yield from (Hit(line.index, "edit-link", "goes on with a wiki's links")
                    for line in lines[1:])
