"""How far a batch has come: a bar on a terminal, a line now and then elsewhere, and the summary."""

from __future__ import annotations

import sys
import time
from collections import Counter
from contextlib import AbstractContextManager
from types import TracebackType
from typing import TYPE_CHECKING

from ..ending import count

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

EVERY = 30.0
"""Seconds between lines where there is no terminal."""
NAMED = 8
"""Rules and kinds of failure that the summary names."""


class Tally:
    """What a run has come to."""

    def __init__(self) -> None:
        self.start = time.monotonic()
        self.pages = 0
        self.before = 0
        self.failures: Counter[str] = Counter()
        self.rules: Counter[str] = Counter()

    def measure_rate(self) -> float:
        """Pages a second."""
        return self.pages / max(1e-9, time.monotonic() - self.start)

    def summarize(self) -> str:
        """The summary in a few lines."""
        rest = f" behind {self.before:,} that were done" if self.before else ""
        taken = format_time(time.monotonic() - self.start)
        rate = f"{self.measure_rate():.1f} a second"
        lines = [f"{count(self.pages, 'page')}{rest} in {taken}, {rate}"]
        if self.failures:
            lines.append(f"{self.failures.total():,} failed: {name_most(self.failures)}")
        if self.rules:
            lines.append(f"taken out by {name_most(self.rules)}")
        return "\n".join(lines)


def name_most(counts: Counter[str]) -> str:
    """The names that count most, with their numbers."""
    return ", ".join(f"{name} {count:,}" for name, count in counts.most_common(NAMED))


def format_time(seconds: float) -> str:
    """A time as 0:12 or 1:02:03."""
    minutes, second = divmod(round(seconds), 60)
    hours, minute = divmod(minutes, 60)
    return f"{hours}:{minute:02}:{second:02}" if hours else f"{minute}:{second:02}"


class Shown(AbstractContextManager["Shown"]):
    """Progress on standard error, shown as fits what that is; `total` bytes are to be read."""

    def __init__(self, tally: Tally, total: int, *, quiet: bool) -> None:
        self.tally, self.total, self.quiet = tally, total, quiet
        self.bar: Progress | None = None
        self.task: TaskID | None = None
        self.last = time.monotonic()

    def __enter__(self) -> Shown:
        if not self.quiet and sys.stderr.isatty():
            from rich.console import Console
            from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

            share = (BarColumn(), TextColumn("{task.percentage:.1f} %"), TimeRemainingColumn()) \
                if self.total else ()
            self.bar = Progress(TextColumn("{task.description}"), *share,
                                console=Console(stderr=True), transient=True)
            self.task = self.bar.add_task("", total=self.total or None)
            self.bar.start()
        return self

    def advance(self, position: int) -> None:
        """Show that the inputs are done up to a byte."""
        if self.bar and self.task is not None:
            self.bar.update(self.task, completed=position, description=self.describe())
        elif not self.quiet and time.monotonic() - self.last > EVERY:
            self.last = time.monotonic()
            share = ""
            if self.total and position:
                left = (self.last - self.tally.start) * (self.total / position - 1)
                share = f", {position / self.total:.1%}, {format_time(left)} left"
            sys.stderr.write(f"cleaner: {self.describe()}{share}\n")
            sys.stderr.flush()

    def describe(self) -> str:
        return f"{count(self.tally.pages, 'page')}, {self.tally.measure_rate():.1f} a second"

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        if self.bar:
            self.bar.stop()
