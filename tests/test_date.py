"""The article's dates: where they are taken from, and what is not one."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

from cleaner.facts.date import find_dates
from cleaner.facts.date_order import find_order
from cleaner.facts.glances import glance_at
from cleaner.facts.printed_dates import names_weekday
from cleaner.facts.stated_dates import read_address_date
from cleaner.facts.structured import read_data
from cleaner.model import Fact, Page, Source
from cleaner.segment import segment

PROSE = "<p>" + "The council met and spoke about the old bridge for two hours. " * 6 + "</p>"
SHORT = f"<p>{PROSE[3:]:.122} It rained.</p>" * 4
LINES = "\n".join(["The council met and spoke about the old bridge for two hours. " * 4] * 3)
SENTENCES = "\n".join([f"{LINES:.122} It rained."] * 4)
TITLE = "Council keeps the old bridge"


def read_html(body: str, head: str = "", *, lang: str = "en", url: str | None = None) -> Page:
    text = f'<html lang="{lang}"><head>{head}</head><body>{body}</body></html>'
    return segment(Source(text, "html", url, "utf-8"))


def read_text(text: str) -> Page:
    return segment(Source(text, "text", None, "utf-8"))


def find(page: Page) -> tuple[str | None, str | None]:
    block = next((block.index for block in page.blocks if block.text == TITLE), -1)
    published, modified = find_dates(page, Fact(TITLE, "h1", block), read_data(page.head),
                                     glance_at(page))
    return (published.value if published else None), (modified.value if modified else None)


def linked(**values: object) -> str:
    thing = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": TITLE, **values}
    return f'<script type="application/ld+json">{json.dumps(thing)}</script>'


H1 = f"<h1>{TITLE}</h1>"


@pytest.mark.parametrize(("head", "body", "value"), [
    (linked(datePublished="2021-03-05T10:15:00+01:00"), H1 + PROSE, "2021-03-05T10:15:00+01:00"),
    *((linked(**{"@type": kind}, datePublished="2021-03-04") + linked(datePublished="2021-03-05"),
       H1 + PROSE, "2021-03-05") for kind in ("PodcastEpisode", "ClaimReview", "Review")),
    ('<meta property="article:published_time" content="2021-03-05T10:15:00Z">', H1 + PROSE,
     "2021-03-05T10:15:00+00:00"),
    ('<meta name="parsely-pub-date" content="2021-03-05">', H1 + PROSE, "2021-03-05"),
    ('<meta name="example:publish-date" content="2021-03-05">', H1 + PROSE, "2021-03-05"),
    ("", H1 + '<time datetime="2021-03-05">5 Mar</time>' + PROSE, "2021-03-05"),
    ("", H1 + '<p><span itemprop="datePublished" content="2021-03-05">5 Mar</span></p>' + PROSE,
     "2021-03-05"),
    ('<meta name="date" content="20210305102030">', H1 + PROSE, "2021-03-05"),
    ('<meta name="date" content="20210305102030Z">', H1 + PROSE, "2021-03-05"),
    ("", H1 + "<p>Published March 5, 2021</p>" + PROSE, "2021-03-05"),
    ("", H1 + "<div>By Ann Ray | March 5, 2021 | 3 comments</div>" + PROSE, "2021-03-05"),
    ("", "<div>March 5, 2021</div>" + H1 + PROSE, "2021-03-05"),
    ("", "".join(f'<li><span class="date">[ March {day}, 2022 ]</span> Ferry to Ostwick</li>'
                 for day in (9, 8, 7)) + "<p>News</p><p>Local</p>" + H1
     + "<div>Published March 5, 2021 39</div>" + PROSE, "2021-03-05"),
    ("", H1 + '<div class="teaser comments">March 5, 2021 | 33 Comments</div>' + PROSE,
     "2021-03-05"),
    ("", H1 + PROSE * 4 + "<p>Posted on March 5, 2021 by Ann</p>", "2021-03-05"),
    ("", H1 + PROSE * 4 + "<p>This entry was posted on Friday, March 5th, 2021 at 9:41 pm and is "
     "filed under City. You can follow any responses to this entry through the feed.</p>",
     "2021-03-05"),
    ("", H1 + SHORT + "<p>March 5, 2021</p>", "2021-03-05"),
    ("", H1 + "<p>Friday, March 5, 2021, by Ann Ray</p>" + SHORT + "<h2>Comments</h2><p>Mill</p>"
     "<p>On March 9, 2021, 09:12, by May Fox</p><p>I agree.</p>", "2021-03-05"),
    ("", H1 + SHORT + "<p>Ann Ray, March 5, 2021</p>", "2021-03-05"),
    ("", H1 + SHORT + "<h3>Related</h3><p>Mill</p><p>Published March 5, 2021</p>", "2021-03-05"),
    ("", H1 + "<p>This article was first published on March 5, 2021.</p>" + PROSE, "2021-03-05"),
    ("", H1 + "<p>Reviewed by Ann Ray. Published on March 5, 2021</p>" + PROSE, "2021-03-05"),
    ("", H1 + "<p>Bridgetown, March 5, 2021 – " + PROSE[3:], "2021-03-05"),
    ("", H1 + '<div class="newsletter"><time datetime="2021-03-05" itemprop="datePublished">a day '
     "ago</time></div>" + PROSE, "2021-03-05"),
    ("", '<header><div><span class="date">August 5, 2022</span></div></header><p>News</p><p>Cities'
     "</p>" + H1 + "<p>March 5, 2021</p>" + PROSE, "2021-03-05"),
    ("", '<ul><li>Friday / March 5, 2021 / 10:45</li><li>No. 14</li></ul>' + H1 + PROSE,
     "2021-03-05"),
    ("", '<div class="news_nav">Published: March 5, 2021</div><div>Report</div>' + H1 + PROSE,
     "2021-03-05"),
    ("", '<div class="item-nav">Code 812 Friday / March 5, 2021 / 10:45</div><h3>Report</h3>' + H1
     + PROSE, "2021-03-05"),
    ("", H1 + "<p>Bridgetown-on-Sea, 5. 3. 2021 12.07 | Last checked five hours ago</p>" + PROSE,
     "2021-03-05"),
    ("", H1 + '<nav class="by"><ul><li>By: <a href="/a">Ann Ray</a></li><li>March 5, 2021 16:05 pm '
     "IST</li></ul></nav>" + PROSE, "2021-03-05T16:05:00+05:30"),
    ('<script>var state = {"publishedAt":"2021-03-05T10:00:00Z"}</script>', H1 + PROSE,
     "2021-03-05T10:00:00+00:00"),
    ("", H1 + '<p>Ann Ray <span class="when" title="5 March 2021, 10:45">2 days ago</span></p>'
     + PROSE, "2021-03-05"),
    ("", H1 + '<p><abbr title="Friday, March 5, 2021 at 10:45">yesterday</abbr></p>' + PROSE,
     "2021-03-05"),
    ("", H1 + '<p><span data-date="2021-03-05T10:45:00Z">2 days ago</span></p>' + PROSE,
     "2021-03-05T10:45:00+00:00"),
    ("", H1 + '<p><relative-time datetime="2021-03-05T10:45:00Z">5 Mar</relative-time></p>'
     + PROSE, "2021-03-05T10:45:00+00:00"),
    ("", H1 + '<p>By Ann Ray</p><time-ago datetime="2021-03-05T10:45:00Z">a day ago</time-ago>'
     + PROSE, "2021-03-05T10:45:00+00:00"),
])
def test_published(head: str, body: str, value: str) -> None:
    assert find(read_html(body, head))[0] == value


@pytest.mark.parametrize(("head", "body"), [
    ("", H1 + PROSE),
    ("", H1 + PROSE + "<footer>© 2021 The Example, March 5, 2021</footer>"),
    ("", H1 + "<p>On March 5, 2021 the council met and the mayor spoke to it.</p>" + PROSE),
    ("", "<header><div>Friday, March 5, 2021</div><p>Menu</p><p>News</p></header>" + H1 + PROSE),
    ("", '<div class="nav">Friday, March 5, 2021</div><p>News</p>' + H1 + PROSE),
    ("", H1 + PROSE * 4 + '<div class="comments"><p>March 5, 2021</p><p>I agree.</p></div>'),
    ("", H1 + PROSE * 4 + '<ul class="related"><li>March 5, 2021</li></ul>'),
    ("", H1 + PROSE * 4 + "".join(f"<p>March {day}, 2021</p><h3>Other news</h3>"
                                  for day in range(1, 6))),
    ("", H1 + SHORT + "<h3>Related</h3><p>Old mill</p><p>March 5, 2021</p><p>In City</p>"),
    ("", H1 + SHORT + "<h3>2 Comments</h3><p>May Fox</p><p>March 5, 2021 at 4:11 pm</p><p>No</p>"),
    ("", H1 + SHORT + "<p>May Fox</p><p>March 5, 2021 at 4:11 pm</p><p>I agree with this.</p>"),
    ("", H1 + SHORT + "<p>Next article</p><h2>Mill</h2><p>By Jo Lund</p><p>March 5, 2021</p>"),
    ("", H1 + SHORT + "<p>Page generated 2021-03-05 12:00:01</p>"),
    ("", H1 + "<p>The common on 5 March 2021. Photo: Ann Ray</p>" + PROSE),
    ("", H1 + "<p>The old mill, March 5, 2021 (Ann Ray/AP)</p>" + PROSE),
    ("", H1 + "<p>The old mill beside the bridge and the common, 5. 3. 2021, in rain</p>" + PROSE),
    ("", H1 + "<p>FILE - The old mill on March 5, 2021, in Ostwick.</p>" + PROSE),
    ("", H1 + "<p>When: Friday, March 5, 2021</p><p>Where: the mill</p>" + PROSE),
    ("", H1 + "<dl><dt>When</dt><dd>Friday, March 5, 2021</dd></dl>" + PROSE),
    ("", H1 + "<p>Event date: March 5, 2021</p>" + PROSE),
    ("", H1 + "<p>Bewerbungsschluss: 5. März 2021</p>" + PROSE),
    ("", H1 + "<p>Reviewed by Dr A. Ray on March 5, 2021</p>" + PROSE),
    ("", H1 + "<p>The book of bridges by Jo Lund is published by Fen Press on March 5, 2021.</p>"
     + PROSE),
    ('<meta property="article:modified_time" content="2021-03-05T10:15:00Z">', H1 + PROSE),
    ('<meta name="unpublish-date" content="2021-03-05">', H1 + PROSE),
    ('<meta name="unpub_date" content="2021-03-05">', H1 + PROSE),
])
def test_undated(head: str, body: str) -> None:
    assert find(read_html(body, head))[0] is None


def test_a_marked_date_below_the_headline_is_believed_before_one_far_below() -> None:
    cards = "<div><h3>Mill</h3><span>Ann Ray</span> <span>7 March 2021</span></div>"
    head = f'{H1}<div><span title="5 March 2021, 10:45">2 days ago</span></div>'
    assert find(read_html(head + "<p>It rained.</p>" * 10 + PROSE + cards))[0] == "2021-03-05"
    near = H1 + '<p>7 March 2021, Ann Ray</p><div><time datetime="2021-03-05">a fair</time></div>'
    assert find(read_html(near + PROSE * 2))[0] == "2021-03-07"


@pytest.mark.parametrize("line", [
    '<span title="The bridge on 5 March 2021">2 days ago</span>',
    '<span title="5 March 2021">the old bridge</span>',
    '<span title="5 March 2021">5</span>',
])
def test_a_title_states_no_date_beside_other_words(line: str) -> None:
    assert find(read_html(f"{H1}<p>{line}</p>{PROSE}")) == (None, None)


@pytest.mark.parametrize(("stated", "value"), [
    (1712140200, "2024-04-03T10:30:00+00:00"),
    (1712140200000, "2024-04-03T10:30:00+00:00"),
    (1712140200.5, "2024-04-03T10:30:00+00:00"),
    (20240403, "2024-04-03"),
    *((value, None) for value in (2024, -1712140200, True, 1e300, float("inf"), float("nan"))),
])
def test_linked_data_states_a_date_as_a_number(stated: float, value: str | None) -> None:
    assert find(read_html(H1 + PROSE, linked(datePublished=stated)))[0] == value


@pytest.mark.parametrize(("lang", "value"), [
    ("en", "2021-03-04"), ("en-GB", "2021-04-03"), ("fr", "2021-04-03"), ("de-DE", "2021-04-03")])
def test_linked_data_orders_day_and_month_as_the_page_does(lang: str, value: str) -> None:
    assert find(read_html(H1 + PROSE, linked(datePublished="03/04/2021"), lang=lang))[0] == value


def test_future_is_no_date() -> None:
    future = (datetime.now(UTC) + timedelta(days=40)).date().isoformat()
    assert find(read_html(H1 + PROSE, linked(datePublished=future)))[0] is None


def test_a_date_behind_all_text_stands_in_no_block() -> None:
    page = read_html(f'{H1}{PROSE}<time datetime="2021-03-05"></time>')
    date, _ = find_dates(page, Fact(TITLE, "h1", 0), read_data(page.head), glance_at(page))
    assert date is not None
    assert (date.value, date.block) == ("2021-03-05", -1)


def test_modified_is_kept_apart() -> None:
    page = read_html(H1 + "<p>Updated March 9, 2021</p>" + PROSE, linked(
        datePublished="2021-03-05", dateModified="2021-03-09T08:00:00Z"))
    assert find(page) == ("2021-03-05", "2021-03-09T08:00:00+00:00")
    page = read_html(H1 + "<p>Published March 5, 2021. Updated March 9, 2021</p>" + PROSE)
    assert find(page) == ("2021-03-05", "2021-03-09")


def test_printed_day_of_the_pages_own_zone() -> None:
    page = read_html(H1 + "<p>March 4, 2021</p>" + PROSE,
                     linked(datePublished="2021-03-05T02:00:00Z"))
    assert find(page)[0] == "2021-03-04"


def test_dates_of_other_articles_are_runners_up() -> None:
    cards = "".join(f'<div class="card"><time datetime="2021-04-0{day}">x</time></div>'
                    for day in range(1, 6))
    page = read_html(H1 + '<time datetime="2021-03-05">x</time>' + PROSE * 8 + cards)
    assert find(page)[0] == "2021-03-05"


MENU = "\n".join(f"Section {number}" for number in range(45))
COMMENTS = "\n".join(f"May Fox\nMarch {day}, 2021 at 16:25\nI agree." for day in range(7, 10))
OTHERS = "\n".join(f"Other news\n{day} March 2021" for day in range(1, 9))


@pytest.mark.parametrize(("text", "value"), [
    (f"Menu\nNews\n{TITLE}\nPublished March 5, 2021 - 10:15 GMT\nBy Ann Ray\n{LINES}",
     "2021-03-05T10:15:00+00:00"),
    (f"{TITLE}\nAnn Ray\nMarch 5, 2021World News\n{LINES}", "2021-03-05"),
    (f"Friday, March 5, 2021\n{TITLE}\n{LINES}", "2021-03-05"),
    (f"{MENU}\nMay 9, 2022\n{MENU}\n{TITLE}\nMarch 5, 2021\n{LINES}", "2021-03-05"),
    (f"Thursday, March 11, 2021\n{MENU}\n{TITLE}\nMarch 5, 2021\n{LINES}", "2021-03-05"),
    (f"logo\n11 March 2021\n{TITLE}\n05.03.2021 11:32:00\n{LINES}", "2021-03-05"),
    (f"logo\n1 March 2021\n{TITLE}\n05.03.2021 11:32:00\n{LINES}", "2021-03-01"),
    (f"{TITLE} - The Example\n{MENU}\n{MENU}\n{TITLE}\nBy Ann Ray\n05.03.2021\n{LINES}",
     "2021-03-05"),
    (f"{TITLE}\n{MENU}\n19.10.20, 08:16 Uhr\n{LINES}", "2020-10-19"),
    (f"{TITLE}\nFriday, March 12, 2021\n{MENU}\n{TITLE}\nMarch 5, 2021\n{LINES}", "2021-03-05"),
    (f"{TITLE}\nFriday 12 March 2021\n{MENU}\n5 March 2021, 10:48\nNews\n{TITLE}\n{LINES}",
     "2021-03-05"),
    (f"{TITLE}\nPublished: 18:22 GMT, 5 March 2021 | Updated: 07:41 GMT, 6 March 2021\n{LINES}",
     "2021-03-05T18:22:00+00:00"),
    (f"{TITLE}\nLucía Ray 25/03/2021 a las 06:00 h.\n{LINES}", "2021-03-25"),
    (f"{TITLE}\n{LINES}\n{LINES}\n{MENU}\nPosted on March 5, 2021 by Ann Ray", "2021-03-05"),
    (f"{TITLE}\nPosted on March 5, 2021 by Ann Ray\n{LINES}\n{COMMENTS}", "2021-03-05"),
    (f"{TITLE}\n5 March 2021\n{LINES}\n{LINES}\n{OTHERS}", "2021-03-05"),
    (f"{TITLE}\nPosted on March 5, 2021 by Ann Ray in City, and tagged bridges. {LINES}",
     "2021-03-05"),
    (f"{TITLE}\n05.03.21 - {LINES}", "2021-03-05"),
    (f"{TITLE}\nBy Ann Ray/March 5, 2021\n{LINES}", "2021-03-05"),
    (f"{TITLE}\nBerlin\n{LINES}\nDieser Beitrag wurde am 5.3.2021 von Ann Ray in Stadt abgelegt",
     "2021-03-05"),
    (f"{MENU}\nFriday, March 12, 2021\n{TITLE}\nMarch 5, 2021World News\n{LINES}", "2021-03-05"),
    (f"Friday, March 5, 2021\nBridgetown\n{TITLE}\n{LINES}", None),
    (f"{TITLE} - The Example\nThe Example\nFriday, March 5, 2021\nMenu\n{TITLE}\n{LINES}", None),
    (f"The Example\nFriday, March 5, 2021\n{TITLE}\n{LINES}", "2021-03-05"),
    (f"The Example\nFriday, March 5, 2021 10:15\nCity\n{TITLE}\n{LINES}", "2021-03-05"),
    (f"{TITLE}\n{LINES}\n{LINES}\n{COMMENTS}\n{MENU}\nDate of publication: 5 March 2021",
     "2021-03-05"),
    (f"{TITLE}\n{LINES}\n{LINES}\n{MENU}\nLast updated: 5 March 2021", None),
    (f"{TITLE}\nVon Katrin Seidel · 05.03.2021, 18:30 Uhr · Lesedauer: 3 Min.\n{LINES}",
     "2021-03-05"),
    (f"{TITLE}\nမတ် ၅၊ ၂၀၂၁\n{LINES}", "2021-03-05"),
    (f"{TITLE}\nBridgetown | 05·03·21 | 13:05\n{LINES}", "2021-03-05"),
    (f"{TITLE}\n2021年03月05日 17:20 最後更新：18:05\n{LINES}\n{LINES}\n{OTHERS}", "2021-03-05"),
    (f"{TITLE}\n{LINES}\n{LINES}\n{MENU}\n2021年03月05日 更新", None),
    (f"{TITLE}\nIt is on March 5, 2021, and the walk to the mill is some 3 km.\n{LINES}", None),
    (f"{TITLE}\n{LINES}\n© 2021 The Example", None),
    (f"{TITLE}\n{LINES}\nIce report of the harbour (accessed March 5, 2021)", None),
    (f"{TITLE}\n{LINES}\nBericht (Abruf: 05.03.2021)", None),
    (f"{TITLE}\n{LINES}\nIt opened on March 5, 2021 after long debates of the council.", None),
    (f"{TITLE}\nThe fair at the mill opens on March 5, 2021 and lasts for a week.\n{LINES}", None),
    (f"{TITLE}\n{LINES}\n— The Example (@example) March 5, 2021\n{LINES}", None),
    (f"{TITLE}\nThe study, published on March 5, 2021, is long. {LINES}", None),
    (f"{TITLE}\nUpdated: March 5, 2021The old bridge is to stay. {LINES}", "2021-03-05"),
    (f"{TITLE}\nhttps://example.com/2021/03/05/the-mill\n{LINES}", None),
    (f"{TITLE}\nThe fair: 5-7 March 2021\n{LINES}\n{MENU}\n{LINES}", None),
    (f"{TITLE}\n{LINES}\n{LINES}\n{MENU}\n{OTHERS}", None),
    (f"{TITLE}\n{SENTENCES}\nRelated\nThe old mill\n5 March 2021\nIn City", None),
    (f"{TITLE}\n{SENTENCES}\nUpcoming: Open day, Friday 5 March 2021", None),
    (f"{TITLE}\n{SENTENCES}\nMay Fox\n5 March 2021 at 16:25\nI agree.", None),
    (f"{TITLE}\n{SENTENCES}\nPage last modified\n5 March 2021\nAbout", "2021-03-05"),
    (f"{TITLE}\n{SENTENCES}\nTags:\nCity\n5 March 2021\nComments", "2021-03-05"),
    (f"{TITLE}\nThe common on 5 March 2021. Photo: Ann Ray\n{LINES}", None),
    (f"{TITLE}\nFILE - The mill on March 5, 2021, in Ostwick\nMay 3, 2021\n{LINES}", "2021-05-03"),
    (f"{TITLE}\nBy Jo Lund, 5 March 2021. Photo: Ann Ray\n{LINES}", "2021-03-05"),
    (f"{TITLE}\nUntil 5 March 2021\n{LINES}", None),
    (f"{TITLE}\nMay Fox\nJoined: 12 Mar 2003\nPosted: Fri Mar 5, 2021 8:14 am\n{LINES}",
     "2021-03-05"),
])
def test_flattened_text(text: str, value: str | None) -> None:
    assert find(read_text(text))[0] == value


def test_the_day_of_a_masthead_has_the_time_of_the_article() -> None:
    text = f"Friday, March 5, 2021\n{MENU}\n{TITLE}\nMarch 5, 2021 18:06 GMT\n{LINES}"
    assert find(read_text(text))[0] == "2021-03-05T18:06:00+00:00"


def test_dates_that_nothing_parts_are_of_publication_and_change() -> None:
    assert find(read_text(f"{TITLE}\nReport 2021.03.052021.03.09\n{LINES}")) == (
        "2021-03-05", "2021-03-09")


@pytest.mark.parametrize(("line", "lang", "expected"), [
    ("Posted 5:12 PM, Mar 05, 2021</p><p>and last updated 10:50 AM, Mar 06, 2021", "en",
     ("2021-03-05", "2021-03-06")),
    ("Posted at 9:12 AM, Mar 05, 2021 and last updated 10:50 a.m. Mar 06, 2021", "en",
     ("2021-03-05", "2021-03-06")),
    ("Aktualisiert 6. März 2021, erschienen am 5. März 2021", "de", ("2021-03-05", "2021-03-06")),
])
def test_the_half_of_a_day_is_no_label_of_a_date(line: str, lang: str,
                                                 expected: tuple[str, str]) -> None:
    published, modified = find(read_html(f"{H1}<p>{line}</p>{PROSE}", lang=lang))
    assert ((published or "")[:10], (modified or "")[:10]) == expected


@pytest.mark.parametrize(("line", "lang"), [
    ("YAYINLANMA TARİHİ: 5 MART 2021 GÜNCELLENME TARİHİ: 6 MART 2021", "tr"),
    ("ΔΗΜΟΣΙΕΥΣΗ: 5 ΜΑΡΤΙΟΥ 2021 ΕΝΗΜΕΡΩΣΗ: 6 ΜΑΡΤΙΟΥ 2021", "el"),
])
def test_labels_in_capitals_are_read(line: str, lang: str) -> None:
    assert find(read_html(f"{H1}<p>{line}</p>{PROSE}", lang=lang)) == ("2021-03-05", "2021-03-06")


@pytest.mark.parametrize("letter", ["İ", "ΐ", "ŉ", "ﬃ"])
def test_a_label_stands_in_its_place_behind_letters_whose_small_forms_are_several(
        letter: str) -> None:
    line = f"{letter * 30} published 5 March 2021."
    for page in (read_text(f"{TITLE}\n{line}\n{LINES}"), read_html(f"{H1}<p>{line}</p>{PROSE}")):
        assert find(page) == (None, None)


def test_the_day_on_which_a_paper_was_registered_is_no_articles() -> None:
    text = f"{TITLE}\n{LINES}\n{LINES}\n등록번호 : 아00000\n등록일 : 2009-03-02\n발행인 : 한서윤"
    assert find(read_text(text))[0] is None
    assert find(read_text(f"{TITLE}\n등록일 : 2009-03-02\n{LINES}"))[0] == "2009-03-02"


@pytest.mark.parametrize("line", [
    "Giấy phép số: 123/GP-BTTTT cấp ngày 2009-03-02",
    "Báo điện tử, số 12/GP-BVHTTDL ngày 2009-03-02",
    "互联网新闻信息服务许可证 2009年3月2日",
    "许可证编号：10120 2009年3月2日",
    "강변신문 등록번호 강원 아00003 | 등록연월일 2009년 3월 2일 | 발행",
])
def test_the_day_of_a_licence_is_no_articles(line: str) -> None:
    stated = "2021-03-05 | 07:42"
    assert find(read_text(f"{TITLE}\n{stated}\n{LINES}\n{line}"))[0] == "2021-03-05"
    assert find(read_text(f"{TITLE}\n{LINES}\n{line}"))[0] is None
    assert find(read_html(f"{H1}<p>{stated}</p>{SHORT}<p>{line}</p>", lang="vi"))[0] == "2021-03-05"


@pytest.mark.parametrize("top", [
    "Saturday, March 6, 2021, 10:15", "Saturday, March 6, 2021 Subscribe Log in",
    "2021-03-06 星期六"])
@pytest.mark.parametrize("line", [
    "March 5, 2021", "Updated: March 5, 2021, 07:42", "Cập nhật: 07:42, 2021-03-05"])
def test_the_day_of_a_masthead_gives_way_to_any_of_the_articles(top: str, line: str) -> None:
    text = f"{top}\n{MENU}\n{TITLE}\n{line}\nJo Lund\n{LINES}"
    assert (find(read_text(text))[0] or "")[:10] == "2021-03-05"


def test_text_is_read_with_its_address() -> None:
    text = f"{MENU}\n{TITLE}\nThe fair opens: 9 March 2021\n{LINES}\n{LINES}\nMarch 5, 2021"
    for url, day in (("https://example.com/2021/03/05/bridge", "2021-03-05"),
                     ("https://example.com/bridge", "2021-03-09")):
        assert find(segment(Source(text, "text", url, "utf-8")))[0] == day


@pytest.mark.parametrize(("lines", "expected"), [
    ("Stand: 09.03.2021 • 06:03 Uhr\nVon Jo Lund\n05.03.2021 Bericht zur Ostsee",
     ("2021-03-09", None)),
    ("Veröffentlicht: 05.03.2021 Stand: 09.03.2021 06:03 Uhr", ("2021-03-05", "2021-03-09")),
    ("Von Jo Lund · 05.03.2021\nAktualisiert: 09.03.2021 06:03 Uhr", ("2021-03-05", "2021-03-09")),
    *((f"{published}\n{changed}", ("2021-03-05", "2021-03-09")) for published, changed in (
        ("Publié le 5 mars 2021", "Édité le 9 mars 2021"),
        ("Yayınlandı 5 Mart 2021", "Düzenlendi 9 Mart 2021"),
        ("投稿日: 2021年3月5日", "編集日: 2021年3月9日"),
        ("نُشر في 5 مارس 2021", "عُدل في 9 مارس 2021"),
        ("Articolo pubblicato:5 marzo 2021", "Ultima modifica dell'articolo:9 marzo 2021"),
        ("Publication publiée :5 mars 2021",
         "Dernière modification de la publication :9 mars 2021"),
        ("Wpis opublikowany:5 marca 2021", "Wpis ostatnio zmodyfikowany:9 marca 2021"),
        ("5. maalisk. 2021", "Päivitetty: 9. maalisk. 2021"),
        ("5 mar. 2021", "Actualizată în: 9 mar. 2021"),
        ("5 Μαρ 2021", "Έγινε ενημέρωση: 9 Μαρ 2021"),
        ("5 मार्च 2021", "अपडेट करने की तारीख: 9 मार्च 2021"))),
])
def test_a_word_for_either_date(lines: str, expected: tuple[str, str | None]) -> None:
    assert find(read_text(f"{TITLE}\n{lines}\n{LINES}")) == expected


@pytest.mark.parametrize(("lines", "expected"), [
    ("March 9, 2021\nMarch 5, 2021\nby\nJo Lund", ("2021-03-05", "2021-03-09")),
    ("March 9, 2021\nby\nJo Lund", ("2021-03-09", None)),
    ("March 9, 2021\nThe fair opens on March 5, 2021", ("2021-03-09", None)),
])
def test_a_later_day_right_above_an_earlier_one_is_of_a_change(
        lines: str, expected: tuple[str, str | None]) -> None:
    assert find(read_text(f"Ostwick Post\n{TITLE}\n{lines}\n{LINES}")) == expected


def test_change_of_a_text_is_kept_apart() -> None:
    assert find(read_text(f"{TITLE}\nPublished March 5, 2021. Updated March 9, 2021\n{LINES}")) == (
        "2021-03-05", "2021-03-09")
    page = read_text(f"{TITLE}\n{LINES}\nDiese Seite wurde zuletzt am 9. März 2021 geändert.")
    assert find(page)[1] == "2021-03-09"
    for line in ("Von Jörg Lund | 5. März 2021 | Aktualisiert am 9. März 2021",
                 "Por José Lund 5 marzo, 2021 Actualizado el 9 marzo, 2021",
                 "March 5, 2021 · Updated March 9, 2021 · Jo Lund"):
        assert find(read_text(f"{TITLE}\n{line}\n{LINES}")) == ("2021-03-05", "2021-03-09")
    for lines in ("发表于 2021-03-05\n更新于：2021-03-09", "投稿日 2021-03-05\n編集日：2021-03-09",
                  "Posté le 2021-03-05\nÉdité le: 2021-03-09",
                  "Veröffentlicht am 2021-03-05\nBearbeitet am: 2021-03-09",
                  "Yayınlandı 2021-03-05\nDüzenlendi: 2021-03-09",
                  "نُشر في 2021-03-05\nعُدل في: 2021-03-09"):
        assert find(read_text(f"{TITLE}\n{lines}\n{LINES}")) == ("2021-03-05", "2021-03-09")
    assert find(read_text(f"{TITLE}\nBy Jo Lund\nPosted:\nMar 5, 2021\nUpdated:\nMar 9, 2021\n"
                          f"{LINES}")) == ("2021-03-05", "2021-03-09")
    assert find(read_text(f"{TITLE}\nBy Jo Lund\nMarch 5, 2021\nLast updated on\nMarch 9, 2021\n"
                          f"{LINES}")) == ("2021-03-05", "2021-03-09")
    for line in ("2021年3月5日 18:52更新：2021年3月9日 20:10",
                 "05.03.2021 09:48Güncelleme: 09.03.2021 11:20"):
        assert find(read_text(f"{TITLE}\n{line}\n{LINES}")) == ("2021-03-05", "2021-03-09")
    for line in ("Veröffentlicht: 25.03.21, 08:15 Uhr | Aktualisiert: 29.03.21, 10:00 Uhr",
                 "Pubblicato il 25/03/21 alle 08:15, aggiornato il 29/03/21 alle 10:00",
                 "Offentliggjort 25.03.21 kl. 08:15 Opdateret 29.03.21 kl. 10:00",
                 "25.03.21, 08:15 Uhr | Aktualisiert: 29.03.21, 10:00 Uhr | von Ann Ray",
                 "Publié le 25 mars 2021, modifié le 29/03/21"):
        for page in (read_text(f"{TITLE}\n{line}\n{LINES}"),
                     read_html(f"{H1}<p>{line}</p>{PROSE}", lang="de")):
            assert find(page) == ("2021-03-25", "2021-03-29")
    assert find(read_text(f"{TITLE}\nDie Halle brannte am 05.03.21 um 08:15 Uhr ab, und das Dach "
                          f"fiel ein.\n{LINES}")) == (None, None)
    assert find(read_text(f"{TITLE}\n5 marzo 2021 (modifica il 9 marzo 2021)\n{LINES}")) == (
        "2021-03-05", "2021-03-09")


@pytest.mark.parametrize(("lang", "url", "order"), [
    ("en", "https://example.com/a", "mdy"),
    ("en-US", "https://example.com/a", "mdy"),
    ("en-GB", "https://example.com/a", "dmy"),
    ("en-US", "https://example.co.uk/a", "dmy"),
    ("de", "https://example.com/a", "dmy"),
    ("", "https://example.it/a", "dmy"),
    ("en", "https://WWW.EXAMPLE.CO.UK/a", "dmy"),
    ("en", "https://example.co.uk:8080?page=4", "dmy"),
    ("en", "//example.co.uk/a", "dmy"),
    ("", "https://example.us/a", "mdy"),
])
def test_order_of_day_and_month(lang: str, url: str, order: str) -> None:
    assert find_order(read_html(H1 + PROSE, lang=lang, url=url)) == order


@pytest.mark.parametrize("lang", ["", "en", "en-US", "es"])
def test_the_order_is_that_of_the_language_of_the_text(lang: str) -> None:
    prose = ("El concejo habló del puente viejo durante dos horas, pero no votó. La alcaldesa dijo "
             "que los vecinos lo usan cada día y que sin él tienen que ir por la carretera.")
    assert find_order(read_html(f"{H1}<p>{prose}</p>", lang=lang)) == "dmy"


def test_ambiguous_date_is_settled_by_another_witness() -> None:
    body = H1 + "<p>03/10/2023</p>" + PROSE
    assert find(read_html(body))[0] == "2023-03-10"
    assert find(read_html(body, url="https://example.com/2023/october/03/a"))[0] == "2023-10-03"
    assert find(read_html(body + PROSE * 3 + "<p>The fair opened on 25/09/2023 here.</p>"))[0] == (
        "2023-10-03")


def test_ambiguous_date_is_settled_by_a_month_that_is_named() -> None:
    page = read_text(f"{TITLE}\n03-10-2023\n{LINES}\n{LINES}\n{TITLE}\n3 October 2023\nOther news")
    assert find(page)[0] == "2023-10-03"


@pytest.mark.parametrize(("said", "lang", "value"), [
    ("The fair opens on 12 April.", "en", "2023-10-03"),
    ("The fair opens on April 12.", "en", "2023-03-10"),
    ("The fair opens on 12 April.", "en-US", "2023-03-10"),
    ("The roof has cost £4.6 million.", "en", "2023-10-03"),
    ("The roof has cost £4.6 million, which is $6 million.", "en", "2023-03-10"),
])
def test_days_in_words_and_amounts_tell_the_order(said: str, lang: str, value: str) -> None:
    body = f"{H1}<p>03/10/2023</p>{PROSE}<p>{said}</p>"
    assert find(read_html(body, lang=lang))[0] == value
    if lang == "en":
        assert find(read_text(f"{TITLE}\n03/10/2023\n{LINES}\n{said}"))[0] == value


@pytest.mark.parametrize(("line", "value"), [
    ("Published 03/10/2023 at 12:31 GMT", "2023-10-03T12:31:00+00:00"),
    ("03-10-2023 07:01 PM IST", "2023-10-03T19:01:00+05:30"),
    ("Published 03/10/2023 at 12:31 EST", "2023-03-10T12:31:00-05:00"),
    ("Publié le 23 janvier 2024 à 6 h 02 HNE", "2024-01-23T06:02:00-05:00"),
    ("Publié le 5 octobre 2023 à 15 h 12 HAE", "2023-10-05T15:12:00-04:00"),
    ("15/03/2023 08:30 COT", "2023-03-15T08:30:00-05:00"),
    ("Posted by jo on Tue, 10/03/2023 - 12:31", "2023-10-03"),
    ("Posted by jo on Fri, 03/10/2023 - 12:31", "2023-03-10"),
    ("03/10/2023 (Tuesday)", "2023-10-03"),
    ("Sunday 03/10/2023", "2023-03-10"),
    ("03/10/2023 | GST on lamps", "2023-03-10"),
    ("Updated: October 3, 2023</p><p>First posted: 03-10-2023", "2023-10-03"),
])
def test_time_zone_or_another_date_tells_the_order(line: str, value: str) -> None:
    assert find(read_html(f"{H1}<p>{line}</p>{PROSE}"))[0] == value


@pytest.mark.parametrize(("line", "named"), [
    ("Mar 18, 2025", False), ("18 Mar 2025", False), ("MAR. 18, 2025", False),
    ("Mar 18, 2025 9:30 AM", False), ("mar. 18 mars 2025", True), ("mar 18/03/2025", True),
    ("martes, 18 de marzo de 2025", True), ("Tue, Mar 18, 2025", True), ("18 March 2025", False)])
def test_a_short_month_is_no_weekday_of_another_language(line: str, named: bool) -> None:
    assert names_weekday(line) is named


def test_a_weekday_tells_the_order_whatever_else_does() -> None:
    body = f"{H1}<p>Posted by jo on Tue, 03/09/2021 - 14:12</p>{PROSE}<p>It cost £4 million.</p>"
    assert find(read_html(body))[0] == "2021-03-09"


def test_dots_put_the_month_first_where_the_page_does() -> None:
    lines = "\n".join([LINES] * 3)
    assert find(read_text(f"{TITLE}\n03.10.2023\n{lines}"))[0] == "2023-10-03"
    assert find(read_text(f"{TITLE}\n03.10.2023\n{lines}\n09.25.2023\nThe fair\n09.17.2023"))[
        0] == "2023-03-10"


@pytest.mark.parametrize(("url", "day"), [
    ("https://example.com/2021/03/05/bridge", "2021-03-05"),
    ("https://example.com/2021/mar/05/bridge", "2021-03-05"),
    ("https://example.com/news/bridge-2021-03-05.html", "2021-03-05"),
    ("https://example.com/20210305/bridge", "2021-03-05"),
    ("//example.com/2021/03/05/bridge", "2021-03-05"),
    ("/2021/03/05/bridge", "2021-03-05"),
    ("https://2021-03-05.example.com/bridge", ""),
    ("https://example.com/2021/bridge", ""),
    ("https://example.com/id/120210305", ""),
])
def test_address(url: str, day: str) -> None:
    assert read_address_date(url) == day


LEAD = "The ice of the harbour is thinner every year because of warmer water, researchers said."
PARAGRAPHS = f"""{LEAD[:-1]} in the town hall on the eve of the day of the oceans.

“We have waited for this for a long time,” said Anna Birch, who has measured it since 2004."""


@pytest.mark.parametrize(("opening", "day"), [
    ("HARBOUR TOWN -- (June 7, 2016) --", "2016-06-07"),
    ("HARBOUR TOWN, TX – June 7, 2016 –", "2016-06-07"),
    ("HARBOUR--(EXAMPLE WIRE)--June 7, 2016--", "2016-06-07"),
    ("Harbour Town, 7 June 2016 –", "2016-06-07"), ("June 7, 2016 –", "2016-06-07"),
    ("When she came here on June 7, 2016 – a Tuesday –", None), ("HARBOUR TOWN –", None)])
def test_a_short_paragraph_opens_with_the_date(opening: str, day: str | None) -> None:
    assert find(read_text(f"{TITLE}\n\n{opening} {LEAD}\n\n{PARAGRAPHS}"))[0] == day
