"""What the tests share: the folder of cases, and the command as a process of its own."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

ROOT = Path(__file__).parent.parent

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]


@pytest.fixture
def fixtures() -> Path:
    return ROOT / "fixtures"


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run `cleaner` in a folder of its own; output and messages come back as bytes."""

    def run_cleaner(*args: object, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, "-m", "cleaner", *map(str, args)]
        return subprocess.run(command, input=stdin, capture_output=True, cwd=tmp_path,
                              check=False, timeout=300)

    return run_cleaner
