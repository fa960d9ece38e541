"""How the lines of a text begin and end, and which may be joined (`forms.c`, `joints.c`)."""

from __future__ import annotations

import ctypes

import numpy as np
from numpy.typing import NDArray

from .line_measures import Vocabulary
from .lines import ROW
from .loaded import CORE, locate
from .texts import Lines

(ENDED, ASKING, ANNOUNCING, INSIDE, SMALL, PARTICLE, OPEN, DEMANDING, ENUMERATED, POINTED,
 BARRED, QUOTED, UNCASED, ARTICLE, LINKING, DASHED, LED, NUMBERED) = (1 << i for i in range(18))
"""The edges of a line: `Edge` in `lines.h` says what each is."""
APART, BEHIND, PERHAPS = range(3)
"""Whether a line may be joined to the one above: never; where that is joined itself; perhaps."""
FORM = np.dtype([(name, "i4") for name in (
    "size", "spaces", "wide", "head", "glued", "edges", "joint")])
"""What a line looks like, field by field of `Form` in `lines.h`."""

_LINES = (ctypes.c_char_p, ctypes.c_int64, ctypes.c_int32)
CORE.find_forms.argtypes = (*_LINES, ctypes.c_void_p, ctypes.c_void_p)
CORE.find_forms.restype = None
CORE.find_joints.argtypes = (*_LINES, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)
CORE.find_joints.restype = ctypes.c_int32


def find_forms(lines: Lines, enders: Vocabulary) -> NDArray[np.void]:
    """What lines look like, rows of `FORM`; enders: the words that seldom end a line."""
    forms = np.empty(lines.total, FORM)
    CORE.find_forms(lines.data, len(lines.data), lines.total, enders, locate(forms))
    return forms


def find_joints(lines: Lines, rows: NDArray[np.void],
                enders: Vocabulary) -> tuple[NDArray[np.void], int]:
    """What lines look like and whether they may be joined, by how they stand.

    With it the column at which they were hard-wrapped, or 0. rows: of `ROW`.
    """
    forms, rows = np.empty(lines.total, FORM), np.ascontiguousarray(rows, ROW)
    width = CORE.find_joints(lines.data, len(lines.data), lines.total, rows.ctypes.data, enders,
                             locate(forms))
    return forms, width
