"""Menus, trails of sections and hashtags around an article."""

from __future__ import annotations

import pytest

from .hits import MORE, PROSE, hits_on, page


@pytest.mark.parametrize(("left", "claimed"), [
    ("Poll<br>How is the ice?<br>Thin", True), (f"{PROSE}<br>{MORE}<br>How is the ice?", False)])
def test_cells_above_the_headline_are_a_column(left: str, claimed: bool) -> None:
    markup = (f"<html><body><table><tr><td>{left}<br>The town</td><td><b>The harbour</b><br>"
              f"<h1>Harbour vote put off</h1>{PROSE}<br><br>{MORE}</td></tr></table></body></html>")
    asked = [hit for hit in hits_on(markup, "How is the ice?") if hit.rule == "menu"]
    assert bool(asked) is claimed


@pytest.mark.parametrize(("line", "claimed"), [
    ("Harbour Times > News > Local", True), ("新闻中心 > 国内新闻 > 正文", True),
    ("Harbour Times > News", False), ("Ice / water / sea", False),
    ("The ice > what the ferries of the harbour have to pay for it > the sea", False),
])
def test_a_trail_of_sections_above_the_headline(line: str, claimed: bool) -> None:
    source = page("").replace("<h1>", f"<p>{line}</p><h1>")
    assert ("site-chrome" in {hit.rule for hit in hits_on(source, line)}) == claimed


@pytest.mark.parametrize(("below", "claimed"), [
    ("How long does new lime take to cure?", False), ("Forgot your password?", True),
    ("Imprint", True)])
def test_what_heads_questions_is_no_navigation(below: str, claimed: bool) -> None:
    hits = hits_on(f"{PROSE}\n\nFAQs\n\n{below}\n\n{MORE}", "FAQs")
    assert any(hit.rule == "site-chrome" for hit in hits) == claimed


@pytest.mark.parametrize(("text", "below", "claimed"), [
    ("#ice #OstwickHarbour #ferries", PROSE, True),
    ("#IceOnTheQuay, #harbour", "", True),
    ("#ice#quay | #winter25", "", True),
    ("#İstanbul #körfez #çevre", "", True),
    ("#बर्फ़ #बंदरगाह", "", True),
    ("＃港 ＃氷", "", True),
    ("#港口新闻# #冰#", "", True),
    ("#icebreaking", "Share it", True),
    ("#icebreaking", PROSE, False),
    ("#1 #2", "", False),
    ("#1", "", False),
    ("#ice and #quay", "", False),
    ("#ice: the harbour waits", "", False),
    ("The harbour waits #ice #quay", "", False),
])
def test_hashtags_are_told_from_what_begins_with_one(text: str, below: str, claimed: bool) -> None:
    source = "\n\n".join(("Harbour vote put off", PROSE, MORE, text, below))
    assert ("tag-list" in {hit.rule for hit in hits_on(source, text)}) == claimed
