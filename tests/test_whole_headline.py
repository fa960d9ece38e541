"""The whole of a headline that a text prints in part, or cut short."""

from __future__ import annotations

import pytest

from cleaner.facts.whole_headline import choose_whole, find_uncut
from cleaner.model import Fact, Source
from cleaner.segment import segment

from .headlines import PROSE


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


@pytest.mark.parametrize(("sections", "found"), [(3, True), (16, True), (40, False)])
def test_a_headline_that_is_cut_short_stands_whole_below(sections: int, found: bool) -> None:
    cut, whole = "Harbour freezes over for the…", "Harbour freezes over for the first time"
    page = segment(Source("\n".join([cut, *["Section"] * sections, whole]), "text", None, "utf-8"))
    headline = find_uncut(page, Fact(cut, "printed line", 0))
    assert headline.value == (whole if found else cut)
