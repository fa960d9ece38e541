"""The commands for cases: `cleaner check`, `cleaner accept` and `cleaner new`."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from .arguments import OneSource, TimeoutOption, UrlOption
from .articles import PATIENCE
from .ending import FAILED, end, refuse, say
from .errors import CleanerError, SourceEmpty
from .model import Options
from .sources import STDIN, is_url, load

Cases = Annotated[list[Path], typer.Argument(metavar="CASE", help="Folders of cases.")]


def register(app: typer.Typer) -> None:
    """Add the commands to the program."""
    for command in (check, accept, new):
        app.command()(command)


def check(folder: Annotated[Path, typer.Argument(
        metavar="DIR", help="A folder of cases, or one case.")] = Path("fixtures")) -> None:
    """Show which cases differ from what they expect.

    \b
    Example: cleaner check fixtures
    """
    from .fixtures import find_cases, run_case

    with refusing(folder):
        cases = find_cases(folder)
    differing = 0
    for case in cases:
        if difference := run_case(case):
            differing += 1
            print(f"{case.name}\n{difference}\n")
    say(f"{len(cases) - differing} of {len(cases)} cases as expected")
    if differing:
        raise typer.Exit(FAILED)


def accept(cases: Cases) -> None:
    """Show what a case gives now, and expect it.

    \b
    Example: cleaner accept fixtures/my-page
    """
    from .fixtures import EXPECTED, accept_case, find_cases, run_case, show_all

    failed = False
    for folder in cases:
        with refusing(folder):
            found = find_cases(folder)
        for case in found:
            difference = run_case(case)
            if not difference:
                print(f"{case.name}: as expected")
                continue
            try:
                shown = difference if (case / EXPECTED).exists() else show_all(case)
                print(f"{case.name}\n{shown}\n")
                accept_case(case)
            except CleanerError as error:
                say(f"{case}: {error}")
                failed = True
    if failed:
        raise typer.Exit(FAILED)


def new(case: Annotated[Path, typer.Argument(metavar="CASE", help="The folder to make.")],
        source: OneSource = STDIN, url: UrlOption = None,
        timeout: TimeoutOption = PATIENCE) -> None:
    """Start a case from a page.

    \b
    Example: cleaner new fixtures/my-page https://example.org/news/story

    The page is kept byte for byte; its expectation is written by hand, or by cleaner accept.
    """
    from .fixtures import NoCase, start_case
    from .read import refuse_large

    try:
        data, encoding = load(source, timeout)
        refuse_large(len(data), Options().max_bytes)
        if not data or data.isspace():
            raise SourceEmpty("holds no text")
        page = start_case(case, data, url or (source if is_url(source) else None), encoding)
    except NoCase as error:
        end(f"{case}: {error}", FAILED)
    except CleanerError as error:
        end(f"{source}: {error}", FAILED)
    print(page)


@contextlib.contextmanager
def refusing(path: Path) -> Iterator[None]:
    """Take what goes wrong with a folder that the user named for wrong use."""
    try:
        yield
    except CleanerError as error:
        refuse(f"{path}: {error}")
