"""Tasks on a cluster of Dask's `distributed`, a future a shard, with the blame where it belongs.

No more tasks are under way than the workers have threads, so that none waits behind another that
ends its worker. Where that happens all the same, the task is a suspect, and is tried once more when
all others are done, with workers to spare: only the guilty one fails.
"""

from __future__ import annotations

import logging
import time
import uuid
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import CancelledError
from contextlib import ExitStack, contextmanager, suppress
from typing import Any, TypeAlias

from ..compressed import need
from ..errors import CleanerError
from .manifest import DIED, Row
from .pool import count_cores
from .record import name_error
from .stages import Order, Stage

LOCAL = "local"
SETTINGS = {
    # One death may be the machine's: memory that others took, a machine that was taken back. Two
    # are the task's. The default, three, costs two workers more for each shard that is to blame.
    "distributed.scheduler.allowed-failures": 1,
    # A machine that is gone without a word is missed after a minute, not five. A worker that is
    # busy is heard all the same, for the cleaning is done by its children; and one that was taken
    # for dead does no harm, for what it delivers is the same.
    "distributed.scheduler.worker-ttl": "60s",
}
"""Of the scheduler; `distributed.worker.daemon` may stay as it is, for the children of `pool` are
not those of multiprocessing, which alone a daemon is refused."""
MEMORY = "2GiB"
"""A worker's limit. It holds few pages at a time, and one bucket of contents; its children have a
limit of their own (`worker.MOST_MEMORY`)."""
PAUSE = 2.0
"""Seconds after which the number of workers is looked at again."""
PATIENCE = 30
"""Seconds to wait for the scheduler."""

Task: TypeAlias = tuple[Stage, Order]


class ClusterLost(CleanerError):
    """There is no scheduler at the address, or it went away."""


def import_distributed() -> Any:
    """The package distributed."""
    try:
        import distributed
    except ImportError:
        raise need("distributed", "--cluster", "distributed") from None
    return distributed


@contextmanager
def connect(address: str, workers: int | None) -> Iterator[Any]:
    """The client of a cluster: one at an address, or one of this machine for the time being."""
    distributed = import_distributed()
    for name in ("distributed", "distributed.client"):  # their stories of what we report
        logging.getLogger(name).setLevel(logging.CRITICAL)
    import dask

    with ExitStack() as stack:
        place: Any = address
        try:
            if address == LOCAL:
                stack.enter_context(dask.config.set(SETTINGS))
                place = stack.enter_context(distributed.LocalCluster(
                    n_workers=workers or count_cores(), threads_per_worker=1, memory_limit=MEMORY,
                    host="127.0.0.1", scheduler_port=0, dashboard_address=None,
                    silence_logs=logging.CRITICAL))
            client = stack.enter_context(distributed.Client(place, timeout=PATIENCE))
        except (OSError, ValueError) as error:
            raise ClusterLost(f"{address}: {' '.join(str(error).split())}") from error
        yield client


def run_tasks(client: Any, tasks: Iterable[Task]) -> Iterator[tuple[Order, Row]]:
    """Run tasks and yield their rows as they come; what goes wrong with one is its row's error."""
    killed = import_distributed().KilledWorker
    suspects: list[Task] = []
    for task, future in run_window(client, deque(tasks), 1.0):
        with noticing_loss():
            error = future.exception()
        if isinstance(error, killed):
            suspects.append(task)
        else:
            yield task[1], make_row(future)
    for task, future in run_window(client, deque(suspects), 0.5):
        yield task[1], make_row(future)


def make_row(future: Any) -> Row:
    """What came of a task that is done."""
    with noticing_loss():
        error = future.exception()
        if error is None:
            row: Row = future.result()
            return row
    if isinstance(error, import_distributed().KilledWorker):
        return {"error": f"{DIED}: ended every worker that it was given to"}
    return {"error": name_error(error)}


def run_window(client: Any, todo: deque[Task], share: float) -> Iterator[tuple[Task, Any]]:
    """Yield tasks with their futures as they are done; as many as a share of the threads at once.

    A worker that comes is given work, and one that goes is not waited for.
    """
    wait = import_distributed().wait
    running: dict[Any, Task] = {}
    try:
        while todo or running:
            width = max(1, int(share * count_threads(client)))
            while todo and len(running) < width:
                stage, order = todo.popleft()
                future = client.submit(stage, order, pure=False, key=f"cleaner-{uuid.uuid4().hex}")
                running[future] = stage, order
            with noticing_loss():
                try:
                    wait(list(running), timeout=PAUSE, return_when="FIRST_COMPLETED")
                except TimeoutError:
                    continue
            for future in [future for future in running if future.status != "pending"]:
                yield running.pop(future), future
    finally:
        with suppress(Exception):  # there may be no cluster any more
            client.cancel(list(running))


def count_threads(client: Any) -> int:
    """The threads of all workers; with none the work waits until one comes."""
    with noticing_loss():
        while not (threads := sum(client.nthreads().values())):
            time.sleep(PAUSE)
    return int(threads)


@contextmanager
def noticing_loss() -> Iterator[None]:
    """Raise `ClusterLost` where the scheduler can be heard no more, whichever call finds it out."""
    try:
        yield
    except (OSError, ValueError, RuntimeError, CancelledError) as error:
        raise ClusterLost("the cluster was lost") from error
