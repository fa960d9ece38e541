"""Boosted trees applied to a table of features, without the library that grew them.

The trees are oblivious: all nodes of a level ask the same question. The leaf that a block reaches
is then a number of one bit for each question, and the compiled core answers a question for several
blocks at once (L. Prokhorenkova et al., "CatBoost: unbiased boosting with categorical features",
2018).
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from .native.trees import Trees

GROVE = 300
"""Trees that are grown together."""
HOPELESS = -4.5
"""Log odds in the first grove below which a block is not asked about in the others."""
WEIGHED = 60
"""Trees that tell what spoke for or against a block."""
MODELS = Path(__file__).parent / "models"
"""The models that the package brings, not compressed: unpacking takes as long as a page."""
Table = NDArray[np.float32]
"""Features of blocks: one row a feature, one column a block."""
Blocks = Sequence[int] | NDArray[np.integer[Any]]
"""The columns of some blocks, in order."""


class Forest(NamedTuple):
    """Groves of the same pages, each with its share of the log odds, and what explains them.

    names: of the features, in the order of a table's rows.
    """

    trees: Trees
    names: tuple[str, ...]

    def predict(self, table: Table, blocks: Blocks) -> NDArray[np.float64]:
        """The probability of every block: 0 but of some; without hope by the first grove alone."""
        return self.trees.judge(table, blocks)

    def weigh(self, table: Table, blocks: Blocks,
              groups: NDArray[np.int32]) -> NDArray[np.float64]:
        """What each group of features added to the log odds of some blocks, blocks x groups.

        The change of the mean value from node to node on a block's path, summed by the group of the
        feature that was asked (A. Saabas, "Interpreting random forests", 2014); in the first trees,
        which add most.
        """
        return self.trees.weigh(table, blocks, groups, int(groups.max()) + 1)


@cache
def load_forest(name: str) -> Forest:
    """Load a model that the package brings, once a process."""
    with np.load(MODELS / f"{name}.npz") as data:
        return make_forest(data)


def make_forest(data: Mapping[str, NDArray[Any]]) -> Forest:
    """The forest of a model's arrays, where every level of every tree has its own question."""
    names = tuple(json.loads(str(data["names"])))
    trees = Trees(data["features"].T, data["thresholds"].T, data["values"], data["means"],
                  rows=len(names), grove=GROVE, hopeless=HOPELESS)
    return Forest(trees, names)
