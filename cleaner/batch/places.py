"""Files wherever they lie: on this machine, or in any store that fsspec reaches."""

from __future__ import annotations

import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath
from typing import IO, Any, NamedTuple

from ..compressed import need
from ..errors import CleanerError
from .writers import OutputFailed

PIECE = 1 << 16
"""Bytes that are read at a time where a file is read here and there."""


class PlaceUnknown(CleanerError):
    """A name's protocol is unknown, or its package isn't installed."""


class Place(NamedTuple):
    """A file system of fsspec, and a path in it."""

    fs: Any
    path: str

    @property
    def name(self) -> str:
        """The path as a name: with its protocol, but for this machine's."""
        return self.path if self.is_local else str(self.fs.unstrip_protocol(self.path))

    @property
    def is_local(self) -> bool:
        """Whether it is on this machine, or mounted."""
        return "file" in self.fs.protocol

    def join(self, *parts: str) -> Place:
        """A place below this one."""
        return self._replace(path=str(PurePosixPath(self.path, *parts)))

    def deliver(self, file: Path) -> None:
        """Put a file here, so that it is there as a whole or not at all."""
        aside = str(PurePosixPath(self.path).with_name(f".{uuid.uuid4().hex}.part"))
        try:
            self.fs.makedirs(str(PurePosixPath(self.path).parent), exist_ok=True)
            self.fs.put_file(str(file), aside)
            self.fs.mv(aside, self.path)
        except OSError as error:
            with suppress(OSError):
                self.fs.rm_file(aside)
            raise OutputFailed(f"{self.name}: can't be written: {error.strerror or error}"
                               ) from error

    def open(self) -> IO[bytes]:
        """Open the file, to be read here and there."""
        file: IO[bytes] = self.fs.open(self.path, "rb", block_size=PIECE)
        return file


def find_place(name: str) -> Place:
    """The place that a path or URL names."""
    try:
        from fsspec.core import url_to_fs
    except ImportError:
        raise need("fsspec", "--cluster", "distributed") from None
    try:
        return Place(*url_to_fs(name))
    except (ImportError, ValueError) as error:
        raise PlaceUnknown(f"{name}: {' '.join(str(error).split())}") from error


def find_scratch() -> str:
    """Where folders for the time being are made; a cluster's worker has a place of its own."""
    try:
        from distributed import get_worker

        return str(get_worker().local_directory)
    except (ImportError, ValueError):
        return tempfile.gettempdir()


@contextmanager
def make_scratch() -> Iterator[Path]:
    """A folder for the time being."""
    with tempfile.TemporaryDirectory(prefix="cleaner-", dir=find_scratch()) as folder:
        yield Path(folder)


def fetch(name: str, scratch: Path) -> Path:
    """A file on this machine: itself, or a copy in the scratch folder."""
    place = find_place(name)
    if place.is_local:
        return Path(place.path)
    copy = scratch / PurePosixPath(place.path).name
    place.fs.get_file(place.path, str(copy))
    return copy
