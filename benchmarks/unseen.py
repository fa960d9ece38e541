"""How whole articles come out on sites that the judge has not seen.

    python -m benchmarks.unseen --data DIR [--sets articles-en news multilingual=0.3] [--folds 3]

The sites are dealt into as many parts as there are folds. For each part a forest is grown of the
pages of all others, as `benchmarks.train` grows it, and the pages of the part are cleaned with it:
rules, judge, rescue and all. The model that the package brings is not touched.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import cleaner
from cleaner import learned
from cleaner.forest import Forest, make_forest

from .data import read_set
from .score import Prediction, score_page, summarize
from .train import SEEDS, Example, fold_of, grow, pack, read_examples

MEASURES = ("f1", "precision", "recall", "exact", "kept", "residue")


@contextmanager
def judged_by(forest: Forest) -> Iterator[None]:
    """For a while, have pages judged by another forest than the package's."""
    own = learned.load_forest
    learned.load_forest = lambda _name: forest  # type: ignore[assignment]
    try:
        yield
    finally:
        learned.load_forest = own


def grow_unseeing(examples: Sequence[Example], part: int, folds: int) -> Forest:
    """A forest grown of all pages but those of one part of the sites."""
    seen = [e for e in examples if fold_of(e.site, folds) != part]
    return make_forest(pack(grow(seen, SEEDS["html"]), examples[0].names))


def main() -> None:
    """Grow, clean and print one line of figures a set."""
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder of the sets")
    parser.add_argument("--sets", nargs="+", metavar="SET[=WEIGHT]",
                        default=["articles-en=1", "news=1", "multilingual=0.3"])
    parser.add_argument("--folds", type=int, default=3)
    options = parser.parse_args()
    shares = {name: float(share or 1) for name, _, share in
              (entry.partition("=") for entry in options.sets)}
    examples = {name: read_examples(options.data, name, share) for name, share in shares.items()}
    everything = [example for group in examples.values() for example in group]
    pages = {name: {page.id: page for page in read_set(options.data, name).pages}
             for name in shares}
    scores: dict[str, list[dict[str, list[float]]]] = {name: [] for name in shares}
    for part in range(options.folds):
        with judged_by(grow_unseeing(everything, part, options.folds)):
            for name, group in examples.items():
                for example in group:
                    if fold_of(example.site, options.folds) == part:
                        page = pages[name][str(example.truth["id"])]
                        article = cleaner.clean(page.content, url=page.url)
                        scores[name].append(score_page(page.truth, Prediction(
                            article.headline, tuple(article.byline), article.date, article.body)))
    for name, scored in scores.items():
        summary = summarize(scored)
        print(name, len(scored), " ".join(f"{key}={summary[key]:.4f}" for key in MEASURES
                                          if summary.get(key) is not None))


if __name__ == "__main__":
    main()
