"""What an object of a page's data states of an article: its title, authors and dates."""

from __future__ import annotations

import html
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from ..lexicon.marks import UNSPACED
from ..patterns import compile_re

HEADLINES = ("headline", "title", "headlines", "name", "titel", "titre", "titulo", "titular")
_STATING = frozenset(HEADLINES)
AUTHORS = ("authors", "author", "byline", "bylines", "credits", "creator", "creators", "writers",
           "autor", "autoren", "autores", "auteur", "auteurs")
NAMES = ("name", "fullName", "displayName", "display_name", "by", "title", "nombre", "nom",
         "fields", "attributes", "data", "node", "nodes")
"""Keys under which an author's data holds the name, or the data of the name."""
MOST_INNER = 20
"""Levels of an author's data that are read."""
PUBLISHED = ("datePublished", "publishedAt", "published_at", "publishDate", "publish_date",
             "publishedDate", "published_date", "firstPublished", "first_publish_date",
             "display_date", "publicationDate", "published", "pubDate", "firstPublishedAt",
             "first_published_at", "date")
MODIFIED = ("dateModified", "updatedAt", "updated_at", "modifiedAt", "last_updated_date",
            "updatedDate", "modified")
FIRST, LAST = 700_000_000, 4_100_000_000
"""Seconds since 1970 between which articles have been published, and milliseconds are not."""
LEAST_UNSPACED = 8
"""Characters from which on a text without spaces is of several words, in scripts that have none."""
TAG = compile_re(r"<[/a-zA-Z!][^<>]{0,5000}>")
_WORD = compile_re(r"[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+")


def is_article(value: Mapping[str, Any]) -> bool:
    """Whether an object is an article's card or a thing with its own page, not a paragraph."""
    return any(isinstance(value.get(key), str | dict) and value[key] for key in HEADLINES[:3]) \
        and any(key in value for key in ("url", "slug", "link", "href", "id", "uri", *PUBLISHED))


def read_title(thing: Mapping[str, Any]) -> str:
    """The title that an object states."""
    if _STATING.isdisjoint(thing):
        return ""
    for key in HEADLINES:
        title = thing.get(key)
        if isinstance(title, dict):
            title = title.get("basic") or title.get("rendered") or title.get("default")
        if isinstance(title, str) and is_worded(title.strip()):
            return html.unescape(TAG.sub("", title))
    return ""


def is_worded(text: str) -> bool:
    """Whether a text is of several words, as far as its script tells: no name of a kind or key."""
    return " " in text or (len(text) >= LEAST_UNSPACED and UNSPACED.search(text) is not None)


def state_article(thing: Mapping[str, Any]) -> dict[str, Any]:
    """What an object states of its article, as linked data would."""
    stated: dict[str, Any] = {"@type": "Article"}
    if title := read_title(thing):
        stated["headline"] = title
    names = next((names for key in AUTHORS if (names := read_names(thing.get(key)))), [])
    if names:
        stated["author"] = [{"@type": "Person", "name": name} for name in names]
    for name, keys in (("datePublished", PUBLISHED), ("dateModified", MODIFIED)):
        if date := next((date for key in keys if (date := read_moment(thing.get(key)))), ""):
            stated[name] = date
    return stated


def read_moment(value: Any) -> str:
    """A date as states write it: in figures, or in seconds or milliseconds since 1970."""
    if isinstance(value, str):
        return value if value[:4].isdigit() else ""
    if type(value) in (int, float) and (value := value / 1000 if value > LAST else value) > FIRST:
        return datetime.fromtimestamp(min(value, LAST), UTC).isoformat()
    return ""


def read_names(value: Any, depth: int = 0) -> list[str]:
    """The names of authors, as states list them; none where they stand too deep in their data."""
    if depth > MOST_INNER:
        return []
    if isinstance(value, str):
        return [value] if 2 < len(value) < 100 else []
    if isinstance(value, list):
        return [name for one in value[:20] for name in read_names(one, depth + 1)]
    if isinstance(value, dict):
        first, last = (value.get(key) for key in ("firstName", "lastName"))
        if isinstance(first, str) and isinstance(last, str) and not value.get("name"):
            return read_names(f"{first} {last}".strip(), depth + 1)
        return read_names(next((value[key] for key in NAMES if value.get(key)), None), depth + 1)
    return []


def split_key(key: str) -> list[str]:
    """The words of a key or a kind, in small letters: "relatedArticles" are two."""
    return [word.lower() for word in _WORD.findall(key)]
