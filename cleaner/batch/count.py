"""Counting what repeats across the pages of a site, in bounded memory.

A block counts once a page. A page counts only where it says something new, at least `NEWS` words
that no page of its site had before, so that an article that is published twice is counted once.

Counts are exact up to `MOST` different blocks of a site. Beyond, the rarest are dropped (lossy
counting, G. Manku and R. Motwani, 2002): a count may then be too low, by `missed` at most, never
too high.
"""

from __future__ import annotations

import json
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from ..model import Options
from ..pipeline import DEFAULTS
from ..read import read
from ..rules.evidence import has_letters
from ..rules.profile import LEAST_LABEL, LEAST_PAGES, fingerprint, name_site
from ..segment import segment
from ..sizes import count_words
from ..sources import adapt
from .pool import TIMEOUT, run_ordered
from .record import Record

NEWS = 30
"""Words that a page has to have of its own to count."""
MOST = 1_000_000
"""Different blocks of a site that are counted exactly; they take about 150 MB."""
ROOM = 0.7
"""Share of `MOST` that is left after the rarest were dropped."""
SHOWN = 80
"""Characters of a block that the file shows."""
MOST_WORDS = 65_535
"""Words of a block above which they are counted no further."""
MOST_OF_SITE = 20_000
"""Blocks of a site that are kept in the file."""


class Content(NamedTuple):
    """What is counted of a page: its site, and fingerprint, words and beginning of its blocks."""

    site: str
    blocks: list[tuple[int, int, str]]


@dataclass(frozen=True)
class ReadContent:
    """The job of a worker: read a page and cut it into blocks."""

    options: Options = DEFAULTS

    def __call__(self, record: Record) -> Content:
        source = read(record.source, url=record.url, kind=record.kind,
                      options=adapt(self.options, record.encoding))
        page = segment(source, self.options.language)
        blocks = {fingerprint(block.text): (min(MOST_WORDS, count_words(block.text)),
                                            block.text[:SHOWN].encode("utf-8", "replace").decode())
                  for block in page.blocks if has_letters(block.text)}
        return Content(name_site(page), [(key, *value) for key, value in blocks.items()])


class Counter(Protocol):
    """What the contents of pages are given to."""

    def add(self, content: Content) -> None: ...


def count_pages(records: Iterator[Record], counter: Counter, *, options: Options = DEFAULTS,
                workers: int | None = None, timeout: float | None = TIMEOUT,
                ) -> Iterator[tuple[Record, str | None]]:
    """Give what is counted of each page to `counter`; yield each with its error, if it has one."""
    for record, reply in run_ordered(records, ReadContent(options), workers=workers,
                                     timeout=timeout):
        if reply.error is None:
            counter.add(reply.value)
        yield record, reply.error


class Contents:
    """What is counted of many pages, close together; `ends` says where a page's blocks end."""

    def __init__(self) -> None:
        self.sites: list[str] = []
        self.ends = array("q")
        self.keys = array("Q")
        self.words = array("H")
        self.texts: list[str] = []

    def __len__(self) -> int:
        return len(self.keys)

    def add(self, content: Content) -> None:
        self.sites.append(content.site)
        for key, words, text in content.blocks:
            self.keys.append(key)
            self.words.append(words)
            self.texts.append(text)
        self.ends.append(len(self.keys))

    def list_blocks(self, page: int) -> list[tuple[int, int, str]]:
        """Fingerprint, words and beginning of a page's blocks."""
        span = slice(self.ends[page - 1] if page else 0, self.ends[page])
        return list(zip(self.keys[span], self.words[span], self.texts[span], strict=True))


def count_sites(contents: Iterable[Contents]) -> Iterator[str]:
    """The lines of the sites that have a profile, by name; pages are counted in their order."""
    places: dict[str, list[tuple[Contents, int]]] = defaultdict(list)
    for each in contents:
        for page, name in enumerate(each.sites):
            places[name].append((each, page))
    for name in sorted(places):
        site = Site(name)
        for each, page in places.pop(name):
            site.add(each.list_blocks(page))
        if line := site.write():
            yield line


class Site:
    """What has been counted of a site."""

    def __init__(self, name: str, most: int = MOST) -> None:
        self.name, self.most = name, most
        self.pages = self.missed = 0
        self.counts: dict[int, int] = {}
        self.texts: dict[int, str] = {}

    def add(self, blocks: list[tuple[int, int, str]]) -> None:
        """Count a page."""
        counts = self.counts
        if sum(words for key, words, _ in blocks if key not in counts) < NEWS:
            return
        self.pages += 1
        for key, _, text in blocks:
            counts[key] = counts.get(key, 0) + 1
            if text and counts[key] >= LEAST_LABEL:
                self.texts.setdefault(key, text)
        if len(counts) > self.most:
            self.drop()

    def drop(self) -> None:
        """Forget the rarest blocks."""
        rarest = 1
        while len(self.counts) > ROOM * self.most:
            self.counts = {key: n for key, n in self.counts.items() if n > rarest}
            self.missed += 1
            rarest += 1

    def write(self) -> str:
        """The site's line of the file; nothing for one that has no profile."""
        if self.pages < LEAST_PAGES:
            return ""
        often = sorted((-n, key) for key, n in self.counts.items() if n >= LEAST_LABEL)
        blocks = [(f"{key:016x}", -n, self.texts.get(key, "")) for n, key in often[:MOST_OF_SITE]]
        return json.dumps({"site": self.name, "pages": self.pages, "missed": self.missed,
                           "blocks": blocks}, ensure_ascii=False) + "\n" if blocks else ""
