"""Lines that hold more than a paragraph, as a page does that came as one line: parted at sentences.

What is kept of such a line is put together again where its parts stand one behind another, so that
a paragraph that is only long stays as it was.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from ..model import Block, Page
from .columns import read_columns
from .run_dates import part_dates
from .run_titles import find_titles
from .sentences import GLUED, SPACED, WHOLE, part_sentences

LONGEST = 1500
"""Characters of a line from which on it is parted."""
MOST_GLUED = 6
"""Capitals within words of a line that say that it is several."""
BEHIND, NEAR_TITLE = 4, 240
"""Parts behind a title, and characters of each, in which its authors and date stand."""


def read_gaps(page: Page) -> list[int]:
    """What stands between each block of a text and the part of its line before it."""
    gaps: list[int] = page.settings.gaps.tolist() if page.settings else []
    return gaps


def is_run_on(page: Page) -> bool:
    """Whether most of a text came in lines that hold more than a paragraph, and were parted."""
    if page.settings is None or not np.count_nonzero(page.settings.gaps):
        return False
    size = read_columns(page).size
    return bool(2 * size[page.settings.gaps > 0].sum() > size.sum())


def list_behind(page: Page, title: int) -> list[tuple[Block, str]]:
    """The parts right behind the title of what came as one line, and what each begins with.

    Authors and date stand there, among labels. title: its block, -1 for none; nothing of others.
    """
    if title < 0 or not is_run_on(page):
        return []
    return [(block, block.text[:NEAR_TITLE])
            for block in page.blocks[title + 1:title + 1 + BEHIND]]


def find_runs(forms: NDArray[np.void]) -> NDArray[np.bool_]:
    """The lines that are to be parted, by what they look like (`native.forms`)."""
    found: NDArray[np.bool_] = (forms["size"] >= LONGEST) | (forms["glued"] >= MOST_GLUED)
    return found


def part_lines(lines: Sequence[str],
               runs: Sequence[bool]) -> tuple[list[str], list[int], list[int]]:
    """Lines, some of them in parts: the texts, the line of each, and the gap before it."""
    parts = [(text, index, gap)
             for index, (line, is_run) in enumerate(zip(lines, runs, strict=True))
             for text, gap in (part_line(line) if is_run else ((line, WHOLE),))]
    texts, owners, gaps = zip(*parts, strict=True)
    return list(texts), list(owners), list(gaps)


def part_line(line: str) -> Iterator[tuple[str, int]]:
    """The parts of a line that is no paragraph: its title, sentences, runs of labels."""
    gap = WHOLE
    for start, end, titled in find_titles(line):
        text = line[start:end].rstrip()
        for part, between in [(text, WHOLE)] if titled else part_sentences(text):
            first, *others = part_dates(part)
            yield first, between or gap
            yield from ((other, SPACED) for other in others)
        gap = SPACED if line[end - 1] == " " else GLUED
