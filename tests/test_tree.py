"""The tree that is written of markup without building it: the same as the parser's, or none."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from cleaner.native.markup import write_tree
from cleaner.segment.html import parse

HEAD = "<html><head></head><body>"
END = "</body></html>"

WRITTEN = (
    # what may be left out, and what browsers add
    ("a<p>b<p>c", "a<p>b</p><p>c</p>"),
    ("<ul><li>a<li>b<ul><li>c</ul><li>d</ul>",
     "<ul><li>a</li><li>b<ul><li>c</li></ul></li><li>d</li></ul>"),
    ("<dl><dt>a<dd>b<dt>c</dl>", "<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>"),
    ("<table><tr><td>a<td>b<tr><th>c</table>d",
     "<table><tbody><tr><td>a</td><td>b</td></tr><tr><th>c</th></tr></tbody></table>d"),
    ("<table><caption>a<col><tfoot><tr></table>",
     "<table><caption>a</caption><colgroup><col></colgroup><tfoot><tr></tr></tfoot></table>"),
    ("<table><tr><td><table><tr></table>b</table>",
     "<table><tbody><tr><td><table><tbody><tr></tr></tbody></table>b</td></tr></tbody></table>"),
    ("<select><option>a<option>b<hr><option>c</select>",
     "<select><option>a</option><option>b</option><hr><option>c</option></select>"),
    ("<ruby>a<rt>b<rp>c</ruby>", "<ruby>a<rt>b</rt><rp>c</rp></ruby>"),
    ("<div></p>a</br></div>", "<div><p></p>a<br></div>"),
    ("<h1>a<h2>b</h3>c", "<h1>a</h1><h2>b</h2>c"),
    ("<button>a<button>b", "<button>a</button><button>b</button>"),
    # ends that come too early or too late
    ("<b>a<p>b</b>c", "<b>a</b><p><b>b</b>c</p>"),
    ("<b>a<i>b<p>c</b>d", "<b>a<i>b</i></b><i><p><b>c</b>d</p></i>"),
    ("<p><b>a<p>b", "<p><b>a</b></p><p><b>b</b></p>"),
    ("<a>x<div>y<a>z", "<a>x</a><div><a>y</a><a>z</a></div>"),
    ("<p><b><b><b><b>x<p>y", "<p><b><b><b><b>x</b></b></b></b></p><p><b><b><b>y</b></b></b></p>"),
    ("<form><div></form>a</div>b", "<form><div>a</div></form>b"),
    ("<div><span>a</div>b</span>", "<div><span>a</span></div>b"),
    ("<object><b>a</object>b", "<object><b>a</b></object>b"),
    ("a</body><p>b</html>c", "a<p>bc</p>"),
    # tags, attributes, entities
    ('<A HREF=x/y Title="a \' > b" href=z =q disabled>a</A>',
     '<a href="x/y" title="a \' &gt; b" =q="" disabled="">a</a>'),
    ("<p a='\"&lt;&amp;&copy=1&copy;'>&notit; &amp &#x80;&#0;&nope; &Congruent;",
     '<p a="&quot;&lt;&amp;&amp;copy=1\xa9">\xacit; &amp; \u20ac\ufffd&amp;nope; \u2261</p>'),
    ("a\r\nb\rc<pre>\r\nd</pre>", "a\nb\nc<pre>d</pre>"),
    ("a < b <3 </>c\xa0d", "a &lt; b &lt;3 c&nbsp;d"),
    ("a<svg/>b<svg><title>c</title><path d='e'/></svg>f",
     'a<svg></svg>b<svg><title>c</title><path d="e"></path></svg>f'),
    # what is no markup
    ("<textarea>\n<p>a</textarea><xmp>&amp;<b></xmp>",
     "<textarea>&lt;p&gt;a</textarea><xmp>&amp;<b></xmp>"),
    ("a<script>b<!--<script>c</script>d</script>e",
     "a<script>b<!--<script>c</script>d</script>e"),
    ("a<script>b<!--<script>c</script>--></script>e",
     "a<script>b<!--<script>c</script>--></script>e"),
    ("a<div title='b", "a"),
)


@pytest.mark.parametrize(("markup", "written"), WRITTEN)
def test_a_tree_is_written_as_the_parser_would(markup: str, written: str) -> None:
    data, tree = f"<!doctype html><body>{markup}".encode(), f"{HEAD}{written}{END}"
    assert LexborHTMLParser(data).html == f"<!DOCTYPE html>{tree}"
    assert write_tree(data) == parse(data) == tree.encode()


HEADS = (
    ("", "<html><head></head><body></body></html>"),
    ("<!-- a --><!doctype html> <title>a &amp; b</title> <meta x><p>c",
     "<html><head><title>a &amp; b</title> <meta x=\"\"></head><body><p>c</p></body></html>"),
    ("<html lang=a><head></head><link x><body class=b>c",
     '<html lang="a"><head><link x=""></head><body class="b">c</body></html>'),
    ("<head><noscript><img></noscript><meta x></head><body class=a>",
     '<html><head><noscript></noscript></head><body class="a"><img><meta x=""></body></html>'),
    ("<template><td></template>", None),
    ("<template><p>a</template>b",
     "<html><head><template><p>a</p></template></head><body>b</body></html>"),
    ("<p><table>", "<html><head></head><body><p><table></table></p></body></html>"),
)


@pytest.mark.parametrize(("markup", "written"), HEADS)
def test_what_is_before_the_body_is_written(markup: str, written: str | None) -> None:
    assert write_tree(markup.encode()) == (written and written.encode())


REFUSED = (
    "<table>a<td>b", "<table><p>a", "<table><div><tr>", "<table><td></table><svg><p>a</svg>",
    "<svg><foreignobject><p>a", "<math><mi>a", "<frameset>", "<p><plaintext>a", "a<?php b ?>c",
    "<body a=1><body b=1>", "<template><p>a", "<div>" * 600,
    "<p>" + "<nobr>a" * 2, "<a " + " ".join(f"a{i}" for i in range(99)) + ">a", "a<!-- b",
    "<!doctype html public 'x'><p><table>",
)


@pytest.mark.parametrize("markup", REFUSED)
def test_what_the_parser_has_to_build_is_refused(markup: str) -> None:
    data = markup.encode()
    assert write_tree(data) is None
    assert parse(data).decode() == LexborHTMLParser(data).html


NAMES = (
    "a b i em font nobr p div span li ul ol dl dt dd table caption colgroup col tbody tr td th br "
    "select option optgroup form button input h2 h3 pre listing object marquee template svg path "
    "desc title textarea script style body head html noscript hr img ruby rt x-y section").split()
TOKENS = st.one_of(
    st.sampled_from(NAMES).map("<{}>".format), st.sampled_from(NAMES).map("</{}>".format),
    st.sampled_from(NAMES).map("<{} a='b c' A=d x=&lt>".format),
    st.sampled_from((
        "a", " ", "\n", "b c", "&amp;", "&nbsp;", "&notit;", "<", ">", '"', "\r\n", "&#65;", "\xe9",
        "<br/>", "<svg/>", "<input type=hidden>", "</", "<!doctype html>", "<div a='")))
SOUP = st.lists(TOKENS, max_size=30).map("".join)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_FIELD = re.compile(r"(?<=<textarea)([^>]*>).*?(?=</textarea>)", re.DOTALL)
"""Lexbor opens formatting elements again in it, which the standard does not."""
_BETWEEN = re.compile(r"</head>\s+<body")


def strip_written(tree: str) -> str:
    """A tree less what is written nowhere: comments, and white space behind the head."""
    tree = _COMMENT.sub("", tree)
    tree = _BETWEEN.sub("</head><body", tree[tree.index("<html"):], count=1)
    return _FIELD.sub(r"\1", tree)


@example("<select><b></select><textarea>a")
@given(SOUP)
def test_any_tree_is_the_parsers(markup: str) -> None:
    written = write_tree(markup.encode())
    if written is not None:
        assert strip_written(written.decode()) == strip_written(
            LexborHTMLParser(markup.encode()).html or "")
