"""What articles are about that read as prompts do: newsletters, comments, cookies, paywalls."""

from __future__ import annotations

from .lexicon.words import topic_stems
from .patterns import compile_re

TOPICS = {"newsletter-prompt": "newsletter", "comment-form": "comments",
          "consent-notice": "consent", "paywall-notice": "paywall"}
"""Rules by a kind of cue that articles are written about, and the kind."""
_WORD = compile_re(r"[^\W\d_]+")


def find_topics(headline: str, language: str | None) -> frozenset[str]:
    """The rules whose cues are what an article is about, by its headline."""
    if not headline:
        return frozenset()
    words = _WORD.findall(headline.casefold())
    return frozenset(rule for rule, kind in TOPICS.items()
                     if any(word.startswith(topic_stems(kind, language)) for word in words))
