"""Clean pages with Ray Data.

    python examples/ray_map.py PAGES OUT

PAGES is a Parquet file, or a folder of them, with the columns id, url and html or text.
"""

from __future__ import annotations

import sys

import pyarrow as pa
import ray

from cleaner import clean_batch

ROWS = 64
"""Pages of a batch."""


def clean_table(table: pa.Table) -> pa.Table:
    """Clean what a task of Ray is given."""
    return pa.Table.from_batches(map(clean_batch, table.to_batches()))


def main(inputs: str, output: str) -> None:
    """Read Parquet, write Parquet."""
    pages = ray.data.read_parquet(inputs)
    pages.map_batches(clean_table, batch_format="pyarrow", batch_size=ROWS).write_parquet(output)


if __name__ == "__main__":
    main(*sys.argv[1:])
