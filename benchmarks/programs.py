"""The programs that are measured: `cleaner`, and those peers that are installed.

Each is loaded by a function that imports it, so that none has to be there, and gives a function
that makes a prediction of one page. Peers that decode for themselves get the bytes; where they
keep comments or alternative texts of images apart from the body, these are left out of it.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from typing import NamedTuple

from .score import NOTHING, Prediction

Content = bytes | str
Extract = Callable[[Content, str | None], Prediction]

FACTS = frozenset(("headline", "byline", "date"))


class Program(NamedTuple):
    """A program: its name, the packages that it needs, how it is loaded, and what facts it gives.

    A fact that a program never gives is not held against it.
    """

    name: str
    packages: tuple[str, ...]
    load: Callable[[], Extract]
    facts: frozenset[str] = FACTS

    @property
    def version(self) -> str:
        """The version of the first package, "" where one of them is not installed."""
        versions = [read_version(package) for package in self.packages]
        return versions[0] if all(versions) else ""


def read_version(package: str) -> str:
    """The installed version of a package, "" where it is not installed."""
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


def load_cleaner() -> Extract:
    """`cleaner` with its default settings, told nothing but the address."""
    clean = import_module("cleaner").clean

    def extract(content: Content, url: str | None) -> Prediction:
        article = clean(content, url=url)
        return Prediction(article.headline, tuple(article.byline), article.date, article.body)
    return extract


def load_trafilatura(comments: bool = False, precise: bool = False) -> Extract:
    """trafilatura's `bare_extraction` with metadata; its authors are one line."""
    bare_extraction = import_module("trafilatura").bare_extraction

    def extract(content: Content, url: str | None) -> Prediction:
        found = bare_extraction(content, url=url, with_metadata=True, include_comments=comments,
                                favor_precision=precise)
        if found is None:
            return NOTHING
        return Prediction(found.title, found.author or "", found.date, found.text or "")
    return extract


def load_newspaper() -> Extract:
    """newspaper4k, which parses what it is given and loads nothing."""
    make = import_module("newspaper").Article

    def extract(content: Content, url: str | None) -> Prediction:
        article = make(url or "http://localhost/", fetch_images=False)
        article.download(input_html=decode(content))
        article.parse()
        date = article.publish_date.isoformat() if article.publish_date else None
        return Prediction(article.title, tuple(article.authors), date, article.text)
    return extract


def load_readability() -> Extract:
    """readability-lxml; its body is markup, of which html-text makes text."""
    make, to_text = import_module("readability").Document, import_module("html_text").extract_text

    def extract(content: Content, url: str | None) -> Prediction:
        document = make(decode(content), url=url)
        return Prediction(document.short_title(), body=to_text(document.summary()))
    return extract


def load_resiliparse() -> Extract:
    """Resiliparse's main content, and the title of its tree."""
    to_text = import_module("resiliparse.extract.html2text").extract_plain_text
    parse = import_module("resiliparse.parse.html").HTMLTree.parse

    def extract(content: Content, _: str | None) -> Prediction:
        tree = parse(decode(content))
        return Prediction(tree.title, body=to_text(tree, main_content=True, alt_texts=False))
    return extract


def decode(content: Content) -> str:
    """A page as text for a peer that wants it so, decoded as trafilatura does."""
    if isinstance(content, str):
        return content
    return str(import_module("trafilatura.utils").decode_file(content))


CLEANER = Program("cleaner", ("article-cleaner",), load_cleaner)
AS_IT_COMES = Program("as it comes", (), lambda: lambda content, _: Prediction(body=str(content)),
                      frozenset())
"""A flattened text that nobody has cleaned."""
BASELINE = Program("trafilatura, comments too", ("trafilatura",),
                   lambda: load_trafilatura(comments=True))
"""What speed is measured by: `bare_extraction(page, with_metadata=True)`, all else as it comes."""
PEERS = (
    Program("trafilatura", ("trafilatura",), load_trafilatura),
    Program("trafilatura, precision", ("trafilatura",), lambda: load_trafilatura(precise=True)),
    Program("newspaper4k", ("newspaper4k",), load_newspaper),
    Program("readability-lxml", ("readability-lxml", "html-text"), load_readability,
            frozenset(("headline",))),
    Program("resiliparse", ("resiliparse",), load_resiliparse, frozenset(("headline",))),
)


def find_peers() -> tuple[Program, ...]:
    """The peers that are installed."""
    return tuple(peer for peer in PEERS if peer.version)
