"""The credits of pictures that captions end in, and the words that say whose a picture is."""

from __future__ import annotations

from functools import cache

from ..native.credits import find_credits
from ..native.cues import WHOLE, LaidPhrases, lay_out, split_all
from ..native.texts import lay_lines
from .cues import CUE, Phrases
from .words import by_words


@cache
def lay_by_words() -> LaidPhrases:
    """The words that say whose a picture is, laid out for the compiled core."""
    words = list(by_words())
    return lay_out([(word, WHOLE, 1) for word, parts in zip(words, split_all(words), strict=True)
                    if parts == [word]])


def ends_in_credit(text: str, phrases: Phrases) -> bool:
    """Whether a text is a caption that ends in a credit."""
    return bool(find_credits(lay_lines([text]), phrases.laid, lay_by_words(), CUE["credit"],
                             named=False))
