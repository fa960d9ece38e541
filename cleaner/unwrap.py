"""Documents that something has wrapped: bytes printed as Python writes them, and pages saved whole.

A page that a browser saves with all that it shows is a mail of many parts (MHTML, RFC 2557).
"""

from __future__ import annotations

import re
from ast import literal_eval

LOOKED_AT = 4096
"""Bytes among which a saved page says that it is one."""

_PRINTED = re.compile(rb"b(?:'(?:[^'\\\n]|\\.)*+'|\"(?:[^\"\\\n]|\\.)*+\")\s*")
"""What `str(response.content)` gives."""
_HEADER = re.compile(rb"\s{0,20}[A-Za-z][A-Za-z-]{1,60}: ")
_MANY_PARTS = re.compile(rb"\nContent-Type:\s{0,20}multipart/related", re.IGNORECASE)


def unwrap(source: bytes | str) -> bytes | str:
    """The document within what wraps it; else the source as it is."""
    head = source[:LOOKED_AT]
    if isinstance(head, str):
        if not head.startswith(("b'", 'b"')) and "multipart/related" not in head:
            return source
        head = head.encode("utf-8", "replace")
    if head[:2] in (b"b'", b'b"'):
        inner = read_printed(encode(source))
    elif _HEADER.match(head) and _MANY_PARTS.search(head):
        inner = read_saved(encode(source))
    else:
        inner = b""
    return inner or source


def encode(source: bytes | str) -> bytes:
    """A source as bytes, whatever it came as."""
    return source.encode("utf-8", "replace") if isinstance(source, str) else source


def read_printed(data: bytes) -> bytes:
    """The bytes that a text shows as Python writes them; none where it is no such thing."""
    if not _PRINTED.fullmatch(data):
        return b""
    try:
        held = literal_eval(data.strip().decode("ascii"))
    except (ValueError, SyntaxError, MemoryError):
        return b""
    return held if isinstance(held, bytes) else b""


def read_saved(data: bytes) -> bytes:
    """The first page among the parts of a saved one, as it was sent; nothing without any."""
    from email import message_from_bytes  # costly to import, and seldom needed

    for part in message_from_bytes(data.lstrip()).walk():
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            page = part.get_payload(decode=True)
            if isinstance(page, bytes) and page.strip():
                return page
    return b""
