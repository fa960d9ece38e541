"""What has become of each shard: a row a shard, kept beside the outputs.

The file is rewritten as a whole, aside and renamed, for object stores know no appending; and no
more often than takes a twentieth of the time. What was done since is done again after a kill.
"""

from __future__ import annotations

import json
import tempfile
import time
from pathlib import Path
from typing import Any, TypeAlias

from ..errors import CleanerError
from .places import Place

VERSION = 1
NAME = "manifest.jsonl"
DIED = "worker-died"
"""The kind of error of a shard that ends its workers."""
LEAST_PAUSE, PAUSE = 1.0, 20
"""Seconds between two writings, and times that the last writing took, at least."""

Row: TypeAlias = dict[str, Any]


class ManifestBroken(CleanerError):
    """A manifest can't be read, or tells of another run."""


class Manifest:
    """The rows of a folder of outputs, by shard; `settings` say what the outputs depend on."""

    def __init__(self, folder: Place, settings: Row) -> None:
        self.place, self.settings = folder.join(NAME), settings
        self.rows: dict[str, Row] = {}
        self.saved, self.took = time.monotonic(), 0.0
        if self.place.fs.exists(self.place.path):
            self.read()

    def read(self) -> None:
        head, *rows = read_rows(self.place)
        if head.get("manifest") != VERSION:
            raise ManifestBroken(f"{self.place.name}: is no manifest of version {VERSION}")
        if head["settings"] != self.settings:
            raise ManifestBroken(f"{self.place.name}: is of a run with other settings, "
                                 f"{json.dumps(head['settings'])}; take another folder")
        self.rows = {row["shard"]: row for row in rows}

    def holds(self, shard: str) -> bool:
        """Whether a shard is done with: whole, or known to end its workers."""
        row = self.rows.get(shard)
        return row is not None and (not row["error"] or row["error"].startswith(DIED))

    def add(self, row: Row) -> None:
        """Take in what became of a shard."""
        self.rows[row["shard"]] = row
        if time.monotonic() - self.saved > max(LEAST_PAUSE, PAUSE * self.took):
            self.save()

    def save(self) -> None:
        """Write all rows, by shard."""
        start = time.monotonic()
        rows = [{"manifest": VERSION, "settings": self.settings},
                *(self.rows[shard] for shard in sorted(self.rows))]
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder, NAME)
            file.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows),
                            encoding="utf-8")
            self.place.deliver(file)
        self.saved = time.monotonic()
        self.took = self.saved - start


def read_rows(place: Place) -> list[Row]:
    """The lines of a manifest, its head first."""
    try:
        rows = [json.loads(line) for line in place.fs.cat_file(place.path).splitlines()]
    except ValueError as error:
        raise ManifestBroken(f"{place.name}: is no manifest") from error
    if not rows:
        raise ManifestBroken(f"{place.name}: is no manifest")
    return rows
