"""Grow the forest that finds a text's headline, and say how it does on sites it has not seen.

    python -m benchmarks.train_headlines --data DIR --texts DIR [--folds 4]

DIR is laid out as `benchmarks/README.md` says, the texts as `benchmarks.flatten` writes them of the
same sets. A line is the headline where what `cleaner` would make of it is the true one; a text that
prints none teaches what its lines look like. Every text is there twice, once without its address;
of those that print one a few lines are there too, as pages are that have little more.
All seeds are fixed, and the same data give the same model, `cleaner/models/headline.npz`.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from random import Random
from statistics import fmean
from typing import Any, NamedTuple

import catboost
import numpy as np

from cleaner import CleanerError
from cleaner.facts.glances import glance_at
from cleaner.facts.glued import unglue
from cleaner.facts.no_headline import is_none, strip_bullet
from cleaner.facts.printed_headline import ENOUGH, measure_lines
from cleaner.facts.structured import read_data
from cleaner.facts.titles import read_names, read_slug
from cleaner.lexicon.cues import load_phrases_of
from cleaner.model import Options, Page
from cleaner.native.headlines import NAMES
from cleaner.read import read
from cleaner.segment import segment

from .examples import RUN_ON, Vector, find_site, fold_of, read_facts
from .score import fold
from .train import MODELS, pack

SETS = {"articles-en": 1.0, "news": 3.0, "multilingual": 1.6}
"""What the texts of each set weigh: the smaller sets are of more sites and languages."""
RUN_ONS = 0.3
"""What a text weighs whose paragraphs have run into one line."""
SETTINGS: dict[str, Any] = {
    "loss_function": "CrossEntropy", "iterations": 200, "depth": 5, "learning_rate": 0.1,
    "l2_leaf_reg": 5, "bootstrap_type": "Bernoulli", "subsample": 0.7, "rsm": 0.4,
    "border_count": 64, "random_seed": 1, "thread_count": 2, "verbose": False,
    "allow_writing_files": False}
UNPRINTED = 0.5
"""What a text weighs that prints no headline."""
UNADDRESSED = 1.0
"""What a text weighs without its address."""
SHORT, PARAGRAPHS, ABOVE, PARAGRAPH = 0.4, (1, 5), (0, 12), 120
"""What a short text weighs beside the one that it is made of; how many of its paragraphs and of the
lines above its headline it has; characters of a paragraph."""
DRAWN = 0.35
"""Share of the other lines that are learned from; they weigh for all."""


class Text(NamedTuple):
    """The lines of a text that may be its headline: features, with its address and without."""

    group: str
    site: str
    printed: bool
    share: float
    rows: Vector
    unaddressed: Vector
    labels: Vector


def read_texts(data: Path, folder: Path) -> Iterator[Text]:
    """The texts of all sets and short ones made of them, with what is known of their lines."""
    for name, share in SETS.items():
        for row, facts in read_facts(data, folder, name):
            headline = facts.get("headline", "")
            own = share * (RUN_ONS if row["flattener"] in RUN_ON else 1)
            with suppress(CleanerError):
                yield make_text(f"{name} {row['flattener']}", row, headline, own)
                if short := shorten(row["text"], headline):
                    yield make_text(f"{name} short", {**row, "text": short}, headline,
                                    SHORT * share)


def shorten(text: str, headline: str) -> str:
    """Some lines about the headline and its article's first paragraphs, drawn by the text."""
    random = Random(hashlib.md5(text.encode()).hexdigest())
    lines, wanted = text.split("\n"), fold(headline)
    at = next((i for i, line in enumerate(lines) if wanted and fold(line) == wanted), -1)
    if at < 0:
        return ""
    prose = [i for i in range(at + 1, len(lines)) if len(lines[i]) >= PARAGRAPH]
    end = prose[min(random.randint(*PARAGRAPHS), len(prose)) - 1] + 1 if prose else at + 1
    return "\n".join(lines[max(0, at - random.randint(*ABOVE)):end])


def make_text(group: str, row: dict[str, Any], headline: str, share: float) -> Text:
    """One text with the features and labels of its lines."""
    page = segment(read(row["text"], url=row["url"], kind="text", options=Options()))
    indices, rows = measure_page(page)
    bare = page._replace(source=page.source._replace(url=None))
    wanted, names = fold(headline), read_names(page, read_data(page.head).metas)
    slug, phrases = read_slug(row["url"]), load_phrases_of(page.language)
    labels = [fold(unglue(strip_bullet(page.blocks[index].text), page, index, slug, names,
                          phrases)) == wanted for index in indices]
    asked = np.array([not is_none(page, index, names, phrases) for index in indices], bool)
    return Text(group, find_site(row["url"], str(row["id"])), bool(wanted), share, rows[asked],
                measure_page(bare)[1][asked], np.array(labels, bool)[asked] & bool(wanted))


def measure_page(page: Page) -> tuple[list[int], Vector]:
    """The lines of a page that may be its headline, and their features, one row each."""
    names = read_names(page, read_data(page.head).metas)
    lines = measure_lines(page, names, glance_at(page), read_slug(page.source.url), "")
    return lines.indices, lines.table.T[:len(lines.indices)].copy()


def grow(texts: Sequence[Text]) -> catboost.CatBoost:
    """Grow the forest of some texts."""
    random = np.random.default_rng(1)
    rows, labels, weights = [], [], []
    for text in texts:
        share = text.share * (1 if text.printed else UNPRINTED)
        for table, weight in ((text.rows, share), (text.unaddressed, share * UNADDRESSED)):
            drawn = text.labels | (random.random(len(text.labels)) < DRAWN)
            rows.append(table[drawn])
            labels.append(text.labels[drawn])
            weights.append(np.where(text.labels[drawn], weight, weight / DRAWN))
    data = catboost.Pool(np.concatenate(rows), np.concatenate(labels).astype(float),
                         weight=np.concatenate(weights))
    return catboost.CatBoost(SETTINGS).fit(data)


def report(texts: Sequence[Text], folds: int) -> None:
    """Print the share of headlines that is found on unseen sites, by set and flattener."""
    found: dict[str, list[float]] = {}
    given: list[float] = []
    for part in range(folds):
        forest = grow([text for text in texts if fold_of(text.site, folds) != part])
        for text in texts:
            if fold_of(text.site, folds) != part:
                continue
            for suffix, rows in (("", text.rows), (" without address", text.unaddressed)):
                best, right = -np.inf, False
                if len(rows):
                    odds = forest.predict(rows, prediction_type="RawFormulaVal")
                    best, right = odds.max(), text.labels[odds.argmax()]
                enough = best >= ENOUGH
                if text.printed:
                    found.setdefault(text.group + suffix, []).append(float(enough and right))
                elif not suffix:
                    given.append(float(enough))
    for group, values in found.items():
        print(f"{group}: {fmean(values):.4f} of {len(values)}")
    print(f"given where none is printed: {fmean(given):.4f} of {len(given)}", flush=True)


def main() -> None:
    """Read the texts, print the cross-validated figures, and write the model."""
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder of the sets")
    parser.add_argument("--texts", type=Path, required=True, help="folder of flattened texts")
    parser.add_argument("--folds", type=int, default=4,
                        help="parts of the sites for cross-validation; 0 for none")
    options = parser.parse_args()
    texts = list(read_texts(options.data, options.texts))
    print(len(texts), "texts", file=sys.stderr)
    if options.folds:
        report(texts, options.folds)
    np.savez(MODELS / "headline.npz", **pack(grow(texts), NAMES, SETTINGS["depth"]))


if __name__ == "__main__":
    main()
