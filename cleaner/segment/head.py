"""What a page says of itself: title, language, meta tags and linked data (JSON-LD)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from ..model import Head

MOST_LINKED_DATA = 2_000_000
"""Characters of linked data that are read; a page with more states nothing in what follows."""
_TRAILING_COMMA = re.compile(r",(\s{0,50}[}\]])")
_CONTROL = re.compile(r"[\x00-\x1f]+")
_BAD_ESCAPE = re.compile(r'\\(?!["\\/bfnrtu])')


def read_head(tree: LexborHTMLParser) -> Head:
    """Read the title, language, metas, canonical address and linked data of a parsed page."""
    title = tree.css_first("title")
    html = tree.css_first("html")
    canonical = tree.css_first('link[rel="canonical"]')
    metas = []
    for node in tree.css("meta[content]"):
        attributes = node.attributes
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
        content = attributes.get("content")
        if name and content:
            metas.append((name.lower(), " ".join(content.split())))
    scripts = tree.css('script[type="application/ld+json"]')
    return Head(
        title=" ".join(title.text().split()) if title else "",
        language=(html.attributes.get("lang") or html.attributes.get("xml:lang") or "")
        if html else "",
        canonical=(canonical.attributes.get("href") or "") if canonical else "",
        metas=tuple(metas),
        linked_data=tuple(read_linked_data([node.text() for node in scripts])),
    )


def read_linked_data(scripts: list[str]) -> Iterator[dict[str, Any]]:
    """Yield every typed object of JSON-LD scripts, `@graph`s and nested lists opened up."""
    room = MOST_LINKED_DATA
    for script in scripts:
        room -= len(script)
        if room < 0:
            return
        waiting = [parse_json(script)]
        while waiting:
            value = waiting.pop(0)
            if isinstance(value, list):
                waiting = value + waiting
            elif isinstance(value, dict):
                graph = value.get("@graph")
                if isinstance(graph, list | dict):
                    waiting.append(graph)
                if "@type" in value:
                    yield value
                    main = value.get("mainEntity") or value.get("mainEntityOfPage")
                    if isinstance(main, dict) and "@type" in main:
                        waiting.append(main)


def parse_json(script: str) -> Any:
    """Parse a JSON script as pages write it: in comments, with raw newlines or trailing commas."""
    text = script.strip().removeprefix("<!--").removesuffix("-->").strip().rstrip(";")
    text = text.removeprefix("//<![CDATA[").removeprefix("<![CDATA[").removesuffix("//]]>")
    text = text.removesuffix("]]>").strip()
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        pass
    text = _BAD_ESCAPE.sub(r"\\\\", _TRAILING_COMMA.sub(r"\1", _CONTROL.sub(" ", text)))
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        pass
    try:
        return json.JSONDecoder(strict=False).raw_decode(text)[0]
    except (ValueError, RecursionError):
        return None
