"""Authors that marked elements name: by `rel`, microdata and classes."""

from __future__ import annotations

import pytest

from .bylines import PROSE, link, read_html

HTML = [
    ("role before the marked name", link(author={"name": "Post-Expert Jo Lund"}),
     '<p>Post-Expert <a rel="author" href="/l">Jo Lund</a></p>', ["Jo Lund"]),
    ("class of the whole block", "", "<div class='blog__authorname'>Qun Ruoq</div>", ["Qun Ruoq"]),
    *(("class of another language", "", f"<div class={name}>Qun Ruoq</div>", names)
      for name, names in (("yazar-adi", ["Qun Ruoq"]), ("autorzy", ["Qun Ruoq"]),
                          ("kirjoittaja", ["Qun Ruoq"]), ("yazarlar-menu", []))),
    *((f"marked as an author: {name}", "", f"<div class=author>{name}</div>", names)
      for name, names in (("EFE", ["EFE"]), ("Europa Press", ["Europa Press"]),
                          ("Sara Lund, dpa", ["Sara Lund", "dpa"]), ("Share", []),
                          ("Redaktion", ["Redaktion"]), ("Da Redação", ["Da Redação"]))),
    ("two lines marked as a byline", "",
     "<div class=byline><div>Sara Lund</div><div>Peter Ruiz</div></div>",
     ["Sara Lund", "Peter Ruiz"]),
    ("who checked the text, marked as the author", "",
     "<p>Fact checked by <a rel=author>Peter Ruiz</a></p><p>By <a rel=author>Sara Lund</a></p>",
     ["Sara Lund"]),
    ("role of a marked author", "", ('<p>By <b>Jo Lund</b></p><p><span itemprop="author">Senior '
     'Harbour Reporter</span></p>'), ["Jo Lund"]),
    ("attribution, not of a picture", "",
     '<div class="byline attribution"><span class="author">Jo Lund</span></div>', ["Jo Lund"]),
    ("attribution of a picture", "", ('<figure><img src="/i.jpg"><figcaption class="attribution">'
     '<span class="author">Jo Lund</span></figcaption></figure>'), []),
    ("link to a life in a byline", "",
     '<div class="byline"><a class="author" href="/x">Full Bio</a></div>', []),
    ("rel", "", '<p>By <a rel="author" href="/a/1">Jo Lund</a></p>', ["Jo Lund"]),
    ("itemprop", "", '<span itemprop="author"><span itemprop="name">Jo Lund</span></span>',
     ["Jo Lund"]),
    ("class", "", '<div class="article-byline"><span class="author-name">Jo Lund</span></div>',
     ["Jo Lund"]),
    ("button in a byline", "", '<div class="byline"><button>Message</button></div>', []),
    ("place and day in a byline", "", '<div class="author">OSTWICK, 17 May 2024, 15:21</div>', []),
    ("name and day in a byline", "", '<div class="author">JO LUND, 17 May 2024, 15:21</div>',
     ["JO LUND"]),
    ("agency and day in a byline", "", '<div class="author">AFP, 17 May 2024</div>', ["AFP"]),
    ("share prompt in a byline", "", '<div class="byline"><a href="/s">Share This</a></div>', []),
    ("owner of a picture", "", '<p>Ice in the bay. <span class="license-author">zvg</span></p>',
     []),
    ("foot of the article", "", (f"{f'<p>{PROSE}</p>' * 30}<footer class='entry-meta'>"
     "<a href='/d'>May 3, 2021</a> by <span class='author'><a rel='author' href='/a'>Mathilda</a>"
     "</span> in <a href='/w'>Weather</a>, <a href='/i'>Ice</a></footer>"), ["Mathilda"]),
    ("list of authors", "", ("<ul><li><a class='author__name'>Jo Lund</a><span>Reporter</span></li>"
     "<li><a class='author__name'>Ana Ruiz</a><span>Editor</span></li></ul>"),
     ["Jo Lund", "Ana Ruiz"]),
    ("author and photographer", "", ("<ul><li><a class='author__name'>Jo Lund</a><span>Text</span>"
     "</li><li><a class='author__name'>Ana Ruiz</a><span>Photo</span></li></ul>"), ["Jo Lund"]),
    ("author and another's sentence", "", ("<div><a class='author'>Jo Lund</a></div>"
     "<p><a class='author'>Ana Ruiz</a> was there when it froze.</p>"), ["Jo Lund"]),
    ("commenter", "", '<div class="comments"><span class="comment-author">Ana Ruiz</span></div>',
     []),
    ("related card", "", '<div class="related-posts"><a rel="author" href="/b">Ana Ruiz</a></div>',
     []),
]


@pytest.mark.parametrize(("case", "head", "body", "expected"), HTML, ids=[row[0] for row in HTML])
def test_finds_byline_of_html(case: str, head: str, body: str, expected: list[str]) -> None:
    assert list(read_html(head, body)[1]) == expected, case
