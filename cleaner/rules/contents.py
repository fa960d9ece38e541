"""Lists of what a text holds, before its sections."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import takewhile
from operator import itemgetter

import numpy as np
from numpy.typing import NDArray

from ..lexicon.cues import CUE
from ..model import Block, Hit
from ..patterns import compile_re
from ..segment.line_shapes import ends_sentence
from ..sizes import count_words
from .evidence import Evidence, has_letters

_get_text = itemgetter(Block._fields.index("text"))
_get_index = itemgetter(Block._fields.index("index"))
LONGEST, LEAST = 120, 3
"""Characters of a section's heading, and how many such make a list of contents."""
LONGEST_LABEL, MOST_WORDS = 40, 4
"""Characters and words of the list's own heading: "In this article"."""
LEAST_LABELLED, MOST_LISTED, NAMED = 2, 60, 0.5
"""Headings that a list below a known label names, its lines, and the share of them that do where
it does not end right above the first section; the others are worded another way in the text."""
_NUMBER = compile_re(r"\d{1,2}(?:\.\d{1,2}){0,3}(?:[.):]|(?<=\d))\s")
_EDITED = compile_re(r"\s?\[[^\[\]]{2,60}\]\Z")
"""What stands before a heading where it is listed, and what a wiki writes behind it."""


def find_contents(evidence: Evidence) -> Iterator[Hit]:
    """contents-list: a list of the headings that stand further down, each over its own text."""
    yield from find_labelled(evidence)
    if evidence.page.source.kind != "text":
        return
    texts = list(map(_get_text, evidence.page.blocks))
    if len(set(texts)) + LEAST > len(texts):
        return
    last = dict(zip(texts, range(len(texts)), strict=True))
    for run in list_runs(np.fromiter(map(last.__getitem__, texts), np.int64, len(texts))):
        while run and len(texts[run[0]]) > LONGEST:
            run.pop(0)
        yield from hit_run(texts, run)


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


def hit_run(texts: Sequence[str], run: Sequence[int]) -> Iterator[Hit]:
    """A hit on each line of a list of contents, and on its label."""
    if len(run) < LEAST or not all(has_letters(texts[index]) for index in run):
        return
    label = texts[run[0] - 1] if run[0] else ""
    if 0 < len(label) <= LONGEST_LABEL and not ends_sentence(label) \
            and count_words(label) <= MOST_WORDS:
        yield Hit(run[0] - 1, "contents-list", "above a list of the text's headings", sure=False)
    yield from (Hit(index, "contents-list", "stands below once more, over its text")
                for index in run)


def find_labelled(evidence: Evidence) -> Iterator[Hit]:
    """A hit on each line below a known label ("On this page") that lists the sections further down.

    The headings may be numbered in the list alone, and some of them be others in the text.
    """
    labels = [block for block, cues in evidence.holding("tags") if cues.whole & CUE["tags"]]
    short = evidence.sized(1, LONGEST) if labels else []
    heads, last = list[str](), dict[str, int]()
    for label in labels:
        first = bisect_right(short, label.index, key=_get_index)
        listed = [block for at, block in enumerate(takewhile(
            may_list, short[first:first + MOST_LISTED]), 1) if block.index == label.index + at]
        if len(listed) < LEAST_LABELLED:
            continue
        heads = heads or list(map(read_heading, short))
        last = last or dict(zip(heads, range(len(heads)), strict=True))
        own = heads[first:first + len(listed)]
        named = [last[head] > at for at, head in enumerate(own, first)]
        again = next((at for at in range(len(own)) if own[at] in own[:at]), 0)
        end = again or max((at + 1 for at, returns in enumerate(named) if returns), default=0)
        if sum(named[:end]) >= max(LEAST_LABELLED, 0 if again else NAMED * end):
            yield from (Hit(block.index, "contents-list", "in a list of contents")
                        for block in listed[:end])


def may_list(block: Block) -> bool:
    """Whether a line may name a section: words, and no end as sentences have but a question's."""
    return block.kind != "cell" and has_letters(block.text) \
        and (block.text[-1] == "?" or not ends_sentence(block.text))


def read_heading(block: Block) -> str:
    """A heading without its number and without a wiki's links."""
    text = block.text
    if text[0].isdigit() and (found := _NUMBER.match(text)):
        text = text[found.end():]
    if text[-1] == "]":
        text = _EDITED.sub("", text)
    return text
