"""Residue that has run into a paragraph goes without it; what only reads like residue stays."""

from __future__ import annotations

import pytest

from cleaner.lexicon.cues import load_phrases_of
from cleaner.native.texts import lay_lines
from cleaner.rules.residue import is_count, look_through, pass_labels

PROSE = "The deal was reached at dawn in the only room with heating. It gives eleven hours."


def strip(text: str, language: str = "en") -> str:
    spans = look_through(lay_lines([text]), load_phrases_of(language), lambda _: text)
    for _, start, end, _ in sorted(set(spans), reverse=True):
        text = f"{text[:start].rstrip()} {text[end:].lstrip()}".strip()
    return text


@pytest.mark.parametrize(("language", "residue"), [
    ("en", "Continue reading below »"), ("en", "Story continues below advertisement"),
    ("en", "Read more: Island bakers send dough"), ("en", "[Photo gallery]"), ("en", "214 Shares"),
    ("en", "(Read more: Island bakers send dough)"),
    ("de", "Lesen Sie auch: Warum die Fähre fehlt"),
    ("fr", "(Lire aussi : Le dernier luthier)"), ("nl", "Lees ook: De brug die niemand wil"),
    ("it", "L'articolo continua dopo la pubblicità"), ("sv", "Artikeln fortsätter efter annonsen"),
])
def test_goes_from_the_end(language: str, residue: str) -> None:
    assert strip(f"{PROSE} {residue}", language) == PROSE


@pytest.mark.parametrize("residue", [
    "Story continues below advertisement", "(Read more: Island bakers send dough)",
    "[Photo gallery]",
])
def test_goes_from_the_middle(residue: str) -> None:
    before, after = PROSE.split(". ")
    assert strip(f"{before}. {residue} {after}") == PROSE


@pytest.mark.parametrize("text", [
    "They went below deck to continue reading below the lamp until the oil ran out for good.",
    "“Leave a comment,” it says. Beneath it, in smaller type: “Comments are closed.”",
    "Of the cake, he said, the board sold 214 shares. The rest went to the neighbours’ dog.",
    "The book (read more than once, she says) lies open. It has been lying there since May.",
    "The story continues below advertisement hoardings, where the fox has dug its den again.",
    "He went home. Read more than a dozen books in January and your name goes on the wall.",
])
def test_stays(text: str) -> None:
    assert strip(text) == text


def test_all_of_a_text_is_found_where_it_stands() -> None:
    prompt, cue = "Story continues below advertisement", "(Read more)"
    text = (f"„Später“, sagte sie {cue}. {prompt} Gern, sagte er {cue} und ging. "
            f"{prompt} Über das Eis {cue}. {prompt} Ça va.")
    found = look_through(lay_lines([text]), load_phrases_of("en"), lambda _: text)
    assert sorted((start, text[start:end]) for _, start, end, _ in found) == [
        (at, here) for at in range(len(text)) for here in (prompt, cue)
        if text.startswith(here, at)]


@pytest.mark.parametrize(("text", "residue", "counts"), [
    ("They hit 53% (30 of 57) of what they threw.", "(30 of 57)", True),
    ("The harbour at dawn (3 of 5)", "(3 of 5)", False),
    ("The harbour at dawn (photo gallery) is", "(photo gallery)", False)])
def test_a_count_within_a_sentence_stays(text: str, residue: str, counts: bool) -> None:
    start = text.index(residue)
    assert is_count(text, start, start + len(residue)) is counts


@pytest.mark.parametrize(("text", "left"), [
    ("Advertisement The boat left at noon.", "The boat left at noon."),
    ("Advertisement Advertisement Read more The boat left.", "The boat left."),
    ("Advertisement of the boat that left.", "Advertisement of the boat that left."),
    ("The boat left. Advertisement", "The boat left. Advertisement"),
])
def test_all_labels_before_a_sentence_are_passed(text: str, left: str) -> None:
    labels = frozenset(("advertisement", "read more"))
    assert text[pass_labels(text, labels):].lstrip() == left
