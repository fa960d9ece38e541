"""Oblivious trees applied to a table of features (`forest.c`)."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .loaded import CORE, check, locate


class _Forest(ctypes.Structure):
    _fields_ = (
        *((name, ctypes.c_void_p) for name in (
            "borders", "starts", "features", "ranks", "values", "means")),
        *((name, ctypes.c_int32) for name in ("trees", "depth", "grove", "weighed", "rows")),
        ("hopeless", ctypes.c_double))


DEEPEST = 8
"""Questions of a tree."""
LOWEST, MOST_BORDERS = -128, 255
"""The rank of a value that is above no threshold of its feature, and how many it may be above."""
MISFIT = "a forest can't judge a table of other features"
_TABLE = (ctypes.POINTER(_Forest), ctypes.c_void_p, ctypes.c_int32, ctypes.c_int32,
          ctypes.c_void_p, ctypes.c_int32)
CORE.add_up_trees.restype = CORE.judge_by_trees.restype = ctypes.c_int32
CORE.weigh_trees.restype = ctypes.c_bool
CORE.add_up_trees.argtypes = (*_TABLE, ctypes.c_void_p)
CORE.judge_by_trees.argtypes = (*_TABLE, ctypes.c_void_p, ctypes.c_void_p)
CORE.weigh_trees.argtypes = (*_TABLE, ctypes.c_void_p, ctypes.c_int32, ctypes.c_void_p)


class Trees:
    """Trees of equal depth, laid out for the core.

    features, thresholds: trees x depth, the questions; values: trees x 2**depth, in log odds, the
    answer to the first question being a leaf's lowest bit; means: the mean value below each node of
    the first trees, which tell what spoke for a block, where the nodes of level d begin at
    2**d - 1. rows: how many features there are; grove: how many trees were grown together;
    hopeless: log odds in the first grove below which a block is not asked about in the others.
    """

    def __init__(self, features: NDArray[Any], thresholds: NDArray[Any], values: NDArray[Any],
                 means: NDArray[Any], *, rows: int, grove: int, hopeless: float) -> None:
        trees, depth = features.shape
        if not (thresholds.shape == features.shape and values.shape == (trees, 2 ** depth)
                and depth <= DEEPEST and 0 < len(means) <= trees
                and means.shape[1] == 2 ** (depth + 1) - 1
                and 0 <= features.min() <= features.max() < rows):
            raise ValueError("the arrays of a forest don't fit each other")
        borders, starts, ranks = lay_borders(features, thresholds, rows)
        self._held = [np.ascontiguousarray(array, kind) for array, kind in (
            (borders, np.float32), (starts, np.int32), (features, np.int32), (ranks, np.int8),
            (values, np.float32), (means, np.float32))]
        self._forest = _Forest(*(array.ctypes.data for array in self._held), trees, depth, grove,
                               len(means), rows, hopeless)

    def add_up(self, table: NDArray[np.float32],
               columns: Sequence[int] | NDArray[np.integer[Any]]) -> NDArray[np.float64]:
        """The log odds of some columns of a table: the sum of what their leaves say."""
        table, columns = lay_out(table, columns)
        odds = np.empty(len(columns))
        check(CORE.add_up_trees(self._forest, locate(table), *table.shape, locate(columns),
                                len(columns), locate(odds)), MISFIT)
        return odds

    def judge(self, table: NDArray[np.float32],
              columns: Sequence[int] | NDArray[np.integer[Any]]) -> NDArray[np.float64]:
        """The probability of every column of a table: 0 of those that are not among some."""
        table, columns = lay_out(table, columns)
        odds, likely = np.empty(len(columns)), np.zeros(table.shape[1])
        check(CORE.judge_by_trees(self._forest, locate(table), *table.shape, locate(columns),
                                  len(columns), locate(odds), locate(likely)), MISFIT)
        return likely

    def weigh(self, table: NDArray[np.float32], columns: Sequence[int] | NDArray[np.integer[Any]],
              owners: NDArray[np.int32], groups: int) -> NDArray[np.float64]:
        """What each group of features added to the odds of some columns, columns x groups."""
        table, columns = lay_out(table, columns)
        weights = np.empty((len(columns), groups))
        if len(owners) < self._forest.rows or not CORE.weigh_trees(
                self._forest, locate(table), *table.shape, locate(columns), len(columns),
                locate(owners), groups, locate(weights)):
            raise ValueError("a forest can't weigh a table of other features")
        return weights


def lay_borders(features: NDArray[Any], thresholds: NDArray[Any], rows: int,
                ) -> tuple[NDArray[Any], NDArray[Any], NDArray[Any]]:
    """The thresholds of each feature in order, where each begins, and the ranks that they part."""
    order = np.lexsort((thresholds.ravel(), features.ravel()))
    of, above = features.ravel()[order], thresholds.ravel()[order]
    new = np.append(True, (of[1:] != of[:-1]) | (above[1:] != above[:-1]))
    starts = np.searchsorted(of[new], np.arange(rows + 1))
    if np.diff(starts).max() > MOST_BORDERS:
        raise ValueError("a forest asks too many questions of one feature")
    ranks = np.empty(features.size, np.int64)
    ranks[order] = LOWEST + np.cumsum(new) - 1 - starts[of]
    return above[new], starts, ranks.reshape(features.shape)


def lay_out(table: NDArray[np.float32], columns: Sequence[int] | NDArray[np.integer[Any]],
            ) -> tuple[NDArray[np.float32], NDArray[np.int32]]:
    """A table and the numbers of some of its columns as the core reads them."""
    return np.ascontiguousarray(table, np.float32), np.ascontiguousarray(columns, np.int32)
