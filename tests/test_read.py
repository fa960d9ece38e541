"""Sources of every form, and those that are refused."""

from __future__ import annotations

import gzip
import io
import zipfile
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup
from lxml import etree, html

from cleaner import clean
from cleaner.errors import CleanerError, SourceBinary, SourceEmpty, SourceTooLarge, SourceUnreadable
from cleaner.model import Options
from cleaner.read import Readable

from .pages import HTML, PNG
from .sources import get


@pytest.mark.parametrize(("options", "words"), [
    ({"language": "german"}, "language: a code such as"), ({"language": ""}, "language: a code"),
    ({"encoding": "klingon"}, "'klingon' is unknown"), ({"max_bytes": 0}, "max_bytes: at least 1"),
    ({"language": 5}, "language: a code such as .*, not 5$"),
    ({"language": b"de"}, "language: a code such as .*, not b'de'$"),
    ({"encoding": 5}, "encoding: 5 is unknown"), ({"encoding": b"utf-8"}, "b'utf-8' is unknown"),
    ({"max_bytes": "9"}, "max_bytes: at least 1, not '9'"),
    ({"max_bytes": 1.5}, "max_bytes: at least 1, not 1.5"),
    ({"max_bytes": None}, "max_bytes: at least 1, not None"),
    ({"profiles": 5}, "profiles: by site, as read_profiles gives them, not int"),
    ({"profiles": "sites.jsonl"}, "profiles: by site, as read_profiles gives them, not str"),
])
def test_options_are_checked(options: dict[str, Any], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        Options(**options)


def test_regions_of_languages_are_passed_over() -> None:
    assert clean(HTML, options=Options(language="de-AT")).language == "de"
    assert clean(HTML, options=Options(language="pt_BR")).language == "pt"


def test_arguments_are_checked() -> None:
    for wrong in ({"options": None}, {"options": {}}, {"url": Path("x")}, {"url": b"x"}):
        with pytest.raises(TypeError, match=r" is an? "):
            clean(HTML, **wrong)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="kind is one of auto, html, text, not 'pdf'"):
        clean(HTML, kind="pdf")  # type: ignore[arg-type]


def test_the_name_of_a_page_is_warned_of(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text(HTML, encoding="utf-8")
    assert "pathlib.Path" in clean(str(path)).warnings[0]
    assert "fetch it" in clean("https://example.org/story").warnings[0]
    for text in (HTML, "example.org", f"{path}.bak", f"{path}\nis where it lies.", "a" * 5000,
                 "https://example.org/story is where it lies."):
        assert not any("the source is" in warning for warning in clean(text).warnings)


def test_a_tree_written_as_xml_is_read_as_the_page_that_it_was() -> None:
    page = HTML.replace("</head>", '<script src="a.js"></script><style></style></head>', 1)
    tree = html.fromstring(page)
    tree.body.insert(0, html.fromstring('<div class="clear"></div>'))
    written = etree.tostring(tree)
    assert b"<script" in written
    assert b"</script>" not in written
    assert clean(written).body == clean(page).body != ""


def test_the_same_page_in_every_form(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(HTML, encoding="utf-8")
    for source in (HTML, HTML.encode(), path, html.fromstring(HTML),
                   etree.ElementTree(html.fromstring(HTML)), BeautifulSoup(HTML, "html.parser"),
                   BeautifulSoup(HTML, "lxml").body):
        got = get(source)
        assert got.kind == "html"
        assert "<h1>Harbour freezes over</h1>" in got.text


def test_a_tree_without_a_root_holds_no_text() -> None:
    with pytest.raises(SourceEmpty):
        get(etree.ElementTree())


def test_an_empty_item_of_a_tree_holds_nothing_of_what_follows() -> None:
    page = "<div><li class=related></li><p>The harbour froze.</p><li>Ice</li></div>"
    tree = html.fromstring(page)
    before = etree.tostring(tree)
    assert "</li><p>" in get(tree).text
    assert "</li><p>" in get(etree.ElementTree(tree)).text
    assert etree.tostring(tree) == before


def test_an_element_comes_without_what_follows_it() -> None:
    article = html.fromstring(HTML).find(".//article")
    assert article is not None
    assert "Ostwick Post" not in get(article).text


def test_other_objects_are_refused() -> None:
    with pytest.raises(TypeError, match="not int"):
        get(5)  # type: ignore[arg-type]


def zip_file() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("page.html", HTML)
    return file.getvalue()


REFUSED: list[tuple[Readable, type[CleanerError]]] = [
    (b"", SourceEmpty), ("", SourceEmpty), (" \n\t\n", SourceEmpty), (b"\xef\xbb\xbf", SourceEmpty),
    (PNG, SourceBinary), (b"%PDF-1.7\n1 0 obj\n<< >>", SourceBinary), (zip_file(), SourceBinary),
    (gzip.compress(HTML.encode()), SourceBinary), (bytes(range(256)) * 8, SourceBinary),
    (b"\x00" * 100, SourceBinary), ("\x01\x02\x03", SourceBinary), ("%PDF-1.4", SourceBinary),
    (Path("/no/such/page.html"), SourceUnreadable), (Path("\x00"), SourceUnreadable),
    (Path(), SourceUnreadable),
]


@pytest.mark.parametrize(("source", "error"), REFUSED)
def test_what_is_no_document_is_refused(source: Readable, error: type[CleanerError]) -> None:
    with pytest.raises(error) as raised:
        get(source)
    assert "\n" not in str(raised.value)


def test_too_large(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(HTML, encoding="utf-8")
    for source in (HTML, HTML.encode(), path, html.fromstring(HTML)):
        with pytest.raises(SourceTooLarge):
            get(source, max_bytes=100)
    assert get(path, max_bytes=len(HTML.encode()))
    tree = html.fromstring("<p>Обед</p>")
    for source, size in (("Обед", 8), (tree, 15)):  # in bytes, not characters
        assert get(source, max_bytes=size)
        with pytest.raises(SourceTooLarge):
            get(source, max_bytes=size - 1)
