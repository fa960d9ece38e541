"""Grow the forests of the learned judge, and say how they do on sites they have not seen.

    python -m benchmarks.train --data DIR [--kind html|text] [--texts DIR] [--folds 5]

DIR is laid out as `benchmarks/README.md` says. Two forests are grown, one after the other: the
first judges each block by itself and its surroundings, the second looks again with the first's
judgement of all blocks. What the second learns from is the first's judgement of sites that the
first has not seen. Pages weigh alike, whatever their length; a block weighs by its words. All seeds
are fixed, and the same data give the same model, which goes to `cleaner/models/KIND-PLACE.npz`.

Of texts, one forest judges: one those with their page around them (`first`), another those that
something has chosen from before (`extracted`), each grown of all texts, in which its own weigh
most. The texts are those of the folder of `--texts`, as `benchmarks.flatten` writes them, some of
every page, drawn by its id, and the true bodies, so that what is clean already is known for it.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import lightgbm
import numpy as np
from numpy.typing import NDArray

from cleaner.features.context import measure_context
from cleaner.features.html import Layout

from .labels import label_blocks, label_snippets

Vector = NDArray[Any]

SETTINGS = {"objective": "cross_entropy", "num_leaves": 24, "max_depth": 6, "learning_rate": 0.07,
            "min_data_in_leaf": 30, "feature_fraction": 0.4, "bagging_fraction": 0.7,
            "bagging_freq": 1, "lambda_l2": 5.0, "max_bin": 127, "verbose": -1, "seed": 1,
            "deterministic": True, "force_row_wise": True, "num_threads": 2}
ROUNDS = {"first": 160, "second": 100}
WHOLE = {"soup": 2.0, "lexbor": 1.0, "htmltext": 2.0, "layout": 2.0, "wrapped": 1.0}
"""The flatteners that keep the whole page, and how likely the text of each is drawn."""
DRAWN = {"whole": 2, "extracted": 4}
"""Texts of every page, of those that keep it whole and of extractors."""
TEXT_SHARES = {"first": {"whole": 1.0, "extracted": 0.4, "body": 0.0},
               "extracted": {"whole": 0.3, "extracted": 1.0, "body": 0.5}}
"""What each sort of text weighs in each forest of texts."""
SMALL = (3, 12)
"""Words added to the weight of every block, of HTML and of text, so that short ones count."""
MODELS = Path(__file__).parent.parent / "cleaner" / "models"


class Example(NamedTuple):
    """One page with what is known of its blocks; a label of -1 means that nothing is."""

    site: str
    names: list[str]
    texts: list[str]
    rows: NDArray[np.float32]
    layout: Layout
    labels: Vector
    words: Vector
    truth: dict[str, Any]
    share: float
    sort: str = "html"


def fold_of(site: str, folds: int) -> int:
    """The part of the data that a site belongs to."""
    return int(hashlib.md5(site.encode()).hexdigest(), 16) % folds


def weigh(example: Example) -> Vector:
    """The weight of each block; nothing where its label is not known."""
    known = example.labels >= 0
    total = float(example.words[example.labels > 0.5].sum()) + 20
    weights = (example.words + SMALL[example.sort != "html"]) / total * 100 * example.share
    return np.where(known, weights, 0)


def grow(examples: Sequence[Example], rows: Sequence[Vector], rounds: int) -> lightgbm.Booster:
    """Grow one forest."""
    labels = np.concatenate([e.labels for e in examples])
    weights = np.concatenate([weigh(e) for e in examples])
    known = (labels >= 0) & (weights > 0)
    data = lightgbm.Dataset(np.concatenate(list(rows))[known], labels[known], weight=weights[known])
    return lightgbm.train(SETTINGS, data, rounds)


def judge_unseen(examples: Sequence[Example], rows: Sequence[Vector], rounds: int,
                 folds: int) -> list[Vector]:
    """The judgement of every page by a forest that has seen no page of its site."""
    parts = [fold_of(e.site, folds) for e in examples]
    out: list[Vector] = [np.zeros(0)] * len(examples)
    for part in range(folds):
        seen = [i for i, p in enumerate(parts) if p != part]
        forest = grow([examples[i] for i in seen], [rows[i] for i in seen], rounds)
        for i, p in enumerate(parts):
            if p == part:
                out[i] = np.asarray(forest.predict(rows[i]))
    return out


def join_context(examples: Sequence[Example], first: Sequence[Vector]) -> list[Vector]:
    """The rows for the second look: the first's rows with what it said of the surroundings."""
    return [np.concatenate([e.rows, measure_context(e.layout, f).matrix()], axis=1)
            for e, f in zip(examples, first, strict=True)]


def pack(booster: lightgbm.Booster, names: Sequence[str]) -> dict[str, Vector]:
    """A forest as the arrays that `cleaner.forest.Forest` reads."""
    trees = [tree["tree_structure"] for tree in booster.dump_model()["tree_info"]]
    depth = max(map(_measure_depth, trees))
    inner, leaves = 2 ** depth - 1, 2 ** depth
    features = np.zeros((len(trees), inner), np.int32)
    thresholds = np.full((len(trees), inner), np.inf, np.float32)
    values = np.zeros((len(trees), leaves), np.float32)
    means = np.zeros((len(trees), inner + leaves), np.float32)
    for number, root in enumerate(trees):
        waiting = [(root, 0)]
        while waiting:
            node, at = waiting.pop()
            leaf = "leaf_value" in node
            means[number, at] = node["leaf_value"] if leaf else node["internal_value"]
            if at >= inner:
                values[number, at - inner] = node["leaf_value"]
            elif leaf:  # hand the value down to the lowest level, where all leaves are
                waiting += [(node, 2 * at + 1), (node, 2 * at + 2)]
            else:
                features[number, at] = node["split_feature"]
                thresholds[number, at] = round_down(node["threshold"])
                waiting += [(node["left_child"], 2 * at + 1), (node["right_child"], 2 * at + 2)]
    return {"features": features, "thresholds": thresholds, "values": values, "means": means,
            "names": np.array(json.dumps(list(names)))}


def round_down(value: float) -> np.float32:
    """The largest float32 that is not above `value`: `x <= value` then holds for the same x."""
    near = np.float32(value)
    return near if near <= value else np.nextafter(near, np.float32(-np.inf))


def _measure_depth(node: dict[str, Any]) -> int:
    if "leaf_value" in node:
        return 0
    return 1 + max(_measure_depth(node["left_child"]), _measure_depth(node["right_child"]))


def read_truths(data: Path, name: str) -> dict[str, dict[str, Any]]:
    """The truth of every page of a set, by id."""
    with (data / f"{name}.truth.jsonl").open(encoding="utf-8") as lines:
        return {str(truth["id"]): truth for truth in map(json.loads, lines)}


def read_examples(data: Path, name: str, share: float) -> list[Example]:
    """The pages of one set, with labels from its truth."""
    import pyarrow.parquet

    truths = read_truths(data, name)
    rows = pyarrow.parquet.read_table(data / f"{name}.parquet").to_pylist()
    found = (make_example(row, truths[str(row["id"])], share) for row in rows)
    return [example for example in found if example is not None]


def read_texts(data: Path, folder: Path, name: str, share: float) -> list[Example]:
    """Some of the texts that were made of the pages of one set, the same ones every time."""
    truths = read_truths(data, name)
    texts: dict[str, list[dict[str, Any]]] = {}
    with (folder / f"{name}.jsonl").open(encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            texts.setdefault(str(row["id"]), []).append(row)
    drawn = (make_example(row, truths[key], share)
             for key, rows in texts.items() if truths[key].get("body")
             for row in (*draw(key, rows), *list_bodies(rows[0], truths[key]["body"])))
    return [example for example in drawn if example is not None]


def draw(key: str, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Some of the texts of one page, drawn by its id."""
    random = Random(hashlib.md5(key.encode()).hexdigest())
    rows = sorted(rows, key=lambda row: -random.random() ** (1 / WHOLE.get(row["flattener"], 1)))
    sorts = {"whole": [row for row in rows if row["flattener"] in WHOLE],
             "extracted": [row for row in rows if row["flattener"] not in WHOLE]}
    return [row for sort, of_sort in sorts.items() for row in of_sort[:DRAWN[sort]]]


def list_bodies(row: dict[str, Any], body: str) -> list[dict[str, Any]]:
    """A page's true body, with a blank line between its paragraphs and without."""
    lines = [" ".join(line.split()) for line in body.splitlines() if line.strip()]
    return [{**row, "flattener": "body", "text": gap.join(lines)} for gap in ("\n\n", "\n")]


def make_example(row: dict[str, Any], truth: dict[str, Any], share: float) -> Example | None:
    """One page or text with its features and labels; None where there is nothing in it."""
    from cleaner.errors import CleanerError
    from cleaner.features.text import is_extracted
    from cleaner.learned import measure, read_page_cues
    from cleaner.model import Options
    from cleaner.read import read
    from cleaner.segment import segment

    kind = "html" if "html" in row else "text"
    try:
        page = segment(read(row[kind], url=row["url"], kind=kind, options=Options()))
    except CleanerError:
        return None
    if not page.blocks:
        return None
    texts = [block.text for block in page.blocks]
    cues = read_page_cues(page)
    columns, layout = measure(page, cues=cues)
    sort = "html" if kind == "html" else "body" if row["flattener"] == "body" else \
        "extracted" if is_extracted(page, cues) else "whole"
    if truth.get("body") is not None:
        labels, words = label_blocks(texts, truth["body"])
    else:
        labels = label_snippets(texts, truth.get("with") or [], truth.get("without") or [])
        words = [min(len(text.split()), 40) for text in texts]
    return Example(find_site(row["url"], str(row["id"])), columns.names, texts, columns.matrix(),
                   layout, np.array(labels), np.array(words), truth, share, sort)


def find_site(url: str | None, otherwise: str) -> str:
    """The registrable domain, roughly: the last two labels, or three under a short second one."""
    from urllib.parse import urlsplit

    host = (urlsplit(url or "").hostname or "").removeprefix("www.")
    labels = host.split(".")
    short = len(labels) > 2 and len(labels[-2]) <= 3 and len(labels[-1]) == 2
    return ".".join(labels[-3 if short else -2:]) or otherwise


def score_judgements(examples: Sequence[Example], judgements: Sequence[Vector],
                     threshold: float) -> str:
    """One line of means: f1, exactness, and snippets kept and left."""
    from .score import Prediction, score_page, summarize

    scored = []
    for example, judged in zip(examples, judgements, strict=True):
        body = "\n\n".join(text for text, p in zip(example.texts, judged, strict=True)
                           if p >= threshold)
        scored.append(score_page(example.truth, Prediction(body=body)))
    summary = summarize(scored)
    return " ".join(f"{key}={summary[key]:.4f}" for key in
                    ("f1", "precision", "recall", "exact", "kept", "residue")
                    if summary.get(key) is not None)


def train_texts(examples: Sequence[Example], folds: int,
                report: Callable[[str, Sequence[Vector]], None]) -> None:
    """Grow the forests of texts, report their judgement of unseen sites, and write the models."""
    rows = [e.rows for e in examples]
    unseen = [np.zeros(0)] * len(examples)
    for place, shares in TEXT_SHARES.items():
        shared = [e._replace(share=e.share * shares[e.sort]) for e in examples]
        for i, judged in enumerate(judge_unseen(shared, rows, ROUNDS["first"], folds)):
            if (examples[i].sort == "whole") == (place == "first"):
                unseen[i] = judged
        forest = grow(shared, rows, ROUNDS["first"])
        np.savez_compressed(MODELS / f"text-{place}.npz", **pack(forest, examples[0].names))
    report("text", unseen)


def train(examples: Sequence[Example], folds: int, check: bool,
          report: Callable[[str, Sequence[Vector]], None]) -> None:
    """Grow the forests of pages, report their judgement of unseen sites, and write the model."""
    rows = [e.rows for e in examples]
    unseen = judge_unseen(examples, rows, ROUNDS["first"], folds)
    report("first", unseen)
    wider = join_context(examples, unseen)
    if check:
        report("second", judge_unseen(examples, wider, ROUNDS["second"], folds))
    context = measure_context(examples[0].layout, unseen[0]).names
    MODELS.mkdir(exist_ok=True)
    for place, grown in (("first", rows), ("second", wider)):
        forest = grow(examples, grown, ROUNDS[place])
        listed = examples[0].names + (context if place == "second" else [])
        np.savez_compressed(MODELS / f"html-{place}.npz", **pack(forest, listed))


def main() -> None:
    """Read the data, train, and print the cross-validated figures."""
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder of the sets")
    parser.add_argument("--kind", choices=("html", "text"), default="html")
    parser.add_argument("--sets", nargs="+", metavar="SET[=WEIGHT]",
                        default=["articles-en=1", "news=1", "multilingual=0.3"])
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--check", action="store_true",
                        help="cross-validate the second look too, which takes as long again")
    parser.add_argument("--texts", type=Path, metavar="DIR", help="folder of flattened texts")
    options = parser.parse_args()
    groups = [(name, read_texts(options.data, options.texts, name, float(share or 1))
               if options.texts else read_examples(options.data, name, float(share or 1)))
              for name, _, share in (entry.partition("=") for entry in options.sets)]
    examples = [example for _, group in groups for example in group]

    def report(place: str, judged: Sequence[Vector]) -> None:
        start = 0
        for name, group in groups:
            for threshold in (0.35, 0.4, 0.45, 0.5):
                line = score_judgements(group, judged[start:start + len(group)], threshold)
                print(f"{place} {name} at {threshold}: {line}", flush=True)
            start += len(group)

    if options.kind == "text":
        train_texts(examples, options.folds, report)
    else:
        train(examples, options.folds, options.check, report)


if __name__ == "__main__":
    main()
