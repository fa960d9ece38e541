"""What the compiled core finds in the lines of a page: signs, dates, credits, residue."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.facts.date_lines import lay_date_words, reads_as_date
from cleaner.lexicon.credits import lay_by_words
from cleaner.lexicon.cues import CUE, load_phrases_of
from cleaner.native.credits import find_credits
from cleaner.native.dates import DATE, NUMBERED, TIME, find_dates
from cleaner.native.residue import BEHIND, IN_BRACKETS, PROMPT, find_residue
from cleaner.native.signs import (
    ADDRESSED,
    ASKED,
    BRACED,
    CLOCKED,
    COUNTED,
    FED,
    FILED,
    GLUED,
    HASHED,
    INTRODUCED,
    LABELLED,
    NOTICED,
    OWNED,
    PARTED,
    PICTURED,
    POSTED,
    PROMPTED,
    REPEATED,
    SHOUTED,
    SIGNED,
    TITLED,
    find_signs,
)
from cleaner.native.texts import lay_lines
from cleaner.rules import authors, carousel, chrome, notices, pictures
from cleaner.rules import residue as rule
from cleaner.rules.residue import lay_openings
from cleaner.rules.roles import lay_role_beginnings

PROSE = "The ferry left at noon with nine people and a goat on board."
pieces = st.lists(st.sampled_from(
    [*"()[]#（）{}.!?…。！？।\"”’»」:：/|–—-@©℗ ,12٣²aZéßİ가港", "\U0001f600", "2019", "1",
     "of", "von", "Foto: dpa", "photo", "by Jane", "AP", "Image", "May", "mayıs", "EKİM", "today",
     "Updated",
     "Read more", "Read more below", "copyright ", "(c) 20", ".jpg", " ", ". ", "a@b.cd", "14:05",
     "3.4.2021", "Jane Doe for X", "Jane Doe is ", "a writer"]), max_size=24)
NARROWING = PROMPTED | SIGNED | SHOUTED | PARTED | POSTED
texts = st.lists(pieces.map("".join), max_size=4)


def find_all(lines: list[str]) -> list[tuple[int, int]]:
    return find_signs(lay_lines(lines), load_phrases_of("en").laid, CUE["related"],
                      CUE["consent"], lay_role_beginnings())


def read_signs(text: str) -> int:
    return dict(find_all([text])).get(0, 0)


@pytest.mark.parametrize(("text", "sign"), [
    ("1 / 7", COUNTED), ("(Image 2 of 7)", COUNTED), ("Bild 3 von 9", COUNTED), ("1/7", COUNTED),
    ("7 people", 0), ("Image", 0), ("Chapter 3", 0), ("3", 0),
    ("September 22, 2017World News", GLUED), ("22 September 2017 World News", 0),
    ("Read more: the ferry", LABELLED), ("Read more：港", LABELLED), ("Read more:", 0),
    ("Read more: it rained.", 0), ("It rained: all day", 0), (f"{PROSE[:-1]}: a goat", 0),
    ("jane@example.org", ADDRESSED | PICTURED), (f"{PROSE} {PROSE} jane@example", 0),
    (f"This website uses cookies {PROSE} {PROSE} {PROSE}", NOTICED),
    (f"This website uses {PROSE} {PROSE} {PROSE}", 0), ("This website uses cookies here.", 0),
    ("The ice is gone, 3 April, 14:05", CLOCKED), ("The ice is gone at 14:5", 0), (":05", 0),
    ("FILE - The quay in May", FILED), ("Published in The Post", FILED), ("SOURCE Ice Ltd", FILED),
    ("FILED in May", 0), ("Source Ice Ltd", 0), ("published in The Post", 0), ("SOURCE ", 0),
    ("[harbour-480.jpg]", PICTURED | BRACED), ("harbour.jpeg", PICTURED), (PROSE, 0),
    ("{\"a\": 1}", BRACED), ("[1, 2]", BRACED), ("[1] It rained", 0),
    ("Related articlesThe ice is gone", TITLED), ("READ MOREThe ice is gone", TITLED),
    ("Related articlesThe ice", 0), ("Related articlesThe ice is gone.", 0),
    ("MoreOver the ice is gone", 0), ("The quayRead more of the ice", 0),
    ("© 2019 The Example", OWNED), ("Copyright 2019", OWNED), ("(C) 2019", OWNED), ("Copying", 0),
    ("Jane Doe is a writer", INTRODUCED), ("(Jane Ray Doe works as Editor, at", INTRODUCED),
    ("(Jane Ray Doe writes)", 0), ("Jane Doe Is", 0), ("Jane Doe, a writer", 0),
    ("Jane is a writer", 0), (f"Jane Doe is {'so ' * 12}(writer)", INTRODUCED),
    (f"Jane Doe is {'so ' * 13}writer", 0),
    ("山田太郎（やまだ・たろう）", INTRODUCED), ("山田太郎は", 0), ("", 0),
    ("#ice #quay", HASHED), ("＃港", HASHED), ("# Ice", 0), ("#", 0), ("## Ice", 0),
    ("The #ice", 0),
    ("The post It rained appeared first on The Example.", FED), ("It appeared firstly on", 0),
    (" appeared first on", 0), ("ppeared first on ", 0),
    (f"{PROSE} {PROSE} {PROSE} It appeared first on the quay", 0),
    ("Is it wet?", ASKED), ("雨ですか？", ASKED), ("هل؟", ASKED), ("?", ASKED), ("Wet? No.", 0),
    (f"{PROSE} {PROSE} {PROSE} {PROSE} Is it wet?", 0),
])
def test_signs(text: str, sign: int) -> None:
    assert read_signs(text) & ~NARROWING == sign


@pytest.mark.parametrize(("text", "sign"), [
    ("Like it? Share it!", PROMPTED), ("好き？ シェア", PROMPTED), ("好き！シェア", PROMPTED),
    ("Is it wet?", 0), ("It is wet!", 0), (f"Wet? {PROSE} {PROSE} {PROSE} {PROSE}", 0),
    ("(jl)", SIGNED), ("[dpa]", SIGNED), ("jl/dpa", SIGNED), ("jol", SIGNED), ("/jl/", SIGNED),
    (f"({PROSE})", 0), ("It rained", 0),
    ("Home > News > The ice", PARTED), ("Start › Eis", PARTED),
    ("The quay. / Ann Ray", PARTED | SIGNED),
    ("The quay/port", SIGNED), ("The quay >", 0), ("A | B", PARTED | SHOUTED),
    ("— Ann Ray (@annray) May 3", POSTED), ("So it is pic.x.com/a", POSTED | SIGNED),
    ("♬ The sea", POSTED),
    ("The quay. JO LUND, THE POST", SHOUTED), ("The quay. JO LUNDÉ", SHOUTED), ("The quay", 0),
])
def test_signs_of_what_is_looked_at_closer(text: str, sign: int) -> None:
    assert read_signs(text) & NARROWING == sign


@given(texts)
def test_no_rule_finds_what_shows_no_sign(lines: list[str]) -> None:
    shown = dict(find_all(lines))
    for index, text in enumerate(lines):
        signs = shown.get(index, 0)
        for sign, found in (
                (COUNTED, carousel.COUNTER.fullmatch(text) or pictures._SLIDE.match(text)),
                (GLUED, len(text) <= 90 and rule._DATED.fullmatch(text)),
                (ADDRESSED, len(text) <= 90 and authors._ADDRESS.search(text)),
                (PICTURED, pictures._IMAGE.fullmatch(text)),
                (BRACED, re.fullmatch(r"[{\[].*[}\]]", text)),
                (INTRODUCED, authors.is_introduced(text) or authors._READ_AND_BORN.match(text)),
                (HASHED, chrome.count_hashtags(text)),
                (OWNED, text[:12].casefold().startswith(notices.COPYRIGHT))):
            assert signs & sign or not found, (text, sign)


def test_texts_that_come_again() -> None:
    found = dict(find_all([PROSE, "It rained", PROSE, "It rained", f"{PROSE} ", PROSE]))
    assert [index for index, signs in found.items() if signs & REPEATED] == [2, 5]


@pytest.mark.parametrize(("text", "told"), [
    ("港は六十年ぶりに凍り、連絡船は昼まで出なかった。", True),
    ("2月9日、港は六十年ぶりに凍り、連絡船は昼まで出なかった。", True),
    ("ท่าเรือกลายเป็นน้ำแข็งครั้งแรกในรอบหกสิบปี", True),
    ("暖房は薪ストーブ", False), ("關於我們", False), ("…", False),
    ("https://www.example.com/" + "a" * 60, False)])
def test_texts_without_spaces_that_come_again(text: str, told: bool) -> None:
    found = dict(find_all([text, text]))
    assert bool(found.get(1, 0) & REPEATED) is told


@given(texts)
def test_dates_are_found_line_by_line(lines: list[str]) -> None:
    found = dict(find_dates(lay_lines(lines), lay_date_words()))
    for index, text in enumerate(lines):
        assert reads_as_date(text) or found.get(index) != DATE
        assert not reads_as_date(text) or found[index] in (DATE, NUMBERED)


@pytest.mark.parametrize(("text", "what"), [
    ("Yesterday", DATE), ("yesterday:", DATE), ("2 EKİM 2020 Cuma", DATE), ("²⁰ May", None),
    ("3 May", DATE), ("HealthMay 3", None), ("“May 3", DATE), ("3.4.2021", NUMBERED),
    ("5 min read", NUMBERED), ("14:05", TIME), ("Updated 9.58", NUMBERED), ("Room 14:05", TIME),
    ("1 / 7", None), ("12", None), ("May 3,4", None), ("We met on 3 May", None), ("", None),
    ("123456789 May", None), ("May " * 31 + "3", None), ("3 May 2021 " * 20, None)])
def test_dates(text: str, what: int | None) -> None:
    assert dict(find_dates(lay_lines([text]), lay_date_words())).get(0) == what


CREDITS = [
    ("The harbour at dawn. Photo: Jane Doe", "Photo: Jane Doe"),
    ("The harbour at dawn (Photo: Jane Doe)", "Photo: Jane Doe"),
    ("The harbour at dawn (Jane Doe for Example Press)", "Jane Doe for Example Press"),
    ("The harbour at dawn – Army photo by Jane Doe", "Army photo by Jane Doe"),
    ("The harbour at dawn – Jane Doe", ""),
    ("The harbour at dawn / Army photo by Jane Doe", "Army photo by Jane Doe"),
    ("The harbour at dawn. FOTO HENK TER BORG", "FOTO HENK TER BORG"),
    ("The harbour at dawn. © Jane Doe", "© Jane Doe"), ("All rights reserved. © 2024", ""),
    ("The harbour at dawn. Photo: Jane Doe.", "Photo: Jane Doe"),
    ("She looked at the photo: Jane Doe.", ""), ("Photo: Jane Doe.", ""),
    ("The harbour at dawn. Photo: Jane sees it.", ""), ("The harbour at dawn (and at dusk)", ""),
    ("The harbour at dawn. Foto henk ter borg", ""), ("It was seen by Jane Doe / AP", ""),
    ("Photo: Jane Doe", ""),
    ("The harbour at dawn (Jane Doe for)", ""), ("The harbour at dawn (", ""), ("", ""),
]


@pytest.mark.parametrize(("text", "credit"), CREDITS)
def test_credits(text: str, credit: str) -> None:
    assert read_credit(text, "nl", named=True) == credit


WORDED = [
    ("en", "The harbour froze at dawn. Photo by Jane Doe", "Photo by Jane Doe"),
    ("en", "The harbour at dawn. Photo by Jane Doe for the Example Press",
     "Photo by Jane Doe for the Example Press"),
    ("en", "The harbour at dawn. Handout photo", "Handout photo"),
    ("en", "The harbour froze at dawn. (Jane Doe/Example Press)", "Jane Doe/Example Press"),
    ("en", "The harbour froze at dawn. (Jane Doe | Example Press)", "Jane Doe | Example Press"),
    ("en", "The harbour froze at dawn. Jane Doe/Staff", "Jane Doe/Staff"),
    ("en", "The harbour froze at dawn. Photo courtesy of Harbour Films",
     "Photo courtesy of Harbour Films"),
    ("en", "The harbour froze at dawn. Courtesy of Harbour Films", "Courtesy of Harbour Films"),
    ("en", "The harbour froze at dawn. Image via Harbour Films", "Image via Harbour Films"),
    ("en", "The harbour froze at dawn. Photo by Jane Doe on Unsplash",
     "Photo by Jane Doe on Unsplash"),
    ("en", "The harbour froze at dawn. Staff photo by Jane Doe", "Staff photo by Jane Doe"),
    ("en", "The harbour froze at dawn. STAFF PHOTO BY JANE DOE", "STAFF PHOTO BY JANE DOE"),
    ("en", "The harbour froze at dawn. Jane Doe photo", "Jane Doe photo"),
    ("en", "The harbour froze at dawn. (Jane Doe photo)", "Jane Doe photo"),
    ("en", "The harbour froze at dawn. Photo submitted", "Photo submitted"),
    ("en", "The harbour froze at dawn. (Supplied)", "Supplied"),
    ("en", "The harbour froze at dawn. AFP via Getty Images", "AFP via Getty Images"),
    ("en", "The harbour froze at dawn. (Jane Doe, The Example Press)",
     "Jane Doe, The Example Press"),
    ("en", "The harbour froze at dawn. (Example News: Jane Doe)", "Example News: Jane Doe"),
    ("en", "The harbour froze at dawn. (WXYZ)", "WXYZ"),
    ("en", "The harbour froze at dawn, Friday, Aug. 7, 2020. (AP)", "AP"),
    ("es", "El puerto helado de la ciudad / J. CABALLERO", "J. CABALLERO"),
    ("es", "El puerto helado de la ciudad. | JUANA CABALLERO", "JUANA CABALLERO"),
    ("it", "Il porto ghiacciato. Foto di Anna Neri", "Foto di Anna Neri"),
    ("sw", "Bandari imeganda. Picha na Juma Ali", "Picha na Juma Ali"),
    ("ru", "Лёд в гавани. Фото из архива", "Фото из архива"),
    ("hi", "बंदरगाह में जमी बर्फ - फोटो : अमर लाल", "फोटो : अमर लाल"),
    ("bn", "বন্দরে জাহাজ। ফাইল ছবি", "ফাইল ছবি"), ("ar", "سفن في الميناء (الجزيرة)", "الجزيرة"),
    ("ko", "항구가 얼어붙었다. /한빛시 제공", "한빛시 제공"),
    ("ko", "항구가 얼어붙었다. 사진=한빛시 제공", "한빛시 제공"),
    ("ja", "凍った港＝3月11日、北浜市、山田花子撮影", "3月11日、北浜市、山田花子撮影"),
    ("ja", "凍った港に並ぶ漁船（北浜漁協提供）", "北浜漁協提供"),
    ("zh", "渔船停在结冰的港口。王小丽摄", "王小丽摄"),
    ("zh", "渔船停在结冰的港口。 北滨晨讯记者 王小丽 摄", "北滨晨讯记者 王小丽 摄"),
    ("zh", "渔船停在结冰的港口（图/王小丽）", "图/王小丽"),
    ("zh", "漁船停在結冰的港口。（中央社檔案照片）", "中央社檔案照片"),
    # what looks like them and is none
    ("en", "The photo was taken at dawn by Jane Doe", ""),
    ("en", "She wrote a book with a photo by Jane Doe", ""),
    ("en", "It froze at dawn. A photo by Jane Doe shows it", ""),
    ("en", "The harbour is frozen. Photo by photo she showed it", ""),
    ("en", "It froze at dawn. A photo courtesy of Jane Doe shows it", ""),
    ("en", "The harbour froze at dawn. Courtesy of the council it was free", ""),
    ("en", "The harbour froze at dawn. Jane Doe took the photo", ""),
    ("en", "The harbour froze at dawn. The photo", ""),
    ("en", "The harbour froze at dawn. Example Press via the river", ""),
    ("en", "The harbour froze at dawn. Jane Doe, The Example Press said", ""),
    ("en", "The harbour froze at dawn. (Jane Doe, Example Town)", ""),
    ("en", "The harbour froze at dawn. Head Warden: Jane Doe", ""),
    ("en", "The harbour froze at dawn. (Head Warden: see below)", ""),
    ("en", "The harbour froze at dawn (WXYZ)", ""), ("en", "The harbour froze. (UNHC)", ""),
    ("en", "21. Safety Lockout/Tagout Kit", ""), ("en", "Both houses voted. (Senate/House)", ""),
    ("en", "They met in the old town (Harbour Point/North Quay)", ""),
    ("es", "El partido del sábado acabó 2-1 / 3-1", ""), ("es", "Portada / EL PUERTO", ""),
    ("ko", "시청은 주민들에게 식사를 제공", ""), ("ko", "행사를 열었다. 점심 식사 제공", ""),
    ("ja", "市は市民に写真を提供", ""), ("ja", "港の昼食（市が無料で提供）", ""),
    ("zh", "他们在公园里散步。我负责 拍摄", ""),
    ("zh", "他们在公园里散步。我负责拍摄", ""), ("zh", "船上有午餐（免费提供）", ""),
]


@pytest.mark.parametrize(("language", "text", "credit"), WORDED)
def test_credits_that_are_told_by_their_words(language: str, text: str, credit: str) -> None:
    assert read_credit(text, language) == credit


def test_no_long_paragraph_is_told_by_the_words_behind_it() -> None:
    assert not read_credit("The harbour froze. " * 30 + "Photo by Jane Doe", "en")


@pytest.mark.parametrize(("text", "credit"), [
    ("घाट पर हरीश। फोटो: अजय बिष्ट", "फोटो: अजय बिष्ट"), ("नाव घाट पर है। फोटो में तीन लोग हैं।", "")])
def test_a_credit_behind_a_danda(text: str, credit: str) -> None:
    assert read_credit(text, "hi") == credit


@pytest.mark.parametrize(("language", "text", "credit"), [
    ("he", "תושבי השכונה על הגשר צילום: נועה קורן", "צילום: נועה קורן"),
    ("ar", "رصيف المرفأ القديم تصوير: محمد الحداد", "تصوير: محمد الحداد"),
    ("fa", "اسکله کهنه بندر عکس: لیلا صادقی", "عکس: لیلا صادقی"),
    ("ka", "ნავსადგურის ძველი ხიდი ფოტო: ნინო ბერიძე", "ფოტო: ნინო ბერიძე"),
    ("he", "הוא אמר כי צילום: הדרך הטובה ביותר לתעד את מה שקורה", ""),
    ("he", "הוא ביקש צילום של הגשר", ""),
    ("en", "The harbour at dawn photo: a boat", ""),
])
def test_a_credit_that_its_label_alone_parts_from_the_caption(language: str, text: str,
                                                              credit: str) -> None:
    assert read_credit(text, language) == credit


def read_credit(text: str, language: str, *, named: bool = False) -> str:
    found = find_credits(lay_lines([text]), load_phrases_of(language).laid, lay_by_words(),
                         CUE["credit"], named=named)
    return text[found[0][1]:found[0][2]] if found else ""


@given(texts)
def test_texts_are_looked_at_one_by_one(lines: list[str]) -> None:
    phrases = load_phrases_of("en")
    openings = lay_openings(phrases)

    def find(some: list[str]) -> list[tuple[int, ...]]:
        laid = lay_lines(some)
        tails = find_credits(laid, phrases.laid, lay_by_words(), CUE["credit"], named=True)
        spans = find_residue(laid, phrases.laid, openings, rule.BRACKETED, rule.AFTER)
        return sorted([*tails, *map(tuple, spans)])

    alone = [(index, *found[1:]) for index, text in enumerate(lines) for found in find([text])]
    assert find(lines) == sorted(alone)
    for index, *_, start, end in alone:
        assert 0 <= start <= end <= len(lines[index])


@pytest.mark.parametrize(("text", "found"), [
    (f"{PROSE} Lees ook: a goat", (BEHIND, 61, 77)), (f"{PROSE} (Read more: a goat) {PROSE}",
                                                     (IN_BRACKETS, 61, 80)),
    (f"{PROSE} Continue reading below {PROSE}", (PROMPT, 61, 61)),
    (f"“{PROSE}” Photo gallery »", (BEHIND, 63, 78)), (f"{PROSE} “Read more: a goat", None),
    (f"{PROSE}Read more: a goat", None), (f"{PROSE} Continue reading below the Straße.", None),
    ("Read more: a goat", None), (PROSE, None)])
def test_residue(text: str, found: tuple[int, int, int] | None) -> None:
    phrases = load_phrases_of("nl")
    spans = find_residue(lay_lines([text]), phrases.laid, lay_openings(phrases), rule.BRACKETED,
                         rule.AFTER)
    assert [tuple(span[1:]) for span in spans] == ([found] if found else [])


def test_more_may_be_found_than_there_are_texts() -> None:
    text = f"{PROSE} " + "(Read more: a goat) " * 50
    phrases = load_phrases_of("en")
    found = find_residue(lay_lines([text]), phrases.laid, lay_openings(phrases), rule.BRACKETED,
                         rule.AFTER)
    assert len(found) >= 50
