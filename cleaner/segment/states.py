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
from .flight import read_rows
from .head import parse_json, replace_lone
from .literals import read_literal, read_names, unescape
from .packed import join_cache, restore_marks, unflatten, untype

MOST_READ = 8_000_000
"""Characters of scripts that are read; what follows is not looked at."""
LEAST = 300
"""Columns below which a script or string holds no article; a character has one or two."""
MOST_WASTE = 60
"""Times a script's length that may be gone over in vain."""
MOST_DEPTH = 3
"""How often a string that is JSON itself is opened up."""

_SCRIPT = compile_re(r"<script\b([^>]{0,4000})>", re.IGNORECASE)
_SCRIPT_END = compile_re(r"</script", re.IGNORECASE)
_TYPE = compile_re(r"""\btype\s{0,5}=\s{0,5}["']?([\w./+-]{1,80})""", re.IGNORECASE)
_OPENED = compile_re(r"""=\s{0,5}["'][\[{&]""")
"""How the value of an attribute opens that may be JSON."""
_NAME = compile_re(r"\s(?:data-[\w-]{1,60}|(?:wire)?:[\w-]{1,40}"
                   r"|[\w-]{0,40}(?:props|state|article|story|post|json|data))\s{0,5}\Z",
                   re.IGNORECASE)
LONGEST_NAME = 70
"""Characters up to which an attribute's name is looked for before its value."""
_JSON = r"""(?:[=(,:]|\breturn\b)\s{0,20}(?="|\[\s{0,20}[\[{"\d]|\{\s{0,20}["}]"""
_VALUE = compile_re(rf"{_JSON})")
_VALUE_OR_OBJECT = compile_re(
    _JSON + r"|(?P<literal>\[(?:null,|\s){0,20}\{|\{\s{0,20}[A-Za-z_$][\w$]{0,80}\s?:))")
_LITERAL = compile_re(r'"((?:[^"\\\n]++|\\.)*+)')
_TOLD = compile_re(r" (?:[^\"'\s{}();=]{1,30} ){4}|[\u0e00-\u0eff\u3000-\u9fff]{15}")
"""Several words, without which a script's objects hold no text."""
_PARSED = compile_re(r"JSON\.parse\(\s{0,20}'((?:[^'\\\n]++|\\.)*+)'")
_HEX_ESCAPE = compile_re(r"\\x([0-9a-fA-F]{2})")
_ODD_ESCAPE = compile_re(r"\\([^\"\\/bfnrtu])")
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
        if "ld+json" in kind or 2 * len(content) < LEAST:
            continue
        if "json" in kind:
            content = html.unescape(content) if "&quot;" in content[:400] else content
            value = parse_json(restore_marks(content))
            yield State("script of JSON", join_cache(unflatten(open_strings(value))))
        elif "template" in kind or "html" in kind or "tmpl" in kind:
            yield State("script of markup", content)
        elif "__next_f" in content:
            flight += read_flight(content)
        elif not kind or "javascript" in kind or kind == "module":
            for value in read_values(content):
                yield State("script", join_cache(unflatten(open_strings(value))))
    for value in read_rows("".join(flight)):
        yield State("script", value)
    for value in read_attributes(markup[:MOST_READ]):
        yield State("attribute", untype(open_strings(html.unescape(value))))


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
        end = markup.find(markup[at - 2], at)
        if end < 0:
            return
        if end - at >= LEAST:
            yield markup[at - 1:end]
            at = end


def read_values(script: str) -> Iterator[Any]:
    """Yield the JSON values that a script assigns or hands over; else its long strings."""
    script, whole = replace_lone(script), False
    if "JSON.parse(" in script:
        for parsed in read_parsed(script):
            yield parsed
            whole = True
        script = _PARSED.sub("", script)
    at, waste, read = 0, MOST_WASTE * len(script), [0]
    told = _TOLD.search(script) is not None
    names, pattern = (read_names(script), _VALUE_OR_OBJECT) if told else ({}, _VALUE)
    while (found := pattern.search(script, at)) and waste > 0:
        at = found.end()
        if found.lastgroup == "literal":
            value, end = read_literal(script, at, names)
            if end - at >= LEAST:
                read += [at, end]
                yield value
            at = end
            continue
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
        for start, end in zip(read[::2], [*read[1::2], len(script)], strict=True):
            yield from read_literals(script[start:end])


def read_parsed(script: str) -> Iterator[str]:
    """Yield the long strings in single quotes that a script parses as JSON."""
    for parsed in _PARSED.findall(script):
        if len(parsed) >= LEAST:
            with suppress(ValueError):
                yield unescape(parsed)


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


def open_strings(value: Any, depth: int = 0) -> Any:
    """The value that a string of JSON stands for; any other value as it is."""
    if isinstance(value, str) and depth < MOST_DEPTH and len(value) >= LEAST \
            and value.lstrip()[:1] in ("{", "["):
        opened = parse_json(value)
        return value if opened is None else open_strings(opened, depth + 1)
    return value
