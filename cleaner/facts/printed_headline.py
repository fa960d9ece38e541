"""The headline of a text, chosen among its lines by what they are like."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ..forest import load_forest
from ..lexicon.cues import CUE, Phrases, load_phrases_of, read_cues
from ..lexicon.words import is_latin
from ..model import Fact, Page
from ..native.glances import Glances
from ..native.headlines import CRIES, NAMES, OTHERWISE, STOPS, Candidates, measure_headlines
from ..native.texts import find_all, lay_lines
from ..segment.columns import read_columns, read_lines
from .glances import glance
from .glued import FEWEST_WORDS, unglue
from .no_headline import LEAST_WORDS, is_none, is_others, is_trail, opens_prose, strip_bullet
from .shapes import is_publication
from .titles import Names, find_separators, fold_latin, read_own_slug
from .whole_headline import (
    CUT_SHORT,
    REACH,
    choose_whole,
    find_above_standfirst,
    find_uncut,
)

NO_LINES = range(0)
MOST_LINES = 900
"""Lines from the top among which a headline is looked for."""
ENOUGH, ALMOST = -2.5, 0.7
"""Log odds from which on a line is the headline, and the most that another less likely adds."""
MOST_LOOKED_AT = 8
MOST_OTHERS = 4
TITLE = -1
"""The index of a title that is stated before a text."""
MOST_WRAPPED = 3
"""Lines that a headline may be wrapped to."""
CLOSE = 4.0
"""How much likelier a standfirst may be than the headline above it, or a title than its part."""
LEAST_AROUND, MOST_AROUND, QUOTES = 6, 90, tuple("\"“„«‘「《〈")
"""Bytes around the headline in a line that says how many comments follow, and what may open it."""
MOST_NAME = 5
"""Words of a site's name."""
MOST_HEAD = 6
"""Likely lines from a headline to its date, and from there to a caption."""
LITTLE, UNLIKELY = 1.0, -3.5
"""How much likelier a caption may be than the headline, and what a date's own line is below."""
TOP_HEADING, ITEM = 4.0, -1.5
"""What the marks of a first heading and of a list item are worth beside what the trees say."""
ENDING, WORDS, UNCASED, DATED, MARKED, OPENS, PART, DATE_BELOW, SENTENCES = map(NAMES.index, (
    "ending", "words", "uncased", "dated", "marked", "opens title", "part of title", "date below",
    "sentences"))


def find_printed_headline(page: Page, names: Names, glances: Glances, title: str = "",
                          notice: range = NO_LINES) -> Fact | None:
    """The line that a reader would take for the headline, or None; `names` are the site's.

    notice: lines that are looked away from, as what they say is not the article's.

    title: what is stated before the text, of which its headline is mostly a part, as it is of the
    title that a flattened page begins with. None where it is the likeliest itself.
    """
    blocks = page.blocks
    if not blocks:
        return None
    slug, phrases = read_own_slug(page), load_phrases_of(page.language)
    if not is_latin(page.language) and all(map(str.isascii, slug)):
        slug = ()  # in other letters than the headline's
    lines = measure_lines(page, names, glances, slug, title, notice)
    ranked = rank_lines(page, lines, TITLE if title else 0)
    kept = [index for index in ranked
            if index != TITLE and not is_none(page, index, names, phrases)
            and (title or not opens_prose(page, index, slug))]
    kept.sort(key=lambda index: is_others(page, index, phrases))
    if len(kept) > 1:
        kept.sort(key=lambda index: not is_answered(page, index, phrases))
    facts = [Fact(unglue(strip_bullet(blocks[index].text), page, index, slug, names, phrases),
                  "printed line", index) for index in kept]
    if not facts and not title:
        return find_above_standfirst(page, names, phrases)
    if not facts or ranked[0] == TITLE:
        return None
    best = choose_whole(facts, trail=is_trail(blocks[facts[0].block].text))
    if best.value.endswith(CUT_SHORT):
        best = find_uncut(page, best)
    others = tuple(fact for fact in facts[1:] if fact.value != best.value)[:MOST_OTHERS]
    at = best.block or max([index for index in lines.indices if index <= REACH
                            and strip_bullet(blocks[index].text) == best.value], default=0)
    return Fact(cut_site(page, read_on(page, best.value, at, slug)), best.origin, at, others)


def is_answered(page: Page, index: int, phrases: Phrases) -> bool:
    """Whether another line says how many comments on this one follow: '3 responses to "Ice"'."""
    title, data = page.blocks[index].text, read_lines(page).data
    wanted = title.encode("utf-8", "surrogatepass")
    for at, behind in find_all(data, wanted):
        start, end = data.rfind(b"\n", 0, at) + 1, data.find(b"\n", behind)
        end = end if end >= 0 else len(data)
        if LEAST_AROUND <= end - start - len(wanted) <= MOST_AROUND:
            line = data[start:end].decode("utf-8", "surrogatepass")
            before = line[:line.find(title)].rstrip()
            if (line[0].isdigit() or before[-1:] in QUOTES) \
                    and read_cues(line, phrases).bits & CUE["comments"]:
                return True
    return False


def cut_site(page: Page, value: str) -> str:
    """A headline less the site's name behind it, where another line says that it is one."""
    cuts = find_separators(value)
    if not cuts:
        return value
    title, name = value[:cuts[-1].start()].rstrip(), value[cuts[-1].end():].strip()
    words = name.split()
    known = 1 < len(words) <= MOST_NAME and is_publication(name) and name.istitle()
    return title if title.count(" ") >= LEAST_WORDS and len(words) <= MOST_NAME \
        and not any(map(str.isdigit, name)) and (
            known or any(block.text == name for block in page.blocks)) else value


def read_on(page: Page, value: str, at: int, slug: Sequence[str]) -> str:
    """A headline with the lines below it that the address goes on with, behind its last words."""
    told = fold_latin("".join(slug))
    for block in page.blocks[at + 1:at + MOST_WRAPPED]:
        last = " ".join(value.split()[-2:])
        if len(block.text) > len(value) or not fold_latin(block.text) \
                or fold_latin(f"{last}{block.text}") not in told:
            break
        value = f"{value} {block.text}"
    return value


def measure_lines(page: Page, names: Names, glances: Glances, slug: Sequence[str],
                  title: str, notice: range = NO_LINES) -> Candidates:
    """The lines that may be the headline, with their features; a title above them is `TITLE`."""
    lines, settings = read_lines(page), page.settings
    setting = [settings.blanks, settings.bullet] if settings is not None else []
    seen: Sequence[int] = glances
    if title:
        lines, seen = lay_lines([title, *lines.list_texts()]), [glance(title), *glances]
        setting = [np.append(np.int32(0), column) for column in setting]
        for blanks in setting[:1]:
            blanks[1:2] += 1  # a title that is stated stands apart
    if notice:
        lines = lay_lines([text for i, text in enumerate(lines.list_texts()) if i not in notice])
        seen = [shown for i, shown in enumerate(seen) if i not in notice]
        setting = [np.delete(column, notice) for column in setting]
    found = measure_headlines(lines, MOST_LINES, seen, slug if len(slug) > 2 else (),
                              min(sorted(names.hosts), key=len, default=""), setting)
    if title:
        return found._replace(indices=[index + TITLE for index in found.indices])
    return found._replace(indices=[index + len(notice) * (index >= notice.start)
                                   for index in found.indices]) if notice else found


def rank_lines(page: Page, lines: Candidates, first: int) -> list[int]:
    """Those that are likely to be it, the likeliest first; `first` is the index of the first."""
    indices = lines.indices
    odds = load_forest("headline").trees.add_up(lines.table, range(len(indices)))
    odds += ITEM * lines.table[MARKED, :len(indices)]
    for index in read_columns(page).headings:
        if page.blocks[index].tag == "h1" and index in indices:
            odds[indices.index(index)] += TOP_HEADING
    order = (-odds).argsort(kind="stable")[:MOST_LOOKED_AT].tolist()
    chosen = [(at, choose_part(lines, odds, at) if indices[at] == first else
               choose_above(lines, odds, choose_before(lines, odds, at)))
              for at in order if odds[at] >= ENOUGH - ALMOST]
    return list(dict.fromkeys([  # what speaks for a standfirst or a title speaks for its headline
        indices[to] for at, to in chosen
        if (odds[at] if to == at else np.logaddexp(odds[at], odds[to])) >= ENOUGH]))


def choose_above(lines: Candidates, odds: NDArray[np.float64], at: int) -> int:
    """The line above a standfirst in its place: that ends as a sentence, a headline seldom does."""
    indices, table, above = lines.indices, lines.table, at - 1
    stands = above >= 0 and indices[above] == indices[at] - 1 and table[ENDING, at] == STOPS \
        and table[ENDING, above] in (OTHERWISE, CRIES) and odds[at] - odds[above] < CLOSE \
        and (table[WORDS, above] >= FEWEST_WORDS or table[UNCASED, above]) \
        and not table[DATED, above]
    return above if stands else at


def choose_before(lines: Candidates, odds: NDArray[np.float64], at: int) -> int:
    """The line above the date in place of a hardly likelier one below it, which is a caption.

    Right below a date, or with another below it, stands many a headline. Of two lines above, the
    second is a standfirst where it is more than a sentence.
    """
    table = lines.table
    dates = [above for above in range(max(0, at - MOST_HEAD), at - 1)
             if table[DATED, above] and odds[above] < UNLIKELY]
    if not dates or table[DATE_BELOW, at] <= MOST_HEAD:
        return at
    likely = [above for above in range(max(0, dates[-1] - MOST_HEAD), dates[-1])
              if odds[above] >= ENOUGH and not table[DATED, above]][-2:]
    if not likely or odds[at] - odds[likely[-1]] >= LITTLE:
        return at
    return likely[0 if table[SENTENCES, likely[-1]] and likely[0] == likely[-1] - 1 else -1]


def choose_part(lines: Candidates, odds: NDArray[np.float64], at: int) -> int:
    """The line that is the beginning of a page's title in its place, up to a sign that parts it."""
    begins = lines.table[OPENS, :len(odds)] * lines.table[PART, :len(odds)] > 0
    best = int(np.where(begins, odds, -np.inf).argmax())
    return best if begins[best] and odds[at] - odds[best] < CLOSE else at
