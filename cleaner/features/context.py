"""Features of a second look: what the first judgement says of a block's surroundings."""

from __future__ import annotations

import numpy as np

from .html import HEADING, Layout
from .vectors import Columns, Vector, accumulate, find_nearest, shift

SURE = 0.8
"""First judgement from which on a block of `LONG` words counts as surely the article's."""
LONG = 12
FAR = 200


def measure_context(layout: Layout, first: Vector) -> Columns:
    """The features that the first judgement, a probability for each block, gives of all blocks."""
    count = len(first)
    out = Columns(count)
    weight = layout.words + 1.0
    out.add("first", first)
    for by in (-4, -3, -2, -1, 1, 2, 3, 4):
        out.add(f"first {by:+}", shift(first, by))
    mass, weights = accumulate(first * weight), accumulate(weight)
    _add_windows(out, mass, weights, count)
    if len(layout.first):
        _add_surroundings(out, layout, first, weight, mass, weights)
    _add_sections(out, layout, first, mass, weights)
    _add_anchors(out, layout, first, weight)
    return out


def _add_windows(out: Columns, mass: Vector, weights: Vector, count: int) -> None:
    places = np.arange(count)
    for width in (2, 5, 15):
        low, high = np.maximum(places - width, 0), np.minimum(places + width + 1, count)
        out.add(f"around {width}", (mass[high] - mass[low]) / (weights[high] - weights[low]))
        out.add(f"ahead {width}", (mass[high] - mass[places + 1])
                / np.maximum(weights[high] - weights[places + 1], 1))
        out.add(f"behind {width}", (mass[places] - mass[low])
                / np.maximum(weights[places] - weights[low], 1))
    total = mass[-1] + 1
    out.add("mass behind", mass[:-1] / total)
    out.add("mass ahead", (mass[-1] - mass[1:]) / total)
    out.add("mass", float(total))


def _add_surroundings(out: Columns, layout: Layout, first: Vector, weight: Vector, mass: Vector,
                      weights: Vector) -> None:
    sums = mass[layout.last] - mass[layout.first]
    sizes = weights[layout.last] - weights[layout.first]
    level = layout.container
    for up in range(4):
        rest = sizes[level] - weight
        out.add(f"c{up} first", np.where(
            rest > 1, (sums[level] - first * weight) / np.maximum(rest, 1), -1))
        out.add(f"c{up} first share", sums[level] / (mass[-1] + 1))
        level = np.where(layout.parent[level] >= 0, layout.parent[level], level)
    for name, group in (("alike", layout.alike), ("tagged", layout.tagged)):
        rest = np.bincount(group, weight)[group] - weight
        likewise = np.bincount(group, first * weight)[group] - first * weight
        out.add(f"{name} first", np.where(rest > 0, likewise / np.maximum(rest, 1), -1))


def _add_sections(out: Columns, layout: Layout, first: Vector, mass: Vector,
                  weights: Vector) -> None:
    count = len(first)
    headings = np.flatnonzero(layout.kind == HEADING)
    bounds = np.concatenate([[0], headings, [count]])
    section = np.searchsorted(headings, np.arange(count), "right")
    start, end = np.minimum(bounds[section] + (section > 0), count), bounds[section + 1]
    size = weights[end] - weights[start]
    out.add("section first", (mass[end] - mass[start]) / np.maximum(size, 1))
    out.add("section heading", np.where(section > 0, first[bounds[section]], -1))
    out.add("section size", size)


def _add_anchors(out: Columns, layout: Layout, first: Vector, weight: Vector) -> None:
    count = len(first)
    sure = np.flatnonzero((first > SURE) & (weight > LONG))
    last, following, before, after = find_nearest(sure, count, FAR)
    out.add("sure before", before)
    out.add("sure after", after)
    out.add("sure before same",
            (layout.container[last] == layout.container) & (before < FAR))
    out.add("sure after same",
            (layout.container[following] == layout.container) & (after < FAR))
    out.add("sure ahead", len(sure) - np.searchsorted(sure, np.arange(count), "right"))
