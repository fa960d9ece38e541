"""A text's headline less what stands glued to it: path, date, byline, prompt, the site's name."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from ..lexicon.cues import Phrases, read_cues
from ..lexicon.people import OPENERS
from ..lexicon.words import read_words
from ..model import Page
from ..patterns import compile_re
from ..segment.columns import read_lines
from ..segment.run_titles import make_small
from ..segment.runs import read_gaps
from .calendar import find_printed, has_digit
from .openers import UNCASED, strip_by
from .titles import (
    MOBILE,
    Names,
    cut_bar,
    cut_names,
    find_beginning,
    find_separators,
    fold_latin,
    mask_quotations,
)

FEWEST_WORDS, LEAST = 3, 12
"""Words and characters of what is left of a line for the headline."""
LONGEST_PROMPT, LONGEST_NAME = 4, 6
"""Words of a prompt, and of a site's name."""
BEFORE_DATE = 20
"""Characters before a date that say what it is of: "News | 3 May 2021"."""
LEAST_TOLD, MOST_OF_SLUG = 3, 0.6
"""Words of the address, and share of them, that tell where the headline ends."""
BACK = " < "
"""What stands between the steps of a path back to the site's first page."""
QUOTES = frozenset("\"”“»’›」』")
_STEP = compile_re(r"[^>»›«]{1,60}?\s[>»›]{1,2}\s?(?=[^\s>»›«])")
_SLASHED = compile_re(r"(?:[^/]{1,40}\s/\s){2,8}(?=[^/]{1,200}\Z)")
_UNSPACED = compile_re(r"(?:[^>»›«]{0,40}[^\s>»›«][»›]\s?){2,8}(?=[^>»›«]{1,300}\Z)")
"""Steps of a path of sections: "Home > News > ", "Home / News / ", "Home»News»"."""


def unglue(text: str, page: Page, index: int, slug: Sequence[str], names: Names,
           phrases: Phrases) -> str:
    """The headline in a line of a text, which stands in one of its blocks."""
    if not index and (printed := find_printed_part(text, page)):
        return printed
    text = cut_sections(text.partition(MOBILE)[2] or text)
    text = cut_bar(cut_names(cut_path(text), names))
    if has_digit(text):
        text = cut_date(text)
    if not index:
        text = cut_site(text, page)
    text = cut_opener(text, page.language)
    return cut_prompt(text, slug, phrases) if is_joined(page, index) else text


def find_printed_part(text: str, page: Page) -> str | None:
    """The beginning of a page's title, up to a sign that parts it, that a line below prints.

    Where the line goes on nothing need part it.
    """
    if any(read_gaps(page)[1:2]):
        small = f"{make_small(text)} "
        return max((text[:len(block.text)] for block in page.blocks[1:] if is_enough(block.text)
                    and small.startswith(f"{make_small(block.text)} ")), key=len, default=None)
    if UNCASED.search(text) and (start := find_beginning(page, text)) != text:
        return start
    cuts = find_separators(text)
    if not cuts:
        return None
    lines = {line.strip() for line in page.source.text.splitlines()[1:]}
    starts = (text[:cut.start()] for cut in reversed(cuts))
    return next((start for start in starts if is_enough(start) and start in lines), None)


def cut_path(text: str) -> str:
    """Cut off the path of sections before a headline: "Home > News > ", "Home»News»"."""
    at, masked = 0, mask_quotations(text)
    while step := _STEP.match(masked, at):
        at = step.end()
    if not at and (steps := _SLASHED.match(text) or _UNSPACED.match(masked)):
        at = steps.end()
    return text[at:] if at and is_enough(text[at:]) else text


def cut_sections(text: str) -> str:
    """Cut off the path of sections behind a headline: "… < Local < Article - Ostwick Post"."""
    start, _, rest = text.partition(BACK)
    return start if BACK in rest and is_enough(start) else text


def cut_date(text: str) -> str:
    """Cut off a date before a headline, and one glued to its end: "Frost comes3 May 2021"."""
    for date in find_printed(text):
        rest = text[date.end:]
        if date.start <= BEFORE_DATE and rest[:1] == " " and rest[1:2].isupper() \
                and (not date.start or not text[date.start - 2].isalnum()) and is_enough(rest[1:]):
            return rest[1:]
        start = text[:date.start]
        if (start[-1:].islower() or start[-1:] in QUOTES) and is_enough(start):
            return start
    return text


def cut_site(text: str, page: Page) -> str:
    """Cut the names of section and site off a page's title, which lines print by themselves."""
    data = read_lines(page).data
    while cuts := find_separators(text):
        name = text[cuts[-1].end():]
        if len(name.split()) > LONGEST_NAME or not cuts[-1].start() \
                or b"\n" + name.encode("utf-8", "surrogatepass") + b"\n" not in data:
            break
        text = text[:cuts[-1].start()]
    return text


def cut_opener(text: str, language: str | None) -> str:
    """Cut off a word that opens a byline, of which the names stand in the next line.

    What does so elsewhere is another word in the page's language: "de" ends a Turkish headline.
    """
    start, _, word = text.rpartition(" ")
    return start if strip_by(word) == "" and is_enough(start) \
        and word.casefold().rstrip(":：") in own_openers(language) else text


@cache
def own_openers(language: str | None) -> frozenset[str]:
    """What opens a byline in one language, and in English, less the colon behind some."""
    words = read_words()
    own = [word for one in {language or "en", "en"} & words.keys()
           for word in words[one].get("by", ())]
    return frozenset(word.rstrip(" :：") for word in (*own, *OPENERS))


def cut_prompt(text: str, slug: Sequence[str], phrases: Phrases) -> str:
    """Cut off a prompt from a line below ("Close menu"), of which the address says nothing."""
    words = text.split(" ")
    for count in range(1, LONGEST_PROMPT + 1):
        prompt, start = " ".join(words[-count:]), " ".join(words[:-count])
        if is_enough(start) and is_left_out(prompt, start, slug) \
                and read_cues(prompt, phrases).whole:
            return start
    return text


def is_enough(text: str) -> bool:
    """Whether what is left of a line may be the headline."""
    return len(text) >= LEAST and len(text.split()) >= FEWEST_WORDS


def is_left_out(part: str, rest: str, slug: Sequence[str]) -> bool:
    """Whether an address is made of the rest of a line, and says nothing of a part."""
    if len(slug) < LEAST_TOLD:
        return False
    own, others = fold_latin(part), fold_latin(rest)
    told = sum(word in others for word in slug)
    return told >= max(LEAST_TOLD, MOST_OF_SLUG * len(slug)) \
        and not any(word in own for word in slug if word not in others)


def is_joined(page: Page, index: int) -> bool:
    """Whether a block was put together of several lines."""
    return page.settings is not None and int(page.settings.lines[index]) > 1
