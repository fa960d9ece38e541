"""Article text that a page holds in its data."""

from __future__ import annotations

import html
import json
from typing import Any

import pytest

from cleaner.model import Head, Source
from cleaner.segment.embedded import Embedded, find_linked, find_states
from cleaner.segment.html import segment_html
from cleaner.segment.pieces import measure_prose, write_markup
from cleaner.segment.states import read_states
from cleaner.segment.things import read_moment

from .pages import PARAGRAPHS

TITLE = "Harbour freezes over"
PROSE = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
OTHER = ("The town hall has bought a second snow plough. It will be painted green, the mayor said, "
         "so that it can be told from the first one, which is orange. ") * 9


def read_paragraphs(embedded: Embedded | None) -> list[str]:
    """The blocks that a found text makes."""
    assert embedded is not None
    page = segment_html(Source(f"<body>{embedded.markup}</body>", "html", None, "unicode"))
    return [block.text for block in page.blocks]


def hold(script: str, attributes: str = "") -> str:
    return f"<html><body><div id=app></div><script {attributes}>{script}</script></body></html>"


def as_json(value: Any) -> str:
    return json.dumps(value).replace("<", "\\u003c")


STORY = {"title": TITLE, "body": PROSE}
BLOCKS = [{"type": "text", "content": text} for text in PARAGRAPHS]
SPANS = [{"_type": "block", "style": "normal",
          "children": [{"_type": "span", "text": text[:40]}, {"_type": "span", "text": text[40:]}]}
         for text in PARAGRAPHS]
NODES = {"nodeType": "document", "content": [
    {"nodeType": "paragraph", "content": [{"nodeType": "text", "value": text}]}
    for text in PARAGRAPHS]}
DRAFT = [{"key": "a1", "text": text, "type": "unstyled", "depth": 0, "inlineStyleRanges": []}
         for text in PARAGRAPHS]
DATA = [{"id": "x1", "type": "paragraph", "data": {"text": text}} for text in PARAGRAPHS]
DOC = {"type": "doc", "content": [
    {"type": "paragraph", "attrs": {"textAlign": None}, "content": [
        {"type": "text", "text": text[:40]},
        {"type": "text", "marks": [{"type": "bold"}], "text": text[40:]}]} for text in PARAGRAPHS]}
EDITOR = [{"__typename": "CoreParagraph", "name": "core/paragraph", "attributes": {"content": text}}
          for text in PARAGRAPHS]
MODEL = [{"type": "text", "model": {"blocks": [
    {"type": "paragraph", "model": {"text": text, "blocks": [{"type": "fragment", "model": {
        "text": text}}]}}]}} for text in PARAGRAPHS]
SLICES = [{"slice_type": "text", "items": [], "primary": {"text": [
    {"type": "paragraph", "text": text, "spans": []}]}} for text in PARAGRAPHS]
LEXICAL = {"root": {"children": [{"type": "paragraph", "version": 1, "children": [
    {"type": "text", "format": 0, "text": text}]} for text in PARAGRAPHS]}}
DAST = {"schema": "dast", "document": {"type": "root", "children": [
    {"type": "paragraph", "children": [{"type": "span", "value": text}]} for text in PARAGRAPHS]}}


@pytest.mark.parametrize("page", [
    hold(as_json({"props": {"pageProps": {"story": STORY}}}),
         'id="__NEXT_DATA__" type="application/json"'),
    hold(html.escape(as_json({"story": STORY})), 'type="application/json"'),
    hold(f"window.__INITIAL_STATE__ = {as_json({'story': STORY})};window.x=1"),
    hold(f"window.__PRELOADED_STATE__=JSON.parse({json.dumps(as_json({'story': STORY}))})"),
    hold("window.Fusion=window.Fusion||{};Fusion.globalContent=" + as_json(
        {"headlines": {"basic": TITLE}, "content_elements": BLOCKS}) + ";Fusion.a={b:1}"),
    hold(as_json([{"data": 1}, {"title": 2, "body": 3}, TITLE, PROSE]),
         'id="__NUXT_DATA__" type="application/json"'),
    hold("window.__NUXT__=(function(a,b){return {data:[{title:a,body:b}]}}"
         f"({json.dumps(TITLE)},{as_json(PROSE)}))"),
    hold(f"self.__next_f.push([1,{json.dumps('5:' + as_json(['$', {'story': STORY}]))}])"),
    hold(as_json({"portable": SPANS}), "type=application/json"),
    hold(as_json({"document": NODES}), "type=application/json"),
    hold(as_json({"blocks": DRAFT, "entityMap": {}}), "type=application/json"),
    hold(as_json({"time": 1, "blocks": DATA}), "type=application/json"),
    hold(as_json({"content": DOC}), "type=application/json"),
    hold(as_json({"editorBlocks": EDITOR}), "type=application/json"),
    hold(as_json({"content": {"model": {"blocks": MODEL}}}), "type=application/json"),
    hold(as_json({"body": SLICES}), "type=application/json"),
    hold(as_json({"body": LEXICAL}), "type=application/json"),
    hold(as_json({"body": {"value": DAST}}), "type=application/json"),
    hold(as_json({"cache": {"data": as_json({"story": STORY})}}), "type=application/json"),
    hold(PROSE, 'type="text/template"'),
    f"<div data-page=\"{html.escape(as_json({'props': STORY}))}\"></div>",
], ids=["next", "escaped", "initial-state", "json-parse", "fusion", "nuxt-3", "nuxt-2", "flight",
        "portable-text", "rich-text", "draft", "data", "doc", "blocks", "model", "slices",
        "lexical", "dast", "json-in-json", "template-script", "attribute"])
def test_states(page: str) -> None:
    assert read_paragraphs(find_states(page, [TITLE])) == list(PARAGRAPHS)


def test_headings_lists_and_pictures_of_a_list_of_paragraphs() -> None:
    elements = [BLOCKS[0], {"type": "header", "level": 2, "content": "Shovels"}, BLOCKS[1],
                {"type": "image", "caption": "The quay on Tuesday, seen from the office. Jo Lund."},
                {"type": "list", "items": [{"type": "text", "content": "Ferries: from 14:00"},
                                           {"type": "text", "content": "Post: by air, at noon"}]},
                {"type": "raw_html", "content": "<script>x()</script>"}, BLOCKS[2]]
    page = hold(as_json({"content_elements": elements}), "type=application/json")
    assert read_paragraphs(find_states(page, [])) == [
        PARAGRAPHS[0], "Shovels", PARAGRAPHS[1], "Ferries: from 14:00", "Post: by air, at noon",
        PARAGRAPHS[2]]


def test_lists_whose_items_stand_in_their_data() -> None:
    blocks = [*DATA, {"type": "list", "data": {"style": "unordered", "items": [
        "Ferries: from 14:00", {"content": "Post: by air, at noon", "items": []}]}}]
    page = hold(as_json({"blocks": blocks}), "type=application/json")
    assert read_paragraphs(find_states(page, [])) == [
        *PARAGRAPHS, "Ferries: from 14:00", "Post: by air, at noon"]


def test_sections_that_list_their_paragraphs() -> None:
    sections = [{"paragraphs": PARAGRAPHS[:2]},
                {"heading": "h2", "title": "Ice & fog", "paragraphs": [PARAGRAPHS[2], "So be it."]},
                {"text": ["The ", "ferries", " stay."]}]
    found = find_states(hold(as_json({"sections": sections}), "type=application/json"), [])
    assert read_paragraphs(found) == [
        *PARAGRAPHS[:2], "Ice & fog", PARAGRAPHS[2], "So be it.", "The ferries stay."]


def test_lines_of_a_paragraph_end_where_it_says() -> None:
    parts = [{"type": "text", "text": "Ferries stay."}, {"type": "hardBreak"},
             {"type": "text", "text": "Post comes by air."}]
    doc = {"type": "doc", "content": [*DOC["content"], {"type": "paragraph", "content": parts}]}
    found = find_states(hold(as_json(doc), "type=application/json"), [])
    assert read_paragraphs(found) == [*PARAGRAPHS, "Ferries stay.", "Post comes by air."]


@pytest.mark.parametrize(("key", "kind", "kept"), [
    ("component", "rich-text", True), ("acf_fc_layout", "text", True), ("blockType", "text", True),
    ("component", "newsletter_signup", False), ("acf_fc_layout", "related_posts", False),
    ("__component", "shared.cta", False), ("slice_type", "teaser", False)])
def test_components_that_are_no_prose(key: str, kind: str, *, kept: bool) -> None:
    text = "Every week the harbour writes to its friends about the ice."
    body = [*({"component": "text", "text": one} for one in PARAGRAPHS), {key: kind, "text": text}]
    found = find_states(hold(as_json({"body": body}), "type=application/json"), [])
    assert read_paragraphs(found) == [*PARAGRAPHS, *[text] * kept]


def test_texts_and_titles_without_spaces() -> None:
    texts = ["働く人が本を借りられる。" * 30,
             "山あいの町で閉校した小学校が夜だけ開く図書館になった。"]
    story = {"title": "閉校した小学校が図書館に", "author": "小野寺遥", "body": texts}
    found = find_states(hold(as_json(story), "type=application/json"), [])
    assert read_paragraphs(found) == texts
    assert found
    assert found.stated["headline"] == story["title"]


@pytest.mark.parametrize(("author", "name"), [
    ({"node": {"name": "Jo Lund"}}, "Jo Lund"), ({"fields": {"name": "Jo Lund"}}, "Jo Lund"),
    ({"data": {"attributes": {"name": "Jo Lund"}}}, "Jo Lund"), ("Jo Lund", "Jo Lund"),
    ({"firstName": "Jo", "lastName": "Lund"}, "Jo Lund"), ({"id": 7}, None),
    (json.loads("[" * 480 + '"Jo Lund"' + "]" * 480), None)])
def test_names_within_an_authors_data(author: Any, name: str | None) -> None:
    found = find_states(hold(f"x = {as_json({**STORY, 'author': author})}"), [TITLE])
    assert found
    assert [one["name"] for one in found.stated.get("author", [])] == ([name] if name else [])


@pytest.mark.parametrize(("moment", "date"), [
    (1612885200, "2021-02-09"), (1612885200000, "2021-02-09"), ("2021-02-09", "2021-02-09"),
    (12, ""), (True, ""), (9e30, "2099-12-03"), (None, ""), ("soon", "")])
def test_moments(moment: Any, date: str) -> None:
    assert read_moment(moment)[:10] == date


def test_the_article_of_the_page_is_taken_not_a_longer_one() -> None:
    state = {"story": STORY, "after": {"title": "A second plough", "body": OTHER * 4}}
    assert read_paragraphs(find_states(hold(f"x = {as_json(state)}"), [TITLE])) == list(PARAGRAPHS)


@pytest.mark.parametrize("key", ["relatedStories", "comments", "authorBio", "newsletterPrompt",
                                 "weitereArtikel", "masNoticias", "kommentare"])
def test_what_stands_below_an_asides_key_is_not_taken(key: str) -> None:
    state = {"story": {"body": PROSE}, key: [{"text": OTHER}]}
    assert read_paragraphs(find_states(hold(f"x = {as_json(state)}"), [])) == list(PARAGRAPHS)


def test_the_deck_and_what_is_stated() -> None:
    deck = "The ferries stayed at their moorings, and the post came by helicopter."
    story = {**STORY, "deck": deck, "authors": [{"name": "Jo Lund"}, {"name": "Marit Holm"}],
             "publishedAt": "2021-02-09T15:40:00Z"}
    found = find_states(hold(f"x = {as_json(story)}"), [TITLE])
    assert read_paragraphs(found) == [deck, *PARAGRAPHS]
    assert found
    assert found.stated["headline"] == TITLE
    assert [author["name"] for author in found.stated["author"]] == ["Jo Lund", "Marit Holm"]
    assert found.stated["datePublished"] == "2021-02-09T15:40:00Z"


@pytest.mark.parametrize("body", [
    "\n\n".join(PARAGRAPHS), "\r\n".join(PARAGRAPHS), PROSE, html.escape(PROSE),
    list(PARAGRAPHS), "".join(PARAGRAPHS)])
def test_linked_data(body: object) -> None:
    head = Head(linked_data=({"@type": "Organization", "text": OTHER[:40]},
                             {"@type": "NewsArticle", "headline": TITLE, "articleBody": body}))
    assert read_paragraphs(find_linked(head, [TITLE])) == list(PARAGRAPHS)


def test_an_object_that_a_script_parses_from_single_quotes() -> None:
    story = {"title": TITLE, "body": "\n".join(PARAGRAPHS) + '\nSo "it" was, at the island\'s end.'}
    written = json.dumps(story).replace("\\", "\\\\").replace("'", "\\'").replace("<", "\\x3c")
    found = find_states(hold(f"window.state = JSON.parse('{written}');"), [TITLE])
    assert read_paragraphs(found) == [*PARAGRAPHS, 'So "it" was, at the island\'s end.']


LONE = r"A \ud83d\ude00 and \\ud83d, a lone \udc00 or \uD83D"
"""A pair of surrogates and a backslash in JSON, and surrogates alone, which no encoding holds."""


@pytest.mark.parametrize("page", [
    hold(f'{{"headline": "{LONE}", "@type": "NewsArticle"}}', "type=application/ld+json"),
    hold(f'{{"a": "{LONE * 9}"}}', "type=application/json"), hold(f'a = {{"a": "{LONE * 9}"}}'),
    hold(f'a.push("{LONE * 9}" + b)'), hold(f'self.__next_f.push([1, "1:T9f,{LONE * 20}"])')])
def test_lone_surrogates_of_json_are_replaced(page: str) -> None:
    stated = segment_html(Source(page, "html", None, "unicode")).head.linked_data
    found = str(stated or [state.value for state in read_states(page)])
    assert "\U0001f600 and \\\\ud83d, a lone \ufffd or \ufffd" in found


def test_of_several_bodies_the_one_with_the_pages_title() -> None:
    head = Head(linked_data=(
        {"@type": "NewsArticle", "headline": "A second plough", "articleBody": OTHER},
        {"@type": "NewsArticle", "headline": TITLE, "articleBody": "\n".join(PARAGRAPHS)}))
    assert read_paragraphs(find_linked(head, [TITLE])) == list(PARAGRAPHS)


@pytest.mark.parametrize("page", [
    "", "<script>", hold("x = {" * 5000), hold("x = [" * 100_000), hold('"\\"' * 50_000),
    hold("[" * 200_000, "type=application/json"), hold('{"a":' * 100_000, "type=application/json"),
    hold("var a = function(){ return b ? {c:1} : '';};" * 2000),
    hold("x = " + as_json({"bundle": "function(){return {a:1;b:2}};" * 200})),
    hold("x = " + as_json({"class": "(?: Mentions(?: .*)? uiMentions(?: .*)? box(?: .*)?$ " * 9})),
    hold("x = " + as_json({"words": "harbour ferry quay " * 200})),
    hold("x = " + as_json({"picture": "9j4AAQSkZJRg" * 5000})),
    "<div data-a='{" + "x" * 100_000, "<script type=application/json>" * 20_000,
], ids=range(14))
def test_nothing_and_nonsense(page: str) -> None:
    """Where the time grows with the square of a page's size, some of these take minutes."""
    assert find_states(page, [TITLE]) is None


def test_prose_is_told_from_code_and_names() -> None:
    assert measure_prose(PARAGRAPHS[0]) == len(PARAGRAPHS[0])
    assert measure_prose("東京では火曜日に六十年ぶりの大雪が降り、列車はすべて止まった。")
    assert measure_prose("ท่าเรือออสต์วิกกลายเป็นน้ำแข็งเมื่อวันอังคารเป็นครั้งแรกในรอบหกสิบปี")
    assert not measure_prose("ข่าว กีฬา บันเทิง การเมือง เศรษฐกิจ")
    assert not measure_prose("const a = b; let c = {d: 1}; return a < b ? c : d; // and so on.")
    assert not measure_prose("(?: Mention(?: .*)? uiMention(?: .*)? box). The box(?: .*)?$ | so")
    assert not measure_prose("harbour ferry quay island mainland helicopter frost school post")


def test_markdown_as_markup() -> None:
    text = ("The **harbour** froze over, said [Jo Lund](https://x.example/jo).\n\n## Who pays\n\n"
            "![The quay](https://x.example/q.jpg)\n\n- Ice & fog\n- Rain\n\n> It is cold.\n\n"
            "## What is left\n\nNothing.")
    assert write_markup(text) == (
        "<p>The harbour froze over, said Jo Lund.</p><h2>Who pays</h2><li>Ice &amp; fog</li>"
        "<li>Rain</li><blockquote>It is cold.</blockquote><h2>What is left</h2><p>Nothing.</p>")
    assert write_markup("- a * b\n- 2 ** 3") == "<p>- a * b</p><p>- 2 ** 3</p>"


def test_text_as_markup() -> None:
    assert write_markup("a < b & c\n\nd") == "<p>a &lt; b &amp; c</p><p>d</p>"
    assert write_markup("Fish &amp; chips") == "<p>Fish &amp; chips</p>"
    assert write_markup("some <b>bold</b> words") == "<p>some <b>bold</b> words</p>"
    assert write_markup("&lt;p&gt;a&lt;/p&gt;") == "<p>a</p>"
