"""Lines that lead to other articles, by their label, mark or make."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import takewhile

from ..columns import NUMBERS
from ..lexicon.cues import load_phrases_of, read_cues
from ..lexicon.marks import COLONS, PLAIN_COLONS
from ..model import Block, Hit
from ..native.columns import want
from ..native.signs import LABELLED, TITLED
from ..patterns import compile_re
from ..segment.line_shapes import SENTENCE_END, ends_sentence
from ..segment.speech import is_reported
from .credited import is_prose
from .evidence import INNER_KINDS, LABELS, Evidence

_PARTING = compile_re(r"[-–—|>»›▶►▸☞☛]+\s|[…】]")
LONGEST_LABEL, LONGEST_MARK, LONGEST_LINK = 40, 2, 300
"""Characters of a label before a link, of a mark there, and of both together."""
MARKS = " -–—|>»›▶►▸☞☛·•…:：[]【】()"
"""What stands about such a label."""
TO_LINKS, TO_TITLES = "▶►▸☞☛", (">>", "» ", "→ ", "➡", "👉", "⇒ ", "➜ ")
"""What points to a link."""
LEAST_POINTED = 24
"""Characters of a line that one of the latter points to: a shorter one may be a shop's button."""
PLAIN, MOST_BELOW = frozenset(("paragraph", "cell")), 4
"""Kinds of block that a <br> parts, and the links below a label in the same paragraph."""
LEAST_TITLE, LONGEST_TITLE = 12, 140
"""Characters of a title behind a label, where nothing is linked."""
LEAST_SPACES, MOST_TITLES = 3, 6
"""Spaces of a bold title between paragraphs, and how many of them an article has at the most."""
SHOWING = tuple(f"{word}{sign}" for word in ("VIDEO", "FOTO", "FOTO/VIDEO", "FOTO ȘI VIDEO",
                "VIDEO ȘI FOTO", "GALERIE FOTO", "FOTOGALERIE", "FOTOGALERIJA", "GALERIJA", "PHOTO",
                "PHOTOS", "VÍDEO", "VIDEÓ", "FOTÓ", "ВИДЕО", "ФОТО", "ВІДЭА", "ВІДЕО", "ΒΙΝΤΕΟ",
                "VAIZDO ĮRAŠAS", "AUDIO")
                for sign in (" ", ":", "/", "|"))
"""What titles say before their words that there is to see."""
ABOVE_LISTS, LEAST_LISTED, LEAST_SPACED = frozenset(("heading", "paragraph")), 2, 2
"""Kinds of block that announce a list of links, items of such a list, and spaces of each."""
_ADDRESS = compile_re(r"https?://\S{4,400}")
HEAD = 12
"""Blocks among which the address of a page stands above its article."""
BARE = 0.9
"""Share of a line in links from which on it is nothing but a link."""
BARE_LINKS = want(kinds=INNER_KINDS, share=BARE, linked=1)
LINKS, CELLS = (want(kinds=1 << NUMBERS[kind], share=0.5) for kind in ("paragraph", "cell"))


def find_bare_link(evidence: Evidence) -> Iterator[Hit]:
    """bare-link: a line of a text that is nothing but a link, as Markdown writes it."""
    if evidence.page.source.kind != "text":
        return
    for block in evidence.page.blocks[:HEAD]:
        if is_prose(block):
            break
        if _ADDRESS.fullmatch(block.text):
            yield Hit(block.index, "bare-link", "an address above the article")
    for block in evidence.find(BARE_LINKS):
        yield Hit(block.index, "bare-link", "nothing but a link", sure=False)


def find_labelled_link(evidence: Evidence) -> Iterator[Hit]:
    """labelled-link: a line that leads to another article ("READ MORE: …", "Lesen Sie auch: …")."""
    is_text = evidence.page.source.kind == "text"
    for block in evidence.having(LABELLED):
        label, _, behind = block.text.translate(PLAIN_COLONS).partition(":")
        behind = behind.strip()
        if is_text or 2 * block.linked >= len(block.text) \
                or block.linked >= BARE * len(behind) > 0 or is_title(block, behind):
            yield Hit(block.index, "labelled-link", f"begins with “{label}:”")
    for block in evidence.having(TITLED):
        if is_text or 2 * block.linked >= len(block.text):
            yield Hit(block.index, "labelled-link", "begins with a label, glued to a title")
    if not is_text:
        links = find_links(evidence)
        yield from find_parted(evidence, links)
        yield from find_below(evidence)
        yield from find_listed(evidence)
        yield from find_bold_titles(evidence, links)


def find_links(evidence: Evidence) -> list[Block]:
    """The paragraphs that are links for the most part, of the size of a label with a title."""
    return evidence.find(LINKS, LONGEST_MARK + 1, LONGEST_LINK)


def find_bold_titles(evidence: Evidence, links: Sequence[Block]) -> Iterator[Hit]:
    """A hit on each title of another article between paragraphs of one that quotes people.

    It is in bold, or says in capitals that there is something to see. Nothing is in such a
    paragraph but the link, and no sentence. Where nobody is quoted they may be the products and
    places that an article is about.
    """
    blocks = evidence.page.blocks
    found = [block for block in links
             if (block.strong >= BARE * len(block.text) or block.text.isupper()
                 or block.text.startswith(SHOWING))
             and block.linked >= BARE * len(block.text) and len(block.text) <= LONGEST_TITLE
             and block.text.count(" ") >= LEAST_SPACES
             and not ends_sentence(block.text)]
    titles = {block.index for block in found}
    if not found or len(found) > MOST_TITLES \
            or not any(is_reported(block.text) for block in blocks):
        return
    for block in found:
        around = [next((blocks[index] for index in places if index not in titles), None)
                  for places in (range(block.index - 1, -1, -1),
                                 range(block.index + 1, len(blocks)))]
        if all(other is not None and other.kind == "paragraph" and is_prose(other)
               for other in around):
            yield Hit(block.index, "labelled-link", "a title's link between paragraphs")


def is_title(block: Block, text: str) -> bool:
    """Whether what a paragraph says behind a label is a title: a few words, and no sentence."""
    return block.kind == "paragraph" and LEAST_TITLE < len(text) <= LONGEST_TITLE \
        and not text[0].islower() and text[-1] not in SENTENCE_END


def find_parted(evidence: Evidence, links: Sequence[Block]) -> Iterator[Hit]:
    """A hit on each link that a label stands before, parted by another mark or by none."""
    phrases = load_phrases_of(evidence.page.language)
    for block in find_cells(evidence):
        if points_to_title(block.text):
            yield Hit(block.index, "labelled-link", f"a link behind “{block.text[0]}”")
    for block in links:
        if block.text[0] in TO_LINKS or points_to_title(block.text):
            yield Hit(block.index, "labelled-link", f"a link behind “{block.text[0]}”")
        elif (label := cut_label(block)) and read_cues(label, phrases).whole & LABELS:
            yield Hit(block.index, "labelled-link", f"begins with “{label}”")


def find_cells(evidence: Evidence) -> list[Block]:
    """The cells of that make, as letters and old pages are laid out in tables."""
    return evidence.find(CELLS, LEAST_POINTED, LONGEST_LINK)


def points_to_title(text: str) -> bool:
    """Whether a line begins with what points to a title."""
    return len(text) >= LEAST_POINTED and text.startswith(TO_TITLES)


def find_below(evidence: Evidence) -> Iterator[Hit]:
    """A hit on each link that a <br> alone parts from the label above: "Read also", a title.

    A label that goes on ("More news from the harbour") has several links below it.
    """
    blocks = evidence.page.blocks
    for label, cues in evidence.holding("related"):
        whole = cues.whole & LABELS
        if label.kind not in PLAIN or not (whole or is_open_label(label)):
            continue
        links = list(takewhile(partial(is_link_below, label),
                               blocks[label.index + 1:label.index + 1 + MOST_BELOW]))
        if whole or len(links) >= LEAST_LISTED:
            yield from (Hit(block.index, "labelled-link", f"a link below “{label.text}”")
                        for block in links)
            if not whole:
                yield Hit(label.index, "labelled-link", "above links")


def is_open_label(block: Block) -> bool:
    """Whether a block is a short line that is no link itself, and does not end as sentences do."""
    return len(block.text) <= LONGEST_TITLE and not block.linked \
        and (block.text[-1] in COLONS or not ends_sentence(block.text))


def is_link_below(label: Block, block: Block) -> bool:
    """Whether a block is a link, behind a bullet or not, in the same element as a label."""
    return (block.container, block.kind) == (label.container, label.kind) \
        and block.linked >= BARE * len(block.text.lstrip(MARKS)) > 0 \
        and len(block.text) <= LONGEST_LINK


def find_listed(evidence: Evidence) -> Iterator[Hit]:
    """A hit on the links of a list below a label that holds a cue for other articles, and on that.

    The label is a heading, or ends as what announces a list does ("If you liked this post, try:").
    The links are titles: names of a word or two are what an article points to.
    """
    blocks = evidence.page.blocks
    for label, _ in evidence.holding("related"):
        if label.kind not in ABOVE_LISTS or len(label.text) > LONGEST_TITLE \
                or (label.kind == "paragraph" and label.text[-1] not in COLONS):
            continue
        end = first = label.index + 1
        while end < len(blocks) and is_listed(blocks[end], blocks[first]):
            end += 1
        spaces = sum(block.text.count(" ") for block in blocks[first:end])
        if end - first >= LEAST_LISTED and spaces >= LEAST_SPACED * (end - first):
            yield Hit(label.index, "labelled-link", "above a list of links", sure=False)
            yield from (Hit(index, "labelled-link", f"links below “{label.text}”")
                        for index in range(first, end))


def is_listed(block: Block, first: Block) -> bool:
    """Whether a block is an item that is nothing but a link, in the same list as the first."""
    return block.kind == "item" and block.container == first.container \
        and block.linked >= BARE * len(block.text)


def cut_label(block: Block) -> str:
    """What stands before a link, or before the first mark that parts it; "" where that is long."""
    before = len(block.text) - block.linked
    if before <= LONGEST_MARK:
        mark = _PARTING.search(block.text, 1, LONGEST_LABEL)
        before = mark.start() if mark else 0
    return block.text[:before].strip(MARKS) if before <= LONGEST_LABEL else ""
