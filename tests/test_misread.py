"""Mojibake in HTML: mended where a page shows often enough that its letters were misread."""

from __future__ import annotations

import pytest

import cleaner

PROSE = ("It’s been sixty years since the harbour froze – “we’d ice as thick as a door”, the "
         "pilot’s wife said at the café, where coffee costs 3 €. ")


def misread(text: str, encoding: str = "latin-1") -> str:
    """A text as it comes when its UTF-8 is read as something else."""
    return text.encode().decode(encoding, "replace")


def write_page(text: str) -> str:
    return ("<html><head><title>Harbour freezes over</title></head><body><nav>Home</nav><article>"
            f"<h1>Harbour freezes over</h1><p>{text}</p><p>{text} Again.</p></article></html>")


@pytest.mark.parametrize("encoding", ["latin-1", "windows-1252"])
def test_letters_are_as_they_were_written(encoding: str) -> None:
    told = PROSE.replace("”", "") if encoding == "windows-1252" else PROSE  # it lacks what ” needs
    article = cleaner.clean(write_page(misread(told, encoding)))
    assert article.body == cleaner.clean(write_page(told)).body
    mended = [removal for removal in article.removed if removal.rule == "repair-mojibake"]
    assert len(mended) == 1
    assert "â" in mended[0].text
    assert mended[0].because == "2 times"


def test_what_was_read_rightly_stays_beside_it() -> None:
    page = write_page(misread(PROSE)).replace("Again.", "Zürich’s zoo – «à point».")
    body = cleaner.clean(page).body
    assert body.endswith("Zürich’s zoo – «à point».")
    assert "â" not in body


def test_a_space_that_parts_no_line_is_one_again() -> None:
    page = write_page(misread(PROSE)).replace("sixty", "Â&nbsp;60")
    assert "been 60 years" in cleaner.clean(page).body


def test_what_windows_has_beyond_latin_1_is_read() -> None:
    told = write_page(PROSE.encode("cp1252").decode("latin-1"))
    assert cleaner.clean(told).body == cleaner.clean(write_page(PROSE)).body


def test_an_ellipsis_of_windows_ends_no_line_of_a_text() -> None:
    told = f"{PROSE}\n\nAnd then… it thawed again, all at once.\n"
    misled = told.encode("cp1252").decode("latin-1")
    assert cleaner.clean(misled).body == cleaner.clean(told).body


@pytest.mark.parametrize("text", [
    "Read as Latin-1, “ä” comes out as “Ã¤” and “’” as “â€™”: the text is UTF-8, nobody said so.",
    "L’été à « Ñuñoa » coûte 20 €, mais l’âge n’y change rien: «Â, Ê, Î». Il pleut à verse.",
    "Năm nay, giá cà phê tăng mạnh ở Tây Nguyên, người trồng cà phê rất vui mừng vì được mùa lớn.",
])
def test_what_tells_of_such_letters_stays(text: str) -> None:
    assert cleaner.clean(write_page(text)).body.startswith(text)
