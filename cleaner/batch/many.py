"""Many pages from Python: lazily through worker processes, or a batch of Arrow at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from ..article import Article
from ..model import Options
from ..pipeline import DEFAULTS
from ..read import refuse_wrong, write_tree
from .jobs import CleanToArticle, CleanToRow
from .pool import MOST_TIME, TIMEOUT, run_ordered
from .readers import FIELDS, Fields, make_record
from .record import Record, Row, name_error, pass_through
from .schema import find_others, import_arrow, list_rows, make_schema

if TYPE_CHECKING:
    from pyarrow import RecordBatch

    from ..read import Readable


class Cleaned(NamedTuple):
    """What became of one of many pages: its article, or the error in its stead."""

    article: Article | None
    error: str | None


def clean_many(sources: Iterable[Readable | tuple[Readable, str | None]], *,
               options: Options = DEFAULTS, workers: int | None = None,
               timeout: float | None = TIMEOUT) -> Iterator[Cleaned]:
    """Clean pages in worker processes and yield what became of them, in their order.

    sources: what `clean` takes, or pairs of that and a URL; they are drawn as needed. workers: all
    cores by default. timeout: seconds that a page may take; None sets no bound. A page that fails,
    takes too long or crashes its worker has an `error`, and the others go on.

    Raises ValueError for fewer than one worker and for no time, TypeError for one page instead of
    many.
    """
    if isinstance(sources, bytes | str | Path):  # whose letters are no pages
        raise TypeError(f"sources is an iterable of pages, not {type(sources).__name__}")
    refuse_wrong(None, "auto", options)
    if workers is not None and workers < 1:
        raise ValueError(f"workers: at least 1, or None for all cores, not {workers}")
    if timeout is not None and not 0 < timeout <= MOST_TIME:
        raise ValueError(f"timeout: seconds above 0, or None for no bound, not {timeout}")
    return yield_cleaned(sources, options, workers, timeout)


def yield_cleaned(sources: Iterable[Any], options: Options, workers: int | None,
                  timeout: float | None) -> Iterator[Cleaned]:
    """Clean pages and yield what became of them."""
    records = (make_one(number, source) for number, source in enumerate(sources))
    for _, reply in run_ordered(records, CleanToArticle(options), workers=workers,
                                timeout=timeout):
        yield Cleaned(reply.value, reply.error)


def make_one(number: int, source: Any) -> Record:
    """A source with or without its URL as the workers take it."""
    url = None
    if isinstance(source, tuple):
        if len(source) != 2 or not isinstance(source[1], str | None):
            return Record(number, error=name_error(TypeError("a pair is a source and its URL")))
        source, url = source
    if isinstance(source, bytes | str | Path):
        return Record(number, url, source)
    try:
        return Record(number, url, write_tree(source), "html")
    except TypeError as error:
        return Record(number, url, error=name_error(error))


def clean_batch(batch: RecordBatch, *, options: Options = DEFAULTS, fields: Fields = FIELDS,
                removed: bool = False) -> RecordBatch:
    """Clean a batch of pages in this process; a row in, a row out, in the same order.

    batch: with the columns `html` or `text`, `id` and `url` if it has them (`fields` says what
    they are called), and others, which are passed through. The result has the schema of
    `cleaner.batch.schema.make_schema`. A page that fails has an `error`; nothing is raised.
    """
    schema = make_schema(removed=removed, others=find_others(batch.schema, fields))
    job = CleanToRow(options, removed)
    rows = []
    for number, value in enumerate(list_rows(batch)):
        record = make_record(value, str(number), fields)
        row = clean_one(record, job)
        rows.append(pass_through({**row.fields, "id": str(record.id)}, record.extra))
    return import_arrow().RecordBatch.from_pylist(rows, schema=schema)


def clean_one(record: Record, job: CleanToRow) -> Row:
    """The row of a page, whatever comes of it."""
    if record.error:
        return job.fail(record, record.error)
    try:
        row: Row = job(record)
    except Exception as error:  # the row says which
        return job.fail(record, name_error(error))
    return row
