"""The columns and the lines of a page's blocks, as they were laid or from the blocks themselves."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..columns import NUMBERS, Columns, join_columns
from ..model import Block, Page
from ..native.texts import Lines, lay_lines


def make_columns(blocks: Sequence[Block]) -> Columns:
    """The columns of some blocks, from the blocks themselves."""
    texts = [block.text for block in blocks]
    return join_columns(
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
