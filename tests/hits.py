"""What the tests of rules share: paragraphs, a page around them, and the hits on one block."""

from __future__ import annotations

from cleaner.learned import read_page_cues
from cleaner.model import Hit, Options, Page
from cleaner.read import read
from cleaner.rules import find_hits
from cleaner.rules.hints import find_hint
from cleaner.segment import segment

from .facts import read_facts

PROSE = ("The council met on Tuesday evening to hear the plans for the old harbour, and "
         "after three hours of talk it put off the vote until the spring, members said.")
MAY = "The council put off the vote until 3 May 2024, when the ice will be gone, members said."
MORE = ("“We have waited for ten years and can wait for one winter more,” said Ann Ray, who sails "
        "the mail boat to the islands and keeps the harbour's books in her spare time for nothing.")
LINKS = ("<li><a href=/f>How the boats are built of ice</a></li>"
         "<li><a href=/g>Who is to sail them in the end</a></li>")
STYLE = ".menu-item{display:block;margin:0 auto 2rem}@media(min-width:48rem){.menu-item{margin:0}}"
SECTIONS = ("Where the days go", "Set limits before you buy", "What to measure")
LISTED = "\n".join((PROSE, "In this article", *SECTIONS, *(
    line for title in SECTIONS for line in (title, MORE))))
COPIED = [f"In week {number} {PROSE[0].lower()}{PROSE[1:]}" for number in range(9)]


def hits_on(source: str, text: str) -> list[Hit]:
    """The hits on the block of a source that has this text."""
    kind = "html" if source.lstrip().startswith("<") else "text"
    page: Page = segment(read(source, url=None, kind=kind, options=Options()))
    hits = find_hits(page, read_facts(page), read_page_cues(page))
    claimed = {hit.block for hit in hits}
    for block in page.blocks:
        if block.index not in claimed and (hint := find_hint(block)):
            hits.append(Hit(block.index, *hint, sure=False))
    blocks = [block.index for block in page.blocks if block.text == text]
    assert blocks, [block.text for block in page.blocks]
    return [hit for hit in hits if hit.block == blocks[-1]]


def page(body: str) -> str:
    inside, behind = ("", body) if body.startswith("<footer") else (body, "")
    return (f"<html><body><article><h1>Harbour vote put off</h1><p>{PROSE}</p><p>{MORE}</p>{inside}"
            f"</article>{behind}</body></html>")
