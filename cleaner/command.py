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
from typing import TYPE_CHECKING

from .ending import FAILED, INTERRUPTED, end

if TYPE_CHECKING:
    from .articles import Format

PIPE_CLOSED = 141
"""Exit code where the reader of the output went away, as the shell has it for SIGPIPE."""
COLLECTED = 100_000
"""Objects that come to be between two searches for cyclic garbage; loading makes more that stay."""


def main() -> None:
    """Run the command line; a reader that goes away ends it quietly."""
    gc.set_threshold(COLLECTED)
    open_closed()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        run(sys.argv[1:])
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    except BrokenPipeError:
        lose_output()
        sys.exit(PIPE_CLOSED)
    except OSError as error:  # inputs fail otherwise, with an error of their own
        lose_output()
        end(f"the output can't be written: {error.strerror or 'it is closed'}", FAILED)
    except SystemExit as end_of_run:
        if isinstance(end_of_run.__context__, BrokenPipeError):
            lose_output()
            sys.exit(PIPE_CLOSED)
        raise
    finally:
        gc.freeze()  # what is left goes with the process; nobody need search it


def run(arguments: Sequence[str]) -> None:
    """Do what the command line asks for, and hand over all output."""
    from .articles import write_articles  # what takes long to load is loaded where Ctrl-C is heard

    if plain := read_plain(arguments):
        failed = write_articles(*plain)
        sys.stdout.flush()
        sys.exit(FAILED if failed else 0)
    from .cli import app

    try:
        app(prog_name="cleaner")
    finally:
        sys.stdout.flush()


def read_plain(arguments: Sequence[str]) -> tuple[list[str], Format] | None:
    """The sources and the format of a plain `cleaner clean`; None for any other command line."""
    from .articles import Format
    from .sources import STDIN

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


def open_closed() -> None:
    """Put something in the place of standard streams that the shell has closed.

    Nothing can be read there, nothing be written to the output, and what is said is lost. Without
    it the files that are opened next would take their numbers.
    """
    for name, mode in (("stdin", "r"), ("stdout", "r"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115


def lose_output() -> None:
    """Let what is left of the output go nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
