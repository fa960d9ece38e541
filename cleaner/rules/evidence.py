"""What every rule looks at, and the shapes of hit that most of them give."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ..lexicon.cues import CUE, Cues
from ..lexicon.markup import BIT
from ..model import Block, Facts, Hit, Page

SHORT = 12
"""Words up to which a block that begins like boilerplate is taken for it without more ado."""


MOST_OF_PAGE = 0.3
"""Share of a page's text above which an element is more than a box of it."""


_REPORTED = re.compile("[“„«\"‟「『][^”“»\"」』]{2,300}[”“»\"」』][,.]? ?(?:[–—-] ?)?[^\\W\\d_]")
"""Speech at the beginning of a text, with words behind it."""
_SPEECH = re.compile("[“„«\"‟「『][^”“„«»\"「」『』]{16,300}[.!?…,।。][”“»\"」』]")
"""Speech anywhere, its sentence ended."""


class Evidence(NamedTuple):
    """A page, what it states, and the kinds of cue in its blocks.

    blocks: all but menus and controls; cues: of every block; cued: the blocks that have any;
    characters: of the page, less its menus.
    """

    page: Page
    facts: Facts
    blocks: list[Block]
    cues: list[Cues]
    cued: list[tuple[Block, Cues]]
    characters: int


def count_words(text: str) -> int:
    """The words of a text as spaces part them."""
    return text.count(" ") + 1


def has_letters(text: str) -> bool:
    """Whether a text says anything in words; a number alone may be a table's."""
    return any(map(str.isalpha, text[:80]))


def hit_cue(evidence: Evidence, kind: str, rule: str, what: str) -> Iterator[Hit]:
    """A hit on each block with a cue of `kind`: sure where that is all of it, or given twice."""
    bit = CUE[kind]
    for block, cues in evidence.cued:
        if cues.whole & bit:
            sure = block.kind != "heading" and has_letters(block.text)
            yield Hit(block.index, rule, f"nothing but {what}", sure=sure)
        elif cues.twice & bit and block.kind != "heading":
            yield Hit(block.index, rule, f"holds {what}, and another",
                      sure=not is_reported(block.text))
        elif cues.bits & bit:
            yield Hit(block.index, rule, f"holds {what}", sure=False)


def is_reported(text: str) -> bool:
    """Whether a text is somebody's speech, with more behind it than what is quoted."""
    return bool(_REPORTED.match(text))


def quotes_speech(text: str) -> bool:
    """Whether a text quotes more than a title."""
    return bool(_SPEECH.search(text))


def hit_flattened(evidence: Evidence, kind: str, rule: str, what: str) -> Iterator[Hit]:
    """A hit on each line of a text that is several cues of `kind`, each once a link or button."""
    if evidence.page.source.kind != "text":
        return
    bit = CUE[kind]
    for block, cues in evidence.cued:
        if cues.bar & bit:
            yield Hit(block.index, rule, f"nothing but {what}")


def hit_box(evidence: Evidence, family: str, kind: str, rule: str, what: str) -> Iterator[Hit]:
    """A sure hit on all blocks of an element that both its names and a cue in it call `family`.

    The element may hold no more than a part of the page's text: what wraps a whole page or its
    article is often named after one thing in it.
    """
    page, family_bit, cue_bit = evidence.page, BIT[family], CUE[kind]
    room = MOST_OF_PAGE * evidence.characters
    headline = evidence.facts.headline.block if evidence.facts.headline else -1
    end = 0
    for container in page.containers:
        if not container.bits & family_bit or container.first < end \
                or container.first <= headline < container.last:
            continue
        inside = range(container.first, container.last)
        if any(evidence.cues[i].bits & cue_bit for i in inside) \
                and sum(len(page.blocks[i].text) for i in inside) <= room:
            end = container.last
            yield from (Hit(i, rule, f"in {what}") for i in inside)


def join_families(*families: str) -> int:
    """The bits of several families, to be asked of a block's."""
    return sum(BIT[family] for family in families)
