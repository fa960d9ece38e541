"""What stands before "by" in a line: a station, a label, what the text is called."""

from __future__ import annotations

from ..lexicon.marks import QUOTING
from ..lexicon.people import BEHIND_NAMES, BEING, GENRES, OF_BOOKS, PARTICLES
from ..model import Block
from ..native.glances import OPENED
from ..patterns import compile_re
from .glances import glance
from .name_dates import is_date_word, part_time
from .openers import strip_by
from .persons import has_given_name, is_full_name, split_rest
from .shapes import PICTOGRAPHS
from .surroundings import Surroundings, is_other_hands

BAR, LONGEST_STATION = " | ", 40
"""What stands between the station that sends an article and "by", and characters of its name."""
BRACKETS = {"（": "）", "〔": "〕", "【": "】"}
"""What Chinese lines that name who reports stand in: "（记者 陈平）"."""
ARTICLES = ("Das ", "Die ")
"""What stands before what opens a byline in German, of one length."""
_PARTING = compile_re(r"\s[—–|·•]\s")
"""What parts those who had a hand in a text: "Reviewed by Jo Lund, MD — By Jane Doe"."""
_AUTHOR = compile_re("(?<=\\s)(?:作者|[记記]者|撰文)：")
"""What says in Chinese whose something is, behind a source: "来源：江畔日报 作者：王晓明"."""
LONGEST_LABEL = 16
"""Characters of a label before a comma: "Author, "."""
BESIDE_BOOK = 4
"""Lines before and behind a book's author among which its publisher stands, or its pages."""
ARTICLE, WITH_ARTICLE = "de", ("da", "fy", "nl", "no", "sv")
"""A word that is "by" in some languages, and those in which it is "the"."""
MOST_WORDS = 4
"""Words before "by" that say what a text is."""
MOST_BEHIND = 1
"""Words behind what is "by" behind a name, which say that it was written."""


def drop_before_by(around: Surroundings, block: Block) -> tuple[str, int]:
    """A line less what stands before "by" ("— Written by Jane Doe"), and what it shows.

    That is a dash, a pictograph, brackets, an article ("Das Gespräch führte Jane Doe"), a station
    and a bar ("WABC | By Jane Doe"), or who checked what the next wrote. What is "by" behind a
    name comes before it.
    """
    text, seen = block.text, around.glances[block.index]
    if (by := BEHIND_NAMES.get(around.page.language or "")) and by in text:
        name, _, behind = text.partition(by)
        if len(behind.split()) <= MOST_BEHIND and is_full_name(name):
            return f"by {name}", seen | OPENED
    if "：" in text[1:LONGEST_STATION] and (label := _AUTHOR.search(part_time(text))):
        return label.string[label.start():], seen | OPENED
    before, bar, behind = text.partition(BAR)
    if bar and len(before) <= LONGEST_STATION and not seen & OPENED and glance(behind) & OPENED \
            and strip_by(behind) is not None:
        return behind, seen | OPENED
    if text[0] in BRACKETS and text[-1] == BRACKETS[text[0]] and (
            inner := glance(text[1:-1])) & OPENED:
        return text[1:-1], inner
    if is_other_hands(text):
        for part in _PARTING.split(text)[1:]:
            if glance(part) & OPENED and strip_by(part):
                return part, seen | OPENED
    if text.startswith(ARTICLES) and glance(text[len(ARTICLES[0]):]) & OPENED:
        return text[len(ARTICLES[0]):], seen | OPENED
    if text[0] in QUOTING and (rest := text.lstrip(f"{QUOTING} ")):
        return rest, seen | glance(rest) & OPENED
    if (drawn := PICTOGRAPHS.match(text)) and (rest := text[drawn.end():].lstrip()):
        return rest, seen | glance(rest) & OPENED
    return text, seen


def read_label(text: str) -> str:
    """What stands before the first comma of a line, written small."""
    return text.replace("،", ",", 1).partition(",")[0].casefold()


def states_book(around: Surroundings, block: Block) -> bool:
    """Whether a labelled name is a book's author: its publisher or its pages stand beside it."""
    if ":" not in block.text[:LONGEST_LABEL]:
        return False
    beside = around.blocks[max(0, block.index - BESIDE_BOOK):block.index + BESIDE_BOOK + 1]
    return any(line.text[:LONGEST_LABEL].partition(":")[0].casefold() in OF_BOOKS
               for line in beside if ":" in line.text[:LONGEST_LABEL])


def opens_surname(around: Surroundings, text: str) -> bool:
    """Whether a line begins with what is "by" elsewhere: "Van Gogh Museum", "De Courant"."""
    first = text.partition(" ")[0].casefold()
    return first in PARTICLES and (around.page.language == "en" or (
        first == ARTICLE and around.page.language in WITH_ARTICLE))


def names_genre(words: list[str]) -> bool:
    """Whether the words before "by" say what the text is: "an article", "this post was"."""
    if words[-1].casefold() in BEING and len(words) > 1:
        words = words[:-1]
    return len(words) <= MOST_WORDS and words[-1].casefold() in GENRES


def follows_section(around: Surroundings, block: Block, words: list[str], opening: str) -> bool:
    """Whether a date and a section stand before "By" near the headline, a given name behind it.

    "21 November 2024 Politics By Jane Doe"; where all but the names is small, it is a sentence.
    """
    return opening[0].isupper() and words[-1].istitle() and words[0][0].isdigit() \
        and not is_date_word(words[-1].casefold()) and around.is_near(block) \
        and any(map(has_given_name, split_rest(strip_by(opening) or "", around.page.language)))
