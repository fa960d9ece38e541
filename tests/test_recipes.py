"""Recipes in texts, from the label of what is needed to the last step."""

from __future__ import annotations

import pytest

from .lines import MORE, PROSE, Row, list_raised

NEEDED: list[Row] = [("-", "2 cups flour"), ("-", "½ lemon"), ("-", "Salt")]
STEPS: list[Row] = [("-", "Boil the broth and the beans."), ("-", "Let it rest for a night.")]
RECIPE: list[Row] = [("-", "Ingredients"), *NEEDED, ("-", "Directions:"), *STEPS]

RAISED: list[tuple[str, list[Row], list[str]]] = [
    ("all of it", RECIPE, [text for _, text, *_ in RECIPE]),
    ("and its notes", [*RECIPE, ("-", "Notes"), ("-", "It keeps for a week in the ice.")],
     [*(text for _, text, *_ in RECIPE), "Notes", "It keeps for a week in the ice."]),
    ("but its switches", [RECIPE[0], ("-", "US Customary"), ("-", "1x"), *RECIPE[1:]],
     [text for _, text, *_ in RECIPE]),
    ("none without steps", RECIPE[:5], []),
    ("none that measures nothing", [RECIPE[0], ("-", "Flour"), ("-", "Ice"), ("-", "Salt"),
                                    *RECIPE[4:]], []),
    ("none of a list of contents", [RECIPE[0], RECIPE[4], ("-", "Comments"), ("-", "About")], []),
    ("nothing below its last step", [*RECIPE, ("-", "About us"), ("-", "Ann bakes in Ostwick.")],
     [text for _, text, *_ in RECIPE]),
]


@pytest.mark.parametrize(("case", "rows", "raised"), RAISED, ids=[row[0] for row in RAISED])
def test_recipes_are_raised(case: str, rows: list[Row], raised: list[str]) -> None:
    assert list_raised([("+", PROSE), ("+", MORE), *rows]) == raised


def test_a_recipe_in_another_language() -> None:
    rows: list[Row] = [("-", "Zutaten für vier Personen"), ("-", "200 g Mehl"), ("-", "2 Eier"),
                       ("-", "Salz"), ("-", "Zubereitung"), ("-", "Alles in der Pfanne braten.")]
    prose = ("Der Gemeinderat hat am Dienstag über die Pläne für den alten Hafen beraten und die "
             "Abstimmung nach drei Stunden auf das Frühjahr verschoben, wie es hieß.")
    above: list[Row] = [("+", prose), ("+", f"{prose} {prose}")]
    assert list_raised([*above, *rows], language="de") == [text for _, text, *_ in rows]
