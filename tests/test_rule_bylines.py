"""The lines that say who wrote an article, and what goes with them or signs it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cleaner.learned import read_page_cues
from cleaner.model import Fact, Source
from cleaner.rules import find_hits
from cleaner.segment import segment

from .facts import read_facts
from .hits import MAY, MORE, PROSE, hits_on, page


@pytest.mark.parametrize(("line", "below", "claimed"), [
    ("(Ostwick Post)", "", True), ("/Ostwick Post/", "", True),
    ("(Ostwick Post)", ("<p>All rights reserved. The Ostwick Post is not responsible for what its "
                        "readers write in the comments below.</p>"), True),
    ("(Ostwick Post)", f"<p>{PROSE}</p><p>{MORE}</p>", False),
    ("(Ostwick Hall)", "", False), ("Ostwick Post", "", False)])
def test_a_site_signs_with_its_name(line: str, below: str, claimed: bool) -> None:
    markup = page(f"<p>{line}</p>{below}").replace(
        "<body>", '<head><meta property="og:site_name" content="Ostwick Post"></head><body>')
    assert ("syndication-line" in {hit.rule for hit in hits_on(markup, line)}) is claimed


@pytest.mark.parametrize(("before", "line", "behind", "claimed"), [
    ("", "Jo Anna Lund (in Ostwick)", "", True),
    ("", "Jo Anna Lund, Ostwick", "", True),
    ("", "Jo Anna LUND – harbour reporter", "", True),
    ("", "Jo A. Lund", "", True),
    ("<h3>The end</h3>", "Jo Anna Lund, Ostwick", f"<p>{PROSE}</p>", True),
    ("", "Jo Anna Lund, Ostwick", f"<p>{MORE}</p>", False),
    ("<p>Send it to:</p>", "Jo Anna Lund, Ostwick", "", False),
    ("", "Jo Anna Lund, who wrote this, was born in Ostwick", "", False),
    ("", "Jo Anna Lund was there", "", False),
    ("", "Jo B. Roe", "", False),
    ("", "Ann Ray (in Ostwick)", "", False),
])
def test_a_line_that_signs_says_where_its_author_is(before: str, line: str, behind: str, *,
                                                    claimed: bool) -> None:
    markup = page(f"{before}<p>{line}</p>{behind}").replace(
        "</h1>", "</h1><p>By Jo Anna Lund</p>", 1)
    assert ("byline" in {hit.rule for hit in hits_on(markup, line)}) == claimed


@pytest.mark.parametrize(("byline", "line"), [
    ("İlker Kaya", "İlker Kaya (Ankara)"), ("Ali Kaya", "ALİ B. KAYA"), ("Işıl Kaya", "IŞIL KAYA"),
    ("Νίκος Παπάς", "ΝΙΚΟΣ ΠΑΠΑΣ"), ("Anna Weiß", "ANNA WEISS"), ("Anna Weiß", "Anna Weiß (Kiel)")])
def test_a_name_is_told_in_capitals_and_in_small_letters(byline: str, line: str) -> None:
    markup = page(f"<p>{line}</p>").replace("</h1>", f"</h1><p class='byline'>By {byline}</p>", 1)
    assert "byline" in {hit.rule for hit in hits_on(markup, line)}


def test_byline_line_is_claimed() -> None:
    source = page("").replace("</h1>", "</h1><p class='byline'>By Ann Ray</p>")
    assert "byline" in {hit.rule for hit in hits_on(source, "By Ann Ray")}


@pytest.mark.parametrize(("text", "claimed"), [
    ("Ann Ray and Ute Lund", True), ("ANN RAY | UTE LUND", True), ("Ann Ray, Ute Lund", True),
    ("Ute Lund & Ann Ray,", True), ("Ann Ray thanks Ute Lund", False), ("Ann Ray and Jo", False),
])
def test_all_the_names_on_a_line_are_a_byline(text: str, claimed: bool) -> None:
    above = "</h1><p class='byline'>By Ann Ray and Ute Lund</p>"
    source = page(f"<p>{text}</p>").replace("</h1>", above)
    assert ("byline" in {hit.rule for hit in hits_on(source, text)}) == claimed


@pytest.mark.parametrize(("lines", "text", "claimed"), [
    (("By Ann Ray", "Ostwick", "3 May 2021"), "Ostwick", True),
    (("By Ann Ray", "Health editor", "3 May 2021"), "Health editor", True),
    (("By Ann Ray", "Correspondent", "By Ute Lund", "3 May 2021"), "By Ute Lund", True),
    (("By Ann Ray", "Correspondent", "By Ute Lund", "3 May 2021"), "Correspondent", True),
    (("Ann Ray", "Ostwick", "The pilots stayed"), "Ostwick", False),
    (("Ann Ray", "The pilots stayed.", "3 May 2021"), "The pilots stayed.", False),
    (("By Ann Ray", "By the quay", "3 May 2021"), "By the quay", False),
    (("By Ann Ray", "Topic: Boats", "3 May 2021"), "Topic: Boats", False),
    (("By Ann Ray", "Links for Ann Ray", "3 May 2021"), "Links for Ann Ray", False),
    (("By Ann Ray", "Listen to this article", "3 May 2021"), "Listen to this article", False),
])
def test_what_goes_with_a_byline_is_claimed(lines: tuple[str, ...], text: str,
                                            claimed: bool) -> None:
    head = "</h1>" + "".join(f"<p>{line}</p>" for line in lines)
    hits = hits_on(page("").replace("</h1>", head), text)
    assert ("byline" in {hit.rule for hit in hits}) == claimed


@pytest.mark.parametrize(("text", "start"), [
    (f"{MAY} POST/(author: Ann Ray, editor: Ute Lund)", len(MAY) + 1),
    ("Ostwick, 3 May 2024. Author: Ann Ray", None),
])
def test_what_an_author_signs_is_kept(text: str, start: int | None) -> None:
    source = page(f"<p>{text}</p>")
    spans = [hit.span for hit in hits_on(source, text) if hit.rule == "byline"]
    assert spans == [(start, len(text)) if start else None]


def test_letters_that_become_two_when_written_small_move_no_signature() -> None:
    told = "Die große Straße, weiße Gefäße, mäßige Größe, Späße, heiße Füße, so heißt es außen."
    text = f"{told} Von Ann Ray. Harbour Desk"
    markup = page(f"<p>{text.replace('Ann Ray', '<span class=author>Ann Ray</span>')}</p>")
    spans = [hit.span for hit in hits_on(markup, text) if hit.rule == "byline"]
    assert spans == [(len(told) + 1, len(text))]


def test_byline_in_prose_is_not_claimed() -> None:
    source = page("<p>By Ann's count the harbour holds ninety boats in summer.</p>")
    hits = hits_on(source, "By Ann's count the harbour holds ninety boats in summer.")
    assert "byline" not in {hit.rule for hit in hits}


@pytest.mark.parametrize("text", [
    "Author Ann Ray, from the harbour, said she had begun to read of ice when she was a child.",
])
def test_a_sentence_about_an_author_is_no_byline(text: str) -> None:
    assert "byline" not in {hit.rule for hit in hits_on(f"{PROSE}\n\n{MORE}\n\n{text}", text)}


@pytest.mark.parametrize(("line", "times", "claimed"), [
    ("Ann Ray:", 3, False), ("Ann Ray：", 2, False), ("Ann Ray:", 1, True), ("Ann Ray", 3, True)])
def test_an_author_who_speaks_again_and_again_is_no_byline(line: str, times: int,
                                                           claimed: bool) -> None:
    lines = ["Harbour vote put off", "3 May 2024", PROSE, *[line, MORE] * times]
    page = segment(Source("\n\n".join(lines), "text", None, "utf-8"))
    facts = replace(read_facts(page), names=("Ann Ray",), printed=line,
                    byline=Fact("Ann Ray", "printed line", 3))
    hits = find_hits(page, facts, read_page_cues(page))
    assert [hit.block for hit in hits if hit.rule == "byline"] \
        == [3 + 2 * number for number in range(times) if claimed]
