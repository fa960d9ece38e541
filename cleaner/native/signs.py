"""Which of some sets of characters each text of a page holds (`signs.c`)."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from typing import NewType

import numpy as np
from numpy.typing import NDArray

from .library import CORE
from .texts import encode_lines

Laid = NewType("Laid", int)
"""Sets that the core has laid out; it holds them for ever."""
WITHIN, FIRST, LAST, NEAR_END, TAIL = range(5)
"""Where in a text one of a set's characters must stand: the last two, among the last 6 and 94."""
NUMBERED = 1 << 30
"""The bit of any digit; that of each set is 1 shifted by its number."""

CORE.lay_signs.restype = ctypes.c_void_p
CORE.lay_signs.argtypes = (ctypes.c_char_p, ctypes.c_int64, ctypes.c_char_p, ctypes.c_int32)
CORE.find_signs.restype = None
CORE.find_signs.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int64, ctypes.c_int32,
                            ctypes.c_void_p)


def lay_out(sets: Sequence[tuple[int, str]]) -> Laid:
    """Lay out sets of characters, each with where in a text they must stand."""
    data = encode_lines([characters for _, characters in sets])
    laid = CORE.lay_signs(data, len(data), bytes(where for where, _ in sets), len(sets))
    if not laid:
        raise ValueError("the sets of characters don't fit the compiled core")
    return Laid(laid)


def find_signs(texts: Sequence[str], sets: Laid) -> NDArray[np.uint32]:
    """The bits of the sets that each text holds a character of; all bits of an empty one."""
    data, found = encode_lines(texts), np.empty(len(texts), np.uint32)
    CORE.find_signs(sets, data, len(data), len(texts), found.ctypes.data)
    return found
