"""Elements that wrap a page or its headline: their names say nothing of what is in them."""

from __future__ import annotations

from itertools import accumulate

from ..lexicon.markup import BIT, FAMILIES
from ..model import Block, Container

MISLEADING = sum(BIT[name] for name in FAMILIES if name not in ("article", "content"))
"""Families that an element which wraps most of a page is not of, whatever its names."""
BESIDE = sum(BIT[name] for name in (
    "comment", "share", "related", "newsletter", "ad", "consent", "paywall", "account", "sidebar",
    "bio", "tags", "gallery", "toc", "product", "event"))
"""Families of what stands beside an article: nothing that holds the page's only `h1` is of them."""
MOST_OF_PAGE = 0.7
"""Share of a page's text from which on an element wraps it."""


def unname_wrappers(blocks: list[Block], containers: list[Container]) -> list[Block]:
    """The blocks without the families of what wraps most of the page, or its headline.

    A body of class `comments-open` or `has-sidebar`, an article of class `topic-newsletters`, are
    named after one thing in them or about them, and say nothing of the rest.
    """
    sizes = [0, *accumulate(0 if block.kind == "menu" else len(block.text) for block in blocks)]
    most = MOST_OF_PAGE * sizes[-1]
    heads = [block.index for block in blocks if block.tag == "h1"]
    head = heads[0] if len(heads) == 1 else -1
    changed = False
    for one in containers:
        if one.bits & MISLEADING:
            wrong = MISLEADING if sizes[one.last] - sizes[one.first] >= most else \
                BESIDE if one.first <= head < one.last else 0
            changed |= bool(one.bits & wrong)
            one.bits &= ~wrong
    if not changed:
        return blocks
    before = [container.within for container in containers]
    for container in containers:
        outer = containers[container.parent].within if container.parent >= 0 else 0
        container.within = outer | container.bits
    lost = [bits & ~one.within for bits, one in zip(before, containers, strict=True)]
    return [block._replace(bits=block.bits & ~before[block.container]
                           | containers[block.container].within)
            if lost[block.container] else block for block in blocks]
