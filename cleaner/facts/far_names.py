"""Authors that the end of a page names: a signature, "Posted by …", a line about the author."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..lexicon.marks import QUOTING, UNSPACED
from ..lexicon.markup import BIT
from ..lexicon.people import OTHER_HANDS
from ..lexicon.words import role_words
from ..model import Block, Mark
from ..native.glances import NAMED, OPENED, TYPED
from ..patterns import compile_re
from ..segment.line_shapes import ends_sentence
from .cued_names import read_cued
from .glances import by_beginnings
from .marked_names import name_mark
from .names import split_names
from .openers import cut_openers, strip_by
from .persons import MOST_SYLLABLES, VIETNAMESE, has_given_name, speaks_against, split_line
from .roles import is_role
from .shapes import EDGES, is_agency, is_nobody, is_person, is_publication, is_staff
from .stated_names import ABOUT_AUTHOR, PRINTED, SIGNATURE, Stated
from .structured import read_mark
from .surroundings import BYLINE, ELSEWHERE, Surroundings
from .uncased_names import is_known_name

LONGEST_SIGNATURE = 100
LONGEST_NAME, SHORTEST_PROSE, SHORTEST_UNSPACED, SHORTEST_END = 40, 80, 20, 40
"""Characters of a name that is all of a signature, of a paragraph of the article's, of one in a
script without spaces, and of the one right above the signature."""
FEW, NEXT, MOST_SIGNED = 0.2, 4, 3
"""Share of the prose above that may stand below a signature, the lines behind it that are no
prose but the author's life, and how many lines of names under prose a page may have."""
LONGEST_LIFE, ROLE_WITHIN = 300, 8
"""Characters of a paragraph that tells of an author, and words in which it says what they are."""
LONGEST_SYLLABLE = 7
"""Letters of a word of a name in Vietnamese."""
SURNAME_FIRST = frozenset(("hu", VIETNAMESE))
"""Languages that write the given name last."""
UNTOLD = SURNAME_FIRST | frozenset("am ar bn ckb fa he hi ka ku ps ti tr ur".split())
"""Languages whose signatures no given name in capitals begins: a place stands first, or no letter
is a capital."""
SHORTEST, BRACKETS = 4, "(（"
UNSIGNED = tuple("略談くり了完真供影事信社面回文聞者")
"""What a line in brackets ends in that says other things in Japanese than who wrote."""
_SIGNED_JAPANESE = compile_re("（[\u4e00-\u9fff][々\u3040-\u30ff\u4e00-\u9fff]{2,6}）")
_PLACED = compile_re(r"([^\W\d_]{2,20}) ?/|[/–-] ?([^\W\d_]{2,20})")
SIGNING, SIGNED = f"{BRACKETS}{QUOTING}", f"{BRACKETS}{QUOTING})） "
"""Characters of a signature, and what may stand before and about one."""
QUOTES = frozenset("\"“”„«»'‘’")
BESIDE_NAMES = f"{EDGES}()"
"""What is left about an agency in brackets, too."""
LONGEST_DESCRIBED = 40
SHORTEST_DESCRIPTION = 60
ABOUT_AUTHORS = BIT["bio"] | BIT["byline"]
DOUBTFUL = BIT["teaser"] | BIT["sidebar"] | BIT["<aside>"] | BIT["ad"]
"""Families of containers that hold a signature only where all of the page's name the same."""


def read_far_names(around: Surroundings, *, alone: bool) -> list[Stated]:
    """The authors named below the article: the first in a trusted place, or what all agree on.

    alone: whether nobody is named elsewhere; one whom a single doubtful place names is then
    believed, if the name is known to be a person's.
    """
    doubtful = []
    for stated in (*read_far_marks(around), *read_far_lines(around)):
        block = around.blocks[stated.block]
        if (not around.is_foreign(stated.block) or is_foot(block, stated)) \
                and not is_card(around, stated):
            return [stated]
        if block.kind != "menu" and (block.bits & DOUBTFUL or is_card(around, stated)):
            doubtful.append(stated)
    if around.page.source.kind == "html" and (described := read_described(around)):
        return [described]
    if alone and not doubtful:
        doubtful = list(read_labels(around))
    agreed = len({stated.names for stated in doubtful}) == 1
    return doubtful[:1] if agreed and (
        len(doubtful) > 1 or (alone and names_persons(around, doubtful[0]))) else []


def names_persons(around: Surroundings, stated: Stated) -> bool:
    """Whether names are known to be persons', or stand in an element marked as a byline."""
    known = around.blocks[stated.block].bits & BYLINE or all(map(has_given_name, stated.names))
    return bool(known) and all(map(is_person, stated.names)) \
        and not any(map(is_publication, stated.names))


def read_labels(around: Surroundings) -> Iterator[Stated]:
    """The authors named after a line "Author" that stands in a box near the headline."""
    beginnings = by_beginnings()
    for index in around.window:
        block = around.blocks[index]
        if around.glances[index] & OPENED and around.is_foreign(index) and block.kind != "menu" \
                and block.text[:3].casefold() in beginnings and strip_by(block.text) == "" \
                and (stated := read_cued(around, block)):
            yield stated


def is_foot(block: Block, stated: Stated) -> bool:
    """Whether an author is marked in the line of links at the foot of an article's element."""
    return stated.origin == "mark below" and block.kind == "menu" \
        and bool(block.bits & BIT["<article>"]) and not block.bits & ELSEWHERE


def is_card(around: Surroundings, stated: Stated) -> bool:
    """Whether a line without a mark follows a link, as the author of another article does."""
    before = around.blocks[stated.block - 1]
    return stated.origin == f"{PRINTED} below" and 2 * before.linked > len(before.text)


def read_far_marks(around: Surroundings) -> Iterator[Stated]:
    """The authors that elements below the article name ("Posted by …" under a blog's post)."""
    last = around.window.stop
    for mark in around.page.marks:
        if last <= mark.block < len(around.blocks) and (names := read_far_mark(around, mark)):
            yield Stated(tuple(names), "mark below", mark.block,
                         around.blocks[mark.block].text, personal=True)


def read_far_mark(around: Surroundings, mark: Mark) -> list[str]:
    """The names in an element that is marked as an author's, or links to them in a byline."""
    kind, text = name_mark(mark), read_mark(mark)
    if kind == "address" and around.blocks[mark.block].bits & BYLINE:
        return split_names(cut_openers(text), strict=True)
    return split_names(text, strict=True) if kind in ("itemprop", "rel", "class") else []


def read_far_lines(around: Surroundings) -> Iterator[Stated]:
    """The authors that lines after "Author" name at the end of the article.

    A shorter word than of three letters is left alone, as "By": it is mostly another article's.
    """
    beginnings, last = by_beginnings(), around.window.stop
    for index in around.glances.find(OPENED | TYPED, last):
        block = around.blocks[index]
        if len(block.text) <= LONGEST_SIGNATURE \
                and (block.text[:3].casefold() in beginnings
                     or around.glances[index] & TYPED) \
                and (stated := read_cued(around, block)) \
                and all(is_person(name) and not is_nobody(name) for name in stated.names):
            yield stated._replace(origin=f"{stated.origin} below")


def read_described(around: Surroundings) -> Stated | None:
    """The one name below the article that stands alone above a text that begins with it."""
    found: dict[str, int] = {}
    first, last = around.window.stop, len(around.blocks) - 1
    about = [block.index for block in around.blocks[first:] if block.bits & ABOUT_AUTHORS]
    for index in sorted({index - before for index in about for before in range(3)}):
        block = around.blocks[index]
        text = block.text
        if not first <= index < last or not 5 < len(text) <= LONGEST_DESCRIBED \
                or " " not in text or text.endswith("."):
            continue
        if any(len(after.text) >= SHORTEST_DESCRIPTION and after.text.startswith(text)
               for after in around.blocks[block.index + 1:block.index + 3]
               if (after.bits | block.bits) & ABOUT_AUTHORS):
            names = split_names(text, strict=True)
            if names == [text] and not around.is_common(text):
                found[text] = block.index
    if len(found) != 1:
        return None
    (name, at), = found.items()
    return Stated((name,), ABOUT_AUTHOR, at, name, personal=True)


def read_signature(around: Surroundings) -> Stated | None:
    """The author whose name alone stands under the article's last paragraph.

    One of whom the page tells is none; nor is one of several, or one under a quotation.
    """
    blocks, first = around.blocks, max(0, around.at + 1) + 1
    places = range(first, len(blocks)) if around.page.language in UNTOLD \
        else around.glances.find(NAMED, first)
    marked = [block.index for block in blocks[first:] if block.text[0] in SIGNING]
    foreign = ELSEWHERE & ~(own := around.find_own())
    under = [blocks[index] for index in sorted({*places, *marked})
             if SHORTEST < len(blocks[index].text) <= LONGEST_NAME
             and is_under_prose(blocks[max(0, index - 2):index], blocks[index], foreign)]
    found = [stated for block in under if (stated := read_signed(around, block, own))] \
        if len(under) <= MOST_SIGNED else []
    if len(found) != 1:
        return None
    at, sizes = found[0].block, [measure_sentences(block, foreign) for block in blocks]
    ends = sum(sizes[at + 1:]) <= FEW * sum(sizes[:at]) and all(
        is_life(below.text, found[0].names[0])
        for below in blocks[at + 1:at + 1 + NEXT] if sizes[below.index])
    return found[0] if ends else None


def is_life(text: str, name: str) -> bool:
    """Whether a paragraph tells of somebody, by the last name or by what they are."""
    words = [word.strip(",.") for word in text.casefold().split(None, ROLE_WITHIN)[:ROLE_WITHIN]]
    return len(text) <= LONGEST_LIFE and (
        name.split()[-1] in text or not role_words().isdisjoint(words))


def is_under_prose(before: Sequence[Block], block: Block, foreign: int) -> bool:
    """Whether a line follows a paragraph, in the same element, as nothing else.

    One below another may be shorter.
    """
    above = before[-1]
    return block.kind == above.kind and block.kind in ("paragraph", "cell") \
        and block.container == above.container and not block.linked \
        and (measure_sentences(above, foreign) > 0 or (
            len(above.text) >= SHORTEST_END and ends_sentence(above.text)
            and measure_sentences(before[0], foreign) > 0)) \
        and not is_quoted(above.text)


def measure_sentences(block: Block, foreign: int) -> int:
    """The characters of a block, if it is a paragraph of the article's: in no foreign element."""
    shortest = SHORTEST_UNSPACED if UNSPACED.match(block.text) else SHORTEST_PROSE
    return len(block.text) if len(block.text) >= shortest and not block.bits & foreign \
        and ends_sentence(block.text) else 0


def read_signed(around: Surroundings, block: Block, own: int) -> Stated | None:
    """Whom a line names, with their agency or their role, and nothing else.

    An agency signs alone where brackets say so. own: the families that hold the article too.
    """
    language, text = around.page.language, block.text.strip(SIGNED)
    if "(" in text and text[-1] != ")":
        text = f"{text})"
    if language == "ja" and _SIGNED_JAPANESE.fullmatch(block.text) \
            and not text.endswith(UNSIGNED) and not is_agency(text) \
            and not around.tells_of(text) and not around.is_foreign(block.index, own):
        return Stated((text,), SIGNATURE, block.index, block.text, personal=True)
    names = drop_beside(split_line(text, language), text)
    below = around.blocks[block.index + 1:block.index + 2]
    if not names or any(heads(around, block, other) or names[0].split()[0] in other.text
                        for other in below):
        return None  # it heads what follows: another article, or a life
    rest = text
    for name in names:
        rest = rest.replace(name, "", 1)
    persons = [name for name in names if not is_agency(name)]
    if not (persons or block.text[0] in BRACKETS) \
            or not all(is_author(around, name, language) for name in persons) \
            or around.is_foreign(block.index, own) \
            or not all(is_role(part) or is_quoted(part.strip()) or is_marked_place(part.strip())
                       for part in rest.split(",") if part.strip(BESIDE_NAMES)):
        return None
    return Stated(tuple(names), SIGNATURE, block.index, block.text, personal=True)


def drop_beside(names: list[str], text: str) -> list[str]:
    """The names in a signature less the place before a slash, and the paper in quotation marks."""
    if len(names) > 1 and " " not in names[0] and is_marked_place(f"{names[0]} /") \
            and text.startswith(f"{names[0]} /") and not is_agency(names[0]):
        names = names[1:]
    return [name for name in names if f" {text}"[text.find(name)] not in QUOTES]


def is_marked_place(part: str) -> bool:
    """Whether a part of a line is a place that a mark parts from a name: "Amed /", "- Ankara"."""
    found = _PLACED.fullmatch(part)
    return found is not None and not (found[1] or found[2])[0].islower()


def is_quoted(text: str) -> bool:
    """Whether a text is all in quotation marks, as papers are named: "«Вестник»"."""
    return len(text) > 2 and text[0] in QUOTES and text[-1] in QUOTES


def heads(around: Surroundings, block: Block, below: Block) -> bool:
    """Whether the date of another article stands below a name, and none of a page's foot."""
    return below.container == block.container and around.is_dated(below) \
        and not below.text.startswith("©")


def looks_vietnamese(name: str) -> bool:
    """Whether a name, with a known family's or not, is a few short words with signs on them."""
    words = name.split()
    return 2 <= len(words) <= MOST_SYLLABLES and not name.isascii() and all(
        word.isalpha() and word[0].isupper() and len(word) <= LONGEST_SYLLABLE for word in words)


def is_author(around: Surroundings, name: str, language: str | None) -> bool:
    """Whether a name is a person's of whom the page does not tell."""
    if language == VIETNAMESE and name.partition(" ")[0].casefold() in OTHER_HANDS:
        return False  # "Theo" is whom a text is taken from
    uncased = is_known_name(name)
    given = uncased or has_given_name(name) or (
        language in SURNAME_FIRST and has_given_name(" ".join(name.split()[::-1]))) or (
        language == VIETNAMESE and looks_vietnamese(name))
    return given and not (speaks_against(name, language) or is_staff(name)
                          or around.tells_of(name) or (not uncased and around.is_common(name)))
