"""The byline: the people and agencies who wrote the article."""

from __future__ import annotations

from collections.abc import Sequence, Set

from ..folding import fold, fold_name
from ..lexicon.cues import Cues
from ..lexicon.words import stop_words
from ..model import Fact, Page
from ..native.glances import Glances
from .completion import complete, is_account
from .far_names import ABOUT_AUTHORS, read_far_names, read_signature
from .marked_names import read_marks
from .name_parting import split_languages
from .names import read_letters
from .owners import list_site_names, read_owner
from .printed_names import rank_line, read_lines, read_near_line
from .shapes import (
    is_agency,
    is_company,
    is_login,
    is_nobody,
    is_person,
    is_publication,
    is_staff,
    looks_like_name,
)
from .stated_names import PRINTED, Stated, read_linked_authors, read_meta_authors
from .structured import Data
from .surroundings import CLOSE, PICTURED, Surroundings
from .titles import Names
from .told_names import read_high_names, read_low_names, read_told_names

MARK, CLASS_MARK, LESSER_MARKS = "mark ", "mark class", ("mark address", "mark account")
"""What the origins of marked names begin with; and marks that are trusted less than a printed line
that says "by": everywhere, or where they stand apart."""
FIRST, FAR, LAST = -1, 2, 5
"""Ranks of marks: before all lines, as lines that say "by" further down, behind all."""
MOST_OTHERS = 5
LONGEST_STAFF = 60
LEAST_INITIALS = 2


def find_byline(page: Page, headline: Fact | None, site: Names, data: Data,
                glances: Glances, cues: Sequence[Cues],
                ) -> tuple[Fact | None, tuple[str, ...], str | None]:
    """Find the byline as a fact, its names, and the line as the page prints it."""
    sites = [name for name in list_site_names(page, data) if name]
    around = Surroundings(page, headline, glances, cues, sites)
    found = read_linked_authors(page, data) + read_meta_authors(page)
    chosen = choose_persons(around, found, site)
    known: frozenset[str] = frozenset()
    if chosen and not all(is_account(name) or site.match(name) for name in chosen.names):
        known = frozenset(map(fold_name, chosen.names))
    found += sorted(read_marks(around, known) + read_lines(around, known),
                    key=lambda stated: rank(around, stated))
    chosen = choose_persons(around, found, site)
    if chosen and chosen.block < 0 and (printed := contradict(around, chosen, found, site)):
        found.append(printed)
        chosen = printed
    if chosen is None:
        found += read_away(around, found)
        chosen = choose_persons(around, found, site) or choose_collective(around, found, site) \
            or choose_owner(found, site) or read_owner(around, data) or read_signature(around)
    if chosen is None:
        return None, (), None
    papers = {spell_initials(text) for text in sites} | site.hosts
    names = tuple(cut_initials(name, papers) for name in split_languages(chosen.names,
                                                                         page.language))
    block, line = find_line(chosen, found)
    others = {read_letters("".join(other.names)):
              Fact("; ".join(other.names), other.origin, other.block) for other in reversed(found)}
    others.pop(read_letters("".join(chosen.names)), None)
    rest = tuple(list(others.values())[::-1][:MOST_OTHERS])
    return Fact("; ".join(names), chosen.origin, block, rest), names, line


def rank(around: Surroundings, stated: Stated) -> int:
    """How little what the page prints is trusted: marks before lines, but not wherever they stand.

    A class alone may be of who took a picture, or of the authors of other articles further down.
    """
    if not stated.origin.startswith(MARK):
        return rank_line(around, stated)
    if stated.origin in LESSER_MARKS:
        return LAST
    block = around.blocks[stated.block]
    apart = stated.block > around.close or block.bits & PICTURED or block.kind == "caption"
    return FAR if stated.origin == CLASS_MARK and apart else FIRST


def spell_initials(text: str) -> str:
    """The first letters of the words of a site's name, small."""
    return "".join([word[0] for word in text.split()]).casefold()


def cut_initials(name: str, papers: Set[str]) -> str:
    """A whole name less the initials of its paper behind it, as Finns write: "Jo Lund HS"."""
    rest, _, last = name.rpartition(" ")
    return rest if last.isupper() and len(last) >= LEAST_INITIALS and last.casefold() in papers \
        and is_person(rest) else name


def read_away(around: Surroundings, found: list[Stated]) -> list[Stated]:
    """The authors named away from the headline; who is but introduced only where no team is."""
    if around.page.source.kind == "html":
        return read_far_names(around, alone=not found) or ([] if found else [
            stated for stated in read_told_names(around)
            if around.blocks[stated.block].bits & ABOUT_AUTHORS])
    return read_high_names(around) or read_far_names(around, alone=not found) \
        or ([] if found else read_low_names(around) or read_told_names(around))


def contradict(around: Surroundings, chosen: Stated, found: list[Stated],
               site: Names) -> Stated | None:
    """The author that a line at the headline names, where the page prints nobody of its data."""
    if find_line(chosen, found)[0] >= 0:
        return None
    line = read_near_line(around)
    mine = [read_letters(name) for name in chosen.names]
    if line is None or any(name in read_letters(line.printed or "") for name in mine):
        return None
    sure = all(is_person(name) and not (is_nobody(name) or is_staff(name) or site.match(name))
               for name in line.names)
    return line if sure else None


def choose_persons(around: Surroundings, found: list[Stated], site: Names) -> Stated | None:
    """The most trusted statement that names persons or agencies, and only those of it.

    A person whose name is the site's is believed where nobody else is named.
    """
    best: Stated | None = None
    for owners in (False, True):
        for stated in found:
            if len(stated.names) > 1 and site.match(stated.names[0]) and not stated.personal:
                continue  # "Site, City, Country"
            persons = tuple(name for name in stated.names if is_agency(name) or (
                not (is_nobody(name) or is_staff(name) or stated.collective
                     or (stated.block < 0 and is_login(name)))
                and (not site.match(name)
                     or (owners and is_owner(around, name, stated, site)))))
            if len(persons) > 1:
                persons = tuple(name for name in persons if not site.hold(name)) or persons
            if persons:
                best = complete(stated._replace(names=persons), found, site)
                break
        if best and not all(map(is_account, best.names)):
            break
    return best


def is_owner(around: Surroundings, name: str, stated: Stated, site: Names) -> bool:
    """Whether a name that is the site's is a person's all the same."""
    return is_person(name) and (stated.personal or (fold(name) not in site.sites
                                                    and not around.is_common(name)))


def choose_owner(found: list[Stated], site: Names) -> Stated | None:
    """The person after whom the site is named, as its data states, where nobody else is named."""
    for stated in found:
        if stated.block < 0 and len(stated.names) == 1 and site.match(stated.names[0]) \
                and not stated.collective and is_person(stated.names[0]) \
                and looks_like_name(stated.names[0]) and not is_publication(stated.names[0]) \
                and stated.names[0].split()[0].casefold() not in stop_words():
            return stated
    return None


def choose_collective(around: Surroundings, found: list[Stated], site: Names) -> Stated | None:
    """The most trusted statement that names a team, where nobody else is named.

    A publisher is one only where the page prints it as its author, or is a news article that
    names nobody else.
    """
    for stated in sorted(found, key=lambda one: one.block < 0):
        kept = tuple(name for name in stated.names if not is_nobody(name)
                     and (stated.block >= 0 or (stated.newsroom and not prints_staff(around))
                          or (is_staff(name) and not site.match(name)
                             and not is_company(name))))
        if kept:
            return stated._replace(names=kept)
    return None


def prints_staff(around: Surroundings) -> bool:
    """Whether a line at the headline names but the staff: "Newsroom, 29 September 2022"."""
    return any(len(block.text) <= LONGEST_STAFF and is_staff(block.text.partition(",")[0])
               for block in around.blocks[around.at + 1:around.at + 1 + CLOSE])


def find_line(chosen: Stated, found: list[Stated]) -> tuple[int, str | None]:
    """The block that prints the chosen names, one that says "by" if any does, and its text."""
    mine = set(map(read_letters, chosen.names))
    lines = [other for other in found
             if other.block >= 0 and mine & set(map(read_letters, other.names))]
    best = chosen if chosen.block >= 0 else min(
        lines, key=lambda other: other.origin != PRINTED, default=None)
    return (best.block, best.printed) if best else (-1, None)
