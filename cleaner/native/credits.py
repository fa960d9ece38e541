"""The credits that captions end in (`credits.c`)."""

from __future__ import annotations

import ctypes

from .cues import LaidPhrases
from .loaded import CORE
from .texts import Lines, take_findings

CORE.find_credits.restype = ctypes.c_int32
CORE.find_credits.argtypes = (
    ctypes.c_void_p, ctypes.c_void_p, ctypes.c_uint32, ctypes.c_bool, ctypes.c_char_p,
    ctypes.c_int64, ctypes.c_int32, ctypes.c_void_p)


def find_credits(lines: Lines, phrases: LaidPhrases, by: LaidPhrases, credit: int, *,
                 named: bool) -> list[tuple[int, int, int]]:
    """The numbers of the texts that end in a credit, and where this begins and ends.

    by: the words before a name; credit: the kind of cue; named: whether a name's shape will do.
    """
    return [(index, start, end) for index, _, start, end in take_findings(
        lines, lambda at, _: CORE.find_credits(
            phrases, by, credit, named, lines.data, len(lines.data), lines.total, at))]
