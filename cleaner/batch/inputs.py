"""What the inputs of a batch are: files of a known form, found in folders and by globs."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePath
from typing import NamedTuple

from ..compressed import SUFFIXES as COMPRESSED
from ..sources import STDIN, is_so, strip_compressed
from .globs import find_glob
from .readers import Fields, Read, read_jsonl, read_page_file, read_parquet
from .record import Record
from .warc import read_warc

PAGES = (".html", ".htm", ".txt")
FORMS: dict[str, Read] = {
    **dict.fromkeys(PAGES, read_page_file), ".jsonl": read_jsonl, ".ndjson": read_jsonl,
    ".parquet": read_parquet, ".warc": read_warc, ".warc.wet": read_warc,
}
"""How a file is read, by its suffix."""


class Found(NamedTuple):
    """A file that an input led to; `fault` says why it can't be read."""

    name: str
    size: int = 0
    fault: str | None = None


def find_form(name: str) -> str:
    """The suffix that says what a file holds, compressed or not; nothing for an unknown one."""
    name = PurePath(strip_compressed(name)).name
    return next((form for form in FORMS if name.endswith(form) and name != form), "")


def find_files(inputs: Iterable[str]) -> Iterator[Found]:
    """The files of the inputs, one after the other: folders hold pages, globs may name any."""
    for name in inputs:
        if name == STDIN:
            yield Found(STDIN)
        elif is_so(Path(name).is_dir):
            yield from require(name, walk(name), "holds no .html, .htm or .txt file")
        elif glob.has_magic(name) and not is_so(Path(name).exists):
            found = (look_at(path) for path in find_glob(name) if is_so(Path(path).is_file))
            yield from require(name, found, "no file has such a name")
        else:
            yield look_at(name)


def require(name: str, files: Iterator[Found], otherwise: str) -> Iterator[Found]:
    """Yield the files, or the fault that there are none."""
    first = next(files, None)
    yield first or Found(name, 0, otherwise)
    yield from files


def walk(folder: str) -> Iterator[Found]:
    """The pages below a folder, however deep, in the order of their names."""
    left = [(folder, True)]
    while left:
        path, is_folder = left.pop()
        if not is_folder:
            yield look_at(path)
            continue
        try:
            with os.scandir(path) as entries:
                names = sorted(((entry.name, entry.is_dir(follow_symlinks=False))
                                for entry in entries), reverse=True)
        except OSError as error:
            yield Found(path, 0, f"can't be read: {error.strerror}")
            continue
        left += [(str(PurePath(path, name)), below) for name, below in names
                 if below or find_form(name) in PAGES]


def look_at(name: str) -> Found:
    """A file with its size."""
    if "://" in name:
        return Found(name, 0, "is a URL: cleaner clean fetches a page, and with --cluster shards "
                              "may lie elsewhere")
    try:
        size = Path(name).stat().st_size
    except OSError as error:
        return Found(name, 0, f"can't be read: {error.strerror}")
    if not find_form(name):
        return Found(name, 0, "is of no known form: .html, .htm, .txt, .jsonl, .parquet, .warc, "
                              ".warc.wet, each but Parquet also .gz or .zst")
    if not size and name.lower().endswith(COMPRESSED):
        return Found(name, 0, "is empty, which no compressed file is")
    return Found(name, size)


def read_inputs(inputs: Iterable[str], fields: Fields) -> Iterator[Record]:
    """The pages of all inputs, in order; what is wrong with an input is a record as well."""
    before = 0
    for found in find_files(inputs):
        if found.fault:
            yield Record(found.name, error=f"input: {found.fault}", whole=True, position=before)
            continue
        read = read_jsonl if found.name == STDIN else FORMS[find_form(found.name)]
        for record in read(found.name, fields):
            yield record._replace(position=before + record.position)
        before += found.size


def measure_inputs(inputs: Iterable[str]) -> int:
    """Bytes of all inputs; 0 where standard input is among them."""
    inputs = list(inputs)
    return 0 if STDIN in inputs else sum(found.size for found in find_files(inputs))


def find_formed(inputs: Iterable[str], *forms: str) -> Iterator[str]:
    """The files of some forms; standard input is JSONL."""
    return (found.name for found in find_files(inputs) if not found.fault
            and (find_form(found.name) or ".jsonl") in forms)
