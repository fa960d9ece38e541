"""The letters of texts (`letters.c`)."""

from __future__ import annotations

import ctypes

import numpy as np

from .loaded import CORE, locate

CORE.copy_words.restype = ctypes.c_int64
CORE.copy_words.argtypes = (ctypes.c_char_p, ctypes.c_int64, ctypes.c_void_p)


def copy_words(texts: bytes) -> bytes:
    """The letters, digits and underscores of texts in UTF-8, a line each."""
    room = np.empty(len(texts), np.uint8)
    return room[:CORE.copy_words(texts, len(texts), locate(room))].tobytes()
