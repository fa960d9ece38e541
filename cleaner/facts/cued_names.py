"""Authors of lines that say whose an article is: "By Jane Doe", "By" and the line after it."""

from __future__ import annotations

from itertools import takewhile

from ..lexicon.cues import CUE, load_phrases_of, read_cues
from ..lexicon.given_names import UNCASED_NAMES
from ..lexicon.languages import list_languages
from ..lexicon.marks import COLONS, QUOTING, UNSPACED
from ..lexicon.people import (
    BEING,
    COLUMNS,
    GENRES,
    LABELS,
    OF_BOOKS,
    OWN_OPENERS,
    PARTICLES,
    ROLES,
    SURNAMES,
)
from ..lexicon.words import staff_words
from ..model import Block
from ..native.glances import CASELESS, DATED, OPENED, TYPED
from ..patterns import compile_re
from ..segment.line_shapes import WIDE, ends_sentence
from .datelines import cut_place
from .glances import glance, is_dated
from .joined_names import MOST_LINES, is_joint
from .name_dates import is_date_word, part_time
from .names import drop_places, read_handle, unique
from .openers import UNCASED, find_openers, strip_by
from .persons import LONGEST_NAMES, has_given_name, speaks_against, split_rest
from .roles import is_role
from .sentence_lines import holds_sentence
from .shapes import is_agency, is_person, is_staff
from .stated_names import PRINTED, Stated
from .surroundings import BYLINE, NEAR, Surroundings, is_other_hands
from .uncased_names import read_named_role

LONGEST_LINE = 200
LONGEST_DATED = 60
"""Characters of the longest line of a date and an account: "Posted on May 3, 2021 by jo"."""
MOST_WORDS_BEFORE, LEAST_SMALL = 4, 4
"""Words before "by" that say what a text is, and those written small that make a sentence."""
BAR, LONGEST_STATION = " | ", 40
"""What stands between the station that sends an article and "by", and characters of its name."""
LONGEST_LABEL = 16
"""Characters of a label before a comma: "Author, "."""
BESIDE_BOOK = 4
"""Lines before and behind a book's author among which its publisher stands, or its pages."""
_NOTE = compile_re(r"\([^()]{1,30}\)\s?")
"""What brackets behind a name say of its bearer."""
_PARTING = compile_re(r"\s[—–|·•]\s")
"""What parts those who had a hand in a text: "Reviewed by Jo Lund, MD — By Jane Doe"."""
_REPORTING = compile_re("[记記]者([\u4e00-\u9fff]{2,4})[／/]")
"""A Chinese reporter whose place stands behind a stroke: "南島新聞網 記者莊雅筑／台東報導"."""
_AUTHOR = compile_re("(?<=\\s)(?:作者|[记記]者|撰文)：")
"""What says in Chinese whose something is, behind a source: "来源：江畔日报 作者：王晓明"."""
ARTICLE, WITH_ARTICLE = "de", ("da", "fy", "nl", "no", "sv")
"""A word that is "by" in some languages, and those in which it is "the"."""
TAKEN, WRITTEN_AND_TAKEN = ("摄", "攝"), ("/摄", "/攝", "／摄", "／攝", "、摄", "文摄",
                                              "并摄", "並攝")
"""What the line of a photographer ends in, and that of one who wrote the text, too."""
BRACKETS = {"（": "）", "〔": "〕", "【": "】"}
"""What Chinese lines that name who reports stand in: "（记者 陈平）"."""
ARTICLES = ("Das ", "Die ")
"""What stands before what opens a byline in German, of one length."""
CUED = OPENED | DATED | TYPED | CASELESS
"""What a line shows that may say whose something is."""


def read_cued(around: Surroundings, block: Block) -> Stated | None:
    """The names of a line that says whose they are: "By Jane Doe", or "By" and the line after."""
    text, seen = see(around, block)
    if "," in text[:LONGEST_LABEL] or "،" in text[:LONGEST_LABEL]:
        label = read_label(text)
        if label in ROLES:
            return None
        if label in LABELS and (names := read_box(around, block)):
            return Stated(tuple(names), PRINTED, block.index, text, personal=True)
    if not seen & CUED or (seen & CASELESS and (is_sentence(text) or is_taken(text))) \
            or states_book(around, block):
        return None
    rest = strip_by(text) if seen & OPENED and not opens_surname(around, text) else None
    if rest == "":
        return read_parted(around, block.index)
    if rest is None:
        return read_inner_cue(around, block)
    names = read_sure_names(around, block, rest)
    if (tells(text) or heads_life(around, text, rest)) and not any(map(has_given_name, names)):
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


def is_taken(text: str) -> bool:
    """Whether a Chinese line names who took a picture, and did not write as well: "记者陈平 摄"."""
    return text.endswith(TAKEN) and not text.endswith(WRITTEN_AND_TAKEN)


def see(around: Surroundings, block: Block) -> tuple[str, int]:
    """A line less what stands before "by" ("— Written by Jane Doe"), and what it shows.

    That is a dash, brackets, an article ("Das Gespräch führte Jane Doe"), a station and a bar
    ("WABC | By Jane Doe"), or who checked what the next wrote.
    """
    text, seen = block.text, around.glances[block.index]
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
    return text, seen


def tells(text: str) -> bool:
    """Whether a line is a sentence of several small words: "By Friday most boats had left."."""
    return holds_sentence(text) and sum(map(str.islower, text.split())) >= LEAST_SMALL


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


def states_book(around: Surroundings, block: Block) -> bool:
    """Whether a labelled name is a book's author: its publisher or its pages stand beside it."""
    if ":" not in block.text[:LONGEST_LABEL]:
        return False
    beside = around.blocks[max(0, block.index - BESIDE_BOOK):block.index + BESIDE_BOOK + 1]
    return any(line.text[:LONGEST_LABEL].partition(":")[0].casefold() in OF_BOOKS
               for line in beside if ":" in line.text[:LONGEST_LABEL])


def read_label(text: str) -> str:
    """What stands before the first comma of a line, written small."""
    return text.replace("،", ",", 1).partition(",")[0].casefold()


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


def is_sentence(text: str) -> bool:
    """Whether a line is a sentence by its end, without the sign that follows "by" in a label."""
    return ends_sentence(text) and ":" not in text and "：" not in text


def read_own(around: Surroundings, block: Block) -> Stated | None:
    """The names after what is "by" in the page's language alone: "Nga Jo Lund" in Albanian."""
    first, _, rest = block.text.partition(" ")
    if first.casefold() != OWN_OPENERS.get(around.page.language or ""):
        return None
    names = split_rest(rest, around.page.language)
    sure = all(is_person(name) for name in names)
    return Stated(tuple(names), PRINTED, block.index, block.text, personal=True) \
        if names and sure else None


def opens_surname(around: Surroundings, text: str) -> bool:
    """Whether a line begins with what is "by" elsewhere: "Van Gogh Museum", "De Courant"."""
    first = text.partition(" ")[0].casefold()
    return first in PARTICLES and (around.page.language == "en" or (
        first == ARTICLE and around.page.language in WITH_ARTICLE))


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


def is_chinese_name(text: str) -> bool:
    """Whether a line is nothing but a name in Chinese: two letters or three, with a known first."""
    return text[:1] in SURNAMES and text[:2] not in SURNAMES and text == cut_place(text) \
        and all(map(UNSPACED.match, text))


def read_inner_cue(around: Surroundings, block: Block) -> Stated | None:
    """The names after "by" within a line that states a date or what the text is called."""
    text, seen = part_time(block.text), around.glances[block.index]
    dated = bool(seen & DATED)
    if not dated and (block.index < around.at or not seen & TYPED):
        return read_named_role(around, block)
    for start, end in find_openers(text):
        before = text[:start].split()
        reporting = _REPORTING.match(text, start)
        labelled = reporting or (text[end - 1] in COLONS and text[start] >= WIDE) \
            or (dated and text[start].isupper() and text[start:end].strip()[-1] in COLONS)
        if before and text[:start].rstrip()[-1:].isalpha() and not names_genre(before) \
                and not labelled \
                and not (dated and follows_section(around, block, before, text[start:])):
            continue  # "Bought by …"
        if not dated and (not before or not before[-1][-1].isalpha()):
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


def follows_section(around: Surroundings, block: Block, words: list[str], opening: str) -> bool:
    """Whether a date and a section stand before "By" near the headline, a given name behind it.

    "21 November 2024 Politics By Jane Doe"; where all but the names is small, it is a sentence.
    """
    return opening[0].isupper() and words[-1].istitle() and words[0][0].isdigit() \
        and not is_date_word(words[-1].casefold()) and around.is_near(block) \
        and any(map(has_given_name, split_rest(strip_by(opening) or "", around.page.language)))


def names_genre(words: list[str]) -> bool:
    """Whether the words before "by" say what the text is: "an article", "this post was"."""
    if words[-1].casefold() in BEING and len(words) > 1:
        words = words[:-1]
    return len(words) <= MOST_WORDS_BEFORE and words[-1].casefold() in GENRES


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


def read_sure_names(around: Surroundings, block: Block, text: str) -> list[str]:
    """The names after "by"; one of a single word only where it is no common one."""
    names = [name for name in split_rest(text, around.page.language)
             if not is_button(around, name)]
    if len(names) != 1 or is_person(names[0]):
        return names
    if is_word(names[0]):
        return []
    sure = 0 < block.index - around.at <= NEAR or block.bits & BYLINE \
        or around.is_dated_place(block)
    return names if sure and not around.is_common(names[0]) else []
