"""Whether a text has its page around it, or something has chosen from it before."""

from __future__ import annotations

import pytest

from cleaner.features.text import MOST_LABELS, is_extracted, is_foreign
from cleaner.learned import read_page_cues
from cleaner.model import Source
from cleaner.segment import segment

ENGLISH = ("The council met on Tuesday to hear the plans for the old harbour, and it was not until "
           "the evening that those who had come to speak were heard by the members.")
ESPERANTO = ("Antaŭ unu semajno la ponto super la rivero denove malfermiĝis, kaj tuj revenis ĉiuj, "
             "kiuj dum du jaroj devis veturi ĉirkaŭ la tuta valo por aĉeti panon.")
LABELS = "Novaĵoj Sporto Kulturo Vetero Loĝejoj Aŭtoj Vojaĝoj Kuirado Libroj Muziko Filmoj".split()
CHROME = "Skip to content\nMenu\nSearch\nTerms of use\nPrivacy policy\nShare"


def lay(*paragraphs: str) -> str:
    return "\n\n".join(paragraphs)


@pytest.mark.parametrize(("case", "text", "extracted"), [
    ("prose", lay(*[ENGLISH] * 4), True),
    ("prose of no known language", lay(*[ESPERANTO] * 4), True),
    ("chrome", lay(CHROME, *[ENGLISH] * 4), False),
    ("labels of no known language", lay("\n".join(LABELS), *[ESPERANTO] * 4), False),
    ("a few of them", lay("\n".join(LABELS[:MOST_LABELS]), *[ESPERANTO] * 4), True),
    ("a list in an article whose language has cues",
     lay("\n".join(f"Item {number}" for number in range(12)), *[ENGLISH] * 4), True),
])
def test_is_extracted(case: str, text: str, extracted: bool) -> None:
    page = segment(Source(text, "text", None, "utf-8"))
    assert is_extracted(page, read_page_cues(page)) == extracted, case


@pytest.mark.parametrize(("text", "foreign"), [
    (lay(*[ENGLISH] * 4), False), (lay(*[ESPERANTO] * 4), True), (ESPERANTO, False)])
def test_is_foreign(text: str, foreign: bool) -> None:
    assert is_foreign(segment(Source(text, "text", None, "utf-8"))) == foreign
