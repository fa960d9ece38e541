"""Texts of printed pages: the lines that stand at the head and foot of each sheet are taken out.

A browser prints the time, the page's title, its address and the sheet's number there, and what
turns the print into text again leaves them between two lines of a sentence.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Container, Sequence
from typing import NamedTuple

from ..model import Removal
from ..patterns import compile_re
from .line_shapes import ends_sentence
from .repairs import SHOWN

FEED = "\f"
AT_EDGE = 5
"""Lines at the head and at the foot of a sheet among which its title and number stand."""
SHARE = 0.6
"""Part of the sheets that a line has to stand on: the first and the last may lack it."""
LEAST_TITLE = 12
"""Characters of a title in a sheet's head; what is shorter is a section's name."""
MOST_SHEETS = 2000
_COUNTER = compile_re(r"(?:.{1,4000}[ \t])?(\d{1,4}) ?/ ?(\d{1,4})\s{0,9}\Z")
_FIRST = compile_re(r"1 ?/ ?(\d{1,4})[ \t]{0,9}$", re.MULTILINE)
_COUNT = compile_re(r"\d{1,4} ?/ ?\d{1,4}\s{0,9}\Z")
_STAMP = compile_re(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d\d(?: ?[AP]M)?")
"""When a sheet was printed."""
_ADDRESS = compile_re(r"https?://\S{1,4000}")
_DIGITS = compile_re(r"\d{1,20}")


class Line(NamedTuple):
    """A line of a text without its end, and where it stands there, from 1."""

    number: int
    text: str


class Bound(NamedTuple):
    """A text without the heads and feet of its sheets.

    numbers: of its lines, where each stands in the source; title, address: what heads and feet say
    of the page; account: of what was taken out.
    """

    text: str
    numbers: list[int]
    title: str
    address: str
    account: Removal


def bind_sheets(text: str) -> Bound | None:
    """The text of several sheets as one; None for any other text."""
    if FEED not in text and not counts_sheets(text):
        return None
    sheets = split_sheets(text)
    if not 2 <= len(sheets) <= MOST_SHEETS:
        return None
    running = find_running(sheets)
    if not running or not (FEED in text or any(map(is_printers, running.values()))):
        return None
    taken: list[Line] = []
    kept: list[Line] = []
    for sheet in sheets:
        first, last = find_inner(sheet, running)
        taken += [line for line in (*sheet[:first], *sheet[last:]) if line.text.strip()]
        inner = sheet[first:last]
        if inner and (not kept or ends_sentence(kept[-1].text)):
            kept.append(Line(inner[0].number, ""))
        kept += inner
    if not taken:
        return None
    return Bound("\n".join([line.text for line in kept]), [line.number for line in kept],
                 *read_running(running.values()),
                 Removal(taken[0].text.strip()[:SHOWN], "repair-sheets",
                         f"{len(taken)} lines about {len(sheets)} sheets",
                         f"line {taken[0].number}"))


def counts_sheets(text: str) -> bool:
    """Whether a text may hold the numbers of sheets, from the first to the last of so many."""
    first = _FIRST.search(text)
    return first is not None and (f"{first[1]}/{first[1]}" in text
                                  or f"{first[1]} / {first[1]}" in text)


def split_sheets(text: str) -> list[list[Line]]:
    """The lines of each sheet: parted by form feeds, else behind a counter that runs from 1 on."""
    sheets: list[list[Line]] = [[]]
    fed, total = FEED in text, ""
    for number, line in enumerate(text.splitlines(keepends=True), 1):  # as the core counts them
        sheets[-1].append(Line(number, line.rstrip()))
        counted = None if fed else _COUNTER.match(line)
        if counted and int(counted[1]) == len(sheets) and counted[2] == (total or counted[2]):
            total = counted[2]
        elif not line.endswith(FEED):
            continue
        sheets.append([])
    if not any(line.text.strip() for line in sheets[-1]):
        sheets.pop()
    return sheets if fed or str(len(sheets)) == total else []


def find_running(sheets: Sequence[Sequence[Line]]) -> dict[str, str]:
    """The lines that stand at the edge of most sheets, whatever their numbers, and one of each."""
    lines: dict[str, str] = {}
    counts: Counter[str] = Counter()
    for sheet in sheets:
        written = [line.text.strip() for line in sheet if line.text.strip()]
        edge = {fold(text): text for text in (*written[:AT_EDGE], *written[-AT_EDGE:])}
        counts.update(edge.keys())
        for key, text in edge.items():
            lines.setdefault(key, text)
    least = max(2, SHARE * len(sheets))
    return {key: lines[key] for key, count in counts.items() if count >= least}


def fold(text: str) -> str:
    """A line as it is compared with those of other sheets."""
    return _DIGITS.sub("#", " ".join(text.split()))


def find_inner(sheet: Sequence[Line], running: Container[str]) -> tuple[int, int]:
    """Where the lines between a sheet's head and its foot begin and end."""
    written = [place for place, line in enumerate(sheet) if line.text.strip()]
    head = count_running([sheet[place] for place in written[:AT_EDGE]], running)
    foot = count_running([sheet[place] for place in written[head:][:-AT_EDGE - 1:-1]], running)
    inner = written[head:len(written) - foot]
    return (inner[0], inner[-1] + 1) if inner else (len(sheet), len(sheet))


def count_running(lines: Sequence[Line], running: Container[str]) -> int:
    """How many of some lines, one after another from the first on, are those of most sheets."""
    return next((count for count, line in enumerate(lines) if fold(line.text) not in running),
                len(lines))


def is_printers(text: str) -> bool:
    """Whether a line is of those that a browser prints: with the time, or the address."""
    return _STAMP.match(text) is not None or _ADDRESS.match(text) is not None


def read_running(texts: Collection[str]) -> tuple[str, str]:
    """The title and the address that the lines of heads and feet state, or "" for either.

    Where no browser has printed them they rather name the paper, its day and the page.
    """
    title = address = ""
    for text in texts if any(map(is_printers, texts)) else ():
        stamp, stated = _STAMP.match(text), _ADDRESS.match(text)
        rest = _COUNT.sub("", text[stamp.end():] if stamp else text).strip()
        if stated:
            address = address or stated[0]
        elif " " in rest and len(rest) >= max(LEAST_TITLE, len(title) + 1):
            title = rest
    return title, address
