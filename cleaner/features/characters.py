"""The characters of all blocks of a page at once: what each is made of, begins and ends with."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

from .shape import TERMINAL
from .vectors import Vector

OTHER, UPPER, LOWER, DIGIT, SPACE, COMMA, STOP, IDEOGRAPHIC_STOP, QUOTE, BAR, SIGN, DASH = range(12)
CLASSES = 12
LOOKED_AT = 160
"""Characters of a block that are looked at."""
COUNTED = ("quotes", "bars", "signs", "dashes")
"""The classes that are features by their number."""
GROUPS: tuple[tuple[str, int], ...] = (
    (" \n", SPACE), (",，、،", COMMA), (".!?", STOP), ("。।", IDEOGRAPHIC_STOP),
    ("\"“”„«»「」『』‘’'", QUOTE), ("|/›>·•", BAR), ("©@#&={}_$%", SIGN), ("-–—", DASH))
KNOWN = 0x10000
"""Characters above are letters of no case."""
SPACED = 20
"""Characters a word at most; a longer text without a space is of a script that has none."""
SHORT = 12


@cache
def read_table() -> NDArray[np.uint8]:
    """The class of every known character."""
    table = np.zeros(KNOWN + 1, np.uint8)
    for code in range(KNOWN):
        character = chr(code)
        if character.isupper():
            table[code] = UPPER
        elif character.islower():
            table[code] = LOWER
        elif character.isdigit():
            table[code] = DIGIT
    for characters, number in GROUPS:
        for character in characters:
            table[ord(character)] = number
    return table


class Characters:
    """The characters of a page's blocks, by class: counts, and the first and last of each."""

    def __init__(self, texts: Sequence[str]) -> None:
        count = len(texts)
        self.sizes = np.fromiter(map(len, texts), np.int64, count)
        sizes = np.minimum(self.sizes, LOOKED_AT)
        joined = "\n".join([text[:LOOKED_AT] for text in texts]) + "\n"
        codes = np.frombuffer(joined.encode("utf-32-le", "replace"), np.uint32)
        classes = read_table()[np.minimum(codes, KNOWN)]
        block = np.repeat(np.arange(count), sizes + 1)
        ends = np.cumsum(sizes + 1)
        self.looked_at = sizes
        self.counts = np.bincount(block * CLASSES + classes, minlength=count * CLASSES) \
            .reshape(count, CLASSES)
        self.counts[:, SPACE] -= 1  # the line feeds between the blocks
        self.last = [text[-1] for text in texts]
        self.first_class = classes[ends - sizes - 1]
        spaces = np.flatnonzero(classes == SPACE)
        inner = spaces[codes[spaces] == 32]
        stops = inner[classes[np.maximum(inner - 1, 0)] == STOP]
        self.stops = np.bincount(block[stops], minlength=count) + self.counts[:, IDEOGRAPHIC_STOP]
        starts = np.concatenate([[0], spaces[:-1] + 1])
        self.capitals = np.bincount(block[starts[classes[starts] == UPPER]], minlength=count)

    def measure_shape(self) -> NDArray[np.float32]:
        """The numbers of `SHAPES` for each block, of what is looked at of it."""
        size, counts, seen = self.sizes, self.counts, self.looked_at
        spaces = counts[:, SPACE]
        read = np.where((spaces * SPACED >= seen) | (seen < SHORT), spaces + 1, seen // 2)
        words = read * size // seen
        upper, lower = counts[:, UPPER], counts[:, LOWER]
        out = np.empty((len(size), 12), np.float32)
        for i, column in enumerate((
                size, words, counts[:, DIGIT] / seen, [mark in TERMINAL for mark in self.last],
                [mark == ":" for mark in self.last], self.first_class == LOWER,
                self.first_class == DIGIT, self.capitals / (spaces + 1),
                upper / np.maximum(upper + lower, 1), counts[:, COMMA] / read, self.stops,
                size / words)):
            out[:, i] = column
        return out

    def count_marks(self) -> Vector:
        """The numbers of the classes of `COUNTED`."""
        return self.counts[:, [QUOTE, BAR, SIGN, DASH]]
