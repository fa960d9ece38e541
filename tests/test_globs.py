"""Globs: what Python's own finds, but each file once where links lead in circles."""

from __future__ import annotations

import glob
import inspect
import os
import sys
from pathlib import Path

import pytest

from cleaner.batch.inputs import find_files

FILES = ("x.html", "a/y.html", "a/b/w.html", "a/b/z.html", "a/b/a/v.html", "[c]/u.html",
         ".h/t.html", "a/.s.html", "far/q.html")


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "tree"
    for name in FILES:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name)
    (folder / "empty").mkdir()
    (folder / "far").rename(tmp_path / "far")
    monkeypatch.chdir(folder)
    return folder


PATTERNS = ("**/*.html", "./**/*.html", "**", "**/", "a/**", "a/**/*.html", "**/a/*.html",
            "**/**/w.html", "**/a/**/*.html", "*/**/*.html", "a/**/b/*.html", "**/*/*.html",
            "[[]c]/**/*.html", "{}/**/*.html", "{}/a/**/w.html", "none/**/*.html", "**/none/**",
            "**.html", "*", "**/.*.html", "../**/*.html", "**/[[]c]/*.html")


def find(pattern: str) -> list[str]:
    return [found.name for found in find_files([pattern]) if not found.fault]


@pytest.mark.parametrize("pattern", PATTERNS)
def test_what_pythons_own_finds(tree: Path, pattern: str) -> None:
    pattern = pattern.format(tree)
    names = {name for name in glob.glob(pattern, recursive=True)  # noqa: PTH207
             if Path(name).is_file()}
    assert find(pattern) == sorted(names)


@pytest.mark.parametrize("pattern", PATTERNS)
def test_links_lead_to_each_file_once(tree: Path, pattern: str) -> None:
    pattern = pattern.format(tree)
    before = find(pattern)
    for name, target in {"a/b/loop": "..", "a/self": ".", "0up": ".", "a/b/a/top": "../../..",
                         "far": "../far", "near": "far", "0.html": "x.html", "gone": "none",
                         "round": "round"}.items():
        Path(name).symlink_to(target)
    found = find(pattern)
    assert found == sorted(found)
    real = [os.path.realpath(name) for name in found]
    if "**/" in f"{pattern}/" and "**.html" not in pattern:
        assert len(set(real)) == len(real)  # where Python's own is not done in ten minutes
    assert set(map(os.path.realpath, before)) <= set(real)
    if pattern == "**/*.html":
        assert found == ["[c]/u.html", "a/b/a/v.html", "a/b/w.html", "a/b/z.html", "a/y.html",
                         "far/q.html", "x.html"]


def test_folders_may_lie_deeper_than_calls(tree: Path) -> None:
    deep = tree / "a" / "/".join("d" * 200)
    deep.mkdir(parents=True)
    (deep / "s.html").write_text("s")
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(len(inspect.stack(0)) + 150)
    try:
        names = find("a")
    finally:
        sys.setrecursionlimit(limit)
    assert names == ["a/.s.html", "a/b/a/v.html", "a/b/w.html", "a/b/z.html",
                     str(deep.relative_to(tree) / "s.html"), "a/y.html"]
