"""Boxes of a page: elements that hold one prompt or list, told by their names or by a button."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from ..lexicon.cues import CUE, Cues
from ..lexicon.markup import BIT
from ..model import Block, Container, Hit, Page
from .evidence import OUTER, Evidence

MOST_OF_PAGE = 0.3
"""Share of a page's text above which an element is more than a box of it."""
PROLIX = frozenset(("comment", "consent", "related"))
"""Families of elements that hold prose of their own, however much."""
NOTICE = 500
"""Characters of prose that a notice may have on any page."""
MOST_BLOCKS, MOST_CHARACTERS = 6, 400
"""Blocks of a prompt, those aside that are no text, and their characters beside links."""
OF_LISTS, FEW = frozenset(("advertisement",)), 2
"""Kinds of cue that stand beside each thing of a list, and how many such an article has beside."""
LINKED = CUE["advertisement"] | CUE["donate"]
"""Kinds of cue that make a prompt of an element where they are a link, as buttons mostly are."""
SELF_EVIDENT = CUE["newsletter"]
"""Kinds of cue that make a prompt of a small element without a button."""
OTHERS = sum(CUE[kind] for kind in ("author-bio", "carousel", "comments", "credit", "related",
                                    "share", "tags"))
"""Kinds of cue that no prompt holds: an element that does is a wider one."""


def hit_box(evidence: Evidence, family: str, kind: str, rule: str, what: str) -> Iterator[Hit]:
    """A sure hit on all blocks of an element that both its names and a cue in it call `family`.

    The element may hold no more than a part of the page's text, nor of its prose where such boxes
    have little: what wraps a whole page or its article is often named after one thing in it.
    """
    columns, bit = evidence.columns, CUE[kind]
    cued = [block.index for block, cues in evidence.holding(kind) if cues.bits & bit]
    boxes = [(box.first, box.last) for box in evidence.find_named(BIT[family])
             if bisect_left(cued, box.first) < bisect_left(cued, box.last)] if cued else []
    if not boxes:
        return
    room = MOST_OF_PAGE * columns.inner
    headline = evidence.facts.headline.block if evidence.facts.headline else -1
    prose = columns.sums if family not in PROLIX else [0] * (len(columns.size) + 1)
    most = MOST_OF_PAGE * prose[-1]
    end = 0
    for first, last in boxes:
        if first >= end and not first <= headline < last \
                and columns.sizes[last] - columns.sizes[first] <= room \
                and prose[last] - prose[first] <= max(most, NOTICE):
            end = last
            yield from (Hit(i, rule, f"in {what}") for i in range(first, last))


def hit_prompt(evidence: Evidence, kind: str, rule: str, what: str) -> Iterator[Hit]:
    """A sure hit on all of a small element in which a cue of `kind` and a button stand.

    However it is called: of 1,100 such on 919 pages one held a word of an article. It is none that
    holds much beside what stands above: a brief may have a button, too.
    """
    headline = evidence.facts.headline
    boxes = list(find_prompts(evidence, kind))
    if not boxes or (kind in OF_LISTS and count_different(evidence, boxes) > FEW):
        return
    prose = evidence.columns.sums
    at, ends = headline.block if headline else -1, 0
    for box in boxes:
        above, inside = prose[box.first] - prose[at + 1], prose[box.last] - prose[box.first]
        if max(ends, at + 1) <= box.first and 0 < above >= 2 * inside:
            ends = box.last
            yield from (Hit(index, rule, f"in {what} with a button")
                        for index in range(box.first, box.last))


def count_different(evidence: Evidence, boxes: Sequence[Container]) -> int:
    """How many of some boxes say something else."""
    blocks = evidence.page.blocks
    return len({tuple(block.text for block in blocks[box.first:box.last]) for box in boxes})


def find_prompts(evidence: Evidence, kind: str) -> Iterator[Container]:
    """The small elements in which a cue of a kind and a button stand, and nothing of another."""
    page, bit = evidence.page, CUE[kind]
    for block, cues in evidence.holding(kind) if page.containers else ():
        if cues.whole & bit and (box := find_prompt(page, block)) \
                and (bit & SELF_EVIDENT or (bit & LINKED and is_link(block))
                     or holds_button(page, box)) \
                and not any(is_other(one, bit) for one in evidence.cues[box.first:box.last]):
            yield box


def find_prompt(page: Page, block: Block) -> Container | None:
    """The innermost element that holds more than one block with a cue in it, if it is small."""
    index = block.container
    while index >= 0 and page.containers[index].last - page.containers[index].first < 2:
        index = page.containers[index].parent
    if index < 0:
        return None
    box = page.containers[index]
    inner = [one for one in page.blocks[box.first:min(box.last, box.first + 4 * MOST_BLOCKS)]
             if one.kind not in OUTER]
    small = box.last - box.first <= 4 * MOST_BLOCKS and len(inner) <= MOST_BLOCKS \
        and sum(len(one.text) - one.linked for one in inner) <= MOST_CHARACTERS
    return box if small else None


def is_other(cues: Cues, bit: int) -> bool:
    """Whether cues are of other things than a prompt of a kind; what sells a letter may be both."""
    return bool(cues.bits & OTHERS & ~bit or (cues.bits & CUE["paywall"] and not cues.bits & bit))


def is_link(block: Block) -> bool:
    """Whether a block is a link, as most buttons are that lead to another page."""
    return block.linked == len(block.text)


def holds_button(page: Page, box: Container) -> bool:
    """Whether a button or a field stands in an element."""
    return any(page.blocks[index].kind == "control" for index in range(box.first, box.last))
