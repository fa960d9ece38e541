"""Names as one place of the page states them, from its data: linked data and meta tags."""

from __future__ import annotations

from typing import NamedTuple

from ..model import Page
from .names import split_names, unique
from .shapes import is_agency, looks_like_name
from .structured import Data, list_references, read_people, read_types

AUTHOR_METAS = ("author", "article:author", "article:author_name", "parsely-author",
                "sailthru.author", "dc.creator", "dcterms.creator", "cxense:author",
                "cxenseparse:author", "cxenseparse:recs:author", "byl", "byline", "og:author",
                "og:article:author", "citation_author", "citation_authors", "authors",
                "article.author", "vr:author", "lp.article:author", "mrf:authors", "twitter:data1")
"""Meta tags that name authors, most trusted first."""
_AUTHOR_METAS = frozenset(AUTHOR_METAS)
PRINTED, BYLINE_BLOCK = "printed line", "byline block"
"""Origins of names: a line that says whose they are, an element that is marked as a byline."""
BESIDE_DATE, ABOUT_AUTHOR = "line beside date", "line about author"
DATELINE, SIGNATURE = "dateline", "signature"
"""Where in a paragraph its author is named, which stays."""
DOUBTED = "line near headline"
"""The origin of a name that only looks like one; any other is preferred."""


MOST_AUTHORS = 500
"""Authors that are read of one kind of meta tag: each is looked for in every paragraph."""


class Stated(NamedTuple):
    """Names as one place of the page states them.

    loose: told by an address alone, so that other people may be among them; personal: stated to
    be persons; collective: stated to be an organization; newsroom: of a news article, which may
    have nobody else for an author.
    """

    names: tuple[str, ...]
    origin: str
    block: int = -1
    printed: str | None = None
    loose: bool = False
    personal: bool = False
    collective: bool = False
    newsroom: bool = False


def read_linked_authors(page: Page, data: Data) -> list[Stated]:
    """The authors that linked data names."""
    found = []
    named = list_references(page.head)
    for thing in data.articles + data.web_pages:
        for key in ("author", "creator"):
            persons: list[str] = []
            typed = True
            collectives: list[str] = []
            for text, kind in read_people(thing.get(key), named):
                if kind == "organization":
                    collectives.append(text)
                else:
                    persons += split_names(text)
                    typed = typed and kind == "person"
            if len(persons) > 1:
                persons = [name for name in persons
                           if looks_like_name(name) or is_agency(name)] or persons
            if persons:
                agencies = [name for name in collectives if is_agency(name)]
                found.append(Stated(tuple(unique(persons + agencies)), "json-ld",
                                    personal=typed))
            elif collectives:
                found.append(Stated(tuple(unique(collectives)), "json-ld", collective=True,
                                    newsroom="newsarticle" in read_types(thing)))
            if persons or collectives:
                break
    return found


def read_meta_authors(page: Page) -> list[Stated]:
    """The authors that meta tags name, by tag; a tag given several times names several."""
    texts: dict[str, list[str]] = {}
    for name, content in page.head.metas:
        if name in _AUTHOR_METAS:
            texts.setdefault(name, []).append(content)
    found = []
    for name in sorted(texts, key=AUTHOR_METAS.index):
        names: list[str] = []
        for text in texts[name]:
            if name == "citation_author" and text.count(",") == 1:
                text = " ".join(text.split(",")[::-1])
            names += split_names(text, strict=name == "twitter:data1")
        if names:
            found.append(Stated(tuple(unique(names)[:MOST_AUTHORS]), f"meta {name}"))
    return found
