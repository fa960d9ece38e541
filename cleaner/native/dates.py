"""Which lines are nothing but a date (`dates.c`)."""

from __future__ import annotations

import ctypes

from .known import LaidWords
from .loaded import CORE
from .texts import Lines, take_findings

DATE_WORD, MONTH, AGO = 1, 2, 4
"""What a word is: one that a date's line may hold, a month, a whole line without digits."""
NO_DATE, DATE, NUMBERED, TIME = range(4)
"""What a line is: nothing of this, a date, a date where its numbers say so, or perhaps a time."""

CORE.read_date.restype = ctypes.c_int32
CORE.read_date.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int64)
CORE.find_dates.restype = ctypes.c_int32
CORE.find_dates.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int64, ctypes.c_int32,
                            ctypes.c_void_p)


def read_date(text: str, words: LaidWords) -> int:
    """What a line is."""
    data = text.encode("utf-8", "surrogatepass")
    what: int = CORE.read_date(words, data, len(data))
    return what


def find_dates(lines: Lines, words: LaidWords) -> list[tuple[int, int]]:
    """The numbers of the texts that are or may be a date or a time, and what each is."""
    return [(index, what) for index, what, _, _ in take_findings(
        lines, lambda at, _: CORE.find_dates(words, lines.data, len(lines.data), lines.total, at))]
