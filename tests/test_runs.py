"""Lines that hold more than a paragraph: where they are parted, and where not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner import clean
from cleaner.assemble import open_line
from cleaner.model import Source
from cleaner.segment.runs import LONGEST, part_line
from cleaner.segment.sentences import GLUED, SPACED
from cleaner.segment.text import segment_text

MENU = "Home News Sport Politics Culture Weather Jobs Travel Money Video Puzzles"
SAID = "The mayor of the old town said that nobody had asked her."
SENTENCES = [
    "Nobody in the hall had expected that the vote on the harbour would be put off once more.",
    "The money for the bridge had been spent on the lease of a crane which was never used.",
    "“We have time,” said the harbour master, who has waited for the bridge since 1987.",
    "Three of the boats have been sold, and the fourth is kept in a shed behind the church.",
    "In the spring the council will look at the plans again, if anybody can find them.",
]

PARTED: list[tuple[str, list[str]]] = [
    ("He left. She stayed behind.", ["He left.", "She stayed behind."]),
    ("“It is over.” Nobody asked why.", ["“It is over.”", "Nobody asked why."]),
    ("Why now? Because it rains! So be it.", ["Why now?", "Because it rains!", "So be it."]),
    ("It was in 1987. Then it rained.", ["It was in 1987.", "Then it rained."]),
    ("« C’est fini. » Lire aussi : le pont", ["« C’est fini. »", "Lire aussi : le pont"]),
    ("それは港だ。船は来ない。", ["それは港だ。", "船は来ない。"]),
    ("朝刊 夕刊 船は来ない。", ["朝刊", "夕刊", "船は来ない。"]),
    ("मेला बंद है। नाव चली गई।", ["मेला बंद है।", "नाव चली गई।"]),
    ("said the mayor.Read the letter", ["said the mayor.", "Read the letter"]),
    ("The old ferry is back - The Post Menu The old ferry is back By Jo Lund",
     ["The old ferry is back -", "The Post Menu", "The old ferry is back", "By Jo Lund"]),
    ("The Post: The Old Ferry’s Back | Sport The old ferry's back by Jo Lund",
     ["The Post:", "The Old Ferry’s Back |", "Sport", "The old ferry's back", "by Jo Lund"]),
    ("Who runs it? The old ferry, by night - The Post Who runs it? The old ferry, by night It",
     ["Who runs it? The old ferry, by night -", "The Post", "Who runs it? The old ferry, by night",
      "It"]),
    ("Old ferry | The Post Menu Old ferry Nobody had seen it",
     ["Old ferry |", "The Post Menu", "Old ferry", "Nobody had seen it"]),
    ("Sport Jo Lund May 3, 2021 The ferry came back",
     ["Sport Jo Lund", "May 3, 2021", "The ferry came back"]),
    ("SportThe old ferry is backBy Jo LundShare thisIt came back.",
     ["Sport", "The old ferry is back", "By Jo Lund", "Share this", "It came back."]),
    ("TeilenLinkedInWhatsAppVon Ana McDonaldMoney", [
        "Teilen", "LinkedIn", "WhatsApp", "Von Ana McDonald", "Money"]),
    (f"{MENU} {SAID}", ["Home News Sport Politics Culture Weather Jobs Travel Money Video",
                        f"Puzzles {SAID}"]),
]

WHOLE = [
    "They met Gen. Doe and Dr. Roe in the hall",
    "Am 3. Mai wird der Hafen geschlossen",
    "It is the U.S. Army and no other",
    "It costs 3.50 a day, e.g. Mondays",
    "So it is... and so it stays",
    "They live in St. Albans",
    "see www.Example.Org for more",
    "Version 2.Beta is out",
    "彼の船 は港に来た",
    "The Fairmont Jasper Park Lodge Hotel Group Of Canada Ltd bought it",
    MENU,
    "In the time of the flood, nobody slept; in the time of the flood, somebody sang",
    "On the day of the ferry nobody came, and on the day of the ferry somebody sang",
    "MacDonald wrote it for YouTube",
    "McDonald saw TikTok and WhatsApp and LinkedIn and sold it on eBay for JavaScript",
    "Ice in the north #IceOnTheQuay @AnnaRay @JoLund pic.example.com/T8oQImgFp6",
    "Old ferry | The Post and the old ferry of the town",
    "The ferry of the north came, but The Ferry of the North is not in sight, said The Ferry Post",
    "It says. - a dash is the mark of an item",
    "ran out. and so on, in small letters",
]


@pytest.mark.parametrize(("line", "parts"), PARTED)
def test_a_line_is_parted(line: str, parts: list[str]) -> None:
    assert [text for text, _ in part_line(line)] == parts


@pytest.mark.parametrize("line", WHOLE)
def test_a_line_stays_whole(line: str) -> None:
    assert [text for text, _ in part_line(line)] == [line]


words = st.sampled_from([*"the of a was seen. Then Mr. in 3. Mai. Home News Sport »".split(),
                         "“Yes.”", "end.Next", "船は来ない。", "港", "•", "«", "(so!)", "it"])


@given(st.lists(words, min_size=1, max_size=80).map(" ".join))
def test_parts_put_together_give_the_line(line: str) -> None:
    gaps = {SPACED: " ", GLUED: ""}
    assert "".join(gaps.get(gap, "") + text for text, gap in part_line(line)) == line


def test_only_long_lines_are_parted() -> None:
    long = " ".join(SENTENCES * 4)
    assert len(long) > LONGEST
    page = segment_text(Source(f"{' '.join(SENTENCES)}\n\n{long}", "text", None, "unicode"))
    assert [block.text for block in page.blocks] == [" ".join(SENTENCES), *SENTENCES * 4]
    assert {block.line for block in page.blocks[1:]} == {3}


def test_a_long_paragraph_comes_out_as_it_was() -> None:
    told = [f"On day {n} of the {month}, {said[0].lower()}{said[1:]}"
            for month in ("flood", "strike") for n in range(2, 5) for said in SENTENCES]
    text = "\n\n".join([" ".join(told[:15]), " ".join(told[15:])])
    assert clean(text, kind="text").body == text


@pytest.mark.parametrize(("head", "byline", "date"), [
    ("By Jo Lund Published 3 May 2021 • 5 minute read", ("Jo Lund",), "2021-05-03"),
    ("Culture Tue, 26 November 2024 9:27PM Comments Share By Ann Roe and Jo Lund | Follow",
     ("Ann Roe", "Jo Lund"), "2024-11-26"),
    ("Ann Roe 5 min read The", ("Ann Roe",), None),
    ("Ann Mary Roe Reporter The harbour", ("Ann Mary Roe",), None),
    ("Posted on 3. Mai 2021 by Ann Roe", ("Ann Roe",), "2021-05-03"),
    ("Written by Ann Roe Ann Roe is a writer", ("Ann Roe",), None),
    ("Ann Roe Square is closed", (), None),
    ("It was opened by the mayor and nobody else", (), None),
])
def test_facts_behind_the_title(head: str, byline: tuple[str, ...], date: str | None) -> None:
    title, told = "Ferry is back after sixty years", " ".join(
        f"On day {n}, {said[0].lower()}{said[1:]}" for n in range(4) for said in SENTENCES)
    article = clean(f"{title} - The Harbour Post {MENU} {title} {head} {told}", kind="text")
    assert (article.headline, article.byline) == (title, byline)
    assert (article.date or "")[:10] == (date or "")


def test_an_inner_part_that_opens_a_paragraph_has_no_mark_of_an_item() -> None:
    assert open_line("* • The ice * is thick.") == "The ice * is thick."
    assert open_line("*") == "*"
