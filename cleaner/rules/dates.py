"""The lines that say when an article appeared or changed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..facts.calendar import find_printed
from ..facts.clock import CLOCK, ZONE
from ..facts.date_lines import are_dates, is_labelled, reads_as_date
from ..facts.openers import strip_by
from ..folding import fold_case
from ..lexicon.marks import COLONS
from ..lexicon.markup import BIT
from ..lexicon.words import dating_words, weekdays
from ..model import Hit
from ..native.dates import DATE, NUMBERED
from ..patterns import compile_re
from ..segment.line_shapes import SENTENCE, ends_sentence
from .bylines import LONGEST_BYLINE, strip_label
from .evidence import OUTER, Evidence
from .headlines import ABOVE, BELOW

MOST_BEFORE, LONGEST_WITHIN = 8, 3
"""Words of a name before a date, and letters of the small ones among them: "del", "von"."""
LONGEST_TIME = 30
_TIME = compile_re(rf"{CLOCK}(?: ?(?:Uhr|[ap]\.?m\.?|h|hrs))?(?: (?:{ZONE}))?", re.IGNORECASE)
_CLOCK_END = compile_re(rf"(?:\s?(?:{CLOCK})(?: ?[ap]\.?m\.?)?)?[\s,]{{0,2}}\Z", re.IGNORECASE)
_TIMED_END = compile_re(rf"[\s,|-]{{0,3}}(?:{CLOCK})?(?: ?[ap]\.?m\.?)?(?: ?\(?(?:{ZONE})\)?)?\s?",
                        re.IGNORECASE)
"""A time before a date, and one behind it that ends the line."""
TABLE = BIT["<table>"]
"""Where times are a timetable's, below the article's head."""
PARTING = frozenset("/|-–—•·")
"""What parts a date from a label before it."""
LONGEST_DATE = 120
"""Characters of the longest date line."""
COLON_ENDS = tuple(COLONS)
LONGEST_DATING, MOST_LABELS = 25, 2
"""Characters of a line that but labels the date below it, and how many such lines stand there."""
LONGEST_LABEL, LATEST = 60, 14
"""Characters of the longest line that begins with the date, and what labels that."""
LONGEST_BARRED, LEAST_BARS = 120, 2
"""Characters of one that bars part, and these."""


def find_date_line(evidence: Evidence) -> Iterator[Hit]:
    """date: a line that is nothing but a date."""
    own, headline = evidence.facts.date, evidence.facts.headline
    at = headline.block if headline else -1
    for index, what in evidence.dates:
        block = evidence.page.blocks[index]
        if len(block.text) > LONGEST_DATE or block.kind == "control" \
                or leads_prose(evidence, index):
            continue
        if what == DATE or (what == NUMBERED and are_dates(block.text)):
            rows = bool(block.bits & TABLE) and index > at + BELOW
            yield Hit(index, "date", "nothing but a date",
                      sure=(block.kind not in ("heading", "cell") and not rows)
                      or (block.kind == "heading" and 0 < at - index <= ABOVE)
                      or (block.kind == "cell" and is_labelled(block.text)))
            yield from hit_labels_above(evidence, index, sure=not rows)
        elif len(block.text) <= LONGEST_TIME and block.kind != "cell" \
                and not (block.bits & TABLE and index > at + BELOW) \
                and _TIME.fullmatch(strip_label(block.text)):
            yield Hit(index, "date", "nothing but a time of day")
    yield from hit_bare_labels(evidence)
    if own and min(own.block, at) >= 0 and own.block != at \
            and -ABOVE <= own.block - at <= BELOW:
        block = evidence.page.blocks[own.block]
        if block.kind not in OUTER and (is_dated_label(block.text) or is_label_dated(block.text)
                                        or is_after_name(block.text)):
            yield Hit(own.block, "date", "states the article's date", sure=block.kind != "heading")


def hit_bare_labels(evidence: Evidence) -> Iterator[Hit]:
    """A hit on each label of a date between the headline and the article whose date is lost.

    Times that only their element's attributes tell leave "Published" and "on" behind.
    """
    headline = evidence.facts.headline
    if headline is None or headline.block < 0:
        return
    found = False
    for block in evidence.page.blocks[headline.block + 1:headline.block + 1 + BELOW]:
        if len(block.text) >= SENTENCE:
            return
        found = len(block.text) <= LONGEST_DATING and block.kind == "paragraph" \
            and (is_label(block.text) or (found and is_mark(block.text)))
        if found:
            yield Hit(block.index, "date", "labels a date that is not there")


def is_after_name(text: str) -> bool:
    """Whether a text is a name or a place and nothing but a date: "The Post - 3 May 2021"."""
    if len(text) > LONGEST_BYLINE or ends_sentence(text):
        return False
    found = find_printed(text, "", True) or find_printed(text, "dmy", True)
    before = text[:found[0].start].split() if found else []
    return 0 < len(before) <= MOST_BEFORE and not any(map(is_plain, before)) \
        and reads_as_date(text[found[0].start:])


def is_plain(word: str) -> bool:
    """Whether a word is written small and longer than what stands within names; no day or host."""
    return word[0].islower() and len(word) > LONGEST_WITHIN and "." not in word \
        and word not in weekdays()


def leads_prose(evidence: Evidence, index: int) -> bool:
    """Whether a line ends in a colon that the sentence below goes on behind: "Update, May 3:"."""
    blocks = evidence.page.blocks
    return blocks[index].text.endswith(COLON_ENDS) and index + 1 < len(blocks) \
        and len(blocks[index + 1].text) >= SENTENCE and ends_sentence(blocks[index + 1].text)


def hit_labels_above(evidence: Evidence, at: int, *, sure: bool) -> Iterator[Hit]:
    """A hit on the label of a date that stands on a line above it, and on a mark between."""
    blocks = evidence.page.blocks
    for block in reversed(blocks[max(0, at - MOST_LABELS):at]):
        if block.kind != "paragraph" or len(block.text) > LONGEST_DATING \
                or not (is_mark(block.text) or is_label(block.text)):
            return
        yield Hit(block.index, "date",
                  "parts dates" if is_mark(block.text) else "labels the date below it", sure=sure)


def is_label(text: str) -> bool:
    """Whether a short text is what stands before a date: "Published on", "Stand:"."""
    return fold_case(text).strip(" :：") in dating_words()


def is_mark(text: str) -> bool:
    """Whether a short text is signs alone."""
    return not any(map(str.isalnum, text))


def is_label_dated(text: str) -> bool:
    """Whether a text is a label that a mark parts from a date: "Post.net / 5:12 AM May 3, 2021"."""
    dates = find_printed(text) if len(text) <= LONGEST_LABEL else ()
    if not dates or not _TIMED_END.fullmatch(text[dates[-1].end:]):
        return False
    before = _CLOCK_END.sub("", text[:dates[0].start].rstrip())
    return len(before) > 1 and before[-1] in PARTING and not any(map(str.isdigit, before))


def is_dated_label(text: str) -> bool:
    """Whether a text is a label that begins with a date, as beside counters; no sentence.

    Before the date may stand by whom: "Submitted by admin on Sun, 03/05/2021 - 10:15".
    """
    longest = LONGEST_BARRED if text.count("|") >= LEAST_BARS else LONGEST_LABEL
    if len(text) > longest or ends_sentence(text):
        return False
    latest = longest if strip_by(text) else LATEST
    return any(printed.start <= latest and not text[printed.end:printed.end + 1].isalpha()
               for printed in find_printed(text, "", True) or find_printed(text, "dmy", True))
