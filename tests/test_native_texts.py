"""The compiled core on texts: their lines are Python's, and what is measured of these."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cleaner.features.text import NAMES, measure_text
from cleaner.forest import load_forest
from cleaner.learned import measure as measure_page
from cleaner.learned import read_page_cues
from cleaner.model import Source
from cleaner.native.forms import (
    ANNOUNCING,
    ASKING,
    BEHIND,
    DEMANDING,
    ENDED,
    INSIDE,
    PARTICLE,
    PERHAPS,
    SMALL,
    find_forms,
)
from cleaner.native.glances import DATED, OPENED
from cleaner.native.headlines import NAMES as HEADLINE_NAMES
from cleaner.native.headlines import measure_headlines
from cleaner.native.languages import count_scripts
from cleaner.native.lines import MARKED, fold_lines
from cleaner.native.texts import lay_lines
from cleaner.segment import segment
from cleaner.segment.line_shapes import (
    asks,
    demands_more,
    ends_sentence,
    lay_enders,
    starts_inside,
    starts_with_particle,
)
from cleaner.segment.lines import Joiner
from cleaner.segment.markdown import is_markdown
from cleaner.segment.repairs import mend
from cleaner.segment.text import encode

from .facts import read_facts

LINE = "The ferry left at noon with nine people and a goat on board."
pieces = st.lists(st.sampled_from(
    [*"\n\r\v\f\x1c\x1d\x1e\x1f\x85\u2028\u2029\t \u00a0\u3000aZ9é한\U0001f600\ud800\0#*_]([<&;",
     *"/â€Ãã", "\r\n", "  ", "word", "\u00ad", "\u200b", "\ufeff", "&amp;", "<p>", "</b>", "â€™",
     "Ã©", "# A", "**b**", "](x)"]), max_size=30)
texts = pieces.map("".join)
BULLETS = "*•·▪◦‣●○■□➤►▶✓✔❖+-"
marks = st.lists(st.sampled_from([
    *".!?…。！？।۔:：;؛،؟\u037e\"'”’»«“)]}）」』】›*_([（,、，-–—/&|>•#©", *"αΩaZ9é한的は을이다",
    "’s", "’ll", "’sa", ".NET", ".github", ".com", ".Th", "...", "――", "은 ", "이다.", "the", "of",
    "und", "Of", LINE]),
    max_size=3).map("".join)
edges = st.tuples(marks, marks, marks).map(lambda parts: " ".join(" ".join(parts).split())).filter(
    bool)


@given(texts)
def test_lines_are_those_that_python_reads(text: str) -> None:
    expected, blanks = [], 0
    for number, raw in enumerate(text.splitlines(), 1):
        words = raw.split()
        bullet = words[0] if len(words) > 1 and words[0] in BULLETS else "\0"
        if bullet != "\0":
            words.pop(0)
        if any(word not in BULLETS for word in words):
            while words[0] in BULLETS and len(words) > 1:
                words.pop(0)
        if words:
            expected.append((" ".join(words), (number, len(raw.rstrip()),
                                               len(raw) - len(raw.lstrip()), blanks, ord(bullet))))
            blanks = 0
        else:
            blanks += bool(expected)
    folded = fold_lines(encode(text))
    assert list(zip(folded.lines.list_texts(), folded.rows.tolist(), strict=True)) == expected


@given(texts)
@example("\u00e9\u20ac\u20ac")  # a character of UTF-8 as Windows reads it
def test_what_needs_mending_or_is_markdown_shows_a_sign_of_it(text: str) -> None:
    signs = fold_lines(encode(text)).signs
    assert mend(text, signs) == mend(text)
    assert signs & MARKED or not is_markdown(text)


@given(edges)
def test_lines_begin_and_end_as_they_are_read(text: str) -> None:
    found = find_forms(lay_lines([text]), lay_enders())[0]
    assert found["size"] == len(text)
    assert found["spaces"] == text.count(" ")
    assert found["head"] == len(text.partition(" ")[0])
    assert bool(found["edges"] & ENDED) == ends_sentence(text)
    assert bool(found["edges"] & ASKING) == (
        asks(text) or text[:2] in ("――", "——", "──"))
    assert bool(found["edges"] & ANNOUNCING) == (text[-1] in ":：")
    assert bool(found["edges"] & INSIDE) == starts_inside(text)
    assert bool(found["edges"] & SMALL) == text[0].islower()
    assert bool(found["edges"] & PARTICLE) == starts_with_particle(text)
    assert bool(found["edges"] & DEMANDING) == demands_more(text)


@given(st.lists(edges, max_size=12), st.sampled_from((" →", " »", "e", ".", "ice")))
@example(["", "→ The ice →", "→", "", "The boats →"], " →")
@example(["The boats →"], " →")
@example(["", ""], " →")
def test_lines_are_found_by_their_edges(lines: list[str], sign: str) -> None:
    signs = (sign.strip(), "← "), (sign, " ›")
    assert [*lay_lines(lines).find_edged(*signs)] == [
        index for index, line in enumerate(lines)
        if line.startswith(signs[0]) or line.endswith(signs[1])]


@given(st.lists(st.one_of(edges, st.just("")), max_size=12))
def test_only_lines_that_may_be_joined_are(lines: list[str]) -> None:
    folded = fold_lines(encode("\n".join(lines)))
    joiner, asking = Joiner(folded), Joiner(folded)
    asking.forms["joint"][asking.forms["joint"] == BEHIND] = PERHAPS
    assert joiner.join() == asking.join()


def measure(*lines: str, headline: str = "") -> dict[str, list[float]]:
    page = segment(Source("\n\n".join(lines), "text", None, "unicode"))
    table = measure_text(page, read_facts(page), read_page_cues(page))
    return dict(zip(NAMES, table.tolist(), strict=True))


def test_forests_know_the_features_by_the_same_names() -> None:
    assert load_forest("text-whole").names == load_forest("text-extracted").names == NAMES


def test_lines_are_measured() -> None:
    found = measure("Noon, 9 May 2021", LINE, "– Share |", LINE)
    assert found["chars"] == [16, len(LINE), 9, len(LINE)]
    assert found["words"] == [4, 13, 3, 13]
    assert found["digits"] == pytest.approx([5 / 16, 0, 0, 0])
    assert found["terminal"] == [0, 1, 0, 1]
    assert found["bars"] == [0, 0, 1, 0]
    assert found["dashes"] == [0, 0, 1, 0]
    assert found["kind"] == [0, 0, 0, 0]
    assert found["repeated"] == [1, 2, 1, 2]
    assert found["again"] == [0, 1, 0, 1]
    assert found["again before"] == [0, 0, 0, 1]
    assert found["prose before"] == [99, 99, 99, 99]
    assert found["count"] == [4] * 4


def test_a_label_above_prose_is_a_heading() -> None:
    prose = f"{LINE} {LINE}"
    assert measure("Harbour", prose, "Notes", "Weather", prose, "End")["kind"] == [1, 0, 1, 1, 0, 0]


@pytest.mark.parametrize("words", [
    "ferry harbour", "желтый корабль", "ὀδυσσεύς ναύτης", "çelişki örneği", "ⱥɐɽɐ ȿɀȁȿ",
    "𐐨𐐩𐐪𐐫 𐐬𐐭𐐮𐐯"])
def test_words_are_the_same_in_capitals(words: str) -> None:
    assert measure(words, words.upper(), "other matters")["in next"][:2] == [1, 0]


def test_characters_of_scripts_without_spaces_are_words() -> None:
    assert measure("港の船", "船の港と「港」")["in next"] == [pytest.approx(1), 0]


def measure_lines(lines: list[str], slug: tuple[str, ...] = (), host: str = "",
                  glances: tuple[int, ...] = ()) -> tuple[list[int], dict[str, list[float]]]:
    seen = [*glances, *[0] * (len(lines) - len(glances))]
    found = measure_headlines(lay_lines(lines), 99, seen, slug, host)
    table = found.table[:, :len(found.indices)].tolist()
    return found.indices, dict(zip(HEADLINE_NAMES, table, strict=True))


def test_what_may_be_a_headline_is_measured() -> None:
    title = "The Ferry and the Goat | Example"
    lines = [title, "Home", "1. THE FERRY AND THE GOAT", "§§", "- A goat on a ferry,",
             "Harbour news of today", "港の船と山羊", " ".join([LINE] * 3), "After it all", "Home"]
    indices, rows = measure_lines(lines, ("harbour", "news", "goat"), "example")
    assert indices == [0, 1, 2, 4, 5, 6]
    assert rows["prose below"] == [182] * 6
    assert rows["to prose"] == [6, 5, 4, 2, 1, 0]
    assert rows["first line"] == [1, 0, 0, 0, 0, 0]
    assert rows["numbered"] == [0, 0, 1, 0, 0, 0]
    assert rows["marked"] == [0, 0, 0, 1, 0, 0]
    assert rows["uncased"] == [0, 0, 0, 0, 0, 1]
    assert rows["ending"] == [0, 0, 0, 4, 0, 0]
    assert rows["words"] == [7, 1, 6, 5, 4, 1]
    assert rows["times"] == [1, 2, 1, 1, 1, 1]
    assert rows["again below"] == [99, 8, 99, 99, 99, 99]
    assert rows["of host"] == [1, 0, 0, 0, 0, 0]
    assert rows["shared with title"] == pytest.approx([0, 0, 4 / 6, 1 / 6, 0, 0])
    assert rows["in address"] == pytest.approx([1 / 3, 0, 1 / 3, 1 / 3, 2 / 3, 0])
    assert rows["address in it"] == pytest.approx([1 / 7, 0, 1 / 6, 1 / 5, 2 / 4, 0])
    assert rows["in address, most"] == pytest.approx([2 / 3] * 6)
    assert rows["in address, lacking"] == pytest.approx([1 / 3, 2 / 3, 1 / 3, 1 / 3, 0, 2 / 3])
    assert rows["order from end"] == [6, 5, 4, 3, 2, 1]


@pytest.mark.parametrize(("line", "told"), [
    ("Über die Brücke", 1), ("ÜBER DIE BRÜCKE", 1), ("Uber die Brucke", 0.5), ("Çalı", 0)])
@pytest.mark.parametrize("slug", [("ueber", "uber", "bruecke", "brucke"), ("uber", "brucke")])
def test_an_address_writes_letters_in_its_way(slug: tuple[str, ...], line: str,
                                              told: float) -> None:
    _, rows = measure_lines(["Start", line], slug)
    assert rows["in address"][1] == (told if len(slug) > 2 else told > 0)


def test_a_headline_is_known_by_the_prose_below() -> None:
    prose = "The goats crossed the frozen harbour, and nobody knew which of them had led. " * 2
    japanese = "港の船が氷の上で凍り、乗客は岸まで歩いて渡ったと船長は語った。" * 2
    _, rows = measure_lines(["Goat crossed the harbour", "Pumps for every cellar",
                             "港の船が凍", prose.strip(), japanese])
    assert rows["in prose"] == pytest.approx([2 / 3, 0, 3 / 4])
    assert rows["count in next"] == [2, 0, 3]


def test_dates_and_bylines_near_it_are_found() -> None:
    lines = ["Weather", "The harbour freezes", "By Jo Lund", "3 May 2021", LINE]
    _, rows = measure_lines(lines, glances=(0, 0, OPENED, DATED))
    assert rows["byline below"][:4] == [2, 1, 9, 9]
    assert rows["date below"][:4] == [3, 2, 1, 9]
    assert rows["byline above"][:4] == [9, 9, 9, 1]


def test_a_long_line_is_a_headline_where_no_full_stop_ends_it() -> None:
    line = " ".join([LINE.rstrip(".")] * 3)
    indices, rows = measure_lines(["Home", f"{line}?", f"{line}."])
    assert indices == [0, 1]
    assert rows["like prose"] == [0, 1]


def test_marks_that_part_names_are_found() -> None:
    _, rows = measure_lines(["Home | Harbour", "Home » Harbour news", "Harbour >news> today",
                             "Ferry ☆Harbour", "The ferry and » the goat"])
    assert rows["parted"] == [1, 1, 0, 1, 1]


@pytest.mark.parametrize(("line", "expected"), [
    ("THE GOAT ON BOARD", [1, 17 / 30, 0, 0]), ("Goat on board of", [0, 0, 16 / 30, 0]),
    ("On board it", [0, 0, 0, 0])])
def test_a_headline_is_known_by_the_title(line: str, expected: list[float]) -> None:
    _, rows = measure_lines(["The goat on board of the ferry", line])
    assert [rows[name][1] for name in ("opens title", "share of title", "within title",
                                       "part of title")] == pytest.approx(expected)


@pytest.mark.parametrize(("title", "part"), [
    ("The goat on board - Harbour Post", 1), ("News | The goat on board", 1),
    ("The goat on board of the ferry", 0), ("Harbour: The goat on board", 1)])
def test_signs_bound_the_parts_of_a_title(title: str, part: int) -> None:
    assert measure_lines([title, "The goat on board"])[1]["part of title"][1] == part


@given(st.text(st.sampled_from("aZ .ÿαω\u0590\u05ff\u3040\u30ff\U0001f600")))
def test_letters_are_counted_by_script(text: str) -> None:
    scripts = ["\u0370\u03ff", "\u0590\u05ff", "\u3040\u30ff"]
    assert count_scripts(text, scripts) == [
        sum(first <= letter <= last for letter in text) for first, last in scripts]


@given(st.lists(st.sampled_from(("word", " ", "  ", "\n", "\t", "(", "I", "ü", "x" * 16, "y " * 8,
                                 "\u2028", "\xa0")), max_size=30).map("".join))
def test_lines_are_folded_as_python_splits_them(text: str) -> None:
    lines = [" ".join(line.split()) for line in text.splitlines()]
    assert fold_lines(text.encode()).lines.list_texts() == [line for line in lines if line]


@pytest.mark.parametrize("text", ["في على التي", "فى علي التى", "فـــي عَلى"])
def test_common_arabic_words_are_known_however_they_are_written(text: str) -> None:
    page = segment(Source(text, "text", None, "utf-8"), "ar")
    names, table = measure_page(page, read_facts(page), read_page_cues(page))
    assert table[names.index("common")][0] == 1
