"""Pages cut down to briefs: the article's first paragraphs on the page that a whole article had.

The pages of the sets hold long articles, so that forests grown of them alone take the teasers
around a brief for the article's further paragraphs. What is cut are the elements whose text the
true body holds, behind its beginning; the truth is cut alike.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from random import Random
from typing import Any

from selectolax.lexbor import LexborHTMLParser, LexborNode

from .labels import split_words

CUT = "p, h2, h3, h4, h5, h6, li, blockquote, pre, table, dl, figure"
"""Elements that the further text of an article consists of."""
LONGEST = (200, 1200)
"""Characters that the beginning of an article may have, the fewest and the most drawn."""
CUT_DOWN = 0.9
"""Share of the further text's words that has to be gone from the page."""
LEAST = 3
"""Words from which on an element's text is looked for in the body."""


def shorten(row: dict[str, Any],
            truth: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]] | None:
    """A page or text with its truth cut down to a brief, as long as its id draws; None where that
    fails."""
    random = Random(hashlib.md5(str(row["id"]).encode()).hexdigest())
    lines = [line for line in truth["body"].splitlines() if line.strip()]
    kept = begin(lines, random.uniform(*LONGEST))
    beginning, rest = (" ".join(split_words("\n".join(part)))
                       for part in (kept, lines[len(kept):]))
    if not rest:
        return None
    kind = "html" if "html" in row else "text"
    short = (cut_page if kind == "html" else cut_text)(row[kind], beginning, rest)
    whole, left = (text if kind == "text" else read_text(text) for text in (row[kind], short))
    further = lines[len(kept):]
    if count_found(kept, left) < CUT_DOWN * len(kept) \
            or count_found(further, whole) < CUT_DOWN * len(further) \
            or count_found(further, left) > (1 - CUT_DOWN) * len(further):
        return None
    return {**row, kind: short}, {**truth, "body": "\n".join(kept)}


def cut_page(markup: str, beginning: str, rest: str) -> str:
    """A page without the elements that hold the further text of its article, and without scripts
    that may."""
    tree = LexborHTMLParser(markup)
    for node in tree.css(CUT):
        if is_further(node.text(separator=" "), beginning, rest):
            node.decompose()
    for node in tree.css("script"):
        if states_body(node):
            node.decompose()
    return tree.html or ""


def cut_text(text: str, beginning: str, rest: str) -> str:
    """A text without the lines that hold the further text of its article.

    Of what a flattener has made lines of their own within a paragraph, the links, too little is
    left to tell it by: it goes with the lines around it.
    """
    lines = text.split("\n")
    further = [is_further(line, beginning, rest) for line in lines]
    last = None
    for index, line in enumerate(lines):
        if further[index]:
            if last is not None and all(len(split_words(one)) < LEAST
                                        for one in lines[last + 1:index]):
                further[last + 1:index] = [True] * (index - last - 1)
            last = index
        elif len(split_words(line)) >= LEAST:
            last = None
    return "\n".join(line for line, gone in zip(lines, further, strict=True) if not gone)


def begin(lines: Sequence[str], longest: float) -> list[str]:
    """The first lines of a body, of so many characters together, but one at least."""
    size, kept = 0, list[str]()
    for line in lines:
        if kept and size + len(line) > longest:
            break
        kept.append(line)
        size += len(line)
    return kept


def count_found(lines: Sequence[str], text: str) -> int:
    """How many of some lines a text holds."""
    words = " ".join(split_words(text))
    return sum(" ".join(split_words(line)) in words for line in lines)


def read_text(markup: str) -> str:
    """All text of a page's body."""
    body = LexborHTMLParser(markup).body
    return body.text(separator=" ") if body else ""


def states_body(node: LexborNode) -> bool:
    """Whether a script holds the article's text, or may."""
    return "ld+json" not in (node.attributes.get("type") or "") \
        or "articleBody" in (node.text() or "")


def is_further(text: str, beginning: str, rest: str) -> bool:
    """Whether a text stands in the further text of a body, and not at its beginning."""
    words = split_words(text)
    own = " ".join(words)
    return len(words) >= LEAST and own in rest and own not in beginning
