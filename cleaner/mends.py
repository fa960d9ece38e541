"""Slips of whoever wrote a page's markup, mended: a parser would read them as they are written.

Each shows in the page itself: a title that swallows the page, tags that readers would see.
"""

from __future__ import annotations

import html
import re

from .native.markup import find_escaped
from .patterns import compile_re

HEAD = 20_000
"""Bytes among which a title begins."""
LONGEST_TITLE = 1000
"""Bytes within which a title ends, if it is ended at all."""
LEAST_TAGS, LEAST_PROSE = 2, 80
"""Paragraphs that tags written as entities end at the least, and the bytes of each on average: a
page that shows markup shows less of it, or shorter."""

_TITLE = compile_re(rb"<title\b[^<>]{0,200}>[^<]{1,600}", re.IGNORECASE)
_TITLE_END = compile_re(rb"</title", re.IGNORECASE)
_NO_TITLE = compile_re(rb"<(?:/head|body|meta|link|h1)\b", re.IGNORECASE)
_TAGS = compile_re(
    rb">(?=\s{0,200}&lt;(?:p|div|h[1-6]|figure|section|article)\b)([^<>]{200,500000})"
    rb"(?=</(?:div|article|section|main|td|body)\b)", re.IGNORECASE)
_TAG = compile_re(rb"&lt;/?[a-z!][^<>&]{0,2000}(?:&(?!gt;|lt;)[^<>&]{0,2000}){0,40}&gt;",
                  re.IGNORECASE)
_PAGE = compile_re(rb"&lt;(?:!doctype|html|head|body|script|style)\b", re.IGNORECASE)
_TWICE = compile_re(
    rb"&amp;(?=(?:#\d{2,5}|#[xX][\da-fA-F]{2,4}|[lr][sd]quo|[mn]dash|hellip|nbsp);)")
_WITHIN = compile_re(rb"[\w\x80-\xff]&amp;|&amp;#?\w{2,6};[\w\x80-\xff]")


def mend(markup: bytes) -> bytes:
    """Markup as it was meant: its title ended, and what was escaped twice escaped once."""
    markup = end_title(markup)
    tags, twice = find_escaped(markup)
    if tags:
        markup = _TAGS.sub(lambda found: b">" + open_tags(found[1]), markup)
    if twice:
        markup = _TWICE.sub(unescape_once, markup)
    return markup


def end_title(markup: bytes) -> bytes:
    """Markup whose title ends where the next tag begins, if it would go on with the page."""
    at = markup.find(b"<title", 0, HEAD)
    title = _TITLE.match(markup, at if at >= 0 else max(0, markup.find(b"<TITLE", 0, HEAD)))
    if title is None or _TITLE_END.match(markup, title.end()):
        return markup
    end = title.end()
    if _TITLE_END.search(markup, end, end + LONGEST_TITLE) \
            or not _NO_TITLE.search(markup, end, end + LONGEST_TITLE):
        return markup
    return markup[:end] + b"</title>" + markup[end:]


def open_tags(text: bytes) -> bytes:
    """The markup that an element shows as its text, where it is an article's; else the text."""
    ended = text.lower().count(b"&lt;/p&gt;")
    if ended < LEAST_TAGS or _PAGE.search(text) \
            or len(_TAG.sub(b"", text)) < LEAST_PROSE * ended:
        return text
    return html.unescape(text.decode("utf-8", "replace")).encode("utf-8", "replace")


def unescape_once(found: re.Match[bytes]) -> bytes:
    """An ampersand that is escaped within an entity, where this stands at a word and for itself."""
    start, end = found.span()
    near = found.string[max(0, start - 1):end + 9]
    return b"&" if _WITHIN.match(near) or _WITHIN.match(near, 1) else found[0]
