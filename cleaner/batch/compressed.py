"""Files as they are or compressed by gzip or Zstandard, told by their first bytes."""

from __future__ import annotations

import gzip
import io
import zlib
from pathlib import Path
from typing import IO, Any

from ..errors import CleanerError, SourceUnreadable

GZIP, ZSTD = b"\x1f\x8b", b"\x28\xb5\x2f\xfd"
SUFFIXES = (".gz", ".zst")


class ExtraMissing(CleanerError):
    """A package that only some users need isn't installed."""


def need(package: str, what: str, extra: str = "batch") -> ExtraMissing:
    """The error of a missing package, which says how to come by it."""
    return ExtraMissing(f"{what} needs {package}: pip install 'article-cleaner[{extra}]'")


def import_zstandard() -> Any:
    """The package zstandard."""
    try:
        import zstandard
    except ImportError:
        raise need("zstandard", "Zstandard compression") from None
    return zstandard


def unpack(file: IO[bytes]) -> IO[bytes]:
    """The contents of a file that may be compressed; it has to be able to peek."""
    peeked: bytes = file.peek(4)[:4]  # type: ignore[attr-defined]
    if peeked.startswith(GZIP):
        return io.BufferedReader(gzip.GzipFile(fileobj=file))
    if peeked.startswith(ZSTD):
        reader = import_zstandard().ZstdDecompressor().stream_reader(file, read_across_frames=True)
        return io.BufferedReader(reader)
    return file


def list_read_errors() -> tuple[type[Exception], ...]:
    """What reading a broken file raises."""
    errors: tuple[type[Exception], ...] = (OSError, EOFError, zlib.error)
    try:
        import zstandard
    except ImportError:
        return errors
    return (*errors, zstandard.ZstdError)


def describe(error: Exception) -> str:
    """What reading a broken file came to, in one line."""
    if isinstance(error, EOFError):
        return "ends early: the compressed file is cut short"
    if isinstance(error, OSError) and error.strerror:
        return f"can't be read: {error.strerror}"
    return f"can't be read: {' '.join(str(error).split())}"


def read_page(path: Path, max_bytes: int) -> bytes:
    """The contents of a page's file, at most one byte beyond the limit."""
    try:
        with path.open("rb") as file, unpack(file) as contents:
            return contents.read(max_bytes + 1)
    except list_read_errors() as error:
        raise SourceUnreadable(describe(error)) from error
