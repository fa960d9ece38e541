"""Headline of a text from which all markup has gone: lines, positions and repetition alone."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ..lexicon.credits import ends_in_credit
from ..lexicon.cues import Phrases, load_phrases_of, read_cues
from ..lexicon.people import DEGREES
from ..model import Block, Fact, Page
from ..native.glances import DATED, OPENED
from ..native.headlines import measure_headlines
from ..segment.columns import NUMBERS, read_columns, read_lines
from .glances import UNSPACED
from .names import find_other_label, split_names
from .openers import strip_by
from .titles import Names, cut_bar, cut_names, read_slug

MOST_LINES = 400
"""Lines from the top among which a headline is looked for."""
PROSE = 120
"""Characters from which on a line is prose."""
REACH = 40
"""Lines below a headline within which its article's prose stands."""
NEAR = 7
"""Lines below a headline among which its byline and date are looked for."""
MOST_LOOKED_AT = 8
ENOUGH, ENOUGH_AFTER_PROSE = 3.0, 6.0
"""Scores from which on a line is the headline; the second where the text begins with prose."""
MOST_OTHERS = 4
MENU_WORDS = 4
UNSPACED_LABEL = 6
"""Letters of a label of a menu in Japanese or Chinese."""
TITLING = frozenset((None, "en", "id", "ms", "sw", "tl", "tr"))
"""Languages in which the words of headlines have capitals."""
# What speaks for and against a line, fitted to pages whose headline is known (softmax over the
# lines of a page, half of the pages without their address).
WEIGHTS = {
    "prose below": 0.8, "prose above": -4.0, "late": -1.5, "several words": 1.3, "long": 2.1,
    "numbered": -1.4, "first line": 1.9, "after a short line": 0.95, "opens the title": 3.1,
    "share of the title that it opens": 0.6, "share of the title within": 1.5,
    "words shared with the title": 2.1, "share of the address": 2.9, "address in it": 1.6,
    "marks that part names": -2.0,
}
"""What the features of a line are worth, in the order of `headlines.c`."""
DATE_BELOW, BYLINE_BELOW, REPEATED_NEAR, FAR_FROM_PROSE = 1.2, 1.8, 1.5, -1.45
MOST_AROUND = DATE_BELOW + BYLINE_BELOW + REPEATED_NEAR
"""The most that the lines about a line speak for it."""
BLANK_ABOVE, BLANK_BELOW = 2.0, 2.0
"""Weights of blank lines about a line, less the share of the text's lines that have one."""
SAYING = 10
"""Characters below which a line between blank ones is a label in any script."""
LEAST_PARTED = 0.05
"""Share of the lines below which blank ones say nothing."""
TOP_HEADING, ITEM = 4.0, -2.5
"""Weights of a first heading of Markdown, and of a list item."""
_WEIGHTS = np.array(list(WEIGHTS.values()))
_TRAIL = re.compile(r"[^>»›]{1,40}(?:\s[>»›]\s[^>»›]{1,40}){1,8}"
                    r"|[^/]{1,40}(?:\s/\s[^/]{1,40}){2,8}")
"""Sections from the site's first page on: "Home > News > Local", "Home / News / Local"."""
_TRAILING = re.compile("[>»›/]")
"""What stands between them."""


def find_printed_headline(page: Page, names: Names, glances: Sequence[int]) -> Fact | None:
    """The line that a reader would take for the headline, or None; `names` are the site's."""
    blocks = page.blocks
    if not blocks:
        return None
    slug = read_slug(page.source.url)
    lines = measure_headlines(read_lines(page), MOST_LINES + REACH, slug if len(slug) > 2 else ())
    scores = np.add.reduce(lines.rows * _WEIGHTS, 1) + score_setting(page)[lines.indices]
    likely = (-scores).argsort(kind="stable")[:MOST_LOOKED_AT]
    near = [(lines.indices[i], score)
            for i, score in zip(likely.tolist(), scores[likely].tolist(), strict=True)]
    enough = ENOUGH_AFTER_PROSE if lines.prose[1] else ENOUGH
    found = sorted([(score + score_surroundings(blocks, glances, lines.prose, index), -index)
                    for index, score in near if score + MOST_AROUND >= enough], reverse=True)
    phrases = load_phrases_of(page.language)
    titled = page.language in TITLING
    facts = [Fact(cut_bar(cut_names(text, names)), "printed line", -negative)
             for score, negative in found
             if score >= enough and not names.match(text := strip_bullet(blocks[-negative].text))
             and (titled or not is_menu(text) or opens_page(blocks, -negative))
             and not is_other(text, phrases)]
    if not facts:
        return None
    best = facts[0]
    others = tuple(fact for fact in facts[1:] if fact.value != best.value)[:MOST_OTHERS]
    at = best.block or max([index for index in lines.indices if index <= REACH
                            and strip_bullet(blocks[index].text) == best.value], default=0)
    return Fact(best.value, best.origin, at, others)


def score_setting(page: Page) -> NDArray[np.float64]:
    """How much blank lines about each of the first lines and marks before it speak for it."""
    columns, count = read_columns(page), min(len(page.blocks), MOST_LINES)
    scores = np.zeros(count)
    if (settings := page.settings) is not None and count > 1:
        scores[settings.bullet[:count] > 0] = ITEM
        inner = settings.blanks[1:count + 1] > 0
        share = np.count_nonzero(inner[:count - 1]) / (count - 1)
        if share >= LEAST_PARTED:
            parted = np.ones(count + 1)  # the first line and the last are, on their outer side
            parted[1:1 + len(inner)] = inner
            speaking = BLANK_ABOVE * parted[:-1] + BLANK_BELOW * parted[1:]
            speaking[columns.size[:count] < SAYING] = 0
            scores += speaking - (BLANK_ABOVE + BLANK_BELOW) * share
    for index in (columns.kind[:count] == NUMBERS["heading"]).nonzero()[0].tolist():
        if page.blocks[index].tag == "h1":
            scores[index] += TOP_HEADING
    return scores


def is_other(text: str, phrases: Phrases) -> bool:
    """Whether a line is a trail of sections, somebody's name, a caption or a prompt."""
    if _TRAILING.search(text) and _TRAIL.fullmatch(text):
        return True
    degrees = text.partition(",")[2].replace(",", " ").replace(".", "").casefold().split()
    if degrees and DEGREES.issuperset(degrees):
        return True
    if text[-1] == ")" and find_other_label(text[text.rfind("(") + 1:]):
        return True
    return bool(read_cues(text, phrases).whole) or ends_in_credit(text, phrases)


def opens_page(blocks: Sequence[Block], index: int) -> bool:
    """Whether a line is what the first one begins with, which is mostly the page's title."""
    return index > 0 and blocks[0].text.startswith(blocks[index].text)


def is_menu(text: str) -> bool:
    """Whether a line is but words with capitals, as headlines are in few languages, or labels.

    The labels are of a script that does not part words.
    """
    words = text.split()
    return len(words) >= MENU_WORDS and (
        all(word.istitle() and word.isalpha() for word in words)
        or all(len(word) <= UNSPACED_LABEL and UNSPACED.search(word) for word in words))


def strip_bullet(text: str) -> str:
    """A line less the mark of a heading or of a list item."""
    return text.lstrip("#*•-– ") if text[:1] in "#*•-–" else text


def score_surroundings(blocks: Sequence[Block], glances: Sequence[int], prose: Sequence[int],
                       index: int) -> float:
    """How much the lines about a line speak for it: a byline, a date, itself again, prose soon."""
    score = 0.0
    dated = named = False
    for block in blocks[index + 1:index + NEAR]:
        if len(block.text) > PROSE:
            break
        seen = glances[block.index]
        dated = dated or bool(seen & DATED)
        named = named or bool(seen & OPENED and (rest := strip_by(block.text)) is not None
                              and (not rest or split_names(rest, strict=True)))
    score += DATE_BELOW * dated + BYLINE_BELOW * named
    near = [block.text for block in blocks[max(0, index - 2):index + 3]]
    if near.count(blocks[index].text) > 1:
        score += REPEATED_NEAR
    first = bisect_right(prose, prose[index + 1])  # the first paragraph's end
    far = first == len(prose) or first - index - 2 > REACH
    return score + FAR_FROM_PROSE * (1.0 if far else (first - index - 2) / REACH)
