"""Data as frameworks pack it: each page's own article is read, with what is stated of it."""

from __future__ import annotations

import html
import json
from typing import Any

import pytest

from cleaner.segment.embedded import find_states
from cleaner.segment.flight import read_rows
from cleaner.segment.literals import read_literal, read_names
from cleaner.segment.packed import join_cache, restore_marks, unflatten, untype
from cleaner.segment.states import read_states

from .pages import PARAGRAPHS
from .test_embedded import OTHER, SPANS, TITLE, as_json, hold, read_paragraphs

STORY = {"title": TITLE, "publishedAt": "2021-02-09T15:40:00Z", "author": {"name": "Jo Lund"},
         "body": SPANS}
AFTER = {"title": "A second plough", "publishedAt": "2021-02-08", "body": [
    {"_type": "block", "style": "normal", "children": [{"_type": "span", "text": OTHER}]}] * 3}
PACKED = {"story": STORY, "after": AFTER}
WRITTEN = "".join(f"<p>{text} – ä</p>" for text in PARAGRAPHS)


def flatten(value: Any, keyed: bool) -> list[Any]:
    """A tree as a list of values that refer to each other; keys too, where these are so written."""
    flat: list[Any] = []
    known: dict[Any, int] = {}

    def put(one: Any) -> int:
        if isinstance(one, str) and one in known:
            return known[one]
        place = len(flat)
        flat.append(one)
        if isinstance(one, str):
            known[one] = place
        if isinstance(one, dict):
            flat[place] = {f"_{put(key)}" if keyed else key: put(inner)
                           for key, inner in one.items()}
        elif isinstance(one, list):
            flat[place] = [put(inner) for inner in one]
        return place

    put(value)
    return flat


def add_types(value: Any) -> list[Any]:
    """A value with the numbers of types that islands of Astro are given."""
    if isinstance(value, dict):
        return [0, {key: add_types(one) for key, one in value.items()}]
    return [1, [add_types(one) for one in value]] if isinstance(value, list) else [0, value]


def write_object(value: Any, names: dict[str, str]) -> str:
    """A value as a script writes it: keys without quotes, some values by their names."""
    if isinstance(value, dict):
        return "{" + ",".join(f"{key}:{write_object(one, names)}" for key, one in value.items()) \
            + "}"
    if isinstance(value, list):
        return "[" + ",".join(write_object(one, names) for one in value) + "]"
    return names.get(value) or as_json(value)


NAMES = {"block": "a", "span": "b", "normal": "c"}
FLAT = as_json({"a": PACKED}).translate(str.maketrans({"&": "&a;", '"': "&q;", "'": "&s;"}))


@pytest.mark.parametrize("page", [
    hold(as_json(flatten(PACKED, False)), "type=application/json"),
    hold(f"s.enqueue({json.dumps(as_json(flatten(PACKED, True)))});"),
    f'<astro-island props="{html.escape(as_json({"post": add_types(PACKED)}))}"></astro-island>',
    hold(FLAT, "id=serverApp-state type=application/json"),
    hold("kit.start(app, element, {node_ids: [0, 3], data: [null,"
         f'{{type:"data",data:{write_object(PACKED, {})},uses:{{}}}}], form: null}});'),
    hold(f"window.__NUXT__=(function(a,b,c){{return {{data:[{write_object(PACKED, NAMES)}]}}}}"
         '("block","span","normal"));'),
], ids=["devalue", "turbo-stream", "astro", "angular", "sveltekit", "nuxt-2"])
def test_the_pages_own_article(page: str) -> None:
    found = find_states(page, [TITLE])
    assert read_paragraphs(found) == list(PARAGRAPHS)
    assert found
    assert found.stated["author"] == [{"@type": "Person", "name": "Jo Lund"}]
    assert found.stated["datePublished"] == STORY["publishedAt"]


TYPES = ["P", "H3", "P", "IMG", "P"]
TEXTS = [PARAGRAPHS[0], "What the pilots say", PARAGRAPHS[1], "The quay on Tuesday.", PARAGRAPHS[2]]
CACHE = {
    "ROOT_QUERY": {"__typename": "Query", 'post({"id":7})': {"__ref": "Post:7"},
                   "latest": [{"__ref": "Post:8"}]},
    "Post:7": {"title": TITLE, "author": {"__ref": "User:1"}, "body": {"paragraphs": [
        {"__ref": f"Paragraph:7_{i}"} for i in range(5)]}},
    "Post:8": {"title": "A second plough", "text": OTHER * 3},
    "User:1": {"name": "Jo Lund", "posts": [{"__ref": "Post:7"}]},
    **{f"Paragraph:7_{i}": {"__typename": "Paragraph", "type": kind, "text": text}
       for i, (kind, text) in enumerate(zip(TYPES, TEXTS, strict=True))}}


@pytest.mark.parametrize("page", [
    hold(f"window.__APOLLO_STATE__ = {as_json(CACHE)};"),
    hold(as_json({"props": {"pageProps": {"apollo": CACHE}}}), "type=application/json")])
def test_objects_of_a_cache_are_put_where_others_name_them(page: str) -> None:
    found = find_states(page, [TITLE])
    assert read_paragraphs(found) == [*TEXTS[:3], TEXTS[4]]
    assert found
    assert found.stated["author"] == [{"@type": "Person", "name": "Jo Lund"}]


def test_what_is_no_cache_stays() -> None:
    for value in ({"a": {"__ref": "b"}, "b": {}}, [CACHE], {"ROOT_QUERY": 1}, "a"):
        assert join_cache(value) is value
    assert join_cache({"a": 1, "b": {"ROOT_QUERY": {"c": {"type": "id", "id": "d"}}, "d": {}}}) == {
        "a": 1, "b": {"ROOT_QUERY": {"c": {}}}}
    loop = {"ROOT_QUERY": {"a": {"__ref": "A"}}, "A": {"b": {"__ref": "B"}},
            "B": {"a": {"__ref": "A"}}}
    assert join_cache(loop) == {"ROOT_QUERY": {"a": {"b": {"a": None}}}}


@pytest.mark.parametrize(("name", "read"), [
    ("data-page", True), (":article", True), ("wire:snapshot", True), ("article", True),
    ("initial-data", True), ("props", True), ("DATA-PAGE", True), ("props\n", True),
    ("onclick", False), ("x-init", False)])
def test_attributes_that_hold_data(name: str, read: bool) -> None:
    page = f"<body><div {name}=\"{html.escape(as_json({'story': STORY}))}\"></div></body>"
    assert bool(find_states(page, [TITLE])) is read


def push(rows: str) -> str:
    pieces = [rows[i:i + 500] for i in range(0, len(rows), 500)]
    return hold("".join(f"self.__next_f.push([1,{json.dumps(piece)}]);" for piece in pieces))


def test_texts_of_rows_end_where_they_say_and_belong_to_what_refers_to_them() -> None:
    other = f"<p>{OTHER}</p>" * 3
    rows = (f"a:T{len(other.encode()):x},{other}"
            'b:["$","$L1",null,{"next":{"title":"A second plough","html":"$a"}}]\n'
            f"c:T{len(WRITTEN.encode()):x},{WRITTEN}"
            f'd:["$","$L2",null,{{"story":{{"title":"{TITLE}","html":"$c"}}}}]\n')
    found = find_states(push(rows), [TITLE])
    assert read_paragraphs(found) == [f"{text} – ä" for text in PARAGRAPHS]
    assert found
    assert found.stated["headline"] == TITLE


@pytest.mark.parametrize(("flight", "rows"), [
    ('1:["$2"]\n2:{"a":"$3"}\n3:T3,a:b', [[{"a": "a:b"}]]),
    ('1:["$1","$9","$L2","$undefined"]\n', []),
    ('1:["$2","$2"]\n2:["b"]\n', [[["b"], None]]),
    ("1:Tff,cut short", ["cut short"]), ("no row\n", []), ("", [])])
def test_rows(flight: str, rows: list[Any]) -> None:
    assert list(read_rows(flight)) == rows


@pytest.mark.parametrize(("script", "value"), [
    ("{a:1,'b':\"it's\",c:[!0,!1,null,'\\x41\\'']}",
     {"a": 1, "b": "it's", "c": [True, False, None, "A'"]}),
    ("{a:x,b:new Date(12),c:'d'}", {"a": "given", "b": None, "c": "d"}),
    ("{a:{b:'c'},d:`e`}", {"a": {"b": "c"}}),
    ("{a:'b'", {"a": "b"}), ("[", []), ("]", None), ("", None), ("[[[", [[[]]])])
def test_objects_of_scripts(script: str, value: Any) -> None:
    assert read_literal(script, 0, {"x": "given"})[0] == value


@pytest.mark.parametrize(("script", "told"), [
    ("a={b:'The harbour froze over on Tuesday, and so on.'}", True),
    ("a={b:'港は六十年ぶりに凍り、連絡船は昼まで出なかった。'}", True),
    ("a={b:'c',d:function(e){return e+1}}", False)])
def test_objects_are_read_where_a_script_says_something(script: str, *, told: bool) -> None:
    padded = script.replace("{b:", "{a:[" + "1," * 200 + "],b:")
    assert bool(list(read_states(hold(padded)))) is told


def test_what_a_function_is_given() -> None:
    assert read_names('x=(function(a,b){return {c:a}}("d",!0))') == {"a": "d", "b": True}
    assert read_names("x=(function(a,b){return a})") == {}
    assert read_names("y(1)") == {}


@pytest.mark.parametrize("value", [
    [1, 2, 3, 4], ["a", "b", "c", "d"], [{"a": 90}, 1, 2, 3], [{"a": -99}, 1, 2, 3], {"a": 1},
    [{"a": "b"}, {"a": "c"}, {"a": "d"}, {"a": "e"}]])
def test_what_is_packed_otherwise_stays(value: Any) -> None:
    assert unflatten(value) == value
    assert untype(value) == value


def test_long_texts_and_objects_are_put_in_once() -> None:
    assert unflatten([{"a": 1, "b": 1, "c": 2, "d": 2, "e": 3, "f": 3}, "x" * 400, "y", [2]]) == {
        "a": "x" * 400, "b": None, "c": "y", "d": "y", "e": ["y"], "f": None}


def test_ampersands_are_restored_last() -> None:
    assert restore_marks("{&q;a&q;:&q;&a;q; &l;p&g; it&s;s&q;}") == '{"a":"&q; <p> it\'s"}'
    assert restore_marks('{"a": "&l;"}') == '{"a": "&l;"}'
