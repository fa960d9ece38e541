"""From what a command is to do to its exit code."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import typer

from ..ending import FAILED, INTERRUPTED, WRONG_USE, end, refuse, say
from ..errors import CleanerError
from .cluster import ClusterLost
from .pool import PoolBroken
from .progress import Tally
from .run import Learnt, Plan, learn, run_batch
from .spread import Spread, StageFailed, spread_batch, spread_profile
from .writers import STDOUT, OutputFailed, find_suffix

AGAIN = "; the same command goes on"
RESUME = "; --resume goes on"


def start_batch(plan: Plan) -> None:
    """Clean pages into one file."""
    if plan.output != STDOUT and not find_suffix(plan.output):
        refuse(f"{plan.output}: an output is .jsonl, .jsonl.gz, .jsonl.zst, .parquet or -")
    if plan.output != STDOUT and not Path(plan.output).absolute().parent.is_dir():
        refuse(f"{plan.output}: can't be written: its folder doesn't exist")
    if plan.resume and "-" in (plan.output, *plan.inputs):
        refuse("--resume goes with files")
    refuse_twice(plan)
    with ending("" if plan.output == STDOUT else RESUME):
        finish(run_batch(plan, say), plan.quiet)


def start_spread_batch(spread: Spread) -> None:
    """Clean shards into a folder."""
    with ending(AGAIN):
        finish(spread_batch(spread, say), spread.quiet)


def start_profile(plan: Plan) -> None:
    """Count what repeats; the output is the file of profiles."""
    refuse_twice(plan)
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


def refuse_twice(plan: Plan) -> None:
    """Refuse to read standard input more than once."""
    if plan.inputs.count("-") > 1:
        refuse("standard input can be read once")


@contextmanager
def ending(further: str) -> Iterator[None]:
    """End with a line for what stops a run; `further` says how to go on."""
    try:
        yield
    except (OutputFailed, PoolBroken, ClusterLost, StageFailed) as error:
        end(f"{error}{further}", FAILED)
    except CleanerError as error:
        end(str(error), WRONG_USE)
    except KeyboardInterrupt:
        end(f"interrupted{further}", INTERRUPTED)


def finish_learning(learnt: Learnt, quiet: bool) -> None:
    """Print what came of counting."""
    if not quiet:
        say(f"{learnt.sites:,} sites have pages enough for a profile")
    finish(learnt.tally, quiet)


def finish(tally: Tally, quiet: bool) -> None:
    """Print the summary; the exit code says whether all went well."""
    if not quiet:
        for line in tally.summarize().splitlines():
            say(line)
    if tally.failures:
        raise typer.Exit(FAILED)
