"""Documents that something has wrapped: printed as a program writes strings, sent, saved, numbered.

Each form is told by how the document begins, and read only where all of it is of that form. A page
that a browser saves with all that it shows is a mail of many parts (MHTML, RFC 2557).
"""

from __future__ import annotations

import html
import json
import re
from ast import literal_eval
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar

from .decode import BOMS, decode, find_charset
from .kind import detect_kind
from .mails import CITED, FORWARDED, read_cited, read_forwarded
from .native.markup import thin
from .patterns import compile_re
from .prompts import PROMPTS, read_prompt
from .rows import ROW, read_row
from .tei import read_xml, write_front

if TYPE_CHECKING:
    from email.message import Message

T = TypeVar("T")
LOOKED_AT = 4096
"""Bytes among which a document shows what it is wrapped in."""

MARKS = tuple(mark for mark, _ in BOMS)
"""What a document begins with whose encoding is told by its mark."""
TEXTS = ("text", "maintext", "content", "body", "article", "full_text", "fulltext", "article_body",
         "articleBody", "cleaned_text", "plain_text", "textContent", "markdown", "raw_text",
         "story", "paragraphs")
"""What objects that extractors and archives write call the text, the article's own first."""
STATED = {
    "headline": ("title", "headline"), "author": ("authors", "author", "byline", "creator"),
    "datePublished": ("date_published", "publish_date", "published_at", "published", "pubDate",
                      "datePublished", "publishedAt", "date"),
    "dateModified": ("date_modified", "updated_at", "modified", "updated", "dateModified")}
"""What such objects state of an article, as linked data call it, and under which names."""
SHOWS = 0.7
"""Share of the text of an article that a page has to show for it to be the page of that article."""
CONSTANTS = {"None": "null", "True": "true", "False": "false", "(": "[", ")": "]"}
"""What Python writes in other words than JSON, and the brackets of tuples."""

_STRING = r"(?:'(?:[^'\\\n]|\\.)*+'|\"(?:[^\"\\\n]|\\.)*+\")"
_PRINTED = compile_re(rf"\s*+b?{_STRING}\s*+")
"""A string or bytes as Python writes them."""
_ITEM = compile_re(rf"\s*+{_STRING}\s*+,?")
"""One of a list of strings."""
_DICT = compile_re(r"\s*+(?:\[\s*+)?\{\s*+['\"]")
_PYTHON = compile_re(
    rf"{_STRING}|\\.|\b(?:None|True|False)\b|[()]"
    r"|(?:datetime\.)?(?:datetime|date)\((?P<year>\d{4}), (?P<month>\d\d?), (?P<day>\d\d?)"
    r"(?:[^()'\"]|\([^()'\"]{0,80}\)){0,200}\)")
"""What of an object of Python JSON writes otherwise."""
_WHOLE = compile_re(r"<(?:!doctype|html|head|body)\b", re.IGNORECASE)
_TAG = compile_re(r"<[^<>]{0,5000}>")
_ESCAPES = compile_re(r"\\(?![\"\\/bfnrtu])")
_HEADERS = compile_re(rb"[^\n]{1,99}\n(?:[A-Za-z][\w-]{0,60}:[^\n]{0,9999}\n){1,200}\r?\n")
"""The line of a server's answer, its headers, and the blank line behind them."""
_ARCHIVED = compile_re(rb"WARC/[\d.]{1,5}\s?\n((?:[A-Za-z][\w-]{0,60}:[^\n]{0,9999}\n){2,99})\r?\n")
_TARGET = compile_re(rb"(?:^|\n)WARC-Target-URI: ?<?([^\s<>]{1,4000})", re.IGNORECASE)
PACKED = "Content-Transfer-Encoding"
"""The header of a mail that says how its text was packed."""
_NUMBER = compile_re(rb" {0,5}(\d{1,9})(\t|: ?|\xE2\x86\x92)")


def unwrap(source: bytes | str, stated: str | None = None) -> bytes | str:
    """The document within what wraps it; else the source as it is.

    stated: the encoding of bytes, as who sent them states it.
    """
    bare = decode(source)[0] if isinstance(source, bytes) and source.startswith(MARKS) else source
    bare = bare.removeprefix("\ufeff") if isinstance(bare, str) else bare
    head = encode(bare[:LOOKED_AT])
    if not WRAPPED.match(head):
        return source
    for opening, read in OF_TEXTS:
        if opening.match(head) and (inner := read(read_letters(bare, stated))):
            return inner
    for opening, read_bytes in OF_BYTES:
        if opening.match(head) and (held := read_bytes(encode(bare))):
            return held
    return source


def encode(source: bytes | str) -> bytes:
    """A source as bytes, whatever it came as."""
    return source.encode("utf-8", "replace") if isinstance(source, str) else source


def read_letters(source: bytes | str, stated: str | None) -> str:
    """A source as text, whatever it came as and in whichever encoding."""
    held = decode(source, stated)[0] if isinstance(source, bytes) else source
    return held if isinstance(held, str) else held.decode()


def read_printed(text: str) -> bytes:
    """The bytes that a text shows as Python writes them (`str(response.content)`)."""
    held = evaluate(text)
    return held if isinstance(held, bytes) else b""


def read_quoted(text: str) -> str:
    """What stands in quotes: a string of JSON or Python; a page in a cell of a table."""
    text = text.strip()
    if held := load(text) or evaluate(text):
        return held if isinstance(held, str) else ""
    inner = text[1:-1]
    doubled = text[0] == text[-1] == '"' and '""' in inner and '"' not in inner.replace('""', "")
    return inner.replace('""', '"') if doubled else ""


def read_escaped(text: str) -> str:
    """A page that is written as a string of JSON or Python, less its quotes."""
    text = text.strip()
    held = load(f'"{text}"') or load(f'"{_ESCAPES.sub("", text)}"')
    return held if isinstance(held, str) else ""


def read_object(text: str) -> str:
    """What an object of JSON or Python holds, or a list of one: a page, or a text.

    What it states of these comes to be front matter, as it is where a text states it of itself, or
    the head of a page where it has none.
    """
    held = load(text) or load(translate(text))
    held = held[0] if isinstance(held, list) and len(held) == 1 else held
    if not isinstance(held, dict):
        return ""
    fields = {name: value for name, given in held.items() if (value := read_field(name, given))}
    name = choose_field(fields)
    if not name:
        return ""
    value = fields.pop(name)
    text = "\n\n".join(value) if isinstance(value, list) else value
    if "</" in text and _WHOLE.search(text[:LOOKED_AT]):
        return text
    if detect_kind(text) == "html":
        return f"{write_head(fields, held.get('_embedded'))}{text}"
    return f"{write_front(fields)}{text}"


def read_field(name: str, value: object) -> str | list[str]:
    """A field as text or texts: an author's name, and of other objects what WordPress shows."""
    if isinstance(value, dict):
        value = value.get("name" if name in STATED["author"] else "rendered")
    if isinstance(value, list):
        texts = [read_field(name, one) if isinstance(one, str | dict) else "" for one in value]
        return [text for text in texts if text and isinstance(text, str)]
    return value if isinstance(value, str) else ""


def choose_field(fields: Mapping[str, str | list[str]]) -> str:
    """The field that holds a page, or the text of an article; "" where none does.

    A page shows about as much as the text made of it, an excerpt in tags does not.
    """
    name = next((name for name in TEXTS if name in fields), "")
    page = max((name for name, value in fields.items() if isinstance(value, str) and "</" in value),
               key=lambda name: len(fields[name]), default="")
    if page and name and page != name:
        shown = _TAG.sub("", thin(encode("".join(fields[page]))).decode("utf-8", "replace"))
        shown, text = ("".join(part.split()) for part in (shown, "".join(fields[name])))
        return page if len(shown) >= SHOWS * len(text) else name
    return page or name


def write_head(fields: Mapping[str, Any], embedded: object) -> str:
    """The head of a page with what is stated of its article, nothing where that is nothing.

    embedded: what WordPress puts in of authors, of whom the fields have but a number.
    """
    stated = {key: value for key, names in STATED.items()
              if (value := next((fields[name] for name in names if name in fields), ""))}
    if "author" not in stated and isinstance(embedded, dict) \
            and (names := read_field("author", embedded.get("author"))):
        stated["author"] = names
    if not stated:
        return ""
    title = html.unescape("".join(stated.pop("headline", "")))
    thing = json.dumps({"@type": "Article", "headline": title, **stated}).replace("<", "\\u003c")
    return (f"<html><head><title>{html.escape(title)}</title>"
            f'<script type="application/ld+json">{thing}</script></head><body>')


def translate(text: str) -> str:
    """The values that Python writes, as JSON writes them; days stand for times."""
    try:
        return _PYTHON.sub(translate_one, text) if _DICT.match(text) else ""
    except (ValueError, SyntaxError):
        return ""


def translate_one(found: re.Match[str]) -> str:
    """A string, a constant, a day or the bracket of a tuple."""
    if found["year"]:
        return f'"{found["year"]}-{int(found["month"]):02}-{int(found["day"]):02}"'
    one = found[0]
    if one[0] not in "'\"":
        return CONSTANTS.get(one, one)
    return json.dumps(literal_eval(one) if "\\" in one else one[1:-1])


def read_list(text: str) -> str:
    """A list of lines, as JSON or Python writes it."""
    held = load(text) or evaluate(text)
    lines = held if isinstance(held, list) else []
    return "\n".join(lines) if all(isinstance(line, str) for line in lines) else ""


def read_entities(text: str) -> str:
    """A page whose tags are written as entities, as feeds and attributes hold markup."""
    return "" if "<" in text else html.unescape(text)


def read_quoted_printable(data: bytes) -> bytes:
    """A page as mails hold it: `=3D` for an equals sign, lines broken after another one."""
    from quopri import decodestring

    return decodestring(data)


def read_response(data: bytes) -> bytes | str:
    """What a server has sent behind its headers, in the encoding that these state."""
    headers = _HEADERS.match(data)
    if headers is None:
        return b""
    return read_stated(data[headers.end():], find_charset(headers[0].decode("latin-1")))


def read_archived(data: bytes) -> bytes | str:
    """What a web archive holds behind a record's headers; a text below the address it is from.

    The day that these state is the one on which it was fetched.
    """
    headers = _ARCHIVED.match(data)
    if headers is None:
        return b""
    held = data[headers.end():]
    if held[:5] == b"HTTP/" or held.lstrip()[:1] == b"<":
        return read_response(held) or held
    target = _TARGET.search(headers[1])
    url = target[1].decode("utf-8", "replace") if target else ""
    return write_front({"url": url}).encode() + held


def read_stated(data: bytes, encoding: str | None) -> bytes | str:
    """A document, decoded where its encoding is stated."""
    return decode(data, encoding)[0] if encoding and data else data


def read_mail(data: bytes) -> bytes | str:
    """The first page among the parts of a mail, as it was sent; without any, its first text.

    That stands below who sent it, when and about what. Nothing where it has neither.
    """
    from email import message_from_bytes  # costly to import, and seldom needed

    with suppress(RecursionError):  # of parts within parts
        mail = message_from_bytes(data.lstrip())
        for part in mail.walk():
            if part.get_content_type() in ("text/html", "application/xhtml+xml"):
                page = part.get_payload(decode=True)
                if isinstance(page, bytes) and page.strip():
                    return read_stated(page, part.get_content_charset())
        for part in mail.walk():
            if part.get_content_type() == "text/plain" and (part is not mail or mail[PACKED]):
                text = part.get_payload(decode=True)
                if isinstance(text, bytes) and text.strip():
                    told, _ = decode(text, part.get_content_charset())
                    front = write_headers(mail)
                    return front + told if isinstance(told, str) else front.encode() + told
    return b""


def write_headers(mail: Message) -> str:
    """Who sent a mail, when and about what, a line each, above a blank one."""
    from email.errors import HeaderParseError
    from email.header import decode_header, make_header

    lines, sent = "", {name.title(): str(value) for name, value in mail.raw_items()}
    for name in ("From", "Date", "Subject"):
        raw = sent.get(name, "").encode("utf-8", "surrogateescape").decode("utf-8", "replace")
        with suppress(HeaderParseError, ValueError, LookupError):  # of broken words
            value = " ".join(str(make_header(decode_header(raw))).split())
            lines += f"{name}: {value}\n" if value else ""
    return f"{lines}\n" if lines else ""


def read_fenced(data: bytes) -> bytes:
    """A page between the fences of Markdown."""
    fenced = data.strip()
    whole = fenced.endswith(b"\n```") and fenced.count(b"```") == 2
    return fenced[fenced.find(b"\n"):-3] if whole else b""


def read_numbered(data: bytes) -> bytes:
    """Lines that are numbered from 1 on, as `cat -n` and editors print them, without their numbers.

    Verses have numbers with a colon as well, but no empty lines.
    """
    bare, marks = [], set()
    for number, line in enumerate(data.rstrip(b"\n").split(b"\n"), 1):
        found = _NUMBER.match(line)
        if found is None or int(found[1]) != number:
            return b""
        bare.append(line[found.end():])
        marks.add(found[2].rstrip(b" "))
    return b"\n".join(bare) if len(marks) == 1 and (marks != {b":"} or b"" in bare) else b""


def load(text: str) -> object:
    """What a text of JSON holds; None where it is none."""
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None


def evaluate(text: str) -> object:
    """What a string, bytes or a list of strings hold as Python writes them; None for all else."""
    try:
        literal = _PRINTED.fullmatch(text) or is_list(text.strip())
        return literal_eval(text.strip()) if literal else None
    except (ValueError, SyntaxError, MemoryError):
        return None


def is_list(text: str) -> bool:
    """Whether nothing but strings stands between two brackets."""
    at = 1
    while found := _ITEM.match(text, at):
        at = found.end()
    return text[:1] == "[" and text[at:].strip() == "]"


_SPACE = r"(?:\s|\\[nrt]){0,40}"
_TAGS = "!doctype|html|head|body|div|p|article|section|h[1-6]|ul|span|figure|img|table|em|a"
_OF_TEXTS: dict[str, Callable[[str], bytes | str]] = {
    r"b['\"]": read_printed,
    rf"['\"](?:{_SPACE}(?:<|\\u003c)[!?a-z]|[^\n]{{0,3900}}?\\n)": read_quoted,
    rf"{_SPACE}(?:<[^\"]{{0,3000}}\\\"|\\u003c)": read_escaped,
    r"\s{0,40}(?:\[\s{0,40})?\{\s{0,40}['\"]": read_object,
    r"\[\s{0,40}['\"]": read_list,
    ROW: read_row,
    rf"\s{{0,40}}&lt;(?:!--|(?:{_TAGS})\b)": read_entities,
}
_OF_BYTES: dict[str, Callable[[bytes], bytes | str]] = {
    r"\s{0,40}(?:<\?xml[^>]{0,99}>\s{0,9})?<(?:doc|TEI)[\s>]": read_xml,
    CITED: read_cited,
    FORWARDED: read_forwarded,
    PROMPTS: read_prompt,
    (r"\s{0,40}<(?:[^\"']{0,3000}=3d[\"']|(?:[^=]{0,1300}=(?:3d|\r?\n)){3})"
     ): read_quoted_printable,
    r"HTTP/\d(?:\.\d)? \d{3}\b": read_response,
    r"WARC/\d": read_archived,
    (r"\s{0,20}[a-z][a-z-]{1,60}: (?s:.{0,4000}?\n)"
     r"(?:Content-Type:\s{0,20}(?:multipart/|text/html)|"
     rf"{PACKED}:\s{{0,20}}(?:base64|quoted-printable))"): read_mail,
    r"```(?:html)?[ \t]{0,9}\r?\n\s{0,40}<": read_fenced,
    r" {0,5}1(?:(?<= {5}1)\t|:|\xE2\x86\x92)": read_numbered,
}


def lay_forms(forms: Mapping[str, T]) -> list[tuple[re.Pattern[bytes], T]]:
    """How a document of each of some forms begins, and what reads it."""
    return [(compile_re(opening.encode(), re.IGNORECASE), read) for opening, read in forms.items()]


OF_TEXTS, OF_BYTES = lay_forms(_OF_TEXTS), lay_forms(_OF_BYTES)
"""The forms that are read as text, and those that hold bytes in an encoding of their own."""
WRAPPED = compile_re("|".join(f"(?:{opening})" for opening in (*_OF_TEXTS, *_OF_BYTES)).encode(),
                     re.IGNORECASE)
"""How a document of any form begins."""
