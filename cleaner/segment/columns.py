"""What is known of all blocks of a page, as arrays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..lexicon.markup import BIT
from ..model import Block, Page
from ..native.texts import Lines, lay_lines
from .elements import KINDS

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

    kind: its number in `segment.elements.KINDS`.
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

        Menus and controls, the last kinds, are none, whatever they say.
        """
        prose = (self.kind < NUMBERS["menu"]) & (2 * self.linked < self.size) \
            & (self.words >= SENTENCE) & ((self.bits & HIDDEN > 0) == hidden)
        return np.where(prose, self.size - self.linked, 0)


def make_columns(blocks: Sequence[Block]) -> Columns:
    """The columns of some blocks, from the blocks themselves."""
    texts = [block.text for block in blocks]
    return Columns(
        np.array(list(map(len, texts)), np.int32),
        np.array([text.count(" ") for text in texts], np.int32),
        np.array([block.linked for block in blocks], np.int32),
        np.array([NUMBERS[block.kind] for block in blocks], np.int32),
        np.array([block.bits for block in blocks], np.uint64))


def read_columns(page: Page) -> Columns:
    """The columns of a page's blocks."""
    return page.columns or make_columns(page.blocks)


def read_lines(page: Page) -> Lines:
    """The texts of a page's blocks for the core, empty ones of menus."""
    return page.lines or lay_lines(
        ["" if block.kind == "menu" else block.text for block in page.blocks])
