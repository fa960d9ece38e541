"""A command's time, and the memory that it and its children take while it runs."""

from __future__ import annotations

import resource
import subprocess
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from statistics import fmean
from typing import NamedTuple

EVERY = 0.2
"""Seconds between two looks."""


class Watched(NamedTuple):
    """Seconds that a command took, CPU seconds of it all, and its resident bytes at each look."""

    seconds: float
    cpu: float
    resident: list[int]

    @property
    def peak(self) -> int:
        """Most resident bytes."""
        return max(self.resident, default=0)

    def find_level(self, begin: float, end: float) -> float:
        """Mean resident bytes in a part of the run, from 0 to 1."""
        count = len(self.resident)
        return fmean(self.resident[int(begin * count):max(1, int(end * count))] or [0])


def watch(command: Sequence[str], feed: Callable[[], Iterable[bytes]] | None = None) -> Watched:
    """Run a command to its end; `feed` gives what it reads from standard input."""
    start, before = time.monotonic(), measure_cpu()
    with subprocess.Popen(command, stdin=subprocess.PIPE if feed else None,
                          stderr=subprocess.PIPE) as process:
        feeder = threading.Thread(target=pour, args=(process, feed)) if feed else None
        if feeder:
            feeder.start()
        with Sampler(process.pid) as sampler:
            process.wait()
        if feeder:
            feeder.join()
        said = process.stderr.read() if process.stderr else b""
    if process.returncode not in (0, 1):  # pages that fail are among the sets
        raise RuntimeError(said.decode())
    return Watched(time.monotonic() - start, measure_cpu() - before, sampler.resident)


class Sampler(threading.Thread):
    """A look now and then at what a process and its children take, while the block runs."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self.pid, self.resident = pid, list[int]()
        self.ended = threading.Event()

    def __enter__(self) -> Sampler:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.ended.set()
        self.join()

    def run(self) -> None:
        while not self.ended.wait(EVERY):
            self.resident.append(measure_tree(self.pid))


def measure_cpu() -> float:
    """CPU seconds of all processes that this one has seen end, and of those that they had."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def pour(process: subprocess.Popen[bytes], feed: Callable[[], Iterable[bytes]]) -> None:
    """Write to a command's standard input."""
    assert process.stdin is not None
    with process.stdin as pipe:
        for piece in feed():
            pipe.write(piece)


def measure_peak() -> int:
    """Most resident bytes of this process so far; what getrusage says is its parent's as well."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) * 1024 for line in status.splitlines()
                if line.startswith("VmHWM:"))


def measure_tree(pid: int) -> int:
    """Resident bytes of a process and its descendants, as Linux counts them."""
    size = 0
    try:
        for line in Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines():
            if line.startswith("VmRSS:"):
                size = int(line.split()[1]) * 1024
        children = [int(child) for tasks in Path(f"/proc/{pid}/task").glob("*/children")
                    for child in tasks.read_text(encoding="ascii").split()]
    except (FileNotFoundError, ProcessLookupError):
        return size
    return size + sum(map(measure_tree, children))
