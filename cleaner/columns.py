"""What is known of all blocks of a page at once, as arrays, and what follows from it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .lexicon.markup import BIT

KINDS = ("paragraph", "heading", "item", "quotation", "caption", "cell", "code", "menu", "control")
"""What a block can be; the last two are no text of the page's, whatever they say."""
NUMBERS = {kind: number for number, kind in enumerate(KINDS)}
LETTERS = 20
"""Characters to a space from which on a text is of a script without spaces."""
SHORT = 12
"""Characters below which it may be a word of any script."""
SENTENCE = 8
"""Words from which on a block may be a sentence."""
HIDDEN = BIT["<template>"]

Sizes = NDArray[np.integer[Any]]


@dataclass(frozen=True, eq=False)
class Columns:
    """Of all blocks of a page at once: characters, spaces, linked characters, kinds and families.

    kind: its number in `KINDS`.
    """

    size: NDArray[np.int32]
    spaces: NDArray[np.int32]
    linked: NDArray[np.int32]
    kind: NDArray[np.int32]
    bits: NDArray[np.uint64]

    @cached_property
    def words(self) -> Sizes:
        """The words of every block as spaces part them; without spaces two letters are one."""
        few = (self.spaces * LETTERS >= self.size) | (self.size < SHORT)
        return np.where(few, self.spaces + 1, self.size // 2)

    @cached_property
    def prose(self) -> Sizes:
        """The characters of every block that is prose, and not hidden."""
        return self.measure_prose(hidden=False)

    def measure_prose(self, *, hidden: bool) -> Sizes:
        """The characters of every block that is prose and, as asked, hidden or not.

        Menus and controls are none.
        """
        prose = (self.kind < NUMBERS["menu"]) & (2 * self.linked < self.size) \
            & (self.words >= SENTENCE) & ((self.bits & HIDDEN > 0) == hidden)
        return np.where(prose, self.size - self.linked, 0)
