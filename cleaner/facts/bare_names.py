"""Authors that lines name without saying so: a name beside a date, or right under the headline."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..folding import fold_name
from ..lexicon.credits import ends_in_credit
from ..lexicon.cues import CUE, load_phrases_of, read_cues
from ..lexicon.given_names import GIVEN_NAMES
from ..lexicon.marks import QUOTING
from ..lexicon.people import PLACE_BEGINNINGS, PLACE_ENDINGS
from ..lexicon.words import role_words, staff_words
from ..model import Block
from ..native.glances import DATED, NAMED
from ..patterns import compile_re
from .clock import ZONES
from .date_lines import ends_timed, is_counted, reads_as_date
from .eastern_names import is_eastern_name
from .joined_names import gather, is_photographer
from .name_cutting import drop_brackets
from .names import find_other_label, read_handle
from .openers import UNCASED
from .persons import (
    LONGEST_NAME,
    LONGEST_NAMES,
    VIETNAMESE,
    cut_role,
    has_given_name,
    is_bare_name,
    speaks_against,
    split_line,
)
from .roles import is_role
from .sentence_lines import holds_sentence
from .shapes import holds_digit, is_agency, is_person, is_staff
from .stated_names import BESIDE_DATE, BYLINE_BLOCK, DOUBTED, Stated
from .surroundings import ABOUT_NAMES, NEAR, Surroundings, is_passed
from .uncased_names import (
    LONGEST_UNCASED,
    is_initialed,
    is_known_name,
    is_parted_japanese_name,
    is_spelled_name,
    read_uncased,
)

LEAST_LETTERS = 3
"""Capitals with which the name of a broadcaster begins, and few people's."""
BEFORE_SITE = " (,|/·"
"""What stands between an author's name and that of the site."""
_ADDRESS = compile_re(r"[\w.+-]{1,40}@[\w-]{1,40}\.[\w.-]{2,40}|@\w{1,30}")
_ROLE_SIGN = compile_re(r",\s(?=\w)|\s[-–—|]\s(?=\w)")
_PARTS = compile_re(r"\s?[·•|/,–—]\s?|\s-\s")
_BARRED = compile_re(r"\s?[·•|]\s?")
PASSED = ("control", "caption")
"""Kinds of block that may stand between an author and the article."""
OPENING = 8
"""Blocks that an article begins with; its author's life may stand further down."""
QUOTED, SHORTEST_QUOTATION = frozenset("\"“”„«»"), 40
"""Signs in which a line that is all quoted begins and ends, and its characters."""
SMALL_HEADINGS = frozenset(("h4", "h5", "h6"))
"""Headings that a name may be, above what its bearer is."""
LEAST_AGENCY, MOST_PLACE = 3, 2
"""Letters of an agency before the place that it reports from, and words of this."""
MOST_WORDS_UNKNOWN, MENU = 4, 3
"""Words of a name that no given name opens, and links of a row of sections that looks like one."""


def read_bare(around: Surroundings, block: Block) -> Stated | None:
    """The names of a line that is marked as a byline, or stands where bylines do."""
    text, seen = block.text, around.glances[block.index]
    if block.index == around.at or block.kind == "control":
        return None
    if around.is_small_byline(block) or (
            block.tag == "address" and around.is_near(block) and not holds_digit(text)):
        return read_marked_line(around, block)
    if around.at < 0 or text[0] in QUOTING or (
            block.kind == "heading" and not heads_role(around, block)):
        return None
    if UNCASED.search(text):
        return read_uncased(around, block)
    text, dated = cut_counted(cut_site(around, text), dated=bool(seen & DATED))
    text = text if around.is_cue(block) else cut_behind_agency(text)
    if not text or not (around.is_near(block) or is_bare_name(text)):
        return None
    placed = dated or around.is_byline_place(block) or is_above_more(around, block) \
        or (block.index > around.at and states_role(text))
    if not placed and not (seen & NAMED and (around.page.source.kind == "text"
                                             or opens_article(around, block))):
        return None
    if around.page.source.kind == "text" and " " not in text.strip(ABOUT_NAMES) \
            and not is_agency(text.strip(ABOUT_NAMES)):
        return read_account(around, block)
    if (around.is_cue(block) and not is_agency(text)) or around.is_headline(text) \
            or around.is_label(block) or holds_sentence(text):
        return None
    names = split_line(text, around.page.language)
    if not names or around.is_in_headline(names) or is_caption(around, text, names) \
            or is_photographer(around, block) or is_below_quotation(around, block):
        return None
    persons = [name for name in names if not is_agency(name)]
    if not all(suits(around, block, name, placed) for name in persons) \
            or (is_agency(names[0]) and persons and "/" in text):
        return None  # "dpa/Jo Lund" took the picture
    if not placed or not persons:
        return Stated(tuple(names), DOUBTED, block.index, text)
    return Stated(tuple(gather(around, block.index, names)), BESIDE_DATE, block.index, text)


def read_marked_line(around: Surroundings, block: Block) -> Stated | None:
    """The names of a line in an element that is marked as a byline, or the staff."""
    if is_initialed(block.text) or (
            block.text.casefold() in staff_words() and block.text[0].isupper()):
        return Stated((block.text,), BYLINE_BLOCK, block.index, block.text)
    found = [cut_role(name) for name in split_line(block.text, around.page.language)
             if name not in ZONES]
    if is_dateline(around, block, found):
        return None
    syllabic = around.page.language == VIETNAMESE  # the parts of its names are words, too
    names = [name for name in found
             if is_agency(name) or is_spelled_name(name) or is_parted_japanese_name(name)
             or is_eastern_name(name) or (
                 (not around.is_common(name) or (syllabic and is_person(name)))
                 and (len(name) <= LONGEST_UNCASED or not UNCASED.search(name)))]
    phrases = load_phrases_of(around.page.language)
    names = [name for name in names if not UNCASED.search(name) or is_known_name(name)
             or not read_cues(name, phrases).whole & CUE["share"]]  # "کد خبر": its number
    if len(names) < len(found) and not any(map(is_person, names)):
        return None
    if has_given_name(block.text):
        names = gather(around, block.index, names)
    return Stated(tuple(names), BYLINE_BLOCK, block.index, block.text) \
        if names and (all(map(is_agency, names)) or not around.is_cue(block)) else None


def is_dateline(around: Surroundings, block: Block, found: Sequence[str]) -> bool:
    """Whether a line is a place in capitals with the day: "OSTWICK, 17 October 2024"."""
    return len(found) == 1 and found[0].isupper() and " " not in found[0] \
        and block.text.startswith(f"{found[0]},") and not is_agency(found[0]) \
        and bool(around.glances[block.index] & DATED)


def heads_role(around: Surroundings, block: Block) -> bool:
    """Whether a heading below the headline is a name, above what its bearer is.

    A small one may stand above other things that go with a name.
    """
    if block.index <= around.at or not is_bare_name(block.text):
        return False
    below = around.blocks[block.index + 1:block.index + 2]
    return (block.tag in SMALL_HEADINGS and is_above_more(around, block)) \
        or any(is_role(other.text) for other in below)


def states_role(text: str) -> bool:
    """Whether a line is a name and what its bearer is: "Jo Lund, reporter", "Jo Lund – Editor"."""
    sign = _ROLE_SIGN.search(text)
    if sign is None or not is_bare_name(text[:sign.start()]):
        return False
    role = text[sign.end():]
    return len(role) <= LONGEST_NAME and role.split()[0].casefold().strip(",.") in role_words()


def cut_counted(text: str, *, dated: bool) -> tuple[str, bool]:
    """A line, and whether it is dated, less how long ago something was or takes to read.

    "Jo Lund · 2 days ago · 4 min read"; "" where its digits are of something else.
    """
    if not holds_digit(text):
        return text, dated
    if dated:
        parts = _BARRED.split(text)
        rest = [part for part in parts if not is_counted(part)]
        return (" · ".join(rest) if len(rest) < len(parts) else text), True
    parts = _PARTS.split(text)
    line = " · ".join([part for part in parts if not reads_as_date(part)])
    return ("" if holds_digit(line) else line), True


def cut_site(around: Surroundings, text: str) -> str:
    """A line less the site's name behind its author's: "Jo Lund Harbour Post 3 May 2021".

    A page's title may end in its author's name as well.
    """
    for name in around.sites:
        at = text.find(name, 1)
        if at > 0 and text[at - 1] in BEFORE_SITE and not has_given_name(name) \
                and not text[at + len(name):at + len(name) + 1].isalnum():
            parts = (text[:at].rstrip(BEFORE_SITE), text[at + len(name):].lstrip(" ),"))
            return " · ".join(filter(None, parts))
    return text


def cut_behind_agency(text: str) -> str:
    """A line that is an agency and where it reports from, less that place: "PTI New Delhi"."""
    words = text.split()
    for size in range(max(1, len(words) - MOST_PLACE), len(words)):
        name, place = " ".join(words[:size]), words[size:]
        if len(name) >= LEAST_AGENCY and (size > 1 or name.isupper()) and name[-1].isalpha() \
                and is_agency(name) \
                and all(word.istitle() and word.isalpha() for word in place):
            return name
    return text


def is_above_more(around: Surroundings, block: Block) -> bool:
    """Whether what goes with a name stands below it: a role, or an address or a place and a date.

    A place may be any short line, and is one where a given name opens the name.
    """
    below = around.blocks[block.index + 1:block.index + 3]
    if not below or len(below[0].text) > LONGEST_NAME:
        return False
    text = below[0].text.strip(ABOUT_NAMES)
    newsroom = is_staff(text) and (block.text.isupper() or are_bare_names(block.text))
    dated = len(below) > 1 and around.is_dated(below[1])
    if dated and text.partition(" ")[0].casefold() in role_words():
        return True  # "Correspondent Radio Ostwick"
    if (newsroom or is_role(text)) and (
            dated or around.page.source.kind == "text" or around.is_near(block)):
        return True
    return block.index > around.at and around.is_near(block) \
        and dated \
        and (are_bare_names(block.text) or _ADDRESS.fullmatch(text) is not None)


def are_bare_names(text: str) -> bool:
    """Whether a line is nothing but names that begin with given names: "Jo Lund / Ana Ruiz"."""
    return is_bare_name(text) or (
        len(text) <= LONGEST_NAMES and (sign := " / " if " / " in text else " | ") in text
        and all(is_bare_name(part.strip())
                or (i and (is_agency(part.strip()) or is_staff(part)))
                for i, part in enumerate(text.split(sign))))


def opens_article(around: Surroundings, block: Block) -> bool:
    """Whether somebody stands between headline and prose whom the article does not begin with."""
    name = block.text.partition(",")[0]
    below = [other for other in around.blocks[block.index + 1:block.index + 1 + OPENING]
             if not (other.kind in PASSED or is_aside(around, other))]
    if block.index != around.at + 1 or not has_given_name(name) \
            or not below or len(below[0].text) <= LONGEST_NAMES:
        return False
    last = name.split()[-1]
    return not any(last in other.text for other in below)


def is_aside(around: Surroundings, block: Block) -> bool:
    """Whether a short line between an author and the article is a prompt, a credit or a time."""
    return around.is_cue(block) or (len(block.text) <= LONGEST_NAMES and (
        bool(around.cues[block.index].bits) or around.is_dated(block) or is_passed(block.text)))


def read_account(around: Surroundings, block: Block) -> Stated | None:
    """The one word of a line beside a date, below the headline: a given name or an account's."""
    word = read_handle(block.text.strip(ABOUT_NAMES))
    if not word or not word.isalnum() or block.index < around.at or around.is_label(block) \
            or around.glances[block.index] & DATED or not around.is_dated_place(block) \
            or speaks_against(word, around.page.language) or is_staff(word) \
            or around.is_common(word):
        return None
    odd = not word.istitle() and not word.isupper() and any(
        other.text.strip(ABOUT_NAMES) == word for other in around.blocks if other is not block)
    return Stated((word,), DOUBTED, block.index, block.text) \
        if odd or fold_name(word) in GIVEN_NAMES else None


def is_caption(around: Surroundings, text: str, names: Sequence[str]) -> bool:
    """Whether a line goes on about those whom it names, to a full stop or whose a picture is."""
    label = find_other_label(text)
    before = drop_brackets(text[:label.start()] if label else text)
    return before.count(" ") > sum(name.count(" ") + 2 for name in names) and (
        label is not None or (text[-1] == "." and text[-2].isalpha() and not ends_timed(text))
        or ends_in_credit(text, load_phrases_of(around.page.language)))


def is_below_quotation(around: Surroundings, block: Block) -> bool:
    """Whether a line stands below one that is all quoted, and not right below the headline."""
    above = around.blocks[block.index - 1].text if block.index - 2 > around.at else ""
    return len(above) >= SHORTEST_QUOTATION and above[0] in QUOTED and above[-1] in QUOTED


def suits(around: Surroundings, block: Block, name: str, placed: bool) -> bool:
    """Whether a name of such a line is a person's, as far as its words and its place tell."""
    if not is_person(name) or is_staff(name) or speaks_against(name, around.page.language) \
            or names_place(name):
        return False
    if not has_given_name(name):
        return placed and name.count(" ") < MOST_WORDS_UNKNOWN and block.links < MENU \
            and not block.text[0].isdigit() and not opens_with_letters(name) \
            and not around.is_common(name)
    return placed or 0 < block.index - around.at <= NEAR or around.prints_twice(name)


def names_place(name: str) -> bool:
    """Whether a name is a place's, a club's or a league's: "Bad Homburg", "Premier League"."""
    words = name.casefold().split()
    return words[0] in PLACE_BEGINNINGS or (
        words[-1] in PLACE_ENDINGS and (len(words) > 2 or not has_given_name(name)))


def opens_with_letters(name: str) -> bool:
    """Whether a name begins with the letters of a broadcaster's: "ABC Ostwick", not "DOE Jane"."""
    first, *others = name.split()
    return len(first) >= LEAST_LETTERS and first.isupper() and not name.isupper() \
        and GIVEN_NAMES.isdisjoint(map(fold_name, others))


def read_wide(around: Surroundings, places: Iterable[int]) -> list[Stated]:
    """The names of lines that are nothing else, beside dates further from the headline."""
    if around.at < 0:
        return []
    blocks = [around.blocks[index] for index in places if around.glances[index] & NAMED]
    return [stated for block in blocks
            if is_bare_name(block.text)
            and (around.is_dated_place(block) or is_above_more(around, block))
            and not around.is_foreign(block.index) and (stated := read_bare(around, block))]
