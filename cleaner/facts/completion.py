"""The same byline where another place of the page states it better."""

from __future__ import annotations

from collections.abc import Sequence

from ..lexicon.people import TITLES
from .names import read_letters
from .shapes import cut_titles, is_agency, is_person, is_staff
from .stated_names import Stated
from .titles import Names


def complete(chosen: Stated, found: Sequence[Stated], site: Names) -> Stated:
    """The first statement that is better than the chosen one, or that itself.

    That is a name without what has run into it, a printed name for that of an account, or more
    names.
    """
    return next((other for other in found if not other.loose and (
        cuts_more(other, chosen) or names_account(other, chosen, found, site)
        or names_more(other, chosen, site))), chosen)


def cuts_more(other: Stated, chosen: Stated) -> bool:
    """Whether a statement is a name of the chosen ones less a section, a role or a paper."""
    if len(other.names) != 1:
        return False
    name, first = other.names[0], chosen.names[0]
    if other.block < 0 and first.startswith(name) and first[len(name):][:1].isupper():
        return True  # "Jane DoeIn Politics"
    if len(chosen.names) > 1 or not is_person(name):
        return False
    if first.casefold().startswith(f"{name.casefold()} for "):
        return True  # "Jane Doe for The Paper"
    return other.origin.startswith("mark ") and " " in name and first.endswith(f" {name}") \
        and first.split()[0].casefold() not in TITLES


def names_account(other: Stated, chosen: Stated, found: Sequence[Stated], site: Names) -> bool:
    """Whether a statement prints the persons behind an account that the page's data names."""
    return chosen.block < 0 <= other.block and len(chosen.names) == 1 \
        and is_account(chosen.names[0]) and not is_marked(chosen.names[0], other.block, found) \
        and all(is_person(name) and not site.match(name) for name in other.names)


def names_more(other: Stated, chosen: Stated, site: Names) -> bool:
    """Whether a statement names all that the chosen one names, and other persons too."""
    return len(other.names) > len(chosen.names) \
        and (other.block >= 0 or other.origin.startswith("meta")) \
        and set(map(read_untitled, chosen.names)) < set(map(read_untitled, other.names)) \
        and all(is_agency(name) or (is_person(name) and not is_staff(name)
                                    and not site.match(name)) for name in other.names)


def read_untitled(name: str) -> str:
    """The letters of a name, less titles."""
    return read_letters(" ".join(cut_titles(name.split())))


def is_marked(name: str, block: int, found: Sequence[Stated]) -> bool:
    """Whether an element of a block that is marked as an author's holds nothing but a name."""
    return any(other.block == block and other.origin.startswith("mark ")
               and other.names == (name,) for other in found)


def is_account(name: str) -> bool:
    """Whether a name looks like that of an account: one word, in a script that parts words."""
    return not is_person(name) and not is_agency(name)
