"""Features of the blocks of a flattened text: what is left to judge by without markup."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np

from ..lexicon.cues import CUE, Cues
from ..model import Block, Facts, Page
from .characters import COUNTED, Characters
from .regions import Regions, add_best_parts, add_regions
from .shape import BLOCK_KINDS, FAR, HEADING, PROSE, SHAPES
from .tokens import Tokens, add_words
from .vectors import Columns, Vector, accumulate, find_nearest, shift

SHORT, MEDIUM, LONG = 30, 70, 160
"""Characters that part the makes of line."""
MAKES = 9
"""Makes of a line that is no list item."""
TITLE = 90
"""Characters up to which a line without an end may be a heading."""
LEAST_PROSE = 8
"""Words from which on a sentence counts as prose."""
DATED = 80
"""Characters of a line that may be nothing but a date."""
MANY = 6
EDGE = 12
"""Blocks at the beginning and the end that tell whether a page came with its chrome."""
MOST_CHROME = 3
"""Lines with a cue of a page's chrome up to which a text is taken for an extractor's."""
CHROME = CUE["chrome"] | CUE["legal"] | CUE["share"] | CUE["consent"] | CUE["comments"]

NEAR_CUES = ("comments", "related", "share", "newsletter", "legal", "chrome")
REGION_CUES = {name: CUE[name] for name in ("related", "share", "newsletter", "comments")}
NEIGHBOURS = ("chars", "make", "capitals")
"""What the blocks next to each are told by."""

_NO_DIGITS = str.maketrans("123456789", "000000000")


def measure_text(page: Page, facts: Facts, cues: list[Cues]) -> Columns:
    """The features of every block of a text."""
    blocks, texts = page.blocks, [block.text for block in page.blocks]
    out = Columns(len(blocks))
    characters = Characters(texts)
    shape = characters.measure_shape()
    out.add_all(SHAPES, shape)
    out.add_all(COUNTED, characters.count_marks())
    settings = np.array([(setting.blanks, setting.indent, setting.lines, setting.longest,
                          setting.bullet != "") for setting in page.settings], np.int64)
    blanks, indent, lines, longest, bullet = settings.T
    bullet = bullet > 0
    blanks_above = np.minimum(blanks, MANY)
    cue = np.array([found.bits for found in cues], np.int64)
    whole = np.array([found.whole for found in cues], np.int64) > 0
    good = find_prose(shape, whole)
    prose = good > PROSE
    kind = find_kinds(blocks, shape, prose, bullet)
    make = find_makes(shape, prose, bullet)
    regions = Regions(prose, make, blanks)
    alike = number_alike(make, indent, blanks)
    out.add_all(("kind", "make", "blanks above", "blanks below", "indent", "indent change",
                 "bullet", "lines", "longest line"), np.stack([
                     kind, make, blanks_above, shift(blanks_above, 1), indent,
                     indent - shift(indent, -1), bullet, lines, longest], axis=1))
    _add_cues(out, cue, whole)
    _add_prose(out, good)
    add_regions(out, regions, shape[:, 0], good, cue, REGION_CUES)
    main = add_best_parts(out, good)
    _add_alike(out, good, (("alike", alike), ("tagged", make)))
    _add_page(out, shape, good, cue, blanks, bullet)
    _add_runs(out, make, prose)
    out.add("heading distance", find_nearest(np.flatnonzero(kind == HEADING), len(kind), FAR)[2])
    _add_facts(out, texts, facts, (shape[:, 2] > 0) & (shape[:, 0] < DATED))
    add_words(out, Tokens(texts, page.language), prose, main,
              facts.headline.value if facts.headline else "")
    _add_neighbours(out, shape, make)
    return out


def is_extracted(page: Page, cues: list[Cues]) -> bool:
    """Whether a text came without a page's chrome, so that something has chosen from it before."""
    marked = sum(1 for found in cues if found.bits & CHROME)
    return page.source.kind == "text" and marked <= MOST_CHROME


def find_prose(shape: Vector, whole: Vector) -> Vector:
    """The characters of each block that are sentences."""
    sentence = (shape[:, 3] > 0) | (shape[:, 10] > 0)
    return np.where((shape[:, 1] >= LEAST_PROSE) & sentence & ~whole, shape[:, 0], 0)


def find_makes(shape: Vector, prose: Vector, bullet: Vector) -> Vector:
    """The make of each line: prose, or how long it is, with an end or without; of a list or not."""
    size = np.digitize(shape[:, 0], (SHORT, MEDIUM, LONG))
    make = np.where(prose, MAKES - 1, size * 2 + (shape[:, 3] > 0))
    makes: Vector = (make + bullet * MAKES).astype(np.int64)
    return makes


def find_kinds(blocks: Sequence[Block], shape: Vector, prose: Vector, bullet: Vector) -> Vector:
    """What each block is; a short line without an end right above prose counts as a heading."""
    kind = np.array([BLOCK_KINDS.get(block.kind, 0) for block in blocks], np.int64)
    plain = (shape[:, 0] <= TITLE) & (shape[:, 3] == 0) & (shape[:, 5] == 0) & ~prose & ~bullet
    below = np.append(prose[1:], False)
    second = np.append(plain[1:], False) & np.append(below[1:], False)
    return np.where((kind == 0) & plain & (below | second), HEADING, kind)


def number_alike(make: Vector, indent: Vector, blanks: Vector) -> Vector:
    """A number for each block by make, indentation and distance from the line above."""
    number: Vector = (make * 50 + np.minimum(indent, 49)) * 3 + np.minimum(blanks, 2)
    return number


def _add_cues(out: Columns, cue: Vector, whole: Vector) -> None:
    """Add whether each block holds a cue, and how far the cues of some kinds are."""
    count = len(cue)
    places = np.arange(count)
    out.add("cue", cue > 0)
    out.add("cue whole", whole)
    sums = accumulate(cue > 0)
    for width in (2, MANY):
        low, high = np.maximum(places - width, 0), np.minimum(places + width + 1, count)
        out.add(f"cues {width}", sums[high] - sums[low])
    for name in NEAR_CUES:
        own = (cue & CUE[name]) > 0
        _, _, before, after = find_nearest(np.flatnonzero(own), count, FAR)
        out.add(f"from {name}", before)
        out.add(f"to {name}", after)
        if name in ("comments", "related"):
            out.add(f"{name} before", np.cumsum(own))


def _add_prose(out: Columns, good: Vector) -> None:
    """Add where each block stands among the prose of its page."""
    count = len(good)
    places = np.arange(count)
    mass = accumulate(good)
    total = float(mass[-1]) + 1
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
    for width in (3, 8):
        around = mass[np.minimum(places + width + 1, count)] - mass[np.maximum(places - width, 0)]
        out.add(f"mass {width}", around)
        out.add(f"mass {width} share", around / (around.max() + 1))


def _add_alike(out: Columns, good: Vector, groups: Sequence[tuple[str, Vector]]) -> None:
    total = float(good.sum()) + 1
    for name, group in groups:
        out.add(f"{name} share", np.bincount(group, good)[group] / total)
        out.add(f"{name} count", np.bincount(group)[group])


def _add_page(out: Columns, shape: Vector, good: Vector, cue: Vector, blanks: Vector,
              bullet: Vector) -> None:
    """Add what the whole text is like: a page with its chrome, or what an extractor left of it."""
    chars = float(shape[:, 0].sum())
    chrome = (cue & CHROME) > 0
    long = np.flatnonzero(np.concatenate([[True], shape[:, 0] >= MEDIUM, [True]]))
    for name, value in (
            ("page head cues", float((cue[:EDGE] > 0).mean())),
            ("page tail cues", float((cue[-EDGE:] > 0).mean())),
            ("page head size", float(shape[:EDGE, 0].mean())),
            ("page tail size", float(shape[-EDGE:, 0].mean())),
            ("page chrome", float(chrome.sum())), ("page chrome share", float(chrome.mean())),
            ("page longest short run", float(np.diff(long).max()) - 1),
            ("page chars", chars), ("page pure", float(good.sum()) / chars),
            ("page cues", float((cue > 0).mean())),
            ("page short", float((shape[:, 0] < SHORT).mean())),
            ("page blanks", float((blanks > 0).mean())), ("page bullets", float(bullet.mean())),
            ("page prose", float((good > PROSE).sum())), ("page size", float(shape[:, 0].mean()))):
        out.add(name, value)


def _add_runs(out: Columns, make: Vector, prose: Vector) -> None:
    count = len(make)
    places = np.arange(count)
    for name, key in (("prose", prose), ("short", (make % MAKES) < 2)):
        starts = np.flatnonzero(np.concatenate([[True], key[1:] != key[:-1]]))
        run = np.searchsorted(starts, places, "right") - 1
        out.add(f"{name} run", np.append(starts[1:], count)[run] - starts[run])


def _add_facts(out: Columns, texts: Sequence[str], facts: Facts, dated: Vector) -> None:
    """Add how often each line comes, and where it stands to what the page states."""
    seen = Counter(texts)
    out.add("repeated", np.array([seen[text] for text in texts]))
    folded = [text.translate(_NO_DIGITS) if digits else text
              for text, digits in zip(texts, dated.tolist(), strict=True)]
    alike = Counter(folded)
    out.add("repeated shape", np.array([alike[text] for text in folded]))
    places = np.arange(len(texts))
    for name, fact in (("headline", facts.headline), ("byline", facts.byline),
                       ("date", facts.date)):
        where = fact.block if fact else -1
        out.add(f"from {name}", places - where if where >= 0 else -999.0)
    years = [digits and ("20" in text or "19" in text)
             for text, digits in zip(texts, dated.tolist(), strict=True)]
    out.add("dates before", np.cumsum(years))


def _add_neighbours(out: Columns, shape: Vector, make: Vector) -> None:
    """Add what the blocks just before and after each one are like."""
    near = np.stack([shape[:, 0], make, shape[:, 7]], axis=1)
    count = len(near)
    for by in (-2, -1, 1, 2):
        moved = np.full_like(near, -1, np.float32)
        if abs(by) < count:
            moved[max(0, -by):count - max(0, by)] = near[max(0, by):count - max(0, -by)]
        out.add_all([f"{by:+} {name}" for name in NEIGHBOURS], moved)
