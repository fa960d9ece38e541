"""What a block's text looks like, in numbers that hold in any language."""

from __future__ import annotations

TERMINAL = frozenset(".!?…。！？”\"»'’)।؟")
"""What a sentence or a quotation ends in."""
LOOKED_AT = 160
"""Characters of a text whose letter case and digits are looked at."""

SHAPES = ("chars", "words", "digits", "terminal", "colon", "lower", "number", "title-case",
          "upper-case", "commas", "sentences", "word-length")
"""The names of the numbers that `read_shape` gives."""


def read_shape(text: str) -> tuple[float, ...]:
    """Length, words, punctuation and letter case of one text, in the order of `SHAPES`."""
    size = len(text)
    spaces = text.count(" ")
    words = spaces + 1 if spaces * 20 >= size or size < 12 else size // 2  # unspaced script
    short = text if size <= LOOKED_AT else text[:LOOKED_AT]
    digits = 0.0 if short.isalpha() else sum(map(str.isdigit, short)) / len(short)
    first, last = text[0], text[-1]
    commas = text.count(",")
    sentences = text.count(". ") + text.count("? ") + text.count("! ")
    if not text.isascii():
        commas += text.count("，") + text.count("、") + text.count("،")
        sentences += text.count("。") + text.count("।")
    return (size, words, digits, last in TERMINAL, last == ":", first.islower(), first.isdigit(),
            short.istitle(), short.isupper(), commas / words, sentences, size / words)
