"""Data folders: `SET.parquet` with the pages, `SET.truth.jsonl` with what is known of them."""

from __future__ import annotations

import hashlib
import importlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

from .printed import TEXT_SUFFIX, derive_truth, find_origin

TRUTH_SUFFIX = ".truth.jsonl"
OWN = Path(__file__).parent / "pages"
"""The folder of the set `own`: pages that were written for this project."""


class Page(NamedTuple):
    """One page of a set, as served or as text, with its truth."""

    id: str
    url: str | None
    content: bytes | str
    truth: Mapping[str, Any]

    @property
    def origin(self) -> str:
        """The id of the page that a text was made from; of an HTML page its own."""
        return find_origin(self.truth)


@dataclass(frozen=True)
class Set:
    """A set of pages; `of_text` says that they are flattened texts."""

    name: str
    pages: tuple[Page, ...]

    @cached_property
    def of_text(self) -> bool:
        """Whether the pages are flattened texts."""
        return any(isinstance(page.content, str) for page in self.pages)

    @cached_property
    def whole(self) -> bool:
        """Whether whole bodies are known, and not snippets or facts alone."""
        return any(page.truth.get("body") is not None for page in self.pages)

    @property
    def flatteners(self) -> tuple[str, ...]:
        """What made the texts, in the order of the set."""
        return tuple(dict.fromkeys(page.truth.get("flattener", "") for page in self.pages))


def find_sets(folder: Path) -> list[str]:
    """The names of the sets of a folder: HTML sets first, text sets behind them."""
    names = [path.name.removesuffix(TRUTH_SUFFIX) for path in folder.glob("*" + TRUTH_SUFFIX)]
    whole = [name for name in names if (folder / f"{name}.parquet").exists()]
    return sorted(whole, key=lambda name: (name.endswith(TEXT_SUFFIX), name))


def read_set(folder: Path, name: str, most: int | None = None) -> Set:
    """Read a set, or `most` of its pages: always the same ones, in all their flattened forms.

    A text set whose truth states no facts is given those of the HTML set that lies beside it.
    """
    truths = read_lines(folder / f"{name}{TRUTH_SUFFIX}")
    if most is not None:
        wanted = choose(map(find_origin, truths), most, find_shared(folder, name))
        truths = [truth for truth in truths if find_origin(truth) in wanted]
    by_id = {str(truth["id"]): truth for truth in truths}
    rows = read_rows(folder / f"{name}.parquet", by_id)
    beside = folder / f"{name.removesuffix(TEXT_SUFFIX)}{TRUTH_SUFFIX}"
    if name.endswith(TEXT_SUFFIX) and beside.exists():
        texts = {key: str(content) for key, (_, content) in rows.items()}
        by_id = {str(truth["id"]): truth
                 for truth in derive_truth(truths, texts, read_lines(beside))}
    return Set(name, tuple(Page(key, rows[key][0], rows[key][1], truth)
                           for key, truth in by_id.items() if key in rows))


def find_folder(data: Path, name: str) -> Path:
    """Where a set lies: in the folder of the data, or else beside the benchmarks."""
    return data if (data / f"{name}.parquet").exists() else OWN


def read_lines(path: Path) -> list[dict[str, Any]]:
    """Every object of a file that holds one a line."""
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def read_rows(path: Path, wanted: Iterable[str]) -> dict[str, tuple[str | None, bytes | str]]:
    """Address and content of the wanted pages of a Parquet file, by id."""
    table = importlib.import_module("pyarrow.parquet").read_table(path)
    content = "html" if "html" in table.column_names else "text"
    wanted = frozenset(wanted)
    found = {}
    for batch in table.to_batches(max_chunksize=64):
        columns = (batch.column(name) for name in ("id", "url", content))
        for key, url, value in zip(*columns, strict=True):
            if str(key) in wanted:
                found[str(key)] = (url.as_py(), value.as_py())
    return found


def find_shared(folder: Path, name: str) -> frozenset[str]:
    """The pages of a set that texts were made from, where a text set lies beside it."""
    made = folder / f"{name}{TEXT_SUFFIX}{TRUTH_SUFFIX}"
    return frozenset(map(find_origin, read_lines(made))) if made.exists() else frozenset()


def choose(keys: Iterable[str], most: int,
           preferred: frozenset[str] = frozenset()) -> frozenset[str]:
    """At most `most` of the keys, the preferred first, spread over all of them by their digest."""
    def place(key: str) -> tuple[bool, bytes]:
        return key not in preferred, hashlib.sha256(key.encode()).digest()

    return frozenset(sorted(set(keys), key=place)[:most])
