"""Lines that stand for pictures: names of files, numbers of figures and slides."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model import Hit
from ..native.signs import COUNTED, PICTURED
from ..patterns import compile_re
from ..sizes import count_words
from .evidence import Evidence

LONGEST_CAPTION = 60
"""Words of a caption."""
LEAST_SLIDES = 2
"""Slides of one series that make a gallery of them."""
MOST_SEARCHED = 100_000_000
"""Characters of slides that are searched for the page's other lines, again for each of these."""
LEAST_SLIDE = 4
"""Words from which on a line that a slide repeats is taken for its caption."""
_IMAGE = compile_re(r"[\[(<]?[\w .%/-]{1,120}\.(?:jpe?g|png|gif|webp|svg|avif)[\])>]?",
                    re.IGNORECASE)
_SLIDE = compile_re(r"\W{0,3}(?:[^\W\d_]{1,20}\s)?\(?(\d{1,3})\s?"
                    r"(?:/|of|von|de|di|sur|van|av|z|из|з)\s?"
                    r"(\d{1,3})\b\)?\W{0,4}(?:\1\s?/\s?\2)?")


def find_image_line(evidence: Evidence) -> Iterator[Hit]:
    """image-line: the name of a picture's file, where the picture was ("[harbour-480.jpg]")."""
    if evidence.page.source.kind == "text":
        for block in evidence.having(PICTURED):
            if _IMAGE.fullmatch(block.text):
                yield Hit(block.index, "image-line", "nothing but the name of a picture's file")


def find_slide(evidence: Evidence) -> Iterator[Hit]:
    """slide: a gallery's slide with its number, and the lines that print its caption again."""
    if evidence.page.source.kind != "text":
        return
    series: dict[int, list[tuple[int, int, str]]] = {}
    for block in evidence.having(COUNTED):
        found = _SLIDE.match(block.text)
        if found and 0 < int(found[1]) <= int(found[2]) \
                and count_words(block.text) <= 2 * LONGEST_CAPTION:
            rest = block.text[found.end():]
            if rest and not rest[0].islower():
                series.setdefault(int(found[2]), []).append((int(found[1]), block.index, rest))
    room = MOST_SEARCHED
    for slides in series.values():
        if len({number for number, _, _ in slides}) < LEAST_SLIDES:
            continue
        shown = "\n".join(rest for _, _, rest in slides)
        longest = max(len(rest) for _, _, rest in slides)
        for _, index, _ in slides:
            yield Hit(index, "slide", "a slide with its number")
        for block in evidence.sized(LEAST_SLIDE, longest) if room > 0 else ():
            room -= len(shown)
            if room > 0 and block.text in shown and count_words(block.text) >= LEAST_SLIDE:
                yield Hit(block.index, "slide", "a slide shows it too")
