"""The lines that say when an article appeared, and the labels that go with them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cleaner.learned import read_page_cues
from cleaner.model import Fact, Source
from cleaner.rules import find_hits
from cleaner.segment import segment

from .facts import read_facts
from .hits import MORE, PROSE, hits_on


@pytest.mark.parametrize(("line", "claimed"), [
    ("Harbour.net / 05:12 AM May 3, 2021", True),
    ("HARBOUR.com - 3 May 2021, 10:30 WIB", True),
    ("Ice in the harbour of May 3, 2021", False),
    ("Ice in the harbour - May 3, 2021 in pictures", False),
])
def test_a_label_before_the_date_goes_with_it(line: str, claimed: bool) -> None:
    source = f"<article><h1>Vote put off</h1><p>{line}</p><p>{PROSE}</p><p>{MORE}</p></article>"
    assert ("date" in {hit.rule for hit in hits_on(source, line)}) == claimed


@pytest.mark.parametrize(("lines", "last", "claimed"), [
    (["Published"], "Published", True),
    (["Published", "on"], "on", True),
    (["Publié", ",", "le"], ",", True),
    (["Ann Ray", "Erstellt:"], "Erstellt:", True),
    (["on"], "on", True),
    (["Ice", "…"], "…", False),
    (["The published"], "The published", False),
    ([PROSE, "Update:"], "Update:", False),
])
def test_a_label_whose_date_is_lost(lines: list[str], last: str, claimed: bool) -> None:
    below = "".join(f"<p>{line}</p>" for line in lines)
    source = f"<article><h1>Vote put off</h1>{below}<p>{PROSE}</p><p>{MORE}</p></article>"
    assert ("date" in {hit.rule for hit in hits_on(source, last)}) == claimed


@pytest.mark.parametrize(("line", "claimed"), [
    ("12 March 2024 10:23 Photos: 7 Debate (38)", True),
    ("Date: 12 March 2024 | Seen: 311", True),
    ("12-03-2024, 14:22 | News / Harbour and islands | Seen: 5 204 | Comments: (11)", True),
    ("12-03-2024, 14:22 and so on for days in the harbour | nobody ever saw as much ice", False),
    ("HARBOUR.EXAMPLE : lundi 12 mars 2024 - 10:22", True),
    ("www.harbour.example 2024-03-12 10:22:33", True),
    ("12 March 2024 is a day that nobody here forgets.", False),
    ("The harbour vote of 12 March 2024", False),
    ("The harbour voted on 12 March 2024", False),
])
def test_a_label_that_begins_with_the_date(line: str, claimed: bool) -> None:
    page = segment(Source("\n\n".join(("Harbour vote put off", line, PROSE, MORE)), "text", None,
                          "utf-8"))
    facts = replace(read_facts(page), headline=Fact("Harbour vote put off", "printed line", 0),
                    date=Fact("2024-03-12", "printed line", 1))
    hits = find_hits(page, facts, read_page_cues(page))
    assert ("date" in {hit.rule for hit in hits if hit.block == 1}) == claimed


@pytest.mark.parametrize(("markup", "text", "sure"), [
    (f"<h2>Tuesday, March 12, 2024</h2><h3>Harbour vote put off</h3><p>{PROSE}</p>",
     "Tuesday, March 12, 2024", True),
    (f"<h3>Harbour vote put off</h3><p>{PROSE}</p><h2>Tuesday, March 12, 2024</h2>",
     "Tuesday, March 12, 2024", False),
    ((f"<h3>Harbour vote put off</h3><p>11 March 2024</p><table><tr><td>{PROSE}</td></tr>"
      "<tr><td>Last Updated ( Tuesday, 12 March 2024 )</td></tr></table>"),
     "Last Updated ( Tuesday, 12 March 2024 )", True),
    ((f"<h3>Harbour vote put off</h3><p>11 March 2024</p><table><tr><td>{PROSE}</td>"
      "<td>12 March 2024</td></tr></table>"), "12 March 2024", False),
])
def test_dates_in_headings_and_cells(markup: str, text: str, sure: bool) -> None:
    hits = hits_on(f"<html><body><title>Harbour vote put off</title>{markup}<p>{MORE}</p>", text)
    assert any(hit.sure for hit in hits if hit.rule == "date") == sure


def test_a_date_in_the_rows_of_a_table_far_below_is_in_doubt() -> None:
    rows = "".join(f"<tr><td><p>{label}</p></td><td><p>{value}</p></td></tr>"
                   for label, value in (("Price", "£12"), ("Release date", "5 December 2024")))
    lines = "".join(f"<p>{line}</p>" for line in (PROSE, MORE) * 4)
    source = (f"<article><h1>Vote put off</h1><p>12 March 2024</p>{lines}"
              f"<table>{rows}</table></article>")
    for line in ("5 December 2024", "Release date"):
        assert [hit.sure for hit in hits_on(source, line) if hit.rule == "date"] == [False]
    assert any(hit.sure for hit in hits_on(source, "12 March 2024") if hit.rule == "date")


def test_the_times_of_a_timetable_are_no_dates() -> None:
    rows = "".join(f"<tr><td><p>Ferry {at}</p></td><td><p>Quay</p></td><td><p>{at}:10</p></td></tr>"
                   for at in (7, 8, 9))
    lines = "".join(f"<p>{line}</p>" for line in (PROSE, MORE) * 4)
    source = f"<article><h1>Vote put off</h1><p>10:45</p>{lines}<table>{rows}</table></article>"
    assert not hits_on(source, "8:10")
    assert "date" in {hit.rule for hit in hits_on(source, "10:45")}
