"""The dates that a page states as data: linked data, meta tags, attributes, its address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from operator import itemgetter
from typing import Any, NamedTuple

from ..model import Head, Mark, Page, Source
from ..patterns import compile_re
from .addresses import split_address
from .calendar import Order, format_day, has_digit, read_month
from .date_lines import reads_as_date
from .stamps import LONGEST_STAMP, read_stamp
from .structured import Data, read_attribute, read_text


class StatedDate(NamedTuple):
    """A date from data: its ISO value, where it was found, and the block it stands in, or -1."""

    value: str
    origin: str
    block: int = -1


PUBLISHED_METAS = frozenset(
    "article:published_time article:published og:published_time og:article:published_time "
    "og:publish_date og:pubdate og:release_date article:publish_date article_published_time "
    "article:published:time article:post_date article:first_published_time "
    "shareaholic:article_published_time rnews:datepublished datepublished pubdate pub_date "
    "publish_date publishdate publish-date publication_date publicationdate publication-date "
    "published publisheddate published_date published_at published-date published_time "
    "published_time_telegram publishtime publish_time article_date_original article:date "
    "article.published article.published_time article_date articledate date_published "
    "originalpublicationdate original-publish-date parsely-pub-date sailthru.date "
    "sailthru.publish_date cxenseparse:recs:publishtime cxenseparse:publishtime "
    "cxenseparse:recs:articlepublishtime bt:pubdate hp:publishdate prism.publicationdate ptime "
    "posted postdate post_date displaydate firstpublished dc.date.issued dcterms.issued "
    "dcterms.created dc.date.created dc.date.published dcterms.date dc.date dc:date dc.issued "
    "dc.created date.available date.created article.created date datecreated date_created "
    "createdate created article:created article:create_date cmsdate "
    "citation_publication_date citation_date citation_online_date bepress_citation_date "
    "bepress_citation_online_date eprints.date article:original_date release_date releasedate "
    "issue_date time originaldate".split())
"""Names of meta tags that hold the date of publication."""
MODIFIED_METAS = frozenset(
    "article:modified_time article:modified og:updated_time og:modified_time updated_time "
    "og:article:modified_time article:updated_time article_modified_time article:modified:time "
    "datemodified date_modified date.modified date.updated dateupdate lastmod last-modified "
    "last_modified lastmodified lastmodifieddate lastupdated last_updated last_updated_date "
    "dc.date.modified dcterms.modified dc.modified modified moddate modified_time modifieddate "
    "modified_at updated_at updated utime bt:moddate revision_date revised "
    "shareaholic:article_modified_time cxenseparse:modified_time rnews:datemodified".split())
"""Names of meta tags that hold the date of the last change."""
WEAK_METAS = frozenset(
    "date time dc.date dc:date created createdate datecreated date_created dcterms.date "
    "cmsdate".split())
"""Names that some pages give to the time at which they were made."""
FARTHEST_MARK = 15
"""Blocks from the headline up to which a marked date is the article's rather than a card's."""
CLOSE_MARK = 4
"""Blocks from the headline within which no container makes a marked date another's."""
MOST_FAR_MARKS = 20
"""Marked dates far from the headline that are read before it is clear that they are a list."""
LONGEST_RAW = 200
"""Bytes that hold all of a date of publication in a script, and its name."""
LEAST_UNREAD = 10**14
"""The number from which on none is a date: 20240403102030 is, infinity isn't."""

_PUBLISHED_META = compile_re(
    r"(?<!un)(?:publi(?:sh(?:ed)?|cation)[_.:\-]?(?:date|time|at|on)(?![a-z])|pub[_.:\-]?date)|"
    r"date[_.:\-]?publi|first[_.:\-]?publi")
_MODIFIED_META = compile_re(r"(?:date|time)[_.:\-]?(?:modif|updat)|"
                            r"(?:modified|updated?)[_.:\-]?(?:date|time|at|on)(?![a-z])")
_RAW = compile_re(r'ubli(?:sh(?:ed)?|cation)_?(?:[aA]t|[dD]ate|[tT]ime|[oO]n)?\\?"\s?:\s?\\?"'
                  r'(\d{4}-\d\d-\d\d[^"\\]{0,22})')
_PUBLISHING = compile_re(rb'ubli[a-zA-Z_]{2,12}\\?"')
"""What such a date begins with."""
_ADDRESS = compile_re(
    r"(?<!\d)((?:19|20)\d\d)[/\-_.]?((?<=[/\-_.])\d{1,2}|[01]\d)[/\-_.]?((?<=[/\-_.])\d{1,2}|[0-3]\d)"
    r"(?=\D|$)")
_NAMED_ADDRESS = compile_re(r"(?:^|/)((?:19|20)\d\d)/([a-z]{3,9})/(\d{1,2})(?=\D|$)")
_MONTH_ADDRESS = compile_re(r"/((?:19|20)\d\d)/(0[1-9]|1[0-2])/")
_STATES = compile_re(r"date_?published|pubdate|publi|entry-date|posted|datecreated", re.IGNORECASE)
_STATES_CHANGE = compile_re(r"modified|updated?(?![a-z])", re.IGNORECASE)


def read_linked_dates(data: Data, order: Order) -> tuple[list[StatedDate], list[StatedDate]]:
    """Published and modified dates of the JSON-LD objects of this article, then of its page."""
    published: list[StatedDate] = []
    modified: list[StatedDate] = []
    for origin, things in (("json-ld", data.articles), ("json-ld page", data.web_pages)):
        for thing in things:
            for key in ("datePublished", "dateCreated"):
                if value := read_linked_stamp(thing.get(key), order):
                    published.append(StatedDate(value, origin if key == "datePublished"
                                            else f"{origin} {key}"))
                    break
            if value := read_linked_stamp(thing.get("dateModified"), order):
                modified.append(StatedDate(value, origin))
    return published, modified


def read_linked_stamp(value: Any, order: Order) -> str:
    """The ISO day or time of a value in linked data: a text, or a number as `read_stamp` knows."""
    if isinstance(value, int | float) and 0 < value < LEAST_UNREAD:
        return read_stamp(str(int(value)))
    return read_stamp(read_text(value), order)


def read_meta_dates(head: Head, order: Order) -> tuple[list[StatedDate], list[StatedDate]]:
    """Published and modified dates of the meta tags, by name."""
    published: list[StatedDate] = []
    modified: list[StatedDate] = []
    for name, content in head.metas:
        kind = read_meta_kind(name)
        if kind and (value := read_stamp(content, order)):
            (published if kind == "published" else modified).append(
                StatedDate(value, f"meta {name}"))
    published.sort(key=is_weak)
    return published, modified


@lru_cache(maxsize=4096)
def read_meta_kind(name: str) -> str:
    """What the date in a meta tag of this name is: "published", "modified" or nothing."""
    name = name.strip()
    if name in PUBLISHED_METAS:
        return "published"
    if name in MODIFIED_METAS or _MODIFIED_META.search(name):
        return "modified"
    return "published" if _PUBLISHED_META.search(name) else ""


def is_weak(stated: StatedDate) -> bool:
    """Whether a date is of a meta tag that may mean the time at which the page was made."""
    return stated.origin[5:] in WEAK_METAS


@lru_cache(maxsize=64)
def read_address_date(address: str) -> str:
    """The day in an address: /2017/10/10/, /2017/oct/10/, 2017-10-10, 20171010."""
    if "20" not in address and "19" not in address:
        return ""
    _, path = split_address(address)
    for found in _ADDRESS.finditer(path):
        if day := format_day(int(found[1]), int(found[2]), int(found[3])):
            return day
    if (named := _NAMED_ADDRESS.search(path.lower())) and (month := read_month(named[2])):
        return format_day(int(named[1]), month, int(named[3]))
    return ""


def read_address_month(address: str) -> str:
    """The month in an address that states no day: /2017/10/."""
    found = _MONTH_ADDRESS.search(address)
    return f"{found[1]}-{found[2]}" if found else ""


def read_raw_date(source: Source, limit: str) -> StatedDate | None:
    """The first date of publication in broken linked data, or in a state held by a script."""
    for text in list_publishing(source):
        value = read_stamp(found[1].strip()) if (found := _RAW.match(text)) else ""
        if value and value < limit:
            return StatedDate(value, "script")
    return None


def list_publishing(source: Source) -> Iterator[str]:
    """What a source has from each place on at which it names a publication.

    Few places do, so that the rest of it need not be decoded.
    """
    data = source.held.encode("utf-8", "surrogatepass") if isinstance(source.held, str) \
        else source.held
    for found in _PUBLISHING.finditer(data):
        yield data[found.start():found.start() + LONGEST_RAW].decode("utf-8", "replace")


def read_marked_dates(page: Page, order: Order, foreign: int, masthead: int,
                      anchor: int) -> tuple[list[StatedDate], list[StatedDate]]:
    """Dates of elements marked as dates (`<time>`, microdata), nearest to the headline first.

    Far from the headline marks are believed only where they all agree: else they are a list's.
    """
    near: list[tuple[int, bool, StatedDate]] = []
    far: list[tuple[int, bool, StatedDate]] = []
    for mark in page.marks:
        attrs = mark.attrs
        if mark.tag != "time" and "date" not in attrs and "publi" not in attrs \
                and not tells_in_title(mark):
            continue
        distance = mark.block - anchor
        rank = distance if distance >= 0 else 3 - 2 * distance
        if rank > FARTHEST_MARK and (near or len(far) > MOST_FAR_MARKS):
            continue
        block = mark.block if mark.block < len(page.blocks) else -1  # nothing follows its text
        bits = page.blocks[block].bits if block >= 0 else 0
        if distance < -2 and bits & masthead:
            continue  # today's date, above everything
        if (not bits & foreign or 0 < distance < CLOSE_MARK) \
                and (value := read_stamp(read_mark_stamp(mark), order)):
            change = bool(_STATES_CHANGE.search(attrs)) and not _STATES.search(attrs)
            origin = "itemprop" if "itemprop" in attrs else mark.tag
            (near if rank <= FARTHEST_MARK else far).append(
                (rank, change, StatedDate(value, origin, block)))
    if not near and len({stated.value[:10] for _, change, stated in far if not change}) == 1:
        near = far
    near.sort(key=itemgetter(0))
    return ([stated for _, change, stated in near if not change],
            [stated for _, change, stated in near if change])


def tells_in_title(mark: Mark) -> bool:
    """Whether an element that says less of a date states the day as its title.

    "2 days ago", "May 11": a number alone is a day of a calendar.
    """
    title = read_attribute(mark.attrs, "title")
    return has_digit(title) and not mark.text.isdigit() and reads_as_date(mark.text) \
        and reads_as_date(title)


def read_mark_stamp(mark: Mark) -> str:
    """What a marked date says to machines, else to people; nothing where it holds no digit."""
    attrs = mark.attrs
    for name in ("datetime", "content", "data-date", "title"):
        if name in attrs and has_digit(stamp := read_attribute(attrs, name)):
            return stamp
    return mark.text if has_digit(mark.text[:LONGEST_STAMP]) else ""
