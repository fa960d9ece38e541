"""How texts go to the core: all of a page at once, one a line."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from .loaded import locate

_FOUND = struct.Struct("4i")
"""What is found in texts: the number of one, what it is, where it begins and ends there."""
SPARE = 16
"""How much more than one a text there is room for at first."""
LINE_FEED = ord("\n")


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

    def find_edged(self, openings: Sequence[str], endings: Sequence[str]) -> Iterator[int]:
        """Those that begin with one of some texts or end with one of others, by their numbers."""
        data, index, counted = self.data, 0, -1
        places = {at for text in openings for at, _ in find_all(data, text.encode())
                  if not at or data[at - 1] == LINE_FEED}
        places.update(at for text in endings for at, end in find_all(data, text.encode())
                      if end == len(data) or data[end] == LINE_FEED)
        for at in sorted(places):
            more = data.count(b"\n", max(counted, 0), at)
            if more or counted < 0:
                index += more
                yield index
            counted = at


def find_all(data: bytes, wanted: bytes) -> Iterator[tuple[int, int]]:
    """All places where some bytes stand in others, and where they end.

    A byte of theirs alone is looked for first: in most texts none of it stands, which costs little.
    """
    at = data.find(wanted) if wanted.strip()[-1:] in data else -1
    while at >= 0:
        yield at, at + len(wanted)
        at = data.find(wanted, at + 1)


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
