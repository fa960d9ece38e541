"""How texts go to the core: all of a page at once, one a line."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from .loaded import locate

_FOUND = struct.Struct("4i")
"""What is found in texts: the number of one, what it is, where it begins and ends there."""
SPARE = 16
"""How much more than one a text there is room for at first."""


class Lines(NamedTuple):
    """Some texts as the core takes them, and how many they are."""

    data: bytes
    total: int

    def list_texts(self) -> list[str]:
        """All of them."""
        return self.data.decode("utf-8", "surrogatepass").split("\n") if self.total else []

    def find(self, opening: str) -> Iterator[int]:
        """Those that begin with a text, by their numbers."""
        wanted = opening.encode("utf-8", "surrogatepass")
        index, counted, at = 0, 0, self.data.find(wanted)
        while at >= 0:
            if not at or self.data[at - 1:at] == b"\n":
                index += self.data.count(b"\n", counted, at)
                counted = at
                yield index
            at = self.data.find(wanted, at + 1)

    def find_edged(self, openings: tuple[str, ...], endings: tuple[str, ...]) -> Iterator[int]:
        """Those that begin with one of some texts or end with one of others, by their numbers."""
        if not self.data:
            return
        data = np.frombuffer(self.data, np.uint8)
        ends = np.append(np.flatnonzero(data == ord("\n")), len(data))
        starts = np.append(0, ends[:-1] + 1)
        (heads, opening), (tails, ending) = mark_bytes(openings, 0), mark_bytes(endings, -1)
        # the byte at either edge tells of nearly all lines that they are none
        likely = opening[data[np.minimum(starts, len(data) - 1)]] | ending[data[ends - 1]]
        for index in np.flatnonzero(likely).tolist():
            first, last = int(starts[index]), int(ends[index])
            if self.data.startswith(heads, first, last) or self.data.endswith(tails, first, last):
                yield index


@cache
def mark_bytes(texts: tuple[str, ...], at: int) -> tuple[tuple[bytes, ...], NDArray[np.bool_]]:
    """Some texts as bytes, and which of all bytes one of them has at a place."""
    encoded, marked = tuple(text.encode() for text in texts), np.zeros(256, bool)
    marked[[text[at] for text in encoded]] = True
    return encoded, marked


def lay_lines(texts: Sequence[str]) -> Lines:
    """Lay some texts for the core, for it to look at as often as is asked."""
    return Lines(encode_lines(texts), len(texts))


def encode_lines(texts: Sequence[str]) -> bytes:
    """Some texts, one a line; a line feed within one parts words as well as a space does."""
    joined = "\n".join(texts)
    if joined.count("\n") >= len(texts):
        joined = "\n".join(text.replace("\n", " ") for text in texts)
    return joined.encode("utf-8", "surrogatepass")


def take_findings(lines: Lines, find: Callable[[int, int], int]) -> list[tuple[int, ...]]:
    """What the core finds in some texts, in the order of these.

    find: calls it with an address and how much there is room for; how much it has found.
    """
    room = lines.total + SPARE
    while True:
        found = bytearray(_FOUND.size * room)
        count = find(locate(found), room)
        if count < 0:
            raise MemoryError("no memory for what texts hold")
        if count <= room:
            return list(_FOUND.iter_unpack(memoryview(found)[:_FOUND.size * count]))
        room = count
