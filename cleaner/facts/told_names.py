"""Authors whom a text introduces away from its headline: "About Jane Doe", a name above a life."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from ..lexicon.cues import CUE, load_phrases_of, read_cues
from ..model import Block
from ..native.glances import DATED, NAMED, OPENED
from ..patterns import compile_re
from ..segment.columns import read_columns
from .cued_names import read_cued
from .glances import list_introductions
from .persons import (
    begins_with_given_name,
    has_given_name,
    speaks_against,
    split_line,
    split_rest,
)
from .shapes import is_nobody, is_person
from .stated_names import ABOUT_AUTHOR, BESIDE_DATE, Stated
from .subjects import name_subject, names_contact
from .surroundings import Surroundings

LONGEST_LINE = 100
LONGEST_NAME = 40
LONGEST_LIFE = 300
SHORTEST_LIFE = 60
"""Characters of a line that tells of an author."""
PARAGRAPH, PARAGRAPHS, HEADED = 150, 3, 12
"""Characters of a paragraph, how many follow the head of an article, among how many blocks."""
WITHIN = 40
"""Characters within which such a line names its author once more."""
FOLLOWING = 3
AROUND = " :-–—→»>("
"""What stands about a name in a line that introduces it."""
_LEADING_NAME = compile_re(
    r"[^\W\d_]{2,20}(?:[ -](?:(?:van|von|de|der|den|del|di|da|la|le|el|al)(?= )"
    r"|[A-ZÀ-Þ][^\W\d_]{0,20}['’.-]?[^\W\d_]{0,20})){1,4}")


def read_told_names(around: Surroundings) -> list[Stated]:
    """The author whom all lines below the headline that introduce somebody name."""
    told = [stated for stated in read_introductions(around)
            if not around.writes_small(stated.names[0].split()[-1].lower())]
    return agree(told) or read_own_line(around)


def agree(found: Iterable[Stated]) -> list[Stated]:
    """The first statement of some, if all of them name the same."""
    listed = list(found)
    return listed[:1] if len({stated.names for stated in listed}) == 1 else []


def read_high_names(around: Surroundings) -> list[Stated]:
    """The author whom all lines beside dates far above the headline name.

    What passes for the headline may be a heading of the article.
    """
    return agree(read_dated_names(around))


def read_dated_names(around: Surroundings) -> Iterator[Stated]:
    """The authors beside dates far above the headline."""
    first = around.window.start
    for index in [i for i, seen in enumerate(around.glances[:first]) if seen & DATED]:
        block = around.blocks[index]
        for near in (block, *around.find_neighbours(block)):
            if near.index < first and len(near.text) <= LONGEST_LINE \
                    and (stated := read_dated_name(around, near)):
                yield stated._replace(origin=f"{stated.origin} above")


def read_low_names(around: Surroundings) -> list[Stated]:
    """The authors of the first line beside a date, far below the headline, that prose follows.

    What passes for the headline may be the page's title, far above the article.
    """
    last = around.window.stop
    paragraphs = (read_columns(around.page).size >= PARAGRAPH).cumsum()
    for index in around.glances.find(DATED, last):
        if paragraphs[index] >= PARAGRAPHS:
            break
        below = min(index + HEADED, len(paragraphs) - 1)
        if paragraphs[below] - paragraphs[index] >= PARAGRAPHS:
            for near in (around.blocks[index], *around.find_neighbours(around.blocks[index])):
                if len(near.text) <= LONGEST_LINE \
                        and (stated := read_dated_name(around, near)):
                    return [stated._replace(origin=f"{stated.origin} below")]
    return []


def read_dated_name(around: Surroundings, block: Block) -> Stated | None:
    """The persons that a line says it is by, or the one who is all of it."""
    stated = read_cued(around, block)
    if stated and all(is_person(name) and not is_nobody(name) for name in stated.names):
        return stated
    return state_person(around, block, block.text, BESIDE_DATE)


def read_own_line(around: Surroundings) -> list[Stated]:
    """The author whom the line names that passes for the headline, as in a text without one."""
    if around.at < 0:
        return []
    block = around.blocks[around.at]
    stated = read_cued(around, block)
    if stated and all(map(has_given_name, stated.names)):
        return [stated]
    names = split_line(block.text, around.page.language) \
        if around.glances[around.at] & DATED else []
    found = state_person(around, block, names[0], BESIDE_DATE) if len(names) == 1 else None
    return [found] if found else []


def read_introductions(around: Surroundings) -> Iterator[Stated]:
    """The persons whom lines below the headline introduce as authors."""
    phrases = load_introductions(around.page.language)
    for index in around.glances.find(NAMED | OPENED, max(0, around.at + 1)):
        block = around.blocks[index]
        if len(block.text) > LONGEST_LIFE:
            continue
        first = block.text.partition(" ")[0].casefold()
        if first not in phrases:
            stated = read_life(around, block)
        elif len(block.text) <= LONGEST_LINE:
            stated = read_introduced(around, block, phrases[first])
        else:
            continue
        if stated:
            yield stated


def read_introduced(around: Surroundings, block: Block, phrases: list[str]) -> Stated | None:
    """The person named behind a phrase that introduces an author: "More from Jane Doe"."""
    text = block.text
    small = text.casefold()
    phrase = next((phrase for phrase in phrases if small.startswith(f"{phrase} ")), None)
    if phrase is None:
        return None
    names = split_rest(text[len(phrase):].strip(AROUND), around.page.language)
    return state_person(around, block, names[0], ABOUT_AUTHOR) if len(names) == 1 else None


def read_life(around: Surroundings, block: Block) -> Stated | None:
    """The person whose name stands above what is told of them, or begins it."""
    text = block.text.strip(" ,")
    if not begins_with_given_name(text.split(None, 3)):
        return None
    if len(text) <= LONGEST_NAME:
        first = text.partition(" ")[0]
        after = around.blocks[block.index + 1:block.index + 1 + FOLLOWING]
        told = is_announced(around, block) or any(
            len(other.text) >= SHORTEST_LIFE and first in other.text[:WITHIN] for other in after)
        return state_person(around, block, text, ABOUT_AUTHOR) if told else None
    cues = read_cues(text, load_phrases_of(around.page.language))
    if not (cues.bits & CUE["author-bio"] or is_announced(around, block)):
        return None
    name = _LEADING_NAME.match(text)
    return state_person(around, block, name.group(), ABOUT_AUTHOR) if name else None


def is_announced(around: Surroundings, block: Block) -> bool:
    """Whether the line before says that one about the author follows: "About the author"."""
    before = around.blocks[block.index - 1].text.rstrip(" :-–") if block.index else ""
    return 0 < len(before) <= LONGEST_NAME and not names_contact(before) and bool(
        read_cues(before, load_phrases_of(around.page.language)).whole & CUE["author-bio"]) \
        and not name_subject(around.blocks, block.index - 1)


def state_person(around: Surroundings, block: Block, text: str, origin: str) -> Stated | None:
    """A text as the person it names, where it is nothing but a name with a given name."""
    text, language = text.strip(" ,"), around.page.language
    if not 1 <= text.count(" ") <= FOLLOWING or not has_given_name(text) \
            or split_line(text, language) != [text] or speaks_against(text, language):
        return None
    return Stated((text,), origin, block.index, block.text, personal=True)


@cache
def load_introductions(language: str | None) -> dict[str, list[str]]:
    """The phrases that introduce authors, by their first word, the longest first."""
    found: dict[str, list[str]] = {}
    for phrase in list_introductions(load_phrases_of(language).languages):
        found.setdefault(phrase.split()[0], []).append(phrase)
    return {first: sorted(phrases, key=len, reverse=True) for first, phrases in found.items()}
