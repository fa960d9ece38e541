"""What is measured of the blocks of an HTML page: each feature by its name."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner import clean, sizes
from cleaner.confidence import measure_confidence, warn_of_removals
from cleaner.features.html import MEASURE, NAMES
from cleaner.forest import load_forest
from cleaner.learned import Measures, find_live, measure, read_page_cues
from cleaner.model import Block, Page, Source
from cleaner.native.loaded import CORE
from cleaner.segment.columns import read_columns
from cleaner.segment.html import segment_html

from .facts import read_facts

LINE = "The ferry left at noon, with nine people and a goat on board. Nobody minded the goat."
PAGE = f"""<title>Noon</title><meta name="description" content="{LINE[:50]}">
<script type="application/ld+json">{{"@type": "Article", "articleBody": "{LINE} {LINE} {LINE}"}}
</script><body><nav><a href="/">Home</a></nav><main><h1>Noon</h1><div class="comment">
<p>{LINE}</p><p><a href="/x">More of the goat</a> here:</p></div><x-note>Goats</x-note>
<x-note>Goats</x-note><h3>Later! <a href="#later">#</a></h3><p>{LINE}</p></main>
<footer><ul><li><a href="/a">Imprint</a></li></ul></footer>"""


def count_words(block: Block) -> int:
    size, spaces = len(block.text), block.text.count(" ")
    return spaces + 1 if spaces * 20 >= size or size < 12 else size // 2


def segment(markup: str) -> Page:
    return segment_html(Source(markup, "html", None, "unicode"))


def measure_page(page: Page) -> Measures:
    return measure(page, read_facts(page), read_page_cues(page))


def read(name: str, markup: str = PAGE) -> list[float]:
    names, table = measure_page(segment(markup))
    return [round(value, 4) for value in table[names.index(name)].tolist()]


MEASURED = {
    # Home, Noon, a line, a link, Goats, Goats, Later!, a line, Imprint
    "chars": [4, 4, 85, 22, 5, 5, 6, 85, 7],
    "words": [1, 1, 17, 5, 1, 1, 1, 17, 1],
    "terminal": [0, 0, 1, 0, 0, 0, 1, 1, 0],
    "colon": [0, 0, 0, 1, 0, 0, 0, 0, 0],
    "sentences": [0, 0, 1, 0, 0, 0, 0, 1, 0],
    "commas": [0, 0, round(1 / 17, 4), 0, 0, 0, 0, round(1 / 17, 4), 0],
    "link-share": [0, 0, 0, round(16 / 22, 4), 0, 0, 0, 0, 0],
    "kind": [7, 1, 0, 0, 0, 0, 1, 0, 7],
    "in comment": [0, 0, 1, 1, 0, 0, 0, 0, 0],
    "in <main>": [0, 1, 1, 1, 1, 1, 1, 1, 0],
    "near comment": [0, 0, 1, 1, 0, 0, 0, 0, 0],
    "good": [0, 0, 85, 0, 0, 0, 0, 85, 0],
    "total": [171] * 9,
    "prose before": [99, 99, 99, 1, 2, 3, 4, 5, 1],
    "prose after": [2, 1, 5, 4, 3, 2, 1, 99, 99],
    "prose after size": [85, 85, 85, 85, 85, 85, 85, 0, 0],
    "mass 3": [85, 85, 85, 85, 170, 170, 85, 85, 85],
    "c1 size": [9, 9, 7, 7, 7, 7, 9, 9, 9],
    "main 0.8": [0, 1, 1, 1, 1, 1, 1, 1, 0],
    "tagged count": [1, 1, 3, 3, 2, 2, 1, 3, 1],
    "alike count": [1, 1, 2, 2, 2, 2, 1, 1, 1],
    "heading distance": [99, 99, 1, 2, 3, 4, 5, 1, 2],
    "heading level": [9, 9, 1, 1, 1, 1, 1, 3, 3],
    "repeated": [1, 1, 2, 1, 2, 2, 1, 2, 1],
    "from headline": [-1, 0, 1, 2, 3, 4, 5, 6, 7],
    "is headline": [0, 1, 0, 0, 0, 0, 0, 0, 0],
    "is description": [0, 0, 1, 0, 0, 0, 0, 1, 0],
    "in stated body": [-1, -1, 1, -1, -1, -1, -1, 1, -1],
    "-1 chars": [-1, 4, 4, 85, 22, 5, 5, 6, 85],
    "+2 kind": [0, 0, 0, 0, 1, 0, 7, -1, -1],
}


@pytest.mark.parametrize(("name", "values"), MEASURED.items(), ids=list(MEASURED))
def test_measures(name: str, values: list[float]) -> None:
    assert read(name) == values


def test_a_page_that_states_no_body_and_has_no_headline() -> None:
    markup = f"<body><p>{LINE}</p><p>{LINE}</p>"
    assert read("in stated body", markup) == [-2, -2]
    assert read("stated body", markup) == [0, 0]
    assert read("from headline", markup) == [-999, -999]


def test_the_forest_knows_the_features_by_these_names() -> None:
    assert load_forest("html").names == NAMES


def test_menus_controls_and_links_around_the_page_are_not_worth_judging() -> None:
    page = segment(PAGE.replace("<main>", "<header><a href='/y'>Goat news</a></header><main>"))
    assert [page.blocks[i].text for i in find_live(page)] == [
        "Noon", LINE, "More of the goat here:", "Goats", "Goats", "Later!", LINE]


def test_what_does_not_fit_is_refused() -> None:
    page = segment(PAGE)
    scanned = page.scanned
    assert scanned is not None
    count = len(page.blocks)
    blocks = scanned.blocks.copy()
    blocks["container"][-1] = 99
    for wrong, cues in ((scanned, [0]), (scanned._replace(blocks=blocks), [0] * count),
                        (scanned._replace(containers=scanned.containers[:2]), [0] * count)):
        with pytest.raises(ValueError, match="measured"):
            MEASURE.measure(wrong, cues, -1, 0)
    with pytest.raises(ValueError, match="scanned"):
        measure(page._replace(scanned=None), read_facts(page), read_page_cues(page))


@pytest.mark.parametrize("call", ["measure_html", "judge_by_trees"])
def test_that_memory_has_ended_is_said(call: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(CORE, call, lambda *_: -1)
    with pytest.raises(MemoryError):
        clean(PAGE)


PIECES = st.lists(st.sampled_from([
    "<p>", "</p>", "<div class='comment'>", "</div>", "<ul><li>", "</ul>", "<x-a>", "</x-a>",
    "<h2>", "</h2>", "<a href='#'>", "</a>", "<template><p>", "</template>", "<nav>", "</nav>",
    LINE, "One. ", "Two, ", "山の中で。", "é ", "<br><br>", "#"]), max_size=60)


@given(PIECES)
def test_any_page_is_measured_as_its_texts_say(pieces: list[str]) -> None:
    page = segment("<body>" + "".join(pieces))
    if not page.blocks:
        return
    names, table = measure_page(page)
    row = {name: table[names.index(name)].tolist() for name in (
        "chars", "words", "repeated", "sentences", "c0 size", "position")}
    texts = [block.text for block in page.blocks]
    seen = Counter(texts)
    assert row["chars"] == [len(text) for text in texts]
    assert row["words"] == [count_words(block) for block in page.blocks]
    assert row["repeated"] == [seen[text] for text in texts]
    assert row["sentences"] == [sum(map(text.count, (". ", "? ", "! ", "。", "।")))
                                for text in texts]
    around = [page.containers[block.container] for block in page.blocks]
    assert row["c0 size"] == [one.last - one.first for one in around]
    assert np.isfinite(table).all()


@pytest.mark.parametrize(("text", "words"), [
    ("Harbour vote put off", 4),
    ("Donaudampfschifffahrtsgesellschaftskapitänswitwe", 1),
    ("港の評議会は火曜日の夜に集まり、古い埠頭を見た。", 12),
    ("港の氷", 1),
    ("https://www.example.org/a-long-address-without-spaces", 1),
])
def test_words_of_scripts_with_and_without_spaces(text: str, words: int) -> None:
    assert sizes.count_words(text) == words


@given(PIECES)
def test_sizes_are_the_same_whether_the_core_gave_them_or_not(pieces: list[str]) -> None:
    page = segment("<body>" + "".join(pieces))
    bare = page._replace(scanned=None, columns=None)
    assert read_columns(page).words.tolist() == [count_words(block) for block in page.blocks]
    assert read_columns(bare).words.tolist() == read_columns(page).words.tolist()
    assert read_columns(bare).prose.tolist() == read_columns(page).prose.tolist()
    assert read_columns(bare).measure_hidden().tolist() \
        == read_columns(page).measure_hidden().tolist()
    kept = np.arange(len(page.blocks)) % 2 > 0
    likely = np.linspace(0.1, 0.9, len(kept))
    assert measure_confidence(bare, kept, likely) == measure_confidence(page, kept, likely)
    assert warn_of_removals(bare, kept) == warn_of_removals(page, kept)
