"""Trees without the library that grew them: what blocks' leaves add up to, and what they say."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

import cleaner
from cleaner.forest import GROVE, HOPELESS, WEIGHED, load_forest, make_forest

MODELS = Path(cleaner.__file__).parent / "models"


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
    expected = [sigmoid(odds) for odds in (-3, 1, 0, 4)]
    assert forest.predict(table, range(4)) == pytest.approx(expected)
    assert forest.names == ("a", "b")


def test_further_groves_are_asked_where_the_first_has_hope() -> None:
    data = make(2 * GROVE)
    data["values"][:GROVE, 0] = 1.1 * HOPELESS / (2 * GROVE)
    data["values"][GROVE:, 0] = 9  # never heard: the first grove has no hope for such blocks
    data["values"][GROVE:, 1] = 2 / GROVE
    forest = make_forest(data)
    table = np.array([[0, 2] * 70, [0, 0] * 70], np.float32)
    expected = [sigmoid(1.1 * HOPELESS), sigmoid(0.5 + 2)]
    assert forest.predict(table, range(140)) == pytest.approx(expected * 70)
    assert forest.predict(table, range(1, 140, 2)) == pytest.approx([0, expected[1]] * 70)


@pytest.mark.parametrize("name", ["html", "text-whole", "text-extracted", "text-foreign",
                                  "text-run-on"])
def test_a_block_is_what_all_questions_of_the_first_trees_make_of_it(name: str) -> None:
    """One block at a time, as the arrays of the model say."""
    with np.load(MODELS / f"{name}.npz") as data:
        features, thresholds = data["features"][:, :GROVE], data["thresholds"][:, :GROVE]
        values = data["values"][:GROVE].astype(float)
        first = {"features": features, "thresholds": thresholds, "values": data["values"][:GROVE],
                 "means": data["means"][:GROVE], "names": data["names"]}
        forest = make_forest(first)
    table = np.random.default_rng(2).normal(size=(len(forest.names), 100)).astype(np.float32)
    table[:, 50:] = thresholds[0, :50]  # to be at a threshold is not to be above it
    powers = 1 << np.arange(len(features))
    odds = [values[np.arange(GROVE), powers @ (table[:, block][features] > thresholds)].sum()
            for block in range(100)]
    assert forest.predict(table, range(100)) == pytest.approx([sigmoid(one) for one in odds])


def test_a_table_of_fewer_rows_and_columns_that_it_lacks_are_refused() -> None:
    forest = make_forest(make(5))
    table = np.zeros((2, 3), np.float32)
    for wrong, blocks in ((table[:1], [0]), (table, [3]), (table, [-1]), (table, [1, 0])):
        with pytest.raises(ValueError, match="forest"):
            forest.predict(wrong, blocks)


def test_a_forest_of_arrays_that_do_not_fit_is_refused() -> None:
    for name, value in (("values", np.zeros((5, 3))), ("features", np.full((2, 5), 2))):
        with pytest.raises(ValueError, match="forest"):
            make_forest({**make(5), name: value})


@pytest.mark.parametrize("name", ["html", "text-whole", "text-extracted", "text-foreign",
                                  "text-run-on"])
def test_what_spoke_for_a_block_adds_up_to_the_change_along_its_path(name: str) -> None:
    forest = load_forest(name)
    table = np.random.default_rng(1).normal(size=(len(forest.names), 3)).astype(np.float32)
    groups = np.arange(len(forest.names), dtype=np.int32)
    weights = forest.weigh(table, range(3), groups)
    assert weights.shape == (3, len(forest.names))
    with np.load(MODELS / f"{name}.npz") as data:
        features, thresholds = data["features"][:, :WEIGHED], data["thresholds"][:, :WEIGHED]
        means = data["means"][:WEIGHED].astype(float)
    powers = 1 << np.arange(len(features))
    leaves = [powers @ (table[:, block][features] > thresholds) for block in range(3)]
    changes = [(means[np.arange(WEIGHED), len(means[0]) // 2 + leaf] - means[:, 0]).sum()
               for leaf in leaves]
    assert weights.sum(axis=1) == pytest.approx(changes)
    assert not weights[:, np.setdiff1d(groups, features)].any()
