"""What a page says of its authors."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import islice

import numpy as np

from ..columns import Sizes
from ..facts.shapes import cut_titles
from ..facts.subjects import LONGEST, NAME, SHORTEST, name_subject, names_contact
from ..folding import fold_name
from ..lexicon.cues import CUE, Cues, load_phrases_of, read_cues
from ..lexicon.given_names import GIVEN_NAMES
from ..lexicon.marks import COLONS
from ..lexicon.people import BEING, REACHING
from ..lexicon.words import stop_words
from ..model import Block, Hit
from ..native.signs import ADDRESSED, INTRODUCED
from ..patterns import compile_re
from ..segment.line_shapes import ends_sentence
from ..sizes import count_words
from .evidence import Evidence, hit_cue, join_families
from .roles import names_role

PROSE, MUCH_PROSE = 80, 300
"""Characters of a paragraph, and of those below with which the article goes on."""
MOSTLY = 2
"""How many times the prose above it a section of an article has, which is no note on its author."""
PARAGRAPHS, FEW = 3, 0.2
"""Paragraphs above one that a page ends in, and the share of theirs that may stand below it."""
MOST_NAMING = 5
"""Words that a life begins with, titles included, of which two are the name."""
MOST_BELOW, NEAR = 3, 40
"""Lines below a name among which its bearer's life stands, and characters of that within which it
speaks of them."""
SHORTEST_BEGINNING = 3
"""Characters of a name that other letters may follow, as it is declined."""
BESIDE = np.uint64(join_families("comment", "related"))
"""Elements whose prose is not the article's."""
_INTRODUCED = compile_re(
    rf"\(?({NAME}) (?:{NAME} ){{1,3}}(?:[—–-] )?(?=([^\W\d_]{{1,14}}),? )")
_APPOSED = compile_re(r"[—–-] [^—–]{2,60}? [—–-] ")
"""What a name goes on with in the midst of a sentence: "Jo Lund – a writer – says"."""
_READ_AND_BORN = compile_re("[\u30a0-\u30ff\u4e00-\u9fff々]{2,10} ?[(（][\u3040-\u30ff ]{3,20}[)）]"
                            "[ 、・＝=]{0,2}(?:19|20)\\d\\d年")
"""A name with how it is read, and when its bearer was born, as Japanese profiles begin."""
LEAST_SIGNED, LONGEST_CLOSING = 20, 80
"""Characters of a paragraph before the credit in brackets that it ends in, and of that."""
_CLOSING = compile_re(r"[（(【\[][^（）()【】\[\]]{2,60}[）)】\]]\s{0,2}\d{0,8}\s{0,2}\Z")
MOST_CONTACT, LONGEST_CONTACT = 10, 100
"""Lines of an address below the label of one, or below what reaches another, and characters of
each."""
LONGEST_FIRM = 4
"""Words of a line that ends in an abbreviation and not in a sentence: "Lund Nets, Inc."."""
CONTACTING = ("author-bio", "related", "chrome")
"""Kinds of cue of which labels of contacts are."""
_REACHED = compile_re(r"@|\(at\)|www\.|https?:|\+\d\d|\b\d[\d ()./-]{9,20}\d\b"
                      r"|(?:tel|fon|phone|fax|mob|handy|puh|tlf|sími|gsm)[^\d@]{0,20}\d",
                      re.IGNORECASE)
"""What a line holds by which somebody is reached: a number of a telephone, or an address."""
_DAY = compile_re(r"\b(?:\d{1,2}([./-])\d{1,2}\1|(?=\d{4}([./-])\d\d?\2))(?:19|20)\d\d"
                  r"(?:[./-]\d\d?){0,2}\b")
"""A day in figures."""
_WORD = compile_re(r"\w+")
_ADDRESS = compile_re(r"[\w.+-]{1,40}@[\w-]{1,40}\.[\w.]{2,40}$")


def find_biography(evidence: Evidence) -> Iterator[Hit]:
    """author-biography: who the author is, and how to reach them."""
    subjects = find_subjects(evidence)
    sums = np.append(0, measure_own_prose(evidence).cumsum())
    for hit in hit_cue(evidence, "author-bio", "author-biography", "a biography's cue"):
        if hit.block not in subjects and not is_section(evidence, hit.block, sums):
            yield narrow(hit, evidence)
    for block in evidence.having(ADDRESSED):
        if count_words(block.text) <= 6 and _ADDRESS.search(block.text):
            yield Hit(block.index, "author-biography", "an address to write to")
    yield from find_contacts(evidence)
    names = spell_names(evidence)
    if evidence.page.source.kind == "html":
        named = list(find_named_below(evidence, [name for name in names if " " in name]))
        yield from under_prose(evidence, [*named, *find_below_name(evidence)])
        yield from find_lives(evidence, named)
        return
    if names:
        yield from find_named(evidence, names)
        yield from find_below_name(evidence)
    yield from find_labelled(evidence, subjects)
    yield from find_introduced(evidence)


def is_section(evidence: Evidence, index: int, sums: Sizes) -> bool:
    """Whether a heading stands over most of an article, as "Biography" does in a lexicon.

    sums: the characters of prose above each block, and of all.
    """
    headline = evidence.facts.headline
    if headline is None or not 0 <= headline.block < index \
            or evidence.page.blocks[index].kind != "heading":
        return False
    above, below = sums[index] - sums[headline.block], sums[-1] - sums[index]
    return bool(below >= MUCH_PROSE and below >= MOSTLY * above)


def find_contacts(evidence: Evidence) -> Iterator[Hit]:
    """A hit on the lines below "Press contact" down to the last number or address to write to."""
    blocks, end = evidence.page.blocks, -1
    headline = evidence.facts.headline.block if evidence.facts.headline else -1
    for label in find_contact_labels(evidence):
        last = max(label, end)
        for index in range(last + 1, len(blocks)):
            block = blocks[index]
            if index - last > MOST_CONTACT or index == headline \
                    or block.kind == "heading" or ends_contact(block.text):
                break
            if reaches(block.text):
                last = index
        yield from (Hit(index, "author-biography", "below a contact's label")
                    for index in range(max(label, end) + 1, last + 1))
        end = max(last, end)


def reaches(text: str) -> bool:
    """Whether a line holds an address or the number of a telephone, which no date is."""
    return _REACHED.search(text) is not None and _REACHED.search(_DAY.sub("", text)) is not None


def find_contact_labels(evidence: Evidence) -> list[int]:
    """The lines that are labels of those whom an article's readers may ask, in order."""
    return sorted({label.index for kind in CONTACTING for label, cues in evidence.holding(kind)
                   if is_contact_label(label.text, cues, kind)})


def is_contact_label(text: str, cues: Cues, kind: str) -> bool:
    """Whether a line is all a label of contacts, or begins as one and ends in a colon."""
    if cues.whole & CUE[kind]:
        return kind == "author-bio" or names_contact(text)
    return bool(cues.opening & CUE[kind] & CUE["author-bio"]) and text[-1] in COLONS


def ends_contact(text: str) -> bool:
    """Whether a line is none of an address: prose, or a sentence."""
    return len(text) > LONGEST_CONTACT or (
        ends_sentence(text) and text[-1] not in COLONS and count_words(text) > LONGEST_FIRM)


def find_subjects(evidence: Evidence) -> set[int]:
    """The labels of lives of those whom the article tells of, and who do not write."""
    blocks, found = evidence.page.blocks, set[int]()
    for label, cues in evidence.holding("author-bio"):
        if cues.whole & CUE["author-bio"] and (name := name_subject(blocks, label.index)) \
                and name not in evidence.facts.names and not names_role(label.text) \
                and not names_role(blocks[label.index + 1].text):
            found.add(label.index)
    return found


def narrow(hit: Hit, evidence: Evidence) -> Hit:
    """A hit on a paragraph, or on no more than the credit in brackets behind its last sentence."""
    text = evidence.page.blocks[hit.block].text
    found = _CLOSING.search(text, max(0, len(text) - LONGEST_CLOSING))
    if found is None or found.start() < LEAST_SIGNED or not ends_sentence(text[:found.start()]) \
            or not read_cues(found.group(), load_phrases_of(evidence.page.language)).bits \
            & CUE["author-bio"]:
        return hit
    return hit._replace(because="a credit behind the last sentence", sure=True,
                        span=(found.start(), len(text)))


def spell_names(evidence: Evidence) -> list[str]:
    """The authors' names, those that are printed in capitals in small letters, too."""
    return [form for name in evidence.facts.names
            for form in ((name, name.title()) if name.isupper() else (name,))]


def find_named(evidence: Evidence, names: Sequence[str]) -> Iterator[Hit]:
    """A hit on each paragraph behind the article that opens with an author's name."""
    blocks = evidence.page.blocks
    opening = tuple(f"{call}{name} " for name in names
                    for call in ("", *(REACHING if " " in name else ())))
    for block in evidence.sized(SHORTEST, LONGEST):
        if block.text.startswith(opening) and block.index \
                and len(blocks[block.index - 1].text) >= SHORTEST and ends_prose(blocks, block):
            yield Hit(block.index, "author-biography", "opens with the author's name")


def find_below_name(evidence: Evidence) -> Iterator[Hit]:
    """A hit on the life, and on the role above it, below a line that is an author's name alone.

    The life speaks of its bearer by a part of the name.
    """
    blocks = evidence.page.blocks
    known = {name.casefold(): name.split() for name in evidence.facts.names if " " in name}
    if not known:
        return
    sizes = set(map(len, known))
    for block in evidence.sized(min(sizes), max(sizes)):
        if len(block.text) not in sizes or not (parts := known.get(block.text.casefold())):
            continue
        below = blocks[block.index + 1:block.index + 1 + MOST_BELOW]
        life = next((life for life in below if SHORTEST <= len(life.text) <= LONGEST
                     and ends_sentence(life.text)), None)
        if life and ends_prose(blocks, life) and speaks_of(life.text[:NEAR], parts):
            yield from (Hit(index, "author-biography", "below the author's name")
                        for index in range(block.index + 1, life.index + 1))


def speaks_of(text: str, names: Iterable[str]) -> bool:
    """Whether one of some names, none that is written small, begins a word of a text."""
    beginnings = tuple(name for name in names if not name.islower())
    return any(word == name or (word.startswith(name) and len(name) >= SHORTEST_BEGINNING)
               for word in _WORD.findall(text) for name in beginnings)


def find_labelled(evidence: Evidence, subjects: Set[int]) -> Iterator[Hit]:
    """A hit on the paragraph below "About the author"."""
    blocks = evidence.page.blocks
    for label, cues in evidence.holding("author-bio"):
        below = blocks[label.index + 1:label.index + 2]
        if cues.whole & CUE["author-bio"] and label.index not in subjects and below \
                and SHORTEST <= len(below[0].text) <= LONGEST and ends_sentence(below[0].text) \
                and ends_prose(blocks, below[0]):
            yield Hit(below[0].index, "author-biography", "below a biography's label", sure=False)


def find_named_below(evidence: Evidence, names: Sequence[str]) -> Iterator[Hit]:
    """A hit on each paragraph of HTML that opens with a name.

    One below a heading may say why the author is to be trusted.
    """
    blocks = evidence.page.blocks
    opening = tuple(f"{mark}{name} " for name in names for mark in ("", "(", "*", "* ", *REACHING))
    for block in evidence.sized(SHORTEST, LONGEST) if names else ():
        if block.text.startswith(opening) and ends_prose(blocks, block) \
                and blocks[block.index - 1].kind != "heading":
            yield Hit(block.index, "author-biography", "opens with the author's name")


def find_lives(evidence: Evidence, named: Sequence[Hit]) -> Iterator[Hit]:
    """Those of some hits that say what an author is, behind an article however short."""
    blocks, headline = evidence.page.blocks, evidence.facts.headline
    told = find_told(blocks, headline.block + 1) if named and headline else -1
    for hit in named:
        if told < hit.block and is_introduced(blocks[hit.block].text):
            yield hit._replace(because="says who the author is, behind the article")


def measure_own_prose(evidence: Evidence) -> Sizes:
    """The characters of prose of every block, 0 where it is not the article's."""
    return np.where(evidence.columns.bits & BESIDE > 0, 0, evidence.columns.prose)


def under_prose(evidence: Evidence, hits: Sequence[Hit]) -> Iterator[Hit]:
    """Those of some hits that stand under nearly all of the page's prose."""
    if not hits:
        return
    prose = measure_own_prose(evidence)
    sums, counts = prose.cumsum(), (prose > 0).cumsum()
    for hit in hits:
        above = hit.block - 1
        if above >= 0 and counts[above] >= PARAGRAPHS \
                and sums[-1] - sums[hit.block] <= FEW * sums[above]:
            yield hit


def find_introduced(evidence: Evidence) -> Iterator[Hit]:
    """A hit on each paragraph behind the article that says of somebody what they are: a writer.

    What an article begins with says so of its author alone, or of who is named above.
    """
    blocks, introduced = evidence.page.blocks, evidence.having(INTRODUCED)
    if not introduced:
        return
    headline, names = evidence.facts.headline, evidence.facts.names
    begins = find_told(blocks, 0)
    opens = find_told(blocks, headline.block + 1) if headline else -1
    for block in introduced:
        text = block.text
        if begins < block.index and (block.index != opens or text.startswith(names)
                                     or is_named_above(blocks, block)) \
                and ends_prose(blocks, block) and (
                (SHORTEST <= len(text) <= LONGEST and is_introduced(text))
                or (not text.isascii() and _READ_AND_BORN.match(text))):
            yield Hit(block.index, "author-biography", "says who somebody is, behind the article")


def find_told(blocks: Sequence[Block], start: int) -> int:
    """The first paragraph from a block on that ends as sentences do, else the page's end."""
    return next((block.index for block in islice(blocks, start, None)
                 if len(block.text) >= SHORTEST and ends_sentence(block.text)), len(blocks))


def is_named_above(blocks: Sequence[Block], block: Block) -> bool:
    """Whether one of the few lines above a paragraph holds the name that it begins with."""
    name = " ".join(block.text.split()[:2])
    return any(name in above.text for above in blocks[max(0, block.index - MOST_BELOW):block.index])


def is_introduced(text: str) -> bool:
    """Whether a text begins with a name and says in small words that its bearer writes."""
    found = _INTRODUCED.match(text)
    return found is not None and found[2].islower() \
        and not _APPOSED.match(text, found.start(2) - len("- ")) \
        and found[1].casefold() not in stop_words() and names_role(text[found.end():]) \
        and names_somebody(text)


def names_somebody(text: str) -> bool:
    """Whether a text begins with a given name, or with two names and a word for being."""
    words = cut_titles(text.lstrip("(*").split()[:MOST_NAMING])
    return any(fold_name(word.strip(".,")) in GIVEN_NAMES for word in words[:2]) or (
        all(word.isalpha() and word.istitle() for word in words[:2])
        and not BEING.isdisjoint(words[2:4]))


def ends_prose(blocks: Sequence[Block], block: Block) -> bool:
    """Whether the article does not go on right below a block, what stands beside it left out."""
    return sum(len(below.text) for below in blocks[block.index + 1:block.index + 4]
               if len(below.text) >= PROSE and not below.bits & BESIDE) < MUCH_PROSE
