"""What a worker does with a page; a job is sent to every worker when it starts."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any, Protocol

from ..article import Article
from ..model import Options
from ..pipeline import DEFAULTS, clean
from ..sources import adapt
from .record import NOTHING, Record, Row, count_rules, make_row


class Job(Protocol):
    """Something to be done with each page, by itself; what it raises becomes the page's error."""

    def __call__(self, record: Record) -> Any: ...


def clean_record(record: Record, options: Options) -> Article:
    """Clean a page, wherever it lies."""
    return clean(record.source, url=record.url, kind=record.kind,
                 options=adapt(options, record.encoding))


@dataclass(frozen=True)
class CleanToArticle:
    """Clean a page and give the article."""

    options: Options = DEFAULTS

    def __call__(self, record: Record) -> Article:
        return clean_record(record, self.options)


@dataclass(frozen=True)
class CleanToRow:
    """Clean a page and give its row, which is smaller than the article."""

    options: Options = DEFAULTS
    removed: bool = False

    def __call__(self, record: Record) -> Row:
        article = clean_record(record, self.options)
        return Row(make_row(record, article, None, removed=self.removed), count_rules(article))

    def fail(self, record: Record, error: str) -> Row:
        """The row of a page that gave no article."""
        return Row(make_row(record, None, error, removed=self.removed), Counter())


def strip(record: Record) -> Record:
    """What a worker needs of a record: its other fields stay at home."""
    return record._replace(extra=NOTHING)
