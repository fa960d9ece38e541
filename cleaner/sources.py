"""Sources that the command line names, and their bytes."""

from __future__ import annotations

import sys
from pathlib import Path

from .ending import refuse
from .model import Options

STDIN = "-"


def is_url(name: str) -> bool:
    """Whether a source is named by its address on the web."""
    return name.startswith(("http://", "https://"))


def load(name: str, timeout: int) -> bytes:
    """The bytes of a source, at most one beyond the limit."""
    from .read import read_file

    limit = Options().max_bytes
    if is_url(name):
        from .fetch import fetch

        return fetch(name, timeout=timeout, max_bytes=limit)
    if name != STDIN:
        return read_file(Path(name), limit)
    if sys.stdin.isatty():
        refuse("no SOURCE, and nothing is piped in")
    return sys.stdin.buffer.read(limit + 1)
