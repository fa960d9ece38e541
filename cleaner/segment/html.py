"""HTML to a page of blocks: parse as a browser does, then one pass over the tree's own markup.

The compiled core writes the tree of nearly all pages without building it (`native/builder.c`); of
the others Lexbor builds it. What the tree is written as is read by `native/scan.c`.
"""

from __future__ import annotations

from functools import partial

from selectolax.lexbor import LexborHTMLParser

from ..columns import KINDS, Columns
from ..model import Block, Container, Mark, Page, Removal, Source
from ..native.columns import lay_columns
from ..native.encoding import count_misread
from ..native.markup import Scanned, scan, write_tree
from .elements import NAMES, lay_tables
from .head import read_head
from .misread import mend_markup
from .numbers import write_numbers

LEAST_MISREAD = 3
"""Places in a page's texts that show that its letters were misread, and none that tells of such."""
SHOWN = 80
"""Characters of what was mended that the account shows."""

lay_tables()
_make_block, _make_container = partial(tuple.__new__, Block), partial(tuple.__new__, Container)


def segment_html(source: Source) -> Page:
    """Cut an HTML source into blocks; never fails on ugly markup."""
    markup = parse(source.markup)
    scanned = scan(markup)
    repairs: tuple[Removal, ...] = ()
    if count_misread(scanned.lines.data) >= LEAST_MISREAD:
        markup, repairs = repair_letters(markup)
        source, scanned = source._replace(data=markup), scan(markup)
    tags = [*NAMES, *scanned.names]
    return Page(source, make_blocks(scanned, tags), make_containers(scanned, tags),
                make_marks(scanned), read_head(scanned), repairs=repairs,
                trails=scanned.trails,
                scanned=scanned, lines=scanned.lines,
                columns=Columns(lay_columns(scanned.blocks)))


def parse(markup: bytes) -> bytes:
    """The tree that a browser builds of markup, as it is written; both in UTF-8."""
    written = write_tree(markup)
    return (LexborHTMLParser(markup).html or "").encode() if written is None else written


def repair_letters(markup: bytes) -> tuple[bytes, tuple[Removal, ...]]:
    """Markup whose letters were misread, mended, with the account of that."""
    text, mended = mend_markup(markup.decode())
    times = "once" if len(mended) == 1 else f"{len(mended)} times"
    return text.encode("utf-8", "replace"), tuple(
        Removal(" ".join(first[:SHOWN].split()), "repair-mojibake", times, "html")
        for first in mended[:1])


def make_blocks(scanned: Scanned, tags: list[str]) -> tuple[Block, ...]:
    """The blocks that the pass found."""
    found, texts = scanned.blocks, scanned.texts
    return tuple(map(_make_block, zip(
        range(len(texts)), texts, map(KINDS.__getitem__, found["kind"].tolist()),
        map(tags.__getitem__, found["tag"].tolist()),
        *(found[name].tolist() for name in (
            "container", "bits", "linked", "links", "media", "controls", "strong")),
        [0] * len(texts), write_numbers(scanned), strict=True)))


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
