"""The credits of pictures that captions end in, and the words that say whose a picture is."""

from __future__ import annotations

from functools import cache

from ..native.credits import find_credits
from ..native.cues import WHOLE, Laid, lay_out, split_words
from ..native.texts import lay_lines
from .cues import CUE, Phrases
from .words import by_words


@cache
def lay_by_words() -> Laid:
    """The words that say whose a picture is, laid out for the compiled core."""
    return lay_out([(word, WHOLE, 1) for word in by_words() if split_words(word) == [word]])


def ends_in_credit(text: str, phrases: Phrases) -> bool:
    """Whether a text is a caption that ends in a credit."""
    return bool(find_credits(lay_lines([text]), phrases.laid, lay_by_words(), CUE["credit"],
                             named=False))
