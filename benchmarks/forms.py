"""The same pages and texts in other forms: written as XML, printed as strings, wrapped, sent.

    python -m benchmarks.forms --data DIR [--sets SET ...] [--sample N]

Prints a table, a set and form a row: how the article of a page, or of a text that is made of one of
the pages, comes out as it is and in forms that programs give it.
"""

from __future__ import annotations

import json
import quopri
from collections.abc import Callable, Iterator, Sequence
from html import escape
from importlib import import_module
from pathlib import Path

from .data import Page, Set, find_sets, read_set
from .predict import load
from .printed import TEXT_SUFFIX
from .programs import CLEANER, Extract, decode
from .samples import print_samples
from .score import score_page, summarize
from .table import write_share

Wrap = Callable[[str], str]
MEASURES = ("f1", "recall", "headline", "byline", "date")
HEADERS = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"


def write_xml(markup: str) -> str:
    """lxml's tree of a page, as XML."""
    lxml = import_module("lxml.html")
    tree = lxml.fromstring(markup.encode("utf-8", "replace"),
                           parser=lxml.HTMLParser(encoding="utf-8"))
    return str(import_module("lxml.etree").tostring(tree, encoding="unicode"))


def list_lines(text: str) -> list[str]:
    """The lines of a text that hold anything."""
    return [line for line in text.split("\n") if line.strip()]


FORMS: dict[str, Wrap] = {
    "as it is": str,
    "a string of JSON": json.dumps,
    "the same without quotes": lambda source: json.dumps(source)[1:-1],
    "a string of Python": repr,
    "bytes of Python": lambda source: repr(source.encode()),
    "an object of JSON": lambda source: json.dumps({"id": "1", "text": source}),
    "a cell of CSV": lambda source: '"' + source.replace('"', '""') + '"',
    "numbered lines": lambda source: "".join(
        f"{number:6d}\t{line}\n" for number, line in enumerate(source.split("\n"), 1)),
}
OF_PAGES: dict[str, Wrap] = {
    "XML": write_xml,
    "entities": escape,
    "quoted-printable": lambda source: quopri.encodestring(source.encode()).decode(),
    "with a server's headers": HEADERS.__add__,
    "between fences": lambda source: f"```html\n{source}\n```",
}
OF_TEXTS: dict[str, Wrap] = {
    "a list of JSON": lambda source: json.dumps(list_lines(source)),
    "a list of Python": lambda source: repr(list_lines(source)),
    "cited": lambda source: "".join(f"> {line}\n" for line in source.split("\n")),
    "paragraphs of HTML": lambda source: "".join(
        f"<p>{escape(line)}</p>\n" for line in list_lines(source)),
    "line breaks of HTML": lambda source: escape(source).replace("\n", "<br>\n"),
    "blank lines between all": lambda source: "\n\n".join(list_lines(source)),
}
"""What programs make of a page, of a text, and of either."""


def lay_rows(data: Path, name: str, sample: int) -> Iterator[list[str]]:
    """The rows of a set and of its texts, a form each."""
    extract = load(CLEANER.name)
    for pages in (read_set(data, own, sample) for own in (name, name + TEXT_SUFFIX)
                  if own in find_sets(data)):
        for form, wrap in (FORMS | (OF_TEXTS if pages.of_text else OF_PAGES)).items():
            yield lay_row(pages, form, wrap, extract, MEASURES)


def lay_row(pages: Set, form: str, wrap: Wrap, extract: Extract,
            measures: Sequence[str]) -> list[str]:
    """How the pages of a set come out in a form, as a row of a table."""
    figures = summarize([score_page(page.truth, extract(wrap(read_content(page)), page.url))
                         for page in pages.pages])
    return [pages.name, form, str(len(pages.pages)),
            *(write_share(figures.get(measure)) for measure in measures)]


def read_content(page: Page) -> str:
    """The markup or text of a page."""
    return decode(page.content) if isinstance(page.content, bytes) else page.content


if __name__ == "__main__":
    print_samples(__doc__, ("set", "form", "pages", *MEASURES), 60, lay_rows)
