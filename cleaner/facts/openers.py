"""What opens a byline ("By", "Von", "Text:"), and the line that it leaves."""

from __future__ import annotations

import re
from functools import cache

from ..lexicon.people import OPENERS, OTHER_HANDS, PARTICLES
from ..lexicon.words import by_words as all_by_words

UNCASED = re.compile(
    "[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0eff\u1000-\u109f\u3040-\u9fff\uac00-\ud7af]")
"""Letters of scripts that have no capitals."""
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u3040-\u9fff]")
"""Letters of scripts that part no words."""
LONGEST_OPENER = 30


@cache
def by_words() -> frozenset[str]:
    """What stands before the names of authors, in all languages."""
    return (all_by_words() | OPENERS) - OTHER_HANDS


@cache
def by_pattern() -> re.Pattern[str]:
    """What opens a printed byline, wherever it stands in a line."""
    def join(words: list[str]) -> str:
        return "|".join(map(re.escape, words)) or "(?!)"
    words = sorted(by_words(), key=len, reverse=True)
    spaced = join([word for word in words if not _UNSPACED.search(word)])
    joined = join([word for word in words if _UNSPACED.search(word) and len(word) > 1])
    single = join([word for word in words if _UNSPACED.search(word) and len(word) == 1])
    return re.compile(rf"(?<![\w'’-])(?i:{spaced})"
                      rf"(?:\s{{0,2}}[:：]\s{{0,2}}|\s{{1,2}}|$|(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ]))"
                      rf"|(?<!\w)(?:{joined})\s{{0,2}}[:：・／/]?\s{{0,2}}"
                      rf"|(?<!\w)(?:{single})\s{{0,2}}[:：・／/]\s{{0,2}}")


@cache
def by_openers() -> frozenset[str]:
    """The first words of what opens a byline."""
    return frozenset(word.split()[0] for word in by_words() if word)


@cache
def by_beginnings() -> frozenset[str]:
    """The first letters, up to three, of what opens a byline: a cheap first look at a line."""
    return frozenset(word[:3] if len(word) > 1 or _UNSPACED.match(word) else f"{word} "
                     for word in by_openers())


def may_open(text: str) -> bool:
    """Whether a line may open a byline, told by its first word alone."""
    head = text[:3].casefold()
    if by_beginnings().isdisjoint((head, head[:2], head[:1])):
        return False
    word = text[:LONGEST_OPENER].partition(" ")[0]
    if word.casefold().rstrip(":：") in by_openers():
        return True
    if not word.isascii() and UNCASED.match(word):
        return True
    for i in range(2, min(len(word), 12)):  # "ByJane Doe", where markup parted the two
        if word[i].isupper() and word[i - 1].islower():
            return word[:i].casefold() in by_openers()
    return False


def strip_by(text: str) -> str | None:
    """What follows the words that open a byline ("Posted by: …"), or None where there are none."""
    if not text or not may_open(text):
        return None
    found = by_pattern().match(text)
    if not found:
        return None
    rest = text[found.end():].lstrip(" :：・／")
    if found.group().strip().casefold() in PARTICLES and rest.split(" ", 1)[0] in PARTICLES:
        return None  # "Von der Leyen"
    return strip_by(rest) or rest
