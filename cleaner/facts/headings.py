"""A heading's text as the headline: less kicker, date, badge, subtitle and the site's name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..folding import fold
from ..lexicon.cues import CUE, load_phrases_of, read_cues
from ..lexicon.words import stop_words
from ..model import Block, Fact, Page
from ..patterns import compile_re
from .glances import is_dated
from .titles import (
    Key,
    Names,
    Title,
    clean_title,
    cut_bar,
    cut_names,
    fold_latin,
    list_ends,
    read_own_slug,
    split_title,
)

SHORTEST = 12
"""Columns below which a part of a title is too narrow to be known for the headline."""
SHORTEST_PART = 20
"""The same of one behind a label that nothing parts from it."""
OPENING = 3
"""Words at the beginning of an address that tell where a headline begins."""
BADGES = CUE["paywall"] | CUE["comments"]
"""Kinds of cue that stand behind a heading: badges of paid articles, counters of comments."""
LONGEST_BADGE = 4
"""Words of the badge of a paid article."""
SHORTEST_DATE, LONGEST_DATE = 6, 40
"""Characters of a date above a title; a year alone belongs to it."""
QUOTES = frozenset("\"“„«»‚'‘‹›「『")
_KICKER_END = compile_re(r"\s?[:|]\s|\s[-–—]\s")
"""What the head writes between a kicker and the headline."""
BARS = frozenset("|/")
CUTTING = BARS | frozenset("(\"“«„:–—-")
"""What may begin the part of a heading that is no longer the headline; a title for search engines
may leave off what stands behind a colon."""


def read_heading(page: Page, block: Block, origin: str, names: Names, titles: list[Title],
                 keys: list[Key]) -> Fact:
    """The headline that a heading prints, less a kicker, a subtitle or the site's name."""
    text = cut_bar(cut_names(clean_title(block.text), names))
    text = cut_kicker(text, read_own_slug(page)) if " – " in text else text
    text = cut_badge(cut_date(text, titles), titles, page.language)
    text = cut_label(text, titles, keys)
    letters = fold(text)
    full = any(key.letters == letters and title.origin != "title"
               for title, key in zip(titles, keys, strict=True))
    for title, key in zip(titles, keys, strict=True):
        if len(key.letters) < 15 or len(key.letters) >= len(letters) \
                or (full and title.origin == "title"):
            continue
        if letters.endswith(key.letters):
            kicker = text[:-len(title.text)].rstrip("\"“„«» ")
            if is_kicker(kicker, full or title.origin == "title"):
                return Fact(title.text, f"{origin}, {title.origin}", block.index)
        elif not full and letters.startswith(key.letters) and title.text[-1] not in ".…":
            rest = text[len(title.text):].lstrip()
            if rest[:1] in BARS or (title.origin != "title" and (
                    rest[:1] in CUTTING or title.text[-1] in "?!")):
                return Fact(title.text, f"{origin}, {title.origin}", block.index)
    return Fact(add_sign(text, letters, titles, keys), origin, block.index)


def cut_kicker(text: str, slug: Sequence[str]) -> str:
    """Cut off what precedes a dash where the page's address begins with the words after it."""
    if len(slug) < OPENING:
        return text
    kicker, _, rest = text.partition(" – ")
    opening = tuple(map(fold_latin, rest.split()[:OPENING]))
    return rest if opening == slug[:OPENING] and fold_latin(kicker) not in "".join(slug) else text


def cut_date(text: str, titles: Sequence[Title]) -> str:
    """Cut off the date that stands above a title in the same heading."""
    letters = fold(text)
    for part in list_parts(titles):
        if SHORTEST <= len(part) < len(text) and letters.endswith(ending := fold(part)) \
                and SHORTEST_DATE <= (at := find_bare_joint(text, len(letters) - len(ending))) \
                <= LONGEST_DATE and is_dated(text[:at]):
            return text[at:].lstrip()
    return text


def cut_label(text: str, titles: Sequence[Title], keys: Sequence[Key]) -> str:
    """Cut off the label before a heading that is part of a title, unless it is the title's too.

    The part is written as a sentence, so that its capital begins something; where all words have
    capitals, the title may leave out the first of them.
    """
    letters = fold(text)
    if any(letters in key.letters for key in keys):
        return text
    for part in dict.fromkeys(end for title in titles for _, end in list_ends(title.text)):
        label = text[:-len(part)].rstrip()
        if len(part) >= SHORTEST_PART and text.endswith(f" {part}") and is_sentence(part) \
                and label[-1] not in ",;" and is_kicker(label, whole=True):
            return part
    return text


def is_sentence(text: str) -> bool:
    """Whether a text begins with a capital or a quotation, and most of its words do not."""
    first, *words = text.split()
    return not first[0].islower() and 2 * sum(word[0].islower() for word in words) > len(words)


def cut_badge(text: str, titles: Sequence[Title], language: str | None) -> str:
    """Cut off the badge of a paid article behind a heading that the head states without it."""
    letters = fold(text)
    parts = {part for part in map(fold, list_parts(titles)) if letters.startswith(part)} - {letters}
    words = text.split() if parts else []
    for count in range(1, min(LONGEST_BADGE, len(words) - 1) + 1):
        badge, start = " ".join(words[-count:]), " ".join(words[:-count])
        if fold(start) in parts and read_cues(badge, load_phrases_of(language)).whole \
                & BADGES:
            return start
    return text


def list_parts(titles: Sequence[Title]) -> Iterator[str]:
    """Every title, whole and in its parts."""
    for title in titles:
        yield title.text
        yield from split_title(title.text)


def add_sign(text: str, letters: str, titles: Sequence[Title], keys: Sequence[Key]) -> str:
    """A heading with the sign behind its kicker as the head writes it: an element parts them."""
    for title, key in zip(titles, keys, strict=True):
        if text.replace(" :", ":") == title.text or (key.letters == letters and any(
                find_bare_joint(text, len(fold(title.text[:sign.start()])))
                for sign in _KICKER_END.finditer(title.text))):
            return title.text
    return text


def find_bare_joint(text: str, count: int) -> int:
    """Where so many letters and digits of a text end, if no sign follows them, or else 0."""
    for at, character in enumerate(text, 1):
        count -= len(fold(character))
        if count <= 0:
            rest = text[at:].lstrip()
            bare = rest[:1].isalnum() or (rest[:1] in QUOTES and rest[1:2].isalnum())
            return at if not count and bare else 0
    return 0


def is_kicker(text: str, whole: bool) -> bool:
    """Whether what precedes the head's headline in a heading is a line of its own."""
    if whole and text[-1:] in ":–—-|":
        return False
    return any(not word.isdigit() and word not in stop_words() for word in text.casefold().split())
