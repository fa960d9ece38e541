"""What site profiles gain: bodies with and without them, on sites of which there are several pages.

    python -m benchmarks.profiles --data DIR

First sites that are made up: true bodies, ten a site, among blocks of another article, the same on
each page of the site. Nothing but the repetition tells these from the article. Then the sites of
which the sets hold enough pages for a profile: each page as HTML, and as the text that a flattener
makes of it. The judge was trained on most of these.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Callable, Sequence
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from courlan import extract_domain

from cleaner import CleanerError, Options, clean
from cleaner.batch.count import Contents, ReadContent, count_sites
from cleaner.batch.record import Record
from cleaner.profile import read_profiles, write_profiles
from cleaner.rules.profile import LEAST_PAGES

from .data import Page, choose, find_sets, read_set
from .flatten import flatten_layout, flatten_lexbor, flatten_soup
from .programs import decode
from .score import Prediction, Scores, score_page, summarize
from .table import draw, write_share

FORMS: dict[str, Callable[[str], str] | None] = {
    "HTML": None, "text: soup": flatten_soup, "text: lexbor": flatten_lexbor,
    **({"text: layout": flatten_layout} if find_spec("inscriptis") else {}),
}
"""How the pages are given; None: as they are."""
MEASURES = ("f1", "precision", "recall", "shingle_f1", "kept", "residue")


MADE, MADE_PAGES = 25, 10
"""Sites that are made up, and their pages."""
LABELS, SENTENCES = 3, 4
"""Blocks of each kind that stand on all pages of a made-up site."""
LONG = 12
"""Words from which on a block is a sentence rather than a label."""


class Given(NamedTuple):
    """A page in one form."""

    page: Page
    source: bytes | str


def find_sites(folder: Path) -> dict[str, list[Page]]:
    """The pages of the sites that have several, by site."""
    sites: dict[str, list[Page]] = defaultdict(list)
    seen = set()
    for name in find_sets(folder):
        pages = read_set(folder, name)
        for page in () if pages.of_text else pages.pages:
            site = extract_domain(page.url, fast=True) if page.url else ""
            if site and page.url not in seen:
                seen.add(page.url)
                sites[site].append(page)
    return {site: pages for site, pages in sorted(sites.items()) if len(pages) >= LEAST_PAGES}


def learn(given: Sequence[Given], path: Path) -> Options:
    """The options with the profiles of some pages."""
    contents = Contents()
    for page, source in given:
        with suppress(CleanerError):
            contents.add(ReadContent()(Record(page.id, page.url, source)))
    write_profiles(count_sites([contents]), path)
    return Options(profiles=read_profiles(path))


def score(given: Sequence[Given], options: Options) -> tuple[list[Scores], int]:
    """What the bodies are worth, and how many blocks the profile had taken out."""
    scores, taken = [], 0
    for page, source in given:
        try:
            article = clean(source, url=page.url, options=options)
        except CleanerError:
            continue
        taken += sum(removal.rule == "site-repeat" for removal in article.removed)
        if any(page.truth.get(known) for known in ("body", "with", "without")):
            scores.append(score_page(page.truth, Prediction(body=article.body)))
    return scores, taken


def make_sites(folder: Path) -> list[Given]:
    """Pages of made-up sites, as text."""
    pages = {page.id: page for name in find_sets(folder) for page in read_set(folder, name).pages
             if isinstance(page.content, bytes) and page.truth.get("body")
             and page.truth.get("headline")}
    chosen = [pages[key] for key in sorted(choose(pages, MADE * MADE_PAGES))]
    others = [pages[key] for key in sorted(pages.keys() - {page.id for page in chosen})]
    made = []
    for site in range(MADE):
        blocks = pick_blocks(others[site::MADE])
        for number, page in enumerate(chosen[site::MADE]):
            made.append(Given(page._replace(url=f"https://made{site}.example/{number}"),
                              surround(page, blocks)))
    return made


def pick_blocks(others: Sequence[Page]) -> list[str]:
    """Labels and sentences out of other articles' bodies."""
    found = dict.fromkeys(block for page in others for block in page.truth["body"].split("\n\n"))
    sentences = [block for block in found if len(block.split()) >= LONG and block.endswith(".")]
    labels = [block for block in found if 1 < len(block.split()) < LONG]
    return labels[:LABELS] + sentences[:SENTENCES]


def surround(page: Page, blocks: Sequence[str]) -> str:
    """A page's headline and body with a site's blocks before, amid and behind them."""
    body = page.truth["body"].split("\n\n")
    half = len(body) // 2
    return "\n\n".join((*blocks[:2], page.truth["headline"], *body[:half], blocks[-1],
                         *body[half:], *blocks[2:-1]))


def compare(name: str, given: Sequence[Given], folder: Path) -> list[list[str]]:
    """A row without profiles, and one with them."""
    profiled = learn(given, folder / "sites.jsonl")
    rows = []
    for label, options in (("none", Options()), ("of these sites", profiled)):
        scores, taken = score(given, options)
        figures = summarize(scores)
        rows.append([name, label, str(len(scores)), str(taken),
                     *(write_share(figures.get(measure)) for measure in MEASURES)])
    return rows


def main(arguments: Sequence[str] | None = None) -> None:
    """Clean the pages in every form, without and with profiles, and print a table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.profiles", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, metavar="DIR")
    data = parser.parse_args(arguments).data
    sites = find_sites(data)
    pages = [page for each in sites.values() for page in each]
    heads = ["given as", "profiles", "pages scored", "taken by site-repeat", *MEASURES]
    lines = [heads, ["---"] * 2 + ["--:"] * (len(heads) - 2)]
    with TemporaryDirectory() as folder:
        lines += compare("made-up sites, text", make_sites(data), Path(folder))
        for name, flatten in FORMS.items():
            given = [Given(page, flatten(decode(page.content)) if flatten else page.content)
                     for page in pages]
            lines += compare(name, given, Path(folder))
    print(f"{len(pages)} pages of {len(sites)} sites, {MADE} made-up sites\n\n{draw(lines)}")


if __name__ == "__main__":
    main()
