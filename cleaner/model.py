"""What flows through the program: source, page, blocks, hits, verdicts, facts, article."""

from __future__ import annotations

import codecs
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from types import UnionType
from typing import Any, Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from .captures import find_original
from .native.markup import Scanned
from .native.texts import Lines
from .patterns import compile_re

Kind = Literal["html", "text"]
"""What a source is: an HTML page, or text that something else has flattened."""

SCHEMA_VERSION = 1
"""Version of the JSON form of an `Article`; raised when a field changes its meaning or goes."""


_LANGUAGE = compile_re(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8}){0,4}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What a caller may set; every field has the value that serves most readers.

    language: ISO 639-1 code of the text (of "pt-BR" the "pt" counts), or None to detect it.
    encoding: of sources in bytes, as whoever sent them states it; a byte order mark and bytes that
    are UTF-8 know better, and what the page itself declares counts less.
    second_opinion: ask trafilatura about pages on which our own judgement is unsure.
    max_bytes: a larger source is refused with `SourceTooLarge`.
    profiles: what stands on many pages of a site, by site (`cleaner.profile.read_profiles`).
    """

    language: str | None = None
    encoding: str | None = None
    second_opinion: bool = True
    max_bytes: int = 20_000_000
    profiles: Mapping[str, SiteProfile] | None = field(default=None, compare=False, repr=False)

    def __post_init__(self) -> None:
        if self.language is not None and not _LANGUAGE.fullmatch(self.language):
            raise ValueError(f"language: a code such as 'de' or 'pt-BR', not {self.language!r}")
        if self.encoding is not None:
            try:
                codecs.lookup(self.encoding)
            except LookupError:
                raise ValueError(f"encoding: {self.encoding!r} is unknown") from None
        if self.max_bytes < 1:
            raise ValueError(f"max_bytes: at least 1, not {self.max_bytes!r}")


class SiteProfile(NamedTuple):
    """On how many pages of a site each block stands, by its fingerprint (`rules.profile`).

    site: its registrable domain; pages: how many were counted.
    """

    site: str
    pages: int
    counts: Mapping[int, int]


class Source(NamedTuple):
    """One input: its `text` is markup where `kind` is "html".

    held: the text, or the same in UTF-8: most sources come so, and few are asked for their text.
    data: of HTML what the parser is given, in UTF-8: the markup less its scripts and what nothing
    reads, within the limits. Without it the text is taken as it is.
    """

    held: str | bytes
    kind: Kind
    url: str | None
    encoding: str
    warnings: tuple[str, ...] = ()
    data: bytes | None = None

    @property
    def text(self) -> str:
        """The source, decoded."""
        return self.held if isinstance(self.held, str) else self.held.decode()

    @property
    def markup(self) -> bytes:
        """Of HTML what the parser is given, in UTF-8."""
        return self.text.encode("utf-8", "replace") if self.data is None else self.data


class Container(NamedTuple):
    """An element that holds blocks: `page.blocks[first:last]`, in document order.

    parent is the index of the enclosing container, -1 for the outermost; bits are the families
    of its own tag and class words (`lexicon.markup`), within those of all containers around it too.
    """

    parent: int
    tag: str
    depth: int
    first: int
    last: int
    bits: int
    within: int


class Mark(NamedTuple):
    """An inline element that may state a fact (`<span itemprop="author">`), with its text."""

    block: int
    tag: str
    attrs: str
    text: str


class Block(NamedTuple):
    """A paragraph, heading, list item… of a page, its white space folded.

    linked: characters of its text inside links; links: how many; media and controls: images and
    form fields seen since the block before; line: where it stands in a text source, from 1;
    number: what a browser shows before an item of an ordered list ("3.").
    """

    index: int  # type: ignore[assignment]  # nobody asks a block for a tuple's index()
    text: str
    kind: str
    tag: str
    container: int
    bits: int
    linked: int
    links: int
    media: int
    controls: int
    strong: int
    line: int = 0
    number: str = ""


class Settings(NamedTuple):
    """How the blocks of a text stood in its lines: columns.

    blanks: blank lines above; indent: spaces before; bullet: the mark of a list item that was taken
    off, 0 without one; lines: how many lines it was made of; longest: characters of the longest;
    edges: how it begins and ends (`native.forms`); gaps: what stands between it and the block above
    where both are parts of one line (`segment.runs`), 0 where they are not.
    """

    blanks: NDArray[np.int32]
    indent: NDArray[np.int32]
    bullet: NDArray[np.int32]
    lines: NDArray[np.int32]
    longest: NDArray[np.int32]
    edges: NDArray[np.int32]
    gaps: NDArray[np.int32]


class Columns(NamedTuple):
    """Of all blocks of a page at once: characters, spaces, linked characters, kinds and families.

    kind: its number in `segment.elements.KINDS`.
    """

    size: NDArray[np.int32]
    spaces: NDArray[np.int32]
    linked: NDArray[np.int32]
    kind: NDArray[np.int32]
    bits: NDArray[np.uint64]


class Page(NamedTuple):
    """A source cut into blocks, with what its head and markup state.

    settings: of the blocks of a text; repairs: what was mended while it was cut.
    trails: the last elements around each block of HTML.
    site: what stands on many pages of its site, where a profile is given.
    scanned: the same blocks and containers as the compiled core measured them, of HTML.
    columns: of the blocks; lines: their texts for the core, empty ones of menus; a page put
    together from others has neither.
    """

    source: Source
    blocks: tuple[Block, ...]
    containers: tuple[Container, ...]
    marks: tuple[Mark, ...]
    head: Head
    language: str | None = None
    settings: Settings | None = None
    repairs: tuple[Removal, ...] = ()
    trails: Sequence[str] = ()
    site: SiteProfile | None = None
    scanned: Scanned | None = None
    columns: Columns | None = None
    lines: Lines | None = None

    @property
    def address(self) -> str:
        """Where the page comes from: as it was given, or else as the page states it; or "".

        Of a capture that a web archive keeps this is the page's own address.
        """
        return find_original(self.source.url or self.head.canonical)


class Head(NamedTuple):
    """What a page says of itself outside its text: title, language, meta tags, linked data."""

    title: str = ""
    language: str = ""
    canonical: str = ""
    metas: tuple[tuple[str, str], ...] = ()
    linked_data: tuple[Mapping[str, Any], ...] = ()


class Hit(NamedTuple):
    """A rule's word on one block, or on `span` of its text: what it is, and because of what.

    sure: the rule alone removes the block; otherwise the judge has to agree, and needs less to.
    """

    block: int
    rule: str
    because: str
    sure: bool = True
    span: tuple[int, int] | None = None


class Verdict(NamedTuple):
    """What became of a block, and who decided it; `cuts` are the spans taken out of a kept one."""

    block: int
    role: str
    rule: str
    because: str
    cuts: tuple[Hit, ...] = ()
    joined: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """A headline, byline or date as a page states it.

    value: the fact itself (a byline's names joined with "; "); origin: where it was found
    ("json-ld", "meta og:title", "h1", "printed line"…); block: the index of the block that prints
    it, or -1; others: the runners-up, best first.
    """

    value: str
    origin: str
    block: int = -1
    others: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """What a page states of its article; `names` and `printed` are its byline taken apart."""

    headline: Fact | None = None
    byline: Fact | None = None
    names: tuple[str, ...] = ()
    printed: str | None = None
    date: Fact | None = None
    modified: Fact | None = None


class Removal(NamedTuple):
    """A text that was taken out: by which rule, because of what, and where it stood.

    where: "line 12" of a text source, or the trail of elements of an HTML one
    ("main > div.share > p").
    """

    text: str
    rule: str
    because: str
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One article, and the account of how it was got.

    headline: as the page prints it, or None.
    byline: names of people or agencies, in the page's order; byline_text: the line as printed.
    date, modified: ISO 8601, as precise as the page states: a day, or a time with its offset.
    body: paragraphs parted by one blank line.
    captions: of pictures, with their credits.
    language: ISO 639-1 code, or None where there is too little text to tell.
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
        return cls.from_dict(json.loads(text))


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
    **dict.fromkeys(("body", "kind", "strategy"), _read_text),
    **dict.fromkeys(("byline", "captions", "warnings"), _read_texts),
    "removed": _read_removed, "confidence": _read_number, "facts": _read_facts,
}
"""How the fields of an article are read out of its form."""
