"""Facts with their labels, results and numbered parts: what is raised, and what looks alike."""

from __future__ import annotations

import pytest

from cleaner.lexicon.words import fact_labels

from .lines import MORE, PROSE, Row, list_raised

PARTS: list[Row] = [
    ("-", "1. The old quay"), ("+", "Ships from nine countries once lay here."),
    ("-", "2. The ice house"), ("-", "Photo: Ann Ray", "credit"),
    ("-", "It still holds a winter's ice in June."), ("-", "Hours: noon to dusk"),
    ("-", "3. The mole"), ("-", "Go at low tide or not at all.")]
CONTENTS: list[Row] = [("+", PROSE), *(("-", name, "contents-list") for name in (
    "The pier", "The quay", "The ice"))]
RAISED: list[tuple[str, list[Row], list[str]]] = [
    ("a section that a list of contents names",
     [*CONTENTS, ("+", "The pier"), ("+", PROSE), ("+", "The quay"), ("+", MORE),
      ("-", "The ice"), ("-", MORE), ("-", "Who is to sail them across in the end?"),
      ("-", "Fish")],
     ["The ice", MORE]),
    ("a box for visitors",
     [("+", PROSE), ("-", "IF YOU GO"), ("-", "What: “Ice and Iron”"),
      ("-", "When: noon to 6 p.m. daily through March 3"), ("-", "Where: the old quay"),
      ("-", "Info: 555-0188"), ("-", "Tags", "tag-list")],
     ["IF YOU GO", "What: “Ice and Iron”", "When: noon to 6 p.m. daily through March 3",
      "Where: the old quay", "Info: 555-0188"]),
    ("labels and facts in lines of their own, with a link in a fact",
     [("+", PROSE), ("-", "When:"), ("-", "Oct. 3", "date"), ("-", "Tickets:"),
      ("-", "at the quay or"), ("-", "icehouse.example"), ("-", "Glass")],
     ["When:", "Oct. 3", "Tickets:", "at the quay or", "icehouse.example"]),
    ("a label of its own kind among known ones, and one with a number behind them",
     [("+", PROSE), ("-", "When: March 3"), ("-", "Boat: the Ostwick"), ("-", "Cost: $4"),
      ("-", "Telephone: 555-0188")],
     ["When: March 3", "Boat: the Ostwick", "Cost: $4", "Telephone: 555-0188"]),
    ("a single known label with a number", [("+", PROSE), ("-", "Admission: $12")],
     ["Admission: $12"]),
    ("what is left of a box", [("+", "When: March 3"), ("+", "Where: the quay"),
                               ("-", "Cost: free")], ["Cost: free"]),
    ("what looks like another article's label",
     [("+", PROSE), ("+", "Where to stay: the mill"),
      ("-", "Don't miss: the ice house", "labelled-link")], ["Don't miss: the ice house"]),
    ("the times of a recipe above what stays",
     [("-", "Print", "site-chrome"), ("-", "Prep time: 10 minutes"), ("-", "Serves: 8"),
      ("-", "Ingredients"), ("+", "4 cups of ice"), ("+", PROSE)],
     ["Prep time: 10 minutes", "Serves: 8", "Ingredients"]),
    ("the heading of a box that stays",
     [("-", "Print", "site-chrome"), ("-", "The walk in short"), ("+", "Distance: 4 miles"),
      ("+", "Difficulty: low"), ("+", PROSE)], ["The walk in short"]),
    ("the life of whom an article tells",
     [("+", PROSE), ("-", "Bio"), ("-", "Ann Ray was born in Ribe and lives on the quay.")],
     ["Bio", "Ann Ray was born in Ribe and lives on the quay."]),
    ("a label without a colon above a sentence with a number",
     [("+", PROSE), ("-", "Admission"), ("-", "Open house: March 3, noon to 5. Entry is free.")],
     ["Admission", "Open house: March 3, noon to 5. Entry is free."]),
    ("the next match",
     [("+", PROSE), ("-", "UP NEXT"), ("-", "The Otters host Ribe on Saturday, Nov. 4."),
      ("-", "Share", "share-bar")], ["UP NEXT", "The Otters host Ribe on Saturday, Nov. 4."]),
    ("results",
     [("+", PROSE), ("-", "Scores"), ("-", "Ostwick 2 - Ribe 1"), ("-", "Tolm 14 12 13 — 39"),
      ("-", "More sports", "related-links")],
     ["Scores", "Ostwick 2 - Ribe 1", "Tolm 14 12 13 — 39"]),
    ("many results in a line", [("+", PROSE), ("-", "Girls: Ashby 44, Rowan 39; Ribe 61, Tolm 22"),
                                ("-", "126: Cole pinned Braun, 1:43. 132: Ortiz beat Fenn, 6-4.")],
     ["Girls: Ashby 44, Rowan 39; Ribe 61, Tolm 22",
      "126: Cole pinned Braun, 1:43. 132: Ortiz beat Fenn, 6-4."]),
    ("a long line of results that has been wrapped",
     [("+", PROSE), ("-", f"Girls: Ashby 44, Rowan 39; {'Ribe 61, Tolm 22; ' * 3}Oak Hill"),
      ("-", "48 (OT)"), ("-", "Boys: Ashby 71, Rowan 70")],
     [f"Girls: Ashby 44, Rowan 39; {'Ribe 61, Tolm 22; ' * 3}Oak Hill", "48 (OT)",
      "Boys: Ashby 71, Rowan 70"]),
    ("results below a closing sentence, and one more below them",
     [("+", PROSE), ("-", "The harbour was open again."), ("-", "Ostwick 2 - Ribe 1"),
      ("-", "Tolm 0 - Oak Hill 0"), ("-", "The mail boat stayed.")],
     ["The harbour was open again.", "Ostwick 2 - Ribe 1", "Tolm 0 - Oak Hill 0",
      "The mail boat stayed."]),
    ("numbered parts", [("+", PROSE), *PARTS, ("-", "Share", "share-bar")],
     [row[1] for row in PARTS if row[0] == "-" and len(row) == 2]),
    ("steps counted down, taken for titles of other articles",
     [("+", PROSE), ("-", "Tip #3 - Wait", "related-links"), ("+", "Ice needs nine cold nights."),
      ("-", "Tip #2 - Listen"), ("-", "Good ice sings when you walk on it."),
      ("-", "Tip #1 - Go home"), ("-", "There is tea at the inn.")],
     ["Tip #3 - Wait", "Tip #2 - Listen", "Good ice sings when you walk on it.",
      "Tip #1 - Go home", "There is tea at the inn."]),
]
UNSURE = {"steps counted down, taken for titles of other articles"}
LEFT: list[tuple[str, list[Row]]] = [
    ("the next video", [("+", PROSE), ("-", "Up next"), ("-", "12 boats that froze in the ice")]),
    ("labels that no page's facts have",
     [("+", PROSE), ("-", "Grills: what a chef says of them"), ("-", "Study: ice makes old")]),
    ("a single known label without a number", [("+", PROSE), ("-", "Info: ask at the quay")]),
    ("a known word alone", [("+", PROSE), ("-", "Tickets"), ("-", "Fish 12")]),
    ("a box that does not stand below what stays",
     [("+", PROSE), ("-", "About us"), ("-", "Fish"), ("-", "When: March 3"), ("-", "Cost: $4")]),
    ("a box below another article's title",
     [("+", PROSE), ("-", "More", "related-links"), ("-", "When: March 3"), ("-", "Cost: $4")]),
    ("another article's title behind a label with a number",
     [("+", PROSE), ("-", "Don't miss: 12 boats in the ice", "labelled-link")]),
    ("prices below an advertisement's label that ends in a colon",
     [("+", PROSE), ("+", "Pros"), ("+", "Fast"), ("+", "Cons"), ("+", "Loud"),
      ("-", "Best prices today:", "advertisement"), ("-", "Price"), ("-", "$82")]),
    ("one result", [("+", PROSE), ("-", "Ostwick 2 - Ribe 1"), ("-", "Fish")]),
    ("numbers alone", [("+", PROSE), ("-", "1 2 3"), ("-", "4 5 6")]),
    ("numbered titles of other articles",
     [("+", PROSE), *[("-", f"{number}. Fish prices fall") for number in range(1, 6)]]),
    ("numbered parts of which nothing stays",
     [("+", PROSE), ("-", "Menu", "site-chrome"), *[("-", *row[1:]) for row in PARTS]]),
    ("what a menu lists and the foot once more",
     [*CONTENTS, ("+", MORE), ("-", "The pier"), ("-", MORE), ("-", "The ice"), ("-", MORE)]),
    ("a section of a list of contents without a paragraph",
     [*CONTENTS, ("+", "The pier"), ("+", PROSE), ("+", "The quay"), ("+", MORE),
      ("-", "The ice"), ("-", "Fish"), ("-", MORE)]),
    ("counting that leaps", [("+", PROSE), ("-", "1. Fish"), ("+", MORE), ("-", "4. Ice"),
                             ("-", "Who sells what at the quay, and when."), ("-", "9. Tea")]),
]


@pytest.mark.parametrize(("case", "rows", "raised"), RAISED, ids=[row[0] for row in RAISED])
def test_practical_lines_are_raised(case: str, rows: list[Row], raised: list[str]) -> None:
    assert list_raised(rows, sure=case not in UNSURE) == raised


@pytest.mark.parametrize(("case", "rows"), LEFT, ids=[row[0] for row in LEFT])
def test_what_looks_alike_is_left(case: str, rows: list[Row]) -> None:
    assert list_raised(rows, sure=True) == []


@pytest.mark.parametrize(("language", "box"), [
    ("bg", ["Кога: 3 март", "Къде: старият кей"]), ("he", ["מתי: 3 במרץ", "איפה: המזח הישן"]),
    ("hi", ["कब: 3 मार्च", "कहां: पुराना घाट"]), ("lt", ["Kada: kovo 3 d.", "Kur: senoji krantinė"]),
    ("th", ["วันที่: 3 มีนาคม", "สถานที่: ท่าเรือเก่า"]), ("sq", ["Kur: 3 mars", "Çmimi: 4 euro"]),
    ("en", ["For the claimant: Ann Ray", "For the defendant: Jo Lund"]),
    ("de", ["Vorinstanz: Amtsgericht Ostwick", "Aktenzeichen: 12 C 81/21"])])
def test_boxes_of_facts_are_told_in_many_languages(language: str, box: list[str]) -> None:
    rows: list[Row] = [("+", PROSE), *(("-", line) for line in box)]
    assert list_raised(rows, language=language) == box


@pytest.mark.parametrize("language", ["bg", "no", "ro", "he"])
def test_how_to_reach_a_newspaper_is_no_fact(language: str) -> None:
    known = fact_labels(language) - fact_labels(None)
    assert known.isdisjoint(("телефон", "telefon", "adresa", "טלפון"))


def test_labels_are_read_in_the_language_and_in_english() -> None:
    rows: list[Row] = [("+", PROSE), ("-", "Wann: heute"), ("-", "Wo: am Kai")]
    assert list_raised(rows, language="de") == ["Wann: heute", "Wo: am Kai"]
    assert list_raised(rows, language="fr") == []
    assert "tickets" in fact_labels("de")
    assert "wann" not in fact_labels(None)
