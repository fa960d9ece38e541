"""Programs run over pages, in one process or several; what peers made is kept where asked for."""

from __future__ import annotations

import hashlib
import json
import logging
import sys
import warnings
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from pathlib import Path
from typing import NamedTuple

from .data import Page
from .programs import AS_IT_COMES, BASELINE, CLEANER, PEERS, Content, Extract, Program
from .score import NOTHING, Prediction

CHUNK = 16
"""Pages that a process is given at a time."""
PROGRAMS = {program.name: program for program in (CLEANER, AS_IT_COMES, BASELINE, *PEERS)}


class Result(NamedTuple):
    """What a program made of a page; `failure` is the error where it made nothing."""

    prediction: Prediction
    failure: str = ""


@cache
def load(name: str) -> Extract:
    """The program of this name, loaded once a process, its messages silenced."""
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    return PROGRAMS[name].load()


def run(name: str, contents: Sequence[tuple[Content, str | None]]) -> list[Result]:
    """Run a program over some pages; one that it fails on has no prediction."""
    extract = load(name)
    results = []
    for content, url in contents:
        try:
            results.append(Result(extract(content, url)))
        except Exception as error:  # whatever a program raises, the others go on
            results.append(Result(NOTHING, f"{type(error).__name__}: {error}"))
    return results


def predict(program: Program, pages: Sequence[Page], *, jobs: int = 1,
            store: Path | None = None) -> list[Prediction]:
    """One prediction a page; `store` is a folder in which they are kept, and found again."""
    kept = Store(store, program) if store else None
    found = {page.id: kept.find(page) for page in pages} if kept else {}
    failures: dict[str, list[str]] = {}
    missing = [page for page in pages if found.get(page.id) is None]
    for page, result in zip(missing, run_all(program, missing, jobs), strict=True):
        if result.failure:
            failures.setdefault(result.failure, []).append(page.id)
        found[page.id] = result.prediction
        if kept:
            kept.add(page, result.prediction)
    for failure, failed in failures.items():
        print(f"{program.name} failed on {len(failed)} of {len(pages)} pages ({failed[0]}…): "
              f"{failure[:200]}", file=sys.stderr)
    return [found[page.id] or NOTHING for page in pages]


def run_all(program: Program, pages: Sequence[Page], jobs: int) -> Iterator[Result]:
    """Run a program over all pages in `jobs` processes."""
    chunks = [[(page.content, page.url) for page in pages[start:start + CHUNK]]
              for start in range(0, len(pages), CHUNK)]
    names = [program.name] * len(chunks)
    if jobs == 1:
        for results in map(run, names, chunks):
            yield from results
    else:
        with ProcessPoolExecutor(jobs) as pool:
            for results in pool.map(run, names, chunks):
                yield from results


class Store:
    """What one version of a program made of pages before, in a file of one JSON object a line."""

    def __init__(self, folder: Path, program: Program) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        name = "-".join(program.name.replace(",", "").split())
        self.path = folder / f"{name}-{program.version}.jsonl"
        self.predictions: dict[str, Prediction] = {}
        if self.path.exists():
            for line in self.path.read_text(encoding="utf-8").splitlines():
                key, headline, byline, date, body = json.loads(line)
                names = byline if isinstance(byline, str) else tuple(byline)
                self.predictions[key] = Prediction(headline, names, date, body)

    @staticmethod
    def make_key(page: Page) -> str:
        """A digest of all that a program is told of a page."""
        content = page.content.encode() if isinstance(page.content, str) else page.content
        return hashlib.sha256((page.url or "").encode() + b"\0" + content).hexdigest()

    def find(self, page: Page) -> Prediction | None:
        """What was made of this page before."""
        return self.predictions.get(self.make_key(page))

    def add(self, page: Page, prediction: Prediction) -> None:
        """Keep what was made of a page."""
        with self.path.open("a", encoding="utf-8") as out:
            out.write(json.dumps([self.make_key(page), *prediction]) + "\n")
