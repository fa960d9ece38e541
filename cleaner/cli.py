"""The commands and their options, as typer reads them.

Heavy modules are imported by the commands that need them, so that `--help` and completion are
quick.
"""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from . import case_commands
from .arguments import OneSource, TimeoutOption, UrlOption
from .articles import PATIENCE, Format, clean_all, write_articles
from .batch import commands as batch_commands
from .batch.commands import Encoding, Profiles, read_options
from .ending import FAILED, refuse
from .sources import STDIN, STDOUT
from .version import VERSION

app = typer.Typer(no_args_is_help=True, rich_markup_mode=None, pretty_exceptions_enable=False,
                  context_settings={"help_option_names": ["-h", "--help"]})


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
    output: Annotated[str | None, typer.Option(
        "-o", "--output", help="Write to a file; - is standard output.", show_default=False)]
    = None,
    kind: KindOption = KindChoice.auto,
    url: UrlOption = None,
    timeout: TimeoutOption = PATIENCE,
    profiles: Profiles = None,
    encoding: Encoding = None,
) -> None:
    """Clean pages and write their articles.

    \b
    Example: cleaner clean page.html story.txt https://example.org/news --format jsonl

    A source that can't be cleaned is named on standard error, the others are written, and the
    exit code is 1. Several articles are parted by a line of --- as text, body or markdown, and
    make an array as json.
    """
    if write_articles(sources or [STDIN], format,
                      output=None if output in (None, STDOUT) else Path(output),
                      kind=kind.value, url=url, timeout=timeout,
                      options=read_options(profiles, encoding)):
        raise typer.Exit(FAILED)


@app.command()
def explain(source: OneSource = STDIN, kind: KindOption = KindChoice.auto,
            url: UrlOption = None, timeout: TimeoutOption = PATIENCE,
            profiles: Profiles = None, encoding: Encoding = None) -> None:
    """Show what became of each block, and why.

    \b
    Example: cleaner explain page.html
    """
    from rich.console import Console

    from .write.report import draw_report

    for _, outcome in clean_all([source], kind.value, url, timeout,
                                read_options(profiles, encoding)):
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

    if sys.flags.optimize > 1:
        refuse("rules are described in their docstrings, which python -OO leaves out; "
               "run it without")
    for name, description in describe_rules():
        print(f"{name:<24} {description}")


case_commands.register(app)
batch_commands.register(app)
