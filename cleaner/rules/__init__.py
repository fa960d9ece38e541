"""The rules: each looks at a page and says which blocks are what, because of what.

A rule never deletes, so no rule can spoil what another sees; `judge` decides.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from ..lexicon.cues import Cues
from ..model import Facts, Hit, Page
from .authors import find_biography
from .bylines import find_byline_line
from .captions import find_caption, find_credit
from .carousel import find_carousel
from .chrome import (
    find_control,
    find_machine_data,
    find_menu,
    find_site_chrome,
    find_tag_list,
    find_template,
)
from .comments import find_comment_form, find_comment_section
from .contents import find_contents
from .credited import find_credited_caption
from .dates import find_date_line
from .evidence import Evidence, gather
from .headlines import find_headline_repeat, find_kicker
from .hints import HINTS
from .links import find_bare_link, find_labelled_link
from .newsletter import find_newsletter_prompt
from .notices import find_consent_notice, find_long_notice, find_paywall_notice, find_rights_notice
from .others import find_next_article
from .pictures import find_image_line, find_slide
from .polls import find_reader_poll
from .posts import find_embedded_post
from .profile import find_site_repeat
from .promos import (
    find_advertisement,
    find_app_prompt,
    find_asked_prompt,
    find_donation_prompt,
    find_reading_prompt,
)
from .related import find_related_links
from .repeats import find_markup_copy, find_pull_quote, find_repeated_block
from .residue import find_glued_date, find_residue
from .share import find_share_bar
from .syndication import find_syndication_line
from .wikis import find_edit_link

Rule = Callable[[Evidence], Iterable[Hit]]

RULES: tuple[Rule, ...] = (
    find_menu,
    find_control,
    find_machine_data,
    find_headline_repeat,
    find_byline_line,
    find_date_line,
    find_glued_date,
    find_edit_link,
    find_caption,
    find_slide,
    find_credited_caption,
    find_image_line,
    find_embedded_post,
    find_carousel,
    find_credit,
    find_comment_form,
    find_newsletter_prompt,
    find_share_bar,
    find_reading_prompt,
    find_advertisement,
    find_consent_notice,
    find_paywall_notice,
    find_app_prompt,
    find_donation_prompt,
    find_asked_prompt,
    find_rights_notice,
    find_long_notice,
    find_syndication_line,
    find_tag_list,
    find_biography,
    find_related_links,
    find_next_article,
    find_reader_poll,
    find_pull_quote,
    find_markup_copy,
    find_contents,
    find_repeated_block,
    find_site_repeat,
    find_comment_section,
    find_site_chrome,
    find_template,
    find_labelled_link,
    find_bare_link,
    find_residue,
    find_kicker,
)
"""All rules; where several claim a block, the first that is sure owns it, else the first."""


def find_hits(page: Page, facts: Facts, cues: list[Cues]) -> list[Hit]:
    """Ask every rule in order about a page."""
    evidence = gather(page, facts, cues)
    return [hit for rule in RULES for hit in rule(evidence)]


def describe_rules() -> Iterator[tuple[str, str]]:
    """The name and the one-line description of every rule, from its docstring."""
    described = dict((rule.__doc__ or "").strip().split(": ", 1) for rule in RULES)
    for hint in HINTS:
        described.setdefault(hint.rule, f"what stands inside {hint.what}, if no rule claims it.")
    yield from described.items()
