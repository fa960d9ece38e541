"""The parts of a text that stand in for the containers which it has lost.

Four levels of parts, each within the one above: the whole text, stretches of prose that long runs
of other lines keep apart, stretches kept apart by short runs, and runs of lines of one make.
"""

from __future__ import annotations

import numpy as np

from .vectors import Columns, Vector, accumulate

APART = (12, 3)
"""Lines without prose that part the stretches of the two middle levels."""
PENALTIES = (12.0, 40.0, 120.0)
"""Characters of prose that one line without any counts against, in the search for the best part."""
MOST_PROSE = 600
"""Characters of one block's prose that count in that search."""
MAIN = (0.4, 0.6, 0.8)
"""Shares of all prose that the smallest part to hold as much is asked for."""


class Regions:
    """The parts of all levels: where each begins and ends, how deep it is, and each block's own."""

    def __init__(self, prose: Vector, make: Vector, blanks: Vector) -> None:
        count = len(prose)
        begins = np.zeros(count, bool)
        begins[0] = True
        starts = [np.zeros(1, np.int64)]
        for apart in APART:
            begins[find_stretches(prose, apart, count)] = True
            starts.append(np.flatnonzero(begins))
        begins[1:] |= (make[1:] != make[:-1]) | (blanks[1:] > 1)
        starts.append(np.flatnonzero(begins))
        sizes = [len(level) for level in starts]
        offsets = np.cumsum([0, *sizes[:-1]])
        places = np.arange(count)
        self.first = np.concatenate(starts)
        self.last = np.concatenate([np.append(level[1:], count) for level in starts])
        self.depth = np.repeat(np.arange(len(starts)), sizes)
        self.own = np.stack([np.searchsorted(level, places, "right") - 1 + offset
                             for level, offset in zip(starts, offsets, strict=True)])
        self.parent = np.concatenate([[-1]] + [
            self.own[level - 1][starts[level]] for level in range(1, len(starts))])


def find_stretches(prose: Vector, apart: int, count: int) -> Vector:
    """Where stretches of prose begin, and where they have ended."""
    places = np.flatnonzero(prose)
    if not len(places):
        return np.zeros(0, np.int64)
    breaks = np.diff(places) > apart + 1
    starts = places[np.concatenate([[True], breaks])]
    ends = places[np.concatenate([breaks, [True]])] + 1
    return np.concatenate([starts, ends[ends < count]])


def add_regions(out: Columns, regions: Regions, chars: Vector, good: Vector, cue: Vector,
                cues: dict[str, int]) -> None:
    """What the parts around each block hold, and where it stands to those that hold most prose."""
    first, last, own = regions.first, regions.last, regions.own
    places = np.arange(len(good))
    mass = accumulate(good)
    total = float(mass[-1]) + 1
    held = mass[last] - mass[first]
    all_chars = accumulate(chars)
    pure = held / np.maximum(all_chars[last] - all_chars[first], 1)
    stats = np.stack([held / total, pure, last - first], axis=1)
    for level, name in ((3, "c0"), (2, "c1"), (1, "c2")):
        out.add_all([f"{name} share", f"{name} pure", f"{name} size"], stats[own[level]])
    out.add("c2 offset", places - first[own[1]])
    for name, bit in cues.items():
        sums = accumulate((cue & bit) > 0)
        out.add(f"c1 cue {name}", (sums[last] - sums[first])[own[2]])
    for part in MAIN:
        fits = np.flatnonzero(held >= part * total)
        main = int(fits[np.argmax(regions.depth[fits])]) if len(fits) else 0
        size = int(last[main] - first[main])
        out.add(f"main {part} offset", (places - first[main]) / max(1, size))
        out.add(f"main {part} size", float(size))
        out.add(f"main {part} pure", float(pure[main]))
        out.add(f"main {part} depth", float(regions.depth[main]))


def add_best_parts(out: Columns, good: Vector) -> tuple[int, int]:
    """Where each block stands to the parts that hold most prose and least else; the middle one."""
    places = np.arange(len(good))
    capped = np.minimum(good, MOST_PROSE)
    total = float(good.sum()) + 1
    parts = []
    for penalty in PENALTIES:
        first, last = find_best_part(np.where(good > 0, capped, -penalty))
        parts.append((first, last))
        begins, ends = places - first, last - places
        out.add(f"part {penalty:.0f}", (begins >= 0) & (ends > 0))
        out.add(f"part {penalty:.0f} begins", begins)
        out.add(f"part {penalty:.0f} ends", ends)
        out.add(f"part {penalty:.0f} share", float(good[first:last].sum()) / total)
    return parts[1]


def find_best_part(gain: Vector) -> tuple[int, int]:
    """The part of a sequence with the largest sum: where it begins, and where it has ended."""
    sums = accumulate(gain)
    lowest = np.minimum.accumulate(sums)
    end = int(np.argmax(sums - lowest))
    return int(np.argmin(sums[:end + 1])), end
