"""The lexicon's data, one file a language (`data/LANG.json`)."""

from __future__ import annotations

import json
import re
import unicodedata
from functools import cache
from importlib.resources import files
from typing import Any

COMPOSED = {unicodedata.normalize("NFD", letter): letter for letter in map(chr, (
    *range(0x958, 0x960), 0x9DC, 0x9DD, 0x9DF, 0xA33, 0xA36, 0xA59, 0xA5A, 0xA5B, 0xA5E))}
"""Letters with a dot below that pages write as one character or as two; the data have two."""
_DOTS = tuple({pair[1] for pair in COMPOSED})
_PAIR = re.compile("|".join(COMPOSED))
FOLDER = files(__package__) / "data"


@cache
def load_language(language: str) -> dict[str, Any]:
    """The data of one language; raises FileNotFoundError for one that has none."""
    text = (FOLDER / f"{language}.json").read_text(encoding="utf-8")
    data: dict[str, Any] = json.loads(text)
    return add_spellings(data) if any(dot in text for dot in _DOTS) else data


def add_spellings(data: Any) -> Any:
    """The data with each word or phrase in both spellings of its letters."""
    if isinstance(data, list):
        return [spelling for text in data for spelling in list_spellings(text)]
    if isinstance(data, dict):
        return {spelling: add_spellings(value) for key, value in data.items()
                for spelling in list_spellings(key)}
    return data


def list_spellings(text: str) -> tuple[str, ...]:
    """A text, and as it is where its pairs of characters are written as one each."""
    composed = _PAIR.sub(lambda pair: COMPOSED[pair[0]], text)
    return (text,) if composed == text else (text, composed)


@cache
def list_languages() -> tuple[str, ...]:
    """The codes of all languages that there are data for, sorted."""
    names = (entry.name for entry in FOLDER.iterdir())
    return tuple(sorted(name[:-5] for name in names if name.endswith(".json")))
