"""Advertisements and what a site says of itself between the paragraphs."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import Hit
from ..sizes import count_words
from .boxes import hit_prompt
from .evidence import Evidence, hit_cue

LONGEST_PROMPT = 10
"""Words up to which a block with a prompt to read on is nothing else."""


def find_advertisement(evidence: Evidence) -> Iterator[Hit]:
    """advertisement: labels of advertisements and sponsored content."""
    yield from hit_cue(evidence, "advertisement", "advertisement", "an advertisement's label")


def find_reading_prompt(evidence: Evidence) -> Iterator[Hit]:
    """reading-prompt: a prompt to read on, a block by itself ("Continue reading below")."""
    for hit in hit_cue(evidence, "inline-promo", "reading-prompt", "a prompt to read on"):
        short = count_words(evidence.page.blocks[hit.block].text) <= LONGEST_PROMPT
        yield hit._replace(sure=hit.sure or short)


def find_app_prompt(evidence: Evidence) -> Iterator[Hit]:
    """app-prompt: prompts for apps, messenger channels and notifications."""
    yield from hit_prompt(evidence, "app", "app-prompt", "a prompt for an app")
    yield from hit_cue(evidence, "app", "app-prompt", "a prompt for an app or channel")


def find_donation_prompt(evidence: Evidence) -> Iterator[Hit]:
    """donation-prompt: prompts to give money or become a member."""
    yield from hit_prompt(evidence, "donate", "donation-prompt", "a prompt to give")
    yield from hit_cue(evidence, "donate", "donation-prompt", "a prompt to give")
