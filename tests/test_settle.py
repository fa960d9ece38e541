"""A text that is an article already is told, and a text is cleaned until it stays."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from cleaner import clean
from cleaner.columns import Columns
from cleaner.learned import read_page_cues
from cleaner.model import Page, Source
from cleaner.segment import segment
from cleaner.segment.body import cut_body
from cleaner.settle import is_article

FIRST = ("The council met on Tuesday evening to hear the plans for the old harbour, and after "
         "three hours of talk it put off the vote until the spring.")
SECOND = ("Nobody in the hall had expected a different outcome, since the money had been spent "
          "on a bridge that leads nowhere, as the mayor said.")
THIRD = "“We shall meet again in March,” she told those who had stayed until the lamps went out."

COMMENTED = ("The comments that reached the council fill a folder, and most of them are about the "
             "height of the lamps.")

NOTICED = ("These cookies help us understand how readers come to the harbour, and where they go "
           "when they have seen enough of it.")


def cut(*lines: str, gap: str = "\n\n") -> Page:
    return segment(Source(gap.join(lines), "text", None, "unicode"))


def is_clean(page: Page) -> bool:
    return is_article(page, read_page_cues(page))


@pytest.mark.parametrize("lines", [
    (FIRST, SECOND, THIRD),
    (FIRST, "The bridge", SECOND, THIRD),
    (FIRST, "Rope.", "Two anchors", "A lamp", "Tar", SECOND),
    (FIRST, "Comments", COMMENTED, THIRD),
])
def test_an_article_is_told(lines: tuple[str, ...]) -> None:
    assert is_clean(cut(*lines))
    assert clean("\n\n".join(lines), kind="text").body == "\n\n".join(lines)


@pytest.mark.parametrize("line", ["Advertisement", "Sign up for our newsletter", "Share", "Print",
                                  "March 3, 2021", "Related stories", NOTICED,
                                  "Your browser does not support boats."])
def test_a_sign_of_a_page_is_seen(line: str) -> None:
    assert not is_clean(cut(FIRST, line, SECOND, THIRD))
    assert not is_clean(cut(FIRST, SECOND, THIRD, line))


def test_a_notice_of_the_browser_amid_a_text_goes() -> None:
    body = "\n\n".join((FIRST, SECOND, THIRD))
    assert clean("\n\n".join((FIRST, "Your browser does not support HTML5 video.", SECOND, THIRD)),
                 kind="text").body == body
    headed = "\n\n".join((FIRST, "Skip to content", SECOND, THIRD))
    assert clean(headed, kind="text").body == headed


def test_a_long_notice_at_an_end_is_seen() -> None:
    long = f"{NOTICED} {FIRST} {SECOND}"
    assert not is_clean(cut(long, FIRST, SECOND, THIRD))
    assert not is_clean(cut(FIRST, SECOND, THIRD, long))
    assert is_clean(cut(FIRST, f"{FIRST} {SECOND} {NOTICED}", THIRD))


@pytest.mark.parametrize("line", [
    "OLD TOWN – MAY 02: The council meets in the hall on May 02. (Photo by Ann Ray/Getty Images)",
    "The council of the old town, which met on Tuesday. Photo courtesy of Harbour Films"])
def test_a_caption_is_seen(line: str) -> None:
    assert not is_clean(cut(line, FIRST, SECOND, THIRD))
    assert clean("\n\n".join((FIRST, line, SECOND, THIRD)), kind="text").body \
        == "\n\n".join((FIRST, SECOND, THIRD))


def test_what_says_the_same_above_a_caption_goes_with_it() -> None:
    shown = "The mayor speaks in the hall of the old town on Tuesday. Two hundred have come to hear"
    for lines in ((shown, f"IMAGE: {shown} Photograph: Ann Ray/Reuters"),
                  (f"{shown}.", f"{shown}.", "(Ann Ray / Getty Images)")):
        text = "\n\n".join((FIRST, *lines, SECOND, THIRD))
        assert clean(text, kind="text").body == "\n\n".join((FIRST, SECOND, THIRD))


def test_a_paragraph_above_a_signature_stays() -> None:
    text = "\n\n".join((FIRST, SECOND, THIRD, "(Ann Ray / Reuters)"))
    assert THIRD in clean(text, kind="text").body


def test_a_post_is_seen() -> None:
    for signature in ("pic.twitter.com/aB3dE5", "— Ann Ray (@annray) May 3, 2021"):
        assert not is_clean(cut(FIRST, f"Not a word of the lamps {signature}", SECOND, THIRD))


def test_a_paragraph_that_an_agency_signs_is_none() -> None:
    assert is_clean(cut(FIRST, SECOND, f"{THIRD} She did not say when. (dpa)"))


def test_a_line_with_author_and_date_is_seen() -> None:
    headline = "The vote on the plans for the old harbour has been put off again, until the spring"
    dated = "12 May 2025 at 09:15 Text: Jo Lund"
    article = clean("\n\n".join((headline, dated, FIRST, SECOND, THIRD)), kind="text")
    assert article.body == "\n\n".join((FIRST, SECOND, THIRD))
    assert article.byline == ("Jo Lund",)


def test_other_forms_are_looked_at() -> None:
    assert not is_clean(cut(FIRST, SECOND, THIRD, gap="\n"))
    assert not is_clean(cut("- " + FIRST, SECOND))
    assert not is_clean(cut("The headline", FIRST, SECOND))
    assert not is_clean(cut(FIRST, *(f"Label {name}" for name in "abcdefghij"), SECOND))


def test_the_account_holds_what_a_second_look_removes() -> None:
    text = "\n".join(["Home", "News", "Sport", FIRST, SECOND, THIRD, "Share", "Print"])
    article = clean(text, kind="text")
    kept = set(article.body.split("\n\n"))
    removed = {removal.text for removal in article.removed}
    assert kept | removed == set(text.split("\n"))
    assert clean(article.body, kind="text").body == article.body


def test_a_second_look_cuts_a_part_out_of_a_sentence(fixtures: Path) -> None:
    label = "Care of Lamps in the Dark"
    text = (fixtures / "text-en-one-line-lamp" / "page.txt").read_text(encoding="utf-8")
    text = text.replace("Print For", f"Print {label} For").replace(
        "On Wednesday", f"The notes on {label} Were written by hand. On Wednesday", 1)
    article = clean(text, kind="text")
    assert article.body.startswith("For eleven years")
    assert label in [removal.text for removal in article.removed]
    assert clean(article.body, kind="text").body == article.body


def make_plain(value: Any) -> Any:
    """A page, or a part of one, with lists for arrays."""
    if isinstance(value, Columns):
        value = (*value.held[:-1], value.bits)  # the last row is room for what is found
    if isinstance(value, tuple):
        return tuple(map(make_plain, value))
    return (value.dtype, value.tolist()) if isinstance(value, np.ndarray) else value


def cut_from(page: Page, body: str) -> Page | None:
    """The page of a body that is some blocks of a page."""
    kept = [block.index for block in page.blocks if block.text in body.split("\n\n")]
    return cut_body(page, np.array(kept, np.intp), body)


def test_a_body_is_cut_as_a_text_is() -> None:
    page = cut("Home", "* " + SECOND, FIRST[:50], FIRST[50:], "Zoë & Noël", THIRD, "Share",
               gap="\n")
    kept = [block.text for block in page.blocks[1:-1]]
    assert len(kept) == 4
    body = cut_from(page, "\n\n".join(kept))
    assert body is not None
    assert make_plain(body) == make_plain(cut(*kept))


@pytest.mark.parametrize("line", ["* - A lamp", "+ + + A lamp", "•   ‣ A lamp"])
def test_all_marks_of_an_item_are_taken_off(line: str) -> None:
    assert cut(FIRST, line, SECOND).blocks[1].text == "A lamp"


def test_marks_behind_marks_are_read_anew() -> None:
    page = cut(FIRST, "* # The bridge", SECOND)
    assert cut_from(page, "\n\n".join(block.text for block in page.blocks)) is None
