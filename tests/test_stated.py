"""Recipes, how-tos, questions and answers that linked data state stay, and nothing else does."""

from __future__ import annotations

import json
from typing import Any

import pytest

from cleaner import clean
from cleaner.neighbours.stated import read_stated_parts

PROSE = """\
The council met on Tuesday evening to hear the plans for the old harbour, and put off the vote.
“We have waited for ten years and can wait for one winter more,” said Ann Ray, who sails the boat.
The plan foresees sixty berths, a market hall and a school, and it would cost eleven million crowns.
In winter the ice shuts the bay for nine weeks, and all that is needed has to come over the road.
""".splitlines()
ASKED, ANSWER = "Who pays for it?", "The state has promised to pay one half of the new quay."
QUESTIONS = {"@type": "FAQPage", "mainEntity": [
    {"@type": "Question", "name": ASKED,
     "acceptedAnswer": {"@type": "Answer", "text": f"&lt;p&gt;{ANSWER}&lt;/p&gt; It is little."}}]}
RECIPE = {"@type": "Recipe", "recipeIngredient": ["200 g of rye flour", "Salt"],
          "recipeInstructions": [{"@type": "HowToSection", "itemListElement": [
              {"@type": "HowToStep", "text": "Mix all and wait for an hour or for two."}]}]}


def make_page(behind: str, *data: Any) -> str:
    scripts = "".join(
        f"<script type='application/ld+json'>{json.dumps(one)}</script>" for one in data)
    return (f"<html><head><title>Harbour vote put off</title>{scripts}</head><body>"
            "<nav><a href=/a>Salt</a> <a href=/b>Rye</a></nav><article><h1>Harbour vote put off"
            f"</h1>{''.join(f'<p>{text}</p>' for text in PROSE)}</article>"
            f"<div class='sidebar teasers related'>{behind}</div></body></html>")


FAQ = f"<h3>Questions</h3><div><span>{ASKED}</span></div><div>{ANSWER}</div>"
CARD = ("<h3>Ingredients</h3><ul><li>200 g of <b>rye flour</b></li><li>Salt</li></ul>"
        "<ul><li>Mix all and wait for an hour or for two.</li></ul>")


@pytest.mark.parametrize(("behind", "data", "kept"), [
    (FAQ, QUESTIONS, ("Questions", ASKED, ANSWER)),
    (CARD, RECIPE, ("Ingredients", "200 g of rye flour", "Salt", "Mix all and wait")),
    (CARD, {"@graph": [RECIPE]}, ("200 g of rye flour", "Mix all and wait")),
])
def test_what_data_state_stays(behind: str, data: Any, kept: tuple[str, ...]) -> None:
    without = clean(make_page(behind)).body
    body = clean(make_page(behind, data)).body
    assert not any(text in without for text in kept)
    assert all(text in body for text in kept), body


@pytest.mark.parametrize(("behind", "data", "gone"), [
    ("<p>Salt</p><p>Fish prices fall again</p>", RECIPE, "Salt"),
    (f"<p><a href=/q>{ASKED}</a></p>", QUESTIONS, ASKED),
    ("<p>Who pays for it all, and when?</p>", QUESTIONS, "Who pays"),
    (FAQ, {**QUESTIONS, "@type": "QAPage"}, ASKED),
])
def test_what_only_looks_alike_goes(behind: str, data: Any, gone: str) -> None:
    assert gone not in clean(make_page(behind, data)).body


@pytest.mark.parametrize("data", [
    {"@type": "Recipe", "recipeIngredient": None}, {"@type": "FAQPage", "mainEntity": 3},
    {"@type": ["Recipe", 7], "recipeInstructions": {"text": ["", None, {"name": []}]}}])
def test_odd_data_state_nothing(data: Any) -> None:
    assert read_stated_parts([data]) == frozenset()
