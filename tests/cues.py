"""Whether a text holds a cue, as the tests ask for it."""

from __future__ import annotations

from cleaner.lexicon.cues import CUE, load_phrases_of, read_cues


def has_cue(text: str, language: str, kind: str, field: str) -> bool:
    """Whether a text holds a cue of this kind in a field, or in any that is looked at."""
    found = read_cues(text, load_phrases_of(language))
    return bool((getattr(found, field) if field else found.bits | found.bar | found.glued)
                & CUE[kind])
