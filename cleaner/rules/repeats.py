"""What a page says twice."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import Hit
from .evidence import QUOTATION, Evidence, count_words, join_families

QUOTE = join_families("quote")
LEAST = 6
"""Words below which a text may well stand twice on a page."""


def find_pull_quote(evidence: Evidence) -> Iterator[Hit]:
    """pull-quote: a sentence of the article, printed again in large letters."""
    blocks = evidence.blocks
    quoted = (evidence.bits & QUOTE > 0) | (evidence.kinds == QUOTATION)
    quotes = [block for block in evidence.choose_any(quoted & evidence.inner)
              if len(block.text) < 400 and count_words(block.text) >= LEAST]
    if not quotes:
        return
    prose = [block for block in blocks if len(block.text) > 60]
    for quote in quotes[:40]:
        inner = quote.text.strip("\"'“”„«»‘’ .…")
        if any(block.index != quote.index and len(block.text) > len(quote.text)
               and inner in block.text for block in prose):
            yield Hit(quote.index, "pull-quote", "repeats a sentence of the text")
            below = blocks[blocks.index(quote) + 1:][:1]
            if below and below[0].container == quote.container and below[0].bits & QUOTE \
                    and count_words(below[0].text) < LEAST:
                yield Hit(below[0].index, "pull-quote", "says whose the quotation is")


def find_repeated_block(evidence: Evidence) -> Iterator[Hit]:
    """repeated-block: the second and later copies of the same text."""
    seen: set[str] = set()
    for block in evidence.page.blocks:
        if block.text not in seen:
            seen.add(block.text)
        elif count_words(block.text) >= LEAST:
            yield Hit(block.index, "repeated-block", "stands on the page before",
                      sure=len(block.text) > 80)
