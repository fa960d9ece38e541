"""Sources that the command line names, and their bytes."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from shlex import quote
from typing import NamedTuple

from .compressed import SUFFIXES, read_contents, read_file
from .ending import refuse
from .errors import SourceUnreadable
from .model import Options

STDIN = STDOUT = "-"
MANY = (".jsonl", ".ndjson", ".parquet", ".warc", ".warc.wet")
"""How the names of files end that hold many pages each."""


class Loaded(NamedTuple):
    """What a source holds, and its encoding where the server states it."""

    data: bytes
    encoding: str | None = None


def is_url(name: str) -> bool:
    """Whether a source is named by its address on the web."""
    return name.lower().startswith(("http://", "https://"))


def load(name: str, timeout: float) -> Loaded:
    """A source's bytes, at most one beyond the limit, and the encoding that its server states."""
    limit = Options().max_bytes
    if is_url(name):
        from .fetch import fetch

        return Loaded(*fetch(name, timeout=timeout, max_bytes=limit))
    if name != STDIN:
        refuse_unfit(name)
        return Loaded(read_file(Path(name), limit))
    if sys.stdin.isatty():
        refuse("no SOURCE, and nothing is piped in")
    return Loaded(read_contents(sys.stdin.buffer, limit))


def adapt(options: Options, encoding: str | None) -> Options:
    """The options of one page: what its transport states of it counts, unless the user did."""
    from .decode import find_stated  # what reads pages is loaded with the first of them

    stated = None if options.encoding else find_stated(encoding)
    return replace(options, encoding=stated) if stated else options


def refuse_unfit(name: str) -> None:
    """Raise `SourceUnreadable` for a name of what is no page, but may be taken for one."""
    if not name:
        raise SourceUnreadable("a SOURCE has no name")
    if "://" in name:
        raise SourceUnreadable("can't be fetched: only http:// and https:// can be")
    if strip_compressed(name).endswith(MANY):
        raise SourceUnreadable(f"holds many pages: cleaner batch {quote(name)} -o articles.jsonl")
    if is_so(Path(name).is_dir):
        raise SourceUnreadable(f"is a folder: cleaner batch {quote(name)} -o articles.jsonl")


def is_so(look: Callable[[], bool]) -> bool:
    """What a path says of itself; no where it can't be looked at, as reading it will say."""
    try:
        return look()
    except OSError:
        return False


def strip_compressed(name: str) -> str:
    """A name in small letters, less the suffixes of compressed files."""
    name = name.lower()
    for suffix in SUFFIXES:
        name = name.removesuffix(suffix)
    return name
