"""A page judged anew by a text from elsewhere, or by where its prose stands.

A text chooses among the page's blocks where these hold it; else its paragraphs come to be blocks of
the page, behind its own. Either way the rules have their say, every block has one verdict, and the
verdicts give the body.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from .assemble import replay
from .confidence import measure_confidence
from .folding import fold
from .judge import GUARDED, judge
from .learned import Judgement, choose_forest, read_page_cues
from .model import Fact, Facts, Hit, Page, Verdict
from .patterns import compile_re
from .rules import find_hits
from .rules.hints import find_hint
from .segment.columns import read_columns
from .sizes import count_words

COVERED = 0.6
"""Share of a block that must stand in a text for the block to be chosen."""
STATED, UNSTATED = 0.95, 0.05
"""Likelihoods of what is taken to be the article, and of what is not."""
LEAST = 1e-4
"""Likelihoods are held this far from 0 and 1, so that a vote can turn them."""
MOST_ABOVE = 2
"""Blocks of a page's own that stay above a text that is put behind them."""
UP = 0.9
"""What a container's prose weighs against that of one within it."""

_TOKEN = compile_re("[\u3040-\u30ff\u3400-\u9fff]|[^\\W_]+")


@dataclass(frozen=True)
class Judged:
    """A page with what was made of it, and how."""

    page: Page
    facts: Facts
    hits: list[Hit]
    judgement: Judgement
    verdicts: tuple[Verdict, ...]
    strategy: str = "blocks"
    warnings: tuple[str, ...] = ()

    @cached_property
    def body(self) -> str:
        """The body that the verdicts give."""
        return replay(self.page, self.verdicts)

    @cached_property
    def kept(self) -> NDArray[np.bool_]:
        """The blocks that the body is made of."""
        return np.frombuffer(bytearray([verdict.role == "body" for verdict in self.verdicts]), bool)

    @cached_property
    def confidence(self) -> float:
        """How sure the body is."""
        return measure_confidence(self.page, self.kept, self.judgement.likely, self.strategy)


def judge_nothing(page: Page) -> Judgement:
    """The judgement of a page without blocks."""
    return Judgement(choose_forest(page), np.zeros(0), np.zeros((0, 0), np.float32))


def choose(own: Judged, chosen: NDArray[np.bool_], strategy: str, warning: str,
           weight: float | None = None) -> Judged:
    """The page judged with other likelihoods: those blocks that were chosen, and no others.

    weight: what the choice adds to the log odds of a block, or takes from them, where it is one
    vote beside the judge's; for a label that rules claim it speaks not.
    """
    likely = np.where(chosen, STATED, UNSTATED)
    if weight is not None:
        held = own.judgement.likely.clip(LEAST, 1 - LEAST)
        odds = np.log(held / (1 - held)) + np.where(chosen, weight, -weight)
        likely = 1 / (1 + np.exp(-odds))
        claimed = [hit.block for hit in own.hits if hit.span is None
                   and count_words(own.page.blocks[hit.block].text) <= GUARDED]
        likely[claimed] = np.minimum(likely, held)[claimed]
    judgement = own.judgement._replace(likely=likely)
    verdicts = []
    for new, old in zip(judge(own.page, own.hits, judgement), own.verdicts, strict=True):
        if new.role == "body":
            new = new._replace(because=f"chosen by {strategy}")
        elif new.rule == "unlike-article":
            new = old if old.role != "body" else new._replace(because=f"not chosen by {strategy}")
        verdicts.append(new)
    return replace(own, verdicts=tuple(verdicts), strategy=strategy,
                        warnings=(*own.warnings, warning))


def append(own: Judged, fragment: Page, strategy: str, warning: str,
           covered: NDArray[np.bool_]) -> Judged:
    """The page with the blocks of another text behind its own, and these judged by the rules.

    covered: which of the page's own blocks the other text holds.
    """
    above = find_above(own, covered)
    fragment = fragment._replace(head=own.page.head, language=own.page.language)
    facts = replace(own.facts, headline=unplace(own.facts.headline),
                    byline=unplace(own.facts.byline), date=unplace(own.facts.date))
    hits = find_hits(fragment, facts, read_page_cues(fragment))
    stated = own.judgement._replace(likely=np.full(len(fragment.blocks), STATED))
    added = [move_verdict(verdict._replace(because=f"stated by {strategy}")
                          if verdict.role == "body" else verdict, len(own.verdicts))
             for verdict in judge(fragment, hits, stated)]
    kept = [verdict if verdict.role != "body" or verdict.block in above else
            Verdict(verdict.block, "boilerplate", "no-article-in-page",
                    f"the article's text was taken from {strategy}") for verdict in own.verdicts]
    likely = np.concatenate([own.judgement.likely, stated.likely])
    return replace(own,
        page=join_pages(own.page, fragment), judgement=own.judgement._replace(likely=likely),
        verdicts=(*kept, *added), strategy=strategy, warnings=(*own.warnings, warning))


def find_above(own: Judged, covered: NDArray[np.bool_]) -> set[int]:
    """The standfirst that a page prints above the beginning of a text which lacks it."""
    begun = (own.kept & covered).nonzero()[0]
    above = (own.kept & ~covered)[:begun[0]].nonzero()[0].tolist() if begun.size else []
    return set(above) if len(above) <= MOST_ABOVE else set()


def unplace(fact: Fact | None) -> Fact | None:
    """The same fact for a page that does not print it."""
    return replace(fact, block=-1) if fact else None


def move_verdict(verdict: Verdict, by: int) -> Verdict:
    """The same verdict on a block that stands `by` places further on."""
    cuts = tuple(cut._replace(block=cut.block + by) for cut in verdict.cuts)
    return verdict._replace(block=verdict.block + by, cuts=cuts)


def join_pages(page: Page, other: Page) -> Page:
    """One page with another's blocks behind its own."""
    before, outer = len(page.blocks), len(page.containers)
    blocks = [block._replace(index=block.index + before, container=block.container + outer)
              for block in other.blocks]
    containers = [one._replace(parent=one.parent + outer if one.parent >= 0 else -1,
                               first=one.first + before, last=one.last + before)
                  for one in other.containers]
    return page._replace(blocks=(*page.blocks, *blocks),
                         containers=(*page.containers, *containers),
                         trails=(*page.trails, *other.trails),
                         scanned=None, columns=None, lines=None)


def choose_covered(page: Page, text: str) -> NDArray[np.bool_]:
    """The blocks of a page whose words stand in a text; short ones must be a line of it."""
    lines = {fold(line) for line in text.splitlines()}
    texts = [block.text for block in page.blocks]
    return np.array([share >= COVERED if share >= 0 else fold(one) in lines
                     for one, share in zip(texts, measure_covered(texts, text), strict=True)], bool)


def measure_covered(texts: list[str], text: str) -> list[float]:
    """The share of the word triples of each of `texts` that stand in `text`; -1 without any."""
    known = set(list_triples(text))
    shares = []
    for one in texts:
        triples = list_triples(one)
        shares.append(sum(triple in known for triple in triples) / len(triples)
                      if triples else -1.0)
    return shares


def list_triples(text: str) -> list[tuple[str, str, str]]:
    """The runs of three words of a text."""
    words = _TOKEN.findall(text.casefold())
    return list(zip(words, words[1:], words[2:], strict=False))



def choose_prose(page: Page, hits: list[Hit], *, hidden: bool = False) -> NDArray[np.bool_]:
    """The prose of the container that holds most of it, and what stands between.

    What a rule claims does not count. Of a text, which has no containers, it is the sentences
    alone: what stands between two may be all menus. hidden: only what is within a `<template>`.
    """
    claimed = {hit.block for hit in hits if hit.span is None and hit.rule != "template"}
    claimed.update(block.index for block in page.blocks if find_hint(block))
    columns = read_columns(page)
    sizes = (columns.measure_hidden() if hidden else columns.prose).astype(np.float64)
    sizes[list(claimed)] = 0
    chosen = np.zeros(len(sizes), bool)
    if not sizes.any():
        return chosen
    if page.source.kind == "text":
        return sizes > 0
    first, last = find_richest(page, sizes)
    places = sizes[first:last].nonzero()[0] + first
    for block in page.blocks[places[0]:places[-1] + 1]:
        chosen[block.index] = (block.index not in claimed and 2 * block.linked < len(block.text)
                               and block.kind not in ("menu", "control"))
    return chosen


def find_richest(page: Page, sizes: NDArray[np.float64]) -> tuple[int, int]:
    """The blocks of the container with most prose; nearer prose weighs more."""
    if not page.containers:
        return 0, len(sizes)
    weights = np.zeros(len(page.containers))
    for block in page.blocks:
        weight, index = sizes[block.index], block.container
        while index >= 0 and weight >= 1:
            weights[index] += weight
            weight, index = weight * UP, page.containers[index].parent
    best = page.containers[int(np.argmax(weights))]
    return best.first, best.last
