"""What has run into a paragraph that stays: a prompt behind its last sentence, a link in brackets.

The cue phrases are those of whole blocks. Within prose they count only where a reader would see
that the sentence before has ended: between sentences, in brackets, behind the last full stop.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Callable, Iterator
from functools import cache
from itertools import chain

from ..facts.date_lines import reads_as_date
from ..lexicon.credits import ends_in_credit
from ..lexicon.cues import CUE, Phrases, join_words, list_whole, load_phrases_of
from ..model import Hit, Page
from ..native.cues import split_all, split_words
from ..native.forms import ENDED
from ..native.residue import BEHIND, IN_BRACKETS, PROMPT, Openings
from ..native.residue import find_residue as find_spans
from ..native.residue import lay_openings as lay_pairs
from ..native.signs import GLUED
from ..native.texts import Lines
from ..patterns import compile_re
from ..segment.line_shapes import read_edges
from ..segment.runs import is_run_on, read_gaps
from .evidence import Evidence

LONGEST = 160
"""Characters of the longest residue."""
LEAST_WORDS, MOST_WORDS = 3, 9
"""Words of a prompt that is looked for between sentences."""

ANYWHERE = CUE["inline-promo"] | CUE["advertisement"]
AFTER = ANYWHERE | CUE["related"] | CUE["share"] | CUE["comments"] | CUE["carousel"] | CUE["app"]
AFTER_LABELS = ANYWHERE | CUE["share"] | CUE["chrome"]
BRACKETED = ANYWHERE | CUE["related"] | CUE["carousel"]

_ALONE = compile_re(r"\s*[\]»›>→▼↓…)]+")
_DATED = compile_re(r"(.{5,40}?\b(?:19|20)\d\d)([^\W\d_].{1,50})")
_BECAUSE = {IN_BRACKETS: "a cue in brackets", BEHIND: "a cue behind the last sentence",
            PROMPT: "a prompt between sentences"}


def find_residue(evidence: Evidence) -> Iterator[Hit]:
    """inline-residue: a prompt or link run into a paragraph ("Continue reading below »")."""
    phrases = load_phrases_of(evidence.page.language)
    spans: dict[int, list[tuple[int, int, str]]] = {}
    blocks = evidence.page.blocks
    for index, start, end, because in chain(
            look_through(evidence.lines, phrases, lambda index: blocks[index].text),
            find_labels(evidence.page, phrases)):
        spans.setdefault(index, []).append((start, end, because))
    for index, found in spans.items():
        block = blocks[index]
        if block.kind in ("control", "code", "heading"):
            continue
        taken: list[tuple[int, int, str]] = []
        for span in found:
            start, end, _ = span
            if end - start < len(block.text) and not is_count(block.text, start, end):
                take_apart(span, taken)
        if taken and not ends_in_credit(block.text, phrases):
            yield from (Hit(index, "inline-residue", because, span=(start, end))
                        for start, end, because in taken)


def take_apart(span: tuple[int, int, str], taken: list[tuple[int, int, str]]) -> None:
    """Add a span to those of its text, which are in order, unless it overlaps one of them."""
    at = bisect(taken, span)
    if (not at or taken[at - 1][1] <= span[0]) and (at == len(taken) or span[1] <= taken[at][0]):
        taken.insert(at, span)


def is_count(text: str, start: int, end: int) -> bool:
    """Whether what stands in brackets is a count within a sentence: "shot 53% (30 of 57) from"."""
    return text[start] == "(" and text[start + 1:start + 2].isdigit() and end < len(text) - 1


def find_glued_date(evidence: Evidence) -> Iterator[Hit]:
    """glued-date: a date that its section has run into ("September 22, 2017World News")."""
    for block in evidence.having(GLUED):
        found = _DATED.fullmatch(block.text)
        if found and reads_as_date(found[1]):
            yield Hit(block.index, "glued-date", "a date with its section")


def look_through(lines: Lines, phrases: Phrases,
                 read: Callable[[int], str]) -> Iterator[tuple[int, int, int, str]]:
    """The residue in some texts: in brackets, behind the last sentence, between two.

    read: gives a text by its number.
    """
    for index, what, start, end in find_spans(
            lines, phrases.laid, lay_openings(phrases), BRACKETED, AFTER):
        if what == PROMPT:
            end = match_prompt(read(index), start, phrases)
        if end:
            yield index, start, end, _BECAUSE[what]


def find_labels(page: Page, phrases: Phrases) -> Iterator[tuple[int, int, int, str]]:
    """The label before a sentence of what came as one line: an advertisement's, a menu's last."""
    if not is_run_on(page):
        return
    ended = (read_edges(page) & ENDED > 0).tolist()
    anywhere, behind = (list_whole(phrases, kinds) for kinds in (ANYWHERE, AFTER_LABELS))
    first = list_first_words(behind)
    for block, gap in zip(page.blocks, read_gaps(page), strict=True):
        if block.text.partition(" ")[0].casefold() not in first or not ended[block.index]:
            continue
        labels = behind if gap and not ended[block.index - 1] else anywhere
        if end := pass_labels(block.text, labels):
            yield block.index, 0, end, "a label before the sentence"


def pass_labels(text: str, labels: frozenset[str]) -> int:
    """Where the labels end that a sentence has before it, however many; 0 without any."""
    end, rest = 0, text
    while size := measure_label(rest, labels):
        end = len(text) - len(rest) + size
        rest = text[end:].lstrip()
    return end


def measure_label(text: str, labels: frozenset[str]) -> int:
    """The characters of the longest label that a text begins with, before a capital."""
    words = text.split(" ", MOST_WORDS)
    for size in range(len(words) - 1, 0, -1):
        label = " ".join(words[:size])
        if words[size][:1].isupper() and join_words(split_words(label)) in labels:
            return len(label)
    return 0


@cache
def list_first_words(phrases: frozenset[str]) -> frozenset[str]:
    """The first word of each of some phrases."""
    return frozenset(phrase.partition(" ")[0] for phrase in phrases)


@cache
def lay_openings(phrases: Phrases) -> Openings:
    """The first two words of every prompt that may stand between two sentences."""
    return lay_pairs({" ".join(words[:2]) for phrase in list_whole(phrases, ANYWHERE)
                              if len(words := phrase.split()) >= LEAST_WORDS})


def match_prompt(text: str, start: int, phrases: Phrases) -> int:
    """Where the prompt that begins at a place ends, 0 where none does."""
    words = text[start:start + LONGEST].split(" ")[:MOST_WORDS]
    parts = split_all(words)
    for size in range(len(words), LEAST_WORDS - 1, -1):
        prompt = " ".join(words[:size])
        if join_words(list(chain.from_iterable(parts[:size]))) in list_whole(phrases, ANYWHERE):
            end = start + len(prompt)
            if more := _ALONE.match(text, end):
                end = more.end()
            rest = text[end:end + LONGEST].lstrip()
            goes_on = rest[:1].islower() or rest[:1] in (",", ";") or prompt[-1] in ".,!?\"”"
            return 0 if goes_on else end
    return 0
