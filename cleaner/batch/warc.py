"""Pages out of WARC files: HTML that servers answered with; HTML and texts that stand alone.

The latter are `resource` records, and `conversion` records, as in the WET files of Common Crawl:
the texts of pages that are flattened already. Their language is left to be told by the text: what
another program told of it (`WARC-Identified-Content-Language`) is no surer.

FastWARC ends in silence where a file is cut, and loses the rest of one with a broken member; so the
end of the last record is compared with the file's.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from ..compressed import GZIP, need
from ..decode import find_charset
from ..model import Kind
from .readers import Fields, fail_input
from .record import Record

KINDS: dict[str, Kind] = {"text/html": "html", "application/xhtml+xml": "html",
                          "text/plain": "text"}
"""What a page is, by its type of content."""
ALONE = ("conversion", "resource")
"""Types of the records that hold a page without an answer of a server around it."""
OF_RUN = "metadata:"
"""How addresses begin under which a crawler keeps what it writes of its own run, as wget does."""
PIECE = 1 << 16
MOST_PAGE = 64_000_000
"""Bytes of a page above which its rest isn't read."""
MOST_HEADER = 1 << 16
CODINGS = ("Transfer-Encoding", "Content-Encoding")
"""Headers of an answer that say how its page is packed, the outermost first."""


class End(NamedTuple):
    """How a file ends: where its last whole record does, and whether one is cut after it."""

    place: int
    cut: bool


def read_warc(name: str, _fields: Fields) -> Iterator[Record]:
    """A page a record; one that the file ends within is an error, as is what follows it."""
    try:
        from fastwarc.warc import ArchiveIterator
    except ImportError:
        raise need("fastwarc", "WARC") from None
    held: Record | None = None  # until it is known not to be the last, which may be cut
    last, broken = 0, ""
    size = Path(name).stat().st_size
    with Path(name).open("rb") as file:
        try:
            for entry in ArchiveIterator(file, auto_decode="none"):
                last = entry.stream_pos
                if held:
                    yield held
                held = None
                if kind := find_kind(entry):
                    held = make_page(entry, kind)._replace(position=min(last, size))
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


def find_kind(entry: Any) -> Kind | None:
    """What the page of a record is; None for a record that holds no page."""
    record = find_header(entry, "WARC-Type").lower()
    if record == "response":
        return "html" if is_html(entry) else None
    if record in ALONE and not find_address(entry).startswith(OF_RUN):
        content_type = find_header(entry, "Content-Type").partition(";")[0]
        return KINDS.get(content_type.strip().lower())
    return None


def is_html(entry: Any) -> bool:
    """Whether a response is a page that was delivered."""
    return KINDS.get((entry.http_content_type or "").lower()) == "html" \
        and (entry.http_headers is None or (entry.http_headers.status_code or 200) < 300)


def make_page(entry: Any, kind: Kind) -> Record:
    """The page of a record."""
    name = entry.record_id or f"byte {entry.stream_pos}"
    return Record(name.strip("<>"), find_address(entry) or None, read_page(entry), kind,
                  entry.http_charset or find_charset(find_header(entry, "Content-Type")))


def read_page(entry: Any) -> bytes:
    """The bytes of a record's page, unpacked where its header says truly that they are packed."""
    page: bytes = entry.reader.read(MOST_PAGE)
    for name in CODINGS if entry.http_headers is not None else ():
        if coding := entry.http_headers.get(name):
            page = unpack_coded(page, f"{name}: {coding}")
    return page


def unpack_coded(page: bytes, header: str) -> bytes:
    """A page without the coding that a header states, as far as it goes.

    Programs that keep answers often unpack them and leave the header as it was, and servers state
    codings that are none. By itself, so that such a page costs none of those behind it.
    """
    from fastwarc.warc import WarcRecord

    answer = WarcRecord()
    answer.set_bytes_content(b"HTTP/1.1 200 OK\r\n%b\r\n\r\n%b" % (header.encode(), page))
    answer.is_http = True
    unpacked = bytearray()
    with suppress(OSError):
        answer.parse_http(auto_decode="all")
        while len(unpacked) < MOST_PAGE and (piece := answer.reader.read(PIECE)):
            unpacked += piece
    return bytes(unpacked) or page


def find_address(entry: Any) -> str:
    """The address of what a record holds, which some write in brackets; nothing without one."""
    return find_header(entry, "WARC-Target-URI").strip("<>")


def find_header(entry: Any, name: str) -> str:
    """What a record states of itself; nothing where it doesn't."""
    return entry.headers.get(name) or ""


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
        lengths = [int(length) for line in head.split(b"\r\n")
                   if line.lower().startswith(b"content-length:")
                   and (length := line.split(b":")[1].strip()).isdigit()]
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
