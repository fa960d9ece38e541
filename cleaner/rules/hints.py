"""What the names of the elements around a block hint at, where no rule has claimed the block.

Names alone often err, so that they remove nothing: they say what a block is that the judge takes
for no part of the article.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from ..lexicon.markup import BIT
from ..model import Block
from ..sizes import count_words

LINKED = 0.9
"""Share of a block's characters in links from which on it is nothing but links."""
LONGEST_CAPTION = 60
"""Words up to which a text may be a caption."""


class Hint(NamedTuple):
    """A family of names, the rule that owns what is inside, what that is, and which blocks fit."""

    family: str
    rule: str
    what: str
    fits: Callable[[Block], bool] | None = None


def is_short(block: Block) -> bool:
    """Whether a block is short enough for a caption."""
    return count_words(block.text) < LONGEST_CAPTION


def is_linked(block: Block) -> bool:
    """Whether a block is nothing but links."""
    return block.linked >= LINKED * len(block.text)


HINTS = (
    Hint("caption", "caption", "an element named as a caption", is_short),
    Hint("gallery", "carousel", "a gallery"),
    Hint("newsletter", "newsletter-prompt", "a sign-up box"),
    Hint("share", "share-bar", "a share bar"),
    Hint("ad", "advertisement", "an advertisement's place"),
    Hint("consent", "consent-notice", "a consent dialogue"),
    Hint("tags", "tag-list", "a tag list"),
    Hint("bio", "author-biography", "an author's box"),
    Hint("related", "related-links", "a list of other articles"),
    Hint("comment", "comment-section", "a comment section"),
    Hint("teaser", "teaser", "a teaser", is_linked),
    Hint("nav", "site-chrome", "navigation"),
)
"""All hints; the first that fits a block owns it."""
HINTED = sum(BIT[hint.family] for hint in HINTS)


def find_hint(block: Block) -> tuple[str, str] | None:
    """The rule that owns a block, and because of what, if the names around it hint at any."""
    for hint, because in list_hints(block.bits & HINTED):
        if hint.fits is None or hint.fits(block):
            return hint.rule, because
    return None


@lru_cache(maxsize=4096)
def list_hints(families: int) -> tuple[tuple[Hint, str], ...]:
    """The hints of some families, and what each says; none behind one that fits all blocks."""
    found = []
    for hint in HINTS:
        if families & BIT[hint.family]:
            found.append((hint, f"inside {hint.what}"))
            if hint.fits is None:
                break
    return tuple(found)
