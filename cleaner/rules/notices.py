"""Consent, paywalls, rights: what sites notify their readers of."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from ..columns import NUMBERS
from ..lexicon.cues import CUE, Phrases, load_phrases_of, read_cues, read_kinds
from ..model import Hit
from ..native.signs import OWNED
from ..sizes import count_words
from .boxes import hit_box, hit_prompt
from .evidence import Evidence, hit_cue

COPYRIGHT = ("©", "ⓒ", "(c) 20", "copyright ©", "copyright ⓒ", "copyright 20", "℗")
LONGEST_RIGHTS = 40
"""Words up to which a text that opens with a copyright mark is a notice."""
SHORTEST_LONG, LONGEST, HEAD = 160, 900, 100
"""Characters of a notice that is a whole paragraph, and of its beginning that tells it."""
NOTICES = ("advertisement", "consent", "legal", "newsletter")
"""Kinds of cue that begin one; of 48 on 1,000 pages one began an article's paragraph."""
FIRST = 3
"""Letters of a notice's first words by which most paragraphs are none."""
MARKS = ",.:;"
"""What stands behind the words of a phrase."""


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
    yield from hit_cue(evidence, "legal", "rights-notice", "a rights cue")


def find_long_notice(evidence: Evidence) -> Iterator[Hit]:
    """long-notice: a long paragraph that begins as notices do ("This website uses cookies …")."""
    phrases = load_phrases_of(evidence.page.language)
    pairs, kinds = list_pairs(phrases), sum(map(CUE.__getitem__, NOTICES))
    beginnings = list_beginnings(phrases)
    columns = evidence.columns
    for block in evidence.choose((columns.size >= SHORTEST_LONG) & (columns.size <= LONGEST)
                                 & (columns.kind == NUMBERS["paragraph"])):
        head = block.text[:HEAD]
        if head[:FIRST].casefold() in beginnings and read_pair(head) in pairs \
                and read_cues(head, phrases).opening & kinds:
            yield Hit(block.index, "long-notice", "begins as notices do")


@cache
def list_beginnings(phrases: Phrases) -> frozenset[str]:
    """The first letters of these."""
    return frozenset(pair[:FIRST] for pair in list_pairs(phrases))


@cache
def list_pairs(phrases: Phrases) -> frozenset[str]:
    """The first two words of the phrases that notices begin with."""
    return frozenset(read_pair(phrase) for language in phrases.languages
                     for kind, listed in read_kinds(language).items() if kind in NOTICES
                     for phrase in listed.get("start", ()))


def read_pair(text: str) -> str:
    """The first two words of a text, small."""
    return " ".join(word.strip(MARKS) for word in text[:40].casefold().split()[:2])
