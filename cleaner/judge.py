"""Hits and likelihoods to one verdict a block: the only place that decides.

A block is kept where the learned judge holds it for the article's, unless a rule is sure of what
else it is. A rule in doubt moves the bar: it needs the judge's agreement, but less of it. Whatever
is removed is owned by the rule that claims it, and by `unlike-article` where none does.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from .learned import Judgement
from .model import Block, Hit, Page, Verdict
from .segment.lines import SENTENCE, ends_sentence

DOUBTED = 0.55
"""The least likelihood with which a block is kept that a rule has its doubts of."""
EXTRACTED = 0.25
"""The bar for a text that something has chosen from before: what it kept has one word for it."""
LOWEST = 0.2
"""The bar's lowest place, however unsure the judge is of the whole page."""
CERTAIN = 0.9
GUARDED = 25
"""Words from which on a block of `CERTAIN` likelihood is prose that no sure rule removes."""
UNGUARDED = frozenset(("headline", "byline", "date", "menu", "pull-quote", "repeated-block",
                       "caption-line", "slide", "next-article", "consent-notice",
                       "site-repeat"))
"""Rules whose sure hits hold for prose as well: they do not judge by a cue."""
REPEATED = "repeated-block"
"""The rule that claims a text's second copy: it counts only where the first is kept."""
UNLIKE = "unlike-article"
"""The owner of what no rule claims."""
ROLES = {"headline": "headline", "byline": "byline", "date": "date", "caption": "caption",
         "credit": "caption", "caption-line": "caption"}
"""What a block removed by one of these rules is; by another, it is boilerplate."""


def judge(page: Page, hits: list[Hit], judgement: Judgement) -> tuple[Verdict, ...]:
    """One verdict for each block of the page, in order."""
    claims: dict[int, list[Hit]] = {}
    cuts: dict[int, list[Hit]] = {}
    for hit in hits:
        (claims if hit.span is None else cuts).setdefault(hit.block, []).append(hit)
    bar = EXTRACTED if judgement.extracted else set_bar(judgement.likely, page)
    verdicts: list[Verdict] = []
    kept: set[str] = set()
    for block, likely in zip(page.blocks, judgement.likely.tolist(), strict=True):
        mine = claims.get(block.index, [])
        if mine and block.text not in kept:  # nothing repeats what was itself taken out
            mine = [hit for hit in mine if hit.rule != REPEATED]
        verdicts.append(decide(block, likely, bar, mine, cuts.get(block.index, [])))
        if verdicts[-1].role == "body":
            kept.add(block.text)
    unclaimed = [verdict.block for verdict in verdicts if verdict.rule == UNLIKE]
    for index, reason in zip(unclaimed, judgement.explain(unclaimed), strict=True):
        likely = judgement.likely[index]
        verdicts[index] = verdicts[index]._replace(
            because=f"likelihood {likely:.2f}" + (f", by {reason}" if reason else ""))
    return tuple(join_parted(page, verdicts))


def join_parted(page: Page, verdicts: list[Verdict]) -> Iterator[Verdict]:
    """Mark the blocks that belong to the paragraph before them.

    They go on with a sentence which something removed has parted in two, or are the further cells
    of a table's row.
    """
    last = row = -1
    for verdict in verdicts:
        if verdict.role != "body":
            yield verdict
            continue
        block = page.blocks[verdict.block]
        before, row = row, find_row(page, block)
        if row >= 0 and row == before:
            verdict = verdict._replace(joined=True)
        if 0 <= last < verdict.block - 1 and block.kind == "paragraph":
            parted = page.blocks[last]
            if parted.kind == "paragraph" and len(parted.text) >= SENTENCE \
                    and not ends_sentence(parted.text) and block.text[0].islower():
                verdict = verdict._replace(joined=True)
        last = verdict.block
        yield verdict


def find_row(page: Page, block: Block) -> int:
    """The table row that a cell belongs to, or -1."""
    in_row = block.kind == "cell" and page.containers and \
        page.containers[block.container].tag == "tr"
    return block.container if in_row else -1


def set_bar(likely: NDArray[np.float64], page: Page) -> float:
    """The likelihood from which on blocks are kept: the one that promises the best F1.

    It is half of the highest F1, in words, that keeping the likeliest blocks can promise (Z. Lipton
    et al., "Optimal Thresholding of Classifiers to Maximize F1 Measure", 2014).
    """
    words = np.array([block.text.count(" ") + 2 for block in page.blocks])
    order = np.argsort(-likely, kind="stable")
    expected = np.cumsum(likely[order] * words[order])
    if not len(expected) or expected[-1] <= 0:
        return 1.0
    promised = 2 * expected / (np.cumsum(words[order]) + expected[-1])
    return max(LOWEST, float(promised.max()) / 2)


def decide(block: Block, likely: float, bar: float, claims: list[Hit], cuts: list[Hit]) -> Verdict:
    """The verdict on one block."""
    guarded = likely >= CERTAIN and block.text.count(" ") >= GUARDED
    sure = [hit for hit in claims if hit.sure and not (guarded and hit.rule not in UNGUARDED)]
    if sure:
        owner = sure[0]
    elif likely < (bar if all(hit.hint for hit in claims) else max(bar, DOUBTED)):
        owner = claims[0] if claims else Hit(block.index, UNLIKE, "")
    else:
        return Verdict(block.index, "body", "article", f"likelihood {likely:.2f}", tuple(cuts))
    return Verdict(block.index, ROLES.get(owner.rule, "boilerplate"), owner.rule, owner.because)
