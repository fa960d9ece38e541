"""Markdown, as other extractors write it: its marks are read and taken off the words."""

from __future__ import annotations

import re
from typing import NamedTuple

from ..lexicon.words import months
from ..patterns import compile_re

LEAST = 2
"""Marks of Markdown from which on a text is taken for it."""

_TITLE = compile_re(r"\s{0,80}# (?![a-z])\S[^\n]{0,400}\n[ \t]{0,80}\r?\n")
_HEADING = compile_re(r"^ {0,3}(#{1,6})[ \t]+(\S.{0,400}?)(?:[ \t]{1,20}#{1,20})?[ \t]{0,20}$")
_IMAGE = compile_re(r"!\[([^\[\]\n]{0,2000})\]\(\)")
_LINK = compile_re(r"(?<!!)\[((?:[^\[\]\n]|\[[^\[\]\n]{0,200}\](?!\()){0,2000}+)\]\(\)")
_RAW = compile_re(r"(?:</?[a-z][a-z\d-]{0,20}(?:\s[^<>]{0,4000})?>\s?)+", re.IGNORECASE)
_EMPHASIS = compile_re(r"(?<![\w*_])(\*{1,3}|_{1,3})(?=[^\s*_])([^*_\n]{1,400}?)"
                       r"(?<=[^\s*_])\1(?![\w*_])")
_GLUED = compile_re(r"(?<=[a-z])\*\*(?=[^\W\d_][^*\n]{0,2000}(?<=[^\s*])\*\*\s)")
_STRONG_WITHIN = compile_re(r"\*\*(?=[^\s*])([^*\n]{1,2000}?)(?<=[^\s*])\*\*")
# the marks first, then what may not stand before them: so a search skips to the next mark
_STRONG_ACROSS = compile_re(r"\*\*(?<!\*\*\*)(?=[^\s*])([^*\n]{1,300}(?:\n(?![ \t]{0,80}\n)"
                            r"[^*\n]{1,300}){1,12}?)(?<=[^\s*])\*\*(?!\*)")
_STRONG = compile_re(r"([*_])\1(?<![\w*]..)(?=[^\s*])[^*\n]{1,400}?(?<=\S)\1\1(?![\w*])")
_ESCAPED = compile_re(r"\\([!-/:-@\[-`{-~])")
_CITING = compile_re(r"^> [^\n]{1,9000}\n>[ \t]{0,9}\r?$", re.MULTILINE)
"""A line that is cited, and what parts it from the next paragraph."""
_MAILED = compile_re(r"^\*\* (?=\S)[^\n]{1,300}\n-{20,500}\s*?$", re.MULTILINE)
"""A heading in the plain text of a newsletter."""
_FENCE = compile_re(r"(?:```|~~~)[\w+-]{0,40}")
_CALLOUT = compile_re(r"\[![\w-]{1,40}\][+-]?[ \t]{0,9}")
"""What says of a quoted box which kind it is: "> [!note]"."""
_NUMBER = compile_re(r"\d{1,3}[.)][ \t]+(?=\S)")
_MONTH = compile_re(r"(?:\d{1,2}\.|([^\W\d_]{3,20})[.,]?)[ \t]{1,4}(?:19|20)\d\d(?!\d)")
"""Month and year."""
_CELL = compile_re(r"(?<!\\)\|")
_COLUMN = r"[ \t]{0,80}+:?-{2,500}+:?[ \t]{0,80}+"
# Columns are counted without possession, which fails on what is repeated before Python 3.11.5.
_TABLE = compile_re(rf"^\|?{_COLUMN}\|(?:{_COLUMN}\|){{0,40}}(?:{_COLUMN})?$", re.MULTILINE)
_RULE = compile_re(r"(?:[-*_] ?){2,500}+|={3,500}+|"
                   rf"\|?{_COLUMN}(?:\|{_COLUMN}){{0,40}}\|?")


class Unmarked(NamedTuple):
    """A line less its marks: level of a heading, characters in links, images and their texts.

    pictured: whether it is nothing but images.
    """

    text: str
    level: int = 0
    linked: int = 0
    links: int = 0
    images: int = 0
    quoted: bool = False
    number: str = ""
    pictured: bool = False


def is_markdown(text: str) -> bool:
    """Whether a text has enough of Markdown's marks, or one that is nothing else."""
    if ("](" in text and (_LINK.search(text) or _IMAGE.search(text))) or _TITLE.match(text):
        return True
    if "--" in text and "|" in text and _TABLE.search(text):
        return True
    if "** " in text and _MAILED.search(text):
        return True
    marks = 0
    if "#" in text:
        levels = [len(heading[1]) for line in text.split("\n")
                  if "#" in line[:4] and (heading := _HEADING.match(line))]
        marks += sum(level > 1 for level in levels) + bool(levels)
    if "**" in text or "__" in text:
        marks += len(_STRONG.findall(text))
    if "\n>" in text:
        marks += len(_CITING.findall(text))
    return marks >= LEAST


def is_fence(line: str) -> bool:
    """Whether a line begins or ends a piece of code."""
    return line[:3] in ("```", "~~~") and _FENCE.fullmatch(line) is not None


def read_underline(line: str) -> int:
    """The level of the heading that a line is drawn under, 0 where it is no such line."""
    return {"=": 1, "-": 2}.get(line[0], 0) if len(line) >= 3 and not line.strip(line[0]) else 0


def drop_emphasis(text: str) -> str:
    """The text without the marks of words that are set in bold or italic type."""
    if "**" in text:
        text = _STRONG_WITHIN.sub(r"\1", _GLUED.sub(" **", text))
    if "*" in text or "_" in text:
        for _ in range(2):  # emphasis within strong emphasis
            text = _EMPHASIS.sub(r"\2", text)
    return text


def drop_emphasis_across(text: str) -> str:
    """A text without the marks of what is set in bold over the end of a line."""
    return _STRONG_ACROSS.sub(r"\1", text) if "**" in text else text


def is_month(text: str, at: int) -> bool:
    """Whether month and year stand behind a number, which is a day's then: "12. März 2021"."""
    found = _MONTH.match(text, at)
    return found is not None and (not found[1] or found[1].casefold() in months())


def unmark(line: str) -> Unmarked:
    """Read one line of Markdown and take off its marks."""
    level = images = links = linked = 0
    pictured = False
    text = line.strip()
    quoted = text.startswith(">")
    if quoted:
        text = text.lstrip("> \t")
        if text.startswith("[!"):
            text = _CALLOUT.sub("", text)
    if text.startswith("#") and (heading := _HEADING.match(text)):
        level, text = len(heading[1]), heading[2]
    text = text.removeprefix("** ")
    number = ""
    if text[:1].isdigit() and (counted := _NUMBER.match(text)) \
            and not is_month(text, counted.end()):
        number, text = counted[0].strip(), text[counted.end():]
    if _RULE.fullmatch(text) or not text.strip("#") or (text[-1] == ">" and _RAW.fullmatch(text)):
        return Unmarked("")
    if len(text) > 2 and text[0] == "|" and text[1] in " |":
        text = " ".join(filter(None, map(str.strip, _CELL.split(text))))
    if "](" in text:
        beside = _IMAGE.sub("", text).strip()
        text, images = _IMAGE.subn(" " if beside else r"\1", text)
        pictured = images > 0 and not beside
        for label in _LINK.findall(text):
            links += 1
            linked += len(label.strip("*_ "))
        text = _LINK.sub(r"\1", text)
    text = drop_emphasis(text)
    if "\\" in text:
        text = _ESCAPED.sub(r"\1", text)
    return Unmarked(text.strip(), level, linked, links, images, quoted, number, pictured)
