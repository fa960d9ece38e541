"""The columns of cleaned pages in Arrow: what `clean_batch` gives and Parquet files hold."""

from __future__ import annotations

from typing import Any

from ..compressed import need
from .record import name_other

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
    return pa.schema([*fields, *others])


def find_others(schema: Any, used: tuple[str, ...]) -> list[Any]:
    """The fields of an input's schema that are passed through, as they are called in the rows."""
    names = frozenset(schema.names)
    return [field.with_name(name_other(field.name, names)).with_type(make_plain(field.type))
            for field in schema if field.name not in used]


def make_plain(kind: Any) -> Any:
    """A type without dictionaries, whose values record batches hold beside themselves."""
    pa = import_arrow()
    if pa.types.is_dictionary(kind):
        return make_plain(kind.value_type)
    if pa.types.is_list(kind) or pa.types.is_large_list(kind):
        make = pa.list_ if pa.types.is_list(kind) else pa.large_list
        return make(kind.value_field.with_type(make_plain(kind.value_type)))
    if pa.types.is_struct(kind):
        return pa.struct([field.with_type(make_plain(field.type)) for field in kind])
    return kind


def widen(field: Any, other: Any) -> Any:
    """A field that holds the values of two; None where no type does."""
    pa = import_arrow()
    try:
        return pa.unify_schemas([pa.schema([field]), pa.schema([other])],
                                promote_options="permissive").field(0)
    except (ValueError, TypeError):
        return None


def list_rows(batch: Any) -> list[dict[str, Any]]:
    """The rows of a record batch, by the names of its columns."""
    columns = [(field.name, list_values(column))
               for field, column in zip(batch.schema, batch.columns, strict=True)]
    return [{name: values[row] for name, values in columns} for row in range(batch.num_rows)]


def list_values(column: Any) -> list[Any]:
    """The values of a column in Python; as Arrow has them where Python has no form for one.

    Such are nanoseconds where pandas isn't installed, days beyond the calendar and unknown zones.
    """
    try:
        values: list[Any] = column.to_pylist()
    except (ValueError, OverflowError, LookupError):
        return [value if value.is_valid else None for value in column]
    return values


def write_value(value: Any) -> str:
    """A value of Arrow as text."""
    array = import_arrow().array([value])
    text = array.to_string(skip_new_lines=True).removeprefix("[").removesuffix("]")
    return text.replace(" ", "T") if str(array.type).startswith("timestamp") else str(text)
