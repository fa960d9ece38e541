"""Consent, paywalls, rights: what sites notify their readers of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ..lexicon.cues import CUE
from ..lexicon.marks import COLONS, FULL_STOPS
from ..model import Hit
from ..native.signs import NOTICED, OWNED
from ..sizes import count_words
from .boxes import hit_box, hit_prompt
from .evidence import Evidence, hit_cue

COPYRIGHT = ("©", "ⓒ", "(c) 20", "copyright ©", "copyright ⓒ", "copyright 20", "℗")
LONGEST_RIGHTS = 40
"""Words up to which a text that opens with a copyright mark is a notice."""
MOST_OWNER_WORDS = 6
"""Words of a line that is "Copyright" and a name."""
LABEL, MOST_LABELS = 60, 2
"""Characters of a label within a notice, and how many stand one below another."""
STOPS = frozenset(f".!?:{FULL_STOPS}")
"""What sentences end in, and what announces more."""
SHORTEST_LONG, LONGEST = 160, 3000
"""Characters of a notice that is a whole paragraph."""


def find_consent_notice(evidence: Evidence) -> Iterator[Hit]:
    """consent-notice: notices about cookies and privacy, and their buttons."""
    hits = [*hit_box(evidence, "consent", "consent", "consent-notice", "a consent dialogue"),
            *hit_prompt(evidence, "consent", "consent-notice", "a consent notice"),
            *hit_announcements(evidence),
            *hit_cue(evidence, "consent", "consent-notice", "a consent cue")]
    yield from hits
    yield from hit_labels(evidence, sorted({hit.block for hit in hits if hit.sure}))


def hit_announcements(evidence: Evidence) -> Iterator[Hit]:
    """A sure hit on each sentence that begins as a notice does and announces what for."""
    for block, cues in evidence.holding("consent"):
        if cues.opening & CUE["consent"] and block.kind == "paragraph" \
                and len(block.text) > LABEL and block.text[-1] in COLONS:
            yield Hit(block.index, "consent-notice", "says for what consent is asked", phrase=True)


def hit_labels(evidence: Evidence, lines: Sequence[int]) -> Iterator[Hit]:
    """A sure hit on the title above a notice's sentence or list, and on labels among its lines.

    lines: those that surely are a notice's. A label stands between two, of which one is a sentence,
    or between two sentences if it is longer.
    """
    blocks, bit = evidence.page.blocks, CUE["consent"]
    said = {line for line in lines if evidence.cues[line].opening & bit
            and len(blocks[line].text) > LABEL}
    headline = evidence.facts.headline.block if evidence.facts.headline else -1
    taken = {headline, *lines}
    for line in lines:
        title = blocks[line - 1] if line else None
        if title and title.index not in taken and evidence.cues[line - 1].bits & bit \
                and (title.kind == "heading" or title.text[-1:] in COLONS) \
                and (line in said or title.text[-1:] in COLONS):
            yield Hit(line - 1, "consent-notice", "the title of a consent notice")
    for above, below in pairwise(lines):
        most = LABEL * ((above in said) + (below in said)) / 2
        between = blocks[above + 1:below] if below - above <= MOST_LABELS + 1 else ()
        if all(len(block.text) <= most and block.text[-1:] not in STOPS and block.index != headline
               and not evidence.cues[block.index].bits & ~bit for block in between):
            yield from (Hit(block.index, "consent-notice", "a label within a consent notice")
                        for block in between)


def find_paywall_notice(evidence: Evidence) -> Iterator[Hit]:
    """paywall-notice: prompts to subscribe or log in to read on."""
    yield from hit_box(evidence, "paywall", "paywall", "paywall-notice", "a paywall's box")
    yield from hit_prompt(evidence, "paywall", "paywall-notice", "a paywall's notice")
    yield from hit_cue(evidence, "paywall", "paywall-notice", "a paywall cue")


def find_rights_notice(evidence: Evidence) -> Iterator[Hit]:
    """rights-notice: copyright lines, terms and disclaimers."""
    for block in evidence.having(OWNED):
        if block.text[:12].casefold().startswith(COPYRIGHT) \
                and count_words(block.text) <= LONGEST_RIGHTS:
            yield Hit(block.index, "rights-notice", "opens with a copyright mark")
        elif block.kind == "paragraph" and names_owner(block.text.split()):
            yield Hit(block.index, "rights-notice", "names who owns the copyright")
    yield from hit_cue(evidence, "legal", "rights-notice", "a rights cue")


def names_owner(words: Sequence[str]) -> bool:
    """Whether "Copyright" is followed by but a name, to a full stop or in capitals."""
    return 1 < len(words) <= MOST_OWNER_WORDS and words[0].istitle() \
        and all(word[0].isupper() for word in words) \
        and (words[-1][-1] == "." or all(map(str.isupper, words[1:])))


def find_long_notice(evidence: Evidence) -> Iterator[Hit]:
    """long-notice: a long paragraph that begins as notices do ("This website uses cookies …")."""
    for block in evidence.having(NOTICED):
        if block.kind == "paragraph" and block.text[0].isalnum() \
                and SHORTEST_LONG <= len(block.text) <= LONGEST:
            yield Hit(block.index, "long-notice", "begins as notices do", phrase=True)
