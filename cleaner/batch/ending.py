"""How the commands for many pages speak and end."""

from __future__ import annotations

import sys
from typing import NoReturn

import typer

FAILED, WRONG_USE, INTERRUPTED = 1, 2, 130


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
