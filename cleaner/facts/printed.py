"""Headline of a text from which all markup has gone: lines, positions and repetition alone."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from math import log
from typing import NamedTuple

from ..lexicon.cues import Phrases, load_phrases_of, read_cues
from ..model import Block, Fact, Page
from .names import find_other_label, split_names
from .openers import UNCASED, strip_by
from .shapes import is_dated
from .structured import fold
from .titles import Names, cut_bar, cut_names, read_host, read_slug

MOST_LINES = 400
"""Lines from the top among which a headline is looked for."""
SHORTEST, LONGEST = 10, 220
"""Characters of a headline; fewer do in scripts whose characters are words."""
SHORTEST_UNCASED = 5
PROSE, PROSE_UNCASED = 120, 45
"""Characters from which on a line is prose."""
REACH = 40
"""Lines below a headline within which its article's prose stands."""
MUCH_PROSE = 1500
NEAR = 7
"""Lines below a headline among which its byline and date are looked for."""
MOST_LOOKED_AT = 8
MOST_ABOVE = 0.45
"""Share of all prose above a line from which on it is no headline of what is left."""
ENOUGH, ENOUGH_AFTER_PROSE = 3.0, 6.0
"""Scores from which on a line is the headline; the second where the text begins with prose."""
MOST_OTHERS = 4
MENU_WORDS = 4
ENDS = tuple(".,;:…。、：；&/|")
SENTENCE_ENDS = frozenset(".!?…”\"»。！？।۔:)’")


# What speaks for and against a line, fitted to pages whose headline is known (softmax over the
# lines of a page, half of the pages without their address).
PROSE_BELOW, PROSE_ABOVE, FAR_FROM_PROSE = 0.8, -4.0, -1.45
SEVERAL_WORDS, LONG_LINE, NUMBERED = 1.3, 2.1, -1.4
FIRST_LINE, LATE, AFTER_SHORT, REPEATED_NEAR = 1.9, -1.5, 0.95, 1.5
OPENS_TITLE, SHARE_OF_TITLE, WITHIN_TITLE, SHARED_WITH_TITLE = 3.1, 0.6, 1.5, 2.1
IN_ADDRESS, ADDRESS_IN_IT = 2.9, 1.6
DATE_BELOW, BYLINE_BELOW = 1.2, 1.8
_TRAIL = re.compile(r"[^>»›]{1,40}(?:\s[>»›]\s[^>»›]{1,40}){1,8}")
"""Sections from the site's first page on: "Home > News > Local"."""
_NUMBERED = re.compile(r"\d{1,3}[.)]\s")


class Context(NamedTuple):
    """What is known of a text before its lines are looked at one by one."""

    blocks: Sequence[Block]
    prose: Sequence[int]  # characters of prose above each line
    title: str
    title_words: frozenset[str]
    slug: Sequence[str]


def find_printed_headline(page: Page) -> Fact | None:
    """The line that a reader would take for the headline, or None."""
    blocks = page.blocks[:MOST_LINES + REACH]
    if not blocks:
        return None
    prose = [0, *accumulate([measure_prose(block.text) if len(block.text) >= PROSE_UNCASED else 0
                            for block in blocks])]
    end = min(MOST_LINES, bisect_right(prose, MOST_ABOVE * prose[-1]))
    lines = [(text, block) for block in blocks[:end]
             if prose[block.index] == prose[block.index + 1]
             and may_be_headline(text := strip_bullet(block.text), block.text)]
    site = frozenset(map(fold, read_host(page.source.url))) if page.source.url else frozenset()
    names = Names(site, site, frozenset())
    first = blocks[0].text.casefold() if len(blocks[0].text) <= LONGEST else ""
    slug = read_slug(page.source.url)
    context = Context(blocks, prose, first, frozenset(first.split()), slug if len(slug) > 2 else [])
    likely = sorted(((score_line(context, text, block.index), -block.index, text)
                     for text, block in lines), reverse=True)[:MOST_LOOKED_AT]
    found = sorted(((score + score_surroundings(context, -negative), negative, text)
                    for score, negative, text in likely), reverse=True)
    enough = ENOUGH_AFTER_PROSE if prose[1] else ENOUGH
    phrases = load_phrases_of(page.language)
    titled = page.language in (None, "en")
    facts = [Fact(cut_bar(cut_names(text, names)), "printed line", -negative)
             for score, negative, text in found
             if score >= enough and not names.match(text) and (titled or not is_menu(text))
             and not is_other(text, phrases)]
    if not facts:
        return None
    best = facts[0]
    others = tuple(fact for fact in facts[1:] if fact.value != best.value)[:MOST_OTHERS]
    at = max((block.index for text, block in lines
              if block.index <= best.block + REACH and text == best.value), default=best.block) \
        if best.block == 0 else best.block
    return Fact(best.value, best.origin, at, others)


def is_other(text: str, phrases: Phrases) -> bool:
    """Whether a line is a trail of sections, a caption with its credit or a prompt."""
    if _TRAIL.fullmatch(text):
        return True
    if text[-1] == ")" and find_other_label(text[text.rfind("(") + 1:]):
        return True
    return bool(read_cues(text, phrases).whole)


def is_menu(text: str) -> bool:
    """Whether a line is but words with capitals, as headlines are in English alone."""
    words = text.split()
    return len(words) >= MENU_WORDS and all(word.istitle() and word.isalpha() for word in words)


def strip_bullet(text: str) -> str:
    """A line less the mark of a heading or of a list item."""
    return text.lstrip("#*•-– ") if text[:1] in "#*•-–" else text


def measure_prose(text: str) -> int:
    """The characters of a line that is prose, at most those of a paragraph; 0 for another."""
    size = len(text)
    if size < PROSE_UNCASED or (size < PROSE and (text.isascii() or not UNCASED.search(text[:20]))):
        return 0
    return min(size, 500) if text[-1] in SENTENCE_ENDS or ". " in text or "。" in text else 0


def may_be_headline(text: str, raw: str) -> bool:
    """Whether a line has the shape of a headline."""
    size = len(text)
    if size > LONGEST or size < SHORTEST_UNCASED or raw[:1] == "*" or text[0].islower():
        return False
    if size < SHORTEST and (text.isascii() or not UNCASED.search(text)):
        return False
    if text[-1] in ENDS and not text.endswith("..."):
        return False
    return " " in text or (not text.isascii() and bool(UNCASED.search(text)))


def score_line(context: Context, text: str, index: int) -> float:
    """How much a line's words, its place and the prose about it speak for a headline."""
    prose, above, whole = context.prose, context.prose[index], context.prose[-1]
    below = (prose[index + 1 + REACH] if index + 1 + REACH < len(prose) else whole) - above
    score = (PROSE_BELOW * (min(MUCH_PROSE, below)) / MUCH_PROSE
             + LATE * log(index + 1) / 6)
    if above:
        score += PROSE_ABOVE * above / whole
    small = text.casefold()
    words = small.split()
    if 4 <= len(words) <= 20 or (not text.isascii() and UNCASED.search(text)):
        score += SEVERAL_WORDS
    if len(text) >= 40:
        score += LONG_LINE
    if text[0].isdigit() and _NUMBERED.match(text):
        score += NUMBERED
    if not index:
        return score + FIRST_LINE
    if len(context.blocks[index - 1].text) < 25:
        score += AFTER_SHORT
    return score + score_agreement(context, small, words)


def score_agreement(context: Context, small: str, words: list[str]) -> float:
    """How much a line shares with the first line, often the page's title, and the address."""
    score = 0.0
    if len(small) > 12 and small in context.title:
        share = len(small) / len(context.title)
        score += OPENS_TITLE + SHARE_OF_TITLE * share if context.title.startswith(small) \
            else WITHIN_TITLE * share
    elif shared := len(context.title_words.intersection(words)):
        score += SHARED_WITH_TITLE * shared / max(len(words), len(context.title_words))
    if told := sum(map(small.__contains__, context.slug)):
        share = told / len(context.slug)
        score += share * (IN_ADDRESS + ADDRESS_IN_IT * min(1, len(context.slug) / len(words)))
    return score


def score_surroundings(context: Context, index: int) -> float:
    """How much the lines about a line speak for it: a byline, a date, itself again, prose soon."""
    score = 0.0
    dated = named = False
    blocks, prose = context.blocks, context.prose
    for block in blocks[index + 1:index + NEAR]:
        text = block.text
        if len(text) > PROSE:
            break
        dated = dated or is_dated(text)
        named = named or ((rest := strip_by(text)) is not None
                          and bool(not rest or split_names(rest, strict=True)))
    score += DATE_BELOW * dated + BYLINE_BELOW * named
    here = blocks[index].text
    if here in [block.text for block in blocks[max(0, index - 2):index + 3]
                if block.index != index]:
        score += REPEATED_NEAR
    first = bisect_right(prose, prose[index + 1])  # the first paragraph's end
    far = first == len(prose) or first - index - 2 > REACH
    return score + FAR_FROM_PROSE * (1.0 if far else (first - index - 2) / REACH)
