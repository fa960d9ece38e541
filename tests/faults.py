"""Jobs for the pool's tests: pages that name what goes wrong with them."""

from __future__ import annotations

import os
import signal
import time
from dataclasses import dataclass
from pathlib import Path

from cleaner.batch.record import Record


@dataclass(frozen=True)
class Misbehave:
    """Do what a page says: "die", "die once", "hang", "raise", or give the page back."""

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
        if order == "print":
            print("not a reply")
        return order
