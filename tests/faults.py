"""Jobs for the pool's and the cluster's tests: pages that name what goes wrong with them."""

from __future__ import annotations

import os
import signal
import time
from dataclasses import dataclass
from pathlib import Path

from cleaner.batch.manifest import Row
from cleaner.batch.record import Record
from cleaner.batch.stages import Order, clean_shard
from cleaner.batch.worker import MOST_MEMORY


@dataclass(frozen=True)
class Misbehave:
    """Do what a page says: "die", "die once", "hang", "raise", "eat", or give the page back."""

    folder: Path

    def __call__(self, record: Record) -> str:
        order = str(record.source)
        marker = self.folder / f"{record.id}"
        if order == "die" or (order == "die once" and not marker.exists()):
            marker.touch()
            os.kill(os.getpid(), signal.SIGKILL)
        if order == "hang":
            time.sleep(3600)
        if order == "raise":
            raise ValueError("no good")
        if order == "eat":
            bytearray(MOST_MEMORY)
        if order == "print":
            print("not a reply")
        return order


def clean_or_die(order: Order) -> Row:
    """Clean a shard; one that is called deadly ends the worker that takes it."""
    if "deadly" in order.shard:
        os.kill(os.getpid(), signal.SIGKILL)
    return clean_shard(order)
