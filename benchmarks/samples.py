"""The command line of scripts that lay out a table of a sample of some sets."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from .table import draw

LayRows = Callable[[Path, str, int], Iterable[list[str]]]
"""Gives the rows of a set, by the folder of the sets, its name, and how many pages of it count."""


def print_samples(description: str | None, heads: Sequence[str], sample: int,
                  lay_rows: LayRows) -> None:
    """Read what is asked for, and print the table; sample: pages of each set, unless told."""
    parser = argparse.ArgumentParser(description=description,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder of the sets")
    parser.add_argument("--sets", nargs="+", default=["articles-en", "news"])
    parser.add_argument("--sample", type=int, default=sample, help="pages of each set")
    options = parser.parse_args()
    rows = [row for name in options.sets
            for row in lay_rows(options.data, name, options.sample)]
    print(draw([list(heads), ["---"] * len(heads), *rows]))
