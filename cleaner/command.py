"""The start of the command `cleaner`: what it is asked in the plainest way it does at once.

To read a command line typer takes as long as it takes to load and run all else, so that
`cleaner clean SOURCE... --format FORMAT`, as it stands in pipelines, is read without it. All other
command lines, wrong ones too, are typer's (`cli.py`).
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence

from .articles import Format, write_articles
from .ending import FAILED, INTERRUPTED
from .sources import STDIN

PIPE_CLOSED = 141
"""Exit code where the reader of the output went away, as the shell has it for SIGPIPE."""
COLLECTED = 100_000
"""Objects that come to be between two searches for cyclic garbage; loading makes more that stay."""


def main() -> None:
    """Run the command line; a reader that goes away ends it quietly."""
    gc.set_threshold(COLLECTED)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        run(sys.argv[1:])
    except BrokenPipeError:
        turn_away()
    except SystemExit as end:
        if isinstance(end.__context__, BrokenPipeError):
            turn_away()
        raise
    finally:
        gc.freeze()  # what is left goes with the process; nobody need search it


def run(arguments: Sequence[str]) -> None:
    """Do what the command line asks for, and hand over all output."""
    if plain := read_plain(arguments):
        try:
            failed = write_articles(*plain)
        except KeyboardInterrupt:
            sys.exit(INTERRUPTED)
        sys.stdout.flush()
        sys.exit(FAILED if failed else 0)
    from .cli import app

    try:
        app(prog_name="cleaner")
    finally:
        sys.stdout.flush()


def read_plain(arguments: Sequence[str]) -> tuple[list[str], Format] | None:
    """The sources and the format of a plain `cleaner clean`; None for any other command line."""
    if arguments[:1] != ["clean"] or os.name == "nt":  # there typer expands patterns of names
        return None
    names, form = list[str](), Format.text
    rest = iter(arguments[1:])
    for argument in rest:
        name, given, value = argument.partition("=")
        if name == "--format" or argument == "-f":
            value = value if given else next(rest, "")
            if value not in Format.__members__:
                return None
            form = Format(value)
        elif argument != STDIN and (argument.startswith("-") or not argument):
            return None
        else:
            names.append(argument)
    return names or [STDIN], form


def turn_away() -> None:
    """End for a reader that has gone; what is left of the output goes nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(PIPE_CLOSED)
