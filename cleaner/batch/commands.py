"""The commands for many pages: `cleaner batch` and `cleaner profile`."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from ..ending import WRONG_USE, end, refuse
from ..errors import CleanerError
from ..model import Options

Inputs = Annotated[list[str], typer.Argument(
    metavar="INPUT...", help="Folders and globs of .html, .htm, .txt; .jsonl, .parquet, .warc, "
    ".warc.wet files; also compressed by gzip or Zstandard; - for JSONL on standard input.")]
Workers = Annotated[int | None, typer.Option(
    "--workers", min=1, help="Processes; all cores by default.", show_default=False)]
Timeout = Annotated[float, typer.Option(
    "--timeout", min=0.1, max=1_000_000, help="Seconds that a page may take.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="No progress, no summary.")]
Profiles = Annotated[str | None, typer.Option(
    "--profiles", help="What repeats across sites, as cleaner profile wrote it.",
    show_default=False)]
IdField = Annotated[str, typer.Option("--id-field", help="What the inputs call the id.")]
UrlField = Annotated[str, typer.Option("--url-field", help="What the inputs call the URL.")]
Encoding = Annotated[str | None, typer.Option(
    "--encoding", help="Of pages in bytes that are not UTF-8, where you know better than they.",
    show_default=False)]
Cluster = Annotated[str | None, typer.Option(
    "--cluster", metavar="tcp://HOST:PORT|local", help="Work on a Dask cluster, a shard a task; "
    "local is one of this machine for the time being.", show_default=False)]
HtmlField = Annotated[str, typer.Option("--html-field", help="What they call a page's HTML.")]
TextField = Annotated[str, typer.Option("--text-field", help="What they call a page's text.")]


class Suffix(StrEnum):
    """What the names of a cluster's outputs end with."""

    jsonl = ".jsonl"
    gzip = ".jsonl.gz"
    zstd = ".jsonl.zst"
    parquet = ".parquet"


def register(app: typer.Typer) -> None:
    """Add the commands to the program."""
    app.command()(batch)
    app.command()(profile)


def batch(
    inputs: Inputs,
    output: Annotated[str, typer.Option(
        "-o", "--output", help="A .jsonl, .jsonl.gz, .jsonl.zst or .parquet file, or - for JSONL "
        "on standard output; with --cluster a folder.")],
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
    encoding: Encoding = None,
    cluster: Cluster = None,
    suffix: Annotated[Suffix | None, typer.Option(
        "--suffix", help="How a cluster's outputs are written; .parquet by default.",
        show_default=False)] = None,
) -> None:
    """Clean many pages into one file, a row each, in the order of the input.

    \b
    Example: cleaner batch pages.parquet crawl.warc.gz 'texts/*.txt' -o articles.jsonl
    Example: cleaner batch 's3://bucket/*.warc.gz' -o s3://bucket/out --cluster tcp://HOST:8786

    A row has id, url, headline, byline, date, body, language, confidence, warnings and error, then
    the input's other fields. A page that fails gives a row with its error; the exit code is then 1.
    Until all is done, the output's name ends with .part.

    With --cluster, each Parquet, JSONL or WARC file gives a file in a folder, and manifest.jsonl
    there says what became of it. The same command does what the manifest doesn't hold.
    """
    from .readers import Fields
    from .run import Plan
    from .spread import Spread
    from .stages import How
    from .start import start_batch, start_spread_batch

    fields = Fields(id_field, url_field, html_field, text_field)
    if learn and (profiles or "-" in inputs):
        refuse("--learn goes with files, and without --profiles")
    if suffix and not cluster:
        refuse("--suffix goes with --cluster; without it the output's name says how it is written")
    if cluster:
        read_options(None, encoding)  # to be refused here rather than by each worker
        how = How(fields=fields, timeout=timeout, removed=removed, profiles=profiles or "",
                  encoding=encoding or "")
        start_spread_batch(Spread(
            inputs=inputs, output=output, cluster=cluster, how=how,
            suffix=(suffix or Suffix.parquet).value,
            workers=workers, learn=learn, quiet=quiet))
    else:
        start_batch(Plan(
            inputs=inputs, output=output, workers=workers, timeout=timeout, removed=removed,
            resume=resume, quiet=quiet, learn=learn, options=read_options(profiles, encoding),
            fields=fields))


def profile(
    inputs: Inputs,
    output: Annotated[str, typer.Option("-o", "--output", help="The file of profiles.")],
    workers: Workers = None, timeout: Timeout = 60, quiet: Quiet = False,
    id_field: IdField = "id", url_field: UrlField = "url",
    html_field: HtmlField = "html", text_field: TextField = "text",
    encoding: Encoding = None,
    cluster: Cluster = None,
) -> None:
    """Count what repeats across the pages of each site, for --profiles.

    \b
    Example: cleaner profile pages.parquet -o sites.jsonl

    A site is the registrable domain of a page's URL; pages without one count as one site.
    """
    from .readers import Fields
    from .run import Plan
    from .spread import Spread
    from .stages import How
    from .start import start_profile, start_spread_profile

    fields = Fields(id_field, url_field, html_field, text_field)
    options = read_options(None, encoding)
    if cluster:
        start_spread_profile(Spread(
            inputs=inputs, output=output, cluster=cluster, workers=workers, quiet=quiet,
            how=How(fields=fields, timeout=timeout, encoding=encoding or "")))
    else:
        start_profile(Plan(inputs=inputs, output=output, workers=workers, timeout=timeout,
                           quiet=quiet, fields=fields, options=options))


def read_options(profiles: str | None, encoding: str | None = None) -> Options:
    """The options with the profiles of a file, and an encoding."""
    try:
        options = Options(encoding=encoding)
    except ValueError as error:
        refuse(f"--{error}")
    if not profiles:
        return options
    from ..profile import read_profiles

    try:
        return replace(options, profiles=read_profiles(Path(profiles)))
    except CleanerError as error:
        end(f"{profiles}: {error}", WRONG_USE)
