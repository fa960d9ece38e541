"""Bylines of pages that state nothing in their head: told by what stands about the headline."""

from __future__ import annotations

import pytest

from .bylines import PROSE, read_html

BUTTONS = "<button>Share</button><button>Listen</button><button>Save</button>" * 2

FOUND: list[tuple[str, str, list[str]]] = [
    ("behind buttons, in a card's element",
     (f'<p>The ferries stayed at their moorings.</p>{BUTTONS}<div class="story-card__item"><div'
     ' class="author-line">By Mamo Lund, Vela Ray and Tanya Zack</div></div><div>6 Jan 2026</div>'),
     ["Mamo Lund", "Vela Ray", "Tanya Zack"]),
    ("an address in a figure",
     "<figure><address>By <a href='/a/jo'>Jo Lund</a></address><img src=a.jpg></figure>",
     ["Jo Lund"]),
    ("who took a picture, in a figure", "<figure><img src=a.jpg><p>By Jo Lund</p></figure>", []),
    ("a caption's class about a name and when",
     "<div class='caption'><a href='/a/zim'>Zimbi Vilaka</a>|Published 15 hours ago</div>",
     ["Zimbi Vilaka"]),
    ("a link to the comments beside",
     "<div class='meta share comment-count'>By Alexandra Tremay-Pengel • 11/08/23 5:19pm</div>",
     ["Alexandra Tremay-Pengel"]),
    ("of a comment further down",
     f"<p>{PROSE}</p>" * 4 + "<div class='comment'>By Alexandra Lund • 11/08/23 5:19pm</div>", []),
    ("a marked picture's above a marked line's",
     ("<figure><img src=a.jpg><figcaption>The harbour <span class=author>Ole Ray</span>"
     "</figcaption></figure><p class='author-name'>Carla Guindal</p><p>25 May 2025</p>"),
     ["Carla Guindal"]),
    ("a marked line above books that others wrote",
     (f"<div class='byline'>Milan Milanovic</div>{f'<p>{PROSE}</p>' * 6}"
     "<ul><li>Frost at Sea (2015) by Dan McKin</li><li>Ice (2019) by Alexis King</li></ul>"),
     ["Milan Milanovic"]),
    ("a time zone in a marked line",
     "<div class='byline'>Published: 28 Apr, 2020 CET. Updated: 29 Apr 2020 08:11 CET</div>", []),
    ("the number of a note behind a name with an initial",
     "<ul class='authors'><li>Marwan H. Adwan1</li></ul>", ["Marwan H. Adwan"]),
    ("a role before a name", "<p>By Editor Robin Tschope</p>", ["Robin Tschope"]),
    ("a paper's role before a name",
     "<div class='author'>Hafenpost-Experte Robin Tschope</div>", ["Robin Tschope"]),
    ("a role behind a name that nothing tells of",
     "<div class='author-line'>Zackery Cuevel Writer, Hardware</div>", ["Zackery Cuevel"]),
    ("a title before a name", "<p>By Dr. Robin Tschope</p>", ["Dr. Robin Tschope"]),
    ("an address of names alone", "<address>Trine Juncher and Ole Reimer-Hansen</address>",
     ["Trine Juncher", "Ole Reimer-Hansen"]),
    ("an address of a street", "<address>12 Quay Street, Ostwick</address>", []),
    ("a heading above a role", "<h2><a href='/a/tania'>Tania Broughton</a></h2><p>Journalist</p>",
     ["Tania Broughton"]),
    ("a heading above prose", f"<h2>Tania Broughton</h2><p>{PROSE}</p>", []),
    ("a name and a role on one line", "<p>Sarah Whitcombe, Reporter</p>", ["Sarah Whitcombe"]),
    ("a name and a role in a place", "<p>Sarah Whitcombe – Editor in Ostwick</p>",
     ["Sarah Whitcombe"]),
    ("a name and what no author is, below the standfirst",
     f"<p>{PROSE}</p><p>Sarah Whitcombe, mother of two</p>", []),
    ("a name above a picture's credit and a time",
     "<div><a href='/a/1'>Sarah Whitcombe</a></div><div>Photo: Ole Ray</div><div>12:43</div>",
     ["Sarah Whitcombe"]),
    ("a name above a picture's caption", "<div>Sarah Whitcombe</div><div>At the quay</div>", []),
    ("both genders of the label", "<p>Autorin/Autor Robin Tschope</p>", ["Robin Tschope"]),
]


@pytest.mark.parametrize(("case", "body", "names"), FOUND, ids=[row[0] for row in FOUND])
def test_finds_who_wrote(case: str, body: str, names: list[str]) -> None:
    assert list(read_html("", body)[1]) == names, case
