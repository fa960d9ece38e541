"""Authors that lines about the headline name: "By Jane Doe", or a name beside a date."""

from __future__ import annotations

from collections.abc import Sequence

from ..lexicon.cues import load_phrases_of, read_cues
from ..lexicon.people import GENRES, OWN_OPENERS, PARTICLES
from ..lexicon.words import and_words, role_words
from ..model import Block
from ..native.glances import CASELESS, DATED, OPENED, TYPED
from ..segment.runs import list_behind
from .glances import is_dated
from .marked_names import holds_one
from .names import read_handle, split_names, unique
from .openers import UNCASED, find_openers, strip_by
from .shapes import holds_digit, is_agency, is_person, is_staff
from .stated_names import Stated
from .structured import fold
from .surroundings import BYLINE, CLOSE, Surroundings

LONGEST_LINE = 200
LONGEST_NAMES = 120
"""Characters above which a line without any cue is no list of names."""
MOST_WORDS_BEFORE = 4
LONGEST_UNCASED = 8
"""Characters above which a text in a script without capitals is no name by its shape."""
MOST_LINES = 8
"""Lines of one name each that a byline may be parted into."""
NEAR = 3
CUED = OPENED | DATED | TYPED | CASELESS
"""What a line shows that may say whose something is."""
QUOTING = "-–—―"
"""What opens the line after a quotation that says whose it is."""


def read_lines(around: Surroundings, known: frozenset[str]) -> list[Stated]:
    """Read the authors that lines about the headline name, those below it first.

    Where authors are known already, only lines that hold one of them are looked at.
    """
    at, blocks, glances = around.at, around.blocks, around.glances
    first, last = around.window.start, around.window.stop
    cued, bare = [], []
    if not known and (stated := read_behind(around)):
        cued.append(stated)
    below = max(first, at + 1)
    near = min(below + CLOSE, last)
    places = (*range(below, near), *range(first, max(first, at)), *range(near, last))
    for index in [index for index in places if glances[index] & CUED
                  or -3 <= index - at <= CLOSE or blocks[index].bits & BYLINE]:
        block = blocks[index]
        if len(block.text) > LONGEST_LINE or (known and not holds_one(block.text, known)) \
                or around.is_foreign(index):
            continue
        likely = -3 <= index - at <= CLOSE or block.bits & BYLINE
        if (stated := read_cued(around, block)) \
                or (likely and (stated := read_own(around, block))):
            cued.append(stated)
        elif likely and len(block.text) <= LONGEST_NAMES \
                and (stated := read_bare(around, block)):
            bare.append(stated)
    return cued + bare


def read_behind(around: Surroundings) -> Stated | None:
    """The names after "by" right behind the title of what came as one line."""
    for block, near in list_behind(around.page, around.at):
        for _, end in find_openers(near):
            names = [name for name in split_names(near[end:end + LONGEST_NAMES], strict=True)
                     if is_agency(name) or (is_person(name) and not is_staff(name)
                                            and not around.is_common(name))]
            if names and is_person(names[0]):
                return Stated(tuple(names), "printed line", block.index, block.text, personal=True)
    return None


def read_near_line(around: Surroundings) -> Stated | None:
    """What a line right about the headline says after "by", whoever the data names."""
    for index in range(max(0, around.at - 2), min(around.at + 1 + CLOSE, len(around.blocks))):
        block = around.blocks[index]
        if index != around.at and len(block.text) <= LONGEST_LINE and not around.is_foreign(index) \
                and (stated := read_cued(around, block)):
            return stated
    return None


def read_cued(around: Surroundings, block: Block) -> Stated | None:
    """The names of a line that says whose they are: "By Jane Doe", or "By" and the line after."""
    text, seen = block.text, around.glances[block.index]
    if not seen & CUED:
        return None
    rest = strip_by(text) if seen & OPENED and not opens_surname(around, text) else None
    if rest == "":
        return read_parted(around.blocks, block.index)
    if rest is None:
        return read_inner_cue(around, block)
    names = read_sure_names(around, block, rest)
    if not names and around.page.source.kind == "html" and (handle := read_handle(rest)) \
            and (block.bits & BYLINE or around.is_dated_place(block)):
        names = [handle]
    if names:
        return Stated(tuple(names), "printed line", block.index, text, personal=True)
    if rest[0].isupper() and is_staff(rest) and len(rest.split()) <= 5 and not is_dated(rest):
        return Stated((rest,), "printed line", block.index, text)
    return None


def read_own(around: Surroundings, block: Block) -> Stated | None:
    """The names after what is "by" in the page's language alone: "Nga Jo Lund" in Albanian."""
    first, _, rest = block.text.partition(" ")
    if first.casefold() != OWN_OPENERS.get(around.page.language or ""):
        return None
    names = split_names(rest, strict=True)
    sure = all(is_person(name) for name in names)
    return Stated(tuple(names), "printed line", block.index, block.text, personal=True) \
        if names and sure else None


def opens_surname(around: Surroundings, text: str) -> bool:
    """Whether a line of English begins with what is "by" elsewhere: "Van Gogh Museum"."""
    return around.page.language == "en" and text.partition(" ")[0].casefold() in PARTICLES


def read_parted(blocks: Sequence[Block], at: int) -> Stated | None:
    """The names of the lines after "By": one line, or one a name with "and" between."""
    names: list[str] = []
    block = at
    for following in blocks[at + 1:at + 1 + MOST_LINES]:
        text = following.text.strip(" ,")
        if text.casefold() not in and_words() and text:
            if names and blocks[following.index - 1].text.strip(" ").casefold() not in and_words() \
                    and not blocks[following.index - 1].text.endswith(","):
                break
            found = split_names(text, strict=True) if len(text) <= LONGEST_NAMES else []
            if not found and not names and following.bits & BYLINE:
                found = [handle] if (handle := read_handle(text)) else []
            if not found:
                break
            block = block if names else following.index
            names += found
    if not names:
        return None
    return Stated(tuple(unique(names)), "line after by", block,
                  f"{blocks[at].text} {blocks[block].text}", personal=True)


def read_inner_cue(around: Surroundings, block: Block) -> Stated | None:
    """The names after "by" within a line that states a date or what the text is called."""
    text, seen = block.text, around.glances[block.index]
    dated = bool(seen & DATED)
    if not dated and (block.index < around.at or not seen & TYPED):
        return read_named_role(around, block)
    for start, end in find_openers(text):
        before = text[:start].split()
        if before and text[:start].rstrip()[-1:].isalpha() and not (
                len(before) <= MOST_WORDS_BEFORE and before[-1].casefold() in GENRES):
            continue  # "Bought by …"
        if not dated and (not before or not before[-1][-1].isalpha()):
            continue
        rest = text[end:]
        if not rest and not dated:
            return read_parted(around.blocks, block.index)
        if names := split_names(rest, strict=True):
            return Stated(tuple(names), "printed line", block.index, text, personal=True)
    return read_named_role(around, block)


def read_named_role(around: Surroundings, block: Block) -> Stated | None:
    """The names of a line that ends with a role, in a script without capitals: "한서윤 기자"."""
    text = block.text
    if text.isascii() or len(text) > 4 * LONGEST_UNCASED or not UNCASED.match(text) \
            or not 0 < block.index - around.at <= CLOSE \
            or text.rpartition(" ")[2] not in role_words():
        return None
    names = split_names(text, strict=True)
    return Stated(tuple(names), "printed line", block.index, text, personal=True) \
        if names and all(len(name) <= LONGEST_UNCASED for name in names) else None


def read_sure_names(around: Surroundings, block: Block, text: str) -> list[str]:
    """The names after "by"; one of a single word only where it is no common one."""
    names = split_names(text, strict=True)
    if len(names) != 1 or is_person(names[0]):
        return names
    sure = 0 < block.index - around.at <= NEAR or block.bits & BYLINE \
        or around.is_dated_place(block)
    return names if sure and not around.is_common(names[0]) else []


def read_bare(around: Surroundings, block: Block) -> Stated | None:
    """The names of a line that is marked as a byline, or stands beside a date near the headline."""
    text, at = block.text, around.at
    if block.index == at or block.kind == "control":
        return None
    if around.is_small_byline(block):
        found = split_names(text, strict=True)
        names = [name for name in found if not around.is_common(name)
                 and (len(name) <= LONGEST_UNCASED or not UNCASED.search(name))]
        if len(names) < len(found) and not any(map(is_person, names)):
            return None
        return Stated(tuple(names), "byline block", block.index, text) \
            if names and not is_cue(around, text) else None
    if at < 0 or not -3 <= block.index - at <= CLOSE or block.kind == "heading":
        return None
    if text[0] in QUOTING or (not around.glances[block.index] & DATED and (
            holds_digit(text) or not around.is_byline_place(block))):
        return None
    names = split_names(text, strict=True) if not UNCASED.search(text) else []
    if names and all(is_agency(name) or (is_person(name) and not is_staff(name)
                                            and not around.is_common(name)) for name in names) \
            and not is_cue(around, text) and not is_headline(around, text) \
            and not is_label(around, block) and not is_told_of(around, names):
        return Stated(tuple(names), "line beside date", block.index, text)
    return None


def is_cue(around: Surroundings, text: str) -> bool:
    """Whether a whole line is a cue: "Share"."""
    return bool(read_cues(text, load_phrases_of(around.page.language)).whole)


def is_label(around: Surroundings, block: Block) -> bool:
    """Whether a line stands above the headline too, as the name of a section does in the menu."""
    return any(other.text == block.text for other in around.blocks[:max(0, around.at - NEAR)])


def is_told_of(around: Surroundings, names: Sequence[str]) -> bool:
    """Whether a name is of somebody whom the headline tells of."""
    told = around.blocks[around.at].text.split()
    return any(name.split()[-1] in told for name in names)


def is_headline(around: Surroundings, text: str) -> bool:
    """Whether a line is the headline once more."""
    return fold(text) == fold(around.blocks[around.at].text)
