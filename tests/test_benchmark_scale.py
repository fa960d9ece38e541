"""The benchmarks of growth and of profiles, on what can be known without any pages."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from benchmarks.paper import FEW_LINES, Measured, work_out
from benchmarks.watch import Watched, watch

from .pages import HTML, PARAGRAPHS

pytest.importorskip("distributed")


def test_the_paper_adds_up() -> None:
    figures = work_out(Measured(clean=0.036, counting=0.01, reduce=0, dispatch=0, page_in=20_000,
                                page_out=4_000, content_line=10, reduce_memory=24,
                                worker_memory=3e8), FEW_LINES)
    assert figures["hours to clean"] == "10.0"
    assert figures["shards"] == "10,000 of 10,000 pages, 200 MB each"
    assert figures["bytes moved"].startswith("4.5 TB")


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory is read in /proc")
def test_memory_is_that_of_all_processes() -> None:
    code = ("import subprocess, sys, time; held = b'x' * 50_000_000; print(sys.stdin.read(), "
            "file=sys.stderr); subprocess.run([sys.executable, '-c', "
            "'import time; held = bytearray(50_000_000); held[::512] = bytes(len(held[::512])); "
            "time.sleep(2)'])")
    run = watch([sys.executable, "-c", code], lambda: [b"a", b"b"])
    assert run.peak > 100_000_000
    assert run.seconds > 2
    assert Watched(1, 1, [1, 2, 3, 4]).find_level(0.5, 1) == 3.5


def test_made_up_sites(tmp_path: Path) -> None:
    from benchmarks.data import Page
    from benchmarks.profiles import Given, compare, surround

    blocks = ("Top", "Slogan", "Bottom", "Amid it all, the harbour stays what it has always been.")
    given = []
    for number in range(4):
        body = "\n\n".join(f"{text} So say {number} of {text.split()[number + 4]}."
                           for text in PARAGRAPHS)
        page = Page(str(number), "https://made.example/", HTML.encode(),
                    {"headline": f"Harbour freezes over, {number}", "body": body})
        given.append(Given(page, surround(page, blocks)))
    assert given[0].source.split("\n\n")[:3] == ["Top", "Slogan", "Harbour freezes over, 0"]
    assert given[0].source.split("\n\n")[-1] == "Bottom"
    rows = compare("made", given, tmp_path)
    assert [row[:3] for row in rows] == [["made", "none", "4"], ["made", "of these sites", "4"]]
