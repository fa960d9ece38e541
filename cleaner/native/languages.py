"""The common words of a text by language, its letters by script (`languages.c`)."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Mapping, Sequence

import numpy as np

from .loaded import CORE

MOST_LANGUAGES = 128
"""`languages.c` states the same."""
BITS = 64

CORE.lay_common.restype = ctypes.c_void_p
CORE.lay_common.argtypes = (ctypes.c_char_p, ctypes.c_int64, ctypes.c_void_p, ctypes.c_int32)
CORE.count_common.argtypes = (ctypes.c_char_p, ctypes.c_int64, ctypes.c_void_p, ctypes.c_void_p)
CORE.count_common.restype = None
CORE.count_scripts.argtypes = (ctypes.c_char_p, ctypes.c_int64, ctypes.c_char_p, ctypes.c_int32,
                               ctypes.c_void_p)
CORE.count_scripts.restype = None


def lay_common(words: Mapping[str, int]) -> int:
    """Lay a table of common words, each with the bits of its languages; it is kept for ever."""
    joined = "\n".join(words).encode()
    bits = np.array([[of >> first & (1 << BITS) - 1 for first in range(0, MOST_LANGUAGES, BITS)]
                     for of in words.values()], np.uint64)
    table = CORE.lay_common(joined, len(joined), bits.ctypes.data, len(bits))
    if not table:
        raise MemoryError("no memory for the common words of languages")
    return int(table)


def count_common(text: str, table: int) -> list[int]:
    """How many words of a text are common in each language, by the number of its bit."""
    data, counts = text.encode("utf-8", "replace"), (ctypes.c_int32 * MOST_LANGUAGES)()
    CORE.count_common(data, len(data), table, counts)
    return list(counts)


def count_scripts(text: str, scripts: Sequence[str]) -> list[int]:
    """How many characters of a text are of each script beyond ASCII.

    A script is given by its first and its last letter.
    """
    data, counts = text.encode("utf-8", "replace"), (ctypes.c_int32 * len(scripts))()
    bounds = "".join(scripts).encode("utf-32-le" if sys.byteorder == "little" else "utf-32-be")
    CORE.count_scripts(data, len(data), bounds, len(scripts), counts)
    return list(counts)
