"""The numbers of ordered lists: as a browser shows them, in the body and in Markdown."""

from __future__ import annotations

import pytest

import cleaner
from cleaner.model import Source
from cleaner.pipeline import trace
from cleaner.segment.html import segment_html
from cleaner.segment.numbers import write_number
from cleaner.write.markdown import write_markdown

LISTS = [
    ("counted from 1", "<ol><li>Ice<li>Fog</ol>", ["1.", "2."]),
    ("from where it starts", '<ol class="steps" start="9"><li>Ice<li>Fog</ol>', ["9.", "10."]),
    ("as an item says", '<ol><li>Ice<li value="7">Fog<li>Rain</ol>', ["1.", "7.", "8."]),
    ("down from where it starts", "<ol reversed start=2><li>Ice<li>Fog<li>Rain</ol>",
     ["2.", "1.", ""]),
    ("down from nowhere", "<ol reversed><li>Ice<li>Fog</ol>", ["", ""]),
    ("in letters", '<ol type="a"><li>Ice<li>Fog</ol>', ["a.", "b."]),
    ("in large Roman numerals", '<ol start=8 type="I"><li>Ice<li>Fog</ol>', ["VIII.", "IX."]),
    ("the first block of an item", "<ol><li><p>Ice</p><p>Fog</p><li><div><h3>Rain</h3></div></ol>",
     ["1.", "", "2."]),
    ("a list in a list", "<ol><li>Ice<ul><li>Fog</ul><li>Rain<ol><li>Hail</ol></ol>",
     ["1.", "", "2.", "1."]),
    ("an item without text", "<ol><li><img src=a.png><li>Ice</ol>", ["2."]),
    ("none of a list without order", "<ul><li>Ice<li>Fog</ul>", ["", ""]),
    ("none behind the list", "<ol><li>Ice</ol><p>Fog", ["1.", ""]),
    ("none where styles hide it", '<ol style="margin: 0; list-style: none"><li>Ice</ol>', [""]),
    ("nor a framework's class", '<ol class="list-unstyled mb-0"><li>Ice</ol>', [""]),
    ("of one item", '<ol><li>Ice<li style="list-style-type:none">Fog<li>Rain</ol>',
     ["1.", "", "3."]),
    ("a style for something else", '<ol style="list-style: inside; float: none"><li>Ice</ol>',
     ["1."]),
    ("none where the text has one", "<ol><li>1. Ice<li>(b) Fog<li>iv) Rain<li>5 boats</ol>",
     ["", "", "", "4."]),
    ("nor one in an element of its own",
     "<ol><li><b>1</b> Ice<li><div>2</div><p>Fog</p><li>3 boats<li>1 Boat</ol>",
     ["", "", "", "3.", "4."]),
    ("words that look like numbers", "<ol><li>Mix. Stir<li>Civil: rights<li>mild - salt</ol>",
     ["1.", "2.", "3."]),
    ("none before code", "<ol><li><pre>ice = fog</pre><li>Rain</ol>", ["", "2."]),
    ("no number that is none", "<ol start=-3><li>Ice</ol><ol start=x><li>Fog</ol>", ["", ""]),
    ("none beyond what lists hold", "<ol start=99999999999><li>Ice</ol>", [""]),
]


@pytest.mark.parametrize(("case", "markup", "numbers"), LISTS, ids=[row[0] for row in LISTS])
def test_items_have_the_numbers_that_a_browser_shows(case: str, markup: str,
                                                     numbers: list[str]) -> None:
    page = segment_html(Source(f"<body>{markup}</body>", "html", None, "utf-8"))
    assert [block.number for block in page.blocks] == numbers


@pytest.mark.parametrize(("number", "numerals", "written"), [
    (26, 1, "z."), (27, 1, "aa."), (703, 2, "AAA."), (14, 3, "xiv."), (1994, 4, "MCMXCIV."),
    (4000, 4, "4000."),
])
def test_numbers_are_written(number: int, numerals: int, written: str) -> None:
    assert write_number(number, numerals) == written


PROSE = "The kettle has stood on this stove for sixty years, and nobody has moved it since."
PAGE = f"""<article><h1>How to make tea</h1><p>{PROSE} It is made of copper.</p>
<p>{PROSE} It is a heavy one.</p><p>Whoever wants tea has to follow all these steps:</p>
<ol><li>Fill the kettle with fresh water.</li><li>Wait until the water boils on the stove.</li></ol>
<p>{PROSE} Repeat step 2 for another cup.</p></article>"""


def test_the_body_and_markdown_show_them() -> None:
    outcome = trace(PAGE)
    assert "\n\n1. Fill the kettle" in outcome.article.body
    assert "\n\n1. Fill the kettle with fresh water.\n2. Wait until" in write_markdown(outcome)
    letters = trace(PAGE.replace("<ol>", '<ol type="a">'))
    assert "\n\n- a. Fill the kettle with fresh water.\n- b. Wait" in write_markdown(letters)


def test_the_account_has_the_text_alone() -> None:
    menu = "<nav></nav><footer><ol><li>Imprint</li><li>Contact</li></ol></footer>"
    removed = [removal.text for removal in cleaner.clean(PAGE + menu).removed]
    assert not any(text.startswith("1. ") for text in removed)
