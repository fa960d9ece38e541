"""How long a command takes for one page, from its start to its end, beside trafilatura's.

    python -m benchmarks.start page.html

All commands in turns, each a process of its own that reads the page; the first turn is not counted.
`python` does nothing at all, `import numpy` nothing but that.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from .table import draw

BESIDE = "trafilatura"


def list_commands(page: str) -> dict[str, list[str]]:
    """The commands by name, each for the same page."""
    scripts = Path(sys.executable).parent
    cleaner = [str(scripts / "cleaner"), "clean", page]
    return {
        "python": [sys.executable, "-c", "pass"],
        "import numpy": [sys.executable, "-c", "import numpy"],
        "cleaner": [*cleaner, "--format", "json"],
        "cleaner, read by typer": [*cleaner, "--format", "json", "--kind", "auto"],
        BESIDE: [str(scripts / BESIDE), "--json", "--with-metadata"]}


def measure(command: list[str], page: bytes) -> float:
    """Seconds that a command takes; it may read the page from standard input."""
    began = time.perf_counter()
    subprocess.run(command, input=page, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - began


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("page", type=Path)
    parser.add_argument("--turns", type=int, default=20)
    options = parser.parse_args()
    page = options.page.read_bytes()
    commands = list_commands(str(options.page))
    turns = [{name: measure(command, page) for name, command in commands.items()}
             for _ in range(options.turns + 1)][1:]
    rows = [[name, f"{1000 * median(turn[name] for turn in turns):.0f}",
             f"{median(turn[BESIDE] / turn[name] for turn in turns):.2f}×"] for name in commands]
    print(draw([["command", "ms", f"times {BESIDE}"], ["---", "--:", "--:"], *rows]))


if __name__ == "__main__":
    main()
