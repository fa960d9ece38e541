"""Sources of every form, encoding and kind, and those that are refused."""

from __future__ import annotations

import csv
import gzip
import io
import json
import quopri
import zipfile
from html import escape
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree, html

from cleaner import clean
from cleaner.decode import decode, find_charset
from cleaner.errors import (
    CleanerError,
    SourceBinary,
    SourceEmpty,
    SourceTooLarge,
    SourceUnreadable,
)
from cleaner.kind import detect_kind
from cleaner.limits import DEEPEST, MOST_ATTRIBUTES, MOST_OPEN_INLINE, limit
from cleaner.model import Options, Source
from cleaner.native.encoding import is_utf8
from cleaner.native.markup import count_named, count_tags
from cleaner.read import Readable, read

from .pages import HTML, PARAGRAPHS, PNG, TEXT

PROSE = "\n\n".join(PARAGRAPHS)


def get(source: Readable, **options: Any) -> Source:
    return read(source, url=None, kind="auto", options=Options(**options))


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


def test_a_tree_written_as_xml_is_read_as_the_page_that_it_was() -> None:
    page = HTML.replace("</head>", '<script src="a.js"></script><style></style></head>', 1)
    tree = html.fromstring(page)
    tree.body.insert(0, html.fromstring('<div class="clear"></div>'))
    written = etree.tostring(tree)
    assert b"<script" in written
    assert b"</script>" not in written
    assert clean(written).body == clean(page).body != ""


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


@pytest.mark.parametrize(("options", "words"), [
    ({"language": "german"}, "language: a code such as"), ({"language": ""}, "language: a code"),
    ({"encoding": "klingon"}, "'klingon' is unknown"), ({"max_bytes": 0}, "max_bytes: at least 1"),
])
def test_options_are_checked(options: dict[str, Any], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        Options(**options)


def test_regions_of_languages_are_passed_over() -> None:
    assert clean(HTML, options=Options(language="de-AT")).language == "de"
    assert clean(HTML, options=Options(language="pt_BR")).language == "pt"


def test_arguments_are_checked() -> None:
    for wrong in ({"options": None}, {"options": {}}, {"url": Path("x")}, {"url": b"x"}):
        with pytest.raises(TypeError, match=r" is an? "):
            clean(HTML, **wrong)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="kind is one of auto, html, text, not 'pdf'"):
        clean(HTML, kind="pdf")  # type: ignore[arg-type]


def test_the_name_of_a_page_is_warned_of(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text(HTML, encoding="utf-8")
    assert "pathlib.Path" in clean(str(path)).warnings[0]
    assert "fetch it" in clean("https://example.org/story").warnings[0]
    for text in (HTML, "example.org", f"{path}.bak", f"{path}\nis where it lies.", "a" * 5000,
                 "https://example.org/story is where it lies."):
        assert not any("the source is" in warning for warning in clean(text).warnings)


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


def test_the_same_page_in_every_form(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(HTML, encoding="utf-8")
    for source in (HTML, HTML.encode(), path, html.fromstring(HTML),
                   etree.ElementTree(html.fromstring(HTML)), BeautifulSoup(HTML, "html.parser"),
                   BeautifulSoup(HTML, "lxml").body):
        got = get(source)
        assert got.kind == "html"
        assert "<h1>Harbour freezes over</h1>" in got.text


def test_an_empty_item_of_a_tree_holds_nothing_of_what_follows() -> None:
    page = "<div><li class=related></li><p>The harbour froze.</p><li>Ice</li></div>"
    tree = html.fromstring(page)
    before = etree.tostring(tree)
    assert "</li><p>" in get(tree).text
    assert "</li><p>" in get(etree.ElementTree(tree)).text
    assert etree.tostring(tree) == before


def test_an_element_comes_without_what_follows_it() -> None:
    article = html.fromstring(HTML).find(".//article")
    assert article is not None
    assert "Ostwick Post" not in get(article).text


def test_other_objects_are_refused() -> None:
    with pytest.raises(TypeError, match="not int"):
        get(5)  # type: ignore[arg-type]


def test_surrogates_and_nuls_go() -> None:
    text = "a \ud800 sentence with a n\x00ul, and one without. "
    assert get(text * 50).text == "a � sentence with a nul, and one without. " * 50


HTML_SOURCES = [
    HTML,
    "<html><body><p>x</p></body></html>",
    ("<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN' 'x.dtd'>\n"
     "<html xmlns='http://www.w3.org/1999/xhtml'><body><p>x</p></body></html>"),
    "\n\n<!-- cached --><!doctype html>\n<!-- c -->\n<meta charset=utf-8><p>x",
    "<p>a</p><p>b</p>",
    "<div class=x>Hello <b>world</b></div>",
    "<p>One paragraph<p>Two paragraphs<p>Three paragraphs",
    "<h1>Title</h1>\n\nloose text of a paragraph\n<p>x</p>\n<p>a longer paragraph than that</p>",
    "First sentence of a feed.<br/><br/>Second sentence.<br/><br/>Third one.",
    "a line of a poem<br>and another one<br>and a third<br>",
    "Feed sentence.<br/>\nSecond line.<br/>\nThird line.<br/>",
    "A summary, in one line. <a href='https://example.org/1'>Continue reading</a>",
    ("<br />\n<b>Warning</b>: include(x) in <b>/a.php</b><br />\n"
     "<!DOCTYPE html><html><body><p>x</p></body></html>"),
    "<html><body>" + "text " * 30_000,
]
TEXT_SOURCES = [
    TEXT,
    "Plain.",
    "a < b and b > c",
    "See <https://example.org/a>, or write to <jo@example.org>.",
    "The <div> element is the most used.\nA <p> holds a paragraph.\n\nUse <br> sparingly.",
    "<html> and <body> are the two elements that each page has.\n\nThe <head> comes first.",
    "<div> elements are overused, says a study.\n\nAnother paragraph without tags.\n\nThe end.",
    "Line one of a story.<br />\nThe second line of it is longer.\nThird line.\n</p>\nFifth line.",
    "How to write a page\n\nStart with this:\n\n<!DOCTYPE html>\n<html>\n<body>\n<p>Hi</p>\n"
    "</body>\n</html>\n\n" + "Then save it, and open it in a browser that shows the greeting. " * 5,
    "A title\nTue, 08 Nov 2022 07:15:00 +0000\nJo Lund\n<p>One paragraph.</p>\n<p>Another.</p>",
]


@pytest.mark.parametrize("source", HTML_SOURCES)
def test_html_is_recognized(source: str) -> None:
    assert detect_kind(source) == "html"


@pytest.mark.parametrize("source", TEXT_SOURCES)
def test_text_is_recognized(source: str) -> None:
    assert detect_kind(source) == "text"


def test_kind_of_the_cases(fixtures: Path) -> None:
    wrong = [page for suffix in ("html", "txt") for page in fixtures.glob(f"*/page.{suffix}")
             if get(page).kind != ("html" if suffix == "html" else "text")]
    assert wrong == []


def test_a_given_kind_is_taken() -> None:
    assert read(HTML, url=None, kind="text", options=Options()).kind == "text"
    assert read(TEXT, url=None, kind="html", options=Options()).kind == "html"


def zip_file() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("page.html", HTML)
    return file.getvalue()


REFUSED: list[tuple[Readable, type[CleanerError]]] = [
    (b"", SourceEmpty), ("", SourceEmpty), (" \n\t\n", SourceEmpty), (b"\xef\xbb\xbf", SourceEmpty),
    (PNG, SourceBinary), (b"%PDF-1.7\n1 0 obj\n<< >>", SourceBinary), (zip_file(), SourceBinary),
    (gzip.compress(HTML.encode()), SourceBinary), (bytes(range(256)) * 8, SourceBinary),
    (b"\x00" * 100, SourceBinary), ("\x01\x02\x03", SourceBinary), ("%PDF-1.4", SourceBinary),
    (Path("/no/such/page.html"), SourceUnreadable), (Path("\x00"), SourceUnreadable),
    (Path(), SourceUnreadable),
]


@pytest.mark.parametrize(("source", "error"), REFUSED)
def test_what_is_no_document_is_refused(source: Readable, error: type[CleanerError]) -> None:
    with pytest.raises(error) as raised:
        get(source)
    assert "\n" not in str(raised.value)


def test_too_large(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(HTML, encoding="utf-8")
    for source in (HTML, HTML.encode(), path, html.fromstring(HTML)):
        with pytest.raises(SourceTooLarge):
            get(source, max_bytes=100)
    assert get(path, max_bytes=len(HTML.encode()))
    tree = html.fromstring("<p>Обед</p>")
    for source, size in (("Обед", 8), (tree, 15)):  # in bytes, not characters
        assert get(source, max_bytes=size)
        with pytest.raises(SourceTooLarge):
            get(source, max_bytes=size - 1)


def test_harmless_pages_pass_the_limits_untouched(fixtures: Path) -> None:
    for page in fixtures.glob("*/page.html"):
        text = page.read_text(encoding="utf-8", errors="replace").encode()
        many = text * (15_000 // max(1, text.count(b"<")) + 1)
        assert limit(text) == (text, ())
        assert limit(many) == (many, ())


def cut(markup: str) -> tuple[str, tuple[str, ...]]:
    text, warnings = limit(markup.encode())
    return text.decode(), warnings


def test_deep_nesting_is_cut_and_its_text_kept() -> None:
    text, warnings = cut("<div>" * 20_000 + "deep" + "</div>" * 20_000 + "<p>after</p>")
    assert (text.count("<div>"), text.count("</div>")) == (DEEPEST, DEEPEST)
    assert "deep" in text
    assert text.endswith("<p>after</p>")
    assert len(warnings) == 1


def test_inline_tags_left_open_are_cut() -> None:
    text, warnings = cut("".join(f"<p><b id={n}>word{n}" for n in range(9_000)))
    assert text.count("<b") == MOST_OPEN_INLINE
    assert "word8999" in text
    assert len(warnings) == 1


def test_a_tag_with_many_attributes_is_cut() -> None:
    many = " ".join(f"a{n}='<b>'" for n in range(MOST_ATTRIBUTES * 4))
    bare = " ".join(f"a{n}" for n in range(MOST_ATTRIBUTES * 4))
    for attributes in (many, bare):
        text, warnings = cut("<p>x</p>" * 12_000 + f"<div {attributes}>text</div>")
        assert text.endswith("<div>text</div>")
        assert len(warnings) == 1


def test_a_long_attribute_is_not_cut() -> None:
    page = f"<div data-state='{'{&quot;a&quot;:1}' * 30_000}'>text</div>"
    assert cut(page) == (page, ())


def test_tags_are_counted_as_a_limit_needs_it() -> None:
    markup = b"<p>a <b>b</b> <B id=x>c</B> <i/x> <u >d <em\n>< b x> </b x><bold x><b"
    assert (count_tags(markup), count_named(markup, ("b", "i", "em", "u"))) == (12, 2)
    assert (count_tags(b""), count_named(b"", ("b",))) == (0, 0)
    assert count_tags(b"<" * 1000) == 1000


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


SAVED = b"""From: <Saved by a browser>\r
Subject: The bakery closes\r
MIME-Version: 1.0\r
Content-Type: multipart/related;\r
\ttype="text/html";\r
\tboundary="--edge--"\r
\r
----edge--\r
Content-Type: text/css\r
\r
p { margin: 0 }\r
----edge--\r
Content-Type: text/html\r
Content-Transfer-Encoding: quoted-printable\r
\r
<html><body class=3D"post"><p>The b=\r
akery=E2=80=99s door is shut.</p></body></html>\r
----edge----\r
"""


def quote_lines(text: str) -> str:
    return "".join(f"> {line}\n" for line in text.rstrip("\n").split("\n"))


RECORD = ("WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://e.example/a\r\n"
          "WARC-Date: 2023-02-04T05:16:12Z\r\n")
CITED = quote_lines(TEXT)
DEAR = ("Dear Jo,\n\nhere is the article that I told you about, on the bakery in the old mill.\n\n"
        "Best,\nAnn")
MAIL = "From: Ann Ray <ann@e.example>\nDate: Fri, 03 May 2024 07:02:11 +0000\nSubject: The bakery\n"


@pytest.mark.parametrize(("source", "wanted"), [
    (SAVED, '<html><body class="post"><p>The bakery’s door is shut.</p></body></html>'),
    (SAVED.decode(), '<html><body class="post"><p>The bakery’s door is shut.</p></body></html>'),
    (str(HTML.encode()), HTML),
    (str(HTML.encode()).encode() + b"\n", HTML),
    (str(b"It's the bakery\xe2\x80\x99s last day."), "It's the bakery’s last day."),
    (json.dumps(HTML), HTML), (json.dumps("\n" + HTML)[1:-1], HTML),
    (json.dumps(HTML).replace("<", r"\u003c").replace("/", r"\/"), HTML),
    (json.dumps({"url": "https://e.example/a", "html": HTML, "status": 200}), HTML),
    (json.dumps({"text": "A teaser.", "html": HTML, "summary": "<b>Ice</b>"}), HTML),
    (repr(HTML), HTML), (repr(HTML.replace('"', "'")), HTML.replace('"', "'")),
    ('"' + HTML.replace('"', '""') + '"', HTML),
    (escape(HTML), HTML),
    ("&lt;p id=a&gt;The bakery&amp;rsquo;s door&lt;/p&gt;", "<p id=a>The bakery&rsquo;s door</p>"),
    (quopri.encodestring(HTML.encode()), HTML),
    ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + HTML, HTML),
    (f"{RECORD}Content-Type: text/plain\r\n\r\n{TEXT}",
     f'---\nurl: "https://e.example/a"\n---\n\n{TEXT}'),
    (f"{RECORD}\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{HTML}", HTML),
    (f"{RECORD}\r\n{HTML}", HTML),
    ("Subject: The bakery\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n"
     "Content-Transfer-Encoding: 8bit\n\n" + HTML, HTML),
    (f"```html\n{HTML}\n```\n", HTML),
    (json.dumps(TEXT), TEXT), (repr(TEXT), TEXT),
    (escape("<!-- a -->" + HTML), "<!-- a -->" + HTML),
    (json.dumps(TEXT.split("\n")), TEXT), (repr(TEXT.split("\n")), TEXT),
    *((f"{above}\n{TEXT}\n{below}\n", TEXT) for above, below in (
        ("<article>", "</article>"), ("[webpage content begin]", "[webpage content end]"),
        ("[file 1 begin]", "[file 1 end]"), ("<document>\n<content>", "</content>\n</document>"),
        ("<documents>\n<document index=\"1\">\n<source>a.txt</source>\n<document_content>",
         "</document_content>\n</document>\n</documents>"))),
    *((f"{above}\n{TEXT}{below}\n", f'---\nurl: "https://e.example/a"\n---\n\n{TEXT}')
      for above, below in (
        ("Contents of https://e.example/a:", ""), ("Text from https://e.example/a", ""),
        ("<document index=1>\n<source>https://e.example/a</source>\n<document_content>",
         "</document_content>\n</document>"))),
    *(("".join(f"{number}{mark}{line}\n" for number, line in enumerate(TEXT.split("\n"), 1)), TEXT)
      for mark in (": ", ":", "→")),
    (CITED, TEXT), (f"On Tue, 20 Sep 2022 at 09:00, Ann <ann@e.example> wrote:\n\n{CITED}", TEXT),
    (f"Am 20.09.22 um 09:00 schrieb Ann\n<ann@e.example>:\n{CITED}", TEXT),
    (f"FYI\n\n> The bakery\n>\n{CITED}", f"The bakery\n\n{TEXT}"),
    *((f"{above}\n\n{MAIL}\n{TEXT}", f"{MAIL}\n{TEXT}") for above in (
        "---------- Forwarded message ---------", "-----Ursprüngliche Nachricht-----",
        "FYI\n\n---------- Message transféré ---------", "Begin forwarded message:",
        "Zur Info\n\nAnfang der weitergeleiteten Nachricht:")),
    (f"Begin forwarded message:\n\n{quote_lines(MAIL)}>\n{CITED}", f"{MAIL}\n{TEXT}"),
    (f"{DEAR}\n\nSent from my iPhone\n\nBegin forwarded message:\n\n{quote_lines(MAIL)}>\n{CITED}",
     f"{MAIL}\n{TEXT}"),
    (f"{DEAR}\n\n---------- Forwarded message ---------\n{MAIL}\n{TEXT}", f"{MAIL}\n{TEXT}"),
    (f"FYI.\n\nJo\n\n> ---------- Forwarded message ---------\n{quote_lines(MAIL)}>\n{CITED}",
     f"{MAIL}\n{TEXT}"),
    ("<p>The bakery &amp; the\r\nmill</p>\r\n<P>closed.</P>", "The bakery & the mill\n\nclosed."),
    ("The bakery closed.<br>\nSo did<br/>\n<br />\nthe mill.",
     "The bakery closed.\nSo did\n\nthe mill."),
    ("".join(f"{number:6d}\t{line}\n" for number, line in enumerate(HTML.split("\n"), 1)), HTML),
])
def test_wrapped_sources_are_unwrapped(source: bytes | str, wanted: str) -> None:
    assert get(source).text.strip() == wanted.strip()


DECKED = {"title": "The bakery closes", "author": "Ann Ray", "date": "2021-02-09", "text": PROSE}
POST = {"id": 7, "date": "2021-02-09T10:00:00", "title": {"rendered": "The bakery&#8217;s door"},
        "content": {"rendered": "".join(f"<p>{part}</p>\n" for part in PARAGRAPHS)},
        "excerpt": {"rendered": f"<p>{PARAGRAPHS[0]}</p>"}, "author": 4,
        "_embedded": {"author": [{"id": 4, "name": "Ann Ray"}]}}


@pytest.mark.parametrize("source", [
    DECKED, DECKED | {"excerpt": "<p>The bakery closes on Monday.</p>"},
    DECKED | {"summary": "It <b>closes</b>"}, DECKED | {"video": "<iframe src=/v></iframe>"},
    DECKED | {"html": "<html><body><p>Loading…</p></body></html>"},
    DECKED | {"text": list(PARAGRAPHS), "author": [{"name": "Ann Ray", "url": "/a"}]}, [DECKED],
    DECKED | {"text": "", "paragraphs": PARAGRAPHS},
    DECKED | {"text": "", "body_html": POST["content"]["rendered"]}, POST, [POST]])
def test_objects_of_an_article_state_it(source: object) -> None:
    printed = repr(source).replace("'2021-02-09'", "datetime.datetime(2021, 2, 9, 10, 0)")
    for written in (json.dumps(source), json.dumps(source, indent=1), printed):
        article = clean(written)
        assert article.body.split("\n\n") == list(PARAGRAPHS)
        assert (article.headline or "").startswith("The bakery")
        assert "&" not in str(article.headline)
        assert (article.byline, article.date) == (("Ann Ray",), "2021-02-09")


@pytest.mark.parametrize("mark", ["\t", ",", ";"])
def test_a_row_of_a_table_states_its_article(mark: str) -> None:
    row = io.StringIO()
    csv.writer(row, delimiter=mark).writerow(
        ["https://e.example/a", "null", "6a88290426a447fb", "e.example", "The bakery closes",
         "null", "2021-02-09", PROSE, "null", "null", "null"])
    for written in (row.getvalue(), row.getvalue().encode()):
        article = clean(written)
        assert (article.headline, article.date) == ("The bakery closes", "2021-02-09")
        assert article.body.split("\n\n") == list(PARAGRAPHS)


@pytest.mark.parametrize("source", [
    "b'Tan is how they write it here, and 'nobody minds'",
    "b'twas brillig, said the miller, and shut the door of the mill'; so he did",
    "b'\\x4' is no byte'",
    "From: Ann Ray\nSubject: The bakery\n\nIt closes on Monday.",
    "From: Ann Ray\nContent-Type: multipart/related\n\nNothing has parts here.",
    "The bakery closes. They write multipart/related without knowing what it is.",
    '"The bakery closes," said Ann Ray, "and nobody knows why."',
    "'<b> is bold,' said the teacher, 'and so it stays.'",
    '"A line ends in \\\\n", said the teacher.', "'It ends in \\\\n'\nand goes on, he wrote.",
    '"<b> is bold", said the teacher, and wrote "<i>" on the board.',
    '{"title": "The bakery closes", "length": 3}', '[{"text": "The bakery"}, {"text": "The mill"}]',
    "{'text' is what the teacher wrote, and 'so it stays.'}", "{'text': 'The \\x4 mill'}",
    '{ "a": the bakery closes',
    "&lt;p&gt; is a tag, and so is <b>; the bakery closes.",
    "WARC/1.0\n\nThat is how a record begins, says the miller.",
    "HTTP/1.1 200 OK\n\nThat is what a server answers, says the miller.",
    "HTTP/1.1 200 is what the server of the bakery answers, says the miller.",
    "```html\n<p>The bakery</p>\n```\nNothing else is of note.\n```\n<p>a</p>\n```",
    "     1\tThe bakery\n     2\tThe mill\n     4\tThe quay",
    "https://e.example/a\tnull\t6a88290426a447fb\tThe bakery",
    "https://e.example/a\tnull\t6a88290426a447fb\t\"The bakery",
    "https://e.example/a, and null, 6a88290426a447fb, it says",
    "1: In the beginning\n2: the bakery was\n3: without bread.", "1: a\n2: \n4: b", "1\ta\n2\tb",
    "1: The bakery\n\n2: The mill", "<article>\nThe bakery\n</article>\nThe mill.",
    "[webpage content begin]\nThe bakery", "Contents of this page:\nThe bakery",
    "> The bakery closes.\nSo it says here.", "The bakery\n\n> It closes for good.\n",
    f"Ann Ray said on 3 May:\n\n{CITED}\nSo it went.", f"What she said:\n\n{CITED}",
    f"The bakery on the quay closes for good after ninety years\n\n> The bakery\n>\n{CITED}",
    f"Prices:\nBread: 3\nRolls: 1\nTarts: 2\n{TEXT}",
    f"--- Forwarded ---\nFrom: Ann\n{TEXT}", '["The bakery", 3]', "['The bakery' closes]",
    "<p>The bakery <a href='/a'>closes</a>.</p><p>For good.</p>",
    "<p class='lead'>The bakery closes.</p><p>For good.</p>",
    "<p title='a=3D\"b\"'>The bakery closes on Monday</p>",
])
def test_what_is_not_wrapped_stays(source: str) -> None:
    assert get(source).text == source
    assert get(source.encode()).text == source
