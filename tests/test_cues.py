"""The cue phrases of a text, as the compiled core finds them, and what looks like some."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cleaner.learned import read_page_cues
from cleaner.lexicon.cues import CUE, NO_CUES, load_phrases_of, read_all_cues, read_cues
from cleaner.model import Source
from cleaner.native import cues, residue
from cleaner.native.cues import split_words
from cleaner.native.texts import lay_lines
from cleaner.segment import segment

from .cues import has_cue

FOUND = (
    *((line, language, kind, "") for line, language, kind in (
        ("Rep cada any milers de visitants.", "ca", "newsletter"),
        ("Dona suport a l'entitat del port.", "ca", "donate"),
        ("Amb el suport de la llotja, el port obre.", "ca", "advertisement"),
        ("Donează sânge de douăzeci de ani.", "ro", "donate"),
        ("A consemnat istoria portului.", "ro", "author-bio"),
        ("Ajude o nosso porto, disse ela.", "pt", "donate"),
        ("Você já leu o livro do porto?", "pt", "paywall"),
        ("Vuoi ricevere il pesce a casa?", "it", "newsletter"),
        ("Immagine di un porto gelato.", "it", "credit"),
        ("Nous avons besoin de vous, dit-elle.", "fr", "donate"),
        ("Cada viernes llega el barco.", "es", "newsletter"))),
    *((line, language, kind, "") for line, language, kind in (
        ("Kommentointi on ollut vilkasta, hän sanoo.", "fi", "comments"),
        ("Tud valamit a jégről.", "hu", "chrome"),
        ("Potrebujem vašu podporu, povedal primátor.", "sk", "donate"),
        ("תושבים כתבו לנו על הקרח.", "he", "chrome"),
        ("הנאשם הורשע בפרסום דברי הסתה.", "he", "comments"),
        ("این گزارش منتشر نمی‌شود.", "fa", "comments"),
        ("حمایت از کشاورزان ادامه دارد.", "fa", "donate"),
        ("انہوں نے اپنی رائے دی۔", "ur", "comments"),
        ("یہ سامان بلا اجازت لایا گیا۔", "ur", "legal"),
        ("Ủng hộ đồng bào vùng lũ.", "vi", "donate"),
        ("Beliau tidak bertanggungjawab.", "ms", "comments"),
        ("Alitumia pesa kupitia barua pepe.", "sw", "newsletter"),
        ("Anmäl dig till kursen senast i maj.", "sv", "newsletter"),
        ("Avtalen har ingen bindingstid.", "no", "paywall"),
        ("Der ligger en mail i din indbakke.", "da", "newsletter"),
        ("Ter illustratie: de haven vroor dicht.", "nl", "credit"),
        ("Dołącz do naszej drużyny, prosił trener.", "pl", "app"),
        ("Підтримати порт вирішили рибалки.", "uk", "donate"),
        ("Was meinen Sie mit dem Eis?", "de", "comments"),
        ("Pour ne rien manquer du départ, ils arrivent à l'aube.", "fr", "app"),
        ("I commenti sono stati duri.", "it", "comments"),
        ("Autorul este un tânăr din port.", "ro", "author-bio"),
        ("Comentariile sunt de prisos, a spus primarul.", "ro", "comments"),
        ("Газета, чей редактор признан иноагентом, закрылась.", "ru", "legal"),
        ("وزیر در کانال تلگرام خود نوشت.", "fa", "app"),
        ("Ne maradj le a hajóról, mondta.", "hu", "app"),
        ("男子飲酒過量送醫。", "zh", "legal"),
        ("兩名未滿18歲少年落水。", "zh", "legal"),
        ("Bao bì phải ghi rõ nguồn gốc cá.", "vi", "legal"),
        ("มีผู้แจ้งเบาะแสเรื่องน้ำแข็ง", "th", "chrome"),
        ("채널을 구독하는 어부가 늘었다.", "ko", "app"),
        ("좋아요", "ko", "chrome"),
        ("なるほど", "ja", "comments"),
        ("分かりやすい", "ja", "share"),
        ("诗社欢迎投稿，他说。", "zh", "chrome"),
        ("主办单位：江城市渔港局", "zh", "chrome"),
        ("Giấy phép hoạt động của bến cá hết hạn.", "vi", "legal"),
        ("Tổng biên tập đến thăm bến cá.", "vi", "legal"),
        ("อ่านข่าวให้แม่ฟังทุกเช้า", "th", "share"))),
    ("쏠쏠정보 3", "ko", "share", "whole"),
    ("AI가 자동 생성한 요약으로 일부 내용이 빠질 수 있습니다.", "ko", "chrome", "bits"),
    ("共感した 12", "ja", "comments", "whole"),
    ("【本件に関するお問い合わせ先】", "ja", "author-bio", "bits"),
    ("放大 + 默认 o 缩小 -", "zh", "share", "whole"),
    ("文字｜罗一凡", "zh", "author-bio", "bits"),
    ("■明報報料熱線﹕9181 0000", "zh", "chrome", "bits"),
    ("Giấy phép số: 12/GP-BTTTT", "vi", "legal", "bits"),
    ("ຈຳນວນຄົນເຂົ້າເບິ່ງ: 1334", "lo", "chrome", "bits"),
    ("អត្ថបទ និងរូបភាព៖ ចាន់ សុភ័ក្ត្រ", "km", "author-bio", "bits"),
    ("Бахархалтай 112", "mn", "share", "whole"),
)


@pytest.mark.parametrize(("text", "language", "kind", "field"), FOUND,
                         ids=[f"{language} {text[:30]}" for text, language, _, _ in FOUND])
def test_cues_of_a_kind(text: str, language: str, kind: str, field: str) -> None:
    assert has_cue(text, language, kind, field) is bool(field)


SPLIT = (
    ("Don’t miss: 1,024 photos", "don't miss : # photos"),
    ("Vues : 1 234 567", "vues : #"),
    ("Просмотры: 1\u00a0234", "просмотры : #"),
    ("Pages 12 34 2024 12 2345", "pages # # # # #"),
    ("İstanbul’da", "istanbul'da"),
    ("STRASSE Straße", "strasse strasse"),
    ("no #comment # 1", "no comment # #"),
    ("© 2024 A/B @c (d)", "© # a / b @ c ( d"),
    ("é´a e´a `", "é'a e'a"),
    ("x² x²1", "x² x² #"),
    ("snake_case", "snake case"),
    ("12件のコメント", "# 件のコメント"),
    ("foto – e-mail -x", "foto - e mail x"),
    ("（写真＝共同）｜a", "( 写真 = 共同 | a"),
    ("▲【사진】ⓒ", "▲ 【 사진 ©"),
    ("फोटो: फट", "फोटो : फट"),
    ("می\u200cشود", "میشود"),
    ("مي\u200cشود", "میشود"),
    ("إعـــلان", "اعلان"),
    ("شارِك", "شارک"),
    ("", ""),
)


@pytest.mark.parametrize(("text", "words"), SPLIT)
def test_words(text: str, words: str) -> None:
    assert split_words(text) == words.split()


@example(["", " X;X"], None)
@given(st.lists(st.text(max_size=320), max_size=5), st.sampled_from((None, "de", "ja", "zh", "tr")))
def test_one_text_is_read_as_many_are(texts: list[str], language: str | None) -> None:
    phrases = load_phrases_of(language)
    assert read_all_cues(lay_lines(texts), phrases) == [read_cues(text, phrases) for text in texts]


@given(st.characters(exclude_characters="\u0131\u0307آأإىيكہـ"))  # those are typed in two ways
def test_case_is_folded_as_python_does(mark: str) -> None:
    if mark.isalpha() and mark.casefold().isalpha() and "\u0307" not in mark.casefold():
        assert split_words(mark) == [mark.casefold()]


@pytest.mark.parametrize(("label", "below", "kept"), [
    ("Hintergrund:", "Der Hafen ist am Dienstag zum ersten Mal seit Jahren zugefroren.", False),
    ("Hintergrund", "Der Hafen ist zu.", True),
    ("Hintergrund", "Warum der Hafen seit Dienstag zum ersten Mal zugefroren ist", True),
    ("Lesen Sie auch",
     "Der Hafen ist am Dienstag zum ersten Mal seit Jahren zugefroren.", True)])
def test_a_label_above_a_paragraph_is_its_heading(label: str, below: str, kept: bool) -> None:
    german = "Die Fähren lagen am Kai, und die Leute liefen auf dem Eis zur Insel und zurück."
    page = segment(Source(f"{german}\n\n{label}\n\n{below}\n\n{german}", "text", None, "utf-8"))
    assert bool(read_page_cues(page)[1].whole & CUE["related"]) == kept


def test_no_text_has_no_cues() -> None:
    assert read_all_cues(lay_lines([]), load_phrases_of(None)) == []
    assert read_all_cues(lay_lines(["", "\n"]), load_phrases_of(None)) == [NO_CUES, NO_CUES]


def test_what_does_not_fit_is_refused() -> None:
    with pytest.raises(ValueError, match="cue phrases"):
        cues.lay_out([("word " * 70, cues.WHOLE, 1)])
    with pytest.raises(ValueError, match="pairs"):
        residue.lay_openings(f"word w{number}" for number in range(3000))
