"""How much text the blocks of a page hold: of one, or of all at once, as arrays."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from .lexicon.marks import UNSPACED
from .lexicon.markup import BIT
from .model import Page
from .segment.columns import read_columns
from .segment.elements import KINDS

LABELS = KINDS.index("menu")
"""The kind from which on a block is a menu or control: no prose, whatever it says."""
LETTERS = 20
"""Characters to a space from which on a text is of a script without spaces."""
SHORT = 12
"""Characters below which it may be a word of any script."""
COUNTED = 200
"""Characters of a block that have a say in which script the page is of."""
SENTENCE = 8
"""Words from which on a block may be a sentence."""
HIDDEN = BIT["<template>"]

Sizes = NDArray[np.integer[Any]]


def count_words(text: str) -> int:
    """The words of a text as spaces part them; in a script without spaces two letters are one."""
    size, spaces = len(text), text.count(" ")
    if text.isascii() or size < SHORT or spaces * LETTERS >= size or not UNSPACED.search(text):
        return spaces + 1
    return size // 2


def count_all_words(page: Page) -> Sizes:
    """The words of every block as spaces part them; without spaces two letters are one."""
    size, spaces = read_sizes(page)
    return np.where((spaces * LETTERS >= size) | (size < SHORT), spaces + 1, size // 2)


def weigh_words(page: Page) -> Sizes:
    """The words of every block as spaces part them; on a page without spaces two letters are one.

    Most of its blocks decide, so that a long word alone is one word.
    """
    size, spaces = read_sizes(page)
    counted = size.clip(max=COUNTED)
    unspaced = counted[spaces * LETTERS < size].sum()
    return np.maximum(size // 2, 1) if 2 * unspaced > counted.sum() else spaces + 1


def read_sizes(page: Page) -> tuple[Sizes, Sizes]:
    """The characters and the spaces of every block."""
    columns = read_columns(page)
    return columns.size, columns.spaces


def measure_prose(page: Page, hidden: bool = False) -> Sizes:
    """The characters of every block that is prose and, as asked, hidden or not."""
    size, _, linked, kind, bits = read_columns(page)
    prose = (kind < LABELS) & (2 * linked < size) & (count_all_words(page) >= SENTENCE) \
        & ((bits & HIDDEN > 0) == hidden)
    return np.where(prose, size - linked, 0)
