"""The command `cleaner`.

Heavy modules are imported by the commands that need them, so that `--help` and completion are
quick.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, TextIO

import typer

from . import case_commands
from .batch import commands as batch_commands
from .batch.commands import Profiles, read_options
from .ending import FAILED, refuse, say
from .errors import CleanerError
from .fetch import is_url
from .model import Options
from .sources import STDIN, OneSource, TimeoutOption, UrlOption, load
from .version import VERSION

if TYPE_CHECKING:
    from .pipeline import Outcome

PIPE_CLOSED = 141
"""Exit code where the reader of the output went away, as the shell has it for SIGPIPE."""
BETWEEN = "---\n"
"""Line between the articles of several sources, in the formats that are text."""

app = typer.Typer(no_args_is_help=True, rich_markup_mode=None, pretty_exceptions_enable=False,
                  context_settings={"help_option_names": ["-h", "--help"]})


class Format(StrEnum):
    """How an article is written."""

    text = "text"
    body = "body"
    json = "json"
    jsonl = "jsonl"
    markdown = "markdown"


class KindChoice(StrEnum):
    """What a source is taken for."""

    auto = "auto"
    html = "html"
    text = "text"


Sources = Annotated[list[str] | None, typer.Argument(
    metavar="SOURCE", help="Paths, URLs, or - for standard input (the default).",
    show_default=False)]
KindOption = Annotated[KindChoice, typer.Option(
    "--kind", help="What the source is; auto looks at it.")]


def main() -> None:
    """Run the command line; a reader that goes away ends it quietly."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        app(prog_name="cleaner")
    except SystemExit as end:
        if isinstance(end.__context__, BrokenPipeError) or not flush():
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            sys.exit(PIPE_CLOSED)
        raise


def flush() -> bool:
    """Hand over what is left of the output; whether there is still someone to take it."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        return False
    return True


def show_version(wanted: bool) -> None:
    """Print the version and end."""
    if wanted:
        print(f"cleaner {VERSION}")
        raise typer.Exit


@app.callback()
def describe(version: Annotated[bool, typer.Option(
        "--version", callback=show_version, is_eager=True, help="Print the version.")] = False,
        ) -> None:
    """Turn scraped news pages into articles, and say what was removed and why.

    \b
    cleaner clean page.html
    curl -s https://example.org/story | cleaner clean --format jsonl

    Results go to standard output, messages to standard error. Exit codes: 0 all good,
    1 an input failed or a case differs, 2 wrong use.
    """


@app.command("clean")
def clean_command(
    sources: Sources = None,
    format: Annotated[Format, typer.Option("--format", "-f", help="How to write it.")]
    = Format.text,
    output: Annotated[Path | None, typer.Option("-o", "--output", help="Write to a file.")]
    = None,
    kind: KindOption = KindChoice.auto,
    url: UrlOption = None,
    timeout: TimeoutOption = 30,
    profiles: Profiles = None,
) -> None:
    """Clean pages and write their articles.

    \b
    Example: cleaner clean page.html story.txt https://example.org/news --format jsonl

    A source that can't be cleaned is named on standard error, the others are written, and the
    exit code is 1. Several articles are parted by a line of --- as text, body or markdown, and
    make an array as json.
    """
    names = sources or [STDIN]
    if url and len(names) > 1:
        refuse("--url goes with one source")
    if names.count(STDIN) > 1:
        refuse("standard input can be read once")
    options = read_options(profiles)
    with open_output(output) as out:
        outcomes = clean_all(names, kind, url, timeout, options)
        failed = write_all(outcomes, format, len(names) > 1, out)
    if failed:
        raise typer.Exit(FAILED)


def clean_all(names: list[str], kind: KindChoice, url: str | None, timeout: int,
              options: Options) -> Iterator[tuple[str, Outcome | None]]:
    """Clean source after source; None for one that failed, after a line that says why."""
    for name in names:
        try:
            yield name, trace_source(name, kind, url, timeout, options)
        except CleanerError as error:
            say(f"{name}: {error}")
            yield name, None


def trace_source(name: str, kind: KindChoice, url: str | None, timeout: int,
                 options: Options) -> Outcome:
    """Read one source, wherever it lies, and clean it."""
    from .pipeline import trace

    kind_: Literal["auto", "html", "text"] = kind.value
    if is_url(name):
        return trace(load(name, timeout), url=url or name, kind=kind_, options=options)
    source = load(name, timeout) if name == STDIN else Path(name)
    return trace(source, url=url, kind=kind_, options=options)


def write_all(outcomes: Iterator[tuple[str, Outcome | None]], format: Format, several: bool,
              out: TextIO) -> bool:
    """Write what was got of each source, as soon as it is; whether any failed."""
    array = several and format is Format.json
    opening, between, closing = ("[\n", ",\n", "\n]\n") if array else ("", BETWEEN, "")
    written = failed = False
    for name, outcome in outcomes:
        if outcome is None:
            failed = True
            continue
        if format is not Format.jsonl:
            out.write(between if written else opening)
        text = write_one(outcome, name, format)
        out.write(text.removesuffix("\n") if array else text)
        out.flush()
        written = True
    if array:
        out.write(closing if written else "[]\n")
    return failed


def write_one(outcome: Outcome, name: str, format: Format) -> str:
    """One article in the wanted format."""
    from .write.json_ import write_json
    from .write.markdown import write_markdown
    from .write.text import write_body, write_text

    if format is Format.json:
        return write_json(outcome.article, name) + "\n"
    if format is Format.jsonl:
        return write_json(outcome.article, name, indent=None) + "\n"
    if format is Format.markdown:
        return write_markdown(outcome)
    return write_body(outcome.article) if format is Format.body else write_text(outcome.article)


@contextlib.contextmanager
def open_output(path: Path | None) -> Iterator[TextIO]:
    """Standard output, or a file."""
    if path is None:
        yield sys.stdout
        return
    try:
        file = path.open("w", encoding="utf-8", newline="\n")
    except OSError as error:
        refuse(f"{path}: can't be written: {error.strerror}")
    with file:
        yield file


@app.command()
def explain(source: OneSource = STDIN, kind: KindOption = KindChoice.auto,
            url: UrlOption = None, timeout: TimeoutOption = 30,
            profiles: Profiles = None) -> None:
    """Show what became of each block, and why.

    \b
    Example: cleaner explain page.html
    """
    from rich.console import Console

    from .write.report import draw_report

    for _, outcome in clean_all([source], kind, url, timeout, read_options(profiles)):
        if outcome is None:
            raise typer.Exit(FAILED)
        draw_report(outcome, Console(file=sys.stdout))


@app.command()
def rules() -> None:
    """List the rules.

    \b
    Example: cleaner rules
    """
    from .rules import describe_rules

    for name, description in describe_rules():
        print(f"{name:<24} {description}")


case_commands.register(app)
batch_commands.register(app)

if __name__ == "__main__":
    main()
