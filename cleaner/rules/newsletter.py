"""Prompts to sign up for a newsletter."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import Hit
from .boxes import hit_box, hit_prompt
from .evidence import Evidence, hit_cue, hit_flattened


def find_newsletter_prompt(evidence: Evidence) -> Iterator[Hit]:
    """newsletter-prompt: a sign-up prompt, its promises and its privacy line."""
    yield from hit_box(evidence, "newsletter", "newsletter", "newsletter-prompt", "a sign-up box")
    yield from hit_prompt(evidence, "newsletter", "newsletter-prompt", "a sign-up prompt")
    yield from hit_cue(evidence, "newsletter", "newsletter-prompt", "a newsletter cue")
    yield from hit_flattened(evidence, "newsletter", "newsletter-prompt", "links of a newsletter")
