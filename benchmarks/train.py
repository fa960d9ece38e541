"""Grow a forest of the learned judge, and say how it does on sites it has not seen.

    python -m benchmarks.train --data DIR [--kind html|text] [--texts DIR] [--folds 5]

DIR is laid out as `benchmarks/README.md` says. Pages weigh alike, whatever their length; a block
weighs by its words. All seeds are fixed, and the same data give the same model, which goes to
`cleaner/models/KIND.npz`.

Of texts there are four forests: one for those with their page around them (`text-whole`), another
for those that something has chosen from before (`text-extracted`), each grown of all texts, in
which its own weigh most. The texts are those of the folder of `--texts`, as `benchmarks.flatten`
writes them, some of every page, drawn by its id, and the true bodies, so that clean texts are
known too. A third forest (`text-foreign`) is of the same texts in letters whose words no lexicon
knows: it judges texts of languages that there are no cues for. A fourth (`text-run-on`) judges the
sentences of texts that came as one line.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from random import Random
from string import ascii_lowercase, ascii_uppercase
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import catboost
import numpy as np
from numpy.typing import NDArray

from cleaner.forest import GROVE

from .labels import label_blocks, label_snippets

Vector = NDArray[Any]

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
WHOLE = {"soup": 2.0, "lexbor": 1.0, "htmltext": 2.0, "layout": 2.0, "wrapped": 1.0}
"""The flatteners that keep the whole page, and how likely the text of each is drawn."""
RUN_ON = frozenset(("joined", "plain", "spaced"))
"""Those that keep it too, but run its paragraphs into one line."""
LONG = 2000
"""Characters from which on a paragraph that others were put to is long."""
DRAWN = {"whole": 2, "extracted": 4}
"""Texts of every page, of those that keep it whole and of extractors."""
TEXT_SHARES = {
    "text-whole": {"whole": 1.0, "extracted": 0.4, "body": 0.0},
    "text-extracted": {"whole": 0.3, "extracted": 1.0, "body": 0.5},
    "text-foreign": {"foreign whole": 1.0, "foreign extracted": 0.7, "foreign body": 0.3},
    "text-run-on": {"run-on": 1.0, "run-on body": 0.8, "foreign run-on": 0.3,
                    "foreign run-on body": 0.1}}
"""What each sort of text weighs in each forest of texts."""
SCRIPTS = ("абвгдежзийклмнопрстуфхцчшщ", "".join(map(chr, range(0x1228, 0x1228 + 26 * 8, 8))))
"""Letters that disguise the Latin ones, of a script with capitals and of one without."""
SMALL = (3, 12)
"""Words added to the weight of every block, of HTML and of text, so that short ones count."""
MODELS = Path(__file__).parent.parent / "cleaner" / "models"


class Example(NamedTuple):
    """One page with what is known of its blocks; a label of -1 means that nothing is."""

    site: str
    names: Sequence[str]
    texts: list[str]
    rows: NDArray[np.float32]
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


def pack(forest: catboost.CatBoost, names: Sequence[str]) -> dict[str, Vector]:
    """A forest as the arrays that `cleaner.forest.Forest` reads."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "model.json"
        forest.save_model(str(path), format="json")
        model = json.loads(path.read_text(encoding="utf-8"))
    trees, depth = model["oblivious_trees"], SETTINGS["depth"]
    scale, (bias, *_) = model["scale_and_bias"]
    features = np.zeros((depth, len(trees)), np.int16)
    thresholds = np.full((depth, len(trees)), np.inf, np.float32)
    values = np.zeros((len(trees), 2 ** depth), np.float32)
    means = np.zeros((len(trees), 2 ** (depth + 1) - 1), np.float32)
    for number, tree in enumerate(trees):
        for level, split in enumerate(tree["splits"]):
            features[level, number] = split["float_feature_index"]
            thresholds[level, number] = split["border"]
        own = scale * np.array(tree["leaf_values"]) + (bias if number == 0 else 0)
        values[number, :len(own)] = own
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
    drawn = [(row, truths[key]) for key, rows in texts.items() if truths[key].get("body")
             for row in (*draw(key, rows), *list_bodies(rows[0], truths[key]["body"]))]
    own = [make_example(row, truth, share) for row, truth in drawn]
    foreign = [example._replace(sort=f"foreign {example.sort}") for row, truth in drawn
               if (example := make_example(*disguise(row, truth), share))]
    return [*filter(None, own), *foreign]


def draw(key: str, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Some of the texts of one page, drawn by its id; of those run into one line all."""
    random = Random(hashlib.md5(key.encode()).hexdigest())
    run_on = [row for row in rows if row["flattener"] in RUN_ON]
    rows = sorted((row for row in rows if row["flattener"] not in RUN_ON),
                  key=lambda row: -random.random() ** (1 / WHOLE.get(row["flattener"], 1)))
    sorts = {"whole": [row for row in rows if row["flattener"] in WHOLE],
             "extracted": [row for row in rows if row["flattener"] not in WHOLE]}
    return [row for sort, of_sort in sorts.items() for row in of_sort[:DRAWN[sort]]] + run_on


def disguise(row: dict[str, Any], truth: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """A text and its truth in other letters, drawn by the text."""
    number = int(hashlib.md5(row["text"].encode()).hexdigest(), 16)
    small = SCRIPTS[number % len(SCRIPTS)]
    letters = str.maketrans(ascii_lowercase + ascii_uppercase, small + small.upper())
    return ({**row, "text": row["text"].translate(letters)},
            {**truth, "body": truth["body"].translate(letters)})


def list_bodies(row: dict[str, Any], body: str) -> list[dict[str, Any]]:
    """A page's true body: its paragraphs with a blank line between, without, as few, as one."""
    lines = [" ".join(line.split()) for line in body.splitlines() if line.strip()]
    long = dict.fromkeys(("\n\n".join(merge(lines)), " ".join(lines)))  # one, of a short body
    return [{**row, "flattener": name, "text": text} for name, texts in (
        ("body", ("\n\n".join(lines), "\n".join(lines))), ("run-on body", long))
        for text in texts]


def merge(lines: list[str]) -> list[str]:
    """Paragraphs put together to long ones."""
    merged = [""]
    for line in lines:
        merged[-1] = f"{merged[-1]} {line}".strip()
        if len(merged[-1]) > LONG:
            merged.append("")
    return merged if merged[-1] else merged[:-1]


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
    names, table = measure(page, cues=cues)
    sort = "html" if kind == "html" else name_sort(row["flattener"], is_extracted(page, cues))
    if truth.get("body") is not None:
        labels, words = label_blocks(texts, truth["body"])
    else:
        labels = label_snippets(texts, truth.get("with") or [], truth.get("without") or [])
        words = [min(len(text.split()), 40) for text in texts]
    return Example(find_site(row["url"], str(row["id"])), names, texts, table.T,
                   np.array(labels), np.array(words), truth, share, sort)


def name_sort(flattener: str, extracted: bool) -> str:
    """The sort of a text: a flattener may keep so little of a page that it is an extractor's."""
    if flattener in RUN_ON:
        return "run-on"
    return flattener if flattener.endswith("body") else "extracted" if extracted else "whole"


def find_site(url: str | None, otherwise: str) -> str:
    """The registrable domain, roughly: the last two labels, or three under a short second one."""
    from urllib.parse import urlsplit

    host = (urlsplit(url or "").hostname or "").removeprefix("www.")
    labels = host.split(".")
    short = len(labels) > 2 and len(labels[-2]) <= 3 and len(labels[-1]) == 2
    return ".".join(labels[-3 if short else -2:]) or otherwise


def score_judgements(examples: Sequence[Example], judgements: Sequence[Vector],
                     threshold: float = 0.4) -> str:
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


def main() -> None:
    """Read the data, train, and print the cross-validated figures."""
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder of the sets")
    parser.add_argument("--kind", choices=("html", "text"), default="html")
    parser.add_argument("--sets", nargs="+", metavar="SET[=WEIGHT]",
                        default=["articles-en=1", "news=1", "multilingual=0.3"])
    parser.add_argument("--folds", type=int, default=5,
                        help="parts of the sites for cross-validation; 0 for none")
    parser.add_argument("--texts", type=Path, metavar="DIR", help="folder of flattened texts")
    options = parser.parse_args()
    groups = [(name, read_texts(options.data, options.texts, name, float(share or 1))
               if options.texts else read_examples(options.data, name, float(share or 1)))
              for name, _, share in (entry.partition("=") for entry in options.sets)]
    examples = [example for _, group in groups for example in group]

    forests = {"html": examples} if options.kind == "html" else {
        name: [e._replace(share=e.share * shares.get(e.sort, 0.0)) for e in examples]
        for name, shares in TEXT_SHARES.items()}
    MODELS.mkdir(exist_ok=True)
    for name, weighed in forests.items():
        seeds = SEEDS.get(name, 1)
        np.savez_compressed(MODELS / f"{name}.npz",
                            **pack(grow(weighed, seeds), examples[0].names))
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
