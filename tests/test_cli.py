"""The command as people use it: pipes, several sources, bad inputs, exit codes."""

from __future__ import annotations

import gzip
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from cleaner import clean
from cleaner.version import VERSION

from .conftest import Run
from .pages import HTML, PARAGRAPHS, PNG, TEXT

JAPANESE = "<h1>港が凍る</h1>" + "<p>火曜日に港が凍り、島への船は昼すぎまで出なかった。</p>" * 4


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/loop":
            self.send_response(302)
            self.send_header("Location", "/loop")
            self.end_headers()
            return
        if self.path == "/slow":
            time.sleep(4)
        status, data, charset = {
            "/story": (200, HTML.encode(), "utf-8"), "/slow": (200, HTML.encode(), "utf-8"),
            "/japanese": (200, JAPANESE.encode("euc_jp"), "EUC-JP"),
            "/short": (200, HTML.encode()[:100], "utf-8"), "/broken": (500, b"broken", "utf-8"),
            "/huge": (200, b"<p>" + bytes(20_000_000), "utf-8"),
        }.get(self.path, (404, b"nothing here", "utf-8"))
        self.send_response(status)
        self.send_header("Content-Type", f"text/html; charset={charset}")
        self.send_header("Content-Length", str(len(data) + 9 * (self.path == "/short")))
        self.end_headers()
        with suppress(ConnectionError):
            self.wfile.write(data)

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as listening:
        Thread(target=listening.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{listening.server_port}"
        listening.shutdown()


@pytest.fixture
def html_page(tmp_path: Path) -> Path:
    path = tmp_path / "a.html"
    path.write_text(HTML, encoding="utf-8")
    return path


@pytest.fixture
def text_page(tmp_path: Path) -> Path:
    path = tmp_path / "b.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.mark.parametrize("arguments", [(), ("-",)])
def test_pipe(run: Run, arguments: tuple[str, ...]) -> None:
    done = run("clean", "--format", "body", *arguments, stdin=HTML.encode())
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode() == clean(HTML).body + "\n"
    assert PARAGRAPHS[0] in done.stdout.decode()


def test_text_is_the_default(run: Run, html_page: Path) -> None:
    done = run("clean", html_page)
    article = clean(HTML)
    line = " · ".join(part for part in (", ".join(article.byline), article.date) if part)
    top = [part for part in (article.headline, line) if part]
    assert done.stdout.decode() == "\n".join([*top, "", article.body, ""])


def test_json(run: Run, html_page: Path) -> None:
    done = run("clean", html_page, "--format", "json", "--url", "https://example.org/1")
    got = json.loads(done.stdout)
    assert got.pop("source") == str(html_page)
    article = clean(HTML, url="https://example.org/1")
    assert got == json.loads(article.to_json())
    assert got["url"] == "https://example.org/1"


def test_several_sources(run: Run, html_page: Path, text_page: Path) -> None:
    done = run("clean", html_page, text_page, "--format", "jsonl")
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0
    assert [(row["source"], row["kind"]) for row in rows] == [(str(html_page), "html"),
                                                              (str(text_page), "text")]
    assert all(PARAGRAPHS[2] in row["body"] for row in rows)
    assert json.loads(run("clean", html_page, text_page, "--format", "json").stdout) == rows
    parted = run("clean", html_page, text_page, "--format", "body").stdout.decode()
    assert parted == f"{clean(HTML).body}\n---\n{clean(TEXT).body}\n"


def test_markdown(run: Run, html_page: Path) -> None:
    done = run("clean", html_page, "--format", "markdown")
    body = clean(HTML).body
    plain = done.stdout.decode()
    assert PARAGRAPHS[1] in plain
    for mark, paragraph in (("## ", "Shovels"), ("- ", "Ferries: from 14:00")):
        assert (f"\n{mark}{paragraph}\n" in plain) == (paragraph in body.split("\n\n"))


def test_url(run: Run, server: str) -> None:
    done = run("clean", f"{server}/story", "--format", "jsonl")
    row = json.loads(done.stdout)
    assert (done.returncode, done.stderr) == (0, b"")
    assert row["url"] == row["source"] == f"{server}/story"
    assert PARAGRAPHS[0] in row["body"]


@pytest.mark.parametrize(("url", "message"), [
    ("/gone", "can't be fetched: answered 404"), ("/broken", "can't be fetched: answered 500"),
    ("/loop", "can't be fetched: redirected more than 5 times"),
    ("/short", "can't be fetched: the answer was cut short"),
    ("/slow", "can't be fetched: took longer than 2 s"),
    ("/huge", "is larger than 20,000,000 bytes"),
    ("http://127.0.0.1:9/", "can't be fetched: Connection refused"),
    ("http://no-such-host.invalid/", "can't be fetched: there is no such host"),
    ("http://[bad/", "can't be fetched: is no address"),
    ("ftp://127.0.0.1/story", "can't be fetched: only http:// and https:// can be"),
    ("file:///story", "can't be fetched: only http:// and https:// can be"),
])
def test_url_that_gives_nothing(run: Run, server: str, url: str, message: str) -> None:
    url = f"{server}{url}" if url.startswith("/") else url
    done = run("clean", url, "--timeout", "2")
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.decode() == f"cleaner: {url}: {message}\n"


def test_the_encoding_that_a_server_states(run: Run, server: str, tmp_path: Path) -> None:
    done = run("clean", f"{server}/japanese", "--format", "text")
    assert done.stdout.decode().startswith("港が凍る\n")
    assert run("new", "case", f"{server}/japanese").returncode == 0
    assert run("accept", "case").returncode == 0
    assert "港が凍る" in (tmp_path / "case/expected.json").read_text(encoding="utf-8")


def test_the_encoding_that_a_user_states(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(JAPANESE.encode("euc_jp"))
    done = run("clean", "a.html", "--encoding", "euc-jp")
    assert done.stdout.decode().startswith("港が凍る\n")
    row = json.loads(run("batch", "a.html", "-o", "-", "-q", "--encoding", "EUC-JP").stdout)
    assert row["headline"] == "港が凍る"
    done = run("clean", "a.html", "--encoding", "klingon")
    assert (done.returncode, done.stderr) == (2, b"cleaner: --encoding: 'klingon' is unknown\n")


@pytest.mark.parametrize(("name", "message"), [
    ("a.jsonl", "holds many pages: cleaner batch a.jsonl -o articles.jsonl"),
    ("a.WARC.gz", "holds many pages: cleaner batch a.WARC.gz -o articles.jsonl"),
    ("a.warc.wet.gz", "holds many pages: cleaner batch a.warc.wet.gz -o articles.jsonl"),
    ("a.parquet", "holds many pages: cleaner batch a.parquet -o articles.jsonl"),
    (".", "is a folder: cleaner batch . -o articles.jsonl"),
    ("my pages.jsonl", "holds many pages: cleaner batch 'my pages.jsonl' -o articles.jsonl"),
    ("", "a SOURCE has no name"),
])
def test_what_is_not_one_page(run: Run, tmp_path: Path, name: str, message: str) -> None:
    done = run("clean", name)
    assert (done.returncode, done.stderr.decode()) == (1, f"cleaner: {name}: {message}\n")


def test_a_compressed_page(run: Run, tmp_path: Path) -> None:
    data = gzip.compress(HTML.encode(), mtime=0)
    (tmp_path / "a.html.gz").write_bytes(data)
    for done in (run("clean", "a.html.gz", "-f", "body"), run("clean", "-f", "body", stdin=data)):
        assert done.stdout.decode() == clean(HTML).body + "\n"
    (tmp_path / "a.html.gz").write_bytes(data[:-20])
    assert run("clean", "a.html.gz").stderr.decode() == (
        "cleaner: a.html.gz: ends early: the compressed file is cut short\n")


def test_a_url_that_is_no_address(run: Run) -> None:
    done = run("clean", "http://[")
    assert (done.returncode, done.stderr) == (
        1, b"cleaner: http://[: can't be fetched: is no address\n")


def test_a_bad_input_fails_alone(run: Run, html_page: Path, text_page: Path) -> None:
    done = run("clean", html_page, "none.html", text_page, "--format", "jsonl")
    assert done.returncode == 1
    assert [json.loads(line)["source"] for line in done.stdout.splitlines()] == [
        str(html_page), str(text_page)]
    assert done.stderr.decode() == (
        "cleaner: none.html: can't be read: No such file or directory\n")


def test_a_name_that_no_file_can_have_fails_alone(run: Run, text_page: Path) -> None:
    """What can't even be looked at is no fault of the output, and costs the others nothing."""
    name = "x" * 300
    message = f"cleaner: {name}: can't be read: File name too long\n"
    done = run("clean", name, text_page, "--format", "jsonl")
    assert (done.returncode, done.stderr.decode()) == (1, message)
    assert [json.loads(line)["source"] for line in done.stdout.splitlines()] == [str(text_page)]
    for line in (("explain", name), ("batch", name, text_page, "-q", "-o", "out.jsonl"),
                 ("new", "case", name)):
        done = run(*line)
        assert (done.returncode, done.stderr.decode()) == (1, message)
    rows = (text_page.parent / "out.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(row)["error"] for row in rows] == [
        "input: can't be read: File name too long", None]
    done = run("batch", f"{name}*", "-q", "-o", "-")
    assert done.stderr.decode() == f"cleaner: {name}*: no file has such a name\n"
    for command in ("check", "accept"):
        done = run(command, name)
        assert done.returncode == 2
        assert done.stderr.decode().endswith("can't be read: File name too long\n")
        assert done.stderr.count(b"\n") == 1


def test_a_message_is_one_line_whatever_a_name_holds(run: Run) -> None:
    done = run("clean", "none\nof\x1b[31m\u2028these.html")
    assert done.stderr.decode() == ("cleaner: none\\nof\\x1b[31m\\u2028these.html: "
                                    "can't be read: No such file or directory\n")


@pytest.mark.parametrize(("content", "message"), [
    (b"", "holds no text"), (b" \n", "holds no text"), (PNG, "is a PNG image, not a page"),
    (b"%PDF-1.4\n", "is a PDF file, not a page"), (bytes(range(256)), "is binary data, not a page"),
])
def test_what_is_no_document(run: Run, tmp_path: Path, content: bytes, message: str) -> None:
    path = tmp_path / "page"
    path.write_bytes(content)
    done = run("clean", path)
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.decode() == f"cleaner: {path}: {message}\n"
    done = run("clean", stdin=content)
    assert (done.returncode, done.stderr.decode()) == (1, f"cleaner: -: {message}\n")


def test_output_file(run: Run, html_page: Path, tmp_path: Path) -> None:
    done = run("clean", html_page, "-o", tmp_path / "out.txt", "--format", "body")
    assert (done.returncode, done.stdout) == (0, b"")
    assert (tmp_path / "out.txt").read_bytes().decode() == clean(HTML).body + "\n"


def test_an_output_may_be_standard_output(run: Run, html_page: Path, tmp_path: Path) -> None:
    done = run("clean", html_page, "-o", "-", "--format", "body")
    assert (done.returncode, done.stdout.decode()) == (0, clean(HTML).body + "\n")
    assert list(tmp_path.iterdir()) == [html_page]


@pytest.mark.parametrize("command", ["clean", "batch", "profile"])
def test_an_output_that_has_no_place_is_wrong_use(run: Run, html_page: Path, tmp_path: Path,
                                                  command: str) -> None:
    (tmp_path / "a.jsonl").mkdir()
    for output in ("a.jsonl", "no/such/folder/a.jsonl"):
        done = run(command, html_page, "-o", output)
        assert (done.returncode, done.stdout, done.stderr.count(b"\n")) == (2, b"", 1)
        assert done.stderr.decode().startswith(f"cleaner: {output}: can't be written: ")
    assert sorted(tmp_path.iterdir()) == [html_page, tmp_path / "a.jsonl"]


def test_an_output_may_be_a_source(run: Run, html_page: Path, tmp_path: Path) -> None:
    done = run("clean", html_page, "-o", html_page, "--format", "body")
    assert (done.returncode, html_page.read_bytes().decode()) == (0, clean(HTML).body + "\n")
    assert list(tmp_path.iterdir()) == [html_page]


def test_an_output_stays_where_nothing_takes_its_place(run: Run, text_page: Path,
                                                       tmp_path: Path) -> None:
    assert run("clean", "no-such-file", "-o", text_page).returncode == 1
    assert text_page.read_text(encoding="utf-8") == TEXT
    assert list(tmp_path.iterdir()) == [text_page]
    assert run("clean", text_page, "-o", os.devnull).returncode == 0
    assert not Path(os.devnull).is_file()


def test_an_output_that_links_lead_to(run: Run, html_page: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("far.txt")
    (tmp_path / "loop").symlink_to("loop")
    for name in ("link", "loop"):
        done = run("clean", html_page, "-o", name, "--format", "body")
        assert (done.returncode, done.stderr) == (0, b"")
        assert (tmp_path / name).read_bytes().decode() == clean(HTML).body + "\n"
    assert (tmp_path / "link").is_symlink()


@pytest.mark.skipif(sys.platform != "linux", reason="names and arguments of any bytes")
def test_names_that_are_no_utf_8(run: Run, html_page: Path, tmp_path: Path) -> None:
    name, url = os.fsdecode(b"ice\xff.html"), os.fsdecode(b"https://e.org/\xff")
    html_page.rename(tmp_path / name)
    line = ("clean", name, "--url", url, "--format", "json")
    done = run(*line)
    assert (json.loads(done.stdout)["source"], json.loads(done.stdout)["url"]) == (name, url)
    assert run(*line, "-o", "out.json").returncode == 0
    assert (tmp_path / "out.json").read_bytes() == done.stdout
    assert run("new", "case", name, "--url", url).returncode == 0
    assert run("accept", "case").returncode == 0
    assert run("check", "case").returncode == 0


def test_markdown_marks_each_paragraph_by_its_own_block(run: Run) -> None:
    first, *others, last = (f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    items = "<ul><li>The pier in the north</li><li>Results</li></ul>"
    page = (f"<article><h1>Ice</h1>{first}<h2>Results</h2>{''.join(others)}<p>They asked for:</p>"
            f"{items}{last}</article>")
    done = run("clean", "--format", "markdown", stdin=page.encode())
    assert "\n## Results\n" in done.stdout.decode()
    assert "\n- Results\n" in done.stdout.decode()


@pytest.mark.parametrize("arguments", [
    ("clean", "--format", "nonsense"), ("clean", "--no-such-option"), ("nonsense",),
    ("clean", "--url", "https://example.org/", "a", "b"), ("clean", "-", "-"),
    ("clean", "-o", "no/such/folder/out.txt"), ("check", "no-such-folder"),
    ("profile", "a.html", "-o", "-"), ("batch", "a.html", "-o", "-", "--suffix", ".parquet"),
])
def test_wrong_use(run: Run, arguments: tuple[str, ...]) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr


def run_shell(script: str, folder: Path) -> tuple[int, str]:
    """The exit code of a command line, and what it says; `cleaner` is the program."""
    script = f'cleaner() {{ "{sys.executable}" -m cleaner "$@"; }}; {script}'
    done = subprocess.run(["bash", "-c", script], cwd=folder, capture_output=True, check=False,
                          timeout=120)
    return done.returncode, done.stderr.decode()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a file that is always full")
@pytest.mark.parametrize("line", [
    "clean a.html >/dev/full", "clean a.html --url https://e.org/ >/dev/full", "rules >/dev/full",
    "clean a.html -o /dev/full", "batch a.html -q -o - >/dev/full", "explain a.html >/dev/full"])
def test_an_output_that_is_full(html_page: Path, line: str) -> None:
    code, said = run_shell(f"cleaner {line}", html_page.parent)
    assert code == 1
    assert said.startswith("cleaner: ")
    assert said.endswith("can't be written: No space left on device\n")
    assert said.count("\n") == 1


@pytest.mark.skipif(os.name != "posix", reason="redirections of a POSIX shell")
@pytest.mark.parametrize(("line", "code", "words"), [
    ("clean a.html >&-", 1, "cleaner: the output can't be written: it is closed\n"),
    ("batch a.html -q -o - >&-", 1, "cleaner: the output can't be written: it is closed\n"),
    ("clean <&-", 1, "cleaner: -: holds no text\n"),
    ("clean none.html 2>&-", 1, ""),
    ("batch a.html -o out.jsonl <&- >&- 2>&-", 0, ""),
])
def test_streams_that_are_closed(html_page: Path, line: str, code: int, words: str) -> None:
    assert run_shell(f"cleaner {line}", html_page.parent) == (code, words)


def test_warnings_are_told_beside_what_has_no_place_for_them(run: Run) -> None:
    for name in ("text", "body", "markdown"):
        done = run("clean", "-f", name, stdin=b"Menu")
        assert (done.returncode, done.stderr) == (0, b"cleaner: -: no article found\n")
    done = run("clean", "-f", "jsonl", stdin=b"Menu")
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout)["warnings"] == ["no article found"]


@pytest.mark.skipif(os.name != "posix", reason="pipes of a POSIX shell")
def test_a_reader_that_goes_away(html_page: Path) -> None:
    command = f"'{sys.executable}' -m cleaner clean {'a.html ' * 200} --format json | head -c 1"
    done = subprocess.run(["bash", "-c", f"{command}; echo ${{PIPESTATUS[0]}}"],
                          cwd=html_page.parent, capture_output=True, check=True, timeout=120)
    assert done.stderr == b""
    assert done.stdout.endswith(b"141\n")


def test_output_is_utf_8_whatever_the_locale(tmp_path: Path, html_page: Path) -> None:
    done = subprocess.run([sys.executable, "-m", "cleaner", "clean", html_page],
                          env={**os.environ, "PYTHONIOENCODING": "ascii"}, capture_output=True,
                          check=True, timeout=120)
    assert PARAGRAPHS[1] in done.stdout.decode("utf-8")


def test_version_and_help(run: Run) -> None:
    assert run("--version").stdout.decode() == f"cleaner {VERSION}\n"
    for command in ("clean", "explain", "rules", "check", "accept", "new"):
        done = run(command, "--help")
        assert done.returncode == 0
        assert f"Example: cleaner {command}" in done.stdout.decode()


def test_completion(run: Run) -> None:
    assert b"--install-completion" in run("--help").stdout


def test_explain_shows_every_block(run: Run, html_page: Path) -> None:
    done = run("explain", html_page)
    assert done.returncode == 0
    shown = done.stdout.decode()
    for words in (PARAGRAPHS[0], "Home Sport", "© 2021 The Ostwick Post", "confidence"):
        assert words in shown
    assert "\x1b[" not in shown
    assert run("explain", "none.html").returncode == 1


def test_rules_are_listed(run: Run) -> None:
    from cleaner.rules import describe_rules

    lines = run("rules").stdout.decode().splitlines()
    assert [line.split()[0] for line in lines] == [name for name, _ in describe_rules()]
    for line in lines:
        name, _, description = line.partition(" ")
        assert name.replace("-", "").isalnum()
        assert description.strip()


def test_rules_without_docstrings(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONOPTIMIZE", "2")
    done = run("rules")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode() == ("cleaner: rules are described in their docstrings, which "
                                    "python -OO leaves out; run it without\n")


def test_cases(run: Run, html_page: Path, tmp_path: Path) -> None:
    case = tmp_path / "fixtures" / "harbour"
    done = run("new", case, html_page, "--url", "https://example.org/harbour")
    assert (done.returncode, done.stdout.decode()) == (0, f"{case / 'page.html'}\n")
    assert (case / "page.html").read_bytes() == html_page.read_bytes()
    assert not (case / "expected.json").exists()
    assert run("new", case, html_page).returncode == 1
    for place, source, words in (
            (case / "page.html/x", html_page, "can't be made: Not a directory"),
            (tmp_path / "x", "none.html", "can't be read: No such file"),
            (tmp_path / "x", "-", "holds no text")):
        done = run("new", place, source, stdin=b" \n")
        assert (done.returncode, done.stdout) == (1, b"")
        assert words in done.stderr.decode()
        assert done.stderr.count(b"\n") == 1
    assert not (tmp_path / "x").exists()

    done = run("check")
    assert done.returncode == 1
    assert "expected.json is missing" in done.stdout.decode()

    done = run("accept", case)
    assert done.returncode == 0
    shown = done.stdout.decode()
    assert shown.startswith('harbour\nheadline\n  + "Harbour freezes over"\nbyline\n')
    assert all(f"\n  + {paragraph}\n" in shown for paragraph in PARAGRAPHS)
    assert "\nremoved\n  + menu\tHome Sport\n" in shown
    done = run("check")
    assert (done.returncode, done.stdout) == (0, b"")
    assert run("accept", case).stdout.decode() == "harbour: as expected\n"

    shutil.copytree(case, tmp_path / "fixtures" / "other")
    expected = case / "expected.json"
    expected.write_text(expected.read_text(encoding="utf-8").replace("Tuesday", "Friday"),
                        encoding="utf-8")
    done = run("check", "fixtures")
    assert done.returncode == 1
    assert done.stdout.decode().startswith("harbour\nbody\n")
    assert "[-Friday-]{+Tuesday+}" in done.stdout.decode()
    assert "1 of 2 cases" in done.stderr.decode()
