"""What a page says twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import compress, repeat
from operator import contains

from ..columns import NUMBERS
from ..folding import fold
from ..model import Block, Hit
from ..native.columns import ANY, want
from ..native.signs import REPEATED
from ..patterns import compile_re
from ..segment.line_shapes import count_columns, ends_sentence
from ..sizes import count_words
from .evidence import INNER_KINDS, OUTER, Evidence, join_families

QUOTE = join_families("quote")
QUOTED = want(any_of=QUOTE, too=1 << NUMBERS["quotation"], kinds=INNER_KINDS)
LONGEST, SHORTEST = 399, 60
"""Characters of the longest quotation printed again, and of the longest text that holds none."""
LEAST, LEAST_WHOLE = 6, 4
"""Words below which a text may well stand twice on a page, and those of a whole sentence."""
SURE = 80
"""Columns of a text from which on it surely stands twice by mistake."""

MARKS = "\"'“”„«»‘’ .…"
"""What stands about a quotation and its sentences."""
_SENTENCE_END = compile_re(r"[.!?…][\"'”’»]?\s+")
LEAST_COPIED = 3
"""Paragraphs that come again with their markup, at least."""
_TAG = compile_re(r"</?[a-z][a-z\d]{0,10}(?:\s[^<>]{0,400})?/?>")


def find_pull_quote(evidence: Evidence) -> Iterator[Hit]:
    """pull-quote: a sentence of the article, printed again in large letters."""
    quotes = [block for block in evidence.find(QUOTED)
              if len(block.text) <= LONGEST and (count_words(block.text) >= LEAST or (
                  count_words(block.text) >= LEAST_WHOLE and ends_sentence(block.text)))]
    if not quotes:
        return
    prose = evidence.sized(SHORTEST + 1, ANY)
    folded = [block.text.casefold() for block in prose]
    for quote in quotes[:40]:
        first, *others = cut_sentences(quote.text.casefold())
        held = compress(prose, map(contains, folded, repeat(first)))
        if any(block.index != quote.index and len(block.text) > len(quote.text)
               and all(other in block.text.casefold() for other in others) for block in held):
            yield Hit(quote.index, "pull-quote", "repeats a sentence of the text")
            below = next((block for block in evidence.page.blocks[quote.index + 1:]
                          if block.kind not in OUTER), None)
            if below and is_beside(evidence, quote, below) and count_words(below.text) < LEAST:
                yield Hit(below.index, "pull-quote", "says whose the quotation is")


def cut_sentences(text: str) -> list[str]:
    """The sentences of a quotation, which the text may part by who says them.

    One where any is short.
    """
    inner = text.strip(MARKS)
    parts = [part.strip(MARKS) for part in _SENTENCE_END.split(inner)]
    return parts if all(count_words(part) >= LEAST_WHOLE for part in parts) else [inner]


def is_beside(evidence: Evidence, quote: Block, block: Block) -> bool:
    """Whether a block is of the same quotation: in its element, or in the one right around that."""
    inner = quote.container
    if inner < 0 or not (block.bits & QUOTE or block.kind == "quotation"):
        return False
    return block.container in (inner, evidence.page.containers[inner].parent)


def find_markup_copy(evidence: Evidence) -> Iterator[Hit]:
    """markup-copy: the article once more with its markup, for others to print ("<p>It …</p>")."""
    if evidence.page.source.kind != "text" or b"<" not in evidence.lines.data:
        return
    tagged = [block for block in evidence.page.blocks if block.text[0] == "<"
              and block.text[-1] == ">" and _TAG.match(block.text)]
    if len(tagged) < LEAST_COPIED:
        return
    above = {fold(block.text) for block in evidence.page.blocks[:tagged[-1].index]
             if len(block.text) >= SHORTEST}
    copies = [block for block in tagged if fold(_TAG.sub("", block.text)) in above]
    if len(copies) >= LEAST_COPIED:
        yield from (Hit(block.index, "markup-copy", "the article again, with its markup")
                    for block in tagged)


def find_repeated_block(evidence: Evidence) -> Iterator[Hit]:
    """repeated-block: the second and later copies of the same text, and the headings among them."""
    again = evidence.having(REPEATED)
    for block in again:
        yield Hit(block.index, "repeated-block", "stands on the page before",
                  sure=count_columns(block.text) > SURE)
    if len(again) >= LEAST_COPIED:
        yield from find_copied_labels(evidence.page.blocks, {block.index for block in again})


def find_copied_labels(blocks: Sequence[Block], places: set[int]) -> Iterator[Hit]:
    """A hit on each line between two repeated texts that stood behind the upper one before."""
    between = [place + 1 for place in sorted(places)
               if place + 2 in places and place + 1 not in places]
    first = {block.text: block.index for block in reversed(blocks[:max(places)])} if between else {}
    for index in between:
        before = first[blocks[index - 1].text] + 1
        if before < index and blocks[index].kind != "cell" \
                and blocks[before].text == blocks[index].text:
            yield Hit(index, "repeated-block", "stands on the page before, in a copy")
