"""Columns beside the article's, in the same lines of a text, are taken out.

The pages of the web's first decades set menu, article and boxes as cells of one table. What keeps
the shape of tables (inscriptis) writes the words of the menu before the paragraphs, in the same
lines, all padded to the same width. The cells of a table of data keep step, and it is left as it
is, as are two columns of prose: to read one after another would move words.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..model import Removal

PADDED, LEAST_PADDED, GAP = "   \n", 4, 2
"""How lines end that are padded, how many do, and spaces that part columns in all lines."""
LEAST_LINES, LEAST_WIDTH = 8, 60
"""Lines of one width, and characters of it, among which columns are looked for."""
LONG, LEAST_LONG = 60, 3
"""Letters of a line of prose, and how many such lines the widest column holds."""
LEAST_TIMES = 3
"""How many times the long lines of what stands beside it the widest column has."""
LEAST_ALONE = 3
"""Lines in which only one of two columns says something, of either: they keep no step."""
LEAST_BELOW = 4
"""Lines of prose below all that a shorter column says."""
LEAST_GAPS = 6
"""Lines without prose beside a column that has words in all of them."""


class Cut(NamedTuple):
    """A text whose lines are those of its widest column, where columns stood side by side."""

    text: str
    account: list[Removal]


def cut_columns(text: str) -> Cut | None:
    """A text without what stands beside its prose in the same lines; None for one without columns.

    The words of its lines stay in their order, and every line keeps its number.
    """
    if text.count(PADDED) < LEAST_PADDED:
        return None
    lines = text.split("\n")
    widths = np.fromiter(map(len, lines), np.int64, len(lines))
    edges = [0, *(np.diff(widths).nonzero()[0] + 1).tolist(), len(lines)]
    account = list[Removal]()
    for first, last in pairwise(edges):
        if last - first < LEAST_LINES or widths[first] < LEAST_WIDTH:
            continue
        rows = lines[first:last]
        if column := find_prose_column(rows):
            start, end = column
            account += [Removal(beside, "repair-columns", "stands beside the article's column",
                                f"line {first + 1}")
                        for beside in (read_column(rows, 0, start), read_column(rows, end, None))
                        if beside]
            lines[first:last] = [row[start:end].rstrip() for row in rows]
    return Cut("\n".join(lines), account) if account else None


def read_column(rows: Sequence[str], start: int, end: int | None) -> str:
    """The lines of a column that say something."""
    return "\n".join(told for row in rows if (told := row[start:end].strip()))


def find_prose_column(lines: Sequence[str]) -> tuple[int, int] | None:
    """From where to where the column of the prose goes in lines of one width; None in a table."""
    letters = np.frombuffer("".join(lines).encode("utf-32-le", "surrogatepass"), np.uint32)
    filled = letters.reshape(len(lines), -1) != ord(" ")
    columns = find_columns(filled.any(0))
    if len(columns) < 2:
        return None
    start, end = max(columns, key=lambda column: np.count_nonzero(filled[:, slice(*column)]))
    main = np.count_nonzero(filled[:, start:end], axis=1)
    prose = np.count_nonzero(main >= LONG)
    if prose < LEAST_LONG:
        return None
    sides = [np.count_nonzero(side, axis=1) for side in (filled[:, :start], filled[:, end:])]
    if any(LEAST_TIMES * np.count_nonzero(side >= LONG) > prose for side in sides) \
            or not any(stands_alone(main > 0, side > 0) or ends_early(main >= LONG, side > 0)
                       for side in sides):
        return None
    return start, end


def stands_alone(main: NDArray[np.bool_], beside: NDArray[np.bool_]) -> bool:
    """Whether two columns keep no step: in some lines either is empty where the other is not.

    A menu without empty lines stands beside the gaps between all paragraphs.
    """
    without = np.count_nonzero(beside & ~main)
    return bool(without >= LEAST_ALONE <= np.count_nonzero(main & ~beside)
                or (without >= LEAST_GAPS and 2 * without >= np.count_nonzero(main)))


def ends_early(prose: NDArray[np.bool_], beside: NDArray[np.bool_]) -> bool:
    """Whether most lines of prose stand below all that a column beside them says: a poll's box."""
    told = beside.nonzero()[0]
    below = np.count_nonzero(prose[told[-1] + 1:]) if len(told) >= LEAST_ALONE else 0
    return bool(below >= LEAST_BELOW and 2 * below > np.count_nonzero(prose))


def find_columns(filled: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """From where to where characters stand in any line, with less than a gap between them."""
    places = filled.nonzero()[0]
    if not len(places):
        return []
    breaks = (np.diff(places) > GAP).nonzero()[0]
    starts = [places[0], *places[breaks + 1]]
    ends = [*(places[breaks] + 1), places[-1] + 1]
    return [(int(start), int(end)) for start, end in zip(starts, ends, strict=True)]
