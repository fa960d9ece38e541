"""Headline of a text from which all markup has gone: what its lines look like, and who knows."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ..columns import NUMBERS
from ..forest import load_forest
from ..lexicon.credits import ends_in_credit
from ..lexicon.cues import CUE, Phrases, load_phrases_of, read_cues
from ..lexicon.marks import FULL_STOPS, UNSPACED
from ..lexicon.people import DEGREES
from ..lexicon.words import is_latin
from ..model import Block, Fact, Page
from ..native.glances import DATABLE, OPENED, Glances
from ..native.headlines import CRIES, NAMES, OTHERWISE, STOPS, Candidates, measure_headlines
from ..native.texts import lay_lines
from ..patterns import compile_re
from ..segment.columns import read_columns, read_lines
from .calendar import find_printed
from .date_labels import read_labels
from .date_lines import reads_as_date
from .datelines import names_writer
from .glances import glance
from .glued import FEWEST_WORDS, cut_path, unglue
from .names import find_other_label, split_names
from .openers import strip_by
from .shapes import is_publication
from .titles import Names, find_separators, fold_latin, mask_quotations, read_own_slug

MOST_LINES = 900
"""Lines from the top among which a headline is looked for."""
ENOUGH, ALMOST = -2.5, 0.7
"""Log odds from which on a line is the headline, and the most that another less likely adds."""
REACH = 40
"""Lines from the top among which a page's title is looked for again."""
MOST_LOOKED_AT = 8
MOST_OTHERS = 4
MENU_WORDS = 4
UNSPACED_LABEL = 6
"""Letters of a label of a menu in Japanese or Chinese."""
TITLING = frozenset((None, "en", "id", "ms", "sw", "tl", "tr"))
"""Languages in which the words of headlines have capitals."""
TITLE = -1
"""The index of a title that is stated before a text."""
MOST_WRAPPED = 3
"""Lines that a headline may be wrapped to."""
CLOSE = 4.0
"""How much likelier a standfirst may be than the headline above it, or a title than its part."""
LEAST_WORDS, MOST_WORDS = 3, 18
"""Spaces of a line that is the headline by its place above a standfirst alone."""
LEAST_UNPARTED, MOST_UNPARTED = 10, 60
"""Characters of such a line in a script that does not part words."""
MOST_NAME = 5
"""Words of a site's name."""
NEAR_TRAIL, MOST_TITLE = 8, 4
"""Lines below a trail of sections among which the headline stands that it ends in the beginning
of, and how much longer than that this is at the most."""
CUT_SHORT, LEAST_AGAIN = ("...", "…", "(...)", "(…)", "[...]", "[…]"), 20
"""How a trail's last part ends where it is cut short, and the characters of it that the headline
begins with at least."""
NOTICE = CUE["consent"] | CUE["advertisement"] | CUE["app"]
NOTICED = NOTICE | CUE["paywall"] | CUE["chrome"] | CUE["legal"] | CUE["newsletter"]
"""Kinds of cue that no headline holds, and that none holds which ends as a sentence."""
RIGHTS, SUBTITLE = "©", "——"
"""What a notice of rights begins with, and what a subtitle does in Chinese."""
PROSE, LONG = 60, 100
"""Characters of a paragraph, and of a sentence that is no headline though an author stands near."""
STOP = frozenset(f".{FULL_STOPS}")
"""What sentences end in."""
OPENING = 3
"""Characters before a date that a line begins with."""
NAMED = 0.8
"""Part of the letters behind "by" that are of names."""
MOST_HEAD = 6
"""Likely lines from a headline to its date, and from there to a caption."""
LITTLE, UNLIKELY = 1.0, -3.5
"""How much likelier a caption may be than the headline, and what a date's own line is below."""
TOP_HEADING, ITEM = 4.0, -1.5
"""What the marks of a first heading and of a list item are worth beside what the trees say."""
ENDING, WORDS, UNCASED, DATED, MARKED, OPENS, PART, DATE_BELOW, SENTENCES = map(NAMES.index, (
    "ending", "words", "uncased", "dated", "marked", "opens title", "part of title", "date below",
    "sentences"))
_TRAIL = compile_re(r"[^>»›]{1,40}(?:\s[>»›]{1,2}\s[^>»›]{1,40}){1,8}"
                    r"|[^/]{1,40}(?:\s/\s[^/]{1,40}){2,8}")
"""Sections from the site's first page on: "Home > News > Local", "Home / News / Local"."""
_LINKS = compile_re(r"(?:\[ ?[^\[\]]{1,40}\]\s{0,3}(?:\|\s?)?){2,20}"
                    r"|[^|]{1,25}(?:\s?\|[^|]{1,25}){3,20}"
                    r"|[^|\\]{1,40}(?:\s?\\\|[^|\\]{1,40}){2,20}"
                    r"|[^:]{1,25}(?:\s::\s[^:]{1,25}){3,20}")
"""A row of links, in brackets or with bars or colons between; Markdown escapes bars."""
_BESIDE_NAME = compile_re(r"\s[•·|–—]\s|,\s")
"""What parts an author from a role, a paper or a place on one line."""
_TRAILING = compile_re("[>»›/]")
"""What stands between them."""


def find_printed_headline(page: Page, names: Names, glances: Glances,
                          title: str = "") -> Fact | None:
    """The line that a reader would take for the headline, or None; `names` are the site's.

    title: what is stated before the text, of which its headline is mostly a part, as it is of the
    title that a flattened page begins with. None where it is the likeliest itself.
    """
    blocks = page.blocks
    if not blocks:
        return None
    slug, phrases = read_own_slug(page), load_phrases_of(page.language)
    if not is_latin(page.language) and all(map(str.isascii, slug)):
        slug = ()  # in other letters than the headline's
    lines = measure_lines(page, names, glances, slug, title)
    ranked = rank_lines(page, lines, TITLE if title else 0)
    kept = [index for index in ranked
            if index != TITLE and not is_none(page, index, names, phrases)
            and (title or not opens_prose(page, index, slug))]
    kept.sort(key=lambda index: is_others(page, index, phrases))
    facts = [Fact(unglue(strip_bullet(blocks[index].text), page, index, slug, names, phrases),
                  "printed line", index) for index in kept]
    if not facts and not title:
        return find_above_standfirst(page, names, phrases)
    if not facts or ranked[0] == TITLE:
        return None
    best = choose_whole(facts, trail=is_trail(blocks[facts[0].block].text))
    if is_trail(blocks[best.block].text):
        best = find_whole(page, best)
    elif best.value.endswith(CUT_SHORT):
        best = find_uncut(page, best)
    others = tuple(fact for fact in facts[1:] if fact.value != best.value)[:MOST_OTHERS]
    at = best.block or max([index for index in lines.indices if index <= REACH
                            and strip_bullet(blocks[index].text) == best.value], default=0)
    return Fact(cut_site(page, read_on(page, best.value, at, slug)), best.origin, at, others)


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


def find_above_standfirst(page: Page, names: Names, phrases: Phrases) -> Fact | None:
    """The line above a sentence that stands right above the author or the date, or None.

    In Chinese, Japanese and Thai the line right above those, or above a subtitle behind a dash.
    """
    blocks = page.blocks
    for index in range(min(REACH, len(blocks) - 2)):
        text, below = blocks[index].text, blocks[index + 1]
        if LEAST_UNPARTED <= len(text) <= MOST_UNPARTED and UNSPACED.search(text) \
                and text[-1] not in STOP \
                and (below.text.startswith(SUBTITLE) or is_fact(below.text)) \
                and not is_none(page, index, names, phrases):
            return Fact(strip_bullet(text), "printed line", index)
        if LEAST_WORDS <= text.count(" ") <= MOST_WORDS \
                and (opens_head(blocks, index) if text[-1] in STOP else ". " not in text) \
                and is_prose(below) and is_fact(blocks[index + 2].text) \
                and not is_fact(below.text) and not is_none(page, index, names, phrases):
            return Fact(strip_bullet(text), "printed line", index)
    return None


def opens_head(blocks: Sequence[Block], index: int) -> bool:
    """Whether a line that ends as a sentence has no prose above, and below another the author."""
    below = blocks[index + 2:index + 3]
    return len(blocks[index].text) < LONG and not any(map(is_prose, blocks[:index])) \
        and any(glance(block.text) & OPENED and is_fact(block.text) for block in below)


def find_whole(page: Page, part: Fact) -> Fact:
    """The line below a trail of sections that goes on with what that ends in, or this itself."""
    for block in page.blocks[part.block + 1:part.block + 1 + NEAR_TRAIL]:
        if block.text.startswith(part.value) and block.text[-1] not in STOP \
                and len(part.value) < len(block.text) <= MOST_TITLE * len(part.value):
            return Fact(block.text, part.origin, block.index, (part, *part.others))
    return part


def find_uncut(page: Page, part: Fact) -> Fact:
    """The line below one that is cut short which goes on with its last words, or this itself.

    What stands before these in it are sections: "Home News Harbour freezes over for…".
    """
    told = part.value.rstrip(" .…()[]")
    for block in page.blocks[part.block + 1:part.block + 1 + NEAR_TRAIL]:
        text = block.text
        at = told.rfind(text[:LEAST_AGAIN]) if len(text) > LEAST_AGAIN else -1
        if at >= 0 and text.startswith(told[at:]) and text[-1] not in STOP \
                and len(told) - at < len(text) <= MOST_TITLE * len(told):
            return Fact(text, part.origin, block.index, (part, *part.others))
    return part


def choose_whole(facts: Sequence[Fact], *, trail: bool) -> Fact:
    """The first of some headlines, or the one that goes on with it where it is but a part.

    A kicker is one, and so may be what a trail of sections ends with.
    """
    best = facts[0]
    longer = (fact for fact in facts if fact.value.startswith(best.value)
              and len(fact.value) > len(best.value))
    return next(longer, best) if trail or best.value.endswith(":") else best


def is_trail(text: str) -> bool:
    """Whether a line is the sections from the site's first page on."""
    return _TRAILING.search(text) is not None \
        and _TRAIL.fullmatch(mask_quotations(text)) is not None


def measure_lines(page: Page, names: Names, glances: Glances, slug: Sequence[str],
                  title: str) -> Candidates:
    """The lines that may be the headline, with their features; a title above them is `TITLE`."""
    lines, settings = read_lines(page), page.settings
    setting = [settings.blanks, settings.bullet] if settings is not None else []
    seen: Sequence[int] = glances
    if title:
        lines, seen = lay_lines([title, *lines.list_texts()]), [glance(title), *glances]
        setting = [np.append(np.int32(0), column) for column in setting]
    found = measure_headlines(lines, MOST_LINES, seen, slug if len(slug) > 2 else (),
                              min(sorted(names.hosts), key=len, default=""), setting)
    return found._replace(indices=[index + TITLE for index in found.indices]) if title else found


def rank_lines(page: Page, lines: Candidates, first: int) -> list[int]:
    """Those that are likely to be it, the likeliest first; `first` is the index of the first."""
    indices = lines.indices
    odds = load_forest("headline").trees.add_up(lines.table, range(len(indices)))
    odds += ITEM * lines.table[MARKED, :len(indices)]
    for index in (read_columns(page).kind == NUMBERS["heading"]).nonzero()[0].tolist():
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


def is_none(page: Page, index: int, names: Names, phrases: Phrases) -> bool:
    """Whether a line is surely no headline: the site's name, a menu, or what `is_other` knows."""
    text = strip_bullet(page.blocks[index].text)
    menu = page.language not in TITLING and is_menu(text) and not opens_page(page.blocks, index)
    return menu or names.match(text) or is_other(text, phrases)


def is_other(text: str, phrases: Phrases) -> bool:
    """Whether a line is a trail of sections, somebody's name, a caption, a fact or a prompt."""
    if (is_trail(text) and cut_path(text) == text) or _LINKS.fullmatch(text.strip("| ")):
        return True
    degrees = text.partition(",")[2].replace(",", " ").replace(".", "").casefold().split()
    if degrees and DEGREES.issuperset(degrees):
        return True
    if names_writer(text) or ("@" in text and text.count(" ") < LEAST_WORDS):
        return True
    if text[-1] == ")" and find_other_label(text[text.rfind("(") + 1:]):
        return True
    cues = read_cues(text, phrases)
    noticed = cues.bits & (NOTICED if text[-1] in STOP else NOTICE)
    return bool(cues.whole or cues.bar or noticed) or text.startswith((RIGHTS, SUBTITLE)) \
        or ends_in_credit(text, phrases) or is_fact(text)


def is_fact(text: str) -> bool:
    """Whether a line is the authors' names after "by", or a date with what labels it."""
    seen = glance(text)
    if seen & OPENED and (rest := strip_by(text)):
        rest = _BESIDE_NAME.split(rest, maxsplit=1)[0] if len(rest) < LONG else rest
        named = "".join(split_names(rest, strict=True))
        if sum(map(str.isalpha, named)) >= NAMED * sum(map(str.isalpha, rest)):
            return True
    if not seen & DATABLE:
        return False
    dates = find_printed(text)
    return reads_as_date(text) or any(read_labels(text, dates)) or (
        any(date.start < OPENING for date in dates) and find_other_label(text) is not None)


def is_others(page: Page, index: int, phrases: Phrases) -> bool:
    """Whether a line rather heads a notice about consent, or what "Read also" leads to."""
    above, below = page.blocks[max(0, index - 1):index], page.blocks[index + 1:index + 2]
    if any(read_cues(block.text, phrases).bits & CUE["consent"] for block in below):
        return True
    return any(read_cues(block.text, phrases).whole & CUE["related"] for block in above) \
        and any(map(is_prose, page.blocks[:index]))


def opens_prose(page: Page, index: int, slug: Sequence[str]) -> bool:
    """Whether a line is the first sentence of what is but the article's body.

    A mark, the address, or the same line once more may say that it is the headline.
    """
    block, below = page.blocks[index], page.blocks[index + 1:index + 2]
    if index or block.text[-1] not in STOP or block.tag == "h1" or not any(map(is_prose, below)) \
            or opens_head(page.blocks, index):
        return False
    told = fold_latin(block.text)
    return sum(map(told.__contains__, slug)) <= len(slug) // 2 \
        and not any(other.text == block.text for other in page.blocks if other is not block)


def is_prose(block: Block) -> bool:
    """Whether a line is a paragraph that ends as one, and no trail that was cut short."""
    return len(block.text) >= PROSE and block.text[-1] in STOP \
        and not block.text.endswith("...")


def opens_page(blocks: Sequence[Block], index: int) -> bool:
    """Whether a line is what the first one begins with, which is mostly the page's title."""
    return index > 0 and blocks[0].text.startswith(blocks[index].text)


def is_menu(text: str) -> bool:
    """Whether a line is but words with capitals, as headlines are in few languages, or labels.

    The labels are of a script that does not part words.
    """
    words = text.split()
    return len(words) >= MENU_WORDS and (
        all(word.istitle() and word.isalpha() for word in words)
        or all(len(word) <= UNSPACED_LABEL and UNSPACED.search(word) for word in words))


def strip_bullet(text: str) -> str:
    """A line less the mark of a heading, of a list item or of what is cited."""
    return text.lstrip("#*•>-– ") if text[:1] in "#*•>-–" else text
