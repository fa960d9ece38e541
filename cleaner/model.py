"""What flows through the program: source, page, blocks, hits, verdicts, facts.

What comes of them is an `article.Article`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from .captures import find_original
from .columns import Columns
from .native.markup import Scanned
from .native.texts import Lines
from .patterns import compile_re

Kind = Literal["html", "text"]
"""What a source is: an HTML page, or text that something else has flattened."""

_LANGUAGE = compile_re(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8}){0,4}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What a caller may set; every field has the value that serves most readers.

    language: ISO 639 code of the text (of "pt-BR" the "pt" counts), or None to detect it.
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
        if self.language is not None and not (isinstance(self.language, str)
                                              and _LANGUAGE.fullmatch(self.language)):
            raise ValueError(f"language: a code such as 'de' or 'pt-BR', not {self.language!r}")
        if self.encoding is not None:
            try:
                b"-".decode(self.encoding, "replace")
            except (LookupError, TypeError, ValueError):  # also what is a codec, but not of texts
                raise ValueError(f"encoding: {self.encoding!r} is unknown") from None
        if not isinstance(self.max_bytes, int) or self.max_bytes < 1:
            raise ValueError(f"max_bytes: at least 1, not {self.max_bytes!r}")
        if not isinstance(self.profiles, Mapping | None):
            raise ValueError("profiles: by site, as read_profiles gives them, "
                             f"not {type(self.profiles).__name__}")


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

    blanks: blank lines above, none of the first; indent: spaces before; bullet: the mark of a list
    item that was taken off, 0 without one; lines: how many lines it was made of; longest:
    characters of the longest; edges: how it begins and ends (`native.forms`); gaps: what stands
    between it and the block above where both are parts of one line (`segment.runs`), 0 where they
    are not.
    """

    blanks: NDArray[np.int32]
    indent: NDArray[np.int32]
    bullet: NDArray[np.int32]
    lines: NDArray[np.int32]
    longest: NDArray[np.int32]
    edges: NDArray[np.int32]
    gaps: NDArray[np.int32]


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
    phrase: the block is nothing but a phrase of several words that the rule knows.
    stated: the block is where the page states the fact that the rule knows, and no other's text.
    """

    block: int
    rule: str
    because: str
    sure: bool = True
    span: tuple[int, int] | None = None
    phrase: bool = False
    stated: bool = False


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
