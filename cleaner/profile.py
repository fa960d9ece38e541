"""What repeats across the pages of each site, as a file holds it.

The file is JSONL: a line that names its version, then a line a site, in the order of their names:
`site`, `pages`, `missed` (how much too low a count may be) and `blocks`, of which each has its
fingerprint, the number of pages that it stands on, and its beginning, for people to look at.

Nothing of it is held in memory but what was asked for last: a site is found by bisection in the
mapped file, which all processes of a machine share.
"""

from __future__ import annotations

import json
import mmap
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from .errors import CleanerError
from .model import SiteProfile
from .replacing import replacing

VERSION = 1
"""Of the file; raised when a field changes its meaning."""
START = b'{"site": '
"""How the line of a site begins."""
MOST_NAME = 2000
"""Bytes within which a site's name ends."""
MOST_HELD = 256
"""Sites whose profiles are kept after they were asked for."""


class ProfilesBroken(CleanerError):
    """A file of profiles can't be read, or is of another version."""


class ProfileFile(Mapping[str, SiteProfile]):
    """The profiles of a file, by site; it is pickled as the file's name."""

    def __init__(self, path: Path) -> None:
        self.path = path.absolute()
        try:
            with self.path.open("rb") as file:
                self.data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except OSError as error:
            raise ProfilesBroken(f"can't be read: {error.strerror}") from error
        except ValueError as error:  # an empty file can't be mapped
            raise ProfilesBroken("holds no profiles") from error
        self.held: dict[str, SiteProfile | None] = {}
        self.start = self.read_header()
        if len(self.data) > self.start:  # a file that was cut shows it there
            self.read_line(self.find_start(len(self.data) - 1))

    def __reduce__(self) -> tuple[type[ProfileFile], tuple[Path]]:
        return ProfileFile, (self.path,)

    def __getitem__(self, site: str) -> SiteProfile:
        if site not in self.held:
            if len(self.held) >= MOST_HELD:
                self.held.clear()
            self.held[site] = self.find(site)
        profile = self.held[site]
        if profile is None:
            raise KeyError(site)
        return profile

    def __iter__(self) -> Iterator[str]:
        place = self.start
        while place < len(self.data):
            yield self.read_name(place)
            place = self.find_end(place)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __bool__(self) -> bool:
        return self.start < len(self.data)

    def read_header(self) -> int:
        """Where the sites begin, in a file of this version."""
        end = self.find_end(0)
        try:
            version = json.loads(self.data[:end])["profiles"]
        except (ValueError, KeyError, TypeError) as error:
            raise ProfilesBroken("holds no profiles") from error
        if version != VERSION:
            raise ProfilesBroken(f"is of version {version}, not {VERSION}")
        return end

    def find(self, site: str) -> SiteProfile | None:
        """The profile of a site, by bisection."""
        low, high = self.start, len(self.data)
        while low < high:
            place = self.find_start((low + high) // 2)
            name = self.read_name(place)
            if name == site:
                return self.read_line(place)
            if name < site:
                low = self.find_end(place)
            else:
                high = place
        return None

    def find_start(self, place: int) -> int:
        """The start of the line that a byte is in."""
        return self.data.rfind(b"\n", 0, place) + 1

    def find_end(self, place: int) -> int:
        """The end of the line that a byte is in."""
        return self.data.find(b"\n", place) + 1 or len(self.data)

    def read_name(self, place: int) -> str:
        """The site of the line that starts at a byte."""
        start = self.data[place:place + MOST_NAME]
        try:
            if not start.startswith(START):
                raise ValueError("no site")
            name, _ = json.JSONDecoder().raw_decode(start[len(START):].decode("utf-8", "ignore"))
        except ValueError as error:
            raise ProfilesBroken("holds no profiles") from error
        return str(name)

    def read_line(self, place: int) -> SiteProfile:
        """The profile of the line that starts at a byte."""
        try:
            value: dict[str, Any] = json.loads(self.data[place:self.find_end(place)])
            return SiteProfile(value["site"], value["pages"],
                               {int(key, 16): count for key, count, _ in value["blocks"]})
        except (ValueError, KeyError, TypeError) as error:
            raise ProfilesBroken("holds no profiles") from error


def read_profiles(path: Path) -> ProfileFile:
    """The profiles of a file; `ProfilesBroken` where it is none."""
    return ProfileFile(path)


def write_profiles(lines: Iterable[str], path: Path) -> int:
    """Write the lines of sites, which come in the order of their names; how many these are."""
    written = 0
    with replacing(path) as part, part.open("w", encoding="utf-8", newline="\n") as file:
        file.write(json.dumps({"profiles": VERSION}) + "\n")
        for line in lines:
            file.write(line)
            written += 1
    return written


def name_line(line: str) -> str:
    """The site of a line: what the lines of a file are in order of."""
    name, _ = json.JSONDecoder().raw_decode(line, len(START))
    return str(name)
