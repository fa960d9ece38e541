"""What articles are about that read as prompts do, by the words of their headlines."""

from __future__ import annotations

import pytest

from cleaner.topics import find_topics

ABOUT = [
    ("Why everybody writes a newsletter now", "en", "newsletter-prompt"),
    ("Neue Kommentarspalten für alle Zeitungen", "de", "comment-form"),
    ("नया न्यूज़लेटर शुरू: ईमेल से आएगा", "hi", "newsletter-prompt"),
    ("பள்ளிகளுக்குப் புதிய செய்திமடலுடன் பாடங்கள்", "ta", "newsletter-prompt"),
]
"""Headlines, their languages and the rules whose cues these are about."""
NOT_ABOUT = [
    ("The harbour freezes over", "en"),
    ("செய்தி வாசிப்பவர் ஓய்வு பெற்றார்", "ta"),  # "news", as that for newsletters begins
    ("उत्तर भारत में बर्फ़बारी", "hi"),
]


@pytest.mark.parametrize(("headline", "language", "rule"), ABOUT)
def test_a_headline_says_what_its_article_is_about(headline: str, language: str, rule: str) -> None:
    assert rule in find_topics(headline, language)


@pytest.mark.parametrize(("headline", "language"), NOT_ABOUT)
def test_other_headlines_do_not(headline: str, language: str) -> None:
    assert not find_topics(headline, language)
