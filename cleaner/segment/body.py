"""The page of a text's body, made of the blocks that it consists of: what cutting it anew gives."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..columns import join_columns
from ..model import Head, Page, Settings
from ..native.lines import MARKED, MENDABLE, fold_lines
from .language import detect_language
from .repairs import mend
from .text import encode, make_blocks

Places = NDArray[np.intp]
"""The blocks of a page that its body consists of, by their numbers, in order."""


def cut_body(page: Page, kept: Places, body: str, language: str | None = None) -> Page | None:
    """The page of a body that is some blocks of a text, one blank line between two.

    None where they are not known to be its lines: their marks may be those of something else once
    they stand by themselves.
    """
    folded, texts = fold_lines(encode(body)), [page.blocks[index].text for index in kept.tolist()]
    if page.columns is None or page.settings is None or folded.signs & MARKED \
            or folded.lines != (encode("\n".join(texts)), len(kept)) \
            or (folded.signs & MENDABLE and mend(body, folded.signs)[1]):
        return None
    size, spaces, edges = (
        column[kept] for column in (page.columns.size, page.columns.spaces, page.settings.edges))
    none, rows = np.zeros(len(kept), np.int32), folded.rows
    cut = Page(
        page.source._replace(held=body, data=None),
        make_blocks(texts, rows),
        (), (), Head(),
        settings=Settings(rows["blanks"], none, none, none + 1, size, edges, none),
        columns=join_columns(size, spaces, 0, 0), lines=folded.lines)
    return cut._replace(language=detect_language(cut, language))
