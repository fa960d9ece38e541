"""What a worker of a cluster does: a stage takes the name of a shard and gives a row about it.

Documents run in the child processes of `pool`, for a cluster's tasks are threads, where no timer
reaches a page that hangs and a crash takes all else with it. What is made is written in the
worker's scratch folder and delivered as a whole, so a shard that is done twice is done once.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from pathlib import Path, PurePosixPath
from typing import NamedTuple, TypeAlias

from ..model import Options
from ..profile import ProfileFile
from .buckets import ContentFile, count_buckets
from .manifest import NAME, Row, read_rows
from .places import fetch, find_place, find_scratch, make_scratch
from .pool import TIMEOUT
from .progress import Tally
from .readers import FIELDS, Fields
from .run import Plan, count_plan, run_batch

MOST_FAULTS = 20
"""Faults of a shard that its row names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class How:
    """What is the same for all shards; `profiles` is a file, `stamp` what it is known by."""

    fields: Fields = FIELDS
    timeout: float | None = TIMEOUT
    removed: bool = False
    profiles: str = ""
    stamp: str = ""
    encoding: str = ""


class Order(NamedTuple):
    """One task: a shard, and where to put what is made of it."""

    shard: str
    output: str
    how: How


Stage: TypeAlias = Callable[[Order], Row]


def clean_shard(order: Order) -> Row:
    """Clean the pages of a shard."""
    start = time.monotonic()
    faults: list[str] = []
    with make_scratch() as scratch:
        file = scratch / f"made-{PurePosixPath(order.output).name}"
        plan = replace(plan_shard(order, scratch), output=str(file), removed=order.how.removed)
        if order.how.profiles:
            plan = replace(plan, options=replace(
                plan.options, profiles=load_profiles(order.how.profiles, order.how.stamp)))
        tally = run_batch(plan, faults.append)
        return describe(order, file, tally, faults, start)


def count_shard(order: Order) -> Row:
    """Count what the pages of a shard hold."""
    start = time.monotonic()
    faults: list[str] = []
    with make_scratch() as scratch, ContentFile(scratch / "made-contents") as contents:
        tally = count_plan(plan_shard(order, scratch), contents, faults.append)
        contents.finish()
        row = describe(order, contents.path, tally, faults, start)
        return {**row, "lines": contents.lines}


def reduce_buckets(buckets: range, counts: str, order: Order) -> Row:
    """Count the sites of some buckets over the files of a folder, which its manifest names."""
    start = time.monotonic()
    folder = find_place(counts)
    rows = sorted((row for row in read_rows(folder.join(NAME))[1:] if not row["error"]),
                  key=lambda row: str(row["shard"]))
    files = [folder.join(row["output"]).open for row in rows]
    with make_scratch() as scratch:
        file = scratch / "made-bucket"
        with file.open("w", encoding="utf-8", newline="\n") as out:
            out.writelines(count_buckets(files, buckets))
        return describe(order, file, Tally(), [], start)


def make_reducer(buckets: range, counts: str) -> Stage:
    """The stage that reduces some buckets."""
    return partial(reduce_buckets, buckets, counts)


def plan_shard(order: Order, scratch: Path) -> Plan:
    """What to do with a shard: one child process beside this one, which reads and writes."""
    return Plan(inputs=[str(fetch(order.shard, scratch))], output="", called=order.shard,
                fields=order.how.fields, timeout=order.how.timeout, workers=1, quiet=True,
                options=Options(encoding=order.how.encoding or None))


def describe(order: Order, file: Path, tally: Tally, faults: list[str], start: float) -> Row:
    """Deliver what was made of a shard, and give the shard's row."""
    size = file.stat().st_size
    find_place(order.output).deliver(file)
    return {"bytes": size, "pages": tally.pages, "failures": dict(tally.failures),
            "rules": dict(tally.rules), "faults": faults[:MOST_FAULTS],
            "seconds": round(time.monotonic() - start, 3), "error": None}


@lru_cache(maxsize=1)
def load_profiles(name: str, _stamp: str) -> ProfileFile:
    """A file of profiles, fetched once a worker and mapped once a process."""
    folder = tempfile.mkdtemp(prefix="cleaner-", dir=find_scratch())  # it goes with the worker
    return ProfileFile(fetch(name, Path(folder)))
