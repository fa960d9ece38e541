"""Headlines that only an address tells, of pages that came as one line."""

from __future__ import annotations

import pytest

from cleaner.facts.told_headline import find_told_headline
from cleaner.model import Page, Source
from cleaner.segment.runs import LONGEST
from cleaner.segment.text import segment_text

PROSE = " ".join(
    f"Nobody in the hall had expected that the vote on {what} would be put off once more."
    for what in ("the harbour", "the crane", "the shed behind the church", "the lamps", "the road",
                 "the tower", "the boats", "the quay", "a lease", "some plans", "the bell",
                 "the market", "the mill", "the well", "the gate", "the wall", "a fence"))
ADDRESS = "https://example.org/news/2021/05/03/old-ferry-comes-back-north-harbour-1234.html"


def cut(text: str, address: str | None = ADDRESS) -> Page:
    return segment_text(Source(text, "text", address, "unicode"))


@pytest.mark.parametrize(("line", "headline"), [
    ("Home Sport Old Ferry Comes Back to the North Harbour Share",
     "Old Ferry Comes Back to the North Harbour"),
    ("Home “Old ferry comes back to North Harbour!” Nobody saw it",
     "“Old ferry comes back to North Harbour!”"),
    ("Home Sport 7 Old Ferries: The Old Ferry Comes Back, North Harbour Opens",
     "The Old Ferry Comes Back, North Harbour"),
    ("Home they all see that the Old Ferry Comes Back to the North Harbour now",
     "Old Ferry Comes Back to the North Harbour"),
    ("Home Sport The 2 Old Ferry Comes Back to the North Harbour Share",
     "The 2 Old Ferry Comes Back to the North Harbour"),
])
def test_an_address_tells_the_headline(line: str, headline: str) -> None:
    page = cut(f"{line} {PROSE}")
    found = find_told_headline(page)
    assert found is not None
    assert (found.value, found.origin) == (headline, "address")
    assert headline in page.blocks[found.block].text


def test_umlauts_are_told_as_addresses_write_them() -> None:
    page = cut(f"Start Sport Alte Fähre kommt zurück nach Süden {PROSE}",
               "https://example.org/alte-faehre-kommt-zurueck-nach-sueden")
    found = find_told_headline(page)
    assert found is not None
    assert found.value == "Alte Fähre kommt zurück nach Süden"


@pytest.mark.parametrize(("line", "address"), [
    ("Home Sport Old Ferry Comes Back to the North Harbour", None),
    ("Home Sport Old Ferry Comes Back", "https://example.org/old-ferry-comes-back"),
    ("Home Sport Old Ferry Comes Back to the South", ADDRESS),
    ("Home they said that the old ferry comes back to the north harbour now", ADDRESS),
    ("Home Old House Ferry Trips For All Comes Again Today Back Door North Wall Harbour", ADDRESS),
])
def test_little_told_is_none(line: str, address: str | None) -> None:
    assert len(f"{line} {PROSE}") > LONGEST
    assert find_told_headline(cut(f"{line} {PROSE}", address)) is None


def test_lines_are_not_asked() -> None:
    page = cut(f"Old Ferry Comes Back to the North Harbour\n{PROSE[:800]}")
    assert find_told_headline(page) is None
