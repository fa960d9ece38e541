"""Article text that a page holds outside its blocks: in linked data, or in the state of a script.

What holds most prose is taken, be it one string of markup or a list of paragraphs, and with it
what the object around it states: headline, authors, dates. Lists of other articles, comments and
the site's own words are passed over by the names of the keys that lead to them.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, NamedTuple

from ..lexicon.marks import CRIES, FULL_STOPS, UNSPACED
from ..model import Head
from ..patterns import compile_re
from .links import close_up
from .markdown import drop_emphasis_across, is_markdown, unmark
from .states import LEAST, State, open_strings, read_states

MOST_VALUES = 400_000
"""Values of all states together that are looked at."""
LEAST_UNSPACED = 8
"""Characters from which on a text without spaces is of several words, in scripts that have none."""
MOST_INNER = 8
"""Levels within a paragraph's own data that are read."""
FIRST, LAST = 700_000_000, 4_100_000_000
"""Seconds since 1970 between which articles have been published, and milliseconds are not."""
SINGLE = 0.7
"""What a list of one paragraph weighs against its own parts."""
AGREEING, OTHER, ASIDE = 2.0, 0.1, 0.2
"""Weights: an object with the page's title, one with another title, one below an aside's key."""

HEADLINES = ("headline", "title", "headlines", "name", "titel", "titre", "titulo", "titular")
DECKS = ("deck", "dek", "standfirst", "standFirst", "subheadline", "subheadlines", "sub_headline",
         "subHeadline", "subtitle", "subTitle", "sub_title", "lede", "lead", "subtitulo",
         "entradilla", "bajada", "chapo")
AUTHORS = ("authors", "author", "byline", "bylines", "credits", "creator", "creators", "writers",
           "autor", "autoren", "autores", "auteur", "auteurs")
PUBLISHED = ("datePublished", "publishedAt", "published_at", "publishDate", "publish_date",
             "publishedDate", "published_date", "firstPublished", "first_publish_date",
             "display_date", "publicationDate", "published", "pubDate", "firstPublishedAt",
             "first_published_at", "date")
MODIFIED = ("dateModified", "updatedAt", "updated_at", "modifiedAt", "last_updated_date",
            "updatedDate", "modified")
TEXTS = ("text", "content", "html", "value", "body", "markup", "paragraph", "paragraphs",
         "children", "nodes", "items", "blocks", "elements", "innerHTML", "contentHtml",
         "raw", "rendered", "processed", "document", "data", "attributes", "model", "primary",
         "props", "fields", "values", "field_text", "field_body", "field_content")
"""Keys under which a paragraph's data holds its text, or the data of its parts."""
KINDS = ("type", "_type", "nodeType", "kind", "__typename", "name", "style", "tag", "tagName",
         "component", "__component", "slice_type", "acf_fc_layout", "blockType")
"""Keys that say what a paragraph's data is."""
ASIDES = frozenset(
    "related recommended recommendations recirculation teaser teasers promo promos comment "
    "comments latest trending popular mostread footer header newsletter newsletters translations "
    "messages i18n locale locales labels strings config settings privacy terms consent bio "
    "biography author authors menu nav navigation ads advert caption captions seo sidebar previous "
    "next more read collection tags categories image images video videos gallery "
    "weitere mehr verwandte kommentare relacionado relacionados relacionada relacionadas otros "
    "otras mas siguiente siguientes comentarios autor autores correlati altri commenti "
    "suivant suivants autres lies commentaires".split())
"""Words of keys below which no article stands."""
NO_PROSE = frozenset(
    "image img video gallery audio ad advert advertisement embed oembed promo newsletter related "
    "link reference divider figure photo picture iframe script interstitial carousel map "
    "poll teaser teasers cta signup subscribe banner caption credit byline".split())
"""Words of a paragraph's kind that say it is no text."""
NAMES = ("name", "fullName", "displayName", "display_name", "by", "title", "nombre", "nom",
         "fields", "attributes", "data", "node", "nodes")
"""Keys under which an author's data holds the name, or the data of the name."""
MARKDOWN = ("](", "**", "__", "\n#")
"""Marks without one of which a text is not looked at as Markdown."""
_KIND_TAGS = (("heading", "h2"), ("header", "h2"), ("h2", "h2"), ("h3", "h3"), ("h4", "h4"),
              ("subhead", "h2"), ("quot", "blockquote"), ("list-item", "li"), ("listitem", "li"),
              ("list_item", "li"))
_WORD = compile_re(r"[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+")
_TAG = compile_re(r"<[/a-zA-Z!][^<>]{0,5000}>")
_BLOCK_TAG = compile_re(
    r"<(?:p|br|div|h[1-6]|li|ul|ol|blockquote|section|article|table)\b", re.IGNORECASE)
_LETTERS = compile_re(r"[^\W_]+")
_ITEM = compile_re(r"[-*+•] {1,4}(?=\S)")
_GLUED = compile_re(r"(?:(?<=[a-z\u00df-\u00ff)][.!?])|(?<=[.!?][”»]))"
                    r"(?=[“„«]?[A-Z\u00c0-\u00de][a-z\u00df-\u00ff ’'])")
_NO_TEXT = compile_re(r"[{}<>=;_|\\^~#]|https?:|\(\?|\.\*")
_END = compile_re(rf"[.!?…:;{FULL_STOPS}{CRIES}][\"'”’»)\]]?(?=\s|$)|[。！？]")


class Embedded(NamedTuple):
    """A text that a page's data holds: its characters of prose, and what is stated.

    trust: what the title of the object around it speaks for it (`weigh_title`). stated is written
    as linked data states an article.
    """

    origin: str
    text: str
    prose: int
    weight: float
    trust: float
    stated: Mapping[str, Any]

    @property
    def markup(self) -> str:
        """The text as markup, which few are asked for."""
        return write_markup(self.text)


def find_linked(head: Head, titles: list[str]) -> Embedded | None:
    """The longest body that linked data states; objects with the page's title count double."""
    bodies = [(thing, body) for thing in head.linked_data
              for name in ("articleBody", "reviewBody", "text") if (body := thing.get(name))]
    keys = fold_titles(titles) if bodies else []
    found = []
    for thing, body in bodies:
        if isinstance(body, list):
            body = "\n".join(one for one in body if isinstance(one, str))
        if isinstance(body, str) and (size := measure_prose(body)) >= LEAST:
            trust = weigh_title(read_title(thing), keys)
            found.append(Embedded("json-ld", body, size, size * trust, trust, thing))
    return max(found, key=lambda one: one.weight, default=None)


def find_states(markup: str, titles: list[str]) -> Embedded | None:
    """The text in the states of a page's scripts that is likeliest its article."""
    return max(search_states(read_states(markup), fold_titles(titles)),
               key=lambda one: one.weight, default=None)


def fold_titles(titles: list[str]) -> list[str]:
    """The titles that a page is known by, as they are compared."""
    return [letters for title in titles if len(letters := fold(title)) > 5]


def search_states(states: Iterator[State], keys: list[str]) -> Iterator[Embedded]:
    """Yield every string and list of prose in some states."""
    room = MOST_VALUES
    for state in states:
        waiting: list[tuple[Any, Mapping[str, Any], bool]] = [(state.value, {}, False)]
        while waiting and room > 0:
            room -= 1
            value, thing, aside = waiting.pop()
            value, text = open_strings(value), ""
            if isinstance(value, str):
                text = write_markup(value) if len(value) >= LEAST and measure_prose(value) else ""
            elif isinstance(value, list):
                pieces = [read_piece(one) for one in value]
                text = "".join(pieces)
                waiting += [(one, thing, aside) for one in value]
            elif isinstance(value, dict):
                thing = value if read_title(value) else thing
                waiting += [(inner, thing, aside or is_aside(key)) for key, inner in value.items()]
            size = measure_prose(text) if len(text) >= LEAST else 0
            if size >= LEAST:
                trust = weigh_title(read_title(thing), keys)
                weight = size * trust * (ASIDE if aside else 1)
                if isinstance(value, list) and text.count("<p>") < 2:
                    weight *= SINGLE
                yield Embedded("embedded-state", write_deck(thing, text) + text, size, weight,
                               OTHER if aside else trust, state_article(thing))


def is_aside(key: str) -> bool:
    """Whether a key leads to what is no article."""
    return any(word.lower() in ASIDES for word in _WORD.findall(key[:60]))


def weigh_title(title: str, keys: list[str]) -> float:
    """How much the title of the object around a text speaks for it."""
    letters = fold(title)
    if not letters or not keys:
        return 1.0
    return AGREEING if any(letters in key or key in letters for key in keys) else OTHER


def read_piece(value: Any, depth: int = 0) -> str:
    """One member of a list as markup, if it is a paragraph, heading or list item, or several."""
    if isinstance(value, str):
        text = value.strip()
        return write_markup(text) if is_worded(text) and not _NO_TEXT.match(text) else ""
    if not isinstance(value, dict) or depth > MOST_INNER or is_article(value):
        return ""
    kind = " ".join(str(value[key]) for key in KINDS if isinstance(value.get(key), str))[:200]
    if any(word.lower() in NO_PROSE for word in _WORD.findall(kind)):
        return ""
    parts = next((value[key] for key in TEXTS if value.get(key)), None)
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
    if not text or (_NO_TEXT.match(text) and not _TAG.match(text)):
        return ""
    tag = next((tag for word, tag in _KIND_TAGS if word in kind.lower()), "")
    return f"<{tag}>{text}</{tag}>" if tag else write_markup(text)


def is_sentence(value: Any) -> bool:
    """Whether a part of a paragraph's data is a whole text, and not a piece of a line."""
    return isinstance(value, str) and is_worded(value) \
        and _END.search(value.strip()[-3:]) is not None


def holds_blocks(value: Any) -> bool:
    """Whether a part of a paragraph's data is a paragraph or list item itself."""
    if not isinstance(value, dict):
        return False
    kind = " ".join(str(value[key]) for key in KINDS if isinstance(value.get(key), str)).lower()
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
        text = read_inline(next((value[key] for key in TEXTS if value.get(key)), ""), depth + 1)
        return text or ("\n" if is_break(value) else "")
    return ""


def is_break(value: Mapping[str, Any]) -> bool:
    """Whether a part of a paragraph is the end of a line within it ("hardBreak", "br")."""
    kind = next((value[key] for key in KINDS if isinstance(value.get(key), str)), "").lower()
    return kind == "br" or kind.endswith("break")


def is_article(value: Mapping[str, Any]) -> bool:
    """Whether an object is an article's card or a thing with its own page, not a paragraph."""
    return any(isinstance(value.get(key), str | dict) and value[key] for key in HEADLINES[:3]) \
        and any(key in value for key in ("url", "slug", "link", "href", "id", "uri", *PUBLISHED))


def read_title(thing: Mapping[str, Any]) -> str:
    """The title that an object states."""
    for key in HEADLINES:
        title = thing.get(key)
        if isinstance(title, dict):
            title = title.get("basic") or title.get("rendered") or title.get("default")
        if isinstance(title, str) and is_worded(title.strip()):
            return html.unescape(_TAG.sub("", title))
    return ""


def is_worded(text: str) -> bool:
    """Whether a text is of several words, as far as its script tells: no name of a kind or key."""
    return " " in text or (len(text) >= LEAST_UNSPACED and UNSPACED.search(text) is not None)


def write_deck(thing: Mapping[str, Any], text: str) -> str:
    """The line between headline and text, where the object around the text states one."""
    for key in DECKS:
        deck = thing.get(key)
        if isinstance(deck, dict):
            deck = deck.get("basic")
        if isinstance(deck, str) and measure_prose(deck) and fold(deck) not in fold(text[:2000]):
            return write_markup(deck)
    return ""


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


def read_names(value: Any) -> list[str]:
    """The names of authors, as states list them."""
    if isinstance(value, str):
        return [value] if 2 < len(value) < 100 else []
    if isinstance(value, list):
        return [name for one in value[:20] for name in read_names(one)]
    if isinstance(value, dict):
        first, last = (value.get(key) for key in ("firstName", "lastName"))
        if isinstance(first, str) and isinstance(last, str) and not value.get("name"):
            return read_names(f"{first} {last}".strip())
        return read_names(next((value[key] for key in NAMES if value.get(key)), None))
    return []


def write_markup(text: str) -> str:
    """A text as markup: what is markup stays, marks of Markdown are read, lines are paragraphs."""
    if "&lt;" in text and "<" not in text:
        text = html.unescape(text)
    if _BLOCK_TAG.search(text):
        return text if text.lstrip().startswith("<") else f"<div>{text}</div>"
    if any(mark in text for mark in MARKDOWN) and is_markdown(closed := close_up(text)[0]):
        return "".join(map(write_line, drop_emphasis_across(closed).splitlines()))
    if not _TAG.search(text):
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
    plain = html.unescape(_TAG.sub(" ", text)) if "<" in text or "&" in text else text
    size = len(plain)
    if not _END.search(plain) or 40 * len(_NO_TEXT.findall(plain)) > size:
        return 0
    if UNSPACED.search(plain):
        return size if size >= 30 else 0
    words = plain.count(" ") + 1
    return size if words >= 8 and size < 15 * words else 0


def fold(text: str) -> str:
    """Letters and digits alone, in lower case."""
    return "".join(_LETTERS.findall(text.casefold()))
