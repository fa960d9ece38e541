"""The rows that a page of Next.js hands over in pieces (`self.__next_f.push([1, "…"])`).

A row is a number, a colon and JSON to the end of the line, or a text of as many bytes as it says,
behind which the next row begins in the same line. Rows refer to each other by their numbers.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..patterns import compile_re
from .head import parse_json

MOST_DEPTH = 150
"""Levels of rows' data that are put together."""
_ROW = compile_re(rb"([0-9a-f]{1,6}):(?:T([0-9a-f]{1,7}),)?")
_REFERENCE = compile_re(r"\$([0-9a-f]{1,6})")


def read_rows(flight: str) -> Iterator[Any]:
    """Yield the values of the rows, each within the row that first refers to it."""
    rows = {row: parse_json(text) if is_data else text for row, text, is_data in part_rows(flight)}
    used: set[str] = set()

    def build(value: Any, depth: int) -> Any:
        if isinstance(value, str):
            if len(value) > 7 or not (found := _REFERENCE.fullmatch(value)) or found[1] not in rows:
                return value
            if found[1] in used:
                return None
            used.add(found[1])
            inner = rows[found[1]]
            return inner if isinstance(inner, str) else build(inner, depth + 1)
        if depth > MOST_DEPTH:
            return None
        if isinstance(value, list):
            return [build(one, depth + 1) for one in value]
        if isinstance(value, dict):
            return {key: build(one, depth + 1) for key, one in value.items()}
        return value

    built = {row: build(value, 0) for row, value in rows.items() if not isinstance(value, str)}
    for row, value in rows.items():
        if row not in used:
            yield built.get(row, value)


def part_rows(flight: str) -> Iterator[tuple[str, str, bool]]:
    """Yield number and text of each row, and whether it is data."""
    data, at = flight.encode("utf-8", "replace"), 0
    while at < len(data):
        found = _ROW.match(data, at)
        if found and found[2]:
            end = found.end() + int(found[2], 16)
            yield found[1].decode(), data[found.end():end].decode("utf-8", "replace"), False
            at = end
            continue
        end = data.find(b"\n", at)
        end = end if end >= 0 else len(data)
        if found:
            yield found[1].decode(), data[found.end():end].decode("utf-8", "replace"), True
        at = end + 1
