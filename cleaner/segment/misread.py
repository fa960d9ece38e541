"""Mojibake: letters that were read in another encoding than they were written in."""

from __future__ import annotations

import re
from contextlib import suppress
from itertools import pairwise

from ..patterns import compile_re

MISREAD = compile_re("".join((
    "[\u00c2\u00c3\u00c4\u00c5\u00ce\u00cf\u00d0\u00d1\u00d8\u00d9]",
    "[\x80-\xbf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2018-\u201e\u2020-\u2022",
    "\u2026\u2030\u2039\u203a\u20ac\u2122]|[\u00e2-\u00ef][\x80-\x9f\u20ac][\x80-\xbf\u0152-\u2122]|\u00e3[\x80-\x83]")))
"""What shows it: two or three letters that one was misread as."""
QUOTE = "\u00e2\u20ac"
"""What quotes and dashes begin with that were misread."""
_CONTROL = compile_re("[\x80-\x9f]")
_WINDOWS = {code: character for code in range(0x80, 0xA0)
            if (character := bytes([code]).decode("cp1252", "ignore"))}
"""What Windows-1252 has where Latin-1 has control characters, which no text holds."""
_PUNCTUATION = compile_re("[^\x00-\x9f]\x80([\x80-\xbf])")
"""A quote or dash, three bytes of which the first is a letter in whatever they were read in."""
_FOREIGN = compile_re("[^\x00-\xff][\x80-\x9f]")
"""What shows that a text was read in an encoding that is neither Latin-1 nor Windows-1252."""
_STRAY = compile_re("\u00c2(?<=[a-z\u00df-\u00ff\\d]\u00c2|[^\\w\\s]\u00c2)(?=\\s|\\Z)")
"""What is left of a space that parts no line where something has folded its second half."""
ALONE = compile_re("\u00c2(?<!\\S\u00c2)(?!\\S)")
"""The same by itself, as it may stand for a letter, too."""
_QUOTED = compile_re("(?<![^\\s(\\[])[\u201c\u201e\u2018\u00ab\u00bb]"
                     "[^\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb\n]{0,300}[\u00c2-\u00d9]"
                     "(?=[\u201c\u201d\u2018\u2019\u00ab\u00bb](?!\\w))")
"""A quotation that ends in a capital, up to its closing mark."""
_WORD = compile_re(r"[^ \t\n\r]+")
_RUN = compile_re(r"[^<>]+")


def is_misread(text: str) -> bool:
    """Whether a text may hold what was read in another encoding."""
    return any(sign.search(text) for sign in (MISREAD, _CONTROL, _STRAY))


def mend_letters(text: str) -> str:
    """A text with its letters as they were written, as far as that is certain.

    A mark that closes a quotation is not read as one letter with the capital before it.
    """
    ends = [quoted.end() for quoted in _QUOTED.finditer(text)]
    return "".join(mend_part(text[start:end]) for start, end in pairwise((0, *ends, len(text))))


def mend_part(text: str) -> str:
    """The same of a text without such a place; word by word where others were read rightly."""
    fixed = text
    if MISREAD.search(text):
        fixed = read_anew(text)
        if fixed == text:
            fixed = _WORD.sub(
                lambda word: read_anew(word[0]) if MISREAD.search(word[0]) else word[0], text)
    fixed = _STRAY.sub("", fixed)
    if not _CONTROL.search(fixed):
        return fixed
    fixed = _PUNCTUATION.sub(read_punctuation, fixed)
    return fixed if _FOREIGN.search(fixed) else fixed.translate(_WINDOWS)


def read_punctuation(found: re.Match[str]) -> str:
    """The quote, dash or space that was read as three characters."""
    return (b"\xe2\x80" + found[1].encode("latin-1")).decode()


def read_anew(text: str) -> str:
    """A text whose letters were all misread, as it was written; else the text as it is."""
    if _CONTROL.search(text):  # which no text holds: what was UTF-8 was read as Latin-1
        with suppress(UnicodeError):
            return text.encode("latin-1").decode()
    elif QUOTE in text:  # as certain, and read as Windows-1252
        with suppress(UnicodeError):
            fixed = text.encode("cp1252").decode()
            if not MISREAD.search(fixed):
                return fixed
    from ftfy import fix_encoding  # costly to import and to ask, and seldom needed

    return fix_encoding(text)


def mend_markup(markup: str) -> tuple[str, list[str]]:
    """Serialized markup with the letters of texts and attributes mended; the texts that were."""
    mended: list[str] = []

    def mend(run: re.Match[str]) -> str:
        text = run[0]
        if text.isascii():
            return text
        text = text.replace("&nbsp;", "\xa0")
        if not is_misread(text) or (fixed := mend_letters(text)) == text:
            return run[0]
        mended.append(text)
        return fixed

    return _RUN.sub(mend, markup), mended
