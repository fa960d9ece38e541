"""Objects as scripts write them, which are no JSON: keys without quotes, `!0`, names of values.

What a function is given is known by the names that it has for it (`(function(a,b){…}("…",!0))`).
What is no object, list, text or word ends the reading; what was read until there is kept.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from ..patterns import compile_re

LONGEST_NUMBER = 15
"""Figures of a number that is read."""
MOST_DEPTH = 200
"""Levels of objects and lists that are read."""
_TOKEN = compile_re(
    r"""\s*+(?:(?P<open>[\[{])|(?P<close>[\]}])|(?P<comma>,)|(?P<colon>:)"""
    r"""|(?P<text>"(?:[^"\\\n]++|\\.)*+"|'(?:[^'\\\n]++|\\.)*+')"""
    r"""|(?P<call>\([^()]{0,400}\))|(?P<word>[\w$.!+-]{1,400}))""")
_ESCAPE = compile_re(r'\\(?:x([0-9a-fA-F]{2})|([^"\\/bfnrtu])|.)|"')
_FUNCTION = compile_re(r"\(function\s?\(([\w$,\s]{1,40000})\)\s?\{")
_WORDS: Mapping[str, Any] = {"!0": True, "!1": False, "true": True, "false": False}


def translate_escape(found: re.Match[str]) -> str:
    """An escape of a script's string, or a quote in it, as JSON writes them."""
    if found[1]:
        return f"\\u00{found[1]}"
    return found[2] or (found[0] if len(found[0]) > 1 else r"\"")


def unescape(inner: str) -> str:
    """What a script's string says, of which the inside is given; ValueError if it is broken."""
    return str(json.loads(f'"{_ESCAPE.sub(translate_escape, inner)}"', strict=False))


def read_text(quoted: str) -> str:
    """What a script's string says, of which the quotes around it are given; as it is if broken."""
    try:
        return unescape(quoted[1:-1])
    except ValueError:
        return quoted[1:-1]


def read_names(script: str) -> dict[str, Any]:
    """What a function is given that is called where it is written, by the names it has for it."""
    function = _FUNCTION.search(script)
    call = script.rfind("}(") if function else -1
    if not function or call < 0:
        return {}
    given, _ = read_literal(f"[{script[call + 2:]}", 0, {})
    return dict(zip((name.strip() for name in function[1].split(",")), given, strict=False))


def read_literal(script: str, at: int, names: Mapping[str, Any]) -> tuple[Any, int]:
    """The object or list that begins at a place, and where it ends."""
    held: list[Any] = []
    around: list[Any] = [held]
    key: str | None = None
    last = ""
    while len(around) < MOST_DEPTH and (token := _TOKEN.match(script, at)):
        at, kind = token.end(), token.lastgroup
        if kind == "close":
            around.pop()
            if len(around) <= 1:
                break
        elif kind == "comma":
            key = None
        elif kind == "colon":
            key = last
        elif kind != "call":
            inside = around[-1]
            if kind == "open":
                value: Any = {} if script[at - 1] == "{" else []
            elif kind == "text":
                value = last = read_text(token["text"])
            else:
                last = token["word"]
                value = int(last) if last.isdecimal() and len(last) <= LONGEST_NUMBER \
                    else names.get(last, _WORDS.get(last))
            if isinstance(inside, list):
                inside.append(value)
            elif key is not None:
                inside.setdefault(key, value)
            if kind == "open":
                around.append(value)
                key = None
    return (held[0] if held else None), at
