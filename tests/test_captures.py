"""Pages and texts as web archives replay them: the bar above, the address within an address."""

from __future__ import annotations

import pytest

from cleaner import clean
from cleaner.captures import BEGIN, END, find_bar, find_original

from .pages import HTML, PARAGRAPHS

CAPTURE = "https://web.archive.org/web/20210315031907/"
PAGE = "https://www.example.co.uk/news/2021/03/a-story"
BAR = f"""37 captures
14 Mar 2021 - 02 Dec 2023
Feb
MAR
Apr
15
2021
About this capture
COLLECTED BY
Formed in 2009, the team is a collective dedicated to saving copies of websites for history.
The Wayback Machine - {CAPTURE}{PAGE}"""
TEXT = f"""A bridge for Ostwick
{BAR}
Home
By Jane Doe
4/3/2021
{PARAGRAPHS[0]}
{PARAGRAPHS[1]}
{PARAGRAPHS[2]}"""


@pytest.mark.parametrize(("address", "original"), [
    (CAPTURE + PAGE, PAGE),
    ("http://web.archive.org/web/2021id_/" + PAGE, PAGE),
    ("https://archive.example.org/ukgwa/20210315031907mp_/http://example.org/", "http://example.org/"),
    ("https://wayback.example.org/1234/20210315031907/http:/example.org/", "http:/example.org/"),
    (PAGE, PAGE), ("", ""), ("https://example.org/2021/03/15/https-for-all",) * 2,
    ("https://example.org/share?u=https://example.net/2021/a",) * 2,
    ("https://example.org/go/https://example.net/",) * 2,
])
def test_the_address_within_an_address(address: str, original: str) -> None:
    assert find_original(address) == original


@pytest.mark.parametrize("form", [str, str.encode])
def test_the_bar_of_a_page(form: type[str]) -> None:
    bar = f"<div><p>{'</p><p>'.join(BAR.splitlines())}</p></div>"
    replayed = HTML.replace("<body>", f"<body>{BEGIN}{bar}{END}")
    assert replayed != HTML
    own, again = clean(form(HTML), url=PAGE), clean(form(replayed), url=CAPTURE + PAGE)
    assert (again.body, again.headline, again.byline, again.date, again.removed) == (
        own.body, own.headline, own.byline, own.date, own.removed)
    assert again.url == CAPTURE + PAGE


def test_a_bar_without_an_end_stays() -> None:
    assert clean(HTML.replace("<body>", f"<body>{BEGIN}")).body == clean(HTML).body


def test_the_bar_of_a_text() -> None:
    article = clean(TEXT)
    assert article.headline == "A bridge for Ostwick"
    assert article.date == "2021-03-04"  # the day comes first where the page's own address is
    account, = (removed for removed in article.removed if removed.rule == "repair-capture")
    assert (account.text[:11], account.where) == ("37 captures", "line 2")
    assert article.body == "\n\n".join(PARAGRAPHS[:3])


@pytest.mark.parametrize("text", [
    "Libraries keep what the Wayback Machine saw.\n\n37 captures were made.",
    "The Wayback Machine - an archive of the web - is 25 years old.",
])
def test_texts_about_archives_have_no_bar(text: str) -> None:
    assert find_bar(text) is None
