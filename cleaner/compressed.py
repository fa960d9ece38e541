"""Files as they are or compressed by gzip or Zstandard, told by their first bytes."""

from __future__ import annotations

import io
from pathlib import Path
from typing import IO, Any

from .errors import CleanerError, SourceUnreadable

GZIP, ZSTD = b"\x1f\x8b", b"\x28\xb5\x2f\xfd"
SKIPPED = b"\x2a\x4d\x18"
"""The end of how a Zstandard frame without contents begins."""
SUFFIXES = (".gz", ".zst")
PIECE = 1 << 10
"""Bytes that are unpacked at a time; of a frame that repeats one byte they give 30 million."""


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
    """The contents of a file that may be compressed."""
    if not hasattr(file, "peek"):
        file = io.BufferedReader(file)  # type: ignore[type-var]
    peeked: bytes = file.peek(4)[:4]
    if peeked.startswith(GZIP):
        from gzip import GzipFile  # costly to import, and seldom needed

        return io.BufferedReader(GzipFile(fileobj=file))
    if peeked.startswith(ZSTD) or (peeked[1:] == SKIPPED and peeked[0] >> 4 == 5):
        return io.BufferedReader(Frames(file))
    return file


class Frames(io.RawIOBase):
    """What the frames of a Zstandard file hold; EOFError where the last of them is cut short.

    The package's own reader ends there as it does behind a whole frame.
    """

    def __init__(self, file: IO[bytes]) -> None:
        self.file, self.make = file, import_zstandard().ZstdDecompressor().decompressobj
        self.unpacker: Any = None  # of the frame that is being read
        self.packed, self.held = b"", memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while not self.held:
            self.packed = self.packed or self.file.read(PIECE)
            if not self.packed:
                if self.unpacker:
                    raise EOFError
                return 0
            self.unpacker = self.unpacker or self.make()
            self.held, self.packed = memoryview(self.unpacker.decompress(self.packed)), b""
            if self.unpacker.eof:
                self.packed, self.unpacker = self.unpacker.unused_data, None
        size = min(len(buffer), len(self.held))
        buffer[:size], self.held = self.held[:size], self.held[size:]
        return size


def list_read_errors() -> tuple[type[Exception], ...]:
    """What reading a broken file raises."""
    from zlib import error as broken

    errors: tuple[type[Exception], ...] = (OSError, EOFError, broken)
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


def read_file(path: Path, max_bytes: int) -> bytes:
    """Read a page's file, at most one byte beyond the limit; `SourceUnreadable` where it fails."""
    try:
        with path.open("rb") as file:
            return read_contents(file, max_bytes)
    except OSError as error:
        raise SourceUnreadable(describe(error)) from error
    except ValueError as error:  # a NUL in the name
        raise SourceUnreadable(f"can't be read: {error}") from error


def read_contents(file: IO[bytes], max_bytes: int) -> bytes:
    """The contents of an open file that may be compressed, at most one byte beyond the limit."""
    try:
        return unpack(file).read(max_bytes + 1)
    except list_read_errors() as error:
        raise SourceUnreadable(describe(error)) from error
