"""What a block's text looks like, in numbers that hold in any language."""

from __future__ import annotations

TERMINAL = frozenset(".!?…。！？”\"»'’)।؟")
"""What a sentence or a quotation ends in."""
SHAPES = ("chars", "words", "digits", "terminal", "colon", "lower", "number", "title-case",
          "upper-case", "commas", "sentences", "word-length")
"""What is measured of each line of a flattened text."""
