"""Markup told from text."""

from __future__ import annotations

from pathlib import Path

import pytest

from cleaner.kind import detect_kind
from cleaner.model import Options
from cleaner.read import read

from .pages import HTML, TEXT
from .sources import get

HTML_SOURCES = [
    HTML,
    "<html><body><p>x</p></body></html>",
    ("<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN' 'x.dtd'>\n"
     "<html xmlns='http://www.w3.org/1999/xhtml'><body><p>x</p></body></html>"),
    "\n\n<!-- cached --><!doctype html>\n<!-- c -->\n<meta charset=utf-8><p>x",
    "<p>a</p><p>b</p>",
    "<div class=x>Hello <b>world</b></div>",
    "<p>One paragraph<p>Two paragraphs<p>Three paragraphs",
    "<h1>Title</h1>\n\nloose text of a paragraph\n<p>x</p>\n<p>a longer paragraph than that</p>",
    "First sentence of a feed.<br/><br/>Second sentence.<br/><br/>Third one.",
    "a line of a poem<br>and another one<br>and a third<br>",
    "Feed sentence.<br/>\nSecond line.<br/>\nThird line.<br/>",
    "A summary, in one line. <a href='https://example.org/1'>Continue reading</a>",
    ("<br />\n<b>Warning</b>: include(x) in <b>/a.php</b><br />\n"
     "<!DOCTYPE html><html><body><p>x</p></body></html>"),
    "<html><body>" + "text " * 30_000,
    "<!-- made by\n a tool -->\n<meta charset=utf-8>\n<title>Ice</title>\nIce.\n<p>\nMore\n",
    "<!-- a\nb -->\n<link rel=stylesheet href=a.css>\n<div>\nIce\n</div>\nlay on\n\nthe quay",
    "\n<title>Ice</title>\n<h1>Ice</h1>\nIt lay on the quay.\nFor days.\n",
]

TEXT_SOURCES = [
    TEXT,
    "Plain.",
    "a < b and b > c",
    "<meta charset=utf-8>\nIce lay on the quay.\n\nIt was cold.\n\nThe end.",
    "<title>Ice</title>\nIce lay on the quay.\n\nThe <title> says so.\n\nThe end.",
    "See <https://example.org/a>, or write to <jo@example.org>.",
    "The <div> element is the most used.\nA <p> holds a paragraph.\n\nUse <br> sparingly.",
    "<html> and <body> are the two elements that each page has.\n\nThe <head> comes first.",
    "<div> elements are overused, says a study.\n\nAnother paragraph without tags.\n\nThe end.",
    "Line one of a story.<br />\nThe second line of it is longer.\nThird line.\n</p>\nFifth line.",
    "How to write a page\n\nStart with this:\n\n<!DOCTYPE html>\n<html>\n<body>\n<p>Hi</p>\n"
    "</body>\n</html>\n\n" + "Then save it, and open it in a browser that shows the greeting. " * 5,
    "A title\nTue, 08 Nov 2022 07:15:00 +0000\nJo Lund\n<p>One paragraph.</p>\n<p>Another.</p>",
]


@pytest.mark.parametrize("source", HTML_SOURCES)
def test_html_is_recognized(source: str) -> None:
    assert detect_kind(source) == "html"


@pytest.mark.parametrize("source", TEXT_SOURCES)
def test_text_is_recognized(source: str) -> None:
    assert detect_kind(source) == "text"


def test_kind_of_the_cases(fixtures: Path) -> None:
    wrong = [page for suffix in ("html", "txt") for page in fixtures.glob(f"*/page.{suffix}")
             if get(page).kind != ("html" if suffix == "html" else "text")]
    assert wrong == []


def test_a_given_kind_is_taken() -> None:
    assert read(HTML, url=None, kind="text", options=Options()).kind == "text"
    assert read(TEXT, url=None, kind="html", options=Options()).kind == "html"
