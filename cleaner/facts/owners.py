"""The person whose name a site bears: its author where nobody is named."""

from __future__ import annotations

from collections.abc import Iterator

from ..lexicon.people import PARTICLES
from ..model import Page
from ..patterns import compile_re
from .persons import has_given_name, speaks_against
from .shapes import cut_titles, is_publication, is_staff, looks_like_name
from .stated_names import Stated
from .structured import Data, read_types
from .surroundings import Surroundings
from .titles import SITE_METAS, clean_title, find_separators, read_own_slug

TOWNS = (["Ville", "de"], ["Ville", "du"], ["Ville", "des"])
"""What the names of French towns begin with; Finns are called Ville as well."""
MOST_FOOT = 8
"""Blocks at a page's end among which the line stands that says whose the site is."""
LONGEST_RIGHTS = 200
_RIGHTS = compile_re(
    r"(?:©|\([cC]\)|[Cc]opyright)[\s©,:]{0,4}(?:[12]\d{3}[\s,.–-]{1,4}){1,2}(?:by )?"
    r"([^\W\d_][^\d,.|·•–©]{3,40}?)(?=$|\.|,| [|·•–-]| All | Alle | Tous | Todos | Tutti )")
"""Who holds the rights in a year: "© 2024 Jo Lund. All rights reserved."."""


def read_owner(around: Surroundings, data: Data) -> Stated | None:
    """The person after whom the site is named, or who holds its rights, by a given name.

    Nobody where the page's data says that an organization runs the site: "Grant Thornton".
    """
    if any("organization" in kind for thing in around.page.head.linked_data
           for kind in read_types(thing)):
        return None
    for text in list_site_names(around.page, data):
        if name := read_owner_name(around, text):
            return Stated((name,), "site name", personal=True)
    for block in around.blocks[-MOST_FOOT:]:
        if len(block.text) <= LONGEST_RIGHTS and (found := _RIGHTS.search(block.text)) \
                and (name := read_owner_name(around, found[1])):
            return Stated((name,), "line of rights", block.index, block.text, personal=True)
    return None


def list_site_names(page: Page, data: Data) -> Iterator[str]:
    """What a page states for its site's name: in its metadata, and at its title's end."""
    for meta in SITE_METAS:
        if text := data.metas.get(meta):
            yield clean_title(text)
    title = clean_title(page.head.title or "")
    if cuts := find_separators(title):
        yield title[cuts[-1].end():].strip()


def read_owner_name(around: Surroundings, text: str) -> str | None:
    """A site's name as a person's, less titles: a given name, and a surname that is no word.

    It is not that of whom the page tells of.
    """
    words = cut_titles(text.split())
    if len(words) < 2:
        return None
    name, last = " ".join(words), words[-1]
    headline = around.blocks[around.at].text if around.at >= 0 else ""
    sure = has_given_name(name) and looks_like_name(name) \
        and all(word.casefold() in PARTICLES or len(word.rstrip(".")) == 1
                for word in words[1:-1]) \
        and not is_publication(name) and not is_staff(name) and words[:2] not in TOWNS \
        and last not in headline and last.casefold() not in read_own_slug(around.page) \
        and not around.is_common(last) and not speaks_against(name, around.page.language)
    return name if sure else None
