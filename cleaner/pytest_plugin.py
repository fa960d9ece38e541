"""Pytest collects the cases of the folders named in the ini option `cleaner_fixtures`."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

INI = "cleaner_fixtures"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the ini option."""
    parser.addini(INI, "folders of pages whose articles are checked by cleaner", type="paths")


def find_folders(config: pytest.Config) -> list[Path]:
    """The folders that the option names, as pytest calls them: without `..` on the way."""
    return [Path(os.path.normpath(folder)) for folder in config.getini(INI)]


def pytest_configure(config: pytest.Config) -> None:
    """Collect the folders along with the test paths, where no paths are given by hand."""
    folders = find_folders(config)
    for folder in folders:
        if not folder.is_dir():
            raise pytest.UsageError(f"{INI}: no folder {folder}")
    if config.args_source is pytest.Config.ArgsSource.TESTPATHS:
        config.args.extend(str(folder) for folder in folders)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Make a case of the page of each folder within the configured ones."""
    from .fixtures import find_sign

    case = file_path.parent
    folders = find_folders(parent.config)
    if (case not in folders and case.parent not in folders) or file_path != find_sign(case):
        return None
    return CaseFile.from_parent(parent, path=file_path)


class CaseFile(pytest.File):
    """The page of a case."""

    def collect(self) -> Iterator[pytest.Item]:
        """The one test of a case."""
        yield CaseItem.from_parent(self, name=self.path.parent.name)


class CaseDiffers(Exception):
    """A case whose article is not the expected one; its text is the difference."""


class CaseItem(pytest.Item):
    """Clean the page and compare."""

    def runtest(self) -> None:
        """Fail with the difference, if there is one."""
        from .fixtures import run_case

        if difference := run_case(self.path.parent):
            raise CaseDiffers(difference)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException],
                     style: Any = None) -> Any:
        """The difference alone, without a traceback."""
        if isinstance(excinfo.value, CaseDiffers):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """Where the case lies and how it is called."""
        return self.path, None, f"case {self.name}"
