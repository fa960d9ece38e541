"""What the lines of a page show at a glance of names and dates (`glances.c`)."""

from __future__ import annotations

import ctypes

import numpy as np
from numpy.typing import NDArray

from .known import LaidWords
from .loaded import CORE, locate
from .texts import Lines

OPENER, BEGINNING, GENRE, MONTH, NAMING = (1 << i for i in range(5))
"""What a word is: the first of what opens a byline, or the first letters of that; what a text is
called; a month; a given name, or the first word of what introduces an author."""
OPENED, DATED, TYPED, DATABLE, CASELESS, NAMED = (1 << i for i in range(6))
"""What a line shows: its first word may open a byline; it states a date, or how long ago it was; it
begins with what a text is called; it may hold a date with day, month and year; it begins in a
script without capitals; it begins with a given name or what introduces an author."""

CORE.glance.restype = ctypes.c_int32
CORE.glance.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int64)
CORE.glance_at_all.restype = None
CORE.glance_at_all.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int64, ctypes.c_int32,
                               ctypes.c_void_p)


def glance(text: str, words: LaidWords) -> int:
    """What one text shows."""
    data = text.encode("utf-8", "surrogatepass")
    seen: int = CORE.glance(words, data, len(data))
    return seen


class Glances(list[int]):
    """What each of some texts shows; together it is asked about them all at once.

    together: the same as an array.
    """

    __slots__ = ("together",)

    def __init__(self, together: NDArray[np.int32]) -> None:
        super().__init__(together.tolist())
        self.together = together

    def find(self, signs: int, first: int = 0) -> list[int]:
        """The texts from one on that show any of some signs, by their numbers."""
        found: list[int] = (((self.together[first:] & signs) > 0).nonzero()[0] + first).tolist()
        return found


def glance_at_all(lines: Lines, words: LaidWords) -> Glances:
    """What each of some texts shows."""
    room = np.empty(lines.total, np.int32)
    CORE.glance_at_all(words, lines.data, len(lines.data), lines.total, locate(room))
    return Glances(room)
