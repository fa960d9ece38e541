"""A source as the tests ask for it: its kind found out, with options by name."""

from __future__ import annotations

from typing import Any

from cleaner.model import Options, Source
from cleaner.read import Readable, read


def get(source: Readable, **options: Any) -> Source:
    return read(source, url=None, kind="auto", options=Options(**options))
