"""The runner of cases, and the plugin that makes tests of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from cleaner.fixtures import HEADER, NoCase, accept_case, find_cases, run_case, start_case

from .pages import HTML, TEXT


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """A case that is as expected."""
    folder = tmp_path / "cases" / "harbour"
    start_case(folder, HTML.encode(), None)
    accept_case(folder)
    return folder


def change(case: Path, **values: Any) -> None:
    path = case / "expected.json"
    expected = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps({**expected, **values}), encoding="utf-8")


def test_accepted_is_expected(case: Path) -> None:
    assert run_case(case) == ""


@pytest.mark.parametrize(("name", "content", "says"), [
    ("expected.json", None, "expected.json is missing"),
    ("expected.json", "", "expected.json is no JSON"),
    ("expected.json", "{}", "expected.json must hold"),
    ("expected.json", "[]", "expected.json must hold"),
    ("removed.tsv", None, "removed.tsv is missing"),
    ("removed.tsv", "", "removed.tsv must begin with"),
    ("page.html", None, "has neither page.html nor page.txt"),
    ("page.html", "", "the page holds no text"),
])
def test_missing_and_empty_parts_fail(case: Path, name: str, content: str | None,
                                      says: str) -> None:
    if content is None:
        (case / name).unlink()
    else:
        (case / name).write_text(content, encoding="utf-8")
    assert says in run_case(case)


def test_an_expectation_without_body_fails(case: Path) -> None:
    change(case, body="")
    assert run_case(case) == "expected.json expects no body"
    change(case, body=["one paragraph", "another"])
    assert run_case(case) == "expected.json expects no text as body"


def test_a_difference_is_readable(case: Path) -> None:
    body = json.loads((case / "expected.json").read_text(encoding="utf-8"))["body"]
    change(case, headline="Another", body=body.replace("Tuesday", "Friday") + "\n\nOne more.")
    shown = run_case(case).splitlines()
    assert shown[:2] == ["headline", '  - "Another"']
    assert shown[2].startswith("  + ")
    assert shown[3] == "body"
    assert any(line.startswith("  ~ ") and "[-Friday-]{+Tuesday+}" in line for line in shown)
    assert shown[-1] == "  - One more."


def test_a_known_fault_has_to_differ(case: Path) -> None:
    (case / "known-fault.md").write_text("The date is wrong.\n", encoding="utf-8")
    assert run_case(case) == "comes out right: take known-fault.md away"
    change(case, date="1999-01-01")
    assert run_case(case) == ""


def test_what_was_removed_is_compared(case: Path) -> None:
    removed = case / "removed.tsv"
    lines = removed.read_text(encoding="utf-8").splitlines()
    assert lines[0] == HEADER
    removed.write_text("\n".join([*lines, "share-bar\tPRINT Send Mail"]) + "\n", encoding="utf-8")
    assert run_case(case) == "removed\n  - share-bar\tPRINT Send Mail"


def test_new_keeps_the_bytes(tmp_path: Path) -> None:
    data = TEXT.replace("\n", "\r\n").encode("utf-16")
    page = start_case(tmp_path / "case", data, "https://example.org/1")
    assert (page.name, page.read_bytes()) == ("page.txt", data)
    assert (tmp_path / "case" / "url.txt").read_text() == "https://example.org/1\n"
    with pytest.raises(NoCase):
        start_case(tmp_path / "case", data, None)


def test_cases_are_found(case: Path) -> None:
    assert find_cases(case) == find_cases(case.parent) == [case]
    for nothing, why in ((case.parent / "none", "there is no such folder"),
                         (case / "page.html", "holds no cases"),
                         (case.parent.parent, "holds no cases")):
        with pytest.raises(NoCase, match=why):
            find_cases(nothing)


def make_project(pytester: pytest.Pytester, extra: str = "") -> Path:
    pytester.makeini(f"[pytest]\ncleaner_fixtures = cases\n{extra}")
    folder = pytester.path / "cases" / "harbour"
    start_case(folder, HTML.encode(), None)
    accept_case(folder)
    return folder


def test_plugin_makes_a_test_of_a_case(pytester: pytest.Pytester) -> None:
    case = make_project(pytester)
    pytester.runpytest().assert_outcomes(passed=1)
    change(case, headline="Another")
    result = pytester.runpytest()
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*case harbour*", "headline", '  - "Another"'])
    assert "Traceback" not in result.stdout.str()


def test_plugin_adds_its_folders_to_the_test_paths(pytester: pytest.Pytester) -> None:
    make_project(pytester, "testpaths = tests\n")
    (pytester.mkdir("tests") / "test_one.py").write_text("def test_one(): pass\n")
    pytester.runpytest().assert_outcomes(passed=2)
    pytester.runpytest("tests").assert_outcomes(passed=1)
    pytester.runpytest("cases/harbour").assert_outcomes(passed=1)


def test_plugin_finds_folders_beside_the_project(pytester: pytest.Pytester,
                                                 monkeypatch: pytest.MonkeyPatch) -> None:
    make_project(pytester)
    project = pytester.mkdir("project")
    (project / "pytest.ini").write_text(
        "[pytest]\ntestpaths = tests\ncleaner_fixtures = ../cases\n")
    (project / "tests").mkdir()
    monkeypatch.chdir(project)
    pytester.runpytest().assert_outcomes(passed=1)


def test_plugin_takes_one_case_for_a_folder(pytester: pytest.Pytester) -> None:
    make_project(pytester)
    pytester.makeini("[pytest]\ncleaner_fixtures = cases/harbour\n")
    pytester.runpytest().assert_outcomes(passed=1)


@pytest.mark.parametrize("name", ["expected.json", "removed.tsv", "url.txt", "encoding.txt"])
def test_a_part_that_can_not_be_read_fails_its_case(case: Path, name: str) -> None:
    (case / name).write_bytes(b"\xff\n")
    assert run_case(case).strip() == f"{name} is not UTF-8"
    (case / name).unlink()
    (case / name).mkdir()
    if name.endswith(("json", "tsv")):
        assert run_case(case).strip() == f"{name} can't be read: Is a directory"
        with pytest.raises(NoCase, match="can't be written"):
            accept_case(case)


def test_plugin_fails_a_case_without_page(pytester: pytest.Pytester) -> None:
    case = make_project(pytester)
    (case / "page.html").unlink()
    result = pytester.runpytest()
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*has neither page.html nor page.txt*"])


def test_plugin_refuses_a_missing_folder(pytester: pytest.Pytester) -> None:
    pytester.makeini("[pytest]\ncleaner_fixtures = nowhere\n")
    result = pytester.runpytest()
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["*cleaner_fixtures: no folder *nowhere*"])
