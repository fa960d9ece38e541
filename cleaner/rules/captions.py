"""Captions of pictures, and the credits of those who made them."""

from __future__ import annotations

from collections.abc import Iterator

from ..columns import NUMBERS
from ..facts.persons import is_full_name
from ..lexicon.credits import is_taken
from ..lexicon.cues import CUE
from ..model import Block, Hit, Page
from ..native.columns import want
from ..patterns import compile_re
from ..sizes import count_words
from .evidence import INNER_KINDS, Evidence, join_families

SMALL = 6
"""Blocks up to which an element that is named as a caption is one."""
LONGEST = 120
"""Words from which on a text inside a figure is no caption."""
FIGURE, NAMED = join_families("<figure>"), join_families("caption")
PICTURED = FIGURE | NAMED
CAPTIONED = want(any_of=PICTURED, too=1 << NUMBERS["caption"], kinds=INNER_KINDS)
QUOTED = join_families("<blockquote>", "<table>", "<li>")
SHORTEST_MAKER, LONGEST_MAKER, MOST_SPACES = 8, 60, 6
"""Characters of a line that is a word for a picture and its maker's name, and its spaces."""
MAKERS = want(kinds=1 << NUMBERS["paragraph"], spaces=(1, MOST_SPACES))
SHORTEST_TAKEN, LONGEST_TAKEN = 3, 24
"""Characters of a Chinese line that names who took a picture: "本报记者 陈平 摄"."""
PICTURES = frozenset(
    "photo photos photograph photographs photography picture pictures illustration illustrations "
    "foto fotos fotografie fotografía fotografia fotó kuva kuvat kuvitus bild bilder bilde beeld "
    "illustratie illustrazione ilustración ilustração ilustracja ilustrace zdjęcie zdjęcia fot. "
    "фото світлина снимка φωτογραφία φωτό fotoğraf".split())
"""Words for pictures, small."""
OPENING = frozenset("(").union(*((word[0], word[0].upper()) for word in PICTURES))
"""What a line may begin with that begins with one of them."""
BY = frozenset("by courtesy of von par de da di door af av z od przez".split())
"""What may stand between them and who made them."""
_CYRILLIC = compile_re("[А-ЯІЇЄҐЁ][а-яіїєґё'’-]{1,20}")
_MEASURED = compile_re(r"[^\W\d_]{1,20} ?[:：] ?\d(?!\d{3}\b)")
"""How a thing's measures begin: "Video: 4K/60p"."""


def find_caption(evidence: Evidence) -> Iterator[Hit]:
    """caption: the text under a picture, by its element."""
    for block in evidence.find(CAPTIONED):
        if block.kind == "caption":
            if count_words(block.text) <= LONGEST:
                yield Hit(block.index, "caption", f"in a {block.tag} of a figure")
        elif count_words(block.text) > LONGEST:
            continue
        elif block.bits & FIGURE and not block.bits & QUOTED:
            yield Hit(block.index, "caption", "inside a figure",
                      sure=block.kind == "paragraph" and count_words(block.text) < LONGEST // 3)
        elif block.bits & NAMED and block.kind in ("paragraph", "cell") \
                and count_words(block.text) < LONGEST // 2 and is_small(evidence.page, block):
            yield Hit(block.index, "caption", "inside an element named as a caption")


def is_small(page: Page, block: Block) -> bool:
    """Whether no element around a block is named as a caption, or the nearest that is holds little.

    What wraps a whole article may be named after the captions in it.
    """
    index = block.container
    while index >= 0 and not page.containers[index].bits & NAMED:
        index = page.containers[index].parent
    return index < 0 or page.containers[index].last - page.containers[index].first <= SMALL


def find_credit(evidence: Evidence) -> Iterator[Hit]:
    """credit: who took a picture ("Image Credit: AP", "Foto: dpa")."""
    for block, cues in evidence.holding("credit"):
        if cues.whole & CUE["credit"]:
            yield Hit(block.index, "credit", "nothing but a picture's credit")
        elif cues.bits & CUE["credit"] and not _MEASURED.match(block.text):
            yield Hit(block.index, "credit", "holds a picture's credit", sure=False)
    yield from find_makers(evidence)
    if evidence.page.language == "zh":
        yield from (Hit(block.index, "credit", "names who took a picture")
                    for block in evidence.sized(SHORTEST_TAKEN, LONGEST_TAKEN)
                    if is_taken(block.text.rstrip("）)")))


def find_makers(evidence: Evidence) -> Iterator[Hit]:
    """A hit on each line that is a word for a picture and its maker's name: "Foto Jo Lund"."""
    for block in evidence.find(MAKERS, SHORTEST_MAKER, LONGEST_MAKER):
        if block.text[0] not in OPENING:
            continue
        word, _, rest = block.text.lstrip("(").partition(" ")
        if word.casefold() in PICTURES and names_maker(rest.rstrip(".)").split()):
            yield Hit(block.index, "credit", f"names a person behind “{word}”")


def names_maker(words: list[str]) -> bool:
    """Whether words are somebody's name, behind "by" or not; in Cyrillic it may be inflected."""
    while words and words[0].casefold() in BY:
        words = words[1:]
    return is_full_name(" ".join(words)) or (
        len(words) == 2 and all(_CYRILLIC.fullmatch(word) for word in words))
