"""Grow a forest of the learned judge, and say how it does on sites it has not seen.

    python -m benchmarks.train --data DIR [--texts DIR] [--folds 5]

DIR is laid out as `benchmarks/README.md` says. Pages weigh alike, whatever their length; a block
weighs by its words. All seeds are fixed, and the same data give the same model, which goes to
`cleaner/models/KIND.npz`.

Of texts there are four forests: one for those with their page around them (`text-whole`), another
for those that something has chosen from before (`text-extracted`), each grown of all texts, in
which its own weigh most; a third (`text-foreign`) of texts in letters whose words no lexicon knows,
for languages that there are no cues for; a fourth (`text-run-on`) judges the sentences of texts
that came as one line. They are grown where the folder of the texts is given, as
`benchmarks.flatten` writes it of the same sets; `benchmarks.examples` says what is drawn of it.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import catboost
import numpy as np

from cleaner.forest import GROVE, WEIGHED

from .examples import Example, Vector, fold_of, read_groups
from .score import Prediction, Scores, score_page, summarize

SETTINGS: dict[str, Any] = {
    "loss_function": "CrossEntropy", "depth": 6, "learning_rate": 0.1, "l2_leaf_reg": 5,
    "bootstrap_type": "Bernoulli", "subsample": 0.7, "rsm": 0.4, "border_count": 64,
    "thread_count": 2, "verbose": False, "allow_writing_files": False}
SEEDS = {"html": 3}
"""How many forests are grown of the same pages, each with another seed, and averaged; else one.

What one of them makes of a site that none has seen is partly chance: f1 of unseen pages is .959
with one, .960 with three. Of texts one has to do: with three f1 of whole pages is .001 higher, and
what lines around a line say for it was weighed with one.
"""
TEXT_SHARES = {
    "text-whole": {"whole": 1.0, "extracted": 0.4, "supposed whole": 0.5,
                   "supposed extracted": 0.2},
    "text-extracted": {"whole": 0.3, "extracted": 1.0, "body": 0.5},
    "text-foreign": {"foreign whole": 1.0, "foreign extracted": 0.7, "foreign body": 0.3},
    "text-run-on": {"run-on": 1.0, "run-on body": 0.8, "foreign run-on": 0.3,
                    "foreign run-on body": 0.1, "supposed run-on": 0.5,
                    "supposed run-on body": 0.4}}
"""What each sort of text weighs in each forest of texts.

Pages whose bodies are supposed teach what their text looks like whole: on unseen sites f1 of such
texts is .926 with them and .923 without on articles-en, .939 and .933 on news. What extractors
leave, and disguised texts, gain nothing by them.
"""
SMALL = (3, 12)
"""Words added to the weight of every block, of HTML and of text, so that short ones count."""
MEASURES = ("f1", "precision", "recall", "exact", "kept", "residue")
MODELS = Path(__file__).parent.parent / "cleaner" / "models"


def weigh(example: Example) -> Vector:
    """The weight of each block; nothing where its label is not known."""
    known = example.labels >= 0
    total = float(example.words[example.labels > 0.5].sum()) + 20
    weights = (example.words + SMALL[example.sort != "html"]) / total * 100 * example.share
    return np.where(known, weights, 0)


def grow(examples: Sequence[Example], seeds: int = 1) -> catboost.CatBoost:
    """Grow a forest of each seed, from 1 on; all of them as one."""
    labels = np.concatenate([e.labels for e in examples])
    weights = np.concatenate([weigh(e) for e in examples])
    known = (labels >= 0) & (weights > 0)
    rows = np.concatenate([e.rows for e in examples])[known]
    data = catboost.Pool(rows, labels[known].clip(0, 1), weight=weights[known])
    empty = (catboost.CatBoostClassifier(iterations=GROVE, random_seed=seed + 1, **SETTINGS)
             for seed in range(seeds))
    return catboost.sum_models([one.fit(data) for one in empty], weights=[1 / seeds] * seeds)


def judge_unseen(examples: Sequence[Example], folds: int, seeds: int = 1) -> list[Vector]:
    """The judgement of every page by a forest that has seen no page of its site."""
    parts = [fold_of(e.site, folds) for e in examples]
    out: list[Vector] = [np.zeros(0)] * len(examples)
    for part in range(folds):
        forest = grow([e for e, p in zip(examples, parts, strict=True) if p != part], seeds)
        for i, p in enumerate(parts):
            if p == part:
                odds = forest.predict(examples[i].rows, prediction_type="RawFormulaVal")
                out[i] = 1 / (1 + np.exp(-odds))
    return out


def pack(forest: catboost.CatBoost, names: Sequence[str],
         depth: int = SETTINGS["depth"]) -> dict[str, Any]:
    """A forest as the arrays that `cleaner.forest.Forest` reads."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "model.json"
        forest.save_model(str(path), format="json")
        model = json.loads(path.read_text(encoding="utf-8"))
    trees = model["oblivious_trees"]
    scale, (bias, *_) = model["scale_and_bias"]
    features = np.zeros((depth, len(trees)), np.int16)
    thresholds = np.full((depth, len(trees)), np.inf, np.float32)
    values = np.zeros((len(trees), 2 ** depth), np.float32)
    means = np.zeros((min(WEIGHED, len(trees)), 2 ** (depth + 1) - 1), np.float32)
    for number, tree in enumerate(trees):
        for level, split in enumerate(tree["splits"]):
            features[level, number] = split["float_feature_index"]
            thresholds[level, number] = split["border"]
        own = scale * np.array(tree["leaf_values"]) + (bias if number == 0 else 0)
        values[number, :len(own)] = own
        if number < WEIGHED:
            means[number] = find_means(own, np.array(tree["leaf_weights"]), depth)
    return {"features": features, "thresholds": thresholds, "values": values,
            "means": means.astype(np.float16), "names": np.array(json.dumps(list(names)))}


def find_means(values: Vector, weights: Vector, depth: int) -> Vector:
    """The mean value below every node of a tree, level by level; `weights` is of the leaves."""
    full = np.zeros((2, 2 ** depth))
    full[:, :len(values)] = values, weights + 1e-9  # a leaf that nothing has reached counts little
    levels = []
    for level in range(depth + 1):
        own, weight = full.reshape(2, -1, 2 ** level)
        levels.append((own * weight).sum(axis=0) / np.maximum(weight.sum(axis=0), 1e-12))
    return np.concatenate(levels)


def weigh_sorts(examples: Sequence[Example]) -> dict[str, Sequence[Example]]:
    """By the name of each forest all pages, or texts, with what they weigh there."""
    if examples[0].sort == "html":
        return {"html": examples}
    return {name: [e._replace(share=e.share * shares.get(e.sort, 0.0)) for e in examples]
            for name, shares in TEXT_SHARES.items()}


def score_judgements(examples: Sequence[Example], judgements: Sequence[Vector],
                     threshold: float = 0.4) -> str:
    """One line of means: f1, exactness, and snippets kept and left."""
    scored = []
    for example, judged in zip(examples, judgements, strict=True):
        body = "\n\n".join(text for text, p in zip(example.texts, judged, strict=True)
                           if p >= threshold)
        scored.append(score_page(example.truth, Prediction(body=body)))
    return state_means(scored)


def state_means(scored: Sequence[Scores]) -> str:
    """The means of pages that say how their bodies are, on one line."""
    summary = summarize(scored)
    return " ".join(f"{key}={summary[key]:.4f}" for key in MEASURES
                    if summary.get(key) is not None)


def main() -> None:
    """Read the data, train, and print the cross-validated figures."""
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder of the sets")
    parser.add_argument("--sets", nargs="+", metavar="SET[=WEIGHT]", help="other sets")
    parser.add_argument("--folds", type=int, default=5,
                        help="parts of the sites for cross-validation; 0 for none")
    parser.add_argument("--texts", type=Path, metavar="DIR", help="folder of flattened texts")
    options = parser.parse_args()
    groups = read_groups(options.data, options.texts, options.sets)
    forests = weigh_sorts([e for _, group in groups for e in group])
    MODELS.mkdir(exist_ok=True)
    for name, weighed in forests.items():
        seeds = SEEDS.get(name, 1)
        np.savez(MODELS / f"{name}.npz", **pack(grow(weighed, seeds), weighed[0].names))
        if options.folds:
            report(name, groups, judge_unseen(weighed, options.folds, seeds))


def report(forest: str, groups: Sequence[tuple[str, Sequence[Example]]],
           judged: Sequence[Vector]) -> None:
    """Print how a forest's judgement of unseen sites does, by set and sort of text."""
    start = 0
    for name, group in groups:
        own = judged[start:start + len(group)]
        start += len(group)
        for sort in sorted({e.sort for e in group}):
            chosen = [(e, j) for e, j in zip(group, own, strict=True) if e.sort == sort]
            line = score_judgements([e for e, _ in chosen], [j for _, j in chosen])
            print(f"{forest} {name} {sort}: {line}", flush=True)


if __name__ == "__main__":
    main()
