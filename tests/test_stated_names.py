"""Authors that linked data and meta tags state."""

from __future__ import annotations

import json

import pytest

from .bylines import URL, link, read_html, state

GRAPH = '<script type="application/ld+json">' + json.dumps({"@graph": [
    {"@type": "Article", "headline": "Harbour freezes over", "author": [{"@id": "#p1"}]},
    {"@type": "Person", "@id": "#p1", "name": "Jo Lund"}]}) + "</script>"
BROKEN = """<script type="application/ld+json">
{"@type": "NewsArticle", "author": {"name": "Jo Lund",},}</script>"""
TITLED = "<title>Harbour freezes over</title>"

HTML = [
    ("linked person", link(author={"@type": "Person", "name": "Jo Lund"}), "", ["Jo Lund"]),
    ("several, in order", link(author=[{"name": "Jo Lund"}, {"name": "Ana Ruiz"}]), "",
     ["Jo Lund", "Ana Ruiz"]),
    ("reference into a graph", GRAPH, "", ["Jo Lund"]),
    ("strings", link(author=["Jo Lund", "Ana Ruiz"]), "", ["Jo Lund", "Ana Ruiz"]),
    ("several in one name", link(author={"@type": "Person", "name": "Jo Lund, Ana Ruiz & Li Wei"}),
     "", ["Jo Lund", "Ana Ruiz", "Li Wei"]),
    ("headlines in lists", TITLED
     + link(headline=["Something else"], author={"name": "Ana Ruiz"})
     + link(headline=["Harbour freezes over"], author={"name": "Jo Lund"}), "", ["Jo Lund"]),
    ("headlines with their language", TITLED
     + link(headline={"@value": "Something else"}, author={"name": "Ana Ruiz"})
     + link(headline={"@value": "Harbour freezes over"}, author={"name": "Jo Lund"}), "",
     ["Jo Lund"]),
    ("addresses in lists", '<link rel="canonical" href="https://ostwick.example/a/1">'
     + link(url=["https://ostwick.example/a/2"], author={"name": "Ana Ruiz"})
     + link(url=["https://ostwick.example/a/1"], author={"name": "Jo Lund"}), "", ["Jo Lund"]),
    ("addresses of their pages", '<link rel="canonical" href="https://ostwick.example/a/1">'
     + link(mainEntityOfPage={"url": "https://ostwick.example/a/2"}, author={"name": "Ana Ruiz"})
     + link(mainEntityOfPage={"url": "https://ostwick.example/a/1"}, author={"name": "Jo Lund"}),
     "", ["Jo Lund"]),
    ("trailing comma in the script", BROKEN, "", ["Jo Lund"]),
    ("agency", link(author={"@type": "Organization", "name": "Reuters"}), "", ["Reuters"]),
    ("another page's card", link(url=URL, author={"name": "Jo Lund"})
     + link(headline="Something else", url="https://x.example/", author={"name": "Ana Ruiz"}), "",
     ["Jo Lund"]),
    ("meta", '<meta name="author" content="Jo Lund">', "", ["Jo Lund"]),
    ("address of a profile is no name",
     '<meta property="article:author" content="https://www.facebook.com/ostwick">', "", []),
    ("e-mail is no name", '<meta name="author" content="j.lund@ostwick-post.example">', "", []),
    ("meta names the site alone", '<meta name="author" content="Ostwick Post">', "", []),
    ("meta names a person who owns the site",
     state("author", "Jo Lund") + state("og:site_name", "Jo Lund"), "", ["Jo Lund"]),
    ("login", '<meta name="author" content="jo-lund">', "", []),
    ("a meta tag a name", state("citation_authors", "Jo Lund")
     + state("citation_authors", "Ana Ruiz"), "", ["Jo Lund", "Ana Ruiz"]),
    ("works cited", '<meta name="dc.creator" content="Jo Lund">', "".join(
        f'<div itemprop="citation"><meta itemprop="author" content="{name}">'
        f'<meta itemprop="headline" content="On {name}"></div>' for name in ("A. Ruiz", "L. Wei")),
     ["Jo Lund"]),
    ("mail address in disguise", '<meta name="author" content="lund[at]ostwick.example">', "", []),
    ("who made the site", '<meta name="dc.creator" content="Developed By Jo Lund">', "", []),
    ("for whom", link(author={"name": "Jo Lund For Postonline"})
     + '<meta name="author" content="Jo Lund">', "", ["Jo Lund"]),
    ("an office of two fields", '<meta name="author" content="Ministry of Ice and Snow">', "",
     ["Ministry of Ice and Snow"]),
    ("two people of papers", '<meta name="author" content="Jo Lund and Ana Ruiz">', "",
     ["Jo Lund", "Ana Ruiz"]),
    ("admin is nobody", '<meta name="author" content="admin">', "", []),
]


@pytest.mark.parametrize(("case", "head", "body", "expected"), HTML, ids=[row[0] for row in HTML])
def test_finds_byline_of_html(case: str, head: str, body: str, expected: list[str]) -> None:
    assert list(read_html(head, body)[1]) == expected, case
