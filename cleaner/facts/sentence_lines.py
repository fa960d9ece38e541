"""Lines that are sentences, and no list of names."""

from __future__ import annotations

from ..patterns import compile_re
from ..segment.line_shapes import ends_sentence
from .name_dates import is_date_word

LEAST_SMALL, LEAST_LONG = 3, 4
"""Words written small that make a sentence by themselves, and of a long one."""
_LAST_WORD = compile_re(r"\b([^\W\d_]{4,30})[.!?…](?=$|\s+[\"“„«]?[^\W\d_])")


def holds_sentence(text: str) -> bool:
    """Whether a word written small ends a sentence in a line, and no date: "… with the herd."."""
    return any(found[1].islower() and not is_date_word(found[1])
               for found in _LAST_WORD.finditer(text))


def may_be_sentence(text: str) -> bool:
    """Whether a line is a sentence, by its end or by its words written small that are no date's."""
    return holds_sentence(text) or sum(
        word.islower() and word.isalpha() and not is_date_word(word)
        for word in text.split()) >= LEAST_SMALL


def is_long_sentence(text: str) -> bool:
    """Whether a line is a sentence of several small words: "By Friday most boats had left."."""
    return holds_sentence(text) and sum(map(str.islower, text.split())) >= LEAST_LONG


def is_unlabelled_sentence(text: str) -> bool:
    """Whether a line is a sentence by its end, without the sign that follows "by" in a label."""
    return ends_sentence(text) and ":" not in text and "：" not in text
