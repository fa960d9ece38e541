"""Where a text was first published, and the signs of who wrote and edited it."""

from __future__ import annotations

from collections.abc import Iterator

from ..columns import NUMBERS
from ..facts.calendar import find_printed
from ..facts.shapes import is_agency
from ..facts.structured import read_data
from ..facts.titles import read_names
from ..lexicon.cues import CUE
from ..lexicon.words import staff_words
from ..model import Hit, Page
from ..native.columns import want
from ..native.signs import FED, FILED, SIGNED
from ..patterns import compile_re
from ..segment.line_shapes import ends_sentence
from .credited import LEAST_PROSE, ends_article, is_prose
from .evidence import Evidence, hit_cue

FROM = "from the "
"""How a paper's name begins that stands below its text, and many a sentence of any text."""
PRINTED, LEAST_PRINTED, MOST_PRINTED = "Published in ", 25, 80
"""How papers' sites, mostly in Pakistan, name the issue of a text, and the line's characters."""
RELEASED, LEAST_RELEASED, MOST_RELEASED = "SOURCE ", 10, 90
"""What a wire writes below a release before its publisher's name, and the line's characters."""
SHORTEST_SIGN, MOST_SIGNS = 2, 4
"""Characters of a line that signs an article, and the signs in it."""
LONGEST_AGENCY = 24
"""Characters of an agency's name."""
BELOW_PROSE = want(kinds=1 << NUMBERS["paragraph"], above=LEAST_PROSE)
LONGEST_CODE, LONGEST_BARE = 5, 4
"""Characters of an author's sign, and of one that nothing stands about."""
PARAGRAPH = 80
"""Characters of a paragraph with which the article goes on below what looks like its sign."""
LABELLING = CUE["related"] | CUE["comments"] | CUE["carousel"] | CUE["tags"]
"""Cues that brackets stand about elsewhere."""
OPENING_SIGN = {"(": ")", "[": "]", "/": "/"}
APART = " // "
"""What stands between who wrote and who edited it."""
RETITLED, LONGEST_RETITLED = ("原标题：", "原标题:", "原標題：", "原標題:", "原題："), 90
"""How a Chinese line begins that says what a text is called elsewhere, and its characters."""
_BETWEEN_SIGNS = compile_re(r"\s?[,;/&+|]\s?|\s[-–]\s")
_DAY = compile_re(r"\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})")


def find_syndication_line(evidence: Evidence) -> Iterator[Hit]:
    """syndication-line: where the text was first published, or who signs it ("(dpa/jl)")."""
    yield from hit_signs(evidence)
    yield from hit_agencies(evidence)
    for block in evidence.having(FED):
        yield Hit(block.index, "syndication-line", "a feed's last line")
    for block in evidence.having(FILED):
        text = block.text
        if text.startswith(PRINTED) and LEAST_PRINTED <= len(text) <= MOST_PRINTED \
                and ends_in_date(text):
            yield Hit(block.index, "syndication-line", "the day of its paper")
        elif text.startswith(RELEASED) and LEAST_RELEASED <= len(text) <= MOST_RELEASED \
                and not text.isupper():
            yield Hit(block.index, "syndication-line", "names a release's publisher")
    for hit in hit_cue(evidence, "syndication", "syndication-line", "a syndication cue"):
        text = evidence.page.blocks[hit.block].text
        if text.startswith(RETITLED) and len(text) <= LONGEST_RETITLED:
            yield Hit(hit.block, "syndication-line", "says what it is called elsewhere")
        elif hit.sure or not (text.casefold().startswith(FROM) and (
                text[len(FROM):].islower() or ends_sentence(text))):
            yield hit


def hit_signs(evidence: Evidence) -> Iterator[Hit]:
    """A hit on the line below the last paragraph that is but the signs of agencies and authors."""
    blocks = evidence.page.blocks
    for block in evidence.having(SIGNED):
        text = block.text
        if len(text) >= SHORTEST_SIGN and block.index and block.kind == "paragraph" \
                and (is_signature(text) or names_site(evidence.page, text)) \
                and not evidence.cues[block.index].bits & LABELLING \
                and (ends_article(blocks, block.index, block.index)
                     or (text[0] in OPENING_SIGN and parts_articles(evidence, block.index))):
            yield Hit(block.index, "syndication-line", "signs the article",
                      sure=text[0] in OPENING_SIGN or "/" in text)


def hit_agencies(evidence: Evidence) -> Iterator[Hit]:
    """A hit on each line below a paragraph, and above none, that is but an agency's name."""
    for block in evidence.find(BELOW_PROSE, SHORTEST_SIGN, LONGEST_AGENCY):
        if is_agency(block.text) and parts_articles(evidence, block.index):
            yield Hit(block.index, "syndication-line", "names the agency")


def names_site(page: Page, text: str) -> bool:
    """Whether a line is the site's name in brackets: "(Ostwick Post)", "/Ostwick Post/"."""
    closing = OPENING_SIGN.get(text[0])
    return closing is not None and len(text) > MOST_SIGNS and text.rstrip(".")[-1] == closing \
        and read_names(page, read_data(page.head).metas).match(text.strip("()[]/. "))


def parts_articles(evidence: Evidence, index: int) -> bool:
    """Whether a paragraph stands right above a line, and none right below.

    One with a cue in it is a notice: "No copying without our leave."
    """
    blocks = evidence.page.blocks
    return is_prose(blocks[index - 1]) and not any(
        is_prose(below) and len(below.text) >= PARAGRAPH and not evidence.cues[below.index].bits
        for below in blocks[index + 1:index + 2])


def is_signature(text: str) -> bool:
    """Whether a line is a short sign, or several: "(jl)", "/ritzau/", "jl/dpa", "JPI // ZO"."""
    if text[0] not in OPENING_SIGN and "/" not in text:
        return text.isascii() and text.islower() and is_code(text)
    signs = [sign for sign in _BETWEEN_SIGNS.split(text.strip("()[]/.© ")) if sign]
    known = [is_agency(sign) or sign.casefold() in staff_words() for sign in signs]
    if text[0] in OPENING_SIGN and text.rstrip(".")[-1] == OPENING_SIGN[text[0]]:
        return 0 < len(signs) <= MOST_SIGNS and any(map(str.isalpha, signs)) and all(
            sure or _DAY.fullmatch(sign) or (any(known) and len(sign) <= LONGEST_CODE)
            or is_code(sign) for sign, sure in zip(signs, known, strict=True))
    if not 1 < len(signs) <= MOST_SIGNS:
        return False
    if all(map(is_code, signs)):
        return APART in text or (text.islower() and " " not in text)
    return any(known) and " " not in text and all(
        sure or (sign.isalpha() and len(sign) <= LONGEST_CODE)
        for sign, sure in zip(signs, known, strict=True))


def is_code(sign: str) -> bool:
    """Whether a sign is an author's by its form alone: few letters, all small or all large."""
    return sign.isalpha() and 1 < len(sign) <= LONGEST_BARE and (sign.islower() or sign.isupper())


def ends_in_date(text: str) -> bool:
    """Whether a comma and a date are the end of a line."""
    dates = find_printed(text)
    return bool(dates) and "," in text[:dates[-1].start] and not text[dates[-1].end:].strip(". ")
