"""The finding of cue phrases (`cues.c`), and the words they are compared by (`words.c`)."""

from __future__ import annotations

import ctypes
import struct
from collections.abc import Iterable, Iterator, Sequence
from typing import NewType

import numpy as np

from .loaded import CORE, locate
from .texts import Lines, encode_lines

LaidPhrases = NewType("LaidPhrases", int)
"""Phrases that the core has laid out; it holds them for ever."""
WHOLE, START, INSIDE, UNSPACED_START, UNSPACED_INSIDE = range(5)
"""What a phrase must be of a text: all of it, its beginning, a part; of scripts without spaces."""
_FOUND = struct.Struct("i6I")
ROOM = 13
"""Bytes that hold what a character becomes: up to three others of four bytes, and a space."""


class _Cues(ctypes.Structure):
    _fields_ = (("index", ctypes.c_int32), ("bits", ctypes.c_uint32), ("whole", ctypes.c_uint32),
                ("twice", ctypes.c_uint32), ("bar", ctypes.c_uint32),
                ("glued", ctypes.c_uint32), ("opening", ctypes.c_uint32))


CORE.lay_phrases.restype = ctypes.c_void_p
CORE.lay_phrases.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int64, ctypes.c_char_p,
                             ctypes.c_void_p, ctypes.c_int32)
CORE.find_cues.restype = ctypes.c_int32
CORE.find_cues.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int64, ctypes.c_int32,
                           ctypes.c_void_p)
CORE.split_words.restype = ctypes.c_int64
CORE.split_words.argtypes = (ctypes.c_char_p, ctypes.c_int64, ctypes.c_int32, ctypes.c_void_p)


def lay_out(phrases: Iterable[tuple[str, int, int]],
            base: LaidPhrases | None = None) -> LaidPhrases:
    """Lay out phrases, each with its place and the bits of its kinds, after all those of a base."""
    texts, places, kinds = zip(*phrases, strict=True)
    data, bits = encode_lines(texts), np.array(kinds, np.uint32)
    laid = CORE.lay_phrases(base, data, len(data), bytes(places), bits.ctypes.data, len(texts))
    if not laid:
        raise ValueError("the cue phrases don't fit the compiled core")
    return LaidPhrases(laid)


def find_cues(lines: Lines, phrases: LaidPhrases) -> Iterator[tuple[int, ...]]:
    """The cues of some texts: the index of each that holds any, and its six kinds of bits."""
    room = bytearray(_FOUND.size * lines.total)
    count = CORE.find_cues(phrases, lines.data, len(lines.data), lines.total, locate(room))
    return _FOUND.iter_unpack(memoryview(room)[:_FOUND.size * count])


def find_cues_in(text: str, phrases: LaidPhrases) -> tuple[int, int, int, int, int, int]:
    """The six kinds of bits of one text."""
    data, found = text.encode("utf-8", "surrogatepass"), _Cues()
    CORE.find_cues(phrases, data, len(data), 1, ctypes.byref(found))
    return found.bits, found.whole, found.twice, found.bar, found.glued, found.opening


def split_words(text: str) -> list[str]:
    """The words of a short text as cues are compared: case folded, every number a `#`."""
    return split_all([text])[0]


def split_all(texts: Sequence[str]) -> list[list[str]]:
    """The words of each of some short texts."""
    data = encode_lines(texts)
    room = np.empty(ROOM * (len(data) + 1), np.uint8)
    size = CORE.split_words(data, len(data), len(texts), locate(room))
    return [line.split() for line in room[:size].tobytes().decode().split("\n")[:-1]]
