"""Sources that are made to hurt: an article comes out, or one of the documented errors."""

from __future__ import annotations

import contextlib
import json
import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner import Article, CleanerError, clean

from .pages import HTML, PARAGRAPHS, TEXT

MANY = 100_000


def make_linked(things: Any) -> str:
    return f'<script type="application/ld+json">{json.dumps(things)}</script>'


HOSTILE = {
    "nested-blocks": "<div>" * MANY + PARAGRAPHS[0] + "</div>" * MANY,
    "nested-blocks-wrongly-closed": "<div></p>" * MANY + PARAGRAPHS[0],
    "nested-inline": "<span>" * MANY + PARAGRAPHS[0],
    "facts-within-facts": "<span itemprop=author>" * 1_900 + PARAGRAPHS[0] * 5_000,
    "drawings-left-open": "<svg><path d=M0>" * (MANY // 5) + PARAGRAPHS[0],
    "formulas": "<p>" + "<math><mi>x</mi></math>." * (MANY // 5) + PARAGRAPHS[0],
    "formulas-left-open": "<math><mfrac><annotation>" * (MANY // 5) + PARAGRAPHS[0],
    "fractions-of-fractions": "<p>x" + "<math>" + "<mfrac><mi>x</mi>" * 5_000,
    "texts-as-written-left-open": "<xmp></p>" * (MANY // 5) + "<plaintext>" + "</p>" * MANY,
    "comments-within-entities": "&am<!-- -->p;" * (MANY // 5) + "<<!-- -->p>" * (MANY // 5),
    "nested-lists": "<ul><li>x" * (MANY // 5),
    "nested-tables": "<table><tr><td>x" * (MANY // 5),
    "nested-quotations": "<blockquote>x" * (MANY // 5),
    "nested-custom-elements": "<x-a>" * MANY + PARAGRAPHS[0],
    "nested-anchors": "".join(f"<a href={n}><div>" for n in range(MANY // 5)),
    "inline-left-open": "".join(f"<p><b id={n}>x" for n in range(MANY // 5)),
    "misnested": "<b><p>x</b>y</p>" * (MANY // 5),
    "attributes": f"<div {' '.join(f'a{n}' for n in range(MANY))}>{PARAGRAPHS[0]}</div>",
    "attributes-with-tags": "<p " + "".join(f"a{n}='</p><p>' " for n in range(MANY // 5)) + ">x",
    "long-class": f"<div class='{'share ' * MANY}'><p>{PARAGRAPHS[0]}</p></div>",
    "long-class-around-many-blocks": f"<div class='{'x' * MANY}'>" + "<p>x y" * MANY,
    "long-attribute-around-many-blocks": f"<p title='{'x' * 10 * MANY}'>" + "x y<br><br>" * MANY,
    "white-space-before-inline-elements": "<p>" + " \n" * 10 * MANY + PARAGRAPHS[0][:-1]
                                          + " <x-a>x</x-a> y" * MANY,
    "long-attribute": f"<div data-a='{'x' * 10 * MANY}'><p>{PARAGRAPHS[0]}</p></div>",
    "open-tags": "<p " * MANY,
    "open-comments": "<!--" * MANY,
    "brackets": "<" * MANY * 5,
    "entities": "&lt;&amp;&#x1F600;&#0;&#xD800;" * (MANY // 10),
    "unclosed-script": HTML + "<script>" + "x<p>" * MANY,
    "linked-data": f"<script type='application/ld+json'>{'[' * MANY}</script>{HTML}",
    "linked-data-objects": '<script type="application/ld+json">' + '{"@type":"A","a":' * 5_000
                           + "</script>" + HTML,
    "title-of-separators": f"<title>{'a | b - ' * MANY}</title>{HTML}",
    "title-of-colons": f"<title>{'a: ' * MANY}</title>{HTML}",
    "headlines": "".join(f"<h1>Ice on the quay {n}</h1>" for n in range(MANY // 5)) + HTML,
    "author-of-many-words": '<script type="application/ld+json">{"@type": "NewsArticle", "author": '
                            '{"@type": "Organization", "name": "' + "w " * MANY + '"}}</script>'
                            + HTML,
    "role-without-a-name": f"Council extends contract\n\n, കോളമിസ്റ്റ്\n\n{PARAGRAPHS[0]}",
    "spaces": "<p>" + " " * 10 * MANY + "x</p>",
    "breaks": "x<br>" * MANY,
    "one-long-line": "word " * MANY * 2,
    "one-long-word": "w" * 10 * MANY,
    "blank-lines": "\n" * 10 * MANY + "x",
    "short-lines": "x\n" * (MANY // 5),
    "same-line": (PARAGRAPHS[0] + "\n") * 2_000,
    "date-like": "1/1/1 " * (MANY // 5),
    "names": "By " + "Jo Lund and " * (MANY // 10),
    "cues-in-brackets": "<p>" + "The boats left (read more) at noon. " * (MANY // 2),
    "prompts-between-sentences": "<p>" + "Read more about it? Click here now. " * (MANY // 4),
    "string-left-open": "'<p" + "\\'" * MANY * 2,
    "list-left-open": "['a', " + "'x\\'" * MANY,
    "objects-within-objects": '{"a":' * MANY,
    "paragraphs-of-xml": "<TEI><text>" + "<div><p>x" * (MANY // 5),
    "cited-lines": "> x\n" * (MANY // 5),
    "paragraphs-left-open": "<p>x" * (MANY // 5),
    "mail-of-mails": "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=a0\n\n" + "".join(
        f"--a{n}\nContent-Type: multipart/mixed; boundary=a{n + 1}\n\n" for n in range(2_000)),
    "linked-body-of-inline-left-open": make_linked(
        {"@type": "Article", "articleBody": PARAGRAPHS[0] * 5 + "".join(
            f"<p><b id={n}>x" for n in range(MANY // 10))}),
    "references": HTML + make_linked(
        [{"@type": "Article", "headline": "Ice", "author": {"@id": "x"}}] * (MANY // 25)),
    "titles-of-linked-data": "<link rel=canonical href=https://x.y/z>" + make_linked(
        [{"@type": "Article", "url": "https://x.y/z", "headline": f"Ice on the quay {n}"}
         for n in range(MANY // 20)]) + HTML + "".join(
             f"<h2>Ice on the quays {n}</h2>" for n in range(MANY // 20)),
    "lists-of-linked-data": HTML + make_linked([[]] * MANY),
    "introductions": "Ice on the quay\n\n" + "Ann Ray Lund is a writer of the paper\n\n" * 4_000,
    "authors-below": make_linked({"@type": "Article", "author": {"name": "Jo Lund"}}) + HTML
                     + "<p>Jo Lund is a writer of the paper of the town.</p>" * 4_000,
    "lives-below-labels": HTML + ("<h3>About the author</h3><p>Jo Lund is a writer who lives by "
                                  "the sea with cats and dogs.</p>") * 4_000,
    "stated-and-marked-authors": "".join(
        f'<meta name="author" content="Jo Lund{"x" * (n % 50)} {"y" * (n // 50)}">'
        for n in range(2_000)) + "<h1>Ice</h1><p>" + "<span class=author>Bo</span> " * 4_000
        + "</p>" + HTML,
    "articles-within-articles": HTML + "<article><h2>Ice</h2>" * 300 + "<p>Ice here</p>" * 2_000,
    "prompts": f"{PARAGRAPHS[0]} Continue reading below the picture. {PARAGRAPHS[1]}\n\n" * 1_000,
    "slides": "".join(f"{n % 900 + 1} / 900 Ice on the quay {n}\n\nThe line of words {n}\n\n"
                      for n in range(3_000)),
    "posts-before-and-behind": f"{PARAGRAPHS[0]}\n" + "".join(
        f"← Ice on the quay {n}\nThe mole {n} →\n" for n in range(MANY // 10)),
    "labels-above-cards": "".join(
        f"Also on page {n}\nThe title of card {n}\n“I saw the boats of {n},” she said.\n"
        for n in range(MANY // 50)),
    "consent-notices": f"<p>{PARAGRAPHS[0]}</p><p>Accept all cookies</p>" * (MANY // 10),
    "titles-above-captions": "".join(
        f"The title of slide {n}\nThe harbour of Ostwick lies below the old mill of {n}.\n"
        "Photo: Ann Ray\n\n" for n in range(MANY // 10)),
    "numbers-of-comments": f"{PARAGRAPHS[0]}\n" + "99 comments\n" * (MANY // 10),
    "who-says-what": "".join(
        f"Jo {n}: {'I think that the harbour is closed for the whole winter.' if n % 3 else 'ok'}\n"
        for n in range(MANY // 6)),
    "wrapped-lines": "the harbour froze over on the night that nobody had thought would be cold,\n"
                     * 20_000,
    "nested-blocks-of-xml": "<doc>" + "<div>" * 200 + "<b/>" * (MANY // 10) + "<p>x",
    "pieces-left-open": HTML + "<script>self.__next_f.push(" + ",[1" * MANY + "</script>",
    "escaped-spaces": "\\u0020\\n" * 3,
    "combining": "a" + "\u0301" * MANY,
    "right-to-left": "\u202e" + PARAGRAPHS[0] * 100,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_markup_and_text(name: str) -> None:
    for kind in ("auto", "html", "text"):
        with contextlib.suppress(CleanerError):
            assert isinstance(clean(HOSTILE[name], kind=kind), Article)  # type: ignore[arg-type]


def test_deep_text_is_kept() -> None:
    article = clean(HOSTILE["nested-blocks"])
    assert any("nested" in warning for warning in article.warnings)


@pytest.mark.parametrize("page", [HTML, TEXT], ids=["html", "text"])
def test_truncated_anywhere(page: str) -> None:
    data = page.encode()
    for length in range(0, len(data), 29):
        with contextlib.suppress(CleanerError):
            assert isinstance(clean(data[:length]), Article)


def test_cases_cut_in_half(fixtures: Path) -> None:
    for page in sorted(fixtures.glob("*/page.*"))[::4]:
        data = page.read_bytes()
        with contextlib.suppress(CleanerError):
            assert isinstance(clean(data[:len(data) // 2]), Article)


PIECES = (
    "AP", "AFP", "Reuters", "dpa", "(", ")", "[", "]", "/", "–", "-", "—", ":", "：", ".", ",", ";",
    "|", "·", "*", "#", "©", "“", "”", "«", "»", "…", "?", "\u200b", " ", "By", "Von", "Par",
    "Photo:", "写真：", "사진=", "Read more", "Advertisement", "Tags:", "Comments", "Share",
    "Anna Ray", "Jo Lund", "O'Neil", "王小明", "columnist", "കോളമിസ്റ്റ്", "स्तंभकार",
    "記者", "기자", "and", "und", "de la", "3 May 2021", "2021-05-03", "12:30", "5 min", "1 / 7",
    "Updated", "About the author", PARAGRAPHS[0])
"""What rules and facts look for, of which odd lines are made."""


@given(st.lists(st.lists(st.sampled_from(PIECES), min_size=1, max_size=7), min_size=1, max_size=9),
       st.sampled_from(("", " ")))
def test_lines_made_of_what_rules_look_for(lines: list[list[str]], between: str) -> None:
    made = [between.join(pieces) for pieces in lines]
    for source, kind in (("\n".join(made), "text"),
                         ("".join(f"<p>{line}</p>" for line in made), "html")):
        with contextlib.suppress(CleanerError):
            assert isinstance(clean(source, kind=kind), Article)


def test_random_bytes() -> None:
    chance = random.Random(7)
    for length in (1, 2, 10, 100, 5_000):
        for _ in range(20):
            with contextlib.suppress(CleanerError):
                assert isinstance(clean(chance.randbytes(length)), Article)


def test_pages_with_random_damage() -> None:
    chance = random.Random(11)
    page = HTML.encode()
    for _ in range(60):
        damaged = bytearray(page)
        for _ in range(30):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        with contextlib.suppress(CleanerError):
            assert isinstance(clean(bytes(damaged)), Article)
