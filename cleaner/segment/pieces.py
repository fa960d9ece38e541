"""Paragraphs, headings and list items of a page's data, as markup; and how much of it is prose."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from typing import Any

from ..lexicon.marks import CRIES, FULL_STOPS, UNSPACED
from ..patterns import compile_re
from .line_shapes import count_columns
from .links import close_up
from .markdown import drop_emphasis_across, is_markdown, unmark
from .states import LEAST
from .things import TAG, is_article, is_worded, read_title, split_key

MOST_INNER = 8
"""Levels within a paragraph's own data that are read."""
TEXTS = ("text", "content", "html", "value", "body", "markup", "paragraph", "paragraphs",
         "children", "nodes", "items", "blocks", "elements", "innerHTML", "contentHtml",
         "raw", "rendered", "processed", "document", "data", "attributes", "model", "primary",
         "props", "fields", "values", "field_text", "field_body", "field_content")
"""Keys under which a paragraph's data holds its text, or the data of its parts."""
KINDS = ("type", "_type", "nodeType", "kind", "__typename", "name", "style", "tag", "tagName",
         "component", "__component", "slice_type", "acf_fc_layout", "blockType")
"""Keys that say what a paragraph's data is."""
_TEXTS, _KINDS = ({key: place for place, key in enumerate(keys)} for keys in (TEXTS, KINDS))
NO_PROSE = frozenset(
    "image img video gallery audio ad advert advertisement embed oembed promo newsletter related "
    "link reference divider figure photo picture iframe script interstitial carousel map "
    "poll teaser teasers cta signup subscribe banner caption credit byline".split())
"""Words of a paragraph's kind that say it is no text."""
MARKDOWN = ("](", "**", "__", "\n#")
"""Marks without one of which a text is not looked at as Markdown."""
_KIND_TAGS = (("heading", "h2"), ("header", "h2"), ("h2", "h2"), ("h3", "h3"), ("h4", "h4"),
              ("subhead", "h2"), ("quot", "blockquote"), ("list-item", "li"), ("listitem", "li"),
              ("list_item", "li"))
_BLOCK_TAG = compile_re(
    r"<(?:p|br|div|h[1-6]|li|ul|ol|blockquote|section|article|table)\b", re.IGNORECASE)
_ITEM = compile_re(r"[-*+•] {1,4}(?=\S)")
_GLUED = compile_re(r"(?:(?<=[a-z\u00df-\u00ff)][.!?])|(?<=[.!?][”»]))"
                    r"(?=[“„«]?[A-Z\u00c0-\u00de][a-z\u00df-\u00ff ’'])")
_NO_TEXT = compile_re(r"[{}<>=;_|\\^~#]|https?:|\(\?|\.\*")
_END = compile_re(rf"[.!?…:;{FULL_STOPS}{CRIES}][\"'”’»)\]]?(?=\s|$)|[。！？]"
                  r"|[\u0e00-\u0eff]{40}")
"""The end of a sentence; of Thai and Lao, which mark none, a clause."""


def read_piece(value: Any, depth: int = 0) -> str:
    """One member of a list as markup, if it is a paragraph, heading or list item, or several."""
    if isinstance(value, str):
        text = value.strip()
        return write_markup(text) if is_worded(text) and not _NO_TEXT.match(text) else ""
    if not isinstance(value, dict) or depth > MOST_INNER or is_article(value):
        return ""
    kind = read_kind(value)[:200]
    if not NO_PROSE.isdisjoint(split_key(kind)):
        return ""
    parts = next(filter(None, list_values(value, _TEXTS)), None)
    if isinstance(parts, dict) and "list" in kind and isinstance(parts.get("items"), list):
        parts = parts["items"]
    if isinstance(parts, dict):
        return read_piece(parts, depth + 1)
    if isinstance(parts, list) and "list" in kind and "item" not in kind:
        return "".join(f"<li>{read_inline(part, depth)}</li>" for part in parts)
    if isinstance(parts, list) and len(parts) > 1 and all(map(is_sentence, parts)):
        title = html.escape(html.unescape(read_title(value)), quote=False)
        return f"<h2>{title}</h2>" * bool(title) + "".join(map(write_markup, parts))
    if isinstance(parts, list) and any(holds_blocks(part) for part in parts):
        return "".join(read_piece(part, depth + 1) for part in parts)
    text = read_inline(parts, depth).strip()
    if not text or (_NO_TEXT.match(text) and not TAG.match(text)):
        return ""
    tag = next((tag for word, tag in _KIND_TAGS if word in kind.lower()), "")
    return f"<{tag}>{text}</{tag}>" if tag else write_markup(text)


def read_kind(value: Mapping[str, Any]) -> str:
    """What an object says that it is, in all the words that it has for it."""
    return " ".join(list_kinds(value))


def list_kinds(value: Mapping[str, Any]) -> Iterator[str]:
    """Yield what an object says that it is, the likeliest first."""
    return (kind for kind in list_values(value, _KINDS) if isinstance(kind, str))


def list_values(value: Mapping[str, Any], places: Mapping[str, int]) -> list[Any]:
    """The values of those of an object's keys that have a place, in its order."""
    return [value[key] for key in sorted(value.keys() & places.keys(), key=places.__getitem__)]


def is_sentence(value: Any) -> bool:
    """Whether a part of a paragraph's data is a whole text, and not a piece of a line."""
    return isinstance(value, str) and is_worded(value) \
        and _END.search(value.strip()[-3:]) is not None


def holds_blocks(value: Any) -> bool:
    """Whether a part of a paragraph's data is a paragraph or list item itself."""
    if not isinstance(value, dict):
        return False
    kind = read_kind(value).lower()
    return "paragraph" in kind or "list" in kind or "block" in kind or "head" in kind \
        or kind in ("p", "li", "h2", "h3")


def read_inline(value: Any, depth: int) -> str:
    """The text of the parts of a paragraph, one after the other."""
    if isinstance(value, str):
        return value
    if depth > MOST_INNER:
        return ""
    if isinstance(value, list):
        return "".join(read_inline(part, depth + 1) for part in value)
    if isinstance(value, dict):
        text = read_inline(next(filter(None, list_values(value, _TEXTS)), ""), depth + 1)
        return text or ("\n" if is_break(value) else "")
    return ""


def is_break(value: Mapping[str, Any]) -> bool:
    """Whether a part of a paragraph is the end of a line within it ("hardBreak", "br")."""
    kind = next(list_kinds(value), "").lower()
    return kind == "br" or kind.endswith("break")


def write_markup(text: str) -> str:
    """A text as markup: what is markup stays, marks of Markdown are read, lines are paragraphs."""
    if "&lt;" in text and "<" not in text:
        text = html.unescape(text)
    if _BLOCK_TAG.search(text):
        return text if text.lstrip().startswith("<") else f"<div>{text}</div>"
    if any(mark in text for mark in MARKDOWN) and is_markdown(closed := close_up(text)[0]):
        return "".join(map(write_line, drop_emphasis_across(closed).splitlines()))
    if not TAG.search(text):
        text = html.escape(html.unescape(text), quote=False)
    lines = [line.strip() for line in text.splitlines()]
    if len(lines) == 1 and len(text) > LEAST:
        lines = _GLUED.split(text)  # paragraphs whose breaks were lost
    return "".join(f"<p>{line}</p>" for line in lines if line)


def write_line(line: str) -> str:
    """A line of Markdown as markup, unless it is nothing but pictures."""
    read = unmark(line)
    if not read.text or read.pictured:
        return ""
    listed = _ITEM.sub("", read.text)
    tag = "h2" if read.level else "blockquote" if read.quoted else \
        "li" if read.number or listed != read.text else "p"
    return f"<{tag}>{html.escape(html.unescape(listed), quote=False)}</{tag}>"


def measure_prose(text: str) -> int:
    """Characters of a text or markup that reads as sentences; 0 for code or a list of words."""
    plain = html.unescape(TAG.sub(" ", text)) if "<" in text or "&" in text else text
    size = len(plain)
    if not _END.search(plain) or 40 * len(_NO_TEXT.findall(plain)) > size:
        return 0
    if UNSPACED.search(plain):
        return size if size >= 30 else 0
    words = plain.count(" ") + 1
    return size if words >= 8 and size < 15 * words else 0


def measure_article(text: str) -> int:
    """The same of what is long enough for an article; a wide character says as much as two."""
    size = measure_prose(text) if 2 * len(text) >= LEAST else 0
    long = size >= LEAST or (size and size + count_columns(text) - len(text) >= LEAST)
    return size if long else 0
