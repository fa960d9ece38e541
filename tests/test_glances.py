"""What lines show of names and dates at a glance."""

from __future__ import annotations

import pytest

from cleaner.facts.calendar import find_printed
from cleaner.facts.glances import by_words, glance, glance_at
from cleaner.model import Source
from cleaner.native.glances import CASELESS, DATABLE, DATED, NAMED, OPENED, TYPED
from cleaner.segment import segment

LINES = [
    ("By Jo Lund", OPENED | NAMED), ("BY JO LUND", OPENED | NAMED), ("ByJo Lund", OPENED),
    ("Von: Jo Lund", OPENED),
    ("Byron is here", NAMED), ("byJo", OPENED), ("BYJo", 0), ("", 0), ("B", 0),
    ("記者 山田", OPENED | CASELESS), ("港の船", CASELESS),
    ("3 May", DATED), ("May 2021", DATED), ("May", 0), ("In 2021", DATED), ("in 20214", DATABLE),
    ("3.4.21", DATED | DATABLE), ("3/4/2021", DATED | DATABLE), ("3-4-2021", DATED | DATABLE),
    ("03-04-21, 08:41", DATED | DATABLE), ("on 3-04-21", DATED | DATABLE), ("555-12-34", DATABLE),
    ("12-34-56-78", DATABLE), ("a3-04-21", DATABLE), ("1.2.3", 0),
    ("Version 1.22.3", DATABLE), ("May 3, 2021", DATED | DATABLE),
    ("٣ مايو ٢٠٢١", DATED | DATABLE | CASELESS), ("2021年5月3日", DATED | DATABLE),
    ("令和3年3月9日", DATED | DATABLE | CASELESS),
    ("令和元年5月1日", DATED | DATABLE | CASELESS), ("3年間で9人", 0),
    ("1234 and 5678", 0), (f"3 May {'ice ' * 30}", DATED), (f"{'ice ' * 15}3 May", 0),
    (f"{'ice ' * 30}3 May 2021", DATABLE),
    ("İbrahim Lund", NAMED), ("BARIŞ LUND", NAMED), ("Νίκος Παπάς", NAMED), ("ΝΙΚΟΣ ΠΑΠΑΣ", NAMED),
    ("Γεώργιος Παπάς", NAMED), ("Գևորգ Պետրոսյան", NAMED), ("HAZIRLAYAN: BARIŞ LUND", OPENED),
    ("Sara Lund", NAMED), ("Sara-Maria Lund", NAMED), ("S. M. Lund", NAMED), ("sara", 0),
    ("Dr. Lund", NAMED), ("Sarabande", 0), ("About Lund", NAMED),
    ("Analysis by Jo Lund", OPENED | TYPED), ("An honest review", TYPED),
    ("What we call with many words a review", 0),
]


@pytest.mark.parametrize(("line", "seen"), LINES)
def test_lines_show(line: str, seen: int) -> None:
    assert glance(line) == seen


def test_all_lines_of_a_page_are_looked_at() -> None:
    lines = [line for line, _ in LINES if line.strip()]
    page = segment(Source("\n\n".join(["ice " * 60, *lines]), "text", None, "unicode"))
    assert glance_at(page) == [0, *(glance(block.text) for block in page.blocks[1:])]


@pytest.mark.parametrize("line", [
    "May 3, 2021", "3.4.21", "3/4/2021", "2021-04-03", "3. 4. 2021 9:00", "৩ 2021-4-3", "３.4.2021",
    "1 2 2021/3/4", "12/31/99", "Stand: 2021 April 3", "15·08·23 | 13:05", "15·08·2023",
    "2021년 4월 3일", "令和3年3月9日", "平成元年1月8日（日）", "民國99年3月9日"])
def test_a_line_that_holds_a_date_shows_it(line: str) -> None:
    assert find_printed(line, "dmy", True)
    assert glance(line) & DATABLE


def test_all_that_opens_a_byline_opens_a_line() -> None:
    left = [word for word in by_words() if not glance(f"{word} Jo Lund") & OPENED]
    assert all(word.endswith(":") for word in left)  # known only with its colon
