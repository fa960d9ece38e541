"""Texts of tools that no set holds: converters to Markdown, text browsers, other extractors.

    python -m benchmarks.converters --data DIR [--sets SET ...] [--sample N]

But for those that run paragraphs into one line nothing was trained on them, so that they say what
cleaner makes of a tool that it does not know.
Prints a table: a set and tool a row, the text as it comes and cleaned. Tools that are not installed
are left out. `pip install html2text html-to-markdown markdownify readabilipy inscriptis goose3`,
and lynx, elinks, w3m and pandoc of the system, bring all.
"""

from __future__ import annotations

import re
import shutil
import signal
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from html import unescape
from importlib import import_module
from importlib.util import find_spec
from json import dumps
from pathlib import Path
from statistics import fmean
from types import FrameType

import cleaner

from .data import Page, read_set
from .flatten import flatten_joined, flatten_plain, flatten_spaced, parse_soup
from .programs import decode, load_newspaper
from .samples import print_samples
from .score import Prediction, Scores, score_page
from .table import write_share

Convert = Callable[[str], str]
SECONDS = 30
"""Time that a tool has for a page."""
LARGEST = 400_000
"""Characters of markup from which on a page is left out: some tools take minutes for it."""
MEASURES = ("headline", "byline", "date")
BLOCKS = ("address article aside blockquote br caption dd details div dl dt fieldset figcaption "
          "figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section "
          "select summary table td th title tr ul").split()
UTF_8 = ("-assume_charset=utf-8", "-display_charset=utf-8")
COMMANDS = {
    "lynx": ("lynx", "-dump", "-nolist", "-stdin", "-force_html", *UTF_8),
    "lynx, links listed": ("lynx", "-dump", "-stdin", "-force_html", *UTF_8),
    "w3m": ("w3m", "-dump", "-T", "text/html", "-I", "utf-8", "-O", "utf-8"),
    "elinks": ("elinks", "-dump", "-dump-charset", "utf-8", "-force-html", "-no-references",
               "-no-numbering"),
    "pandoc": ("pandoc", "-f", "html", "-t", "plain"),
    "pandoc, Markdown": ("pandoc", "-f", "html", "-t", "gfm-raw_html", "--wrap=none"),
    "pandoc, links listed": ("pandoc", "-f", "html", "-t", "markdown_strict-raw_html",
                             "--reference-links"),
}
"""Programs of the system that read HTML and write text."""


def convert_html2text(markup: str) -> str:
    """html2text: Markdown, wrapped, with links."""
    return str(import_module("html2text").HTML2Text().handle(markup))


def convert_html2text_below(markup: str) -> str:
    """html2text: Markdown, not wrapped, the addresses of links below their paragraphs."""
    writer = import_module("html2text").HTML2Text(bodywidth=0)
    writer.inline_links, writer.links_each_paragraph = False, True
    return str(writer.handle(markup))


def convert_markdownify(markup: str) -> str:
    """markdownify, scripts and styles left out before."""
    return str(import_module("markdownify").markdownify(str(parse_soup(markup))))


def convert_goose(markup: str) -> str:
    """The text of goose3's article."""
    return str(import_module("goose3").Goose().extract(raw_html=markup).cleaned_text)


def convert_newspaper(markup: str) -> str:
    """The text of newspaper4k's article."""
    return load_newspaper()(markup, None).body


def convert_headed(markup: str) -> str:
    """html2text's Markdown below title and address, as readers for language models give it."""
    writer = import_module("html2text").HTML2Text(bodywidth=0)
    title = parse_soup(markup).title
    return (f"Title: {title.get_text(strip=True) if title else ''}\n\n"
            f"URL Source: https://example.org/\n\nMarkdown Content:\n{writer.handle(markup)}")


def convert_metas(markup: str) -> str:
    """html-to-markdown, which puts the page's meta tags before its Markdown."""
    return str(import_module("html_to_markdown").convert(markup).content)


def convert_readable(markup: str) -> str:
    """The paragraphs of ReadabiliPy's plain text, a line each."""
    read = import_module("readabilipy").simple_json_from_html_string
    return "\n".join(part["text"] for part in read(markup, use_readability=False)["plain_text"])


def convert_blocks(markup: str) -> str:
    """A line each block, none blank, as archives of the web's texts have it."""
    tree = parse_soup(" ".join(markup.split()))
    for element in tree(BLOCKS):
        element.insert_before("\n")
        element.insert_after("\n")
    lines = (" ".join(line.split()) for line in tree.get_text().splitlines())
    return "\n".join(filter(None, lines))


def convert_boilerpy(markup: str) -> str:
    """All text blocks of boilerpy3, a line each."""
    extractors = import_module("boilerpy3.extractors")
    return str(extractors.KeepEverythingExtractor(raise_on_failure=False).get_content(markup))


def convert_paragraphs(markup: str) -> str:
    """BeautifulSoup's `p` elements, a line each."""
    tree = import_module("bs4").BeautifulSoup(markup, "lxml")
    return "\n".join(element.get_text(" ", strip=True) for element in tree.find_all("p"))


def convert_content(markup: str) -> str:
    """lxml's `text_content`, scripts and styles and all."""
    return str(import_module("lxml.html").fromstring(markup.encode()).text_content())


def convert_stripped(markup: str) -> str:
    """The markup without its scripts, styles and tags, by regular expressions."""
    bare = re.sub(r"(?is)<(script|style)\b.*?</\1>", " ", markup)
    return unescape(re.sub(r"[ \t]+", " ", re.sub(r"<[^>]+>", " ", bare)))


def convert_resiliparse(markup: str, **more: bool) -> str:
    """All text of Resiliparse's tree, and what else is asked for."""
    to_text = import_module("resiliparse.extract.html2text").extract_plain_text
    return str(to_text(markup, main_content=False, **more))


def convert_trafilatura(markup: str) -> str:
    """trafilatura's Markdown, with its metadata before it."""
    return str(import_module("trafilatura").extract(markup, output_format="markdown",
                                                    with_metadata=True) or "")


def convert_dumped(markup: str) -> str:
    """BeautifulSoup's text as JSON writes it, its line feeds spelt out."""
    return dumps(parse_soup(markup).get_text("\n", strip=True))[1:-1]


def convert_barred(markup: str) -> str:
    """BeautifulSoup's strings with bars between them, on one line."""
    return str(parse_soup(markup).get_text(" | ", strip=True))


def convert_joined(markup: str) -> str:
    """What trafilatura's `html2txt` gives: one line."""
    return str(import_module("trafilatura").html2txt(markup))


MODULES: dict[str, tuple[str, Convert]] = {
    "html2text": ("html2text", convert_html2text),
    "html2text, links below": ("html2text", convert_html2text_below),
    "markdownify": ("markdownify", convert_markdownify),
    "html2text, headed": ("html2text", convert_headed),
    "html-to-markdown": ("html_to_markdown", convert_metas),
    "ReadabiliPy": ("readabilipy", convert_readable),
    "BeautifulSoup, blocks": ("bs4", convert_blocks),
    "boilerpy3, everything": ("boilerpy3", convert_boilerpy),
    "goose3": ("goose3", convert_goose),
    "newspaper4k": ("newspaper", convert_newspaper),
    "BeautifulSoup, paragraphs": ("bs4", convert_paragraphs),
    "BeautifulSoup, one line": ("bs4", flatten_joined),
    "BeautifulSoup, as it stands": ("bs4", flatten_plain),
    "lxml, scripts and all": ("lxml", convert_content),
    "selectolax, spaces between": ("selectolax", flatten_spaced),
    "Resiliparse, everything": ("resiliparse", convert_resiliparse),
    "BeautifulSoup, as JSON": ("bs4", convert_dumped),
    "BeautifulSoup, bars between": ("bs4", convert_barred),
    "Resiliparse, with links": ("resiliparse", partial(
        convert_resiliparse, links=True, alt_texts=True, form_fields=True)),
    "trafilatura, with metadata": ("trafilatura", convert_trafilatura),
    "trafilatura, html2txt": ("trafilatura", convert_joined),
    "regular expressions": ("re", convert_stripped),
}
"""Tools in Python, and the module that brings each."""


def run(command: tuple[str, ...], markup: str) -> str:
    """What a program of the system writes for a page."""
    done = subprocess.run(command, input=markup.encode("utf-8", "replace"), check=False,
                          capture_output=True, timeout=SECONDS)
    return done.stdout.decode("utf-8", "replace")


def list_tools() -> dict[str, Convert]:
    """The tools that are installed."""
    found: dict[str, Convert] = {name: partial(run, command) for name, command in COMMANDS.items()
                                 if shutil.which(command[0])}
    return found | {name: convert for name, (module, convert) in MODULES.items()
                    if find_spec(module)}


@contextmanager
def limit_time() -> Iterator[None]:
    """End what takes longer than a tool has, with a `TimeoutError`."""
    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(SECONDS)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def compare(page: Page, markup: str, convert: Convert) -> tuple[Scores, Scores] | None:
    """A page's text as it comes and cleaned, scored; None where a tool gives none."""
    text = ""
    with suppress(Exception), limit_time():  # whatever a tool stumbles over is its own
        text = convert(markup)
    if not text.strip():
        return None
    article = cleaner.clean(text, url=page.url, kind="text")
    made = Prediction(article.headline, article.byline, article.date, article.body)
    return score_page(page.truth, Prediction(body=text)), score_page(page.truth, made)


def lay_rows(data: Path, name: str, sample: int) -> Iterator[list[str]]:
    """The rows of a set, a tool each."""
    pages = read_set(data, name, sample)
    markups = {page.id: decode(page.content) for page in pages.pages
               if isinstance(page.content, bytes)}
    for tool, convert in list_tools().items():
        found = [pair for page in pages.pages if len(markups[page.id]) <= LARGEST
                 and (pair := compare(page, markups[page.id], convert))]
        (f1, recall), (f1_cleaned, recall_cleaned, *facts) = (
            [write_share(fmean(values) if values else None) for values in (
                [value for pair in found for value in pair[after].get(name, [])]
                for name in names)]
            for after, names in ((0, ("f1", "recall")), (1, ("f1", "recall", *MEASURES))))
        yield [pages.name, tool, str(len(found)), f"{f1} to {f1_cleaned}",
               f"{recall} to {recall_cleaned}", *facts]


if __name__ == "__main__":
    print_samples(__doc__, ("set", "tool", "texts", "f1", "recall", *MEASURES), 100, lay_rows)
