"""Markdown's links closed up: on one line each, and without their addresses.

Then each line of a text can be read by itself, whatever an address holds (an image, brackets), and
wherever a writer of short lines has broken it.
"""

from __future__ import annotations

import re

from ..patterns import compile_re

LONGEST_LABEL = 2_000
"""Characters of a link's label, with what is set in it."""
MOST_BLANKS = 6
"""Blank lines within a link that holds a whole teaser: its picture, title and lead."""

_MARK = compile_re(r"\\.|\[|\]\(?|\n[ \t]{0,200}\n")
_TEASER = compile_re(r"\[(?:!\[|#|\s)")
"""What a link begins with that may go on behind a blank line."""
_LINE = compile_re(r"(?m)^([ \t]{0,40}(?:#{1,6}[ \t]+|[-*+][ \t]+)?)([^\s\[!][^\[\]\n]{0,600}|\[)$")
_PIECE = r"(?:[^\s()\\\]]|\\.|\](?!\()|\([^()\n]{0,300}\))"
_GAP = r"(?:[ \t]{1,4}(?:\n[ \t]{0,40})?|\n[ \t]{0,40})"
_TITLE = rf"(?:{_GAP}(?:\"[^\"\n]{{0,500}}(?:\n[^\"\n]{{1,500}})?\"|'[^'\n]{{0,500}}'))?"
_ADDRESS = compile_re(rf"""
    [ \t]{{0,4}}\n?[ \t]{{0,40}}(?:
    data:[^\s()\[\]]*+
    | <[^<>\n]{{0,2000}}>{_TITLE}
    | (?=[a-z][a-z+.-]{{1,12}}:|[/#?.]|www\.)
      {_PIECE}{{1,2000}}+(?:{_GAP}{_PIECE}{{1,2000}}+){{0,60}}+
    | {_PIECE}{{0,2000}}+{_TITLE}
    )\s{{0,4}}\)""", re.VERBOSE | re.IGNORECASE)

_FIRST = compile_re(r"(?m)^[ \t]{0,3}(?:#{1,6}[ \t]{1,4}(\S[^\n]{0,400})|"
                    r"(\[[^\n]{1,400})\n(?:={3,400}|-{3,400})[ \t]{0,9}\r?$)")
_HOME = compile_re(r"""\[([^\[\]\n]{1,100})\]\((?=[^\s)])
    (?:(?:https?:)?//[^/\s()<>]{1,100}/?|(?:\.{1,2}/){1,4}|/)?
    (?:[a-z]{2}(?:-[a-z]{2,4})?/?)?(?:index\.(?:html?|php))?
    (?:[ ]\"[^\"\n]{0,200}\")?\)[\s#]{0,9}""", re.VERBOSE | re.IGNORECASE)
"""A heading that is a link to the home page of a site, in one of its languages."""

_DEFINED = compile_re(r"""(?mi)^[ \t]{0,8}\[([^\[\]\n]{1,200})\]:[ \t]{1,8}
    (?:<[^<>\n]{0,2000}>|(?:[a-z][a-z+.-]{1,12}:|[/#?.]|www\.)\S{0,4000}
     |[\w%-][\w%/-]{0,400}\.[a-z]{3,4})
    (?:[ \t]{1,8}(?:\"[^\"\n]{0,500}\"|'[^'\n]{0,500}'|\([^()\n]{0,500}\)))?[ \t\r]{0,8}$""",
                      re.VERBOSE)
"""An address that links refer to, on a line of its own."""
_REFERRING = compile_re(r"(?<!\\)\[((?:[^\[\]\n]|\[[^\[\]\n]{0,200}\]){1,2000}+)\]"
                        r"(?:\[([^\[\]\n]{0,200})\])?(?![\[(:])")


_ATTRIBUTE = r"(?:[#.][\w:-]{1,100}|[\w:-]{1,60}=(?:\"[^\"{}]{0,2000}\"|[^\s\"{}]{1,200}))"
_ATTRIBUTES = rf"\{{{_ATTRIBUTE}(?:\s{{1,4}}{_ATTRIBUTE}){{0,40}}\s?\}}"
_BEHIND = compile_re(rf"(?<=\)){_ATTRIBUTES}")
_SPAN = compile_re(r"\[((?:[^\[\]]|\[[^\[\]]{0,600}\]\([^()]{0,900}\)){1,2000}+)\]"
                   + _ATTRIBUTES)
_AT_END = compile_re(rf"[ \t]{{1,4}}{_ATTRIBUTES}(?=\r?$)", re.MULTILINE)
_DIVISION = compile_re(rf"^:{{3,40}}(?:[ \t]{{1,4}}(?:{_ATTRIBUTES}|[\w-]{{1,60}}))?"
                       r"[ \t:]{0,40}(?=\r?$)", re.MULTILINE)
"""What Pandoc writes of an element's name and classes: behind a link, words in brackets, a heading,
and on lines of its own about others."""
LEAST_ATTRIBUTES = 3
"""Attributes that show who has written a text."""


def drop_attributes(text: str) -> str:
    """A text of Pandoc's Markdown without the attributes of its elements, on as many lines."""
    if not any(sign in text for sign in ("]{", "){", " {#", " {.")):
        return text
    plain, times = _BEHIND.subn(keep_ends, text)
    for _ in range(2):  # one within another
        plain, more = _SPAN.subn(lambda span: span[1] + keep_ends(span), plain)
        times += more
    for pattern in (_AT_END, _DIVISION):
        plain, more = pattern.subn(keep_ends, plain)
        times += more
    return plain if times >= LEAST_ATTRIBUTES else text


def keep_ends(found: re.Match[str]) -> str:
    """The line ends within what is taken out, behind the words that stay of it."""
    kept = found[1] if found.re.groups else ""
    return "\n" * (found[0].count("\n") - kept.count("\n"))


def put_inline(text: str) -> str:
    """A text whose links refer to addresses that it lists, with these links as links by themselves.

    The list goes; its lines stay as empty ones, so that the others keep their numbers.
    """
    listed = {address[1].casefold() for address in _DEFINED.finditer(text)} \
        if "]: " in text else ()
    if not listed:
        return text

    def put(link: re.Match[str]) -> str:
        return f"[{link[1]}](#)" if (link[2] or link[1]).casefold() in listed else link[0]

    return _REFERRING.sub(put, _DEFINED.sub("", text))


def part_link(label: str) -> str:
    """The label of a link over several paragraphs, from its bracket on: a link each."""
    return _LINE.sub(lambda line: f"{line[1]}[{line[2]}]()" if line[2] != "[" else line[1],
                     label[1:])


def read_home(text: str) -> str:
    """What the first heading of a text says, where it leads to the home page: the site's name."""
    first = _FIRST.search(text)
    home = _HOME.fullmatch(first[1] or first[2]) if first else None
    return home[1].strip("*_ ") if home else ""


def close_up(text: str) -> tuple[str, list[int]]:
    """The text with its links closed up, and which of its lines are made of several.

    A line is named, by its number from 1, once for each further line that ended within a link.
    """
    text = put_inline(drop_attributes(text))
    if "](" not in text:
        return text, []
    text = "\n".join(text.splitlines())  # whatever ended them
    pieces: list[str] = []
    opened: list[tuple[int, int]] = []
    """The pieces that begin with a bracket which nothing has closed yet, and how many blank lines
    were before it, -1 where none may follow within."""
    longer: list[int] = []
    at = done = counted = 0
    line, blanks = 1, 0
    while mark := _MARK.search(text, at):
        start, at = mark.span()
        if text[start] == "[":
            pieces.append(text[done:start])
            opened.append((len(pieces), blanks if _TEASER.match(text, start) else -1))
            done = start
        elif text[start] == "\n":
            blanks += 1
            opened = [one for one in opened if one[1] >= 0 and blanks - one[1] <= MOST_BLANKS]
            pieces.append(text[done:at])
            done = at
        elif text[start] == "]" and opened:
            first, before = opened.pop()
            if text[at - 1] == "(" and (address := _ADDRESS.match(text, at)):
                label = "".join((*pieces[first:], text[done:start]))
                parted = 0 <= before < blanks
                if len(label) <= LONGEST_LABEL:
                    pieces[first:] = [part_link(label) if parted
                                      else label.replace("\n", " ") + "]()"]
                    at = done = address.end()
                    broken = (0 if parted else label.count("\n")) + address[0].count("\n")
                    line += text.count("\n", counted, at) - broken
                    counted = at
                    longer += [line] * broken
    pieces.append(text[done:])
    return "".join(pieces), longer
