"""What comes out: one article with the account of how it was got, and its JSON form."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from types import UnionType
from typing import Any, get_args

from .model import Fact, Facts, Kind, Removal

SCHEMA_VERSION = 1
"""Version of the JSON form of an `Article`; raised when a field changes its meaning or goes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One article, and the account of how it was got.

    headline: as the page prints it, or None.
    byline: names of people or agencies, in the page's order; byline_text: the line as printed.
    date, modified: ISO 8601, as precise as the page states: a day, or a time with its offset.
    body: paragraphs parted by one blank line.
    captions: of pictures, with their credits.
    language: ISO 639-1 code (639-3 where that has none, "ckb"), or None where there is too little
    text to tell.
    kind: what the source was taken for; strategy: how the body was got ("blocks", or another
    way where the page's own blocks held no article).
    removed: everything that was taken out, in the page's order.
    confidence: 0 to 1, how sure the program is of the body (see `cleaner.confidence`).
    facts: where headline, byline and dates were found, and the runners-up.
    """

    headline: str | None = None
    byline: tuple[str, ...] = ()
    byline_text: str | None = None
    date: str | None = None
    modified: str | None = None
    body: str = ""
    captions: tuple[str, ...] = ()
    language: str | None = None
    kind: Kind = "html"
    strategy: str = "blocks"
    url: str | None = None
    removed: tuple[Removal, ...] = ()
    warnings: tuple[str, ...] = ()
    confidence: float = 0.0
    facts: Facts = field(default_factory=Facts)

    def to_dict(self) -> dict[str, Any]:
        """The article as plain values, tuples for lists; `schema` is the form's version."""
        values = {name: getattr(self, name) for name in self.__dataclass_fields__}
        removed = tuple(removal._asdict() for removal in self.removed)
        return {"schema": SCHEMA_VERSION, **values, "removed": removed,
                "facts": asdict(self.facts)}

    def to_json(self, *, indent: int | None = None) -> str:
        """The article as JSON, in the form that `article.schema.json` describes."""
        return json.dumps(self.to_dict(), ensure_ascii=False, indent=indent)

    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Article:
        """The article that `to_dict` gave; ValueError for another form or version of it."""
        version = _require(value, Mapping).get("schema")
        if version != SCHEMA_VERSION:
            raise ValueError(f"article form {version!r} is not {SCHEMA_VERSION}")
        return cls(**{name: read(value[name]) for name, read in _READ.items() if name in value})

    @classmethod
    def from_json(cls, text: str) -> Article:
        """The article that `to_json` gave; ValueError where `text` is no such JSON."""
        try:
            return cls.from_dict(json.loads(text))
        except RecursionError:
            raise ValueError("an article's form is not nested so deeply") from None


def _require(value: Any, kind: type | UnionType) -> Any:
    """A value of some kind; ValueError for another."""
    if not isinstance(value, kind):
        raise ValueError(f"{value!r:.80} is no {getattr(kind, '__name__', kind)} in an article's "
                         "form")
    return value


def _read_text(value: Any) -> Any:
    return _require(value, str)


def _read_known(value: Any) -> Any:
    return _require(value, str | None)


def _read_number(value: Any) -> Any:
    return _require(value, int | float)


def _read_kind(value: Any) -> Any:
    if value not in get_args(Kind):
        raise ValueError(f"{value!r:.80} is no kind of source")
    return value


def _read_texts(value: Any) -> tuple[str, ...]:
    return tuple(map(_read_text, _require(value, list | tuple)))


def _read_removed(value: Any) -> tuple[Removal, ...]:
    return tuple(
        Removal(*(_read_text(_require(removal, Mapping).get(name)) for name in Removal._fields))
        for removal in _require(value, list | tuple))


def _read_fact(value: Any) -> Fact | None:
    if value is None:
        return None
    others = _require(_require(value, Mapping).get("others"), list | tuple)
    return Fact(_read_text(value.get("value")), _read_text(value.get("origin")),
                _require(value.get("block"), int),
                tuple(fact for other in others if (fact := _read_fact(other))))


def _read_facts(value: Any) -> Facts:
    if value is None:
        return Facts()
    return Facts(
        headline=_read_fact(_require(value, Mapping).get("headline")),
        byline=_read_fact(value.get("byline")),
        names=_read_texts(value.get("names", ())),
        printed=_read_known(value.get("printed")),
        date=_read_fact(value.get("date")),
        modified=_read_fact(value.get("modified")),
    )


_READ: dict[str, Callable[[Any], Any]] = {
    **dict.fromkeys(("headline", "byline_text", "date", "modified", "language", "url"),
                    _read_known),
    **dict.fromkeys(("body", "strategy"), _read_text), "kind": _read_kind,
    **dict.fromkeys(("byline", "captions", "warnings"), _read_texts),
    "removed": _read_removed, "confidence": _read_number, "facts": _read_facts,
}
"""How the fields of an article are read out of its form."""
