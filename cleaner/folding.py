"""Letters and digits of texts, by which they are compared."""

from __future__ import annotations

from functools import lru_cache

from .caches import keep_short
from .patterns import compile_re

_NO_LETTER = compile_re(r"[\W_]+")
_ASCII_LOWER = bytes(range(256)).lower()
_ASCII_SIGNS = bytes(code for code in range(128) if not chr(code).isalnum())
_AS_CAPITALS = (("ı", "i"), ("\u0307", ""), *zip("άέήίόύώ", "αεηιουω", strict=True))
"""Small letters without what their capitals leave out, or what is left over of İ; `glances.c`
states the same."""


@keep_short(512)  # what a page states is asked for again and again
def fold(text: str) -> str:
    """Letters and digits alone, in lower case, for comparing texts as a reader would."""
    if text.isascii():
        return text.encode().translate(_ASCII_LOWER, _ASCII_SIGNS).decode()
    return _NO_LETTER.sub("", text.casefold())


def fold_case(text: str) -> str:
    """A text without case, each letter in its place: one whose small form is several stays.

    The capital of the Turkish i, İ, is an i.
    """
    folded = text.casefold()
    return folded if len(folded) == len(text) else "".join(map(fold_letter, text))


@lru_cache(1024)
def fold_letter(letter: str) -> str:
    """A letter without case, where its small form is one letter."""
    folded = "i" if letter == "İ" else letter.casefold()
    return folded if len(folded) == 1 else letter


def fold_name(text: str) -> str:
    """A text written small as names are compared, which tells Turkish and Greek capitals."""
    if text.isascii():
        return text.lower()
    text = text.casefold()
    for letter, other in _AS_CAPITALS:  # quicker than `translate` over all names that are known
        text = text.replace(letter, other)
    return text
