"""Arguments that several commands take."""

from __future__ import annotations

from typing import Annotated

import typer

OneSource = Annotated[str, typer.Argument(
    metavar="SOURCE", help="A path, a URL, or - for standard input (the default).",
    show_default=False)]
UrlOption = Annotated[str | None, typer.Option(
    "--url", help="Address of the page, where it is not the source itself.")]
TimeoutOption = Annotated[int, typer.Option(
    "--timeout", min=1, help="Seconds to wait for a URL.")]
