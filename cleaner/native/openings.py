"""Whether a sentence of a text begins with one of some pairs of words (`openings.c`)."""

from __future__ import annotations

import ctypes
from collections.abc import Iterable
from typing import NewType

from .library import CORE

Laid = NewType("Laid", int)
"""Pairs of words that the core has laid out; it holds them for ever."""

CORE.lay_openings.restype = ctypes.c_void_p
CORE.lay_openings.argtypes = (ctypes.c_char_p, ctypes.c_int64)
CORE.holds_opening.restype = ctypes.c_bool
CORE.holds_opening.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int64)


def lay_out(pairs: Iterable[str]) -> Laid:
    """Lay out pairs of words, case folded, a space between the two."""
    data = "\n".join(sorted(pairs)).encode()
    laid = CORE.lay_openings(data, len(data))
    if not laid:
        raise ValueError("the pairs of words don't fit the compiled core")
    return Laid(laid)


def holds_opening(text: str, pairs: Laid) -> bool:
    """Whether a text, or a sentence within it, begins with one of the pairs."""
    data = text.encode("utf-8", "surrogatepass")
    found: bool = CORE.holds_opening(pairs, data, len(data))
    return found
