"""Authors that the end of a page names: signatures, lines about the author, lives."""

from __future__ import annotations

import pytest

from cleaner import clean
from cleaner.model import Source
from cleaner.segment import segment

from .bylines import DATES, PROSE, TURKISH, UNCASED, read_html, read_text
from .facts import read_facts

LONG = "\n".join([f"Harbour freezes over\n{PROSE}", *[PROSE] * 30])
LIVES = [f"{name} Lund\nI'm {name}, and I have been writing about ice for more than ten years now."
         for name in ("Sara", "Peter")]

HTML = [
    ("card below", "", (f"{f'<p>{PROSE}</p>' * 30}<h4><a href='/b'>Ice in the bay</a></h4>"
     "<p>By Ana Ruiz</p>"), []),
    ("signature in a field's item", "", (
        f"<div class=field-items><div class=field-item>{f'<p>{PROSE}</p>' * 9}<p>Sara Lund</p>"
        f"</div></div>{'<p>Ice</p>' * 4}"), ["Sara Lund"]),
    ("signature in another article's item", "", (
        f"{f'<p>{PROSE}</p>' * 9}<div class=item><p>{PROSE}</p><p>Sara Lund</p></div>"
        f"{'<p>Ice</p>' * 4}"), []),
    ("signature below, in a box", "", (f"{f'<p>{PROSE}</p>' * 30}<div class=sidebar>"
     "<h3>Written by Sarah Lund</h3></div>"), ["Sarah Lund"]),
    ("no name below, in a box", "", (f"{f'<p>{PROSE}</p>' * 30}<div class=sidebar>"
     "<h3>Written by Harbour Friends</h3></div>"), []),
    ("two names in boxes below", "", (f"{f'<p>{PROSE}</p>' * 30}<div class=sidebar>"
     "<h3>Written by Sarah Lund</h3></div><div class=sidebar><p>Written by Peter Ray</p></div>"),
     []),
    ("signature below", "", f"{f'<p>{PROSE}</p>' * 30}<p>Article written by:</p><p>Jo Lund</p>",
     ["Jo Lund"]),
    ("sentence below", "", (f"{f'<p>{PROSE}</p>' * 30}<p>This article was written by Sarah Lund, "
     "Head of Marketing and Sales</p>"), ["Sarah Lund"]),
    ("sentence about a publisher", "", (f"{f'<p>{PROSE}</p>' * 30}<p>This article was published by "
     "Harbour Friends</p>"), []),
    ("who said what a text pulls out", "", (f"{f'<p>{PROSE}</p>' * 8}<div class=pullquote>“Ice.”"
     "<p class=pullquote__author>Sara Lund</p></div>"), []),
    ("label over a name, in a box", "", (f"{f'<p>{PROSE}</p>' * 8}<aside class=sidebar>"
     "<h3>Author</h3><p>Sarah Lund</p></aside>"), ["Sarah Lund"]),
    ("label over a list of names, in a box", "", (f"{f'<p>{PROSE}</p>' * 8}<aside class=sidebar>"
     "<h3>Author(s)</h3><ul><li>Sarah Lund</li><li>Peter Ray</li></ul></aside>"),
     ["Sarah Lund", "Peter Ray"]),
    ("label over no name, in a box", "", (f"{f'<p>{PROSE}</p>' * 8}<aside class=sidebar>"
     "<h3>Author</h3><p>Harbour Friends</p></aside>"), []),
    ("label over an unusual name marked as a byline, below", "", (f"{f'<p>{PROSE}</p>' * 30}"
     "<div class=ad><p>Author:</p><p class=post-author-name>Qun Ruoq</p></div>"), ["Qun Ruoq"]),
    ("link to an author below, in a byline", "", (f"{f'<p>{PROSE}</p>' * 30}<div class=byline>"
     "<p>In this series: <a href='/author/jl'>All by Sarah Lund</a></p></div>"), ["Sarah Lund"]),
    ("name under a heading about the author, below", "", (f"{f'<p>{PROSE}</p>' * 30}"
     "<div class='sidebar author-bio'><h3>About Sarah Lund</h3></div>"), ["Sarah Lund"]),
    ("surname that is by elsewhere", "",
     f"{f'<p>{PROSE} It was the ice that did it, and the cold.</p>' * 5}<p>Van Lund Arena</p>", []),
]


@pytest.mark.parametrize(("case", "head", "body", "expected"), HTML, ids=[row[0] for row in HTML])
def test_finds_byline_of_html(case: str, head: str, body: str, expected: list[str]) -> None:
    assert list(read_html(head, body)[1]) == expected, case


TEXT = [
    ("syndication line at the end", "Harbour freezes over\nMay 3, 2021\n\nFrom The Ostwick Times",
     []),
    ("about the author", f"{LONG}\nAbout Sara Lund", ["Sara Lund"]),
    ("more by", f"{LONG}\nView all posts by Sara Lund →", ["Sara Lund"]),
    ("name above a life", f"{LONG}\n{LIVES[0]}", ["Sara Lund"]),
    ("contact for the press", f"{LONG}\nMedia Contact:\nSara Lund", []),
    ("contact of those who give money", f"{LONG}\nInvestor enquiries\nSara Lund", []),
    ("contact of an author", f"{LONG}\nContact the author:\nSara Lund", ["Sara Lund"]),
    ("author below a label", f"{LONG}\nAbout the author:\nSara Lund", ["Sara Lund"]),
    ("lives of two", "\n".join([LONG, *LIVES]), []),
    ("park that a text tells of",
     (f"{LONG}\nIt is a park.\nSara Park\nSara Park is the one with the oldest trees of the town, "
      "and the ferries stop there."), []),
]


@pytest.mark.parametrize(("case", "text", "expected"), TEXT, ids=[row[0] for row in TEXT])
def test_finds_byline_of_text(case: str, text: str, expected: list[str]) -> None:
    assert list(read_text(f"{text}\n{PROSE}\n{PROSE}")[1]) == expected, case


LAST = [
    ("signature", "Sara Lund", ["Sara Lund"]),
    *((f"signature of {name}", name, [name])
      for name in ("Вольга Новік", "Blerina Hoti", "Senad Kovač", "Билјана Ковач",
                   "Արմինե Սարյան", "Ayelén Ruiz")),
    ("signature with an agency", "Sara Lund, ČTK", ["Sara Lund", "ČTK"]),
    ("signature above the foot", "Sara Lund\n\n© 2021 Ostwick Post", ["Sara Lund"]),
    ("signature under a short end", "It will freeze over again, say the pilots.\n\nSara Lund",
     ["Sara Lund"]),
    ("name under a question",
     "Ostwick\n\nAre there any questions about the ice on the quay?\n\nSara Lund", []),
    ("signature in brackets", "(Sara Lund)", ["Sara Lund"]),
    ("signature behind a dash", "— Sara Lund", ["Sara Lund"]),
    ("agency in brackets", "(AFP)", ["AFP"]),
    ("agency without brackets", "AFP", []),
    ("note in brackets", "(May 2021)", []),
    ("signature of two", "Sara Lund, Peter Ruiz", ["Sara Lund", "Peter Ruiz"]),
    ("signature with a role", "Sara Lund, reporter", ["Sara Lund"]),
    ("signature with a paper in quotation marks", "Sara LUND, «Ostwick News»", ["Sara LUND"]),
    ("signature with several words of a paper", 'Sara Lund, "Ostwick News"', ["Sara Lund"]),
    ("signature with a place and an agency", "Sara LUND / OSTWICK, (DHA)", ["Sara LUND", "DHA"]),
    ("signature with a place", "Sara Lund - Ostwick", ["Sara Lund"]),
    ("signature with an article", "Sara Lund - the quay", []),
    ("signature with more than a role", "Sara Lund, by the quay", []),
    ("signature above end notes", "Sara Lund\n\nShare\n\nMore news", ["Sara Lund"]),
    ("signature above a life", ("Sara Lund\n\nI am the founder of this paper, and the "
     "harbour has been my home since the ferries began to run in winter."),
     ["Sara Lund"]),
    ("unusual name", "Qun Ruoq", []),
    ("whom the article tells of", f"{PROSE} It was the cold of the night, Lund said.\n\nSara Lund",
     []),
    ("speaker", f"“{PROSE}”\n\nSara Lund", []),
    ("speaker above more", f"Sara Lund\n\nOstwick Academy\n\n{PROSE}", []),
    ("above another article's date", "Sara Lund\n\nMay 1, 2021", []),
    ("last of a list", "Names on the quay:\n\nPeter Ruiz\n\nSara Lund", []),
    ("two names", f"Peter Ruiz\n\n{PROSE}\n\nSara Lund", []),
    ("words", "Sara Lund was there", []),
]


@pytest.mark.parametrize(("case", "end", "expected"), LAST, ids=[row[0] for row in LAST])
def test_finds_who_signs(case: str, end: str, expected: list[str]) -> None:
    text = "\n\n".join(["Harbour freezes over", "May 3, 2021", *[PROSE] * 30, end])
    assert list(read_text(text)[1]) == expected, case
    parts = "".join(f"<p>{part}</p>" for part in text.split("\n\n")[1:])
    markup = f"<html><body><article><h1>Harbour freezes over</h1>{parts}</article></body>"
    facts = read_facts(segment(Source(markup, "html", None, "utf-8")))
    assert list(facts.names) == expected, case


@pytest.mark.parametrize(("language", "end", "expected"), [
    ("ar", "سلمى الحداد", ["سلمى الحداد"]),
    ("ar", "سلمى الحداد - القاهرة", ["سلمى الحداد"]),
    ("ar", "رصيف جديد للمرفأ", []),
    ("he", "נועה קורן", ["נועה קורן"]),
    ("he", "הרציף החדש", []),
    ("fa", "لیلا صادقی", ["لیلا صادقی"]),
    ("tr", "OSTWICK / Ayşe Kınalı", ["Ayşe Kınalı"]),
    ("tr", "Liman Açılıyor", []),
])
def test_finds_who_signs_without_a_name_in_front(language: str, end: str,
                                                 expected: list[str]) -> None:
    title, prose = UNCASED.get(language) or TURKISH
    text = "\n\n".join([title, DATES.get(language, "14 Kasım 2023"), *[prose] * 4, end])
    assert list(read_text(text)[1]) == expected


@pytest.mark.parametrize(("asked", "names"), [
    ("Frau Lemke, wie hört man, dass eine Orgel krank ist?", ()),
    ("Wie hört man denn, dass eine Orgel krank ist?", ("Jutta Lemke",))])
def test_whom_an_article_tells_of_is_no_author_below_a_label(asked: str,
                                                             names: tuple[str, ...]) -> None:
    told = "Jutta Lemke baut seit dreißig Jahren Orgeln. Ein Gespräch über Holz und über Geduld."
    heard = ("Man hört es zuerst an den Zungenpfeifen. Die verstimmen sich, wenn es zu trocken "
             "wird, und dann klingt die Trompete plötzlich wie eine Ente.")
    life = "Jutta Lemke, geboren 1966 in Ribe, lernte in Bonn. Seit 1994 führt sie die Werkstatt."
    assert clean("\n\n".join((told, asked, heard, "Zur Person", life))).byline == names
