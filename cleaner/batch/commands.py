"""The commands for many pages: `cleaner batch` and `cleaner profile`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from ..errors import CleanerError
from ..model import Options

FAILED, WRONG_USE, INTERRUPTED = 1, 2, 130

Inputs = Annotated[list[str], typer.Argument(
    metavar="INPUT...", help="Folders and globs of .html, .htm, .txt; .jsonl, .parquet, .warc "
    "files; also compressed by gzip or Zstandard; - for JSONL on standard input.")]
Workers = Annotated[int | None, typer.Option(
    "--workers", min=1, help="Processes; all cores by default.", show_default=False)]
Timeout = Annotated[float, typer.Option("--timeout", min=0.1, help="Seconds that a page may take.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="No progress, no summary.")]
Profiles = Annotated[Path | None, typer.Option(
    "--profiles", help="What repeats across sites, as cleaner profile wrote it.",
    show_default=False)]
IdField = Annotated[str, typer.Option("--id-field", help="What the inputs call the id.")]
UrlField = Annotated[str, typer.Option("--url-field", help="What the inputs call the URL.")]
HtmlField = Annotated[str, typer.Option("--html-field", help="What they call a page's HTML.")]
TextField = Annotated[str, typer.Option("--text-field", help="What they call a page's text.")]


def register(app: typer.Typer) -> None:
    """Add the commands to the program."""
    app.command()(batch)
    app.command()(profile)


def batch(
    inputs: Inputs,
    output: Annotated[str, typer.Option(
        "-o", "--output", help="A .jsonl, .jsonl.gz, .jsonl.zst or .parquet file, or - for JSONL "
        "on standard output.")],
    workers: Workers = None,
    timeout: Timeout = 60,
    removed: Annotated[bool, typer.Option(
        "--removed", help="Say of each page what was removed.")] = False,
    resume: Annotated[bool, typer.Option(
        "--resume", help="Go on where an interrupted run of the same command stopped.")] = False,
    profiles: Profiles = None,
    learn: Annotated[bool, typer.Option(
        "--learn", help="Read the inputs twice: first for what repeats across a site.")] = False,
    quiet: Quiet = False,
    id_field: IdField = "id", url_field: UrlField = "url",
    html_field: HtmlField = "html", text_field: TextField = "text",
) -> None:
    """Clean many pages into one file, a row each, in the order of the input.

    \b
    Example: cleaner batch pages.parquet crawl.warc.gz 'texts/*.txt' -o articles.jsonl

    A row has id, url, headline, byline, date, body, language, confidence, warnings and error, then
    the input's other fields. A page that fails gives a row with its error; the exit code is then 1.
    Until all is done, the output's name ends with .part.
    """
    from .pool import PoolBroken
    from .readers import Fields
    from .run import Plan, run_batch
    from .writers import STDOUT, OutputFailed, find_suffix

    if output != STDOUT and not find_suffix(output):
        refuse(f"{output}: an output is .jsonl, .jsonl.gz, .jsonl.zst, .parquet or -")
    if inputs.count("-") > 1:
        refuse("standard input can be read once")
    if output != STDOUT and not Path(output).absolute().parent.is_dir():
        refuse(f"{output}: can't be written: its folder doesn't exist")
    if resume and "-" in (output, *inputs):
        refuse("--resume goes with files")
    if learn and (profiles or "-" in inputs):
        refuse("--learn goes with files, and without --profiles")
    plan = Plan(inputs=inputs, output=output, workers=workers, timeout=timeout, removed=removed,
                resume=resume, quiet=quiet, learn=learn, options=read_options(profiles),
                fields=Fields(id_field, url_field, html_field, text_field))
    try:
        tally = run_batch(plan, say)
    except (OutputFailed, PoolBroken) as error:
        end(f"{error}; --resume goes on" if output != STDOUT else str(error), FAILED)
    except CleanerError as error:
        end(str(error), WRONG_USE)
    except KeyboardInterrupt:
        end("interrupted; --resume goes on" if output != STDOUT else "interrupted", INTERRUPTED)
    if not quiet:
        for line in tally.summarize().splitlines():
            say(line)
    if tally.failures:
        raise typer.Exit(FAILED)


def profile(
    inputs: Inputs,
    output: Annotated[Path, typer.Option("-o", "--output", help="The file of profiles.")],
    workers: Workers = None, timeout: Timeout = 60, quiet: Quiet = False,
    id_field: IdField = "id", url_field: UrlField = "url",
    html_field: HtmlField = "html", text_field: TextField = "text",
) -> None:
    """Count what repeats across the pages of each site, for --profiles.

    \b
    Example: cleaner profile pages.parquet -o sites.jsonl

    A site is the registrable domain of a page's URL; pages without one count as one site.
    """
    from .readers import Fields
    from .run import Plan, run_profile

    if inputs.count("-") > 1:
        refuse("standard input can be read once")
    plan = Plan(inputs=inputs, output="", workers=workers, timeout=timeout, quiet=quiet,
                fields=Fields(id_field, url_field, html_field, text_field))
    try:
        count, failed = run_profile(plan, say)
        written = count.write(output)
    except OSError as error:
        end(f"{output}: can't be written: {error.strerror}", FAILED)
    except CleanerError as error:
        end(str(error), WRONG_USE)
    except KeyboardInterrupt:
        end("interrupted", INTERRUPTED)
    if not quiet:
        say(f"{written:,} of {len(count.sites):,} sites have pages enough for a profile")
    if failed:
        raise typer.Exit(FAILED)


def read_options(profiles: Path | None) -> Options:
    """The options with the profiles of a file."""
    if not profiles:
        return Options()
    from ..profile import read_profiles

    try:
        return Options(profiles=read_profiles(profiles))
    except CleanerError as error:
        end(f"{profiles}: {error}", WRONG_USE)


def say(message: str) -> None:
    """A line on standard error."""
    sys.stderr.write(f"cleaner: {message}\n")
    sys.stderr.flush()


def refuse(message: str) -> NoReturn:
    """End for wrong use."""
    end(message, WRONG_USE)


def end(message: str, code: int) -> NoReturn:
    """End with a message and an exit code."""
    say(message)
    raise typer.Exit(code)
