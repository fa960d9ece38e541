"""Ways to other articles."""

from __future__ import annotations

from collections.abc import Iterator

from ..facts.date_lines import reads_as_date
from ..lexicon.words import months
from ..model import Block, Hit
from ..native.columns import want
from ..native.signs import CLOCKED
from ..patterns import compile_re
from ..segment.line_shapes import SENTENCE, ends_sentence
from .boxes import hit_box
from .cards import find_cards
from .evidence import INNER_KINDS, Evidence, has_letters, hit_cue

SHORTEST, LONGEST = 25, 200
"""Characters of another article's title with the day and the hour it appeared."""
LEAST_SPACES, LONGEST_STAMP = 4, 26
"""Spaces of such a line, and characters of the day and the hour at its end."""
SHORTEST_LINK, LEAST_BESIDE, MOST_BESIDE = 15, 10, 30
"""Characters of a title that is a link, and of the day with its year in brackets behind it."""
LINKED_TITLES = want(kinds=INNER_KINDS, linked=SHORTEST_LINK, beside=(LEAST_BESIDE, MOST_BESIDE))
TURNS_BACK, TURNS_ON = ("← ", "‹ ", "« ", "<< "), (" →", " ›", " »", " >>")
"""What points at a post before, at the beginning of a line of a text, and behind, at its end."""
QUOTING, SPACED_QUOTES = frozenset("«»"), "fr"
"""Signs that open and close quotations too, and in which language with a space."""
LONGEST_TURN, MOST_BETWEEN = 120, 3
"""Characters of such a line, and lines from one that points back to one that points on."""
_DAY = compile_re(r"\(([^()]{0,20}\d{4}|\d{1,2}[./]\d{1,2}[./]\d{2})\)\Z")
_STAMP = compile_re(r"(?<!\d)\d{1,2}(?:[./]\d{1,2}[./]\d{2,4}|\.?\s([^\W\d_]{3,12})\.?(?:\s\d{4})?)"
                    r",?\s(?:[01]?\d|2[0-3]):[0-5]\d$")


def find_related_links(evidence: Evidence) -> Iterator[Hit]:
    """related-links: related, recommended and most-read articles, and the headings above them."""
    yield from hit_box(evidence, "related", "related", "related-links", "a box of other articles")
    yield from hit_cue(evidence, "related", "related-links", "a cue for other articles")
    yield from find_cards(evidence)
    yield from find_dated_titles(evidence)
    yield from find_linked_titles(evidence)
    if evidence.page.source.kind == "text":
        yield from find_turns(evidence)


def find_dated_titles(evidence: Evidence) -> Iterator[Hit]:
    """A hit on each line between two paragraphs that ends with the day and hour of a title."""
    blocks, facts = evidence.page.blocks, evidence.facts
    own = {fact.block for fact in (facts.headline, facts.byline, facts.date) if fact}
    first = max(own, default=-1) + 1
    for block in evidence.having(CLOCKED):
        if block.index >= first and block.kind == "paragraph" \
                and SHORTEST <= len(block.text) <= LONGEST and ends_stamped(block.text) \
                and all(map(is_paragraph, (*blocks[block.index - 1:block.index],
                                           *blocks[block.index + 1:block.index + 2]))):
            yield Hit(block.index, "related-links", "a title with the day and hour it appeared")


def find_linked_titles(evidence: Evidence) -> Iterator[Hit]:
    """A hit on each link of HTML with nothing but a day behind it: "Ice holds (3 May 2010)"."""
    for block in evidence.find(LINKED_TITLES) if evidence.page.containers else ():
        if block.kind != "heading" and block.text[-1] == ")" \
                and (found := _DAY.search(block.text, len(block.text) - MOST_BESIDE)) \
                and reads_as_date(found[1]):
            yield Hit(block.index, "related-links", "a link and the day it leads to")


def find_turns(evidence: Evidence) -> Iterator[Hit]:
    """A hit on each line of a text that points at the post before or behind: "← The ice".

    So is what stands between the two: "up", or the title of the first.
    """
    found = [*evidence.lines.find_edged(TURNS_BACK, TURNS_ON)]
    texts = [evidence.page.blocks[index].text for index in found]
    back = [index for index, text in zip(found, texts, strict=True)
            if text.startswith(TURNS_BACK) and turns(evidence, index, text[0])]
    on = [index for index, text in zip(found, texts, strict=True)
          if text.endswith(TURNS_ON) and turns(evidence, index, text[-1])]
    blocks = evidence.page.blocks
    ends = set(on)
    between = {index for first in back for last in range(first + 1, first + 1 + MOST_BETWEEN)
               if last in ends
               for index in range(first + 1, last) if not ends_sentence(blocks[index].text)}
    yield from (Hit(index, "related-links", "leads to what stands before or behind")
                for index in sorted(between.union(back, on)))


def turns(evidence: Evidence, index: int, sign: str) -> bool:
    """Whether a line that a sign begins or ends is a title, neither a sentence nor a quotation."""
    block = evidence.page.blocks[index]
    text, quoting = block.text, sign in QUOTING
    return len(text) <= LONGEST_TURN and block.kind != "code" and has_letters(text) \
        and len(QUOTING.intersection(text)) == quoting \
        and not (quoting and evidence.page.language == SPACED_QUOTES) \
        and not ends_sentence(text.rstrip(" ›»→>"))


def ends_stamped(text: str) -> bool:
    """Whether a line of several words ends with a day and an hour."""
    found = _STAMP.search(text, max(0, len(text) - LONGEST_STAMP))
    return found is not None and text.count(" ", 0, found.start()) >= LEAST_SPACES \
        and (found[1] is None or found[1].casefold() in months())


def is_paragraph(block: Block) -> bool:
    """Whether a block is a paragraph that ends as sentences do."""
    return block.kind == "paragraph" and len(block.text) >= SENTENCE and ends_sentence(block.text)
