"""What surrounds every page of a site: menus, controls, labels."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import Hit
from .evidence import Evidence, hit_cue, hit_family, is_inside


def find_menu(evidence: Evidence) -> Iterator[Hit]:
    """menu: navigation and page footers."""
    for block in evidence.page.blocks:
        if block.kind == "menu":
            yield Hit(block.index, "menu", f"a {block.tag} element")


def find_control(evidence: Evidence) -> Iterator[Hit]:
    """control: the text of buttons and field labels."""
    for block in evidence.page.blocks:
        if block.kind == "control":
            yield Hit(block.index, "control", f"a {block.tag} element")


def find_template(evidence: Evidence) -> Iterator[Hit]:
    """template: text that no reader sees until a script copies it."""
    for block in evidence.page.blocks:
        if is_inside(block, "<template>"):
            yield Hit(block.index, "template", "inside a template element", sure=False)


def find_site_chrome(evidence: Evidence) -> Iterator[Hit]:
    """site-chrome: navigation words, skip links, search, loading and browser notices."""
    yield from hit_cue(evidence, "chrome", "site-chrome", "a navigation cue")
    yield from hit_family(evidence, "nav", "site-chrome", "navigation")


def find_tag_list(evidence: Evidence) -> Iterator[Hit]:
    """tag-list: the article's tags and topics."""
    yield from hit_cue(evidence, "tags", "tag-list", "a tag list's label")
    yield from hit_family(evidence, "tags", "tag-list", "a tag list")
