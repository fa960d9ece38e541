"""How whole articles come out on sites that the judge has not seen.

    python -m benchmarks.unseen --data DIR [--texts DIR] [--sets articles-en news …] [--folds 3]

The sites are dealt into as many parts as there are folds. For each part the forests are grown of
the pages of all others, as `benchmarks.train` grows them, and the pages of the part are cleaned
with them: rules, judge, rescue and all. With `--texts`, as `benchmarks.flatten` writes them, these
are the forests of texts, and what is cleaned are the sets' texts. The models that the package
brings are not touched.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

import cleaner
from cleaner import learned
from cleaner.forest import Forest, make_forest

from .data import Page, find_folder, find_sets, read_set
from .examples import Example, find_site, fold_of, read_groups
from .printed import TEXT_SUFFIX
from .score import Prediction, Scores, score_page
from .train import SEEDS, grow, pack, state_means, weigh_sorts


@contextmanager
def judged_by(forests: Mapping[str, Forest]) -> Iterator[None]:
    """For a while, have pages judged by other forests than the package's."""
    with patch.object(learned, "load_forest", forests.__getitem__):
        yield


def grow_unseeing(kinds: Mapping[str, Sequence[Example]], part: int,
                  folds: int) -> dict[str, Forest]:
    """The forests of a kind, of all their pages but those of one part of the sites."""
    forests = {}
    for name, examples in kinds.items():
        seen = [e for e in examples if fold_of(e.site, folds) != part]
        forests[name] = make_forest(pack(grow(seen, SEEDS.get(name, 1)), examples[0].names))
    return forests


def list_pages(data: Path, names: Sequence[str], *, of_text: bool) -> list[tuple[str, str, Page]]:
    """The pages of some sets or of their texts, each with its site and what its figures go to."""
    found = []
    for name in names:
        pages = read_set(find_folder(data, name), name).pages
        sites = {page.id: find_site(page.url, page.id) for page in pages}
        if of_text:
            texts = name + TEXT_SUFFIX
            pages = read_set(data, texts).pages if texts in find_sets(data) else ()
        found += [(sites[page.origin], f"{name} {page.truth.get('flattener', '')}".strip(), page)
                  for page in pages]
    return found


def main() -> None:
    """Grow, clean and print one line of figures a set."""
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder of the sets")
    parser.add_argument("--texts", type=Path, metavar="DIR", help="folder of flattened texts")
    parser.add_argument("--sets", nargs="+", metavar="SET[=WEIGHT]", help="other sets")
    parser.add_argument("--folds", type=int, default=3)
    options = parser.parse_args()
    groups = read_groups(options.data, options.texts, options.sets)
    kinds = weigh_sorts([example for _, group in groups for example in group])
    pages = list_pages(options.data, [name for name, _ in groups], of_text=bool(options.texts))
    scores: dict[str, list[Scores]] = {}
    for part in range(options.folds):
        with judged_by(grow_unseeing(kinds, part, options.folds)):
            for site, label, page in pages:
                if fold_of(site, options.folds) == part:
                    article = cleaner.clean(page.content, url=page.url)
                    scores.setdefault(label, []).append(score_page(page.truth, Prediction(
                        article.headline, tuple(article.byline), article.date, article.body)))
    for label, scored in scores.items():
        print(label, len(scored), state_means(scored))


if __name__ == "__main__":
    main()
