"""The byline chosen among all that a page states, marks and prints."""

from __future__ import annotations

import pytest

from cleaner import clean

from .bylines import PROSE, link, read_html, state

HTML = [
    ("publisher, while the page names a person",
     link(author={"@type": "Organization", "name": "Ostwick Post"}),
     '<p class="byline">By Jo Lund</p>', ["Jo Lund"]),
    ("meta and title name the site",
     state("article:author", "Harbour Online") + "<title>Harbour freezes over - Harbour Online"
     "</title>", '<div class="author">Sarah Lund</div>', ["Sarah Lund"]),
    ("staff at the headline, publisher in the data",
     link(author={"@type": "Organization", "name": "Ostwick Post"}),
     "<p>Newsroom, 29 September 2022</p>", []),
    ("another name printed than stated", '<meta name="author" content="Ana Ruiz">',
     "<p>By Jo Lund</p>", ["Jo Lund"]),
    ("beside a date, before another's work", "", ("<p>Sarah Lund</p><p>May 3, 2021</p>"
     f"{f'<p>{PROSE}</p>' * 8}<p>By Ana Ruiz</p>"), ["Sarah Lund"]),
    ("told of beside a date, before the author", "", ("<p>Sarah Lund</p><p>May 3, 2021</p>"
     f"{f'<p>{PROSE} It was the cold of the night, Lund said.</p>' * 8}<p>By Ana Ruiz</p>"),
     ["Ana Ruiz"]),
    ("more names printed, with titles", link(author={"name": "Jo Lund"}),
     "<p>Written by Dr Jo Lund, Dr Ana Ruiz</p>", ["Dr Jo Lund", "Dr Ana Ruiz"]),
    ("account marked in a line with its section", link(author={"name": "Steffi"}),
     ("<p><a rel=author href='/s'>Steffi</a> <a href='/k'>Kaufratgeber</a></p>"
      "<p>May 3, 2021</p>"), ["Steffi"]),
    ("section glued to the owner's name",
     link(author={"name": "Jo Lund"}, publisher={"name": "Jo Lund"}),
     "<p>By Jo LundIn Harbour Weather, Ice Guides</p>", ["Jo Lund"]),
]


@pytest.mark.parametrize(("case", "head", "body", "expected"), HTML, ids=[row[0] for row in HTML])
def test_finds_byline_of_html(case: str, head: str, body: str, expected: list[str]) -> None:
    assert list(read_html(head, body)[1]) == expected, case


@pytest.mark.parametrize(("stated", "line"), [
    ("Ali Kaya", "Yazan: ALİ KAYA"), ("Işıl Kaya", "Yazan: IŞIL KAYA"),
    ("Νίκος Παπάς", "ΓΡΑΦΕΙ Ο ΝΙΚΟΣ ΠΑΠΑΣ")])
def test_a_line_in_capitals_prints_whom_the_data_name(stated: str, line: str) -> None:
    found = read_html(f'<meta name="author" content="{stated}">', f"<p>{line}</p><p>03.05.21</p>")
    assert found[1:] == ((stated,), line)


def test_says_where_it_was_found_and_printed() -> None:
    fact, names, printed = read_html('<meta name="author" content="Jo Lund">',
                                     '<p class="byline">By Jo Lund</p>')
    assert fact is not None
    assert (fact.value, fact.origin, fact.block) == ("Jo Lund", "meta author", 1)
    assert (names, printed) == (("Jo Lund",), "By Jo Lund")


@pytest.mark.parametrize(("host", "paper", "names"), [
    ("www.folhadosertao.com.br", "Folha do Sertão", ["Jo Lund"]),
    ("limanpostasi.example", "Liman Postası", ["Jo Lund"]),
    ("kurierlodzki.example", "Kurier Łódzki", ["Jo Lund"]),
    ("ostwickpost.example", "Folha do Sertão", ["Jo Lund", "Folha do Sertão"]),
])
def test_a_paper_that_its_address_names_is_no_author(host: str, paper: str,
                                                     names: list[str]) -> None:
    article = clean(f"<article><h1>Harbour freezes over</h1><p>By Jo Lund / {paper}</p>"
                    f"<p>May 3, 2021</p>{f'<p>{PROSE}</p>' * 3}</article>",
                    url=f"https://{host}/2021/ice", kind="html")
    assert list(article.byline) == names
