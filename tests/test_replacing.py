"""Files that take another's place once they are whole, whoever else writes to the same name."""

from __future__ import annotations

from contextlib import ExitStack, suppress
from pathlib import Path

import pytest

from cleaner.replacing import replacing


@pytest.mark.parametrize("name", ["out.txt", "x" * 250, "港" * 80, "link"],
                         ids=["short", "long", "wide", "link"])
@pytest.mark.parametrize("former", [None, "former"])
def test_two_that_write_to_one_name_at_once(tmp_path: Path, name: str, former: str | None) -> None:
    out = tmp_path / name
    if name == "link":
        (tmp_path / "far").mkdir()
        out.symlink_to("far/out.txt")
    if former:
        out.write_text(former)
    with ExitStack() as first, replacing(out) as second_part:
        first_part = first.enter_context(replacing(out))
        assert first_part.parent == second_part.parent == out.resolve().parent
        second_part.write_text("second")
        first_part.write_text("first, which is longer")
        first.close()
        assert out.read_text() == "first, which is longer"
    assert out.read_text() == "second"
    assert [path.name for path in out.resolve().parent.iterdir()] == [out.resolve().name]


@pytest.mark.parametrize("former", [None, "former"])
def test_what_fails_takes_away_its_own_part_only(tmp_path: Path, former: str | None) -> None:
    out = tmp_path / "out.txt"
    if former:
        out.write_text(former)
    with replacing(out) as part:
        part.write_text("whole")
        with suppress(KeyboardInterrupt), replacing(out) as other:
            other.write_text("half")
            raise KeyboardInterrupt
        with replacing(out) as other:
            other.write_text("nothing")
            other.unlink()
        assert [path.read_text() for path in tmp_path.iterdir() if path != out] == ["whole"]
        assert out.exists() is bool(former)
    assert [path.read_text() for path in tmp_path.iterdir()] == ["whole"]
