"""What holds for every text: nothing is added or moved, and clean text stays as it is."""

from __future__ import annotations

import json
import re
from itertools import zip_longest
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cleaner import clean

from .conftest import ROOT

BODIES = {path.parent.name: json.loads(path.read_text(encoding="utf-8"))["body"]
          for path in sorted(ROOT.glob("fixtures/*/expected.json"))}
TEXTS = {path.parent.name: path for path in sorted(ROOT.glob("fixtures/*/page.txt"))}
HARD = {
    "text-it-ricetta-elenco": "a rule of the house that is called “Share”, alone on its line",
    "text-en-bill-comments": "headings “Sponsors”, “Print”, “Vote” that nothing below takes up",
}
"""Bodies that a reader cannot tell from what an extractor leaves of a page, but by their sense."""
FEW = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))

words = st.sampled_from(
    "the a of in and boat harbour Vote council Ann river 1987 long-term said that, “quay” "
    "which was never built. Nobody saw it (or said so). Yes! Why? été Öl — dog’s".split())
lines = st.one_of(
    st.lists(words, min_size=1, max_size=50).map(" ".join),
    st.sampled_from(["Share", "Leave a Reply", "By Jo Lund", "March 3, 2021", "Read more", "- item",
                     "Image 1 of 7", "", "Advertisement", "© 2021 The Post", "  * Home", ", and"]))
sources = st.lists(st.tuples(lines, st.sampled_from(["\n", "\n\n", "\n\n\n"])), min_size=1,
                   max_size=30).map(lambda parts: "".join(a + b for a, b in parts))

told = st.lists(words, min_size=16, max_size=30).map(lambda told: " ".join(told).capitalize() + ".")
run_ons = st.lists(st.one_of(lines, told), min_size=20, max_size=90).map(" ".join)
"""Pages that came as one line."""
cells = st.tuples(st.lists(st.one_of(told, st.just("")), min_size=12, max_size=30),
                  st.lists(lines, min_size=12, max_size=30)).flatmap(st.permutations)
columns = cells.map(lambda cells: "\n".join("  ".join(
    cell.ljust(max(map(len, column))) for cell, column in zip(row, cells, strict=True))
    for row in zip_longest(*cells, fillvalue="")))
"""Pages whose cells stand side by side in all lines, padded to one width."""


def squeeze(text: str) -> str:
    """The letters of a text, without what joining lines may change: space and hyphens."""
    return re.sub(r"[\s\-\u2010\u00ad]+", "", text)


def is_subsequence(part: str, whole: str) -> bool:
    remaining = iter(whole)
    return all(letter in remaining for letter in part)


@FEW
@given(st.one_of(sources, run_ons, columns))
def test_body_is_a_subsequence_of_the_source(source: str) -> None:
    if source.strip():
        assert is_subsequence(squeeze(clean(source, kind="text").body), squeeze(source))


@FEW
@given(st.one_of(sources, run_ons, columns))
def test_cleaning_twice_is_cleaning_once(source: str) -> None:
    if source.strip() and (once := clean(source, kind="text").body):
        assert clean(once, kind="text").body == once


@pytest.mark.parametrize("name", TEXTS)
def test_fixtures_are_clean_once_cleaned(name: str) -> None:
    once = clean(Path(TEXTS[name]), kind="text").body
    assert clean(once, kind="text").body == once


@pytest.mark.parametrize("name", [
    pytest.param(name, marks=pytest.mark.xfail(reason=HARD[name], strict=True))
    if name in HARD else name for name in BODIES])
def test_a_clean_body_stays(name: str) -> None:
    assert clean(BODIES[name], kind="text").body == BODIES[name]


def test_what_is_left_of_a_line_begins_with_no_bullet() -> None:
    name = "the the the long-term harbour long-term built. the long-term the boat"
    rest = f"{'the ' * 38}boat boat harbour harbour harbour harbour built. "
    once = clean(f"{name} {name}   * Home {8 * rest}the Nobody", kind="text").body
    assert clean(once, kind="text").body == once
