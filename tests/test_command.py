"""The start of the command: plain command lines without typer, patterns compiled at first use."""

from __future__ import annotations

import importlib
import pkgutil
import re
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

import cleaner
from cleaner.articles import Format
from cleaner.cli import app
from cleaner.command import read_plain
from cleaner.patterns import METHODS, LatePattern, compile_re
from cleaner.version import VERSION

from .conftest import Run
from .pages import HTML, TEXT

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="there typer reads all command lines")


@POSIX
@pytest.mark.parametrize(("line", "names", "form"), [
    ("clean", ["-"], Format.text),
    ("clean a.html", ["a.html"], Format.text),
    ("clean - b.txt", ["-", "b.txt"], Format.text),
    ("clean --format json a.html b.html", ["a.html", "b.html"], Format.json),
    ("clean a.html -f jsonl", ["a.html"], Format.jsonl),
    ("clean -f json -f body", ["-"], Format.body),
    ("clean --format=markdown a.html", ["a.html"], Format.markdown),
])
def test_plain_command_lines(line: str, names: list[str], form: Format) -> None:
    assert read_plain(line.split()) == (names, form)


@pytest.mark.parametrize("line", [
    "", "--version", "--help", "clean --help", "explain a.html", "clean a.html --kind text",
    "clean --format", "clean --format nonsense a.html", "clean -fjson a.html", "clean -- -a.html",
    "clean --format= a.html", "clean -f=json a.html", "clean -o out.txt a.html", "batch a.html",
])
def test_other_command_lines_are_typers(line: str) -> None:
    assert read_plain(line.split()) is None
    assert read_plain(["clean", ""]) is None


@pytest.mark.parametrize("line", [
    "clean a.html", "clean b.txt", "clean a.html b.txt", "clean", "clean -", "clean none.html",
    "clean a.html none.html b.txt --format json", "clean none.html --format json b.txt none.txt",
    "clean a.html b.txt --format=jsonl", "clean -f markdown a.html", "clean -f body a.html b.txt",
    "clean - -",
])
def test_plain_command_lines_do_what_typer_does(run: Run, tmp_path: Path, line: str,
                                                monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.html").write_text(HTML, encoding="utf-8")
    (tmp_path / "b.txt").write_text(TEXT, encoding="utf-8")
    plain = run(*line.split(), stdin=HTML.encode())
    monkeypatch.chdir(tmp_path)
    typers = CliRunner().invoke(app, line.split(), input=HTML.encode())
    assert (plain.returncode, plain.stdout, plain.stderr) == (
        typers.exit_code, typers.stdout_bytes, typers.stderr_bytes)


@POSIX
def test_a_plain_command_line_loads_no_typer(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(HTML, encoding="utf-8")
    program = ("import sys; from cleaner.command import run\n"
               "try: run(['clean', 'a.html'])\n"
               "except SystemExit as end: sys.exit(end.code or 3 * ('typer' in sys.modules))")
    done = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, capture_output=True,
                          check=False, timeout=120)
    assert (done.returncode, done.stderr) == (0, b"")


def test_every_pattern_compiles() -> None:
    late = []
    for module in pkgutil.walk_packages(cleaner.__path__, "cleaner."):
        if not module.name.endswith(("__main__", "native.build", "native.core")):
            late += [value for value in vars(importlib.import_module(module.name)).values()
                     if isinstance(value, LatePattern)]
    assert len(late) > 100
    for pattern in late:
        assert pattern.search


def test_a_late_pattern_is_as_the_pattern_itself() -> None:
    late, pattern = compile_re(r"(?P<word>[a-z]+)\d", re.IGNORECASE), \
        re.compile(r"(?P<word>[a-z]+)\d", re.IGNORECASE)
    assert (late.pattern, late.flags, late.groups) == (
        pattern.pattern, pattern.flags, pattern.groups)
    for method in METHODS:
        arguments = ("<>", "Ab1 c2") if method.startswith("sub") else ("Ab1",)
        own, its = getattr(late, method)(*arguments), getattr(pattern, method)(*arguments)
        if isinstance(its, re.Match):
            own, its = own.groupdict(), its.groupdict()
        elif method == "finditer":
            own, its = [one.span() for one in own], [one.span() for one in its]
        assert own == its
    with pytest.raises(AttributeError):
        late.no_such_thing  # type: ignore[attr-defined]  # noqa: B018


def test_the_package_says_what_it_offers_and_its_version() -> None:
    listed = "import cleaner; print(*dir(cleaner))"
    names = subprocess.run([sys.executable, "-c", listed], capture_output=True, text=True,
                           check=True).stdout.split()
    assert {*cleaner.__all__, "__version__"} <= set(names)
    assert cleaner.__version__ == VERSION
