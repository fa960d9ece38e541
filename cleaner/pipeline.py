"""The one way for the data: read, segment, facts and rules, judge, assemble."""

from __future__ import annotations

import gc
from contextlib import ContextDecorator
from threading import Lock
from typing import Literal, NamedTuple

from .article import Article
from .assemble import assemble
from .confidence import warn_of_removals
from .model import Options, Page, Verdict
from .read import Readable, read
from .rules.profile import look_up
from .segment import segment
from .settle import judge_page

DEFAULTS = Options()


class Outcome(NamedTuple):
    """An article with the page it came from and the verdict on each of its blocks."""

    article: Article
    page: Page
    verdicts: tuple[Verdict, ...]


class Pause(ContextDecorator):
    """Holds off the search for cyclic garbage while a page's thousands of small objects come to be.

    They hold no cycles, so that the search finds nothing and takes a tenth of the time; where the
    page is gone before it may go on, there is nothing to search. Of threads that clean pages at the
    same time the last one lets it go on.
    """

    def __init__(self) -> None:
        self.lock = Lock()
        self.within = 0
        self.enabled = False

    def __enter__(self) -> None:
        with self.lock:
            if not self.within:
                self.enabled = gc.isenabled()
                gc.disable()
            self.within += 1

    def __exit__(self, *error: object) -> None:
        with self.lock:
            self.within -= 1
            if not self.within and self.enabled:
                gc.enable()


pause_collection = Pause()


@pause_collection
def clean(source: Readable, *, url: str | None = None,
          kind: Literal["auto", "html", "text"] = "auto", options: Options = DEFAULTS) -> Article:
    """Clean one page.

    source: bytes (HTML in any encoding, or text), str (HTML or flattened text), a path, an lxml
    element or tree, or a BeautifulSoup object. url: the page's address, where known; it helps with
    the date and is given back. kind: what the source is; "auto" looks at it.

    Raises `SourceUnreadable`, `SourceEmpty`, `SourceBinary` or `SourceTooLarge` for what is no
    document; never for ugly markup.
    """
    return follow(source, url, kind, options).article


@pause_collection
def trace(source: Readable, *, url: str | None = None,
          kind: Literal["auto", "html", "text"] = "auto", options: Options = DEFAULTS) -> Outcome:
    """Clean one page and keep the blocks and verdicts, as `cleaner explain` shows them."""
    return follow(source, url, kind, options)


def follow(source: Readable, url: str | None, kind: Literal["auto", "html", "text"],
           options: Options) -> Outcome:
    """The way itself."""
    page = segment(read(source, url=url, kind=kind, options=options), options.language)
    if options.profiles:
        page = page._replace(site=look_up(page, options.profiles))
    judged = judge_page(page, options)
    page, verdicts = judged.page, judged.verdicts
    warnings = judged.warnings + warn_of_removals(page, judged.kept)
    if not judged.body:
        warnings += ("no article found",)
    article = assemble(page, judged.facts, verdicts, body=judged.body, strategy=judged.strategy,
                       warnings=warnings, confidence=judged.confidence, language=page.language)
    return Outcome(article, page, verdicts)
