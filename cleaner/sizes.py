"""How much text the blocks of a page hold: of one, or of all at once, as arrays."""

from __future__ import annotations

import numpy as np

from .columns import LETTERS, SHORT, Sizes
from .lexicon.marks import UNSPACED
from .model import Page
from .segment.columns import read_columns

COUNTED = 200
"""Characters of a block that have a say in which script the page is of."""


def count_words(text: str) -> int:
    """The words of a text as spaces part them; in a script without spaces two letters are one."""
    size, spaces = len(text), text.count(" ")
    if text.isascii() or size < SHORT or spaces * LETTERS >= size or not UNSPACED.search(text):
        return spaces + 1
    return size // 2


def weigh_words(page: Page) -> Sizes:
    """The words of every block as spaces part them; on a page without spaces two letters are one.

    Most of its blocks decide, so that a long word alone is one word.
    """
    columns = read_columns(page)
    counted = columns.size.clip(max=COUNTED)
    unspaced = counted[columns.spaces * LETTERS < columns.size].sum()
    if 2 * unspaced > counted.sum():
        return np.maximum(columns.size // 2, 1)
    return columns.spaces + 1
