"""Other articles on the same page."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import Block, Container, Hit
from .evidence import Evidence, join_families

ARTICLE = join_families("<article>")
PROSE = 300
"""Characters of prose without which an article element is but a card."""
HEAD, LEAST_TITLE = 6, 30
"""Blocks at the head of an element among which its headline is, and the characters of one that is
neither first in rank nor linked; a section's heading ("Instructions") is shorter."""


def find_next_article(evidence: Evidence) -> Iterator[Hit]:
    """next-article: an article element of its own, with a headline, behind the page's article."""
    page, headline = evidence.page, evidence.facts.headline
    if headline is None or headline.block < 0:
        return
    articles = [c for c in evidence.find_named(ARTICLE) if c.tag == "article"]
    own = [c for c in articles if c.first <= headline.block < c.last]
    if not own or count_prose(page.blocks, own[0]) < PROSE:
        return
    end = own[0].last
    for article in articles:
        if article.first >= end and any(
                map(is_headline, page.blocks[article.first:article.last][:HEAD])):
            end = article.last
            yield from (Hit(i, "next-article", "in an article element behind the article's")
                        for i in range(article.first, article.last))


def is_headline(block: Block) -> bool:
    """Whether a block may be the headline of another article, and not of a section of this one."""
    return block.tag == "h1" or (
        block.tag == "h2" and (block.linked > 0 or len(block.text) >= LEAST_TITLE))


def count_prose(blocks: tuple[Block, ...], container: Container) -> int:
    """The characters of a container's paragraphs."""
    return sum(len(block.text) - block.linked for block in blocks[container.first:container.last]
               if block.kind == "paragraph" and len(block.text) > 60)
