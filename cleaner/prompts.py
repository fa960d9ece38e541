"""Texts as programs lay them before language models: between tags or brackets, below an address."""

from __future__ import annotations

import re

from .patterns import compile_re
from .tei import write_front

_NAMES = "document|document_content|article|content|webpage|web_page|page|page_content|text|context"
_NOTED = r"(?:webpage|file|page|document|article)\b[^\[\]\n]{0,40}"
PROMPTS = (rf"\s{{0,40}}(?:<(?:documents|{_NAMES})(?:\s[^<>]{{0,200}})?>[ \t\r]{{0,9}}\n"
           rf"|\[{_NOTED} (?:begin|start)\]"
           r"|(?:contents?|text) (?:of|from) https?://[^\s<>]{3,900}[ \t\r]{0,9}\n)")
"""How such a text begins."""

_DOCUMENT = (
    r"\s{0,99}(?:<documents>\s{0,99})?<document(?:\s[^<>]{0,200})?>\s{0,99}"
    r"(?:<(?:source|url)>\s{0,99}(?P<url>[^<>\s]{0,900})\s{0,99}</(?:source|url)>\s{0,99})?"
    r"(?:<title>(?P<title>[^<>]{0,500})</title>\s{0,99})?"
    r"<(?P<tag>document_content|content|text)>(?P<text>.*)</(?P=tag)>\s{0,99}"
    r"</document>\s{0,99}(?:</documents>\s{0,99})?")
"""One of several documents that tags tell about."""
_TAGGED = rf"\s{{0,99}}<(?P<tag>{_NAMES})>(?P<bare>.*)</(?P=tag)>\s{{0,99}}"
_BRACKETED = (rf"\s{{0,99}}\[(?P<what>{_NOTED}) (?:begin|start)\](?P<text>.*)"
              r"\[(?P=what) end\]\s{0,99}")
_ADDRESSED = r"\s{0,99}\w{4,8} \w{2,4} (?P<url>[^\s<>]{3,900}?):?[ \t\r]{0,9}\n(?P<text>.*)"
_WRAPPED = tuple(compile_re(pattern.encode(), re.IGNORECASE | re.DOTALL)
                 for pattern in (_DOCUMENT, _TAGGED, _BRACKETED, _ADDRESSED))
_ADDRESS = compile_re(rb"https?://", re.IGNORECASE)
_TAG = compile_re(rb"<[a-z/]", re.IGNORECASE)


def read_prompt(data: bytes) -> bytes:
    """The text within all that wraps it, below its address and title as front matter."""
    found = next((found for pattern in _WRAPPED if (found := pattern.fullmatch(data))), None)
    if found is None:
        return b""
    named = found.groupdict()
    if named.get("bare") and _TAG.search(named["bare"]):
        return b""  # markup, which is read as such
    url, title = named.get("url") or b"", named.get("title") or b""
    front = write_front({"url": url.decode("utf-8", "replace") if _ADDRESS.match(url) else "",
                         "title": title.decode("utf-8", "replace").strip()})
    text: bytes = (named.get("text") or named.get("bare") or b"").strip()
    return text if text.startswith(b"<") else front.encode() + text + b"\n"
