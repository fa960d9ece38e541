"""What lines show by themselves, where no element says it: captions, slides, labelled links."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from ..lexicon.cues import CUE, Phrases, list_whole, load_phrases_of, read_cues
from ..lexicon.words import by_words
from ..model import Hit
from ..native.cues import split_words
from .evidence import Evidence, count_words
from .signs import CLOSED, COLON, CREDITED, ENDED, NUMBERED, PARTED, POINTED

LONGEST_CAPTION = 60
"""Words up to which a line that ends in a credit is a caption."""
SHORTEST_CAPTION = 12
"""Characters below which no line holds a caption and its credit."""
LONGEST_CREDIT = 90
"""Characters of a credit."""
LONGEST_LINK = 30
"""Words of a labelled link."""
LONGEST_LABEL = 40
LONGEST_NAMED = 6
"""Words of a credit that no mark parts from the names."""
LEAST_SLIDES = 2
"""Slides of one series that make a gallery of them."""
LEAST_SLIDE = 4
"""Words from which on a line that a slide repeats is taken for its caption."""

_CREDIT = re.compile(r"(?:[.!?…。।][\"”’»]?\s*[/|–—-]?\s*|\s[/|–—]\s|[(\[（])"
                     r"(?=[^()\[\]（）]{3,90}[)\]）.]?$)")
_MARK = re.compile(r"[:/|©–—]")
_NAMED = re.compile(r"(?:[^\W\d_a-z][\w.'’-]{0,20} ){1,3}(?:for|via)"
                    r"(?: [^\W\d_a-z][\w.'’-]{0,20}){1,4}")
_IMAGE = re.compile(r"[\[(<]?[\w .%/-]{1,120}\.(?:jpe?g|png|gif|webp|svg|avif)[\])>]?",
                    re.IGNORECASE)
LONGEST_IMAGE = 127
"""Characters of the longest name that this finds."""
_ENDS = frozenset(".!?。！？।…\"”’»")
_SLIDE = re.compile(r"\W{0,3}(?:[^\W\d_]{1,20}\s)?\(?(\d{1,3})\s?"
                    r"(?:/|of|von|de|di|sur|van|av|z|из|з)\s?"
                    r"(\d{1,3})\b\)?\W{0,4}(?:\1\s?/\s?\2)?")


def find_credited_caption(evidence: Evidence) -> Iterator[Hit]:
    """caption-line: a line that ends in a picture's credit ("… Photo: AP", "(Foto: dpa)")."""
    phrases = load_phrases_of(evidence.page.language)
    named = evidence.page.source.kind == "text"
    signs = evidence.signs
    may = (signs & PARTED > 0) & ((signs & CLOSED > 0) | (signs & ENDED == 0)) \
        & (evidence.sizes >= SHORTEST_CAPTION) & (evidence.sizes <= LONGEST_CAPTION * 10)
    if not named:
        may &= signs & (CLOSED | CREDITED) > 0
    for block in evidence.choose(may):
        if tail := find_credit(block.text, phrases, named):
            yield Hit(block.index, "caption-line", f"ends in a credit: {tail}")


def find_credit(text: str, phrases: Phrases, named: bool = False) -> str:
    """The credit that a caption ends in, "" where a text is no caption.

    named: whether a name by its shape will do, where no element says what is a caption.
    """
    if len(text) < SHORTEST_CAPTION:
        return ""
    bracketed = text[-1] in ")]）"
    if (not bracketed and text[-1] in _ENDS) or len(text) > LONGEST_CAPTION * 10 \
            or count_words(text) > LONGEST_CAPTION:
        return ""
    start = max(0, len(text) - LONGEST_CREDIT - 4)
    if not (bracketed or named or _MARK.search(text, start)):
        return ""
    for found in _CREDIT.finditer(text, start):
        tail = text[found.end():].strip("()[]（） ")
        if bracketed != (found[0][-1] in "([（"):
            continue
        marked = bracketed or _MARK.search(text, found.start())
        if tail.startswith("©") or (marked and is_credit(tail, phrases)) \
                or (bracketed and begins_credit(tail, phrases)) \
                or (named and (
                _NAMED.fullmatch(tail) if bracketed else is_named_credit(tail, phrases))):
            return tail
    return ""


def is_credit(text: str, phrases: Phrases) -> bool:
    """Whether a text says whose a picture is: a cue, "Image Credit: …", "Army photo by …"."""
    credit = CUE["credit"]
    if read_cues(text, phrases).bits & credit:
        return True
    label, colon, _ = text.partition(":")
    if colon and read_cues(label, phrases).whole & credit:
        return True
    labels, words = list_whole(phrases, credit), split_words(text)
    return not labels.isdisjoint(words) and any(
        word in labels and following in by_words()
        for word, following in itertools.pairwise(words))


def begins_credit(text: str, phrases: Phrases) -> bool:
    """Whether the first word of a text in brackets says that a picture's maker follows."""
    words = split_words(text)
    return len(words) > 1 and words[0] in list_whole(phrases, CUE["credit"])


def is_named_credit(text: str, phrases: Phrases) -> bool:
    """Whether a text is but a credit's word and a name: "FOTO HENK TER BORG", "高远 摄"."""
    words = split_words(text)
    names = text.split()[1:]
    labels = list_whole(phrases, CUE["credit"])
    if len(words) < 2 or len(words) > LONGEST_NAMED:
        return False
    if words[0] in labels:
        return all(name[0].isupper() for name in names)
    return not text.isascii() and words[-1] in labels


def find_image_line(evidence: Evidence) -> Iterator[Hit]:
    """image-line: the name of a picture's file, where the picture was ("[harbour-480.jpg]")."""
    if evidence.page.source.kind == "text":
        for block in evidence.having(POINTED, LONGEST_IMAGE):
            if _IMAGE.fullmatch(block.text):
                yield Hit(block.index, "image-line", "nothing but the name of a picture's file")


def find_slide(evidence: Evidence) -> Iterator[Hit]:
    """slide: a gallery's slide with its number, and the lines that print its caption again."""
    if evidence.page.source.kind != "text":
        return
    series: dict[int, list[tuple[int, int, str]]] = {}
    for block in evidence.having(NUMBERED):
        found = _SLIDE.match(block.text)
        if found and 0 < int(found[1]) <= int(found[2]) \
                and count_words(block.text) <= 2 * LONGEST_CAPTION:
            rest = block.text[found.end():]
            if rest and not rest[0].islower():
                series.setdefault(int(found[2]), []).append((int(found[1]), block.index, rest))
    for slides in series.values():
        if len({number for number, _, _ in slides}) < LEAST_SLIDES:
            continue
        shown = "\n".join(rest for _, _, rest in slides)
        for _, index, _ in slides:
            yield Hit(index, "slide", "a slide with its number")
        for block in evidence.blocks:
            if count_words(block.text) >= LEAST_SLIDE and block.text in shown:
                yield Hit(block.index, "slide", "a slide shows it too")


def find_labelled_link(evidence: Evidence) -> Iterator[Hit]:
    """labelled-link: a line that leads to another article ("READ MORE: …", "Lesen Sie auch: …")."""
    is_text = evidence.page.source.kind == "text"
    phrases = load_phrases_of(evidence.page.language)
    wanted = CUE["related"] | CUE["inline-promo"]
    for block in evidence.having(COLON):
        if not is_text and 2 * block.linked < len(block.text):
            continue
        label, colon, rest = block.text.replace("：", ":", 1).partition(":")
        if colon and rest and len(label) <= LONGEST_LABEL \
                and count_words(block.text) <= LONGEST_LINK and block.text[-1] not in ".。।" \
                and read_cues(label, phrases).whole & wanted:
            yield Hit(block.index, "labelled-link", f"begins with “{label}:”")
