"""What a page says of itself: title, language, meta tags and linked data (JSON-LD)."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterator
from typing import Any

from ..model import Head
from ..native.markup import Scanned
from ..patterns import compile_re

MOST_LINKED_DATA = 2_000_000
"""Characters of linked data that are read; a page with more states nothing in what follows."""
DESCRIBING = frozenset(("author", "datemodified", "datepublished", "headline", "name"))
"""Properties of one thing; with two headlines they are those of works cited or of teasers."""
_DECODER = json.JSONDecoder(strict=False)
_TRAILING_COMMA = compile_re(r",(\s{0,50}[}\]])")
_CONTROL = compile_re(r"[\x00-\x1f]+")
_SURROGATE = compile_re(r"(\\\\|\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2})"
                        r"|\\u[dD][89a-fA-F][\da-fA-F]{2}")
"""A backslash or a pair of surrogates, which stay, or a lone surrogate."""
_BAD_ESCAPE = compile_re(r'\\(?!["\\/bfnrtu])')


def read_head(scanned: Scanned) -> Head:
    """What the pass over a page found of title, language, address, metas and linked data."""
    *metas, title, language, canonical = scanned.stated
    named = [(name.lower(), text) for name, text in zip(metas[::2], metas[1::2], strict=True)]
    if len({text for name, text in named if name == "headline"}) > 1:
        named = [(name, text) for name, text in named if name not in DESCRIBING]
    return Head(title, language, canonical, tuple(named), tuple(read_linked_data(scanned.data)))


def read_linked_data(scripts: list[str]) -> Iterator[dict[str, Any]]:
    """Yield every typed object of JSON-LD scripts, `@graph`s and nested lists opened up."""
    room = MOST_LINKED_DATA
    for script in scripts:
        room -= len(script)
        if room < 0:
            return
        waiting = deque([parse_json(script)])
        while waiting:
            value = waiting.popleft()
            if isinstance(value, list):
                waiting.extendleft(reversed(value))
            elif isinstance(value, dict):
                graph = value.get("@graph")
                if isinstance(graph, list | dict):
                    waiting.append(graph)
                if "@type" in value:
                    yield value
                    main = value.get("mainEntity") or value.get("mainEntityOfPage")
                    if isinstance(main, dict) and "@type" in main:
                        waiting.append(main)


def replace_lone(script: str) -> str:
    r"""A script whose escapes are all of characters: a lone surrogate (`\ud83d`) is replaced."""
    if "\\ud" not in script and "\\uD" not in script:
        return script
    return _SURROGATE.sub(lambda escape: escape[1] or r"\ufffd", script)


def parse_json(script: str) -> Any:
    """Parse a JSON script as pages write it: in comments, with raw newlines or trailing commas."""
    text = script.strip().removeprefix("<!--").removesuffix("-->").strip().rstrip(";")
    text = text.removeprefix("//<![CDATA[").removeprefix("<![CDATA[").removesuffix("//]]>")
    text = replace_lone(text.removesuffix("]]>").strip())
    try:
        return _DECODER.decode(text)
    except (ValueError, RecursionError):
        pass
    text = _BAD_ESCAPE.sub(r"\\\\", _TRAILING_COMMA.sub(r"\1", _CONTROL.sub(" ", text)))
    try:
        return _DECODER.decode(text)
    except (ValueError, RecursionError):
        pass
    try:
        return _DECODER.raw_decode(text)[0]
    except (ValueError, RecursionError):
        return None
