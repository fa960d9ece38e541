"""Lines of a text that are no headline, whatever they look like."""

from __future__ import annotations

from collections.abc import Sequence

from ..lexicon.credits import ends_in_credit
from ..lexicon.cues import CUE, Cues, Phrases, read_cues
from ..lexicon.marks import FULL_STOPS, UNSPACED
from ..lexicon.people import AGENCIES, DEGREES
from ..model import Block, Page
from ..native.glances import DATABLE, OPENED
from ..patterns import compile_re
from .calendar import find_printed
from .date_labels import read_labels
from .date_lines import reads_as_date
from .datelines import names_writer
from .glances import glance
from .glued import cut_path
from .names import find_other_label, split_names
from .openers import strip_by
from .persons import is_full_name
from .titles import Names, fold_latin, mask_quotations

MENU_WORDS = 4
TOP, BOTTOM = 10, 30
"""Lines among which a page's own name stands first, and among which it states its rights."""
UNSPACED_LABEL = 6
"""Letters of a label of a menu in Japanese or Chinese."""
TITLING = frozenset((None, "en", "id", "ms", "sw", "tl", "tr"))
"""Languages in which the words of headlines have capitals."""
NOTICE = CUE["consent"] | CUE["advertisement"] | CUE["app"]
NOTICED = NOTICE | CUE["paywall"] | CUE["chrome"] | CUE["legal"] | CUE["newsletter"]
"""Kinds of cue that no headline holds, and that none holds which ends as a sentence."""
NOTICE_TOP, NOTICE_LABEL, NOTICE_LABELS = 40, 30, 2
"""Lines among which a notice stands above a text, characters of a label in it, and how many stand
one below another."""
RIGHTS, SUBTITLE = "©", "——"
"""What a notice of rights begins with, and what a subtitle does in Chinese."""
OWNING = (RIGHTS, "(c)", "(C)", "Copyright", "COPYRIGHT")
"""What stands in a notice of rights that names who has them."""
PROSE, LONG = 60, 100
"""Characters of a paragraph, and of a sentence that is no headline though an author stands near."""
STOP = frozenset(f".{FULL_STOPS}")
"""What sentences end in."""
PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".JPG")
"""What the names of pictures' files end in."""
OPENING = 3
"""Characters before a date that a line begins with."""
NAMED = 0.8
"""Part of the letters behind "by" that are of names."""
_LINKS = compile_re(r"(?:\[ ?[^\[\]]{1,40}\]\s{0,3}(?:\|\s?)?){2,20}"
                    r"|[^|]{1,25}(?:\s?\|[^|]{1,25}){3,20}"
                    r"|[^|\\]{1,40}(?:\s?\\\|[^|\\]{1,40}){2,20}"
                    r"|[^:]{1,25}(?:\s::\s[^:]{1,25}){3,20}"
                    r"|[«‹←]\s[^|]{1,90}(?:\s?\|[^|]{1,90}){1,3}(?<=\s[»›→])")
"""A row of links, in brackets, with bars or colons between, or from one post to the next; Markdown
escapes bars."""
_BESIDE_NAME = compile_re(r"\s[•·|–—]\s|,\s")
"""What parts an author from a role, a paper or a place on one line."""
LEAST_WORDS, MOST_WORDS = 3, 18
"""Spaces of a line that is the headline by its place above a standfirst alone."""
_TRAIL = compile_re(r"[^>»›]{1,40}(?:\s[>»›]{1,2}\s[^>»›]{1,40}){1,8}"
                    r"|[^/]{1,40}(?:\s/\s[^/]{1,40}){2,8}")
"""Sections from the site's first page on: "Home > News > Local", "Home / News / Local"."""
_TRAILING = compile_re("[>»›/]")
"""What stands between them."""


def is_none(page: Page, index: int, names: Names, phrases: Phrases) -> bool:
    """Whether a line is surely no headline: the site's name, a menu, or what `is_other` knows."""
    text = strip_bullet(page.blocks[index].text)
    menu = page.language not in TITLING and is_menu(text) and not opens_page(page.blocks, index)
    return menu or names.match(text) or is_other(text, phrases) or owns_page(page, index, text) \
        or is_motto(page, index, names)


def is_motto(page: Page, index: int, names: Names) -> bool:
    """Whether a line of a text stands right below the site's name, which is a heading."""
    if page.source.kind != "text" or not index or page.blocks[index].kind == "heading":
        return False
    above = page.blocks[index - 1]
    return above.kind == "heading" and names.match(above.text)


def owns_page(page: Page, index: int, text: str) -> bool:
    """Whether a line at the top is the name that the notice of rights at the bottom has."""
    return index < TOP and text.count(" ") <= MENU_WORDS and any(
        len(block.text) <= LONG and text in block.text and any(map(block.text.__contains__, OWNING))
        for block in page.blocks[-BOTTOM:])


def is_other(text: str, phrases: Phrases) -> bool:
    """Whether a line is a trail, somebody's name, a caption, a fact, a prompt or has an address."""
    if (is_trail(text) and cut_path(text) == text) or _LINKS.fullmatch(text.strip("| ")):
        return True
    degrees = text.partition(",")[2].replace(",", " ").replace(".", "").casefold().split()
    if degrees and DEGREES.issuperset(degrees):
        return True
    if names_writer(text) or "://" in text or (
            "@" in text and (text.count(" ") < LEAST_WORDS or "@" in text.rpartition(" ")[2][1:])):
        return True
    if text[-1] == ")" and find_other_label(text[text.rfind("(") + 1:]):
        return True
    if names_picture(text, phrases):
        return True
    cues = read_cues(text, phrases)
    noticed = cues.bits & (NOTICED if text[-1] in STOP else NOTICE)
    return bool(cues.whole or cues.bar or noticed) or text.startswith((RIGHTS, SUBTITLE)) \
        or ends_in_credit(text, phrases) or is_fact(text)


def names_picture(text: str, phrases: Phrases) -> bool:
    """Whether a line is but a picture's file, or who took it: "ice.jpg", "Jane Doe/AFP"."""
    if text.endswith(PICTURES) and " " not in text:
        return True
    maker, _, agency = text.partition("/")
    label, colon, named = maker.partition(":")
    owner = agency.strip()
    if colon and is_full_name(named.strip()) \
            and read_cues(label, phrases).whole & CUE["credit"]:
        return True  # "Credit: Jane Doe"
    return owner != "" and is_full_name(maker.strip()) and (
        owner.casefold() in AGENCIES or bool(read_cues(owner, phrases).whole & CUE["credit"]))


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


def find_notice(blocks: Sequence[Block], cues: Sequence[Cues]) -> range:
    """The lines at a text's top that are a notice of consent or the like, if it has prose.

    Labels may stand in it, and a sentence below one that is known.
    """
    lines: list[int] = []
    said = False
    for block, one in zip(blocks[:NOTICE_TOP], cues, strict=False):
        told = one.opening & NOTICE and len(block.text) >= PROSE
        if (one.opening | one.whole | one.twice) & NOTICE or (lines and one.bits & CUE["consent"]):
            lines.append(block.index)
            said |= bool(told)
        elif is_prose(block):
            if not lines or block.index > lines[-1] + 1:
                break
        elif lines and (len(block.text) > NOTICE_LABEL
                        or block.index > lines[-1] + NOTICE_LABELS):
            break
    return range(lines[0], lines[-1] + 1) if said else range(0)


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


def opens_head(blocks: Sequence[Block], index: int) -> bool:
    """Whether a line that ends as a sentence has no prose above, and below another the author."""
    below = blocks[index + 2:index + 3]
    return len(blocks[index].text) < LONG and not any(map(is_prose, blocks[:index])) \
        and any(glance(block.text) & OPENED and is_fact(block.text) for block in below)


def is_trail(text: str) -> bool:
    """Whether a line is the sections from the site's first page on."""
    return _TRAILING.search(text) is not None \
        and _TRAIL.fullmatch(mask_quotations(text)) is not None
