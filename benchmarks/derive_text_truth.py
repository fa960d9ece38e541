"""Write the truth of headline, byline and date for flattened texts, from that of their pages.

    python -m benchmarks.derive_text_truth --data DIR SET-text OUT.truth.jsonl

`benchmarks.printed` says when a text keeps a fact of its page. The file holds the lines of
`SET-text.truth.jsonl` with those facts, for any scorer that reads truth files.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

from .data import read_set


def main(arguments: Sequence[str] | None = None) -> None:
    """Read one text set with the facts of its pages and write its truth."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.derive_text_truth",
                                     description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, metavar="DIR", help="the data folder")
    parser.add_argument("set", metavar="SET-text", help="a text set whose SET lies beside it")
    parser.add_argument("out", type=Path, metavar="OUT", help="the file to write")
    options = parser.parse_args(arguments)
    with options.out.open("w", encoding="utf-8") as out:
        for page in read_set(options.data, options.set).pages:
            out.write(json.dumps(page.truth, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
