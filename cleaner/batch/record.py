"""One page of a batch on its way in, and what became of it on its way out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Mapping
from pathlib import Path
from typing import Any, Literal, NamedTuple

from ..article import Article
from ..errors import CleanerError
from ..patterns import compile_re

NOTHING: Mapping[str, Any] = {}
COLUMNS = ("id", "url", "headline", "byline", "date", "body", "language", "confidence", "warnings",
           "error")
"""The fields of a row, in order; `removed` follows where it is asked for, then other fields."""

OWN = frozenset((*COLUMNS, "removed"))
"""Names that no other field has in a row."""
BEFORE = "input_"
"""What stands before the name of another field that is called as one of a row's own."""

_CAPITAL = compile_re(r"(?<=[a-z])(?=[A-Z])")


class Record(NamedTuple):
    """A page as an input holds it.

    source: the document, a file that holds it, or None where `error` says what is wrong with it.
    encoding: as the transport states it, of bytes.
    extra: the input's other fields, passed through. whole: the error is the whole input's.
    position: bytes of all inputs up to the end of this page.
    """

    id: str | int
    url: str | None = None
    source: Any = None
    kind: Literal["auto", "html", "text"] = "auto"
    encoding: str | None = None
    extra: Mapping[str, Any] = NOTHING
    error: str | None = None
    whole: bool = False
    position: int = 0

    def measure(self) -> int:
        """How much memory its source takes, about."""
        return 0 if self.source is None or isinstance(self.source, Path) else len(self.source)


class Reply(NamedTuple):
    """What a job made of a page: its value, or the error that it ended with."""

    value: Any = None
    error: str | None = None


class Row(NamedTuple):
    """A line of the output, and how often each rule took something out of its page."""

    fields: dict[str, Any]
    rules: Counter[str]


def name_error(error: BaseException) -> str:
    """An error as a row has it: its kind, a colon, and what is wrong."""
    if isinstance(error, CleanerError):
        return f"{_CAPITAL.sub('-', type(error).__name__).lower()}: {error}"
    message = " ".join(str(error).split())[:300]
    return f"failed: {type(error).__name__}: {message}" if message \
        else f"failed: {type(error).__name__}"


def find_kind(error: str) -> str:
    """The kind of an error as `name_error` and the pool name it."""
    return error.partition(":")[0]


def make_row(record: Record, article: Article | None, error: str | None, *,
             removed: bool = False) -> dict[str, Any]:
    """The fields of a page's row."""
    made = article or Article()
    row: dict[str, Any] = dict(zip(COLUMNS, (
        record.id, record.url, made.headline, list(made.byline), made.date, made.body,
        made.language, made.confidence, list(made.warnings), error), strict=True))
    if removed:
        row["removed"] = [removal._asdict() for removal in made.removed]
    return row


def pass_through(row: dict[str, Any], extra: Mapping[str, Any]) -> dict[str, Any]:
    """A row with an input's other fields behind its own."""
    return {**row, **{name_other(name, extra): value for name, value in extra.items()}} \
        if extra else row


def name_other(name: str, others: Container[str]) -> str:
    """What another field of an input is called in a row; `others` are the names of all such."""
    if name not in OWN:
        return name
    name = BEFORE + name
    while name in others:
        name = BEFORE + name
    return name


def count_rules(article: Article) -> Counter[str]:
    """How often each rule took something out."""
    return Counter(removal.rule for removal in article.removed)
