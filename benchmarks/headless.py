"""Pages whose heads state nothing: as archived sites, old ones and small ones are.

    python -m benchmarks.headless --data DIR [--sets SET ...] [--sample N]

Prints a table, a set and form a row: how the article and its facts come out of a page as it is,
without its scripts and all that its head states but the title, without the attributes that state
facts as well, and without the names of classes. What of the facts is printed is to be found there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from .data import read_set
from .forms import Wrap, lay_row
from .predict import load
from .programs import CLEANER
from .samples import print_samples

MEASURES = ("f1", "kept", "residue", "headline", "byline", "byline_invented", "date",
            "date_invented")
EVERY_PAGE = 100_000
_STATED = re.compile(r"<script\b.*?</script>|<meta\b(?![^>]*charset)[^>]*>|<link\b[^>]*>",
                     re.DOTALL | re.IGNORECASE)
_VALUE = r"""\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)"""
_STATING = re.compile(
    rf"\s(?:itemprop|itemscope|itemtype|rel|property|datetime|content){_VALUE}", re.IGNORECASE)
_NAMING = re.compile(rf"\s(?:class|id){_VALUE}", re.IGNORECASE)


def drop_stated(markup: str) -> str:
    """A page without its scripts and what its head states, the title aside."""
    return _STATED.sub("", markup)


def drop_stating(markup: str) -> str:
    """The same without the attributes that state facts."""
    return _STATING.sub("", drop_stated(markup))


def drop_naming(markup: str) -> str:
    """The same without the names of classes."""
    return _NAMING.sub("", drop_stating(markup))


FORMS: dict[str, Wrap] = {
    "as it is": lambda markup: markup, "nothing stated": drop_stated,
    "nor by attributes": drop_stating, "nor classes": drop_naming}


def lay_rows(data: Path, name: str, sample: int) -> Iterator[list[str]]:
    """The rows of a set, a form each."""
    extract, pages = load(CLEANER.name), read_set(data, name, sample)
    for form, reduce in FORMS.items():
        yield lay_row(pages, form, reduce, extract, MEASURES)


if __name__ == "__main__":
    print_samples(__doc__, ("set", "form", "pages", *MEASURES), EVERY_PAGE, lay_rows)
