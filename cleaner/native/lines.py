"""The lines of a flattened text, folded by the core (`lines.c`)."""

from __future__ import annotations

import ctypes
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from .loaded import CORE
from .texts import Lines

MENDABLE, MARKED = 1023, 1024
"""Signs of what may have to be mended in a text, a bit a repair, and that it may be Markdown."""
ROW = np.dtype([(name, "i4") for name in ("number", "width", "indent", "blanks", "bullet")])
"""How a line stands in its text, field by field of `Row` in `lines.h`."""


class Folded(NamedTuple):
    """The lines of a text that hold anything, the marks of list items taken off.

    lines: white space folded; rows: of `ROW`; signs: what the text holds.
    """

    lines: Lines
    rows: NDArray[np.void]
    signs: int


class _Lines(ctypes.Structure):
    _fields_ = (("rows", ctypes.c_void_p), ("text", ctypes.c_void_p), ("size", ctypes.c_int64),
                ("count", ctypes.c_int32), ("signs", ctypes.c_int32))


CORE.fold_lines.restype = ctypes.POINTER(_Lines)
CORE.fold_lines.argtypes = (ctypes.c_char_p, ctypes.c_int64)
CORE.free_lines.argtypes = (ctypes.POINTER(_Lines),)


def fold_lines(data: bytes) -> Folded:
    """Read the lines of a text in UTF-8."""
    laid = CORE.fold_lines(data, len(data))
    if not laid:
        raise MemoryError("no memory for the lines of a text")
    try:
        found = laid.contents
        rows = ctypes.string_at(found.rows, found.count * ROW.itemsize) if found.count else b""
        return Folded(Lines(ctypes.string_at(found.text, found.size), found.count),
                      np.frombuffer(rows, ROW), found.signs)
    finally:
        CORE.free_lines(laid)
