"""Names of several lines: those before and after a line with a name that go on with it."""

from __future__ import annotations

from collections.abc import Sequence

from ..lexicon.words import and_words
from ..model import Block
from .names import opens_place, split_names, unique
from .persons import (
    LONGEST_NAME,
    LONGEST_NAMES,
    has_given_name,
    is_bare_name,
    speaks_against,
    split_line,
)
from .roles import cut_role_behind, is_role
from .shapes import is_person, is_staff
from .surroundings import Surroundings

MOST_LINES = 8
"""Lines of one name each, and of what joins them, that a byline may be parted into."""


def gather(around: Surroundings, at: int, names: Sequence[str]) -> list[str]:
    """The names of a line with those of the lines before and after it that go on with it."""
    found = list(names)
    for step in (-1, 1):
        joined = False
        for index in range(at + step, at + step * MOST_LINES, step):
            if index == around.at or not 0 <= index < len(around.blocks):
                break
            text = around.blocks[index].text.strip(" ,;")
            role, _, last = text.rpartition(" ")
            if is_joint(text) or text == "|" or is_role(text):
                joined = joined or (is_joint(text) and not text.isdigit())
                continue
            if is_joint(last) and is_role(role):  # "Political editor and"
                joined = True
                continue
            name = cut_behind(text[:LONGEST_NAMES])
            joined = joined or name != text or is_alike(around, at, index)
            if not goes_on(around, name, joined) or is_photographer(around, around.blocks[index]):
                break
            found = [*found, name] if step > 0 else [name, *found]
            joined = False
    return unique(found)


def cut_behind(text: str) -> str:
    """A name less all roles and degrees behind it: "Jo Lund, PhD, MD"."""
    name = text
    while (shorter := " ".join(cut_role_behind(name.split())).rstrip(" ,;")) != name:
        name = shorter
    return name


def goes_on(around: Surroundings, text: str, joined: bool) -> bool:
    """Whether a line is nothing but a name; one that nothing joins begins with a given name."""
    return len(text) <= LONGEST_NAME and is_person(text) and (joined or has_given_name(text)) \
        and split_names(text, strict=True) == [text] and not is_staff(text) \
        and not opens_place(text) and not speaks_against(text, around.page.language)


def is_alike(around: Surroundings, at: int, index: int) -> bool:
    """Whether a line is an item as one that names an author, or above a role as that."""
    blocks = around.blocks
    if blocks[at].kind == blocks[index].kind == "item":
        return True
    return all(is_role(below.text) for place in (at, index)
               for below in blocks[place + 1:place + 2]) and index + 1 < len(blocks)


def is_joint(text: str) -> bool:
    """Whether a line only joins two names, or counts a footnote."""
    return text in ("", "&") or text.casefold() in and_words() \
        or (len(text) == 1 and text.isdigit())


def is_photographer(around: Surroundings, block: Block) -> bool:
    """Whether a name in capitals stands between a caption and a name in small letters."""
    index = block.index
    if not block.text.isupper() or index - 1 <= around.at:
        return False
    below = around.blocks[index + 1:index + 2]
    return any(is_bare_name(other.text) and not other.text.isupper()
               and split_line(other.text, around.page.language) == [other.text]
               for other in below)
