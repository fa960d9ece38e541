"""Headlines of pages: what a page prints, checked against what its head states."""

from __future__ import annotations

import pytest

from cleaner import clean
from cleaner.facts.headline import find_behind_name
from cleaner.facts.titles import Title
from cleaner.model import Fact, Source
from cleaner.segment import segment

from .facts import read_facts
from .headlines import HEADLINE, JAPANESE_PROSE, MORE, PROSE

URL = "https://www.ostwick-post.example/a/1"


def read_html(head: str, body: str) -> Fact | None:
    markup = f"<html><head>{head}</head><body>{body}<p>{PROSE}</p><p>{MORE}</p></body></html>"
    return read_facts(segment(Source(markup, "html", URL, "utf-8"))).headline


def state(name: str, content: str) -> str:
    return f'<meta property="{name}" content="{content}">'


OG, SITE = "og:title", "og:site_name"
HARBOUR = '<link rel="canonical" href="https://e.example/2024/the-harbour-freezes-over.html">'
PUBLISHER = """<script type="application/ld+json">
{"@type": "NewsArticle", "publisher": {"name": "Вестник"}}</script>"""
PATH = ("<ul class='breadcrumb'><li><a href='/'>Home</a></li><li><a href='/w'>Weather</a></li>"
        "<li><h1>{}</h1></li></ul>")

HTML = [
    ("own h1", "<title>Harbour freezes over - The Ostwick Post</title>",
     "<h1>Harbour freezes over</h1>", "Harbour freezes over"),
    ("logo is an h1 too", state(OG, "Harbour freezes over") + state(SITE, "The Ostwick Post"),
     "<h1>The Ostwick Post</h1><h1>Harbour freezes over</h1>", "Harbour freezes over"),
    ("h1 is the section's, the h2 the article's", state(OG, "Harbour freezes over again"),
     "<h1>Weather</h1><h2>Harbour freezes over again</h2>", "Harbour freezes over again"),
    ("a title for search engines is shorter",
     "<title>How the harbour froze over</title>",
     "<h1>How the harbour froze over: all that pilots know</h1>",
     "How the harbour froze over: all that pilots know"),
    ("colon stays", "<title>Ostwick: the harbour freezes | Ostwick Post</title>",
     "<h1>Ostwick: the harbour freezes</h1>", "Ostwick: the harbour freezes"),
    ("dash stays", "<title>Frost – and no end in sight</title>",
     "<h1>Frost – and no end in sight</h1>", "Frost – and no end in sight"),
    ("known site cut off a title that nothing prints",
     "<title>Hafen friert zu - Ostwick Post</title>" + state(SITE, "Ostwick Post"), "",
     "Hafen friert zu"),
    ("unknown tail of a title stays", "<title>Le port gèle - et après</title>", "",
     "Le port gèle - et après"),
    ("host's name cut", "<title>Puerto helado | Ostwick-Post</title>", "", "Puerto helado"),
    ("linked data names the publisher", "<title>Порт замёрз — Вестник</title>" + PUBLISHER, "",
     "Порт замёрз"),
    ("kicker in the same heading", state(OG, "Der Hafen ist zugefroren"),
     "<h1><span>Wetter</span> <span>Der Hafen ist zugefroren</span></h1>",
     "Der Hafen ist zugefroren"),
    ("kicker before an episode's name",
     ("<title>Wetter: Der Hafen ist zugefroren</title><script type='application/ld+json'>"
     '{"@type": "PodcastEpisode", "name": "Der Hafen ist zugefroren"}</script>'),
     "<h1><span>Wetter</span><span>: </span><span>Der Hafen ist zugefroren</span></h1>",
     "Der Hafen ist zugefroren"),
    ("number before the stated title is no kicker", state(OG, "Longest frost in sixty years"),
     "<h1>1962 Longest frost in sixty years</h1>", "1962 Longest frost in sixty years"),
    ("label after a bar", state(OG, "Harbour freezes over once more"),
     "<h1>Harbour freezes over once more | Opinion</h1>", "Harbour freezes over once more"),
    ("topics of a column", "<title>Letters: ice, boats, bees</title>",
     "<h1>Letters: On the ice | Let them sail | Bees</h1>",
     "Letters: On the ice | Let them sail | Bees"),
    ("bar after a short beginning stays", "<title>FROST | Harbour freezes over</title>",
     "<h1>FROST | Harbour freezes over</h1>", "FROST | Harbour freezes over"),
    ("related headline below", state(OG, "Harbour freezes over"),
     "<h1>Harbour freezes over</h1><aside class='related'><h2>Harbour freezes</h2></aside>",
     "Harbour freezes over"),
    ("escaped twice", state(OG, "Ice &amp;amp; snow in the harbour"), "",
     "Ice & snow in the harbour"),
    ("japanese", "<title>港が凍結 - オスト新聞</title>" + state(SITE, "オスト新聞"),
     "<h1>港が凍結</h1>", "港が凍結"),
    ("kicker that the address leaves out",
     '<link rel="canonical" href="https://www.ostwick-post.example/harbour-freezes-over-again">',
     ("<title>Weather – Harbour freezes over again</title><h1>Weather – Harbour freezes over again"
     "</h1>"), "Harbour freezes over again"),
    ("site's name is the h1, the address says which is which", HARBOUR
     + "<title>The harbour freezes over | Salt and Rope</title>",
     "<h1>Salt and Rope</h1><h2>The harbour freezes over</h2>", "The harbour freezes over"),
    ("subtitle in the title is no site", HARBOUR
     + "<title>The harbour freezes over – with the ferries</title>",
     "<h1>The harbour freezes over</h1><h2>Why it took sixty years</h2>",
     "The harbour freezes over"),
    ("sign behind the kicker in the head", "<title>Frost in May: Harbour freezes over</title>",
     "<h1><span>Frost in May</span> <span>Harbour freezes over</span></h1>",
     "Frost in May: Harbour freezes over"),
    ("sign in an element of its own", "<title>Frost in May: Harbour freezes over</title>",
     "<h1><span>Frost in May</span> <span>: </span><span>Harbour freezes over</span></h1>",
     "Frost in May: Harbour freezes over"),
    ("space before the sign in French", "<title>Gel en mai : le port est pris</title>",
     "<h1>Gel en mai : le port est pris</h1>", "Gel en mai : le port est pris"),
    ("kicker glued to a quotation", "<title>Frost in May - “Harbour freezes over”</title>",
     "<h1><span>Frost in May</span>“Harbour freezes over”</h1>",
     "Frost in May - “Harbour freezes over”"),
    ("date above", "<title>Harbour freezes over again - Chancellery</title>",
     "<h1><time>1 February 2022</time> <span>Harbour freezes over again</span></h1>",
     "Harbour freezes over again"),
    ("year before", "<title>Harbour plan of the year</title>",
     "<h1>2022 Harbour plan of the year</h1>", "2022 Harbour plan of the year"),
    ("cut short in the head", "<title>Harbour freezes over in the far north</title>"
     + state(OG, "Harbour freezes over in the..."), "", "Harbour freezes over in the far north"),
    ("dots that end a headline", "<title>Harbour freezes over… | Salt and Rope</title>"
     + state(OG, "Harbour freezes over…"), "", "Harbour freezes over…"),
    ("section is the title too", "<title>News</title>" + state(OG, "Harbour freezes over again"),
     "<h1>News</h1><h2>Harbour freezes over again</h2>", "Harbour freezes over again"),
    ("badge of a paid article", state(OG, "Harbour freezes over again | Weather"),
     "<h1>Harbour freezes over again <span class='label'>Subscriber only</span></h1>",
     "Harbour freezes over again"),
    ("badge's word in the headline", state(OG, "Harbour fees are for members only"),
     "<h1>Harbour fees are for members only</h1>", "Harbour fees are for members only"),
    ("angle before the site", "<title>Harbour freezes over ‹ Ostwick Post</title>", "",
     "Harbour freezes over"),
    ("h1 ends a path of links", "<title>Ferries: Frost keeps the islands waiting</title>"
     + state(OG, "Harbour freezes over again"),
     PATH.format("Ferries: Frost keeps the islands waiting")
     + "<h2><span>Weather</span> <span>Harbour freezes over again</span></h2>",
     "Harbour freezes over again"),
    ("h1 in a path, the h2 none of the head's", "<title>Harbour freezes over again</title>",
     PATH.format("Harbour freezes over again") + "<h2>Ferries keep the islands waiting</h2>",
     "Harbour freezes over again"),
    ("h1 in a path and again below", "<title>Harbour freezes over again</title>",
     PATH.format("Harbour freezes over again") + "<h2>Harbour freezes over again</h2>",
     "Harbour freezes over again"),
    ("h1 links to the site, the title names it first",
     "<title>Salt and Rope: Harbour freezes over again</title>",
     ("<h1><a href='/'>Salt and Rope</a></h1>"
      "<h3 class='post-title'>Harbour freezes over again</h3>"), "Harbour freezes over again"),
    ("h1 that a heading goes on with",
     "<title>Harbour freezes over again: why it took sixty years</title>",
     ("<h1>Harbour freezes over again</h1>"
      "<h2 class='post-title'>Why it took sixty years</h2>"), "Harbour freezes over again"),
    ("first h1 is a section's, the title a plain line",
     "<title>How we froze Ostwick, Marlow, Thorn and a hundred harbours more</title>",
     ("<div>How we froze Ostwick, Marlow, Thorn and a hundred harbours more</div>"
      f"<p>{MORE}</p><h1>Thorn</h1>"),
     "How we froze Ostwick, Marlow, Thorn and a hundred harbours more"),
    ("the title linked elsewhere", "<title>Harbour office: notices of the week</title>",
     "<h1>Harbour freezes over</h1><a href='/w'>Harbour office: notices of the week</a>",
     "Harbour freezes over"),
    ("site's name is the h1, and nothing else says so",
     "<title>Harbour freezes over again - Salt and Rope</title>",
     f"<h1>Salt and Rope</h1><h2>Harbour freezes over again</h2><p>{MORE}</p>",
     "Harbour freezes over again"),
    ("site's name heads a section below",
     "<title>Harbour freezes over again - Salt and Rope</title>",
     f"<h1>Harbour freezes over again</h1><p>{MORE}</p><h2>Salt and Rope</h2>",
     "Harbour freezes over again"),
    ("no headings, the title is the site's", "<title>The Ostwick Post Online</title>",
     ("<font size=5><b>Harbour freezes over for days</b></font><br><i>By Jo Lund</i>"
      f"<p>{MORE}</p><p>{MORE}</p>"), "Harbour freezes over for days"),
    ("no headings but a link", "<title>The Ostwick Post Online</title>",
     f"<font size=5><a href=/>Harbour freezes over for days</a></font><p>{MORE}</p><p>{MORE}</p>",
     "The Ostwick Post Online"),
    ("a row of links in brackets", "<title>The Ostwick Post Online</title>",
     (f"<p>[Home] [Ferries] [Harbour News] [Contact Us]</p><p>Harbour freezes over for days</p>"
      f"<p>{MORE}</p><p>{MORE}</p>"), "Harbour freezes over for days"),
    ("no h1, the title is the site's", "<title>The Ostwick Post</title>",
     f"<h2>Harbour freezes over for days</h2><p>By Jo Lund</p><p>{MORE}</p><h3>The ferries</h3>",
     "Harbour freezes over for days"),
    ("no h1 and no title", "",
     f"<h2>Harbour freezes over for days</h2><p>By Jo Lund</p><p>{MORE}</p><h2>The ferries</h2>",
     "Harbour freezes over for days"),
    ("no h1, the title says something else", "<title>How pilots kept the islands fed</title>",
     f"<p>{MORE}</p><h2>Ferries at their moorings</h2><p>{MORE}</p>",
     "How pilots kept the islands fed"),
    ("date and number above, the title is a section", "<title>Press releases</title>",
     ("<p>No. 143/2004</p><p>Ostwick, 8 September 2004</p><h3>Archive moves to the mill</h3>"
      f"<p>{MORE}</p><h3>Books in the cold</h3><p>{MORE}</p>"), "Archive moves to the mill"),
    ("a plain line above the date, a heading below", "<title>Press releases</title>",
     ("<p><b>Archive moves to the old mill</b></p><p>8 September 2004</p><h3>Books in the cold</h3>"
      f"<p>{MORE}</p><p>{MORE}</p>"), "Archive moves to the old mill"),
    ("h1 links to the site, the title is its name", "<title>Salt and Rope</title>",
     ("<h1><a href='/'>Salt and Rope</a></h1><h2>Harbour freezes over for days</h2>"
      f"<p>By Jo Lund</p><p>{MORE}</p>"), "Harbour freezes over for days"),
    ("h1 is a section, the title the site's name", "<title>Salt and Rope</title>",
     ("<h1>Local News</h1><h2>Harbour freezes over for days</h2>"
      f"<p>By Jo Lund</p><p>{MORE}</p>"), "Harbour freezes over for days"),
    ("short h1 above a standfirst, the title is the site's", "<title>Salt and Rope</title>",
     ("<h1>Harbour freezes over</h1><h2>Ferries to the islands stay at their moorings</h2>"
      f"<p>By Jo Lund</p><p>{MORE}</p>"), "Harbour freezes over"),
    ("the title names the site with a colon",
     "<title>Salt and Rope: Harbour freezes over again</title>",
     f"<h1>Salt and Rope</h1><h2>Harbour freezes over again</h2><p>{MORE}</p>",
     "Harbour freezes over again"),
    ("a small heading before a colon and the site's name",
     "<title>Harbour freezes over again: Institute for the Research of Salt and Rope</title>",
     f"<h3>Harbour freezes over again</h3><p>{MORE}</p>", "Harbour freezes over again"),
    ("a small heading that is a word before a colon",
     "<title>Weather: all ferries of the north stay at their moorings</title>",
     f"<h3>Weather</h3><p>{MORE}</p>",
     "Weather: all ferries of the north stay at their moorings"),
    ("the title names the site at length",
     "<title>Salt and Rope Online - Harbour freezes over again</title>",
     f"<h1>Salt and Rope</h1><h2>Harbour freezes over again</h2><p>{MORE}</p>",
     "Harbour freezes over again"),
    ("h1 is a section, a line is part of the title",
     "<title>Harbour freezes over again | Salt and Rope</title>",
     f"<h1>Local News</h1><div class=story>Harbour freezes over again</div><p>{MORE}</p>",
     "Harbour freezes over again"),
    ("a link to the site is part of the title too",
     "<title>Harbour freezes over again | Salt and Rope</title>",
     ("<div><a href='/'>Salt and Rope</a></div><p><b>Harbour freezes over again</b></p>"
      f"<p>{MORE}</p>"), "Harbour freezes over again"),
    ("label in the same heading, the title has the site behind",
     "<title>Harbour freezes over again | Salt and Rope</title>",
     "<h1><span>Sponsored</span> Harbour freezes over again</h1>", "Harbour freezes over again"),
    ("title leaves out the first words, all in capitals",
     "<title>Protect Your Harbour From Frost | Salt and Rope</title>",
     "<h1>Best Ways to Protect Your Harbour From Frost</h1>",
     "Best Ways to Protect Your Harbour From Frost"),
    ("label that the title has too",
     "<title>Frost Harbour freezes over again | Salt and Rope</title>",
     "<h1>Frost Harbour freezes over again</h1>", "Frost Harbour freezes over again"),
    ("counter of comments", "<title>Harbour freezes over again | Salt and Rope</title>",
     "<h1>Harbour freezes over again <a href='#c'>12 comments</a></h1>",
     "Harbour freezes over again"),
    ("counted in the headline", "<title>Harbour office closes after 12 comments</title>",
     "<h1>Harbour office closes after 12 comments</h1>",
     "Harbour office closes after 12 comments"),
    ("part of the title that is the site's name",
     ("<title>Harbour freezes over again — Sound &amp; Shore</title>"
      "<meta property='og:title' content='Harbour freezes over again'>"),
     "<div><a href='/'>Sound &amp; Shore</a></div>", "Harbour freezes over again"),
    ("part of the title beside the site's stated name",
     ("<title>Harbour freezes over — Sound &amp; Shore</title>"
      "<meta property='og:title' content='Sound &amp; Shore'>"),
     "<div>Harbour freezes over</div>", "Harbour freezes over"),
    ("the site as its address says it, and more behind",
     "<title>Harbour freezes over again | ostwick-post.example | Local | Weather and more</title>",
     "", "Harbour freezes over again"),
    ("the site's name twice in front",
     "<title>Ostwick! Post | ostwick-post.example - Harbour freezes over again</title>",
     "", "Harbour freezes over again"),
    ("printed nowhere: up to the first bar",
     "<title>Harbour freezes over again | Weather | Sound &amp; Shore</title>", "",
     "Harbour freezes over again"),
    ("printed nowhere: a list", "<title>Ice | Boats | Bees and their winter</title>", "",
     "Ice | Boats | Bees and their winter"),
    ("the site's name in front of a colon",
     "<title>Ostwick Post: Harbour freezes over again</title>", "", "Harbour freezes over again"),
    ("nothing stated", "", "", None),
    ("nothing stated, and a sentence in a heading", "",
     f"<h3>The harbour is frozen.</h3><p>3 May 2021</p><p>{PROSE}</p><p>{MORE}</p>",
     "The harbour is frozen."),
]


@pytest.mark.parametrize(("case", "head", "body", "expected"), HTML, ids=[row[0] for row in HTML])
def test_finds_headline_of_html(case: str, head: str, body: str, expected: str | None) -> None:
    found = read_html(head, body)
    assert (found.value if found else None) == expected, case


def test_says_where_it_was_found_and_what_else_there_was() -> None:
    found = read_html('<meta property="og:title" content="Harbour closed by ice">',
                      "<h1>Harbour freezes over by night</h1>")
    assert found is not None
    assert (found.value, found.origin, found.block) == ("Harbour freezes over by night", "h1", 0)
    assert [(fact.value, fact.origin) for fact in found.others] == [
        ("Harbour closed by ice", "meta og:title")]


def test_block_is_the_line_that_prints_what_the_head_states() -> None:
    found = read_html('<meta property="og:title" content="Harbour freezes over">',
                      "<div>Weather</div><div>Harbour freezes over</div>")
    assert found is not None
    assert (found.value, found.block) == ("Harbour freezes over", 1)


@pytest.mark.parametrize("tag", ["h1", "h2", "p"])
def test_a_headline_does_not_stay_in_the_body(tag: str) -> None:
    article = clean(f"<html><head><title>{HEADLINE}</title></head><body><h1>Salt and Rope</h1>"
                    f"<{tag}>{HEADLINE}</{tag}><p>By Jo Lund</p><p>{PROSE}</p><p>{MORE}</p>"
                    f"<h2>Ferries at their moorings</h2><p>{JAPANESE_PROSE}</p></body></html>")
    assert article.headline == HEADLINE
    assert HEADLINE not in article.body.split("\n")
    assert "Ferries at their moorings" in article.body


@pytest.mark.parametrize(("title", "line"), [
    ("北浜新報｜港が結氷、そり競走開催", "港が結氷、そり競走開催"),
    ("港が結氷、そり競走開催｜北浜新報", "港が結氷、そり競走開催"),
    ("北浜新報｜そり競走", "北浜新報｜そり競走"),
])
def test_letters_as_wide_as_two_make_a_headline_of_few(title: str, line: str) -> None:
    article = clean(f"<title>{title}</title><body><h2>{title.split('｜')[title[0] == '北']}</h2>"
                    f"<p>{JAPANESE_PROSE}</p></body>", kind="html")
    assert article.headline == line


@pytest.mark.parametrize(("title", "lines", "found"), [
    ("Ostwick Post: Letters to us", ["Ostwick Post", "Home", "Letters to us"], "Letters to us"),
    ("Ice: Letters to us", ["Ostwick Post", "Home", "Letters to us"], None),
    ("Ostwick Post: Letters to us", ["Letters to us", "Home", "Ostwick Post"], None),
    ("Ostwick Post: Letters to us", ["Ostwick Post", "Home", "Letters"], None),
])
def test_a_title_goes_on_behind_the_name_above(title: str, lines: list[str],
                                               found: str | None) -> None:
    markup = "".join(f"<div>{line}</div>" for line in lines)
    page = segment(Source(markup, "html", None, "utf-8"))
    fact = find_behind_name(page, Title(title, "title"))
    assert (fact and fact.value) == found
