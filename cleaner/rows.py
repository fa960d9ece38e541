"""An article as a row of the table that trafilatura writes (CSV, by default between tabs)."""

from __future__ import annotations

import csv
import re
from contextlib import suppress
from io import StringIO

from .patterns import compile_re
from .tei import write_front

ROW = (r"\"?https?://[^\s\"]{3,900}\"?[\t,;][^\t\n,;]{0,200}[\t,;]"
       r"\"?(?:null|[\da-f]{8,40})\"?[\t,;]")
"""How such a row begins: an address, a number or name, and a fingerprint."""
_ROW = compile_re(ROW, re.IGNORECASE)
FIELDS = ("url", "id", "fingerprint", "hostname", "title", "image", "date", "text", "comments",
          "license", "pagetype")
"""Its fields, as of trafilatura 2."""
STATED = ("url", "title", "date")
"""What of them a text states of itself."""


def read_row(text: str) -> str:
    """The text of the only row of a table, below what the row states of it."""
    begins, rows = _ROW.match(text), list[list[str]]()
    if begins is None:
        return ""
    with suppress(csv.Error):  # of a field beyond csv's limit
        rows = list(csv.reader(StringIO(text, newline=""), delimiter=begins[0][-1], strict=True))
    if len(rows) != 1 or len(rows[0]) != len(FIELDS):
        return ""
    fields = {name: "" if field == "null" else field
              for name, field in zip(FIELDS, rows[0], strict=True)}
    front = write_front({name: fields[name] for name in STATED})
    return f"{front}{fields['text']}" if fields["text"] else ""
