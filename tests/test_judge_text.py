"""Verdicts on the lines of a text: labels that stand alone, and the bars at its edges."""

from __future__ import annotations

import numpy as np
import pytest

from cleaner.forest import load_forest
from cleaner.judge import EDGE_LABEL, EDGE_SENTENCE, EXTRACTED, judge, set_bars
from cleaner.learned import Judgement
from cleaner.model import Hit, Page, Source
from cleaner.segment import segment

from .lines import KEPT, MORE, PROSE

ALONE: list[tuple[str, list[str], list[str], bool]] = [
    ("a menu's word", ["+" + PROSE, "+" + MORE, "-Sport", "+The ice", "-Weather", "+" + PROSE],
     ["The ice"], False),
    ("the heading of what an extractor lost", ["+" + PROSE, "+" + MORE, "-Sport", "+The ice"],
     ["The ice"], True),
    ("a heading", ["+" + PROSE, "-Sport", "+The ice", "+" + MORE, "+" + PROSE], [], True),
    ("a standfirst above the author", ["+For the first time in sixty years no boat can leave",
                                       "-By Ann Ray", "+" + PROSE, "+" + MORE], [], False),
    ("an answer", ["+" + PROSE, "+" + MORE, "-Sport", "+The ice.", "-Weather"], [], True),
]


@pytest.mark.parametrize(("case", "lines", "dropped", "extracted"), ALONE,
                         ids=[row[0] for row in ALONE])
def test_labels_alone_are_dropped(case: str, lines: list[str], dropped: list[str],
                                  extracted: bool) -> None:
    assert list_dropped(lines, [], extracted=extracted) == dropped


@pytest.mark.parametrize(("owner", "above", "dropped"), [
    ("byline", [PROSE, MORE], []), ("date", [PROSE, MORE], ["The ice"]),
    ("byline", [], ["The ice"])])
def test_the_title_of_a_part_stands_above_its_author(owner: str, above: list[str],
                                                     dropped: list[str]) -> None:
    lines = [*("+" + text for text in above), "-4h ago", "+The ice", "-Ann Ray", "+" + MORE,
             "+" + PROSE]
    hits = [Hit(len(above) + 2, owner, "for the test")]
    assert list_dropped(lines, hits, extracted=True) == dropped


def list_dropped(lines: list[str], hits: list[Hit], *, extracted: bool) -> list[str]:
    """The labels that stand alone among lines that stay ("+") or don't ("-")."""
    text = "\n\n".join(line[1:] for line in lines)
    page: Page = segment(Source(text, "text", None, "utf-8"))
    likely = np.array([KEPT if line[0] == "+" else 0.001 for line in lines])
    width = len(load_forest("text-whole").names)
    table = np.zeros((width, len(lines)), np.float32)
    verdicts = judge(page, hits, Judgement("text-whole", likely, table, extracted))
    return [page.blocks[verdict.block].text for verdict in verdicts
            if verdict.rule == "empty-section"]


EDGES = [
    ("an article in the midst", 0.95, 3, [EDGE_LABEL, *[EXTRACTED] * 7, EDGE_LABEL, EDGE_SENTENCE]),
    ("nothing certain", 0.8, 3, [EXTRACTED] * 10),
    ("a small part of a text that is mostly one line", 0.95, 300, [*[EXTRACTED] * 9, 0.0]),
]


@pytest.mark.parametrize(("case", "likely", "times", "bars"), EDGES, ids=[row[0] for row in EDGES])
def test_the_edges_of_an_extracted_text_need_more(case: str, likely: float, times: int,
                                                  bars: list[float]) -> None:
    prose = [f"{PROSE} And so it went on day {number}." for number in range(6)]
    lines = ["A label", *prose[:3], "A heading", *prose[3:], "Another label",
             "Gen. Doe, Col. Roe. " * times]
    page: Page = segment(Source("\n".join(lines), "text", None, "utf-8"))
    held = np.array([likely if line in prose else 0.5 for line in lines])
    assert set_bars(page, Judgement("text-whole", held, np.zeros((0, len(lines)), np.float32),
                                    True)).tolist() == bars
