"""What a text states of itself before it begins: front matter between fences, or labelled lines.

Extractors, clippers and static sites write it in YAML or TOML; readers for language models,
databases and mails one label a line. To a text it is what its head is to an HTML page.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from ..lexicon.words import by_words, published_words, title_words, updated_words
from ..model import Head
from ..patterns import compile_re
from .line_shapes import ends_sentence

MOST_LINES = 200
"""Lines among which front matter ends."""
LONGEST_VALUE, LONGEST_STATED = 400, 100
"""Characters behind a label, and behind one that nobody knows."""
CLOSING = {"---": ("---", "..."), "+++": ("+++",)}
"""The fences of YAML and of TOML, and what may close them."""
TELLING, LEAST_TOLD = frozenset(("title", "author", "published", "address")), 2
"""Of these statements, labelled lines without fences make so many at the least."""
LEAST_FIELDS = 3
"""Labelled lines above one that says that the text follows, whatever they state."""
NOTHING = frozenset(("none", "null", "nan", "n/a"))
"""What programs write where they know nothing."""
DEFINITE = {"address": compile_re(r"^(?:https?://|www\.)\S"),
            "published": compile_re(r"\d{1,4}\D{1,20}\d{1,4}")}
"""What one of them has to state: a book has author, title and year as well."""

Statements = list[tuple[str, str]]
"""What kinds of statement labels make, "" for one that says nothing here, and what each states."""

_OPENING = compile_re(r"\s{0,40}(?:(---|\+\+\+)[ \t]{0,20}\r?\n|([^\W\d_][^:：\n]{0,30})[:：])")
_REST = compile_re(r"\s*+\S")
_FIELD = compile_re(r"[\"']?(meta-[^\n\"']{1,150}?|[\w@$][\w.:/()@$ -]{0,60}?)[\"']?"
                    r"\s{0,5}[:=](?:\s+|$)")
_LABELLED = compile_re(r"([^\W\d_][^:：\n]{0,30}?)\s?[:：]\s{0,20}")
_ITEM = compile_re(r"-\s+|[\[\]{},]\s*$")
_INNER = compile_re(r"(name)?[^\W\d_]{0,20}\s{0,5}[:=]\s{1,5}")
_BLOCK = compile_re(r"[>|][+-]?\d?$")
_LINK = compile_re(r"\[([^\[\]]{1,200})\]\([^()\s]{0,500}\)"
                   r"|\[\[([^\[\]|]{1,200})(?:\|[^\[\]]{0,200})?\]\]")
_MAIL = compile_re(r"\s{0,5}<[^<>\s]{3,200}@[^<>\s]{3,200}>")


class Line(NamedTuple):
    """A line, where it begins in its text, and where the one behind it does."""

    text: str
    start: int
    end: int


class Front(NamedTuple):
    """What a text states of itself, the lines that do so, and where it goes on behind them."""

    head: Head
    text: str
    end: int


METAS = {"title": "og:title", "author": "author", "published": "article:published_time",
         "modified": "article:modified_time", "site": "og:site_name", "section": "article:section"}
"""What is stated, by the names of the meta tags that state it of an HTML page."""
META = "meta-"
"""What stands before the name of a meta tag, where a converter copies a page's head."""
OF_PROGRAMS = {
    "title": "title headline subject",
    "author": "author authors author(s) byline by creator writer from",
    "published": "date|published|published time|published_time|published at|published_at|"
                 "published date|date published|date_published|datepublished|publishdate|"
                 "publish_date|publish date|publication date|publication_date|pubdate|sent|created",
    "modified": "updated|modified|last modified|last_modified|lastmod|date modified|"
                "date_modified|datemodified|updated at|updated_at",
    "address": "url|link|permalink|canonical|url source|source url|source_url|canonical_url|source",
    "language": "language lang langue sprache idioma lingua taal språk sprog kieli język jazyk "
                "nyelv limbă dil bahasa язык мова език језик γλώσσα 语言 語言 言語 언어 اللغة שפה",
    "site": "sitename|site|site name|site_name|publication|publisher",
    "section": "section categories category",
    "": "hostname|tags|keywords|description|summary|excerpt|image|id|fingerprint|license|dek|deck|"
        "length|words|word count|load-date|copyright|to|cc|reply-to|warning|number of pages|"
        "page|content-type|dateline|highlight|type|format|status|slug|layout",
    "content": "content|markdown content|body|text|full text|article",
}
"""The labels that programs and databases write, by what they state; behind the last is the text."""


@cache
def read_labels() -> dict[str, str]:
    """What a label in any language states."""
    known: dict[str, str] = {}
    for kind, words in (("title", title_words()), ("author", by_words()),
                        ("published", published_words()), ("modified", updated_words())):
        for word in words:
            known.setdefault(word.rstrip(" :："), kind)
    for kind, listed in OF_PROGRAMS.items():
        known |= dict.fromkeys(listed.split("|" if "|" in listed else None), kind)
    return known


def read_front_matter(text: str) -> Front | None:
    """repair-front-matter: what stands before a text as data, of title, author and date."""
    opening = _OPENING.match(text)
    if opening is None:
        return None
    lines = list_lines(text, opening.end() if opening[1] else opening.start(2))
    if opening[1]:
        found = read_fenced(lines, opening[1])
    elif opening[2].strip().casefold() in read_labels():
        found = read_labelled(lines)
    else:
        return None
    if found is None or not _REST.match(text, found[1]):
        return None
    statements, end = found
    head = make_head(statements)
    stated = head.title or head.metas or head.canonical
    return Front(head, text[:end].strip(), end) if stated else None


def list_lines(text: str, at: int) -> Iterator[Line]:
    """The first lines of a text from a place on."""
    for _ in range(MOST_LINES):
        end = text.find("\n", at)
        if end < 0:
            return
        yield Line(text[at:end].rstrip(), at, end + 1)
        at = end + 1


def read_fenced(lines: Iterator[Line], fence: str) -> tuple[Statements, int] | None:
    """The statements between two fences, and where the second ends; None without it."""
    known, found = read_labels(), Statements()
    for line, _, end in lines:
        if line in CLOSING[fence]:
            return found, end
        if not line or line.startswith("#"):
            continue
        if field := _FIELD.match(line):
            label = field[1].casefold()
            kind = label if label.startswith(META) else known.get(label, "")
            found.append((kind, unquote(line[field.end():])))
        elif found and (line[0] in " \t-]}" or line.endswith(("]", ","))):
            found[-1] = add_line(*found[-1], line.strip())
        else:
            return None
    return None


def add_line(kind: str, value: str, line: str) -> tuple[str, str]:
    """A statement with one more of its lines, which may be an item of a list."""
    item = _ITEM.sub("", line)
    inner = _INNER.match(item)
    if inner and not inner[1]:
        return kind, value  # of an author's name and address only the name is asked for
    more = unquote(item[inner.end():] if inner else item)
    return kind, f"{value}{'; ' if value and line.startswith('-') else ' '}{more}".strip()


def read_labelled(lines: Iterator[Line]) -> tuple[Statements, int] | None:
    """The statements of a text's first lines, where they are some of an article, and their end."""
    known, found = read_labels(), Statements()
    behind = unsure = 0
    for line, start, end in lines:
        if not line:
            behind, unsure = max(behind, unsure), 0
            continue
        if found and line[0] in " \t":  # as mails go on with a long line
            found[-1] = found[-1][0], f"{found[-1][1]} {line.strip()}"
            behind = end
            continue
        label = _LABELLED.match(line)
        kind = known.get(label[1].casefold()) if label else None
        if label is None:
            break
        value = line[label.end():]
        if kind is None:
            if not found or max(behind, unsure) != start or not is_stated(value):
                break
            unsure = end  # what other labels right above or below make sure
            continue
        if kind == "content":
            behind = start + label.end() if value else end
            return (found, behind) if is_addressed(found) or is_told(found) \
                or len(found) >= LEAST_FIELDS else None
        if len(value) > LONGEST_VALUE:
            break
        found.append((kind, unquote(value) if value[:1] == "[" else value))
        behind = end
    return (found, behind) if is_told(found) else None


def is_stated(value: str) -> bool:
    """Whether what stands behind a label that nobody knows may be what it states, and no prose."""
    return 0 < len(value) <= LONGEST_STATED and not ends_sentence(value)


def is_told(statements: Statements) -> bool:
    """Whether labelled lines say enough of an article to be its head: with a day or an address."""
    told = {kind for kind, value in statements if value} & TELLING
    return len(told) >= LEAST_TOLD and any(
        pattern.search(value) for kind, value in statements if (pattern := DEFINITE.get(kind)))


def is_addressed(statements: Statements) -> bool:
    """Whether one of some statements is an address."""
    return any(kind == "address" and DEFINITE[kind].match(value) for kind, value in statements)


def unquote(value: str) -> str:
    """A value of YAML or TOML as text: without quotes, a list's items with semicolons between."""
    value = value.strip()
    if _BLOCK.match(value):
        return ""
    if value[:1] == "[" and value[-1:] == "]" and value[:2] != "[[":
        return "; ".join(filter(None, map(unquote, value[1:-1].split(","))))
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        value = value[1:-1].replace(r"\"", '"').replace("''", "'")
    return _LINK.sub(lambda found: found[1] or found[2], value)


def make_head(statements: Statements) -> Head:
    """The head that statements come to; the first of a kind holds, a page's own metas alone."""
    stated: dict[str, str] = {}
    for kind, value in statements:
        if value and value.casefold() not in NOTHING \
                and (kind != "address" or DEFINITE[kind].match(value)):
            stated.setdefault(kind, value)
    if "author" in stated:
        stated["author"] = _MAIL.sub("", stated["author"])
    metas = tuple((kind.removeprefix(META), value) for kind, value in stated.items()
                  if kind.startswith(META)) \
        or tuple((METAS[kind], value) for kind, value in stated.items() if kind in METAS)
    return Head(stated.get("title", ""), stated.get("language", ""), stated.get("address", ""),
                metas)
