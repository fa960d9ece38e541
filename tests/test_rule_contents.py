"""Lists of what a text holds, before its sections."""

from __future__ import annotations

import pytest

from .hits import LISTED, MORE, PROSE, SECTIONS, hits_on


@pytest.mark.parametrize(("text", "lines", "claimed"), [
    (SECTIONS[0], LISTED, False),  # the last one, over its text
    ("In this article", LISTED, True),
    ("In this article", LISTED.replace(SECTIONS[2], "What else", 1), False),
    ("In this article", LISTED.replace(MORE, "It was."), True),
])
def test_a_list_of_contents(text: str, lines: str, claimed: bool) -> None:
    assert any(hit.rule == "contents-list" for hit in hits_on(lines, text)) == claimed


NUMBERED = "\n".join((PROSE, "On this page", *(
    f"{number} {title}" for number, title in enumerate(SECTIONS, 1)), MORE, *(
    line for title in SECTIONS for line in (f"{title} [edit]", MORE))))
WORDED_OTHERWISE = "\n".join((PROSE, "On this page", *SECTIONS[:2], "Costs", "FAQ", *(
    line for title in (*SECTIONS[:2], "What it costs") for line in (title, MORE))))


@pytest.mark.parametrize(("text", "lines", "claimed"), [
    ("3 What to measure", NUMBERED, True),
    ("3 What to measure", NUMBERED.replace("On this page", "He said this"), False),
    ("3 What to measure", NUMBERED.replace("[edit]", "of ice"), False),
    ("FAQ", WORDED_OTHERWISE, True),  # the list ends where its first line comes again
    ("FAQ", WORDED_OTHERWISE.replace("FAQ", f"FAQ\n{MORE}"), False),
    ("15", f"{PROSE}\nCategory\n15\n40\n{MORE}\n15\n40\n{MORE}", False),
])
def test_a_labelled_list_of_contents(text: str, lines: str, claimed: bool) -> None:
    hits = hits_on(lines, text)
    assert any(hit.because == "in a list of contents" for hit in hits) == claimed
