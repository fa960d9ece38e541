"""The headline where a page prints it, and what stands right above it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from ..facts.no_headline import STOP
from ..facts.printed_headline import MOST_WRAPPED
from ..facts.titles import read_slug
from ..facts.told_headline import TOLD_BY
from ..model import Fact, Hit
from ..patterns import compile_re
from ..segment.line_shapes import SENTENCE, count_columns, ends_sentence
from .evidence import OUTER, Evidence

_WORD = compile_re(r"\w+")
_PARTED = compile_re(r"\s?[:|]\s|\s[-–—]\s")
"""What a title writes between a kicker and the headline."""
ABOVE, BELOW = 3, 7
"""Lines above and below the headline among which its byline and date are looked for."""
PARAGRAPH, PARAGRAPHS = 100, 2
"""Characters of a paragraph, and how many stand above what is no headline of the whole."""
LONGEST_BEGINNING, TITLES = 80, ("og:title", "twitter:title")
"""Characters of a line above the headline that the title begins with, and metas that state one."""
LONGEST_SAID = 40
"""Characters of a line with a cue that is the site's own, above the article."""
LONGEST_KICKER = 60
"""Characters of the label above a headline that says what it is about."""
IN_ADDRESS = 0.7
"""Share of the address' words that the headline holds."""
MANY_TOLD = 2
"""Sentences above another one, or above a line that none is below, with which an article has long
begun."""
MOST_AROUND = 2
"""How many times a headline a line may be that holds it and is taken for it."""


def fold(text: str) -> str:
    """A text's words without case, accents and punctuation."""
    return " ".join(_WORD.findall(unicodedata.normalize("NFKD", text).casefold()))


def find_headline_repeat(evidence: Evidence) -> Iterator[Hit]:
    """headline: the article's headline, where the page prints it, as often as it does."""
    headline = evidence.facts.headline
    if headline is None:
        return
    if headline.block >= 0 and evidence.page.blocks[headline.block].kind not in OUTER \
            and (evidence.page.source.kind == "html" or has_witness(evidence, headline)) \
            and not is_within(evidence, headline):
        yield Hit(headline.block, "headline", "prints the headline", stated=True,
                  sure=not is_below_prose(evidence, headline.block))
        yield from find_wrapped(evidence, headline)
        yield from find_beginning(evidence, headline)
    sign = max((word for word in headline.value.casefold().split()
                if word.isascii() and word.isalpha()), key=len, default="")
    size = len(headline.value)
    likely = [block for block in evidence.sized(size // 2, size + 20)
              if sign in block.text.casefold() and block.index != headline.block]
    wanted = fold(headline.value) if likely else ""
    for block in likely:
        if wanted and fold(block.text) == wanted:
            yield Hit(block.index, "headline", "repeats the headline")


def find_kicker(evidence: Evidence) -> Iterator[Hit]:
    """kicker: the label right above a page's headline, which says what it is about ("Housing")."""
    headline, blocks = evidence.facts.headline, evidence.page.blocks
    if headline is None or headline.block < 1 or (
            blocks[headline.block].tag != "h1" and (
                evidence.page.source.kind == "text"
                or blocks[headline.block].text not in evidence.page.head.title)):
        return
    label, above = blocks[headline.block - 1], blocks[max(0, headline.block - 2)]
    if label.kind in ("paragraph", "cell") and len(label.text) <= LONGEST_KICKER \
            and not ends_sentence(label.text) and not is_prose(above.text):
        yield Hit(label.index, "kicker", "right above the headline")


def find_wrapped(evidence: Evidence, headline: Fact) -> Iterator[Hit]:
    """A hit on each line below its first that a text's headline goes on in."""
    first, *others = evidence.page.blocks[headline.block:headline.block + MOST_WRAPPED]
    if evidence.page.source.kind == "html" or len(headline.value) <= len(first.text):
        return
    wanted, told = fold(headline.value), fold(first.text)
    for block in others:
        told = f"{told} {fold(block.text)}"
        if not wanted.startswith(told):
            return
        yield Hit(block.index, "headline", "goes on with the headline")


def find_beginning(evidence: Evidence, headline: Fact) -> Iterator[Hit]:
    """A hit on the line above it that the page's title begins with, before a sign: "Ice: …"."""
    if evidence.page.source.kind != "html" or headline.block < 1:
        return
    above = evidence.page.blocks[headline.block - 1]
    if above.kind in OUTER or len(above.text) > LONGEST_BEGINNING:
        return
    head, small = evidence.page.head, above.text.casefold()
    for title in (head.title, *(value for name, value in head.metas if name in TITLES)):
        if title.casefold().startswith(small) and _PARTED.match(title, len(above.text)):
            yield Hit(above.index, "headline", "begins the page's title")
            return


def is_within(evidence: Evidence, headline: Fact) -> bool:
    """Whether a headline that the address tells is but a part of what has run together."""
    return headline.origin == TOLD_BY and \
        len(evidence.page.blocks[headline.block].text) > MOST_AROUND * len(headline.value)


def is_below_prose(evidence: Evidence, index: int) -> bool:
    """Whether a line of a text stands below paragraphs, so that it rather heads a section."""
    if evidence.page.source.kind == "html":
        return False
    long = [at for at in evidence.columns.find(least=PARAGRAPH) if at < index]
    return len(long) >= PARAGRAPHS and sum(
        ends_sentence(evidence.page.blocks[above].text) for above in long) >= PARAGRAPHS


def has_witness(evidence: Evidence, headline: Fact) -> bool:
    """Whether anything but its place says that a text's line is the headline.

    A byline or date right about it, a label of the page above it, itself again, the address, its
    mark in Markdown or what stands before the text as data: the first line of an article that is
    clean has none of them. A sentence right above prose may have the first two without being one.
    """
    blocks, facts, at = evidence.page.blocks, evidence.facts, headline.block
    text = blocks[at].text
    if evidence.page.head.title or blocks[at].tag == "h1" \
            or [block.text for block in blocks].count(text) > 1:
        return True
    slug, small = read_slug(evidence.page.address), text.casefold()
    if at == 0 and len(slug) > 2 and sum(word in small for word in slug) >= IN_ADDRESS * len(slug):
        return True
    if text[-1] in STOP and any(is_told(block.text) for block in blocks[at + 1:at + 2]):
        return False
    if (text[-1] in STOP or not any(is_told(block.text) for block in blocks[at + 1:])) \
            and sum(is_told(block.text) for block in blocks[:at]) >= MANY_TOLD:
        return False
    about = range(max(0, at - ABOVE), at + 1 + BELOW)
    return any(fact and fact.block != at and fact.block in about
               and not is_prose(blocks[fact.block].text)
               for fact in (facts.byline, facts.date)) \
        or any(cues.whole or len(block.text) <= LONGEST_SAID
               for block, cues in evidence.cued if block.index < at)


def is_told(text: str) -> bool:
    """Whether a line is a sentence that ends."""
    return text[-1] in STOP and count_columns(text) >= SENTENCE


def is_prose(text: str) -> bool:
    """Whether a line is a paragraph: what it states says nothing of where it stands."""
    return len(text) >= PARAGRAPH and ends_sentence(text)
