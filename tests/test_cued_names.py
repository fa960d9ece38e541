"""Authors of lines that say whose an article is: "By Jo Lund", in many languages."""

from __future__ import annotations

import pytest

from .bylines import PROSE, TITLE, read_html, read_text
from .test_language import PROSE as SPOKEN

HTML = [
    ("photographer in the same line", "", "<p>Words by <b>Jo Lund</b> Photographs by Ana Ruiz</p>",
     ["Jo Lund"]),
    *((f"called {what}", "", f"<p>{what} {name}</p>", [name]) for what, name in (
        ("Ein Podcast von", "Jo Lund"), ("Un podcast de", "Ana Ruiz"),
        ("Una tribuna de", "Ana Ruiz"), ("L'analisi di", "Anna Lis"))),
    *((f"pictograph in {line!r}", "", f"<p>{line}</p>", ["Jo Lund"])
      for line in ("By Jo Lund 🖊", "✍️ By Jo Lund", "By 👤 Jo Lund", "By Jo Lund ✓ | 3 May 2021")),
    *((f"camera in {line!r}", "", f"<p>{line}</p>", [])
      for line in ("📷 Photo by Jo Lund", "📸 By Jo Lund")),
    ("capitals in Turkish", "", "<p>HAZIRLAYAN: ALİ KAYA</p>", ["ALİ KAYA"]),
    ("called an article", "", "<p>Ein Artikel von Jo Lund | 27.01.2022</p>", ["Jo Lund"]),
    ("staff written small", "", "<p>Door: redactie</p>", ["redactie"]),
    ("a work and its year, in a sentence", "",
     "<p>Written by Sara Lund in 1985, the novel is still read by many people.</p>", []),
    ("a place and a year, in what is said of the author", "",
     "<p>Written by Sara Lund in Ostwick, who has kept the books there since 1985.</p>",
     ["Sara Lund"]),
    ("columns of a forum", "", ("<table><tr><th>Author</th><th>Message</th></tr><tr><td>"
     f"icewatcher</td><td>Posted: May 3, 2021<br>{PROSE}</td></tr></table>"), []),
    ("credits", "", "<div class=credits><span>Words by</span> <a>Sara Lund</a></div>",
     ["Sara Lund"]),
    ("credits of a picture", "",
     "<figure><img><div class=credits>By <a>Sara Lund</a></div></figure>", []),
    ("who reviewed the text, and a dash", "", ("<p>Medically reviewed by</p><p>Peter Ruiz, MD</p>"
     "<p>— Written by</p><p>Sara Lund</p><p>3 May 2021</p>"), ["Sara Lund"]),
    ("nobody but who reviewed the text", "",
     "<p>Reviewed by</p><p>Peter Ruiz</p><p>3 May 2021</p>", ["Peter Ruiz"]),
    ("author of the article", "", "<p>Author of the article: Qun Ruoq</p>", ["Qun Ruoq"]),
    ("count of comments glued behind the date", "", ("<p>By <span class=author>jolund99</span>"
     "<span>May 3, 2021</span><span>No Comments</span></p>"), ["jolund99"]),
    ("label of comments after by", "", "<p>By</p><p>No Comments</p>", []),
    ("two after by, with roles", "", ("<p>By Jo Lund</p><p>Correspondent</p><p>By Qun Ruoq</p>"
     "<p>May 3, 2021</p>"), ["Jo Lund", "Qun Ruoq"]),
    ("photographer after by", "", "<p>By Jo Lund</p><p>Photos by Ana Ruiz</p>", ["Jo Lund"]),
    ("behind who checked the text", "",
     ("<div>Medically reviewed by Annabelle Ray, MD — Written by Sara Lund, RN, MPH — Updated on "
      "November 4, 2021</div>"), ["Sara Lund"]),
    ("but who checked the text", "", "<div>Medically reviewed by Ann Ray, MD — May 4, 2021</div>",
     []),
    ("paper of several words", "", "<p>Por Sara Lund, Jornal da Serra Alta</p>", ["Sara Lund"]),
    ("a person called as papers are", "", "<p>Por Sara Lund y Diario Ruiz</p>",
     ["Sara Lund", "Diario Ruiz"]),
    ("place behind a dash", "", "<p>Por Sara Lund, Ostwick News — Rio Claro</p>", ["Sara Lund"]),
    ("contributor", "", "<p>Contributor: Jo Lund</p>", ["Jo Lund"]),
    ("words", "", "<p>Words: Jo Lund</p><p>Photos: Ana Ruiz</p>", ["Jo Lund"]),
    *((f"“{line}”", "", f"<p>{line}</p>", names) for line, names in (
        ("2021-03-09 08:15来源：江畔日报作者：王晓明责任编辑：李娟", ["王晓明"]),
        ("来源：江畔日报作者：王晓明", ["王晓明"]), ("来源：江畔日报责任编辑：李娟", []),
        ("2021-03-09 南島新聞網 記者王曉明／台東即時報導字級 小 中 大", ["王曉明"]))),
]


@pytest.mark.parametrize(("case", "head", "body", "expected"), HTML, ids=[row[0] for row in HTML])
def test_finds_byline_of_html(case: str, head: str, body: str, expected: list[str]) -> None:
    assert list(read_html(head, body)[1]) == expected, case


TEXT = [
    ("by", "Harbour freezes over\nBy Jo Lund\nMay 3, 2021", ["Jo Lund"]),
    ("name alone and again with by", "Harbour freezes over\n\nJo Lund\nBy Jo Lund\nMay 3, 2021",
     ["Jo Lund"]),
    *((f"“{opener}”", f"Harbour freezes over\n{opener} Sara Lund\nMay 3, 2021", ["Sara Lund"])
      for opener in ("Co-authored by", "Co-written by", "A guest post by", "Contributed by",
                     "Recipe by")),
    ("who checked it", "Harbour freezes over\nLegally reviewed by Ana Ruiz\nWritten by Sara Lund",
     ["Sara Lund"]),
    ("cue of a law firm in a name", "Harbour freezes over\nBy Sara Law\nMay 3, 2021", ["Sara Law"]),
    ("written by, next line", "Harbour freezes over\nWritten by\nJo Lund\nMay 3, 2021",
     ["Jo Lund"]),
    ("lines parted by and", "Harbour freezes over\nBy\nJo Lund\nand\nAna Ruiz\nMay 3, 2021",
     ["Jo Lund", "Ana Ruiz"]),
    ("date before by", "Harbour freezes over\nPosted on May 3, 2021 by Jo Lund", ["Jo Lund"]),
    ("role", "Harbour freezes over\nBy Jo Lund, Health Editor\nMay 3, 2021", ["Jo Lund"]),
    ("office", "Harbour freezes over\nBy: Jo Lund, Athletics Communications\nMay 3, 2021",
     ["Jo Lund"]),
    ("date in the line", "Harbour freezes over\nBy Jo Lund May 3, 2021", ["Jo Lund"]),
    ("release of", "Harbour freezes over\nPressemitteilung von Jo Lund", ["Jo Lund"]),
    *((f"opened by {line}", f"{TITLE}\n\n{line}, 02/07/2023 - 10:15\n\n{PROSE}", ["Jo Lund"])
      for line in ("Enviado por Jo Lund el Dom", "Soumis par Jo Lund le dim",
                   "Inviato da Jo Lund il Dom", "Submitted by Jo Lund on Sun",
                   "Trimis de Jo Lund la Dum", "Ingediend door Jo Lund op zo")),
    *((f"opened by {opener}", f"{TITLE}\n\n{opener} Jo Lund\n\n{PROSE}", ["Jo Lund"])
      for opener in ("Publicada por", "Texto y fotos:", "Articolo a cura di", "Testo e foto di",
                     "Articol scris de", "Mis en ligne par", "Texte et photos :")),
    ("date, section, by", "Harbour freezes over\n3 May 2021 Weather By Jo Lund", ["Jo Lund"]),
    ("date, a sentence with by", "Harbour freezes over\n3 May 2021 Bought by Jo Lund", []),
    ("date, section, by whom", "Harbour freezes over\n3 May 2021 Bought By Fans", []),
    ("reading time behind the name", "Harbour freezes over\nBy Sara Lund Reading time: 4 min",
     ["Sara Lund"]),
    ("button behind the name",
     "Harbour freezes over\nBy Sara Lund Follow\nMay 3, 2021", ["Sara Lund"]),
    ("role behind the name", f"{TITLE}\n\nBy Sara Lund Contributing Writer", ["Sara Lund"]),
    ("em dash behind the name", f"{TITLE}\n\nby Sara Lund—10 min read\n", ["Sara Lund"]),
    ("name that goes on",
     "Harbour freezes over\nBy Sara Maria Lund and Peter Ruiz", ["Sara Maria Lund", "Peter Ruiz"]),
    ("one name a line, commas",
     f"{TITLE}\n\nBy\nSara Lund\n,\nAnkbar Oduru\n,\nBerlin\nMay 3, 2021",
     ["Sara Lund", "Ankbar Oduru"]),
    ("account after by", f"{TITLE}\n\nby\n\nicewatcher\n|\nMay 3, 2021", ["icewatcher"]),
    ("account in a line with by",
     "Harbour freezes over\nPosted by ice_watcher on May 3, 2021", ["ice_watcher"]),
    ("date behind by", "Harbour freezes over\nby\nUpdated\nMay 3, 2021", []),
    ("author of what to read next", "\n\n".join([
        TITLE, "By Staff Reports", "May 3, 2021", *[PROSE] * 6, "Read Next", "Ferries",
        "Pilots go back to their boats", "By Ana Ruiz", "May 1, 2021"]), ["Staff Reports"]),
    ("sentence that begins with by", ("Harbour freezes over\nMay 3, 2021\n"
     "By Christmas I had 1,200 buoys. I could see that they all were of the same make."), []),
    ("short sentence that begins with by",
     "Harbour freezes over\nMay 3, 2021\nBy Labor Day he had lost 40 boats.", []),
    ("who checked it before", (
        f"{TITLE}\n\nMedically reviewed by Qun Ruoq, MD — By Sara Lund — Updated on May 3, 2021"),
     ["Sara Lund"]),
    ("who checked it alone", (
        f"{TITLE}\n\nMedically reviewed by Qun Ruoq, MD — Updated on May 3, 2021\n\n{PROSE}"), []),
    ("a book's author", (
        f"{TITLE}\n\nTitle: Ice\nAuthor: Sara Lund\nPublisher: Floe Press\n\n{PROSE}\n\n"
        "Posted by Qun Ruoq"), ["Qun Ruoq"]),
    ("an author with a label", f"{TITLE}\n\nAuthor: Sara Lund\nTopic: Ice\n\n{PROSE}",
     ["Sara Lund"]),
    ("role with a full stop",
     "Harbour freezes over\nBy Qun Ruoq, a staff writer.\nMay 3, 2021", ["Qun Ruoq"]),
    *((f"by: {line}", f"Harbour freezes over\n{line}\nMay 3, 2021", ["Sara Lund"])
      for line in ("Von unserem Redaktionsmitglied Sara Lund", "opr. Sara Lund",
                   "View author profile for Sara Lund")),
    ("by on two lines", "Harbour freezes over\nBy Jo Lund\nBy Ana Ruiz\nMay 3, 2021",
     ["Jo Lund", "Ana Ruiz"]),
    ("another hand's line", "Harbour freezes over\nBy Jo Lund\nEdited by Ana Ruiz\nMay 3, 2021",
     ["Jo Lund"]),
    ("comma behind the name", f"{TITLE}\n\nBy Sara Lund,\n\nPeter Ruiz\n\nMay 3, 2021",
     ["Sara Lund", "Peter Ruiz"]),
    ("account behind a date", f"{TITLE}\n\nPosted on May 3, 2021 by jolund\n\n|", ["jolund"]),
    ("name below a date", f"{TITLE}\n\nPosted on May 3, 2021 by\n\nJolund\n\n|", ["Jolund"]),
    ("language after by", f"{TITLE}\n\nBy\n\nES\n\nDE\n\nMay 3, 2021", []),
    ("initials after by", f"{TITLE}\n\nBy\n\nLD\n\nMay 3, 2021", ["LD"]),
    ("byline that passes for the headline", f"Written by Sara Lund\n{PROSE}", ["Sara Lund"]),
    ("weekday is no name", "Harbour freezes over\nBy Tuesday\nMay 3, 2021", []),
    ("person with a paper's word for a name", "Harbour freezes over\nBy Sara Lund and Sun Li",
     ["Sara Lund", "Sun Li"]),
    ("for whom a photographer worked", "\n".join((
        "Harbour freezes over", "Jo Lund for The Ostwick Post", *("Print", "Save", "Share") * 3,
        "By SARA LUND", "Published: May 3, 2021")), ["SARA LUND"]),
    ("prose after by is no name", "Harbour freezes over\nBy the time the ice was gone", []),
]


@pytest.mark.parametrize(("case", "text", "expected"), TEXT, ids=[row[0] for row in TEXT])
def test_finds_byline_of_text(case: str, text: str, expected: list[str]) -> None:
    assert list(read_text(f"{text}\n{PROSE}\n{PROSE}")[1]) == expected, case


GERMAN = ("Der Hafen friert für Tage zu\n\nvon\n\nRedaktion\n\n3. Mai 2021\n\nDer Hafen ist "
          "zum ersten Mal seit Jahren zugefroren, und die Fähren zu den Inseln blieben liegen.")


def test_the_staff_after_by_is_no_button() -> None:
    assert list(read_text(GERMAN)[1]) == ["Redaktion"]


@pytest.mark.parametrize("line", [
    "Story and photos by Jo Lund", "Text and photographs by Jo Lund",
    "Words and pictures by Jo Lund",
    "Writer: Jo Lund", "Thread starter Jo Lund", "Started by Jo Lund",
    "Jo Lund, Law Clerk", "Jo Lund | Associate Attorney", "Jo Lund, Dental Hygienist",
    "Commentary by Jo Lund", "Reported and written by Jo Lund", "As told by Jo Lund",
    "Das Gespräch führte Jo Lund", "Das Interview führte Jo Lund.", "Die Fragen stellte Jo Lund",
    "Interview führte Jo Lund", "Protokoll: Jo Lund", "Text und Bilder: Jo Lund",
    "Ein Porträt von Jo Lund", "Recueilli par Jo Lund", "Entrevista realizada por Jo Lund",
    "Dall'inviata Jo Lund", "Redator: Jo Lund", "Tekst en beeld: Jo Lund",
    "Wysłuchała Jo Lund", "Ptal se Jo Lund", "Text a foto: Jo Lund", "Skribent: Jo Lund",
    "Tekst og billeder: Jo Lund", "Tekst og bilder: Jo Lund", "Teksti ja kuva: Jo Lund",
    "Lejegyezte: Jo Lund", "A consemnat Jo Lund", "Yazı ve fotoğraflar: Jo Lund",
    "Текст и фото: Jo Lund", "Интервью взяла Jo Lund", "Текст та фото: Jo Lund",
    "Beitragsautor: Jo Lund", "Autor de la entrada: Jo Lund", "Auteur de l'article: Jo Lund",
    "Autor da publicação: Jo Lund", "Автор записи: Jo Lund", "Автор запису: Jo Lund",
    "Gönderiyi yazan: Jo Lund", "مؤلف المقال: Jo Lund", "نویسنده پست: Jo Lund",
    "ผู้เขียนโพสต์: Jo Lund", "Gepostet von Jo Lund", "Auteur de l'article : Jo Lund",
    "Autore articolo: Jo Lund",
    "Lagt ut av Jo Lund", "Julkaissut Jo Lund", "Artikkelin julkaisija on Jo Lund",
    "Publikoval Jo Lund", "Zverejnila Jo Lund", "Botuar nga Jo Lund", "Yayınlayan: Jo Lund",
    "Dərc edən Jo Lund", "Xuất bản bởi: Jo Lund",
    "Cyhoeddwyd gan Jo Lund", "Argitaratzailea Jo Lund", "Опубликовано автором Jo Lund",
    "Написано автором Jo Lund", "Автор допису: Jo Lund",
    "Објављено од стране Jo Lund", "Δημοσιεύθηκε από Jo Lund", "Συντάχθηκε από Jo Lund",
    "نُشر بواسطة Jo Lund", "پوسٹ کردہ از Jo Lund",
    "द्वारा प्रकाशित Jo Lund", "පළ කරන ලද්දේ Jo Lund",
    "ចុះផ្សាយដោយ Jo Lund", "게시자: Jo Lund", "作成者: Jo Lund", "本文作者: Jo Lund",
    "Post author:Jo Lund", "Beitrags-Autor: Jo Lund", "Bericht auteur: Jo Lund",
    "Autor wpisu: Jo Lund", "Auteur/autrice de la publication : Jo Lund",
])
def test_reads_what_many_languages_put_before_authors(line: str) -> None:
    assert list(read_html("", f"<p>{line}</p><p>3 May 2021</p>")[1]) == ["Jo Lund"]


@pytest.mark.parametrize("line", [
    "Photos by Jo Lund", "Story and photos by the sea", "Started by the sea",
    "On behalf of the council, the mayor thanked all who had come.", "Protokoll: Was geschah",
    "Autor de la entrada triunfal", "Auteur de l'article premier",
    "Julkaissut oli vain satama itse", "Publikoval to přístav sám", "Botuar nga porti i vjetër",
])
def test_what_looks_alike_is_before_no_author(line: str) -> None:
    assert list(read_html("", f"<p>{line}</p><p>3 May 2021</p>")[1]) == []


DUTCH = ("De haven vroor dinsdag voor het eerst in zestig jaar dicht, en de veerboten naar de "
         "eilanden bleven tot de middag aan de kade liggen, zeiden de loodsen van de haven.")


@pytest.mark.parametrize(("line", "expected"), [
    ("Door Jo Lund", ["Jo Lund"]), ("Van onze verslaggever Jo Lund", ["Jo Lund"]),
    ("De Ostwijker", []), ("De Lokale Krant", [])])
def test_an_article_opens_no_byline(line: str, expected: list[str]) -> None:
    text = "\n\n".join(["Haven vriest dicht", line, "3 mei 2021", *[DUTCH] * 3])
    assert list(read_text(text)[1]) == expected


OWN = {
    "sw": ("Serikali imedhamiria kujenga vituo vya polisi katika wilaya mbalimbali nchini ikiwa ni "
           "juhudi za kukabiliana na uchakavu na upungufu wa vituo vya polisi kwa sasa."),
    "sq": ("Porti ngriu të martën për herë të parë në gjashtëdhjetë vjet dhe tragetet për në ishuj "
           "mbetën në bregun e tyre deri pasdite, thanë pilotët që punojnë atje me anije."),
    "ca": ("El port es va congelar dimarts per primera vegada en seixanta anys i els vaixells cap "
           "a les illes es van quedar amarrats fins a la tarda, segons els pilots."),
    "it": ("Il porto è gelato martedì per la prima volta in sessant'anni e i traghetti per le "
           "isole sono rimasti agli ormeggi fino al pomeriggio, hanno detto i piloti."),
    "fr": ("Le port a gelé mardi pour la première fois depuis soixante ans, et les bacs pour les "
           "îles sont restés à quai jusque dans l'après-midi, ont dit les pilotes du port."),
    "tl": ("Nagyelo ang daungan noong Martes sa unang pagkakataon sa loob ng animnapung taon at "
           "ang mga lantsa papunta sa mga isla ay nanatili sa pantalan hanggang hapon."),
    **{language: SPOKEN[language] for language in ("cy", "ga", "mt", "lb", "ha", "ht")},
}


@pytest.mark.parametrize(("language", "line", "expected"), [
    ("sw", "Na Jo Lund", ["Jo Lund"]),
    ("sw", "Na hivyo ndivyo ilivyokuwa", []),
    ("sq", "Nga Ana Ruiz", ["Ana Ruiz"]),
    ("sq", "nga\nArben Shkurti\n12 shkurt 2026", ["Arben Shkurti"]),
    ("sq", "nga\nPorti i vjetër\n12 shkurt 2026", []),
    ("ca", "Per Jo Lund i Ana Ruiz", ["Jo Lund", "Ana Ruiz"]),
    ("ca", "Per Nadal tornem", []),
    ("ca", "Publicat el 3 de maig de 2021 per Jo Lund", ["Jo Lund"]),
    ("ca", "Publicat el 3 de maig de 2021 per tots", []),
    ("sq", "Postuar më 12 shkurt 2026 nga Ana Ruiz", ["Ana Ruiz"]),
    ("it", "Pubblicato il 3 maggio 2021 da Jo Lund", ["Jo Lund"]),
    ("it", "Pubblicato il 3 maggio 2021 da leggere", []),
    ("tl", "Ni Jo Lund", ["Jo Lund"]),
    ("tl", "Per Jo Lund", []),
    ("fr", "De notre correspondante à Ostwick, Jo Lund", ["Jo Lund"]),
    ("fr", "De notre maison à Ostwick, Jo Lund", []),
    ("ha", "Daga Jo Lund, Kano", ["Jo Lund"]),
    ("ha", "Daga baya ruwa ya daskare", []),
    ("ht", "Pa Jo Lund", ["Jo Lund"]),
    ("ht", "Pa gen bato", []),
])
def test_reads_what_opens_a_byline_in_one_language(language: str, line: str,
                                                   expected: list[str]) -> None:
    prose, title = "\n\n".join([OWN[language]] * 4), " ".join(OWN[language].split()[:6])
    assert list(read_text(f"{title}\n{line}\n\n{prose}")[1]) == expected


@pytest.mark.parametrize("line", [
    "Posted by Jo Lund at 3:20 PM", "Gepost door Jo Lund op 15:20", "Upplagd av Jo Lund kl. 15:20",
    "Indsendt af Jo Lund kl. 15.20", "Lagt inn av Jo Lund kl. 15:20",
    "Lähettänyt Jo Lund klo 15.20", "Autor: Jo Lund o 15:20", "Vystavil Jo Lund v 15:20",
    "Zverejnil Jo Lund o 15:20", "Objavil Jo Lund ob 15:20", "Bejegyezte: Jo Lund dátum: 15:20",
    "Поставио Jo Lund у 15:20", "Dicatat oleh Jo Lund di 15:20",
    "Người đăng: Jo Lund vào lúc 15:20", "发帖者 Jo Lund 时间： 15:20",
    "張貼者： Jo Lund 於 下午3:20", "مرسلة بواسطة Jo Lund في 3:20 م",
    "פורסם על ידי Jo Lund ב- 15:20",
    "এর দ্বারা পোস্ট করা Jo Lund এই সময়ে ৩:২০ PM", "இடுகையிட்டது Jo Lund நேரம் 3:20 PM",
    "పోస్ట్ చేసినవారు Jo Lund వద్ద 3:20 PM", "പോസ്റ്റ് ചെയ്തത് Jo Lund ല്\u200d 3:20 PM",
    "द्वारा पोस्ट केलेले Jo Lund येथे ३:२० PM",
    "Ipinaskil ni Jo Lund sa 3:20 PM",
])
def test_who_posted_it_and_when(line: str) -> None:
    """As Blogger has it below a post."""
    found = read_html("", f"<div>{PROSE}</div><div>{PROSE}</div><div>{line}</div>")[1]
    assert list(found) == ["Jo Lund"]


@pytest.mark.parametrize("line", [
    "Upplagd av is", "Lähettänyt oli vain satama itse", "Vystavil to přístav o rok dříve",
    "Bejegyezte a kikötő is",
])
def test_what_only_looks_posted(line: str) -> None:
    assert list(read_html("", f"<p>{line}</p><p>3 May 2021</p>")[1]) == []


@pytest.mark.parametrize(("line", "name"), [
    ("By Jo van der Lund 15:20", "Jo van der Lund"), ("By Jo Li 15:20", "Jo Li"),
    ("By Jo Lund 12.05.2021", "Jo Lund"),
])
def test_names_end_before_a_time(line: str, name: str) -> None:
    assert list(read_html("", f"<p>{line}</p>")[1]) == [name]


@pytest.mark.parametrize(("lines", "expected"), [
    (["By", "Jo Lund", "(now) and", "Ana Ruiz", "(earlier)"], ["Jo Lund", "Ana Ruiz"]),
    (["By", "Jo Lund", "and", "Ana Ruiz", "(earlier)"], ["Jo Lund", "Ana Ruiz"]),
    (["By", "Jo Lund", "(Ostwick) and", "Ana Ruiz", "(Berlin) and", "Li Wei"],
     ["Jo Lund", "Ana Ruiz", "Li Wei"]),
    (["By", "Jo Lund", "(Ostwick)", "World News"], ["Jo Lund"]),
    (["By", "Jo Lund", "(now) with", "Ana Ruiz looking on"], ["Jo Lund"]),
])
def test_reads_names_with_notes_between(lines: list[str], expected: list[str]) -> None:
    text = "\n".join([TITLE, *lines, "3 May 2021", PROSE, PROSE])
    assert list(read_text(text)[1]) == expected


@pytest.mark.parametrize(("line", "expected"), [
    ("WICE | By Jo Lund, Ana Ruiz", ("Jo Lund", "Ana Ruiz")),
    ("Ostwick Public Radio | By Jo Lund", ("Jo Lund",)),
    ("Ostwick Public Radio | By</div><div>Jo Lund", ("Jo Lund",)),
    ("Ferries | By air and by sea", ()),
    ("Ferries | Jo Lund", ()),
])
def test_a_station_stands_before_its_reporter(line: str, expected: tuple[str, ...]) -> None:
    assert read_html("", f"<div>{line}</div><p>{PROSE}</p>")[1] == expected
