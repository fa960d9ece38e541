"""An article as Markdown: the body's own words, marked by the kinds of the blocks they stood in."""

from __future__ import annotations

from ..assemble import list_paragraphs
from ..model import Block
from ..patterns import compile_re
from ..pipeline import Outcome
from .text import write_byline

_UNMARKED = compile_re(r"\d{1,9}(?=[.)](?:\s|$))|(?=#{1,6}(?:\s|$)|[-+*](?:\s|$)|>|```|~~~"
                       r"|---|===|\*\*\*|___)")
"""What stands before a sign that makes a mark of a paragraph's beginning: digits, or nothing."""


def write_markdown(outcome: Outcome) -> str:
    """Headline, byline and date, and the body with its headings, lists, quotations and code."""
    article = outcome.article
    paragraphs, firsts = list_paragraphs(outcome.page, outcome.verdicts)
    parts = [f"# {article.headline}"] if article.headline else []
    if byline := write_byline(article):
        parts.append(f"*{byline}*")
    tight = False
    for paragraph, first in zip(paragraphs, firsts, strict=True):
        block = outcome.page.blocks[first]
        item = block.kind == "item"
        marked = mark(paragraph, block)
        if item and tight:
            parts[-1] += "\n" + marked
        else:
            parts.append(marked)
        tight = item
    return "\n\n".join(parts) + "\n"


def mark(paragraph: str, block: Block) -> str:
    """Put a block's mark before its paragraph; a paragraph that looks marked is escaped."""
    kind = block.kind
    if kind == "code":
        fence = "````" if "```" in paragraph else "```"
        return f"{fence}\n{paragraph}\n{fence}"
    if kind == "item":
        return paragraph if block.number[:1].isdigit() else f"- {paragraph}"
    if kind == "quotation":
        return f"> {paragraph}"
    if kind == "heading":
        level = int(block.tag[1]) if block.tag[1:].isdigit() else 2
        return f"{'#' * max(2, level)} {paragraph}"
    if found := _UNMARKED.match(paragraph):  # of digits and a dot only the dot can be escaped
        return f"{found[0]}\\{paragraph[found.end():]}"
    return paragraph
