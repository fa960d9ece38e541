"""Lines that are no headline of their text, whatever they look like."""

from __future__ import annotations

import pytest

from cleaner.facts.no_headline import is_other, is_others, owns_page
from cleaner.lexicon.cues import load_phrases_of
from cleaner.model import Source
from cleaner.segment import segment

from .headlines import HEADLINE, MORE, PROSE


@pytest.mark.parametrize(("text", "expected"), [
    ("© Ostwick Post 2021 – All rights reserved", True),
    ("© Jo Lund", True),
    ("Ostwick Post | All of the week's news https://ostwick.example/?utm_source=letter", True),
    ("Copyright law for the harbours of Europe", False),
    ("Share Facebook Twitter WhatsApp Email Print", True),
    ("Share of ferries on Facebook grows", False),
    ("Home / News / Weather", True),
    ("Home / Weather / Harbour freezes over for days", False),
    (r"| Home \| News \| Weather \| Ferries |", True),
    (r"Harbour freezes over for days \| Ostwick Post", False),
    ("Home :: News :: Weather :: Ferries", True),
    ("Home >> Weather >> Ferries", True),
    ("Home >> Weather >> Harbour freezes over for days", False),
    ("2019年05月06日 08:17 来源：北滨晨讯 【打印】", True),
    ("3 May 2021, 12:30 Source: Ostwick Post", True),
    ("The harbour of 3 May 2021: a source of ice", False),
    ("——八十年老字号今起停业修缮", True),
    ("Download the app of the Ostwick Post", True),
    ("Apps that the pilots of Ostwick use", False),
    ("Ostwick Post :: Weather :: Harbour freezes over", False),
    ("« The pilots’ winter | Main | Soup for sixty »", True),
    ("‹ The pilots’ winter | Soup for sixty ›", True),
    ("«Ice» | Ostwick Post", False),
    ("By Jo Lund • Senior Reporter", True),
    ("By Jo Lund, Weather Reporter", True),
    ("By land, by sea: the winter of the ferries", False),
    ("jo.lund@ostwick-post.example", True),
    ("Why the harbour office deleted @ostwick", False),
    ("The first ice of the year lies at the quay, jo.lund@ostwick-post.example", True),
    ("Jane Doe/Associated Press", True), ("Credit: Jane Doe", True),
    ("Photo: Jane Doe / Ostwick College", True), ("Credit: what it costs you", False),
    ("Jane Doe / Getty Images", True),
    ("Harbour/Associated Press", False), ("Jane Doe/Harbour of Ice", False),
    ("harbour-main-photo.jpg", True), ("Where harbour.jpg comes from", False),
])
def test_what_is_surely_no_headline(text: str, expected: bool) -> None:
    assert is_other(text, load_phrases_of("en")) == expected


def test_what_read_also_leads_to_is_no_headline() -> None:
    own, other = "Five quays of the harbour to walk on", "Bus strike: what stops on Thursday"
    for lines, expected in (([own, PROSE, MORE, "Read also", other], [False, True]),
                            (["Read also", own, PROSE, MORE, other], [False, False])):
        page = segment(Source("\n".join(lines), "text", None, "utf-8"))
        assert [is_others(page, lines.index(line), load_phrases_of("en"))
                for line in (own, other)] == expected


@pytest.mark.parametrize(("line", "rights", "expected"), [
    ("Báo Biển Xanh", "© Bản quyền thuộc Báo Biển Xanh", True),
    ("Ice and Rope", "© Bản quyền thuộc Báo Biển Xanh", False),
    ("Ice and Rope", "Copyright (C) 2009-2016 Ice and Rope", True),
    ("Ice and Rope", "The new book is Ice and Rope", False),
    ("Ice and Rope", f"© Ostwick Post. What is said of Ice and Rope: {PROSE}", False),
])
def test_the_name_in_the_notice_of_rights(line: str, rights: str, expected: bool) -> None:
    text = "\n".join([line, "News", HEADLINE, PROSE, MORE, rights])
    assert owns_page(segment(Source(text, "text", None, "utf-8")), 0, line) is expected
