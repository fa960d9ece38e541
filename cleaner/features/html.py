"""Features of the blocks of an HTML page: a table, one row a block, one column a name.

All are independent of language: cue phrases enter by their kind, class names by their family. Those
are left out that no forest asked for: of 234 that were tried, half did as well as all.
"""

from __future__ import annotations

import re
from collections import Counter

import numpy as np

from ..facts.structured import describes, read_description
from ..lexicon.cues import CUE, Cues
from ..lexicon.markup import BIT
from ..model import Facts, Page
from .shape import TERMINAL
from .vectors import Columns, Vector, accumulate, find_nearest

BLOCK_KINDS = {kind: i for i, kind in enumerate((
    "paragraph", "heading", "item", "quotation", "caption", "cell", "code", "menu", "control"))}
HEADING, MENU = BLOCK_KINDS["heading"], BLOCK_KINDS["menu"]
TAGS = {tag: i for i, tag in enumerate((
    "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "span", "td", "section", "article",
    "blockquote", "dt", "dd"))}
LEVELS = {f"h{level}": level for level in range(1, 7)}
NO_LEVEL, NO_HEADING = 7, 9

PLAIN = ("chars", "words", "terminal", "colon", "commas", "sentences", "word-length", "link-share",
         "links", "media", "controls", "strong", "kind", "tag")
"""What is measured of a block by itself."""
CHARS, WORDS, ENDED, SENTENCES, LINK_SHARE, CONTROLS, KIND, TAG = map(PLAIN.index, (
    "chars", "words", "terminal", "sentences", "link-share", "controls", "kind", "tag"))
WITHIN = ("<footer>", "<article>", "<table>", "<main>", "<li>", "<figure>", "<aside>",
          "<concealed>", "<noscript>", "comment", "legal", "share", "box", "picture", "footer",
          "byline", "standfirst", "meta", "teaser", "consent", "form", "newsletter", "date",
          "caption", "toc", "header", "ad", "content", "embed", "hidden", "sidebar", "tags", "bio",
          "modal", "paywall", "article", "related", "product")
"""Families that are asked of a block and all elements around it."""
NEAR = ("comment", "box", "caption", "sidebar", "content", "gallery", "ad", "standfirst", "quote")
"""Families that are asked of the innermost container too."""
CUED = ("related", "share", "newsletter", "advertisement")
CONTAINER_CUES = ("comments", "newsletter", "share", "related", "paywall")
NEIGHBOURS = ("chars", "links", "kind", "good", "cue", "tag")

PROSE = 60
"""Characters of unlinked sentences from which on a block counts as prose."""
FAR = 99
_WORD = re.compile(r"\w+")


def measure_html(page: Page, facts: Facts, cues: list[Cues]) -> Columns:
    """The features of every block of an HTML page."""
    plain = read_plain(page)
    container = np.array([block.container for block in page.blocks], np.int64)
    cue = np.array([own.bits for own in cues], np.int64)
    good = find_prose(page, plain)
    out = Columns(len(page.blocks))
    out.add_all(PLAIN, plain.T)
    _add_families(out, page, container)
    _add_cues(out, cue)
    _add_prose(out, good, container)
    _add_containers(out, page, container, plain, good, cue)
    _add_alike(out, page, good)
    _add_headings(out, page, plain)
    _add_facts(out, page, facts, good)
    _add_neighbours(out, plain, good, cue)
    return out


def read_plain(page: Page) -> Vector:
    """What `PLAIN` names of each block, one column a block."""
    rows = []
    for block in page.blocks:
        text = block.text
        size, spaces = len(text), text.count(" ")
        commas = text.count(",")
        sentences = text.count(". ") + text.count("? ") + text.count("! ")
        if not text.isascii():
            commas += text.count("，") + text.count("、") + text.count("،")
            sentences += text.count("。") + text.count("।")
        words = spaces + 1 if spaces * 20 >= size or size < 12 else size // 2  # unspaced script
        last = text[-1]
        rows.append((size, words, last in TERMINAL, last == ":", commas / words, sentences,
                     size / words, block.linked / size, block.links, block.media, block.controls,
                     block.strong / size, BLOCK_KINDS.get(block.kind, 0), TAGS.get(block.tag, -1)))
    return np.array(rows, np.float32).T


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


def find_prose(page: Page, plain: Vector) -> Vector:
    """The characters of each block that are unlinked sentences."""
    sentence = (plain[ENDED] > 0) | (plain[SENTENCES] > 0)
    prose = (plain[WORDS] >= 8) & (plain[LINK_SHARE] < 0.5) & sentence & (plain[KIND] < MENU)
    hidden = np.array([block.bits & BIT["<template>"] for block in page.blocks], np.int64) > 0
    return np.where(prose & ~hidden, plain[CHARS] * (1 - plain[LINK_SHARE]), 0).astype(np.float64)


def _add_families(out: Columns, page: Page, container: Vector) -> None:
    bits = np.array([block.bits for block in page.blocks], np.int64)
    near = np.array([c.bits for c in page.containers], np.int64)[container]
    for place, names, held in (("in", WITHIN, bits), ("near", NEAR, near)):
        asked = np.array([BIT[name] for name in names], np.int64)
        out.add_all([f"{place} {name}" for name in names], (held[:, None] & asked) > 0)


def _add_cues(out: Columns, cue: Vector) -> None:
    """Some kinds of cue in each block, and how many of two of them stand before and after it."""
    out.add_all([f"cue {name}" for name in CUED],
                (cue[:, None] & np.array([CUE[name] for name in CUED])) > 0)
    for name in ("comments", "related"):
        run = np.cumsum((cue & CUE[name]) > 0)
        out.add(f"{name} before", run)
        out.add(f"{name} after", run[-1] - run)


def _add_prose(out: Columns, good: Vector, container: Vector) -> None:
    """Where each block stands among the prose of its page."""
    count = len(good)
    mass = accumulate(good)
    total = float(mass[-1]) + 1
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
    out.add("prose after same", (container[following] == container) & (after < FAR))
    for width in (3, 8):
        around = mass[np.minimum(places + width + 1, count)] - mass[np.maximum(places - width, 0)]
        out.add(f"mass {width}", around)
        out.add(f"mass {width} share", around / (around.max() + 1))


def _add_containers(out: Columns, page: Page, container: Vector, plain: Vector, good: Vector,
                    cue: Vector) -> None:
    """What the containers around each block hold, and those that hold most of the prose."""
    first, last, parent, depth = np.array(
        [(c.first, c.last, c.parent, c.depth) for c in page.containers], np.int64).T
    count = len(good)
    places = np.arange(count)
    total = float(good.sum()) + 1
    chars = plain[CHARS].astype(np.float64)
    counted = np.concatenate([
        [good, chars, chars * plain[LINK_SHARE], plain[CONTROLS]],
        (cue & np.array([CUE[name] for name in CONTAINER_CUES])[:, None]) > 0])
    sums = np.zeros((len(counted), count + 1))
    np.cumsum(counted, axis=1, out=sums[:, 1:])
    held = sums[:, last] - sums[:, first]
    mass, size = np.maximum(held[1], 1), last - first
    share, pure = held[0] / total, held[0] / mass
    kept = np.stack([share, held[2] / mass, pure, size, held[3], first])
    names = ("share", "links", "pure", "size", "controls", "offset")
    level = container
    outer = np.maximum(parent, 0)
    for up in range(4):
        values = kept[:, level]
        values[5] = places - values[5]
        out.add_all([f"c{up} {name}" for name in names], values.T)
        if up < 2:
            out.add_all([f"c{up} cue {name}" for name in CONTAINER_CUES], held[4:, level].T)
        level = outer[level]
    out.add("depth", depth[container])
    for part in (0.4, 0.6, 0.8):
        fits = np.flatnonzero(share >= part)
        main = int(fits[np.argmax(depth[fits])]) if len(fits) else 0
        out.add(f"main {part}", (places >= first[main]) & (places < last[main]))
        out.add(f"main {part} depth", depth[container] - depth[main])
        out.add(f"main {part} offset", (places - first[main]) / max(1, int(size[main])))
        out.add(f"main {part} size", float(size[main]))
        out.add(f"main {part} pure", float(pure[main]))


def _add_alike(out: Columns, page: Page, good: Vector) -> None:
    """How many blocks are of one make, and how much of the prose they hold."""
    total = float(good.sum()) + 1
    for name, group in zip(("alike", "tagged"), group_alike(page), strict=True):
        out.add(f"{name} share", np.bincount(group, good)[group] / total)
        out.add(f"{name} count", np.bincount(group)[group])


def _add_headings(out: Columns, page: Page, plain: Vector) -> None:
    headings = np.flatnonzero(plain[KIND] == HEADING)
    ruler, _, distance, _ = find_nearest(headings, len(page.blocks), FAR)
    level = np.array([LEVELS.get(block.tag, NO_LEVEL) for block in page.blocks])
    out.add("heading distance", distance)
    out.add("heading level", np.where(distance < FAR, level[ruler], NO_HEADING))


def _add_facts(out: Columns, page: Page, facts: Facts, good: Vector) -> None:
    blocks, head = page.blocks, page.head
    texts = [block.text for block in blocks]
    seen = Counter(texts)
    out.add("repeated", np.array([seen[text] for text in texts]))
    where = facts.headline.block if facts.headline else -1
    if where < 0:
        where = next((block.index for block in blocks if block.tag == "h1"), -1)
    out.add("from headline", np.arange(len(blocks)) - where if where >= 0 else -999.0)
    headline = facts.headline.value if facts.headline else ""
    out.add("is headline", np.array([text == headline for text in texts]))
    description = read_description(head)
    out.add("is description", np.array([describes(description, text) for text in texts])
            if description else 0.0)
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


def _add_neighbours(out: Columns, plain: Vector, good: Vector, cue: Vector) -> None:
    """What the blocks just before and after each one are like."""
    near = np.stack([plain[CHARS], plain[LINK_SHARE], plain[KIND], good, cue > 0, plain[TAG]],
                    axis=1)
    count = len(near)
    padded = np.full((count + 4, len(NEIGHBOURS)), -1, np.float32)
    padded[2:-2] = near
    for by in (-2, -1, 1, 2):
        out.add_all([f"{by:+} {name}" for name in NEIGHBOURS], padded[2 + by:2 + by + count])
