"""Columns that stand side by side in a text's lines are read one after another.

The pages of the web's first decades set menu, article and boxes as cells of one table. What keeps
the shape of tables (inscriptis) writes the words of the menu before the paragraphs, in the same
lines, all padded to the same width. The cells of a table of data keep step, and it is left as it
is.
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
LEAST_ALONE = 3
"""Lines in which only one of two columns says something, of either: they keep no step."""
LEAST_GAPS = 6
"""Lines without prose beside a column that has words in all of them."""


class Parted(NamedTuple):
    """A text whose columns follow each other; numbers: where in the source each line stands."""

    text: str
    numbers: list[int]
    account: Removal


def part_columns(text: str) -> Parted | None:
    """A text whose columns follow each other; None for one that has none side by side."""
    if text.count(PADDED) < LEAST_PADDED:
        return None
    lines = text.split("\n")
    widths = np.fromiter(map(len, lines), np.int64, len(lines))
    edges = [0, *(np.diff(widths).nonzero()[0] + 1).tolist(), len(lines)]
    parted: list[tuple[int, int, list[int]]] = []
    for first, last in pairwise(edges):
        if last - first >= LEAST_LINES and widths[first] >= LEAST_WIDTH \
                and (cuts := find_cuts(lines[first:last])):
            parted.append((first, last, cuts))
    if not parted:
        return None
    made, numbers, done = list[str](), list[int](), 0
    for first, last, cuts in parted:
        made += lines[done:first]
        numbers += range(done + 1, first + 1)
        for start, end in zip((0, *cuts), (*cuts, len(lines[first])), strict=True):
            made += ["", *(line[start:end].rstrip() for line in lines[first:last])]
            numbers += (first + 1, *range(first + 1, last + 1))
        done = last
    made += lines[done:]
    numbers += range(done + 1, len(lines) + 1)
    return Parted("\n".join(made), numbers, Removal(
        "", "repair-columns", "columns stand side by side", f"line {parted[0][0] + 1}"))


def find_cuts(lines: Sequence[str]) -> list[int]:
    """Where lines of one width are cut beside the column that holds the prose; none of a table."""
    letters = np.frombuffer("".join(lines).encode("utf-32-le", "surrogatepass"), np.uint32)
    filled = letters.reshape(len(lines), -1) != ord(" ")
    columns = find_columns(filled.any(0))
    if len(columns) < 2:
        return []
    sizes = [int(np.count_nonzero(filled[:, start:end])) for start, end in columns]
    at = sizes.index(max(sizes))
    start, end = columns[at]
    main = np.count_nonzero(filled[:, start:end], axis=1)
    if np.count_nonzero(main >= LONG) < LEAST_LONG:
        return []
    sides = [(start, filled[:, :start].any(1))] if at else []
    if at + 1 < len(columns):
        sides.append((columns[at + 1][0], filled[:, end:].any(1)))
    if not any(stands_alone(main > 0, beside) for _, beside in sides):
        return []
    return [cut for cut, _ in sides]


def stands_alone(main: NDArray[np.bool_], beside: NDArray[np.bool_]) -> bool:
    """Whether two columns keep no step: in some lines either is empty where the other is not.

    A menu without empty lines stands beside the gaps between all paragraphs.
    """
    without = np.count_nonzero(beside & ~main)
    return bool(without >= LEAST_ALONE <= np.count_nonzero(main & ~beside)
                or (without >= LEAST_GAPS and 2 * without >= np.count_nonzero(main)))


def find_columns(filled: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """From where to where characters stand in any line, with less than a gap between them."""
    places = filled.nonzero()[0]
    if not len(places):
        return []
    breaks = (np.diff(places) > GAP).nonzero()[0]
    starts = [places[0], *places[breaks + 1]]
    ends = [*(places[breaks] + 1), places[-1] + 1]
    return [(int(start), int(end)) for start, end in zip(starts, ends, strict=True)]
