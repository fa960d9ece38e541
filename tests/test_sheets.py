"""Texts of printed pages: heads and feet of sheets go, sentences go on over them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner import clean
from cleaner.segment.sheets import bind_sheets

from .pages import PARAGRAPHS

HEAD = "11/29/26, 6:54 AM Harbour freezes over | The Ostwick Post"
FOOT = "https://ostwick.example/news/harbour-freezes-over {}/3"
SHEETS = (
    f"""Home\nSport\nHarbour freezes over\nBy Jane Doe\n9 February 2021\n{PARAGRAPHS[0]}
“We broke the ice with the pilot boat, then with shovels,” said Marit Holm, who has run the""",
    "harbour office since 2009. “By noon there were more people on the quay than in the church.”",
    f"{PARAGRAPHS[2]}\nAll rights reserved.",
)


def print_sheets(feed: str, head: str = HEAD, foot: str = FOOT) -> str:
    return feed.join(f"{head}\n{sheet}\n{foot.format(number)}\n"
                     for number, sheet in enumerate(SHEETS, 1)) + feed


@pytest.mark.parametrize("feed", ["\f", ""])
def test_heads_and_feet_of_sheets(feed: str) -> None:
    text = print_sheets(feed)
    article = clean(text)
    assert article.body == "\n\n".join(PARAGRAPHS)
    assert (article.headline, article.byline, article.date) == (
        "Harbour freezes over", ("Jane Doe",), "2021-02-09")
    account, = (removed for removed in article.removed if removed.rule == "repair-sheets")
    assert (account.because, account.where) == ("6 lines about 3 sheets", "line 1")
    last, = (removed for removed in article.removed if "reserved" in removed.text)
    assert last.where == f"line {len(text[:text.index(last.text)].splitlines()) + 1}"


def test_what_heads_and_feet_say() -> None:
    bound = bind_sheets(print_sheets("\f"))
    assert bound
    assert (bound.title, bound.address) == (
        "Harbour freezes over | The Ostwick Post",
        "https://ostwick.example/news/harbour-freezes-over")


@pytest.mark.parametrize("text", [
    "",
    "\f",
    "One sheet alone\f",
    "Two sheets.\fWith nothing in common.",
    "A picture\n1/3\nAnother picture\n2/3\nThe last\n3/3",
    "Photo: Ann Lee\n1/2\nThe quay\nPhoto: Ann Lee\n2/2\nThe church",
    "Half of it, 1/2\nand two thirds of that, 2/3\nmake 3/3",
    "\n".join(f"line {number}/9" for number in range(9)),
])
def test_texts_without_sheets(text: str) -> None:
    assert bind_sheets(text) is None


def test_galleries_keep_their_counters_in_the_account() -> None:
    text = "\n".join((PARAGRAPHS[0], "1/2", "The quay", "2/2", "The church", *PARAGRAPHS[1:]))
    assert not [one for one in clean(text).removed if one.rule == "repair-sheets"]


@pytest.mark.parametrize("feed", ["\f", "\n"])
def test_many_sheets(feed: str) -> None:
    said = ["".join(chr(ord("a") + int(digit)) for digit in str(number)) for number in range(1500)]
    text = feed.join(f"https://e.example/a\n{number}\nIt went on with {word}.\n{number}/1500"
                     for number, word in enumerate(said, 1))
    bound = bind_sheets(text)
    assert bound
    assert bound.text.strip().split("\n\n") == [f"It went on with {word}." for word in said]


def test_rows_of_numbers_are_no_heads() -> None:
    sheets = ["\n".join(f"{row} of {sheet}" for row in range(40)) for sheet in range(4)]
    bound = bind_sheets("\f".join(sheets))
    assert bound
    assert len(bound.text.splitlines()) >= 4 * 30


@given(st.lists(st.sampled_from((
    "\f", "\n", "\r\n", "\v", "\u2028", "1/2", "2/2", "A head\n", "3/4/24, 8:12 AM A head\n",
    "https://e.example/a 1/2\n", "<br>", "It went on and on. ")), min_size=1, max_size=40))
def test_lines_are_found_where_they_stand(parts: list[str]) -> None:
    text = "A line.\n" + "".join(parts)
    lines = len(text.splitlines())
    for removed in clean(text, kind="text").removed:
        assert 1 <= int(removed.where.removeprefix("line ")) <= lines + text.count("<br>")


def test_the_head_of_a_papers_sheets_is_no_headline() -> None:
    first = f"Harbour freezes over\n\nBy Ann Ray\n\n{PARAGRAPHS[0]}"
    sheets = [f"The Ostwick Post          Friday, April 29, 2016          {page}\n\n{lines}\n"
              for page, lines in enumerate((first, "\n\n".join(PARAGRAPHS[1:])), 7)]
    article = clean("\f".join(sheets), kind="text")
    assert article.headline == "Harbour freezes over"
    assert article.body == "\n\n".join(PARAGRAPHS)


def test_the_head_of_sheets_tells_a_headline_of_two_lines() -> None:
    wrapped = "Harbour freezes over for the first time\nin sixty long years"
    head = f"11/29/26, 6:54 AM {' '.join(wrapped.split())} | The Ostwick Post"
    text = print_sheets("\f", head).replace("Sport\nHarbour freezes over\n", f"Sport\n{wrapped}\n")
    article = clean(text)
    assert article.headline == " ".join(wrapped.split())
    assert [removed.text for removed in article.removed if removed.rule == "headline"] \
        == wrapped.split("\n")
    assert article.body == "\n\n".join(PARAGRAPHS)
