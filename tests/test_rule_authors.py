"""What a page says of its authors: their lives, below the article or their names."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cleaner.learned import read_page_cues
from cleaner.model import Fact, Source
from cleaner.rules import find_hits
from cleaner.segment import segment

from .facts import read_facts
from .hits import MORE, PROSE, hits_on, page


@pytest.mark.parametrize(("byline", "claimed"), [
    ("By ANN RAY and UTE LUND", True), ("By Ann Ray and Ute Lund", True), ("By JO LUND", False)])
def test_authors_in_capitals_report_from_places(byline: str, claimed: bool) -> None:
    text = "Ann Ray reported from Kvitoy, and Ute Lund from Ostwick on the other side."
    source = f"Harbour vote put off\n\n{byline}\n\n{PROSE}\n\n{MORE}\n\n{text}"
    assert ("author-biography" in {hit.rule for hit in hits_on(source, text)}) == claimed


@pytest.mark.parametrize(("text", "above", "below", "claimed"), [
    ("Ann Ray is a sailor, and she writes of ice.", "", "", True),
    ("*Ann Ray is a sailor, and she writes of ice.", "", "", True),
    ("(Ann Ray teaches the mail boat's crew to sail.)", "", "", True),
    ("Ann Ray is a sailor, and she writes of ice.", "",
     f"<div class='comments'><p>{PROSE}</p></div>", True),
    ("Ann Ray is a sailor, and she writes of ice.", "", f"<p>{PROSE}</p><p>{MORE}</p>", False),
    ("Ann Ray is a sailor, and she writes of ice.", "<h3>Why trust us</h3>", "", False),
    ("Reach Ann Ray on 555-0142, or write to the desk in Ostwick.", "", "", True),
    ("Follow Ann Ray on her way to the islands: @annray.", "", "", True),
    ("Find Ann Ray at the quay on most days, with the mail.", "", "", False),
    ("Ann Rayburn is a sailor, and she writes of ice.", "", "", False),
    ("Of ice Ann Ray writes as sailors do.", "", "", False),
])
def test_who_the_author_is_below_the_article(text: str, above: str, below: str,
                                             claimed: bool) -> None:
    byline = "</h1><p class='byline'>By Ann Ray</p>"
    source = page(f"<p>{PROSE}.</p>{above}<p>{text}</p>{below}").replace("</h1>", byline)
    assert ("author-biography" in {hit.rule for hit in hits_on(source, text)}) == claimed


FROZEN = "The bay froze over on Tuesday night again."


@pytest.mark.parametrize(("text", "above", "claimed"), [
    ("Ann Ray is a reporter at the harbour's newspaper.", FROZEN, True),
    ("Ann Ray is a reporter at the harbour's newspaper.", "It froze.", False),
    ("Ann Ray has seen the ice from the quay for years.", FROZEN, False),
])
def test_who_the_author_is_below_a_short_article(text: str, above: str, claimed: bool) -> None:
    source = (f"<h1>Harbour vote put off</h1><p class='byline'>By Ann Ray</p><p>{above}</p>"
              f"<p>{text}</p><div><a href=/m>Mail</a><p>{MORE[:120]}</p></div>")
    assert ("says who the author is, behind the article"
            in {hit.because for hit in hits_on(source, text)}) == claimed


@pytest.mark.parametrize(("text", "below", "claimed"), [
    ("Ann Ray Lund is a writer and photographer who lives by the sea.", "", True),
    ("(Ann Lund is a freelance editor and the founder of a mail service.)", "", True),
    ("Ann Lund is a freelance editor, and here is what she wrote us.", f"{PROSE}\n\n{MORE}", False),
    ("Ann Lund is an attorney in Ostwick and advises the owners of boats.", "", True),
    ("Anna Lund ist ZDF-Reporterin für die Häfen des Nordens und der Inseln.", "", True),
    ("Anna Lund ist Rechtsanwältin in Ostwick und berät Bootsbesitzer.", "", True),
    ("Anne Lund est maître de conférences à Ostwick et travaille sur la glace.", "", True),
    ("Анна Лунд — кандидат наук, преподаватель и автор книг о гаванях.", "", True),
    ("Anna Lund wartet seit Stunden am Hafen auf den Rechtsanwalt.", f"{PROSE}\n\n{MORE}", False),
    ("Ann Lund, the harbour's editor, has seen the ice and did not like it.", "", False),
    ("Ann Lund has seen the ice for sixty years and did not like it.", "", False),
    ("Ann Ray Lund - writer and editor of the guide - said that the ice would stay.", "", False),
    ("The Harbour Times has an editor who lives by the sea all year.", "", False),
    ("大槻源三(おおつき・げんぞう) 1942年生まれ。中学卒業後、家業に入る。", "", True),
    ("大槻源三(おおつき・げんぞう)さんは二時に起きる。1942年から変わらない。", "", False),
])
def test_who_somebody_is_behind_the_article(text: str, below: str, claimed: bool) -> None:
    source = "\n\n".join(("Harbour vote put off", PROSE, MORE, PROSE, text, below))
    assert ("author-biography" in {hit.rule for hit in hits_on(source, text)}) == claimed


@pytest.mark.parametrize(("above", "author", "claimed"), [
    ("", "Jo Reed", False), ("", "Ann Ray Lund", True), (f"{PROSE}\n\n", "Jo Reed", True),
    ("Edited by Ann Ray Lund\n\n", "Jo Reed", True)])
def test_an_article_begins_with_who_somebody_is(above: str, author: str, claimed: bool) -> None:
    text = "Ann Ray Lund is a writer and photographer who lives by the sea."
    source = f"We use cookies so that the harbour's pages work.\n\nThe ferryman\n\n{above}{text}"
    page = segment(Source(source, "text", None, "utf-8"))
    facts = replace(read_facts(page), names=(author,),
                    headline=Fact("The ferryman", "printed line", 1))
    hits = find_hits(page, facts, read_page_cues(page))
    assert any(hit.because.startswith("says who") for hit in hits) == claimed


LIFE = "Ann has sailed the mail boat for nine years and keeps two goats on the island of Kvitoy."


@pytest.mark.parametrize(("case", "body", "claimed"), [
    ("most of the article below", f"<h2>Biography</h2><p>{PROSE}</p><p>{MORE}</p><p>{MORE}</p>",
     False),
    ("below the article", f"<p>{PROSE}</p><p>{MORE}</p><h2>Biography</h2><p>{LIFE}</p>", True),
    ("comments below", (f"<p>{PROSE}</p><h2>Biography</h2><p>{LIFE}</p><div class=comments>"
                        f"<p>{PROSE}</p><p>{MORE}</p><p>{MORE}</p></div>"), True),
])
def test_a_heading_over_most_of_an_article(case: str, body: str, claimed: bool) -> None:
    hits = hits_on(f"<body><h1>Ann Ray and the mail boat</h1>{body}</body>", "Biography")
    assert any(hit.rule == "author-biography" for hit in hits) == claimed


@pytest.mark.parametrize(("role", "prose", "claimed"), [
    ("Head of boats", [PROSE, MORE, MORE], True), ("Head of boats", [], False)])
def test_a_life_below_the_name_in_html(role: str, prose: list[str], claimed: bool) -> None:
    above = "".join(f"<p>{text}</p>" for text in prose)
    below = "" if prose else f"<p>{PROSE}</p><p>{MORE}</p><p>{MORE}</p>"
    hits = hits_on("<body><h1>The mail boat sails again</h1><p>By Ann Ray</p>"
                   f"{above}<div><div>Ann Ray</div><div>{role}</div><p>{LIFE}</p></div>{below}"
                   "</body>", LIFE)
    assert any(hit.rule == "author-biography" for hit in hits) == claimed


@pytest.mark.parametrize(("case", "lines", "claimed"), [
    ("below the name", ["By Ann Ray", PROSE, MORE, "Ann Ray", LIFE], True),
    ("below name and role", ["By Ann Ray", PROSE, MORE, "Ann Ray", "Head of boats", LIFE], True),
    ("below a label", ["By Ann Ray", PROSE, MORE, "About the author", LIFE], True),
    ("of somebody else", ["By Ute Lund", PROSE, MORE, "Ann Ray", LIFE], False),
    ("where the article goes on", ["By Ann Ray", PROSE, "Ann Ray", LIFE, MORE, MORE, MORE], False),
    ("that does not speak of the author", [
        "By Ann Ray", PROSE, MORE, "Ann Ray", LIFE.replace("Ann", "Somebody who")], False),
])
def test_a_life_below_its_bearers_name(case: str, lines: list[str], claimed: bool) -> None:
    text = next(line for line in lines if line.endswith("Kvitoy."))
    hits = hits_on("\n\n".join(("Harbour vote put off", "12 March 2024", *lines)), text)
    assert any(hit.rule == "author-biography" for hit in hits) == claimed


@pytest.mark.parametrize(("name", "opening", "claimed"), [
    ("Ann de Ray", "Under the ice", False), ("Ute Al", "Also renovated", False),
    ("Ann de Ray", "Ray, under the ice,", True), ("Ute Lund", "Lundin veneet", True),
])
def test_a_life_speaks_of_its_bearer_by_name(name: str, opening: str, claimed: bool) -> None:
    text = f"{opening} lay the old quay, of which the harbour is as proud as of its ice."
    hits = hits_on("\n\n".join(("Harbour vote put off", f"By {name}", PROSE, name, text)), text)
    assert any(hit.rule == "author-biography" for hit in hits) == claimed


SPOKEN_OF = "Ann Ray keeps the mail boat afloat. We talked to her about ropes, rust and the ice."
BORN = "Ann Ray, born 1966 in Ribe, has kept boats for thirty years. She lives on the quay of Tolm."


@pytest.mark.parametrize(("case", "lines", "claimed"), [
    ("whom the article tells of", [SPOKEN_OF, "Mrs. Ray, what of the ice?", "Bio", BORN], False),
    ("nobody whom it tells of", [PROSE, "What of the ice?", "Bio", BORN], True),
    ("a name that comes once", [SPOKEN_OF, "What of the ice?", "Bio", BORN], True),
    ("the author by the label", [SPOKEN_OF, "Mrs. Ray, what of the ice?", "About the author", BORN],
     True),
    ("somebody who writes", [SPOKEN_OF, "Mrs. Ray, what of the ice?", "Bio",
                             BORN.replace("has kept boats", "has been a reporter")], True),
])
def test_the_life_of_whom_an_article_tells(case: str, lines: list[str], claimed: bool) -> None:
    source = "\n\n".join(("Boats in the ice", "By Ute Lund", "12 March 2024", *lines))
    for text in lines[-2:]:
        assert any(hit.rule == "author-biography" for hit in hits_on(source, text)) == claimed


def test_nobody_is_behind_an_article_of_which_nothing_is_left() -> None:
    text = "Ann Lund is a freelance editor and the founder of a mail service."
    hits = hits_on(f"Harbour vote put off\n\nAnn Lund\n\n{text}", text)
    assert not any(hit.because.startswith("says who") for hit in hits)


@pytest.mark.parametrize(("name", "life", "below", "claimed"), [
    ("Ann Ray", "Ann has sailed the mail boat for nine years, and she writes of ice.", "", True),
    ("ANN RAY", "Ann has sailed the mail boat for nine years, and she writes of ice.", "", True),
    ("Ute Lund", "Ute has sailed the mail boat for nine years, and she writes of ice.", "", False),
    ("Ann Ray", "The mail boat has sailed for nine years, with no ice on her way at all.", "",
     False),
    ("Ann Ray", "Ann has sailed the mail boat for nine years, and she writes of ice.",
     f"<p>{PROSE}</p><p>{MORE}</p>", False)])
def test_a_life_below_the_name_of_its_author(name: str, life: str, below: str,
                                             claimed: bool) -> None:
    source = (f"<html><body><article><h1>Harbour vote put off</h1><p>By Ann Ray</p><p>{PROSE}</p>"
              f"<p>{MORE}</p><p>{PROSE[4:]}</p><div><a href=/a>{name}</a><p>Boats editor</p>"
              f"<p>{life}</p></div>{below}</article></body></html>")
    for text in ("Boats editor", life):
        assert any(hit.rule == "author-biography" for hit in hits_on(source, text)) == claimed


@pytest.mark.parametrize(("name", "claimed"), [("comments", True), ("chapter", False)])
def test_a_life_stands_above_the_rules_for_comments(name: str, claimed: bool) -> None:
    life = "Ann Ray is a junior from Ribe who has sailed the mail boat for nine years."
    source = (f"<html><body><article><h1>Harbour vote put off</h1><p>By Ann Ray</p><p>{PROSE}</p>"
              f"<p>{MORE}</p><p>{PROSE[4:]}</p><div>{life}</div></article>"
              f"<div id={name}><p>{PROSE} {MORE} {PROSE}</p></div></body></html>")
    assert any(hit.rule == "author-biography" for hit in hits_on(source, life)) == claimed


CREDITED = [
    ("栈桥的修缮工程将于明年春天动工，届时渡轮改停北岸。（责任编辑：周丽）", "（责任编辑：周丽）"),
    ("橋下還將發掘古代渡口遺址，並在原地展出。（編輯：方沛清）1130305", "（編輯：方沛清）1130305"),
    ("（编辑：周丽）栈桥的修缮工程将于明年春天动工，届时渡轮改停北岸。", ""),
    ("责任编辑：周丽（实习生）", ""),
]


@pytest.mark.parametrize(("text", "credit"), CREDITED)
def test_takes_no_more_than_the_credit_behind_a_sentence(text: str, credit: str) -> None:
    above = ["木板已经换过三次，去年冬天一场大风把最外面的两段吹进了海里。"] * 3
    hits = hits_on("\n\n".join(["码头的栈桥", *above, text]), text)
    assert [hit.span and text[slice(*hit.span)] for hit in hits
            if hit.rule == "author-biography"] == [credit or None]
