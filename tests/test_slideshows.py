"""Captions stay where they are what a page tells, and go beside an article."""

from __future__ import annotations

import pytest

from cleaner import clean

TOLD = [f"In picture {number} the harbour lies under ice, and {what} stands on the quay and waits "
        "for the boat." for number, what in enumerate((
            "a goat", "the mayor", "Ann Ray", "a dog", "the post", "a school class", "nobody"))]
LEAD = "The winter of 1912 was the longest that the islands remember, as these pictures show."
PROSE = ("<p>The council met on Tuesday evening to hear the plans for the old harbour, and after "
         "three hours of talk it put off the vote until the spring, members said.</p>")


def make_page(prose: str, captions: list[str]) -> str:
    figures = "".join(f"<figure><img src=/{number}><figcaption>{text}</figcaption></figure>"
                      for number, text in enumerate(captions))
    return (f"<html><head><title>A winter in pictures</title></head><body><article>"
            f"<h1>A winter in pictures</h1><p>{LEAD}</p>{prose}{figures}</article></body></html>")


def test_captions_are_a_slideshows_text() -> None:
    body = clean(make_page("", TOLD)).body
    assert [body.count(text) for text in (LEAD, *TOLD)] == [1] * 8


@pytest.mark.parametrize(("prose", "captions"), [
    ("".join(PROSE.replace("Tuesday", day) for day in (
        "Monday", "Tuesday", "Friday", "Sunday", "Saturday")), TOLD),
    ("", TOLD[:3]),
    ("", [f"Picture {number}" for number in range(9)]),
    ("", [f"{text[:-1]} (Photo" for text in TOLD]),
])
def test_captions_beside_an_article_go(prose: str, captions: list[str]) -> None:
    body = clean(make_page(prose, captions)).body
    assert not any(text in body for text in captions)
