"""The headline: the one a reader sees, checked against what the head states."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..columns import NUMBERS
from ..folding import fold
from ..lexicon.cues import Cues
from ..lexicon.markup import BIT
from ..model import Block, Fact, Page
from ..native.columns import want
from ..native.glances import Glances
from ..segment.columns import read_columns
from ..segment.line_shapes import count_columns
from .headings import SHORTEST, read_heading
from .likely_headings import rank_headings, read_tag
from .no_headline import STOP, find_notice
from .openers import UNCASED
from .printed_headline import MOST_WRAPPED, find_printed_headline
from .site_headings import (
    OUTSIDE,
    find_lead,
    find_site_parts,
    find_text,
    is_below_site,
    is_link,
    may_be_site,
    says_little,
    stands_above_fact,
)
from .structured import Data
from .titles import (
    LONG,
    Key,
    Names,
    Title,
    find_beginning,
    list_ends,
    make_key,
    measure_agreement,
    read_slug,
    read_titles,
    split_title,
)
from .told_headline import find_told_headline

LONGEST = 300
"""Characters above which a heading is no headline."""
HEADINGS = want(any_of=BIT["title"], too=1 << NUMBERS["heading"])
MOST_OTHERS = 5
REACH = 60
"""Lines from the top among which the lines of a headline are looked for."""
CUT_SHORT = ("...", "…")
"""What ends a headline that has been cut to a length."""
RELATED = 0.15
"""Agreement with the title that a text states from which on even a sentence is its headline."""
LITTLE = 0.5
"""Agreement with the head below which a heading may be one inside the article."""


def find_headline(page: Page, names: Names, data: Data, glances: Glances,
                  cues: Sequence[Cues] = ()) -> Fact | None:
    """The article's headline, with where it was found, or None."""
    if page.source.kind == "text":
        return find_stated_headline(page, names, data, glances) \
            or find_printed_headline(page, names, glances, notice=find_notice(page.blocks, cues)) \
            or find_told_headline(page)
    headings = [page.blocks[index] for index in read_columns(page).find(HEADINGS, most=LONGEST)]
    names = names._replace(sites=names.sites | find_site_parts(page, headings))
    titles = cut_tails(page, drop_sections(read_titles(page, names, data), headings))
    keys = [make_key(title) for title in titles]
    printed = read_headings(page, rank_headings(page, headings, names, keys), names, titles, keys)
    if printed and may_be_site(page, printed[0], titles) \
            and (line := find_plain_line(page, names, glances, titles)) \
            and is_below_site(page, line, printed[0]):
        printed = [line]
    if not printed:
        printed = [fact for title in titles if (fact := find_part(page, title, titles)
                                                or find_end(headings, title)
                                                or find_behind_name(page, title))][:1]
    stated = [Fact(title.text, title.origin) for title in titles[:3]]
    if not printed and (line := find_plain_line(page, names, glances, titles)
                        or find_lead(page, headings, titles)):
        if all(title.origin == "title" and not outdoes(page, title, line) for title in titles):
            printed = [line]
        elif measure_agreement(line.value, keys) >= LITTLE:
            stated[0] = replace(stated[0], block=line.block)
    return choose(page, printed + stated)


def read_headings(page: Page, headings: list[Block], names: Names, titles: list[Title],
                  keys: list[Key]) -> list[Fact]:
    """The headlines that headings print, the likeliest first; none where the head speaks against.

    headings: the likeliest first.
    """
    printed = [read_heading(page, block, read_tag(page, block), names, titles, keys)
               for block in headings]
    if printed and titles and (is_off_topic(page, printed[0].value, keys)
                               or is_outdone(page, printed[0].value, titles, keys)):
        return []
    return printed


def is_off_topic(page: Page, text: str, keys: list[Key]) -> bool:
    """Whether a heading shares nothing with the head, while the page's address does not either."""
    if measure_agreement(text, keys) >= 0.2:
        return False
    slug = read_slug(page.address)
    if len(slug) < 2:
        return False
    letters = fold(text)
    here = sum(word in letters for word in slug)
    return any(sum(word in key.letters for word in slug) > here for key in keys)


def is_outdone(page: Page, text: str, titles: list[Title], keys: list[Key]) -> bool:
    """Whether a heading is little of the titles, one of which a line prints to the letter.

    What a line above the text prints may be a part of a title too, if the heading is shorter.
    """
    if measure_agreement(text, keys) >= LITTLE:
        return False
    whole = {key.letters for key in keys if count_columns(key.letters) >= SHORTEST}
    parts = {fold(part) for title in titles for part in split_title(title.text)
             if part.count(" ") > text.count(" ") + 1}
    text_begins = find_text(page)
    return any(len(block.text) <= LONGEST and block.kind != "menu" and not block.bits & OUTSIDE
               and not block.linked and ((letters := fold(block.text)) in whole or (
                   letters in parts and [block.index] < text_begins)) for block in page.blocks)


def find_stated_headline(page: Page, names: Names, data: Data,
                         glances: Glances) -> Fact | None:
    """The title that the front matter of a text states, as far as the text prints it."""
    for title in read_titles(page, names, data):
        at = find_block(page, title.text)
        if at < 0 and (wrapped := find_wrapped(page, title)):
            return wrapped
        printed = find_printed_headline(page, names, glances, title.text) if at < 0 else None
        if printed and (printed.value[-1] not in STOP
                        or measure_agreement(printed.value, [make_key(title)]) >= RELATED):
            return printed
        return Fact(title.text, title.origin, at)
    return None


def find_wrapped(page: Page, title: Title) -> Fact | None:
    """The part of a text's title that some lines print one below the other, or None."""
    wanted = {fold(part) for part in (title.text, *split_title(title.text))
              if len(part) >= LONG}
    longest = max(map(len, wanted), default=0)
    for block in page.blocks[:REACH]:
        letters, text = fold(block.text), block.text
        if not letters or not any(part.startswith(letters) for part in wanted):
            continue
        for below in page.blocks[block.index + 1:block.index + MOST_WRAPPED]:
            letters, text = letters + fold(below.text), f"{text} {below.text}"
            if letters in wanted:
                return Fact(text, f"printed line, {title.origin}", block.index)
            if len(letters) > longest:
                break
    return None


def drop_sections(titles: list[Title], headings: list[Block]) -> list[Title]:
    """The titles less a short one ("News"), where a heading is a longer one to the letter."""
    if len(titles) < 2 or all(count_columns(title.text) >= SHORTEST for title in titles):
        return titles
    printed = {fold(block.text) for block in headings if count_columns(block.text) >= SHORTEST}
    long = [title for title in titles if count_columns(title.text) >= SHORTEST]
    return long if any(fold(title.text) in printed for title in long) else titles


def cut_tails(page: Page, titles: list[Title]) -> list[Title]:
    """The titles in letters without capitals, each less what follows the part that a line prints.

    There the site's name often follows without a space: "标题-网名", "제목 < 사회 < 매체".
    """
    return [title._replace(text=find_beginning(page, title.text))
            if len(title.text) <= LONGEST and UNCASED.search(title.text) else title
            for title in titles]


def choose(page: Page, candidates: list[Fact]) -> Fact | None:
    """The first candidate, with those that differ from it as runners-up."""
    if not candidates:
        return None
    best = complete(candidates[0], candidates)
    different: dict[str, Fact] = {}
    for fact in candidates:
        different.setdefault(fold(fact.value), fact)
    del different[fold(best.value)]
    others = tuple(different.values())[:MOST_OTHERS]
    block = best.block if best.block >= 0 else find_block(page, best.value)
    text = cut_unprinted(best.value) if block < 0 and best.origin == "title" else best.value
    return Fact(text, best.origin, block, others)


def cut_unprinted(title: str) -> str:
    """The title of a page that prints no headline, up to its first bar: names stand behind it."""
    start, bar, _ = title.partition(" | ")
    return start.rstrip() if bar and len(start) >= LONG else title


def complete(best: Fact, candidates: list[Fact]) -> Fact:
    """A headline that ends in dots where it was cut short, as another place states it whole."""
    if not best.value.endswith(CUT_SHORT):
        return best
    start = best.value.rstrip(".…")
    return next((fact for fact in candidates if fact.value.startswith(start)
                 and fact.value[len(start):len(start) + 2].lstrip()[:1].isalnum()), best)


def find_plain_line(page: Page, names: Names, glances: Glances,
                    titles: list[Title]) -> Fact | None:
    """The line that is the headline where no heading is known for it, as of old pages, or None.

    A heading that shares nothing with a title has to stand right above the author or the date.
    """
    found = find_printed_headline(page, names, glances)
    for line in (found, *found.others) if found else ():
        block = page.blocks[line.block]
        if not is_link(block):
            return line if not block.linked and not block.bits & OUTSIDE \
                and block.text[-1] not in STOP and (
                    block.kind != "heading" or says_little(titles) or stands_above_fact(page, block)
                ) else None
    return None


def outdoes(page: Page, title: Title, line: Fact) -> bool:
    """Whether a title has more words than a line, and is printed too."""
    return title.text.count(" ") > line.value.count(" ") and find_block(page, title.text) >= 0


def find_part(page: Page, title: Title, titles: list[Title]) -> Fact | None:
    """The part of a title that the page prints as a line of its own, or None.

    Where another title is one part of it, what is shorter is the site's name.
    """
    wanted = {fold(part): part for part in split_title(title.text)}
    if len(wanted) < 2:
        return None
    whole = max((len(letters) for one in titles if (letters := fold(one.text)) in wanted),
                default=0)
    wanted = {letters: part for letters, part in wanted.items() if len(letters) >= whole}
    sizes = {len(part) for part in wanted.values()}
    printed = [block for block in page.blocks if len(block.text) in sizes
               and count_columns(block.text) >= SHORTEST and block.kind != "menu"
               and not block.bits & OUTSIDE and fold(block.text) in wanted]
    best = min(printed, key=lambda block: (is_link(block), -len(block.text)), default=None)
    return Fact(best.text, f"printed line, {title.origin}", best.index) if best else None


def find_end(headings: list[Block], title: Title) -> Fact | None:
    """The end of a title, beside a colon too, that a heading of any level prints, or None."""
    wanted = {fold(end) for ends in list_ends(title.text) for end in ends if len(end) >= LONG}
    printed = [block for block in headings if not block.bits & OUTSIDE and not is_link(block)
               and fold(block.text) in wanted]
    best = max(printed, key=lambda block: len(block.text), default=None)
    return Fact(best.text, f"heading, {title.origin}", best.index) if best else None


def find_behind_name(page: Page, title: Title) -> Fact | None:
    """The part of a title behind its first colon, where lines print both: "Ostwick Post: …"."""
    name, colon, rest = title.text.partition(": ")
    if not colon or count_columns(rest) < SHORTEST or (above := find_block(page, name)) < 0:
        return None
    at = find_block(page, rest)
    return Fact(rest, f"printed line, {title.origin}", at) if at > above else None


def find_block(page: Page, text: str) -> int:
    """The first block that prints a headline to the letter, or -1."""
    letters, size = fold(text), len(text)
    for block in page.blocks:
        if abs(len(block.text) - size) <= 8 and fold(block.text) == letters:
            return block.index
    return -1
