"""The lines of an article's head that are facts, not body: headline, byline, date."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from ..facts.calendar import reads_as_date
from ..lexicon.words import published_words, updated_words
from ..model import Hit
from .evidence import Evidence

_WORD = re.compile(r"\w+")
LONGEST_TIME = 30
_TIME = re.compile(r"(?:[01]?\d|2[0-3])[:.h][0-5]\d(?: ?(?:Uhr|[ap]\.?m\.?|h|hrs))?", re.IGNORECASE)
LONGEST_DATE = 120
"""Characters of the longest date line."""


def fold(text: str) -> str:
    """A text's words without case, accents and punctuation."""
    return " ".join(_WORD.findall(unicodedata.normalize("NFKD", text).casefold()))


def find_headline_repeat(evidence: Evidence) -> Iterator[Hit]:
    """headline: the article's headline, where the page prints it, as often as it does."""
    headline = evidence.facts.headline
    if headline is None:
        return
    wanted = fold(headline.value)
    shortest, longest = len(headline.value) // 2, len(headline.value) + 20
    sign = max(headline.value.casefold().split(), key=len, default="")
    plain = sign.isascii() and sign.isalpha()
    for block in evidence.blocks:
        if block.index == headline.block:
            yield Hit(block.index, "headline", "prints the headline")
        elif shortest <= len(block.text) <= longest and wanted \
                and (not plain or sign in block.text.casefold()) and fold(block.text) == wanted:
            yield Hit(block.index, "headline", "repeats the headline")


def find_byline_line(evidence: Evidence) -> Iterator[Hit]:
    """byline: the line that names the authors, and their names alone on a line."""
    byline, names = evidence.facts.byline, {name.casefold() for name in evidence.facts.names}
    printed = (evidence.facts.printed or "").casefold()
    for block in evidence.blocks:
        if byline is not None and block.index == byline.block and len(block.text) < 200:
            yield Hit(block.index, "byline", "prints the byline")
        elif names and len(block.text) < 120:
            text = block.text.casefold()
            if text in names or text == printed:
                yield Hit(block.index, "byline", "nothing but the author's name")


def strip_label(text: str) -> str:
    """A text less the words before its last ("Last updated 9.58pm"), where they label a date."""
    label, _, rest = text.rpartition(" ")
    label = label.casefold().strip(" :")
    return rest if label and (label in updated_words() or label in published_words()) else text


def find_date_line(evidence: Evidence) -> Iterator[Hit]:
    """date: a line that is nothing but a date."""
    for block in evidence.blocks:
        if len(block.text) <= LONGEST_DATE and reads_as_date(block.text):
            yield Hit(block.index, "date", "nothing but a date",
                      sure=block.kind not in ("heading", "cell"))
        elif len(block.text) <= LONGEST_TIME and block.kind != "cell" \
                and any(map(str.isdigit, block.text)) \
                and _TIME.fullmatch(strip_label(block.text)):
            yield Hit(block.index, "date", "nothing but a time of day")
