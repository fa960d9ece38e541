"""What cleaning leaves as it was in the process around it."""

from __future__ import annotations

import gc
import logging
import subprocess
import sys

from cleaner import clean
from cleaner.caches import LONGEST, keep_short
from cleaner.pipeline import Pause

from .pages import HTML


def test_the_last_one_out_lets_collection_go_on() -> None:
    pause = Pause()
    with pause:
        with pause:
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_collection_that_was_off_stays_off() -> None:
    gc.disable()
    try:
        clean(HTML)
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_only_short_texts_are_kept() -> None:
    asked: list[str] = []

    @keep_short(4)
    def count(text: str, times: int = 1) -> int:
        asked.append(text)
        return len(text) * times

    for text in ("ice", "x" * (LONGEST + 1)):
        assert count(text) == count(text) == len(text)
        assert count(text, 2) == 2 * len(text)
    assert [len(text) for text in asked] == [3, 3, *[LONGEST + 1] * 3]


def test_loggers_keep_their_levels_and_standard_error_is_left_alone() -> None:
    program = ("import logging, cleaner.fetch, cleaner.rescue\n"
               "logger = logging.getLogger('trafilatura')\n"
               "logger.error('an odd page')\nprint(logger.level)")
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert (int(done.stdout), done.stderr) == (logging.NOTSET, b"")
