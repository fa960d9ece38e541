"""Speed: programs run in turns over the same pages, in CPU time of one process.

Some pages are given to one program after the other before the next ones come, so that whatever else
the machine does meets all of them. Some and not one, because at work a page follows on one of the
same program: after each turn of another, a program's code and tables have left the processor's
caches, and the shorter a turn, the more of it goes to fetch them again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import suppress
from statistics import median
from time import process_time
from typing import NamedTuple

from .data import Page, Set, choose
from .predict import load
from .printed import TEXT_SUFFIX
from .programs import BASELINE, CLEANER, Program
from .stages import Shares, watch_stages

SLOW_PAGES = 100
"""Pages of a set on which peers other than the baseline are timed; slow ones take long enough."""
TURN = 100
"""Pages that a program is given before the next one is."""
AGAIN = 10
"""Pages, the slowest by the byte, that are timed again: was it the page, or a disturbance?"""
ROUNDS = 5

SMALL = 4096
"""Bytes that every page is counted for at least: what one call costs says nothing of a page."""
WHOLE_PAGES = ("soup", "layout", "htmltext")
"""Flatteners that keep the whole page."""

Key = tuple[str, str, str]
"""Set, flattener ("" of HTML) and program's name."""
Race = list[tuple[float, float]]
"""Seconds that a program took for each page, and the baseline beside it."""


class Turn(NamedTuple):
    """One program on some pages, or on one flattened form of them."""

    key: Key
    program: Program
    pages: list[Page]


class Pace(NamedTuple):
    """How fast a program is, on `pages` pages: pages a CPU second, and times the baseline's."""

    pages: int
    a_second: float
    times: float


class Slowest(NamedTuple):
    """The page that takes longest by the byte."""

    page: str
    size: int
    seconds: float
    times_median: float


class Speed(NamedTuple):
    """All that was timed.

    paces: by set and program; totals: by kind of input and program, over all sets; slowest: the
    slowest page of each set; shares: those of cleaner's stages.
    """

    paces: dict[Key, Pace]
    totals: dict[tuple[str, str], Pace]
    slowest: dict[str, Slowest]
    shares: dict[str, Shares]


def measure_speed(sets: Sequence[Set], peers: Sequence[Program]) -> Speed:
    """Time cleaner, the baseline and the peers on the HTML sets whose bodies are known.

    cleaner is timed on texts made from these pages as well, beside the baseline on their HTML.
    """
    paces: dict[Key, Pace] = {}
    races: dict[tuple[str, str], Race] = defaultdict(list)
    slowest: dict[str, Slowest] = {}
    shares: dict[str, Shares] = {}
    texts = {each.name: each for each in sets if each.of_text}
    for pages in sets:
        if pages.of_text or not pages.whole:
            continue
        made = texts.get(pages.name + TEXT_SUFFIX)
        seconds = time_turns(pages, made, peers)
        beside = seconds[pages.name, "", BASELINE.name]
        for key, own in seconds.items():
            race = [(taken, beside[origin]) for origin, taken in own.items()]
            paces[key] = find_pace(race)
            races[name_input(key[1]), key[2]] += race
        for timed in (pages, made) if made else (pages,):
            if worst := find_slowest(timed, seconds):
                slowest[timed.name] = worst
                shares[timed.name] = watch_stages(timed.pages)
    totals = {kind: find_pace(race) for kind, race in sorted(races.items())}
    return Speed(paces, totals, slowest, shares)


def find_pace(race: Race) -> Pace:
    """The pace of a program over some pages."""
    own, beside = (sum(seconds) for seconds in zip(*race, strict=True))
    return Pace(len(race), len(race) / own, beside / own)


def name_input(flattener: str) -> str:
    """The kind of input that a flattener makes; without one, HTML."""
    if not flattener:
        return "HTML"
    return "text, whole pages" if flattener in WHOLE_PAGES else "text, extractors' output"


def time_turns(pages: Set, made: Set | None,
               peers: Sequence[Program]) -> dict[Key, dict[str, float]]:
    """Seconds of each program by the id of the HTML page, all programs in turns."""
    seconds: dict[Key, dict[str, float]] = defaultdict(dict)
    for count, turns in enumerate(deal(pages, made, peers)):
        if not count:
            for turn in turns:  # what is loaded or compiled at the first call counts for nobody
                time_page(turn.program, turn.pages[0])
        for key, program, own in turns:
            for page in own:
                seconds[key][page.origin] = time_page(program, page)
    return seconds


def deal(pages: Set, made: Set | None, peers: Sequence[Program]) -> Iterator[list[Turn]]:
    """Yield the turns over each `TURN` pages.

    The peers come last: trafilatura remembers some of a page, and the baseline must not gain by it.
    """
    forms: dict[str, list[Page]] = defaultdict(list)
    for text in made.pages if made else ():
        forms[text.origin].append(text)
    few = choose((page.id for page in pages.pages), SLOW_PAGES)
    for start in range(0, len(pages.pages), TURN):
        own = list(pages.pages[start:start + TURN])
        turns = [Turn((pages.name, "", program.name), program, own)
                 for program in (CLEANER, BASELINE)[::1 if start // TURN % 2 else -1]]
        slow = [page for page in own if page.id in few]
        turns += [Turn((pages.name, "", peer.name), peer, slow) for peer in peers if slow]
        texts: dict[str, list[Page]] = defaultdict(list)
        for page in own:
            for text in forms[page.id]:
                texts[text.truth["flattener"]].append(text)
        turns += [Turn((pages.name + TEXT_SUFFIX, flattener, CLEANER.name), CLEANER, some)
                  for flattener, some in texts.items()]
        yield turns


def time_page(program: Program, page: Page) -> float:
    """CPU seconds that a program takes for a page, whatever comes of it."""
    extract = load(program.name)
    start = process_time()
    with suppress(Exception):  # failures are counted where the predictions are made
        extract(page.content, page.url)
    return process_time() - start


def find_slowest(timed: Set, seconds: dict[Key, dict[str, float]]) -> Slowest | None:
    """The page of a set on which cleaner takes longest by the byte, beside the median of all."""
    weights = {}
    for page in timed.pages:
        taken = seconds.get((timed.name, page.truth.get("flattener", ""), CLEANER.name), {})
        if page.origin in taken:
            weights[page.id] = taken[page.origin] / count_bytes(page)
    if not weights:
        return None
    usual = median(weights.values())
    limit = sorted(weights.values())[-AGAIN:][0]
    suspects = [page for page in timed.pages if weights.get(page.id, 0) >= limit]
    taken_again = {page.id: min(time_page(CLEANER, page) for _ in range(ROUNDS))
                   for page in suspects}
    worst = max(suspects, key=lambda page: taken_again[page.id] / count_bytes(page))
    second = taken_again[worst.id]
    return Slowest(worst.id, len(worst.content), second, second / count_bytes(worst) / usual)


def count_bytes(page: Page) -> int:
    """The size of a page, `SMALL` at least."""
    return max(SMALL, len(page.content))
