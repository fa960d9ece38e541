"""`python -m benchmarks` over a small data folder made for it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from benchmarks.__main__ import main
from benchmarks.table import BEGIN, END, replace_figures

from .pages import HTML, PARAGRAPHS, TEXT

FACTS = {"headline": "Harbour freezes over", "byline": ["Jo Lund"], "date": "2021-02-09"}
BODY = "\n\n".join(PARAGRAPHS)


def write_set(folder: Path, name: str, content: str, truth: dict[str, Any], page: object) -> None:
    arrow, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    table = arrow.table({"id": [truth["id"]], "url": ["https://post.example/ice"],
                         content: [page]})
    parquet.write_table(table, folder / f"{name}.parquet")
    (folder / f"{name}.truth.jsonl").write_text(json.dumps(truth) + "\n", encoding="utf-8")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    write_set(folder, "ice", "html", {"id": "1", **FACTS, "body": BODY}, HTML.encode())
    write_set(folder, "ice-text", "text", {"id": "1:plain", "flattener": "plain", "body": BODY},
              f"{TEXT}\n\nRead more: ten harbours")
    return folder


def test_every_set_is_scored_and_timed(data: Path, tmp_path: Path,
                                       capsys: pytest.CaptureFixture[str]) -> None:
    figures, results = tmp_path / "figures.json", tmp_path / "RESULTS.md"
    results.write_text(f"# Results\n\n{BEGIN}\nold\n{END}\n\nLast words.\n", encoding="utf-8")
    main(["--data", str(data), "--speed", "--json", str(figures), "--write", str(results)])
    printed = capsys.readouterr().out
    assert printed.startswith("| set | program | pages | f1 |")
    written = results.read_text(encoding="utf-8")
    assert printed.strip() in written
    assert written.startswith("# Results\n")
    assert written.endswith("Last words.\n")
    assert "old" not in written
    assert str(tmp_path) not in written
    rows = {(row["set"], row["flattener"], row["program"]): row
            for row in json.loads(figures.read_text(encoding="utf-8"))["rows"]}
    assert list(rows) == [("ice", "", "cleaner"),
                          ("ice-text", "plain", "as it comes"), ("ice-text", "plain", "cleaner"),
                          ("ice-text", "all", "as it comes"), ("ice-text", "all", "cleaner")]
    html, text = rows["ice", "", "cleaner"], rows["ice-text", "plain", "cleaner"]
    assert html["headline"] == html["byline"] == html["date"] == 1.0
    assert text.keys() >= {"headline", "byline", "date"}  # the text prints all three
    assert rows["ice-text", "plain", "as it comes"].keys() >= {"f1", "recall"}
    assert "headline" not in rows["ice-text", "plain", "as it comes"]


def test_figures_need_their_marks(tmp_path: Path) -> None:
    page = tmp_path / "notes.md"
    page.write_text("No marks here.\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"notes\.md"):
        replace_figures(page, "figures")
    assert page.read_text(encoding="utf-8") == "No marks here.\n"
