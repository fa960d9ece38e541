"""The data that a page's scripts and attributes hold: JSON by itself, assigned, or quoted.

Only read for pages whose blocks hold no article, or not all of it. Every pass is linear: what is
parsed in vain is counted, and a script that wastes too much is given up.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from contextlib import suppress
from typing import Any, NamedTuple

from ..patterns import compile_re
from .head import parse_json, replace_lone

MOST_READ = 8_000_000
"""Characters of scripts that are read; what follows is not looked at."""
LEAST = 300
"""Characters below which a script or string holds no article."""
MOST_WASTE = 60
"""Times a script's length that may be gone over in vain."""
MOST_DEPTH = 3
"""How often a string that is JSON itself is opened up."""

_SCRIPT = compile_re(r"<script\b([^>]{0,4000})>", re.IGNORECASE)
_SCRIPT_END = compile_re(r"</script", re.IGNORECASE)
_TYPE = compile_re(r"""\btype\s{0,5}=\s{0,5}["']?([\w./+-]{1,80})""", re.IGNORECASE)
_OPENED = compile_re(r"""=["'][\[{&]""")
"""How the value of an attribute opens that may be JSON."""
_NAME = compile_re(r"\s(?:data-[\w-]{1,60}|:?[\w-]{0,40}(?:props|state))\Z")
LONGEST_NAME = 70
"""Characters up to which an attribute's name is looked for before its value."""
_VALUE = compile_re(
    r"""[=(,:]\s{0,20}(?="|\[\s{0,20}[\[{"\d]|\{\s{0,20}["}])""")
_LITERAL = compile_re(r'"((?:[^"\\\n]++|\\.)*+)')
_PARSED = compile_re(r"JSON\.parse\(\s{0,20}'((?:[^'\\\n]++|\\.)*+)'")
_ESCAPE = compile_re(r'\\(?:x([0-9a-fA-F]{2})|([^"\\/bfnrtu])|.)|"')
_HEX_ESCAPE = compile_re(r"\\x([0-9a-fA-F]{2})")
_ODD_ESCAPE = compile_re(r"\\([^\"\\/bfnrtu])")
_FLIGHT_ROW = compile_re(r"^[0-9a-f]{1,6}:", re.MULTILINE)
_DECODER = json.JSONDecoder(strict=False)


class State(NamedTuple):
    """One piece of data: where it was found, and its value; a str is markup or text."""

    origin: str
    value: Any


def read_states(markup: str) -> Iterator[State]:
    """Yield the data of a page's scripts, linked data aside, then that of its long attributes."""
    flight: list[str] = []
    for attrs, content in read_scripts(markup):
        found = _TYPE.search(attrs)
        kind = found[1].lower() if found else ""
        if "ld+json" in kind or len(content) < LEAST:
            continue
        if "json" in kind:
            value = parse_json(html.unescape(content) if "&quot;" in content[:400] else content)
            yield State("script of JSON", unflatten(open_strings(value)))
        elif "template" in kind or "html" in kind or "tmpl" in kind:
            yield State("script of markup", content)
        elif "__next_f" in content:
            flight += read_flight(content)
        elif not kind or "javascript" in kind or kind == "module":
            for value in read_values(content):
                yield State("script", open_strings(value))
    for value in read_rows("".join(flight)):
        yield State("script", value)
    for value in read_attributes(markup[:MOST_READ]):
        yield State("attribute", open_strings(html.unescape(value)))


def read_scripts(markup: str) -> Iterator[tuple[str, str]]:
    """Yield attributes and content of the scripts of a page."""
    at, room = 0, MOST_READ
    while (opening := _SCRIPT.search(markup, at)) and room > 0:
        closing = _SCRIPT_END.search(markup, opening.end())
        at = closing.start() if closing else len(markup)
        room -= at - opening.end()
        yield opening[1], markup[opening.end():at]


def read_attributes(markup: str) -> Iterator[str]:
    """Yield the long values of attributes that hold data, by their names."""
    at = 0
    while found := _OPENED.search(markup, at):
        at, start = found.end(), found.start()
        if not _NAME.search(markup[max(0, start - LONGEST_NAME):start]):
            continue
        end = markup.find(markup[start + 1], at)
        if end < 0:
            return
        if end - at >= LEAST:
            yield markup[start + 2:end]
            at = end


def read_values(script: str) -> Iterator[Any]:
    """Yield the JSON values that a script assigns or hands over; else its long strings."""
    script, whole = replace_lone(script), False
    if "JSON.parse(" in script:
        for parsed in _PARSED.findall(script):
            if len(parsed) < LEAST:
                continue
            with suppress(ValueError):
                yield json.loads(f'"{_ESCAPE.sub(translate_escape, parsed)}"', strict=False)
                whole = True
        script = _PARSED.sub("", script)
    at, waste = 0, MOST_WASTE * len(script)
    while (found := _VALUE.search(script, at)) and waste > 0:
        at = found.end()
        try:
            value, end = _DECODER.raw_decode(script, at)
        except json.JSONDecodeError as error:
            waste -= error.pos  # the error counts the lines before it
        except (ValueError, RecursionError):
            return
        else:
            if end - at >= LEAST:
                whole = whole or script[at] != '"'
                yield value
            at = end
    if not whole:
        yield from read_literals(script)


def translate_escape(found: re.Match[str]) -> str:
    """An escape of a script's string, or a quote in it, as JSON writes them."""
    if found[1]:
        return f"\\u00{found[1]}"
    return found[2] or (found[0] if len(found[0]) > 1 else r"\"")


def read_literals(script: str) -> Iterator[str]:
    """Yield the long double-quoted strings of a script that is no JSON."""
    at = 0
    while found := _LITERAL.search(script, at):
        at = found.end() + 1
        if len(found[1]) >= LEAST:
            text = _ODD_ESCAPE.sub(r"\1", _HEX_ESCAPE.sub(r"\\u00\1", found[1]))
            try:
                yield json.loads(f'"{text}"', strict=False)
            except ValueError:
                continue


def read_flight(script: str) -> Iterator[str]:
    """Yield the strings that a page hands over piece by piece (`__next_f.push([1, "…"])`)."""
    script = replace_lone(script)
    waste = MOST_WASTE * len(script)
    for found in _VALUE.finditer(script):
        if script.startswith("[1,", found.end()):
            try:
                value, _ = _DECODER.raw_decode(script, found.end())
            except json.JSONDecodeError as error:
                waste -= error.pos
                if waste < 0:
                    return
                continue
            except (ValueError, RecursionError):
                return
            if isinstance(value, list) and len(value) > 1 and isinstance(value[1], str):
                yield value[1]


def read_rows(flight: str) -> Iterator[Any]:
    """Yield the values of such pieces put together, a row each (`1a:{…}`)."""
    for row in _FLIGHT_ROW.split(flight):
        if len(row) >= LEAST:
            kind, _, text = row.partition(",")
            yield text if kind[:1] == "T" and len(kind) < 9 else parse_json(row)


def open_strings(value: Any, depth: int = 0) -> Any:
    """The value that a string of JSON stands for; any other value as it is."""
    if isinstance(value, str) and depth < MOST_DEPTH and len(value) >= LEAST \
            and value.lstrip()[:1] in ("{", "["):
        opened = parse_json(value)
        return value if opened is None else open_strings(opened, depth + 1)
    return value


def unflatten(value: Any) -> Any:
    """The tree that a list of values refers to by their places, if it is such a list.

    Its first value is an object or list of places, as are all others in it. A value that is
    referred to several times is put in once, so that the tree is no larger than the list.
    """
    if not (isinstance(value, list) and len(value) > 3 and isinstance(value[0], dict | list)
            and value[0] and all(is_place(place, value) for place in list_members(value[0]))):
        return value
    used: set[int] = set()

    def build(place: Any, depth: int) -> Any:
        if not is_place(place, value) or place in used or depth > 60:
            return place if isinstance(place, str) else None
        used.add(place)
        inner = value[place]
        if isinstance(inner, dict):
            return {key: build(one, depth + 1) for key, one in inner.items()}
        if isinstance(inner, list):
            return [build(one, depth + 1) for one in inner]
        return inner

    return build(0, 0)


def is_place(place: Any, value: list[Any]) -> bool:
    """Whether a value is the place of another in a list."""
    return isinstance(place, int) and not isinstance(place, bool) and 0 <= place < len(value)


def list_members(value: dict[str, Any] | list[Any]) -> list[Any]:
    """What an object or list holds; a name that says what it is does not count."""
    members = list(value.values()) if isinstance(value, dict) else value
    return members[1:] if len(members) > 1 and isinstance(members[0], str) else members
