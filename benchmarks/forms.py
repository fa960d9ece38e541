"""The same pages and texts in other forms: written as XML, printed as strings, wrapped, sent.

    python -m benchmarks.forms --data DIR [--sets SET ...] [--sample N]

Prints a table, a set and form a row: how the article of a page, or of a text that is made of one of
the pages, comes out as it is and in forms that programs give it.
"""

from __future__ import annotations

import argparse
import json
import quopri
from collections.abc import Callable
from html import escape
from importlib import import_module
from pathlib import Path
from statistics import fmean

import cleaner

from .data import Set, find_sets, read_set
from .printed import TEXT_SUFFIX
from .programs import decode
from .score import Prediction, Scores, score_page
from .table import draw, write_share

Wrap = Callable[[str], str]
MEASURES = ("f1", "recall", "headline", "byline", "date")
HEADERS = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"


def write_xml(markup: str) -> str:
    """lxml's tree of a page, as XML."""
    tree = import_module("lxml.html").fromstring(markup.encode("utf-8", "replace"),
                                                 parser=import_module("lxml.html").HTMLParser(
                                                     encoding="utf-8"))
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


def lay_rows(pages: Set) -> list[list[str]]:
    """The rows of a set, a form each."""
    rows = []
    for form, wrap in (FORMS | (OF_TEXTS if pages.of_text else OF_PAGES)).items():
        scored: list[Scores] = []
        for page in pages.pages:
            source = decode(page.content) if isinstance(page.content, bytes) else page.content
            made = cleaner.clean(wrap(source), url=page.url)
            scored.append(score_page(page.truth, Prediction(made.headline, tuple(made.byline),
                                                            made.date, made.body)))
        found = ([value for scores in scored for value in scores.get(name, [])]
                 for name in MEASURES)
        rows.append([pages.name, form, str(len(scored)),
                     *(write_share(fmean(values) if values else None) for values in found)])
    return rows


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder of the sets")
    parser.add_argument("--sets", nargs="+", default=["articles-en", "news"])
    parser.add_argument("--sample", type=int, default=60, help="pages of each set")
    options = parser.parse_args()
    names = [name for own in options.sets for name in (own, own + TEXT_SUFFIX)
             if name in find_sets(options.data)]
    rows = [row for name in names for row in lay_rows(read_set(options.data, name, options.sample))]
    heads = ["set", "form", "pages", *MEASURES]
    print(draw([heads, ["---"] * len(heads), *rows]))


if __name__ == "__main__":
    main()
