"""Headings that are the site's name or a section's, above the one that is the headline."""

from __future__ import annotations

from collections.abc import Container

from ..folding import fold
from ..lexicon.markup import BIT
from ..model import Block, Fact, Page
from ..segment.columns import read_columns
from .glances import is_dated
from .headings import LONGEST_DATE, OPENING
from .no_headline import is_fact
from .openers import UNCASED
from .shapes import is_publication
from .titles import (
    LEAST_UNCASED,
    Title,
    clean_title,
    fold_latin,
    is_name,
    list_ends,
    read_own_slug,
    split_title,
)

OUTSIDE = (BIT["nav"] | BIT["footer"] | BIT["sidebar"] | BIT["related"] | BIT["comment"]
           | BIT["modal"] | BIT["consent"] | BIT["newsletter"] | BIT["ad"] | BIT["account"])
"""Families of containers in which a heading is seldom the article's."""
PROSE = 100
"""Characters of a paragraph."""
SAID = 4
"""Letters from which on a word of an address says something."""
MOST_LINKED, MOST_SITE = 5, 3
"""Words of a site's name that links to the site, and of one that does not."""
LITTLE_SAID = 4
"""Words of a title that is but the site's name, with a sign or a section behind it."""
NEAR_LEAD, LEAST_SPACES = 3, 2
"""Blocks between a headline and the first paragraph or a date above, and spaces it has there."""
NEAR = 2
"""Blocks below a headline among which its author or date is."""


def find_text(page: Page) -> list[int]:
    """The first paragraph of a page, if it has one."""
    first: list[int] = (read_columns(page).prose >= PROSE).nonzero()[0][:1].tolist()
    return first


def find_site_parts(page: Page, headings: list[Block]) -> frozenset[str]:
    """The parts of the title that headings print, but of which the address says nothing.

    Where headings print two parts, one is the site's name; the address is made of the other. An
    address that says nothing leaves it to their order: above the text the site's comes first.
    """
    parts = {fold(part): part for part in split_title(clean_title(page.head.title))}
    if len(parts) < 2:
        return frozenset()
    slug = [word for word in read_own_slug(page) if len(word) >= SAID]
    if len(slug) < OPENING:
        return find_first_part(page, headings, parts)
    printed = {fold(block.text) for block in headings if block.kind == "heading"} & parts.keys()
    told = {letters: sum(map(fold_latin(parts[letters]).__contains__, slug))
            for letters in printed}
    most = max(told.values(), default=0)
    return frozenset(letters for letters, count in told.items() if not count and most > 1)


def find_first_part(page: Page, headings: list[Block], parts: Container[str]) -> frozenset[str]:
    """The first of two different parts of the title that headings print above the text."""
    text = find_text(page)
    above = [letters for block in headings if text and block.index < text[0]
             and block.kind == "heading" and (letters := fold(block.text)) in parts]
    return frozenset(above[:1]) if len(set(above)) > 1 and above[0] != above[-1] else frozenset()


def find_below_site(page: Page, tops: list[Block], headings: list[Block]) -> Block | None:
    """The headline where the heading of the first level above it is the site's name, or None.

    The page's title is the two then, with a sign between. A site's name links to it or is a few
    words, and the headline is more of them.
    """
    ends = list_ends(clean_title(page.head.title)) if tops else []
    for block in tops:
        words, letters = block.text.count(" ") + 1, fold(block.text)
        if words > (MOST_LINKED if is_link(block) else MOST_SITE):
            continue
        wanted = {fold(rest) for name, rest in ends if rest.count(" ") >= words
                  and ((known := fold(name)) == letters or is_name(known, letters))}
        if wanted and (below := next((below for below in headings if below.index > block.index
                                      and not below.bits & OUTSIDE
                                      and fold(below.text) in wanted), None)):
            return below
    return None


def says_little(titles: list[Title]) -> bool:
    """Whether a page's head states no more than a site's name or a section, or nothing."""
    return all(title.origin == "title" and title.text.count(" ") < LITTLE_SAID
               and (len(title.text) < LEAST_UNCASED or not UNCASED.search(title.text))
               for title in titles)


def may_be_site(page: Page, heading: Fact, titles: list[Title]) -> bool:
    """Whether a heading may be the site's name or a section's, where the head says little.

    What the page's title is too may be the headline, unless it links to the site or is called like
    a paper.
    """
    words, link = heading.value.count(" ") + 1, is_link(page.blocks[heading.block])
    return words <= (MOST_LINKED if link else MOST_SITE) and says_little(titles) and (
        link or is_publication(heading.value)
        or all(fold(title.text) != fold(heading.value) for title in titles))


def is_below_site(page: Page, line: Fact, heading: Fact) -> bool:
    """Whether a line of more words below such a heading has the author or the date below it."""
    return line.block > heading.block and line.value.count(" ") > heading.value.count(" ") \
        and stands_above_fact(page, page.blocks[line.block])


def find_lead(page: Page, headings: list[Block], titles: list[Title]) -> Fact | None:
    """The heading right above the first paragraph and near the date, where the head says little."""
    text = find_text(page) if says_little(titles) else []
    above = [block for block in headings if text and text[0] - NEAR_LEAD <= block.index < text[0]]
    if len(above) != 1 or is_link(block := above[0]) or block.bits & OUTSIDE:
        return None
    near = page.blocks[max(0, block.index - NEAR_LEAD):block.index + 1 + NEAR]
    return Fact(block.text, "heading", block.index) \
        if block.text.count(" ") >= LEAST_SPACES and any(
            is_fact(other.text) or (len(other.text) <= LONGEST_DATE and is_dated(other.text))
            for other in near if other is not block) else None


def stands_above_fact(page: Page, block: Block) -> bool:
    """Whether the author or the date stands right below a block."""
    return any(is_fact(below.text) for below in page.blocks[block.index + 1:block.index + 1 + NEAR])


def is_link(block: Block) -> bool:
    """Whether all of a block is a link, as the site's name is above a headline."""
    return block.linked >= len(block.text)
