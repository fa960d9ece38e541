"""Headlines of texts, chosen among their lines."""

from __future__ import annotations

import pytest

from cleaner import clean
from cleaner.model import Fact, Source
from cleaner.segment import segment

from .facts import read_facts
from .headlines import HEADLINE, JAPANESE_PROSE, MORE, PROSE
from .pages import PARAGRAPHS


def read_text(text: str) -> Fact | None:
    return read_facts(segment(Source(text, "text", None, "utf-8"))).headline


PHOTO = "The pilot boat breaks the ice in the harbour of Ostwick. (Staff photo by Ana Ruiz)"
LONG = ("Harbour of Ostwick freezes over for days: ferries stay, pilots walk, children skate, and "
        "who pays for the sixty boats that the ice has crushed?")
DUTCH = "Haven van Oostwijk ligt vol met ijs"
DUTCH_TITLE = "Haven Oostwijk Weer Bevroren"
DUTCH_PROSE = ("De haven is voor het eerst in zestig jaar dichtgevroren en de veerboten naar de "
               "eilanden bleven tot in de middag liggen, zei een van de loodsen over het ijs.")
JAPANESE = "凍った港で六十年ぶりのそり競走"
KOREAN = "산골 분교 아이들이 만든 라디오, 전국 방송 탄다"
KOREAN_PROSE = ("전교생이 11명인 산골 분교 아이들이 만든 라디오 프로그램이 다음 달 전국 방송을 "
                "탄다. 도교육청은 학생들이 제작한 프로그램이 공모전에서 대상을 받았다고 밝혔다.")
CHINESE = "古镇老茶馆打烊前夜：三代人的一壶茶"
CHINESE_PROSE = ("这是茶馆停业修缮前的最后一晚。木楼建于1939年，梁柱多处虫蛀，镇里决定用一年时间"
                 "加固屋顶、更换电线，居民们都说还会再来。")
MALAY = "Pelabuhan Lama Membeku Lagi"
MALAY_PROSE = ("Pelabuhan itu membeku untuk pertama kali dalam enam puluh tahun dan feri ke "
               "pulau-pulau tetap ditambat sampai siang hari, kata seorang pandu yang bekerja di "
               "sana dengan kapal.")
TURKISH_PROSE = (
    "Liman altmış yıl sonra ilk kez dondu ve adalara giden vapurlar öğleden sonraya kadar iskelede "
    "kaldı; kaptanlar bunun bir daha olmayacağını söylediler, ama kimse onlara inanmadı.")
NOTICE = ["Privacy Settings", "These cookies are essential for the boats to sail, and they stay.",
          "Analytics", "These cookies help us understand how many boats there are, and where.",
          "Reject all", "Accept all"]

TEXT = [
    ("labels of a menu in Japanese", ["ニュース 地域 暮らし スポーツ 天気", JAPANESE,
                                      "2024年1月28日", *[JAPANESE_PROSE] * 4], JAPANESE),
    ("capitals as the language has them", ["Beranda", "Nasional", "Olahraga", MALAY, "Oleh Jo Lund",
                                           "10 Mei 2022", *[MALAY_PROSE] * 4], MALAY),
    ("capitals as the page's title has them", [
        f"{DUTCH_TITLE} - Post", "Nieuws", DUTCH_TITLE, "Door Jo Lund", "10 mei 2022",
        *[DUTCH_PROSE] * 5], DUTCH_TITLE),
    ("above byline and date", ["Home", "Sport", HEADLINE, "By Jo Lund", "May 3, 2021", PROSE, MORE],
     HEADLINE),
    ("repeated", [HEADLINE, "", HEADLINE, PROSE, MORE], HEADLINE),
    ("page's title first", [f"{HEADLINE} | Ostwick Post", "Menu", "News", HEADLINE, PROSE, MORE],
     HEADLINE),
    ("menu before", ["Home", "News", "Sport", "Weather", "More Sections", "Search", HEADLINE,
                     PROSE, MORE], HEADLINE),
    ("starts with prose", [PROSE, MORE, "The ice is a metre thick", PROSE], None),
    ("below a notice of consent", [*NOTICE, HEADLINE, PROSE, MORE], HEADLINE),
    ("below a notice, and a sentence of it that nobody knows", [
        *NOTICE[:2], "The boats will carry it to the islands, and nobody else will see any of it.",
        *NOTICE[2:], HEADLINE, PROSE, MORE], HEADLINE),
    ("above an article on notices", [HEADLINE, *NOTICE[1:], PROSE, MORE], HEADLINE),
    ("trail of sections", ["Home > News > Weather", HEADLINE, "May 3, 2021", PROSE, MORE],
     HEADLINE),
    ("caption below its byline", ["Photo of a harbour frozen over at dawn Photo: Jo Lund / AP",
                                  "By Jo Lund", "May 3, 2021", PROSE, MORE], None),
    ("caption with a credit", [HEADLINE, PHOTO, "1 of 3", PHOTO, PROSE, MORE], HEADLINE),
    ("skip link of its language", ["Ga naar de inhoud", "Nieuws Regio Sport Cultuur", DUTCH,
                                   "Door Jo Lund", "10 mei 2022", *[DUTCH_PROSE] * 5], DUTCH),
    ("two sentences above a standfirst and the author", [
        "Weather", "She called nine times. Nobody came.", f"{PROSE} {MORE}",
        "By Jo Lund and Ann Lee, for the Ostwick Post", "May 3, 2021", PROSE, MORE],
     "She called nine times. Nobody came."),
    ("two sentences above a paragraph and the date", [
        "She called nine times. Nobody came.", f"{PROSE} {MORE}", "May 3, 2021", PROSE, MORE],
     None),
    ("german quotation behind a colon", [
        "Imker nach dem Frost: »Die Bienen sind noch da«", "Von Jo Lund", PROSE, MORE],
     "Imker nach dem Frost: »Die Bienen sind noch da«"),
    ("french quotation before a colon", [
        "« Le port a gelé » : les bateaux restent à quai", "Par Jo Lund", PROSE, MORE],
     "« Le port a gelé » : les bateaux restent à quai"),
    ("sections before a quotation", [
        "Start » Wetter » Frost: »Es reicht jetzt«, sagen sie", "Von Jo Lund", PROSE, MORE],
     "Frost: »Es reicht jetzt«, sagen sie"),
    ("quotation marks with spaces", ["Accueil", "« Le port, je l’entends quand il gèle »",
                                     "12 mars 2024", PROSE, MORE],
     "« Le port, je l’entends quand il gèle »"),
    ("alone between blank lines", [
        "Ostwick Post subscribers read all of it first", "Offers for the summer and the autumn",
        "", "Frozen", "", HEADLINE, "", "Why it took sixty years, and who was on the ice at all",
        "All about the harbour in twelve pictures", "", PROSE, "", MORE], HEADLINE),
    ("name with degrees, twice", ["5 things to know of ice", "Jo Lund, MS, RD", "",
                                  "Jo Lund, MS, RD", "Published May 3, 2021", PROSE, MORE],
     "5 things to know of ice"),
    ("a heading of Markdown", ["[Home](/)", "",
                               "Harbour master tells of the ice", "",
                               "# Frozen harbour", "", PROSE, "", MORE], "Frozen harbour"),
    ("not the item of a list", ["* Harbour freezes over after sixty long years again", "",
                                HEADLINE, "", PROSE, "", MORE], HEADLINE),
    ("nothing but a menu", ["Home", "News", "Sport"], None),
    ("empty", [], None),
    ("path in the same line", ["Home > Weather > The harbour freezes over for days", "By Jo Lund",
                               "May 3, 2021", PROSE, MORE], "The harbour freezes over for days"),
    ("path with slashes", ["News / Weather / The harbour freezes over for days", "By Jo Lund",
                           "May 3, 2021", PROSE, MORE], "The harbour freezes over for days"),
    ("date glued to its end", ["The harbour freezes over for days3 May 2021", "By Jo Lund", PROSE,
                               MORE], "The harbour freezes over for days"),
    ("date before", ["News | 3 May 2021 The harbour freezes over for days", "By Jo Lund", PROSE,
                     MORE], "The harbour freezes over for days"),
    ("date that is part of it", ["Ice report of the harbour of 3 May 2021", "By Jo Lund", PROSE,
                                 MORE], "Ice report of the harbour of 3 May 2021"),
    ("byline begun behind it", ["The harbour freezes over for days By", "Jo Lund", PROSE, MORE],
     "The harbour freezes over for days"),
    ("what opens a byline elsewhere", ["Ekonomi kötü, siyaset de", "Sara Lund", "3 Mayıs 2021",
                                       *[TURKISH_PROSE] * 4], "Ekonomi kötü, siyaset de"),
    ("site's name, printed by itself", [f"{HEADLINE} – The Salt and Rope", "The Salt and Rope",
                                        "Weather", "Search", PROSE, MORE], HEADLINE),
    ("site's name behind an underscore", [f"{JAPANESE}_北浜新報", "ニュース", JAPANESE,
                                          *[JAPANESE_PROSE] * 4], JAPANESE),
    ("subtitle is no site", ["The harbour freezes over – with the ferries", "By Jo Lund", PROSE,
                             MORE], "The harbour freezes over – with the ferries"),
    ("standfirst below", ["Menu", "Subscribe", "", "Night without light", "",
                          "The postmaster wrote down all of it. It took him four hours.", "",
                          "Text: Jo Lund", "", PROSE, "", MORE], "Night without light"),
    ("heading of a notice about cookies", [
        "Oostwijker Bode gebruikt cookies", "", "Wij gebruiken cookies om u te herkennen.", "",
        "AkkoordInstellen", "", DUTCH, "", "Door Jo Lund", "10 mei 2022", "",
        *[DUTCH_PROSE] * 5], DUTCH),
    ("headline above a notice, and nothing else", [
        "The harbour freezes over for days", "We value your privacy", "By Jo Lund", "May 3, 2021",
        PROSE, MORE], "The harbour freezes over for days"),
    ("names of cookies in it", ["Bakers of Ostwick sell cookies from the ice", "By Jo Lund",
                                "May 3, 2021", PROSE, MORE],
     "Bakers of Ostwick sell cookies from the ice"),
    ("notice of an advertisement", ["This post may contain affiliate links.", "",
                                    PROSE, "", MORE], None),
    ("nothing but the author", ["By Jo Lund", "", PROSE, "", MORE], None),
    ("begins with by, and names nobody", ["By sledge to the islands", "By Jo Lund", "May 3, 2021",
                                          PROSE, MORE], "By sledge to the islands"),
    ("place and date", ["Written by Jo Lund", "", "Ostwick | Updated: March 4, 2024 19:26 IST", "",
                        PROSE, "", MORE], None),
    ("caption below byline and date", [
        "MenuOstwickAccount", "", "Weather", "", "The harbour freezes over for days", "",
        "Jo Lund", "", "3 May 2021", "Share", "", "The quay of the old harbour in May", "",
        PROSE, "", MORE], "The harbour freezes over for days"),
    ("right below a date", ["Weather", "", "Ostwick in numbers and pictures", "", "3 May 2021", "",
                            "The harbour freezes over for days", "", PROSE, "", MORE],
     "The harbour freezes over for days"),
    ("a menu's cue for other articles above it", ["News", "Read also", HEADLINE, "By Jo Lund",
                                                  "May 3, 2021", PROSE, MORE], HEADLINE),
    ("sections behind it", [f"{KOREAN} < 사회 < 기사본문 - 가람일보", "로그인", "정치",
                            "승인 2023.11.07 15:32", *[KOREAN_PROSE] * 4], KOREAN),
    ("less than a number", ["Harbours with p < 0.05 of ice are few", "By Jo Lund", "May 3, 2021",
                            PROSE, MORE], "Harbours with p < 0.05 of ice are few"),
    ("above a subtitle behind a dash, below a path", [
        "首页 时政 国际 社会 财经 体育", "当前位置：北滨网 >> 社会 >> 正文", CHINESE,
        "——八十年老字号今起停业修缮", "2019年05月06日 08:17:32 来源： 北滨晨讯 【字号：大 中 小】",
        *[CHINESE_PROSE] * 4], CHINESE),
    ("a trail with a short title", ["Home / Weather / Harbour freezes over",
                                    "Harbour freezes over: pilots warn of the ice", PROSE, MORE],
     "Harbour freezes over: pilots warn of the ice"),
    ("a trail without spaces", [f"Home»News»Weather» {HEADLINE}", "By Jo Lund", "May 3, 2021",
                                PROSE, MORE], HEADLINE),
    ("a quotation that one sign ends", ["Harbour freezes» over for days, says the master",
                                        "By Jo Lund", "May 3, 2021", PROSE, MORE],
     "Harbour freezes» over for days, says the master"),
    ("a trail that ends in its beginning",
     ["Home » Weather » Harbour freezes over", "Harbour freezes over (and what it did to the fish)",
      "By Jo Lund", "May 3, 2021", PROSE, MORE],
     "Harbour freezes over (and what it did to the fish)"),
    ("a trail that is cut short", ["Home / Weather / Harbour freezes over for the…", "By Jo Lund",
                                   "Harbour freezes over for the first time", "May 3, 2021",
                                   PROSE, MORE], "Harbour freezes over for the first time"),
    ("a paper's name behind it", [f"{HEADLINE} - Ostwick Daily Post", "By Jo Lund", "May 3, 2021",
                                  PROSE, MORE], HEADLINE),
    ("what stands behind a dash is no name", [f"{HEADLINE} - pilots warn", "By Jo Lund",
                                              "May 3, 2021", PROSE, MORE],
     f"{HEADLINE} - pilots warn"),
    ("a first sentence", ["A water main break has closed one block of Main Street in Ostwick.", "",
                          PROSE, "", MORE], None),
    ("a first sentence, and no prose right below", [
        "The harbour of Ostwick is frozen over. Again.", "By Jo Lund", "May 3, 2021", PROSE, MORE],
     "The harbour of Ostwick is frozen over. Again."),
    ("a first sentence that comes again", [
        "The harbour freezes over again.", "", "The harbour freezes over again.", "", PROSE, "",
        MORE], "The harbour freezes over again."),
    ("as long as a paragraph", ["Weather", LONG, "By Jo Lund", "May 3, 2021", PROSE, MORE], LONG),
]


@pytest.mark.parametrize(("case", "lines", "expected"), TEXT, ids=[row[0] for row in TEXT])
def test_finds_headline_of_text(case: str, lines: list[str], expected: str | None) -> None:
    found = read_text("\n".join(lines))
    assert (found.value if found else None) == expected, case


STORY = "\n\n" + "\n\n".join(PARAGRAPHS)


@pytest.mark.parametrize(("text", "url", "headline"), [
    ("Four Emerging Technologies That Are Helping Us in the Fight Against\nClimate Change\n"
     "by Jane Doe\n3 May 2021" + STORY,
     "https://e.example/emerging-technologies-that-are-helping-us-in-the-fight-against-climate-change",
     "Four Emerging Technologies That Are Helping Us in the Fight Against Climate Change"),
    ("Harbour freezes over for the first time\nBy Jane Doe" + STORY,
     "https://e.example/harbour-freezes-over-for-the-first-time-by-accident",
     "Harbour freezes over for the first time"),
    ("Harbour freezes over for the first time\n–\nWinter" + STORY,
     "https://e.example/winter/harbour-freezes-over-for-the-first-time",
     "Harbour freezes over for the first time"),
])
def test_a_headline_that_is_wrapped(text: str, url: str | None, headline: str) -> None:
    found = clean(text, url=url, kind="text").headline
    assert found == headline


GREEK = "Το δάσος δεν είναι οικόπεδο"
GREEK_PROSE = (
    "Κάθε φθινόπωρο μετράμε τα καμένα και κάθε άνοιξη τα ξεχνάμε. Στο μεταξύ, οι χάρτες αλλάζουν "
    "χρώμα και κανείς δεν υπογράφει, όλοι όμως συμφωνούν ότι κάτι πρέπει να γίνει.")


@pytest.mark.parametrize("url", [None, "https://e.example/apopseis/to-dasos-den-einai-oikopedo/"])
def test_an_address_in_other_letters_says_nothing(url: str | None) -> None:
    lines = ["Skip to content", "", "  Η Φωνή του Όστγουικ", "", "  * Αρχική", "  * Πολιτική",
             "  * Κόσμος", "  * Οικονομία", "  * Αθλητικά", "  * Πολιτισμός", "  * Απόψεις",
             "  * Καιρός", "Πολιτική", "", GREEK, "", "  Του/της Νίκος Αλεξίου 5 Νοεμβρίου 2025",
             "", *[f"  {GREEK_PROSE}", ""] * 4, "  * Ο Νίκος Αλεξίου είναι δασολόγος."]
    assert clean("\n".join(lines), url=url, kind="text").headline == GREEK


def test_a_trail_of_sections_that_was_cut_short_is_no_prose() -> None:
    title = "La nieve cierra el puerto de la villa por tercer día y deja aislados a sus vecinos"
    lines = [f"Inicio Puerto {title[:70]}...", "Puerto", "Portada", title,
             "Los barcos no pueden salir desde el lunes y el pan llega por el camino viejo.",
             "Por Ana Ruiz", "14 marzo, 2024",
             "La nieve que cae desde el lunes ha cerrado el puerto y los barcos siguen amarrados.",
             "El alcalde dijo que el pan llega en carros y que nadie ha pasado hambre estos días."]
    assert clean("\n\n".join(lines)).headline == title


ANSWERED = "Why the boats of Ostwick lie in the ice this winter"


@pytest.mark.parametrize(("label", "named"), [
    (f"3 responses to “{ANSWERED}”", True), (f"3 Responses to {ANSWERED}", True),
    (f"No comments on {ANSWERED}", False), (f"The book is called “{ANSWERED}”", False)])
def test_a_headline_that_its_comments_name(label: str, named: bool) -> None:
    site = "Letters from a cold harbour town"
    lines = [site, "Winter walks with children in Ostwick", ANSWERED, "May 3, 2021", *PARAGRAPHS,
             label, "Jo says:", "How nice."]
    assert clean("\n\n".join(lines)).headline == (ANSWERED if named else site)


@pytest.mark.parametrize(("top", "headline"), [
    (["# [Letters from Ostwick](/)", "A winter at the edge of the ice"], ANSWERED),
    (["# [Letters from Ostwick](/)"], ANSWERED),
    (["# Letters from Ostwick"], "Letters from Ostwick")])
def test_a_heading_that_leads_home_is_no_headline(top: list[str], headline: str) -> None:
    lines = [*top, "* [Home](/)", "* [Boats](/boats)", f"## {ANSWERED}", "May 3, 2021", *PARAGRAPHS]
    assert clean("\n\n".join(lines)).headline == headline
