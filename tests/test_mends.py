"""Slips in a page's markup that are mended, and what looks alike and stays."""

from __future__ import annotations

from html import escape

import pytest

from cleaner import clean
from cleaner.mends import mend

from .pages import HTML, PARAGRAPHS

PROSE = "".join(f"<p>{paragraph}</p>\n" for paragraph in PARAGRAPHS)
HEAD = "<meta charset=utf-8><title>Ice on the quay"
CODE = "<p>Write this: <b>one</b> line.</p><p>And this.</p>"


@pytest.mark.parametrize(("markup", "wanted"), [
    (f"<head>{HEAD}<body><h1>Ice</h1>", f"<head>{HEAD}</title><body><h1>Ice</h1>"),
    ("<TITLE>Ice</head><body>x", "<TITLE>Ice</title></head><body>x"),
    (f"<div> {escape(PROSE)}</div>", f"<div> {PROSE}</div>"),
    ("<p>The mill&amp;#8217;s &amp;ldquo;end&amp;rdquo;, he said</p>",
     "<p>The mill&#8217;s &ldquo;end&rdquo;, he said</p>"),
    ("<p>What is&amp;#xa0;left</p>", "<p>What is&#xa0;left</p>"),
])
def test_mends(markup: str, wanted: str) -> None:
    assert mend(markup.encode()).decode() == wanted


@pytest.mark.parametrize("markup", [
    f"{HEAD}</title>", f"{HEAD} <body> </title><body>", f"<body>{PROSE}", f"{HEAD}", "<title>",
    f"<pre>{escape(PROSE)}</pre>", f"<textarea>{escape(PROSE)}</textarea>",
    f"<div>{escape(CODE * 9)}</div>", f"<div>{escape('<html>' + PROSE)}</div>",
    f"<div>{escape(f'<p>{PARAGRAPHS[0]}</p>')}</div>", f"<p>He wrote {escape(PROSE)} for me.</p>",
    "<p>Write &amp;#8217; for it, &amp;nbsp; for a space, and AT&amp;amp;T</p>",
    "<p>A tag begins with &amp;lt;p&amp;gt;</p>",
])
def test_leaves(markup: str) -> None:
    assert mend(markup.encode()).decode() == markup


def test_an_article_behind_an_open_title_is_read() -> None:
    page = HTML.replace("</title>", "", 1)
    assert page != HTML
    assert clean(page).body == clean(HTML).body
