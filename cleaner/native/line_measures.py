"""What is measured of the lines of a flattened text (`measure_text.c`)."""

from __future__ import annotations

import ctypes
import struct
from collections.abc import Mapping, Sequence
from typing import NewType

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .loaded import CORE, locate
from .texts import Lines

Vocabulary = NewType("Vocabulary", int)
"""Where the core keeps a language's words."""
COMMON = -1
"""What stands for the bits of a common word."""

CORE.lay_vocabulary.restype = ctypes.c_void_p
CORE.lay_vocabulary.argtypes = (ctypes.c_char_p, ctypes.c_int64, ctypes.c_void_p, ctypes.c_int32)
CORE.measure_text.restype = ctypes.c_int32
CORE.measure_text.argtypes = (
    ctypes.c_char_p, ctypes.c_int64, ctypes.c_int32, ctypes.c_void_p, ctypes.c_void_p,
    ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int32, ctypes.c_void_p, ctypes.c_void_p,
    ctypes.c_int32)


def lay_vocabulary(words: Mapping[str, int]) -> Vocabulary:
    """Lay a table of words and their bits, for as long as the process runs."""
    letters = "".join([f"{word}\n" for word in words]).encode()
    laid = CORE.lay_vocabulary(letters, len(letters), _pack(list(words.values())), len(words))
    if not laid:
        raise MemoryError("no memory for a language's words")
    return Vocabulary(laid)


def measure(lines: Lines, settings: Sequence[ArrayLike], asked: Sequence[int],
            places: Sequence[int], headline: str, vocabulary: Vocabulary,
            room: int) -> NDArray[np.float32]:
    """The features of a text's lines, one row a feature; see `measure_text` in the core.

    settings: columns of all lines; asked: the bits of `Asked` in `text.h`; places: the lines of
    headline, byline and date, -1 for none; room: how many features there are.
    """
    stated, columns = headline.encode("utf-8", "replace"), np.array(settings, np.int32)
    rows = np.empty((room, lines.total), np.float32)
    laid = CORE.measure_text(
        lines.data, len(lines.data), lines.total, locate(columns), _pack(asked), _pack(places),
        stated, len(stated), vocabulary, locate(rows), room)
    if laid < 0:
        raise MemoryError("no memory for the features of a text")
    if laid != room:
        raise ValueError(f"the core measures {laid} features of a text, not {room}")
    return rows


def _pack(numbers: Sequence[int]) -> bytes:
    return struct.pack(f"{len(numbers)}i", *numbers)
