"""No figure falls below its floor, over the project's own cases and pages, known faults and all."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.data import OWN, read_set
from benchmarks.flatten import flatten_soup
from benchmarks.programs import decode
from benchmarks.score import Prediction, score_page, summarize
from cleaner import clean
from cleaner.model import Kind

from .conftest import ROOT

FLOORS = {
    "html": {"f1": 0.99, "precision": 0.995, "recall": 0.985, "exact": 0.87, "headline": 1.0,
             "byline": 1.0, "date": 1.0},
    "txt": {"f1": 0.985, "precision": 0.99, "recall": 0.98, "exact": 0.82, "headline": 0.975,
            "byline": 0.975, "date": 1.0},
}
NEAR_MISSES = "near/"
"""How the ids begin of pages whose own text looks like what stands around an article."""
OWN_FLOORS: dict[tuple[Kind, bool], dict[str, float]] = {
    ("html", False): {"f1": 0.98, "recall": 0.99, "headline": 0.98, "byline": 0.91, "date": 0.98},
    ("text", False): {"f1": 0.955, "recall": 0.97, "headline": 0.93, "byline": 0.85, "date": 0.945},
    ("html", True): {"f1": 0.965, "recall": 0.945, "headline": 0.98, "byline": 0.97, "date": 0.98},
    ("text", True): {"f1": 0.91, "recall": 0.865, "headline": 0.93, "byline": 0.91, "date": 0.98}}
"""Those of the pages written for the project, as HTML and flattened; of near misses or not."""
CEILINGS = {"byline_invented": 0.05, "date_invented": 0.05}


def score_cases(suffix: str) -> Iterator[dict[str, list[float]]]:
    for path in sorted(ROOT.glob(f"fixtures/*/page.{suffix}")):
        truth = json.loads(path.with_name("expected.json").read_text(encoding="utf-8"))
        article = clean(Path(path), kind="html" if suffix == "html" else "text")
        yield score_page(truth, Prediction(article.headline, tuple(article.byline), article.date,
                                           article.body))


def score_own_pages(kind: Kind, *, near: bool) -> Iterator[dict[str, list[float]]]:
    for page in read_set(OWN, "own").pages:
        if page.id.startswith(NEAR_MISSES) != near:
            continue
        content = decode(page.content) if kind == "html" else flatten_soup(decode(page.content))
        article = clean(content, url=page.url, kind=kind)
        yield score_page(page.truth, Prediction(article.headline, tuple(article.byline),
                                                article.date, article.body))


@pytest.mark.filterwarnings("ignore::bs4.XMLParsedAsHTMLWarning")
@pytest.mark.parametrize(("kind", "near"), OWN_FLOORS)
def test_no_figure_of_the_own_pages_falls_below_its_floor(kind: Kind, *, near: bool) -> None:
    figures, floors = summarize(list(score_own_pages(kind, near=near))), OWN_FLOORS[kind, near]
    low = {name: figures[name] for name, floor in floors.items() if figures[name] < floor}
    assert not low, figures


@pytest.mark.parametrize("suffix", FLOORS)
def test_no_figure_falls_below_its_floor(suffix: str) -> None:
    figures = summarize(list(score_cases(suffix)))
    low = {name: figures[name] for name, floor in FLOORS[suffix].items() if figures[name] < floor}
    high = {name: figures[name] for name, ceiling in CEILINGS.items()
            if (figures.get(name) or 0) > ceiling}
    assert not low | high, figures
