"""Authors that the end of a page names: a signature, "Posted by …", a line about the author."""

from __future__ import annotations

from collections.abc import Iterator

from ..lexicon.markup import BIT
from ..model import Block, Mark
from ..native.glances import OPENED, TYPED
from .glances import by_beginnings
from .marked_names import name_mark
from .names import split_names
from .openers import cut_openers, strip_by
from .persons import has_given_name
from .printed_names import read_cued
from .shapes import is_nobody, is_person, is_publication
from .stated_names import Stated
from .structured import read_mark
from .surroundings import BYLINE, ELSEWHERE, Surroundings

LONGEST_SIGNATURE = 100
LONGEST_DESCRIBED = 40
SHORTEST_DESCRIPTION = 60
ABOUT_AUTHORS = BIT["bio"] | BIT["byline"]
DOUBTFUL = BIT["teaser"] | BIT["sidebar"] | BIT["<aside>"] | BIT["ad"]
"""Families of containers that hold a signature only where all of the page's name the same."""


def read_far_names(around: Surroundings, *, alone: bool) -> list[Stated]:
    """The authors named below the article: the first in a trusted place, or what all agree on.

    alone: whether nobody is named elsewhere; one whom a single doubtful place names is then
    believed, if the name is known to be a person's.
    """
    doubtful = []
    for stated in (*read_far_marks(around), *read_far_lines(around)):
        block = around.blocks[stated.block]
        if (not around.is_foreign(stated.block) or is_foot(block, stated)) \
                and not is_card(around, stated):
            return [stated]
        if block.kind != "menu" and (block.bits & DOUBTFUL or is_card(around, stated)):
            doubtful.append(stated)
    if around.page.source.kind == "html" and (described := read_described(around)):
        return [described]
    if alone and not doubtful:
        doubtful = list(read_labels(around))
    agreed = len({stated.names for stated in doubtful}) == 1
    return doubtful[:1] if agreed and (
        len(doubtful) > 1 or (alone and names_persons(around, doubtful[0]))) else []


def names_persons(around: Surroundings, stated: Stated) -> bool:
    """Whether names are known to be persons', or stand in an element marked as a byline."""
    known = around.blocks[stated.block].bits & BYLINE or all(map(has_given_name, stated.names))
    return bool(known) and all(map(is_person, stated.names)) \
        and not any(map(is_publication, stated.names))


def read_labels(around: Surroundings) -> Iterator[Stated]:
    """The authors named after a line "Author" that stands in a box near the headline."""
    beginnings = by_beginnings()
    for index in around.window:
        block = around.blocks[index]
        if around.glances[index] & OPENED and around.is_foreign(index) and block.kind != "menu" \
                and block.text[:3].casefold() in beginnings and strip_by(block.text) == "" \
                and (stated := read_cued(around, block)):
            yield stated


def is_foot(block: Block, stated: Stated) -> bool:
    """Whether an author is marked in the line of links at the foot of an article's element."""
    return stated.origin == "mark below" and block.kind == "menu" \
        and bool(block.bits & BIT["<article>"]) and not block.bits & ELSEWHERE


def is_card(around: Surroundings, stated: Stated) -> bool:
    """Whether a line without a mark follows a link, as the author of another article does."""
    before = around.blocks[stated.block - 1]
    return stated.origin == "printed line below" and 2 * before.linked > len(before.text)


def read_far_marks(around: Surroundings) -> Iterator[Stated]:
    """The authors that elements below the article name ("Posted by …" under a blog's post)."""
    last = around.window.stop
    for mark in around.page.marks:
        if last <= mark.block < len(around.blocks) and (names := read_far_mark(around, mark)):
            yield Stated(tuple(names), "mark below", mark.block,
                         around.blocks[mark.block].text, personal=True)


def read_far_mark(around: Surroundings, mark: Mark) -> list[str]:
    """The names in an element that is marked as an author's, or links to them in a byline."""
    kind, text = name_mark(mark), read_mark(mark)
    if kind == "address" and around.blocks[mark.block].bits & BYLINE:
        return split_names(cut_openers(text), strict=True)
    return split_names(text, strict=True) if kind in ("itemprop", "rel", "class") else []


def read_far_lines(around: Surroundings) -> Iterator[Stated]:
    """The authors that lines after "Author" name at the end of the article.

    A shorter word than of three letters is left alone, as "By": it is mostly another article's.
    """
    beginnings, last = by_beginnings(), around.window.stop
    for index in [i for i, seen in enumerate(around.glances[last:], last)
                  if seen & (OPENED | TYPED)]:
        block = around.blocks[index]
        if len(block.text) <= LONGEST_SIGNATURE \
                and (block.text[:3].casefold() in beginnings
                     or around.glances[index] & TYPED) \
                and (stated := read_cued(around, block)) \
                and all(is_person(name) and not is_nobody(name) for name in stated.names):
            yield stated._replace(origin=f"{stated.origin} below")


def read_described(around: Surroundings) -> Stated | None:
    """The one name below the article that stands alone above a text that begins with it."""
    found: dict[str, int] = {}
    first, last = around.window.stop, len(around.blocks) - 1
    about = [block.index for block in around.blocks[first:] if block.bits & ABOUT_AUTHORS]
    for index in sorted({index - before for index in about for before in range(3)}):
        block = around.blocks[index]
        text = block.text
        if not first <= index < last or not 5 < len(text) <= LONGEST_DESCRIBED \
                or " " not in text or text.endswith("."):
            continue
        if any(len(after.text) >= SHORTEST_DESCRIPTION and after.text.startswith(text)
               for after in around.blocks[block.index + 1:block.index + 3]
               if (after.bits | block.bits) & ABOUT_AUTHORS):
            names = split_names(text, strict=True)
            if names == [text] and not around.is_common(text):
                found[text] = block.index
    if len(found) != 1:
        return None
    (name, at), = found.items()
    return Stated((name,), "line about author", at, name, personal=True)
