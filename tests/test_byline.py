"""Bylines: linked data, meta tags, markup and printed lines; names split and cleaned."""

from __future__ import annotations

import json

import pytest

from cleaner import clean
from cleaner.facts.name_parting import split_languages
from cleaner.facts.names import split_names
from cleaner.facts.persons import cut_cues, is_full_name
from cleaner.facts.roles import is_role
from cleaner.model import Fact, Source
from cleaner.segment import segment

from .facts import read_facts

PROSE = ("The harbour froze over on Tuesday for the first time in sixty years, and the ferries to "
         "the islands stayed at their moorings until the early afternoon, the pilots said.")
TITLE = "Harbour freezes over for days in the north"
LONG = "\n".join([f"Harbour freezes over\n{PROSE}", *[PROSE] * 30])
GERMAN = ("Der Hafen friert für Tage zu\n\nvon\n\nRedaktion\n\n3. Mai 2021\n\nDer Hafen ist "
          "zum ersten Mal seit Jahren zugefroren, und die Fähren zu den Inseln blieben liegen.")
LIVES = [f"{name} Lund\nI'm {name}, and I have been writing about ice for more than ten years now."
         for name in ("Sara", "Peter")]
URL = "https://www.ostwick-post.example/a/1"
Found = tuple[Fact | None, tuple[str, ...], str | None]


def read_html(head: str, body: str) -> Found:
    site = '<meta property="og:site_name" content="Ostwick Post">'
    markup = (f"<html><head>{site}{head}</head><body><article>"
              f"<h1>Harbour freezes over</h1>{body}<p>{PROSE}</p></article></body></html>")
    page = segment(Source(markup, "html", URL, "utf-8"))
    facts = read_facts(page)
    return facts.byline, facts.names, facts.printed


def read_text(text: str) -> Found:
    page = segment(Source(text, "text", None, "utf-8"))
    facts = read_facts(page)
    return facts.byline, facts.names, facts.printed


def link(**thing: object) -> str:
    return ('<script type="application/ld+json">'
            + json.dumps({"@type": "NewsArticle", "headline": "Harbour freezes over"} | thing)
            + "</script>")


def state(name: str, content: str) -> str:
    return f'<meta name="{name}" property="{name}" content="{content}">'


GRAPH = '<script type="application/ld+json">' + json.dumps({"@graph": [
    {"@type": "Article", "headline": "Harbour freezes over", "author": [{"@id": "#p1"}]},
    {"@type": "Person", "@id": "#p1", "name": "Jo Lund"}]}) + "</script>"

BROKEN = """<script type="application/ld+json">
{"@type": "NewsArticle", "author": {"name": "Jo Lund",},}</script>"""

HTML = [
    ("linked person", link(author={"@type": "Person", "name": "Jo Lund"}), "", ["Jo Lund"]),
    ("several, in order", link(author=[{"name": "Jo Lund"}, {"name": "Ana Ruiz"}]), "",
     ["Jo Lund", "Ana Ruiz"]),
    ("reference into a graph", GRAPH, "", ["Jo Lund"]),
    ("strings", link(author=["Jo Lund", "Ana Ruiz"]), "", ["Jo Lund", "Ana Ruiz"]),
    ("several in one name", link(author={"@type": "Person", "name": "Jo Lund, Ana Ruiz & Li Wei"}),
     "", ["Jo Lund", "Ana Ruiz", "Li Wei"]),
    ("trailing comma in the script", BROKEN, "", ["Jo Lund"]),
    ("agency", link(author={"@type": "Organization", "name": "Reuters"}), "", ["Reuters"]),
    ("publisher, while the page names a person",
     link(author={"@type": "Organization", "name": "Ostwick Post"}),
     '<p class="byline">By Jo Lund</p>', ["Jo Lund"]),
    ("another page's card", link(url=URL, author={"name": "Jo Lund"})
     + link(headline="Something else", url="https://x.example/", author={"name": "Ana Ruiz"}), "",
     ["Jo Lund"]),
    ("meta", '<meta name="author" content="Jo Lund">', "", ["Jo Lund"]),
    ("address of a profile is no name",
     '<meta property="article:author" content="https://www.facebook.com/ostwick">', "", []),
    ("e-mail is no name", '<meta name="author" content="j.lund@ostwick-post.example">', "", []),
    ("meta names the site alone", '<meta name="author" content="Ostwick Post">', "", []),
    ("meta and title name the site",
     state("article:author", "Harbour Online") + "<title>Harbour freezes over - Harbour Online"
     "</title>", '<div class="author">Sarah Lund</div>', ["Sarah Lund"]),
    ("meta names a person who owns the site",
     state("author", "Jo Lund") + state("og:site_name", "Jo Lund"), "", ["Jo Lund"]),
    ("staff at the headline, publisher in the data",
     link(author={"@type": "Organization", "name": "Ostwick Post"}),
     "<p>Newsroom, 29 September 2022</p>", []),
    ("another name printed than stated", '<meta name="author" content="Ana Ruiz">',
     "<p>By Jo Lund</p>", ["Jo Lund"]),
    ("role before the marked name", link(author={"name": "Post-Expert Jo Lund"}),
     '<p>Post-Expert <a rel="author" href="/l">Jo Lund</a></p>', ["Jo Lund"]),
    ("login", '<meta name="author" content="jo-lund">', "", []),
    ("photographer in the same line", "", "<p>Words by <b>Jo Lund</b> Photographs by Ana Ruiz</p>",
     ["Jo Lund"]),
    ("date before the name", "", "<p>18.02.2009, Jo Lund | czytano: 1846 razy</p>", ["Jo Lund"]),
    *((f"called {what}", "", f"<p>{what} {name}</p>", [name]) for what, name in (
        ("Ein Podcast von", "Jo Lund"), ("Un podcast de", "Ana Ruiz"),
        ("Una tribuna de", "Ana Ruiz"), ("L'analisi di", "Anna Lis"))),
    ("called an article", "", "<p>Ein Artikel von Jo Lund | 27.01.2022</p>", ["Jo Lund"]),
    ("card below", "", (f"{f'<p>{PROSE}</p>' * 30}<h4><a href='/b'>Ice in the bay</a></h4>"
     "<p>By Ana Ruiz</p>"), []),
    ("signature in a field's item", "", (
        f"<div class=field-items><div class=field-item>{f'<p>{PROSE}</p>' * 9}<p>Sara Lund</p>"
        f"</div></div>{'<p>Ice</p>' * 4}"), ["Sara Lund"]),
    ("signature in another article's item", "", (
        f"{f'<p>{PROSE}</p>' * 9}<div class=item><p>{PROSE}</p><p>Sara Lund</p></div>"
        f"{'<p>Ice</p>' * 4}"), []),
    ("signature below, in a box", "", (f"{f'<p>{PROSE}</p>' * 30}<div class=sidebar>"
     "<h3>Written by Sarah Lund</h3></div>"), ["Sarah Lund"]),
    ("no name below, in a box", "", (f"{f'<p>{PROSE}</p>' * 30}<div class=sidebar>"
     "<h3>Written by Harbour Friends</h3></div>"), []),
    ("two names in boxes below", "", (f"{f'<p>{PROSE}</p>' * 30}<div class=sidebar>"
     "<h3>Written by Sarah Lund</h3></div><div class=sidebar><p>Written by Peter Ray</p></div>"),
     []),
    ("signature below", "", f"{f'<p>{PROSE}</p>' * 30}<p>Article written by:</p><p>Jo Lund</p>",
     ["Jo Lund"]),
    ("sentence below", "", (f"{f'<p>{PROSE}</p>' * 30}<p>This article was written by Sarah Lund, "
     "Head of Marketing and Sales</p>"), ["Sarah Lund"]),
    ("sentence about a publisher", "", (f"{f'<p>{PROSE}</p>' * 30}<p>This article was published by "
     "Harbour Friends</p>"), []),
    ("who said what a text pulls out", "", (f"{f'<p>{PROSE}</p>' * 8}<div class=pullquote>“Ice.”"
     "<p class=pullquote__author>Sara Lund</p></div>"), []),
    ("label over a name, in a box", "", (f"{f'<p>{PROSE}</p>' * 8}<aside class=sidebar>"
     "<h3>Author</h3><p>Sarah Lund</p></aside>"), ["Sarah Lund"]),
    ("label over a list of names, in a box", "", (f"{f'<p>{PROSE}</p>' * 8}<aside class=sidebar>"
     "<h3>Author(s)</h3><ul><li>Sarah Lund</li><li>Peter Ray</li></ul></aside>"),
     ["Sarah Lund", "Peter Ray"]),
    ("label over no name, in a box", "", (f"{f'<p>{PROSE}</p>' * 8}<aside class=sidebar>"
     "<h3>Author</h3><p>Harbour Friends</p></aside>"), []),
    ("label over an unusual name marked as a byline, below", "", (f"{f'<p>{PROSE}</p>' * 30}"
     "<div class=ad><p>Author:</p><p class=post-author-name>Qun Ruoq</p></div>"), ["Qun Ruoq"]),
    ("link to an author below, in a byline", "", (f"{f'<p>{PROSE}</p>' * 30}<div class=byline>"
     "<p>In this series: <a href='/author/jl'>All by Sarah Lund</a></p></div>"), ["Sarah Lund"]),
    ("name under a heading about the author, below", "", (f"{f'<p>{PROSE}</p>' * 30}"
     "<div class='sidebar author-bio'><h3>About Sarah Lund</h3></div>"), ["Sarah Lund"]),
    ("class of the whole block", "", "<div class='blog__authorname'>Qun Ruoq</div>", ["Qun Ruoq"]),
    *(("class of another language", "", f"<div class={name}>Qun Ruoq</div>", names)
      for name, names in (("yazar-adi", ["Qun Ruoq"]), ("autorzy", ["Qun Ruoq"]),
                          ("kirjoittaja", ["Qun Ruoq"]), ("yazarlar-menu", []))),
    *((f"marked as an author: {name}", "", f"<div class=author>{name}</div>", names)
      for name, names in (("EFE", ["EFE"]), ("Europa Press", ["Europa Press"]),
                          ("Sara Lund, dpa", ["Sara Lund", "dpa"]), ("Share", []),
                          ("Redaktion", ["Redaktion"]), ("Da Redação", ["Da Redação"]))),
    ("staff written small", "", "<p>Door: redactie</p>", ["redactie"]),
    ("columns of a forum", "", ("<table><tr><th>Author</th><th>Message</th></tr><tr><td>"
     f"icewatcher</td><td>Posted: May 3, 2021<br>{PROSE}</td></tr></table>"), []),
    ("two lines marked as a byline", "",
     "<div class=byline><div>Sara Lund</div><div>Peter Ruiz</div></div>",
     ["Sara Lund", "Peter Ruiz"]),
    ("credits", "", "<div class=credits><span>Words by</span> <a>Sara Lund</a></div>",
     ["Sara Lund"]),
    ("credits of a picture", "",
     "<figure><img><div class=credits>By <a>Sara Lund</a></div></figure>", []),
    ("what two did, beside a date", "",
     "<p>Sara Lund (words) and Peter Ruiz (photographs)</p><p>3 May 2021</p>", ["Sara Lund"]),
    ("caption with a credit in brackets, beside a date", "",
     "<p>Sara Lund at her boat on the quay (Photo: Ana Ruiz)</p><p>3 May 2021</p>", []),
    ("who checked the text, marked as the author", "",
     "<p>Fact checked by <a rel=author>Peter Ruiz</a></p><p>By <a rel=author>Sara Lund</a></p>",
     ["Sara Lund"]),
    ("who reviewed the text, and a dash", "", ("<p>Medically reviewed by</p><p>Peter Ruiz, MD</p>"
     "<p>— Written by</p><p>Sara Lund</p><p>3 May 2021</p>"), ["Sara Lund"]),
    ("nobody but who reviewed the text", "",
     "<p>Reviewed by</p><p>Peter Ruiz</p><p>3 May 2021</p>", ["Peter Ruiz"]),
    ("author of the article", "", "<p>Author of the article: Qun Ruoq</p>", ["Qun Ruoq"]),
    ("role of a marked author", "", ('<p>By <b>Jo Lund</b></p><p><span itemprop="author">Senior '
     'Harbour Reporter</span></p>'), ["Jo Lund"]),
    ("count of comments glued behind the date", "", ("<p>By <span class=author>jolund99</span>"
     "<span>May 3, 2021</span><span>No Comments</span></p>"), ["jolund99"]),
    ("label of comments after by", "", "<p>By</p><p>No Comments</p>", []),
    ("beside a date, before another's work", "", ("<p>Sarah Lund</p><p>May 3, 2021</p>"
     f"{f'<p>{PROSE}</p>' * 8}<p>By Ana Ruiz</p>"), ["Sarah Lund"]),
    ("told of beside a date, before the author", "", ("<p>Sarah Lund</p><p>May 3, 2021</p>"
     f"{f'<p>{PROSE} It was the cold of the night, Lund said.</p>' * 8}<p>By Ana Ruiz</p>"),
     ["Ana Ruiz"]),
    ("more names printed, with titles", link(author={"name": "Jo Lund"}),
     "<p>Written by Dr Jo Lund, Dr Ana Ruiz</p>", ["Dr Jo Lund", "Dr Ana Ruiz"]),
    ("a meta tag a name", state("citation_authors", "Jo Lund")
     + state("citation_authors", "Ana Ruiz"), "", ["Jo Lund", "Ana Ruiz"]),
    ("account marked in a line with its section", link(author={"name": "Steffi"}),
     ("<p><a rel=author href='/s'>Steffi</a> <a href='/k'>Kaufratgeber</a></p>"
      "<p>May 3, 2021</p>"), ["Steffi"]),
    ("section glued to the owner's name",
     link(author={"name": "Jo Lund"}, publisher={"name": "Jo Lund"}),
     "<p>By Jo LundIn Harbour Weather, Ice Guides</p>", ["Jo Lund"]),
    ("attribution, not of a picture", "",
     '<div class="byline attribution"><span class="author">Jo Lund</span></div>', ["Jo Lund"]),
    ("attribution of a picture", "", ('<figure><img src="/i.jpg"><figcaption class="attribution">'
     '<span class="author">Jo Lund</span></figcaption></figure>'), []),
    ("link to a life in a byline", "",
     '<div class="byline"><a class="author" href="/x">Full Bio</a></div>', []),
    ("above a role", "", "<div>Qun Ruoq</div><div>Journalist</div><div>3 May 2021</div>",
     ["Qun Ruoq"]),
    ("above an address", "",
     "<div>Qun Ruoq</div><div>q.ruoq@post.example</div><div>3 May 2021</div>", ["Qun Ruoq"]),
    ("above a place and a date", "", "<div>Sara Lund</div><div>Ostwick</div><div>3 May 2021</div>",
     ["Sara Lund"]),
    ("two above a place", "",
     "<div>Sara Lund</div><div>Peter Ruiz</div><div>Ostwick</div><div>3 May 2021</div>",
     ["Sara Lund", "Peter Ruiz"]),
    ("no name above a place and a date", "",
     "<div>Harbour News</div><div>Ostwick</div><div>3 May 2021</div>", []),
    ("above a place, no date", "", "<div>Sara Lund</div><div>Ostwick</div>", []),
    ("two with roles", "", ("<div>Sara Lund</div><div>Reporter</div><div>Qun Ruoq</div>"
     "<div>Columnist</div><div>3 May 2021</div>"), ["Sara Lund", "Qun Ruoq"]),
    ("two items", "", "<ul><li>Sara Lund</li><li>Qun Ruoq</li></ul><div>3 May 2021</div>",
     ["Sara Lund", "Qun Ruoq"]),
    ("two with roles and where", "", ("<div>Sara Lund</div><div>Maintainer of Floe</div>"
                                      "<div>Qun Ruoq</div><div>Tech lead at Floe</div>"
                                      "<div>3 May 2021</div>"), ["Sara Lund", "Qun Ruoq"]),
    ("two items with roles", "", ("<ul><li>Sara Lund <i>Reporter</i></li>"
     "<li>Peter Ruiz <i>Reporter</i></li></ul><div>3 May 2021</div>"), ["Sara Lund", "Peter Ruiz"]),
    ("two after by, with roles", "", ("<p>By Jo Lund</p><p>Correspondent</p><p>By Qun Ruoq</p>"
     "<p>May 3, 2021</p>"), ["Jo Lund", "Qun Ruoq"]),
    ("photographer after by", "", "<p>By Jo Lund</p><p>Photos by Ana Ruiz</p>", ["Jo Lund"]),
    ("beside what it takes to read", "", "<p>Sara Lund</p><p>4 min read</p>", ["Sara Lund"]),
    ("above how long ago it was", "", "<p>Sara Lund</p><p>il y a 2 jours</p>", ["Sara Lund"]),
    ("on the line of such", "", "<p>Sara Lund · vor 2 Tagen · 4 Min. Lesezeit</p>", ["Sara Lund"]),
    ("with nothing between", "", "<p><b>Sara Lund</b>·<b>2 days ago</b>·<b>4 min read</b></p>",
     ["Sara Lund"]),
    ("words beside what it takes to read", "", "<p>Harbour news | 4 min read</p>", []),
    ("words and a number", "", "<p>Sara Lund | 4 ferries</p>", []),
    ("capitals above a date", "", "<p>SARA LUND</p><p>03.05.21</p>", ["SARA LUND"]),
    ("capitals and a place above a date", "", "<p>SARA LUND | OSTWICK</p><p>03/05/2021</p>",
     ["SARA LUND"]),
    ("section in capitals above a date", "", "<p>LOCAL AFFAIRS</p><p>03.05.21</p>", []),
    ("behind who checked the text", "",
     ("<div>Medically reviewed by Annabelle Ray, MD — Written by Sara Lund, RN, MPH — Updated on "
      "November 4, 2021</div>"), ["Sara Lund"]),
    ("but who checked the text", "", "<div>Medically reviewed by Ann Ray, MD — May 4, 2021</div>",
     []),
    ("paper of several words", "", "<p>Por Sara Lund, Jornal da Serra Alta</p>", ["Sara Lund"]),
    ("a person called as papers are", "", "<p>Por Sara Lund y Diario Ruiz</p>",
     ["Sara Lund", "Diario Ruiz"]),
    ("place behind a dash", "", "<p>Por Sara Lund, Ostwick News — Rio Claro</p>", ["Sara Lund"]),
    ("agency beside a date", "", "<div>ČTK</div><div>3 May 2021</div>", ["ČTK"]),
    ("capitals beside a date", "", "<div>SARA LUND</div><div>3 May 2021</div>", ["SARA LUND"]),
    ("place in capitals beside a date", "", "<div>PORT ELLERY</div><div>3 May 2021</div>", []),
    ("agency without a date", "", "<div>AFP</div><div>The ferries stay</div>", []),
    ("with an agency", "", "<div>Sara Lund/TT</div><div>3 May 2021</div>", ["Sara Lund", "TT"]),
    ("beside a date, far from the headline", "",
     f"{f'<p>{PROSE}</p>' * 12}<p><a href='/sl'>Sarah Lund</a></p><p>May 3, 2021</p>",
     ["Sarah Lund"]),
    ("no name beside a date, far from the headline", "",
     f"{f'<p>{PROSE}</p>' * 12}<p><a href='/hl'>Harbour Life</a></p><p>May 3, 2021</p>", []),
    ("quoted", "", "<p>- Ana Ruiz, 1984</p>", []),
    ("rel", "", '<p>By <a rel="author" href="/a/1">Jo Lund</a></p>', ["Jo Lund"]),
    ("itemprop", "", '<span itemprop="author"><span itemprop="name">Jo Lund</span></span>',
     ["Jo Lund"]),
    ("class", "", '<div class="article-byline"><span class="author-name">Jo Lund</span></div>',
     ["Jo Lund"]),
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
    ("button in a byline", "", '<div class="byline"><button>Message</button></div>', []),
    ("place and day in a byline", "", '<div class="author">OSTWICK, 17 May 2024, 15:21</div>', []),
    ("name and day in a byline", "", '<div class="author">JO LUND, 17 May 2024, 15:21</div>',
     ["JO LUND"]),
    ("agency and day in a byline", "", '<div class="author">AFP, 17 May 2024</div>', ["AFP"]),
    ("share prompt in a byline", "", '<div class="byline"><a href="/s">Share This</a></div>', []),
    ("section beside a date", "", "<p>27.01.2020 Soziales & Gesundheit Startseite App</p>", []),
    ("owner of a picture", "", '<p>Ice in the bay. <span class="license-author">zvg</span></p>',
     []),
    ("surname that is by elsewhere", "",
     f"{f'<p>{PROSE} It was the ice that did it, and the cold.</p>' * 5}<p>Van Lund Arena</p>", []),
    ("foot of the article", "", (f"{f'<p>{PROSE}</p>' * 30}<footer class='entry-meta'>"
     "<a href='/d'>May 3, 2021</a> by <span class='author'><a rel='author' href='/a'>Mathilda</a>"
     "</span> in <a href='/w'>Weather</a>, <a href='/i'>Ice</a></footer>"), ["Mathilda"]),
    ("admin is nobody", '<meta name="author" content="admin">', "", []),
    ("name and role below the headline", "", f"<p>Jo Lund, staff writer</p><p>{PROSE}</p>",
     ["Jo Lund"]),
    ("whom the article begins with", "",
     f"<p>Jo Lund, mayor</p><p>{PROSE} “It was cold,” said Lund.</p>", []),
    ("surname that is a cue's word", "", "<p>Ana Price — May 3, 2021</p>", ["Ana Price"]),
    ("list of authors", "", ("<ul><li><a class='author__name'>Jo Lund</a><span>Reporter</span></li>"
     "<li><a class='author__name'>Ana Ruiz</a><span>Editor</span></li></ul>"),
     ["Jo Lund", "Ana Ruiz"]),
    ("author and photographer", "", ("<ul><li><a class='author__name'>Jo Lund</a><span>Text</span>"
     "</li><li><a class='author__name'>Ana Ruiz</a><span>Photo</span></li></ul>"), ["Jo Lund"]),
    ("author and another's sentence", "", ("<div><a class='author'>Jo Lund</a></div>"
     "<p><a class='author'>Ana Ruiz</a> was there when it froze.</p>"), ["Jo Lund"]),
    ("name in capitals between date and prose", "",
     f"<p>A dog on it</p><p>The quay</p><p>May 3, 2021</p><p>SARA LUND</p><p>{PROSE}</p>",
     ["SARA LUND"]),
    ("words in capitals there", "", f"<p>May 3, 2021</p><p>PORT LUND</p><p>{PROSE}</p>", []),
    ("a section in capitals above a line", "",
     f"<p>May 3, 2021</p><p>HARBOUR SPORT</p><p>On ice</p><p>{PROSE}</p>", []),
    ("initials of the paper", "", "<p>Jo Lund OP</p><p>May 3, 2021</p>", ["Jo Lund"]),
    ("one's own initials", "", "<p>Jo Lund KV</p><p>May 3, 2021</p>", ["Jo Lund KV"]),
    ("contributor", "", "<p>Contributor: Jo Lund</p>", ["Jo Lund"]),
    ("words", "", "<p>Words: Jo Lund</p><p>Photos: Ana Ruiz</p>", ["Jo Lund"]),
    *((f"“{line}”", "", f"<p>{line}</p>", ["Jo Lund"]) for line in (
        "Harbour May 3, 2021 Jo Lund 5 comments", "May 3, 2021 Harbour Jo Lund",
        "May 3, 2021 Jo Lund Reading time: 4 min 1,843", "Jo Lund May 3, 2021 Leave a comment",
        "Jo Lund 03.05.2021 10:12 (updated 04.05.2021 09:00) Views: 4123 Comments (6) Share Print",
    )),
    *((f"“{line}”", "", f"<p>{line}</p>", []) for line in (
        "Ostwick, May 3, 2021 5 comments", "May 3, 2021 Premier League 5 comments",
        "Seen by Jo Lund on May 3, 2021 at sea.", "May 3, 2021 Jo Lund was seen at sea.")),
    ("name above a time in numbers", "", ("<div><span>Jo Lund</span><div><time "
     "datetime='2021-05-03T06:05'>3.5. 6:05</time><span> | Later 4.5. 9:41</span></div></div>"),
     ["Jo Lund"]),
    ("name and agencies above place and date", "",
     "<p>Jo Lund | Agencies</p><p>Ostwick</p><p>May 3, 2021</p>", ["Jo Lund"]),
    ("name in a heading above its role", "",
     "<h5><a href='/by/jo'>Jo Lund</a></h5><p>Columnist</p><p>May 3, 2021</p>", ["Jo Lund"]),
    ("name in a heading above no role", "", f"<h5>Jo Lund</h5><p>{PROSE}</p>", []),
    ("name above a role and its paper, far below", "",
     f"{'<p>Play</p>' * 9}<p>Jo Lund</p><p>Columnist Ostwick Post</p><p>May 3, 2021</p>",
     ["Jo Lund"]),
    *((f"“{line}”", "", f"<p>{line}</p>", names) for line, names in (
        ("2021-03-09 08:15来源：江畔日报作者：王晓明责任编辑：李娟", ["王晓明"]),
        ("来源：江畔日报作者：王晓明", ["王晓明"]), ("来源：江畔日报责任编辑：李娟", []),
        ("2021-03-09 南島新聞網 記者王曉明／台東即時報導字級 小 中 大", ["王曉明"]))),
    ("commenter", "", '<div class="comments"><span class="comment-author">Ana Ruiz</span></div>',
     []),
    ("related card", "", '<div class="related-posts"><a rel="author" href="/b">Ana Ruiz</a></div>',
     []),
]


@pytest.mark.parametrize(("case", "head", "body", "expected"), HTML, ids=[row[0] for row in HTML])
def test_finds_byline_of_html(case: str, head: str, body: str, expected: list[str]) -> None:
    assert list(read_html(head, body)[1]) == expected, case


TEXT = [
    ("by", "Harbour freezes over\nBy Jo Lund\nMay 3, 2021", ["Jo Lund"]),
    ("name alone and again with by", "Harbour freezes over\n\nJo Lund\nBy Jo Lund\nMay 3, 2021",
     ["Jo Lund"]),
    ("two names alone", "Harbour freezes over in the north\n\nJo Lund and Ana Ruiz",
     ["Jo Lund", "Ana Ruiz"]),
    *((f"“{opener}”", f"Harbour freezes over\n{opener} Sara Lund\nMay 3, 2021", ["Sara Lund"])
      for opener in ("Co-authored by", "Co-written by", "A guest post by", "Contributed by",
                     "Recipe by")),
    ("who checked it", "Harbour freezes over\nLegally reviewed by Ana Ruiz\nWritten by Sara Lund",
     ["Sara Lund"]),
    ("cue of a law firm in a name", "Harbour freezes over\nBy Sara Law\nMay 3, 2021", ["Sara Law"]),
    ("written by, next line", "Harbour freezes over\nWritten by\nJo Lund\nMay 3, 2021",
     ["Jo Lund"]),
    ("syndication line at the end", "Harbour freezes over\nMay 3, 2021\n\nFrom The Ostwick Times",
     []),
    ("lines parted by and", "Harbour freezes over\nBy\nJo Lund\nand\nAna Ruiz\nMay 3, 2021",
     ["Jo Lund", "Ana Ruiz"]),
    ("date before by", "Harbour freezes over\nPosted on May 3, 2021 by Jo Lund", ["Jo Lund"]),
    ("role", "Harbour freezes over\nBy Jo Lund, Health Editor\nMay 3, 2021", ["Jo Lund"]),
    ("date in the line", "Harbour freezes over\nBy Jo Lund May 3, 2021", ["Jo Lund"]),
    ("whom the headline tells of", "Harbour master Lund resigns\n\nJo Lund\nMay 3, 2021", []),
    ("section of the menu",
     ("Eis Meldungen\nFischfang\nHafen Kultur\nSport\nWetter\n\n"
      "Harbour freezes over for days in the north\n\nEis Meldungen\nMay 3, 2021"), []),
    ("release of", "Harbour freezes over\nPressemitteilung von Jo Lund", ["Jo Lund"]),
    ("two names, a place and a date",
     f"{TITLE}\n\nJo Lund / Ana Ruiz\n\nOstwick —\n\n3 May 2021\n\n{PROSE}",
     ["Jo Lund", "Ana Ruiz"]),
    ("a place of two words below", f"{TITLE}\n\nLucía Lund\n\nSanta Fe\n\n10 May 2003\n\n{PROSE}",
     ["Lucía Lund"]),
    ("a title above the newsroom", f"{TITLE}\n\nOstwick Harbour Frost\n\nNewsroom\n\n{PROSE}", []),
    *((f"opened by {line}", f"{TITLE}\n\n{line}, 02/07/2023 - 10:15\n\n{PROSE}", ["Jo Lund"])
      for line in ("Enviado por Jo Lund el Dom", "Soumis par Jo Lund le dim",
                   "Inviato da Jo Lund il Dom", "Submitted by Jo Lund on Sun",
                   "Trimis de Jo Lund la Dum", "Ingediend door Jo Lund op zo")),
    ("above the newsroom", f"{TITLE}\n\nMARCOS LUND\n\nDa Redação\n\n{PROSE}", ["MARCOS LUND"]),
    ("two words, a place and a date",
     f"{TITLE}\n\nHarbour News / Ice Fishing\n\nOstwick —\n\n3 May 2021\n\n{PROSE}", []),
    *((f"opened by {opener}", f"{TITLE}\n\n{opener} Jo Lund\n\n{PROSE}", ["Jo Lund"])
      for opener in ("Publicada por", "Texto y fotos:", "Articolo a cura di", "Testo e foto di",
                     "Articol scris de", "Mis en ligne par", "Texte et photos :")),
    ("headline again beside a date",
     "Eisheilige Kommen Wieder\n\nEisheilige Kommen Wieder\nMay 3, 2021", []),
    ("nobody", "Harbour freezes over\nMay 3, 2021", []),
    ("given name, no date", f"{TITLE}\n\nIce\n\nFor the first time\n\nSara Lund\n\nShare",
     ["Sara Lund"]),
    *((f"given name {name}", f"{TITLE}\n\nIce\n\nFor the first time\n\n{name} Lund\n\nShare",
       [f"{name} Lund"]) for name in ("Itziar", "Roser", "Thaís", "Gaëtan", "Ruxandra", "Lapo",
                                         "Ritika", "Vaibhav", "Akanksha", "Nagesh", "Chinyere",
                                         "Babatunde", "Hauwa", "Kipkorir", "Nokuthula", "Kwaku",
                                         "Tumusiime", "Seynabou", "Domingos", "Selamawit")),
    *((f"word {word}", f"{TITLE}\n\nIce\n\nFor the first time\n\n{word} Lund\n\nShare", [])
      for word in ("Abril", "Carolina", "Remedios", "Asia", "Yoga", "Furaha", "Gloire", "Bello")),
    ("given name with a dot on its capital",
     f"{TITLE}\n\nIce\n\nFor the first time\n\nİbrahim Lund\n\nShare", ["İbrahim Lund"]),
    ("written small in an address", f"{TITLE}\n\nSara Lund\n\nwrite to: sara.lund@ostwick.example",
     ["Sara Lund"]),
    ("date and name on one line", "Harbour freezes over\n3. Mai 2021 Sara Lund 0", ["Sara Lund"]),
    ("date given twice", "Harbour freezes over\n3. Mai 20213. Mai 2021 ~ Sara Lund", ["Sara Lund"]),
    ("date, section", "Harbour freezes over\n3. Mai 2021 Hafen Verkehr", []),
    ("date, section, by", "Harbour freezes over\n3 May 2021 Weather By Jo Lund", ["Jo Lund"]),
    ("date, a sentence with by", "Harbour freezes over\n3 May 2021 Bought by Jo Lund", []),
    ("date, section, by whom", "Harbour freezes over\n3 May 2021 Bought By Fans", []),
    ("name, mark, date",
     f"{TITLE}\n\nThe ferries stay\n\nPort\n\nNoon\n\nAnkbar Oduru\n\n|\n\nMay 3, 2021",
     ["Ankbar Oduru"]),
    ("reading time behind the name", "Harbour freezes over\nBy Sara Lund Reading time: 4 min",
     ["Sara Lund"]),
    ("button behind the name",
     "Harbour freezes over\nBy Sara Lund Follow\nMay 3, 2021", ["Sara Lund"]),
    ("role behind the name", f"{TITLE}\n\nBy Sara Lund Contributing Writer", ["Sara Lund"]),
    ("em dash behind the name", f"{TITLE}\n\nby Sara Lund—10 min read\n", ["Sara Lund"]),
    ("name that goes on",
     "Harbour freezes over\nBy Sara Maria Lund and Peter Ruiz", ["Sara Maria Lund", "Peter Ruiz"]),
    ("one name a line",
     "Harbour freezes over\nSara Lund\nPeter Ruiz\nMay 3, 2021", ["Sara Lund", "Peter Ruiz"]),
    ("one name a line, commas",
     f"{TITLE}\n\nBy\nSara Lund\n,\nAnkbar Oduru\n,\nBerlin\nMay 3, 2021",
     ["Sara Lund", "Ankbar Oduru"]),
    ("account after by", f"{TITLE}\n\nby\n\nicewatcher\n|\nMay 3, 2021", ["icewatcher"]),
    ("account in a line with by",
     "Harbour freezes over\nPosted by ice_watcher on May 3, 2021", ["ice_watcher"]),
    ("given name beside a date", "Harbour freezes over\nMay 3, 2021\nSara\nWeather", ["Sara"]),
    ("account beside a date, and below",
     f"{TITLE}\n\niceWatcher\nMay 3, 2021\n{PROSE}\n\niceWatcher", ["iceWatcher"]),
    ("section beside a date", "Harbour freezes over\nWeather\nMay 3, 2021", []),
    ("date behind by", "Harbour freezes over\nby\nUpdated\nMay 3, 2021", []),
    ("button under the headline", "Harbour freezes over\nBook Now\nMay 3, 2021", []),
    ("label under the headline", "Harbour freezes over\nKey Takeaways\nMay 3, 2021", []),
    ("year of two digits behind dashes", f"{TITLE}\n\nQun Ruoq\n\n04-05-21, 08:41", ["Qun Ruoq"]),
    ("numbers that are no date", f"{TITLE}\n\nPort\n\nNoon\n\nIce\n\nQun Ruoq\n\n040-12-34",
     []),
    ("times between the name and the date", "\n\n".join([
        TITLE, "Ice", "Noon", "3 May 2021", "at 5:30", "Updated yesterday at 16:45", "Qun Ruoq"]),
     ["Qun Ruoq"]),
    ("train between the name and the date",
     f"{TITLE}\n\nIce\n\nNoon\n\n3 May 2021\n\nSlow train 5:30\n\nQun Ruoq", []),
    ("who comments, beside a date", "\n\n".join([
        "Harbour freezes over", "May 3, 2021", PROSE, PROSE, "Comments (2)", "Peter Ruiz",
        "May 4, 2021 11:45", "Here it was the same."]), []),
    ("count of comments above the paragraphs", "\n\n".join([
        "Harbour freezes over", "Comments (2)", "Ice", "Noon", "Port", "Sea", "Sky", "Peter Ruiz",
        "May 4, 2021 11:45", PROSE]), ["Peter Ruiz"]),
    ("author of what to read next", "\n\n".join([
        TITLE, "By Staff Reports", "May 3, 2021", *[PROSE] * 6, "Read Next", "Ferries",
        "Pilots go back to their boats", "By Ana Ruiz", "May 1, 2021"]), ["Staff Reports"]),
    ("caption that ends in a name of its own", "\n".join([
        "Harbour freezes over", "AFP", "28.04.2023", "|", "17:52 Uhr",
        "Eingefrorenes Boot in einer Bucht."]), ["AFP"]),
    ("sentence that begins with by", ("Harbour freezes over\nMay 3, 2021\n"
     "By Christmas I had 1,200 buoys. I could see that they all were of the same make."), []),
    ("short sentence that begins with by",
     "Harbour freezes over\nMay 3, 2021\nBy Labor Day he had lost 40 boats.", []),
    ("who checked it before", (
        f"{TITLE}\n\nMedically reviewed by Qun Ruoq, MD — By Sara Lund — Updated on May 3, 2021"),
     ["Sara Lund"]),
    ("who checked it alone", (
        f"{TITLE}\n\nMedically reviewed by Qun Ruoq, MD — Updated on May 3, 2021\n\n{PROSE}"), []),
    ("a book's author", (
        f"{TITLE}\n\nTitle: Ice\nAuthor: Sara Lund\nPublisher: Floe Press\n\n{PROSE}\n\n"
        "Posted by Qun Ruoq"), ["Qun Ruoq"]),
    ("an author with a label", f"{TITLE}\n\nAuthor: Sara Lund\nTopic: Ice\n\n{PROSE}",
     ["Sara Lund"]),
    ("role with a full stop",
     "Harbour freezes over\nBy Qun Ruoq, a staff writer.\nMay 3, 2021", ["Qun Ruoq"]),
    ("agency that is a word in the title",
     "Podul rămâne închis cum nu a mai fost în ultimii 20 de ani\n29.08.2024 14:22", []),
    ("broadcaster below a name",
     "Harbour freezes over\nSara Lund\nABC Ostwick, Port\nMay 3, 2021", ["Sara Lund"]),
    *((f"place beside a date: {place}", f"Harbour freezes over\n{place}\nMay 3, 2021", [])
      for place in ("Bad Ostwick", "San Ostwico", "Ostwick City", "Champions League",
                    "Victoria Lund Bridge", "Нижний Оствик")),
    ("surname that is a place's word", "Harbour freezes over\nVictoria Bridge\nMay 3, 2021",
     ["Victoria Bridge"]),
    ("surname in capitals", "Harbour freezes over\nRUOQ Sara\nMay 3, 2021", ["RUOQ Sara"]),
    *((f"by: {line}", f"Harbour freezes over\n{line}\nMay 3, 2021", ["Sara Lund"])
      for line in ("Von unserem Redaktionsmitglied Sara Lund", "opr. Sara Lund",
                   "View author profile for Sara Lund")),
    ("name above the dates above the headline", "\n\n".join([
        "Qun Ruoq", "May 3, 2021", "5 min read", "Updated:", "May 9, 2021", TITLE]), ["Qun Ruoq"]),
    ("something else above the dates", "\n\n".join([
        "Qun Ruoq", "Ice and snow", "May 3, 2021", "5 min read", "Updated:", "May 9, 2021",
        TITLE]), []),
    ("section above the dates, and in the menu", "\n\n".join([
        "Qun Ruoq", "Weather", "Qun Ruoq", "May 3, 2021", "5 min read", "Updated: May 9, 2021",
        TITLE]), []),
    ("by on two lines", "Harbour freezes over\nBy Jo Lund\nBy Ana Ruiz\nMay 3, 2021",
     ["Jo Lund", "Ana Ruiz"]),
    ("another hand's line", "Harbour freezes over\nBy Jo Lund\nEdited by Ana Ruiz\nMay 3, 2021",
     ["Jo Lund"]),
    ("caption that begins with a name", "\n".join([
        TITLE, "Sara Lund, with some of the dogs.", "Peter Ruiz", "May 3, 2021"]), ["Peter Ruiz"]),
    ("photographer in capitals under a caption", "\n".join([
        TITLE, "The quay, on Tuesday.", "ANA RUIZ", "Sara Lund", "May 3, 2021"]), ["Sara Lund"]),
    ("two in capitals", "\n".join([TITLE, "Ice", "ANA RUIZ", "SARA LUND", "May 3, 2021"]),
     ["ANA RUIZ", "SARA LUND"]),
    ("caption with a credit",
     f"{TITLE}\n\nSara Lund at her boat in Ostwick. | Photo: Ana Ruiz", []),
    ("author and photographer", f"{TITLE}\n\nSara Lund | Photo: Ana Ruiz", ["Sara Lund"]),
    ("date that ends in a dot", f"{TITLE}\n\nSara Lund 2021. május 3.", ["Sara Lund"]),
    ("who took the picture", "Harbour freezes over\nAFP/ Sara Lund\nMay 3, 2021", []),
    ("name far above the headline, beside a date",
     "\n".join(["Ice and Snow\nSara Lund\nMay 3, 2021", *["Ice"] * 9, TITLE, PROSE]),
     ["Sara Lund"]),
    ("name far below the page's title, beside a date, over the article",
     "\n".join([f"{TITLE} | The Post", *["Ice"] * 40, "By Sara Lund and Ankbar Oduru",
                "May 3, 2021", *[PROSE] * 4]), ["Sara Lund", "Ankbar Oduru"]),
    ("name far below, beside a date, under the article",
     "\n".join([TITLE, *[PROSE] * 40, "Sara Lund", "May 3, 2021", *[PROSE] * 4]), []),
    ("unusual name beside a date, before another's sentence",
     (f"{TITLE}\n\nQun Ruoq\n\nMay 3, 2021\n\n" + f"{PROSE}\n\n" * 8
      + "Author Ana Ruiz, from the north, said she had begun to write of ice when she was ten."),
     ["Qun Ruoq"]),
    ("comma behind the name", f"{TITLE}\n\nBy Sara Lund,\n\nPeter Ruiz\n\nMay 3, 2021",
     ["Sara Lund", "Peter Ruiz"]),
    ("account behind a date", f"{TITLE}\n\nPosted on May 3, 2021 by jolund\n\n|", ["jolund"]),
    ("name below a date", f"{TITLE}\n\nPosted on May 3, 2021 by\n\nJolund\n\n|", ["Jolund"]),
    ("label over the headline", f"AUTHORS\n\n{TITLE}\n\nSara Lund\n\nMay 3, 2021", ["Sara Lund"]),
    ("language after by", f"{TITLE}\n\nBy\n\nES\n\nDE\n\nMay 3, 2021", []),
    ("initials after by", f"{TITLE}\n\nBy\n\nLD\n\nMay 3, 2021", ["LD"]),
    ("role and more", f"{TITLE}\n\nSara Lund\n\nPolitical editor and\n\nPeter Ruiz\n\nMay 3, 2021",
     ["Sara Lund", "Peter Ruiz"]),
    ("bar between names", f"{TITLE}\n\nSara Lund\n\n|\n\nPeter Ruiz\n\nMay 3, 2021",
     ["Sara Lund", "Peter Ruiz"]),
    ("role below a name", f"{TITLE}\n\nWeather\n\nIce\n\nQun Ruoq\n\n– Journalist\n\n{PROSE}",
     ["Qun Ruoq"]),
    ("about the author", f"{LONG}\nAbout Sara Lund", ["Sara Lund"]),
    ("more by", f"{LONG}\nView all posts by Sara Lund →", ["Sara Lund"]),
    ("name above a life", f"{LONG}\n{LIVES[0]}", ["Sara Lund"]),
    ("who said what is quoted above", (f"{TITLE}\n\n{PROSE}\n\n“We have never seen as much of it "
     f"in any winter.”\n\nSara Lund, skipper\n\n{PROSE}"), []),
    ("below a quotation that is the standfirst", (f"{TITLE}\n\n“We have never seen as much of it "
     f"in any winter.”\n\nSara Lund, Reporter\n\n{PROSE}"), ["Sara Lund"]),
    ("contact for the press", f"{LONG}\nMedia Contact:\nSara Lund", []),
    ("a country beside the date", f"{TITLE}\n\nMay 3, 2021\n\nBurkina Faso\n\n{PROSE}", []),
    ("a surname that ends in a place", f"{TITLE}\n\nMay 3, 2021\n\nSara Asia\n\n{PROSE}",
     ["Sara Asia"]),
    ("contact of those who give money", f"{LONG}\nInvestor enquiries\nSara Lund", []),
    ("contact of an author", f"{LONG}\nContact the author:\nSara Lund", ["Sara Lund"]),
    ("author below a label", f"{LONG}\nAbout the author:\nSara Lund", ["Sara Lund"]),
    ("lives of two", "\n".join([LONG, *LIVES]), []),
    ("park that a text tells of",
     (f"{LONG}\nIt is a park.\nSara Park\nSara Park is the one with the oldest trees of the town, "
      "and the ferries stop there."), []),
    ("byline that passes for the headline", f"Written by Sara Lund\n{PROSE}", ["Sara Lund"]),
    ("weekday is no name", "Harbour freezes over\nBy Tuesday\nMay 3, 2021", []),
    ("paper behind the name", "Harbour freezes over\nSara Lund · Ostwick News · May 3, 2021",
     ["Sara Lund"]),
    ("person with a paper's word for a name", "Harbour freezes over\nBy Sara Lund and Sun Li",
     ["Sara Lund", "Sun Li"]),
    ("correspondent of an Indian place", "Harbour freezes over\nরাজবাড়ী প্রতিনিধি", []),
    ("for whom a photographer worked", "\n".join((
        "Harbour freezes over", "Jo Lund for The Ostwick Post", *("Print", "Save", "Share") * 3,
        "By SARA LUND", "Published: May 3, 2021")), ["SARA LUND"]),
    ("for whom an author works",
     "Harbour freezes over\nSara Lund for The Ostwick Post\nMay 3, 2021", ["Sara Lund"]),
    ("prose after by is no name", "Harbour freezes over\nBy the time the ice was gone", []),
]


@pytest.mark.parametrize(("case", "text", "expected"), TEXT, ids=[row[0] for row in TEXT])
def test_finds_byline_of_text(case: str, text: str, expected: list[str]) -> None:
    assert list(read_text(f"{text}\n{PROSE}\n{PROSE}")[1]) == expected, case


LAST = [
    ("signature", "Sara Lund", ["Sara Lund"]),
    *((f"signature of {name}", name, [name])
      for name in ("Вольга Новік", "Blerina Hoti", "Senad Kovač", "Билјана Ковач",
                   "Արմինե Սարյան", "Ayelén Ruiz")),
    ("signature with an agency", "Sara Lund, ČTK", ["Sara Lund", "ČTK"]),
    ("signature above the foot", "Sara Lund\n\n© 2021 Ostwick Post", ["Sara Lund"]),
    ("signature under a short end", "It will freeze over again, say the pilots.\n\nSara Lund",
     ["Sara Lund"]),
    ("name under a question",
     "Ostwick\n\nAre there any questions about the ice on the quay?\n\nSara Lund", []),
    ("signature in brackets", "(Sara Lund)", ["Sara Lund"]),
    ("signature behind a dash", "— Sara Lund", ["Sara Lund"]),
    ("agency in brackets", "(AFP)", ["AFP"]),
    ("agency without brackets", "AFP", []),
    ("note in brackets", "(May 2021)", []),
    ("signature of two", "Sara Lund, Peter Ruiz", ["Sara Lund", "Peter Ruiz"]),
    ("signature with a role", "Sara Lund, reporter", ["Sara Lund"]),
    ("signature with a paper in quotation marks", "Sara LUND, «Ostwick News»", ["Sara LUND"]),
    ("signature with several words of a paper", 'Sara Lund, "Ostwick News"', ["Sara Lund"]),
    ("signature with a place and an agency", "Sara LUND / OSTWICK, (DHA)", ["Sara LUND", "DHA"]),
    ("signature with a place", "Sara Lund - Ostwick", ["Sara Lund"]),
    ("signature with an article", "Sara Lund - the quay", []),
    ("signature with more than a role", "Sara Lund, by the quay", []),
    ("signature above end notes", "Sara Lund\n\nShare\n\nMore news", ["Sara Lund"]),
    ("signature above a life", ("Sara Lund\n\nI am the founder of this paper, and the "
     "harbour has been my home since the ferries began to run in winter."),
     ["Sara Lund"]),
    ("unusual name", "Qun Ruoq", []),
    ("whom the article tells of", f"{PROSE} It was the cold of the night, Lund said.\n\nSara Lund",
     []),
    ("speaker", f"“{PROSE}”\n\nSara Lund", []),
    ("speaker above more", f"Sara Lund\n\nOstwick Academy\n\n{PROSE}", []),
    ("above another article's date", "Sara Lund\n\nMay 1, 2021", []),
    ("last of a list", "Names on the quay:\n\nPeter Ruiz\n\nSara Lund", []),
    ("two names", f"Peter Ruiz\n\n{PROSE}\n\nSara Lund", []),
    ("words", "Sara Lund was there", []),
]


@pytest.mark.parametrize(("case", "end", "expected"), LAST, ids=[row[0] for row in LAST])
def test_finds_who_signs(case: str, end: str, expected: list[str]) -> None:
    text = "\n\n".join(["Harbour freezes over", "May 3, 2021", *[PROSE] * 30, end])
    assert list(read_text(text)[1]) == expected, case
    parts = "".join(f"<p>{part}</p>" for part in text.split("\n\n")[1:])
    markup = f"<html><body><article><h1>Harbour freezes over</h1>{parts}</article></body>"
    facts = read_facts(segment(Source(markup, "html", None, "utf-8")))
    assert list(facts.names) == expected, case


@pytest.mark.parametrize(("language", "end", "expected"), [
    ("ar", "سلمى الحداد", ["سلمى الحداد"]),
    ("ar", "سلمى الحداد - القاهرة", ["سلمى الحداد"]),
    ("ar", "رصيف جديد للمرفأ", []),
    ("he", "נועה קורן", ["נועה קורן"]),
    ("he", "הרציף החדש", []),
    ("fa", "لیلا صادقی", ["لیلا صادقی"]),
    ("tr", "OSTWICK / Ayşe Kınalı", ["Ayşe Kınalı"]),
    ("tr", "Liman Açılıyor", []),
])
def test_finds_who_signs_without_a_name_in_front(language: str, end: str,
                                                 expected: list[str]) -> None:
    title, prose = UNCASED.get(language) or TURKISH
    text = "\n\n".join([title, DATES.get(language, "14 Kasım 2023"), *[prose] * 4, end])
    assert list(read_text(text)[1]) == expected


def test_the_staff_after_by_is_no_button() -> None:
    assert list(read_text(GERMAN)[1]) == ["Redaktion"]


OWN = {
    "sw": ("Serikali imedhamiria kujenga vituo vya polisi katika wilaya mbalimbali nchini ikiwa ni "
           "juhudi za kukabiliana na uchakavu na upungufu wa vituo vya polisi kwa sasa."),
    "sq": ("Porti ngriu të martën për herë të parë në gjashtëdhjetë vjet dhe tragetet për në ishuj "
           "mbetën në bregun e tyre deri pasdite, thanë pilotët që punojnë atje me anije."),
    "ca": ("El port es va congelar dimarts per primera vegada en seixanta anys i els vaixells cap "
           "a les illes es van quedar amarrats fins a la tarda, segons els pilots."),
    "fr": ("Le port a gelé mardi pour la première fois depuis soixante ans, et les bacs pour les "
           "îles sont restés à quai jusque dans l'après-midi, ont dit les pilotes du port."),
    "tl": ("Nagyelo ang daungan noong Martes sa unang pagkakataon sa loob ng animnapung taon at "
           "ang mga lantsa papunta sa mga isla ay nanatili sa pantalan hanggang hapon."),
    "cy": ("Cyhoeddodd y llywodraeth ddoe y bydd y gwaith o adeiladu'r bont newydd yn parhau, "
           "ond ni ddywedodd pryd y bydd y gwaith wedi ei orffen. Dywed y maer fod angen dau "
           "fis arall, ond mae'r gwrthbleidiau yn honni mai arian sydd yn brin."),
    "ga": ("D'fhógair an rialtas inné go leanfaidh tógáil an droichid nua ar aghaidh, ach ní "
           "dúirt sé cathain a bheidh an obair críochnaithe. Deir an méara go bhfuil dhá mhí "
           "eile ag teastáil, ach tá an freasúra ag rá nach bhfuil an t-airgead ann."),
    "mt": ("Il-gvern ħabbar ilbieraħ li l-bini tal-pont il-ġdid se jkompli, iżda ma qalx meta "
           "x-xogħol ikun lest. Is-sindku qal li għal dan hemm bżonn ta' xahrejn oħra, filwaqt "
           "li l-oppożizzjoni qalet li l-problema hija n-nuqqas ta' flus."),
    "lb": ("D'Regierung huet gëschter matgedeelt, datt de Bau vun der neier Bréck weidergeet, "
           "mee si huet net gesot, wéini d'Aarbechten fäerdeg sinn. De Buergermeeschter seet, "
           "datt dofir nach zwee Méint gebraucht ginn, an d'Oppositioun mengt, et wier eng Fro "
           "vum Geld."),
    "ha": ("Gwamnatin jihar ta sanar a jiya cewa za a ci gaba da gina sabuwar gadar, amma ba ta "
           "bayyana lokacin da za a kammala aikin ba. Magajin garin ya ce ana bukatar karin "
           "wata biyu, yayin da ‘yan adawa suka ce kudi ne babu."),
    "ht": ("Gouvènman an te anonse yè konstriksyon nouvo pon an ap kontinye, men li pa di ki lè "
           "travay yo ap fini. Majistra a fè konnen sa ap pran de mwa ankò, pandan opozisyon an "
           "di se lajan ki manke."),
}


SECTIONS = ("Aktualu", "Verslas", "Gyvenimas", "Vardai")


@pytest.mark.parametrize(("line", "expected"), [
    ("".join(f"<a>{word}</a>" for word in SECTIONS), []),
    (" ".join((*SECTIONS, "Nuomones")), []),
    ("<span>Wqylo Lundgren</span>", ["Wqylo Lundgren"]),
    ("<span>12 seen</span><span>7 notes</span><span>Author: Wqylo Lundgren</span>",
     ["Wqylo Lundgren"]),
])
def test_a_row_of_sections_beside_the_date_is_nobody(line: str, expected: list[str]) -> None:
    body = f"<h1>Harbour freezes over</h1><div>{line}</div><div>12 March 2024</div>"
    if "Author" in line:
        body = f"<h1>Harbour freezes over</h1><div><span>12.03.2024</span>{line}</div>"
    assert list(read_html("", body)[1]) == expected


@pytest.mark.parametrize("line", [
    "Story and photos by Jo Lund", "Text and photographs by Jo Lund",
    "Words and pictures by Jo Lund",
    "Writer: Jo Lund", "Thread starter Jo Lund", "Started by Jo Lund",
    "Jo Lund, Law Clerk", "Jo Lund | Associate Attorney", "Jo Lund, Dental Hygienist",
    "Commentary by Jo Lund", "Reported and written by Jo Lund", "As told by Jo Lund",
    "Das Gespräch führte Jo Lund", "Das Interview führte Jo Lund.", "Die Fragen stellte Jo Lund",
    "Interview führte Jo Lund", "Protokoll: Jo Lund", "Text und Bilder: Jo Lund",
    "Ein Porträt von Jo Lund", "Recueilli par Jo Lund", "Entrevista realizada por Jo Lund",
    "Dall'inviata Jo Lund", "Redator: Jo Lund", "Tekst en beeld: Jo Lund",
    "Wysłuchała Jo Lund", "Ptal se Jo Lund", "Text a foto: Jo Lund", "Skribent: Jo Lund",
    "Tekst og billeder: Jo Lund", "Tekst og bilder: Jo Lund", "Teksti ja kuva: Jo Lund",
    "Lejegyezte: Jo Lund", "A consemnat Jo Lund", "Yazı ve fotoğraflar: Jo Lund",
    "Текст и фото: Jo Lund", "Интервью взяла Jo Lund", "Текст та фото: Jo Lund",
])
def test_reads_what_many_languages_put_before_authors(line: str) -> None:
    assert list(read_html("", f"<p>{line}</p><p>3 May 2021</p>")[1]) == ["Jo Lund"]


@pytest.mark.parametrize("line", [
    "Photos by Jo Lund", "Story and photos by the sea", "Started by the sea",
    "On behalf of the council, the mayor thanked all who had come.", "Protokoll: Was geschah",
])
def test_what_looks_alike_is_before_no_author(line: str) -> None:
    assert list(read_html("", f"<p>{line}</p><p>3 May 2021</p>")[1]) == []


DUTCH = ("De haven vroor dinsdag voor het eerst in zestig jaar dicht, en de veerboten naar de "
         "eilanden bleven tot de middag aan de kade liggen, zeiden de loodsen van de haven.")


@pytest.mark.parametrize(("line", "expected"), [
    ("Door Jo Lund", ["Jo Lund"]), ("Van onze verslaggever Jo Lund", ["Jo Lund"]),
    ("De Ostwijker", []), ("De Lokale Krant", [])])
def test_an_article_opens_no_byline(line: str, expected: list[str]) -> None:
    text = "\n\n".join(["Haven vriest dicht", line, "3 mei 2021", *[DUTCH] * 3])
    assert list(read_text(text)[1]) == expected


@pytest.mark.parametrize(("text", "named"), [
    ("Gwenllian Rees", True), ("Dáithí Ó Sé", True), ("Jákup Hansen", True), ("Uxía Pérez", True),
    ("Oihana Lasa", True), ("Ġorġ Vella", True), ("Язэп Лукашук", True), ("Vjosa Marku", True),
    ("Una Casa", False), ("Rasa Sayang", False), ("Rok Trajanja", False), ("Biel Stadt", False)])
def test_given_names_are_known_and_everyday_words_are_none(text: str, *, named: bool) -> None:
    assert is_full_name(text) is named


@pytest.mark.parametrize(("line", "expected"), [
    ("<span>Jo Lund</span><span>Ostwick Post</span><span>3 May 2021 13:05</span>", ["Jo Lund"]),
    (("<span>Jo Lund</span><span>Ostwick Post</span><span>Wednesday, 15 September 2021</span>"
      "<span>Updated: Thursday, 16 September 2021 17:40</span>"
      "<span>Reading time: 13 minutes</span>"), ["Jo Lund"]),
    ("<span>Jo Lund (Ostwick Post)</span> <span>3 May 2021</span>", ["Jo Lund"]),
    ("<span>Ostwick Post</span><span>3 May 2021 13:05</span>", [])])
def test_the_site_beside_an_author_is_no_part_of_the_name(line: str, expected: list[str]) -> None:
    assert list(read_html("", f"<div>{line}</div>")[1]) == expected


@pytest.mark.parametrize(("language", "line", "expected"), [
    ("sw", "Na Jo Lund", ["Jo Lund"]),
    ("sw", "Na hivyo ndivyo ilivyokuwa", []),
    ("sq", "Nga Ana Ruiz", ["Ana Ruiz"]),
    ("sq", "nga\nArben Shkurti\n12 shkurt 2026", ["Arben Shkurti"]),
    ("sq", "nga\nPorti i vjetër\n12 shkurt 2026", []),
    ("ca", "Per Jo Lund i Ana Ruiz", ["Jo Lund", "Ana Ruiz"]),
    ("ca", "Per Nadal tornem", []),
    ("tl", "Ni Jo Lund", ["Jo Lund"]),
    ("tl", "Per Jo Lund", []),
    ("fr", "De notre correspondante à Ostwick, Jo Lund", ["Jo Lund"]),
    ("fr", "De notre maison à Ostwick, Jo Lund", []),
    ("ha", "Daga Jo Lund, Kano", ["Jo Lund"]),
    ("ha", "Daga baya ruwa ya daskare", []),
    ("ht", "Pa Jo Lund", ["Jo Lund"]),
    ("ht", "Pa gen bato", []),
])
def test_reads_what_opens_a_byline_in_one_language(language: str, line: str,
                                                   expected: list[str]) -> None:
    prose, title = "\n\n".join([OWN[language]] * 4), " ".join(OWN[language].split()[:6])
    assert list(read_text(f"{title}\n{line}\n\n{prose}")[1]) == expected


UNCASED = {
    "zh": ("码头的栈桥", (
        "码头的栈桥建于七十年前，木板已经换过三次。去年冬天一场大风把最外面的两段吹进了海里，渡轮只好停在湾口，"
        "由小船把旅客一批一批接上岸来。镇上的人说，没有栈桥的日子比想象中难过。")),
    "ja": ("港の桟橋の話", (
        "港の桟橋は七十年前に造られ、板は三度張り替えられた。去年の冬の大風で先の二間が海に落ち、渡し船は湾の口に"
        "泊まるしかなく、小舟が客を少しずつ岸まで運んだ。町の人は、桟橋のない日々は思ったより長いと言う。")),
    "ko": ("항구의 나무 다리 이야기", (
        "항구의 나무 다리는 칠십 년 전에 놓였고 널빤지는 세 번 갈았다. 지난겨울 큰바람에 "
        "끝의 두 칸이 바다로 떨어져 나룻배는 만 어귀에 설 수밖에 없었고, 작은 배가 손님을 "
        "조금씩 뭍으로 날랐다.")),
    "ar": ("حكاية رصيف المرفأ القديم", (
        "بني رصيف المرفأ قبل سبعين عاما واستبدلت ألواحه ثلاث مرات، وفي الشتاء الماضي "
        "أسقطت الريح طرفه في البحر فبقيت العبارات عند فم الخليج، وحملت القوارب الصغيرة "
        "الركاب إلى البر جماعة بعد أخرى.")),
    "vi": ("Cây cầu gỗ cuối cùng của bến", (
        "Cây cầu gỗ ở bến được dựng từ bảy mươi năm trước và ván đã thay ba lần. Mùa đông năm "
        "ngoái một cơn gió lớn thổi hai nhịp ngoài cùng xuống biển, và những chiếc thuyền nhỏ "
        "phải đưa khách vào bờ từng nhóm một. Người trong thị trấn nói những ngày đó thật dài.")),
    "id": ("Jembatan kayu terakhir di dermaga", (
        "Jembatan kayu yang ada di dermaga itu dibangun tujuh puluh tahun lalu dan papannya sudah "
        "tiga kali diganti. Warga mengatakan bahwa angin besar dari laut tidak akan berhenti, dan "
        "perahu kecil harus mengantar penumpang untuk naik ke darat dengan pelan setiap hari.")),
    "fa": ("حکایت اسکله کهنه بندر", (
        "اسکله بندر هفتاد سال پیش ساخته شد و تخته‌های آن را سه بار عوض کرده‌اند. زمستان گذشته "
        "باد سر آن را به دریا انداخت و قایق‌های کوچک مسافران را دسته دسته به ساحل آوردند.")),
    "he": ("סיפורו של הרציף הישן בנמל", (
        "הרציף בנמל נבנה לפני שבעים שנה, והקרשים שלו הוחלפו שלוש פעמים. בחורף שעבר הפילה הרוח "
        "את קצהו אל הים, והסירות הקטנות הביאו את הנוסעים אל החוף קבוצה אחר קבוצה.")),
    "hi": ("बंदरगाह के पुराने घाट की कहानी", (
        "बंदरगाह का घाट सत्तर साल पहले बना था और उसके तख्ते तीन बार बदले जा चुके हैं। पिछली सर्दियों में "
        "हवा ने उसका सिरा समुद्र में गिरा दिया और छोटी नावें यात्रियों को किनारे तक लाती रहीं।")),
    "ta": ("மலைக் கிராமத்துக்கு முதல் நூலகம்", (
        "நீலகிரி மாவட்டத்தின் கிராமத்தில், பழுதடைந்த அரசுப் பேருந்து ஒன்றை ஆசிரியர் ஒருவர் "
        "நூலகமாக மாற்றியுள்ளார். தற்போது நூலகத்தில் 1,900 நூல்கள் உள்ளன. மாலை நேரத்தில் அது "
        "திறந்திருக்கும் என்று அவர் கூறினார்.")),
    "bn": ("বন্দরের পুরনো ঘাটের গল্প", (
        "বন্দরের ঘাট সত্তর বছর আগে তৈরি হয়েছিল এবং তার তক্তা তিনবার বদলানো হয়েছে। গত শীতে ঝড়ে তার "
        "শেষ অংশ সমুদ্রে পড়ে যায় আর ছোট নৌকা যাত্রীদের দলে দলে তীরে নিয়ে আসে।")),
    "ml": ("കായലിലെ പഴയ മരപ്പാലം", (
        "കായലിലെ മരപ്പാലം എഴുപതു വർഷം മുൻപാണു പണിതത്. പലകകൾ മൂന്നു തവണ മാറ്റി എന്ന് നാട്ടുകാർ പറഞ്ഞു. "
        "കഴിഞ്ഞ വർഷം ഒരു കാറ്റിൽ പാലത്തിന്റെ അറ്റം വെള്ളത്തിൽ വീണു, ചെറിയ വള്ളങ്ങൾ ആളുകളെ കരയിലെത്തിച്ചു.")),
    "te": ("రేవులోని పాత చెక్క వంతెన", (
        "రేవులోని చెక్క వంతెనను డెబ్బై ఏళ్ల క్రితం నిర్మించారు. పలకలను మూడుసార్లు మార్చారు అని గ్రామస్తులు చెప్పారు. "
        "గత ఏడాది గాలికి వంతెన చివర నీటిలో పడిపోయింది, చిన్న పడవలు ప్రయాణికులను ఒడ్డుకు చేర్చాయి.")),
}
"""A title and a paragraph of languages without capitals."""
TURKISH = ("Eski iskelenin hikâyesi", (
    "İskele yetmiş yıl önce yapıldı ve tahtaları üç kez değiştirildi. Geçen kış rüzgâr ucunu "
    "denize düşürdü ve bir gün sonra küçük kayıklar yolcuları kıyıya taşıdı. Bu iskele için çok "
    "para gerekiyor, ama belediye daha ne kadar olduğunu söylemedi."))
DATES = {"ml": "14 നവംബർ 2023", "te": "14 నవంబర్ 2023",
         "bn": "১৪ নভেম্বর ২০২৩", "ar": "14 نوفمبر 2023", "fa": "۲۳ آبان ۱۴۰۲",
         "he": "14 בנובמבר 2023", "hi": "14 नवंबर 2023", "ta": "15 ஆகஸ்ட் 2024"}


@pytest.mark.parametrize(("language", "line", "expected"), [
    ("zh", "记者 罗一凡", ["罗一凡"]),
    ("zh", "记者罗一凡", ["罗一凡"]),
    ("zh", "本报记者 罗一凡 摄", []),
    ("zh", "记者 罗一凡 文/摄", ["罗一凡"]),
    ("zh", "本报记者 罗一凡 文并摄", ["罗一凡"]),
    ("zh", "文/图 罗一凡", ["罗一凡"]),
    ("zh", "本报记者 罗一凡 整理", ["罗一凡"]),
    ("zh", "（记者 罗一凡）", ["罗一凡"]),
    ("zh", "〔記者黃郁婷／台北報導〕", ["黃郁婷"]),
    ("zh", "（记者从会上了解到）", []),
    ("id", "Oleh : *) Adi Wijaya", ["Adi Wijaya"]),
    ("zh", "記者：黃郁婷", ["黃郁婷"]),
    ("zh", "撰文／黃郁婷", ["黃郁婷"]),
    ("zh", "采访快结束时，一位船工推门进来，问渡轮几点到岸。", []),
    ("zh", "记者了解到，栈桥明年春天动工。", []),
    ("zh", "记者了解到", []),
    ("zh", "编译软件的人越来越少，他说。", []),
    ("ja", "取材・文／大槻奈央", ["大槻奈央"]),
    ("ja", "聞き手・三好かおり", ["三好かおり"]),
    ("ja", "文・三好かおり 写真・大槻奈央", ["三好かおり"]),
    ("ja", "三好かおり記者", ["三好かおり"]),
    ("ja", "本紙の記者", []),
    ("ja", "担当者は「検討中」と話した。", []),
    ("ja", "記者会見で、町長は「来春に始める」と述べた。", []),
    ("ja", "記者会見", []),
    ("ja", "執筆に3年、撮影に1年をかけた。", []),
    ("zh", "博文新闻记者 罗一凡 实习生 邱诗雨", ["罗一凡", "邱诗雨"]),
    ("zh", "博文报记者 张建林 编辑 刘倩 校对 王心", ["张建林"]),
    ("zh", "黃郁婷／嘉義報導", ["黃郁婷"]),
    ("zh", "記者黃郁婷／嘉義報導", ["黃郁婷"]),
    ("zh", "〔記者王善嬿／嘉義報導〕", ["王善嬿"]),
    ("zh", "责任编辑：周丽", []),
    ("zh", "记者节 快乐", []),
    ("ko", "한서윤 기자", ["한서윤"]),
    ("ko", "완도=한서윤 기자", ["한서윤"]),
    ("ko", "한서윤 기자 · 승인 2021-03-09 11:30", ["한서윤"]),
    ("ko", "입력 2021.03.09 11:30 수정 2021.03.10 09:00 한서윤 기자", ["한서윤"]),
    ("ko", "2021-03-09 11:30 | 한서윤 기자 hsy@namdo.example", ["한서윤"]),
    ("ko", "2021-03-09 사회부 기자", []),
    ("ko", "2021년 3월 9일 한서윤 기자가 항구를 찾았다.", []),
    ("zh", "文/罗一凡 图/刘倩", ["罗一凡"]),
    ("ja", "文＝三好かおり　写真＝大槻奈央", ["三好かおり"]),
    ("ko", "사진=한서윤 기자", []),
    ("ko", "글 한서윤 기자 사진 김보라 기자", ["한서윤"]),
    ("ko", "한서윤 선임기자", ["한서윤"]),
    ("ko", "[남도신문 한서윤 기자]", ["한서윤"]),
    ("ko", "[남도신문 온라인 기자]", []),
    ("ko", "기자명 한서윤", ["한서윤"]),
    ("ko", "[남도신문=한서윤 기자]", ["한서윤"]),
    ("ko", "한서윤 기자 hsy@namdo.example", ["한서윤"]),
    ("ko", "온라인 기자", []),
    ("ko", "글 한서윤", ["한서윤"]),
    ("ko", "인터뷰 내내 그는 웃었다.", []),
    ("ar", "بقلم: سلمى الحداد", ["سلمى الحداد"]),
    ("ar", "كتبت: سلمى الحداد الثلاثاء، 09 مارس 2021 07:15 م", ["سلمى الحداد"]),
    ("ar", "بقلم: سلمى الحداد، محمد علي", ["سلمى الحداد", "محمد علي"]),
    ("ar", "كتبت- سلمى الحداد:", ["سلمى الحداد"]),
    ("ar", "بقلم/ سلمى الحداد", ["سلمى الحداد"]),
    ("ar", "كتب ـ محمد الحداد", ["محمد الحداد"]),
    ("fa", "نویسنده: لیلا صادقی", ["لیلا صادقی"]),
    ("fa", "نويسنده: ليلا صادقي", ["ليلا صادقي"]),
    ("fa", "ليلا صادقي", ["ليلا صادقي"]),
    ("ar", "اعداد: سلمى الحداد", ["سلمى الحداد"]),
    ("ar", "محمد الحداد - القاهرة", ["محمد الحداد"]),
    ("ar", "بيروت – ريتا الحداد", ["ريتا الحداد"]),
    ("ar", "القاهرة: محمد الحداد", ["محمد الحداد"]),
    ("ar", "محمد الحداد، سلمى الحداد", ["محمد الحداد", "سلمى الحداد"]),
    ("ar", "محمد الحداد - رصيف المرفأ القديم كله", []),
    ("ar", "على الرصيف القديم", []),
    ("ar", "صورة: محمد الحداد", []),
    ("ar", "تصوير: محمد الحداد", []),
    ("ar", "المصدر: محمد الحداد", []),
    ("he", "צילום: נועה קורן", []),
    ("he", "נועה קורן, אסף לוין", ["נועה קורן", "אסף לוין"]),
    ("he", "נועה קורן ואסף לוין", ["נועה קורן", "אסף לוין"]),
    ("he", "מאת נועה קורן ואסף לוין", ["נועה קורן", "אסף לוין"]),
    ("he", "נועה בן ורד", ["נועה בן ורד"]),
    ("he", "חיפה, הנמל הישן", []),
    ("zh", "2025/02/26 16:08記者黃郁婷／嘉義報導", ["黃郁婷"]),
    ("zh", "作者：黃郁婷 字号：大 中 小", ["黃郁婷"]),
    ("hi", "लेखक के बारे में", []),
    ("hi", "लेखक राकेश द्विवेदी", ["राकेश द्विवेदी"]),
    ("ja", "森下 千尋", ["森下 千尋"]),
    ("ja", "地域 経済 文化", []),
    ("ja", "三好かおり 2024年5月12日 6時00分", ["三好かおり"]),
    ("ja", "地域経済 2024年5月12日 6時00分", []),
    ("ar", "من جهته، قال الحارس إن الرصيف آمن.", []),
    ("vi", "Hoàng Vũ Nam", ["Hoàng Vũ Nam"]),
    ("vi", "Nguyễn Thị Bình", ["Nguyễn Thị Bình"]),
    ("vi", "Bất Động Sản", []),
])
def test_reads_names_where_no_letter_is_a_capital(language: str, line: str,
                                                  expected: list[str]) -> None:
    title, prose = UNCASED[language]
    assert list(read_text(f"{title}\n\n{line}\n\n{prose}\n\n{prose}")[1]) == expected


@pytest.mark.parametrize(("language", "line", "marked", "beside"), [
    ("ar", "ليلى الحداد", True, True),
    ("ar", "نجوى الحداد", True, True),
    ("ar", "أخبار محلية", True, False),
    ("ar", "هيئة التحرير", False, False),
    ("ar", "الاقتصاد", False, False),
    ("fa", "لیلا صادقی", True, True),
    ("fa", "ریحانه صادقی", True, True),
    ("fa", "خبرنگار اقتصادی", False, False),
    ("fa", "کد مطلب 6412377 سردبیر: سعید", False, False),
    ("he", "נועה קורן", True, True),
    ("he", "ענבל קורן", True, True),
    ("he", "חדשות המקומיות", False, False),
    ("hi", "राकेश द्विवेदी", True, True),
    ("hi", "स्थानीय समाचार", True, False),
    ("bn", "অভিজিৎ সরকার", True, True),
    ("bn", "মাহবুবা সরকার", True, True),
    ("bn", "স্থানীয় সংবাদ", True, False),
    ("ta", "க.செந்தாமரை", True, True),
    ("ta", "இரா. வினோத்", True, True),
    ("ta", "கவிதா முருகன்", True, True),
    ("ta", "தமிழகம்", False, False),
    ("hi", "अनिकेत जगताप", True, True),
    ("hi", "राजेन्द्र जगताप", True, True),
    ("ml", "സിബി തോമസ്", True, True),
    ("ml", "പ്രാദേശിക വാർത്തകൾ", True, False),
    ("te", "రమేష్ గౌడ్", True, True),
])
def test_reads_names_of_several_words_without_capitals(language: str, line: str, marked: bool,
                                                       beside: bool) -> None:
    title, prose = UNCASED[language]
    date = DATES[language]
    text = "\n\n".join([title, line, date, prose, prose])
    names = read_facts(segment(Source(text, "text", None, "utf-8"))).names
    assert list(names) == ([line] if beside else [])
    markup = (f"<article><h1>{title}</h1><div class=author>{line}</div><p>{date}</p>"
              f"<p>{prose}</p><p>{prose}</p></article>")
    names = read_facts(segment(Source(markup, "html", None, "utf-8"))).names
    assert list(names) == ([line] if marked else [])


@pytest.mark.parametrize(("lines", "expected"), [
    (("Author, सीमा कोठारी", "पदनाम, बीबीसी संवाददाता"), ["सीमा कोठारी"]),
    (("लेखक, सीमा कोठारी", "Role, संवाददाता", "लेखक, राकेश द्विवेदी"), ["सीमा कोठारी", "राकेश द्विवेदी"]),
    (("पदनाम, बीबीसी संवाददाता",), []),
])
def test_reads_boxes_of_labels_before_commas(lines: tuple[str, ...], expected: list[str]) -> None:
    title, prose = UNCASED["hi"]
    items = "".join(f"<li>{line}</li>" for line in lines)
    article = clean(f"<article><h1>{title}</h1><ul>{items}</ul><p>{prose}</p><p>{prose}</p>"
                    f"<p>{prose}</p></article>")
    assert list(article.byline) == expected
    assert not expected or not any(line in article.body for line in lines)


@pytest.mark.parametrize(("lines", "expected"), [
    (["梁心怡", "陳柏熙"], ["梁心怡", "陳柏熙"]),
    (["梁心怡", "港聞版"], ["梁心怡"]),
])
def test_reads_lines_of_chinese_names_below_their_label(lines: list[str],
                                                        expected: list[str]) -> None:
    title, prose = UNCASED["zh"]
    text = "\n\n".join([title, "撰文：", *lines, "出版：", "2024-09-11 17:05", prose, prose])
    assert list(read_facts(segment(Source(text, "text", None, "utf-8"))).names) == expected


def test_labels_at_the_foot_name_nobody() -> None:
    title, prose = UNCASED["he"]
    text = "\n\n".join([title, DATES["he"], prose, prose, "מערכת", "הנהלה"])
    assert not read_facts(segment(Source(text, "text", None, "utf-8"))).names


@pytest.mark.parametrize(("language", "before", "behind", "expected"), [
    ("zh", "博文社北京3月5日电（记者张三丰、李四光）", "", ["张三丰", "李四光"]),
    ("zh", "本报讯（记者 陈国栋 王晓燕）", "", ["陈国栋", "王晓燕"]),
    ("zh", "（博文社記者林品妤台東縣5日電）", "", ["林品妤"]),
    ("zh", "（博文社記者王明台北5日電）", "", ["王明"]),
    ("zh", "〔記者王善嬿／嘉義報導〕", "", ["王善嬿"]),
    ("zh", "本报讯（记者摄）", "", []),
    ("zh", "他说（记者在场），", "", []),
    ("ko", "(완도=남도통신) 한서윤 기자 = ", "", ["한서윤"]),
    ("ko", "[남도신문 한서윤 기자] ", "", ["한서윤"]),
    ("ko", "[남도신문 온라인 기자] ", "", []),
    ("ko", "(사진) ", "", []),
    ("ja", "", "（小宮山亮、藤田みづき）", ["小宮山亮", "藤田みづき"]),
    ("ja", "", "（千葉県、東京都）", []),
    ("ja", "", "（以下略）", []),
    ("ja", "", "（高橋みづき）", ["高橋みづき"]),
    ("ja", "", "（高橋新聞社）", []),
    ("ja", "", "（佐々木花子）", ["佐々木花子"]),
    ("ja", "", "（長谷川町議会）", []),
    ("ja", "", "（小宮山亮）", []),
    ("ja", "文＝小宮山亮　", "（小宮山亮）", ["小宮山亮"]),
])
def test_reads_who_a_paragraph_is_by(language: str, before: str, behind: str,
                                     expected: list[str]) -> None:
    title, prose = UNCASED[language]
    text = f"{title}\n\n{before}{prose}\n\n{prose}\n\n{prose}{behind}"
    assert list(read_facts(segment(Source(text, "text", None, "utf-8"))).names) == expected
    assert prose in clean(text).body


@pytest.mark.parametrize(("language", "line", "expected"), [
    ("ja", "（聞き手・小宮山亮）", ["小宮山亮"]),
    ("ja", "（取材・文：小宮山 亮　撮影：藤田 みづき）", ["小宮山 亮"]),
    ("ja", "（写真：藤田 みづき）", []),
    ("ja", "（宮地あかね）", ["宮地あかね"]),
    ("ja", "（敬称略）", []),
    ("ja", "（おわり）", []),
    ("ja", "（写真はすべて藤田）", []),
    ("ko", "/완도=한서윤 기자 hsy@namdo.example", ["한서윤"]),
    ("ko", "한서윤·김보라 기자", ["한서윤", "김보라"]),
    ("vi", "LÊ THỊ MẬN", ["LÊ THỊ MẬN"]),
    ("vi", "Trọng Khang", ["Trọng Khang"]),
    ("vi", "Lê Mận (tổng hợp)", ["Lê Mận"]),
    ("vi", "Hồ Chí Minh", []),
    ("vi", "TIN LIÊN QUAN", []),
    ("id", "Laporan Wartawan Berita.com, Nur Fadillah", ["Nur Fadillah"]),
    ("id", "Laporan Wartawan Berita.com, 12 Mei", []),
])
def test_reads_who_signs_an_article(language: str, line: str, expected: list[str]) -> None:
    title, prose = UNCASED[language]
    text = "\n\n".join([title, *[prose] * 9, line])
    assert list(read_facts(segment(Source(text, "text", None, "utf-8"))).names) == expected


@pytest.mark.parametrize("line", ["（记者 罗一凡）", "（作者：罗一凡）", "记者 罗一凡"])
def test_a_short_last_paragraph_is_signed_as_well(line: str) -> None:
    title, prose = UNCASED["zh"]
    text = "\n\n".join([title, prose, prose, "施工期间，摊位将搬到广场的帐篷下面营业。", line])
    assert list(read_facts(segment(Source(text, "text", None, "utf-8"))).names) == ["罗一凡"]


def test_names_between_headline_and_date_are_authors_where_one_is_known() -> None:
    title, prose = UNCASED["ja"]
    names = ["小宮山亮", "藤田みづき"]
    for line, expected in (("夏祭り　花火大会", []), ("　".join(names), names)):
        text = "\n\n".join([title, line, "2024年5月12日 6時00分", prose, prose])
        assert list(read_facts(segment(Source(text, "text", None, "utf-8"))).names) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("By Jo Lund", ["Jo Lund"]),
    ("Von Jo Lund und Ana Ruiz", ["Jo Lund", "Ana Ruiz"]),
    ("Par Jo Lund et Ana Ruiz avec AFP", ["Jo Lund", "Ana Ruiz", "AFP"]),
    ("Por Jo Lund y Ana Ruiz", ["Jo Lund", "Ana Ruiz"]),
    ("Di Jo Lund e Ana Ruiz", ["Jo Lund", "Ana Ruiz"]),
    ("Door Jo Lund en Ana Ruiz", ["Jo Lund", "Ana Ruiz"]),
    ("Jo Lund–Ana Ruiz", ["Jo Lund", "Ana Ruiz"]),
    ("Jo Lund–Ruiz", ["Jo Lund–Ruiz"]),
    ("Sara Lund Ana Ruiz Peter Larsson", ["Sara Lund", "Ana Ruiz", "Peter Larsson"]),
    ("Ana Maria Peter Ruiz", ["Ana Maria Peter Ruiz"]),
    ("Ana Lund Ruiz Wei", ["Ana Lund Ruiz Wei"]),
    ("Jo Lund (Reuters)", ["Jo Lund", "Reuters"]),
    ("Jo Lund, MD, PhD", ["Jo Lund"]),
    ("Jo Lund M.D.", ["Jo Lund"]),
    ("Dr. Jo Lund", ["Dr. Jo Lund"]),
    ("Jo Lund Jr., Ana Ruiz", ["Jo Lund Jr.", "Ana Ruiz"]),
    ("By Jo Lund.", ["Jo Lund"]),
    ("By Jo Lund Jr.", ["Jo Lund Jr."]),
    ("Von Jo Lund, Berlin", ["Jo Lund"]),
    ("Ludwig van der Meer", ["Ludwig van der Meer"]),
    ("Jo Lund | jo@ostwick-post.example", ["Jo Lund"]),
    ("By Jo Lund | May 3, 2021 | Weather and Climate", ["Jo Lund"]),
    ("By Jo LundMay 3, 2021", ["Jo Lund"]),
    ("By Jo Lund, Senior Content Strategist, and Ana Ruiz, Principal Engineer",
     ["Jo Lund", "Ana Ruiz"]),
    ("By Jo Lund, Partner & Ana Ruiz, Director", ["Jo Lund", "Ana Ruiz"]),
    ("By Jo Lund, Textile Conservator", ["Jo Lund"]),
    ("By Jo Lund j.lund at obs.example.nl", ["Jo Lund"]),
    ("By Jo LundqvistShare", ["Jo Lundqvist"]),
    ("Jo LundqvistSara Ruiz", ["Jo Lundqvist", "Sara Ruiz"]),
    ("Jo LundqvistSara", ["Jo Lundqvist"]),
    ("Jo LundqvistSara RuizOstwick Post", ["Jo Lundqvist", "Sara Ruiz"]),
    ("Jo LundqvistSara Ruiz Ostwick Post", ["Jo Lundqvist", "Sara Ruiz"]),
    ("Jo LundqvistGrace Post", ["Jo Lundqvist"]),
    ("By Jo LundqvistIn Ferries, Rope Guides, Anchor Tips", ["Jo Lundqvist"]),
    ("By Jo McDonald and Ana DeLuca", ["Jo McDonald", "Ana DeLuca"]),
    ("By Ana FitzGerald", ["Ana FitzGerald"]),
    ("By Lundqvist PhotoStudio", ["Lundqvist PhotoStudio"]),
    ("Jo Lund and Ana Ruiz in Ostwick", ["Jo Lund", "Ana Ruiz"]),
    ("By Jo Lund in Ostwick and Ana Ruiz in Berlin", ["Jo Lund", "Ana Ruiz"]),
    ("By Jo Lund, Ana Ruiz and Sara Park in Berlin", ["Jo Lund", "Ana Ruiz", "Sara Park"]),
    ("By Jo Lund, Harbour Friends in Berlin", ["Jo Lund"]),
    ("Text: Jo Lund Foto: Ana Ruiz", ["Jo Lund"]),
    ("Jo Lund (Text) und Ana Ruiz (Fotos)", ["Jo Lund"]),
    ("Von Jo Lund (Fotos) und Ana Ruiz (Text)", ["Ana Ruiz"]),
    ("Jo Lund (tekst), Ana Ruiz (foto’s), Li Wei", ["Jo Lund", "Li Wei"]),
    ("Jo Lund (text and photos)", ["Jo Lund"]),
    ("Par Ana Ruiz et Jo Lund (Ostwick [Loire], envoyés spéciaux)", ["Ana Ruiz", "Jo Lund"]),
    ("Jo Lund [Ostwick (North)]", ["Jo Lund"]),
    ("LUCÍA LUND Ostwick 10 AGO 2003", ["LUCÍA LUND"]),
    ("LUCÍA LUND Santa Fe", ["LUCÍA LUND"]),
    ("LUCÍA DEL VALLE LUND", ["LUCÍA DEL VALLE LUND"]),
    ("Jo Lund, Santa Fe", ["Jo Lund"]),
    ("Tekst Jo Lund Foto's Ana Ruiz", ["Jo Lund"]),
    ("Tekst en foto's Jo Lund", ["Jo Lund"]),
    ("Penulis: Jo Lund | Editor: Ana Ruiz", ["Jo Lund"]),
    ("Door onze redacteur Jo Lund", ["Jo Lund"]),
    ("Por Jo Lund e Ana Ruiz, de Santa Rita", ["Jo Lund", "Ana Ruiz"]),
    ("한서윤 기자", ["한서윤"]),
    ("기자명 한서윤", ["한서윤"]),
    ("By Jo Lund Edited By: Ana Ruiz Publish Date: Sat, 20 Jan 2024", ["Jo Lund"]),
    ("सुनीता यादव Edited By: राकेश मेहरा", ["सुनीता यादव"]),
    ("Edited by Jo Lund", []),
    ("三好かおり 釧網支局長", ["三好かおり"]),
    ("Közzétette: Lund Ákos", ["Lund Ákos"]),
    ("Redaktor: Jan Lund", ["Jan Lund"]),
    ("聞き手・三好かおり", ["三好かおり"]),
    ("By Press Trust of India", ["Press Trust of India"]),
    ("BY JO LUND FOR THE OSTWICK POST", ["JO LUND"]),
    ("BY JO LUND AND ANA RUIZ FOR OSTWICK ONLINE", ["JO LUND", "ANA RUIZ"]),
    ("By Jo Lund And Ana Ruiz For The Ostwick Post On Sunday", ["Jo Lund", "Ana Ruiz"]),
    ("By Jo Lund For Ostwick.example", ["Jo Lund"]),
    ("Center For Ice And Snow", ["Center For Ice"]),
    ("ANI", ["ANI"]),
    ("dpa", ["dpa"]),
    ("ani", []),
    ("Qun Ruoq redaktor", ["Qun Ruoq"]),
    ("Sara Lund Environment correspondent", ["Sara Lund"]),
    ("By Sara Lund@saralund Senior Reporter", ["Sara Lund"]),
    ("Sara Lund Audience Editor", ["Sara Lund"]),
    ("By Sara Lund@saralundSenior Reporter", ["Sara Lund"]),
    ("Sara Lund@saralund.", ["Sara Lund"]),
    ("Sara Lund slund@host", ["Sara Lund"]),
    ("Sara Lund slund@host.example", ["Sara Lund"]),
    ("Qun Ruoq Chief political correspondent", ["Qun Ruoq"]),
    ("Sara Maria Lund sports reporter", ["Sara Maria Lund"]),
    ("Sara Lund Journalist 3. Mai 2021", ["Sara Lund"]),
    ("Peter Lund Reporter, Ana Ruiz Fotograf", ["Peter Lund", "Ana Ruiz"]),
    ("Анна Лунд корреспондент", ["Анна Лунд"]),
    ("The Ostwick correspondent", []),
    ("Ostwick Post reporter", []),
    ("Ruoq Lund Environment", ["Ruoq Lund Environment"]),
    ("Anna Lund wtorek, 4 maja 2021", ["Anna Lund"]),
    ("Jo Lund Monday, 3 May 2021", ["Jo Lund"]),
    ("Juan Domingo, Ana Ruiz", ["Juan Domingo", "Ana Ruiz"]),
    ("Bram van Lunddinsdag 4 mei 2021", ["Bram van Lund"]),
    ("Bram van Lunddinsdag", ["Bram van Lunddinsdag"]),
    ("Jo Lund 04-05-21, 08:41", ["Jo Lund"]),
    ("Theo Gallardo", ["Theo Gallardo"]),
    ("By", []),
    ("By 2021", []),
    ("Par Anne-Sophie Le Goff 07 novembre 2025 à 08h15", ["Anne-Sophie Le Goff"]),
    ("Jo Lund Le 07 novembre 2025", ["Jo Lund"]),
    ("Jo Lund Le vendredi 7 novembre 2025", ["Jo Lund"]),
    ("Por María del Carmen Lund 5 nov 2025", ["María del Carmen Lund"]),
    ("Por Ana Lund El 5 nov 2025", ["Ana Lund"]),
    ("Par Marie de La Tour 7 novembre 2025", ["Marie de La Tour"]),
    ("Par Jean d’Albret 7 novembre 2025", ["Jean d’Albret"]),
    ("Ana d'Oliveira", ["Ana d'Oliveira"]),
    ("Ada dell’Orto", ["Ada dell’Orto"]),
    ("Jo l'Ostwick", []),
    ("José dos Santos e Silva", ["José dos Santos e Silva"]),
    ("Por José dos Santos e Silva 9 de novembro de 2025", ["José dos Santos e Silva"]),
    ("Por Ana Ortega y Gasset, Jo Lund", ["Ana Ortega y Gasset", "Jo Lund"]),
    ("Ana Ruiz y EFE", ["Ana Ruiz", "EFE"]),
    ("Ana Ruiz e Redação", ["Ana Ruiz"]),
    ("Ana e Silva", ["Ana", "Silva"]),
    ("Jo Lund i Ostwick", ["Jo Lund"]),
])
def test_splits_and_cleans_names(text: str, expected: list[str]) -> None:
    assert split_names(text, strict=True) == expected


@pytest.mark.parametrize(("line", "expected"), [
    ("PTI", ["PTI"]),
    ("PTI New Delhi", ["PTI"]),
    ("Press Trust of India Bhuj", ["Press Trust of India"]),
    ("PTI file photo", []),
    ("Agence France-Presse Photo", []),
    ("AA Milne", []),
])
def test_an_agency_stands_before_the_place_it_reports_from(line: str,
                                                           expected: list[str]) -> None:
    body = f"<h1>{TITLE}</h1><div>{line}</div><p>3 May 2021</p><p>{PROSE}</p>"
    assert list(read_html("", body)[1]) == expected


@pytest.mark.parametrize(("line", "expected"), [
    ("க.செந்தாமரை", ["க.செந்தாமரை"]),
    ("தமிழகம்", []),
])
def test_initials_before_a_name_stand_alone_below_a_headline(line: str,
                                                             expected: list[str]) -> None:
    title, prose = UNCASED["ta"]
    assert list(read_html("", f"<h1>{title}</h1><div>{line}</div><p>{prose}</p>")[1]) == expected


@pytest.mark.parametrize(("language", "text", "expected"), [
    ("nl", "Jan van der Meer", "Jan van der Meer"),
    ("nl", "Jan van der Meer Lees ook", "Jan van der Meer"),
    ("nl", "Jan Lund Meer nieuws", "Jan Lund"),
    ("nl", "Jan Lund op Meer", "Jan Lund op"),
    ("es", "Ana Lund de la Fuente", "Ana Lund de la Fuente"),
    ("es", "Ana Lund Fuente propia", "Ana Lund"),
    ("es", "Ana Lund de la Fuente: propia", "Ana Lund de la"),
    ("en", "Dr. Ana Price", "Dr. Ana Price"),
    ("en", "Mary Ann Price", "Mary Ann Price"),
    ("en", "Ana M. Cook", "Ana M. Cook"),
    ("en", "Dr. Ana Lund Share", "Dr. Ana Lund"),
    ("en", "Ana Lund Page 3", "Ana Lund"),
    ("en", "Ana Lund Trends Writer", "Ana Lund"),
    ("en", "Ana Trends Writer", "Ana Trends"),
    ("ka", "ნინო კაპანაძე ნახვა: 5", "ნინო კაპანაძე"),
    ("en", "Qylo Lund Seen: 5", "Qylo Lund"),
    ("en", "qylo by lund: 5", "qylo by lund: 5"),
    ("vi", "Hoàng Vũ Nam", "Hoàng Vũ Nam"),
    ("vi", "Hoàng Vũ Chia sẻ", "Hoàng Vũ"),
])
def test_cuts_cues_off_names(language: str, text: str, expected: str) -> None:
    assert cut_cues(text, language) == expected


@pytest.mark.parametrize(("name", "language", "expected"), [
    ("沈知远 林小荷", "zh", ("沈知远", "林小荷")),
    ("三好 かおり", "ja", ("三好 かおり",)),
    ("سلمى الحداد وياسر منصور", "ar", ("سلمى الحداد", "ياسر منصور")),
    ("أحمد وليد", "ar", ("أحمد وليد",)),
    ("በሰላማዊት መንገሻ", "am", ("ሰላማዊት መንገሻ",)),
    ("በቀለ ታደሰ", "am", ("በቀለ ታደሰ",)),
    ("ብተስፋይ ሃይለ", "ti", ("ተስፋይ ሃይለ",)),
])
def test_parts_names_as_their_language_does(name: str, language: str,
                                            expected: tuple[str, ...]) -> None:
    assert split_languages((name,), language) == expected


def test_says_where_it_was_found_and_printed() -> None:
    fact, names, printed = read_html('<meta name="author" content="Jo Lund">',
                                     '<p class="byline">By Jo Lund</p>')
    assert fact is not None
    assert (fact.value, fact.origin, fact.block) == ("Jo Lund", "meta author", 1)
    assert (names, printed) == (("Jo Lund",), "By Jo Lund")


@pytest.mark.parametrize(("lines", "expected"), [
    (["By", "Jo Lund", "(now) and", "Ana Ruiz", "(earlier)"], ["Jo Lund", "Ana Ruiz"]),
    (["By", "Jo Lund", "and", "Ana Ruiz", "(earlier)"], ["Jo Lund", "Ana Ruiz"]),
    (["By", "Jo Lund", "(Ostwick) and", "Ana Ruiz", "(Berlin) and", "Li Wei"],
     ["Jo Lund", "Ana Ruiz", "Li Wei"]),
    (["By", "Jo Lund", "(Ostwick)", "World News"], ["Jo Lund"]),
    (["By", "Jo Lund", "(now) with", "Ana Ruiz looking on"], ["Jo Lund"]),
])
def test_reads_names_with_notes_between(lines: list[str], expected: list[str]) -> None:
    text = "\n".join([TITLE, *lines, "3 May 2021", PROSE, PROSE])
    assert list(read_text(text)[1]) == expected


@pytest.mark.parametrize(("line", "expected"), [
    ("Rabat - Sara Lund", ["Sara Lund"]),
    ("Ostwick Post – Sara Lund", ["Sara Lund"]),
    ("Rabat - Sara Lund 3 May 2021", ["Sara Lund"]),
    ("المنوفية - ليلى الحداد", ["ليلى الحداد"]),
    ("الرباط نيوز - ليلى الحداد", ["ليلى الحداد"]),
    ("Peter Roe - Sara Lund", ["Peter Roe", "Sara Lund"]),
    ("Peter - Sara Lund", ["Peter", "Sara Lund"]),
    ("AFP - Sara Lund", ["AFP", "Sara Lund"]),
    ("Sara Lund - Rabat", ["Sara Lund"]),
])
def test_a_place_or_a_paper_before_a_dash_is_nobody(line: str, expected: list[str]) -> None:
    assert split_names(line, strict=True) == expected


def test_a_place_before_a_name_without_capitals_is_nobody() -> None:
    title, prose = UNCASED["ar"]
    text = "\n\n".join([title, "المنوفية - ليلى الحداد", DATES["ar"], prose, prose])
    names = read_facts(segment(Source(text, "text", None, "utf-8"))).names
    assert list(names) == ["ليلى الحداد"]


@pytest.mark.parametrize(("line", "role"), [
    ("Health editor", True), ("Redactora de Cultura", True), ("Head of Growth", True),
    ("Maintainer of Tidepool", True), ("Co-Founder & CEO", True), ("Senior UX Researcher", True),
    ("Software engineer at Tidepool", True), ("Senior writer at", False), ("Look at me", False),
    ("Director of Field Research", True), ("Principal Engineer", True),
    ("Heading North", False), ("Officer at the gate", False), ("Jo Lund", False)])
def test_what_is_a_role(line: str, role: bool) -> None:
    assert is_role(line) == role


@pytest.mark.parametrize(("line", "expected"), [
    ("WICE | By Jo Lund, Ana Ruiz", ("Jo Lund", "Ana Ruiz")),
    ("Ostwick Public Radio | By Jo Lund", ("Jo Lund",)),
    ("Ostwick Public Radio | By</div><div>Jo Lund", ("Jo Lund",)),
    ("Ferries | By air and by sea", ()),
    ("Ferries | Jo Lund", ()),
])
def test_a_station_stands_before_its_reporter(line: str, expected: tuple[str, ...]) -> None:
    assert read_html("", f"<div>{line}</div><p>{PROSE}</p>")[1] == expected


@pytest.mark.parametrize(("below", "expected"), [
    ("<ul><li>Facebook</li><li>Email</li></ul>", ("Jo Lund",)),
    ("<button>Save</button><figure><img src=a><figcaption>The quay</figcaption></figure>",
     ("Jo Lund",)),
    ("<ul><li>Ferries</li><li>Ice</li></ul>", ()),
])
def test_buttons_below_an_author_say_nothing(below: str, expected: tuple[str, ...]) -> None:
    assert read_html("", f"<ul><li><a href=/jo>Jo Lund</a></li></ul>{below}")[1] == expected
@pytest.mark.parametrize(("asked", "names"), [
    ("Frau Lemke, wie hört man, dass eine Orgel krank ist?", ()),
    ("Wie hört man denn, dass eine Orgel krank ist?", ("Jutta Lemke",))])
def test_whom_an_article_tells_of_is_no_author_below_a_label(asked: str,
                                                             names: tuple[str, ...]) -> None:
    told = "Jutta Lemke baut seit dreißig Jahren Orgeln. Ein Gespräch über Holz und über Geduld."
    heard = ("Man hört es zuerst an den Zungenpfeifen. Die verstimmen sich, wenn es zu trocken "
             "wird, und dann klingt die Trompete plötzlich wie eine Ente.")
    life = "Jutta Lemke, geboren 1966 in Ribe, lernte in Bonn. Seit 1994 führt sie die Werkstatt."
    assert clean("\n\n".join((told, asked, heard, "Zur Person", life))).byline == names


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
