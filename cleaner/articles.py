"""What `cleaner clean` does: sources cleaned one after another, and their articles written."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TextIO

from .ending import FAILED, WRONG_USE, end, refuse, say
from .errors import CleanerError
from .model import Options
from .replacing import replacing
from .sources import STDIN, adapt, is_url, load

if TYPE_CHECKING:
    from .pipeline import Outcome

BETWEEN = "---\n"
"""Line between the articles of several sources, in the formats that are text."""
PATIENCE = 30
"""Seconds to wait for a URL, unless others are asked for."""
Kind = Literal["auto", "html", "text"]


class Format(StrEnum):
    """How an article is written."""

    text = "text"
    body = "body"
    json = "json"
    jsonl = "jsonl"
    markdown = "markdown"


TOLD = (Format.text, Format.body, Format.markdown)
"""Formats that have no place for warnings, which are told beside them."""


def write_articles(names: Sequence[str], format: Format, *, output: Path | None = None,
                   kind: Kind = "auto", url: str | None = None, timeout: int = PATIENCE,
                   options: Options | None = None) -> bool:
    """Clean some sources and write their articles; whether any failed."""
    if url and len(names) > 1:
        refuse("--url goes with one source")
    if list(names).count(STDIN) > 1:
        refuse("standard input can be read once")
    outcomes = clean_all(names, kind, url, timeout, options or Options())
    write = partial(write_all, outcomes, format, len(names) > 1)
    return (write_file(output, write, len(names)) if output else write(sys.stdout)) > 0


def clean_all(names: Sequence[str], kind: Kind, url: str | None, timeout: int,
              options: Options) -> Iterator[tuple[str, Outcome | None]]:
    """Clean source after source; None for one that failed, after a line that says why."""
    for name in names:
        try:
            yield name, trace_source(name, kind, url, timeout, options)
        except CleanerError as error:
            say(f"{name}: {error}")
            yield name, None


def trace_source(name: str, kind: Kind, url: str | None, timeout: int,
                 options: Options) -> Outcome:
    """Read one source, wherever it lies, and clean it."""
    from .pipeline import trace

    source, encoding = load(name, timeout)
    return trace(source, url=url or (name if is_url(name) else None), kind=kind,
                 options=adapt(options, encoding))


def write_all(outcomes: Iterator[tuple[str, Outcome | None]], format: Format, several: bool,
              out: TextIO) -> int:
    """Write what was got of each source, as soon as it is; how many failed."""
    array = several and format is Format.json
    opening, between, closing = ("[\n", ",\n", "\n]\n") if array else ("", BETWEEN, "")
    written, failures = False, 0
    for name, outcome in outcomes:
        if outcome is None:
            failures += 1
            continue
        if format is not Format.jsonl:
            out.write(between if written else opening)
        if format in TOLD:
            for warning in outcome.article.warnings:
                say(f"{name}: {warning}")
        text = write_one(outcome, name, format)
        out.write(text.removesuffix("\n") if array else text)
        out.flush()
        written = True
    if array:
        out.write(closing if written else "[]\n")
    return failures


def write_one(outcome: Outcome, name: str, format: Format) -> str:
    """One article in the wanted format."""
    if format in (Format.json, Format.jsonl):
        from .write.json_ import write_json

        indent = 2 if format is Format.json else None
        return write_json(outcome.article, name, indent=indent) + "\n"
    if format is Format.markdown:
        from .write.markdown import write_markdown

        return write_markdown(outcome)
    from .write.text import write_body, write_text

    return write_body(outcome.article) if format is Format.body else write_text(outcome.article)


def write_file(path: Path, write: Callable[[TextIO], int], total: int) -> int:
    """Write to a file; how many of all sources failed.

    The file may be a source itself, and stays as it was where all fail. Names that are no UTF-8 are
    written as to standard output.
    """
    try:
        with replacing(path) as part:
            with part.open("w", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
                failures = write(file)
            if failures == total and part != path:
                part.unlink()
    except OSError as error:
        wrong = isinstance(error, FileNotFoundError | IsADirectoryError | NotADirectoryError
                           | PermissionError)
        end(f"{path}: can't be written: {error.strerror}", WRONG_USE if wrong else FAILED)
    return failures
