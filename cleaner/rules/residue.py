"""What has run into a paragraph that stays: a prompt behind its last sentence, a link in brackets.

The cue phrases are those of whole blocks. Within prose they count only where a reader would see
that the sentence before has ended: between sentences, in brackets, behind the last full stop.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ..facts.calendar import reads_as_date
from ..lexicon.cues import CUE, Phrases, join_words, list_whole, load_phrases_of, read_cues
from ..model import Block, Hit
from ..native.cues import split_words
from ..native.openings import Laid, holds_opening, lay_out
from .evidence import Evidence
from .printed import find_credit
from .signs import NUMBERED

LEAST = 40
"""Characters of a paragraph; a shorter block is residue as a whole or not at all."""
LONGEST = 160
"""Characters of the longest residue."""
LONGEST_LABEL = 40
LEAST_WORDS, MOST_WORDS = 3, 9
"""Words of a prompt that is looked for between sentences."""
LONGEST_DATED = 90

ANYWHERE = CUE["inline-promo"] | CUE["advertisement"]
BEHIND = ANYWHERE | CUE["related"] | CUE["share"] | CUE["comments"] | CUE["carousel"] | CUE["app"]
BRACKETED = ANYWHERE | CUE["related"] | CUE["carousel"]

_BRACKETS = re.compile(r"[(\[（]([^()\[\]（）]{4,150})[)\]）]")
_ENDED = re.compile(r"[.!?…。！？।؟][\"”’»)\]」』]{0,2}(?:\s|(?<=[。！？」』]))")
_SENTENCE_END = re.compile(r"[.!?…。！？।؟][\"”’»)\]」』]{0,2}$")
_OPENING = re.compile(r"(?:^|[.!?…\"”’»)\]] )(?=([^\W\d_][\w']{0,25} [\w']{1,25}))")
_POINTING = re.compile(r"[\s»›>→▼↓:…]+$")
_ALONE = re.compile(r"\s*[\]»›>→▼↓…)]+")
_DATED = re.compile(r"(.{5,40}?\b(?:19|20)\d\d)([^\W\d_].{1,50})")
_ENDS = ".!?…。！？।؟"
_OPENERS = "\"“„«‘'「『("


def cut_residue(block: Block, language: str | None) -> tuple[Hit, ...]:
    """inline-residue: a prompt or link run into a paragraph ("Continue reading below »")."""
    text = block.text
    if len(text) < LEAST or block.kind in ("menu", "control", "code", "heading"):
        return ()
    phrases = load_phrases_of(language)
    taken: list[tuple[int, int, str]] = []
    for span in look_through(text, phrases):
        start, end, _ = span
        if end - start < len(text) and all(end <= s or e <= start for s, e, _ in taken):
            taken.append(span)
    if not taken or find_credit(text, phrases):
        return ()
    return tuple(Hit(block.index, "inline-residue", because, span=(start, end))
                 for start, end, because in taken)


def find_glued_date(evidence: Evidence) -> Iterator[Hit]:
    """glued-date: a date that its section has run into ("September 22, 2017World News")."""
    for block in evidence.having(NUMBERED, LONGEST_DATED):
        if "20" in block.text or "19" in block.text:
            found = _DATED.fullmatch(block.text)
            if found and reads_as_date(found[1]):
                yield Hit(block.index, "glued-date", "a date with its section")


def look_through(text: str, phrases: Phrases) -> Iterator[tuple[int, int, str]]:
    """The spans of a text that are residue: in brackets, behind the last sentence, between two."""
    if "(" in text or "[" in text or "（" in text:
        for found in _BRACKETS.finditer(text):
            if is_cue(found[1], phrases, BRACKETED):
                yield found.start(), found.end(), "a cue in brackets"
    if text[-1] not in _ENDS and not _SENTENCE_END.search(text, len(text) - 3):
        last = 0
        for ended in _ENDED.finditer(text, max(0, len(text) - LONGEST)):
            last = ended.end()
        pointed = _POINTING.search(text, max(last, len(text) - 8))
        bare = text[last:pointed.start()] if pointed else text[last:]
        if last and bare and bare[0] not in _OPENERS and is_cue(bare, phrases, BEHIND):
            yield last, len(text), "a cue behind the last sentence"
    if holds_opening(text, lay_openings(phrases)):
        yield from find_prompts(text, phrases)


def is_cue(text: str, phrases: Phrases, kinds: int) -> bool:
    """Whether a text is nothing but a cue, or begins with one and a colon."""
    if read_cues(text, phrases).whole & kinds:
        return True
    label, colon, _ = text.partition(":")
    return bool(colon) and len(label) <= LONGEST_LABEL and bool(
        read_cues(label, phrases).whole & kinds)


@cache
def list_openings(phrases: Phrases) -> frozenset[str]:
    """The first two words of every prompt that may stand between two sentences."""
    return frozenset(" ".join(words[:2]) for phrase in list_whole(phrases, ANYWHERE)
                     if len(words := phrase.split()) >= LEAST_WORDS)


@cache
def lay_openings(phrases: Phrases) -> Laid:
    """The same for the compiled core, which passes over the texts that hold none."""
    return lay_out(list_openings(phrases))


def find_prompts(text: str, phrases: Phrases) -> Iterator[tuple[int, int, str]]:
    """The prompts that stand where a sentence begins."""
    lowered, openings = text.casefold().replace("’", "'"), list_openings(phrases)
    for begun in _OPENING.finditer(lowered) if len(lowered) == len(text) else ():
        if begun[1] in openings and (end := match_prompt(text, begun.start(1), phrases)):
            yield begun.start(1), end, "a prompt between sentences"


def match_prompt(text: str, start: int, phrases: Phrases) -> int:
    """Where the prompt that begins at a place ends, 0 where none does."""
    words = text[start:start + LONGEST].split(" ")[:MOST_WORDS]
    for size in range(len(words), LEAST_WORDS - 1, -1):
        prompt = " ".join(words[:size])
        if join_words(split_words(prompt)) in list_whole(phrases, ANYWHERE):
            end = start + len(prompt)
            if more := _ALONE.match(text, end):
                end = more.end()
            rest = text[end:].lstrip()
            goes_on = rest[:1].islower() or rest[:1] in (",", ";") or prompt[-1] in ".,!?\"”"
            return 0 if goes_on else end
    return 0
