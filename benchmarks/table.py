"""Figures as Markdown: the table of all sets and programs, and what was found of speed."""

from __future__ import annotations

import platform
from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from .programs import read_version
from .score import MEASURES
from .speed import Pace, Speed
from .stages import STAGES

BEGIN, END = "<!-- figures: begin -->", "<!-- figures: end -->"
COMPONENTS = ("trafilatura", "htmldate", "newspaper4k", "readability-lxml", "resiliparse",
              "selectolax", "lxml", "numpy")
"""Packages whose versions bear on the figures."""


class Row(NamedTuple):
    """The figures of one program on one set, or on the texts of one flattener."""

    set: str
    flattener: str
    program: str
    figures: Mapping[str, float]
    pace: Pace | None = None


def write_table(rows: Sequence[Row]) -> str:
    """One Markdown table; a measure that does not apply is left blank."""
    timed = any(row.pace for row in rows)
    heads = ["set", "program", "pages", *MEASURES, *(("pages/s", "speed") if timed else ())]
    lines = [heads, ["---"] * 2 + ["--:"] * (len(heads) - 2)]
    for row in rows:
        name = f"{row.set}: {row.flattener}" if row.flattener else row.set
        cells = [name, row.program, str(int(row.figures["pages"]))]
        cells += [write_share(row.figures.get(measure)) for measure in MEASURES]
        if timed:
            cells += ([f"{row.pace.a_second:.0f}", f"{row.pace.times:.1f}×"] if row.pace
                      else ["", ""])
        lines.append(cells)
    return draw(lines)


def write_speed(speed: Speed) -> str:
    """The paces over all sets, the slowest pages, and the shares of cleaner's stages."""
    paces = [["input", "program", "pages", "pages/s", "speed"], ["---"] * 2 + ["--:"] * 3]
    paces += [[kind, program, str(pace.pages), f"{pace.a_second:.1f}", f"{pace.times:.1f}×"]
              for (kind, program), pace in speed.totals.items()]
    slowest = [["set", "slowest page by the byte", "bytes", "ms", "times the median"],
               ["---"] * 2 + ["--:"] * 3]
    slowest += [[name, each.page, f"{each.size:,}", f"{each.seconds * 1000:.1f}",
                 f"{each.times_median:.1f}"] for name, each in speed.slowest.items()]
    stages = (*STAGES, "rest")
    shares = [["share of cleaner's time", *stages], ["---"] + ["--:"] * len(stages)]
    shares += [[name, *(write_share(each.get(stage)) for stage in stages)]
               for name, each in speed.shares.items()]
    return "\n\n".join(map(draw, (paces, slowest, shares)))


def write_versions() -> str:
    """What the figures were made with."""
    found = [f"{name} {version}" for name in COMPONENTS if (version := read_version(name))]
    own = import_module("cleaner.version").VERSION
    return ", ".join([f"cleaner {own}", *found, f"Python {platform.python_version()}"])


def write_share(value: float | None) -> str:
    """A share with three digits and no leading zero, "" for none."""
    return "" if value is None else f"{value:.3f}".removeprefix("0")


def draw(lines: Iterable[Sequence[str]]) -> str:
    """Cells as the lines of a Markdown table."""
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


def replace_figures(path: Path, text: str) -> None:
    """Put `text` between the two marks of a file; a new file holds nothing else."""
    old = path.read_text(encoding="utf-8") if path.exists() else f"{BEGIN}\n{END}\n"
    before, begin, rest = old.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"{path.name} has no lines {BEGIN} and {END}")
    path.write_text(f"{before}{BEGIN}\n\n{text}\n\n{END}{after}", encoding="utf-8")
