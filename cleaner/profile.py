"""What repeats across the pages of a site: counted, kept in a file, and read again.

A block counts once a page. A page counts only where it says something new, at least `NEWS` words
that no page of its site had before, so that an article that is published twice is counted once.

Counts are exact up to `MOST` different blocks. Beyond, the rarest are dropped (lossy counting, G.
Manku and R. Motwani, 2002): a count may then be too low, by `missed` at most, never too high.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from .batch.jobs import load
from .batch.pool import TIMEOUT, run_ordered
from .batch.record import Record
from .errors import CleanerError
from .model import Options, SiteProfile
from .pipeline import DEFAULTS
from .read import read
from .rules.evidence import count_words, has_letters
from .rules.profile import LEAST_LABEL, LEAST_PAGES, fingerprint, name_site
from .segment import segment

VERSION = 1
"""Of the file; raised when a field changes its meaning."""
NEWS = 30
"""Words that a page has to have of its own to count."""
MOST = 1_000_000
"""Different blocks that are counted exactly; they take about 150 MB."""
ROOM = 0.7
"""Share of `MOST` that is left after the rarest were dropped."""
SHOWN = 80
"""Characters of a block that the file shows."""
MOST_OF_SITE = 20_000
"""Blocks of a site that are kept in the file."""


class ProfilesBroken(CleanerError):
    """A file of profiles can't be read, or is of another version."""


class Content(NamedTuple):
    """What is counted of a page: its site, and fingerprint, words and beginning of its blocks."""

    site: str
    blocks: list[tuple[int, int, str]]


@dataclass(frozen=True)
class ReadContent:
    """The job of a worker: read a page and cut it into blocks."""

    options: Options = DEFAULTS

    def __call__(self, record: Record) -> Content:
        source = read(load(record, self.options), url=record.url, kind=record.kind,
                      options=self.options)
        page = segment(source, self.options.language)
        blocks = {fingerprint(block.text): (count_words(block.text), block.text[:SHOWN])
                  for block in page.blocks if has_letters(block.text)}
        return Content(name_site(page), [(key, *value) for key, value in blocks.items()])


class Site:
    """What has been counted of a site."""

    __slots__ = ("counts", "pages", "texts")

    def __init__(self) -> None:
        self.pages = 0
        self.counts: dict[int, int] = {}
        self.texts: dict[int, str] = {}


class Count:
    """The blocks of many pages, counted by site, in bounded memory."""

    def __init__(self, most: int = MOST) -> None:
        self.most = most
        self.sites: dict[str, Site] = {}
        self.size = 0
        self.missed = 0

    def add(self, content: Content) -> None:
        """Count a page."""
        site = self.sites.setdefault(content.site, Site())
        counts = site.counts
        if sum(words for key, words, _ in content.blocks if key not in counts) < NEWS:
            return
        site.pages += 1
        self.size -= len(counts)
        for key, _, text in content.blocks:
            counts[key] = counts.get(key, 0) + 1
            if counts[key] >= LEAST_LABEL:
                site.texts.setdefault(key, text)
        self.size += len(counts)
        while self.size > self.most:
            self.drop()

    def drop(self) -> None:
        """Forget the rarest blocks, and sites of which nothing is left."""
        rarest = 1
        while self.size > ROOM * self.most:
            for name, site in list(self.sites.items()):
                site.counts = {key: n for key, n in site.counts.items() if n > rarest}
                if not site.counts and site.pages < LEAST_PAGES:
                    del self.sites[name]
            self.size = sum(len(site.counts) for site in self.sites.values())
            self.missed += 1
            rarest += 1

    def write(self, path: Path) -> int:
        """Write the profiles of the sites that have one; how many these are."""
        written = 0
        with path.open("w", encoding="utf-8", newline="\n") as file:
            file.write(json.dumps({"profiles": VERSION, "missed": self.missed}) + "\n")
            for name, site in sorted(self.sites.items()):
                if blocks := list(list_blocks(site)):
                    line = {"site": name, "pages": site.pages, "blocks": blocks}
                    file.write(json.dumps(line, ensure_ascii=False) + "\n")
                    written += 1
        return written

    def profiles(self) -> dict[str, SiteProfile]:
        """The profiles as `Options` takes them: the same as from the file."""
        return {name: SiteProfile(name, site.pages, {int(key, 16): n for key, n, _ in blocks})
                for name, site in self.sites.items() if (blocks := list(list_blocks(site)))}


def list_blocks(site: Site) -> Iterator[tuple[str, int, str]]:
    """What a profile keeps: fingerprint, pages, beginning of what stands on most of them."""
    if site.pages < LEAST_PAGES:
        return
    often = [(-n, key) for key, n in site.counts.items() if n >= LEAST_LABEL]
    for n, key in sorted(often)[:MOST_OF_SITE]:
        yield f"{key:016x}", -n, site.texts.get(key, "").encode("utf-8", "replace").decode()


def read_profiles(path: Path) -> dict[str, SiteProfile]:
    """The profiles of a file; `ProfilesBroken` where it is none."""
    profiles = {}
    try:
        with path.open(encoding="utf-8") as file:
            version = json.loads(file.readline())["profiles"]
            if version != VERSION:
                raise ProfilesBroken(f"is of version {version}, not {VERSION}")
            for line in file:
                value: dict[str, Any] = json.loads(line)
                profiles[value["site"]] = SiteProfile(
                    value["site"], value["pages"],
                    {int(key, 16): count for key, count, _ in value["blocks"]})
    except OSError as error:
        raise ProfilesBroken(f"can't be read: {error.strerror}") from error
    except (ValueError, KeyError, TypeError) as error:
        raise ProfilesBroken("holds no profiles") from error
    return profiles


def count_pages(records: Iterator[Record], count: Count, *, options: Options = DEFAULTS,
                workers: int | None = None, timeout: float | None = TIMEOUT,
                ) -> Iterator[tuple[Record, str | None]]:
    """Count pages into `count`; yield each with its error, if it has one."""
    for record, reply in run_ordered(records, ReadContent(options), workers=workers,
                                     timeout=timeout):
        if reply.error is None:
            count.add(reply.value)
        yield record, reply.error
