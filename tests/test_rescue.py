"""Pages whose own blocks hold no article, or on which the judge is unsure."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from cleaner import Options, Outcome, clean, trace
from cleaner.assemble import replay
from cleaner.confidence import measure_confidence, warn_of_removals
from cleaner.forest import load_forest
from cleaner.learned import Judgement
from cleaner.model import Facts, Hit, Source, Verdict
from cleaner.rejudge import (
    Judged,
    append,
    choose,
    choose_covered,
    choose_prose,
    find_above,
    measure_covered,
)
from cleaner.segment.html import segment_html

from .pages import HTML, PARAGRAPHS

TITLE = "Harbour freezes over"
BODY = "\n\n".join(PARAGRAPHS)
PROSE = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
SHELL = ('<!DOCTYPE html><html lang="en"><head><title>{title} - The Ostwick Post</title>'
         '<meta property="og:site_name" content="The Ostwick Post">{head}'
         '</head><body><div id="app"><a href="/">The Ostwick Post</a><p>Loading…</p></div>{body}'
         "</body></html>")


def make_shell(head: str = "", body: str = "") -> str:
    return SHELL.format(title=TITLE, head=head, body=body)


def state_linked(body: str) -> str:
    thing = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": TITLE,
             "datePublished": "2021-02-09", "author": {"@type": "Person", "name": "Jo Lund"},
             "articleBody": body}
    return f'<script type="application/ld+json">{json.dumps(thing)}</script>'


def state_data(**more: object) -> str:
    story = {"title": TITLE, "authors": [{"name": "Jo Lund"}], "body": PROSE,
             "publishedAt": "2021-02-09T15:40:00Z", **more}
    text = json.dumps({"props": {"story": story}}).replace("<", "\\u003c")
    return f'<script type="application/json">{text}</script>'


BRIEF = "Two men were pulled out of the harbour on Monday, cold and unharmed."
OTHERS = [
    ("what a site says of itself", {"title": "Join us", "text": "Members of the club read all our "
     "news for a low price each month, and can leave at any time they like. " * 4}),
    ("another article", {"title": "Fish prices fall", "body": PROSE}),
    ("a string of nothing", {"notice": "We and our partners store information on your device, and "
     "read it, to know who you are and what you like. You can say no. " * 4}),
]


@pytest.mark.parametrize(("case", "data"), OTHERS, ids=[row[0] for row in OTHERS])
def test_a_brief_stays_whatever_else_a_script_holds(case: str, data: dict[str, str]) -> None:
    page = (f"<title>Men in the harbour</title><h1>Men in the harbour</h1><p>{BRIEF}</p>"
            f'<script type="application/json">{json.dumps(data)}</script>')
    assert clean(page).body == BRIEF


def test_a_teaser_gives_way_to_its_article() -> None:
    page = make_shell(body=f"<h1>{TITLE}</h1><p>{PARAGRAPHS[0][:60]}…</p>{state_data()}")
    assert clean(page).body == BODY


def check(outcome: Outcome) -> None:
    """Every block has one verdict, and the verdicts give the body."""
    verdicts = outcome.verdicts
    assert [verdict.block for verdict in verdicts] == list(range(len(outcome.page.blocks)))
    assert [block.index for block in outcome.page.blocks] == list(range(len(verdicts)))
    assert all(verdict.rule and verdict.because for verdict in verdicts)
    assert replay(outcome.page, verdicts) == outcome.article.body
    assert len(outcome.article.removed) == len(outcome.page.repairs) \
        + sum(v.role != "body" for v in verdicts) \
        + sum(len(v.cuts) for v in verdicts)
    for container in outcome.page.containers:
        assert 0 <= container.first <= container.last <= len(verdicts)


@pytest.mark.parametrize("name", ["json-ld-article-body-only", "next-data-state-only",
                                  "noscript-article"])
def test_cases(fixtures: Path, name: str) -> None:
    outcome = trace(fixtures / name / "page.html")
    check(outcome)
    expected = json.loads((fixtures / name / "expected.json").read_text(encoding="utf-8"))
    article = outcome.article
    assert article.body == expected["body"]
    assert (article.headline, list(article.byline), article.date) == (
        expected["headline"], expected["byline"], expected["date"])


def test_linked_data_alone() -> None:
    outcome = trace(make_shell(head=state_linked(BODY)))
    check(outcome)
    article = outcome.article
    assert (article.strategy, article.body) == ("json-ld", BODY)
    assert "body taken from JSON-LD" in article.warnings
    assert (article.headline, article.byline, article.date, article.language) == (
        TITLE, ("Jo Lund",), "2021-02-09", "en")
    assert 0.5 < article.confidence < 1


def test_data_of_a_script_alone() -> None:
    outcome = trace(make_shell(body=state_data()))
    check(outcome)
    article = outcome.article
    assert (article.strategy, article.body) == ("embedded-state", BODY)
    assert (article.byline, article.date) == (("Jo Lund",), "2021-02-09T15:40:00+00:00")
    assert article.facts.byline
    assert article.facts.byline.origin == "embedded-state"


UNPARTED = {
    "Japanese": """港が凍った
オストウィックの港が火曜日、六十年ぶりに凍りつき、島々へ向かうフェリーは昼過ぎまで岸壁に留まっていた。
「最初は水先船で、それからシャベルで氷を割りました」と、港湾事務所を率いるマリット・ホルムさんは話す。
気象台によると、寒さは週末まで続く見込みだ。島の学校は休校となり、郵便物はヘリコプターで運ばれる。
このような冬を覚えている人は町にはいない。ただ、母親が海峡を歩いて渡って嫁いだものだと年寄りは語る。""",
    "Thai": """ท่าเรือกลายเป็นน้ำแข็ง
ท่าเรือออสต์วิกกลายเป็นน้ำแข็งเมื่อวันอังคารเป็นครั้งแรกในรอบหกสิบปี และเรือต้องจอดอยู่ที่ท่าจนถึงช่วงบ่าย
กรมอุตุนิยมวิทยาคาดว่าอากาศหนาวจะคงอยู่จนถึงสุดสัปดาห์ โรงเรียนบนเกาะจะปิดต่อไป
ไปรษณีย์จะถูกส่งมาด้วยเฮลิคอปเตอร์จากแผ่นดินใหญ่ และไม่มีใครในเมืองจำฤดูหนาวเช่นนี้ได้
แม้คนเฒ่าคนแก่จะเล่าว่าแม่ของพวกเขาเคยเดินข้ามช่องแคบไปแต่งงานที่อีกฝั่งหนึ่ง""",
}
"""Briefs in scripts that part no words: in few characters, or without marks at the ends."""


@pytest.mark.parametrize("language", UNPARTED)
def test_an_article_in_data_alone_whatever_its_script(language: str) -> None:
    title, *paragraphs = UNPARTED[language].splitlines()
    body = "\n\n".join(paragraphs)
    linked = json.dumps({"@type": "NewsArticle", "headline": title, "articleBody": body})
    markup = "".join(f"<p>{text}</p>" for text in paragraphs)
    for script in (f'<script type="application/ld+json">{linked}</script>',
                   f'<script type="text/template"><div>{markup}</div></script>'):
        assert clean(f"<title>{title} - Ostwick Post</title><h1>{title}</h1>{script}").body == body


@pytest.mark.parametrize("element", [
    "nav", "footer", "object", "video", "audio", "canvas", "IFRAME", "frameset><noframes"])
def test_an_article_in_what_holds_none(element: str) -> None:
    name = element.split("><")[-1]
    story = f"<h1>{TITLE}</h1>{PROSE}"
    closed = f"<{element} class=x>{story}</{name}>"
    for markup in (closed, closed.removesuffix(f"</{name}>") + "<p>© 2021 The Ostwick Post</p>"):
        outcome = trace(f"<title>{TITLE}</title><a href=/>Home</a>{markup}")
        check(outcome)
        assert outcome.article.body == BODY
        assert "body found within a menu, frame or figure" in outcome.article.warnings


@pytest.mark.parametrize("opening", ["<figure>", "<figure><img src=a.jpg><figcaption>"])
def test_an_article_in_a_figure_that_nothing_ends(opening: str) -> None:
    paragraphs = [f"Ice lay on the {name} quay for {days} days, and the boats could not leave it."
                  for days, name in enumerate(("northern", "southern", "eastern", "western"), 2)]
    prose = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    story = f"<title>{TITLE}</title><article><h1>{TITLE}</h1>{opening}{prose}"
    assert clean(f"{story}</article>").body == "\n\n".join(paragraphs)
    assert not clean(f"{story}</figure></article>").body


def test_menus_alone_are_no_article() -> None:
    entries = "".join(f"<li><a href=/{n}>Ferries and quays {n}</a></li>" for n in range(40))
    page = (f"<title>{TITLE}</title><nav><ul>{entries}</ul></nav><video>No video.</video>"
            "<footer><p>© 2021 The Ostwick Post. All rights reserved.</p></footer>")
    assert not clean(page).body


def test_a_page_without_any_block() -> None:
    outcome = trace(f"<!DOCTYPE html><html><head>{state_linked(BODY)}</head><body></body></html>")
    check(outcome)
    assert outcome.article.body == BODY
    empty = trace("<!DOCTYPE html><html><body><div id=app></div></body></html>")
    check(empty)
    assert (empty.article.body, empty.article.confidence) == ("", 0.0)


def test_template_alone() -> None:
    outcome = trace(make_shell(body=f"<template><p>{{{{name}}}} says:</p></template>"
                                    f"<template><article>{PROSE}</article></template>"))
    check(outcome)
    assert outcome.article.body == BODY


def test_the_teaser_of_what_a_template_holds() -> None:
    teaser = "The ferry is late: read all of it in our app."
    outcome = trace(make_shell(body=f"<article><h1>{TITLE}</h1><p>{teaser}</p></article>"
                                    f"<template>{PROSE}</template>"))
    check(outcome)
    article = outcome.article
    assert (article.strategy, article.body) == ("template", BODY)
    assert "body taken from a template" in article.warnings
    assert teaser in {removal.text for removal in article.removed}


def test_rules_own_what_they_claim_in_a_rescued_text() -> None:
    body = (f"{PROSE}<figure><figcaption>The quay on Tuesday.</figcaption></figure>"
            "<p>Advertisement</p>")
    outcome = trace(make_shell(body=state_data(body=body)))
    check(outcome)
    assert outcome.article.body == BODY
    assert outcome.article.captions == ("The quay on Tuesday.",)
    assert "advertisement" in {removal.rule for removal in outcome.article.removed}


def test_a_page_that_shows_its_article_is_left_alone() -> None:
    alone = clean(HTML)
    assert alone.strategy == "blocks"
    for addition in (state_linked(BODY[:90] + " …"), state_linked(BODY), state_data()):
        article = clean(HTML.replace("</body>", f"{addition}</body>"))
        assert (article.strategy, article.body) == ("blocks", alone.body)


def test_the_teaser_of_a_longer_stated_text() -> None:
    longer = BODY + "\n\n" + "\n\n".join(
        f"On day {day} the ferry master wrote in his book that the ice had grown by an inch, and "
        "that nobody had come to ask about it." for day in range(9))
    page = (f"<!DOCTYPE html><html><head><title>{TITLE}</title>{state_linked(longer)}</head><body>"
            f"<main><article><h1>{TITLE}</h1>{PROSE}</article></main></body></html>")
    outcome = trace(page)
    check(outcome)
    assert (outcome.article.strategy, outcome.article.body) == ("json-ld", longer)
    assert "no-article-in-page" in {verdict.rule for verdict in outcome.verdicts}


def test_a_printed_standfirst_stays_above_the_text_that_lacks_it() -> None:
    deck = "The ferries stay at their moorings, and nobody on the islands knows until when."
    for above, body in ((deck, f"{deck}\n\n{BODY}"), ("Jo Lund", BODY)):
        page = make_shell(body=f"<article><h1>{TITLE}</h1><p class=a>{above}</p>"
                               f"<p>{PARAGRAPHS[0]}</p></article>{state_data()}")
        outcome = trace(page)
        check(outcome)
        assert (outcome.article.strategy, outcome.article.body) == ("embedded-state", body)


@pytest.mark.parametrize("prompt", ["Subscribe to continue reading", ""])
def test_a_long_teaser_gives_way_where_the_page_asks_to_pay(prompt: str) -> None:
    days = [f"On day {day} boat {day} left for island {day} with {day} crates of fish, and "
            f"skipper {day} wrote line {day} of page {day} in book {day}." for day in range(20)]
    shown = "".join(f"<p>{text}</p>" for text in days[:9])
    data = state_data(body="".join(f"<p>{text}</p>" for text in days))
    article = clean(make_shell(body=f"<article><h1>{TITLE}</h1>{shown}</article>"
                                    f"<div><p>{prompt}</p></div>{data}"))
    assert article.body == "\n\n".join(days if prompt else days[:9])


@pytest.mark.parametrize(("covered", "above"), [
    ([0, 1, 0], {0}), ([0, 0, 1], {0, 1}), ([1, 0, 0], set()), ([0, 0, 0], set()),
    ([0, 0, 0, 1], set())])
def test_what_stands_above_the_beginning_of_a_text(covered: list[int], above: set[int]) -> None:
    own = hold("<p>One story.</p>" * len(covered), 0.5, lambda _: [])
    assert find_above(own, np.array(covered, bool)) == above


def hold(markup: str, likely: float | list[float], hits: Callable[[int], list[Hit]]) -> Judged:
    page = segment_html(Source(f"<body>{markup}</body>", "html", None, "unicode"))
    count = len(page.blocks)
    chances = np.full(count, likely) if isinstance(likely, float) else np.array(likely)
    width = len(load_forest("html").names)
    judgement = Judgement("html", chances, np.zeros((width, count), np.float32))
    verdicts = tuple(Verdict(i, "body", "article", "because") for i in range(count))
    return Judged(page, Facts(), hits(count), judgement, verdicts)


def test_a_text_chooses_among_the_blocks() -> None:
    own = hold(f"{PROSE}<p>{'Another story begins here and goes on. ' * 5}</p><p>Shovels</p>", 0.5,
               lambda _: [Hit(1, "advertisement", "says so")])
    chosen = choose_covered(own.page, BODY + "\nShovels")
    assert chosen.tolist() == [True, True, True, False, True]
    for weight in (None, 6.0):
        judged = choose(own, chosen, "second-opinion", "chosen", weight)
        assert [verdict.role for verdict in judged.verdicts] == [
            "body", "body", "body", "boilerplate", "body"]
        assert judged.warnings == ("chosen",)


@pytest.mark.parametrize("sure", [True, False])
def test_what_a_text_holds_is_no_vote_for_a_claimed_label(sure: bool) -> None:
    own = hold(f"{PROSE}<h3>Read also</h3><h3>Shovels</h3>", 0.5,
               lambda _: [Hit(3, "related-links", "says so", sure)])
    judged = choose(own, np.ones(5, bool), "second-opinion", "chosen", 3.0)
    assert [verdict.role for verdict in judged.verdicts] == [
        "body", "body", "body", "boilerplate", "body"]


def test_a_text_is_put_behind_the_blocks() -> None:
    own = hold("<div><p>One story.</p></div>", 0.5, lambda _: [])
    fragment = segment_html(own.page.source._replace(held=f"<body>{PROSE}</body>"))
    judged = append(own, fragment, "json-ld", "taken", np.zeros(1, bool))
    assert judged.body == BODY
    assert [verdict.rule for verdict in judged.verdicts] == ["no-article-in-page", *["article"] * 3]
    assert [block.index for block in judged.page.blocks] == [0, 1, 2, 3]
    assert len(judged.judgement.likely) == 4
    inner = judged.page.containers[judged.page.blocks[1].container]
    assert judged.page.blocks[inner.first:inner.last] == judged.page.blocks[1:]


def test_the_prose_of_the_richest_container() -> None:
    own = hold(f"<div><p>{'We use cookies to keep you signed in here. ' * 9}</p></div>"
               f"<div>{PROSE}<ul><li>Ferries: from 14:00</li></ul><p>{PARAGRAPHS[0]} And so on.</p>"
               "</div><nav><a href=/>Home of everything, and of more than that, too.</a></nav>",
               0.1, lambda _: [Hit(0, "consent-notice", "says so", sure=False)])
    chosen = choose_prose(own.page, own.hits)
    assert chosen.tolist() == [False, True, True, True, True, True, False]
    judged = choose(own, chosen, "any-prose", "no article found")
    assert judged.body.startswith(BODY)


def test_covered_shares() -> None:
    texts = ["a b c d", "x y z", "a b", "東京では雪が降る"]
    assert measure_covered(texts, "a b c d 東京では雪が降る。") == [1.0, 0.0, -1.0, 1.0]


@pytest.mark.parametrize(("likely", "kept", "expected"), [
    ([1.0, 1.0, 0.0], [True, True, False], 1.0),
    ([0.5, 0.5, 0.5], [True, True, True], 2 / 3),
    ([1.0, 0.0, 0.0], [False, True, True], 0.0),
    ([1.0, 1.0, 1.0], [False, False, False], 0.0),
])
def test_confidence_is_the_expected_f1(likely: list[float], kept: list[bool],
                                       expected: float) -> None:
    judged = hold(PROSE, likely, lambda _: [])
    found = measure_confidence(judged.page, np.array(kept), judged.judgement.likely)
    assert found == pytest.approx(expected, abs=0.06)


@pytest.mark.parametrize(("prose", "least", "most"), [
    ("<p>A boat.</p>", 0.0, 0.2), (PROSE, 0.7, 0.8)])
def test_a_few_words_found_in_another_way_are_never_sure(prose: str, least: float,
                                                         most: float) -> None:
    page = segment_html(Source(prose, "html", None, "utf-8"))
    all_of_it = np.ones(len(page.blocks), bool)
    found = measure_confidence(page, all_of_it, np.ones(len(page.blocks)), "second-opinion")
    assert least <= found <= most


@pytest.mark.parametrize("lines", [
    ("Just a moment...", "Checking your browser before accessing harbour.example.",
     "This process is automatic. Your browser will redirect to your requested content shortly.",
     "Please allow up to 5 seconds…", "DDoS protection by Cloudflare"),
    ("Access to this page has been denied.",
     "Access to this page has been denied because we believe you are a robot.",
     "Javascript is disabled or blocked by an extension, or a boat",
     "Please make sure that Javascript and cookies are enabled on your browser."),
    ("Sind Sie ein Mensch?", "Bitte bestätigen Sie, dass Sie kein Roboter sind.",
     "Ihr Browser wird überprüft, bevor Sie zum Hafen gehen."),
])
def test_a_check_for_robots_is_no_article(lines: tuple[str, ...]) -> None:
    page = "".join(f"<p>{line}</p>" for line in lines)
    for source in ("\n".join(lines), f"<title>{lines[0]}</title><body>{page}"):
        assert clean(source).confidence < 0.5


def test_trafilatura_is_asked_only_when_we_are_unsure(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bool] = []
    monkeypatch.setattr("cleaner.rescue.ask_trafilatura", lambda page: asked.append(True) or "")
    clean(HTML)
    assert not asked
    strange = "<body>" + "<div><a href=/>Ferries</a> and <b>more</b></div>" * 30 + "</body>"
    clean(strange, kind="html")
    assert asked
    asked.clear()
    clean(strange, kind="html", options=Options(second_opinion=False))
    assert not asked


@pytest.mark.parametrize(("kept", "warned"), [
    ([True, True, False], ()),
    ([True, False, False], ("much prose removed: 69%",)),
])
def test_much_prose_removed_is_a_warning(kept: list[bool], warned: tuple[str, ...]) -> None:
    page = hold(PROSE, 0.5, lambda _: []).page
    assert warn_of_removals(page, np.array(kept)) == warned
