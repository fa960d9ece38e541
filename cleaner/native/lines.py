"""The lines of a flattened text, folded by the core (`lines.c`)."""

from __future__ import annotations

import ctypes
from typing import NamedTuple

import numpy as np

from .loaded import CORE

MENDABLE, MARKED = 63, 64
"""Signs of what may have to be mended in a text, a bit a repair, and that it may be Markdown."""


class Folded(NamedTuple):
    """The lines of a text that hold anything.

    texts: white space folded; numbers: from 1; sizes: characters up to the last one; indents:
    white space before; blanks: lines above without anything; signs: what the text holds.
    """

    texts: list[str]
    numbers: list[int]
    sizes: list[int]
    indents: list[int]
    blanks: list[int]
    signs: int


class _Lines(ctypes.Structure):
    _fields_ = (("rows", ctypes.c_void_p), ("text", ctypes.c_void_p), ("size", ctypes.c_int64),
                ("count", ctypes.c_int32), ("signs", ctypes.c_int32))


_ROW = 4
CORE.fold_lines.restype = ctypes.POINTER(_Lines)
CORE.fold_lines.argtypes = (ctypes.c_char_p, ctypes.c_int64)
CORE.free_lines.argtypes = (ctypes.POINTER(_Lines),)


def fold_lines(text: str) -> Folded:
    """Read the lines of a text."""
    data = text.encode("utf-8", "surrogatepass")
    laid = CORE.fold_lines(data, len(data))
    if not laid:
        raise MemoryError("no memory for the lines of a text")
    try:
        found = laid.contents
        if not found.count:
            return Folded([], [], [], [], [], found.signs)
        texts = ctypes.string_at(found.text, found.size).decode("utf-8", "surrogatepass")
        rows = np.frombuffer(ctypes.string_at(found.rows, found.count * _ROW * 4), np.int32)
        numbers, sizes, indents, blanks = rows.reshape(-1, _ROW).T.tolist()
        return Folded(texts.split("\n"), numbers, sizes, indents, blanks, found.signs)
    finally:
        CORE.free_lines(laid)
