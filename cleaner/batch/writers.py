"""Where rows go: a file beside the output that becomes the output when all is done, or a pipe.

Until then its name is the output's with `.part`; it holds whole rows only, whatever happens, and
`--resume` goes on behind them.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, NamedTuple, Protocol

from ..errors import CleanerError
from ..sources import STDOUT
from .forms import Arrow, Form, Lines, pack_gzip, pack_zstd
from .readers import import_parquet

ROW_GROUP = 1000
"""Rows of a row group of Parquet."""


class OtherSettings(CleanerError):
    """What is to be resumed was made with other options, or of other inputs."""


class OutputFailed(CleanerError):
    """The output can't be written."""


class Done(NamedTuple):
    """How much of an output was there already: rows, and the id of the last."""

    rows: int = 0
    last_id: Any = None


class Writer(Protocol):
    """What rows are given to."""

    done: Done

    def bind(self, settings: dict[str, Any]) -> None:
        """Keep what the rows depend on; `OtherSettings` where those at hand depend on another."""
        ...

    def write(self, row: dict[str, Any]) -> None: ...

    def finish(self) -> None:
        """Complete the output."""
        ...

    def leave(self) -> None:
        """Stop before the end."""
        ...


def find_suffix(name: str) -> str:
    """The suffix that says how an output is written; nothing for an unknown one."""
    return next((suffix for suffix in (".jsonl", ".jsonl.gz", ".jsonl.zst", ".parquet")
                 if name.lower().endswith(suffix)), "")


def open_writer(name: str, schema: Any, *, resume: bool) -> Writer:
    """The writer for an output; schema: of a Parquet one."""
    if name == STDOUT:
        return PipeWriter()
    suffix = find_suffix(name)
    if suffix == ".parquet":
        return ParquetWriter(Path(name), Arrow(schema), resume=resume)
    form: Form = Lines() if suffix == ".jsonl" else pack_gzip() if suffix.endswith(".gz") \
        else pack_zstd()
    return FileWriter(Path(name), form, resume=resume)


class PipeWriter:
    """Rows as lines on standard output."""

    done = Done()

    def __init__(self) -> None:
        self.form = Lines()

    def bind(self, settings: dict[str, Any]) -> None:
        pass

    def write(self, row: dict[str, Any]) -> None:
        sys.stdout.buffer.write(self.form.encode([row]))
        sys.stdout.buffer.flush()

    def finish(self) -> None:
        pass

    def leave(self) -> None:
        pass


class FileWriter:
    """Rows in a file beside the output, block by block."""

    def __init__(self, path: Path, form: Form, *, resume: bool) -> None:
        self.path, self.form = path, form
        self.part = path.with_name(path.name + ".part")
        self.settings = self.part.with_name(self.part.name + ".settings")
        self.rows: list[dict[str, Any]] = []
        self.end = 0
        self.done = Done()
        try:
            self.file: IO[bytes] = self.part.open("r+b" if resume and self.part.exists() else "wb",
                                                  buffering=0)
            if resume:
                self.done = self.mend()
        except OSError as error:
            raise OutputFailed(f"{self.part}: can't be written: {error.strerror}") from error

    def mend(self) -> Done:
        """Take off what is no whole block."""
        count, last_id = 0, None
        with self.part.open("rb") as file:
            for block in self.form.scan(file):
                if block.rows < self.form.block:
                    break  # the last of a run that was stopped before it took its name
                self.end, count, last_id = block.end, count + block.rows, block.last_id
        self.file.truncate(self.end)
        self.file.seek(self.end)
        return Done(count, last_id)

    def bind(self, settings: dict[str, Any]) -> None:
        if self.done.rows and self.settings.exists():
            former = read_settings(self.settings)
            changed = [name for name, value in settings.items() if former.get(name) != value]
            if changed:
                raise OtherSettings(f"{self.part}: was begun with other settings "
                                    f"({', '.join(changed)}); without --resume it begins anew")
        try:
            self.settings.write_text(json.dumps(settings) + "\n", encoding="utf-8")
        except OSError as error:
            raise OutputFailed(f"{self.settings}: can't be written: {error.strerror}") from error

    def write(self, row: dict[str, Any]) -> None:
        self.rows.append(row)
        if len(self.rows) == self.form.block:
            self.write_block()

    def write_block(self) -> None:
        """Write the rows at hand; what is left of a block that can't be written is taken off."""
        data = memoryview(self.form.encode(self.rows))
        self.rows.clear()
        size = len(data)
        try:
            while data:
                data = data[self.file.write(data):]
        except OSError as error:
            self.leave()
            raise OutputFailed(f"{self.part}: can't be written: {error.strerror}") from error
        self.end += size

    def finish(self) -> None:
        if self.rows or not self.end:
            self.write_block()
        try:
            os.fsync(self.file.fileno())
            self.file.close()
            self.complete()
            self.settings.unlink(missing_ok=True)
        except OSError as error:
            raise OutputFailed(f"{self.path}: can't be written: {error.strerror}") from error

    def complete(self) -> None:
        """Give the output its name."""
        self.part.replace(self.path)

    def leave(self) -> None:
        if not self.file.closed:
            self.file.truncate(self.end)
            self.file.close()


def read_settings(path: Path) -> dict[str, Any]:
    """The settings that a file keeps; none where it was cut or something else wrote it."""
    try:
        settings = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return {}
    return settings if isinstance(settings, dict) else {}


class ParquetWriter(FileWriter):
    """Rows in Arrow, made into Parquet in the end, for half a Parquet file is none."""

    form: Arrow

    def complete(self) -> None:
        whole = self.part.with_name(self.part.name + ".parquet")
        try:
            with self.part.open("rb") as file, import_parquet().ParquetWriter(
                    whole, self.form.schema, compression="zstd") as parquet:
                for table in self.group(file):
                    parquet.write_table(table, row_group_size=ROW_GROUP)
            whole.replace(self.path)
        except OSError:
            whole.unlink(missing_ok=True)
            raise
        self.part.unlink()

    def group(self, file: IO[bytes]) -> Iterator[Any]:
        """The rows of a file by row groups, the same however they lie in it."""
        table_of = self.form.arrow.Table.from_batches
        batches: list[Any] = []
        count = 0
        for batch in self.form.read(file):
            while count + batch.num_rows >= ROW_GROUP:
                head = batch.slice(0, ROW_GROUP - count)
                yield table_of([*batches, head], self.form.schema).combine_chunks()
                batch, batches, count = batch.slice(head.num_rows), [], 0
            if batch.num_rows:
                batches.append(batch)
                count += batch.num_rows
        if batches:
            yield table_of(batches, self.form.schema).combine_chunks()
