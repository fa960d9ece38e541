"""Pages out of WARC files: the HTML among their responses.

FastWARC ends in silence where a file is cut, and loses the rest of one with a broken member; so the
end of the last record is compared with the file's.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from ..compressed import GZIP, need
from .readers import Fields, fail_input
from .record import Record

HTML = ("text/html", "application/xhtml+xml")
PIECE = 1 << 16
MOST_PAGE = 64_000_000
"""Bytes of a response above which its rest isn't read."""
MOST_HEADER = 1 << 16


class End(NamedTuple):
    """How a file ends: where its last whole record does, and whether one is cut after it."""

    place: int
    cut: bool


def read_warc(name: str, _fields: Fields) -> Iterator[Record]:
    """A page a response; one that the file ends within is an error, as is what follows it."""
    try:
        from fastwarc.warc import ArchiveIterator, WarcRecordType
    except ImportError:
        raise need("fastwarc", "WARC") from None
    held: Record | None = None  # until it is known not to be the last, which may be cut
    last, broken = 0, ""
    size = Path(name).stat().st_size
    with Path(name).open("rb") as file:
        try:
            for entry in ArchiveIterator(file, auto_decode="all"):
                last = entry.stream_pos
                if held:
                    yield held
                held = None
                if entry.record_type == WarcRecordType.response and is_html(entry):
                    held = make_page(entry)._replace(position=min(last, size))
        except (OSError, ValueError) as error:
            broken = " ".join(str(error).split())
    end = find_end(name, last)
    if held:
        yield held._replace(source=None, error="input: the file ends within this record") \
            if end.cut and end.place <= last else held
    if broken:
        yield fail_input(name, f"is broken after byte {end.place:,} ({broken}); "
                               "what follows is lost", size)
    elif end.cut or end.place < size:
        yield fail_input(name, f"is cut short after byte {end.place:,}", size)


def is_html(entry: Any) -> bool:
    """Whether a response is a page that was delivered."""
    return (entry.http_content_type or "").lower() in HTML \
        and (entry.http_headers is None or (entry.http_headers.status_code or 200) < 400)


def make_page(entry: Any) -> Record:
    """The page of a response."""
    name = entry.record_id or f"byte {entry.stream_pos}"
    return Record(name.strip("<>"), entry.headers.get("WARC-Target-URI"),
                  entry.reader.read(MOST_PAGE), "html", entry.http_charset)


def find_end(name: str, last: int) -> End:
    """Where the last record that was found ends, and whether it is whole."""
    size = Path(name).stat().st_size
    with Path(name).open("rb") as file:
        file.seek(last)
        start = file.read(4)
        file.seek(last)
        if start.startswith(GZIP):
            return find_member_end(file, last)
        header = file.read(MOST_HEADER)
        if not header.startswith(b"WARC/"):
            return End(size if last or not size else 0, cut=bool(size and not last))
        head, blank, _ = header.partition(b"\r\n\r\n")
        lengths = [int(line.split(b":")[1]) for line in head.split(b"\r\n")
                   if line.lower().startswith(b"content-length:")]
        end = last + len(head) + len(blank) + sum(lengths[:1]) + 4
        return End(min(end, size), cut=False) if end <= size else End(last, cut=True)


def find_member_end(file: Any, start: int) -> End:
    """Where the gzip member that begins at a place ends."""
    unpacker = zlib.decompressobj(31)
    place = start
    while piece := file.read(PIECE):
        try:
            unpacker.decompress(piece)
        except zlib.error:
            return End(start, cut=True)
        place += len(piece) - len(unpacker.unused_data)
        if unpacker.eof:
            return End(place, cut=False)
    return End(start, cut=True)
