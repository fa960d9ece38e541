"""An article as plain text."""

from __future__ import annotations

from ..article import Article


def write_text(article: Article) -> str:
    """Headline, a line of byline and date, a blank line, and the body."""
    top = [line for line in (article.headline, write_byline(article)) if line]
    return "\n".join([*top, "", article.body] if top else [article.body]) + "\n"


def write_body(article: Article) -> str:
    """The body alone."""
    return article.body + "\n"


def write_byline(article: Article) -> str:
    """Names and date on one line, as far as the page states them."""
    return " · ".join(part for part in (", ".join(article.byline), article.date) if part)
