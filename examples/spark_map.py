"""Clean pages with Spark.

    python examples/spark_map.py 'PAGES/*.parquet' OUT

Each Python worker of Spark maps `clean_batch` over the record batches that it is given.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pyarrow as pa
from pyspark.sql import SparkSession
from pyspark.sql.pandas.types import from_arrow_schema

from cleaner import clean_batch
from cleaner.batch.schema import make_schema

ROWS = "64"
"""Pages of a record batch; Spark's own 10,000 would hold all of them in memory at once."""


def clean_batches(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """Clean what a task of Spark is given."""
    return map(clean_batch, batches)


def main(inputs: str, output: str) -> None:
    """Read Parquet with the columns id, url and html; write Parquet."""
    spark = (SparkSession.builder.appName("cleaner")
             .config("spark.sql.execution.arrow.maxRecordsPerBatch", ROWS)
             .getOrCreate())
    pages = spark.read.parquet(inputs).select("id", "url", "html")
    articles = pages.mapInArrow(clean_batches, from_arrow_schema(make_schema()))
    articles.write.parquet(output)
    spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
