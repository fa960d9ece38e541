"""Limits on markup before it is parsed: nesting, inline tags left open, attributes on one tag.

The parser's time grows with the square of these, so that a small hostile page holds it for
minutes. The check that nearly every page passes costs as much as counting its tags; only a page
of many tags, or with a very long one, is read tag by tag. Tags beyond a limit are left out and
their text is kept.
"""

from __future__ import annotations

import re
from itertools import islice

from .native.markup import count_named, count_tags, has_long_tag
from .patterns import compile_re

DEEPEST = 400
"""Elements that may be open at once; browsers stop at 512."""
MOST_OPEN_INLINE = 20
"""Inline tags such as `<b>` left open at once; the parser repeats them in every paragraph."""
MOST_ATTRIBUTES = 500
"""Attributes on one tag."""
FEW_TAGS = 2000
"""Tags that can't do much harm, whatever they are and however they are nested."""
SOME_TAGS = 10_000
"""Tags that can't do much harm unless many are inline ones with attributes."""
MOST_REPEATED = 1_000_000
"""Inline tags times all tags: the most elements that inline ones left open can become."""
WINDOW = 2048
"""Characters of a page in which there is a `<`, unless it is a script or a very long tag."""

VOID = frozenset("area base basefont bgsound br col embed frame hr img input keygen link meta "
                 "param source track wbr html head body".split())
"""Elements that never nest."""
FORMATTING = frozenset("b big code em font i nobr s small strike strong tt u".split())
"""Elements that the parser opens again in the next paragraph if they are left open."""
PHRASING = frozenset("a abbr acronym bdi bdo cite data del dfn ins kbd label map mark meter output "
                     "progress q rp rt ruby samp slot span sub sup time var".split())
"""Other elements of running text; they don't end a paragraph."""
RAW = frozenset("script style textarea title xmp iframe noembed noframes".split())
"""Elements whose content is no markup."""
CELLS: dict[str, frozenset[str]] = {
    "td": frozenset(("td", "th")), "th": frozenset(("td", "th")), "tr": frozenset(("tr",)),
    **dict.fromkeys(("tbody", "thead", "tfoot", "caption", "colgroup"),
                    frozenset(("tbody", "thead", "tfoot", "caption", "colgroup"))),
}
"""Parts of a table, and which of the same table end where they begin."""
ENDS_ITSELF: dict[str, tuple[str, ...]] = {
    "li": ("li",), "dt": ("dt", "dd"), "dd": ("dt", "dd"), "option": ("option",),
    "optgroup": ("option", "optgroup"),
}
"""Elements that end where the next of their kind begins."""
SCOPES = frozenset("td th caption button object applet marquee template svg math table".split())
"""Elements within which a paragraph outside is not ended."""
NEAR = 12
"""Open elements looked through for one that ends where the next of its kind begins."""

_TAG = (r"/?(?P<name>[a-zA-Z][^\s/>]*)"
        r"(?P<attrs>(?:[^>=]+|=\s*(?:\"[^\"]*\"|'[^']*'|[^\s>]*))*+)")
_TOKEN = compile_re(rf"<(?:!--(?:-?>|.*?(?:--!?>|\Z))|[!?][^>]*>?|{_TAG}>?|/[^a-zA-Z][^>]*>?)",
                    re.DOTALL)
_LONG_TAG = compile_re(f"<{_TAG}".encode())
_ATTRIBUTE = compile_re(rb"[^\s=/>]+(?:\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s>]*))?")
_RAW_END = {name: compile_re(rf"</{name}", re.IGNORECASE) for name in RAW}


def limit(markup: bytes) -> tuple[bytes, tuple[str, ...]]:
    """Leave out tags beyond the limits; the markup, and a warning for each limit that it broke."""
    if is_harmless(markup):
        return markup, ()
    text, warnings = _Limiter(markup.decode("utf-8", "replace")).run()
    return text.encode("utf-8", "replace"), warnings


def is_harmless(markup: bytes) -> bool:
    """Whether markup has too few tags to do harm, and none of them too many attributes."""
    tags = count_tags(markup)
    few = tags <= FEW_TAGS or (
        tags <= SOME_TAGS and count_named(markup, FORMATTING) * tags <= MOST_REPEATED)
    return few and not (has_long_tag(markup, WINDOW) and has_many_attributes(markup))


def has_many_attributes(data: bytes) -> bool:
    """Whether a tag has too many attributes; looks only at those that fill a window."""
    position = 0
    while position + WINDOW <= len(data):
        if data.find(b"<", position, position + WINDOW) >= 0:
            position += WINDOW
            continue
        start = data.rfind(b"<", 0, position)
        found = _LONG_TAG.match(data, start) if start >= 0 else None
        if found and count_attributes(found["attrs"]) > MOST_ATTRIBUTES:
            return True
        following = data.find(b"<", position)
        position = following if following >= 0 else len(data)
    return False


def count_attributes(attrs: bytes) -> int:
    """How many attributes a tag has, up to too many; none is counted where they can't be many."""
    return sum(1 for _ in islice(_ATTRIBUTE.finditer(attrs), MOST_ATTRIBUTES + 1)) \
        if len(attrs) > WINDOW else 0


class _Limiter:
    """Follows which elements are open, about as the parser does, erring towards more."""

    def __init__(self, markup: str) -> None:
        self.markup = markup
        self.open: list[str] = []
        self.counts: dict[str, int] = {}  # of the open elements, by name
        self.inline: dict[str, int] = {}  # of the open formatting elements, by name
        self.inlines = 0
        self.left_out: dict[str, int] = {}  # opening tags left out whose end is to come
        self.paragraph = -1  # where in `open` the paragraph stands that the next block ends
        self.tables: list[int] = []  # where in `open` the tables stand

    def run(self) -> tuple[str, tuple[str, ...]]:
        markup, opened = self.markup, self.open
        kept: list[str] = []
        warnings: dict[str, None] = {}
        done = position = 0
        while found := _TOKEN.search(markup, position):
            start, position = found.span()
            name = found["name"]
            if name is None:
                continue
            name = name.lower()
            warning: str | None = None
            instead = ""
            if markup[start + 1] == "/":
                if opened and opened[-1] == name:
                    self.cut(len(opened) - 1)
                elif not self.end(name):
                    warning, instead = "", " "
            else:
                if name not in VOID:
                    warning, instead = self.begin(name)
                if position - start > WINDOW and warning is None \
                        and count_attributes(found["attrs"].encode()) > MOST_ATTRIBUTES:
                    warning = f"attributes of a tag with more than {MOST_ATTRIBUTES} left out"
                    instead = f"<{name}>"
                if name in RAW and not (self.counts.get("svg") or self.counts.get("math")):
                    ending = _RAW_END[name].search(markup, position)
                    position = ending.start() if ending else len(markup)
            if warning is None:
                continue
            kept += (markup[done:start], instead)
            done = found.end()
            if warning:
                warnings[warning] = None
        if not done:
            return markup, ()
        kept.append(markup[done:])
        return "".join(kept), tuple(warnings)

    def begin(self, name: str) -> tuple[str | None, str]:
        """Open an element, or say why its tag is left out, and what stands in its place."""
        if name in RAW:
            return None, ""
        if name in FORMATTING:
            if self.inlines >= MOST_OPEN_INLINE:
                return f"inline tags beyond {MOST_OPEN_INLINE} left open were left out", ""
            self.inline[name] = self.inline.get(name, 0) + 1
            self.inlines += 1
            return None, ""
        if name not in PHRASING and name != "button":
            self.end_paragraph()
        self.end_alike(name)
        if name in CELLS and not self.tables:
            return None, ""
        if len(self.open) >= DEEPEST:
            self.left_out[name] = self.left_out.get(name, 0) + 1
            return f"tags nested deeper than {DEEPEST} left out", " "
        if name == "p":
            self.paragraph = len(self.open)
        elif name in SCOPES:
            self.paragraph = -1
            if name == "table":
                self.tables.append(len(self.open))
        self.open.append(name)
        self.counts[name] = self.counts.get(name, 0) + 1
        return None, ""

    def end(self, name: str) -> bool:
        """Close an element; False where its opening tag was left out, so that this goes too."""
        if self.inline.get(name):
            self.inline[name] -= 1
            self.inlines -= 1
        elif self.left_out.get(name):
            self.left_out[name] -= 1
            return False
        elif self.counts.get(name):
            floor = 0 if name == "table" or not self.tables else self.tables[-1]
            at = len(self.open) - 1
            while at >= floor and self.open[at] != name:
                if name in PHRASING and self.open[at] not in PHRASING:
                    return True
                at -= 1
            if at >= floor:
                self.cut(at)
        return True

    def end_paragraph(self) -> None:
        if self.paragraph >= 0:
            self.cut(self.paragraph)

    def end_alike(self, name: str) -> None:
        """End the item, cell or row before the one that begins."""
        if name in CELLS:
            ended = CELLS[name]
            first = self.tables[-1] + 1 if self.tables else len(self.open)
            for at in range(first, min(first + 3, len(self.open))):
                if self.open[at] in ended:
                    self.cut(at)
                    return
        elif name in ENDS_ITSELF:
            ended_by = ENDS_ITSELF[name]
            for at in range(len(self.open) - 1, max(-1, len(self.open) - NEAR), -1):
                here = self.open[at]
                if here in ended_by:
                    self.cut(at)
                    return
                if here not in PHRASING and here not in ("div", "p", "address"):
                    return

    def cut(self, length: int) -> None:
        """Close every element from a place in `open` on."""
        for name in self.open[length:]:
            self.counts[name] -= 1
        del self.open[length:]
        if self.paragraph >= length:
            self.paragraph = -1
        while self.tables and self.tables[-1] >= length:
            self.tables.pop()

