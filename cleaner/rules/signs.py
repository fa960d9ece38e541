"""Marks without which a rule need not look at a text: most texts lack most of them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ..native import signs as core

MOST_CHARACTERS = 300
"""A longer text is not searched, and may hold all of them."""

_SETS = (
    (core.WITHIN, ":："), (core.WITHIN, "@"), (core.NEAR_END, "."),
    (core.FIRST, "{["), (core.FIRST, "©(Cc℗"), (core.LAST, ")]）"), (core.LAST, ".!?。！？।…\"”’»"),
    (core.TAIL, ":/|©–—"), (core.TAIL, ".!?…。/|–—([（"),
)
COLON, AT, POINTED, BRACED, OWNED, CLOSED, ENDED, CREDITED, PARTED = (
    1 << i for i in range(len(_SETS)))
"""Their bits, in order; that of any digit is `NUMBERED`."""
NUMBERED = core.NUMBERED
_LAID = core.lay_out(_SETS)


def find_signs(texts: Sequence[str]) -> NDArray[np.uint32]:
    """The bits of the marks that each text holds."""
    return core.find_signs([text if len(text) <= MOST_CHARACTERS else "" for text in texts], _LAID)
