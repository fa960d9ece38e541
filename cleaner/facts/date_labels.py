"""The words beside a date that say what it is: of publication, of change, or of something else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from math import inf

from ..folding import fold_case
from ..lexicon.marks import FULL_STOPS
from ..lexicon.words import meridiems, occasion_words, published_words, updated_words
from ..patterns import compile_re
from .calendar import BEHIND, Printed, find_printed
from .date_lines import ends_timed

SENTENCE_END = (".", "!", "?", "…", ":", *FULL_STOPS)
SPACED = "\u0e00"
"""Letters below this are of scripts that part words by spaces."""
SHORTEST_LABEL = 4
"""Letters of the shortest word that labels a date; "on" does so beside it, in no sentence."""
LONGEST_OCCASION = 40
"""Characters of what labels the date of something else, and from there to the date."""
EDGES = " \t|·•–—-,;/()[]."
"""What stands between the dates of a line."""
LATEST_LABEL = 30
"""Characters of a sentence before the label of its date: "This article was first published on"."""
NEXT = 5
"""Characters between a label and the date that it stands before."""
_BEFORE_TIME = compile_re(r"\s?[:：]\s?\d")
_BEGINNING = compile_re(r"(?<![^\W\d_])[^\W\d_]|(?<![^\W_])\d")
"""The first letter of a word, which may have run into a time; no label begins otherwise."""
Labels = dict[str, list[str]]
"""Words that label a date, by their first three letters, the longest first."""


@cache
def updated_labels() -> Labels:
    """The words before a date of change."""
    return index_labels(updated_words())


@cache
def published_labels() -> Labels:
    """The words before a date of publication."""
    return index_labels(published_words())


@cache
def occasion_labels() -> Labels:
    """The words before the date of something else."""
    return index_labels(occasion_words())


def index_labels(words: frozenset[str]) -> Labels:
    """Words by their first letters; a pattern of so many would take long to compile."""
    index: Labels = {}
    for word in sorted(filter(None, words), key=len, reverse=True):
        index.setdefault(word[:3], []).append(word)
    return index


def find_labels(text: str, labels: Labels) -> Iterator[tuple[str, int]]:
    """The labels in a text in small letters, each the longest there, and where it ends."""
    end = 0
    for found in _BEGINNING.finditer(text):
        at = found.start()
        if at < end:
            continue
        for word in (*labels.get(text[at:at + 3], ()), *labels.get(text[at:at + 2], ()),
                     *labels.get(text[at], ())):
            if text.startswith(word, at) and ends_label(word, text[at + len(word):][:1]):
                end = at + len(word)
                yield word, end
                break


def tells_occasion(lead: str) -> bool:
    """Whether what stands before a date, in small letters, says what else happens on it."""
    word, end = next(find_labels(lead[:LONGEST_OCCASION], occasion_labels()), ("", 0))
    return bool(word) and end == len(word) and len(lead) - end <= LONGEST_OCCASION and not any(
        is_long_label(later) for labels in (published_labels(), updated_labels())
        for later, _ in find_labels(lead[end:], labels))


def is_long_label(word: str) -> bool:
    """Whether a word labels a date wherever it stands before it."""
    return len(word) >= SHORTEST_LABEL or word[-1] >= SPACED


def bound_time(text: str, printed: Printed) -> tuple[int, int]:
    """From where to where the time of a date may stand: no other date's is there."""
    dates = find_printed(text, "dmy", True)
    last = max([date.end for date in dates if date.end <= printed.start], default=0)
    following = min([date.start for date in dates if date.start >= printed.end], default=len(text))
    begin = min(find_label_behind(text, last, updated_labels(), published_labels()),
                printed.start) if last else 0
    return begin, min(find_label_behind(text, printed.end, updated_labels()), following)


def find_label_behind(text: str, end: int, *labels: Labels) -> int:
    """Where the label of another date begins behind one that ends at `end`, else the text's end."""
    tail = fold_case(text[end:end + BEHIND])
    return min([end + at - len(word) for words in labels for word, at in find_labels(tail, words)
                if is_long_label(word)], default=len(text))


def ends_label(word: str, following: str) -> bool:
    """Whether no letter goes on with a word, in a script that parts words."""
    return word[-1] >= SPACED or not following.isalnum() or following.isdecimal()


def read_label(text: str, printed: Printed, begin: int, behind: float = inf) -> str:
    """What the words before a date, from `begin` on, or right behind it say that it is.

    "other" is what else happens on it, so that it is none of the article's dates.
    behind: where the next date begins, whose label is not this one's.
    """
    start = max(begin, printed.start - 40)
    lead = fold_case(text[start:printed.start])
    if len(lead) > 2:
        if tells_occasion(fold_case(text[begin:printed.start]).lstrip(EDGES)):
            return "other"
        sentence = text.endswith(SENTENCE_END) and not ends_timed(text)
        beside = len(text) if text.endswith(SENTENCE_END) else len(lead) - 2
        changed = max((end for _, end in find_labels(lead, updated_labels())), default=-1)
        first = max((end for word, end in find_labels(lead, published_labels())
                     if (is_long_label(word) or end >= beside) and not ends_time(lead, word, end)
                     and not (sentence and is_within(text, start + end - len(word)))),
                    default=-1)
        if changed >= 0 and changed >= first - 4:
            return "" if not begin and behind == inf and says_either(lead, changed) else "updated"
        if first >= 0:
            return "published"
    if text.isascii():
        return ""
    tail = fold_case(text[printed.end:printed.end + 24])
    word, end = next(find_labels(tail[:16], updated_labels()), ("", 0))
    own = word and end - len(word) < 10 and not _BEFORE_TIME.match(tail, end) \
        and behind - printed.end - end > NEXT
    return "updated" if own else ""


def ends_time(lead: str, word: str, end: int) -> bool:
    """Whether a word that labels a date in German is the half of a day behind its hour: "9 am"."""
    return word in meridiems() and lead[:end - len(word)].rstrip()[-1:].isdecimal()


def says_either(lead: str, end: int) -> bool:
    """Whether the last label before a line's one date says when it was true: "Stand: 3. Mai"."""
    *_, (word, _) = (found for found in find_labels(lead, updated_labels()) if found[1] == end)
    return word.rstrip(":") in published_words()


def is_within(text: str, at: int) -> bool:
    """Whether a word of a sentence stands far behind its beginning: it tells what was published."""
    return at > LATEST_LABEL and text[at].islower()


def begins_with_label(text: str, labels: Labels | None = None) -> bool:
    """Whether a line begins with what labels a date, of publication unless others are asked for."""
    first = next(find_labels(fold_case(text[:40]), labels or published_labels()), ("", 0))
    return len(first[0]) >= SHORTEST_LABEL and first[1] - len(first[0]) < 3


def read_labels(text: str, dates: Sequence[Printed]) -> list[str]:
    """The labels of a line's dates: beside a date of change one without a word is the first."""
    begins = [0, *(printed.end for printed in dates)]
    ends = [*(printed.start for printed in dates[1:]), inf]
    labels = [read_label(text, printed, begin, end)
              for printed, begin, end in zip(dates, begins, ends, strict=False)]
    for i, (first, second) in enumerate(pairwise(dates)):
        if first.end == second.start and first.day < second.day and not labels[i + 1]:
            labels[i + 1] = "updated"  # elements of a line that nothing parts
    if "updated" in labels:
        labels = [label or "published" for label in labels]
    return labels
