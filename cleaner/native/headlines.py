"""What speaks for each line of a flattened text being its headline (`headlines.c`)."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from .loaded import CORE, locate
from .texts import Lines, encode_lines

RELATED = ("in address", "address in it", "share of title", "shared with title", "in next",
           "in prose")
NAMES = (
    "characters", "words", "uncased", "numbered", "ending", "small", "capitals", "digits", "signs",
    "commas", "sentences", "quoted", "joined", "parted", "marked", "like prose",
    "lines", "late", "first line", "prose", "prose above", "share above", "prose below",
    "prose soon", "to prose", "prose size", "before", "before that", "after", "after that",
    "before ends", "after ends", "alike",
    "short above", "short below", "blanks", "blank above", "blank below", "blank share",
    "dated", "date below", "date above", "opened", "byline below", "byline above",
    "times", "times before", "again near", "again below",
    "opens title", "share of title", "within title", "part of title", "shared with title",
    "in address", "address in it", "address words", "beyond address", "of host",
    "in prose", "often in prose", "in next", "count in next",
    *(f"{name}, {what}" for name in RELATED for what in ("most", "lacking")),
    "parts of title", "order", "order from end")
"""The features of a line, in the order of `headlines.h`; of some also the most of any line of its
text, and what a line lacks to that."""


OTHERWISE, CRIES, STOPS = 0, 1, 2
"""How a line ends: as most do, with a mark that asks or exclaims, with a full stop."""


class _Asked(ctypes.Structure):
    _fields_ = (
        *((name, ctypes.c_char_p) for name in ("texts", "slug", "host")),
        *((f"{name}_size", ctypes.c_int64) for name in ("text", "slug", "host")),
        ("glances", ctypes.c_char_p),
        *((name, ctypes.c_void_p) for name in ("blanks", "bullets")),
        *((name, ctypes.c_int32) for name in ("count", "slug_count")))


CORE.measure_headlines.restype = ctypes.c_int32
CORE.measure_headlines.argtypes = ctypes.POINTER(_Asked), ctypes.c_void_p, ctypes.c_void_p


class Candidates(NamedTuple):
    """The lines that may be the headline, and their features, one column a line."""

    indices: list[int]
    table: NDArray[np.float32]


def measure_headlines(lines: Lines, most: int, glances: Sequence[int], slug: Sequence[str],
                      host: str, setting: Sequence[NDArray[np.int32]] = ()) -> Candidates:
    """Measure what may be the headline among the first lines, at most so many.

    glances: what each line shows; slug: the words of the address; host: the name of the site in
    it; setting: the blank lines above each, and the marks of list items.
    """
    count, words, label = min(lines.total, most), encode_lines(slug), host.encode()
    held = [np.ascontiguousarray(column[:count]) for column in setting]
    blanks, bullets = [column.ctypes.data for column in held] or (None, None)
    asked = _Asked(lines.data, words, label, len(lines.data), len(words), len(label),
                   bytes(glances[:count]), blanks, bullets, count, len(slug))
    indices, table = np.empty(count, np.int32), np.empty((len(NAMES), count), np.float32)
    found = CORE.measure_headlines(asked, locate(indices), locate(table))
    if found < 0:
        raise MemoryError("no memory for what may be a headline")
    return Candidates(indices[:found].tolist(), table)
