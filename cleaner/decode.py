"""Bytes to text: is it a document at all, and in which encoding."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

from .errors import SourceBinary
from .native.encoding import is_utf8
from .patterns import compile_re

MAGIC: dict[bytes, str] = {
    b"\x89PNG\r\n": "a PNG image", b"\xff\xd8\xff": "a JPEG image", b"GIF87a": "a GIF image",
    b"GIF89a": "a GIF image", b"%PDF-": "a PDF file", b"PK\x03\x04": "a ZIP archive",
    b"PK\x05\x06": "a ZIP archive", b"\x1f\x8b": "gzip data", b"\x28\xb5\x2f\xfd": "Zstandard data",
    b"BZh91AY&SY": "bzip2 data", b"\xfd7zXZ": "xz data", b"7z\xbc\xaf": "a 7z archive",
    b"Rar!\x1a": "a RAR archive", b"\x7fELF": "a program", b"\xd0\xcf\x11\xe0": "an Office file",
    b"wOFF": "a font", b"wOF2": "a font", b"OggS\x00": "an Ogg file", b"PAR1": "a Parquet file",
}
"""First bytes of files that people mistake for pages."""

BOMS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte order marks; UTF-32's come first, for one of them starts with UTF-16's."""

UNMARKED: tuple[tuple[bytes, str], ...] = (
    (b"<\x00!\x00", "utf-16-le"), (b"<\x00h\x00", "utf-16-le"), (b"<\x00?\x00", "utf-16-le"),
    (b"\x00<\x00!", "utf-16-be"), (b"\x00<\x00h", "utf-16-be"), (b"\x00<\x00?", "utf-16-be"),
)
"""How a page in UTF-16 starts where it has no byte order mark."""

BROWSERS_READ: dict[str, str] = {
    "ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "iso8859-11": "cp874",
    "tis-620": "cp874", "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932",
    "euc_kr": "cp949", "big5": "big5hkscs", "utf-16": "utf-8", "utf-16-le": "utf-8",
    "utf-16-be": "utf-8", "utf-32": "utf-8",
}
"""What a declared encoding is read as: the superset that browsers take it for."""

LABELS: dict[str, str] = {
    **{f"x-cp{number}": f"cp{number}" for number in range(1250, 1259)},
    **{f"iso8859{part}": f"iso8859-{part}" for part in range(1, 17)},
    "dos-874": "cp874", "windows-874": "cp874", "windows-949": "cp949", "windows-31j": "cp932",
    "x-sjis": "cp932", "x-euc-jp": "euc_jp", "cseucpkdfmtjapanese": "euc_jp", "cseuckr": "euc_kr",
    "csksc56011987": "euc_kr", "iso-ir-149": "euc_kr", "ks_c_5601-1989": "euc_kr",
    "ksc_5601": "euc_kr", "x-gbk": "gbk", "csgb2312": "gbk", "gb_2312": "gbk", "gb_2312-80": "gbk",
    "cn-big5": "big5", "x-x-big5": "big5", "koi": "koi8-r", "koi8": "koi8-r", "koi8-ru": "koi8-u",
    "mac": "mac-roman", "csmacintosh": "mac-roman", "x-mac-roman": "mac-roman",
    "x-mac-cyrillic": "mac-cyrillic", "x-mac-ukrainian": "mac-cyrillic",
    "iso-8859-6-e": "iso8859-6", "iso-8859-6-i": "iso8859-6", "csiso88596e": "iso8859-6",
    "csiso88596i": "iso8859-6", "iso-8859-8-e": "iso8859-8", "iso-8859-8-i": "iso8859-8",
    "csiso88598e": "iso8859-8", "csiso88598i": "iso8859-8", "logical": "iso8859-8",
    "visual": "iso8859-8", "sun_eu_greek": "iso8859-7", "csisolatin9": "iso8859-15",
    "unicode-1-1-utf-8": "utf-8", "unicode11utf8": "utf-8", "unicode20utf8": "utf-8",
    "x-unicode20utf8": "utf-8", "unicode": "utf-16", "ucs-2": "utf-16", "csunicode": "utf-16",
    "iso-10646-ucs-2": "utf-16", "unicodefeff": "utf-16", "unicodefffe": "utf-16-be",
}
"""Labels of browsers that Python does not know, and what it calls the encodings."""

DECLARABLE = frozenset((
    "utf-8", "cp866", "cp874", "cp932", "cp949", "cp1250", "cp1251", "cp1252", "cp1253", "cp1254",
    "cp1255", "cp1256", "cp1257", "cp1258", "iso8859-2", "iso8859-3", "iso8859-4", "iso8859-5",
    "iso8859-6", "iso8859-7", "iso8859-8", "iso8859-10", "iso8859-13", "iso8859-14", "iso8859-15",
    "iso8859-16", "koi8-r", "koi8-u", "mac-roman", "mac-cyrillic", "gb18030", "big5hkscs",
    "euc_jp", "iso2022_jp"))
"""Codecs of the encodings that browsers read; Python has others, which are no encodings of texts.

As of https://encoding.spec.whatwg.org/#names-and-labels."""

WIDE: dict[str, str] = {
    "utf-16": "utf-16-le", "utf-16-le": "utf-16-le", "utf-16-be": "utf-16-be",
    "utf-32": "utf-32-le", "utf-32-le": "utf-32-le", "utf-32-be": "utf-32-be",
}
"""Encodings whose bytes look like no text; without a mark they have to be stated of a source."""
PYTHONS = frozenset(("idna", "punycode", "unicode_escape", "raw_unicode_escape", "utf-7"))
"""What Python reads texts with, but nobody writes them in."""

MOSTLY_ZERO = 0.7
"""Share of every other byte that is 0 where a text in Latin letters is in UTF-16."""
SAMPLE = 4096
"""Bytes at the start that are looked at for control characters."""
MOST_CONTROLS = 0.03
"""Share of control characters from which on a source is no text; random bytes hold 0.1."""
MOST_BROKEN = 0.1
"""Share of a text's bytes beyond ASCII that may be broken before UTF-8 is given up."""
MOST_UNDEFINED = 0.01
"""The same for an encoding that the page declares."""
DETECTABLE = ("cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257",
              "cp874", "cp932", "cp949", "big5hkscs", "euc_jp", "gb18030", "koi8_r")
"""Encodings that pages are written in; the rest of what can be detected is only mistaken for."""
WESTERN = frozenset("àâäáãåæçéèêëíìîïñóòôöõøœúùûüßÀÂÄÁÃÅÆÇÉÈÊËÍÌÎÏÑÓÒÔÖÕØŒÚÙÛÜ"
                    "\u2018\u2019\u201a\u201c\u201d\u201e«»‹›¿¡–—…•·°ºª€£©®™§½¼\xa0\xad\xb4")
"""What texts of Western Europe hold beyond ASCII; õ only beside ã, for in Hungarian it is ő."""
MOST_WESTERN = 0.3
"""Share of such characters among letters below which a text may be Western European."""
LEAST_BEYOND = 40
"""Bytes beyond ASCII from which on they show that a page is not written as it declares."""
DETECTED = 8192
"""Bytes from which on no more is given to the detection of an encoding, the costly step."""

_MAGIC = tuple(MAGIC)
ESCAPE = b"\x1b"
SHIFTED = compile_re(rb"\x1b\$[B@]")
"""How ISO-2022-JP, which is all ASCII, goes over to Japanese."""

_CHARSET = compile_re(r";\s{0,9}charset\s{0,9}=\s{0,9}[\"']?([\w.:+-]{1,40})", re.IGNORECASE)
_CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\v\f\r\x1b")
_BEYOND_ASCII = bytes(range(128, 256))
_WINDOWS = compile_re(rb"[\x80-\x9f]")
_LATIN_2 = compile_re(rb"[a-z][\xb1\xb6\xbe][a-z]")  # ą ś ž, which in cp1250 are ± ¶ ľ
_TELLING = compile_re(rb"(?:[\x80-\xff]+[^<>\x80-\xff\n]{0,80}){1,999}")
BEFORE = 80
"""Bytes before such a run that go with it, less what ends in a tag."""


def decode(data: bytes, stated: str | None = None) -> tuple[str | bytes, str]:
    """Decode a document and name its encoding; `SourceBinary` where it is none.

    A byte order mark decides; then UTF-8 if the bytes are UTF-8, whatever anybody declares; then
    what is stated of them, as by the server that sent them; then what the page declares; then what
    the letters are likely to be. What is UTF-8 stays bytes.
    """
    for mark, encoding in BOMS:
        if data.startswith(mark):
            return data[len(mark):].decode(encoding, "replace"), encoding
    if unmarked := find_unmarked(data):
        return data.decode(unmarked, "replace"), unmarked
    if wide := find_wide(stated):
        text = data.decode(wide, "replace")
        if is_wide(data, text):
            return text, wide
    refuse_binary(data[:SAMPLE])
    if is_utf8(data):
        if ESCAPE in data and SHIFTED.search(data):
            return data.decode("iso2022_jp", "replace"), "iso2022_jp"
        return data, "utf-8"
    beyond = count_beyond_ascii(data)
    text = data.decode("utf-8", "replace")
    if text.count("\ufffd") <= max(1, MOST_BROKEN * beyond) and beyond > 2:
        return text, "utf-8"
    for name in list_told(data, stated):
        if name == "cp1252" and beyond >= LEAST_BEYOND \
                and is_mostly_beyond_ascii(take_sample(data)):
            continue
        text = data.decode(name, "replace")
        if text.count("\ufffd") <= max(1, MOST_UNDEFINED * beyond):
            return text, name
    encoding = detect(data)
    return data.decode(encoding, "replace"), encoding


def find_unmarked(data: bytes) -> str | None:
    """The UTF-16 that a document without a byte order mark is in.

    A page is told by how it starts, a text by the bytes of which every other one is 0.
    """
    for start, encoding in UNMARKED:
        if data.startswith(start):
            return encoding
    if b"\x00" not in data[:8]:
        return None
    odd, even = data[1:SAMPLE:2], data[:SAMPLE:2]
    for zeros, others, encoding in ((odd, even, "utf-16-le"), (even, odd, "utf-16-be")):
        if zeros.count(0) >= MOSTLY_ZERO * len(zeros) and not others.count(0):
            return encoding
    return None


def refuse_binary(sample: bytes) -> None:
    """Raise `SourceBinary` if the first bytes of a source are those of no text."""
    if sample.startswith(_MAGIC):
        name = next(name for start, name in MAGIC.items() if sample.startswith(start))
        raise SourceBinary(f"is {name}, not a page")
    if has_controls(sample):
        raise SourceBinary("is binary data, not a page")


def has_controls(sample: bytes, most: float = MOST_CONTROLS) -> bool:
    """Whether bytes hold more control characters than any text."""
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    return controls > most * len(sample)


def is_wide(data: bytes, text: str) -> bool:
    """Whether bytes are no text, but may be what they are as UTF-16 or UTF-32.

    Of any language some of their halves or quarters are control characters.
    """
    if data.startswith(_MAGIC) or text.count("\ufffd") > MOST_UNDEFINED * len(text):
        return False
    sample = data[:SAMPLE]
    return has_controls(sample, 0 if not is_utf8(data) else MOST_CONTROLS) \
        and not has_controls(text[:SAMPLE].encode("utf-8", "replace"))


def count_beyond_ascii(data: bytes) -> int:
    """How many bytes are not ASCII."""
    return len(data) - len(data.translate(None, _BEYOND_ASCII))


def list_told(data: bytes, stated: str | None) -> Iterator[str]:
    """The encodings that a page is told to be in, what is stated of it first."""
    if name := find_codec(stated) or find_other(stated):
        yield name
    if name := find_declared(data):
        yield name


def find_declared(data: bytes) -> str | None:
    """The encoding that the page declares, as browsers read it; None for one that they don't."""
    from bs4.dammit import EncodingDetector

    return find_codec(EncodingDetector.find_declared_encoding(data, is_html=True))


def find_charset(content_type: str) -> str | None:
    """The encoding that a header "Content-Type: text/html; charset=…" states."""
    found = _CHARSET.search(content_type)
    return found[1] if found else None


def find_codec(label: str | None) -> str | None:
    """The codec that browsers read an encoding with, by its label; None if there is none."""
    name = find_name(label)
    name = BROWSERS_READ.get(name, name)
    return name if name in DECLARABLE else None


def find_stated(label: str | None) -> str | None:
    """The codec of an encoding that a server states, of letters in one byte or in several."""
    return find_wide(label) or find_codec(label)


def find_wide(label: str | None) -> str | None:
    """The codec of an encoding whose bytes look like no text, by its label."""
    return WIDE.get(find_name(label))


def find_other(label: str | None) -> str | None:
    """The codec of an encoding of texts that browsers don't read, as those of DOS, by its label."""
    name = find_name(label)
    if not name or name in WIDE or name in PYTHONS:
        return None
    try:
        b"-".decode(name, "replace")
    except (LookupError, ValueError):
        return None
    return name


def find_name(label: str | None) -> str:
    """What Python calls a codec, by its label; "" for one that it doesn't know."""
    label = (label or "").strip().lower()
    try:
        return codecs.lookup(LABELS.get(label, label)).name
    except (LookupError, ValueError):
        return ""


def pair_surrogates(text: str) -> str:
    """A text with its surrogates paired; lone ones, which no encoding holds, are replaced."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def detect(data: bytes) -> str:
    """The likely encoding of letters that nobody declares; Western European in doubt."""
    sample = take_sample(data)
    if is_western(sample):
        return "cp1252"
    if _LATIN_2.search(sample) and not _WINDOWS.search(sample):
        return "iso8859-2"
    from charset_normalizer import from_bytes

    best = from_bytes(sample, cp_isolation=list(DETECTABLE), enable_fallback=False).best()
    return codecs.lookup(best.encoding).name if best else "cp1252"


def take_sample(data: bytes) -> bytes:
    """The runs of text beyond ASCII, whole: many encodings are told by where characters begin."""
    pieces, size, done = list[bytes](), 0, 0
    for match in _TELLING.finditer(data):
        start = match.start()
        first = max(done, start - BEFORE)
        done = match.end()
        first = max(first, data.rfind(b"<", first, start) + 1, data.rfind(b">", first, start) + 1)
        pieces.append(data[first:done])
        size += done - first
        if size >= DETECTED:
            break
    return b"\n".join(pieces)


def is_mostly_beyond_ascii(sample: bytes) -> bool:
    """Whether letters are beyond ASCII too often for any language of Western Europe.

    Templates go on declaring theirs over texts in other letters.
    """
    text = sample.decode("cp1252", "replace")
    beyond = sum(character > "\x7f" for character in text)
    return beyond >= MOST_WESTERN * sum(character.isalpha() for character in text)


def is_western(sample: bytes) -> bool:
    """Whether letters are few enough beyond ASCII, and the right ones, for Western Europe."""
    beyond = {character for character in sample.decode("cp1252", "replace") if character > "\x7f"}
    return not is_mostly_beyond_ascii(sample) and WESTERN.issuperset(beyond) \
        and ("\xf5" not in beyond or "\xe3" in beyond)
