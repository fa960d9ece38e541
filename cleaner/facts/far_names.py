"""Authors that the end of a page names: a signature, "Posted by …", a line about the author."""

from __future__ import annotations

from collections.abc import Iterator

from ..lexicon.markup import BIT
from ..model import Block
from ..native.glances import OPENED
from .glances import by_beginnings
from .marked_names import name_mark
from .names import split_names
from .persons import has_given_name
from .printed_names import read_cued
from .shapes import is_nobody, is_person, is_publication
from .stated_names import Stated
from .structured import read_mark
from .surroundings import ELSEWHERE, Surroundings

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
    if len({stated.names for stated in doubtful}) == 1 and (len(doubtful) > 1 or (alone and all(
            has_given_name(name) and not is_publication(name) for name in doubtful[0].names))):
        return doubtful[:1]
    return []


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
        if last <= mark.block < len(around.blocks) \
                and name_mark(mark) in ("itemprop", "rel", "class") \
                and (names := split_names(read_mark(mark), strict=True)):
            yield Stated(tuple(names), "mark below", mark.block,
                         around.blocks[mark.block].text, personal=True)


def read_far_lines(around: Surroundings) -> Iterator[Stated]:
    """The authors that lines after "Author" name at the end of the article.

    A shorter word than of three letters is left alone, as "By": it is mostly another article's.
    """
    beginnings, last = by_beginnings(), around.window.stop
    for index in [i for i, seen in enumerate(around.glances[last:], last) if seen & OPENED]:
        block = around.blocks[index]
        if len(block.text) <= LONGEST_SIGNATURE \
                and block.text[:3].casefold() in beginnings \
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
