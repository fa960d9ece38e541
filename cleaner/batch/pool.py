"""Child processes that can be killed, and the pages that go through them in order.

A page that takes too long costs its worker, and so does one that crashes it; the worker is
replaced. After a crash the pages that were sent with the guilty one are tried one by one, so that
only that one fails. Nothing is done ahead but what fits a few pages a worker.
"""

from __future__ import annotations

import json
import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Iterable, Iterator, Sequence
from multiprocessing.connection import Connection

from ..errors import CleanerError
from .jobs import Job, strip
from .record import Record, Reply
from .worker import Setup

TIMEOUT = 60.0
"""Seconds that a page may take."""
MOST_TIME = 1_000_000.0
"""Seconds that a page may be given at most; polls count milliseconds in 32 bits."""
CHUNK = 8
"""Most pages that are sent to a worker at a time."""
CHUNK_BYTES = 1_000_000
"""Size from which on pages are sent without waiting for more."""
AHEAD = 2
"""Chunks under way for each worker: the one that it works on and the next."""
MOST_HELD = 4000
"""Most pages that wait, done, for a slower one before them."""
TRIES = 2
"""Times that a page may kill its worker."""
START_TRIES = 3
START_TIMEOUT = 120
"""Seconds that a worker may take until it is ready."""
PROGRAM = ("import json, sys; sys.path[:] = json.loads(sys.argv[1]); "
           "from cleaner.batch.worker import main; main()")
ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}


class PoolBroken(CleanerError):
    """Workers can't be started."""


class PageTimeout(Exception):
    """A page took too long."""


class WorkerDied(Exception):
    """A worker ended before its work did."""


def count_cores() -> int:
    """The cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Worker:
    """A child process with the two pipes to it."""

    def __init__(self, setup: Setup) -> None:
        self.timeout = setup.timeout
        path = [entry for entry in sys.path if isinstance(entry, str)]  # as imports take it
        self.process = subprocess.Popen(  # noqa: S603
            [sys.executable, "-c", PROGRAM, json.dumps(path)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, env={**os.environ, **ONE_THREAD})
        if self.process.stdin is None or self.process.stdout is None:
            raise PoolBroken("a worker has no pipes")
        with self.process.stdin as stdin, self.process.stdout as stdout:
            self.orders = Connection(os.dup(stdin.fileno()), readable=False)
            self.replies = Connection(os.dup(stdout.fileno()), writable=False)
        self.send(setup)
        self.receive(START_TIMEOUT)

    def send(self, message: object) -> None:
        try:
            self.orders.send(message)
        except OSError as error:
            self.kill()
            raise WorkerDied(self.describe_end()) from error

    def receive(self, timeout: float | None) -> Reply:
        """The next reply; the worker is dead where there is none."""
        try:
            if self.replies.poll(timeout):
                reply: Reply = self.replies.recv()
                return reply
        except (EOFError, OSError) as error:
            self.kill()
            raise WorkerDied(self.describe_end()) from error
        self.kill()
        raise PageTimeout

    def run(self, records: Sequence[Record]) -> Iterator[Reply]:
        """Send pages and yield a reply for each."""
        self.send([strip(record) for record in records])
        for _ in records:
            yield self.receive(self.timeout)

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()

    def close(self) -> None:
        """End the process and let go of its pipes."""
        self.kill()
        self.orders.close()
        self.replies.close()

    def describe_end(self) -> str:
        code = self.process.returncode
        if code is None or code >= 0:
            return f"ended with exit code {code}"
        try:
            return f"was ended by {signal.Signals(-code).name}"
        except ValueError:
            return f"was ended by signal {-code}"


class Feeder(threading.Thread):
    """A thread that keeps one worker busy, and replaces it when it dies."""

    def __init__(self, setup: Setup, todo: queue.SimpleQueue[tuple[int, list[Record]] | None],
                 done: queue.SimpleQueue[tuple[int, list[Reply] | Exception]]) -> None:
        super().__init__(daemon=True)
        self.setup, self.todo, self.done = setup, todo, done
        self.worker: Worker | None = None
        self.stopped = False

    def run(self) -> None:
        # Children inherit it: Ctrl-C is for the parent, even before they have begun.
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        while not self.stopped and (task := self.todo.get()) is not None:
            number, records = task
            try:
                self.done.put((number, self.work(records)))
            except Exception as error:
                self.done.put((number, error))
        if self.worker:
            self.worker.close()

    def work(self, records: list[Record]) -> list[Reply]:
        """A reply for each page, however many workers it takes."""
        replies: list[Reply] = []
        alone, deaths = False, 0
        while len(replies) < len(records) and not self.stopped:
            rest = records[len(replies):]
            worker = self.worker or self.start_worker()
            try:
                for reply in worker.run(rest[:1] if alone else rest):
                    replies.append(reply)
                    deaths = 0
                continue
            except PageTimeout:
                deaths = 0
                replies.append(Reply(error=f"timeout: took longer than {self.setup.timeout:g} s"))
            except WorkerDied as error:
                alone, deaths = True, deaths + 1
                if deaths == TRIES:
                    deaths = 0
                    replies.append(Reply(error=f"worker-died: its worker {error}"))
            worker.close()
            self.worker = None
        return replies

    def start_worker(self) -> Worker:
        for _ in range(START_TRIES):
            try:
                self.worker = Worker(self.setup)
            except (WorkerDied, PageTimeout):
                continue
            return self.worker
        raise PoolBroken("the worker processes can't be started")

    def stop(self) -> None:
        """End the thread soon, with its worker."""
        self.stopped = True
        self.todo.put(None)
        if worker := self.worker:
            worker.process.kill()


def run_ordered(records: Iterable[Record], job: Job, *, workers: int | None = None,
                timeout: float | None = TIMEOUT) -> Iterator[tuple[Record, Reply]]:
    """Do a job with every page in child processes; yield pages with replies in their order.

    It is lazy: pages are read no further ahead than keeps the workers busy. A page that comes
    with an error is given back with it.
    """
    crew = Crew(Setup(job, timeout), workers or count_cores())
    try:
        yield from crew.run(iter(records))
    finally:
        crew.stop()


class Crew:
    """The feeders of a run, and what is under way between them."""

    def __init__(self, setup: Setup, workers: int) -> None:
        self.setup, self.workers = setup, workers
        self.todo: queue.SimpleQueue[tuple[int, list[Record]] | None] = queue.SimpleQueue()
        self.done: queue.SimpleQueue[tuple[int, list[Reply] | Exception]] = queue.SimpleQueue()
        self.feeders: list[Feeder] = []
        self.waiting: dict[int, list[Record]] = {}
        self.ready: dict[int, list[Reply]] = {}
        self.held = 0

    def run(self, records: Iterator[Record]) -> Iterator[tuple[Record, Reply]]:
        chunks: Iterator[list[Record]] | None = cut_chunks(records)
        sent = given = under_way = 0
        while True:
            while chunks and under_way < AHEAD * self.workers and self.held < MOST_HELD:
                chunk = next(chunks, None)
                if chunk is None:
                    chunks = None
                    break
                under_way += self.submit(sent, chunk)
                sent += 1
            while given in self.ready:
                pages, replies = self.waiting.pop(given), self.ready.pop(given)
                self.held -= len(pages)
                yield from zip(pages, replies, strict=True)
                given += 1
            if under_way:
                self.collect(*self.done.get())
                under_way -= 1
            elif not chunks and given == sent:
                return

    def submit(self, number: int, chunk: list[Record]) -> int:
        """Give a chunk to the feeders; whether there is anything to wait for."""
        self.waiting[number] = [record._replace(source=None) for record in chunk]
        if chunk[0].error is not None:
            self.collect(number, [Reply(error=record.error) for record in chunk])
            return 0
        if len(self.feeders) < self.workers:
            self.feeders.append(Feeder(self.setup, self.todo, self.done))
            self.feeders[-1].start()
        self.todo.put((number, chunk))
        return 1

    def collect(self, number: int, replies: list[Reply] | Exception) -> None:
        if isinstance(replies, Exception):
            raise replies
        self.ready[number] = replies
        self.held += len(replies)

    def stop(self) -> None:
        for feeder in self.feeders:
            feeder.stop()
        for feeder in self.feeders:
            feeder.join()


def cut_chunks(records: Iterator[Record]) -> Iterator[list[Record]]:
    """Part pages into what is sent at a time; pages that come with an error are by themselves."""
    chunk: list[Record] = []
    size = 0
    for record in records:
        if record.error is not None:
            if chunk:
                yield chunk
            yield [record]
            chunk, size = [], 0
            continue
        chunk.append(record)
        size += record.measure()
        if len(chunk) == CHUNK or size >= CHUNK_BYTES:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk
