"""Pages with the articles that must come out of them: run, accept, start.

A case is a folder: `page.html` or `page.txt` with the page's exact bytes, `expected.json` with
headline, byline, date and body, `removed.tsv` with the rule and the first words of everything that
was taken out, and, where they help, `url.txt` with the page's address, `encoding.txt` with the
encoding that its server states, `note.md`, and `known-fault.md` where the page does not come out
right yet.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any, NamedTuple

from .article import Article
from .decode import decode, find_stated
from .errors import CleanerError, SourceBinary
from .model import Options
from .pipeline import clean
from .read import read_source_kind

PAGES = ("page.html", "page.txt")
EXPECTED = "expected.json"
FACTS = ("headline", "byline", "date")
FAULT = "known-fault.md"
"""Says what is wrong with a case that does not come out right yet."""
HEADER = "rule\tfirst words"
"""First line of `removed.tsv`; with it alone, a case states that nothing is taken out."""
FIRST_WORDS = 8
AROUND = 6
"""Words shown on either side of a difference within a paragraph."""


class Obtained(NamedTuple):
    """What came out of a case's page, in the form in which expectations are kept."""

    expected: dict[str, Any]
    removed: list[str]


class NoCase(CleanerError):
    """A folder that holds no case, or a case that exists already."""


def find_cases(root: Path) -> list[Path]:
    """The folder itself if it is a case, else the cases in it, by name; `NoCase` if none is.

    Also where one can't be looked at, which else would be passed over.
    """
    try:
        if is_case(root):
            return [root]
        cases = sorted(path for path in root.iterdir() if is_case(path)) if root.is_dir() else []
    except OSError as error:
        raise NoCase(f"{error.filename} can't be read: {error.strerror}") from error
    if not cases:
        raise NoCase("holds no cases" if root.exists() else "there is no such folder")
    return cases


def is_case(folder: Path) -> bool:
    """Whether a folder holds a page or an expectation."""
    return find_sign(folder) is not None


def find_sign(folder: Path) -> Path | None:
    """The file that shows a folder to be a case: its page or, without one, an expectation."""
    names = (*PAGES, EXPECTED, "removed.tsv")
    return next((folder / name for name in names if (folder / name).is_file()), None)


def obtain(case: Path) -> Obtained:
    """Clean the page of a case."""
    page = next((case / name for name in PAGES if (case / name).is_file()), None)
    if page is None:
        raise NoCase(f"has neither {' nor '.join(PAGES)}")
    try:
        options = Options(encoding=read_line(case / "encoding.txt"))
    except ValueError as error:
        raise NoCase(f"states an {error}") from error
    article = clean(page, url=read_line(case / "url.txt"), options=options)
    return Obtained(
        {"headline": article.headline, "byline": list(article.byline), "date": article.date,
         "body": article.body}, list_removed(article))


def read_line(path: Path) -> str | None:
    """What a file of one line holds; None where there is no such file, or nothing in it."""
    return (read_kept(path).strip() or None) if path.is_file() else None


def read_kept(path: Path) -> str:
    """The text of a file of a case; `NoCase` where it can't be read."""
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise NoCase(f"{path.name} is missing") from None
    except OSError as error:
        raise NoCase(f"{path.name} can't be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise NoCase(f"{path.name} is not UTF-8") from error


def list_removed(article: Article) -> list[str]:
    """The lines of `removed.tsv`: rule and first words of what was taken out, in order."""
    return [f"{removal.rule}\t{' '.join(removal.text.split()[:FIRST_WORDS])}"
            for removal in article.removed]


def run_case(case: Path) -> str:
    """Compare a case's page with its expectation; the difference as text, "" if there is none.

    A case with a `known-fault.md` is one that does not come out right yet: it has to differ, so
    that the file goes when the fault does.
    """
    difference = compare_case(case)
    if (case / FAULT).is_file():
        return "" if difference else f"comes out right: take {FAULT} away"
    return difference


def compare_case(case: Path) -> str:
    """How what comes out of a case's page differs from its expectation, as text."""
    try:
        obtained = obtain(case)
    except NoCase as error:
        return str(error)
    except CleanerError as error:
        return f"the page {error}"
    return "\n".join([*compare_expected(case, obtained.expected),
                      *compare_removed(case, obtained.removed)])


def compare_expected(case: Path, obtained: dict[str, Any]) -> Iterator[str]:
    """Say how an article differs from `expected.json`, fact by fact and paragraph by paragraph."""
    try:
        expected = json.loads(read_kept(case / EXPECTED))
    except NoCase as error:
        yield str(error)
        return
    except ValueError as error:
        yield f"expected.json is no JSON: {error}"
        return
    if not isinstance(expected, dict) or set(expected) != {*FACTS, "body"}:
        yield f"expected.json must hold {', '.join(FACTS)} and body"
        return
    if not expected["body"] or not isinstance(expected["body"], str):
        yield f"expected.json expects no {'text as ' if expected['body'] else ''}body"
        return
    for name in FACTS:
        if expected[name] != obtained[name]:
            yield f"{name}\n  - {show(expected[name])}\n  + {show(obtained[name])}"
    if expected["body"] != obtained["body"]:
        yield "body"
        yield from compare(expected["body"].split("\n\n"), obtained["body"].split("\n\n"))


def compare_removed(case: Path, obtained: list[str]) -> Iterator[str]:
    """Say how what was taken out differs from `removed.tsv`."""
    try:
        lines = read_kept(case / "removed.tsv").split("\n")
    except NoCase as error:
        yield str(error)
        return
    if lines[0] != HEADER:
        yield f"removed.tsv must begin with the line {HEADER!r}"
        return
    expected = [line for line in lines[1:] if line]
    if expected != obtained:
        yield "removed"
        yield from compare(expected, obtained)


def show_all(case: Path) -> str:
    """All that comes out of a case's page, as its difference from nothing."""
    obtained = obtain(case)
    return "\n".join([*(f"{name}\n  + {show(obtained.expected[name])}" for name in FACTS),
                      "body", *compare([], obtained.expected["body"].split("\n\n")),
                      "removed", *compare([], obtained.removed)])


def show(value: object) -> str:
    """A value as `expected.json` writes it."""
    return json.dumps(value, ensure_ascii=False)


def compare(expected: list[str], obtained: list[str]) -> Iterator[str]:
    """Lines that differ: `-` expected only, `+` obtained only, `~` changed, with the words."""
    matcher = SequenceMatcher(None, expected, obtained, autojunk=False)
    for action, first, last, start, end in matcher.get_opcodes():
        if action == "equal":
            continue
        before, after = expected[first:last], obtained[start:end]
        if len(before) == len(after):
            yield from (f"  ~ {compare_words(*pair)}" for pair in zip(before, after, strict=True))
        else:
            yield from (f"  - {line}" for line in before)
            yield from (f"  + {line}" for line in after)


def compare_words(expected: str, obtained: str) -> str:
    """One changed line: `[-expected-]{+obtained+}` where its words differ, with some around."""
    before, after = expected.split(" "), obtained.split(" ")
    shown: list[str] = []
    opcodes = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    for action, first, last, start, end in opcodes:
        if action == "equal":
            words = before[first:last]
            if len(words) > 2 * AROUND:
                words = [*words[:AROUND], "…", *words[-AROUND:]]
            shown += words
            continue
        gone, come = " ".join(before[first:last]), " ".join(after[start:end])
        shown.append((f"[-{gone}-]" if last > first else "") + (f"{{+{come}+}}" if end > start
                                                                else ""))
    return " ".join(shown)


def accept_case(case: Path) -> None:
    """Write what comes out of a case's page as its expectation."""
    obtained = obtain(case)
    text = json.dumps(obtained.expected, ensure_ascii=False, indent=2)
    keep(case / EXPECTED, text + "\n")
    keep(case / "removed.tsv", "\n".join([HEADER, *obtained.removed]) + "\n")


def start_case(case: Path, data: bytes, url: str | None, encoding: str | None = None) -> Path:
    """Make the folder of a new case with its page and address; the expectation is yet to come."""
    kind = read_source_kind(data, encoding)
    page = case / f"page.{'html' if kind == 'html' else 'txt'}"
    try:
        case.mkdir(parents=True)
    except FileExistsError:
        raise NoCase("exists already") from None
    except OSError as error:
        raise NoCase(f"can't be made: {error.strerror}") from error
    keep(page, data)
    if url:
        keep(case / "url.txt", url + "\n")
    if tells(encoding, data):
        keep(case / "encoding.txt", f"{encoding}\n")
    return page


def tells(encoding: str | None, data: bytes) -> bool:
    """Whether a page is read otherwise without the encoding that its server states."""
    if not find_stated(encoding):
        return False
    try:
        return decode(data)[1] != decode(data, encoding)[1]
    except SourceBinary:
        return True


def keep(path: Path, content: str | bytes) -> None:
    """Write a file of a case; `NoCase` where that fails."""
    if isinstance(content, str):  # an address may come as bytes that are no UTF-8
        content = content.encode("utf-8", "backslashreplace")
    try:
        path.write_bytes(content)
    except OSError as error:
        raise NoCase(f"{path.name} can't be written: {error.strerror}") from error
