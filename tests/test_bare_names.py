"""Authors that lines name without saying so: beside a date, or below the headline."""

from __future__ import annotations

import pytest

from .bylines import PROSE, TITLE, read_html, read_text

HTML = [
    ("date before the name", "", "<p>18.02.2009, Jo Lund | czytano: 1846 razy</p>", ["Jo Lund"]),
    ("what two did, beside a date", "",
     "<p>Sara Lund (words) and Peter Ruiz (photographs)</p><p>3 May 2021</p>", ["Sara Lund"]),
    ("caption with a credit in brackets, beside a date", "",
     "<p>Sara Lund at her boat on the quay (Photo: Ana Ruiz)</p><p>3 May 2021</p>", []),
    ("above a role", "", "<div>Qun Ruoq</div><div>Journalist</div><div>3 May 2021</div>",
     ["Qun Ruoq"]),
    ("above an address", "",
     "<div>Qun Ruoq</div><div>q.ruoq@post.example</div><div>3 May 2021</div>", ["Qun Ruoq"]),
    ("above a place and a date", "", "<div>Sara Lund</div><div>Ostwick</div><div>3 May 2021</div>",
     ["Sara Lund"]),
    ("two above a place", "",
     "<div>Sara Lund</div><div>Peter Ruiz</div><div>Ostwick</div><div>3 May 2021</div>",
     ["Sara Lund", "Peter Ruiz"]),
    ("no name above a place and a date", "",
     "<div>Harbour News</div><div>Ostwick</div><div>3 May 2021</div>", []),
    ("above a place, no date", "", "<div>Sara Lund</div><div>Ostwick</div>", []),
    ("two with roles", "", ("<div>Sara Lund</div><div>Reporter</div><div>Qun Ruoq</div>"
     "<div>Columnist</div><div>3 May 2021</div>"), ["Sara Lund", "Qun Ruoq"]),
    ("two items", "", "<ul><li>Sara Lund</li><li>Qun Ruoq</li></ul><div>3 May 2021</div>",
     ["Sara Lund", "Qun Ruoq"]),
    ("two with roles and where", "", ("<div>Sara Lund</div><div>Maintainer of Floe</div>"
                                      "<div>Qun Ruoq</div><div>Tech lead at Floe</div>"
                                      "<div>3 May 2021</div>"), ["Sara Lund", "Qun Ruoq"]),
    ("two items with roles", "", ("<ul><li>Sara Lund <i>Reporter</i></li>"
     "<li>Peter Ruiz <i>Reporter</i></li></ul><div>3 May 2021</div>"), ["Sara Lund", "Peter Ruiz"]),
    ("beside what it takes to read", "", "<p>Sara Lund</p><p>4 min read</p>", ["Sara Lund"]),
    ("above how long ago it was", "", "<p>Sara Lund</p><p>il y a 2 jours</p>", ["Sara Lund"]),
    ("on the line of such", "", "<p>Sara Lund · vor 2 Tagen · 4 Min. Lesezeit</p>", ["Sara Lund"]),
    ("with nothing between", "", "<p><b>Sara Lund</b>·<b>2 days ago</b>·<b>4 min read</b></p>",
     ["Sara Lund"]),
    *((f"behind the date and {takes!r}", "", f"<p>3 May 2021 · {takes} · Sara Lund</p>",
       ["Sara Lund"]) for takes in ("4 Min Read", "4 Minuten Lesezeit", "725 Words", "4 min")),
    ("behind the date and a section", "", "<p>3 May 2021 · Harbour · Sara Lund</p>", []),
    ("behind the date and a number", "", "<p>3 May 2021 · 4 Ferries · Sara Lund</p>", []),
    ("words beside what it takes to read", "", "<p>Harbour news | 4 min read</p>", []),
    ("words and a number", "", "<p>Sara Lund | 4 ferries</p>", []),
    ("capitals above a date", "", "<p>SARA LUND</p><p>03.05.21</p>", ["SARA LUND"]),
    ("capitals and a place above a date", "", "<p>SARA LUND | OSTWICK</p><p>03/05/2021</p>",
     ["SARA LUND"]),
    *((f"capitals of {name} above a date", "", f"<p>{name}</p><p>03.05.21</p>", [name])
      for name in ("BARIŞ KAYA", "ΓΙΩΡΓΟΣ ΠΑΠΑΣ")),
    ("section in capitals above a date", "", "<p>LOCAL AFFAIRS</p><p>03.05.21</p>", []),
    ("agency beside a date", "", "<div>ČTK</div><div>3 May 2021</div>", ["ČTK"]),
    ("capitals beside a date", "", "<div>SARA LUND</div><div>3 May 2021</div>", ["SARA LUND"]),
    ("place in capitals beside a date", "", "<div>PORT ELLERY</div><div>3 May 2021</div>", []),
    ("agency without a date", "", "<div>AFP</div><div>The ferries stay</div>", []),
    ("with an agency", "", "<div>Sara Lund/TT</div><div>3 May 2021</div>", ["Sara Lund", "TT"]),
    ("beside a date, far from the headline", "",
     f"{f'<p>{PROSE}</p>' * 12}<p><a href='/sl'>Sarah Lund</a></p><p>May 3, 2021</p>",
     ["Sarah Lund"]),
    ("no name beside a date, far from the headline", "",
     f"{f'<p>{PROSE}</p>' * 12}<p><a href='/hl'>Harbour Life</a></p><p>May 3, 2021</p>", []),
    ("quoted", "", "<p>- Ana Ruiz, 1984</p>", []),
    ("section beside a date", "", "<p>27.01.2020 Soziales & Gesundheit Startseite App</p>", []),
    ("name and role below the headline", "", f"<p>Jo Lund, staff writer</p><p>{PROSE}</p>",
     ["Jo Lund"]),
    ("whom the article begins with", "",
     f"<p>Jo Lund, mayor</p><p>{PROSE} “It was cold,” said Lund.</p>", []),
    ("surname that is a cue's word", "", "<p>Ana Price — May 3, 2021</p>", ["Ana Price"]),
    ("name in capitals between date and prose", "",
     f"<p>A dog on it</p><p>The quay</p><p>May 3, 2021</p><p>SARA LUND</p><p>{PROSE}</p>",
     ["SARA LUND"]),
    ("words in capitals there", "", f"<p>May 3, 2021</p><p>PORT LUND</p><p>{PROSE}</p>", []),
    ("a section in capitals above a line", "",
     f"<p>May 3, 2021</p><p>HARBOUR SPORT</p><p>On ice</p><p>{PROSE}</p>", []),
    ("initials of the paper", "", "<p>Jo Lund OP</p><p>May 3, 2021</p>", ["Jo Lund"]),
    ("one's own initials", "", "<p>Jo Lund KV</p><p>May 3, 2021</p>", ["Jo Lund KV"]),
    *((f"“{line}”", "", f"<p>{line}</p>", ["Jo Lund"]) for line in (
        "Harbour May 3, 2021 Jo Lund 5 comments", "May 3, 2021 Harbour Jo Lund",
        "May 3, 2021 Jo Lund Reading time: 4 min 1,843", "Jo Lund May 3, 2021 Leave a comment",
        "Jo Lund 03.05.2021 10:12 (updated 04.05.2021 09:00) Views: 4123 Comments (6) Share Print",
    )),
    *((f"“{line}”", "", f"<p>{line}</p>", []) for line in (
        "Ostwick, May 3, 2021 5 comments", "May 3, 2021 Premier League 5 comments",
        "Seen by Jo Lund on May 3, 2021 at sea.", "May 3, 2021 Jo Lund was seen at sea.")),
    ("rows of who gave how much, and when", "", (
        "<p>2021-05-03 $250 Jo Lund</p><p>2021-05-04 $500 Ann Ray</p>"
        "<p>2021-05-04 $90 Sara Lund</p>"), []),
    ("one such row", "", "<p>2021-05-03 Harbour Jo Lund</p><p>2021-05-04 Updated</p>", ["Jo Lund"]),
    ("name above a time in numbers", "", ("<div><span>Jo Lund</span><div><time "
     "datetime='2021-05-03T06:05'>3.5. 6:05</time><span> | Later 4.5. 9:41</span></div></div>"),
     ["Jo Lund"]),
    ("name and agencies above place and date", "",
     "<p>Jo Lund | Agencies</p><p>Ostwick</p><p>May 3, 2021</p>", ["Jo Lund"]),
    ("name in a heading above its role", "",
     "<h5><a href='/by/jo'>Jo Lund</a></h5><p>Columnist</p><p>May 3, 2021</p>", ["Jo Lund"]),
    ("name in a heading above no role", "", f"<h5>Jo Lund</h5><p>{PROSE}</p>", []),
    ("name above a role and its paper, far below", "",
     f"{'<p>Play</p>' * 9}<p>Jo Lund</p><p>Columnist Ostwick Post</p><p>May 3, 2021</p>",
     ["Jo Lund"]),
]


@pytest.mark.parametrize(("case", "head", "body", "expected"), HTML, ids=[row[0] for row in HTML])
def test_finds_byline_of_html(case: str, head: str, body: str, expected: list[str]) -> None:
    assert list(read_html(head, body)[1]) == expected, case


TEXT = [
    ("two names alone", "Harbour freezes over in the north\n\nJo Lund and Ana Ruiz",
     ["Jo Lund", "Ana Ruiz"]),
    ("whom the headline tells of", "Harbour master Lund resigns\n\nJo Lund\nMay 3, 2021", []),
    ("section of the menu",
     ("Eis Meldungen\nFischfang\nHafen Kultur\nSport\nWetter\n\n"
      "Harbour freezes over for days in the north\n\nEis Meldungen\nMay 3, 2021"), []),
    ("two names, a place and a date",
     f"{TITLE}\n\nJo Lund / Ana Ruiz\n\nOstwick —\n\n3 May 2021\n\n{PROSE}",
     ["Jo Lund", "Ana Ruiz"]),
    ("a place of two words below", f"{TITLE}\n\nLucía Lund\n\nSanta Fe\n\n10 May 2003\n\n{PROSE}",
     ["Lucía Lund"]),
    ("a title above the newsroom", f"{TITLE}\n\nOstwick Harbour Frost\n\nNewsroom\n\n{PROSE}", []),
    ("above the newsroom", f"{TITLE}\n\nMARCOS LUND\n\nDa Redação\n\n{PROSE}", ["MARCOS LUND"]),
    ("two words, a place and a date",
     f"{TITLE}\n\nHarbour News / Ice Fishing\n\nOstwick —\n\n3 May 2021\n\n{PROSE}", []),
    ("headline again beside a date",
     "Eisheilige Kommen Wieder\n\nEisheilige Kommen Wieder\nMay 3, 2021", []),
    ("nobody", "Harbour freezes over\nMay 3, 2021", []),
    ("given name, no date", f"{TITLE}\n\nIce\n\nFor the first time\n\nSara Lund\n\nShare",
     ["Sara Lund"]),
    *((f"given name {name}", f"{TITLE}\n\nIce\n\nFor the first time\n\n{name} Lund\n\nShare",
       [f"{name} Lund"]) for name in ("Itziar", "Roser", "Thaís", "Gaëtan", "Ruxandra", "Lapo",
                                         "Ritika", "Vaibhav", "Akanksha", "Nagesh", "Chinyere",
                                         "Babatunde", "Hauwa", "Kipkorir", "Nokuthula", "Kwaku",
                                         "Tumusiime", "Seynabou", "Domingos", "Selamawit")),
    *((f"word {word}", f"{TITLE}\n\nIce\n\nFor the first time\n\n{word} Lund\n\nShare", [])
      for word in ("Abril", "Carolina", "Remedios", "Asia", "Yoga", "Furaha", "Gloire", "Bello")),
    ("given name with a dot on its capital",
     f"{TITLE}\n\nIce\n\nFor the first time\n\nİbrahim Lund\n\nShare", ["İbrahim Lund"]),
    ("written small in an address", f"{TITLE}\n\nSara Lund\n\nwrite to: sara.lund@ostwick.example",
     ["Sara Lund"]),
    ("date and name on one line", "Harbour freezes over\n3. Mai 2021 Sara Lund 0", ["Sara Lund"]),
    ("date given twice", "Harbour freezes over\n3. Mai 20213. Mai 2021 ~ Sara Lund", ["Sara Lund"]),
    ("date, section", "Harbour freezes over\n3. Mai 2021 Hafen Verkehr", []),
    ("name, mark, date",
     f"{TITLE}\n\nThe ferries stay\n\nPort\n\nNoon\n\nAnkbar Oduru\n\n|\n\nMay 3, 2021",
     ["Ankbar Oduru"]),
    ("one name a line",
     "Harbour freezes over\nSara Lund\nPeter Ruiz\nMay 3, 2021", ["Sara Lund", "Peter Ruiz"]),
    ("given name beside a date", "Harbour freezes over\nMay 3, 2021\nSara\nWeather", ["Sara"]),
    ("account beside a date, and below",
     f"{TITLE}\n\niceWatcher\nMay 3, 2021\n{PROSE}\n\niceWatcher", ["iceWatcher"]),
    ("section beside a date", "Harbour freezes over\nWeather\nMay 3, 2021", []),
    ("button under the headline", "Harbour freezes over\nBook Now\nMay 3, 2021", []),
    ("label under the headline", "Harbour freezes over\nKey Takeaways\nMay 3, 2021", []),
    ("year of two digits behind dashes", f"{TITLE}\n\nQun Ruoq\n\n04-05-21, 08:41", ["Qun Ruoq"]),
    ("numbers that are no date", f"{TITLE}\n\nPort\n\nNoon\n\nIce\n\nQun Ruoq\n\n040-12-34",
     []),
    ("times between the name and the date", "\n\n".join([
        TITLE, "Ice", "Noon", "3 May 2021", "at 5:30", "Updated yesterday at 16:45", "Qun Ruoq"]),
     ["Qun Ruoq"]),
    ("train between the name and the date",
     f"{TITLE}\n\nIce\n\nNoon\n\n3 May 2021\n\nSlow train 5:30\n\nQun Ruoq", []),
    ("who comments, beside a date", "\n\n".join([
        "Harbour freezes over", "May 3, 2021", PROSE, PROSE, "Comments (2)", "Peter Ruiz",
        "May 4, 2021 11:45", "Here it was the same."]), []),
    ("count of comments above the paragraphs", "\n\n".join([
        "Harbour freezes over", "Comments (2)", "Ice", "Noon", "Port", "Sea", "Sky", "Peter Ruiz",
        "May 4, 2021 11:45", PROSE]), ["Peter Ruiz"]),
    ("caption that ends in a name of its own", "\n".join([
        "Harbour freezes over", "AFP", "28.04.2023", "|", "17:52 Uhr",
        "Eingefrorenes Boot in einer Bucht."]), ["AFP"]),
    ("agency that is a word in the title",
     "Podul rămâne închis cum nu a mai fost în ultimii 20 de ani\n29.08.2024 14:22", []),
    ("broadcaster below a name",
     "Harbour freezes over\nSara Lund\nABC Ostwick, Port\nMay 3, 2021", ["Sara Lund"]),
    *((f"place beside a date: {place}", f"Harbour freezes over\n{place}\nMay 3, 2021", [])
      for place in ("Bad Ostwick", "San Ostwico", "Ostwick City", "Champions League",
                    "Victoria Lund Bridge", "Нижний Оствик")),
    ("surname that is a place's word", "Harbour freezes over\nVictoria Bridge\nMay 3, 2021",
     ["Victoria Bridge"]),
    ("surname in capitals", "Harbour freezes over\nRUOQ Sara\nMay 3, 2021", ["RUOQ Sara"]),
    ("name above the dates above the headline", "\n\n".join([
        "Qun Ruoq", "May 3, 2021", "5 min read", "Updated:", "May 9, 2021", TITLE]), ["Qun Ruoq"]),
    ("something else above the dates", "\n\n".join([
        "Qun Ruoq", "Ice and snow", "May 3, 2021", "5 min read", "Updated:", "May 9, 2021",
        TITLE]), []),
    ("section above the dates, and in the menu", "\n\n".join([
        "Qun Ruoq", "Weather", "Qun Ruoq", "May 3, 2021", "5 min read", "Updated: May 9, 2021",
        TITLE]), []),
    ("caption that begins with a name", "\n".join([
        TITLE, "Sara Lund, with some of the dogs.", "Peter Ruiz", "May 3, 2021"]), ["Peter Ruiz"]),
    ("photographer in capitals under a caption", "\n".join([
        TITLE, "The quay, on Tuesday.", "ANA RUIZ", "Sara Lund", "May 3, 2021"]), ["Sara Lund"]),
    ("two in capitals", "\n".join([TITLE, "Ice", "ANA RUIZ", "SARA LUND", "May 3, 2021"]),
     ["ANA RUIZ", "SARA LUND"]),
    ("caption with a credit",
     f"{TITLE}\n\nSara Lund at her boat in Ostwick. | Photo: Ana Ruiz", []),
    ("author and photographer", f"{TITLE}\n\nSara Lund | Photo: Ana Ruiz", ["Sara Lund"]),
    ("date that ends in a dot", f"{TITLE}\n\nSara Lund 2021. május 3.", ["Sara Lund"]),
    ("who took the picture", "Harbour freezes over\nAFP/ Sara Lund\nMay 3, 2021", []),
    ("name far above the headline, beside a date",
     "\n".join(["Ice and Snow\nSara Lund\nMay 3, 2021", *["Ice"] * 9, TITLE, PROSE]),
     ["Sara Lund"]),
    ("name far below the page's title, beside a date, over the article",
     "\n".join([f"{TITLE} | The Post", *["Ice"] * 40, "By Sara Lund and Ankbar Oduru",
                "May 3, 2021", *[PROSE] * 4]), ["Sara Lund", "Ankbar Oduru"]),
    ("name far below, beside a date, under the article",
     "\n".join([TITLE, *[PROSE] * 40, "Sara Lund", "May 3, 2021", *[PROSE] * 4]), []),
    ("unusual name beside a date, before another's sentence",
     (f"{TITLE}\n\nQun Ruoq\n\nMay 3, 2021\n\n" + f"{PROSE}\n\n" * 8
      + "Author Ana Ruiz, from the north, said she had begun to write of ice when she was ten."),
     ["Qun Ruoq"]),
    ("label over the headline", f"AUTHORS\n\n{TITLE}\n\nSara Lund\n\nMay 3, 2021", ["Sara Lund"]),
    ("role and more", f"{TITLE}\n\nSara Lund\n\nPolitical editor and\n\nPeter Ruiz\n\nMay 3, 2021",
     ["Sara Lund", "Peter Ruiz"]),
    ("bar between names", f"{TITLE}\n\nSara Lund\n\n|\n\nPeter Ruiz\n\nMay 3, 2021",
     ["Sara Lund", "Peter Ruiz"]),
    ("role below a name", f"{TITLE}\n\nWeather\n\nIce\n\nQun Ruoq\n\n– Journalist\n\n{PROSE}",
     ["Qun Ruoq"]),
    ("who said what is quoted above", (f"{TITLE}\n\n{PROSE}\n\n“We have never seen as much of it "
     f"in any winter.”\n\nSara Lund, skipper\n\n{PROSE}"), []),
    ("below a quotation that is the standfirst", (f"{TITLE}\n\n“We have never seen as much of it "
     f"in any winter.”\n\nSara Lund, Reporter\n\n{PROSE}"), ["Sara Lund"]),
    ("a country beside the date", f"{TITLE}\n\nMay 3, 2021\n\nBurkina Faso\n\n{PROSE}", []),
    ("a surname that ends in a place", f"{TITLE}\n\nMay 3, 2021\n\nSara Asia\n\n{PROSE}",
     ["Sara Asia"]),
    ("paper behind the name", "Harbour freezes over\nSara Lund · Ostwick News · May 3, 2021",
     ["Sara Lund"]),
    ("correspondent of an Indian place", "Harbour freezes over\nরাজবাড়ী প্রতিনিধি", []),
    ("for whom an author works",
     "Harbour freezes over\nSara Lund for The Ostwick Post\nMay 3, 2021", ["Sara Lund"]),
]


@pytest.mark.parametrize(("case", "text", "expected"), TEXT, ids=[row[0] for row in TEXT])
def test_finds_byline_of_text(case: str, text: str, expected: list[str]) -> None:
    assert list(read_text(f"{text}\n{PROSE}\n{PROSE}")[1]) == expected, case


SECTIONS = ("Aktualu", "Verslas", "Gyvenimas", "Vardai")


@pytest.mark.parametrize(("line", "expected"), [
    ("".join(f"<a>{word}</a>" for word in SECTIONS), []),
    (" ".join((*SECTIONS, "Nuomones")), []),
    ("<span>Wqylo Lundgren</span>", ["Wqylo Lundgren"]),
    ("<span>12 seen</span><span>7 notes</span><span>Author: Wqylo Lundgren</span>",
     ["Wqylo Lundgren"]),
])
def test_a_row_of_sections_beside_the_date_is_nobody(line: str, expected: list[str]) -> None:
    body = f"<h1>Harbour freezes over</h1><div>{line}</div><div>12 March 2024</div>"
    if "Author" in line:
        body = f"<h1>Harbour freezes over</h1><div><span>12.03.2024</span>{line}</div>"
    assert list(read_html("", body)[1]) == expected


@pytest.mark.parametrize(("line", "expected"), [
    ("<span>Jo Lund</span><span>Ostwick Post</span><span>3 May 2021 13:05</span>", ["Jo Lund"]),
    (("<span>Jo Lund</span><span>Ostwick Post</span><span>Wednesday, 15 September 2021</span>"
      "<span>Updated: Thursday, 16 September 2021 17:40</span>"
      "<span>Reading time: 13 minutes</span>"), ["Jo Lund"]),
    ("<span>Jo Lund (Ostwick Post)</span> <span>3 May 2021</span>", ["Jo Lund"]),
    ("<span>Ostwick Post</span><span>3 May 2021 13:05</span>", [])])
def test_the_site_beside_an_author_is_no_part_of_the_name(line: str, expected: list[str]) -> None:
    assert list(read_html("", f"<div>{line}</div>")[1]) == expected


@pytest.mark.parametrize(("line", "expected"), [
    ("PTI", ["PTI"]),
    ("PTI New Delhi", ["PTI"]),
    ("Press Trust of India Bhuj", ["Press Trust of India"]),
    ("PTI file photo", []),
    ("Agence France-Presse Photo", []),
    ("AA Milne", []),
])
def test_an_agency_stands_before_the_place_it_reports_from(line: str,
                                                           expected: list[str]) -> None:
    body = f"<h1>{TITLE}</h1><div>{line}</div><p>3 May 2021</p><p>{PROSE}</p>"
    assert list(read_html("", body)[1]) == expected


@pytest.mark.parametrize(("below", "expected"), [
    ("<ul><li>Facebook</li><li>Email</li></ul>", ("Jo Lund",)),
    ("<button>Save</button><figure><img src=a><figcaption>The quay</figcaption></figure>",
     ("Jo Lund",)),
    ("<ul><li>Ferries</li><li>Ice</li></ul>", ()),
])
def test_buttons_below_an_author_say_nothing(below: str, expected: tuple[str, ...]) -> None:
    assert read_html("", f"<ul><li><a href=/jo>Jo Lund</a></li></ul>{below}")[1] == expected
