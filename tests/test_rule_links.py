"""Lines that lead to other articles: below labels, in bold, bare addresses."""

from __future__ import annotations

import pytest

from cleaner.learned import read_page_cues
from cleaner.model import Options
from cleaner.read import read
from cleaner.rules import find_hits
from cleaner.segment import segment

from .facts import read_facts
from .hits import MORE, PROSE, hits_on, page


@pytest.mark.parametrize(("label", "links", "claimed"), [
    ("More news from the harbour", 2, True), ("More news", 3, True),
    ("More news from the harbour", 1, False), ("The town", 2, False),
    ("More news came in on Monday.", 2, False)])
def test_links_below_a_label(label: str, links: int, claimed: bool) -> None:
    lines = "".join(f"- <a href=/{at}>How the boats are built of ice, part {at}</a><br>"
                    for at in range(1, links + 1))
    found = hits_on(page(f"<div><b>{label}</b><br>{lines}</div>"),
                    f"- How the boats are built of ice, part {links}")
    assert any(hit.rule == "labelled-link" for hit in found) is claimed


@pytest.mark.parametrize(("line", "text"), [
    ("See the [list of boats](/l) at the quay.", "See the list of boats at the quay."),
    ("![Boats at the quay](/b.jpg)", "Boats at the quay"),
    ("<p><a href=/f>Fish prices fall again</a></p>", "Fish prices fall again"),
    ("https://e.example/?p=7", "https://e.example/?p=7"),
])
def test_what_is_no_bare_link(line: str, text: str) -> None:
    source = line if line[0] == "<" else f"{PROSE}\n\n{line}\n\n[More](/m)\n\n{MORE}"
    assert "bare-link" not in {hit.rule for hit in hits_on(source, text)}


BOLD = "<p><b><a href=/o>Man fined for selling a boat, twice</a></b></p>"
SAID = "<p>“It was cold out there and we were glad of the soup,” said Ann Ray.</p>"


@pytest.mark.parametrize(("case", "body", "claimed"), [
    ("between paragraphs", f"{SAID}{BOLD}<p>{PROSE}</p>", True),
    ("two of them", f"{SAID}{BOLD}{BOLD}<p>{PROSE}</p>", True),
    ("in capitals", f"{SAID}{BOLD.upper()}<p>{PROSE}</p>", True),
    ("where nobody is quoted", f"<p>{PROSE}</p>{BOLD}<p>{PROSE}</p>", False),
    ("not in bold", f"{SAID}<p><a href=/o>Man fined for selling a boat, twice</a></p>", False),
    ("with something to see",
     f"{SAID}<p><a href=/o>VIDEO Man fined for a boat, twice</a></p><p>{PROSE}</p>", True),
    ("a word of it", f"{SAID}<p><a href=/o>Video games are sold here</a></p><p>{PROSE}</p>", False),
    ("more words than the link", f"{SAID}{BOLD.replace('<b>', '<b>What became of the ')}{SAID}",
     False),
    ("above a list", f"{SAID}{BOLD}<ul><li>{PROSE}</li></ul>", False),
    ("many of them", f"{SAID}{BOLD * 9}<p>{PROSE}</p>", False),
])
def test_bold_titles_between_paragraphs(case: str, body: str, claimed: bool) -> None:
    markup = f"<html><body><h1>Harbour vote put off</h1><p>{PROSE}</p>{body}</body></html>"
    found = segment(read(markup, url=None, kind="html", options=Options()))
    hits = find_hits(found, read_facts(found), read_page_cues(found))
    assert any(hit.because.startswith("a title's link") for hit in hits) == claimed


def test_an_address_above_the_article_goes() -> None:
    text = f"Fish prices\n\nhttps://e.example/?p=7\n\n{PROSE}"
    assert "bare-link" in {hit.rule for hit in hits_on(text, "https://e.example/?p=7")}


ROWED = "The boats of the harbour were rowed across the ice by the pilots."


@pytest.mark.parametrize(("lines", "claimed"), [
    (["← Last race of the season"], 1), (["Harbour lights on →"], 1),
    (["« Last race of the season"], 1), (["Harbour lights on »"], 1),
    (["‹ The ice", "Up", "The boats ›"], 3), (["Next: the boats ›"], 1),
    (["<< The ice", "The boats >>"], 2), (["← The ice", ROWED, "The boats →"], 2),
    (["« The ice is gone »"], 0), (["The pilots spoke of the « ice »"], 0),
    (["← The boats were rowed across the ice by the pilots."], 0), (["12 →"], 0),
    ([f"The way across the harbour {'and the ice ' * 9}→"], 0)])
def test_a_line_that_points_to_the_post_before_or_behind(lines: list[str], claimed: int) -> None:
    source = "\n\n".join(["The ice of the harbour", PROSE, MORE, PROSE, *lines])
    told = [hit for line in lines for hit in hits_on(source, line)
            if hit.because == "leads to what stands before or behind"]
    assert len(told) == claimed


def test_signs_that_quote_with_a_space_point_nowhere() -> None:
    prose = ("Le conseil de la ville s'est réuni mardi soir pour entendre les projets du vieux "
             "port, et les pêcheurs ont dit que la glace ne tiendrait pas.")
    source = "\n\n".join(["La glace du port", prose, "« La glace du port", prose])
    assert "related-links" not in {hit.rule for hit in hits_on(source, "« La glace du port")}
