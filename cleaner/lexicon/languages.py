"""The lexicon's data, one file a language (`data/LANG.json`)."""

from __future__ import annotations

import json
import unicodedata
from functools import cache
from pathlib import Path
from typing import Any

from ..patterns import compile_re

COMPOSED = {unicodedata.normalize("NFD", letter): letter for letter in map(chr, (
    *range(0x958, 0x960), 0x9DC, 0x9DD, 0x9DF, 0xA33, 0xA36, 0xA59, 0xA5A, 0xA5B, 0xA5E))}
"""Letters with a dot below that pages write as one character or as two; the data have two."""
_DOTS = tuple({pair[1] for pair in COMPOSED})
_PAIR = compile_re("|".join(COMPOSED))
FOLDER = Path(__file__).parent / "data"
INDENT = 2
"""Spaces before what stands in something, by which a part of a file is found without the rest."""


def read_language(language: str) -> bytes:
    """The file of one language; raises FileNotFoundError for one that has none."""
    return (FOLDER / f"{language}.json").read_bytes()


@cache
def load_words(language: str) -> dict[str, Any]:
    """The words that a language's names, dates and sentences are read with, by what they are."""
    return take_part(read_language(language), "words")


@cache
def load_cues(language: str) -> dict[str, dict[str, list[str]]]:
    """The cue phrases of a language by kind, and of each kind by place."""
    return take_part(read_language(language), "cues")


@cache
def load_cues_of(kind: str) -> dict[str, dict[str, list[str]]]:
    """The cue phrases of one kind in each language, by place; no other kind's are read."""
    return {language: take_part(read_language(language), kind, depth=2)
            for language in list_languages()}


def take_part(data: bytes, name: str, depth: int = 1) -> dict[str, Any]:
    """A part of a language's data, by its name and how deep it stands; nothing where none is."""
    margin = " " * INDENT * depth
    start = data.rfind(f'\n{margin}"{name}": {{\n'.encode())
    if start < 0:
        return {}
    start = data.index(b"{", start)
    text = data[start:data.index(f"\n{margin}}}".encode(), start)].decode() + "}"
    part: dict[str, Any] = json.loads(text)
    return add_spellings(part) if any(dot in text for dot in _DOTS) else part


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
    if not any(dot in text for dot in _DOTS):
        return (text,)
    composed = _PAIR.sub(lambda pair: COMPOSED[pair[0]], text)
    return (text,) if composed == text else (text, composed)


@cache
def list_languages() -> tuple[str, ...]:
    """The codes of all languages that there are data for, sorted."""
    return tuple(sorted(path.stem for path in FOLDER.iterdir() if path.suffix == ".json"))
