"""Captions told by whose the picture is, without any markup around them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..facts.persons import is_full_name
from ..lexicon.credits import FROM_FILE, lay_by_words
from ..lexicon.cues import CUE, Cues, load_phrases_of, read_cues
from ..lexicon.markup import BIT
from ..lexicon.people import AGENCIES
from ..model import Block, Container, Hit, Page
from ..native.credits import find_credits
from ..native.signs import FILED, LABELLED, PARTED, SHOUTED
from ..patterns import compile_re
from ..segment.columns import read_lines
from ..segment.line_shapes import count_columns, ends_sentence
from ..segment.speech import is_reported, quotes_speech
from .eastern_captions import hit_dated_makers, hit_mailed, hit_pointing
from .evidence import Evidence

_CAPITALS = compile_re(r"[.!?…][\"”’]? ((?:[A-Z][A-Z.'’-]{0,20} ){1,3}[A-Z][A-Z.'’-]{1,20}, "
                       r"[A-Z][A-Z .&'’-]{3,40})\Z")
LONGEST_CAPITALS = 100
"""A maker and a paper in capitals behind a sentence, and the characters among which they stand."""
_AGENCY_EDGE = compile_re(r"[/,+&]")
_SENTENCE_END = compile_re(r"[.!?…।。][\"'”“»’)]?\s")
_DAY_BEHIND = compile_re(r"[^\W\d_]{3,9}\.? \d{1,2}, (?:19|20)\d\d\.\Z")
LONGEST_DAY = 22
"""The day that an American caption ends in, as no news does: "…, Friday, Aug. 7, 2020. (AP)"."""
LONGEST_DESK = 4
"""Letters of an agency's desk or writer, who signs too: "dpa/lni"."""
OPENING = " ([/–—-"
"""What stands before an agency that signs."""
BELOW = 7
"""Blocks below a paragraph of which none is prose where it is the last."""
LEAST_BARRED, LEAST_SHOWN = 15, 2
"""Characters of a caption with its bar, and spaces before that."""
_BARRED = compile_re(r"([^/|]{8,160}) [/|] ?([^/|,;:]{2,40})")
TABLE = BIT["<table>"]
PAIR = 2
"""Blocks of a picture's element: the caption and the credit."""
LEAST_ABOVE, MOST_ABOVE, LONGEST_CREDIT = 40, 200, 70
"""Characters of a caption above its credit, and of this: longer ones are oftener paragraphs."""
LEAST_SLIDES, LONGEST_TITLE = 2, 90
"""Titles above captions and their credits that make a gallery, and the characters of one."""
SOURCED = CUE["credit"] | CUE["syndication"]
"""What labels the source of a text is none of a picture above it: "Źródło: PAP"."""
LEADING, LONGEST_LABEL = ",،，", 30
"""What ends the label of a caption or a maker in the next line, as broadcasters print it, and
the characters of one."""
MOST_REPEATED = 2
"""Lines above a caption among which its picture's other text stands."""
SHOWING = ("جانب من ", "جانب آخر من ")
"""How short captions begin that are no credit of what stands above: "a part of the meeting"."""
_FIGURES = """Fig Figure Chart Exhibit Diagram Table Abb Abbildung Grafik Tabelle Figura
Gráfico Graphique Tableau Tabla Tabela Tabella Grafico Figuur Grafiek Figur Tabell Kuva Kuvio Rys
Tab Obr Рис Рисунок Таблица Таблиця Şekil Tablo 图 圖 図 表 그림 표""".split()
FIGURES = {letter: tuple(name for name in _FIGURES if name[0] == letter)
           for letter in {name[0] for name in _FIGURES}}
"""What captions call what they stand at, before its number, by the first letter."""
_NUMBERED = compile_re(r"[^\W\d_]{1,10}\.?\s?\d{1,3}\s?[.:：|–—]\s?(?=\S)(?!\d)")
MOST_NUMBERED = 250
"""Characters of such a caption."""
LEAST_SIGNED, LEAST_PROSE = 100, 40
"""Characters of a paragraph that an agency signs wherever it stands, and of any other."""
LEAST_FILED, MOST_FILED = 20, 500
"""Characters of the caption of a picture that an agency has had for long."""


def find_credited_caption(evidence: Evidence) -> Iterator[Hit]:
    """caption-line: a line that ends in a picture's credit ("… Photo: AP", "(Foto: dpa)")."""
    blocks, named = evidence.page.blocks, evidence.page.source.kind == "text"
    for index, start, end in list_credited(evidence.page, evidence.cues):
        if blocks[index].kind != "control":
            yield Hit(index, "caption-line", f"ends in a credit: {blocks[index].text[start:end]}")
            if named:
                yield from hit_repeated(blocks, index, start)
    yield from hit_tabled(evidence)
    yield from hit_above_credits(evidence)
    yield from hit_barred(evidence)
    yield from hit_capitals(evidence)
    yield from hit_pointing(evidence)
    yield from hit_mailed(evidence)
    yield from hit_dated_makers(evidence)
    yield from hit_numbered(evidence)
    for block in evidence.having(FILED):
        if block.text.startswith(FROM_FILE) and LEAST_FILED <= len(block.text) <= MOST_FILED:
            yield Hit(block.index, "caption-line", "a picture from an archive")


def hit_repeated(blocks: Sequence[Block], index: int, start: int) -> Iterator[Hit]:
    """Hit the lines above a caption of a text that say the same: the picture's other text.

    start: where the credit begins. Of one that is nothing but a credit, with a maker and an
    agency, the line above is the caption where it stands twice.
    """
    text, above = blocks[index].text, blocks[max(0, index - 1)].text
    if start <= 1:
        text = above if "/" in text and index > 1 and blocks[index - 2].text == above else ""
    for other in blocks[max(0, index - MOST_REPEATED):index]:
        if len(other.text) >= LEAST_FILED and other.text in text:
            yield Hit(other.index, "caption-line", "says the same as the caption below")


def list_credited(page: Page, cues: Sequence[Cues]) -> Iterator[tuple[int, int, int]]:
    """The blocks that end in a picture's credit, and where this begins and ends."""
    phrases, named = load_phrases_of(page.language), page.source.kind == "text"
    for index, start, end in find_credits(read_lines(page), phrases.laid, lay_by_words(),
                                          CUE["credit"], named=named):
        if not cues[index].bits & CUE["legal"] \
                and not lists_things(page.blocks[index].text[start:end]) \
                and not is_signed(page.blocks, page.blocks[index], start, end):
            yield index, start, end


def lists_things(credit: str) -> bool:
    """Whether what reads as a credit is a list of things, all small: "(photo, video, flowers)"."""
    return "," in credit and credit.islower() and ":" not in credit


def hit_capitals(evidence: Evidence) -> Iterator[Hit]:
    """Hit the captions whose maker and paper stand behind them in capitals: "… JO LUND, THE POST".

    None that is all in capitals: those are headings and results.
    """
    for block in evidence.having(SHOUTED):
        text = block.text
        if len(text) >= LEAST_ABOVE and text[-1].isupper() and text[-2].isupper() \
                and not quotes_speech(text) \
                and (credit := _CAPITALS.search(text, max(0, len(text) - LONGEST_CAPITALS))) \
                and not text[:credit.start()].isupper():
            yield Hit(block.index, "caption-line", f"ends in a credit: {credit[1]}")


def hit_barred(evidence: Evidence) -> Iterator[Hit]:
    """Hit the captions behind whose bar stands who took the picture: "The quay. / Ann Ray".

    Of HTML those right below a picture; of a text those below the headline.
    """
    headline = evidence.facts.headline
    is_text, at = evidence.page.source.kind == "text", headline.block if headline else -1
    for block in evidence.having(PARTED):
        if (block.index > at >= 0 if is_text else block.media) and block.kind == "paragraph" \
                and LEAST_BARRED <= len(block.text) <= MOST_ABOVE \
                and not block.linked and (found := _BARRED.fullmatch(block.text)) \
                and found[1].count(" ") >= LEAST_SHOWN \
                and (found[2].strip().casefold() in AGENCIES or is_full_name(found[2].strip())):
            yield Hit(block.index, "caption-line", f"ends in who took it: {found[2]}")


def hit_above_credits(evidence: Evidence) -> Iterator[Hit]:
    """Hit the sentences of a text whose picture's credit is the line below: "Photo: Ann Ray"."""
    if evidence.page.source.kind != "text":
        yield from hit_in_picture(evidence)
        return
    yield from hit_below_labels(evidence)
    found = list(list_above_credits(evidence))
    slides = {above.index: above.text for above, credit in found
              if is_slide(evidence.page.blocks, above, credit)}
    several = len(set(slides.values())) >= LEAST_SLIDES
    for above, credit in found:
        if not several or above.index not in slides:
            yield Hit(above.index, "caption-line", f"above a credit: {credit.text}")


def list_above_credits(evidence: Evidence) -> Iterator[tuple[Block, Block]]:
    """The sentences of a text that have a picture's credit below, each with this."""
    blocks, phrases = evidence.page.blocks, load_phrases_of(evidence.page.language)
    labelled = {block.index for block in evidence.having(LABELLED)}  # "PHOTOS: a title"
    for block, cues in evidence.holding("credit"):
        above = blocks[block.index - 1] if block.index else block
        if block.index in labelled or leads_on(block, cues) or block.text.startswith(SHOWING) \
                or ends_article(blocks, above.index, block.index):
            continue
        if cues.bits & SOURCED == CUE["credit"] and len(block.text) <= LONGEST_CREDIT \
                and LEAST_ABOVE <= len(above.text) <= MOST_ABOVE \
                and count_columns(above.text) <= MOST_ABOVE \
                and ends_sentence(above.text) and above.text[-1] != ":" \
                and not (is_reported(above.text) or quotes_speech(above.text)):
            label = block.text.lstrip("([").replace("：", ":").partition(":")[0]
            if read_cues(label, phrases).whole & CUE["credit"]:
                yield above, block


def hit_below_labels(evidence: Evidence) -> Iterator[Hit]:
    """Hit the lines of a text below a label that goes on with them: "Image caption,"."""
    blocks = evidence.page.blocks
    for block, cues in evidence.holding("credit"):
        below = blocks[block.index + 1:block.index + 2]
        if leads_on(block, cues) and below and LEAST_BARRED <= len(below[0].text) <= MOST_ABOVE:
            yield Hit(below[0].index, "caption-line", f"below its label: {block.text}")


def leads_on(block: Block, cues: Cues) -> bool:
    """Whether a line is the label of a caption or a maker that stands below, by its comma."""
    return block.text[-1] in LEADING and len(block.text) <= LONGEST_LABEL \
        and bool(cues.bits & CUE["credit"]) and ":" not in block.text


def is_slide(blocks: Sequence[Block], above: Block, credit: Block) -> bool:
    """Whether a sentence above a credit has a title, and what is below is no paragraph.

    Of a gallery it is the text then, of which the next part begins with a number or a title.
    """
    title = blocks[above.index - 1].text
    return above.index > 0 and " " in title and len(title) <= LONGEST_TITLE \
        and not ends_sentence(title) \
        and not any(map(is_prose, blocks[credit.index + 1:credit.index + 2]))


def hit_in_picture(evidence: Evidence) -> Iterator[Hit]:
    """Hit what stands beside a credit below a picture of HTML, in an element of nothing else."""
    blocks, containers = evidence.page.blocks, evidence.page.containers
    for block, cues in evidence.holding("credit") if containers else ():
        first, last = find_pair(containers, block)
        if last - first != PAIR or not cues.bits & CUE["credit"] or not blocks[first].media \
                or len(block.text) > LONGEST_CREDIT:
            continue
        other = blocks[first if block.index > first else first + 1]
        if other.kind == "paragraph" and len(other.text) <= MOST_ABOVE:
            yield Hit(other.index, "caption-line", f"beside a credit: {block.text}")


def hit_numbered(evidence: Evidence) -> Iterator[Hit]:
    """Hit the captions of a text that begin with their figure's number: "Figure 2. The quay".

    Without a mark behind the number it begins a sentence about the figure.
    """
    if evidence.page.source.kind != "text":
        return
    for block in evidence.sized(LEAST_FILED, MOST_NUMBERED):
        figures = FIGURES.get(block.text[0])
        if figures and block.text.startswith(figures) and (found := _NUMBERED.match(block.text)):
            yield Hit(block.index, "caption-line", f"begins with “{found.group()}”")


def hit_tabled(evidence: Evidence) -> Iterator[Hit]:
    """Hit the lines of a table that is a picture and little else, as old pages set captions in."""
    headline, blocks = evidence.facts.headline, evidence.page.blocks
    at = headline.block if headline else -1
    for table in evidence.find_named(TABLE):
        inside = blocks[table.first:table.last]
        if at < table.first and 0 < len(inside) <= PAIR and inside[0].media \
                and sum(len(block.text) for block in inside) <= MOST_ABOVE:
            yield from (Hit(block.index, "caption-line", "a picture's table holds nothing else")
                        for block in inside if block.kind in ("paragraph", "cell"))


def find_pair(containers: Sequence[Container], block: Block) -> tuple[int, int]:
    """The first block, and that behind the last, of the smallest element with more than a block."""
    at = block.container
    while at >= 0 and containers[at].last - containers[at].first < PAIR:
        at = containers[at].parent
    return (containers[at].first, containers[at].last) if at >= 0 else (0, 0)


def is_signed(blocks: Sequence[Block], block: Block, start: int, end: int) -> bool:
    """Whether a block is a paragraph that its agency signs, and no caption: "… Monday. (dpa)".

    start, end: the agency. Captions that are two sentences say what the picture is, too; behind
    the last of a page's paragraphs stands none.
    """
    text = block.text
    first, *others = (name.strip().casefold() for name in _AGENCY_EDGE.split(text[start:end]))
    if first not in AGENCIES or any(len(name) > LONGEST_DESK and name not in AGENCIES
                                    for name in others):
        return False
    told = text[:start].rstrip(OPENING)
    if _DAY_BEHIND.search(told, max(0, len(told) - LONGEST_DAY)):
        return False
    long = start >= LEAST_SIGNED and len(_SENTENCE_END.findall(text[:start])) > 1
    return long or (told != "" and ends_sentence(told)
                    and ends_article(blocks, block.index, block.index))


def ends_article(blocks: Sequence[Block], first: int, last: int) -> bool:
    """Whether prose stands right above some blocks, and none in the lines below."""
    return first > 0 and is_prose(blocks[first - 1]) \
        and not any(map(is_prose, blocks[last + 1:last + 1 + BELOW]))


def is_prose(block: Block) -> bool:
    """Whether a block is a sentence as long as paragraphs are."""
    return len(block.text) >= LEAST_PROSE and 2 * block.linked < len(block.text) \
        and ends_sentence(block.text)
