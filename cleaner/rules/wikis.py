"""What a wiki puts behind the headings of its articles."""

from __future__ import annotations

from collections.abc import Iterator

from ..lexicon.marks import EDITING
from ..model import Hit
from ..patterns import compile_re
from .evidence import Evidence

_LINKS = compile_re(r"\s?\[\s?([^\[\]|]{2,30}?)(?:\s?\|\s?[^\[\]|]{2,30}?)?\s?\]\Z")
"""The links behind a heading: "[edit]", "[ Bearbeiten | Quelltext bearbeiten ]"."""
END = b"]\n"


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
