"""The whole of a headline that a text prints in part, or cut short."""

from __future__ import annotations

from collections.abc import Sequence

from ..lexicon.cues import Phrases
from ..lexicon.marks import UNSPACED
from ..model import Fact, Page
from .no_headline import (
    LEAST_WORDS,
    MOST_WORDS,
    STOP,
    SUBTITLE,
    is_fact,
    is_none,
    is_prose,
    opens_head,
    strip_bullet,
)
from .titles import Names

LEAST_UNPARTED, MOST_UNPARTED = 10, 60
"""Characters of such a line in a script that does not part words."""
NEAR_CUT, MOST_TITLE = 24, 4
"""Lines below a headline that is cut short among which the whole stands, and how much longer than
that this is at the most."""
CUT_SHORT, LEAST_AGAIN = ("...", "…", "(...)", "(…)", "[...]", "[…]"), 20
"""How a trail's last part ends where it is cut short, and the characters of it that the headline
begins with at least."""
REACH = 40
"""Lines from the top among which a page's title is looked for again."""


def find_above_standfirst(page: Page, names: Names, phrases: Phrases) -> Fact | None:
    """The line above a sentence that stands right above the author or the date, or None.

    In Chinese, Japanese and Thai the line right above those, or above a subtitle behind a dash.
    """
    blocks = page.blocks
    for index in range(min(REACH, len(blocks) - 2)):
        text, below = blocks[index].text, blocks[index + 1]
        if LEAST_UNPARTED <= len(text) <= MOST_UNPARTED and UNSPACED.search(text) \
                and text[-1] not in STOP \
                and (below.text.startswith(SUBTITLE) or is_fact(below.text)) \
                and not is_none(page, index, names, phrases):
            return Fact(strip_bullet(text), "printed line", index)
        if LEAST_WORDS <= text.count(" ") <= MOST_WORDS \
                and (opens_head(blocks, index) if text[-1] in STOP else ". " not in text) \
                and is_prose(below) and is_fact(blocks[index + 2].text) \
                and not is_fact(below.text) and not is_none(page, index, names, phrases):
            return Fact(strip_bullet(text), "printed line", index)
    return None




def find_uncut(page: Page, part: Fact) -> Fact:
    """The line below one that is cut short which goes on with its last words, or this itself.

    What stands before these in it are sections: "Home News Harbour freezes over for…".
    """
    told = part.value.rstrip(" .…()[]")
    for block in page.blocks[part.block + 1:part.block + 1 + NEAR_CUT]:
        text = block.text
        at = told.rfind(text[:LEAST_AGAIN]) if len(text) > LEAST_AGAIN else -1
        if at >= 0 and text.startswith(told[at:]) and text[-1] not in STOP \
                and len(told) - at < len(text) <= MOST_TITLE * len(told):
            return Fact(text, part.origin, block.index, (part, *part.others))
    return part


def choose_whole(facts: Sequence[Fact], *, trail: bool) -> Fact:
    """The first of some headlines, or the one that goes on with it where it is but a part.

    A kicker is one, and so may be what a trail of sections ends with.
    """
    best = facts[0]
    longer = (fact for fact in facts if fact.value.startswith(best.value)
              and len(fact.value) > len(best.value))
    return next(longer, best) if trail or best.value.endswith(":") else best


