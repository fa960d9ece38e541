"""Many pages: every form of input and output, in order, and from Python."""

from __future__ import annotations

import gzip
import itertools
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from cleaner import Options, clean
from cleaner.batch.inputs import find_files
from cleaner.batch.many import clean_batch, clean_many
from cleaner.batch.pool import AHEAD, CHUNK, MOST_HELD
from cleaner.batch.record import COLUMNS

from .conftest import Run
from .pages import HTML, PARAGRAPHS, PNG, TEXT

pa = pytest.importorskip("pyarrow")
parquet = pytest.importorskip("pyarrow.parquet")
zstandard = pytest.importorskip("zstandard")


def write_lines(path: Path, rows: list[dict[str, Any]]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def read_lines(data: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in data.splitlines()]


DAYS = ("Monday", "Friday", "Sunday") * 4
PAGES = [{"id": f"p{number}", "url": f"https://e.org/{number}", "section": number,
          "html": HTML.replace("Tuesday", day)} for number, day in enumerate(DAYS)]


def test_the_form_in_which_it_is_used(run: Run, tmp_path: Path) -> None:
    rows = [{**page, "html": page["html"].encode()} for page in PAGES]
    parquet.write_table(pa.Table.from_pylist(rows), tmp_path / "set.parquet")
    done = run("batch", "set.parquet", "-o", "out.jsonl")
    assert (done.returncode, done.stdout) == (0, b"")
    got = read_lines((tmp_path / "out.jsonl").read_bytes())
    assert [row["id"] for row in got] == [page["id"] for page in PAGES]
    for row, page in zip(got, PAGES, strict=True):
        article = clean(str(page["html"]), url=str(page["url"]))
        assert list(row) == [*COLUMNS, "section"]
        assert (row["headline"], row["body"], row["date"]) == (
            article.headline, article.body, article.date)
        assert row["byline"] == list(article.byline) == ["Jo Lund"]
        assert (row["error"], row["section"], row["url"]) == (None, page["section"], page["url"])
    assert "12 pages" in done.stderr.decode()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.jsonl", "set.parquet"]


def test_outputs_say_the_same(run: Run, tmp_path: Path) -> None:
    write_lines(tmp_path / "in.jsonl", PAGES)
    for name in ("a.jsonl", "a.jsonl.gz", "a.jsonl.zst", "a.parquet"):
        assert run("batch", "in.jsonl", "-o", name, "-q", "--removed").returncode == 0
    plain = (tmp_path / "a.jsonl").read_bytes()
    assert gzip.decompress((tmp_path / "a.jsonl.gz").read_bytes()) == plain
    with zstandard.open(tmp_path / "a.jsonl.zst", "rb") as file:
        assert file.read() == plain
    assert run("batch", "-", "-o", "-", "--removed", stdin=(tmp_path / "in.jsonl").read_bytes()
               ).stdout == plain
    rows = read_lines(plain)
    assert all(row["removed"] for row in rows)
    table = parquet.read_table(tmp_path / "a.parquet").to_pylist()
    assert [json.loads(row.pop("extra")) for row in table] == [
        {"section": row.pop("section")} for row in rows]
    assert table == rows


def test_files(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    (folder / "b").mkdir(parents=True)
    (folder / "c.txt").write_text(TEXT, encoding="utf-8")
    (folder / "b" / "z.html").write_text(HTML, encoding="utf-8")
    (folder / "a.htm.gz").write_bytes(gzip.compress(HTML.encode()))
    (folder / "d.txt.zst").write_bytes(zstandard.compress(TEXT.encode()))
    (folder / "notes.pdf").write_bytes(b"%PDF-")
    got = read_lines(run("batch", "pages", "-o", "-", "-q").stdout)
    assert [row["id"] for row in got] == [
        "pages/a.htm.gz", "pages/b/z.html", "pages/c.txt", "pages/d.txt.zst"]
    assert all(PARAGRAPHS[0] in row["body"] for row in got)
    got = read_lines(run("batch", "pages/*.t*", "pages/b/z.html", "-o", "-", "-q").stdout)
    assert [row["id"] for row in got] == ["pages/c.txt", "pages/d.txt.zst", "pages/b/z.html"]
    assert len(list(find_files([str(folder)]))) == 4


def test_fields_have_other_names(run: Run, tmp_path: Path) -> None:
    write_lines(tmp_path / "in.jsonl", [{"key": 7, "link": "https://e.org/", "content": HTML},
                                        {"key": 8, "plain": TEXT}])
    done = run("batch", "in.jsonl", "-o", "-", "-q", "--id-field", "key", "--url-field", "link",
               "--html-field", "content", "--text-field", "plain")
    got = read_lines(done.stdout)
    assert [(row["id"], row["url"]) for row in got] == [(7, "https://e.org/"), (8, None)]
    assert all(PARAGRAPHS[0] in row["body"] and len(row) == len(COLUMNS) for row in got)


def test_parquet_keeps_the_types_of_other_columns(run: Run, tmp_path: Path) -> None:
    rows = [{"id": number, "text": TEXT, "raw": b"\xff", "body": "mine", "tags": ["a"]}
            for number in range(3)]
    parquet.write_table(pa.Table.from_pylist(rows), tmp_path / "in.parquet")
    assert run("batch", "in.parquet", "-o", "out.parquet", "-q").returncode == 0
    table = parquet.read_table(tmp_path / "out.parquet")
    assert table.schema.names == [*COLUMNS, "raw", "input_body", "tags"]
    assert table.column("input_body").to_pylist() == ["mine"] * 3
    assert table.column("raw").to_pylist() == [b"\xff"] * 3
    assert table.column("id").to_pylist() == ["0", "1", "2"]
    assert all(PARAGRAPHS[0] in body for body in table.column("body").to_pylist())


def test_all_inputs_columns_are_kept(run: Run, tmp_path: Path) -> None:
    first = pa.table({"id": ["a"], "text": [TEXT],
                      "place": pa.array(["Ostwick"]).dictionary_encode(),
                      "marks": pa.array([["x"]], pa.list_(pa.dictionary(pa.int8(), pa.string()))),
                      "score": [1], "day": [1], "date": ["2001"]})
    parquet.write_table(first, tmp_path / "a.parquet")
    second = pa.table({"id": ["b"], "text": [TEXT], "score": [0.5], "day": ["x"], "more": [True]})
    parquet.write_table(second, tmp_path / "b.parquet")
    done = run("batch", "a.parquet", "b.parquet", "-o", "out.parquet", "-q")
    assert done.stderr.decode() == ("cleaner: b.parquet: column day is string here, int64 before; "
                                    "values that don't fit are left out\n")
    one, two = parquet.read_table(tmp_path / "out.parquet").to_pylist()
    assert (one["place"], one["marks"], one["score"], one["day"], one["more"]) == (
        "Ostwick", ["x"], 1.0, 1, None)
    assert (one["input_date"], one["date"]) == ("2001", "2021-02-09")
    assert (two["place"], two["score"], two["day"], two["more"]) == (None, 0.5, None, True)
    assert two["warnings"] == ["day doesn't fit its column"]


def test_other_columns_may_hold_what_python_has_no_form_for(run: Run, tmp_path: Path) -> None:
    far = pa.array([None, 10**9], pa.date32())
    seen = pa.array([5, None], pa.timestamp("ms", "Nowhere/Here"))
    source = pa.table({"text": [TEXT, TEXT], "far": far, "seen": seen})
    parquet.write_table(source, tmp_path / "in.parquet")
    assert run("batch", "in.parquet", "-o", "out.parquet", "-q").returncode == 0
    table = parquet.read_table(tmp_path / "out.parquet")
    assert table.column("far").combine_chunks() == far
    assert table.column("seen").combine_chunks() == seen
    done = run("batch", "in.parquet", "-o", "-", "-q")
    one, two = read_lines(done.stdout)
    assert done.returncode == 0
    assert (one["far"], one["seen"]) == (None, "1970-01-01T00:00:00.005Z")
    assert "1000000000" in two["far"]
    assert two["seen"] is None
    assert PARAGRAPHS[0] in one["body"] == two["body"]
    [batch] = source.to_batches()
    assert clean_batch(batch).column("seen") == seen


def test_other_fields_never_get_lost(run: Run, tmp_path: Path) -> None:
    row = {"id": "a", "text": TEXT, "headline": "mine", "input_headline": "theirs",
           "removed": ["x"], "extra": {"y": 1}}
    write_lines(tmp_path / "in.jsonl", [row])
    [got] = read_lines(run("batch", "in.jsonl", "-o", "-", "-q").stdout)
    others = {name: got[name] for name in list(got)[len(COLUMNS):]}
    assert others == {"input_input_headline": "mine", "input_headline": "theirs",
                      "input_removed": ["x"], "extra": {"y": 1}}
    assert run("batch", "in.jsonl", "-o", "out.parquet", "-q").returncode == 0
    [got] = parquet.read_table(tmp_path / "out.parquet").to_pylist()
    assert json.loads(got["extra"]) == others


def write_warc(numbers: range, pack: Callable[[bytes], bytes]) -> list[bytes]:
    entries = []
    for number in numbers:
        body = gzip.compress(HTML.encode()) if number % 2 else HTML.encode()
        head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
        head += "Content-Encoding: gzip\r\n" if number % 2 else ""
        http = f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body
        entry = (f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:{number}>\r\n"
                 f"WARC-Target-URI: https://e.org/{number}\r\nWARC-Date: 2020-01-01T00:00:00Z\r\n"
                 "Content-Type: application/http; msgtype=response\r\n"
                 f"Content-Length: {len(http)}\r\n\r\n").encode() + http + b"\r\n\r\n"
        entries.append(pack(entry))
    return entries


@pytest.mark.parametrize(("name", "pack"), [("a.warc", bytes), ("a.warc.gz", gzip.compress)])
def test_warc(run: Run, tmp_path: Path, name: str, pack: Callable[[bytes], bytes]) -> None:
    pytest.importorskip("fastwarc")
    entries = write_warc(range(4), pack)
    (tmp_path / name).write_bytes(b"".join(entries))
    done = run("batch", name, "-o", "-", "-q")
    got = read_lines(done.stdout)
    assert done.returncode == 0
    assert [(row["id"], row["url"]) for row in got] == [
        (f"urn:uuid:{number}", f"https://e.org/{number}") for number in range(4)]
    assert all(PARAGRAPHS[2] in row["body"] for row in got)

    (tmp_path / name).write_bytes(b"".join(entries)[:-200])
    done = run("batch", name, "-o", "-", "-q")
    got = read_lines(done.stdout)
    assert done.returncode == 1
    assert [row["error"] for row in got[:3]] == [None] * 3
    assert "ends within this record" in got[3]["error"]
    place = len(b"".join(entries[:3]))
    assert got[4]["error"] == f"input: is cut short after byte {place:,}"
    assert f"cleaner: {name}: is cut short" in done.stderr.decode()


def test_a_broken_warc_says_what_is_lost(run: Run, tmp_path: Path) -> None:
    pytest.importorskip("fastwarc")
    entries = write_warc(range(3), gzip.compress)
    broken = bytearray(entries[1])
    broken[60] ^= 255
    (tmp_path / "a.warc.gz").write_bytes(entries[0] + bytes(broken) + entries[2])
    got = read_lines(run("batch", "a.warc.gz", "-o", "-", "-q").stdout)
    assert got[0]["error"] is None
    assert "what follows is lost" in got[-1]["error"]


def test_the_encoding_that_a_warc_states(run: Run, tmp_path: Path) -> None:
    pytest.importorskip("fastwarc")
    [entry] = write_warc(range(1), bytes)
    page = "<h1>港が凍る</h1>" + "<p>火曜日に港が凍り、島への船は昼すぎまで出なかった。</p>" * 4
    body = page.encode("euc_jp")
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=EUC-JP\r\n\r\n" + body
    head = entry.partition(b"\r\n\r\n")[0].rpartition(b" ")[0]
    length = f" {len(http)}\r\n\r\n".encode()
    (tmp_path / "a.warc").write_bytes(head + length + http + b"\r\n\r\n")
    for arguments in ((), ("--learn",)):
        done = run("batch", "a.warc", "-o", "-", "-q", *arguments)
        assert read_lines(done.stdout)[0]["headline"] == "港が凍る"


def test_clean_many_is_ordered_and_lazy() -> None:
    drawn = 0

    def draw() -> Iterator[str | bytes | tuple[str, str]]:
        nonlocal drawn
        for number in itertools.count():
            drawn += 1
            yield (PNG, HTML, (TEXT.replace("Jo Lund", f"Jo Lund{'ABC'[number % 3]}"), "x"))[
                number % 3]

    got = list(itertools.islice(clean_many(draw(), workers=2), 9))
    # however long the first worker takes to start, the other gets no further ahead than this
    assert drawn <= MOST_HELD + (2 * AHEAD + 3) * CHUNK
    assert [cleaned.article is None for cleaned in got] == [True, False, False] * 3
    assert got[0].error == "source-binary: is a PNG image, not a page"
    assert got[1].article == clean(HTML)
    assert got[2].article is not None
    assert got[2].article.url == "x"


def test_clean_many_where_the_path_of_imports_holds_more_than_names(
        monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", [Path("lib"), *sys.path])
    [got] = clean_many([HTML], workers=1)
    assert got.article == clean(HTML)


def test_clean_many_refuses_what_makes_no_sense() -> None:
    for wrong in ({"workers": 0}, {"workers": -1}, {"timeout": 0}, {"timeout": -1.0},
                  {"timeout": float("nan")}, {"timeout": float("inf")}):
        with pytest.raises(ValueError, match=r"at least 1|seconds above 0"):
            clean_many([HTML], **wrong)  # type: ignore[arg-type]
    for one in (HTML, HTML.encode(), Path("page.html")):
        with pytest.raises(TypeError, match="iterable of pages"):
            clean_many(one)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="options is an Options"):
        clean_many([HTML], options=None)  # type: ignore[arg-type]
    wrong_sources: Any = [(HTML,), (HTML, "x", "y"), (HTML, 5), 5, HTML]
    got = list(clean_many(wrong_sources, workers=1))
    assert [(cleaned.error or "").partition(" ")[0] for cleaned in got] == ["failed:"] * 4 + [""]


def test_clean_batch() -> None:
    from cleaner.batch.schema import make_schema

    given = pa.RecordBatch.from_pylist([{"id": 5, "url": "https://e.org/", "html": HTML.encode(),
                                         "tag": b"x"},
                                        {"id": 6, "url": None, "html": PNG, "tag": None},
                                        {"id": 7, "url": None, "html": None, "tag": None}])
    got = clean_batch(given, options=Options(language="en"))
    assert got.schema == make_schema(others=[pa.field("tag", pa.binary())])
    rows = got.to_pylist()
    assert [row["id"] for row in rows] == ["5", "6", "7"]
    assert rows[0]["body"] == clean(HTML).body
    assert [row["error"] for row in rows] == [None, "source-binary: is a PNG image, not a page",
                                              "input: holds neither html nor text"]
    assert make_schema().names == list(COLUMNS)
    assert make_schema(removed=True).names == [*COLUMNS, "removed"]


def test_wrong_use(run: Run) -> None:
    for arguments in (("none.jsonl",), ("none.jsonl", "-o", "out.csv"),
                      ("none.jsonl", "-o", "no/such/out.jsonl"), ("-", "-", "-o", "-"),
                      ("none.jsonl", "-o", "-", "--resume")):
        done = run("batch", *arguments)
        assert (done.returncode, done.stdout) == (2, b"")
        assert done.stderr
    assert "Example: cleaner batch" in run("batch", "--help").stdout.decode()
