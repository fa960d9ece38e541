"""Markdown's links closed up: on one line each, and without their addresses.

Then each line of a text can be read by itself, whatever an address holds (an image, brackets), and
wherever a writer of short lines has broken it.
"""

from __future__ import annotations

import re

LONGEST_LABEL = 2_000
"""Characters of a link's label, with what is set in it."""

_MARK = re.compile(r"\\.|\[|\]\(?|\n[ \t]{0,200}\n")
_PIECE = r"(?:[^\s()\\\]]|\\.|\](?!\()|\([^()\n]{0,300}\))"
_GAP = r"(?:[ \t]{1,4}(?:\n[ \t]{0,40})?|\n[ \t]{0,40})"
_TITLE = rf"(?:{_GAP}(?:\"[^\"\n]{{0,500}}(?:\n[^\"\n]{{1,500}})?\"|'[^'\n]{{0,500}}'))?"
_ADDRESS = re.compile(rf"""
    [ \t]{{0,4}}\n?[ \t]{{0,40}}(?:
    data:[^\s()\[\]]*+
    | <[^<>\n]{{0,2000}}>{_TITLE}
    | (?=[a-z][a-z+.-]{{1,12}}:|[/#?.]|www\.)
      {_PIECE}{{1,2000}}+(?:{_GAP}{_PIECE}{{1,2000}}+){{0,60}}+
    | {_PIECE}{{0,2000}}+{_TITLE}
    )\s{{0,4}}\)""", re.VERBOSE | re.IGNORECASE)


def close_up(text: str) -> tuple[str, list[int]]:
    """The text with its links closed up, and which of its lines are made of several.

    A line is named, by its number from 1, once for each further line that ended within a link.
    """
    if "](" not in text:
        return text, []
    text = "\n".join(text.splitlines())  # whatever ended them
    pieces: list[str] = []
    opened: list[int] = []
    """The pieces that begin with a bracket which nothing has closed yet."""
    longer: list[int] = []
    at = done = counted = 0
    line = 1
    while mark := _MARK.search(text, at):
        start, at = mark.span()
        if text[start] == "[":
            pieces.append(text[done:start])
            opened.append(len(pieces))
            done = start
        elif text[start] == "\n":
            opened.clear()
            pieces.append(text[done:at])
            done = at
        elif text[start] == "]" and opened:
            first = opened.pop()
            if text[at - 1] == "(" and (address := _ADDRESS.match(text, at)):
                label = "".join((*pieces[first:], text[done:start]))
                if len(label) <= LONGEST_LABEL:
                    pieces[first:] = [label.replace("\n", " ") + "]()"]
                    at = done = address.end()
                    broken = label.count("\n") + address[0].count("\n")
                    line += text.count("\n", counted, at) - broken
                    counted = at
                    longer += [line] * broken
    pieces.append(text[done:])
    return "".join(pieces), longer
