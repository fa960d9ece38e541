"""What surrounds every page of a site: menus, controls, labels."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import Hit
from ..native.signs import BRACED
from .evidence import Evidence, hit_cue, join_families

LEAST_SETTINGS = 2
"""Quoted names with a value that make a block in braces a script's settings."""
TEMPLATE = join_families("<template>")


def find_menu(evidence: Evidence) -> Iterator[Hit]:
    """menu: navigation and page footers."""
    for block in evidence.outer:
        if block.kind == "menu":
            yield Hit(block.index, "menu", f"a {block.tag} element")


def find_control(evidence: Evidence) -> Iterator[Hit]:
    """control: the text of buttons and field labels."""
    for block in evidence.outer:
        if block.kind == "control":
            yield Hit(block.index, "control", f"a {block.tag} element")


def find_template(evidence: Evidence) -> Iterator[Hit]:
    """template: text that no reader sees until a script copies it."""
    for block in evidence.page.blocks if evidence.families & TEMPLATE else ():
        if block.bits & TEMPLATE:
            yield Hit(block.index, "template", "inside a template element", sure=False)


def find_site_chrome(evidence: Evidence) -> Iterator[Hit]:
    """site-chrome: navigation words, skip links, search, loading and browser notices."""
    yield from hit_cue(evidence, "chrome", "site-chrome", "a navigation cue")


def find_machine_data(evidence: Evidence) -> Iterator[Hit]:
    """machine-data: settings of a script that a page shows by mistake."""
    for block in evidence.having(BRACED):
        if block.text[0] in "{[" and block.kind != "code" and block.text[-1] in "}]" \
                and block.text.count('":') >= LEAST_SETTINGS:
            yield Hit(block.index, "machine-data", "reads as JSON")


def find_tag_list(evidence: Evidence) -> Iterator[Hit]:
    """tag-list: the article's tags and topics."""
    yield from hit_cue(evidence, "tags", "tag-list", "a tag list's label")
