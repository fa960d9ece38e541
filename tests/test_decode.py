"""Encodings: declared, stated, detected, or none of what is said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner import Options, SourceBinary
from cleaner.decode import decode, find_charset
from cleaner.native.encoding import is_utf8

from .pages import HTML
from .sources import get

SENTENCES = {
    "fr": "Le gouvernement a annoncé à l’été des mesures économiques très attendues par les élus. ",
    "es": "El niño llegó mañana a la estación, según informó el Ministerio de Educación español. ",
    "pl": "Rząd ogłosił dziś, że żadne środki nie zostaną cofnięte; decyzję podjęto późno. ",
    "cs": "Příliš žluťoučký kůň úpěl ďábelské ódy, řekl včera večer mluvčí ministerstva. ",
    "ru": "Правительство объявило о новых мерах поддержки малого бизнеса, сообщило агентство. ",
    "el": "Η κυβέρνηση ανακοίνωσε νέα μέτρα για την οικονομία, δήλωσε ο υπουργός χθες. ",
    "tr": "Hükümet dün akşam yeni önlemleri açıkladı, toplantıda şöyle dedi bakan. ",
    "he": "הממשלה הודיעה על צעדים כלכליים חדשים, אמר השר אתמול בערב. ",
    "ar": "أعلنت الحكومة عن إجراءات اقتصادية جديدة، حسبما قال الوزير أمس. ",
    "ja": "政府は新しい経済対策を発表した。首相は記者会見で次のように述べた。",
    "zh": "政府周三宣布了新的经济措施，总理在记者会上表示。",
    "ko": "정부는 새로운 경제 대책을 발표했다고 총리가 기자회견에서 말했다. ",
}

ENCODINGS = [("fr", "cp1252"), ("es", "cp1252"), ("pl", "cp1250"), ("pl", "iso8859-2"),
             ("cs", "cp1250"), ("ru", "cp1251"), ("ru", "koi8-r"), ("el", "cp1253"),
             ("tr", "cp1254"), ("he", "cp1255"), ("ar", "cp1256"), ("ja", "cp932"),
             ("ja", "euc-jp"), ("zh", "gb18030"), ("ko", "cp949")]


@pytest.mark.parametrize(("language", "encoding"), ENCODINGS)
def test_undeclared_encoding_is_detected(language: str, encoding: str) -> None:
    sentence = SENTENCES[language] * 3
    page = f"<html><body><p>{sentence}</p></body></html>".encode(encoding, "xmlcharrefreplace")
    assert page.decode(encoding) == get(page).text


@pytest.mark.parametrize(("language", "encoding"), [*ENCODINGS, ("ru", "iso8859-5")])
def test_declared_encoding_is_used(language: str, encoding: str) -> None:
    page = (f'<html><head><meta charset="{encoding}"></head><body><p>{SENTENCES[language]}</p>'
            "</body></html>").encode(encoding, "xmlcharrefreplace")
    assert page.decode(encoding) == get(page).text


@pytest.mark.parametrize("language", SENTENCES)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_with_and_without_mark(language: str, encoding: str) -> None:
    page = f"<html><body><p>{SENTENCES[language]}</p></body></html>"
    assert get(page.encode(encoding)).text == page


def test_utf_16_without_mark() -> None:
    assert get(HTML.encode("utf-16-le")).text == HTML
    assert get(HTML.encode("utf-16-be")).text == HTML


@pytest.mark.parametrize("language", ["fr", "pl"])
def test_utf_16_of_a_text_without_mark(language: str) -> None:
    text = SENTENCES[language] * 3
    assert get(text.encode("utf-16-le")).text == get(text.encode("utf-16-be")).text == text


@pytest.mark.parametrize(("language", "encoding"), [
    ("ja", "cp932"), ("ja", "euc_jp"), ("zh", "gb18030"), ("ko", "cp949"), ("ru", "koi8-r")])
def test_letters_of_several_bytes_are_not_cut_where_they_are_told(
        language: str, encoding: str) -> None:
    for sentences in (SENTENCES[language] * 40, "\n\n".join([SENTENCES[language] * 9] * 9)):
        assert get(sentences.encode(encoding)).text == sentences


@pytest.mark.parametrize(("language", "encoding"), [
    ("ru", "cp1251"), ("el", "cp1253"), ("he", "cp1255"), ("ja", "euc_jp"), ("zh", "gb18030")])
def test_latin_1_is_not_believed_over_other_letters(language: str, encoding: str) -> None:
    page = ('<html><head><meta charset="iso-8859-1"></head><body>'
            f"<p>{SENTENCES[language] * 3}</p></body></html>")
    assert get(page.encode(encoding)).text == page


@pytest.mark.parametrize(("page", "encoding", "stated", "expected"), [
    ("<p>港は凍る</p>", "euc_jp", "EUC-JP", "euc_jp"),
    ("<p>Мост открыт.</p>", "cp866", "IBM866", "cp866"),
    ('<meta charset="cp1251"><p>Мост открыт.</p>', "koi8_r", "koi8-r", "koi8-r"),
    ('<meta charset="cp1251"><p>Мост открыт.</p>', "cp1251", "rot13", "cp1251"),
    ('<meta charset="cp1251"><p>Мост открыт.</p>', "cp1251", "utf-8", "cp1251"),
    ("<p>Мост открыт.</p>", "utf-8", "koi8-r", "utf-8"),
    ("<p>Мост открыт.</p>", "utf-16", "koi8-r", "utf-16-le"),
    (f"<p>{SENTENCES['ru'] * 3}</p>", "cp1251", "iso-8859-1", "cp1251"),
])
def test_what_is_stated_of_a_page_counts(page: str, encoding: str, stated: str,
                                         expected: str) -> None:
    """Below a byte order mark and valid UTF-8, above what the page declares."""
    assert decode(page.encode(encoding), stated)[1] == expected


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("language", SENTENCES)
def test_two_or_four_bytes_a_letter_without_mark_where_it_is_stated(language: str,
                                                                    encoding: str) -> None:
    for text in (SENTENCES[language] * 3, f" <p>{SENTENCES[language]}</p>"):
        assert decode(text.encode(encoding), encoding) == (text, encoding)


@pytest.mark.parametrize("stated", ["utf-16", "UTF-16LE", "utf-32"])
@pytest.mark.parametrize("page", ["<p>Мост открыт.</p>", "Ice on the quay", "政府は新しい"])
def test_utf_8_is_read_as_such_where_more_bytes_a_letter_are_stated(page: str,
                                                                    stated: str) -> None:
    assert decode(page.encode(), stated) == (page.encode(), "utf-8")


def test_a_page_of_one_byte_a_letter_is_read_as_such_where_more_are_stated() -> None:
    page = f"<p>{SENTENCES['fr'] * 3}</p>"
    assert decode(page.encode("cp1252"), "utf-16") == (page, "cp1252")


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n" + bytes(range(256)), bytes(100)])
def test_what_is_binary_is_so_whatever_is_stated(data: bytes) -> None:
    with pytest.raises(SourceBinary):
        decode(data, "utf-32")


@pytest.mark.parametrize(("language", "encoding"), [
    ("fr", "cp850"), ("pl", "cp852"), ("ru", "cp855"), ("el", "cp737"), ("ko", "johab")])
def test_encodings_that_no_browser_reads_where_they_are_stated(language: str,
                                                               encoding: str) -> None:
    data = SENTENCES[language].encode(encoding, "xmlcharrefreplace")
    assert decode(data, encoding) == (data.decode(encoding), encoding)


@pytest.mark.parametrize(("label", "encoding", "text"), [
    ("x-cp1251", "cp1251", "Старый паром закрыли."), ("koi", "koi8-r", "Старый паром закрыли."),
    ("x-mac-cyrillic", "mac-cyrillic", "Старый паром закрыли."),
    ("iso885915", "iso8859-15", "Le bac coûte 5 € au cœur."), ("windows-874", "cp874", "เรือปิด"),
    ("ISO-8859-8-I", "iso8859-8", "המעבורת נסגרה"), ("x-sjis", "cp932", "渡し船は運休した。"),
    ("ks_c_5601-1989", "cp949", "낡은 배는 멈췄다."), ("x-gbk", "gb18030", "渡轮停运了。"),
    ("x-x-big5", "big5hkscs", "渡輪停運了。"), ("mac", "mac-roman", "Le bac coûte cher."),
])
def test_encodings_are_known_by_all_labels_of_browsers(label: str, encoding: str,
                                                       text: str) -> None:
    page = f'<html><head><meta charset="{label}"></head><body><p>{text}</p></body></html>'
    assert decode(page.encode(encoding)) == (page, encoding)


@pytest.mark.parametrize("label", ["rot13", "base64", "hex", "undefined", "klingon", "", "a\0"])
def test_what_is_no_encoding_of_texts_is_refused(label: str) -> None:
    with pytest.raises(ValueError, match=r"encoding: .* is unknown"):
        Options(encoding=label)


@pytest.mark.parametrize(("header", "charset"), [
    ("text/html; charset=EUC-JP", "EUC-JP"), ('text/html;Charset = "gb2312"; x=y', "gb2312"),
    ("text/html", None), ("text/html; charset=", None), ("charset", None),
])
def test_charset_of_a_header(header: str, charset: str | None) -> None:
    assert find_charset(header) == charset


def test_encodings_that_wrappings_state() -> None:
    page = "<html><body><p>港は凍る</p></body></html>"
    head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=euc-jp\r\n\r\n"
    assert page in str(get(head.encode() + page.encode("euc_jp")).text)
    mail = "From: a@b.example\nContent-Type: text/html; charset=euc-jp\n\n"
    assert page in str(get(mail.encode() + page.encode("euc_jp")).text)


def test_japanese_in_seven_bits() -> None:
    page = (f'<html><head><meta charset="iso-2022-jp"></head><body><p>{SENTENCES["ja"]}</p>'
            "</body></html>")
    assert get(page.encode("iso2022_jp")).text == page


def test_utf_8_wins_over_a_wrong_declaration() -> None:
    page = '<html><head><meta charset="iso-8859-1"></head><body><p>déjà vu, 東京</p></body></html>'
    source = get(page.encode())
    assert (source.text, source.encoding) == (page, "utf-8")


def test_utf_8_with_a_broken_byte_is_utf_8() -> None:
    page = HTML.encode()
    at = page.index("“".encode())
    assert "�" in get(page[:at + 1] + page[at + 2:]).text
    assert get(page[:at + 1] + page[at + 2:]).encoding == "utf-8"


def test_latin_1_is_read_as_browsers_do() -> None:
    page = b'<html><head><meta charset="iso-8859-1"></head><body>\x93caf\xe9\x94</body></html>'
    assert "“café”" in get(page).text


@pytest.mark.parametrize("label", [
    "rot13", "zlib", "no-such-thing", "base64", "x" * 500, "idna", "punycode", "undefined",
    "unicode_escape", "raw_unicode_escape", "utf-7"])
def test_nonsense_declaration_is_ignored(label: str) -> None:
    page = f'<html><head><meta charset="{label}"></head><body><p>caf\xe9</p></body></html>'
    assert "café" in get(page.encode("cp1252")).text


def test_surrogates_and_nuls_go() -> None:
    text = "a \ud800 sentence with a n\x00ul, and one without. "
    assert get(text * 50).text == "a � sentence with a nul, and one without. " * 50


@given(st.lists(st.sampled_from((
    b"a", b"\x80", b"\xbf", b"\xc2", b"\xe0", b"\xa0", b"\xed", b"\x9f", b"\xf0", b"\x90", b"\xf4",
    b"\x8f", b"\xff", b"b" * 32)), max_size=12).map(b"".join))
def test_bytes_are_utf8_where_python_says_so(data: bytes) -> None:
    try:
        data.decode()
        well = True
    except UnicodeDecodeError:
        well = False
    assert is_utf8(data) == well
