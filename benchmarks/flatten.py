"""Flatten the pages of a set to text in thirteen ways, for the text judge to learn from.

    python -m benchmarks.flatten --data DIR --out DIR SET...

Writes OUT/SET.jsonl: an object a line with the page's `id` and `url`, the `flattener` and the
`text`. Three flatteners keep the whole page (`soup`, `layout`, `htmltext`), two are variants of
them (`lexbor`, the text nodes of a browser's tree, and `wrapped`, the layout hard-wrapped at 72
columns), three run paragraphs into one line (`joined`, `plain`, `spaced`); the others are
extractors. Those that are not installed are left out.
"""

from __future__ import annotations

import argparse
import json
import logging
import sys
import textwrap
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from .data import find_folder, read_rows
from .programs import decode

Flatten = Callable[[str], str]
DROPPED = ("script", "style", "noscript")
COLUMNS, DEEPEST = 72, 24


def parse_soup(markup: str) -> Any:
    """BeautifulSoup's tree, less what no reader sees."""
    tree = import_module("bs4").BeautifulSoup(markup, "lxml")
    for element in tree(DROPPED):
        element.decompose()
    return tree


def flatten_soup(markup: str) -> str:
    """BeautifulSoup's strings, each a line."""
    tree = parse_soup(markup)
    lines = (line.strip() for line in tree.get_text("\n", strip=True).splitlines())
    return "\n".join(line for line in lines if line)


def flatten_joined(markup: str) -> str:
    """BeautifulSoup's strings, all on one line."""
    return " ".join(parse_soup(markup).get_text(" ", strip=True).split())


def flatten_plain(markup: str) -> str:
    """BeautifulSoup's strings as they stand: lines where the markup has line breaks."""
    return str(parse_soup(markup).get_text())


def flatten_spaced(markup: str) -> str:
    """The text nodes of the tree that a browser builds, a space between two."""
    return join_nodes(markup, " ", strip=False)


def flatten_lexbor(markup: str) -> str:
    """The text nodes of the tree that a browser builds, each a line."""
    return join_nodes(markup, "\n", strip=True)


def join_nodes(markup: str, separator: str, *, strip: bool) -> str:
    """The text nodes of the tree that a browser builds, less what no reader sees."""
    tree = import_module("selectolax.lexbor").LexborHTMLParser(markup)
    for element in tree.css(",".join((*DROPPED, "template"))):
        element.decompose()
    return str(tree.body.text(separator=separator, strip=strip)) if tree.body else ""


def flatten_layout(markup: str) -> str:
    """inscriptis, which sets text as a browser does."""
    return str(import_module("inscriptis").get_text(markup))


def flatten_wrapped(markup: str) -> str:
    """The same, hard-wrapped, with its indentation."""
    lines: list[str] = []
    for line in flatten_layout(markup).splitlines():
        body = line.strip()
        indent = line[:len(line) - len(line.lstrip())][:DEEPEST]
        hanging = indent + "  " if body.startswith("* ") else indent
        lines += textwrap.wrap(body, COLUMNS, initial_indent=indent, subsequent_indent=hanging,
                               break_long_words=False, break_on_hyphens=False) or [""]
    return "\n".join(lines)


def flatten_htmltext(markup: str) -> str:
    """html-text: blocks parted by blank lines."""
    return str(import_module("html_text").extract_text(markup))


def flatten_readability(markup: str) -> str:
    """readability-lxml's article, by html-text."""
    return flatten_htmltext(import_module("readability").Document(markup).summary())


def flatten_resiliparse(markup: str) -> str:
    """Resiliparse's main content."""
    to_text = import_module("resiliparse.extract.html2text").extract_plain_text
    return str(to_text(markup, main_content=True, alt_texts=False))


def flatten_justext(markup: str) -> str:
    """jusText's paragraphs, by the English stop list."""
    justext = import_module("justext")
    found = justext.justext(markup.encode(), stop_words())
    return "\n".join(paragraph.text for paragraph in found if not paragraph.is_boilerplate)


@cache
def stop_words() -> Any:
    """jusText's list of English stop words."""
    return import_module("justext").get_stoplist("English")


def flatten_boilerpipe(markup: str) -> str:
    """boilerpy3's article extractor."""
    extractors = import_module("boilerpy3.extractors")
    return str(extractors.ArticleExtractor(raise_on_failure=False).get_content(markup))


def flatten_trafilatura(markup: str) -> str:
    """trafilatura with all it can find, comments too."""
    return import_module("trafilatura").extract(
        markup, favor_recall=True, include_comments=True) or ""


FLATTENERS: dict[str, tuple[str, Flatten]] = {
    "soup": ("bs4", flatten_soup),
    "lexbor": ("selectolax", flatten_lexbor),
    "layout": ("inscriptis", flatten_layout),
    "wrapped": ("inscriptis", flatten_wrapped),
    "htmltext": ("html_text", flatten_htmltext),
    "joined": ("bs4", flatten_joined),
    "plain": ("bs4", flatten_plain),
    "spaced": ("selectolax", flatten_spaced),
    "readability": ("readability", flatten_readability),
    "resiliparse": ("resiliparse", flatten_resiliparse),
    "justext": ("justext", flatten_justext),
    "boilerpipe": ("boilerpy3", flatten_boilerpipe),
    "trafilatura": ("trafilatura", flatten_trafilatura),
}
"""Each flattener by its name: the module that it needs, and the function."""


def flatten_all(markup: str) -> Iterator[tuple[str, str]]:
    """Yield name and text of every flattener that is installed and makes anything of a page."""
    for name, (module, flatten) in FLATTENERS.items():
        if find_spec(module) is None:
            continue
        try:
            text = flatten(markup)
        except Exception as error:  # whatever an extractor raises, the others go on
            print(f"{name}: {type(error).__name__}: {error}"[:200], file=sys.stderr)
            continue
        if text.strip():
            yield name, text


def main(arguments: Sequence[str] | None = None) -> None:
    """Flatten the pages of the sets that are named."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.flatten", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, metavar="DIR", help="the data folder")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where to write")
    parser.add_argument("sets", nargs="+", metavar="SET")
    options = parser.parse_args(arguments)
    logging.disable(logging.CRITICAL)
    options.out.mkdir(parents=True, exist_ok=True)
    for name in options.sets:
        folder = find_folder(options.data, name)
        with (folder / f"{name}.truth.jsonl").open(encoding="utf-8") as lines:
            wanted = [str(json.loads(line)["id"]) for line in lines if line.strip()]
        with (options.out / f"{name}.jsonl").open("w", encoding="utf-8") as out:
            for key, (url, page) in read_rows(folder / f"{name}.parquet", wanted).items():
                for flattener, text in flatten_all(decode(page)):
                    row = {"id": key, "url": url, "flattener": flattener, "text": text}
                    out.write(json.dumps(row, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
