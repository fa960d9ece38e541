"""The child process: it takes pages from standard input and gives back what a job makes of them.

It ends when its parent does, for then its input ends; while it works on a page that takes too
long, a timer that no code of the page can stop sees to that.
"""

from __future__ import annotations

import faulthandler
import logging
import os
import resource
import signal
import warnings
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import NamedTuple

from .jobs import Job
from .record import Record, Reply, name_error

MOST_MEMORY = 4 << 30
"""Bytes that a worker may take: a page that needs more fails, before the machine runs out."""
GRACE = 15
"""Seconds after a page's deadline at which a worker ends itself: its parent is gone."""


class Setup(NamedTuple):
    """What a worker is told first."""

    job: Job
    timeout: float | None


def main() -> None:
    """Do a job with every page that comes in."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # it is the parent that is interrupted
    with suppress(OSError, ValueError):  # not every system has it
        resource.setrlimit(resource.RLIMIT_DATA, (MOST_MEMORY, MOST_MEMORY))
    orders, replies = Connection(os.dup(0), writable=False), Connection(os.dup(1), readable=False)
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, 0)
    os.dup2(nowhere, 1)  # what a library prints must not get among the replies
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    try:
        setup: Setup = orders.recv()
        replies.send("ready")
        while True:
            for record in orders.recv():
                replies.send(do(setup, record, nowhere))
    except (EOFError, ConnectionError):
        return


def do(setup: Setup, record: Record, nowhere: int) -> Reply:
    """The job done with one page, whatever comes of it."""
    if setup.timeout:
        faulthandler.dump_traceback_later(setup.timeout + GRACE, exit=True, file=nowhere)
    try:
        return Reply(setup.job(record))
    except Exception as error:
        return Reply(error=name_error(error))
    finally:
        if setup.timeout:
            faulthandler.cancel_dump_traceback_later()
