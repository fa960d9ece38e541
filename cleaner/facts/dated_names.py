"""The name right before or behind the date of a line that says more: sections, counts, labels."""

from __future__ import annotations

from ..model import Block
from .bare_names import suits
from .name_dates import drop_date, opens_date
from .persons import cut_cues, is_full_name
from .sentence_lines import may_be_sentence
from .shapes import holds_digit, is_staff
from .stated_names import BESIDE_DATE, Stated
from .surroundings import MARKS, Surroundings

SIZES, MOST_BEFORE = (3, 2), 3
"""Words of a name that other words stand before, and how many of these."""
LONGEST_ROW = 120
"""Characters of a row with a day and a name."""


def read_dated(around: Surroundings, block: Block) -> Stated | None:
    """The name beside the date of a line near the headline: "Local 3 May 2021 Jo Lund 5 views"."""
    if around.at < 0 or block.index == around.at or block.kind in ("control", "heading") \
            or not around.is_near(block) or around.is_headline(block.text) \
            or around.is_label(block):
        return None
    name = find_name_beside(block.text, around.page.language)
    if not name or is_staff(name) or not suits(around, block, name, placed=True) \
            or around.is_in_headline([name]) or may_be_sentence(block.text):
        return None
    return Stated((name,), BESIDE_DATE, block.index, block.text)


def is_in_list(around: Surroundings, block: Block, name: str) -> bool:
    """Whether a line beside one has a day and somebody else, as the rows of a table have."""
    beside = around.blocks[max(0, block.index - 1):block.index + 2]
    others = {find_name_beside(one.text, around.page.language)
              for one in beside if one is not block and len(one.text) <= LONGEST_ROW}
    return not others <= {"", name}


def find_name_beside(text: str, language: str | None) -> str:
    """The full name behind the first date of a line, or else before it; "" where none stands so."""
    words = text.split()
    at = next((i for i, word in enumerate(words)
               if holds_digit(word) or (i and opens_date(words, i))), None)
    if at is None:
        return ""
    behind = drop_date(" ".join(words[at:])).split()
    for start in (0, 1) if len(behind) < len(words) - at else ():  # a section stands between
        if name := begin_with_name(behind[start:], language):
            return name
    return end_with_name(words[:at])


def begin_with_name(words: list[str], language: str | None) -> str:
    """The full name that words begin with, before what is none of it; or ""."""
    name = cut_cues(" ".join(words), language).split()
    end = next((i for i, word in enumerate(name) if holds_digit(word) or word in MARKS), len(name))
    whole = " ".join(name[:end]).strip("".join(MARKS))
    return whole if end in SIZES and is_full_name(whole) else ""


def end_with_name(words: list[str]) -> str:
    """The full name that a few words end with, behind a section or a place; or ""."""
    while words and words[-1] in MARKS:
        words = words[:-1]
    for size in SIZES:
        name, before = " ".join(words[-size:]), words[:-size]
        if size <= len(words) <= size + MOST_BEFORE and is_full_name(name):
            return "" if before and before[-1].islower() else name
    return ""
