"""The lexicon's data, one file a language (`data/LANG.json`)."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def load_language(language: str) -> dict[str, Any]:
    """The data of one language; raises FileNotFoundError for one that has none."""
    path = files(__package__) / "data" / f"{language}.json"
    data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return data


@cache
def list_languages() -> tuple[str, ...]:
    """The codes of all languages that there are data for, sorted."""
    names = (entry.name for entry in (files(__package__) / "data").iterdir())
    return tuple(sorted(name[:-5] for name in names if name.endswith(".json")))
