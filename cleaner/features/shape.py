"""What a block's text looks like, in numbers that hold in any language."""

from __future__ import annotations

TERMINAL = frozenset(".!?…。！？”\"»'’)।؟")
"""What a sentence or a quotation ends in."""
SHAPES = ("chars", "words", "digits", "terminal", "colon", "lower", "number", "title-case",
          "upper-case", "commas", "sentences", "word-length")
"""What is measured of each line of a flattened text."""
BLOCK_KINDS = {kind: i for i, kind in enumerate((
    "paragraph", "heading", "item", "quotation", "caption", "cell", "code", "menu", "control"))}
HEADING = BLOCK_KINDS["heading"]
PROSE = 60
"""Characters of unlinked sentences from which on a block counts as prose."""
FAR = 99
"""A distance, where there is nothing."""
