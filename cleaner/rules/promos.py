"""Advertisements and what a site says of itself between the paragraphs."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ..lexicon.cues import CUE, load_phrases_of, read_cues
from ..lexicon.words import address_words
from ..model import Block, Hit
from ..native.signs import PROMPTED
from ..patterns import compile_re
from ..segment.line_shapes import ends_sentence
from ..segment.speech import is_reported
from ..sizes import count_words
from .boxes import hit_prompt
from .evidence import Evidence, hit_cue

FEW = 3
"""Different offers that a text has beside what it is about."""
LEAST_CALLING = 2
"""Words of a call to action."""
LEAST_ABOVE, LONGEST_PITCH, LONGEST_HEADING, PARAGRAPH = 3, 200, 70, 100
"""Lines above a call: the article's own paragraph, a heading and a short paragraph; characters of
these, from the last on."""
ASKING = "?？؟"
LONGEST_PROMPT = 10
"""Words up to which a block with a prompt to read on is nothing else."""
MOST_SKIPPED = 12
"""Blocks from a prompt to skip something to where that ends."""
MOST_ENDING, LEAST_SKIPPING = 2, 2
"""Words that say that it ends, and that one may skip it, beside its name."""
ANSWERS = sum(CUE[kind] for kind in ("newsletter", "comments", "share", "app", "donate"))
"""Kinds of cue that a prompt behind a question holds."""
_ASKED = compile_re(r"[^?!？！]{4,120}[?!？！][\"”’»]?\s?")


def find_advertisement(evidence: Evidence) -> Iterator[Hit]:
    """advertisement: labels of advertisements and sponsored content."""
    yield from hit_prompt(evidence, "advertisement", "advertisement", "a call to action")
    yield from hit_calls(evidence)
    yield from hit_cue(evidence, "advertisement", "advertisement", "an advertisement's label")


def hit_calls(evidence: Evidence) -> Iterator[Hit]:
    """A hit on the heading and the short paragraph of a text above a call to action: "Book a demo".

    Where a text has many, each goes with a thing that the text is about.
    """
    if evidence.page.source.kind != "text":
        return
    blocks, bit = evidence.page.blocks, CUE["advertisement"]
    spoken, pitched = address_words(evidence.page.language), list[tuple[Block, Block]]()
    for call, cues in evidence.holding("advertisement"):
        if not cues.whole & bit or count_words(call.text) < LEAST_CALLING \
                or call.index < LEAST_ABOVE \
                or len(blocks[call.index - LEAST_ABOVE].text) < PARAGRAPH:
            continue
        heading, pitch = blocks[call.index - 2], blocks[call.index - 1]
        if is_call_heading(heading.text) and is_pitch(pitch.text) \
                and not spoken.isdisjoint(f"{heading.text} {pitch.text}".casefold().split()):
            pitched.append((heading, pitch))
    if len({(heading.text, pitch.text) for heading, pitch in pitched}) <= FEW:
        yield from (Hit(block.index, "advertisement", "above a call to action")
                    for both in pitched for block in both)


def is_pitch(text: str) -> bool:
    """Whether a line is a short paragraph."""
    return len(text) <= LONGEST_PITCH and ends_sentence(text) and text[-1] not in ASKING


def is_call_heading(text: str) -> bool:
    """Whether a line may be the heading of a call: a label or a question."""
    return len(text) <= LONGEST_HEADING and (text[-1] in ASKING or not ends_sentence(text))


def find_reading_prompt(evidence: Evidence) -> Iterator[Hit]:
    """reading-prompt: a prompt to read on, a block by itself ("Continue reading below")."""
    for hit in hit_cue(evidence, "inline-promo", "reading-prompt", "a prompt to read on"):
        short = count_words(evidence.page.blocks[hit.block].text) <= LONGEST_PROMPT
        yield hit._replace(sure=hit.sure or short)
    yield from hit_skipped(evidence)


def hit_skipped(evidence: Evidence) -> Iterator[Hit]:
    """A hit on what stands between "Skip the podcast and continue reading" and "End of podcast"."""
    blocks = evidence.page.blocks
    prompts = [block for block, _ in evidence.holding("inline-promo")]
    for first, last in pairwise(prompts):
        if 1 < last.index - first.index <= MOST_SKIPPED and may_skip(first.text, last.text):
            yield from (Hit(block.index, "reading-prompt", "in what readers may skip")
                        for block in blocks[first.index + 1:last.index])


def may_skip(first: str, last: str) -> bool:
    """Whether two prompts name the same thing: one to skip it and read on, and one that it ends."""
    skipping, ending = (frozenset(text.casefold().split()) for text in (first, last))
    return len(skipping) <= LONGEST_PROMPT and not skipping.isdisjoint(ending) \
        and 1 <= len(ending - skipping) <= MOST_ENDING \
        and len(skipping - ending) >= LEAST_SKIPPING


def find_app_prompt(evidence: Evidence) -> Iterator[Hit]:
    """app-prompt: prompts for apps, messenger channels and notifications."""
    yield from hit_prompt(evidence, "app", "app-prompt", "a prompt for an app")
    yield from hit_cue(evidence, "app", "app-prompt", "a prompt for an app or channel")


def find_donation_prompt(evidence: Evidence) -> Iterator[Hit]:
    """donation-prompt: prompts to give money or become a member."""
    yield from hit_prompt(evidence, "donate", "donation-prompt", "a prompt to give")
    yield from hit_cue(evidence, "donate", "donation-prompt", "a prompt to give")


def find_asked_prompt(evidence: Evidence) -> Iterator[Hit]:
    """asked-prompt: a question or a cry with the prompt behind it ("Like it? Share it!")."""
    phrases = load_phrases_of(evidence.page.language)
    for block in evidence.having(PROMPTED):
        asked = _ASKED.match(block.text) if block.kind == "paragraph" else None
        rest = block.text[asked.end():] if asked else ""
        if rest and not is_reported(block.text) and read_cues(rest, phrases).bits & ANSWERS:
            yield Hit(block.index, "asked-prompt", "a prompt behind a question", phrase=True)
