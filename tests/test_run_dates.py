"""Dates among the labels of a line that runs on: which are parted, and which stay in a sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.segment.run_dates import part_dates

PARTED: list[list[str]] = [
    ["Money Jo Lund", "Published on May 3, 2021, 3:50pm ET |", "Fact Checked The old ferry"],
    ["By Ann Roe Harbour Reporter", "Updated March 11, 2026", "Top Ferries"],
    ["Home News", "Written by Jo Lund", "Monday, September 8, 2008", "The old ferry"],
    ["Von Rosa Lund", "12.3.2025, 14:30 Uhr", "Der Hafen bleibt zu"],
    ["Ana Ruiz", "3 de mayo de 2021", "El puerto"],
    ["By Ann Roe •", "March 12, 2025", "A new wave"],
    ["Publié le 3 mai 2021 à 14h30", "Le port"],
    ["Teilen", "10.12.2022 18:27", "von Rosa Lund Der Hafen"],
    ["Eine Petition soll ein Zeichen setzen", "von Newsdesk", "28. Januar 2022, 12:01", "Teilen"],
    ["2025年3月12日", "船は来ない"],
    ["2021-05-03", "Harbour"],
    ["Harbour", "3 May 2021"],
]

WHOLE = [
    "He said on 3 May 2021 Nothing would come of it",
    "In May 3, 2021 President Doe said",
    "On 12.3.2025 The Ferry Company has been closed",
    "the ferry of May 3, 2021 which nobody had seen",
    "It cost 2,021 in 2019 and 3 May 1999. in all",
    "Version 3.12.2025.1 Harbour",
    "The May 2021 Report",
    "Route 66 2021 Harbour",
    "",
    "Ferry",
]


@pytest.mark.parametrize("parts", PARTED, ids=" / ".join)
def test_a_date_among_labels_is_parted(parts: list[str]) -> None:
    assert part_dates(" ".join(parts)) == parts


@pytest.mark.parametrize("text", WHOLE)
def test_a_date_in_a_sentence_is_not(text: str) -> None:
    assert part_dates(text) == [text]


words = st.sampled_from(
    "May 3, 3. 2021 12.3.2025 By von Jo Lund Published on: | • said the".split())


@given(st.lists(words, max_size=60).map(" ".join))
def test_parts_put_together_give_the_text(text: str) -> None:
    parts = part_dates(text)
    assert " ".join(parts) == text
    assert all(part.strip() == part for part in parts)
    assert all(parts) or parts == [""]
