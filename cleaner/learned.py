"""The learned judge: how likely each block is to be the article's, and why.

One forest judges a block of HTML by itself and its surroundings; a second one that looked again,
with the first's judgement of all blocks, gained nothing on sites it had not seen. Of texts there
are four: for those that came with their page around them, for those that something has chosen from
before, where almost all is the article's, for languages that the lexicon does not know, and for the
sentences of what came as one line. They were grown by `benchmarks/train.py`; their
features are independent of language.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from .features.groups import NAMES, group_features
from .features.html import NAMES as HTML_NAMES
from .features.html import measure_html
from .features.text import NAMES as TEXT_NAMES
from .features.text import is_extracted, is_foreign, measure_text
from .forest import Table, load_forest
from .lexicon.cues import CUE, HEADINGS_TOO, NO_CUES, Cues, load_phrases_of, read_all_cues
from .lexicon.markup import BIT
from .model import Block, Facts, Page
from .native import measures as native
from .segment.columns import read_lines
from .segment.line_shapes import ends_sentence
from .segment.runs import is_run_on

MOST_REASONS = 2
PARAGRAPH = 60
"""Characters from which on a sentence below a label is a paragraph."""
HTML, WHOLE, EXTRACTED, FOREIGN, RUN_ON = (
    "html", "text-whole", "text-extracted", "text-foreign", "text-run-on")
"""The forests: of HTML, of texts with their page around them, of those chosen from before, of both
in a language that the lexicon does not know, and of texts whose paragraphs have run into one line.
"""
SURROUNDING = sum(BIT[name] for name in ("nav", "header", "footer", "<nav>", "<header>",
                                         "<footer>"))
INNER = BIT["<article>"] | BIT["<main>"] | BIT["article"]
RELATED = CUE["related"]
LINKED = 0.9
"""Families of the elements around a page's content and of those within it, and the share of links
from which on a block of the former is surely none of the article's (no page of 919 lost a word)."""


class Measures(NamedTuple):
    """The features of a page's blocks, one row a name and one column a block."""

    names: tuple[str, ...]
    table: Table


class Judgement(NamedTuple):
    """How likely every block is the article's, by which forest, and the features it comes from.

    extracted: whether the page is a text that something has chosen from before.
    """

    forest: str
    likely: NDArray[np.float64]
    table: Table
    extracted: bool = False

    def explain(self, blocks: Sequence[int]) -> list[str]:
        """What spoke most against each of some blocks, in a reader's words."""
        if not len(blocks):
            return []
        weights = load_forest(self.forest).weigh(self.table, blocks, group_names(self.forest))
        order = weights.argsort(axis=1, kind="stable")[:, :MOST_REASONS]
        return [" and ".join([NAMES[group] for group in best if own[group] < 0])
                for best, own in zip(order.tolist(), weights.tolist(), strict=True)]


@cache
def group_names(forest: str) -> NDArray[np.int32]:
    """The group of each of a forest's features, worked out once."""
    return group_features(load_forest(forest).names).astype(np.int32)


def read_page_cues(page: Page) -> list[Cues]:
    """The cues of every block; menus are not looked at."""
    cues = read_all_cues(read_lines(page), load_phrases_of(page.language))
    for index in [at for at, found in enumerate(cues) if found is not NO_CUES]:
        if cues[index].whole & RELATED and heads_paragraph(page.blocks[index:index + 2]):
            cues[index] = NO_CUES
    return cues


def heads_paragraph(blocks: Sequence[Block]) -> bool:
    """Whether a label of other articles is rather the heading of the paragraph below it."""
    label, *below = blocks
    return label.text.casefold().strip(" :") in HEADINGS_TOO and any(
        len(block.text) >= PARAGRAPH and ends_sentence(block.text) for block in below)


def measure(page: Page, facts: Facts, cues: list[Cues]) -> Measures:
    """The features of a page's blocks."""
    if page.source.kind == "html":
        return Measures(HTML_NAMES, measure_html(page, facts, cues))
    return Measures(TEXT_NAMES, measure_text(page, facts, cues))


def judge_blocks(page: Page, facts: Facts, cues: list[Cues]) -> Judgement:
    """Judge every block of a page."""
    table, live = measure(page, facts, cues).table, find_live(page)
    extracted = page.source.kind == "text" and is_extracted(page, cues)
    forest = choose_forest(page, extracted=extracted)
    return Judgement(forest, load_forest(forest).predict(table, live), table, extracted)


def choose_forest(page: Page, *, extracted: bool = False) -> str:
    """The name of the forest that judges a page."""
    if page.source.kind == "html":
        return HTML
    if is_run_on(page):
        return RUN_ON
    return FOREIGN if is_foreign(page) else EXTRACTED if extracted else WHOLE


def find_live(page: Page) -> NDArray[np.int32]:
    """The blocks that are worth judging: no menus, nor links in the head and foot of a page."""
    if page.scanned is None:
        return np.arange(len(page.blocks), dtype=np.int32)
    return native.find_live(page.scanned, SURROUNDING, INNER, LINKED)
