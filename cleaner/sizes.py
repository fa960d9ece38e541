"""How much text a block of a page holds."""

from __future__ import annotations

from .columns import LETTERS, SHORT
from .lexicon.marks import UNSPACED


def count_words(text: str) -> int:
    """The words of a text as spaces part them; in a script without spaces two letters are one."""
    size, spaces = len(text), text.count(" ")
    if text.isascii() or size < SHORT or spaces * LETTERS >= size or not UNSPACED.search(text):
        return spaces + 1
    return size // 2
