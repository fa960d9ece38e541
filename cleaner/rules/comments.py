"""What readers write under an article, and the forms to write it in."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import Hit
from .evidence import Evidence, hit_box, hit_cue, hit_family


def find_comment_form(evidence: Evidence) -> Iterator[Hit]:
    """comment-form: comment counts, forms, log-in and moderation notices ("Leave a Reply")."""
    yield from hit_cue(evidence, "comments", "comment-form", "a comment cue")


def find_comment_section(evidence: Evidence) -> Iterator[Hit]:
    """comment-section: what stands in the part of a page that is marked as its comments."""
    yield from hit_box(evidence, "comment", "comments", "comment-section", "a comment section")
    yield from hit_family(evidence, "comment", "comment-section", "a comment section")
