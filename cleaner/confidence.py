"""How sure the program is of a body: the word F1 that the judge's own likelihoods lead to expect.

Of the words that were kept, the likelihoods say how many are the article's (precision); of all
words that are likely the article's, how many were kept (recall). Their harmonic mean is the
confidence. Judged by a forest that had not seen their sites, pages with a confidence below .85, of
.85 to .93, .93 to .97, .97 to .99 and above had a mean F1 of .83, .89, .92, .975 and .995 (299
pages).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .assemble import MUCH
from .lexicon.markup import BIT
from .model import Block, Page, Verdict

FEW = 12.0
"""Words that stand for what no page tells: a body of a few words is never sure."""
SENTENCE = 8
"""Words from which on a block may be a sentence."""
UNREAD = ("menu", "control")
"""Kinds of block that are no prose."""
TEMPLATE = BIT["<template>"]
TRUST = {"json-ld": 0.9, "embedded-state": 0.85, "template": 0.7, "second-opinion": 0.8,
         "any-prose": 0.4}
"""How far a body got in another way is the article, as measured where that way was gone."""


def measure_confidence(page: Page, verdicts: tuple[Verdict, ...],
                       likely: NDArray[np.float64], strategy: str = "blocks") -> float:
    """The confidence in the body that some verdicts give, from 0 to 1."""
    if not any(verdict.role == "body" for verdict in verdicts):
        return 0.0
    if strategy != "blocks":
        return TRUST[strategy]
    words = np.array([count_words(block) for block in page.blocks], np.float64)
    kept = np.array([verdict.role == "body" for verdict in verdicts])
    right = float((words * likely)[kept].sum())
    precision = right / float(words[kept].sum())
    recall = right / (float((words * likely).sum()) or 1.0)
    expected = 2 * precision * recall / ((precision + recall) or 1.0)
    size = float(words[kept].sum())
    return round(expected * size / (size + FEW * (1 - expected)), 3)


def count_words(block: Block) -> int:
    """The words of a block as spaces part them; in a script without spaces two letters are one."""
    size, spaces = len(block.text), block.text.count(" ")
    return spaces + 1 if spaces * 20 >= size or size < 12 else size // 2


def measure_prose(block: Block, hidden: bool = False) -> int:
    """Characters of a block that is prose and, as asked, hidden or not."""
    size, linked = len(block.text), block.linked
    if size < SENTENCE or 2 * linked >= size or block.kind in UNREAD \
            or bool(block.bits & TEMPLATE) != hidden:
        return 0
    return size - linked if count_words(block) >= SENTENCE else 0


def warn_of_removals(page: Page, verdicts: tuple[Verdict, ...]) -> tuple[str, ...]:
    """A warning where more of a page's prose was taken out than was kept."""
    gone = kept = 0
    for verdict in verdicts:
        prose = measure_prose(page.blocks[verdict.block])
        if verdict.role == "body":
            kept += prose
        else:
            gone += prose
    share = gone / ((gone + kept) or 1)
    return (f"much prose removed: {share:.0%}",) if share > MUCH else ()
