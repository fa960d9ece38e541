"""What is dropped of the doubts about lines that stand among others of the article."""

from __future__ import annotations

import pytest

from cleaner.overruled import forget_company
from cleaner.support import support

from .lines import ASKED, MORE, PROSE, Row, list_raised, stand

CUE = "Nobody signed up, she says, for a newsletter that no one had written or meant to write."
SPOKEN = "“Sign up for the newsletter,” said the mayor, and the mayor's dog looked at the sea."
SAID = "“All rights reserved is my name,” says Ann Ray."

ASKING = "We use cookies, it says."
ABOUT = "Cookies are what the harbour's new law is about, and who sets them has to ask before."

DROPPED: list[tuple[str, list[Row], str, bool]] = [
    ("between paragraphs",
     [("+", PROSE), ("+", CUE, "newsletter-prompt"), ("+", MORE)], CUE, False),
    ("with a promo between",
     [("+", PROSE), ("-", "Read more: Ice", "labelled-link"), ("+", CUE, "newsletter-prompt"),
      ("+", MORE)], CUE, False),
    ("what is its article's topic",
     [("-", "How newsletters saved the harbour", "headline"), ("+", CUE, "newsletter-prompt")],
     CUE, True),
    ("what its article's paragraphs are about",
     [("+", ABOUT), ("-", ASKING, "consent-notice"), ("+", PROSE), ("+", ABOUT)], ASKING, True),
    ("what is said", [("+", PROSE), ("+", SPOKEN, "newsletter-prompt")], SPOKEN, True),
    ("what is said, and not likely", [
        ("+", PROSE), ("-", SPOKEN, "newsletter-prompt"), ("+", "The dog")], SPOKEN, False),
    ("little is said", [("+", PROSE), ("-", SAID, "rights-notice"), ("+", MORE)], SAID, False),
    ("an answer", [("+", ASKED[0]), ("+", ASKED[1]), ("+", ASKED[2]),
                   ("+", CUE, "newsletter-prompt"), ("+", ASKED[2]), ("+", ASKED[3]),
                   ("+", ASKED[0]), ("+", ASKED[1])], CUE, True),
    ("a refrain", [("+", PROSE), ("-", "So it goes.", "repeated-block"), ("+", MORE)],
     "So it goes.", False),
    ("a chronicle's day", [("+", PROSE), ("+", "12 March", "date"), ("+", MORE)],
     "12 March", False),
]

HELD: list[tuple[str, list[Row], bool]] = [
    ("at the end", [("+", PROSE), ("+", CUE, "newsletter-prompt"), ("-", "Share", "share-bar")],
     False),
    ("in what an extractor left", [("+", PROSE), ("+", CUE, "newsletter-prompt"), ("+", MORE)],
     True),
    ("of another topic", [("-", "How ice saved the harbour", "headline"),
                          ("+", CUE, "newsletter-prompt")], False),
    ("of what one paragraph is about", [
        ("+", ABOUT), ("-", ASKING, "consent-notice"), ("+", PROSE), ("+", MORE)], True),
    ("below what its article is about", [
        ("+", ABOUT), ("+", ABOUT), ("-", ASKING, "consent-notice")], True),
    ("said at the end", [("+", PROSE), ("-", SAID, "rights-notice"), ("-", "Share", "share-bar")],
     False),
    ("a copy below the article", [("+", PROSE), ("-", "So it goes.", "repeated-block"),
                                  ("-", "Share", "share-bar")], False),
    ("the time of a page", [("+", PROSE), ("+", "12 March 2024, 14:05", "date"), ("+", MORE)],
     False),
    ("how long ago", [("+", PROSE), ("+", "2 hours ago", "date"), ("+", MORE)], False),
    ("a reading time below the author",
     [("+", PROSE), ("-", "By Ann Ray", "byline"), ("+", "3 min read", "date"), ("+", MORE)],
     False),
]


@pytest.mark.parametrize(("case", "rows", "text", "extracted"), DROPPED,
                         ids=[row[0] for row in DROPPED])
def test_a_doubt_is_dropped(case: str, rows: list[Row], text: str, extracted: bool) -> None:
    assert text in list_raised(rows, extracted=extracted)


@pytest.mark.parametrize(("case", "rows", "extracted"), HELD, ids=[row[0] for row in HELD])
def test_a_doubt_is_held(case: str, rows: list[Row], extracted: bool) -> None:
    assert list_raised(rows, extracted=extracted) == []


def test_a_credit_before_a_sentence_of_what_came_as_one_line() -> None:
    for run_on in (True, False):
        lines = stand([("+", PROSE), ("+", f"Photo: Ann Ray {PROSE}", "credit")])
        lines.run_on = run_on
        support(lines, frozenset())
        assert lines.is_kept(1) is run_on


@pytest.mark.parametrize(("case", "rows", "held"), [
    ("a chronicle's day", [("+", PROSE), ("+", MORE), ("+", "12 March", "date"), ("+", PROSE)],
     False),
    ("a page's hour", [("+", PROSE), ("+", MORE), ("+", "12 March 2024, 14:05", "date"),
                       ("+", PROSE)], True),
    ("another article's day", [("+", PROSE), ("+", MORE), ("-", "12 March", "date"),
                               ("-", "Ferry prices")], True),
    ("a menu's word", [("+", PROSE), ("+", MORE), ("-", "Sport", "site-chrome"), ("-", "Ferries")],
     False),
])
def test_what_counts_in_an_extractor_s_text(case: str, rows: list[Row], held: bool) -> None:
    lines = stand(rows, extracted=True, sure=True)
    forget_company(lines)
    assert bool(lines.claims.get(2)) == held
