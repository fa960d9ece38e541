"""Features of the blocks of a flattened text: what is left to judge by without markup."""

from __future__ import annotations

import numpy as np

from ..forest import Table
from ..lexicon.cues import CUE, Cues
from ..lexicon.languages import list_languages
from ..model import Facts, Page
from ..native.forms import ENDED
from ..native.line_measures import measure
from ..segment.columns import read_columns, read_lines
from ..segment.line_shapes import read_edges
from ..segment.runs import is_run_on
from .vocabulary import load_vocabulary

MOST_CHROME = 3
"""Lines with a cue of a page's chrome up to which a text is taken for an extractor's."""
LABEL = 30
"""Characters of the longest label."""
ENOUGH = 100
"""Words from which on a text that is in no known language is in an unknown one."""
MOST_LABELS = 9
"""Labels in a row up to which a text without cues is taken for an extractor's: of whole pages 95 %
have more, of extractors' texts 4 %."""
CHROME = CUE["chrome"] | CUE["legal"] | CUE["share"] | CUE["consent"] | CUE["comments"]
ASKED = (*(CUE[kind] for kind in ("comments", "related", "share", "newsletter", "legal", "chrome",
                                  "consent")), CHROME)
"""The cues that the core counts, in its order."""

NEAR = ("chars", "make", "capitals")
"""What the blocks next to each are told by."""
NAMES = (
    "chars", "words", "digits", "terminal", "colon", "lower", "number", "title-case", "upper-case",
    "commas", "sentences", "word-length", "quotes", "bars", "signs", "dashes",
    "kind", "make", "blanks above", "blanks below", "indent", "indent change", "bullet", "lines",
    "longest line",
    "cue", "cue whole", "cues 2", "cues 6", "from comments", "to comments", "comments before",
    "from related", "to related", "related before", "from share", "to share", "from newsletter",
    "to newsletter", "from legal", "to legal", "from chrome", "to chrome",
    "good", "total", "before share", "after share", "position", "count", "prose before",
    "prose after", "prose before size", "prose after size", "mass 3", "mass 3 share", "mass 8",
    "mass 8 share",
    *(f"{level} {what}" for level in ("c0", "c1", "c2") for what in ("share", "pure", "size")),
    "c2 offset", "c1 cue related", "c1 cue share", "c1 cue newsletter", "c1 cue comments",
    *(f"main {share} {what}" for share in (0.4, 0.6, 0.8)
      for what in ("offset", "size", "pure", "depth")),
    *(f"part {penalty}{what}" for penalty in (12, 40, 120)
      for what in ("", " begins", " ends", " share")),
    "alike share", "alike count", "tagged share", "tagged count",
    *(f"page {what}" for what in (
        "head cues", "tail cues", "head size", "tail size", "chrome", "chrome share",
        "longest short run", "chars", "pure", "cues", "short", "blanks", "bullets", "prose",
        "size")),
    "prose run", "short run", "heading distance", "repeated", "repeated shape", "from headline",
    "from byline", "from date", "dates before",
    "common", "words consent", "words legal", "words chrome", "words of cues", "topic",
    "topic often", "topic main", "topic elsewhere", "in next", "in headline", "of headline",
    "again", "again before",
    *(f"{by:+} {what}" for by in (-2, -1, 1, 2) for what in NEAR))
"""The features, in the order of the core's rows."""


def measure_text(page: Page, facts: Facts, cues: list[Cues]) -> Table:
    """The features of every block of a text, one row a name."""
    settings, columns = page.settings, page.columns
    if settings is None or columns is None:
        raise ValueError("only a text's own lines can be measured")
    places = [fact.block if fact else -1 for fact in (facts.headline, facts.byline, facts.date)]
    bits, whole, *_ = zip(*cues, strict=True)
    return measure(
        read_lines(page), (settings.blanks, settings.indent, settings.bullet, settings.lines,
                           settings.longest, columns.kind, bits, whole),
        ASKED, places, facts.headline.value if facts.headline else "",
        load_vocabulary(page.language), len(NAMES))


def is_extracted(page: Page, cues: list[Cues]) -> bool:
    """Whether a text came without a page's chrome, so that something has chosen from it before.

    Its cues tell; of a language that has none, that no labels run one after another as in menus.
    """
    if is_run_on(page) or sum(1 for found in cues if found.bits & CHROME) > MOST_CHROME:
        return False
    return not is_foreign(page) or find_longest_run(page) <= MOST_LABELS


def is_foreign(page: Page) -> bool:
    """Whether a page is in a language that has no cues; a few words in none at all are not."""
    if page.language is None:
        return int(read_columns(page).spaces.sum()) >= ENOUGH
    return page.language not in list_languages()


def find_longest_run(page: Page) -> int:
    """How many labels, short lines without an end, follow one on another."""
    labels = (read_columns(page).size <= LABEL) & ((read_edges(page) & ENDED) == 0)
    others = np.concatenate(([-1], (~labels).nonzero()[0], [len(labels)]))
    return int(np.diff(others).max()) - 1
