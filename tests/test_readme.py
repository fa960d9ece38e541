"""What the README shows is what happens."""

from __future__ import annotations

import doctest
import gzip
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from cleaner import Article, Options, clean
from cleaner.lexicon.languages import list_languages
from cleaner.write.text import write_text

from .conftest import ROOT
from .pages import HTML

README = (ROOT / "README.md").read_text(encoding="utf-8")
SNIPPETS = re.findall(r"^```(\w+)\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def list_snippets(language: str) -> list[str]:
    return [text for name, text in SNIPPETS if name == language]


def run_shell(script: str, folder: Path) -> str:
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))
    done = subprocess.run(["bash", "-euo", "pipefail", "-c", script], cwd=folder, check=False,
                          env={**os.environ, "PATH": path}, capture_output=True, timeout=300)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


def test_languages_are_counted() -> None:
    [count] = re.findall(r"For (\d+) of them the\s+program also knows", README)
    assert int(count) == len(list_languages())


def test_every_option_is_named() -> None:
    for name in Options.__dataclass_fields__:
        assert f"\n| `{name}` |" in README
    assert f"| `max_bytes` | {Options().max_bytes:,}:" in README
    for name in Article.__dataclass_fields__:
        assert f"`{name}`" in README


def test_every_snippet_is_known() -> None:
    assert [name for name, _ in SNIPPETS] == ["text", "text", "python", "sh", "sh", "sh", "toml"]


@pytest.mark.parametrize("number", [0, 1], ids=["before", "after"])
def test_before_and_after(number: int) -> None:
    page = ROOT / "fixtures/seed-001/page.txt"
    whole = (page.read_text(encoding="utf-8"), write_text(clean(page)))[number]
    lines = [" ".join(line.split()) for line in whole.splitlines()]
    for line_shown in list_snippets("text")[number].splitlines():
        shown = " ".join(line_shown.split())
        if not shown.startswith("…"):
            assert any(line == shown or (shown.endswith(" …") and line.startswith(shown[:-2]))
                       for line in lines), shown


def test_the_commands() -> None:
    install, test = re.findall(r"^    (pip install .*)$", README, re.MULTILINE)
    command = install.removeprefix("pip install . && ")
    assert run_shell(command, ROOT) == write_text(clean(ROOT / command.split()[-1]))
    assert test == "pip install '.[test]' && pytest"


def test_python(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    parsed = doctest.DocTestParser().get_doctest(
        list_snippets("python")[0], {}, "README.md", "README.md", 0)
    said: list[str] = []
    assert doctest.DocTestRunner().run(parsed, out=said.append).failed == 0, "".join(said)


def test_pipeline(tmp_path: Path) -> None:
    for case in ROOT.glob("fixtures/seed-*"):
        shutil.copytree(case, tmp_path / "fixtures" / case.name)
    printed = run_shell(list_snippets("sh")[0], tmp_path)
    assert printed.split()[0] == str(len(clean(ROOT / "fixtures/seed-001/page.txt").body.split()))
    assert "share-bar" in printed
    assert (tmp_path / "articles.jsonl").read_text(encoding="utf-8").count("\n") == 5


def test_many_pages(tmp_path: Path) -> None:
    for case in ROOT.glob("fixtures/seed-*"):
        shutil.copytree(case, tmp_path / "fixtures" / case.name)
    run_shell(list_snippets("sh")[1], tmp_path)
    rows = [json.loads(line) for line in
            (tmp_path / "articles.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [row["body"] for row in rows] == [
        clean(tmp_path / row["id"]).body for row in rows]
    assert len(rows) == len(gzip.decompress((tmp_path / "texts.jsonl.gz").read_bytes()
                                            ).splitlines()) == 5


def test_ci(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(HTML, encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text(list_snippets("toml")[0], encoding="utf-8")
    printed = run_shell(list_snippets("sh")[2] + "\npytest -v -p no:cacheprovider\n", tmp_path)
    assert "fixtures/my-page/page.html::my-page PASSED" in printed
