"""HTML to a page of blocks: parse as a browser does, then one pass over the tree's own markup.

Lexbor builds the tree; the compiled core reads what the tree serializes to (`native/scan.c`).
"""

from __future__ import annotations

from functools import partial

from selectolax.lexbor import LexborHTMLParser

from ..model import Block, Columns, Container, Mark, Page, Source
from ..native.markup import Scanned, scan
from .elements import KINDS, NAMES, lay_tables
from .head import read_head

lay_tables()
_make_block, _make_container = partial(tuple.__new__, Block), partial(tuple.__new__, Container)


def segment_html(source: Source) -> Page:
    """Cut an HTML source into blocks; never fails on ugly markup."""
    scanned = scan(LexborHTMLParser(source.markup).html or "")
    tags = [*NAMES, *scanned.names]
    return Page(source, make_blocks(scanned, tags), make_containers(scanned, tags),
                make_marks(scanned), read_head(scanned), trails=scanned.trails,
                scanned=scanned, lines=scanned.lines,
                columns=Columns(*(scanned.blocks[name].copy() for name in Columns._fields)))


def make_blocks(scanned: Scanned, tags: list[str]) -> tuple[Block, ...]:
    """The blocks that the pass found."""
    found, texts = scanned.blocks, scanned.texts
    return tuple(map(_make_block, zip(
        range(len(texts)), texts, map(KINDS.__getitem__, found["kind"].tolist()),
        map(tags.__getitem__, found["tag"].tolist()),
        *(found[name].tolist() for name in (
            "container", "bits", "linked", "links", "media", "controls", "strong")),
        [0] * len(texts), strict=True)))


def make_containers(scanned: Scanned, tags: list[str]) -> tuple[Container, ...]:
    """The containers that the pass found."""
    parents, tag, *rest = (scanned.containers[name].tolist() for name in (
        "parent", "tag", "depth", "first", "last", "bits", "within"))
    return tuple(map(_make_container, zip(
        parents, map(tags.__getitem__, tag), *rest, strict=True)))


def make_marks(scanned: Scanned) -> tuple[Mark, ...]:
    """The inline elements that the pass marked."""
    pool = scanned.pool
    return tuple(Mark(block, pool[name:name_end], pool[attrs:attrs_end], pool[text:text_end])
                 for block, name, name_end, attrs, attrs_end, text, text_end
                 in scanned.marks.tolist())
