"""How `cleaner batch` grows: workers, shards and memory, and what 100 million pages would take.

    python -m benchmarks.scale --data DIR
    python -m benchmarks.scale --data DIR --only ratio --rounds 5

Pages are repeated from the sets, in temporary files and pipes. Figures are those of the machine,
and of whatever else it does meanwhile; runs that are compared are taken in turns.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import time
from array import array
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TypeAlias

from cleaner.batch.buckets import ContentFile
from cleaner.batch.cluster import LOCAL, Task, connect, run_tasks
from cleaner.batch.count import Contents, count_pages, count_sites
from cleaner.batch.inputs import read_inputs
from cleaner.batch.readers import FIELDS
from cleaner.batch.stages import How, Order, clean_shard

from .data import Page, find_sets, read_set
from .paper import FEW_LINES, PAGES, Measured, work_out
from .table import draw
from .watch import Sampler, Watched, measure_cpu, measure_peak, watch

PARTS = ("memory", "paper", "ratio")
SMALL, LARGE = 1_000, 10_000
"""Pages of the two runs whose memory is compared."""
MOST_BYTES = 300_000
"""Size of a page above which it is not repeated, so that the large run ends."""
LOOPS = """
import subprocess, sys
run = ["-c", f"for _ in range({40_000_000 // int(sys.argv[1])}): pass"]
running = [subprocess.Popen([sys.executable, *run]) for _ in range(int(sys.argv[1]))]
sys.exit(max(each.wait() for each in running))
"""
"""The same work in one process or in two, which share nothing: what the machine has to give."""
Runs: TypeAlias = dict[int, list[Watched]]
SHARDS, SAMPLE = 20, 200
"""Shards of one page, and the pages of the one over which memory is measured."""
SITES, SITE_PAGES, LINES = 400, 100, 30
"""Sites, pages and lines of the contents that are reduced: a tenth of a bucket of the paper's."""
SHARED = 0.2
"""Share of their lines that stand on other pages of the site."""


def run_batch(path: str, output: Path, workers: int, *more: str) -> list[str]:
    """The command of a batch."""
    return [sys.executable, "-m", "cleaner", "batch", path, "-o", str(output), "-q",
            "--workers", str(workers), *more]


def read_pages(folder: Path) -> list[Page]:
    """All pages that are repeated, shuffled, always alike."""
    pages = [page for name in find_sets(folder) for page in read_set(folder, name).pages
             if len(page.content) <= MOST_BYTES]
    random.Random(0).shuffle(pages)
    return pages


def write_lines(pages: Sequence[Page], count: int) -> Iterator[bytes]:
    """So many pages as JSONL, repeated from the first `SMALL`."""
    for number, page in enumerate(islice(cycle(pages[:SMALL]), count)):
        text = page.content.decode("utf-8", "replace") if isinstance(page.content, bytes) \
            else page.content
        field = "html" if isinstance(page.content, bytes) else "text"
        yield json.dumps({"id": number, "url": page.url, field: text}).encode() + b"\n"


def compare_workers(folder: Path, rounds: int, most: int | None) -> str:
    """Two workers against one, over every set."""
    lines = [["set", "pages", "one worker, pages/s", "two", "ratio, best", "median", "CPU time"],
             ["---", *["--:"] * 6]]
    every: Runs = {1: [], 2: []}
    loops: Runs = {1: [], 2: []}
    total = 0
    with TemporaryDirectory() as scratch:
        for name in find_sets(folder):
            pages = read_set(folder, name, most).pages
            count = len(pages)
            total += count
            file = Path(scratch, "in.jsonl")
            with file.open("wb") as out:
                out.writelines(write_lines_of(pages))
            runs: Runs = {1: [], 2: []}
            for turn in range(rounds):
                for workers in ((1, 2), (2, 1))[turn % 2]:
                    command = run_batch(str(file), Path(scratch, "out.jsonl"), workers)
                    runs[workers].append(watch(command))
                    loops[workers].append(watch([sys.executable, "-c", LOOPS, str(workers)]))
            lines.append(describe_ratio(name, count, runs))
            for workers, each in runs.items():
                every[workers] += each
    lines.append(describe_ratio("all", total, add_up(every, rounds)))
    lines.append(describe_ratio("two busy loops", 0, loops))
    return draw(lines)


def add_up(runs: Runs, rounds: int) -> Runs:
    """The runs of all sets as one run a turn."""
    return {workers: [Watched(sum(run.seconds for run in each[turn::rounds]),
                              sum(run.cpu for run in each[turn::rounds]), [])
                      for turn in range(rounds)] for workers, each in runs.items()}


def write_lines_of(pages: Sequence[Page]) -> Iterator[bytes]:
    """Each page once."""
    for page in pages:
        yield from write_lines([page], 1)


def describe_ratio(name: str, count: int, runs: Runs) -> list[str]:
    """A row: the fastest runs, the ratio of these, the median of the turns', and that of CPU."""
    one, two = (min(run.seconds for run in runs[workers]) for workers in (1, 2))
    pairs = list(zip(runs[1], runs[2], strict=True))
    rates = [f"{count / seconds:.1f}" if count else "" for seconds in (one, two)]
    return [name, f"{count:,}" if count else "", *rates, f"{one / two:.2f}",
            f"{median(first.seconds / second.seconds for first, second in pairs):.2f}",
            f"{median(second.cpu / first.cpu for first, second in pairs):.2f}"]


def measure_memory(pages: Sequence[Page]) -> str:
    """Resident bytes of a small run and of one ten times as large."""
    with TemporaryDirectory() as scratch:
        small, large = (watch(run_batch("-", Path(scratch, "out.jsonl"), 2),
                              partial(write_lines, pages, count)) for count in (SMALL, LARGE))
    lines = [["pages", "peak, MB", *(f"{tenth}/10" for tenth in range(1, 11))], ["--:"] * 12]
    for count, run in ((SMALL, small), (LARGE, large)):
        levels = [run.find_level(tenth / 10, tenth / 10 + 0.1) for tenth in range(10)]
        lines.append([f"{count:,}", f"{run.peak / 1e6:.0f}",
                      *(f"{level / 1e6:.0f}" for level in levels)])
    return (f"{draw(lines)}\n\nMean resident MB in each tenth of the run. Ten times the pages: "
            f"peak {large.peak / small.peak - 1:+.1%}.")


def measure_dispatch(pages: Sequence[Page]) -> tuple[str, float, float]:
    """Seconds that a shard costs beside its pages, and bytes of a worker with its child."""
    with TemporaryDirectory() as scratch, connect(LOCAL, 1) as client:
        names = []
        for shard in range(SHARDS + 1):
            names.append(Path(scratch, f"{shard}.jsonl"))
            names[-1].write_bytes(b"".join(write_lines(pages[shard:], 1 if shard else SAMPLE)))
        orders = [Order(str(name), f"{name}.out.jsonl", How()) for name in names]
        with Sampler(*client.run(os.getpid).values()) as sampler:
            time_tasks(client, [(clean_shard, orders[0])])  # and imports what the others find
        empty = time_tasks(client, [(do_nothing, order) for order in orders[1:]])
        whole = time_tasks(client, [(clean_shard, order) for order in orders[1:]])
    text = (f"A task that does nothing takes {empty * 1000:.0f} ms from the driver and back; a "
            f"shard of one page {whole:.2f} s, nearly all of it the start of its child process.")
    return text, whole, max(sampler.resident)


def do_nothing(order: Order) -> dict[str, object]:
    """A stage that costs its dispatch alone."""
    return {"shard": order.shard, "error": None}


def time_tasks(client: object, tasks: Sequence[Task]) -> float:
    """Seconds a task."""
    start = time.monotonic()
    rows = [row for _, row in run_tasks(client, tasks)]
    assert not any(row["error"] for row in rows)
    return (time.monotonic() - start) / len(tasks)


def measure_reduce() -> tuple[float, float]:
    """Seconds and bytes of memory for a line of a bucket, in a process of its own."""
    command = [sys.executable, "-c", "from benchmarks.scale import reduce_made; reduce_made()"]
    done = subprocess.run(command, check=True, capture_output=True)
    seconds, size = map(float, done.stdout.split())
    return seconds, size


def reduce_made() -> None:
    """Reduce made-up contents, and print seconds and bytes a line."""
    before = measure_peak()
    contents = Contents()
    chance = random.Random(0)
    for page in range(SITES * SITE_PAGES):
        site = page % SITES
        contents.sites.append(f"site{site}.example")
        for line in range(LINES):
            shared = chance.random() < SHARED
            contents.keys.append(site * LINES + line if shared else chance.getrandbits(64))
        contents.ends.append(len(contents.keys))
    contents.words = array("H", [9]) * len(contents.keys)
    contents.texts = [""] * len(contents.keys)
    start = time.process_time()
    for _ in count_sites([contents]):
        pass
    taken = time.process_time() - start
    print(taken / len(contents), (measure_peak() - before) / len(contents))


def measure_count(file: Path, scratch: Path) -> tuple[float, float, float]:
    """CPU seconds a page and bytes a line of counting, and the lines of a page."""
    start = time.process_time() + measure_cpu()
    with ContentFile(scratch / "contents") as contents:
        for _ in count_pages(read_inputs([str(file)], FIELDS), contents, workers=1):
            pass
        contents.finish()
    seconds = (time.process_time() + measure_cpu() - start) / contents.pages
    size = contents.path.stat().st_size
    return seconds, size / contents.lines, contents.lines / contents.pages


def write_paper(pages: Sequence[Page], dispatch: float, memory: float) -> str:
    """The paper's figures, from HTML pages and from flattened texts."""
    kinds = {"HTML": [page for page in pages if isinstance(page.content, bytes)],
             "text": [page for page in pages if isinstance(page.content, str)]}
    reduce, reduce_memory = measure_reduce()
    columns: dict[str, dict[str, str]] = {}
    notes = []
    for kind, chosen in kinds.items():
        with TemporaryDirectory() as scratch:
            made = Path(scratch, "in.jsonl")
            made.write_bytes(b"".join(write_lines(chosen, SMALL)))
            out = Path(scratch, "out.jsonl.gz")
            clean = watch(run_batch(str(made), out, 1)).cpu / SMALL
            packed = subprocess.run(["gzip", "-c", made], check=True, capture_output=True).stdout
            count, line, lines = measure_count(made, Path(scratch))
            measured = Measured(clean, count, reduce, dispatch, len(packed) / SMALL,
                                out.stat().st_size / SMALL, line, reduce_memory, memory)
        columns[f"{kind}, {lines:.0f} lines a page"] = work_out(measured, int(PAGES * lines))
        notes.append(f"{kind}: {clean * 1000:.0f} ms a page to clean, {count * 1000:.0f} ms to "
                     f"count, {line:.1f} bytes a line in contents.")
    columns["text, 3 billion lines"] = work_out(measured, FEW_LINES)
    heads = ["", *columns]
    rows = [[what, *(column[what] for column in columns.values())]
            for what in work_out(measured, FEW_LINES)]
    notes.append(f"Reducing takes {reduce * 1e6:.2f} µs and {reduce_memory:.0f} bytes a line. All "
                 "seconds are of CPU time.")
    return "\n".join((draw([heads, ["---"] * len(heads), *rows]), "", *notes))


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure what was asked for, and print it."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.scale", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, metavar="DIR")
    parser.add_argument("--only", nargs="+", choices=PARTS, default=PARTS)
    parser.add_argument("--rounds", type=int, default=3, help="runs of each kind, for the ratio")
    parser.add_argument("--sample", type=int, metavar="N",
                        help="N pages of each set, for the ratio")
    options = parser.parse_args(arguments)
    pages = read_pages(options.data)
    if "memory" in options.only:
        print(f"{measure_memory(pages)}\n", flush=True)
    if "paper" in options.only:
        text, dispatch, memory = measure_dispatch(pages)
        print(f"{text}\n\n{write_paper(pages, dispatch, memory)}\n", flush=True)
    if "ratio" in options.only:
        print(compare_workers(options.data, options.rounds, options.sample))


if __name__ == "__main__":
    main()
