"""Sites named after a person, who is the author where nobody is named."""

from __future__ import annotations

import json

import pytest

from cleaner.model import Source
from cleaner.segment import segment

from .facts import read_facts

PROSE = ("The harbour froze over on Tuesday for the first time in sixty years, and the ferries to "
         "the islands stayed at their moorings until the early afternoon.")


def read(head: str = "", foot: str = "", title: str = "Harbour freezes over",
         url: str = "https://lund.example/harbour") -> list[str]:
    markup = (f"<html><head><title>{title}</title>{head}</head><body><article>"
              f"<h1>Harbour freezes over</h1><p>{PROSE}</p><p>{PROSE}</p></article>"
              f"<footer>{foot}</footer></body></html>")
    return list(read_facts(segment(Source(markup, "html", url, "utf-8"))).names)


def name_site(name: str) -> str:
    return f'<meta property="og:site_name" content="{name}">'


OWNED = [
    ("end of the title", {"title": "Harbour freezes over | Sarah Lund"}, ["Sarah Lund"]),
    ("name of the site", {"head": name_site("Dr. Sarah Lund")}, ["Sarah Lund"]),
    ("initial, particle", {"head": name_site("Sarah B. van Lund")}, ["Sarah B. van Lund"]),
    ("rights", {"foot": "<p>© 2024 Sarah Lund. All rights reserved.</p>"}, ["Sarah Lund"]),
    ("rights of some years", {"foot": "<p>Copyright © 2019–2024 by Sarah Lund</p>"},
     ["Sarah Lund"]),
    ("rights in no year", {"foot": "<p>© Sarah Lund</p>"}, []),
    ("rights of a company", {"foot": "<p>© 2024 Sarah Lund Energy. All rights reserved.</p>"}, []),
    ("a paper", {"head": name_site("Austin Chronicle")}, []),
    ("a word of the page", {"head": name_site("Austin Harbour")}, []),
    ("three words", {"head": name_site("Ava Community Energy")}, []),
    ("no given name", {"title": "Harbour freezes over | Ostwick Lund"}, []),
    ("whom the page is about", {"head": name_site("Sarah Lund"),
                                "url": "https://ostwick.example/sarah-lund"}, []),
    ("an organization", {"head": name_site("Grant Lund") + (
        '<script type="application/ld+json">'
        + json.dumps({"@type": "Organization", "name": "Grant Lund"}) + "</script>")}, []),
    ("somebody else is named", {"title": "Harbour freezes over | Sarah Lund",
                                "head": '<meta name="author" content="Ana Ruiz">'},
     ["Ana Ruiz"]),
    ("nothing after the bar", {"title": "Harbour freezes over |"}, []),
]


@pytest.mark.parametrize(("case", "page", "expected"), OWNED, ids=[row[0] for row in OWNED])
def test_finds_owner(case: str, page: dict[str, str], expected: list[str]) -> None:
    assert read(**page) == expected, case
