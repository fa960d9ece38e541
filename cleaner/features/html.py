"""Features of the blocks of an HTML page: a table, one row a name, one column a block.

All are independent of language: cue phrases enter by their kind, class names by their family. Those
are left out that no forest asked for: of 234 that were tried, half did as well as all. The compiled
core measures them (`native/measures.c`), but for the comparing of texts.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..columns import Sizes
from ..facts.structured import LEAST_DESCRIBED, describes, read_description
from ..forest import Table
from ..lexicon.cues import CUE, Cues
from ..lexicon.markup import BIT
from ..model import Facts, Head, Page
from ..native.letters import copy_words
from ..native.measures import Asked, Measure
from ..native.texts import Lines
from ..segment.columns import read_columns, read_lines
from ..segment.elements import NAMES as ELEMENTS

TAGS = {tag: i for i, tag in enumerate((
    "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "span", "td", "section", "article",
    "blockquote", "dt", "dd"))}
LEVELS = {f"h{level}": level for level in range(1, 7)}
OTHER_TAG, NO_LEVEL = -1, 7

PLAIN = ("chars", "words", "terminal", "colon", "commas", "sentences", "word-length", "link-share",
         "links", "media", "controls", "strong", "kind", "tag")
"""What is measured of a block by itself."""
WITHIN = ("<footer>", "<article>", "<table>", "<main>", "<li>", "<figure>", "<aside>",
          "<concealed>", "<noscript>", "comment", "legal", "share", "box", "picture", "footer",
          "byline", "standfirst", "meta", "teaser", "consent", "form", "newsletter", "date",
          "caption", "toc", "header", "ad", "content", "embed", "hidden", "sidebar", "tags", "bio",
          "modal", "paywall", "article", "related", "product")
"""Families that are asked of a block and all elements around it."""
NEAR = ("comment", "box", "caption", "sidebar", "content", "gallery", "ad", "standfirst", "quote")
"""Families that are asked of the innermost container too."""
CUED = ("related", "share", "newsletter", "advertisement")
"""Kinds of cue that are asked of a block."""
COUNTED = ("comments", "related")
"""Kinds of which it matters how many stand before and after a block."""
CONTAINER_CUES = ("comments", "newsletter", "share", "related", "paywall")
"""Kinds of which it matters how many a container holds."""
NEIGHBOURS = ("chars", "links", "kind", "good", "cue", "tag")
"""What the blocks next to each are told by."""

STATED = 200
"""Characters up to which the body that linked data states is none."""
MOST_SEARCHED = 1_000_000_000
"""Bytes of a stated body that are searched for blocks, again for each of these."""
LEAST_STATED = 25
"""Characters up to which a block may stand in the stated body by chance."""


def list_names() -> Iterator[str]:
    """The names of all features, in the order in which the core measures them."""
    yield from PLAIN
    yield from (f"in {name}" for name in WITHIN)
    yield from (f"near {name}" for name in NEAR)
    yield from (f"cue {name}" for name in CUED)
    yield from (f"{name} {side}" for name in COUNTED for side in ("before", "after"))
    yield from ("good", "total", "before share", "after share", "position", "count",
                "prose before", "prose after", "prose before size", "prose after size",
                "prose after same", "mass 3", "mass 3 share", "mass 8", "mass 8 share")
    for up in range(4):
        yield from (f"c{up} {name}" for name in (
            "share", "links", "pure", "size", "controls", "offset"))
        if up < 2:
            yield from (f"c{up} cue {name}" for name in CONTAINER_CUES)
    yield "depth"
    for part in (0.4, 0.6, 0.8):
        yield f"main {part}"
        yield from (f"main {part} {name}" for name in ("depth", "offset", "size", "pure"))
    yield from (f"{name} {what}" for name in ("alike", "tagged") for what in ("share", "count"))
    yield from ("heading distance", "heading level", "repeated", "from headline", "is headline",
                "is description", "in stated body", "stated body")
    yield from (f"{by:+} {name}" for by in (-2, -1, 1, 2) for name in NEIGHBOURS)


NAMES = tuple(list_names())
IS_HEADLINE, IS_DESCRIPTION, IN_STATED = map(NAMES.index, (
    "is headline", "is description", "in stated body"))
MEASURE = Measure(Asked(
    within=[BIT[name] for name in WITHIN], near=[BIT[name] for name in NEAR],
    cued=[CUE[name] for name in CUED], counted=[CUE[name] for name in COUNTED],
    held=[CUE[name] for name in CONTAINER_CUES],
    tags=[TAGS.get(name, OTHER_TAG) for name in ELEMENTS],
    levels=[LEVELS.get(name, NO_LEVEL) for name in ELEMENTS], hidden=BIT["<template>"]),
    len(NAMES))


def measure_html(page: Page, facts: Facts, cues: list[Cues]) -> Table:
    """The features of every block of an HTML page."""
    if page.scanned is None:
        raise ValueError("the core has not scanned the page")
    headline, stated, lines = facts.headline, read_stated(page.head), read_lines(page)
    table = MEASURE.measure(page.scanned, [own.bits for own in cues],
                            headline.block if headline else -1, len(stated))
    if headline:
        for index in lines.find(headline.value):
            table[IS_HEADLINE, index] = page.blocks[index].text == headline.value
    if description := read_description(page.head):
        for index in lines.find(description[:LEAST_DESCRIBED]):
            table[IS_DESCRIPTION, index] = describes(description, page.blocks[index].text)
    if stated:
        find_stated(lines, read_columns(page).size, stated, table)
    return table


def read_stated(head: Head) -> str:
    """The longest body that the page's linked data state, "" where that is none."""
    bodies = (thing.get("articleBody") for thing in head.linked_data)
    stated = max((body for body in bodies if isinstance(body, str)), key=len, default="")
    return stated if len(stated) > STATED else ""


def find_stated(lines: Lines, sizes: Sizes, stated: str, table: Table) -> None:
    """Note of each block that is long enough whether its words stand in the stated body."""
    body = copy_words(stated.encode("utf-8", "replace")).replace(b"\n", b"")
    texts, row, room = copy_words(lines.data).split(b"\n"), table[IN_STATED], MOST_SEARCHED
    for index in (sizes > LEAST_STATED).nonzero()[0].tolist():
        if room > 0:
            room -= len(body)
            row[index] = bool(texts[index]) and texts[index] in body
