"""Trees without the library that grew them: what blocks' leaves add up to, and what they say."""

from __future__ import annotations

import json

import numpy as np
import pytest

from cleaner.forest import GROVE, HOPELESS, load_forest, make_forest


def sigmoid(odds: float) -> float:
    return float(1 / (1 + np.exp(-odds)))


def make(trees: int) -> dict[str, np.ndarray]:
    """Trees that all ask whether feature 0 is above 1, and then feature 1 above 2."""
    features = np.zeros((2, trees), np.int16)
    features[1] = 1
    thresholds = np.array([[1.0] * trees, [2.0] * trees], np.float32)
    values = np.tile(np.array([-3, 1, 0, 4], np.float32), (trees, 1)) / trees
    return {"features": features, "thresholds": thresholds, "values": values,
            "means": np.zeros((trees, 7), np.float16), "names": np.array(json.dumps(["a", "b"]))}


def test_adds_up_the_leaves_of_all_trees() -> None:
    forest = make_forest(make(5))
    table = np.array([[0, 2, 0, 2], [0, 0, 3, 3]], np.float32)
    assert forest.predict(table) == pytest.approx([sigmoid(odds) for odds in (-3, 1, 0, 4)])
    assert forest.names == ("a", "b")


def test_further_groves_are_asked_where_the_first_has_hope() -> None:
    data = make(2 * GROVE)
    data["values"][:GROVE, 0] = 1.1 * HOPELESS / (2 * GROVE)
    data["values"][GROVE:, 0] = 9  # never heard: the first grove has no hope for such blocks
    data["values"][GROVE:, 1] = 2 / GROVE
    forest = make_forest(data)
    assert len(forest.groves) == 2
    likely = forest.predict(np.array([[0, 2], [0, 0]], np.float32))
    assert likely == pytest.approx([sigmoid(1.1 * HOPELESS), sigmoid(0.5 + 2)])


@pytest.mark.parametrize("name", ["html", "text-whole", "text-extracted"])
def test_what_spoke_for_a_block_adds_up_to_the_change_along_its_path(name: str) -> None:
    forest = load_forest(name)
    table = np.random.default_rng(1).normal(size=(len(forest.names), 3)).astype(np.float32)
    groups = np.arange(len(forest.names))
    weights = forest.weigh(table, groups)
    assert weights.shape == (3, len(forest.names))
    asked = np.unique(forest.groves[0].features[forest.groves[0].asked[:, :60]])
    assert not weights[:, np.setdiff1d(groups, asked)].any()
