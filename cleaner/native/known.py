"""Words that the core knows, and what each is (`known.c`)."""

from __future__ import annotations

import ctypes
from collections.abc import Mapping
from typing import NewType

import numpy as np

from .loaded import CORE
from .texts import encode_lines

LaidWords = NewType("LaidWords", int)
"""Words that the core has laid out; it holds them for ever."""

CORE.lay_known.restype = ctypes.c_void_p
CORE.lay_known.argtypes = (ctypes.c_char_p, ctypes.c_int64, ctypes.c_void_p, ctypes.c_int32)


def lay_out(words: Mapping[str, int]) -> LaidWords:
    """Lay out words, case folded, with what each is."""
    data, kinds = encode_lines(list(words)), np.array(list(words.values()), np.int32)
    laid = CORE.lay_known(data, len(data), kinds.ctypes.data, len(words))
    if not laid:
        raise MemoryError("no memory for the words that are known")
    return LaidWords(laid)
