"""What is known of all blocks of a page at once, and the finding of blocks by it (`columns.c`)."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from .loaded import CORE, hold, refer

ROWS = 9
"""Those of a table: families, characters, spaces, linked characters, kinds, words, prose, room."""
ANY = 2 ** 31 - 1
"""More than any count, and the bits of all kinds."""


class Wanted(ctypes.Structure):
    """What blocks are wanted; all of it has to hold, as `Wanted` in `columns.c` says."""

    _fields_ = (("any", ctypes.c_uint64), ("none", ctypes.c_uint64), ("share", ctypes.c_double),
                *((name, ctypes.c_int32) for name in (
                    "kinds", "too", "least_spaces", "most_spaces", "least_linked", "least_beside",
                    "most_beside", "least_above")))


def want(*, any_of: int = 0, too: int = 0, none_of: int = 0, kinds: int = ANY, share: float = 0.0,
         spaces: Sequence[int] = (0, ANY), linked: int = 0, beside: Sequence[int] = (0, ANY),
         above: int = 0) -> Wanted:
    """What blocks are wanted; see `Wanted` in `columns.c`."""
    return Wanted(any_of, none_of, share, kinds, too, *spaces, linked, *beside, above)


EVERY = want()
CORE.lay_columns.restype = CORE.weigh_columns.restype = CORE.weigh_body.restype = None
CORE.tell_hundredths.restype = None
CORE.promise.restype = ctypes.c_double
# No types of what these are called with: references and small numbers go as they are, at a third of
# what it takes to look at each.


class Table:
    """Columns of all blocks of a page, and the families of each.

    kinds: a bit for each kind that any is of; families: those of any; inner: the characters of all
    that are no menus nor controls.
    """

    def __init__(self, held: NDArray[np.int32], hidden: ctypes.c_uint64) -> None:
        self.held, self.bits = held, read_bits(held)
        self._at, self._count = refer(held), len(self.bits)
        seen = (ctypes.c_uint64 * 3)()
        CORE.weigh_columns(self._at, self._count, ctypes.byref(hidden), ctypes.byref(seen))
        self.kinds, self.families, self.inner = seen

    def find(self, wanted: Wanted = EVERY, least: int = 0, most: int = ANY,
             start: int = 0) -> list[int]:
        """The blocks from one on that are wanted, of so many characters, by their numbers."""
        return self._read_room(CORE.find_blocks(
            self._at, self._count, ctypes.byref(wanted), start, least, min(most, ANY)))

    def find_longest(self, most: int) -> list[int]:
        """The longest blocks but for menus and empty ones, by their numbers."""
        count = CORE.find_longest(self._at, self._count, most)
        if count < 0:
            raise MemoryError("no memory for the longest blocks of a page")
        return self._read_room(count)

    def _read_room(self, count: int) -> list[int]:
        found: list[int] = self.held[-1, :count].tolist() if count else []
        return found

    def promise(self, likely: NDArray[np.float64]) -> float:
        """Half of the highest F1 that keeping the likeliest blocks can promise; 1 without any.

        In words as spaces part them; where most of a page has no spaces two letters are one.
        """
        best = float(CORE.promise(self._at, self._count, refer(likely)))
        if best < 0:
            raise MemoryError("no memory for the likelihoods of a page")
        return best

    def weigh_body(self, kept: NDArray[np.bool_], likely: NDArray[np.float64] | None = None,
                   ) -> tuple[float, float, float, float, float]:
        """The words of a body, those that are likely the article's, and these in the whole page.

        Then the characters of prose in the page, and in the body.
        """
        sums = (ctypes.c_double * 5)()
        CORE.weigh_body(self._at, self._count, refer(kept),
                        None if likely is None else refer(likely), ctypes.byref(sums))
        words, right, whole, prose, left = sums
        return words, right, whole, prose, left


def make_room(count: int) -> NDArray[np.int32]:
    """Room for the columns of some blocks."""
    return np.empty((ROWS, count), np.int32)


def read_bits(held: NDArray[np.int32]) -> NDArray[np.uint64]:
    """The families of each block in a table."""
    return held[:2].reshape(-1).view(np.uint64)


def lay_columns(blocks: NDArray[np.void]) -> NDArray[np.int32]:
    """The columns of the blocks of HTML, but for what follows from them."""
    held = make_room(len(blocks))
    CORE.lay_columns(ctypes.c_char_p(hold(blocks)), len(blocks), refer(held))
    return held


def tell_hundredths(likely: NDArray[np.float64]) -> bytes:
    """Likelihoods in hundredths."""
    told = bytearray(len(likely))
    CORE.tell_hundredths(refer(likely), len(likely), refer(told))
    return bytes(told)
