"""What a page states of its article as data: JSON-LD objects, meta tags, attributes of marks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from ..folding import fold
from ..model import Head, Mark

Thing = Mapping[str, Any]
"""One JSON-LD object."""

ARTICLE_TYPES = frozenset(
    "article newsarticle blogposting liveblogposting socialmediaposting report scholarlyarticle "
    "techarticle reportagenewsarticle analysisnewsarticle opinionnewsarticle reviewnewsarticle "
    "backgroundnewsarticle askpublicnewsarticle advertisercontentarticle satiricalarticle "
    "medicalscholarlyarticle discussionforumposting review recipe howto podcastepisode "
    "radioepisode claimreview".split())
"""Types of JSON-LD objects that are an article; the last few where the page is nothing else."""
LESSER_TYPES = frozenset(
    "review recipe howto discussionforumposting socialmediaposting podcastepisode radioepisode "
    "claimreview".split())
"""Types that stand for the article only where no other article is on the page."""
PAGE_TYPES = frozenset(
    "webpage itempage aboutpage medicalwebpage faqpage qapage creativework".split())
"""Types that describe the page, which may state what its article does not."""
DESCRIPTIONS = ("og:description", "description", "twitter:description")
LEAST_DESCRIBED = 30
"""Characters up to which a description says nothing."""
OPENING = 60
"""Characters by which a description is known."""


class Data(NamedTuple):
    """What a page's head states as data: its objects, and the first content of each meta tag."""

    articles: list[Thing]
    web_pages: list[Thing]
    metas: dict[str, str]


def read_data(head: Head) -> Data:
    """Look up once what is asked for headline, byline and dates."""
    return Data(find_articles(head), find_web_pages(head), dict(reversed(head.metas)))


def find_articles(head: Head) -> list[Thing]:
    """The JSON-LD objects that are this page's article, not those of other pages' cards."""
    found = [thing for thing in head.linked_data
             if not ARTICLE_TYPES.isdisjoint(read_types(thing))]
    if len(found) > 1:
        titles = [fold(title) for title in (read_meta(head, "og:title"), head.title) if title]
        addresses = {fold_address(address) for address in
                     (head.canonical, read_meta(head, "og:url")) if address}
        scores = [score_article(thing, titles, addresses) for thing in found]
        best = max(scores)
        if best > 0:
            found = [thing for thing, score in zip(found, scores, strict=True) if score > 0]
        else:
            found = (list_major(found) or found)[:1]
    return list_major(found) or found


def list_major(found: list[Thing]) -> list[Thing]:
    """Those of some objects that are an article whatever else the page states."""
    return [thing for thing in found if not read_types(thing) <= LESSER_TYPES]


def find_web_pages(head: Head) -> list[Thing]:
    """The JSON-LD objects that describe the page rather than its article."""
    return [thing for thing in head.linked_data if not PAGE_TYPES.isdisjoint(read_types(thing))]


def score_article(thing: Thing, titles: list[str], addresses: set[str]) -> int:
    """How sure it is that `thing` is the article of the page: 0 for no sign of it."""
    score = 0
    headline = fold(read_text(thing.get("headline")) or read_text(thing.get("name")))
    if headline and any(headline in title or title in headline for title in titles):
        score += 1
    if addresses:
        stated = (thing.get("mainEntityOfPage"), thing.get("url"), thing.get("@id"))
        score += any(fold_address(address) in addresses for value in stated
                     if (address := read_address(value)))
    return score


def read_types(thing: Thing) -> frozenset[str]:
    """The types of an object in lower case, less any prefix ("schema:NewsArticle")."""
    value = thing.get("@type")
    if isinstance(value, str):
        return name_types((value,))
    return name_types(tuple(name for name in value if isinstance(name, str))) \
        if isinstance(value, list) else frozenset()


@lru_cache(maxsize=512)
def name_types(names: tuple[str, ...]) -> frozenset[str]:
    """Types by their bare names; pages use few."""
    return frozenset(name.rsplit("/", 1)[-1].rsplit(":", 1)[-1].lower() for name in names)


def read_text(value: Any) -> str:
    """The text of a value that may be a string, a list of them or a `@value` object."""
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name")
    return " ".join(value.split()) if isinstance(value, str) else ""


def read_address(value: Any) -> str:
    """The address that a value states: a string, or an object with `@id` or `url`."""
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, dict):
        value = value.get("@id") or value.get("url")
    return value if isinstance(value, str) else ""


def list_references(head: Head) -> dict[str, Thing]:
    """The objects that bare references (`{"@id": …}`) mean, by their names: the page's own first.

    Those within its objects count where they say what they are called.
    """
    named: dict[str, Thing] = {}
    for thing in head.linked_data:
        if isinstance(name := thing.get("@id"), str):
            named.setdefault(name, thing)
    for value in (value for thing in head.linked_data for value in thing.values()):
        for inner in value if isinstance(value, list) else (value,):
            if isinstance(inner, dict) and "name" in inner \
                    and isinstance(name := inner.get("@id"), str):
                named.setdefault(name, inner)
    return named


def resolve(thing: Thing, named: Mapping[str, Thing]) -> Thing:
    """The object that a bare reference means, if the page holds it."""
    name = thing.get("@id")
    return named.get(name, thing) if isinstance(name, str) and "name" not in thing else thing


def read_people(value: Any, named: Mapping[str, Thing]) -> Iterator[tuple[str, str]]:
    """Yield name and type ("person", "organization", "") of authors.

    named: what references mean (`list_references`).
    """
    if isinstance(value, str):
        yield " ".join(value.split()), ""
    elif isinstance(value, list):
        for inner in value[:50]:
            if not isinstance(inner, list):
                yield from read_people(inner, named)
    elif isinstance(value, dict):
        known = resolve(value, named)
        name = known.get("name")
        if name is None and isinstance(known.get("givenName"), str):
            name = f"{known['givenName']} {known.get('familyName') or ''}"
        types = read_types(known)
        kind = ("person" if "person" in types else
                "organization" if any("organization" in kind for kind in types) else "")
        for text in name if isinstance(name, list) else (name,):
            if isinstance(text, str) and text.strip():
                yield " ".join(text.split()), kind


def read_meta(head: Head, name: str) -> str:
    """The content of the first meta tag of that name, or nothing."""
    for key, content in head.metas:
        if key == name:
            return content
    return ""


def read_attribute(attrs: str, name: str) -> str:
    """The value of an attribute in the raw text of an element's attributes."""
    start = attrs.find(f'{name}="')
    while start > 0 and attrs[start - 1] != " ":
        start = attrs.find(f'{name}="', start + 1)
    if start < 0:
        return ""
    start += len(name) + 2
    return attrs[start:attrs.find('"', start)]


def read_mark(mark: Mark) -> str:
    """What a mark states: its `content` where it has one, else its text."""
    return read_attribute(mark.attrs, "content") or mark.text


def fold_address(address: str) -> str:
    """An address less scheme, `www.`, query, fragment and closing slash."""
    address = address.partition("#")[0].partition("?")[0].rpartition("://")[2]
    return address.removeprefix("www.").rstrip("/").lower()


def read_description(head: Head) -> str:
    """What a page's head says the article is about, "" where it says too little."""
    return next((value for name, value in head.metas
                 if len(value) > LEAST_DESCRIBED and name in DESCRIPTIONS), "")


def describes(description: str, text: str) -> bool:
    """Whether a description and a text begin with the same words."""
    return bool(description) and len(text) > LEAST_DESCRIBED and (
        text.startswith(description[:OPENING]) or description.startswith(text[:OPENING]))
