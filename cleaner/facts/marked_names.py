"""Authors that marked elements name: microdata, `rel`, classes, addresses of author pages."""

from __future__ import annotations

from ..folding import fold_name
from ..lexicon.cues import load_phrases_of, read_cues
from ..model import Mark
from .name_cutting import is_credit_word
from .names import read_handle, split_names, unique
from .openers import cut_openers
from .persons import has_given_name
from .roles import is_role
from .shapes import EDGES, is_person
from .stated_names import Stated
from .structured import read_attribute, read_mark
from .surroundings import Surroundings

OTHER_PARTS = ("title", "role", "job", "bio", "desc", "position", "avatar", "social", "date", "img",
               "image", "photo", "info-text", "affiliation", "licen", "credit", "copyright")
"""Words in the class of an element that belongs to an author but does not name one."""

MOST_MARKS = 64
"""Elements of one block that are asked for authors: each with each other."""


def holds_one(text: str, known: frozenset[str]) -> bool:
    """Whether a text holds one of the names (`fold_name`), case aside."""
    small = fold_name(text)
    return any(map(small.__contains__, known))


def read_marks(around: Surroundings, known: frozenset[str]) -> list[Stated]:
    """Read the authors that inline elements near the headline name.

    Where authors are known already, only elements that hold one of them are looked at.
    """
    found: dict[str, list[tuple[Mark, list[str]]]] = {
        "itemprop": [], "rel": [], "class": [], "address": [], "account": []}
    marks = [(mark, kind) for mark in around.page.marks
             if mark.block in around.window and (kind := name_mark(mark))]
    places = {index for index in {mark.block for mark, _ in marks} if not around.is_foreign(index)
              and (not known or holds_one(around.blocks[index].text, known))}
    for mark, kind in [(mark, kind) for mark, kind in marks if mark.block in places]:
        if names := read_mark_names(around, mark, kind):
            found[kind].append((mark, names))
        elif kind != "address" and (handle := read_handle(read_mark(mark))):
            found["account"].append((mark, [handle]))
    merged = [merge_marks(around, kind, named) for kind, named in found.items() if named]
    return sorted(merged, key=lambda stated: not any(map(is_person, stated.names)))


def read_mark_names(around: Surroundings, mark: Mark, kind: str) -> list[str]:
    """The names that an element marked as naming authors holds."""
    text = read_mark(mark)
    names = split_names(text, strict=True)
    if names and not has_given_name(text) \
            and read_cues(text, load_phrases_of(around.page.language)).whole:
        return []  # a button: "Follow"
    if kind not in ("itemprop", "rel"):
        sure = [name for name in names if is_person(name) or not around.is_common(name)]
        names = sure if len(sure) == len(names) or any(map(is_person, sure)) else []
    if not names and kind in ("itemprop", "rel") and len(text) <= 40 and is_person(text):
        rest = cut_openers(text)  # "View all posts by Jo Lund"
        names = split_names(rest, strict=rest != text)
    return names


def merge_marks(around: Surroundings, kind: str, marks: list[tuple[Mark, list[str]]]) -> Stated:
    """The names of the first block that holds such elements, each from its inmost element.

    So are those of the lines right below it that hold one each, as lists of authors are written.
    """
    at = next((mark.block for mark, _ in marks if not around.is_other_hand(mark.block)),
              marks[0][0].block)
    names = take_inmost(marks, at)
    text = around.blocks[at].text
    below = at + 1
    while (more := take_inmost(marks, below)) and is_beside(around, below, more):
        names, below = unique(names + more), below + 1
    loose = (kind == "address" or len(marks) > 1) and split_names(text, strict=True) != names
    return Stated(tuple(names), f"mark {kind}", at, text, loose, personal=True)


def take_inmost(marks: list[tuple[Mark, list[str]]], block: int) -> list[str]:
    """The names that the inmost marked elements of a block hold."""
    here = [(mark.text, names) for mark, names in marks if mark.block == block][:MOST_MARKS]
    inmost = [names for text, names in here
              if not any(text != other and other in text for other, _ in here)]
    return unique([name for inner in inmost for name in inner])


def is_beside(around: Surroundings, index: int, names: list[str]) -> bool:
    """Whether a line is but one more author and a role, and not who took the pictures."""
    text = around.blocks[index].text
    rest = text.replace(names[0], "", 1).strip(EDGES)
    return len(names) == 1 and has_given_name(names[0]) and not around.is_other_hand(index) \
        and (not rest or is_role(rest)) and not any(map(is_credit_word, rest.split()))


def name_mark(mark: Mark) -> str | None:
    """Which way of marking authors an inline element follows."""
    attrs = mark.attrs
    small = attrs.casefold()
    if "author" not in small and "byline" not in small:
        return None
    if "author" in read_attribute(attrs, "itemprop"):
        return "itemprop"
    if "author" in read_attribute(attrs, "rel"):
        return "rel"
    label = read_attribute(attrs, "class").casefold()
    if ("author" in label or "byline" in label) and not any(part in label for part in OTHER_PARTS):
        return "class"
    if mark.tag == "a" and "/author" in read_attribute(attrs, "href"):
        return "address"
    return None
