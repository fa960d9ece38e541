"""The lines that say who wrote an article, and those of others' on the page."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import islice

from ..columns import NUMBERS
from ..facts.before_by import read_label
from ..facts.glances import by_beginnings
from ..facts.joined_names import MOST_LINES
from ..facts.openers import make_small, strip_by
from ..facts.persons import is_full_name
from ..facts.roles import cut_role_behind, is_role
from ..facts.stated_names import DATELINE, SIGNATURE
from ..folding import fold_name
from ..lexicon.marks import COLONS
from ..lexicon.people import LABELS, OTHER_WORK, ROLES
from ..lexicon.words import dating_words
from ..model import Block, Hit
from ..native.columns import want
from ..native.signs import SIGNED
from ..patterns import compile_re
from ..segment.line_shapes import ends_sentence
from ..sizes import count_words
from .credited import is_prose
from .evidence import OUTER, Evidence
from .headlines import BELOW

_SENTENCE_END = compile_re(r"(?<=[^\W\d_]{3})[.!?…][\"”»’)]?\s")
_NO_PLACE = compile_re(r"[:@\d]")
LEAST_SIGNED = 60
"""Characters of a text that a signature stands behind, on one line with it."""
LONGEST_LINE, LONGEST_BYLINE = 199, 119
"""Characters of the longest line that prints the byline, and of one that is but a name."""
_NUMBER = compile_re(r"\d")
_TIMED = compile_re(r"(?:[01]?\d|2[0-3])[:.h][0-5]\d\s?(?:[ap]m)?\s?([^\W\d_].{4,40})$")
"""The head of a live blog's post: the time and, glued to it or not, who wrote it."""
_CODES = compile_re(r"\([a-z]{2,6}(?:/[a-z]{2,6}){1,3}\)")
"""The codes of who wrote a text and who edited it."""
TOLD = 15
"""Words of a sentence that is no byline, whomever it names."""
BETWEEN, BESIDE = 20, 3
"""Characters between all authors' names on a line, and letters between two: "und"."""
LONGEST_PLACE, MOST_PLACE_WORDS = 40, 5
"""Characters of the longest line that goes with a byline above it, and words of a place."""
LEAST_BYLINE, MOST_SPACES = 8, 5
"""Characters of the shortest line that says who wrote something, and spaces of the longest."""
MOST_SIGNED = 9
"""Spaces of the longest line that signs an article."""
NAMING, SIGNING = (want(kinds=1 << NUMBERS["paragraph"], spaces=(1, most))
                   for most in (MOST_SPACES, MOST_SIGNED))
BEHIND_NAMES = (", ", "/ ", " /", " -", " –", " |")
"""What a place or a role is parted by from the name before it."""
FOLDED = 3
"""Characters that a name may have more in small letters: "ß" becomes two."""


def find_byline_line(evidence: Evidence) -> Iterator[Hit]:
    """byline: the line that names the authors, and their names alone on a line."""
    byline, names = evidence.facts.byline, set(map(fold_name, evidence.facts.names))
    printed = fold_name(evidence.facts.printed or "")
    own = byline.block if byline is not None else -1
    if byline is not None and own >= 0:
        block = evidence.page.blocks[own]
        if is_speaker(evidence, block.text):
            own = -1
        elif at := find_signature(block.text, evidence.facts.names):
            yield Hit(own, "byline", "signs the paragraph", span=(at, len(block.text)))
        elif len(block.text) > LONGEST_LINE or byline.origin in (DATELINE, SIGNATURE):
            own = -1
        elif block.kind not in OUTER and not is_told(block.text):
            yield Hit(own, "byline", "prints the byline")
            yield from find_beside(evidence, own, names)
            yield from find_box(evidence, own)
    if byline is not None:
        yield from find_other_bylines(evidence, max(own, byline.block), names)
    yield from hit_codes(evidence)
    if not names:
        return
    wanted = {*names, printed} - {""}
    shortest = min(map(len, wanted)) - FOLDED
    longest = max(*map(len, wanted), sum(map(len, names)) + BETWEEN if len(names) > 1 else 0)
    for block in evidence.sized(shortest, min(LONGEST_BYLINE, longest)):
        text = fold_name(block.text)
        if block.index != own and ((text in wanted and (text in names or not is_told(text)))
                                   or (len(names) > 1 and are_names(text, names))) \
                and not is_speaker(evidence, block.text):
            yield Hit(block.index, "byline", "nothing but the author's name")
    yield from hit_signatures(evidence, tuple(name for name in names if " " in name))


def hit_signatures(evidence: Evidence, names: tuple[str, ...]) -> Iterator[Hit]:
    """A hit on each line of a page's that signs its article: "Jo Lund (in Ostwick)", "Jo M. Lund".

    It says after the author's name where that is or what they are, or spells it with initials, and
    stands apart. names: the whole ones, small.
    """
    if not names or evidence.page.source.kind != "html":
        return
    ends = {(words[0], words[-1]) for words in map(str.split, names)}
    firsts = {name[0] for name in names}
    shortest, longest = min(map(len, names)), max(map(len, names)) + LONGEST_PLACE
    for block in evidence.find(SIGNING, min(LEAST_BYLINE, shortest), longest):
        if fold_name(block.text[0])[:1] in firsts \
                and is_signature(fold_name(block.text), names, ends) \
                and not ends_sentence(block.text) \
                and stands_apart(evidence.page.blocks, block.index):
            yield Hit(block.index, "byline", "signs the article")


def is_signature(small: str, names: tuple[str, ...], ends: Collection[tuple[str, str]]) -> bool:
    """Whether a line is an author's name with what stands behind one, or with an initial.

    ends: the first and the last word of each name.
    """
    if not small.startswith(names):
        words = small.split()
        return len(words) == 3 and words[1].endswith(".") and (words[0], words[2]) in ends
    rest = small[max(len(name) for name in names if small.startswith(name)):]
    return (rest[:2] == " (" and rest[-1] == ")") \
        or (rest[:2] in BEHIND_NAMES and count_words(rest) <= MOST_PLACE_WORDS)


def stands_apart(blocks: Sequence[Block], index: int) -> bool:
    """Whether a line stands below no label, and between no paragraphs."""
    above, below = blocks[index - 1:index], blocks[index + 1:index + 2]
    return not any(block.text[-1] in COLONS for block in above) \
        and not (any(map(is_prose, above)) and any(map(is_prose, below)))


def hit_codes(evidence: Evidence) -> Iterator[Hit]:
    """A hit on each line of nothing but the codes of who wrote and who edited: "(rih/apl)"."""
    for block in evidence.having(SIGNED):
        if _CODES.fullmatch(block.text):
            yield Hit(block.index, "byline", "the codes of who wrote and who edited")


def find_other_bylines(evidence: Evidence, own: int, names: Collection[str]) -> Iterator[Hit]:
    """A hit on each line below the byline that names who wrote a post or a card, or edited all.

    own: the byline's block; names: those in it, small.
    """
    beginnings = by_beginnings()
    for block in evidence.find(NAMING, LEAST_BYLINE, LONGEST_PLACE, own + 1):
        text, rest = block.text, ""
        if text[0].isdecimal():
            timed = _TIMED.match(text)
            rest = timed[1] if timed else ""
        elif text[:3].casefold() in beginnings and ":" not in text:
            rest = strip_by(text) or ""
        elif ":" in text or "：" in text:
            label, _, behind = text.replace("：", ":").partition(":")
            rest = behind.strip() if label.rstrip().casefold() in OTHER_WORK else ""
        if rest and (fold_name(rest) in names or is_full_name(rest)):
            yield Hit(block.index, "byline", "names who else had a hand in it")


def is_speaker(evidence: Evidence, text: str) -> bool:
    """Whether a line is a name with a colon that comes again, before what somebody says."""
    return text[-1] in COLONS and len(list(islice(evidence.lines.find(text), 2))) > 1


def find_signature(text: str, names: Collection[str]) -> int:
    """Where behind the end of a paragraph's text the part begins that names its author, or 0."""
    small = make_small(text)
    places = [at for name in names if (at := small.find(make_small(name))) >= 0]
    end = max((found.end() for found in _SENTENCE_END.finditer(text, 0, min(places))),
              default=0) if places else 0
    return end if end >= LEAST_SIGNED and len(text) - end <= LONGEST_BYLINE else 0


def find_beside(evidence: Evidence, own: int, names: Collection[str]) -> Iterator[Hit]:
    """A hit on each line that goes with the byline above it: a role, an author more, a place.

    own: the byline's block. A place is what alone parts a name from a date near the headline.
    """
    blocks, dated = evidence.page.blocks, {index for index, _ in evidence.dates}
    headline = evidence.facts.headline
    high = headline is not None and own - headline.block <= BELOW
    for block in blocks[own + 1:own + 1 + BELOW]:
        text = block.text
        if block.kind in OUTER or block.kind == "heading" or len(text) > LONGEST_PLACE:
            return
        if is_role(text):
            yield Hit(block.index, "byline", "what an author is")
        elif fold_name(" ".join(cut_role_behind((strip_by(text) or text).split()))) in names:
            yield Hit(block.index, "byline", "nothing but the author's name")
        elif high and block.index + 1 in dated and block.index not in dated \
                and may_be_place(evidence, block, names):
            yield Hit(block.index, "byline", "between the author and the date")
        else:
            return


def may_be_place(evidence: Evidence, block: Block, names: Collection[str]) -> bool:
    """Whether a line is a few words that are neither a sentence nor a cue, and name no author."""
    text = block.text
    return count_words(text) <= MOST_PLACE_WORDS and not _NO_PLACE.search(text) \
        and strip_by(text) is None and not ends_sentence(text) \
        and not any(name in fold_name(text) for name in names) \
        and not any(cued.index == block.index for cued, _ in evidence.cued)


def find_box(evidence: Evidence, at: int) -> Iterator[Hit]:
    """A hit on each further line of a box like "Author, Jo Lund", "Role, Correspondent"."""
    blocks = evidence.page.blocks
    if read_label(blocks[at].text) not in LABELS:
        return
    for block in blocks[at + 1:at + MOST_LINES]:
        if len(block.text) > LONGEST_LINE or read_label(block.text) not in LABELS | ROLES:
            return
        yield Hit(block.index, "byline", "goes on with the byline")


def are_names(text: str, names: Collection[str]) -> bool:
    """Whether all names stand in a text, and hardly a letter beside them."""
    for name in sorted(names, key=len, reverse=True):
        if name not in text:
            return False
        text = text.replace(name, "", 1)
    return sum(map(str.isalnum, text)) <= BESIDE * (len(names) - 1)


def is_told(text: str) -> bool:
    """Whether a text is a sentence of many words and no date, that tells of whom it names."""
    return count_words(text) >= TOLD and ends_sentence(text) and not any(map(str.isdigit, text))


def strip_label(text: str) -> str:
    """A text less the words before its number, where they label a date: "Updated at 9.58pm"."""
    number = _NUMBER.search(text)
    label = text[:number.start()].casefold().strip(" :") if number else ""
    return text[number.start():] if number and label in dating_words() else text
