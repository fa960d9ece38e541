"""Columns that stand side by side in a text's lines: the article's is the one that stays."""

from __future__ import annotations

from itertools import zip_longest

import pytest

from cleaner import clean
from cleaner.segment.abreast import cut_columns

PROSE = ("The harbour council met late on Tuesday and put off the vote on the old pier again.",
         "Nobody knows what the ice has done to its posts, the harbour master told the council.",
         "A diver is to look at them as soon as the boats can leave the quay, which may take days.",
         "The pier is closed until then, and the ferry calls at the fish market on the other side.",
         "It had been shut for two weeks last year, when a boat ran into it in the fog.",
         "The market has asked for more lamps.")
ARTICLE = ["Harbour vote put off", "", "By Ann Ray", "12 March 2024", "",
           *(line for paragraph in PROSE for line in (paragraph, ""))]
MENU = ["Home", "News", "Local", "World", "Sports", "Weather", "Jobs", "Cars", "Search"]
BOX = ["", "Most viewed", "Gulls steal the mayor's lunch", "", "Ferry late again", "",
       "Lamp found at sea"]


def lay(*columns: list[str], gap: int = 2) -> str:
    """Columns side by side, each padded to its widest line."""
    widths = [max(map(len, column)) for column in columns]
    return "\n".join((" " * gap).join(cell.ljust(width) for cell, width in zip(
        row, widths, strict=True)) for row in zip_longest(*columns, fillvalue=""))


@pytest.mark.parametrize("columns", [
    (MENU, ARTICLE), (ARTICLE, BOX), (MENU, ARTICLE, BOX), (MENU * 3, ARTICLE, BOX)])
def test_columns_beside_the_article_go(columns: tuple[list[str], ...]) -> None:
    text = f"Harbour Times\n{lay(*columns)}\nCopyright"
    cut = cut_columns(text)
    assert cut is not None
    told = cut.text.split("\n")
    assert [line for line in told if line] == ["Harbour Times", *filter(None, ARTICLE), "Copyright"]
    assert all(line in whole for line, whole in zip(told, text.split("\n"), strict=True))
    assert [one.text.split("\n") for one in cut.account] == [
        [line for line in column if line] for column in columns if column is not ARTICLE]


def test_an_article_between_columns_is_whole() -> None:
    article = clean(lay(MENU, ARTICLE, BOX), kind="text")
    assert article.body.split("\n\n") == list(PROSE)
    assert (article.byline, article.date) == (("Ann Ray",), "2024-03-12")
    assert "repair-columns" in {one.rule for one in article.removed}


def test_a_short_column_beside_the_beginning_goes() -> None:
    box = ["Monday", "", "Poll", "", "How is the ice?", "Thick", "Thin"]
    cut = cut_columns(lay(box, [ARTICLE[0], "", *ARTICLE[2:]]))
    assert cut is not None
    assert [line for line in cut.text.split("\n") if line] == list(filter(None, ARTICLE))


ROWS = [f"Pier {letter}" for letter in "ABCDEFGHIJ"]
TABLED = [*PROSE, *PROSE[:4]]
WORDS = [f"word {number}" for number in range(20)]


@pytest.mark.parametrize(("case", "text"), [
    ("a table of data keeps step", lay(ROWS, TABLED)),
    ("though a cell or two are empty", lay(["", "", *ROWS[2:]], [*TABLED[:-2], "", ""])),
    ("the last cell is the longest", lay([*ROWS[:3], "", ROWS[3]], [*TABLED[:5], *PROSE[:3]])),
    ("no prose", lay(WORDS, ["", "", "", *WORDS])),
    ("one column", lay([f"{line} " * 2 for line in PROSE] * 2)),
    ("two columns of prose", lay([*PROSE, *PROSE], ["", "", "", *PROSE])),
    ("few lines", lay(MENU[:6], ARTICLE[:6])),
    ("not padded", "\n".join(line.rstrip() for line in lay(MENU, ARTICLE).split("\n"))),
    ("nothing", "   \n" * 20),
])
def test_other_texts_are_left_as_they_are(case: str, text: str) -> None:
    assert cut_columns(text) is None, case
