"""Pages of WARC files that no server answered with: what was flattened, and what stands alone."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from cleaner import Options
from cleaner.batch.inputs import read_inputs
from cleaner.batch.jobs import clean_record
from cleaner.batch.readers import FIELDS

from .conftest import Run
from .pages import HTML, PARAGRAPHS, PNG, TEXT
from .test_batch import read_lines, write_warc

pytest.importorskip("fastwarc")


def write_record(kind: str, content_type: str, data: bytes, address: str) -> bytes:
    return (f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
            f"WARC-Target-URI: {address}\r\nWARC-Date: 2020-01-01T00:00:00Z\r\n"
            "WARC-Identified-Content-Language: nob,dan\r\n"
            f"Content-Type: {content_type}\r\nContent-Length: {len(data)}\r\n\r\n"
            ).encode() + data + b"\r\n\r\n"


def write_flat(number: int) -> bytes:
    return write_record("conversion", "text/plain", TEXT.encode(), f"https://e.org/{number}")


JAPANESE = ("港が凍る\n\n火曜日に港が凍り、島への船は昼すぎまで出なかった。\n\n"
            "港の事務所によると、港が凍ったのは六十年ぶりだという。寒さは週末まで続くとみられる。\n")


@pytest.mark.parametrize(("kind", "content_type", "data", "shown"), [
    ("conversion", "text/plain", TEXT.encode(), PARAGRAPHS[2]),
    ("conversion", "text/plain", HTML.encode(), PARAGRAPHS[2]),
    ("conversion", "Text/Plain; charset=EUC-JP", JAPANESE.encode("euc_jp"), "島への船は"),
    ("conversion", "application/xhtml+xml", HTML.encode(), PARAGRAPHS[2]),
    ("resource", "text/html;charset=utf-8", HTML.encode(), PARAGRAPHS[2]),
    ("resource", "text/plain", TEXT.encode(), PARAGRAPHS[2]),
    ("resource", "application/json", b"{}", None), ("resource", "", HTML.encode(), None),
    ("conversion", "image/png", PNG, None), ("metadata", "text/plain", TEXT.encode(), None),
    ("warcinfo", "text/plain", b"a: b", None), ("request", "text/html", HTML.encode(), None),
    ("revisit", "text/html", b"", None), ("continuation", "text/plain", TEXT.encode(), None),
])
def test_which_records_are_pages(tmp_path: Path, kind: str, content_type: str, data: bytes,
                                 shown: str | None) -> None:
    file = tmp_path / "a.warc"
    file.write_bytes(write_record(kind, content_type, data, "https://e.org/1"))
    records = list(read_inputs([str(file)], FIELDS))
    assert len(records) == bool(shown)
    for record in records:
        article = clean_record(record, Options())
        assert shown is not None
        assert shown in article.body
        assert (record.id, article.url) == ("urn:uuid:1", "https://e.org/1")
        assert article.kind == ("text" if "plain" in content_type.lower() else "html")
        assert article.language == ("ja" if "JP" in content_type else "en")


@pytest.mark.parametrize(("name", "pack"), [
    ("a.warc.wet", bytes), ("a.warc.wet.gz", gzip.compress), ("A.WARC.WET.GZ", gzip.compress),
    ("a.warc.gz", gzip.compress)])
def test_flattened_pages(run: Run, tmp_path: Path, name: str, pack: Callable[[bytes], bytes]
                         ) -> None:
    entries = [*map(pack, map(write_flat, range(3))), *write_warc(range(3, 4), pack)]
    (tmp_path / name).write_bytes(b"".join(entries))
    done = run("batch", name, "-o", "-", "-q", "--learn")
    got = read_lines(done.stdout)
    assert done.returncode == 0
    assert [(row["url"], row["headline"]) for row in got] == [
        (f"https://e.org/{number}", "Harbour freezes over") for number in range(4)]
    assert all(PARAGRAPHS[0] in row["body"] for row in got)

    (tmp_path / name).write_bytes(b"".join(entries[:3])[:-60])
    done = run("batch", name, "-o", "-", "-q")
    got = read_lines(done.stdout)
    assert done.returncode == 1
    assert [row["error"] for row in got[:2]] == [None, None]
    assert "ends within this record" in got[2]["error"]
    assert "is cut short" in got[3]["error"]


def test_what_a_crawler_writes_of_its_own_run_is_no_page(tmp_path: Path) -> None:
    addresses = ("<https://e.org/1>", "<metadata://gnu.org/software/wget/warc/wget.log>",
                 "metadata://gnu.org/software/wget/warc/MANIFEST.txt")
    (tmp_path / "a.warc").write_bytes(b"".join(
        write_record("resource", "text/plain", TEXT.encode(), address) for address in addresses))
    records = list(read_inputs([str(tmp_path / "a.warc")], FIELDS))
    assert [record.url for record in records] == ["https://e.org/1"]


PACKED = gzip.compress(HTML.encode())


def chunk(data: bytes) -> bytes:
    return b"%x\r\n%b\r\n0\r\n\r\n" % (len(data), data)


@pytest.mark.parametrize(("header", "data"), [
    ("Content-Encoding: gzip", PACKED), ("Content-Encoding: gzip", HTML.encode()),
    ("Content-Encoding: deflate", zlib.compress(HTML.encode())),
    ("Content-Encoding: br", HTML.encode()), ("Content-Encoding: zstd", HTML.encode()),
    ("Content-Encoding: UTF-8", HTML.encode()), ("Content-Encoding: none", HTML.encode()),
    ("Transfer-Encoding: chunked", chunk(HTML.encode())),
    ("Transfer-Encoding: chunked", HTML.encode()),
    ("Content-Encoding: gzip\r\nTransfer-Encoding: chunked", chunk(PACKED)),
    ("Content-Encoding: gzip\r\nTransfer-Encoding: chunked", chunk(HTML.encode())),
    ("Content-Encoding: gzip\r\nTransfer-Encoding: chunked", PACKED),
    ("Content-Encoding: gzip\r\nTransfer-Encoding: chunked", HTML.encode()),
])
@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_codings_are_taken_off_where_they_are_there(
        tmp_path: Path, pack: Callable[[bytes], bytes], header: str, data: bytes) -> None:
    answer = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n{header}\r\n\r\n".encode() + data
    (tmp_path / "a.warc").write_bytes(b"".join(map(pack, (
        write_record("response", "application/http", answer, "https://e.org/1"),
        write_flat(2)))))
    records = list(read_inputs([str(tmp_path / "a.warc")], FIELDS))
    assert [(record.url, record.error) for record in records] == [
        ("https://e.org/1", None), ("https://e.org/2", None)]
    assert records[0].source == HTML.encode()


def test_a_page_whose_packing_is_broken_keeps_what_came_before(tmp_path: Path) -> None:
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"
    (tmp_path / "a.warc").write_bytes(
        write_record("response", "application/http", answer + PACKED[:-40], "https://e.org/1"))
    [record] = read_inputs([str(tmp_path / "a.warc")], FIELDS)
    assert record.source
    assert HTML.encode().startswith(record.source)


def test_a_length_that_is_no_number_breaks_only_its_file(tmp_path: Path) -> None:
    whole = write_record("resource", "image/png", PNG, "https://e.org/1")
    broken = whole.replace(b"Content-Length: ", b"Content-Length: x")
    for before in (b"", whole):
        (tmp_path / "a.warc").write_bytes(before + broken)
        [record] = read_inputs([str(tmp_path / "a.warc")], FIELDS)
        assert record.error
        assert "is broken after byte" in record.error


@pytest.mark.parametrize(("status", "count"), [
    ("200 OK", 1), ("206 Partial Content", 1), ("301 Moved Permanently", 0), ("302 Found", 0),
    ("404 Not Found", 0), ("503 Unavailable", 0)])
def test_answers_that_lead_elsewhere_are_no_pages(tmp_path: Path, status: str, count: int) -> None:
    answer = f"HTTP/1.1 {status}\r\nContent-Type: text/html\r\n\r\n{HTML}".encode()
    (tmp_path / "a.warc").write_bytes(
        write_record("response", "application/http", answer, "https://e.org/1"))
    assert len(list(read_inputs([str(tmp_path / "a.warc")], FIELDS))) == count
