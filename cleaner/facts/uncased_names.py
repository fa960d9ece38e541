"""Authors that lines in letters without capitals name: by given names, spelling, or roles."""

from __future__ import annotations

from unicodedata import category

from ..lexicon.cues import CUE, load_phrases_of, read_cues
from ..lexicon.given_names import UNCASED_NAMES
from ..lexicon.marks import UNSPACED
from ..lexicon.words import months, role_words, staff_words, stop_words, weekdays
from ..model import Block
from ..native.glances import DATED
from ..patterns import compile_re
from .eastern_names import is_full_eastern_name
from .names import drop_before, find_other_label, split_names
from .openers import UNCASED
from .persons import LONGEST_NAME, split_line
from .shapes import cut_titles, is_staff
from .stated_names import BESIDE_DATE, PRINTED, Stated
from .surroundings import ABOUT_NAMES, CLOSE, NEAR, Surroundings

LONGEST_UNCASED = 8
"""Characters above which a text in a script without capitals is no name by its shape."""
LONGEST_WITH_ROLE = 4 * LONGEST_UNCASED
"""Characters of the longest line of names and a role."""
MOST_WORDS = 4
"""Words of a name in such a script."""
JOINERS = "\u200c\u200d'-־׳״"
"""What may stand within a word of a name."""
MOST_PLACE, LONGEST_PLACE = 2, 20
"""Words and characters of a place beside a name."""
_BESIDE = compile_re(r"\s{0,2}[,،|/:]\s{0,2}|\s[-–—ـ]\s")
"""What stands between names in scripts without capitals, or between one and a place."""
_JAPANESE = compile_re("[々\u4e00-\u9fff]{1,4}[ \u3000][々\u3040-\u30ff\u4e00-\u9fff]{1,4}")
_INITIALED = compile_re("(?:[\u0b80-\u0d7f]{1,5}\\. ?){1,2}[\u0b80-\u0d7f]{3,20}")
_INDIAN = compile_re("[\u0900-\u0dff]")


def read_uncased(around: Surroundings, block: Block) -> Stated | None:
    """The name that a line in letters without capitals is, by a given name and its place."""
    text, initialed = block.text, is_initialed(block.text)
    if not around.is_near(block) or around.is_cue(block) or not (
            around.is_dated_place(block) or (
                (initialed or around.page.source.kind == "text")
                and 0 < block.index - around.at <= NEAR)) or around.is_label(block):
        return None
    if initialed or (around.page.language == "ja" and is_parted_japanese_name(text)):
        return Stated((text,), BESIDE_DATE, block.index, text)
    names = [found for found in split_line(text, around.page.language)
             if " " in found or is_full_eastern_name(found)] \
        if around.glances[block.index] & DATED else split_uncased(text)
    if not names or not all(tells_itself(around, block, name) for name in names) \
            or around.is_in_headline(names) or is_credit(text, around.page.language):
        return None
    return Stated(tuple(names), BESIDE_DATE, block.index, text)


def tells_itself(around: Surroundings, block: Block, name: str) -> bool:
    """Whether a name is one by its words, or beside a date by its family name or how it is parted.

    In flattened text a line may be a word of the text that was a link.
    """
    return is_known_name(name) or (around.is_dated_place(block) and (is_full_eastern_name(name) or (
        around.page.language == "ja" and is_parted_japanese_name(name))))


def is_credit(text: str, language: str | None) -> bool:
    """Whether a line says whose a picture or another work is: "صورة: سارة حسين"."""
    return find_other_label(text) is not None \
        or bool(read_cues(text, load_phrases_of(language)).bits & CUE["credit"])


def split_uncased(text: str) -> list[str]:
    """The names that a line without a date is, less the role behind one, or the place beside it.

    "לאה רון, דן לב", "بيروت – سارة حسين"; all of the line where it is but one.
    """
    name, _, role = text.partition(",")
    if role.rpartition(" ")[2] in role_words():
        return [name.rstrip()]
    text = drop_before(text.strip(ABOUT_NAMES))
    parts = [part for part in _BESIDE.split(text) if part]
    names = [part for part in parts if is_known_name(part) or is_full_eastern_name(part)]
    others = [part for part in parts if part not in names]
    placed = len(names) == 1 and len(others) == 1 and len(others[0]) <= LONGEST_PLACE \
        and others[0].count(" ") < MOST_PLACE
    return names if names and (placed or not others) else [text]


def read_named_role(around: Surroundings, block: Block) -> Stated | None:
    """The names of a line that ends with a role, in a script without capitals: "한서윤 기자"."""
    text = block.text
    if text.isascii() or len(text) > LONGEST_WITH_ROLE or not UNCASED.match(text) \
            or not 0 < block.index - around.at <= CLOSE \
            or text.rpartition(" ")[2] not in role_words() or text in role_words():
        return None
    names = split_names(text, strict=True)
    return Stated(tuple(names), PRINTED, block.index, text, personal=True) \
        if names and all(len(name) <= LONGEST_UNCASED and "=" not in name
                         and not may_be_indian_place(name)
                         for name in names) else None


def may_be_indian_place(name: str) -> bool:
    """Whether a name is one word of an Indian script and no given name: a place's correspondent."""
    return " " not in name and _INDIAN.match(name) is not None and name not in UNCASED_NAMES


def is_initialed(text: str) -> bool:
    """Whether a text is a name in the south of India, behind first letters: "க.செந்தாமரை"."""
    return _INITIALED.fullmatch(text) is not None


def is_parted_japanese_name(text: str) -> bool:
    """Whether a text is a name in Japanese, its parts parted, as few other two short words are."""
    return _JAPANESE.fullmatch(text) is not None


def is_known_name(name: str) -> bool:
    """Whether a text in letters without capitals is a name that begins with a given name."""
    return is_spelled_name(name) and cut_titles(name.split())[0] in UNCASED_NAMES


def is_spelled_name(name: str) -> bool:
    """Whether a text in letters without capitals, with spaces, is some words as names are made of.

    Those are letters and the signs on them, and no common words, nor what somebody is. A day's
    short name may be a given name.
    """
    words = name.split()
    return 2 <= len(words) <= MOST_WORDS and len(name) <= LONGEST_NAME \
        and UNCASED.search(name) is not None and not UNSPACED.search(name) and all(
            char.isalpha() or char in JOINERS or category(char)[0] == "M"
            for char in name.replace(" ", "")) \
        and not any(word in stop_words() or word in role_words() or word in staff_words()
                    or (word in weekdays() and word not in UNCASED_NAMES) or word in months()
                    for word in words) \
        and not is_staff(name)
