"""Lists of what a text holds, before its sections."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from operator import itemgetter

import numpy as np
from numpy.typing import NDArray

from ..model import Block, Hit
from ..segment.line_shapes import ends_sentence
from ..sizes import count_words
from .evidence import Evidence, has_letters

_get_text = itemgetter(Block._fields.index("text"))
LONGEST, LEAST = 120, 3
"""Characters of a section's heading, and how many such make a list of contents."""
LONGEST_LABEL, MOST_WORDS = 40, 4
"""Characters and words of the list's own heading: "In this article"."""


def find_contents(evidence: Evidence) -> Iterator[Hit]:
    """contents-list: a list of the headings that stand further down, each over its own text."""
    if evidence.page.source.kind != "text":
        return
    texts = list(map(_get_text, evidence.page.blocks))
    if len(set(texts)) + LEAST > len(texts):
        return
    last = dict(zip(texts, range(len(texts)), strict=True))
    for run in list_runs(np.fromiter(map(last.__getitem__, texts), np.int64, len(texts))):
        while run and len(texts[run[0]]) > LONGEST:
            run.pop(0)
        yield from hit_run(texts, last, run)


def list_runs(last: NDArray[np.int64]) -> list[list[int]]:
    """Lines one below another that each stand further down once more, in the same order.

    last: where each line's text stands last. The section of each begins behind that of the line
    before.
    """
    again = (last > np.arange(len(last)) + 1).nonzero()[0]
    below = last[again]
    apart = (np.diff(again) > 1) | (again[1:] > below[:-1]) | (below[:-1] + 1 >= below[1:])
    edges = np.concatenate(([0], apart.nonzero()[0] + 1, [len(again)]))
    return [again[edges[at]:edges[at + 1]].tolist()
            for at in (np.diff(edges) >= LEAST).nonzero()[0].tolist()]


def hit_run(texts: Sequence[str], last: Mapping[str, int], run: Sequence[int]) -> Iterator[Hit]:
    """A hit on each line of a list of contents that ends above the sections, and on its label.

    last: where each text stands last.
    """
    if len(run) < LEAST or last[texts[run[0]]] <= run[-1] \
            or not all(has_letters(texts[index]) for index in run):
        return
    label = texts[run[0] - 1] if run[0] else ""
    if 0 < len(label) <= LONGEST_LABEL and not ends_sentence(label) \
            and count_words(label) <= MOST_WORDS:
        yield Hit(run[0] - 1, "contents-list", "above a list of the text's headings", sure=False)
    yield from (Hit(index, "contents-list", "stands below once more, over its text")
                for index in run)
