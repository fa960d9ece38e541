"""How rows lie in a file: in blocks, each of which is whole or isn't there.

A file that was cut can be mended: what lies behind its last whole block is taken off. Blocks hold
the same rows however often the work was interrupted, so the file comes out byte for byte the same.
"""

from __future__ import annotations

import base64
import gzip
import json
import math
import os
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date, datetime, time
from typing import IO, Any, NamedTuple, Protocol

from ..compressed import import_zstandard
from .schema import EXTRA, import_arrow, write_value

PIECE = 1 << 16
LENGTH = 8
"""Bytes that say how long an Arrow block is."""

Rows = list[dict[str, Any]]


class Block(NamedTuple):
    """A whole block of a file: where it ends, how many rows it holds, and the last one's id."""

    end: int
    rows: int
    last_id: Any


class Form(Protocol):
    """A way to lay rows in blocks of `block` rows."""

    block: int

    def encode(self, rows: Rows) -> bytes: ...

    def scan(self, file: IO[bytes]) -> Iterator[Block]:
        """The whole blocks of a file, up to the first that isn't."""
        ...


def write_line(row: dict[str, Any]) -> bytes:
    """A row as a line of JSON; what JSON has no form for becomes a string."""
    try:
        text = json.dumps(row, ensure_ascii=False, default=plain, allow_nan=False)
    except ValueError:
        text = json.dumps(without_nan(row), ensure_ascii=False, default=plain)
    return text.encode("utf-8", "backslashreplace") + b"\n"  # a lone surrogate's own JSON form


def read_id(line: bytes) -> Any:
    """The id of a row; ValueError for a line that is none, of a file that something else wrote."""
    row = json.loads(line)
    if not isinstance(row, dict) or "id" not in row:
        raise ValueError("no row")
    return row["id"]


def plain(value: Any) -> Any:
    """A value of Python or Arrow in JSON: bytes as base64, times in ISO 8601."""
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    if hasattr(value, "as_py"):
        return write_value(value)
    return value.isoformat() if isinstance(value, date | datetime | time) else str(value)


def without_nan(value: Any) -> Any:
    """A value with null for numbers that JSON doesn't have."""
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, dict):
        return {key: without_nan(each) for key, each in value.items()}
    return [without_nan(each) for each in value] if isinstance(value, list | tuple) else value


class Lines:
    """JSONL: a row is a block."""

    block = 1

    def encode(self, rows: Rows) -> bytes:
        return b"".join(map(write_line, rows))

    def scan(self, file: IO[bytes]) -> Iterator[Block]:
        end = 0
        while (line := file.readline()).endswith(b"\n"):
            end += len(line)
            try:
                yield Block(end, 1, read_id(line))
            except ValueError:
                return


class Packed:
    """Compressed JSONL: a gzip member or Zstandard frame a block."""

    block = 1000

    def __init__(self, pack: Callable[[bytes], bytes], unpacker: Callable[[], Any]) -> None:
        self.pack, self.unpacker = pack, unpacker

    def encode(self, rows: Rows) -> bytes:
        return self.pack(b"".join(map(write_line, rows)))

    def scan(self, file: IO[bytes]) -> Iterator[Block]:
        end = 0
        piece = file.read(PIECE)
        while piece:
            unpacker, lines, taken = self.unpacker(), bytearray(), 0
            try:
                while piece and not unpacker.eof:
                    lines += unpacker.decompress(piece)
                    taken += len(piece)
                    if not unpacker.eof:
                        piece = file.read(PIECE)
            except (zlib.error, import_errors()):
                return
            if not unpacker.eof:
                return
            end += taken - len(unpacker.unused_data)
            rows = bytes(lines).splitlines()
            if rows:
                try:
                    yield Block(end, len(rows), read_id(rows[-1]))
                except ValueError:
                    return
            piece = unpacker.unused_data or file.read(PIECE)


def import_errors() -> type[Exception]:
    """The error of Zstandard, where it is installed."""
    try:
        import zstandard
    except ImportError:
        return zlib.error
    error: type[Exception] = zstandard.ZstdError
    return error


def pack_gzip() -> Packed:
    """JSONL by gzip, without the time of day in it."""
    return Packed(lambda data: gzip.compress(data, 6, mtime=0), lambda: zlib.decompressobj(31))


def pack_zstd() -> Packed:
    """JSONL by Zstandard."""
    zstandard = import_zstandard()
    return Packed(zstandard.ZstdCompressor(level=6).compress,
                  lambda: zstandard.ZstdDecompressor().decompressobj())


class Arrow:
    """Arrow record batches, each behind its length: what Parquet is made of in the end."""

    block = 64

    def __init__(self, schema: Any) -> None:
        self.arrow, self.schema = import_arrow(), schema
        self.names = frozenset(schema.names)

    def encode(self, rows: Rows) -> bytes:
        data: bytes = self.tabulate(rows).serialize().to_pybytes()
        return len(data).to_bytes(LENGTH, "big") + data

    def tabulate(self, rows: Rows) -> Any:
        """Rows as a record batch; other fields that don't fit their columns are left out."""
        rows = [self.fit(row) for row in rows]
        try:
            return self.arrow.RecordBatch.from_pylist(rows, schema=self.schema)
        except (ValueError, TypeError, OverflowError):
            return self.arrow.RecordBatch.from_pylist(
                [self.keep_fitting(row) for row in rows], schema=self.schema)

    def fit(self, row: dict[str, Any]) -> dict[str, Any]:
        """A row with what has no column of its own in the one for such."""
        known = {name: value for name, value in row.items() if name in self.names}
        if EXTRA in self.names and len(known) - (EXTRA in known) < len(row):
            others = {name: value for name, value in row.items()
                      if name not in known or name == EXTRA}
            known[EXTRA] = write_line(others).decode().rstrip()
        return {**known, "id": str(row["id"])}

    def keep_fitting(self, row: dict[str, Any]) -> dict[str, Any]:
        kept: dict[str, Any] = {}
        for name, value in row.items():
            place = self.schema.get_field_index(name)
            try:
                if place >= 0:
                    self.arrow.array([value], self.schema.field(place).type)
                    kept[name] = value
            except (ValueError, TypeError, OverflowError):
                kept["warnings"] = [*kept.get("warnings", ()), f"{name} doesn't fit its column"]
        return kept

    def read(self, file: IO[bytes]) -> Iterator[Any]:
        """The record batches of a file."""
        whole = os.fstat(file.fileno()).st_size
        while len(head := file.read(LENGTH)) == LENGTH:
            length = int.from_bytes(head, "big")
            if file.tell() + length > whole:
                return
            data = file.read(length)
            yield self.arrow.ipc.read_record_batch(self.arrow.py_buffer(data), self.schema)

    def scan(self, file: IO[bytes]) -> Iterator[Block]:
        with suppress(OSError, ValueError):  # pyarrow's own errors are among them
            for batch in self.read(file):
                if batch.num_rows:
                    yield Block(file.tell(), batch.num_rows, batch.column("id")[-1].as_py())
