"""Shards over a cluster: a real one on loopback, of which workers and whole hosts are killed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from cleaner.batch.manifest import Manifest, ManifestBroken
from cleaner.batch.places import PlaceUnknown, find_place
from cleaner.batch.shards import Shard, ShardsWrong, find_shards
from cleaner.batch.stages import How, Order, clean_shard

from .conftest import ROOT, Run
from .faults import clean_or_die
from .pages import HTML, PARAGRAPHS
from .test_batch import read_lines, write_lines, write_warc

distributed = pytest.importorskip("distributed")
pytest.importorskip("fsspec")
pa = pytest.importorskip("pyarrow")
parquet = pytest.importorskip("pyarrow.parquet")

SHARDS, PAGES = 20, 12
PATIENCE = 300
"""Seconds after which a test gives up waiting; nothing is expected to be quick."""
ENVIRONMENT = {
    "DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "1",
    "DASK_DISTRIBUTED__SCHEDULER__WORKER_TTL": "60s",
    "PYTHONPATH": os.pathsep.join((str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")]))),
}


class Cluster:
    """A scheduler and its workers, each a process group of its own that can be killed."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.file = folder, folder / "scheduler.json"
        self.processes: list[subprocess.Popen[bytes]] = []
        self.start("scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard",
                   "--scheduler-file", str(self.file))
        wait_until(lambda: self.file.exists() and self.file.read_text(encoding="utf-8")[-1:] == "}")
        self.address = json.loads(self.file.read_text(encoding="utf-8"))["address"]

    def start(self, *arguments: str) -> subprocess.Popen[bytes]:
        with (self.folder / f"{len(self.processes)}.log").open("wb") as log:
            process = subprocess.Popen(
                [sys.executable, "-m", "dask", *arguments], stdout=log, stderr=log,
                cwd=self.folder, env={**os.environ, **ENVIRONMENT}, start_new_session=True)
        self.processes.append(process)
        return process

    def start_worker(self) -> subprocess.Popen[bytes]:
        return self.start("worker", "--scheduler-file", str(self.file), "--nworkers", "1",
                          "--nthreads", "1", "--memory-limit", "2GiB", "--no-dashboard",
                          "--host", "127.0.0.1", "--local-directory", str(self.folder))

    def kill(self, process: subprocess.Popen[bytes]) -> None:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        self.processes.remove(process)


@contextmanager
def run_cluster(folder: Path) -> Iterator[Cluster]:
    folder.mkdir()
    cluster = Cluster(folder)
    try:
        yield cluster
    finally:
        for process in list(cluster.processes):
            cluster.kill(process)


def wait_until(true: Any) -> None:
    deadline = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def write_shards(folder: Path) -> list[str]:
    """Shards in every form; one document of each can't be read."""
    folder.mkdir()
    names = []
    for shard in range(SHARDS):
        rows = [{"id": f"{shard}/{page}", "html": HTML.replace("Tuesday", f"day {shard}/{page}")
                 if page else ""} for page in range(PAGES)]
        name = folder / f"s{shard:02}.{('jsonl', 'parquet')[shard % 2]}"
        if shard % 2:
            parquet.write_table(pa.Table.from_pylist(rows), name)
        else:
            write_lines(name, rows)
        names.append(str(name))
    return names


def read_manifest(folder: Path) -> list[dict[str, Any]]:
    return read_lines((folder / "manifest.jsonl").read_bytes())[1:]


def list_files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.skipif(not hasattr(os, "killpg"), reason="process groups are killed")
def test_a_cluster_loses_a_host_and_nothing_else(tmp_path: Path) -> None:
    shards = write_shards(tmp_path / "in")
    out = tmp_path / "out"
    with run_cluster(tmp_path / "cluster") as cluster:
        workers = [cluster.start_worker(), cluster.start_worker()]
        command = [sys.executable, "-m", "cleaner", "batch", f"{tmp_path}/in/s*",
                   "-o", str(out), "--cluster", cluster.address, "--suffix", ".jsonl"]
        with subprocess.Popen(command, stderr=subprocess.PIPE) as process:
            wait_until(lambda: len(list(out.glob("s*"))) > 1)
            cluster.kill(workers[0])
            _, said = process.communicate(timeout=PATIENCE)
        assert process.returncode == 1, said  # a document of each shard has failed
        assert f"{SHARDS * PAGES} pages in" in said.decode()
        check_outputs(out)
        assert [(row["shard"], row["error"]) for row in read_manifest(out)] == [
            (shard, None) for shard in shards]

        stamps = {path.name: path.stat().st_mtime_ns for path in out.glob("s*")}
        lines = (out / "manifest.jsonl").read_bytes().splitlines(keepends=True)
        (out / "manifest.jsonl").write_bytes(b"".join(lines[:-2]))
        (out / "s18.jsonl").unlink()
        done = subprocess.run(command, stderr=subprocess.PIPE, check=False, timeout=PATIENCE)
        assert f"{2 * PAGES} pages in" in done.stderr.decode()
        check_outputs(out)
        assert {path.name for path in out.glob("s*")
                if path.stat().st_mtime_ns != stamps[path.name]} == {"s18.jsonl", "s19.jsonl"}

        cluster.start_worker()
        check_a_deadly_shard(cluster, tmp_path / "in", shards[:6])

        (out / "manifest.jsonl").unlink()
        with subprocess.Popen(command, stderr=subprocess.PIPE) as process:
            wait_until((out / "manifest.jsonl").exists)
            cluster.kill(cluster.processes[0])
            _, said = process.communicate(timeout=PATIENCE)
        assert process.returncode == 1
        assert said == b"cleaner: the cluster was lost; the same command goes on\n"
        check_outputs(out)


def check_outputs(out: Path) -> None:
    """Every output is there and whole, every id once."""
    assert list_files(out) == ["manifest.jsonl", *(f"s{shard:02}.jsonl" for shard in range(SHARDS))]
    rows = [row for path in out.glob("s*") for row in read_lines(path.read_bytes())]
    assert sorted(row["id"] for row in rows) == sorted(
        f"{shard}/{page}" for shard in range(SHARDS) for page in range(PAGES))
    assert all((row["error"] is None) != row["id"].endswith("/0") for row in rows)


def check_a_deadly_shard(cluster: Cluster, folder: Path, shards: list[str]) -> None:
    """It ends alone in the manifest, and is not tried again."""
    from cleaner.batch.cluster import connect
    from cleaner.batch.spread import run_stage

    deadly = copy_shard(shards[0], folder / "deadly.jsonl")
    out = find_place(str(folder.parent / "deadly-out"))
    said: list[str] = []
    for expected in ({"worker-died": 1, "source-empty": 6}, {"worker-died": 1}):
        manifest = Manifest(out, {})
        tasks = [(clean_or_die, Order(shard, out.join(Path(shard).stem + ".jsonl").name, How()))
                 for shard in (deadly, *shards)]
        with connect(cluster.address, None) as client:
            tally = run_stage(client, manifest, tasks, [Shard(deadly, 0, "")], said.append,
                              quiet=True)
        assert dict(tally.failures) == expected
        rows = read_manifest(Path(out.path))
        assert {row["shard"]: row["error"] for row in rows} == {
            **dict.fromkeys(shards),
            deadly: "worker-died: ended every worker that it was given to"}
    assert said == [f"{deadly}: worker-died: ended every worker that it was given to"] * 2
    assert list_files(Path(out.path)) == ["manifest.jsonl", *(f"s{n:02}.jsonl" for n in range(6))]


def copy_shard(source: str, target: Path) -> str:
    target.write_bytes(Path(source).read_bytes())
    return str(target)


def test_profiles_over_a_cluster_are_those_of_one_machine(run: Run, tmp_path: Path) -> None:
    from .test_profile import SLOGAN, write_text

    for shard in range(3):
        write_lines(tmp_path / f"{shard}.jsonl", [
            {"id": number, "url": f"https://{name}.example/{number}", "text": write_text(number)}
            for number in range(shard, 10, 3) for name in ("fjellvik", "ostwick")])
    names = [f"{shard}.jsonl" for shard in range(3)]
    assert run("profile", *names, "-o", "here", "-q").returncode == 0
    done = run("batch", "?.jsonl", "-o", "out", "--cluster", "local", "--workers", "1",
               "--learn", "--suffix", ".jsonl")
    assert done.returncode == 0, done.stderr.decode()
    assert list_files(tmp_path / "out") == ["0.jsonl", "1.jsonl", "2.jsonl", "manifest.jsonl",
                                            "sites.jsonl"]
    given = run("batch", *names, "-o", "-", "-q", "--profiles", "here").stdout
    assert SLOGAN.encode() not in given
    assert b"".join((tmp_path / "out" / name).read_bytes() for name in names) == given
    both = [read_lines(path.read_bytes()) for path in (tmp_path / "here",
                                                       tmp_path / "out" / "sites.jsonl")]
    for lines in both:
        for line in lines[1:]:
            line["blocks"] = [block[:2] for block in line["blocks"]]
    assert both[0] == both[1]


def test_outputs_are_called_as_their_shards(tmp_path: Path) -> None:
    for name in ("a/x.parquet", "b/x.parquet", "b/y.warc.gz", "b/Z.WARC.GZ",
                 "b/w.warc.wet.gz", "z.jsonl.zst"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"12")
    found = find_shards([f"{tmp_path}/*/*", f"{tmp_path}/z.jsonl.zst", f"{tmp_path}/none.warc"],
                        ".jsonl.gz")
    assert [(shard.name, shard.size, shard.output) for shard in found] == [
        (f"{tmp_path}/a/x.parquet", 2, "a/x.jsonl.gz"),
        (f"{tmp_path}/b/Z.WARC.GZ", 2, "b/Z.jsonl.gz"),
        (f"{tmp_path}/b/w.warc.wet.gz", 2, "b/w.jsonl.gz"),
        (f"{tmp_path}/b/x.parquet", 2, "b/x.jsonl.gz"),
        (f"{tmp_path}/b/y.warc.gz", 2, "b/y.jsonl.gz"),
        (f"{tmp_path}/z.jsonl.zst", 2, "z.jsonl.gz"), (f"{tmp_path}/none.warc", 0, "none.jsonl.gz")]
    assert find_shards([f"{tmp_path}/z.jsonl.zst"] * 2, ".parquet")[1:] == []
    for inputs, message in ((["a/x.parquet", "b/x.parquet"], "both become x.parquet; one quoted"),
                            (["b/y.warc.gz", "b/y.jsonl"], "y.parquet; clean them into two fold"),
                            (["a"], "is a folder"), (["*.warc"], "no file has such a name"),
                            (["page.html"], "is no shard"), (["x.csv"], "is no shard")):
        with pytest.raises(ShardsWrong, match=message):
            find_shards([f"{tmp_path}/{name}" for name in inputs], ".parquet")
    with pytest.raises(PlaceUnknown, match="nowhere"):
        find_shards(["nowhere://a/b.jsonl"], ".parquet")


def test_shards_in_a_store(tmp_path: Path) -> None:
    """In memory, as in S3 or HDFS: fetched, cleaned, delivered; ids say where they are from."""
    pytest.importorskip("fastwarc")
    store = find_place("memory://store")
    store.fs.pipe_file("/store/in/a.jsonl", json.dumps({"html": HTML}).encode() + b"\n{}\n")
    warc = b"".join(write_warc(range(3), bytes))
    store.fs.pipe_file("/store/in/b.warc", warc[:-200])
    shards = find_shards(["memory://store/in/*"], ".jsonl")
    assert [shard.name for shard in shards] == ["memory:///store/in/a.jsonl",
                                                "memory:///store/in/b.warc"]
    manifest = Manifest(store.join("out"), {"suffix": ".jsonl"})
    for shard in shards:
        row = clean_shard(Order(shard.name, store.join("out", shard.output).name, How()))
        manifest.add({"shard": shard.name, "output": shard.output, **row})
    manifest.save()
    rows = read_lines(store.fs.cat_file("/store/out/a.jsonl"))
    assert [row["id"] for row in rows] == [f"memory:///store/in/a.jsonl:{n}" for n in (1, 2)]
    assert PARAGRAPHS[0] in rows[0]["body"]
    faults = [row["faults"] for row in manifest.rows.values()]
    assert faults[0] == []
    assert faults[1][0].startswith("memory:///store/in/b.warc: is cut short after byte ")
    assert sorted(store.fs.ls("/store/out", detail=False)) == [
        "/store/out/a.jsonl", "/store/out/b.jsonl", "/store/out/manifest.jsonl"]
    again = Manifest(store.join("out"), {"suffix": ".jsonl"})
    assert again.rows == manifest.rows
    assert again.holds(shards[0].name)
    with pytest.raises(ManifestBroken, match="other settings"):
        Manifest(store.join("out"), {"suffix": ".parquet"})


def test_what_is_wrong_with_a_cluster(run: Run, tmp_path: Path) -> None:
    write_lines(tmp_path / "a.jsonl", [{"html": HTML}])
    for arguments in (("none*.jsonl",), ("a.jsonl", "--suffix", ".csv"),
                      ("a.jsonl", "--learn", "--profiles", "x")):
        done = run("batch", *arguments, "-o", "out", "--cluster", "local")
        assert done.returncode == 2
    done = run("batch", "a.jsonl", "-o", "out", "--cluster", "nothing://here")
    assert done.returncode == 1
    assert done.stderr.startswith(b"cleaner: nothing://here: ")
    assert done.stderr.count(b"\n") == 1
