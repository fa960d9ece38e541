"""Boosted trees applied to a matrix of features, without the library that grew them.

Every tree is laid out as a complete binary tree, so that all rows go down all trees at once, a
level a step: the children of node i are 2i + 1 and 2i + 2.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from importlib.resources import as_file, files
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Step = tuple[NDArray[np.int64], NDArray[np.int32]]


class Forest(NamedTuple):
    """Trees of equal depth: feature and threshold of the inner nodes, value of the leaves.

    features: int32, thresholds: float32, both trees x (2**depth - 1); values: float32,
    trees x 2**depth, in log odds; names: of the features, in the order of the columns;
    means: float32, trees x (2**(depth + 1) - 1), the mean value below each node.
    """

    features: NDArray[np.int32]
    thresholds: NDArray[np.float32]
    values: NDArray[np.float32]
    means: NDArray[np.float32]
    names: tuple[str, ...]

    def predict(self, rows: NDArray[np.float32]) -> NDArray[np.float64]:
        """The probability of each row, by the sum of what its leaves say."""
        nodes = self._descend(rows)
        trees, leaves = self.values.shape
        offsets = np.arange(trees) * leaves
        odds = self.values.ravel().take(nodes + offsets).sum(axis=1, dtype=np.float64)
        probabilities: NDArray[np.float64] = 1 / (1 + np.exp(-odds))
        return probabilities

    def _descend(self, rows: NDArray[np.float32]) -> NDArray[np.int64]:
        """The number of the leaf that each row reaches in each tree."""
        *_, (nodes, _) = self._walk(rows)
        leaves: NDArray[np.int64] = nodes - self.features.shape[1]
        return leaves

    def _walk(self, rows: NDArray[np.float32]) -> Iterator[Step]:
        """Go down all trees, a level at a time: the nodes reached, and the features asked there."""
        count, width = rows.shape
        trees, inner = self.features.shape
        flat = np.ascontiguousarray(rows).ravel()
        start = np.arange(count)[:, None] * width
        roots = np.arange(trees)[None, :] * inner
        features, thresholds = self.features.ravel(), self.thresholds.ravel()
        nodes = np.zeros((count, trees), np.int64)
        for _ in range((inner + 1).bit_length() - 1):
            at = nodes + roots
            asked = features.take(at)
            nodes = 2 * nodes + 1 + (flat.take(start + asked) > thresholds.take(at))
            yield nodes, asked

    def weigh(self, rows: NDArray[np.float32], groups: NDArray[np.int64]) -> NDArray[np.float64]:
        """What each group of features added to the log odds of each row, rows x groups.

        The change of the mean value from node to node on a row's path, summed by the group of the
        feature that was asked (A. Saabas, "Interpreting random forests", 2014).
        """
        count, size = len(rows), int(groups.max()) + 1
        places = np.arange(len(self.means))[None, :] * self.means.shape[1]
        owners = np.arange(count)[:, None] * size
        means = self.means.ravel()
        before = np.broadcast_to(self.means[:, 0], (count, len(self.means)))
        weights = np.zeros(count * size)
        for nodes, asked in self._walk(rows):
            after = means.take(places + nodes)
            weights += np.bincount((owners + groups.take(asked)).ravel(), (after - before).ravel(),
                                   count * size)
            before = after
        return weights.reshape(count, size)


@cache
def load_forest(name: str) -> Forest:
    """Load a model that the package brings, once a process."""
    with as_file(files(__package__) / "models" / f"{name}.npz") as path, np.load(path) as data:
        return Forest(data["features"], data["thresholds"].astype(np.float32),
                      data["values"].astype(np.float32), data["means"].astype(np.float32),
                      tuple(json.loads(str(data["names"]))))
