"""Weigh what speaks for and against the dates of a text, and say how well that chooses.

    python -m benchmarks.weigh_dates --data DIR --texts DIR

DIR is laid out as `benchmarks/README.md` says, the texts as `benchmarks.flatten` writes them of the
same sets. The weights make the true date of a text the likeliest of all that it prints, or none
where it is not printed (a softmax over the dates and none). They are fitted to all sites and
printed, beside how those of `cleaner/facts/date_signs.py` do; how such weights do on sites that
they were not fitted to, those say that know one half of the sites.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

import numpy as np

from cleaner import CleanerError
from cleaner.facts.date import find_anchor, find_limit, read_address_day
from cleaner.facts.date_order import find_order
from cleaner.facts.date_signs import NONE, WEIGHTS
from cleaner.facts.glances import glance_at
from cleaner.facts.headline import find_headline
from cleaner.facts.stated_dates import read_address_month
from cleaner.facts.structured import read_data
from cleaner.facts.text_dates import list_candidates
from cleaner.facts.titles import read_names
from cleaner.model import Options, Page
from cleaner.read import read
from cleaner.segment import segment

from .examples import RUN_ON, Vector, find_site, fold_of, read_facts
from .score import read_day

SETS = ("articles-en", "news", "multilingual", "dates")
STEPS, RATE, HELD = 3000, 0.5, 1e-4
"""Steps of the descent, their length, and what a weight costs by its square."""
UNDATED = 0.4
"""What a text weighs that does not print its date, or has none that is known."""
PLACES = {sign: place for place, sign in enumerate(WEIGHTS)}


class Text(NamedTuple):
    """The dates of a text: its signs, a row each and an empty one for none; which is true."""

    site: str
    rows: Vector
    right: Vector


def read_texts(data: Path, folder: Path) -> Iterator[Text]:
    """The texts of all sets that print any date, and of which it is known whether it is theirs."""
    for name in SETS:
        for row, facts in read_facts(data, folder, name):
            if row["flattener"] in RUN_ON or "date" not in facts:
                continue
            with suppress(CleanerError):
                page = segment(read(row["text"], url=row["url"], kind="text", options=Options()))
                if text := make_text(find_site(row["url"], str(row["id"])), page,
                                     read_day(facts["date"])):
                    yield text


def make_text(site: str, page: Page, day: str | None) -> Text | None:
    """A page's dates with their signs; None where it has none or lacks its own."""
    data, glances = read_data(page.head), glance_at(page)
    headline = find_headline(page, read_names(page, data.metas), data, glances)
    url = page.source.url or ""
    found = list_candidates(page, headline, find_anchor(page, headline), find_order(page), glances,
                            read_address_day(url, find_limit()) or read_address_month(url))
    right = np.array([*(one.printed.day == day for one, _ in found), day is None], bool)
    if not found or not right.any():
        return None
    rows = np.zeros((len(right), len(PLACES) + 1))
    rows[-1, -1] = 1
    for row, (_, signs) in zip(rows, found, strict=False):
        row[[PLACES[sign] for sign in signs]] = 1
    return Text(site, rows, right)


def fit(texts: Sequence[Text]) -> Vector:
    """The weights that make the right dates of some texts likeliest; the last is that of none."""
    rows = np.concatenate([text.rows for text in texts])
    right = np.concatenate([text.right for text in texts])
    starts = np.cumsum([0, *(len(text.rows) for text in texts[:-1])])
    owners = np.repeat(np.arange(len(texts)), [len(text.rows) for text in texts])
    shares = np.array([UNDATED if text.right[-1] else 1.0 for text in texts])
    weights = np.zeros(rows.shape[1])
    for _ in range(STEPS):
        odds = rows @ weights
        exp = np.exp(odds - np.maximum.reduceat(odds, starts)[owners])
        true = np.where(right, exp, 0)
        pull = true / np.add.reduceat(true, starts)[owners] \
            - exp / np.add.reduceat(exp, starts)[owners]
        weights += RATE * (rows.T @ (pull * shares[owners]) / shares.sum() - HELD * weights)
    return weights


def state_shares(texts: Sequence[Text], weights: Vector) -> str:
    """Of texts with a date and without, the share of which the right one is chosen, or none."""
    dated, undated = ([bool(text.right[int((text.rows @ weights).argmax())]) for text in texts
                       if text.right[-1] == without] for without in (False, True))
    return f"{len(dated)} dates {np.mean(dated):.3f}, {len(undated)} without {np.mean(undated):.3f}"


def main() -> None:
    """Fit, try and print."""
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder of the sets")
    parser.add_argument("--texts", type=Path, required=True, help="folder of flattened texts")
    options = parser.parse_args()
    texts = list(read_texts(options.data, options.texts))
    weights = fit(texts).round(1)
    print({sign: float(weight) for sign, weight in zip(PLACES, weights, strict=False)},
          "none:", float(weights[-1]))
    print("known sites:", state_shares(texts, weights))
    print("the package's:", state_shares(texts, np.array([*WEIGHTS.values(), NONE])))
    halves = [[text for text in texts if fold_of(text.site, 2) == half] for half in range(2)]
    for known, unseen in (halves, halves[::-1]):
        print("unseen sites:", state_shares(unseen, fit(known).round(1)))


if __name__ == "__main__":
    main()
