"""What is known of all blocks of a page at once, as arrays, and what follows from it."""

from __future__ import annotations

import ctypes
from collections.abc import Iterable
from functools import cached_property
from itertools import accumulate
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .lexicon.markup import BIT
from .native.columns import Table, make_room, read_bits, want

KINDS = ("paragraph", "heading", "item", "quotation", "caption", "cell", "code", "menu", "control")
"""What a block can be; the last two are no text of the page's, whatever they say."""
NUMBERS = {kind: number for number, kind in enumerate(KINDS)}
LETTERS = 20
"""Characters to a space from which on a text is of a script without spaces."""
SHORT = 12
"""Characters below which it may be a word of any script; `columns.c` states both, too."""
_HEADINGS = want(kinds=1 << NUMBERS["heading"])
HIDDEN = BIT["<template>"]
_HIDDEN = ctypes.c_uint64(HIDDEN)

Sizes = NDArray[np.integer[Any]]


class Columns(Table):
    """Of all blocks of a page at once: characters, spaces, linked characters, kinds and families.

    kind: its number in `KINDS`. words: as spaces part them; without spaces two letters are one.
    prose: the characters of every block that is prose, and not hidden; menus and controls are none.
    """

    def __init__(self, held: NDArray[np.int32]) -> None:
        super().__init__(held, _HIDDEN)
        rows: Iterable[NDArray[np.int32]] = held[2:-1]
        self.size, self.spaces, self.linked, self.kind, self.words, self.prose = rows

    @cached_property
    def headings(self) -> list[int]:
        """The blocks that are headings, by their numbers."""
        return self.find(_HEADINGS)

    @cached_property
    def sizes(self) -> list[int]:
        """The characters before every block, and of all."""
        return [0, *accumulate(self.size.tolist())]

    @cached_property
    def sums(self) -> list[int]:
        """The characters of prose before every block, and in all."""
        return [0, *accumulate(self.prose.tolist())]

    def measure_hidden(self) -> Sizes:
        """The characters of every block that is prose within a `<template>`."""
        shown = self.held.copy()
        read_bits(shown)[:] &= ~np.uint64(HIDDEN)
        return np.where(self.bits & HIDDEN > 0, Columns(shown).prose, 0)


def join_columns(size: Sizes, spaces: Sizes, linked: Sizes | int, kind: Sizes | int,
                 bits: NDArray[np.uint64] | int = 0) -> Columns:
    """The columns of some blocks, from each; a number is that of all."""
    held = make_room(len(size))
    read_bits(held)[:], held[2], held[3], held[4], held[5] = bits, size, spaces, linked, kind
    return Columns(held)
