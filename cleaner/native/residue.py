"""What may have run into the paragraphs of a page (`residue.c`)."""

from __future__ import annotations

import ctypes
from collections.abc import Iterable
from typing import NewType

from .cues import LaidPhrases
from .loaded import CORE
from .texts import Lines, take_findings

Openings = NewType("Openings", int)
"""Pairs of words that the core has laid out; it holds them for ever."""
IN_BRACKETS, BEHIND, PROMPT = range(3)
"""What is found: a cue in brackets, one behind the last sentence, what may begin a prompt."""

CORE.lay_openings.restype = ctypes.c_void_p
CORE.lay_openings.argtypes = (ctypes.c_char_p, ctypes.c_int64)
CORE.find_residue.restype = ctypes.c_int32
CORE.find_residue.argtypes = (
    ctypes.c_void_p, ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int64, ctypes.c_int32,
    ctypes.c_uint32, ctypes.c_uint32, ctypes.c_void_p, ctypes.c_int32)


def lay_openings(pairs: Iterable[str]) -> Openings:
    """Lay out pairs of words that prompts begin with, case folded, a space between the two."""
    data = "\n".join(sorted(pairs)).encode()
    laid = CORE.lay_openings(data, len(data))
    if not laid:
        raise ValueError("the pairs of words don't fit the compiled core")
    return Openings(laid)


def find_residue(lines: Lines, phrases: LaidPhrases, openings: Openings, bracketed: int,
                 behind: int) -> list[tuple[int, ...]]:
    """What may be residue: the number of its text, what it is, where it begins and ends there.

    bracketed, behind: the kinds of cue that it may be in brackets and behind the last sentence.
    Where a prompt ends, and whether it is one, is left to the caller.
    """
    found = take_findings(lines, lambda at, room: CORE.find_residue(
        phrases, openings, lines.data, len(lines.data), lines.total, bracketed, behind, at, room))
    return sorted(found)
