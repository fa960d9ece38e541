"""Boosted trees applied to a table of features, without the library that grew them.

The trees are oblivious: all nodes of a level ask the same question. The leaf that a block reaches
is then a number of one bit for each question, and a few whole-array operations give the leaves of
all blocks in all trees (L. Prokhorenkova et al., "CatBoost: unbiased boosting with categorical
features", 2018).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import as_file, files
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

GROVE = 300
"""Trees that are grown together."""
HOPELESS = -4.5
"""Log odds in the first grove below which a block is not asked about in the others."""
WEIGHED = 60
"""Trees that tell what spoke for or against a block."""
Table = NDArray[np.float32]
"""Features of blocks: one row a feature, one column a block."""


class Grove(NamedTuple):
    """Trees of equal depth that were grown together: the question of each level, each leaf's value.

    features: intp, thresholds: float32, of all questions, each kept once though several trees ask
    it; asked: intp, depth x trees, the questions' numbers; values: float32, trees x 2**depth, in
    log odds, the answer to the first level's question being a leaf's lowest bit.
    """

    features: NDArray[np.intp]
    thresholds: NDArray[np.float32]
    asked: NDArray[np.intp]
    values: NDArray[np.float32]

    def add_up(self, table: Table) -> NDArray[np.float64]:
        """The sum of what each block's leaves say."""
        trees, size = self.values.shape
        answers = (table.take(self.features, axis=0) > self.thresholds[:, None]).view(np.uint8)
        leaves = answers.take(self.asked[0], axis=0)
        for level in range(1, len(self.asked)):
            leaves |= answers.take(self.asked[level], axis=0) << np.uint8(level)
        places = leaves + (np.arange(trees) * size)[:, None]
        odds: NDArray[np.float64] = self.values.ravel().take(places).sum(axis=0, dtype=np.float64)
        return odds


class Forest(NamedTuple):
    """Groves of the same pages, each with its share of the log odds, and what explains them.

    means: float32, trees of the first grove x (2**(depth + 1) - 1), the mean value below each node,
    where the nodes of level d begin at 2**d - 1; names: of the features, in the order of the rows.
    """

    groves: tuple[Grove, ...]
    means: NDArray[np.float32]
    names: tuple[str, ...]

    def predict(self, table: Table) -> NDArray[np.float64]:
        """The probability of each block; where the first grove sees no hope, by its word alone."""
        first, *others = self.groves
        odds = first.add_up(table)
        if others:
            hoped = np.flatnonzero(odds * len(self.groves) > HOPELESS)
            rest = table[:, hoped]
            further = sum(grove.add_up(rest) for grove in others) + odds[hoped]
            odds *= len(self.groves)
            odds[hoped] = further
        probabilities: NDArray[np.float64] = 1 / (1 + np.exp(-odds))
        return probabilities

    def weigh(self, table: Table, groups: NDArray[np.int64]) -> NDArray[np.float64]:
        """What each group of features added to the log odds of each block, blocks x groups.

        The change of the mean value from node to node on a block's path, summed by the group of the
        feature that was asked (A. Saabas, "Interpreting random forests", 2014); in the first trees,
        which add most.
        """
        grove = self.groves[0]
        asked = grove.asked[:, :WEIGHED]
        features = grove.features[asked]
        owners = groups[features]
        trees, count = owners.shape[1], table.shape[1]
        numbers = np.arange(int(groups.max()) + 1)[:, None]
        weights = np.zeros((len(numbers), count))
        nodes = np.zeros((trees, count), np.int64)
        starts = (np.arange(trees) * self.means.shape[1])[:, None]
        means = self.means.ravel()
        before = means.take(starts + nodes)
        answers = table.take(features, axis=0) > grove.thresholds[asked][:, :, None]
        for level, own in enumerate(answers.astype(np.int64)):
            nodes |= own << level
            after = means.take(starts + nodes + (2 ** (level + 1) - 1))
            weights += (owners[level] == numbers).astype(np.float32) @ (after - before)
            before = after
        return weights.T


@cache
def load_forest(name: str) -> Forest:
    """Load a model that the package brings, once a process."""
    with as_file(files(__package__) / "models" / f"{name}.npz") as path, np.load(path) as data:
        return make_forest(data)


def make_forest(data: Mapping[str, NDArray[Any]]) -> Forest:
    """The forest of a model's arrays, where every level of every tree has its own question."""
    groves = tuple(make_grove(data, slice(start, start + GROVE))
                   for start in range(0, len(data["values"]), GROVE))
    return Forest(groves, data["means"][:GROVE].astype(np.float32),
                  tuple(json.loads(str(data["names"]))))


def make_grove(data: Mapping[str, NDArray[Any]], trees: slice) -> Grove:
    """Some trees of a model."""
    features, thresholds = data["features"][:, trees], data["thresholds"][:, trees]
    questions, asked = np.unique(np.stack([features.ravel(), thresholds.ravel()]), axis=1,
                                 return_inverse=True)
    return Grove(questions[0].astype(np.intp), questions[1].astype(np.float32),
                 asked.reshape(features.shape), data["values"][trees].astype(np.float32))
