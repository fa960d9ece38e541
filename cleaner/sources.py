"""Sources that the command line names: the arguments that name them, and their bytes."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from .ending import refuse
from .fetch import fetch, is_url
from .model import Options

STDIN = "-"

OneSource = Annotated[str, typer.Argument(
    metavar="SOURCE", help="A path, a URL, or - for standard input (the default).",
    show_default=False)]
UrlOption = Annotated[str | None, typer.Option(
    "--url", help="Address of the page, where it is not the source itself.")]
TimeoutOption = Annotated[int, typer.Option(
    "--timeout", min=1, help="Seconds to wait for a URL.")]


def load(name: str, timeout: int) -> bytes:
    """The bytes of a source, at most one beyond the limit."""
    from .read import read_file

    limit = Options().max_bytes
    if is_url(name):
        return fetch(name, timeout=timeout, max_bytes=limit)
    if name != STDIN:
        return read_file(Path(name), limit)
    if sys.stdin.isatty():
        refuse("no SOURCE, and nothing is piped in")
    return sys.stdin.buffer.read(limit + 1)
