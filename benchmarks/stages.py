"""Where cleaner's time goes: its stages are watched while it runs as it always does."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from importlib import import_module
from time import process_time
from typing import Any
from unittest.mock import patch

from .data import Page, choose
from .predict import load
from .programs import CLEANER

Shares = dict[str, float]
"""Share of cleaner's time by stage, "rest" for what lies between them."""

WATCHED = 300
"""Pages of a set that are enough to tell the shares."""
PIPELINE, SETTLE = "cleaner.pipeline", "cleaner.settle"
STAGES: dict[str, tuple[tuple[str, str], ...]] = {
    "read": ((PIPELINE, "read"),),
    "parse": (("cleaner.segment.html", "parse"),),
    "segment": ((PIPELINE, "segment"), (SETTLE, "segment"), (SETTLE, "cut_body")),
    "facts": ((SETTLE, "find_facts"),),
    "rules": ((SETTLE, "read_page_cues"), (SETTLE, "find_hits")),
    "judge": ((SETTLE, "judge_blocks"), (SETTLE, "judge")),
    "rescue": ((SETTLE, "rescue"),),
    "assemble": ((PIPELINE, "assemble"),),
}
"""The functions of each stage: the module in which one is looked up, and its name there."""


class Watch:
    """Seconds spent in each stage, those of a stage within another counted for the inner one."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = defaultdict(float)
        self.inner = [0.0]

    def wrap(self, stage: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """`function` with its time counted for `stage`."""
        def watched(*arguments: Any, **named: Any) -> Any:
            self.inner.append(0.0)
            start = process_time()
            try:
                return function(*arguments, **named)
            finally:
                taken = process_time() - start
                self.seconds[stage] += taken - self.inner.pop()
                self.inner[-1] += taken
        return watched


@contextmanager
def watching() -> Iterator[Watch]:
    """Watch every stage for as long as the context holds."""
    watch = Watch()
    with ExitStack() as stack:
        for stage, functions in STAGES.items():
            for place, name in functions:
                module = import_module(place)
                watched = watch.wrap(stage, getattr(module, name))
                stack.enter_context(patch.object(module, name, watched))
        yield watch


def watch_stages(pages: Sequence[Page]) -> Shares:
    """Run cleaner over some of the pages and say which share of its time went where.

    They are run once before, so that what is loaded at first use is not counted.
    """
    few = choose((page.id for page in pages), WATCHED)
    chosen, extract = [page for page in pages if page.id in few], load(CLEANER.name)
    run(extract, chosen)
    with watching() as watch:
        run(watch.wrap("rest", extract), chosen)
    total = sum(watch.seconds.values())
    return {stage: watch.seconds[stage] / total for stage in (*STAGES, "rest")} if total else {}


def run(extract: Callable[..., Any], pages: Sequence[Page]) -> None:
    """Extract pages; failures are counted where the predictions are made."""
    for page in pages:
        with suppress(Exception):
            extract(page.content, page.url)
