"""Clean pages as a step of datatrove.

    python examples/datatrove_step.py PAGES OUT

PAGES is a folder of JSONL with the fields id, url and html; OUT is a folder of JSONL. A page that
gives no article goes no further, and is counted as dropped.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import islice

import pyarrow as pa
from datatrove.data import Document, DocumentsPipeline
from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.base import PipelineStep
from datatrove.pipeline.readers import JsonlReader
from datatrove.pipeline.writers import JsonlWriter

from cleaner import clean_batch

ROWS, TASKS = 64, 2
SCHEMA = pa.schema([("id", pa.string()), ("url", pa.string()), ("html", pa.string())])


class CleanPages(PipelineStep):
    """Put the article of each page in its place."""

    type = "EXTRACTOR"
    name = "cleaner"

    def run(self, data: DocumentsPipeline, rank: int = 0, world_size: int = 1) -> DocumentsPipeline:
        data = iter(data)
        while documents := list(islice(data, ROWS)):
            pages = [{"id": each.id, "url": each.metadata.get("url"), "html": each.text}
                     for each in documents]
            rows = clean_batch(pa.RecordBatch.from_pylist(pages, SCHEMA)).to_pylist()
            yield from self.pick(documents, rows)

    def pick(self, documents: list[Document], rows: list[dict]) -> Iterator[Document]:
        for document, row in zip(documents, rows, strict=True):
            if row["error"]:
                self.stat_update("dropped")
                continue
            document.text = row.pop("body")
            document.metadata |= {key: row[key] for key in ("headline", "byline", "date")}
            yield document


def main(inputs: str, output: str) -> None:
    """Read JSONL, write JSONL."""
    pipeline = [JsonlReader(inputs, text_key="html"), CleanPages(), JsonlWriter(output)]
    LocalPipelineExecutor(pipeline, tasks=TASKS, workers=TASKS, logging_dir=f"{output}/logs").run()


if __name__ == "__main__":
    main(*sys.argv[1:])
