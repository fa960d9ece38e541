"""The columns of cleaned pages in Arrow: what `clean_batch` gives and Parquet files hold."""

from __future__ import annotations

from typing import Any

from ..compressed import need

EXTRA = "extra"
"""The column of other fields that came in JSONL: one JSON object."""


def import_arrow() -> Any:
    """The module pyarrow."""
    try:
        import pyarrow
    except ImportError:
        raise need("pyarrow", "Arrow") from None
    return pyarrow


def make_schema(*, removed: bool = False, others: Any = ()) -> Any:
    """The schema of cleaned pages; `others` are the fields that an input's own columns have.

    id, url, headline, date, body, language, error: string; byline, warnings: list of string;
    confidence: double; removed: list of {text, rule, because, where}, all strings.
    """
    pa = import_arrow()
    text, texts = pa.string(), pa.list_(pa.string())
    fields = [("id", text), ("url", text), ("headline", text), ("byline", texts), ("date", text),
              ("body", text), ("language", text), ("confidence", pa.float64()),
              ("warnings", texts), ("error", text)]
    if removed:
        fields.append(("removed", pa.list_(pa.struct(
            [(name, text) for name in ("text", "rule", "because", "where")]))))
    names = {name for name, _ in fields}
    return pa.schema([*fields, *(other for other in others if other.name not in names)])


def find_others(schema: Any, used: tuple[str, ...]) -> list[Any]:
    """The fields of an input's schema that are passed through."""
    return [field for field in schema if field.name not in used]
