"""The headline where a page prints it again, and the label above it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cleaner.learned import read_page_cues
from cleaner.model import Fact, Source
from cleaner.rules import find_hits
from cleaner.segment import segment

from .facts import read_facts
from .hits import MAY, MORE, PROSE, hits_on


@pytest.mark.parametrize(("head", "text", "claimed"), [
    ("<p class='dachzeile'>Housing</p><h1>Harbour vote put off</h1>", "Housing", True),
    ("<p>Housing</p><h2>Harbour vote put off</h2>", "Housing", False),
    ("<title>Harbour vote put off - Post</title><p>Housing</p><h2>Harbour vote put off</h2>",
     "Housing", True),
    (("<title>Harbour vote put off</title><table><tr><td><b>Housing</b><br><font size=5>"
     "Harbour vote put off</font></td></tr></table>"), "Housing", True),
    ("<title>Harbour vote put off</title><ul><li>Housing</li></ul><h2>Harbour vote put off</h2>",
     "Housing", False),
    ("<p>The ice is to blame for it.</p><h1>Harbour vote put off</h1>",
     "The ice is to blame for it.", False),
    (f"<p>{PROSE}</p><p>Housing</p><h1>Harbour vote put off</h1>", "Housing", False),
    ("<ul><li>Housing</li></ul><h1>Harbour vote put off</h1>", "Housing", False),
])
def test_the_label_above_the_headline(head: str, text: str, claimed: bool) -> None:
    hits = hits_on(f"<html><body><article>{head}<p>{MORE}</p></article></body></html>", text)
    assert any(hit.rule == "kicker" for hit in hits) == claimed


@pytest.mark.parametrize(("case", "lines", "claimed"), [
    ("date above it", ["Lamps", "12 March 2024", "12", "Harbour vote put off", PROSE, MORE],
     True),
    ("date far above it", ["12 March 2024", "Lamps", "Tides", "Ferries", "Pilots",
                           "Harbour vote put off", PROSE, MORE], False),
    ("nothing about it", ["Harbour vote put off", PROSE, MORE], False),
    ("sentence above prose, below a label", [
        "Comments", "The harbour vote was put off again.", PROSE, MORE], False),
    ("date in a paragraph", ["Harbour vote put off", PROSE, MAY], False),
    ("sentence above its author", ["Comments", "The harbour vote was put off again.", "By Ann Ray",
                                   "12 March 2024", PROSE, MORE], True),
    ("last sentence of several", [
        "The ferries ran late on every day of the week.", "Comments",
        "The comments of those who waited were few.",
        "The pilots had asked for another boat in vain.",
        "The harbour vote was put off again."], False),
    ("last line below several", [
        "The ferries ran late on every day of the week.", "3 May 2021",
        "The comments of those who waited were few.", "Referee of the vote: Ann Ray"], False),
    ("last sentence of several in wide letters", [
        "港は火曜日に凍り、船は島へ向かうことができなかった。", "コメント",
        "待っていた人々のコメントは短く、数も少なかったという。",
        "2019年のvoteは延期された。"], False),
    ("sentence below what a page says", [
        "We use cookies so that the harbour's pages work.", "Comments",
        "The harbour vote was put off again.", "By Ann Ray", "12 March 2024"], True),
])
def test_a_headline_needs_a_witness(case: str, lines: list[str], claimed: bool) -> None:
    page = segment(Source("\n\n".join(lines), "text", None, "utf-8"))
    at = next(index for index, line in enumerate(lines) if "vote" in line)
    facts = replace(read_facts(page), headline=Fact(lines[at], "printed line", at))
    hits = find_hits(page, facts, read_page_cues(page))
    assert ("headline" in {hit.rule for hit in hits if hit.block == at}) == claimed, case


@pytest.mark.parametrize(("above", "claimed"), [
    ("After the storm", True), ("AFTER THE STORM", True),
    # the title begins otherwise, or goes on with the words
    ("After the fire", False), ("After", False), ("Lamps", False),
])
def test_a_kicker_that_the_page_title_begins_with(above: str, claimed: bool) -> None:
    page = segment(Source("<title>After the storm: harbour vote put off</title>"
                          f"<p>{above}</p><h1>Harbour vote put off</h1><p>{PROSE}</p><p>{MORE}</p>",
                          "html", None, "utf-8"))
    facts = replace(read_facts(page), headline=Fact("Harbour vote put off", "h1", 1))
    hits = find_hits(page, facts, read_page_cues(page))
    assert ("headline" in {hit.rule for hit in hits if hit.block == 0}) == claimed


def test_a_line_below_prose_is_no_sure_headline() -> None:
    lines = ["Harbour vote put off", "By Ann Ray", "12 March 2024", PROSE, MORE]
    hits = hits_on("\n\n".join(lines), lines[0])
    assert any(hit.rule == "headline" and hit.sure for hit in hits)
    hits = hits_on("\n\n".join((PROSE, MORE, *lines)), lines[0])
    assert not any(hit.rule == "headline" and hit.sure for hit in hits)
