"""What readers write under an article, and the forms to write it in."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np

from ..columns import Sizes
from ..facts.calendar import find_printed
from ..facts.date_lines import find_ago
from ..lexicon.cues import CUE, Cues
from ..lexicon.marks import COLONS
from ..lexicon.markup import BIT
from ..lexicon.words import says_words
from ..model import Block, Container, Hit
from ..patterns import compile_re
from ..segment.line_shapes import SENTENCE, ends_sentence
from .boxes import hit_box
from .evidence import INNER, Evidence, hit_cue, hit_flattened

LONGEST_HEAD = 90
"""Characters of a line that says who wrote a comment, and when."""
LEAST_HEADS = 2
"""Such lines that make comments of what follows them."""
LEAST_DATED, LONGEST_NAME = 3, 40
"""Lines with a day and a time that make comments of what follows them in a text, and characters
of the name above each."""
PARAGRAPH, LEAST_ABOVE = 80, 2000
"""Characters of a paragraph, and of those of the article above."""
LEAST_ABOVE_CUES, MOST_BELOW, NEAR = 400, 1500, 6
"""Characters of these that do above comments with cues, and those that stand below the last head
at most; lines from a cue to the first head."""
MOST_COUNTED, CLOSE = 99, 2
"""Comments that are looked for below their number, and lines down to the head of the first."""
LEAST_AROUND = 6
"""Characters around the headline in a line that says whose comments follow."""
MOST_NAMES = 5
"""Words of a name that stands on one line with its date."""

_NUMBER = compile_re(r"\d{1,3}")
_DIGIT = compile_re(r"\d")
_INITIAL = compile_re(r"\s\w\.$")
_DAY_AND_TIME = compile_re(r"\b(?:19|20)\d\d\b.{0,40}\b\d{1,2}[:.h]\d\d")
_EASTERN = compile_re(r"\b(?:19|20)\d\d[年년.].{0,40}?\d{1,2}[:時时点시] ?\d\d")
"""The same in Japanese, Chinese and Korean."""


def find_comment_form(evidence: Evidence) -> Iterator[Hit]:
    """comment-form: comment counts, forms, log-in and moderation notices ("Leave a Reply")."""
    yield from hit_cue(evidence, "comments", "comment-form", "a comment cue")
    yield from hit_flattened(evidence, "comments", "comment-form", "words of comments")


def find_comment_section(evidence: Evidence) -> Iterator[Hit]:
    """comment-section: what stands in the part of a page that is marked as its comments."""
    yield from hit_box(evidence, "comment", "comments", "comment-section", "a comment section")
    yield from find_siblings(evidence)
    yield from find_dated(evidence)
    yield from find_cued(evidence)
    yield from find_counted(evidence)
    yield from find_titled(evidence)
    yield from find_said(evidence)
    heads = [block for block, cues in evidence.holding("comments") if cues.bits & CUE["comments"]
             and block.text[-1] in COLONS and len(block.text) <= LONGEST_HEAD]
    if len(heads) < LEAST_HEADS or not evidence.page.containers:
        return
    yield from (Hit(i, "comment-section", "below a comment's head")
                for i in range(heads[0].index, find_end(evidence, heads[0], heads[-1])))


def find_end(evidence: Evidence, first: Block, last: Block) -> int:
    """Where the smallest element ends that holds two blocks, or a text."""
    container = find_element(evidence, first, last)
    return container.last if container else len(evidence.page.blocks)


def find_element(evidence: Evidence, first: Block, last: Block) -> Container | None:
    """The smallest element that holds two blocks; None of a text."""
    if first.container < 0:
        return None
    container = evidence.page.containers[first.container]
    while container.last <= last.index and container.parent >= 0:
        container = evidence.page.containers[container.parent]
    return container


def find_end_below(evidence: Evidence, start: int, first: Block, last: Block) -> int:
    """Where the largest element ends that holds two blocks and nothing above a start, or 0."""
    container, end = find_element(evidence, first, last), 0
    while container and container.first >= start:
        end = container.last
        container = evidence.page.containers[container.parent] if container.parent >= 0 else None
    return end


def find_siblings(evidence: Evidence) -> Iterator[Hit]:
    """A hit on all of elements that are called comments and stand side by side.

    On 919 pages they held 144,000 words, and none of an article. A page that has no prose between
    its headline and the first of them is a forum's, whose posts are its text.
    """
    containers = evidence.page.containers
    beside: dict[int, set[tuple[int, int]]] = {}
    for box in evidence.find_named(BIT["comment"]):
        place, parent = (box.first, box.last), box.parent
        while parent >= 0 and (containers[parent].first, containers[parent].last) == place:
            parent = containers[parent].parent
        beside.setdefault(parent, set()).add(place)
    headline = evidence.facts.headline.block if evidence.facts.headline else -1
    inside = sorted({index for places in beside.values() if len(places) > 1
                     for first, last in places if not first <= headline < last
                     for index in range(first, last)})
    prose: Sequence[int] = evidence.columns.prose.tolist() if inside else ()
    first = next((index for index in inside if index > headline and prose[index]), 0)
    if sum(prose[headline + 1:first]) >= PARAGRAPH:
        yield from (Hit(index, "comment-section", "in one of several comments")
                    for index in inside)


def find_dated(evidence: Evidence) -> Iterator[Hit]:
    """A hit on all of a text below its article that stands under a name, a day and a time."""
    blocks = evidence.page.blocks
    if evidence.page.source.kind != "text" or len(evidence.dates) < LEAST_DATED:
        return
    heads = [index for index, _ in evidence.dates
             if index and is_head(blocks[index - 1].text, blocks[index].text)]
    if len(heads) < LEAST_DATED:
        return
    if measure_prose(evidence.columns.size[:heads[0]]) >= LEAST_ABOVE:
        yield from (Hit(i, "comment-section", "below a comment's head")
                    for i in range(heads[0] - 1, len(blocks)))


def is_head(name: str, date: str) -> bool:
    """Whether two lines say who wrote a comment, and on which day at what time."""
    return len(date) <= LONGEST_HEAD and len(name) <= LONGEST_NAME and not ends_sentence(name) \
        and find_time(date) is not None


def find_time(text: str) -> re.Match[str] | None:
    """A day and a time in a text."""
    return _DAY_AND_TIME.search(text) or (None if text.isascii() else _EASTERN.search(text))


def find_cued(evidence: Evidence) -> Iterator[Hit]:
    """A hit on all of a page below its article, from a cue of comments with dated heads on.

    A head has a name, and behind or below it a day and a time, or how long ago it was written. The
    cue stands above the first, or in a text as good as each has one of its own. The article's own
    date beside its byline is no such head. Above an element of HTML that holds nothing else, two
    cues, as "Comments" and their number, do for an article however short.
    """
    cued = [block.index for block, cues in evidence.holding("comments")
            if (cues.whole | cues.bar | cues.glued) & CUE["comments"]]
    if not cued:
        return
    prose = np.where(evidence.columns.size >= PARAGRAPH, evidence.columns.size, 0).cumsum()
    byline, date = evidence.facts.byline, evidence.facts.date
    own = date.block if byline and date and abs(byline.block - date.block) <= 1 else -1
    start, of_text = int(prose.searchsorted(LEAST_ABOVE_CUES)), evidence.page.source.kind == "text"
    doubled = find_doubled(evidence, cued)
    if not of_text and (start := next((index for index in cued
                                       if index >= start or index == doubled), -1)) < 0:
        return
    heads = [index for index in list_heads(evidence, start) if index != own]
    if len(heads) < LEAST_HEADS:
        return
    blocks = evidence.page.blocks
    near = [index for index in cued if heads[0] - NEAR <= index < heads[0]]
    many = of_text and 2 * sum(index > heads[0] for index in cued) >= len(heads)
    end = 0
    if doubled in near:
        end = find_end_below(evidence, near[0], blocks[heads[0]], blocks[heads[1]])
    if not end and (near or many) \
            and prose[-1] - prose[heads[-1]] <= min(prose[heads[0]], MOST_BELOW):
        end = find_end(evidence, blocks[heads[0]], blocks[heads[-1]])
    yield from (Hit(i, "comment-section", "below a comment's head, with a comment cue")
                for i in range(near[0] if near else heads[0], end))


def find_counted(evidence: Evidence) -> Iterator[Hit]:
    """A hit on all of a text from "2 comments" on, where the heads of as many stand below.

    What a comment says may go on behind its head. The title may follow: "2 responses to".
    """
    if evidence.page.source.kind != "text":
        return
    blocks, size = evidence.page.blocks, evidence.columns.size
    counted = [(block.index, count) for block, cues in evidence.holding("comments")
               if LEAST_HEADS <= (count := read_number(block.text, cues)) <= MOST_COUNTED]
    if not counted:
        return
    dated, named = list_likely_heads(blocks[counted[0][0] + 1:max(
        index + NEAR * count for index, count in counted) + 1], blocks)
    for index, count in counted:
        for likely in (dated, named):
            heads = likely[bisect_right(likely, index):bisect_right(likely, index + NEAR * count)]
            if len(heads) == count and heads[0] - index <= CLOSE \
                    and size[:index].max(initial=0) >= SENTENCE \
                    and measure_prose(size[heads[-1] + 1:]) <= MOST_BELOW:
                yield from (Hit(i, "comment-section", "below the number of comments")
                            for i in range(index, len(blocks)))
                return


def read_number(text: str, cues: Cues) -> int:
    """The number of comments that a line states, at its beginning where it says more; else 0."""
    number = _NUMBER.search(text) if cues.whole & CUE["comments"] else _NUMBER.match(text)
    return int(number.group()) if number else 0


def list_likely_heads(below: Sequence[Block],
                      blocks: Sequence[Block]) -> tuple[list[int], list[int]]:
    """The lines below a number of comments that end with a date, and those that end in a colon."""
    return ([line.index for line in below if _DIGIT.search(line.text[:LONGEST_HEAD])
             and is_signed(blocks[line.index - 1].text, line.text[:LONGEST_HEAD])],
            [line.index for line in below
             if line.text[-1] in COLONS and len(line.text) <= LONGEST_NAME])


def find_titled(evidence: Evidence) -> Iterator[Hit]:
    """A hit on all of a text below its article, from "A response to" its headline on."""
    headline = evidence.facts.headline
    if evidence.page.source.kind != "text" or headline is None:
        return
    title = headline.value.casefold()
    for block, _ in evidence.holding("comments"):
        if LEAST_AROUND <= len(block.text) - len(title) <= LONGEST_NAME \
                and title in block.text.casefold() \
                and measure_prose(evidence.columns.size[:block.index]) >= LEAST_ABOVE_CUES:
            yield from (Hit(i, "comment-section", "below comments on the headline")
                        for i in range(block.index, len(evidence.page.blocks)))
            return


def find_said(evidence: Evidence) -> Iterator[Hit]:
    """A hit on all of a text below its article, from "Jo says:" above a day on.

    The name may stand on a line of its own.
    """
    if evidence.page.source.kind != "text":
        return
    blocks, size = evidence.page.blocks, evidence.columns.size
    heads = [index for index, _ in evidence.dates
             if index and blocks[index - 1].text[-1] in COLONS and says(blocks[index - 1].text)]
    if not heads:
        return
    named = says_words().__contains__(blocks[heads[0] - 1].text[:-1].rstrip().casefold())
    first, above = heads[0] - 1 - named, measure_prose(size[:heads[0] - 1])
    if above >= LEAST_ABOVE_CUES and measure_prose(size[heads[-1]:]) <= min(above, MOST_BELOW):
        yield from (Hit(i, "comment-section", "below who says what follows, and when")
                    for i in range(first, len(blocks)))


def says(text: str) -> bool:
    """Whether a line with a colon is "says:", or somebody's name and that."""
    words = text[:-1].casefold().split()
    return len(text) <= LONGEST_HEAD and len(words) <= MOST_NAMES + 2 and (
        " ".join(words[-2:]) in says_words() or (bool(words) and words[-1] in says_words()))


def measure_prose(size: Sizes) -> int:
    """The characters of the paragraphs among lines of some sizes."""
    return int(size[size >= PARAGRAPH].sum())


def find_doubled(evidence: Evidence, cued: Sequence[int]) -> int:
    """The first cue of HTML below the headline with another right below it, or -1."""
    headline = evidence.facts.headline
    if evidence.page.source.kind == "text" or headline is None or headline.block < 0:
        return -1
    return next((above for above, below in pairwise(cued)
                 if below == above + 1 and above > headline.block), -1)


def list_heads(evidence: Evidence, start: int) -> list[int]:
    """The lines from one on that end with a comment's date."""
    blocks = evidence.page.blocks
    return [block.index for block in evidence.find(INNER, 1, LONGEST_HEAD, start + 1)
            if _DIGIT.search(block.text)
            and is_signed(blocks[block.index - 1].text, block.text)]


def is_signed(above: str, text: str) -> bool:
    """Whether a line ends with a comment's date, and a name stands before or above that."""
    timed = find_time(text)
    start = timed.start() if timed else find_ago(text)
    if timed and (printed := find_printed(text)):
        start = printed[0].start or start  # "February 22, 2004 11:15 PM" begins before its year
    if start <= 0:
        return start == 0 and len(above) <= LONGEST_NAME \
            and not (ends_sentence(above) and not _INITIAL.search(above))
    name = text[:start].rstrip()
    return len(name) <= LONGEST_NAME and len(name.split()) <= MOST_NAMES and name[-1] not in COLONS
