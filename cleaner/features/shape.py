"""What a block's text looks like, in numbers that hold in any language."""

from __future__ import annotations

TERMINAL = frozenset(".!?…。！？”\"»'’)।؟")
"""What a sentence or a quotation ends in."""
