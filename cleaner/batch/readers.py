"""Pages out of files: one a file, one a line of JSONL, one a row of Parquet."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, NamedTuple, TypeAlias

from ..compressed import describe, list_read_errors, need, unpack
from .record import Record
from .schema import list_rows

MOST_LINE = 200_000_000
"""Bytes above which a line of JSONL is passed over."""
AT_ONCE = 16
"""Rows of a Parquet file that are held at a time."""
BUFFER = 1 << 20


class Fields(NamedTuple):
    """What the fields or columns of an input are called."""

    id: str = "id"
    url: str = "url"
    html: str = "html"
    text: str = "text"


FIELDS = Fields()
Read: TypeAlias = Callable[[str, Fields], Iterator[Record]]


def read_page_file(name: str, _fields: Fields) -> Iterator[Record]:
    """The one page of a file, which whoever works on it opens."""
    yield Record(name, source=Path(name), position=Path(name).stat().st_size)


@contextmanager
def open_input(name: str) -> Iterator[tuple[IO[bytes], IO[bytes]]]:
    """A file, or standard input, and its contents, which may be compressed in it."""
    if name == "-":
        yield sys.stdin.buffer, unpack(sys.stdin.buffer)
        return
    with Path(name).open("rb", buffering=BUFFER) as file, unpack(file) as contents:
        yield file, contents


def read_jsonl(name: str, fields: Fields) -> Iterator[Record]:
    """A page a line; a line that is no page gives its error, and so does the end of a cut file."""
    number = position = 0
    try:
        with open_input(name) as (file, contents):
            while line := contents.readline(MOST_LINE):
                number += 1
                position = 0 if name == "-" else file.tell()
                if len(line) == MOST_LINE:
                    while line and not line.endswith(b"\n"):
                        line = contents.readline(MOST_LINE)
                    yield Record(f"{name}:{number}", position=position,
                                 error=f"input: line {number} is longer than {MOST_LINE:,} bytes")
                elif not line.isspace():
                    yield read_line(line, name, number, fields)._replace(position=position)
    except list_read_errors() as error:
        yield fail_input(name, describe(error), position)


def fail_input(name: str, what: str, position: int = 0) -> Record:
    """What stands for the rest of an input that can't be read."""
    return Record(name, error=f"input: {what}", whole=True, position=position)


def read_line(line: bytes, name: str, number: int, fields: Fields) -> Record:
    """The page of one line of JSONL."""
    try:
        value = json.loads(line)
    except (ValueError, RecursionError) as error:
        return Record(f"{name}:{number}", error=f"input: line {number} is no JSON: {error}")
    if not isinstance(value, dict):
        return Record(f"{name}:{number}", error=f"input: line {number} is no JSON object")
    return make_record(value, f"{name}:{number}", fields)


def make_record(value: Mapping[str, Any], default_id: str, fields: Fields) -> Record:
    """A page out of the fields that an input gives for it."""
    name, url = value.get(fields.id), value.get(fields.url)
    extra = {key: field for key, field in value.items() if key not in fields}
    name = default_id if name is None else name if isinstance(name, str | int) else str(name)
    record = Record(name, None if url is None else str(url), extra=extra)
    html, text = value.get(fields.html), value.get(fields.text)
    if html is not None and (html or text is None):
        record = record._replace(source=html, kind="html")
    elif text is not None:
        record = record._replace(source=text, kind="text")
    else:
        return record._replace(error=f"input: holds neither {fields.html} nor {fields.text}")
    if not isinstance(record.source, str | bytes):
        field = fields.html if record.kind == "html" else fields.text
        return record._replace(source=None, error=f"input: {field} is neither text nor bytes")
    return record


def import_parquet() -> Any:
    """The module pyarrow.parquet."""
    try:
        import pyarrow.parquet as parquet
    except ImportError:
        raise need("pyarrow", "Parquet") from None
    return parquet


def read_parquet(name: str, fields: Fields) -> Iterator[Record]:
    """A page a row, read a few rows at a time."""
    parquet = import_parquet()
    size = Path(name).stat().st_size
    number = 0
    try:
        with parquet.ParquetFile(name, pre_buffer=False, buffer_size=BUFFER) as file:
            columns = file.schema_arrow.names
            if fields.html not in columns and fields.text not in columns:
                yield fail_input(name, f"has neither a column {fields.html} nor {fields.text}, "
                                       f"but {', '.join(columns)}")
                return
            rows = file.metadata.num_rows
            for batch in file.iter_batches(AT_ONCE, use_threads=False):
                for value in list_rows(batch):
                    number += 1
                    yield make_record(value, f"{name}:{number}", fields)._replace(
                        position=size * number // rows)
    except (OSError, ValueError) as error:  # pyarrow's own errors are among them
        yield fail_input(name, f"can't be read as Parquet: {' '.join(str(error).split())}")
