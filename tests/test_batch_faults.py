"""What goes wrong with many pages costs the page that is to blame, and nothing else."""

from __future__ import annotations

import gzip
import json
import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from cleaner.batch.forms import Arrow, Lines, pack_gzip, pack_zstd
from cleaner.batch.inputs import find_files
from cleaner.batch.pool import PoolBroken, run_ordered
from cleaner.batch.record import Record
from cleaner.batch.run import Plan, describe
from cleaner.batch.schema import make_schema
from cleaner.batch.writers import FileWriter, OutputFailed, ParquetWriter

from .conftest import Run
from .faults import Misbehave
from .pages import HTML, PARAGRAPHS, TEXT
from .test_batch import read_lines, write_lines

pa = pytest.importorskip("pyarrow")
parquet = pytest.importorskip("pyarrow.parquet")
zstandard = pytest.importorskip("zstandard")


def do(orders: list[str], folder: Path, **settings: Any) -> list[str | None]:
    records = [Record(number, source=order) for number, order in enumerate(orders)]
    replies = list(run_ordered(records, Misbehave(folder), **settings))
    assert [record.id for record, _ in replies] == list(range(len(orders)))
    return [reply.error or reply.value for _, reply in replies]


def test_only_the_guilty_page_fails(tmp_path: Path) -> None:
    orders = ["a", "b", "die", "c", "raise", "print", "die once", "d", *"efghijklm", "eat", "die",
              "o"]
    assert do(orders, tmp_path, workers=2) == [
        "a", "b", "worker-died: its worker was ended by SIGKILL", "c",
        "failed: ValueError: no good", "print", "die once", "d", *"efghijklm",
        "failed: MemoryError", "worker-died: its worker was ended by SIGKILL", "o"]


def test_a_page_that_hangs(tmp_path: Path) -> None:
    assert do(["a", "hang", "b"], tmp_path, workers=1, timeout=3) == [
        "a", "timeout: took longer than 3 s", "b"]


def test_workers_that_can_not_start(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("cleaner.batch.pool.PROGRAM", "raise SystemExit(3)")
    with pytest.raises(PoolBroken, match="can't be started"):
        do(["a"], tmp_path)


def test_broken_inputs_each_have_a_row(run: Run, tmp_path: Path) -> None:
    page = json.dumps({"id": "x", "html": HTML})
    (tmp_path / "a.jsonl").write_text(
        f'{page}\n{{"id": "y", "html": \n[1]\n\n{{"id": "z"}}\n{page}\n'
        '{"id": "n", "html": 5}\n{"id": "e", "text": ""}\n', encoding="utf-8")
    lines = "".join(json.dumps({"id": number, "html": HTML + os.urandom(2000).hex()}) + "\n"
                    for number in range(9))
    (tmp_path / "cut.jsonl.gz").write_bytes(gzip.compress(lines.encode())[:-6000])
    zst = zstandard.compress(lines.encode())
    (tmp_path / "cut.jsonl.zst").write_bytes(zst + zst[:-6000])
    (tmp_path / "none.warc.gz").write_bytes(b"")
    (tmp_path / "cut.html.zst").write_bytes(zstandard.compress(HTML.encode())[:-40])
    (tmp_path / "cut.html.gz").write_bytes(gzip.compress(HTML.encode())[:-40])
    parquet.write_table(pa.table({"id": [1], "content": ["x"]}), tmp_path / "a.parquet")
    (tmp_path / "b.parquet").write_bytes(b"PAR1 no more")
    (tmp_path / "empty.jsonl").write_bytes(b"")
    write_lines(tmp_path / "last.jsonl", [{"id": "x", "text": TEXT}])
    names = ["a.jsonl", "cut.jsonl.gz", "cut.html.gz", "cut.jsonl.zst", "cut.html.zst",
             "none.warc.gz", "http://e.org/", "a.parquet", "b.parquet", "empty.jsonl", "none.jsonl",
             "a.pdf", "*.htm", "last.jsonl"]
    done = run("batch", *names, "-o", "out.jsonl")
    rows = read_lines((tmp_path / "out.jsonl").read_bytes())
    assert done.returncode == 1
    assert [row["id"] for row in rows[:7]] == ["x", "a.jsonl:2", "a.jsonl:3", "z", "x", "n", "e"]
    assert [(row["error"] or "").partition(":")[0] for row in rows[:7]] == [
        "", "input", "input", "input", "", "input", "source-empty"]
    errors = {row["id"]: row["error"] for row in rows[7:] if row["error"]}
    assert list(errors) == names[1:9] + names[10:13]
    for name in names[1:5]:
        assert "cut short" in errors[name]
    assert "neither a column html nor text, but id, content" in errors["a.parquet"]
    whole = [row for row in rows[7:] if not row["error"]]
    cut = [row["id"] for row in whole].index(0, 1)
    assert [row["id"] for row in whole] == [*range(cut), *range(9), *range(len(whole) - cut - 10),
                                            "x"]
    assert len(whole) > 4
    assert all(PARAGRAPHS[0] in row["body"] for row in whole)
    said = done.stderr.decode().splitlines()
    for name in ("cut.jsonl.gz", "cut.jsonl.zst", *names[5:9], *names[10:13]):
        assert sum(line.startswith(f"cleaner: {name}: ") for line in said) == 1


def test_a_folder_that_can_not_be_read_costs_its_own_pages(
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a", "b", "b/c", "d"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "page.txt").write_text(TEXT, encoding="utf-8")
    scan = os.scandir

    def refuse(path: str) -> Any:
        if Path(path).name == "b":
            raise PermissionError(13, "Permission denied", path)
        return scan(path)

    monkeypatch.setattr(os, "scandir", refuse)
    found = [(Path(name).relative_to(tmp_path).as_posix(), fault)
             for name, _, fault in find_files([str(tmp_path)])]
    assert found == [("a/page.txt", None), ("b", "can't be read: Permission denied"),
                     ("d/page.txt", None)]


ROWS = [{"id": f"r{number}", "url": None, "headline": "é\ud800" if number == 7 else None,
         "byline": [], "date": None, "body": f"text {number}", "language": None,
         "confidence": 0.5, "warnings": [], "error": None} for number in range(2500)]


@pytest.mark.parametrize("form", ["jsonl", "gz", "zst", "parquet"])
def test_an_output_goes_on_to_the_same_bytes(tmp_path: Path, form: str) -> None:
    def open_output(name: str, resume: bool) -> FileWriter:
        if form == "parquet":
            return ParquetWriter(tmp_path / name, Arrow(make_schema()), resume=resume)
        made = {"jsonl": Lines, "gz": pack_gzip, "zst": pack_zstd}[form]()
        return FileWriter(tmp_path / name, made, resume=resume)

    rows = [{**row, "headline": None} for row in ROWS] if form == "parquet" else ROWS
    whole = open_output("whole", False)
    for row in rows:
        whole.write(row)
    whole.finish()
    for stop, garbage in ((0, b""), (1, b'{"id": "r1", "bo'), (1700, b"\x1f\x8b\x08\x00"),
                          (2400, b"\x00" * 7 + b"\xff")):
        writer = open_output("other", True)
        done = writer.done.rows
        assert done <= stop
        for row in rows[done:stop]:
            writer.write(row)
        writer.file.write(garbage)  # and now it is killed
        writer.file.close()
    writer = open_output("other", True)
    assert writer.done.rows > 1900
    assert writer.done.last_id == f"r{writer.done.rows - 1}"
    for row in rows[writer.done.rows:]:
        writer.write(row)
    writer.finish()
    assert (tmp_path / "other").read_bytes() == (tmp_path / "whole").read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["other", "whole"]
    if form == "parquet":
        assert parquet.ParquetFile(tmp_path / "whole").metadata.num_row_groups == 3


def start(folder: Path, *arguments: str, limit: int | None = None) -> subprocess.Popen[bytes]:
    def prepare() -> None:
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # a shell's background jobs ignore it
        if limit:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    return subprocess.Popen([sys.executable, "-m", "cleaner", "batch", *arguments], cwd=folder,
                            stderr=subprocess.PIPE, preexec_fn=prepare)


def wait_for_rows(part: Path, count: int) -> None:
    deadline = time.monotonic() + 60
    while not part.exists() or part.read_bytes().count(b"\n") < count:
        assert time.monotonic() < deadline
        time.sleep(0.01)


def list_children(pid: int) -> list[int]:
    found: list[int] = []
    for tasks in Path(f"/proc/{pid}/task").glob("*/children"):
        found += map(int, tasks.read_text(encoding="ascii").split())
    return found


def is_running(pid: int) -> bool:
    """Whether a process still runs; one that has ended may stand as a zombie that none reaps."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="ascii")
    except (FileNotFoundError, ProcessLookupError):
        return False
    return stat.rpartition(")")[2].split()[0] not in "ZX"


def interrupt_midway(folder: Path, part: Path) -> str:
    """Go on with a run and interrupt it before it has ended, if not at once; what it says then."""
    before, out = part.read_bytes(), part.with_suffix("")
    for _ in range(20):
        process = start(folder, "in.jsonl", "-o", out.name, "--resume")
        while process.poll() is None and part.exists() and part.stat().st_size <= len(before):
            time.sleep(0.002)
        process.send_signal(signal.SIGINT)
        code = process.wait(60)
        assert process.stderr is not None
        said = process.stderr.read().decode()
        if code == 130:
            return said
        assert code == 0, said
        out.unlink()
        part.write_bytes(before)
    raise AssertionError("always done before it could be interrupted")


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="processes are found in /proc")
def test_kills_and_interrupts_lose_nothing(tmp_path: Path) -> None:
    write_lines(tmp_path / "in.jsonl", [
        {"id": number, "html": HTML.replace("Tuesday", f"day {number}")} for number in range(1500)])
    part = tmp_path / "out.jsonl.part"
    process = start(tmp_path, "in.jsonl", "-o", "whole.jsonl", "-q")
    wait_for_rows(tmp_path / "whole.jsonl.part", 20)
    os.kill(list_children(process.pid)[0], signal.SIGKILL)  # a worker
    assert process.wait(120) == 0
    whole = (tmp_path / "whole.jsonl").read_bytes()
    assert [row["id"] for row in read_lines(whole)] == list(range(1500))
    assert b"worker-died" not in whole

    process = start(tmp_path, "in.jsonl", "-o", "out.jsonl")
    wait_for_rows(part, 10)
    children = list_children(process.pid)
    process.kill()
    process.wait()
    said = interrupt_midway(tmp_path, part)
    assert said == "cleaner: interrupted; --resume goes on\n"
    assert part.read_bytes() == whole[:part.stat().st_size]
    assert part.read_bytes().endswith(b"\n")
    assert not any(map(is_running, children))
    assert start(tmp_path, "in.jsonl", "-o", "out.jsonl", "--resume", "-q").wait(120) == 0
    assert (tmp_path / "out.jsonl").read_bytes() == whole
    assert start(tmp_path, "in.jsonl", "-o", "out.jsonl", "--resume").wait(120) == 0


def test_a_full_disk(tmp_path: Path) -> None:
    write_lines(tmp_path / "in.jsonl", [{"id": number, "html": HTML} for number in range(30)])
    process = start(tmp_path, "in.jsonl", "-o", "out.jsonl", "-q", limit=10_000)
    assert process.wait(60) == 1
    assert process.stderr is not None
    said = process.stderr.read().decode()
    assert said.startswith("cleaner: out.jsonl.part: can't be written: ")
    assert said.endswith("; --resume goes on\n")
    rows = (tmp_path / "out.jsonl.part").read_bytes()
    assert rows.endswith(b"}\n")
    assert 2 < len(read_lines(rows)) < 30
    assert start(tmp_path, "in.jsonl", "-o", "out.jsonl", "-q", "--resume").wait(60) == 0
    assert start(tmp_path, "in.jsonl", "-o", "whole.jsonl", "-q").wait(60) == 0
    assert (tmp_path / "out.jsonl").read_bytes() == (tmp_path / "whole.jsonl").read_bytes()


def test_another_input_is_not_gone_on_with(run: Run, tmp_path: Path) -> None:
    write_lines(tmp_path / "in.jsonl", [{"id": "b", "html": HTML}])
    (tmp_path / "out.jsonl.part").write_text('{"id": "a"}\n', encoding="utf-8")
    done = run("batch", "in.jsonl", "-o", "out.jsonl", "--resume", "-q")
    assert done.returncode == 2
    assert "not the input's page 1" in done.stderr.decode()
    assert (tmp_path / "out.jsonl.part").read_text(encoding="utf-8") == '{"id": "a"}\n'


def test_other_settings_are_not_gone_on_with(run: Run, tmp_path: Path) -> None:
    names = write_lines(tmp_path / "a.jsonl", [{"id": n, "html": HTML} for n in range(3)]).name, \
        write_lines(tmp_path / "b.jsonl", [{"id": n, "html": HTML} for n in range(3, 5)]).name
    assert run("batch", *names, "-o", "out.jsonl", "-q").returncode == 0
    whole = (tmp_path / "out.jsonl").read_bytes()
    assert not list(tmp_path.glob("out.jsonl.*"))
    # as an interrupted run leaves it
    writer = FileWriter(tmp_path / "out.jsonl", Lines(), resume=False)
    plan = Plan(inputs=names, output="out.jsonl")
    writer.bind(describe(plan, None))
    writer.leave()
    part = tmp_path / "out.jsonl.part"
    part.write_bytes(b"".join(whole.splitlines(keepends=True)[:2]))
    for arguments, named in (((*names, "--removed"), "--removed"), ((names[0],), "INPUT"),
                             ((*names, "--encoding", "big5", "--learn"), "--learn, --encoding")):
        done = run("batch", *arguments, "-o", "out.jsonl", "--resume", "-q")
        assert done.returncode == 2
        assert done.stderr.decode() == (f"cleaner: {part.name}: was begun with other settings "
                                        f"({named}); without --resume it begins anew\n")
    kept = part.with_name(part.name + ".settings")
    stated = kept.read_bytes()
    kept.write_text("[]\n")  # as something else wrote it
    done = run("batch", *names, "-o", "out.jsonl", "--resume", "-q")
    assert (done.returncode, b"was begun with other settings" in done.stderr) == (2, True)
    kept.write_bytes(stated)
    more = ("--timeout", "99", "--workers", "1")
    assert run("batch", *names, "-o", "out.jsonl", "--resume", "-q", *more).returncode == 0
    assert (tmp_path / "out.jsonl").read_bytes() == whole
    assert not list(tmp_path.glob("out.jsonl.*"))


@pytest.mark.parametrize(("name", "data"), [
    ("out.jsonl", b'{"a": 1}\n'), ("out.jsonl", b"[1]\n"), ("out.jsonl", b"text\n"),
    ("out.jsonl.gz", gzip.compress(b'{"a": 1}\n', mtime=0)),
    ("out.jsonl.gz", gzip.compress(b"text", mtime=0)),
    ("out.parquet", (4).to_bytes(8, "big") + b"text"), ("out.parquet", b"text")])
def test_a_part_that_something_else_wrote_is_begun_anew(run: Run, tmp_path: Path, name: str,
                                                        data: bytes) -> None:
    write_lines(tmp_path / "in.jsonl", [{"html": HTML}])
    (tmp_path / f"{name}.part").write_bytes(data)
    done = run("batch", "in.jsonl", "-o", name, "--resume", "-q")
    assert (done.returncode, done.stderr) == (0, b"")
    resumed = (tmp_path / name).read_bytes()
    assert run("batch", "in.jsonl", "-o", name, "-q").returncode == 0
    assert (tmp_path / name).read_bytes() == resumed


def test_an_output_that_can_not_be_opened(tmp_path: Path) -> None:
    (tmp_path / "out.jsonl.part").mkdir()
    with pytest.raises(OutputFailed, match="can't be written"):
        FileWriter(tmp_path / "out.jsonl", Lines(), resume=False)


def test_a_missing_package_is_named(run: Run, tmp_path: Path,
                                    monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pyarrow.py").write_text("raise ImportError", encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path), prepend=os.pathsep)
    (tmp_path / "a.parquet").write_bytes(b"PAR1")
    for arguments in (("a.parquet", "-o", "out.jsonl"), ("a.parquet", "-o", "out.parquet")):
        done = run("batch", *arguments, "-q")
        assert done.returncode == 2
        assert done.stderr.decode().endswith("pip install 'article-cleaner[batch]'\n")
        assert done.stderr.count(b"\n") == 1
