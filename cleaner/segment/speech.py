"""What is somebody's speech, by its quotation marks."""

from __future__ import annotations

from ..lexicon.marks import CRIES, FULL_STOPS
from ..patterns import compile_re

_REPORTED = compile_re("[“”„«»\"‟「『][^”“«»\"」』]{2,300}[”“«»\"」』][,.]? ?"
                       "(?:[–—-] ?)?[^\\W\\d_]")
"""Speech at the beginning of a text, with words behind it; Swedes open it as they close it."""
_SPEECH = compile_re("[“„«\"‟「『][^”“„«»\"「」『』]{16,300}"
                     f"[.!?…,{FULL_STOPS}{CRIES}][”“»\"」』]")
"""Speech anywhere, its sentence ended."""


def is_reported(text: str) -> bool:
    """Whether a text is somebody's speech, with more behind it than what is quoted."""
    return bool(_REPORTED.match(text))


def quotes_speech(text: str) -> bool:
    """Whether a text quotes more than a title."""
    return bool(_SPEECH.search(text))
