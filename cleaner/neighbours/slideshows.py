"""Articles that are told in the captions of their pictures."""

from __future__ import annotations

from ..draft import Draft
from ..model import Page
from ..segment.columns import read_columns
from ..segment.line_shapes import ends_sentence

CAPTION = "caption"
LEAST, LEAST_SLIDES = 80, 5
"""Characters of a caption that tells something, and how many such make a slideshow."""
TIMES = 3
"""Times the characters of all else that stays from which on the captions are the article."""


def keep_slides(page: Page, draft: Draft) -> None:
    """Keep the sentences of captions where they are most of what a page tells, each once."""
    if draft.owners.count(CAPTION) < LEAST_SLIDES:
        return
    sizes = read_columns(page).size
    told = {page.blocks[index].text: index for index, owner in reversed([*enumerate(draft.owners)])
            if owner == CAPTION and sizes[index] >= LEAST
            and not page.blocks[index].linked and ends_sentence(page.blocks[index].text)}
    if len(told) >= LEAST_SLIDES and sum(map(len, told)) > TIMES * sizes[draft.kept].sum():
        for index in told.values():
            draft.keep(index, "a slideshow's captions are its text")
