"""What every rule looks at, and the shapes of hit that most of them give."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..columns import NUMBERS, Columns
from ..facts.date_lines import lay_date_words
from ..lexicon.cues import CUE, LEAST_UNSPACED, NO_CUES, Cues, load_phrases_of
from ..lexicon.marks import COLONS, UNSPACED
from ..lexicon.markup import BIT
from ..model import Block, Container, Facts, Hit, Page
from ..native.columns import ANY, Wanted, want
from ..native.dates import find_dates
from ..native.signs import find_signs
from ..native.texts import Lines
from ..segment.columns import read_columns, read_lines
from ..segment.speech import is_reported
from .roles import lay_role_beginnings

SHORT = 12
"""Words up to which a block that begins like boilerplate is taken for it without more ado."""
OUTER = frozenset(("menu", "control"))
"""Kinds of block that are no text of the page's, whatever they say: the last two."""
OUTER_KINDS = sum(1 << NUMBERS[kind] for kind in OUTER)
INNER_KINDS = (1 << len(NUMBERS)) - 1 - OUTER_KINDS
INNER, ASIDE = want(kinds=INNER_KINDS), want(kinds=OUTER_KINDS)
GOING_ON = ("...", "…")
"""What ends the label of what still loads."""
LABELS = CUE["related"] | CUE["inline-promo"]
"""Kinds of cue that label a link."""
NOTICES = sum(CUE[kind] for kind in (
    "advertisement", "app", "chrome", "comments", "consent", "donate", "legal", "newsletter",
    "paywall", "player", "share", "syndication"))
"""Kinds of cue that begin long notices; of 29 on the pages of articles-en and news two stand in the
truth, an appeal and a disclosure."""


class Evidence(NamedTuple):
    """A page, what it states, and what its blocks hold.

    columns: of all blocks; outer: the menus and controls among these; lines: the texts, empty ones
    of menus; showing: by each sign (`native.signs`) the inner blocks that show it. named: the
    families of each container. cues: of every block; cued: the blocks that have any; held: by the
    bit of each kind those that hold it. dates: the numbers of the blocks that are dates, and how
    they are written (`native.dates`).
    """

    page: Page
    facts: Facts
    columns: Columns
    outer: list[Block]
    lines: Lines
    showing: dict[int, list[Block]]
    named: NDArray[np.uint64]
    cues: list[Cues]
    cued: list[tuple[Block, Cues]]
    held: dict[int, list[tuple[Block, Cues]]]
    dates: list[tuple[int, int]]

    def holding(self, kind: str) -> Sequence[tuple[Block, Cues]]:
        """The blocks that hold a kind of cue, with all their cues."""
        return self.held.get(CUE[kind], ())

    def having(self, sign: int) -> list[Block]:
        """The inner blocks that show a sign."""
        return self.showing.get(sign, [])

    def find(self, wanted: Wanted, least: int = 0, most: int = ANY, start: int = 0) -> list[Block]:
        """The blocks from one on that are wanted, of so many characters."""
        found = self.columns.find(wanted, least, most, start)
        return list(map(self.page.blocks.__getitem__, found)) if found else []

    def sized(self, least: int, most: int) -> list[Block]:
        """The inner blocks of so many characters."""
        return self.find(INNER, least, most)

    def find_named(self, family: int) -> list[Container]:
        """The containers of a family."""
        if not self.columns.families & family:
            return []
        named = (self.named & np.uint64(family)).nonzero()[0]
        return [self.page.containers[i] for i in named.tolist()]


def gather(page: Page, facts: Facts, cues: list[Cues]) -> Evidence:
    """Gather what the rules look at."""
    columns, lines = read_columns(page), read_lines(page)
    signs = find_signs(lines, load_phrases_of(page.language).laid, LABELS, NOTICES,
                       lay_role_beginnings())
    cued = [(page.blocks[i], found) for i, found in enumerate(cues) if found is not NO_CUES]
    named = page.scanned.containers["bits"] if page.scanned else \
        np.array([container.bits for container in page.containers], np.uint64)
    outer = [page.blocks[i] for i in columns.find(ASIDE)] if columns.kinds & OUTER_KINDS else []
    return Evidence(page, facts, columns, outer, lines, sort_by_sign(page.blocks, signs), named,
                    cues, cued, sort_by_kind(cued), find_dates(lines, lay_date_words()))


def sort_by_sign(blocks: Sequence[Block],
                 signs: Sequence[tuple[int, int]]) -> dict[int, list[Block]]:
    """The inner blocks that show a sign by each that they show, in order."""
    showing: dict[int, list[Block]] = {}
    for index, shown in signs:
        block = blocks[index]
        while shown and block.kind != "control":
            showing.setdefault(shown & -shown, []).append(block)
            shown &= shown - 1
    return showing


def sort_by_kind(cued: Sequence[tuple[Block, Cues]]) -> dict[int, list[tuple[Block, Cues]]]:
    """Blocks with cues by the bit of each kind that they hold, in order."""
    held: dict[int, list[tuple[Block, Cues]]] = {}
    for one in cued:
        bits, _, _, bar, glued, _ = one[1]
        bits |= bar | glued
        while bits:
            held.setdefault(bits & -bits, []).append(one)
            bits &= bits - 1
    return held


PROMPTING = sum(CUE[kind] for kind in (
    "newsletter", "comments", "chrome", "paywall", "consent", "app", "donate", "carousel",
    "advertisement", "player"))
"""Kinds of which phrases of several words begin no paragraph of an article: 5 of 440 did on the
pages and texts of articles-en and news."""


def has_letters(text: str) -> bool:
    """Whether a text says anything in words; a number alone may be a table's."""
    return any(map(str.isalpha, text[:80]))


def hit_cue(evidence: Evidence, kind: str, rule: str, what: str) -> Iterator[Hit]:
    """A hit on each block with a cue of `kind`: sure where that is all of it, or given twice."""
    bit = CUE[kind]
    for block, cues in evidence.holding(kind):
        if (cues.whole | cues.glued) & bit:
            said = block.text.partition("[")[0].strip() or block.text  # a wiki's "Life [edit]"
            phrase = " " in said or is_phrase(said)
            sure = has_letters(block.text) and (
                block.kind != "heading" or (phrase and is_repeated(evidence, block)))
            yield Hit(block.index, rule, f"nothing but {what}", sure=sure, phrase=phrase)
        elif cues.twice & bit and block.kind != "heading":
            yield Hit(block.index, rule, f"holds {what}, and another",
                      sure=not is_reported(block.text), phrase=True)
        elif cues.opening & bit & PROMPTING and is_prompt(block):
            yield Hit(block.index, rule, f"begins with {what}", phrase=True)
        elif cues.bits & bit:
            yield Hit(block.index, rule, f"holds {what}", sure=False)


def is_prompt(block: Block) -> bool:
    """Whether a block that begins as a prompt does is one: a paragraph that nothing follows."""
    return block.kind == "paragraph" and block.text[-1] not in COLONS \
        and not is_reported(block.text)


def is_phrase(text: str) -> bool:
    """Whether a cue without spaces is more than a word, which may be a name or a property."""
    return text.endswith(GOING_ON) \
        or (len(text) >= LEAST_UNSPACED and UNSPACED.search(text) is not None)


def is_repeated(evidence: Evidence, block: Block) -> bool:
    """Whether another block has the same text."""
    blocks = evidence.page.blocks
    return any(index != block.index and blocks[index].text == block.text
               for index in evidence.lines.find(block.text))


def hit_flattened(evidence: Evidence, kind: str, rule: str, what: str) -> Iterator[Hit]:
    """A hit on each line of a text that is several cues of `kind`, each once a link or button."""
    if evidence.page.source.kind != "text":
        return
    bit = CUE[kind]
    for block, cues in evidence.holding(kind):
        if cues.bar & bit:
            yield Hit(block.index, rule, f"nothing but {what}")


def join_families(*families: str) -> int:
    """The bits of several families, to be asked of a block's."""
    return sum(BIT[family] for family in families)
