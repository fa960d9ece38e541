"""The sentences of a line that holds more than a paragraph, and the labels that ran into them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate, pairwise

from ..lexicon.marks import CRIES, FULL_STOPS
from ..patterns import compile_re

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
LEAST_GLUED = 3
"""Capitals within the words of a sentence from which on it is several."""
BEGINNINGS = frozenset(("Mc", "Mac", " e", " i", "(e", "(i"))
"""What stands before the capital within a name: "McDonald", "eBay", "iPhone"."""
NAMES = {re.split("(?<=[a-z])(?=[A-Z])", name)[0]: name for name in (
    "YouTube TikTok WhatsApp LinkedIn WordPress PayPal JavaScript TypeScript GitHub OpenAI "
    "PowerPoint FaceTime StumbleUpon SoundCloud BuzzFeed AstraZeneca BlackRock HubSpot "
    "SpaceX PlayStation MasterCard BioNTech").split()}
"""Names of products and companies with a capital within, by what stands before it."""
LONGEST_BEGINNING = max(map(len, NAMES)) + 1
LONGEST_WORD = 40
LONGEST_NAMED = 160
"""Characters before a capital among which the name of an account or an address begins."""
_END = compile_re(rf"[.!?…](?:[\"”’»)\]]| »(?= |$)){{0,2}}(?: |(?=[^\W\d_]{{2}}))"
                  rf"|[{FULL_STOPS}{CRIES}][”」』）)]{{0,2}} ?")
_UNSPACED_GAP = compile_re("(?<=[\u3040-\u30ff\u3400-\u9fff：）」』】！？]) "
                           "(?=[\u3040-\u30ff\u3400-\u9fff（「『【])(?![はがのをにへともやで的了])")
"""A space in Chinese or Japanese, which part no words: one element's text has ended."""
_CAPITAL = compile_re("[A-Z\u00c0-\u00de\u0386-\u03ab\u0400-\u042f]"
                      "(?=[a-z\u00df-\u00ff\u03ac-\u03ce\u0430-\u045f])")
"""A capital before a small letter; of Latin, Greek and Cyrillic, where most are."""
_NAMED = compile_re(r"(?:^| )(?:[@#]|[\w.-]{0,40}\w\.[a-z]{2,10}/)\S{0,80}$")
"""How an account's name, a tag or an address begins as posts print them: "pic.example.com/T8oQ"."""
_LABEL = compile_re(" [^a-z]")
_WORD = compile_re(r"(?:[^\W_]|\.)+$")


def part_sentences(line: str) -> Iterator[tuple[str, int]]:
    """The sentences and runs of labels of a line, and what stands between each and the last."""
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
              and (sentence[at - 1].islower() or sentence[at - 1].isdigit())
              and not is_inner(sentence, at)]
    if len(places) < LEAST_GLUED:
        return [sentence]
    return [sentence[start:end] for start, end in pairwise((0, *places, len(sentence)))]


def is_inner(sentence: str, at: int) -> bool:
    """Whether a capital stands within a name that is written so: "McDonald", "YouTube", "@Jo"."""
    start = at - 1
    while start and at - start < LONGEST_BEGINNING and sentence[start].islower():
        start -= 1
    before = sentence[start:at]
    if before in BEGINNINGS:
        return True
    name = NAMES.get(before)
    if name is not None and sentence.startswith(name, start):
        return True
    return _NAMED.search(sentence[max(0, at - LONGEST_NAMED):at]) is not None


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
