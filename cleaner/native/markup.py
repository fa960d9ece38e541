"""The pass over a page's markup (`scan.c`), and the tables that it needs (`elements.c`)."""

from __future__ import annotations

import ctypes
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from .loaded import CORE, locate
from .texts import Lines

BLOCK = np.dtype([
    ("bits", "u8"), ("text", "u8"), ("kind", "i4"), ("tag", "i4"),
    ("container", "i4"), ("linked", "i4"), ("links", "i4"), ("media", "i4"), ("controls", "i4"),
    ("strong", "i4"), ("spaces", "i4"), ("commas", "i4"), ("sentences", "i4"), ("ending", "i4"),
    ("size", "i4"), ("number", "i2"), ("numerals", "i2")])
CONTAINER = np.dtype([
    ("bits", "u8"), ("within", "u8"), ("make", "u8"), ("parent", "i4"), ("tag", "i4"),
    ("depth", "i4"), ("first", "i4"), ("last", "i4"), ("spare", "i4")])
MARK = np.dtype([(name, "i4") for name in (
    "block", "name", "name_end", "attrs", "attrs_end", "text", "text_end")])
ELEMENT = np.dtype([("name", "S16"), ("opening", "i4"), ("closing", "i4"), ("kind", "i4"),
                    ("traits", "i4"), ("bits", "u8")])
"""The structures of `core.h`, field by field."""


class Scanned(NamedTuple):
    """What the pass over a page's markup gives; see `Page` in `core.h`.

    blocks, containers, marks: of `BLOCK`, `CONTAINER` and `MARK`; names: of the tags numbered
    behind the known ones; texts: of the blocks; lines: the same, empty ones of menus; trails: the
    last elements around each; pool: what names and marks are spans of; stated: the names and
    contents of metas by turns, then title, language and canonical address; data: the scripts of
    linked data.
    """

    blocks: NDArray[np.void]
    containers: NDArray[np.void]
    marks: NDArray[np.void]
    names: list[str]
    texts: list[str]
    lines: Lines
    trails: list[str]
    pool: str
    stated: list[str]
    data: list[str]


class _Page(ctypes.Structure):
    _fields_ = (
        ("blocks", ctypes.c_void_p), ("containers", ctypes.c_void_p), ("marks", ctypes.c_void_p),
        ("names", ctypes.c_void_p), ("texts", ctypes.c_void_p), ("lines", ctypes.c_void_p),
        ("trails", ctypes.c_void_p), ("pool", ctypes.c_void_p), ("stated", ctypes.c_void_p),
        ("data", ctypes.c_void_p), ("text_size", ctypes.c_int64), ("line_size", ctypes.c_int64),
        ("trail_size", ctypes.c_int64), ("pool_size", ctypes.c_int64),
        ("stated_size", ctypes.c_int64),
        ("block_count", ctypes.c_int32), ("container_count", ctypes.c_int32),
        ("mark_count", ctypes.c_int32), ("name_count", ctypes.c_int32),
        ("data_count", ctypes.c_int32))


CORE.scan_page.restype = ctypes.POINTER(_Page)
CORE.scan_page.argtypes = (ctypes.c_char_p, ctypes.c_int64)
CORE.free_page.argtypes = (ctypes.POINTER(_Page),)
CORE.lay_markup.restype = ctypes.c_bool
CORE.lay_markup.argtypes = (ctypes.c_void_p, ctypes.c_int32, ctypes.c_char_p, ctypes.c_void_p,
                            ctypes.c_int32, ctypes.c_uint64, ctypes.c_uint64, ctypes.c_uint64)


def lay_markup(elements: Sequence[tuple[str, int, int, int, int, int]], names: Mapping[str, int],
               concealed: int, misleading: int, beside: int) -> None:
    """Lay the tables of elements and of the words of names; once, before markup is read.

    elements: name, opening, closing, kind, traits and bits of each; names: the bits of the words of
    class names; the bits of what is concealed; those of `wrappers.c`.
    """
    table = np.array(elements, ELEMENT)
    bits = np.array(list(names.values()), np.uint64)
    words = "".join(f"{name}\n" for name in names).encode()
    if not CORE.lay_markup(table.ctypes.data, len(table), words, bits.ctypes.data, len(bits),
                           concealed, misleading, beside):
        raise ValueError("the tables of elements and names don't fit the compiled core")


CORE.write_tree.restype = ctypes.c_void_p
CORE.write_tree.argtypes = (ctypes.c_char_p, ctypes.c_int64, ctypes.POINTER(ctypes.c_int64))
CORE.free_tree.argtypes = (ctypes.c_void_p,)


def write_tree(markup: bytes) -> bytes | None:
    """The tree that a browser builds of markup in UTF-8, as it is written; see `builder.c`.

    None where a parser has to build the tree. Comments outside the head and the body are left out.
    """
    size = ctypes.c_int64()
    tree = CORE.write_tree(markup, len(markup), size)
    if not tree:
        return None
    try:
        return ctypes.string_at(tree, size.value)
    finally:
        CORE.free_tree(tree)


def scan(data: bytes) -> Scanned:
    """Cut the markup of a tree, in UTF-8, into blocks, and read its head."""
    page = CORE.scan_page(data, len(data))
    if not page:
        raise MemoryError("no memory for a page's blocks")
    try:
        found = page.contents
        pool = _read_bytes(found.pool, found.pool_size).decode()
        ends = _read_array(found.names, found.name_count * 2, np.dtype(np.int32)).tolist()
        places = _read_array(found.data, found.data_count * 2, np.dtype(np.int64)).tolist()
        return Scanned(_read_array(found.blocks, found.block_count, BLOCK),
                       _read_array(found.containers, found.container_count, CONTAINER),
                       _read_array(found.marks, found.mark_count, MARK),
                       [pool[start:end] for start, end in zip(ends[::2], ends[1::2], strict=True)],
                       _read_lines(found.texts, found.text_size),
                       Lines(_read_bytes(found.lines, found.line_size), found.block_count),
                       _read_lines(found.trails, found.trail_size), pool,
                       _read_lines(found.stated, found.stated_size),
                       [data[start:end].decode("utf-8", "replace")
                        for start, end in zip(places[::2], places[1::2], strict=True)])
    finally:
        CORE.free_page(page)


def _read_bytes(at: int | None, size: int) -> bytes:
    return ctypes.string_at(at, size) if at else b""


def _read_lines(at: int | None, size: int) -> list[str]:
    return _read_bytes(at, size).decode().split("\n")[:-1]


def _read_array(at: int | None, count: int, form: np.dtype[Any]) -> NDArray[Any]:
    return np.frombuffer(_read_bytes(at, count * form.itemsize), form)


CORE.count_tags.restype = CORE.count_named.restype = ctypes.c_int64
CORE.count_tags.argtypes = (ctypes.c_char_p, ctypes.c_int64)
CORE.has_long_tag.restype = ctypes.c_bool
CORE.has_long_tag.argtypes = (ctypes.c_char_p, ctypes.c_int64, ctypes.c_int64)
CORE.count_named.argtypes = (ctypes.c_char_p, ctypes.c_int64, ctypes.c_char_p)
CORE.thin_markup.restype = ctypes.c_int64
CORE.thin_markup.argtypes = (ctypes.c_char_p, ctypes.c_int64, ctypes.c_bool, ctypes.c_void_p,
                             ctypes.POINTER(ctypes.c_bool))
CORE.find_escaped.restype = ctypes.c_int32
CORE.find_escaped.argtypes = (ctypes.c_char_p, ctypes.c_int64)
CORE.is_xml.restype = ctypes.c_bool
CORE.is_xml.argtypes = (ctypes.c_char_p, ctypes.c_int64)
CORE.close_emptied.restype = ctypes.c_int64
CORE.close_emptied.argtypes = (ctypes.c_char_p, ctypes.c_int64, ctypes.c_void_p)


def thin(markup: bytes, *, bare: bool = False) -> bytes:
    """Markup in UTF-8 without what a parser need not read; see `thin.c`.

    Elements that end in their own tags, in markup that is written as XML, get end tags. bare: less
    the attributes of links and spans too, which the pass does not ask for, and less white space
    between tags.
    """
    room, emptied = np.empty(len(markup), np.uint8), ctypes.c_bool()
    thinned = room[:CORE.thin_markup(markup, len(markup), bare, locate(room), emptied)]
    if emptied and CORE.is_xml(markup, len(markup)):
        return thin(close_emptied(markup), bare=bare)
    return thinned.tobytes()


def close_emptied(markup: bytes) -> bytes:
    """Markup that is written as XML, with the end tags that HTML asks for; see `xml.c`."""
    room = np.empty(2 * len(markup), np.uint8)
    return room[:CORE.close_emptied(markup, len(markup), locate(room))].tobytes()


def find_escaped(markup: bytes) -> tuple[bool, bool]:
    """Whether an end tag may stand escaped in some markup, and an entity escaped once more."""
    found = CORE.find_escaped(markup, len(markup))
    return bool(found & 1), bool(found & 2)


def count_tags(markup: bytes) -> int:
    """How often a tag may open in some markup."""
    return int(CORE.count_tags(markup, len(markup)))


def count_named(markup: bytes, names: Collection[str]) -> int:
    """How many of the tags have attributes and are of some elements."""
    return int(CORE.count_named(markup, len(markup), _join_names(frozenset(names))))


def has_long_tag(markup: bytes, longest: int) -> bool:
    """Whether a tag may be longer than so many bytes."""
    return bool(CORE.has_long_tag(markup, len(markup), longest))


@cache
def _join_names(names: frozenset[str]) -> bytes:
    return b"".join(name.encode() + b"\n" for name in sorted(names))
