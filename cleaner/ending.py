"""How the commands speak and end."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import NoReturn

FAILED = 1
"""Exit code: an input failed, or a case differs."""
WRONG_USE = 2
"""Exit code: options or arguments that make no sense."""
INTERRUPTED = 130
"""Exit code of what was interrupted, as the shell has it for SIGINT."""
CONTROLS = {code: ascii(chr(code))[1:-1]
            for code in (*range(0x20), *range(0x7f, 0xa0), 0x2028, 0x2029)}
"""How characters are written that end lines or tell a terminal what to do."""


def say(message: str) -> None:
    """A line on standard error, if anybody takes it, whatever a name in it holds."""
    with suppress(OSError):
        sys.stderr.write(f"cleaner: {message.translate(CONTROLS)}\n")
        sys.stderr.flush()


def count(number: int, noun: str) -> str:
    """How many there are of something: "1 page", "2,000 pages"."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def refuse(message: str) -> NoReturn:
    """End for wrong use."""
    end(message, WRONG_USE)


def end(message: str, code: int) -> NoReturn:
    """End with a message and an exit code."""
    say(message)
    sys.exit(code)
