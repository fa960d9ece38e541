"""Markdown, as other extractors write it: its marks are read and taken off the words."""

from __future__ import annotations

import re
from typing import NamedTuple

LEAST = 2
"""Marks of Markdown from which on a text is taken for it."""

_HEADING = re.compile(r"^ {0,3}(#{1,6})[ \t]+(\S.{0,400}?)[ \t#]{0,20}$", re.MULTILINE)
_IMAGE = re.compile(r"!\[([^\[\]\n]{0,400})\]\([^()\s]{0,1000}(?:\([^()\s]{0,200}\)[^()\s]{0,400})?"
                    r"(?:[ \t]{1,4}[\"'][^\n()]{0,300})?\)")
_LINK = re.compile(r"(?<!!)\[([^\[\]\n]{0,400})\]"
                   r"\([^()\s]{0,1000}(?:\([^()\s]{0,200}\)[^()\s]{0,400})?"
                   r"(?:[ \t]{1,4}[\"'][^\n()]{0,300})?\)")
_EMPHASIS = re.compile(r"(?<![\w*_])(\*{1,3}|_{1,3})(?=[^\s*_])([^*_\n]{1,400}?)"
                       r"(?<=[^\s*_])\1(?![\w*_])")
_STRONG = re.compile(r"(?<![\w*])(\*\*|__)(?=[^\s*])[^*\n]{1,400}?(?<=\S)\1(?![\w*])")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|>])")
_NUMBER = re.compile(r"\d{1,3}[.)][ \t]+(?=\S)")
_RULE = re.compile(r"(?:[-*_] ?){3,80}|={3,80}")


class Unmarked(NamedTuple):
    """A line less its marks: level of a heading, characters in links, images and their texts."""

    text: str
    level: int = 0
    linked: int = 0
    links: int = 0
    images: int = 0
    quoted: bool = False
    number: str = ""


def is_markdown(text: str) -> bool:
    """Whether a text has enough of Markdown's marks, or one that is nothing else."""
    if "](" in text and (_LINK.search(text) or _IMAGE.search(text)):
        return True
    marks = 0
    if "#" in text:
        headings = _HEADING.findall(text)
        marks += sum(len(level) > 1 for level, _ in headings) + bool(headings)
    if "**" in text or "__" in text:
        marks += len(_STRONG.findall(text))
    return marks >= LEAST


def unmark(line: str) -> Unmarked:
    """Read one line of Markdown and take off its marks."""
    level = images = links = linked = 0
    text = line.strip()
    quoted = text.startswith(">")
    if quoted:
        text = text.lstrip("> \t")
    if text.startswith("#") and (heading := _HEADING.match(text)):
        level, text = len(heading[1]), heading[2]
    number = ""
    if text[:1].isdigit() and (counted := _NUMBER.match(text)):
        number, text = counted[0].strip(), text[counted.end():]
    if _RULE.fullmatch(text):
        return Unmarked("")
    if "](" in text:
        alone = text
        text, images = _IMAGE.subn(" " if _IMAGE.sub("", alone).strip() else r"\1", text)
        for label in _LINK.findall(text):
            links += 1
            linked += len(label.strip("*_ "))
        text = _LINK.sub(r"\1", text)
    if "*" in text or "_" in text:
        for _ in range(2):  # emphasis within strong emphasis
            text = _EMPHASIS.sub(r"\2", text)
    if "\\" in text:
        text = _ESCAPED.sub(r"\1", text)
    return Unmarked(text.strip(), level, linked, links, images, quoted, number)
