"""Clean pages with Hugging Face datasets.

    python examples/datasets_map.py 'PAGES/*.parquet' OUT

OUT is a Parquet file.
"""

from __future__ import annotations

import sys

import pyarrow as pa
from datasets import load_dataset

from cleaner import clean_batch

ROWS, PROCESSES = 64, 2


def clean_table(table: pa.Table) -> pa.Table:
    """Clean a batch of the dataset."""
    return pa.Table.from_batches(map(clean_batch, table.to_batches()))


def main(inputs: str, output: str) -> None:
    """Read Parquet with the columns id, url and html or text; write Parquet."""
    pages = load_dataset("parquet", data_files=inputs, split="train").with_format("arrow")
    articles = pages.map(clean_table, batched=True, batch_size=ROWS, num_proc=PROCESSES,
                         remove_columns=pages.column_names)
    articles.with_format(None).to_parquet(output)


if __name__ == "__main__":
    main(*sys.argv[1:])
