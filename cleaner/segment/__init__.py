"""Sources cut into pages of blocks; after this step nothing asks where a page came from."""

from __future__ import annotations

from ..model import Page, Source
from .html import segment_html
from .language import detect_language
from .text import segment_text


def segment(source: Source, language: str | None = None) -> Page:
    """Cut a source into blocks, by its kind, and tell its language unless that is given."""
    page = segment_html(source) if source.kind == "html" else segment_text(source)
    return page._replace(language=detect_language(page, language))
