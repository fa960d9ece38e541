"""Pages as web archives replay them: below a bar, at an address that holds the page's own."""

from __future__ import annotations

import re
from typing import AnyStr, NamedTuple

from .patterns import compile_re

BEGIN, END = "<!-- BEGIN WAYBACK TOOLBAR INSERT -->", "<!-- END WAYBACK TOOLBAR INSERT -->"
"""The comments between which the Wayback Machine and archives that run it write their bar."""
_CAPTURE = compile_re(r"https?://[^/?#]{1,200}/(?:[\w.-]{1,80}/){0,2}(?:19|20)\d{2,12}(?:[a-z]{2}_)?/"
                      r"(?=https?:/)")
"""What stands before a page's own address, by the time of its capture: the scheme of the Wayback
Machine, pywb and OpenWayback."""

LOOKED_AT = 8000
"""Characters among which the bar's last line begins; the page's title may stand above."""
_LAST = compile_re(r"^[ \t#*]{0,9}The Wayback Machine - (https?://\S{1,4000}) {0,9}$", re.MULTILINE)
_FIRST = compile_re(r"^[ \t*\[]{0,9}\d[\d,.]{0,11} captures?\b", re.MULTILINE)
"""The last line of the bar's text, "The Wayback Machine - https://…", and the first."""


class Bar(NamedTuple):
    """Where the text of an archive's bar stands in a text, and the address that it states."""

    start: int
    end: int
    address: str


def find_bar(text: str) -> Bar | None:
    """The bar of a capture's text, which holds months and days that are no article's."""
    if "The Wayback Machine - " not in text[:LOOKED_AT] or not (last := _LAST.search(text)):
        return None
    first = _FIRST.search(text, 0, last.start())
    return Bar((first or last).start(), last.end(), last[1])


def strip_bar(source: bytes | str) -> bytes | str:
    """A page without the bar of the archive that replays it."""
    return cut(source, BEGIN, END) if isinstance(source, str) \
        else cut(source, BEGIN.encode(), END.encode())


def cut(source: AnyStr, begin: AnyStr, end: AnyStr) -> AnyStr:
    """A source less what stands between two marks, if both do."""
    before, bar, rest = source.partition(begin)
    _, found, behind = rest.partition(end)
    return before + behind if bar and found else source


def find_original(address: str) -> str:
    """The address of a page itself, where it is given by that of a capture."""
    found = _CAPTURE.match(address) if "/http" in address else None
    return address[found.end():] if found else address
