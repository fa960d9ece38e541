"""The measures of `benchmarks`, each on examples small enough to count by hand."""

from __future__ import annotations

from typing import Any

import pytest

from benchmarks.converters import compare
from benchmarks.data import Page
from benchmarks.printed import derive_facts, prints_day
from benchmarks.score import (
    NOTHING,
    Prediction,
    fold,
    read_day,
    read_names,
    score_page,
    summarize,
)

from .headlines import PROSE


def score_body(true: str, found: str) -> dict[str, list[float]]:
    return score_page({"body": true}, Prediction(body=found))


def test_bodies_are_compared_as_bags_of_words() -> None:
    scores = score_body("The ferry left at noon.", "At noon the ferry left, late again")
    assert scores["precision"] == [5 / 7]
    assert scores["recall"] == [1.0]
    assert scores["f1"] == [pytest.approx(10 / 12)]
    assert scores["under_0.9"] == [1.0]


def test_a_word_counts_as_often_as_it_stands_in_both() -> None:
    scores = score_body("no no no yes", "no yes yes")
    assert scores["precision"] == [2 / 3]
    assert scores["recall"] == [2 / 4]


@pytest.mark.parametrize(("true", "found", "exact"), [
    ("One, two.\n\nThree", "one two three", 1.0),
    ("one two three", "one three two", 0.0),
    ("one two three", "one two three four", 0.0),
])
def test_exact_means_the_true_words_in_order(true: str, found: str, exact: float) -> None:
    assert score_body(true, found)["exact"] == [exact]


@pytest.mark.parametrize(("true", "found", "precision", "recall"), [
    ("a b c d e", "a b c d", 1.0, 0.5),
    ("a b c d e", "A b c d e", 0.5, 0.5),  # their case counts
    ("a b", "a b", 1.0, 1.0),  # a short text is one shingle
    ("a b", "a b c d", 0.0, 0.0),
])
def test_shingles_are_of_four_words(true: str, found: str, precision: float,
                                    recall: float) -> None:
    scores = score_body(true, found)
    assert scores["shingle_precision"] == [precision]
    assert scores["shingle_recall"] == [recall]


@pytest.mark.parametrize(("true", "found", "value", "empty"), [
    ("", "", 1.0, 1.0), ("", "words", 0.0, 0.0), ("words", "", 0.0, 1.0), ("words", "…", 0.0, 1.0),
])
def test_empty_bodies(true: str, found: str, value: float, empty: float) -> None:
    scores = score_body(true, found)
    assert scores["f1"] == scores["precision"] == scores["recall"] == [value]
    assert scores["empty"] == [empty]


def test_snippets_are_found_whatever_their_case_and_white_space() -> None:
    truth = {"with": ["The ferry\nleft", "at midnight"], "without": ["Read  more", "sign up"]}
    scores = score_page(truth, Prediction(body="the  FERRY left at noon. Read more"))
    assert scores["kept"] == [1.0, 0.0]
    assert scores["residue"] == [1.0, 0.0]
    assert "f1" not in scores


@pytest.mark.parametrize(("true", "found", "same"), [
    ("Café at “the Pier”", "CAFE AT THE PIER", 1.0),
    ("Café at the Pier", "Café at the Pier | The Gazette", 0.0),
    ("Café at the Pier", None, 0.0),
])
def test_headlines_are_folded(true: str, found: str | None, same: float) -> None:
    assert score_page({"headline": true}, Prediction(headline=found))["headline"] == [same]


@pytest.mark.parametrize(("value", "names"), [
    ("By Ann Ray and Bob Lee", {"Ann Ray", "Bob Lee"}),
    ("Von Jörg Maß, Eva Au", {"Jörg Mass", "Eva Au"}),
    ("Ana Gil y Luis Paz", {"Ana Gil", "Luis Paz"}),
    ("Ann Ray, MD, PhD", {"Ann Ray"}),
    ("Ann Ray, M.D. and Bob Lee Jr.", {"Ann Ray", "Bob Lee"}),
    ("Andy Sandler", {"Andy Sandler"}),
    (["By Ann Ray", "Bob Lee, RN"], {"Ann Ray", "Bob Lee"}),
    (["Smith and Sons"], {"Smith and Sons"}),
    ("", set()), ([], set()), (None, set()), (["—"], set()),
])
def test_names_of_a_byline(value: Any, names: set[str]) -> None:
    assert read_names(value) == {fold(name) for name in names}


@pytest.mark.parametrize(("truth", "found", "scores"), [
    ({"byline": ["Ann Ray", "Bob Lee"]}, ("Bob Lee", "Ann Ray"), {"byline": [1.0]}),
    ({"byline": ["Ann Ray", "Bob Lee"]}, ("Ann Ray",), {"byline": [0.0]}),
    ({"byline": [], "body": ""}, ("Ann Ray",), {"byline_invented": [1.0]}),
    ({"byline": None, "body": ""}, (), {"byline_invented": [0.0]}),
    ({"byline": []}, ("Ann Ray",), {}),  # nobody says that the page names no author
    ({"body": ""}, ("Ann Ray",), {}),
])
def test_bylines(truth: dict[str, Any], found: tuple[str, ...],
                 scores: dict[str, list[float]]) -> None:
    measured = score_page(truth, Prediction(byline=found))
    assert {name: value for name, value in measured.items() if "byline" in name} == scores


@pytest.mark.parametrize(("truth", "found", "scores"), [
    ({"date": "2017-09-22"}, "2017-09-22T23:10:00-07:00", {"date": [1.0]}),
    ({"date": "2017-09-22"}, "2017-09-23", {"date": [0.0]}),
    ({"date": "2017-09-22"}, None, {"date": [0.0]}),
    ({"date": None, "body": ""}, "2017-09-22", {"date_invented": [1.0]}),
    ({"date": None, "body": ""}, None, {"date_invented": [0.0]}),
    ({"date": None}, "2017-09-22", {}),
])
def test_dates(truth: dict[str, Any], found: str | None, scores: dict[str, list[float]]) -> None:
    measured = score_page(truth, Prediction(date=found))
    assert {name: value for name, value in measured.items() if "date" in name} == scores


def test_a_day_is_read_only_from_a_text() -> None:
    assert read_day("2017-09-22T08:00") == "2017-09-22"
    assert read_day("22 September 2017") is read_day(float("nan")) is read_day(None) is None


def test_summaries_are_means_over_pages_and_over_single_snippets() -> None:
    pages = [score_page({"body": "a b c d", "with": ["a", "b", "x"]}, Prediction(body="a b c d")),
             score_page({"body": "a b c d e", "with": ["b"]}, Prediction(body="a b c d")),
             score_page({"body": "z"}, NOTHING)]
    summary = summarize(pages)
    assert summary["pages"] == 3
    assert summary["f1"] == pytest.approx((1 + 8 / 9) / 3)
    assert summary["kept"] == 3 / 4
    assert summary["exact"] == 1 / 3
    assert summary["under_0.9"] == 2
    assert summary["empty"] == 1
    precision, recall = 2 / 3, 1.5 / 3
    assert summary["shingle_f1"] == pytest.approx(
        2 * precision * recall / (precision + recall))
    assert "residue" not in summary


@pytest.mark.parametrize("text", [
    "Friday, September 22, 2017World News", "Sept. 22nd, 2017", "22 de septiembre de 2017",
    "22. září 2017", "22 сентября 2017 г.", "22.9.2017", "22/09/17", "9/22/2017", "2017-09-22",
    "2017年9月22日10:00", "2017년 9월 22일", "٢٢ سبتمبر ٢٠١٧",
])
def test_a_printed_day_is_found(text: str) -> None:
    assert prints_day(f"The Gazette\n{text}\nAll rights reserved", "2017-09-22")


@pytest.mark.parametrize("text", [
    "September 2017", "22 September", "September 23, 2017", "122.9.2017", "© 2017, 22 pages",
    "September 22, 2016",
])
def test_a_day_that_is_not_printed_is_not_found(text: str) -> None:
    assert not prints_day(text, "2017-09-22")


def test_a_text_keeps_the_facts_that_it_prints() -> None:
    page = {"headline": "Ferry late “again”", "byline": ["Ann Ray", "Bob Lee"],
            "date": "2017-09-22"}
    whole = "FERRY LATE AGAIN\nBy Ann Ray and Bob Lee\n22 September 2017\nText."
    assert derive_facts(page, whole) == page
    assert derive_facts(page, "Ann Ray\nText.") == {"date": None}
    assert derive_facts(page, "Ferry late, again and again") == {
        "headline": page["headline"], "byline": [], "date": None}


def test_a_converters_text_is_scored_as_it_comes_and_cleaned() -> None:
    page = Page("1", None, b"", {"id": "1", "body": PROSE, "headline": "Harbour freezes over"})
    text = f"[Home](/)\n\n# Harbour freezes over\n\n{PROSE}\n\n[Read more](/more)"
    scored = compare(page, "", lambda _markup: text)
    assert scored is not None
    as_it_comes, cleaned = scored
    assert cleaned["f1"] > as_it_comes["f1"]
    assert cleaned["headline"] == [1.0]


def test_a_tool_that_fails_or_finds_nothing_counts_for_nothing() -> None:
    page = Page("1", None, b"", {"id": "1", "body": "Ice."})
    assert compare(page, "<", lambda markup: str(1 // 0) + markup) is None
    assert compare(page, "<", lambda _markup: " ") is None
