"""Consent, paywalls, rights: what sites notify their readers of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

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
SHORTEST_LONG, LONGEST = 160, 3000
"""Characters of a notice that is a whole paragraph."""


def find_consent_notice(evidence: Evidence) -> Iterator[Hit]:
    """consent-notice: notices about cookies and privacy, and their buttons."""
    yield from hit_box(evidence, "consent", "consent", "consent-notice", "a consent dialogue")
    yield from hit_prompt(evidence, "consent", "consent-notice", "a consent notice")
    yield from hit_cue(evidence, "consent", "consent-notice", "a consent cue")


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
