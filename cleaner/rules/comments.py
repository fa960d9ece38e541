"""What readers write under an article, and the forms to write it in."""

from __future__ import annotations

from collections.abc import Iterator

from ..lexicon.cues import CUE
from ..model import Hit
from .evidence import Evidence, hit_box, hit_cue

LONGEST_HEAD = 90
"""Characters of a line that says who wrote a comment, and when."""
LEAST_HEADS = 2
"""Such lines that make comments of what follows them."""


def find_comment_form(evidence: Evidence) -> Iterator[Hit]:
    """comment-form: comment counts, forms, log-in and moderation notices ("Leave a Reply")."""
    yield from hit_cue(evidence, "comments", "comment-form", "a comment cue")


def find_comment_section(evidence: Evidence) -> Iterator[Hit]:
    """comment-section: what stands in the part of a page that is marked as its comments."""
    yield from hit_box(evidence, "comment", "comments", "comment-section", "a comment section")
    heads = [block for block, cues in evidence.cued if cues.bits & CUE["comments"]
             and block.text[-1] in ":：" and len(block.text) <= LONGEST_HEAD]
    if len(heads) < LEAST_HEADS or not evidence.page.containers:
        return
    container = evidence.page.containers[heads[0].container]
    while container.last <= heads[-1].index and container.parent >= 0:
        container = evidence.page.containers[container.parent]
    yield from (Hit(i, "comment-section", "below a comment's head")
                for i in range(heads[0].index, container.last))
