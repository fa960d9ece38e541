"""Letters and digits of texts, by which they are compared."""

from __future__ import annotations

from .caches import keep_short
from .patterns import compile_re

_NO_LETTER = compile_re(r"[\W_]+")
_ASCII_LOWER = bytes(range(256)).lower()
_ASCII_SIGNS = bytes(code for code in range(128) if not chr(code).isalnum())


@keep_short(512)  # what a page states is asked for again and again
def fold(text: str) -> str:
    """Letters and digits alone, in lower case, for comparing texts as a reader would."""
    if text.isascii():
        return text.encode().translate(_ASCII_LOWER, _ASCII_SIGNS).decode()
    return _NO_LETTER.sub("", text.casefold())
