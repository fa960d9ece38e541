"""From what a command is to do to its exit code."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import typer

from ..ending import FAILED, INTERRUPTED, WRONG_USE, count, end, refuse, say
from ..errors import CleanerError
from ..sources import STDIN, STDOUT
from .cluster import ClusterLost
from .pool import PoolBroken
from .progress import Tally
from .run import Learnt, Plan, learn, run_batch
from .spread import Spread, StageFailed, spread_batch, spread_profile
from .writers import OutputFailed, find_suffix

AGAIN = "; the same command goes on"
RESUME = "; --resume goes on"


def start_batch(plan: Plan) -> None:
    """Clean pages into one file."""
    if plan.output != STDOUT and not find_suffix(plan.output):
        refuse(f"{plan.output}: an output is .jsonl, .jsonl.gz, .jsonl.zst, .parquet or -")
    if plan.output != STDOUT:
        refuse_place(plan.output)
    if plan.resume and STDIN in (plan.output, *plan.inputs):
        refuse("--resume goes with files")
    refuse_stdin(plan)
    with ending(RESUME, Path(f"{plan.output}.part")):
        finish(run_batch(plan, say), plan.quiet)


def start_spread_batch(spread: Spread) -> None:
    """Clean shards into a folder."""
    with ending(AGAIN):
        finish(spread_batch(spread, say), spread.quiet)


def start_profile(plan: Plan) -> None:
    """Count what repeats; the output is the file of profiles."""
    if plan.output == STDOUT:
        refuse("-o: profiles go to a file")
    refuse_place(plan.output)
    refuse_stdin(plan)
    with ending(""):
        try:
            learnt = learn(plan, Path(plan.output), say)
        except OSError as error:
            end(f"{plan.output}: can't be written: {error.strerror}", FAILED)
        finish_learning(learnt, plan.quiet)


def start_spread_profile(spread: Spread) -> None:
    """Count what repeats in shards."""
    with ending(AGAIN):
        finish_learning(spread_profile(spread, say), spread.quiet)


def refuse_place(output: str) -> None:
    """Refuse an output that could not be written, before all the work."""
    path = Path(output).absolute()
    if path.is_dir():
        refuse(f"{output}: can't be written: it is a folder")
    if not path.parent.is_dir():
        refuse(f"{output}: can't be written: its folder doesn't exist")


def refuse_stdin(plan: Plan) -> None:
    """Refuse to read standard input more than once, or a terminal."""
    if plan.inputs.count(STDIN) > 1:
        refuse("standard input can be read once")
    if STDIN in plan.inputs and sys.stdin.isatty():
        refuse("nothing is piped in")


@contextmanager
def ending(further: str, part: Path | None = None) -> Iterator[None]:
    """End with a line for what stops a run; `further` says how to go on.

    part: the file of what is kept; without anything in it there is nothing to go on with.
    """
    def advise() -> str:
        return further if part is None or (part.is_file() and part.stat().st_size) else ""

    try:
        yield
    except (OutputFailed, PoolBroken, ClusterLost, StageFailed) as error:
        end(f"{error}{advise()}", FAILED)
    except CleanerError as error:
        end(str(error), WRONG_USE)
    except KeyboardInterrupt:
        end(f"interrupted{advise()}", INTERRUPTED)


def finish_learning(learnt: Learnt, quiet: bool) -> None:
    """Print what came of counting."""
    if not quiet:
        say(f"{count(learnt.sites, 'site')} with pages enough for a profile")
    finish(learnt.tally, quiet)


def finish(tally: Tally, quiet: bool) -> None:
    """Print the summary; the exit code says whether all went well."""
    if not quiet:
        for line in tally.summarize().splitlines():
            say(line)
    if tally.failures:
        raise typer.Exit(FAILED)
