"""What speaks for each line of a flattened text being its headline (`headlines.c`)."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from .loaded import CORE, locate
from .texts import Lines, encode_lines

FEATURES = 15
"""How many features a line has."""

CORE.measure_headlines.restype = ctypes.c_int32
CORE.measure_headlines.argtypes = (
    ctypes.c_char_p, ctypes.c_int64, ctypes.c_int32, ctypes.c_char_p, ctypes.c_int64,
    ctypes.c_int32, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)


class Candidates(NamedTuple):
    """The lines that may be the headline, and their features, one row a line.

    prose: characters of prose above each line of the text, and behind them all of it.
    """

    indices: list[int]
    rows: NDArray[np.float64]
    prose: list[int]


def measure_headlines(lines: Lines, most: int, slug: Sequence[str]) -> Candidates:
    """Measure what may be the headline among the first lines, at most so many.

    slug: the words of the address.
    """
    count, words = min(lines.total, most), encode_lines(slug)
    prose, indices = np.empty(count + 1, np.int32), np.empty(count, np.int32)
    rows = np.empty((count, FEATURES))
    found = CORE.measure_headlines(lines.data, len(lines.data), count, words, len(words), len(slug),
                                   locate(prose), locate(indices), locate(rows))
    return Candidates(indices[:found].tolist(), rows[:found], prose.tolist())
