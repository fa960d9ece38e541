"""What is measured of the blocks of an HTML page (`measures.c`)."""

from __future__ import annotations

import ctypes
from array import array
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from .loaded import CORE, check, hold, locate
from .markup import Scanned


class _Asked(ctypes.Structure):
    _fields_ = (
        *((name, ctypes.c_void_p) for name in (
            "within", "near", "cued", "counted", "held", "tags", "levels")),
        ("hidden", ctypes.c_uint64),
        *((f"{name}_count", ctypes.c_int32) for name in (
            "within", "near", "cued", "counted", "held", "element")))


_COUNTED = ctypes.c_void_p, ctypes.c_int32
CORE.measure_html.restype = ctypes.c_int32
CORE.measure_html.argtypes = (
    ctypes.POINTER(_Asked), *_COUNTED, *_COUNTED, ctypes.c_void_p, *_COUNTED, ctypes.c_int32,
    ctypes.c_int32, ctypes.c_void_p, ctypes.c_int32)

CORE.find_live.restype = ctypes.c_int32
CORE.find_live.argtypes = (*_COUNTED, ctypes.c_uint64, ctypes.c_uint64, ctypes.c_double,
                           ctypes.c_void_p)


class Asked(NamedTuple):
    """What is asked of every page, as `measures.h` states it: bits, and numbers of elements."""

    within: Sequence[int]
    near: Sequence[int]
    cued: Sequence[int]
    counted: Sequence[int]
    held: Sequence[int]
    tags: Sequence[float]
    levels: Sequence[float]
    hidden: int


class Measure:
    """The measuring of pages by what is asked of each."""

    def __init__(self, asked: Asked, rows: int) -> None:
        self.rows = rows
        self._held = {
            name: np.array(getattr(asked, name), kind)
            for kind, names in ((np.uint64, ("within", "near")),
                                (np.int32, ("cued", "counted", "held")),
                                (np.float32, ("tags", "levels")))
            for name in names}
        self._asked = _Asked(
            **{name: values.ctypes.data for name, values in self._held.items()},
            **{f"{name}_count": len(self._held[name])
               for name in ("within", "near", "cued", "counted", "held")},
            element_count=len(asked.tags), hidden=asked.hidden)

    def measure(self, scanned: Scanned, cues: Sequence[int], headline: int,
                stated: int) -> NDArray[np.float32]:
        """The table of a page's features, one row each and one column a block.

        cues: the kinds of cue in each block; headline: the block that is it, or -1; stated: the
        characters of the body that the page's data state.
        """
        blocks, containers, names = scanned.blocks, scanned.containers, scanned.names
        table = np.empty((self.rows, len(blocks)), np.float32)
        check(len(cues) == len(blocks) and CORE.measure_html(
            self._asked, hold(blocks), len(blocks), hold(containers), len(containers),
            array("i", cues).tobytes(), array("i", number(names)).tobytes(), len(names),
            headline, stated, locate(table), self.rows),
            "a page can't be measured: its blocks don't fit the compiled core")
        return table


def number(names: Sequence[str]) -> list[int]:
    """One number for all names that are the same."""
    first: dict[str, int] = {}
    return [first.setdefault(name, len(first)) for name in names] if names else []


def find_live(scanned: Scanned, around: int, within: int, linked: float) -> NDArray[np.int32]:
    """The blocks that are neither menus or controls nor mere links of some families.

    around, within: families of which those are, and are not; linked: the share of links.
    """
    blocks = scanned.blocks
    live = np.empty(len(blocks), np.int32)
    return live[:CORE.find_live(hold(blocks), len(blocks), around, within, linked,
                                locate(live))]
