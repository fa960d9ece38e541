"""Headlines: what a page prints, checked against what its head states; and from text alone."""

from __future__ import annotations

import pytest

from cleaner import clean
from cleaner.facts.glued import find_printed_part
from cleaner.facts.headline import find_behind_name
from cleaner.facts.no_headline import is_other, is_others, owns_page
from cleaner.facts.titles import Names, Title, cut_names
from cleaner.facts.whole_headline import choose_whole, find_uncut
from cleaner.lexicon.cues import load_phrases_of
from cleaner.model import Fact, Source
from cleaner.segment import segment

from .facts import read_facts
from .pages import PARAGRAPHS

URL = "https://www.ostwick-post.example/a/1"
PROSE = ("The harbour froze over on Tuesday for the first time in sixty years, and the ferries to "
         "the islands stayed at their moorings until the early afternoon, the pilots said.")
MORE = ("“We broke the ice with the pilot boat, then with shovels,” said the woman who has run the "
        "harbour office since 2009. By noon there were more people on the quay than in church.")


def read_html(head: str, body: str) -> Fact | None:
    markup = f"<html><head>{head}</head><body>{body}<p>{PROSE}</p><p>{MORE}</p></body></html>"
    return read_facts(segment(Source(markup, "html", URL, "utf-8"))).headline


def read_text(text: str) -> Fact | None:
    return read_facts(segment(Source(text, "text", None, "utf-8"))).headline


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
    ("nothing stated", "", "", None),
]


@pytest.mark.parametrize(("case", "head", "body", "expected"), HTML, ids=[row[0] for row in HTML])
def test_finds_headline_of_html(case: str, head: str, body: str, expected: str | None) -> None:
    found = read_html(head, body)
    assert (found.value if found else None) == expected, case


HEADLINE = "The harbour of Ostwick freezes over for days"
PHOTO = "The pilot boat breaks the ice in the harbour of Ostwick. (Staff photo by Ana Ruiz)"
LONG = ("Harbour of Ostwick freezes over for days: ferries stay, pilots walk, children skate, and "
        "who pays for the sixty boats that the ice has crushed?")
DUTCH = "Haven van Oostwijk ligt vol met ijs"
DUTCH_TITLE = "Haven Oostwijk Weer Bevroren"
DUTCH_PROSE = ("De haven is voor het eerst in zestig jaar dichtgevroren en de veerboten naar de "
               "eilanden bleven tot in de middag liggen, zei een van de loodsen over het ijs.")
JAPANESE = "凍った港で六十年ぶりのそり競走"
JAPANESE_PROSE = ("北浜町の港が今月二十日に全面結氷し、六十年ぶりのそり競走が氷の上で開かれた。"
                  "参加したのは町内の子どもから八十代までの百四十人で、滑り切ったのは三十一人だった。")
KOREAN = "산골 분교 아이들이 만든 라디오, 전국 방송 탄다"
KOREAN_PROSE = ("전교생이 11명인 산골 분교 아이들이 만든 라디오 프로그램이 다음 달 전국 방송을 "
                "탄다. 도교육청은 학생들이 제작한 프로그램이 공모전에서 대상을 받았다고 밝혔다.")
CHINESE = "古镇老茶馆打烊前夜：三代人的一壶茶"
CHINESE_PROSE = ("这是茶馆停业修缮前的最后一晚。木楼建于1939年，梁柱多处虫蛀，镇里决定用一年时间"
                 "加固屋顶、更换电线，居民们都说还会再来。")
MALAY = "Pelabuhan Lama Membeku Lagi"
MALAY_PROSE = ("Pelabuhan itu membeku untuk pertama kali dalam enam puluh tahun dan feri ke "
               "pulau-pulau tetap ditambat sampai siang hari, kata seorang pandu yang bekerja di "
               "sana dengan kapal.")
TURKISH_PROSE = (
    "Liman altmış yıl sonra ilk kez dondu ve adalara giden vapurlar öğleden sonraya kadar iskelede "
    "kaldı; kaptanlar bunun bir daha olmayacağını söylediler, ama kimse onlara inanmadı.")

TEXT = [
    ("labels of a menu in Japanese", ["ニュース 地域 暮らし スポーツ 天気", JAPANESE,
                                      "2024年1月28日", *[JAPANESE_PROSE] * 4], JAPANESE),
    ("capitals as the language has them", ["Beranda", "Nasional", "Olahraga", MALAY, "Oleh Jo Lund",
                                           "10 Mei 2022", *[MALAY_PROSE] * 4], MALAY),
    ("capitals as the page's title has them", [
        f"{DUTCH_TITLE} - Post", "Nieuws", DUTCH_TITLE, "Door Jo Lund", "10 mei 2022",
        *[DUTCH_PROSE] * 5], DUTCH_TITLE),
    ("above byline and date", ["Home", "Sport", HEADLINE, "By Jo Lund", "May 3, 2021", PROSE, MORE],
     HEADLINE),
    ("repeated", [HEADLINE, "", HEADLINE, PROSE, MORE], HEADLINE),
    ("page's title first", [f"{HEADLINE} | Ostwick Post", "Menu", "News", HEADLINE, PROSE, MORE],
     HEADLINE),
    ("menu before", ["Home", "News", "Sport", "Weather", "More Sections", "Search", HEADLINE,
                     PROSE, MORE], HEADLINE),
    ("starts with prose", [PROSE, MORE, "The ice is a metre thick", PROSE], None),
    ("trail of sections", ["Home > News > Weather", HEADLINE, "May 3, 2021", PROSE, MORE],
     HEADLINE),
    ("caption below its byline", ["Photo of a harbour frozen over at dawn Photo: Jo Lund / AP",
                                  "By Jo Lund", "May 3, 2021", PROSE, MORE], None),
    ("caption with a credit", [HEADLINE, PHOTO, "1 of 3", PHOTO, PROSE, MORE], HEADLINE),
    ("skip link of its language", ["Ga naar de inhoud", "Nieuws Regio Sport Cultuur", DUTCH,
                                   "Door Jo Lund", "10 mei 2022", *[DUTCH_PROSE] * 5], DUTCH),
    ("two sentences above a standfirst and the author", [
        "Weather", "She called nine times. Nobody came.", f"{PROSE} {MORE}",
        "By Jo Lund and Ann Lee, for the Ostwick Post", "May 3, 2021", PROSE, MORE],
     "She called nine times. Nobody came."),
    ("two sentences above a paragraph and the date", [
        "She called nine times. Nobody came.", f"{PROSE} {MORE}", "May 3, 2021", PROSE, MORE],
     None),
    ("german quotation behind a colon", [
        "Imker nach dem Frost: »Die Bienen sind noch da«", "Von Jo Lund", PROSE, MORE],
     "Imker nach dem Frost: »Die Bienen sind noch da«"),
    ("french quotation before a colon", [
        "« Le port a gelé » : les bateaux restent à quai", "Par Jo Lund", PROSE, MORE],
     "« Le port a gelé » : les bateaux restent à quai"),
    ("sections before a quotation", [
        "Start » Wetter » Frost: »Es reicht jetzt«, sagen sie", "Von Jo Lund", PROSE, MORE],
     "Frost: »Es reicht jetzt«, sagen sie"),
    ("quotation marks with spaces", ["Accueil", "« Le port, je l’entends quand il gèle »",
                                     "12 mars 2024", PROSE, MORE],
     "« Le port, je l’entends quand il gèle »"),
    ("alone between blank lines", [
        "Ostwick Post subscribers read all of it first", "Offers for the summer and the autumn",
        "", "Frozen", "", HEADLINE, "", "Why it took sixty years, and who was on the ice at all",
        "All about the harbour in twelve pictures", "", PROSE, "", MORE], HEADLINE),
    ("name with degrees, twice", ["5 things to know of ice", "Jo Lund, MS, RD", "",
                                  "Jo Lund, MS, RD", "Published May 3, 2021", PROSE, MORE],
     "5 things to know of ice"),
    ("a heading of Markdown", ["[Home](/)", "",
                               "Harbour master tells of the ice", "",
                               "# Frozen harbour", "", PROSE, "", MORE], "Frozen harbour"),
    ("not the item of a list", ["* Harbour freezes over after sixty long years again", "",
                                HEADLINE, "", PROSE, "", MORE], HEADLINE),
    ("nothing but a menu", ["Home", "News", "Sport"], None),
    ("empty", [], None),
    ("path in the same line", ["Home > Weather > The harbour freezes over for days", "By Jo Lund",
                               "May 3, 2021", PROSE, MORE], "The harbour freezes over for days"),
    ("path with slashes", ["News / Weather / The harbour freezes over for days", "By Jo Lund",
                           "May 3, 2021", PROSE, MORE], "The harbour freezes over for days"),
    ("date glued to its end", ["The harbour freezes over for days3 May 2021", "By Jo Lund", PROSE,
                               MORE], "The harbour freezes over for days"),
    ("date before", ["News | 3 May 2021 The harbour freezes over for days", "By Jo Lund", PROSE,
                     MORE], "The harbour freezes over for days"),
    ("date that is part of it", ["Ice report of the harbour of 3 May 2021", "By Jo Lund", PROSE,
                                 MORE], "Ice report of the harbour of 3 May 2021"),
    ("byline begun behind it", ["The harbour freezes over for days By", "Jo Lund", PROSE, MORE],
     "The harbour freezes over for days"),
    ("what opens a byline elsewhere", ["Ekonomi kötü, siyaset de", "Sara Lund", "3 Mayıs 2021",
                                       *[TURKISH_PROSE] * 4], "Ekonomi kötü, siyaset de"),
    ("site's name, printed by itself", [f"{HEADLINE} – The Salt and Rope", "The Salt and Rope",
                                        "Weather", "Search", PROSE, MORE], HEADLINE),
    ("site's name behind an underscore", [f"{JAPANESE}_北浜新報", "ニュース", JAPANESE,
                                          *[JAPANESE_PROSE] * 4], JAPANESE),
    ("subtitle is no site", ["The harbour freezes over – with the ferries", "By Jo Lund", PROSE,
                             MORE], "The harbour freezes over – with the ferries"),
    ("standfirst below", ["Menu", "Subscribe", "", "Night without light", "",
                          "The postmaster wrote down all of it. It took him four hours.", "",
                          "Text: Jo Lund", "", PROSE, "", MORE], "Night without light"),
    ("heading of a notice about cookies", [
        "Oostwijker Bode gebruikt cookies", "", "Wij gebruiken cookies om u te herkennen.", "",
        "AkkoordInstellen", "", DUTCH, "", "Door Jo Lund", "10 mei 2022", "",
        *[DUTCH_PROSE] * 5], DUTCH),
    ("headline above a notice, and nothing else", [
        "The harbour freezes over for days", "We value your privacy", "By Jo Lund", "May 3, 2021",
        PROSE, MORE], "The harbour freezes over for days"),
    ("names of cookies in it", ["Bakers of Ostwick sell cookies from the ice", "By Jo Lund",
                                "May 3, 2021", PROSE, MORE],
     "Bakers of Ostwick sell cookies from the ice"),
    ("notice of an advertisement", ["This post may contain affiliate links.", "",
                                    PROSE, "", MORE], None),
    ("nothing but the author", ["By Jo Lund", "", PROSE, "", MORE], None),
    ("begins with by, and names nobody", ["By sledge to the islands", "By Jo Lund", "May 3, 2021",
                                          PROSE, MORE], "By sledge to the islands"),
    ("place and date", ["Written by Jo Lund", "", "Ostwick | Updated: March 4, 2024 19:26 IST", "",
                        PROSE, "", MORE], None),
    ("caption below byline and date", [
        "MenuOstwickAccount", "", "Weather", "", "The harbour freezes over for days", "",
        "Jo Lund", "", "3 May 2021", "Share", "", "The quay of the old harbour in May", "",
        PROSE, "", MORE], "The harbour freezes over for days"),
    ("right below a date", ["Weather", "", "Ostwick in numbers and pictures", "", "3 May 2021", "",
                            "The harbour freezes over for days", "", PROSE, "", MORE],
     "The harbour freezes over for days"),
    ("a menu's cue for other articles above it", ["News", "Read also", HEADLINE, "By Jo Lund",
                                                  "May 3, 2021", PROSE, MORE], HEADLINE),
    ("sections behind it", [f"{KOREAN} < 사회 < 기사본문 - 가람일보", "로그인", "정치",
                            "승인 2023.11.07 15:32", *[KOREAN_PROSE] * 4], KOREAN),
    ("less than a number", ["Harbours with p < 0.05 of ice are few", "By Jo Lund", "May 3, 2021",
                            PROSE, MORE], "Harbours with p < 0.05 of ice are few"),
    ("above a subtitle behind a dash, below a path", [
        "首页 时政 国际 社会 财经 体育", "当前位置：北滨网 >> 社会 >> 正文", CHINESE,
        "——八十年老字号今起停业修缮", "2019年05月06日 08:17:32 来源： 北滨晨讯 【字号：大 中 小】",
        *[CHINESE_PROSE] * 4], CHINESE),
    ("a trail with a short title", ["Home / Weather / Harbour freezes over",
                                    "Harbour freezes over: pilots warn of the ice", PROSE, MORE],
     "Harbour freezes over: pilots warn of the ice"),
    ("a trail without spaces", [f"Home»News»Weather» {HEADLINE}", "By Jo Lund", "May 3, 2021",
                                PROSE, MORE], HEADLINE),
    ("a quotation that one sign ends", ["Harbour freezes» over for days, says the master",
                                        "By Jo Lund", "May 3, 2021", PROSE, MORE],
     "Harbour freezes» over for days, says the master"),
    ("a trail that ends in its beginning",
     ["Home » Weather » Harbour freezes over", "Harbour freezes over (and what it did to the fish)",
      "By Jo Lund", "May 3, 2021", PROSE, MORE],
     "Harbour freezes over (and what it did to the fish)"),
    ("a paper's name behind it", [f"{HEADLINE} - Ostwick Daily Post", "By Jo Lund", "May 3, 2021",
                                  PROSE, MORE], HEADLINE),
    ("what stands behind a dash is no name", [f"{HEADLINE} - pilots warn", "By Jo Lund",
                                              "May 3, 2021", PROSE, MORE],
     f"{HEADLINE} - pilots warn"),
    ("a first sentence", ["A water main break has closed one block of Main Street in Ostwick.", "",
                          PROSE, "", MORE], None),
    ("a first sentence, and no prose right below", [
        "The harbour of Ostwick is frozen over. Again.", "By Jo Lund", "May 3, 2021", PROSE, MORE],
     "The harbour of Ostwick is frozen over. Again."),
    ("a first sentence that comes again", [
        "The harbour freezes over again.", "", "The harbour freezes over again.", "", PROSE, "",
        MORE], "The harbour freezes over again."),
    ("as long as a paragraph", ["Weather", LONG, "By Jo Lund", "May 3, 2021", PROSE, MORE], LONG),
]


@pytest.mark.parametrize(("case", "lines", "expected"), TEXT, ids=[row[0] for row in TEXT])
def test_finds_headline_of_text(case: str, lines: list[str], expected: str | None) -> None:
    found = read_text("\n".join(lines))
    assert (found.value if found else None) == expected, case


@pytest.mark.parametrize(("lines", "expected"), [
    ([f"{HEADLINE} | Ostwick Post – Weather – Home", "News", f"  {HEADLINE}"], HEADLINE),
    ([f"{HEADLINE} – part two | Ostwick Post", HEADLINE, f"{HEADLINE} – part two"],
     f"{HEADLINE} – part two"),
    ([f"{HEADLINE} | Ostwick Post", "News", "Ostwick Post", f"{HEADLINE} again"], None),
    (["Ice | Ostwick Post", "Ice"], None),
    ([HEADLINE, HEADLINE], None),
])
def test_finds_the_part_of_a_title_that_a_line_prints(lines: list[str],
                                                      expected: str | None) -> None:
    page = segment(Source("\n".join(lines), "text", None, "utf-8"))
    assert find_printed_part(lines[0], page) == expected


@pytest.mark.parametrize(("values", "expected"), [
    (["A law for ice:", "Ice", "A law for ice: a little"], "A law for ice: a little"),
    (["A law for harbours:", "Ice"], "A law for harbours:"),
    (["A law", "A law for harbours"], "A law"),
])
def test_a_kicker_gives_way_to_the_whole(values: list[str], expected: str) -> None:
    facts = [Fact(value, "printed line") for value in values]
    assert choose_whole(facts, trail=False).value == expected


@pytest.mark.parametrize(("cut", "below", "expected"), [
    ("The harbour of Ostwick freezes…", "The harbour of Ostwick freezes over", True),
    ("Home News The harbour of Ostwick freezes over...",
     "The harbour of Ostwick freezes over. Pilots warn", True),
    ("The harbour of Ostwick freezes (...)", "The harbour of Ostwick freezes over", True),
    ("The harbour of Ostwick freezes…", "The harbour of Eastwick freezes over", False),
    ("The harbour of Ostwick freezes…", "The harbour of Ostwick freezes over, she said.", False),
    ("And yet…", "And yet it moves", False),
])
def test_a_line_that_is_cut_short_gives_way_to_the_whole(cut: str, below: str, expected: bool,
                                                         ) -> None:
    page = segment(Source("\n\n".join([cut, "News", below, PROSE]), "text", None, "utf-8"))
    found = find_uncut(page, Fact(cut, "printed line", 0))
    assert found.value == (below if expected else cut)


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


@pytest.mark.parametrize(("title", "line", "expected"), [
    ("城北石桥明年春天恢复通行-江北新闻", "城北石桥明年春天恢复通行", "城北石桥明年春天恢复通行"),
    ("城北石桥明年春天恢复通行__江北", "城北石桥明年春天恢复通行", "城北石桥明年春天恢复通行"),
    ("城北石橋明年春天通行｜江北日報", "城北石橋明年春天通行", "城北石橋明年春天通行"),
    ("用水路を地図に戻す人びと：北浜新報", "用水路を地図に戻す人びと", "用水路を地図に戻す人びと"),
    ("막차가 사라진 이유 < 사회 < 기사 - 남도", "막차가 사라진 이유", "막차가 사라진 이유"),
    ("城北石桥的故事：三次大修", "城北石桥的故事在继续", "城北石桥的故事：三次大修"),
    ("城北石桥：一百年里的七次大修和今天", "城北石桥", "城北石桥：一百年里的七次大修和今天"),
    ("城北石桥明年春天恢复通行-江北新闻", "江北新闻", "城北石桥明年春天恢复通行-江北新闻"),
])
def test_a_title_ends_where_a_line_ends_in_letters_without_capitals(
        title: str, line: str, expected: str) -> None:
    markup = (f"<html><head><title>{title}</title></head><body><h1><a href=/>江北新闻</a></h1>"
              f"<h3>{line}</h3><p>{JAPANESE_PROSE}</p><p>{JAPANESE_PROSE}</p></body></html>")
    assert clean(markup).headline == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("Harbour freezes | Ostwick Post", "Harbour freezes"),
    ("Ostwick Post | Harbour freezes", "Harbour freezes"),
    ("Harbour freezes | Weather | Ostwick Post", "Harbour freezes"),
    ("Harbour freezes - again", "Harbour freezes - again"),
    ("Weather: Harbour freezes", "Weather: Harbour freezes"),
    ("Weather: «Harbour freezes»", "Weather: «Harbour freezes»"),
    ("Ostwick Post » Harbour freezes", "Harbour freezes"),
    ("« Harbour freezes » « Ostwick Post", "« Harbour freezes »"),
    ("Ostwick Post: »Harbour freezes«", "Ostwick Post: »Harbour freezes«"),
])
def test_cuts_only_names_that_are_known(text: str, expected: str) -> None:
    names = Names(frozenset({"ostwickpost"}), frozenset(), frozenset({"weather"}))
    assert cut_names(text, names) == expected


STORY = "\n\n" + "\n\n".join(PARAGRAPHS)


@pytest.mark.parametrize(("text", "url", "headline"), [
    ("Four Emerging Technologies That Are Helping Us in the Fight Against\nClimate Change\n"
     "by Jane Doe\n3 May 2021" + STORY,
     "https://e.example/emerging-technologies-that-are-helping-us-in-the-fight-against-climate-change",
     "Four Emerging Technologies That Are Helping Us in the Fight Against Climate Change"),
    ("Harbour freezes over for the first time\nBy Jane Doe" + STORY,
     "https://e.example/harbour-freezes-over-for-the-first-time-by-accident",
     "Harbour freezes over for the first time"),
    ("Harbour freezes over for the first time\n–\nWinter" + STORY,
     "https://e.example/winter/harbour-freezes-over-for-the-first-time",
     "Harbour freezes over for the first time"),
])
def test_a_headline_that_is_wrapped(text: str, url: str | None, headline: str) -> None:
    found = clean(text, url=url, kind="text").headline
    assert found == headline


@pytest.mark.parametrize(("sections", "found"), [(3, True), (16, True), (40, False)])
def test_a_headline_that_is_cut_short_stands_whole_below(sections: int, found: bool) -> None:
    cut, whole = "Harbour freezes over for the…", "Harbour freezes over for the first time"
    page = segment(Source("\n".join([cut, *["Section"] * sections, whole]), "text", None, "utf-8"))
    headline = find_uncut(page, Fact(cut, "printed line", 0))
    assert headline.value == (whole if found else cut)


@pytest.mark.parametrize(("text", "expected"), [
    ("© Ostwick Post 2021 – All rights reserved", True),
    ("© Jo Lund", True),
    ("Ostwick Post | All of the week's news https://ostwick.example/?utm_source=letter", True),
    ("Copyright law for the harbours of Europe", False),
    ("Share Facebook Twitter WhatsApp Email Print", True),
    ("Share of ferries on Facebook grows", False),
    ("Home / News / Weather", True),
    ("Home / Weather / Harbour freezes over for days", False),
    (r"| Home \| News \| Weather \| Ferries |", True),
    (r"Harbour freezes over for days \| Ostwick Post", False),
    ("Home :: News :: Weather :: Ferries", True),
    ("Home >> Weather >> Ferries", True),
    ("Home >> Weather >> Harbour freezes over for days", False),
    ("2019年05月06日 08:17 来源：北滨晨讯 【打印】", True),
    ("3 May 2021, 12:30 Source: Ostwick Post", True),
    ("The harbour of 3 May 2021: a source of ice", False),
    ("——八十年老字号今起停业修缮", True),
    ("Download the app of the Ostwick Post", True),
    ("Apps that the pilots of Ostwick use", False),
    ("Ostwick Post :: Weather :: Harbour freezes over", False),
    ("By Jo Lund • Senior Reporter", True),
    ("By Jo Lund, Weather Reporter", True),
    ("By land, by sea: the winter of the ferries", False),
    ("jo.lund@ostwick-post.example", True),
    ("Why the harbour office deleted @ostwick", False),
    ("Jane Doe/Associated Press", True), ("Credit: Jane Doe", True),
    ("Photo: Jane Doe / Ostwick College", True), ("Credit: what it costs you", False),
    ("Jane Doe / Getty Images", True),
    ("Harbour/Associated Press", False), ("Jane Doe/Harbour of Ice", False),
    ("harbour-main-photo.jpg", True), ("Where harbour.jpg comes from", False),
])
def test_what_is_surely_no_headline(text: str, expected: bool) -> None:
    assert is_other(text, load_phrases_of("en")) == expected


def test_what_read_also_leads_to_is_no_headline() -> None:
    own, other = "Five quays of the harbour to walk on", "Bus strike: what stops on Thursday"
    for lines, expected in (([own, PROSE, MORE, "Read also", other], [False, True]),
                            (["Read also", own, PROSE, MORE, other], [False, False])):
        page = segment(Source("\n".join(lines), "text", None, "utf-8"))
        assert [is_others(page, lines.index(line), load_phrases_of("en"))
                for line in (own, other)] == expected


GREEK = "Το δάσος δεν είναι οικόπεδο"
GREEK_PROSE = (
    "Κάθε φθινόπωρο μετράμε τα καμένα και κάθε άνοιξη τα ξεχνάμε. Στο μεταξύ, οι χάρτες αλλάζουν "
    "χρώμα και κανείς δεν υπογράφει, όλοι όμως συμφωνούν ότι κάτι πρέπει να γίνει.")


@pytest.mark.parametrize("url", [None, "https://e.example/apopseis/to-dasos-den-einai-oikopedo/"])
def test_an_address_in_other_letters_says_nothing(url: str | None) -> None:
    lines = ["Skip to content", "", "  Η Φωνή του Όστγουικ", "", "  * Αρχική", "  * Πολιτική",
             "  * Κόσμος", "  * Οικονομία", "  * Αθλητικά", "  * Πολιτισμός", "  * Απόψεις",
             "  * Καιρός", "Πολιτική", "", GREEK, "", "  Του/της Νίκος Αλεξίου 5 Νοεμβρίου 2025",
             "", *[f"  {GREEK_PROSE}", ""] * 4, "  * Ο Νίκος Αλεξίου είναι δασολόγος."]
    assert clean("\n".join(lines), url=url, kind="text").headline == GREEK


@pytest.mark.parametrize(("line", "rights", "expected"), [
    ("Báo Biển Xanh", "© Bản quyền thuộc Báo Biển Xanh", True),
    ("Ice and Rope", "© Bản quyền thuộc Báo Biển Xanh", False),
    ("Ice and Rope", f"© Ostwick Post. What is said of Ice and Rope: {PROSE}", False),
])
def test_the_name_in_the_notice_of_rights(line: str, rights: str, expected: bool) -> None:
    text = "\n".join([line, "News", HEADLINE, PROSE, MORE, rights])
    assert owns_page(segment(Source(text, "text", None, "utf-8")), 0, line) is expected


@pytest.mark.parametrize("tag", ["h1", "h2", "p"])
def test_a_headline_does_not_stay_in_the_body(tag: str) -> None:
    article = clean(f"<html><head><title>{HEADLINE}</title></head><body><h1>Salt and Rope</h1>"
                    f"<{tag}>{HEADLINE}</{tag}><p>By Jo Lund</p><p>{PROSE}</p><p>{MORE}</p>"
                    f"<h2>Ferries at their moorings</h2><p>{JAPANESE_PROSE}</p></body></html>")
    assert article.headline == HEADLINE
    assert HEADLINE not in article.body.split("\n")
    assert "Ferries at their moorings" in article.body


def test_a_trail_of_sections_that_was_cut_short_is_no_prose() -> None:
    title = "La nieve cierra el puerto de la villa por tercer día y deja aislados a sus vecinos"
    lines = [f"Inicio Puerto {title[:70]}...", "Puerto", "Portada", title,
             "Los barcos no pueden salir desde el lunes y el pan llega por el camino viejo.",
             "Por Ana Ruiz", "14 marzo, 2024",
             "La nieve que cae desde el lunes ha cerrado el puerto y los barcos siguen amarrados.",
             "El alcalde dijo que el pan llega en carros y que nadie ha pasado hambre estos días."]
    assert clean("\n\n".join(lines)).headline == title


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
