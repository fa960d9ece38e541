"""Authors that lines name without saying so: a name beside a date, or right under the headline."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from unicodedata import category

from ..lexicon.credits import ends_in_credit
from ..lexicon.cues import load_phrases_of
from ..lexicon.given_names import GIVEN_NAMES, UNCASED_NAMES, fold_name
from ..lexicon.marks import UNSPACED
from ..lexicon.people import PLACE_BEGINNINGS, PLACE_ENDINGS
from ..lexicon.words import and_words, months, role_words, staff_words, stop_words, weekdays
from ..model import Block
from ..native.glances import DATED, NAMED
from ..patterns import compile_re
from .date_lines import ends_timed, reads_as_date
from .name_cutting import drop_brackets
from .name_dates import is_date_word
from .names import drop_before, find_other_label, opens_place, read_handle, split_names, unique
from .openers import UNCASED
from .persons import has_given_name, speaks_against, split_line
from .roles import cut_role_behind, is_role
from .shapes import cut_titles, holds_digit, is_agency, is_person, is_staff
from .stated_names import BESIDE_DATE, BYLINE_BLOCK, DOUBTED, Stated
from .surroundings import NEAR, Surroundings

LONGEST_NAMES = 120
"""Characters above which a line without any cue is no list of names."""
LONGEST_NAME = 40
LEAST_LETTERS = 3
"""Capitals with which the name of a broadcaster begins, and few people's."""
LONGEST_UNCASED = 8
"""Characters above which a text in a script without capitals is no name by its shape."""
MOST_WORDS = 4
"""Words of a name in such a script."""
JOINERS = "\u200c\u200d'-־׳״"
"""What may stand within a word of a name."""
MOST_LINES = 8
"""Lines of one name each, and of what joins them, that a byline may be parted into."""
QUOTING = "-–—―"
"""What opens the line after a quotation that says whose it is."""
ABOUT_NAMES = ",·|-– "
"""What a flattener leaves about a name that stood in an element of its own."""
_ADDRESS = compile_re(r"[\w.+-]{1,40}@[\w-]{1,40}\.[\w.-]{2,40}|@\w{1,30}")
_JAPANESE = compile_re("[々\u4e00-\u9fff]{1,4}[ \u3000][々\u3040-\u30ff\u4e00-\u9fff]{1,4}")
"""A name in Japanese with its parts parted, which few other lines of two short words are."""
_INITIALED = compile_re("(?:[\u0b80-\u0d7f]{1,5}\\. ?){1,2}[\u0b80-\u0d7f]{3,20}")
"""A name in the south of India, behind the first letters of others: "க.செந்தாமரை"."""
_PARTS = compile_re(r"\s?[·•|/,–—]\s?|\s-\s")
_LAST_WORD = compile_re(r"\b([^\W\d_]{4,30})[.!?…](?=$|\s+[\"“„«]?[^\W\d_])")
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
    if around.is_small_byline(block):
        return read_marked_line(around, block)
    if around.at < 0 or text[0] in QUOTING or (block.kind == "heading" and not (
            block.tag in SMALL_HEADINGS and block.index > around.at and is_bare_name(text)
            and is_above_more(around, block))):
        return None
    if UNCASED.search(text):
        return read_uncased(around, block)
    text, dated = cut_counted(text, dated=bool(seen & DATED))
    text = text if around.is_cue(block) else cut_behind_agency(text)
    if not text or not (around.is_near(block) or is_bare_name(text)):
        return None
    placed = dated or around.is_byline_place(block) or is_above_more(around, block)
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
            or is_photographer(around, block) or is_quoted(around, block):
        return None
    persons = [name for name in names if not is_agency(name)]
    if not all(suits(around, block, name, placed) for name in persons) \
            or (is_agency(names[0]) and persons and "/" in text):
        return None  # "dpa/Jo Lund" took the picture
    if not placed or not persons:
        return Stated(tuple(names), DOUBTED, block.index, text)
    return Stated(tuple(gather(around, block.index, names)), BESIDE_DATE, block.index, text)


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


def cut_counted(text: str, *, dated: bool) -> tuple[str, bool]:
    """A line, and whether it is dated, less how long ago something was or takes to read.

    "Jo Lund · 2 days ago · 4 min read"; "" where its digits are of something else.
    """
    if dated or not holds_digit(text):
        return text, dated
    parts = _PARTS.split(text)
    rest = " · ".join([part for part in parts if not reads_as_date(part)])
    return ("" if holds_digit(rest) else rest), True


def opens_article(around: Surroundings, block: Block) -> bool:
    """Whether somebody stands between headline and prose whom the article does not begin with."""
    name = block.text.partition(",")[0]
    below = [other for other in around.blocks[block.index + 1:block.index + 1 + OPENING]
             if not (other.kind in PASSED or around.is_cue(other))]
    if block.index != around.at + 1 or not has_given_name(name) \
            or not below or len(below[0].text) <= LONGEST_NAMES:
        return False
    last = name.split()[-1]
    return not any(last in other.text for other in below)


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


def holds_sentence(text: str) -> bool:
    """Whether a word written small ends a sentence in a line, and no date: "… with the herd."."""
    return any(found[1].islower() and not is_date_word(found[1])
               for found in _LAST_WORD.finditer(text))


def is_caption(around: Surroundings, text: str, names: Sequence[str]) -> bool:
    """Whether a line goes on about those whom it names, to a full stop or whose a picture is."""
    label = find_other_label(text)
    before = drop_brackets(text[:label.start()] if label else text)
    return before.count(" ") > sum(name.count(" ") + 2 for name in names) and (
        label is not None or (text[-1] == "." and text[-2].isalpha() and not ends_timed(text))
        or ends_in_credit(text, load_phrases_of(around.page.language)))


def is_photographer(around: Surroundings, block: Block) -> bool:
    """Whether a name in capitals stands between a caption and a name in small letters."""
    index = block.index
    if not block.text.isupper() or index - 1 <= around.at:
        return False
    below = around.blocks[index + 1:index + 2]
    return any(is_bare_name(other.text) and not other.text.isupper()
               and split_line(other.text, around.page.language) == [other.text]
               for other in below)


def is_quoted(around: Surroundings, block: Block) -> bool:
    """Whether a line stands below one that is all quoted, and not right below the headline."""
    above = around.blocks[block.index - 1].text if block.index - 2 > around.at else ""
    return len(above) >= SHORTEST_QUOTATION and above[0] in QUOTED and above[-1] in QUOTED


def read_uncased(around: Surroundings, block: Block) -> Stated | None:
    """The name that a line in letters without capitals is, by a given name and its place."""
    text = block.text
    initialed = _INITIALED.fullmatch(text) is not None
    if not around.is_near(block) or not (around.is_dated_place(block) or (
            (initialed or around.page.source.kind == "text")
            and 0 < block.index - around.at <= NEAR)):
        return None
    if _JAPANESE.fullmatch(text) and around.page.language == "ja" and not around.is_cue(block) \
            and not around.is_label(block):
        return Stated((text,), BESIDE_DATE, block.index, text)
    if initialed and not around.is_cue(block) and not around.is_label(block):
        return Stated((text,), BESIDE_DATE, block.index, text)
    name, _, role = text.partition(",")
    names = [found for found in split_line(text, around.page.language) if " " in found] \
        if around.glances[block.index] & DATED \
        else [name.rstrip() if role.rpartition(" ")[2] in role_words()
              else drop_before(text.strip(ABOUT_NAMES))]
    if not names or around.is_cue(block) or around.is_label(block) \
            or not all(is_spelled_name(name) and cut_titles(name.split())[0] in UNCASED_NAMES
                       for name in names) or around.is_in_headline(names):
        return None
    return Stated(tuple(names), BESIDE_DATE, block.index, text)


def is_spelled_name(name: str) -> bool:
    """Whether a text in letters without capitals, with spaces, is some words as names are made of.

    Those are letters and the signs on them, and no common words, nor what somebody is.
    """
    words = name.split()
    return 2 <= len(words) <= MOST_WORDS and len(name) <= LONGEST_NAME \
        and UNCASED.search(name) is not None and not UNSPACED.search(name) and all(
            char.isalpha() or char in JOINERS or category(char)[0] == "M"
            for char in name.replace(" ", "")) \
        and not any(word in stop_words() or word in role_words() or word in staff_words()
                    or word in weekdays() or word in months() for word in words) \
        and not is_staff(name)


def read_marked_line(around: Surroundings, block: Block) -> Stated | None:
    """The names of a line in an element that is marked as a byline, or the staff."""
    if block.text.casefold() in staff_words() and block.text[0].isupper():
        return Stated((block.text,), BYLINE_BLOCK, block.index, block.text)
    if _INITIALED.fullmatch(block.text):
        return Stated((block.text,), BYLINE_BLOCK, block.index, block.text)
    found = split_line(block.text, around.page.language)
    if is_dateline(around, block, found):
        return None
    syllabic = around.page.language == "vi"  # the parts of its names are words, too
    names = [name for name in found
             if is_agency(name) or is_spelled_name(name) or _JAPANESE.fullmatch(name) or (
                 (not around.is_common(name) or (syllabic and is_person(name)))
                 and (len(name) <= LONGEST_UNCASED or not UNCASED.search(name)))]
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


def read_wide(around: Surroundings, places: Iterable[int]) -> list[Stated]:
    """The names of lines that are nothing else, beside dates further from the headline."""
    if around.at < 0:
        return []
    blocks = [around.blocks[index] for index in places if around.glances[index] & NAMED]
    return [stated for block in blocks
            if is_bare_name(block.text)
            and (around.is_dated_place(block) or is_above_more(around, block))
            and not around.is_foreign(block.index) and (stated := read_bare(around, block))]


def is_bare_name(text: str) -> bool:
    """Whether a line is as short as a name and begins with a given name."""
    return len(text) <= LONGEST_NAME and text.count(" ") in (1, 2) and has_given_name(text)


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


def gather(around: Surroundings, at: int, names: Sequence[str]) -> list[str]:
    """The names of a line with those of the lines before and after it that go on with it."""
    found = list(names)
    for step in (-1, 1):
        joined = False
        for index in range(at + step, at + step * MOST_LINES, step):
            if index == around.at or not 0 <= index < len(around.blocks):
                break
            text = around.blocks[index].text.strip(" ,;")
            role, _, last = text.rpartition(" ")
            if is_joint(text) or text == "|" or is_role(text):
                joined = joined or (is_joint(text) and not text.isdigit())
                continue
            if is_joint(last) and is_role(role):  # "Political editor and"
                joined = True
                continue
            name = " ".join(cut_role_behind(text[:LONGEST_NAMES].split()))
            joined = joined or name != text or is_alike(around, at, index)
            if not goes_on(around, name, joined) or is_photographer(around, around.blocks[index]):
                break
            found = [*found, name] if step > 0 else [name, *found]
            joined = False
    return unique(found)


def goes_on(around: Surroundings, text: str, joined: bool) -> bool:
    """Whether a line is nothing but a name; one that nothing joins begins with a given name."""
    return len(text) <= LONGEST_NAME and is_person(text) and (joined or has_given_name(text)) \
        and split_names(text, strict=True) == [text] and not is_staff(text) \
        and not opens_place(text) and not speaks_against(text, around.page.language)


def is_alike(around: Surroundings, at: int, index: int) -> bool:
    """Whether a line is an item as one that names an author, or above a role as that."""
    blocks = around.blocks
    if blocks[at].kind == blocks[index].kind == "item":
        return True
    return all(is_role(below.text) for place in (at, index)
               for below in blocks[place + 1:place + 2]) and index + 1 < len(blocks)


def is_joint(text: str) -> bool:
    """Whether a line only joins two names, or counts a footnote."""
    return text in ("", "&") or text.casefold() in and_words() \
        or (len(text) == 1 and text.isdigit())
