"""Lines that hold more than a paragraph, as a page does that came as one line: parted at sentences.

What is kept of such a line is put together again where its parts stand one behind another, so that
a paragraph that is only long stays as it was.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..lexicon.marks import CRIES, FULL_STOPS
from ..model import Page

LONGEST = 1000
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
LONGEST_WORD = 40
_END = re.compile(rf"[.!?…][\"”’»)\]]{{0,2}}(?: |(?=[^\W\d_]{{2}}))"
                  rf"|[{FULL_STOPS}{CRIES}][”」』）)]{{0,2}} ?")
_UNSPACED_GAP = re.compile("(?<=[\u3040-\u30ff\u3400-\u9fff：）」』】！？]) "
                           "(?=[\u3040-\u30ff\u3400-\u9fff（「『【])(?![はがのをにへともやで的了])")
"""A space in Chinese or Japanese, which part no words: one element's text has ended."""
_WORD = re.compile(r"(?:[^\W_]|\.)+$")


def read_gaps(page: Page) -> list[int]:
    """What stands between each block of a text and the part of its line before it."""
    gaps: list[int] = page.settings.gaps.tolist() if page.settings else []
    return gaps


def part_lines(lines: Sequence[str]) -> tuple[list[str], list[int], list[int]]:
    """Lines with the long ones in parts: the texts, the line of each, and the gap before it."""
    parts = [(text, index, gap) for index, line in enumerate(lines)
             for text, gap in (part_line(line) if len(line) >= LONGEST else ((line, WHOLE),))]
    texts, owners, gaps = zip(*parts, strict=True)
    return list(texts), list(owners), list(gaps)


def part_line(line: str) -> Iterator[tuple[str, int]]:
    """The parts of a line that is too long for a paragraph: sentences, and runs of labels."""
    gap = WHOLE
    for start, end in find_sentences(line):
        for sentence in _UNSPACED_GAP.split(line[start:end].rstrip()):
            for part in split_labels(sentence):
                yield part, gap
                gap = SPACED
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
    if line[end - 1] != " ":  # an element's text has run into the next one's
        return line[end].isupper() and line[end + 1].islower() and line[at - 1:at].islower()
    if sign != ".":
        return True
    found = _WORD.search(line, max(start, at - LONGEST_WORD), at)
    word = found[0] if found else ""
    if word.isdigit():
        return len(word) > LONGEST_ORDINAL
    return len(word) != 1 and "." not in word \
        and not (len(word) <= LONGEST_SHORT and word[:1].isupper())


def split_labels(sentence: str) -> list[str]:
    """A sentence, and the labels before it that have run into it: "Home News Sport The mayor …"."""
    words = sentence.split(" ")
    sums, total = [], 0
    for word in words:
        sums.append(total)
        total += 1 if word[:1].islower() else -1
    least = min(*sums, total)
    if least > -LEAST_LABELS or total - least <= SLACK + LEAST_PROSE:
        return [sentence]
    at = next((place for place, before in enumerate(sums) if before <= least + SLACK
               and words[place] and not words[place][0].islower()
               and words[place][0] not in POINTS), 0)
    return list(filter(None, (" ".join(words[:at]), " ".join(words[at:]))))
