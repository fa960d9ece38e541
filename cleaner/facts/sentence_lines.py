"""Lines that are sentences, and no list of names."""

from __future__ import annotations

from ..patterns import compile_re
from .name_dates import is_date_word

_LAST_WORD = compile_re(r"\b([^\W\d_]{4,30})[.!?…](?=$|\s+[\"“„«]?[^\W\d_])")


def holds_sentence(text: str) -> bool:
    """Whether a word written small ends a sentence in a line, and no date: "… with the herd."."""
    return any(found[1].islower() and not is_date_word(found[1])
               for found in _LAST_WORD.finditer(text))
