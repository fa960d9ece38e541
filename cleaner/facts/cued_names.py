"""Authors of lines that say whose an article is: "By Jane Doe", "By" and the line after it."""

from __future__ import annotations

from itertools import takewhile

from ..lexicon.credits import is_taken
from ..lexicon.cues import CUE, load_phrases_of, read_cues
from ..lexicon.given_names import UNCASED_NAMES
from ..lexicon.languages import list_languages
from ..lexicon.marks import COLONS
from ..lexicon.people import BEING, COLUMNS, LABELS, OWN_BEHIND, OWN_OPENERS, ROLES
from ..lexicon.words import staff_words
from ..model import Block
from ..native.glances import CASELESS, DATED, OPENED, TYPED
from ..patterns import compile_re
from ..segment.line_shapes import WIDE
from .before_by import (
    LONGEST_LABEL,
    drop_before_by,
    follows_section,
    names_genre,
    opens_surname,
    read_label,
    states_book,
)
from .chinese_lines import find_poster
from .date_labels import find_labels, published_labels
from .eastern_names import is_chinese_name
from .glances import is_dated
from .joined_names import MOST_LINES, is_joint
from .name_dates import part_time
from .names import drop_places, read_handle, unique
from .openers import UNCASED, find_opener_end, find_openers, make_small, strip_by
from .persons import LONGEST_NAMES, has_given_name, speaks_against, split_rest
from .roles import is_role
from .sentence_lines import is_long_sentence, is_unlabelled_sentence
from .shapes import is_agency, is_person, is_staff
from .stated_names import PRINTED, Stated
from .surroundings import BYLINE, NEAR, Surroundings
from .uncased_names import read_named_role

LONGEST_LINE = 200
LONGEST_DATED = 60
"""Characters of the longest line of a date and an account: "Posted on May 3, 2021 by jo"."""
_NOTE = compile_re(r"\([^()]{1,30}\)\s?")
"""What brackets behind a name say of its bearer."""
_REPORTING = compile_re("[记記]者([\u4e00-\u9fff]{2,4})[／/]")
"""A Chinese reporter whose place stands behind a stroke: "南島新聞網 記者莊雅筑／台東報導"."""
_OF_YEAR = compile_re(r"[^\W\d_] [^\W\d_]{1,8} (?:1[5-9]|20)\d\d(?:,|\s[^\W\d_])")
"""What stands behind the name of who made what a sentence tells of: "Jane Doe in 1985, the"."""
CUED = OPENED | DATED | TYPED | CASELESS
"""What a line shows that may say whose something is."""


def read_cued(around: Surroundings, block: Block) -> Stated | None:
    """The names of a line that says whose they are: "By Jane Doe", or "By" and the line after."""
    text, seen = drop_before_by(around, block)
    if "," in text[:LONGEST_LABEL] or "،" in text[:LONGEST_LABEL]:
        label = read_label(text)
        if label in ROLES:
            return None
        if label in LABELS and (names := read_box(around, block)):
            return Stated(tuple(names), PRINTED, block.index, text, personal=True)
    if not seen & CUED or (seen & CASELESS and (is_unlabelled_sentence(text) or is_taken(text))) \
            or states_book(around, block):
        return None
    rest = strip_by(text) if seen & OPENED and not opens_surname(around, text) \
        and not (seen & DATED and labels_date(text)) else None
    if rest == "":
        return read_parted(around, block.index)
    if rest is None:
        return read_inner_cue(around, block)
    names = read_sure_names(around, block, rest)
    if (is_long_sentence(text) or heads_life(around, text, rest)) \
            and (not any(map(has_given_name, names)) or _OF_YEAR.search(rest)):
        return None
    if names and text.endswith(",") and (more := read_parted(around, block.index)):
        names = unique([*names, *more.names])
    if names:
        names = read_on(around, block, names)
    if names or (names := read_account_behind(around, block, block, rest)):
        return Stated(tuple(names), PRINTED, block.index, text, personal=True)
    if is_staff(rest) and (rest[0].isupper() or rest.casefold() in staff_words()) \
            and len(rest.split()) <= 5 and not is_dated(rest):
        return Stated((rest,), PRINTED, block.index, text)
    return None


def labels_date(text: str) -> bool:
    """Whether what labels a date goes on behind what would open a byline: "نوشته شده در" so."""
    small = make_small(text[:LONGEST_LABEL])
    begun = [end for word, end in find_labels(small, published_labels()) if small.startswith(word)]
    return bool(begun) and begun[0] > find_opener_end(text, make_small(text), 0)


def read_box(around: Surroundings, block: Block) -> list[str]:
    """The names in a box of lines like "Author, Jo Lund" and "Role, Correspondent"."""
    names: list[str] = []
    for line in around.blocks[block.index:block.index + MOST_LINES]:
        label = read_label(line.text)
        if label in LABELS and len(line.text) <= LONGEST_LINE:
            names += split_rest(line.text[len(label) + 1:].strip(), around.page.language)
        elif label not in ROLES:
            break
    return unique(names)


def read_sure_names(around: Surroundings, block: Block, text: str) -> list[str]:
    """The names after "by"; one of a single word only where it is no common one."""
    names = [name for name in split_rest(text, around.page.language)
             if not is_button(around, name)]
    if len(names) != 1 or is_person(names[0]):
        return names
    if is_word(names[0]) or (around.is_cue(block) and not is_agency(names[0])):
        return []  # a word, or a button: "Text size"
    sure = 0 < block.index - around.at <= NEAR or block.bits & BYLINE \
        or around.is_dated_place(block)
    return names if sure and not around.is_common(names[0]) else []


def heads_life(around: Surroundings, text: str, rest: str) -> bool:
    """Whether a line is the label of an author's life, and names no staff: "About the author"."""
    return bool(read_cues(text, load_phrases_of(around.page.language)).whole & CUE["author-bio"]) \
        and not is_staff(rest)


def read_on(around: Surroundings, block: Block, names: list[str]) -> list[str]:
    """The names of a line after "by", and of those below it that open alike, roles between."""
    opener, found = block.text.partition(" ")[0].casefold(), list(names)
    for below in around.blocks[block.index + 1:block.index + 1 + MOST_LINES]:
        if is_role(below.text):
            continue
        if below.text.partition(" ")[0].casefold() != opener or len(below.text) > LONGEST_NAMES \
                or not (rest := strip_by(below.text)):
            break
        more = read_sure_names(around, below, rest)
        if not more or not all(map(is_person, more)) or is_staff(more[0]):
            break
        found += more
    return unique(found)


def read_account_behind(around: Surroundings, label: Block, block: Block, text: str) -> list[str]:
    """The name of an account behind what opens a byline, where that is marked or dated."""
    if not block.bits & BYLINE and not (
            around.is_near(label) or around.page.source.kind == "html"):
        return []
    handle = read_handle(text)
    return [handle] if handle and not is_word(handle) \
        and not speaks_against(handle, around.page.language) and (
        block.bits & BYLINE or around.is_dated_place(label)
        or around.is_dated_place(block)) else []


def read_parted(around: Surroundings, at: int) -> Stated | None:
    """The names of the lines after "By": one line, or one a name with "and" between."""
    blocks = around.blocks
    names: list[str] = []
    block, joined = at, True
    for following in blocks[at + 1:at + 1 + MOST_LINES]:
        text = following.text.strip(" ,;")
        if names and (note := _NOTE.match(text)):  # "(now) and"
            text = text[note.end():]
            if not text:
                continue
        if is_joint(text):
            joined = joined or not text.isdigit()
            continue
        if not joined and not (following.kind == "item" and has_given_name(text)) \
                and not (around.page.language == "zh" and is_chinese_name(text)):
            break
        found = split_rest(text, around.page.language) if len(text) <= LONGEST_NAMES else []
        if any(map(is_word, found)) or text.casefold() in COLUMNS:
            break
        if not found and not names:
            found = read_account_behind(around, blocks[at], following, text)
        if not found or following.index == around.at or is_button(around, text) \
                or is_code(text):
            break
        block = block if names else following.index
        names += found
        joined = following.text.endswith(",")
    if not names:
        return None
    return Stated(tuple(drop_places(unique(names))), "line after by", block,
                  f"{blocks[at].text} {blocks[block].text}", personal=True)


def read_inner_cue(around: Surroundings, block: Block) -> Stated | None:
    """The names after "by" within a line that states a date or what the text is called."""
    text, seen = part_time(block.text), around.glances[block.index]
    dated = bool(seen & DATED)
    if dated and around.page.language == "zh" and len(text) <= LONGEST_DATED \
            and (name := find_poster(text)):
        return Stated((name,), PRINTED, block.index, block.text, personal=True)
    if not dated and (block.index < around.at or not seen & TYPED):
        return read_named_role(around, block)
    for start, end in find_openers(text):
        before = text[:start].split()
        reporting = _REPORTING.match(text, start)
        labelled = reporting or (text[start:end].rstrip()[-1] in COLONS and (
            text[start] >= WIDE or (dated and text[start].isupper())))
        if before and text[:start].rstrip()[-1:].isalpha() and not names_genre(before) \
                and not labelled \
                and not (dated and follows_section(around, block, before, text[start:])):
            continue  # "Bought by …"
        if not dated and (not before or not before[-1][-1].isalpha()):
            continue
        if not any(map(str.isalpha, text[:start])) and labels_date(text[start:]):
            continue
        rest = reporting[1] if reporting else text[end:]
        if not rest and (not dated or around.is_near(block)):
            return read_parted(around, block.index)
        names = split_rest(rest, around.page.language)
        if not names and dated and len(text) <= LONGEST_DATED and around.is_near(block):
            names = read_account_behind(around, block, block, rest)
        if before and before[-1].casefold() in BEING:  # "…, head of marketing and sales"
            names = list(takewhile(has_given_name, names))
        if names:
            return Stated(tuple(names), PRINTED, block.index, block.text, personal=True)
    return read_named_role(around, block)


def read_own(around: Surroundings, block: Block) -> Stated | None:
    """The names after what is "by" in the page's language alone: "Nga Jo Lund" in Albanian.

    They stand in the line below where it is all of a line.
    """
    first, _, rest = block.text.partition(" ")
    if first.casefold() != OWN_OPENERS.get(around.page.language or ""):
        return read_own_behind(around, block) if around.glances[block.index] & DATED else None
    if not rest:
        parted = read_parted(around, block.index)
        return parted if parted and all(map(is_person, parted.names)) else None
    names = split_rest(rest, around.page.language)
    sure = all(is_person(name) for name in names)
    return Stated(tuple(names), PRINTED, block.index, block.text, personal=True) \
        if names and sure else None


def read_own_behind(around: Surroundings, block: Block) -> Stated | None:
    """The same behind a date: "Publicat el 3 de maig de 2021 per Jo Lund" in Catalan."""
    language = around.page.language or ""
    opener = OWN_BEHIND.get(language, OWN_OPENERS.get(language))
    before, found, rest = part_time(block.text).partition(f" {opener} ")
    names = split_rest(rest, language) if found and before[-1:].isdigit() else []
    return Stated(tuple(names), PRINTED, block.index, block.text, personal=True) \
        if names and all(map(is_person, names)) else None


def is_word(name: str) -> bool:
    """Whether a name is one word without capitals that is neither a given name nor the staff's."""
    return not is_person(name) and UNCASED.search(name) is not None \
        and name not in UNCASED_NAMES and not is_staff(name)


def is_code(name: str) -> bool:
    """Whether a name is but the code of a language, as menus have them: "ES"."""
    return len(name) == 2 and name.isupper() and name.lower() in list_languages()


def is_button(around: Surroundings, name: str) -> bool:
    """Whether what follows "by" is a whole cue, and neither an agency nor the staff."""
    return bool(read_cues(name, load_phrases_of(around.page.language)).whole) \
        and not is_agency(name) and not is_staff(name)
