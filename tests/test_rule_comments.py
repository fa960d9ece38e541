"""What readers write under an article, by cues, names, times and elements."""

from __future__ import annotations

import pytest

from cleaner.learned import read_page_cues
from cleaner.model import Source
from cleaner.rules import find_hits
from cleaner.segment import segment

from .facts import read_facts
from .hits import COPIED, MORE, PROSE, hits_on

NAMES = ["Ann Ray", "Ute Lund", "Jo Lund"]


@pytest.mark.parametrize(("case", "dates", "above", "claimed"), [
    ("days and times", ["12 March 2024 at 10:23", "12 March 2024 at 11:05",
                        "13. März 2024, 9.14 Uhr"], 9, True),
    ("days alone, as of a diary", ["12 March 2024", "13 March 2024", "14 March 2024"], 9, False),
    ("too few of them", ["12 March 2024 at 10:23", "12 March 2024 at 11:05", "Thursday"], 9, False),
    ("nothing above them", ["12 March 2024 at 10:23", "12 March 2024 at 11:05",
                            "13 March 2024 at 9:14"], 1, False),
])
def test_comments_in_a_text_are_told_by_names_and_times(case: str, dates: list[str], above: int,
                                                        claimed: bool) -> None:
    lines = ["Harbour vote put off", *[f"{PROSE} No {n}." for n in range(2 * above)]]
    for name, date in zip(NAMES, dates, strict=True):
        lines += [name, date, f"{name.partition(' ')[0]} has seen worse ice than this."]
    hits = hits_on("\n\n".join(lines), "Jo has seen worse ice than this.")
    assert ("comment-section" in {hit.rule for hit in hits}) == claimed


POST = f"<p>{PROSE[:120]}</p>"


@pytest.mark.parametrize(("case", "label", "heads", "below", "claimed"), [
    ("below their number", "2 comments", ["Jo77 12 March 2024, 10:23", "mk 13 March 2024, 9:14"],
     "", True),
    ("no cue", "The ice", ["Jo77 12 March 2024, 10:23", "mk 13 March 2024, 9:14"], "", False),
    ("one alone", "1 comment", ["Jo77 12 March 2024, 10:23"], "", False),
    ("an article goes on below", "2 comments",
     ["Jo77 12 March 2024, 10:23", "mk 13 March 2024, 9:14"], f"<p>{PROSE}</p>" * 30, False),
])
def test_comments_of_html_are_told_by_cues_and_heads(case: str, label: str, heads: list[str],
                                                     below: str, claimed: bool) -> None:
    posts = "".join(f"<li><b>{head}</b><p>Aye.</p></li>" for head in heads)
    markup = (f"<h1>Harbour vote put off</h1>{f'<p>{PROSE}</p>' * 9}<h3>{label}</h3>"
              f"<ul>{posts}</ul>{below}")
    page = segment(Source(markup, "html", None, "utf-8"))
    hits = find_hits(page, read_facts(page), read_page_cues(page))
    found = {hit.block for hit in hits if hit.because.startswith("below a comment's head")}
    said = {block.index for block in page.blocks if block.text == "Aye."}
    assert (said <= found) == claimed, case


@pytest.mark.parametrize(("case", "label", "lines", "below", "claimed"), [
    ("behind their heads", "2 comments", ["- Jo77 12 March 2024, 10:23 Aye, so be it.",
                                          "- mk 13 March 2024, 9:14 No."], "", True),
    ("below them", "2 comments", ["Jo77", "12 March 2024, 10:23", "Aye.", "mk",
                                  "13 March 2024, 9:14", "No."], "", True),
    ("the title behind it", "2 Responses to “Ice and fish”",
     ["Jo77 says:", "12 March 2024, 10:23", "Aye.", "mk says:", "13 March 2024, 9:14", "No."],
     "", True),
    ("no dates", "2 Responses to “Ice and fish”", ["Jo77 says:", "Aye.", "mk says:", "No."], "",
     True),
    ("names on lines of their own", "2 comments",
     ["Jo77", "says:", "12 March 2024, 10:23", "Aye.", "mk", "says:", "13 March 2024, 9:14", "No."],
     "", True),
    ("no dates, and fewer", "3 comments", ["Jo77 says:", "Aye.", "mk says:", "No."], "", False),
    ("fewer", "3 comments", ["- Jo77 12 March 2024, 10:23 Aye.",
                             "- mk 13 March 2024, 9:14 No."], "", False),
    ("no number", "Comments", ["- Jo77 12 March 2024, 10:23 Aye.",
                               "- mk 13 March 2024, 9:14 No."], "", False),
    ("far below it", "2 comments", ["Ice", "Fish", "- Jo77 12 March 2024, 10:23 Aye.",
                                    "- mk 13 March 2024, 9:14 No."], "", False),
    ("the article goes on below", "2 comments", ["- Jo77 12 March 2024, 10:23 Aye.",
                                                 "- mk 13 March 2024, 9:14 No."],
     "\n\n".join(COPIED * 4), False),
])
def test_comments_of_a_short_text_are_told_by_their_number(
        case: str, label: str, lines: list[str], below: str, claimed: bool) -> None:
    short = "The harbour froze over on Tuesday, and nobody walked."
    text = "\n\n".join(("Harbour vote put off", short, label, *lines, below))
    page = segment(Source(text, "text", None, "unicode"))
    hits = find_hits(page, read_facts(page), read_page_cues(page))
    found = {hit.block for hit in hits if hit.because == "below the number of comments"}
    assert bool(found) == claimed, case
    assert not {block.index for block in page.blocks if block.text == short} & found


@pytest.mark.parametrize(("label", "above", "claimed"), [
    ("3 thoughts on “Harbour vote put off”", 9, True),
    ("One response to Harbour vote put off", 9, True),
    ("Harbour vote put off", 9, False),
    ("3 thoughts on the ice", 9, False),
    ("3 thoughts on “Harbour vote put off”", 1, False),
    ("3 thoughts on “Harbour vote put off”, by those who saw the ice of 1929 as children", 9,
     False),
])
def test_comments_in_a_text_follow_its_headline_in_their_label(label: str, above: int,
                                                               claimed: bool) -> None:
    lines = ["Harbour vote put off", *[f"{PROSE} No {n}." for n in range(above)], label,
             "Ann Ray", "I have seen worse ice than this."]
    hits = hits_on("\n\n".join(lines), "I have seen worse ice than this.")
    assert ("below comments on the headline" in {hit.because for hit in hits}) == claimed


SEEN = "I have seen worse ice than this."


@pytest.mark.parametrize(("case", "heads", "above", "claimed"), [
    ("a name above", ["Ann Ray", "says:", "March 15, 2008 at 9:40 am"], 9, True),
    ("a name before", ["Ann Ray says:", "March 15, 2008 at 9:40 am"], 9, True),
    ("in Spanish", ["Ann Ray", "dijo:", "el sábado 15 de marzo de 2008"], 9, True),
    ("of two words", ["Ann Ray a dit :", "15 mars 2008 à 9:40"], 9, True),
    ("no day", ["Ann Ray says:", "The pilots know the ice."], 9, False),
    ("another word", ["Ann Ray", "Updated:", "March 15, 2008 at 9:40 am"], 9, False),
    ("in a sentence", ["What the harbour master of the old town of Ostwick says:",
                       "March 15, 2008"], 9, False),
    ("nothing above", ["Ann Ray", "says:", "March 15, 2008 at 9:40 am"], 1, False),
])
def test_comments_in_a_text_are_told_by_who_says_them(case: str, heads: list[str], above: int,
                                                      claimed: bool) -> None:
    lines = ["Harbour vote put off", *[f"{PROSE} No {n}." for n in range(above)], *heads, SEEN]
    told = [line for line in (*heads, SEEN) for hit in hits_on("\n\n".join(lines), line)
            if hit.because == "below who says what follows, and when"]
    assert told == ([*heads, SEEN] if claimed else [])


def test_an_article_goes_on_below_a_letter_in_it() -> None:
    lines = ["Harbour vote put off", *[f"{PROSE} No {n}." for n in range(4)], "Ann Ray says:",
             "March 15, 2008", *[f"{MORE} No {n}." for n in range(9)]]
    assert "comment-section" not in {hit.rule for hit in hits_on("\n\n".join(lines), lines[-1])}


@pytest.mark.parametrize(("language", "dates", "claimed"), [
    ("ja", ["2024年3月12日 10時23分", "2024年3月13日 9:14"], True),
    ("zh", ["2024年3月12日10:23", "2024年3月13日 9时14分"], True),
    ("ko", ["2024년 3월 12일 10시 23분", "2024.03.13 09:14"], True),
    ("ja", ["2024年3月12日", "2024年3月13日"], False)])
def test_comments_are_told_by_times_in_eastern_letters(language: str, dates: list[str],
                                                       claimed: bool) -> None:
    posts = "".join(f"<li><b>Jo77</b> <i>{date}</i><p>Aye.</p></li>" for date in dates)
    markup = (f"<html lang={language}><h1>Harbour vote put off</h1>{f'<p>{PROSE}</p>' * 9}"
              f"<h3>2 comments</h3><ul>{posts}</ul>")
    hits = hits_on(markup, "Aye.")
    assert ("comment-section" in {hit.rule for hit in hits}) == claimed


@pytest.mark.parametrize(("case", "label", "between", "claimed"), [
    ("their name and number above", "<h3>Comments</h3><p>2 comments</p>", "", True),
    ("their name alone", "<h3>Comments</h3>", "", False),
    ("the article goes on between", "<h3>Comments</h3><p>2 comments</p>", "<p>It thawed.</p>",
     False),
])
def test_two_cues_tell_comments_below_a_short_article(case: str, label: str, between: str,
                                                      claimed: bool) -> None:
    heads = ("<p>Jo77 12 March 2024, 10:23</p><p>Aye.</p>"
             "<p>mk 13 March 2024, 9:14</p><p>No.</p>")
    posts = f"<p>Ice.</p>{label}{heads}" if between else f"{label}<div>{heads}</div>"
    related = "<h3>More</h3><p>The ferry 11 March 2024, 8:00</p>"
    markup = (f"<h1>Harbour vote put off</h1><p>It froze.</p>{between}{posts}"
              f"<div>{related}</div><p>{PROSE}</p>")
    page = segment(Source(markup, "html", None, "utf-8"))
    hits = find_hits(page, read_facts(page), read_page_cues(page))
    found = {hit.block for hit in hits if hit.rule == "comment-section"}
    said = {block.index for block in page.blocks if block.text in ("Aye.", "No.")}
    assert (said <= found) == claimed, case
    assert not {block.index for block in page.blocks if block.text == "It froze."} & found


@pytest.mark.parametrize(("case", "lines", "below", "claimed"), [
    ("how long ago, behind names", ["Comments (3)", "HarborDan 3 hours ago", "Aye.",
                                    "mkelly · 2 hrs ago", "No."], "", True),
    ("below names", ["3 Comments", "HarborDan", "2 weeks ago", "Aye.", "Hank D.", "2 weeks ago",
                     "No."], "", True),
    ("in German, each with a cue", ["Anna vor 3 Stunden", "Ja.", "Reply Report",
                                    "Jo L. vor 2 Tagen", "Nein."], "", True),
    ("in Polish, with a day and a time", ["Komentarze (2)", "~ela 2023-12-18 10:02", "Tak.",
                                          "~jo 2023-12-18 10:30", "Nie."], PROSE, True),
    ("in English, with the month first", [
        "Comments (2)", "Posted by: Gail R. at February 22, 2004 11:15 PM", "Aye.",
        "Posted by: Hank at February 23, 2004 9:02 AM", "No."], "", True),
    ("no cue", ["HarborDan 3 hours ago", "Aye.", "mkelly 2 hours ago", "No."], "", False),
    ("a single head", ["Comments (3)", "HarborDan 3 hours ago", "Aye."], "", False),
    ("labelled dates, as of cards", ["Comments", "Updated: 3 hours ago", "Aye.",
                                     "Updated: 2 hours ago", "No."], "", False),
    ("sentences", ["Comments", "The harbour froze over and all of us left 3 weeks ago", "Aye.",
                   "The harbour froze over and all of us left 2 years ago", "No."], "", False),
    ("the article goes on below", ["Comments (3)", "HarborDan 3 hours ago", "Aye.",
                                   "mkelly 2 hours ago", "No."], "\n\n".join(COPIED), False),
])
def test_comments_in_a_text_are_told_by_cues_and_heads(case: str, lines: list[str], below: str,
                                                       claimed: bool) -> None:
    source = "\n\n".join(("Harbour vote put off", PROSE, MORE, PROSE, *lines, below))
    for text in lines[-4:]:
        assert ("comment-section" in {hit.rule for hit in hits_on(source, text)}) == claimed


@pytest.mark.parametrize(("case", "body", "claimed"), [
    ("below an article", (f"<p>{MORE}</p><ol><li class=comment>{POST}</li>"
                         "<li class='comment odd'><p>So it was.</p></li></ol>"), True),
    ("each in an element that is called nothing",
     (f"<p>{MORE}</p><ol><li><div class=comment>{POST}</div></li>"
     "<li><div class=comment><p>So it was.</p></div></li></ol>"), True),
    ("a single one", (f"<p>{MORE}</p><div class=comments><div class=comment>{POST}"
                     "<p>So it was.</p></div></div>"), False),
    ("the posts of a forum, its rules below", (f"<div class=comment>{POST}</div>"
     f"<div class=comment><p>So it was.</p></div><p>{MORE}</p>"), False),
])
def test_comments_stand_side_by_side(case: str, body: str, claimed: bool) -> None:
    hits = hits_on(f"<body><h1>Harbour vote put off</h1>{body}</body>", "So it was.")
    assert any(hit.rule == "comment-section" and hit.sure for hit in hits) == claimed
