"""A batch over a cluster: its shards, its stages, and the manifest that says what is done."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from hashlib import blake2b
from pathlib import Path, PurePosixPath
from typing import Any

from ..errors import CleanerError
from ..profile import ProfilesBroken, write_profiles
from .buckets import merge_lines, part_buckets
from .cluster import Task, connect, run_tasks
from .manifest import Manifest
from .places import Place, find_place, make_scratch
from .progress import Shown, Tally
from .record import find_kind
from .run import Learnt, Say
from .shards import Shard, find_shards
from .stages import How, Order, Stage, clean_shard, count_shard, make_reducer

CONTENTS = ".arrow"
PROFILES = "sites.jsonl"
"""What `--learn` calls its profiles, in the folder of outputs."""
PARTS = ".parts"
"""Behind the name of the profiles: the folder of what they are made from, until they are."""


class StageFailed(CleanerError):
    """Something on which all else depends could not be done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """What a batch over a cluster is to do; output: a folder, or the file of the profiles."""

    inputs: Sequence[str]
    output: str
    cluster: str
    how: How
    suffix: str = ".parquet"
    workers: int | None = None
    learn: bool = False
    quiet: bool = False


def spread_batch(spread: Spread, say: Say) -> Tally:
    """Clean all shards that the manifest doesn't hold."""
    folder = find_place(spread.output)
    shards = find_shards(spread.inputs, spread.suffix)
    how = spread.how
    with connect(spread.cluster, spread.workers) as client:
        if spread.learn:
            profiles = folder.join(PROFILES)
            if not profiles.fs.exists(profiles.path):
                learn(client, spread, profiles, say)
            how = stamp(how, profiles)
        elif how.profiles:
            how = stamp(how, find_place(how.profiles))
        manifest = Manifest(folder, describe(how, spread.suffix))
        return run_stage(client, manifest, list_orders(shards, folder, clean_shard, how), shards,
                         say, quiet=spread.quiet)


def spread_profile(spread: Spread, say: Say) -> Learnt:
    """Write the profiles of all shards' sites; how many these are."""
    with connect(spread.cluster, spread.workers) as client:
        return learn(client, spread, find_place(spread.output), say)


def stamp(how: How, profiles: Place) -> How:
    """The settings with a file of profiles, known by what its store says of it."""
    if not profiles.fs.exists(profiles.path):
        raise ProfilesBroken(f"{profiles.name}: can't be read: no such file")
    return replace(how, profiles=profiles.name, stamp=str(profiles.fs.ukey(profiles.path)))


def describe(how: How, suffix: str) -> dict[str, Any]:
    """What the outputs depend on, as the manifest has it."""
    settings: dict[str, Any] = json.loads(json.dumps(asdict(how)))
    del settings["timeout"]  # a rerun may have more patience
    if not how.encoding:
        del settings["encoding"]  # manifests from before it was a setting know nothing of it
    return {**settings, "suffix": suffix}


def learn(client: Any, spread: Spread, output: Place, say: Say) -> Learnt:
    """Count each shard, reduce each bucket, and merge; what is done already is not done again."""
    parts = output._replace(path=output.path + PARTS)
    counts, buckets = parts.join("counts"), parts.join("buckets")
    shards = find_shards(spread.inputs, CONTENTS)
    settings = describe(spread.how, CONTENTS)
    manifest = Manifest(counts, settings)
    tally = run_stage(client, manifest, list_orders(shards, counts, count_shard, spread.how),
                      shards, say, quiet=spread.quiet)
    orders = list_buckets(manifest, counts, buckets, spread.how)
    if run_stage(client, Manifest(buckets, settings), orders, (), say, quiet=True).failures:
        raise StageFailed(f"{output.name}: not all sites could be counted")
    places = [find_place(order.output) for _, order in orders]
    with make_scratch() as scratch:
        file = Path(scratch, PROFILES)
        written = write_profiles(merge_lines(place.open() for place in places), file)
        output.deliver(file)
    parts.fs.rm(parts.path, recursive=True)
    return Learnt(written, tally)


def list_buckets(manifest: Manifest, counts: Place, buckets: Place, how: How) -> list[Task]:
    """The tasks that reduce all buckets; counted over other shards, they are others."""
    rows = [row for _, row in sorted(manifest.rows.items()) if not row["error"]]
    digest = blake2b("\n".join(row["shard"] for row in rows).encode(), digest_size=8).hexdigest()
    parts = part_buckets(sum(row["lines"] for row in rows))
    return [(make_reducer(part, counts.name),
             Order(f"buckets {part.start} to {part.stop} of {digest}",
                   buckets.join(f"{part.start:03}.jsonl").name, how)) for part in parts]


def list_orders(shards: Iterable[Shard], folder: Place, stage: Stage, how: How) -> list[Task]:
    """A task a shard."""
    return [(stage, Order(shard.name, folder.join(shard.output).name, how)) for shard in shards]


def run_stage(client: Any, manifest: Manifest, tasks: list[Task], shards: Sequence[Shard],
              say: Say, *, quiet: bool) -> Tally:
    """Run the tasks whose shards the manifest doesn't hold, and enter their rows."""
    tally = Tally()
    sizes = {shard.name: shard.size for shard in shards}
    folder = PurePosixPath(manifest.place.path).parent
    done = sum(sizes.get(order.shard, 0) for _, order in tasks if manifest.holds(order.shard))
    todo = [task for task in tasks if not manifest.holds(task[1].shard)]
    for shard in sizes.keys() & manifest.rows.keys():
        if manifest.holds(shard) and manifest.rows[shard]["error"]:
            take_in(tally, manifest.rows[shard], shard, say)
    try:
        with Shown(tally, sum(sizes.values()), quiet=quiet) as shown:
            for order, row in run_tasks(client, todo):
                output = str(PurePosixPath(find_place(order.output).path).relative_to(folder))
                manifest.add({"shard": order.shard, "output": output, **row})
                take_in(tally, row, order.shard, say)
                done += sizes.get(order.shard, 0)
                shown.advance(done)
    finally:
        manifest.save()
    return tally


def take_in(tally: Tally, row: dict[str, Any], shard: str, say: Say) -> None:
    """Add a shard's row to what the run has come to."""
    if row["error"]:
        tally.failures[find_kind(row["error"])] += 1
        say(f"{shard}: {row['error']}")
        return
    tally.pages += row["pages"]
    tally.failures.update(row["failures"])
    tally.rules.update(row["rules"])
    for fault in row["faults"]:
        say(fault)
