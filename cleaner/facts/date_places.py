"""Whether a date that stands below an article's paragraphs may still be the article's."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import NamedTuple

from ..folding import fold_case
from ..lexicon.credits import FROM_FILE
from ..lexicon.cues import CUE, load_phrases_of, read_cues
from ..lexicon.marks import COLONS
from ..lexicon.words import dating_words, occasion_words, published_words, updated_words
from ..model import Page
from ..patterns import compile_re
from ..segment.columns import read_columns
from ..segment.line_shapes import ends_sentence
from .calendar import Printed
from .openers import find_openers, strip_by
from .persons import is_full_name
from .shapes import is_agency

PARAGRAPH, PARAGRAPHS = 80, 3
"""Characters of a sentence that is a paragraph, and how many of an article are not its head."""
ABOVE, LONGEST_CUE = 10, 40
"""Lines above a date among which one says whose it is, and characters of that."""
OTHERS = CUE["related"] | CUE["comments"]
"""Kinds of cue that other articles and comments stand below."""
LONGEST_LABEL = 25
"""Characters of a line that is but a date's label."""
LABEL_EDGES = " " + "".join(sorted(COLONS))
BESIDE, LONGEST_NAMED = 2, 80
"""Lines from a date to what opens a byline, and characters of that."""
LEAST_SEEN = 2
"""Spaces before the date of a caption."""
CAPTION_ENDS = (". ", " (")
_CREDITED = compile_re(r" \([^()/]{3,40}/ ?([^()/]{2,30})\)\.?\Z")
"""Who took a picture, and for which agency."""
EDGES = " \t|·•–—-,/()[]"
"""What stands between a name and a date."""


class Paragraphs(NamedTuple):
    """The paragraphs of a page, by their numbers."""

    page: Page
    lines: list[int]

    def end_above(self, anchor: int, index: int) -> bool:
        """Whether a line stands below the paragraphs of the article with its headline at `anchor`.

        Where more of them stand below the line they are not what the page is there for.
        """
        above = bisect_left(self.lines, index)
        between = above - bisect_right(self.lines, anchor)
        return between >= PARAGRAPHS and between >= len(self.lines) - above

    def may_date(self, anchor: int, index: int, printed: Printed, alone: bool) -> bool:
        """Whether a date without a label on its line may be the article's.

        Below the paragraphs it has to go with a name, or to end the page's text: there stand the
        dates of other articles, of comments and of what is still to come as well.
        """
        blocks = self.page.blocks
        above = blocks[index - 1].text if alone and index else ""
        if read_bare_label(above) == "other":
            return False
        if not self.end_above(anchor, index) or begins_date(above):
            return True
        return not is_below_others(self.page, index) and (
            self.goes_with_article(index) if alone else names_author(blocks[index].text, printed))

    def goes_with_article(self, index: int) -> bool:
        """Whether a line that is but a date stands beside what opens a byline, or above no text.

        What stands below a date alone is what somebody said on it.
        """
        blocks = self.page.blocks
        below = blocks[index + 1:index + 1 + BESIDE]
        return any(len(block.text) <= LONGEST_NAMED and strip_by(block.text) is not None
                   for block in (*blocks[max(0, index - BESIDE):index], *below)) \
            or not (below and ends_sentence(below[0].text))


def find_paragraphs(page: Page) -> Paragraphs:
    """The lines of a page that are sentences of some length."""
    long = read_columns(page).find(least=PARAGRAPH)
    return Paragraphs(page, [index for index in long if ends_sentence(page.blocks[index].text)])


def is_below_others(page: Page, index: int) -> bool:
    """Whether a line stands below what announces other articles or comments: "Read next"."""
    phrases = load_phrases_of(page.language)
    return any(len(block.text) <= LONGEST_CUE and read_cues(block.text, phrases).whole & OTHERS
               for block in page.blocks[max(0, index - ABOVE):index])


def names_author(text: str, printed: Printed) -> bool:
    """Whether a line with a date holds what opens a byline, or nothing else but a name."""
    rest = f"{text[:printed.start].strip(EDGES)} {text[printed.end:].strip(EDGES)}".strip()
    return next(find_openers(text), None) is not None or is_full_name(rest) or is_agency(rest)


def begins_date(text: str) -> bool:
    """Whether a short line ends in what labels the date below it: "Page last modified"."""
    words = fold_case(text).strip(LABEL_EDGES).split() if len(text) <= LONGEST_LABEL else []
    return any(" ".join(words[at:]) in dating_words() for at in range(len(words)))


def is_caption(text: str, printed: Printed) -> bool:
    """Whether a line tells of a picture: of what was to be seen on a day, and who took it.

    "The common on 12 March 2019. Photo: Ann Lee", "The common, March 12, 2019 (Ann Lee/AP)",
    "FILE - The common on March 12, 2019, in Ostwick".
    """
    if text.startswith(FROM_FILE):
        return True
    tail = text[printed.end:]
    if text.count(" ", 0, printed.start) < LEAST_SEEN or not tail.startswith(CAPTION_ENDS):
        return False
    credited = read_cues(tail.lstrip(EDGES)).bits & CUE["credit"] or (
        (found := _CREDITED.match(tail)) and is_agency(found[1]))
    return bool(credited) and next(find_openers(text[:printed.start]), None) is None


def read_bare_label(text: str) -> str:
    """What a line that is nothing but a date's label says that the date below it is.

    "other": it is of something else.
    """
    label = fold_case(text).strip(LABEL_EDGES) if len(text) <= LONGEST_LABEL else ""
    return "updated" if label in updated_words() else \
        "published" if label in published_words() else \
        "other" if label in occasion_words() else ""
