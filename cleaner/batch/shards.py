"""The shards of a corpus, and what is made of each: an output whose name follows from its own."""

from __future__ import annotations

import glob
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from typing import NamedTuple

from ..compressed import SUFFIXES as COMPRESSED
from ..errors import CleanerError
from .inputs import PAGES, find_form
from .places import Place, find_place


class ShardsWrong(CleanerError):
    """What is named as shards can't be."""


class Shard(NamedTuple):
    """A file of many pages: its path or URL, its size, and its name below the folder of outputs."""

    name: str
    size: int
    output: str


def find_shards(inputs: Iterable[str], suffix: str) -> list[Shard]:
    """The shards of paths, URLs and globs, each once; `suffix` is that of their outputs.

    The output of `DIR/x.warc.gz` is `x` with the suffix, and that of `DIR/a/x.warc.gz`, which a
    glob `DIR/*/*.warc.gz` led to, `a/x` with it.
    """
    shards: dict[str, Shard] = {}
    owners: dict[str, str] = {}
    for name in inputs:
        for shard in look_up(name, suffix):
            owner = owners.setdefault(shard.output, shard.name)
            if owner != shard.name:
                raise ShardsWrong(f"{owner} and {shard.name} would both become {shard.output}; "
                                  + advise(owner, shard.name))
            shards[shard.name] = shard
    return list(shards.values())


def advise(name: str, other: str) -> str:
    """What keeps two shards apart whose outputs would have the same name."""
    if PurePosixPath(name).parent == PurePosixPath(other).parent:
        return "clean them into two folders"
    return "one quoted glob that begins above their folders keeps them apart"


def look_up(name: str, suffix: str) -> Iterator[Shard]:
    """The shards of one path, URL or glob."""
    place = find_place(name)
    if not glob.has_magic(place.path) or place.fs.exists(place.path):
        if place.fs.isdir(place.path):
            raise ShardsWrong(f"{name}: is a folder; a glob names the shards in it")
        size = place.fs.size(place.path) if place.fs.exists(place.path) else 0
        yield make_shard(place, size, PurePosixPath(place.path).name, suffix)
        return
    root = find_root(place.path)
    found = place.fs.glob(place.path, detail=True)
    files = {path: info for path, info in found.items() if info["type"] == "file"}
    if not files:
        raise ShardsWrong(f"{name}: no file has such a name")
    for path, info in sorted(files.items()):
        below = str(PurePosixPath(path).relative_to(root))
        yield make_shard(place._replace(path=path), info["size"] or 0, below, suffix)


def find_root(path: str) -> PurePosixPath:
    """The folder of a glob up to which it has no magic."""
    parts = PurePosixPath(path).parts
    plain = next(number for number, part in enumerate(parts) if glob.has_magic(part))
    return PurePosixPath(*parts[:plain])


def make_shard(place: Place, size: int, below: str, suffix: str) -> Shard:
    """A shard with the name of its output."""
    form = find_form(place.path)
    if not form or form in PAGES:
        raise ShardsWrong(f"{place.name}: is no shard: .parquet, .jsonl, .warc or .warc.wet, all "
                          "but the first also .gz or .zst")
    for each in COMPRESSED:
        if below.lower().endswith(each):
            below = below[:-len(each)]
    return Shard(place.name, size, below[:-len(form)] + suffix)
