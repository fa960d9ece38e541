"""Which lines are nothing but a date (`dates.c`)."""

from __future__ import annotations

import ctypes
from collections.abc import Mapping
from typing import NewType

import numpy as np

from .loaded import CORE
from .texts import Lines, encode_lines, take_findings

Laid = NewType("Laid", int)
"""Words of dates that the core has laid out; it holds them for ever."""
DATE_WORD, MONTH, AGO = 1, 2, 4
"""What a word is: one that a date's line may hold, a month, a whole line without digits."""
NO_DATE, DATE, NUMBERED, TIME = range(4)
"""What a line is: nothing of this, a date, a date where its numbers say so, or perhaps a time."""

CORE.lay_dates.restype = ctypes.c_void_p
CORE.lay_dates.argtypes = (ctypes.c_char_p, ctypes.c_int64, ctypes.c_void_p, ctypes.c_int32)
CORE.read_date.restype = ctypes.c_int32
CORE.read_date.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int64)
CORE.find_dates.restype = ctypes.c_int32
CORE.find_dates.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int64, ctypes.c_int32,
                            ctypes.c_void_p)


def lay_out(words: Mapping[str, int]) -> Laid:
    """Lay out words, case folded, with what each is."""
    data, kinds = encode_lines(list(words)), np.array(list(words.values()), np.int32)
    laid = CORE.lay_dates(data, len(data), kinds.ctypes.data, len(words))
    if not laid:
        raise ValueError("the words of dates don't fit the compiled core")
    return Laid(laid)


def read_date(text: str, words: Laid) -> int:
    """What a line is."""
    data = text.encode("utf-8", "surrogatepass")
    what: int = CORE.read_date(words, data, len(data))
    return what


def find_dates(lines: Lines, words: Laid) -> list[tuple[int, int]]:
    """The numbers of the texts that are or may be a date or a time, and what each is."""
    return [(index, what) for index, what, _, _ in take_findings(
        lines, lambda at, _: CORE.find_dates(words, lines.data, len(lines.data), lines.total, at))]
