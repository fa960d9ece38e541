"""Small pieces of vector arithmetic that the features share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..forest import Table

Vector = NDArray[Any]


class Columns:
    """Named columns of equal length, gathered into one table."""

    def __init__(self, count: int) -> None:
        self.count = count
        self.names: list[str] = []
        self.values: list[Vector] = []

    def add(self, name: str, column: Vector | float) -> None:
        """Add one column; a number stands for a column of it."""
        self.names.append(name)
        self.values.append(np.full(self.count, column) if isinstance(column, float | int)
                           else column)

    def add_all(self, names: Sequence[str], columns: Vector) -> None:
        """Add several columns at once: a matrix, one row a block."""
        self.names.extend(names)
        self.values.append(columns)

    def table(self) -> Table:
        """All columns as float32, one row a name and one column a block."""
        out = np.empty((len(self.names), self.count), np.float32)
        at = 0
        for column in self.values:
            if column.ndim == 1:
                out[at] = column
                at += 1
            else:
                out[at:at + column.shape[1]] = column.T
                at += column.shape[1]
        return out


def accumulate(values: Vector) -> Vector:
    """Prefix sums with a zero in front: the sum of values[i:j] is out[j] - out[i]."""
    out = np.zeros(len(values) + 1, np.float64)
    np.cumsum(values, out=out[1:])
    return out


def find_nearest(marked: Vector, count: int,
                 none: int = 99) -> tuple[Vector, Vector, Vector, Vector]:
    """For each of `count` places the nearest one of `marked` before and after it.

    Returns the indices before and after (0 where there is none), and the distances (`none` where
    there is none). `marked` is sorted; a place is not its own neighbour.
    """
    places = np.arange(count)
    if not len(marked):
        zeros, far = np.zeros(count, np.int64), np.full(count, none)
        return zeros, zeros, far, far
    before = np.searchsorted(marked, places, "left") - 1
    after = np.searchsorted(marked, places, "right")
    last = marked[np.maximum(before, 0)]
    following = marked[np.minimum(after, len(marked) - 1)]
    return (last, following, np.where(before >= 0, places - last, none),
            np.where(after < len(marked), following - places, none))
