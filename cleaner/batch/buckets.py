"""What is counted of pages, on disk: by buckets of sites, some of which at a time fit in memory.

A file is of Arrow's IPC form and holds a record batch a bucket, over and over: the batches `b`,
`b + BUCKETS`, … are bucket `b`. Arrow's footer takes 24 bytes a batch; Parquet's, with as many row
groups, would be longer than what it describes.
"""

from __future__ import annotations

import heapq
import tempfile
from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from hashlib import blake2b
from pathlib import Path
from types import TracebackType
from typing import IO, Any, TypeAlias

from ..profile import name_line
from .count import Content, Contents, count_sites
from .schema import import_arrow

BUCKETS = 256
"""Parts that the sites are divided into."""
MOST = 500_000
"""Blocks that are held until they are written; they take about 100 MB."""

Open: TypeAlias = Callable[[], AbstractContextManager[IO[bytes]]]
"""Opens a file to be read."""


def find_bucket(site: str) -> int:
    """The bucket of a site."""
    return int.from_bytes(blake2b(site.encode("utf-8", "replace"), digest_size=4).digest(),
                          "big") % BUCKETS


class ContentFile(AbstractContextManager["ContentFile"]):
    """A file that is given the contents of pages; some are held, until they are `most` blocks."""

    def __init__(self, path: Path, most: int = MOST) -> None:
        self.path, self.most = path, most
        self.held = Contents()
        self.pages = self.lines = 0
        self.writer: Any = None

    def add(self, content: Content) -> None:
        self.held.add(content)
        self.pages += 1
        self.lines += len(content.blocks)
        if len(self.held) >= self.most:
            self.flush()

    def flush(self) -> None:
        """Write what is held, a record batch a bucket."""
        arrow = import_arrow()
        schema = make_content_schema()
        if self.writer is None:
            options = arrow.ipc.IpcWriteOptions(compression="zstd")
            self.writer = arrow.ipc.new_file(str(self.path), schema, options=options)
        pages: dict[int, list[int]] = defaultdict(list)
        for page, site in enumerate(self.held.sites):
            pages[find_bucket(site)].append(page)
        for bucket in range(BUCKETS):
            self.writer.write_batch(tabulate(self.held, pages[bucket], schema))
        self.held = Contents()

    def finish(self) -> None:
        """Write the rest."""
        self.flush()
        self.writer.close()
        self.writer = None

    def count(self) -> Iterator[str]:
        """The lines of all sites' profiles, by name; from memory where all is held."""
        if self.writer is None:
            yield from count_sites([self.held])
            return
        self.finish()
        with tempfile.TemporaryDirectory(dir=self.path.parent) as folder:
            names: list[Path] = []
            for buckets in part_buckets(self.lines):
                names.append(Path(folder, f"{buckets.start}.jsonl"))
                with names[-1].open("w", encoding="utf-8", newline="\n") as file:
                    file.writelines(count_buckets([lambda: self.path.open("rb")], buckets))
            yield from merge_lines([name.open("rb") for name in names])

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        if self.writer is not None:
            self.writer.close()


def make_content_schema() -> Any:
    """The schema of a page's contents, a row a page."""
    pa = import_arrow()
    return pa.schema([("site", pa.string()), ("keys", pa.list_(pa.uint64())),
                      ("words", pa.list_(pa.uint16())), ("texts", pa.list_(pa.string()))])


def tabulate(contents: Contents, pages: list[int], schema: Any) -> Any:
    """Some pages as a record batch; of blocks that stand there once, the text is left out."""
    rows = [contents.list_blocks(page) for page in pages]
    often = Counter((contents.sites[page], key)
                    for page, blocks in zip(pages, rows, strict=True) for key, _, _ in blocks)
    columns = (
        [contents.sites[page] for page in pages],
        [[key for key, _, _ in blocks] for blocks in rows],
        [[words for _, words, _ in blocks] for blocks in rows],
        [[text if often[contents.sites[page], key] > 1 else "" for key, _, text in blocks]
         for page, blocks in zip(pages, rows, strict=True)],
    )
    arrays = [import_arrow().array(column, field.type)
              for column, field in zip(columns, schema, strict=True)]
    return import_arrow().RecordBatch.from_arrays(arrays, schema=schema)


def read_buckets(file: IO[bytes], buckets: range) -> Iterator[Contents]:
    """The contents of the pages of some buckets, a site's in their order."""
    with import_arrow().ipc.open_file(file) as reader:
        for start in range(0, reader.num_record_batches, BUCKETS):
            for bucket in buckets:
                batch = reader.get_batch(start + bucket)
                if batch.num_rows:
                    yield unpack_contents(batch)


def unpack_contents(batch: Any) -> Contents:
    """A record batch as contents."""
    contents = Contents()
    contents.sites = batch.column("site").to_pylist()
    keys = batch.column("keys")
    contents.ends = array("q", keys.offsets.to_pylist()[1:])
    contents.keys = array("Q", keys.flatten().to_numpy().tobytes())
    contents.words = array("H", batch.column("words").flatten().to_numpy().tobytes())
    contents.texts = batch.column("texts").flatten().to_pylist()
    return contents


def count_buckets(files: Iterable[Open], buckets: range) -> Iterator[str]:
    """The lines of the sites of some buckets, by name, counted over all files in their order."""
    contents: list[Contents] = []
    for opened in files:
        with opened() as file:
            contents += read_buckets(file, buckets)
    return count_sites(contents)


def part_buckets(lines: int) -> list[range]:
    """The buckets parted into tasks, as many at a time as hold few enough of all lines."""
    step = min(BUCKETS, max(1, BUCKETS * MOST // max(1, lines)))
    return [range(start, min(start + step, BUCKETS)) for start in range(0, BUCKETS, step)]


def merge_lines(files: Iterable[IO[bytes]]) -> Iterator[str]:
    """The lines of several files in the order of their sites, which each file has them in."""
    with ExitStack() as stack:
        lines = [map(bytes.decode, stack.enter_context(file)) for file in files]
        yield from heapq.merge(*lines, key=name_line)


@contextmanager
def open_contents() -> Iterator[ContentFile]:
    """A file of contents for the time being."""
    with tempfile.TemporaryDirectory() as folder, ContentFile(Path(folder, "contents")) as file:
        yield file
