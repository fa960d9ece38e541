"""What stands on many pages of one site, as the site's profile has counted it.

It needs no words of any language. What guards an article's own words: a sentence has to stand on
more pages than a label; a heading above the page's own prose, and what stands alone amid its text
or where a standfirst does, unless most pages have it, is for the judge to agree to.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from hashlib import blake2b

from ..model import Block, Hit, Page, SiteProfile
from ..patterns import compile_re
from ..segment.line_shapes import ends_sentence
from ..sizes import count_words
from .evidence import Evidence, has_letters

LEAST_PAGES = 4
"""Pages of a site below which its profile says nothing."""
PROSE = 12
"""Words from which on a block that ends as sentences do is taken for prose."""
LEAST_LABEL, LEAST_PROSE = 4, 6
"""Fewest pages on which a label, and a sentence, have to stand."""
SHARE_LABEL, SHARE_PROSE = 0.05, 0.2
"""Share of the site's pages on which they have to."""
ENOUGH_LABEL, ENOUGH_PROSE = 25, 50
"""Pages that are enough, whatever their share."""
MOST_OF_SITE = 0.5
"""Share of the pages from which on a block is believed wherever it stands."""
STANDFIRST = 3
"""Blocks behind the headline among which the standfirst is, a teaser on other pages."""

_WORD = compile_re(r"[^\W_]+")
_DIGITS = compile_re(r"\d+")


def fingerprint(text: str) -> int:
    """A number for a text; letter case, marks, and which numbers it holds, make no difference."""
    folded = _DIGITS.sub("0", " ".join(_WORD.findall(text.casefold())))
    return int.from_bytes(blake2b(folded.encode("utf-8", "replace"), digest_size=8).digest(), "big")


def name_site(page: Page) -> str:
    """The registrable domain of a page's address; nothing for a page without one."""
    from courlan import extract_domain

    url = page.address
    return extract_domain(url, fast=True) or "" if url else ""


def look_up(page: Page, profiles: Mapping[str, SiteProfile]) -> SiteProfile | None:
    """The profile of a page's site."""
    return profiles.get(name_site(page)) if profiles else None


def is_prose(block: Block) -> bool:
    """Whether a block is a sentence, not a label."""
    return count_words(block.text) >= PROSE and ends_sentence(block.text)


def find_site_repeat(evidence: Evidence) -> Iterator[Hit]:
    """site-repeat: what stands on many pages of the site, where a profile of it is given."""
    page = evidence.page
    site = page.site
    if site is None or site.pages < LEAST_PAGES:
        return
    counts = [site.counts.get(fingerprint(block.text), 0) if has_letters(block.text) else 0
              for block in page.blocks]
    headline = evidence.facts.headline
    first = headline.block if headline else -1
    for block, count in zip(page.blocks, counts, strict=True):
        if count >= find_least(block, site.pages):
            most = count > MOST_OF_SITE * site.pages
            doubtful = begins_text(page, block, counts) if block.kind == "heading" else not most \
                and (is_alone(block, counts) or is_standfirst(block, first))
            yield Hit(block.index, "site-repeat",
                      f"stands on {count} of {site.pages} pages of the site", sure=not doubtful)


def find_least(block: Block, pages: int) -> int:
    """The pages on which a block has to stand to be taken for the site's."""
    if is_prose(block):
        return min(ENOUGH_PROSE, max(LEAST_PROSE, round(SHARE_PROSE * pages)))
    return min(ENOUGH_LABEL, max(LEAST_LABEL, round(SHARE_LABEL * pages)))


def begins_text(page: Page, block: Block, counts: list[int]) -> bool:
    """Whether a heading stands above prose that is the page's own."""
    below = block.index + 1
    return below < len(counts) and counts[below] < LEAST_LABEL and is_prose(page.blocks[below])


def is_alone(block: Block, counts: list[int]) -> bool:
    """Whether nothing beside a block is the site's."""
    around = counts[max(0, block.index - 1):block.index + 2]
    return sum(count >= LEAST_LABEL for count in around) == 1


def is_standfirst(block: Block, headline: int) -> bool:
    """Whether a block stands where a standfirst does, which is a teaser on other pages."""
    return headline >= 0 and 0 < block.index - headline <= STANDFIRST and is_prose(block)
