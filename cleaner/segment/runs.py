"""Lines that hold more than a paragraph, as a page does that came as one line: parted at sentences.

What is kept of such a line is put together again where its parts stand one behind another, so that
a paragraph that is only long stays as it was.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

import numpy as np
from numpy.typing import NDArray

from ..lexicon.marks import CRIES, FULL_STOPS
from ..model import Block, Page
from ..patterns import compile_re
from .columns import read_columns

LONGEST = 1500
"""Characters of a line from which on it is parted."""
WHOLE, SPACED, GLUED = range(3)
"""What stands between a part and the one before: it is the first one of its line; a space; nothing,
where an element's text has run into the next one's."""
LEAST_LABELS, SLACK = 8, 2
"""How many more words with a capital than without a run of labels has; how many of them are left
to the sentence behind, which may begin with a name."""
LEAST_PROSE = 3
"""How many more words without a capital than with one the sentence has."""
POINTS = frozenset("-–—•‣◦▪●■○·*+>►▶✓✔")
"""What begins no part: at the beginning of a line it would be the mark of a list's item."""
LONGEST_SHORT = 3
"""Letters up to which a word with a capital and a dot may be an abbreviation: "Gen."."""
LONGEST_ORDINAL = 2
"""Digits up to which a number and a dot may be an ordinal: "3. Mai"."""
LEAST_GLUED, MOST_GLUED = 3, 6
"""Capitals within words that are no names of products any more, in one sentence; as many in a line
say that it is several."""
LEAST_TITLE, LONGEST_TITLE = 20, 250
"""Characters of a title that a line opens with."""
BEHIND, NEAR_TITLE = 2, 240
"""Parts behind a title, and characters of each, in which its authors and date stand."""
LONGEST_WORD = 40
_END = compile_re(rf"[.!?…](?:[\"”’»)\]]| »(?= |$)){{0,2}}(?: |(?=[^\W\d_]{{2}}))"
                  rf"|[{FULL_STOPS}{CRIES}][”」』）)]{{0,2}} ?")
_UNSPACED_GAP = compile_re("(?<=[\u3040-\u30ff\u3400-\u9fff：）」』】！？]) "
                           "(?=[\u3040-\u30ff\u3400-\u9fff（「『【])(?![はがのをにへともやで的了])")
"""A space in Chinese or Japanese, which part no words: one element's text has ended."""
_CAPITAL = compile_re("[A-Z\u00c0-\u00de\u0386-\u03ab\u0400-\u042f]"
                      "(?=[a-z\u00df-\u00ff\u03ac-\u03ce\u0430-\u045f])")
"""A capital before a small letter; of Latin, Greek and Cyrillic, where most are."""
_LABEL = compile_re(" [^a-z]")
_WORD = compile_re(r"(?:[^\W_]|\.)+$")


def read_gaps(page: Page) -> list[int]:
    """What stands between each block of a text and the part of its line before it."""
    gaps: list[int] = page.settings.gaps.tolist() if page.settings else []
    return gaps


def is_run_on(page: Page) -> bool:
    """Whether most of a text came in lines that hold more than a paragraph, and were parted."""
    if page.settings is None or not np.count_nonzero(page.settings.gaps):
        return False
    size = read_columns(page).size
    return bool(2 * size[page.settings.gaps > 0].sum() > size.sum())


def list_behind(page: Page, title: int) -> list[tuple[Block, str]]:
    """The parts right behind the title of what came as one line, and what each begins with.

    Authors and date stand there, among labels. title: its block, -1 for none; nothing of others.
    """
    if title < 0 or not is_run_on(page):
        return []
    return [(block, block.text[:NEAR_TITLE])
            for block in page.blocks[title + 1:title + 1 + BEHIND]]


def find_runs(forms: NDArray[np.void]) -> NDArray[np.bool_]:
    """The lines that are to be parted, by what they look like (`native.forms`)."""
    found: NDArray[np.bool_] = (forms["size"] >= LONGEST) | (forms["glued"] >= MOST_GLUED)
    return found


def part_lines(lines: Sequence[str],
               runs: Sequence[bool]) -> tuple[list[str], list[int], list[int]]:
    """Lines, some of them in parts: the texts, the line of each, and the gap before it."""
    parts = [(text, index, gap)
             for index, (line, is_run) in enumerate(zip(lines, runs, strict=True))
             for text, gap in (part_line(line) if is_run else ((line, WHOLE),))]
    texts, owners, gaps = zip(*parts, strict=True)
    return list(texts), list(owners), list(gaps)


def part_line(line: str) -> Iterator[tuple[str, int]]:
    """The parts of a line that is too long for a paragraph: sentences, and runs of labels."""
    gap = WHOLE
    for start, end in find_titles(line):
        for part, between in part_sentences(line[start:end].rstrip()):
            yield part, between or gap
        gap = SPACED if line[end - 1] == " " else GLUED


def find_titles(line: str) -> Iterator[tuple[int, int]]:
    """Where the title that a line opens with stands in it again, and what stands before and behind.

    A page's text begins with its title, and has it once more above the article.
    """
    title, start = read_title(line), 0
    at = line.find(title, len(title)) if title else -1
    while at >= 0:
        end = at + len(title) + (line[at + len(title):at + len(title) + 1] == " ")
        if line[start:at].strip():
            yield start, at
        yield at, end
        start, at = end, line.find(title, end)
    if start < len(line):
        yield start, len(line)


def read_title(line: str) -> str:
    """The longest beginning of a line that stands in it again, if it is a title's size."""
    sizes = range(LEAST_TITLE, LONGEST_TITLE + 1)
    size = LEAST_TITLE - 1 + bisect_left(
        sizes, True, key=lambda size: line.find(line[:size], size) < 0)
    if size < LEAST_TITLE:
        return ""
    title = line[:size]
    if title[-1].isalnum() and line[size:size + 1].isalnum():
        title = title.rpartition(" ")[0]
    title = title.rstrip(" -–—|·:•»>/")
    if len(title) < LEAST_TITLE or title[-1] in ",;" or sum(1 for _ in find_sentences(title)) > 1:
        return ""
    behind = [line[end:end + 2].lstrip(" ")[:1] for end in (
        len(title), line.find(title, len(title)) + len(title))]
    return "" if any(map(str.islower, behind)) else title  # what goes on is no title


def part_sentences(line: str) -> Iterator[tuple[str, int]]:
    """The parts of what stands between titles."""
    gap = WHOLE
    for start, end in find_sentences(line):
        for piece in split_glued(line[start:end].rstrip()):
            for sentence in _UNSPACED_GAP.split(piece):
                for part in split_labels(sentence):
                    yield part, gap
                    gap = SPACED
            gap = GLUED
        gap = SPACED if line[end - 1] == " " else GLUED


def find_sentences(line: str) -> Iterator[tuple[int, int]]:
    """Where the sentences of a line begin and end, with the space behind them."""
    start = 0
    for mark in _END.finditer(line):
        if mark.end() < len(line) and may_end(line, start, mark):
            yield start, mark.end()
            start = mark.end()
    yield start, len(line)


def may_end(line: str, start: int, mark: re.Match[str]) -> bool:
    """Whether a sentence ends at a mark that may be an abbreviation's or an ordinal's as well."""
    at, end, sign = mark.start(), mark.end(), mark[0][0]
    if line[end].islower() or line[end] in POINTS:
        return False
    if sign in FULL_STOPS or sign in CRIES:
        return True
    found = _WORD.search(line[max(start, at - LONGEST_WORD):at].rpartition(" ")[2])
    word = found[0] if found else ""
    if line[end - 1] != " ":  # an element's text has run into the next one's
        following = line[end:end + LONGEST_WORD].partition(" ")[0]
        return line[end].isupper() and line[end + 1].islower() and word[-1:].islower() \
            and "." not in word and "." not in following.rstrip(".")  # as in the names of hosts
    if sign != ".":
        return True
    if word.isdigit():
        return len(word) > LONGEST_ORDINAL
    return len(word) != 1 and "." not in word \
        and not (len(word) <= LONGEST_SHORT and word[:1].isupper())


def split_glued(sentence: str) -> list[str]:
    """A sentence, parted where texts of elements have run into each other: "SportThe mayor"."""
    places = [at for capital in _CAPITAL.finditer(sentence, 1) if (at := capital.start())
              and (sentence[at - 1].islower() or sentence[at - 1].isdigit())]
    if len(places) < LEAST_GLUED:
        return [sentence]
    return [sentence[start:end] for start, end in pairwise((0, *places, len(sentence)))]


def split_labels(sentence: str) -> list[str]:
    """A sentence, and the labels before it that have run into it: "Home News Sport The mayor …"."""
    if len(_LABEL.findall(sentence)) < LEAST_LABELS - 1:
        return [sentence]  # as most
    words = sentence.split(" ")
    *sums, total = accumulate((1 if word[:1].islower() else -1 for word in words), initial=0)
    least = min(*sums, total)
    if least > -LEAST_LABELS or total - least <= SLACK + LEAST_PROSE:
        return [sentence]
    at = next((place for place, (before, word) in enumerate(zip(sums, words, strict=True))
               if before <= least + SLACK and word and not word[0].islower()
               and word[0] not in POINTS), 0)
    return list(filter(None, (" ".join(words[:at]), " ".join(words[at:]))))
