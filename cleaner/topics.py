"""What articles are about that read as prompts do: newsletters, comments, cookies, paywalls."""

from __future__ import annotations

from collections.abc import Sequence

from .lexicon.words import WORD, topic_stems

TOPICS = {"newsletter-prompt": "newsletter", "comment-form": "comments",
          "consent-notice": "consent", "paywall-notice": "paywall"}
"""Rules by a kind of cue that articles are written about, and the kind."""
LEAST_TOLD, TOLD = 2, 0.4
"""Paragraphs that tell what a text is about, and the share of its paragraphs that they are."""


def find_topics(headline: str, language: str | None) -> frozenset[str]:
    """The rules whose cues are what an article is about, by its headline."""
    if not headline:
        return frozenset()
    words = WORD.findall(headline.casefold())
    return frozenset(rule for rule, kind in TOPICS.items()
                     if any(word.startswith(topic_stems(kind, language)) for word in words))


def find_told(paragraphs: Sequence[str], language: str | None) -> frozenset[str]:
    """The same by an article's paragraphs, of which many hold a word of the topic."""
    least = max(LEAST_TOLD, TOLD * len(paragraphs))
    if len(paragraphs) < least:
        return frozenset()
    small = [paragraph.casefold() for paragraph in paragraphs]
    return frozenset(
        rule for rule, kind in TOPICS.items() if least <= sum(
            any(stem in told for stem in topic_stems(kind, language)) for told in small))
