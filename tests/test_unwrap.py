"""Pages wrapped in something else: mails, records, literals, objects, quotations."""

from __future__ import annotations

import base64
import csv
import io
import json
import quopri
from html import escape

import pytest

from cleaner import clean

from .pages import HTML, PARAGRAPHS, TEXT
from .sources import get

PROSE = "\n\n".join(PARAGRAPHS)

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

PACKED = ("Content-Transfer-Encoding: base64\n\n"
          + base64.encodebytes(TEXT.encode()).decode())


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
    *((f"{MAIL}MIME-Version: 1.0\n{kind}\nContent-Transfer-Encoding: {coding}\n\n{packed}{end}",
       f"{MAIL}\n{TEXT}")
      for kind, end in (
          ("Content-Type: text/plain; charset=utf-8", ""),
          ("Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: text/plain",
           "\n--a--\n"))
      for coding, packed in (
          ("base64", base64.encodebytes(TEXT.encode()).decode()),
          ("quoted-printable", quopri.encodestring(TEXT.encode()).decode()))),
    *((f"Subject: {subject}\n{PACKED}", f"{read}{TEXT}") for subject, read in (
        ("Müll", "Subject: Müll\n\n"), ("=?utf-8?q?M=C3=BCll?=", "Subject: Müll\n\n"),
        ("=?utf-8?b?A?=", ""), ("=?klingon?q?A?=", ""))),
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
    DECKED | {"text": "", "body_html": POST["content"]["rendered"]}, POST, [POST],
    {"_id": "6a88", "@type": "NewsArticle", "0": "", "og/type (all)": "article"} | DECKED,
    DECKED | {"html": f"<p>{PARAGRAPHS[0]} \ud83d</p>"}])
def test_objects_of_an_article_state_it(source: object) -> None:
    printed = repr(source).replace("'2021-02-09'", "datetime.datetime(2021, 2, 9, 10, 0)")
    for written in (json.dumps(source), json.dumps(source, indent=1), printed):
        article = clean(written)
        assert article.body.split("\n\n") == list(PARAGRAPHS)
        assert (article.headline or "").startswith("The bakery")
        assert "&" not in str(article.headline)
        assert (article.byline, article.date) == (("Ann Ray",), "2021-02-09")


SPELLED = DECKED | {"title": "The bakery's café closes"}


@pytest.mark.parametrize(("encoding", "stated"), [
    ("utf-8-sig", None), ("utf-16", None), ("cp1252", None), ("mac-roman", "macintosh")])
@pytest.mark.parametrize("written", [
    json.dumps(SPELLED, ensure_ascii=False), repr(SPELLED), json.dumps(HTML + "é", indent=1),
    json.dumps(HTML + "é", ensure_ascii=False), repr(["The café", "", "shut.\t", PROSE]),
    escape(f"{POST['content']['rendered']}<p>The café.</p>")])
def test_what_wraps_a_text_may_be_in_any_encoding(written: str, encoding: str,
                                                  stated: str | None) -> None:
    source = get(written.encode(encoding), encoding=stated)
    assert source.text == get(written).text != written


@pytest.mark.parametrize("mark", ["\t", ",", ";"])
def test_a_row_of_a_table_states_its_article(mark: str) -> None:
    row = io.StringIO()
    csv.writer(row, delimiter=mark).writerow(
        ["https://e.example/a", "null", "6a88290426a447fb", "e.example", "The bakery; it closes",
         "null", "2021-02-09", PROSE, "a;\tb, c", "null", "null"])
    for written in (row.getvalue(), row.getvalue().encode()):
        article = clean(written)
        assert (article.headline, article.date) == ("The bakery; it closes", "2021-02-09")
        assert article.body.split("\n\n") == list(PARAGRAPHS)


@pytest.mark.parametrize("source", [
    "b'Tan is how they write it here, and 'nobody minds'",
    "b'twas brillig, said the miller, and shut the door of the mill'; so he did",
    "b'\\x4' is no byte'",
    "From: Ann Ray\nSubject: The bakery\n\nIt closes on Monday.",
    "From: Ann Ray\nContent-Type: multipart/related\n\nNothing has parts here.",
    "From: Ann Ray\nThe bakery closes.\n\nContent-Transfer-Encoding: base64 is a header.",
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
