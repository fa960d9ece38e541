"""Features of the blocks of an HTML page: a matrix, one row a block, one column a name.

All are independent of language: cue phrases enter by their kind, class names by their family.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

import numpy as np

from ..lexicon.cues import CUE, Cues
from ..lexicon.cues import KINDS as CUE_KINDS
from ..lexicon.markup import BIT
from ..model import Facts, Page
from .shape import SHAPES, read_shape
from .vectors import Columns, Vector, accumulate, find_nearest, shift

BLOCK_KINDS = {kind: i for i, kind in enumerate((
    "paragraph", "heading", "item", "quotation", "caption", "cell", "code", "menu", "control"))}
HEADING, MENU, CONTROL = BLOCK_KINDS["heading"], BLOCK_KINDS["menu"], BLOCK_KINDS["control"]
TAGS = {tag: i for i, tag in enumerate((
    "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "span", "td", "section", "article",
    "blockquote", "dt", "dd"))}

WITHIN = tuple(name for name in BIT if name not in ("<link>", "<template>", "<dl>", "live"))
"""Families that are asked of a block and all elements around it."""
NEAR = ("article", "content", "comment", "share", "related", "teaser", "newsletter", "ad",
        "sidebar", "byline", "bio", "meta", "tags", "title", "standfirst", "caption", "gallery",
        "box", "quote", "embed", "product")
"""Families that are asked of the innermost container too."""
CONTAINER_CUES = ("comments", "newsletter", "share", "related", "author-bio", "paywall")
HEADING_CUES = ("comments", "newsletter", "related", "author-bio", "share", "tags")

PROSE = 60
"""Characters of unlinked sentences from which on a block counts as prose."""
FAR = 99
_WORD = re.compile(r"\w+")


class Layout(NamedTuple):
    """What the features of a page and those of its first judgement both need of its blocks."""

    words: Vector
    kind: Vector
    container: Vector
    first: Vector
    last: Vector
    parent: Vector
    alike: Vector
    tagged: Vector


def measure_html(page: Page, facts: Facts, cues: list[Cues]) -> tuple[Columns, Layout]:
    """The features of every block of an HTML page, and its layout."""
    blocks = page.blocks
    count = len(blocks)
    out = Columns(count)
    shape = np.array([read_shape(block.text) for block in blocks], np.float32)
    for i, name in enumerate(SHAPES):
        out.add(name, shape[:, i])
    plain = np.array([(b.linked / len(b.text), b.links, b.media, b.controls,
                       b.strong / len(b.text), BLOCK_KINDS.get(b.kind, 0), TAGS.get(b.tag, -1))
                      for b in blocks], np.float32)
    for i, name in enumerate(("link-share", "links", "media", "controls", "strong", "kind", "tag")):
        out.add(name, plain[:, i])
    container = np.array([block.container for block in blocks], np.int64)
    layout = Layout(
        shape[:, 1], plain[:, 5], container,
        np.array([c.first for c in page.containers], np.int64),
        np.array([c.last for c in page.containers], np.int64),
        np.array([c.parent for c in page.containers], np.int64),
        *group_alike(page))
    cue = np.array([cues[i].bits for i in range(count)], np.int64)
    good = find_prose(page, shape, plain)
    _add_families(out, page, container)
    _add_cues(out, cue, cues)
    _add_prose(out, good, container, count)
    depth = np.array([c.depth for c in page.containers], np.int64)
    _add_containers(out, layout, depth, shape, plain, good, cue)
    _add_headings(out, page, layout, cue)
    _add_facts(out, page, facts, good)
    _add_neighbours(out, shape, plain, good, cue, container)
    return out, layout


def group_alike(page: Page) -> tuple[Vector, Vector]:
    """Number the blocks by the make of their element and its parent, and by their tag alone."""
    makes: dict[tuple[str, str, str], int] = {}
    tags: dict[tuple[str, str], int] = {}
    alike, tagged = [], []
    for block in page.blocks:
        around = page.containers[block.container]
        alike.append(makes.setdefault((around.tag, around.attrs, block.tag), len(makes)))
        tagged.append(tags.setdefault((block.tag, block.kind), len(tags)))
    return np.array(alike, np.int64), np.array(tagged, np.int64)


def find_prose(page: Page, shape: Vector, plain: Vector) -> Vector:
    """The characters of each block that are unlinked sentences."""
    chars, words, link_share, kind = shape[:, 0], shape[:, 1], plain[:, 0], plain[:, 5]
    sentence = (shape[:, 3] > 0) | (shape[:, 10] > 0)
    prose = (words >= 8) & (link_share < 0.5) & sentence & (kind < MENU)
    hidden = np.array([block.bits & BIT["<template>"] for block in page.blocks], np.int64) > 0
    return np.where(prose & ~hidden, chars * (1 - link_share), 0)


def _add_families(out: Columns, page: Page, container: Vector) -> None:
    bits = np.array([block.bits for block in page.blocks], np.int64)
    near = np.array([c.bits for c in page.containers], np.int64)[container]
    for name in WITHIN:
        out.add(f"in {name}", (bits & BIT[name]) > 0)
    for name in NEAR:
        out.add(f"near {name}", (near & BIT[name]) > 0)


def _add_cues(out: Columns, cue: Vector, cues: list[Cues]) -> None:
    """The kinds of cue in each block, and how many of two of them stand before and after it."""
    for name in CUE_KINDS:
        out.add(f"cue {name}", (cue & CUE[name]) > 0)
    out.add("cue whole", np.array([c.whole > 0 for c in cues]))
    for name in ("comments", "related"):
        run = np.cumsum((cue & CUE[name]) > 0)
        out.add(f"{name} before", run)
        out.add(f"{name} after", run[-1] - run)


def _add_prose(out: Columns, good: Vector, container: Vector, count: int) -> None:
    """Where each block stands among the prose of its page."""
    total = float(good.sum()) + 1
    mass = accumulate(good)
    places = np.arange(count)
    out.add("good", good)
    out.add("total", total)
    out.add("before share", mass[:-1] / total)
    out.add("after share", (total - mass[1:]) / total)
    out.add("position", places / count)
    out.add("count", float(count))
    last, following, before, after = find_nearest(np.flatnonzero(good > PROSE), count, FAR)
    out.add("prose before", before)
    out.add("prose after", after)
    out.add("prose before size", np.where(before < FAR, good[last], 0))
    out.add("prose after size", np.where(after < FAR, good[following], 0))
    out.add("prose before same", (container[last] == container) & (before < FAR))
    out.add("prose after same", (container[following] == container) & (after < FAR))
    for width in (3, 8):
        around = mass[np.minimum(places + width + 1, count)] - mass[np.maximum(places - width, 0)]
        out.add(f"mass {width}", around)
        out.add(f"mass {width} share", around / (around.max() + 1))


def _add_containers(out: Columns, layout: Layout, depth: Vector, shape: Vector, plain: Vector,
                    good: Vector, cue: Vector) -> None:
    """What the containers around each block hold, and those that hold most of the prose."""
    first, last, parent, container = layout.first, layout.last, layout.parent, layout.container
    count = len(good)
    places = np.arange(count)
    total = float(good.sum()) + 1

    def gather(values: Vector) -> Vector:
        sums = accumulate(values)
        return sums[last] - sums[first]

    mass, chars = gather(good), np.maximum(gather(shape[:, 0]), 1)
    links, size = gather(shape[:, 0] * plain[:, 0]) / chars, last - first
    share, pure, controls = mass / total, mass / chars, gather(plain[:, 3])
    sums = {name: gather((cue & CUE[name]) > 0) for name in CONTAINER_CUES}
    level = container
    for up in range(4):
        for name, values in (("share", share), ("links", links), ("pure", pure), ("size", size),
                             ("controls", controls)):
            out.add(f"c{up} {name}", values[level])
        if up < 3:
            out.add(f"c{up} offset", places - first[level])
        if up < 2:
            for name, values in sums.items():
                out.add(f"c{up} cue {name}", values[level])
        level = np.where(parent[level] >= 0, parent[level], level)
    out.add("depth", depth[container])
    for part in (0.4, 0.6, 0.8):
        fits = np.flatnonzero(share >= part)
        main = int(fits[np.argmax(depth[fits])]) if len(fits) else 0
        out.add(f"main {part}", (places >= first[main]) & (places < last[main]))
        out.add(f"main {part} depth", depth[container] - depth[main])
        out.add(f"main {part} offset", (places - first[main]) / max(1, int(size[main])))
        out.add(f"main {part} size", float(size[main]))
        out.add(f"main {part} pure", float(pure[main]))
        out.add(f"main {part} direct", container == main)
    for name, group in (("alike", layout.alike), ("tagged", layout.tagged)):
        out.add(f"{name} share", np.bincount(group, good)[group] / total)
        out.add(f"{name} count", np.bincount(group)[group])


def _add_headings(out: Columns, page: Page, layout: Layout, cue: Vector) -> None:
    count = len(page.blocks)
    ruler, _, distance, _ = find_nearest(np.flatnonzero(layout.kind == HEADING), count, FAR)
    level = np.array([int(b.tag[1]) if b.tag[:1] == "h" and b.tag in TAGS else 7
                      for b in page.blocks])
    has = distance < FAR
    out.add("heading distance", distance)
    out.add("heading level", np.where(has, level[ruler], 9))
    out.add("heading same", has & (layout.container[ruler] == layout.container))
    ruling = np.where(has, cue[ruler], 0)
    for name in HEADING_CUES:
        out.add(f"heading cue {name}", (ruling & CUE[name]) > 0)


def _add_facts(out: Columns, page: Page, facts: Facts, good: Vector) -> None:
    blocks, head = page.blocks, page.head
    count = len(blocks)
    texts = [block.text for block in blocks]
    seen = Counter(texts)
    out.add("repeated", np.array([seen[text] for text in texts]))
    where = facts.headline.block if facts.headline else -1
    if where < 0:
        where = next((block.index for block in blocks if block.tag == "h1"), -1)
    out.add("from headline", np.arange(count) - where if where >= 0 else -999.0)
    headline = facts.headline.value if facts.headline else ""
    out.add("is headline", np.array([text == headline for text in texts]))
    out.add("in title", np.array([5 < len(t) < 300 and t in head.title for t in texts]))
    lead = next((value for name, value in head.metas if len(value) > 30 and name in
                 ("og:description", "description", "twitter:description")), "")
    out.add("is description", np.array([
        len(t) > 30 and bool(lead) and (t.startswith(lead[:60]) or lead.startswith(t[:60]))
        for t in texts]))
    stated = max((d["articleBody"] for d in head.linked_data
                  if isinstance(d.get("articleBody"), str)), key=len, default="")
    if len(stated) > 200:
        folded = "".join(_WORD.findall(stated))
        out.add("in stated body", np.array(
            ["".join(_WORD.findall(t)) in folded if len(t) > 25 else -1 for t in texts]))
        out.add("stated body", len(stated) / (float(good.sum()) + 1))
    else:
        out.add("in stated body", -2.0)
        out.add("stated body", 0.0)


def _add_neighbours(out: Columns, shape: Vector, plain: Vector, good: Vector, cue: Vector,
                    container: Vector) -> None:
    """What the blocks just before and after each one are like."""
    for by in (-2, -1, 1, 2):
        for name, values in (("chars", shape[:, 0]), ("links", plain[:, 0]), ("kind", plain[:, 5]),
                             ("good", good), ("terminal", shape[:, 3]), ("cue", cue > 0),
                             ("tag", plain[:, 6])):
            out.add(f"{by:+} {name}", shift(values, by))
        out.add(f"{by:+} same", shift(container, by) == container)
