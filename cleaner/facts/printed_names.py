"""Authors that lines about the headline name: "By Jane Doe"."""

from __future__ import annotations

from ..folding import fold_name
from ..lexicon.words import stop_words
from ..native.glances import DATED
from ..segment.runs import list_behind
from .bare_names import read_bare, read_wide
from .cued_names import CUED, LONGEST_LINE, read_cued, read_own
from .dated_names import is_in_list, read_dated
from .datelines import read_datelines
from .marked_names import holds_one
from .name_dates import is_date_word
from .openers import find_openers
from .persons import (
    LONGEST_NAMES,
    begins_with_given_name,
    has_given_name,
    role_parts,
    speaks_against,
    split_rest,
)
from .shapes import is_agency, is_person, is_staff
from .stated_names import BESIDE_DATE, BYLINE_BLOCK, DOUBTED, PRINTED, Stated
from .surroundings import BYLINE, NEAR, Surroundings

FOR = ("for", "für", "pour", "para", "per", "voor")
"""Words between who worked and for whom."""
LONGEST_DATED = 170
"""Characters of a line with a name, when it appeared and changed, and how long it takes to read."""
LENGTHS = (2, 3)
"""Words of a name that nothing parts from what it stands before."""


def read_lines(around: Surroundings, known: frozenset[str]) -> list[Stated]:
    """Read the authors that lines about the headline name; `rank_line` tells whom to trust.

    Where authors are known already, only lines that hold one of them are looked at.
    """
    at, blocks, glances = around.at, around.blocks, around.glances
    first, last = around.window.start, around.window.stop
    cued, bare = [], []
    if not known:
        cued += read_datelines(around)
        if stated := read_behind(around):
            cued.append(stated)
    below = max(first, at + 1)
    near = min(around.close + 1, last)
    places = (*range(below, near), *range(first, max(first, at)), *range(near, last))
    for index in [index for index in places if glances[index] & CUED
                  or at - around.above <= index <= around.close
                  or blocks[index].bits & BYLINE]:
        block = blocks[index]
        if len(block.text) > LONGEST_LINE or (known and not holds_one(block.text, known)) \
                or around.is_foreign(index):
            continue
        likely = at - around.above <= index <= around.close or block.bits & BYLINE
        if (stated := read_cued(around, block)) \
                or (likely and (stated := read_own(around, block))):
            cued.append(stated)
        elif likely and len(block.text) <= (
                LONGEST_DATED if glances[index] & DATED else LONGEST_NAMES) \
                and (stated := read_bare(around, block)
                     or (read_dated(around, block) if glances[index] & DATED else None)) \
                and not (glances[index] & DATED and is_in_list(around, block, stated.names[0])):
            bare.append(stated)
    return cued + bare or read_wide(around, places) or read_begun(around)


def rank_line(around: Surroundings, stated: Stated) -> int:
    """How little a line is trusted: what says "by" far below the headline may tell of others."""
    if stated.origin == DOUBTED or around.is_other_hand(stated.block):
        return 4
    if stated.origin == BESIDE_DATE:
        near = 0 < stated.block - around.at <= NEAR
        told = all((has_given_name(name) or near) and not around.tells_of(name)
                   for name in stated.names)
        return 1 if told and not is_made_for(stated.printed or "") else 3
    if stated.origin == BYLINE_BLOCK:
        return 1 if around.at < stated.block <= around.close \
            and all(map(is_person, stated.names)) else 3
    return 2 if stated.block > around.close else 0


def is_made_for(text: str) -> bool:
    """Whether a line says for whom somebody worked, as credits of pictures oftener do: "for AP"."""
    return any(f" {word} " in text for word in FOR)


def read_behind(around: Surroundings) -> Stated | None:
    """The names after "by" right behind the title of what came as one line."""
    for block, near in list_behind(around.page, around.at):
        for _, end in find_openers(near):
            rest = near[end:end + LONGEST_NAMES]
            names = [name for name in split_rest(rest, around.page.language)
                     if is_agency(name) or (is_person(name) and not is_staff(name)
                                            and not around.is_common(name))]
            if names and is_person(names[0]):
                return Stated(tuple(names), PRINTED, block.index, block.text, personal=True)
    return None


def read_begun(around: Surroundings) -> list[Stated]:
    """The name that a part right behind the title of what came as one line begins with."""
    for block, near in list_behind(around.page, around.at):
        name = take_name(near.split())
        if name and not is_staff(name) and not speaks_against(name, around.page.language) \
                and not around.is_common(name):
            return [Stated((name,), PRINTED, block.index, block.text, personal=True)]
    return []


def take_name(words: list[str]) -> str:
    """The name that words begin with, before a number, a role, a date or a sentence; or ""."""
    for size in LENGTHS:
        own, following = words[:size], "".join(words[size:size + 1])
        if len(own) == size and all(word[0].isupper() and word[-1].isalpha() for word in own) \
                and begins_with_given_name(own) and may_follow(following):
            return " ".join(own)
    return ""


def may_follow(word: str) -> bool:
    """Whether a word is none of the name before it: it begins something else."""
    key = word.casefold().strip(".,:")
    return not word or word[0].isdigit() or (word[0].isupper() and (
        key in stop_words() or fold_name(key) in role_parts() or is_date_word(key)))


def read_near_line(around: Surroundings) -> Stated | None:
    """What a line right about the headline says after "by", whoever the data names."""
    for index in range(max(0, around.at - 2), min(around.close + 1, len(around.blocks))):
        block = around.blocks[index]
        if index != around.at and len(block.text) <= LONGEST_LINE and not around.is_foreign(index) \
                and (stated := read_cued(around, block)):
            return stated
    return None
