"""What blocks are by those around them, once all have been judged by themselves."""

from __future__ import annotations

from collections.abc import Mapping

from ..draft import Draft
from ..learned import Judgement
from ..model import Hit, Page
from .bars import SEVERAL
from .dated import keep_dated
from .ends import drop_above, drop_alone, drop_notes, empty_sections
from .gaps import fill_gaps, keep_again, keep_listed, keep_taken_up
from .lists import even_out, find_lists, keep_announced
from .questions import find_asking, keep_asked, keep_unfolded
from .slideshows import keep_slides
from .standfirst import keep_standfirst
from .stated import keep_stated
from .summaries import keep_summaries


def look_around(page: Page, draft: Draft, judgement: Judgement,
                claims: Mapping[int, list[Hit]], cuts: Mapping[int, list[Hit]]) -> None:
    """Decide again on blocks by those around them."""
    lists = find_lists(page)
    keep_stated(page, draft)
    keep_standfirst(page, draft, judgement, claims)
    fill_gaps(page, draft, judgement, claims)
    if len(asking := find_asking(page, draft, judgement)) >= SEVERAL:
        keep_asked(page, draft, judgement, claims, asking)
        keep_unfolded(page, draft, claims, asking)
    keep_again(page, draft, judgement)
    keep_taken_up(page, draft)
    keep_listed(page, draft, judgement, claims)
    keep_announced(page, draft, judgement, lists)
    even_out(page, draft, judgement, lists)
    keep_summaries(page, draft, judgement, claims, lists)
    keep_dated(page, draft)
    empty_sections(page, draft)
    drop_notes(page, draft, claims, cuts)
    keep_slides(page, draft)
    if page.source.kind == "text":
        drop_above(page, draft)
        drop_alone(page, draft, extracted=judgement.extracted)
