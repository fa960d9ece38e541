"""What 100 million pages would take, worked out from what a few were measured to take."""

from __future__ import annotations

from typing import NamedTuple

from cleaner.batch.buckets import BUCKETS

PAGES = 100_000_000
FEW_LINES = 3_000_000_000
"""Lines of these pages, where they are short; the sets' pages have more."""
CORES = 100
SHARD = 10_000
"""Pages of a shard: some ten minutes of work."""
REQUEST = 0.05
"""Seconds for a small read from an object store."""
READS = 3
"""Such reads for a bucket's part of one shard's contents: size, footer, record batch."""
LINK = 10e9 / 8
"""Bytes a second between the store and all workers together: 10 Gbit/s."""
PROFILED = 0.01
"""Share of the lines that stand in a profile: a label of 4 pages in 100, one line for all."""
PROFILE_LINE = 60
"""Bytes that a block takes in the file of profiles."""


class Measured(NamedTuple):
    """What was measured: seconds a page, seconds a line, seconds a shard, bytes."""

    clean: float
    counting: float
    reduce: float
    dispatch: float
    page_in: float
    page_out: float
    content_line: float
    reduce_memory: float
    worker_memory: float


def work_out(measured: Measured, lines: int) -> dict[str, str]:
    """The figures of the whole, each with what it is of."""
    shards = PAGES // SHARD
    contents = lines * measured.content_line
    requests = shards * BUCKETS * READS
    reads = PAGES * measured.page_in
    moved = 2 * reads + PAGES * measured.page_out + 2 * contents
    profiles = lines * PROFILED * PROFILE_LINE
    in_bucket = lines / BUCKETS
    small_reads = f"{hours(requests * REQUEST)} are {requests / 1e6:.1f} million small reads"
    share = f"{measured.dispatch / SHARD / measured.clean:.2%}"
    bucket_memory = f"{in_bucket * measured.reduce_memory / 1e9:.1f} GB"
    return {what: "; ".join(said) for what, said in {
        "shards": [f"{shards:,} of {SHARD:,} pages, {SHARD * measured.page_in / 1e6:,.0f} MB each"],
        "a shard": [f"{SHARD * measured.clean / 60:.0f} minutes to clean",
                    f"{measured.dispatch:.1f} s to start and deliver, {share}"],
        "hours to count": [hours(PAGES * measured.counting + shards * measured.dispatch)],
        "hours to reduce": [hours(lines * measured.reduce + requests * REQUEST), small_reads],
        "hours to clean": [hours(PAGES * measured.clean + shards * measured.dispatch)],
        "bytes moved": [f"{moved / 1e12:.1f} TB, {moved / LINK / 3600:.1f} hours at 10 Gbit/s",
                        f"pages twice {2 * reads / 1e12:.1f}",
                        f"articles {PAGES * measured.page_out / 1e12:.2f}",
                        f"contents twice {2 * contents / 1e12:.2f}"],
        "contents": [f"{contents / 1e9:.0f} GB", f"{contents / shards / 1e6:.1f} MB a shard",
                     f"{contents / shards / BUCKETS / 1e3:.0f} kB of it a bucket"],
        "profiles": [f"{profiles / 1e9:.1f} GB, mapped and not held, fetched once a worker"],
        "memory": [f"reduce: {bucket_memory} for a bucket of {in_bucket / 1e6:.1f} million lines",
                   f"clean: {measured.worker_memory / 1e6:.0f} MB for a worker and its child"],
    }.items()}


def hours(seconds: float) -> str:
    """Core seconds as hours on all cores."""
    return f"{seconds / 3600 / CORES:.1f}"
