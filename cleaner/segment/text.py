"""Flattened text to a page of blocks: mended, its lines joined to paragraphs, marks taken off."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import repeat
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..captures import Bar, find_bar
from ..columns import NUMBERS, join_columns
from ..model import Block, Head, Page, Removal, Settings, Source
from ..native.forms import INSIDE, find_forms
from ..native.lines import MARKED, MENDABLE, Folded, fold_lines
from ..native.texts import Lines, lay_lines
from .abreast import cut_columns
from .columns import make_columns
from .front_matter import read_front_matter
from .line_shapes import lay_enders
from .lines import Joiner
from .links import close_up, read_home
from .markdown import Unmarked, drop_emphasis_across, is_fence, is_markdown, read_underline, unmark
from .records import read_record
from .repairs import SHOWN, mend
from .runs import find_runs, part_lines
from .sheets import bind_sheets

ITEM = NUMBERS["item"]
WRAPPED = 78
"""The column at which html2text wraps lines, headings among them, unless it is told otherwise."""
SITE = "og:site_name"
"""The meta tag that names a site, for what a text says of it."""
LEAST_INSIDE = 2
"""Lines that begin within a sentence, from which on blank lines above all of them part none."""


def segment_text(source: Source) -> Page:
    """Cut a text into blocks, one a paragraph, heading, list item or other line."""
    framed = take_frame(end_lines(source.text))
    text, head, repairs = framed.text, framed.head, [*framed.account]
    folded = fold_lines(source.data if source.data and not repairs else encode(text))
    if folded.signs & MENDABLE:
        text, mended = mend(text, folded.signs)
        folded = fold_lines(encode(text)) if mended else folded
        repairs += mended
    marked: dict[int, Unmarked] = {}
    if folded.signs & MARKED:
        closed, longer = close_up(text)
        if is_markdown(closed := drop_emphasis_across(closed)):
            if closed != text:
                folded = number_lines(fold_lines(encode(closed)), folded, longer)
            folded = unmark_lines(folded, marked)
            first = folded.rows["number"][0] if len(folded.rows) else 1
            repairs.append(Removal("", "repair-markdown", "marks of Markdown are read",
                                   f"line {first}"))
            if site := read_home(text):
                head = head._replace(metas=(*head.metas, (SITE, site)))
    joiner = Joiner(folded)
    if least := count_common_blanks(folded, joiner):
        folded = close_ranks(folded, least)
        joiner = Joiner(folded)
    page = make_page(source, part_long(join_lines(joiner, folded), marked), marked)
    if numbers := framed.numbers:
        page = page._replace(blocks=tuple([
            block._replace(line=numbers[min(block.line, len(numbers)) - 1])  # mending may add some
            for block in page.blocks]))
    return page._replace(head=head, repairs=(*repairs, *account_for(joiner)))


def end_lines(text: str) -> str:
    """A text whose lines all end as patterns know it, whichever system wrote them."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


class Framed(NamedTuple):
    """A text without what was put around it, what that says of the text, and its account.

    numbers: of its lines, where each stands in the source; none where all stand as they do there.
    """

    text: str
    head: Head
    account: list[Removal]
    numbers: list[int]


def take_frame(text: str) -> Framed:
    """Take off a text what extractors, archives and printers put around it."""
    head, account, numbers = Head(), list[Removal](), list[int]()
    if front := read_front_matter(text):
        account.append(Removal(front.text, "repair-front-matter", "data on what follows", "line 1"))
        text = blank(text, 0, front.end)
        head = front.head
    elif record := read_record(text):
        account.append(record.account)
        text, head = record.text, record.head
    if bar := find_bar(text):
        account.append(account_for_bar(text, bar))
        text = blank(text, bar.start, bar.end)
        head = head._replace(canonical=head.canonical or bar.address)
    if bound := bind_sheets(text):
        account.append(bound.account)
        text, numbers = bound.text, bound.numbers
        head = head._replace(title=head.title or bound.title,
                             canonical=head.canonical or bound.address)
    elif cut := cut_columns(text):
        account += cut.account
        text = cut.text
    return Framed(text, head, account, numbers)


def blank(text: str, start: int, end: int) -> str:
    """A text with its lines blank where something is taken out, so that all others stay theirs."""
    return text[:start] + "\n" * text.count("\n", start, end) + text[end:]


def account_for_bar(text: str, bar: Bar) -> Removal:
    """The account of the bar that an archive puts above the text of a capture."""
    shown = " ".join(text[bar.start:bar.end][:SHOWN].split())
    return Removal(shown, "repair-capture", "the bar of a web archive",
                   f"line {text.count(chr(10), 0, bar.start) + 1}")


def count_common_blanks(folded: Folded, joiner: Joiner) -> int:
    """How many blank lines part all lines from each other, though sentences stand on several."""
    blanks = folded.rows["blanks"][1:]
    least = int(blanks.min()) if len(blanks) else 0
    inside = least and np.count_nonzero(joiner.forms["edges"] & INSIDE)
    return least if inside >= LEAST_INSIDE else 0


def close_ranks(folded: Folded, least: int) -> Folded:
    """Lines without so many blank ones above each, which part nothing where they part all."""
    rows = folded.rows.copy()
    rows["blanks"][1:] -= least
    return folded._replace(rows=rows)


def encode(text: str) -> bytes:
    """A text as the core reads it."""
    return text.encode("utf-8", "surrogatepass")


def number_lines(closed: Folded, whole: Folded, longer: list[int]) -> Folded:
    """Lines whose links are closed up, with the numbers and widths that they had before.

    longer: those that were several lines, once for each further one.
    """
    rows, numbers = closed.rows.copy(), closed.rows["number"]
    rows["number"] += np.searchsorted(longer, numbers, "left").astype(np.int32)
    last = numbers + np.searchsorted(longer, numbers, "right")
    places = np.searchsorted(whole.rows["number"], last).clip(max=len(whole.rows) - 1)
    rows["width"] = np.where(whole.rows["number"][places] == last, whole.rows["width"][places],
                             rows["width"])
    return closed._replace(rows=rows)


def unmark_lines(folded: Folded, marked: dict[int, Unmarked]) -> Folded:
    """Take Markdown's marks off the lines; those that are left without text go.

    A line of nothing but dashes or equals signs makes a heading of the one above it; between the
    fences of code nothing is a mark. marked: is given what lines are by their marks, by number.
    """
    lines, texts, rows = folded.lines.list_texts(), list[str](), list[tuple[int, ...]]()
    blanks = 0
    fences = {i for i, line in enumerate(lines) if is_fence(line)}
    if len(fences) % 2:  # one of them is none
        fences.clear()
    fenced = False
    for i, (line, row) in enumerate(zip(lines, folded.rows.tolist(), strict=True)):
        number, width, indent, above, bullet = row
        fence = i in fences
        fenced ^= fence
        mark = Unmarked(line) if fenced else unmark(line)
        if not mark.text or fence:
            if rows and not blanks and not above and (level := read_underline(line)):
                titled = rows[-1][0]
                marked[titled] = marked.get(titled, Unmarked(texts[-1]))._replace(level=level)
                blanks = 1
            else:
                blanks += (above + 1) * bool(rows)
            continue
        if not (above or bullet or mark.level or mark.quoted or mark.number or fenced) \
                and rows and breaks_heading(rows[-1], marked, width, mark.text):
            texts[-1] += f" {mark.text}"
            rows[-1] = (rows[-1][0], width, *rows[-1][2:])
            continue
        if mark.level or mark.links or mark.images or mark.quoted or mark.number:
            marked[number] = mark
        blanks += above
        if mark.level and rows and not blanks:
            blanks = 1
        texts.append(mark.text)
        rows.append((number, width, indent, blanks, bullet or ord(mark.number[:1] or "\0")))
        blanks = int(mark.level > 0)
    return Folded(lay_lines(texts), np.array(rows, folded.rows.dtype), folded.signs)


def breaks_heading(above: tuple[int, ...], marked: Mapping[int, Unmarked], width: int,
                   text: str) -> bool:
    """Whether a line goes on with a heading that is wrapped, where its first word found no room.

    above: the row of the line above.
    """
    known = marked.get(above[0])
    return known is not None and known.level > 0 and max(above[1], width) <= WRAPPED \
        and above[1] + 1 + len(text.partition(" ")[0]) > WRAPPED


class Paragraphs(NamedTuple):
    """The paragraphs of a text, or the parts of these: of each what `Settings` holds, and its form.

    rows: how the first line of each stands; forms: how it begins and ends itself.
    """

    texts: list[str]
    lines: Lines
    rows: NDArray[np.void]
    forms: NDArray[np.void]
    counts: NDArray[np.int32]
    longest: NDArray[np.int32]
    gaps: NDArray[np.int32]


def join_lines(joiner: Joiner, folded: Folded) -> Paragraphs:
    """What a joiner makes of some lines."""
    texts, firsts = joiner.join()
    lines, rows, forms = folded.lines, folded.rows, joiner.forms
    counts, longest = np.ones(len(rows), np.int32), forms["size"]
    if len(texts) < lines.total:
        bounds = np.array([*firsts, lines.total], np.int32)
        counts, longest = np.diff(bounds), np.maximum.reduceat(longest, bounds[:-1])
        rows, lines = rows[bounds[:-1]], lay_lines(texts)
        forms = find_forms(lines, lay_enders())
    return Paragraphs(texts, lines, rows, forms, counts, longest, np.zeros(len(rows), np.int32))


def part_long(whole: Paragraphs, marked: dict[int, Unmarked]) -> Paragraphs:
    """The same, those that are several in parts; what marks say of a line is not said of these."""
    runs = find_runs(whole.forms)
    if not np.count_nonzero(runs):
        return whole
    for number in whole.rows["number"][runs].tolist():
        marked.pop(number, None)
    texts, owners, between = part_lines(whole.texts, runs.tolist())
    rows, gaps, lines = whole.rows[owners], np.array(between, np.int32), lay_lines(texts)
    rows["blanks"][gaps > 0] = rows["bullet"][gaps > 0] = 0
    return Paragraphs(texts, lines, rows, find_forms(lines, lay_enders()), whole.counts[owners],
                      whole.longest[owners], gaps)


def make_page(source: Source, held: Paragraphs, marked: Mapping[int, Unmarked]) -> Page:
    """The page of some paragraphs."""
    rows, forms = held.rows, held.forms
    settings = Settings(rows["blanks"], rows["indent"], rows["bullet"], held.counts, held.longest,
                        forms["edges"], held.gaps)
    blocks = make_blocks(held.texts, rows)
    if marked:
        blocks = tuple([mark_block(block, marked[block.line]) if block.line in marked else block
                        for block in blocks])
        columns = make_columns(blocks)
    else:
        columns = join_columns(forms["size"], forms["spaces"], 0,
                               np.where(rows["bullet"], ITEM, 0))
    return Page(source, blocks, (), (), Head(), settings=settings, columns=columns,
                lines=held.lines)


def make_blocks(texts: Sequence[str], rows: NDArray[np.void]) -> tuple[Block, ...]:
    """The blocks of paragraphs, given by their texts and how the first line of each stands."""
    kinds: Iterable[str] = repeat("paragraph")
    tags: Iterable[str] = repeat("")
    if rows["bullet"].any():
        bullets = rows["bullet"].tolist()
        kinds = ["item" if bullet else "paragraph" for bullet in bullets]
        tags = ["li" if bullet else "" for bullet in bullets]
    values = zip(range(len(texts)), texts, kinds, tags, repeat(-1), *repeat(repeat(0), 6),
                 rows["number"].tolist(), repeat(""), strict=False)
    return tuple(map(tuple.__new__, repeat(Block), values))


def mark_block(block: Block, mark: Unmarked) -> Block:
    """A block with what the marks of Markdown on its first line say of it."""
    kind, tag = block.kind, block.tag
    if mark.level:
        kind, tag = "heading", f"h{mark.level}"
    elif mark.quoted:
        kind, tag = "quotation", "blockquote"
    elif mark.pictured and block.text == mark.text:
        kind, tag = "caption", "img"
    return block._replace(kind=kind, tag=tag, linked=min(mark.linked, len(block.text)),
                          links=mark.links, media=mark.images, number=mark.number)


def account_for(joiner: Joiner) -> list[Removal]:
    """What joining the lines mended, a removal a kind of repair."""
    account = []
    if joiner.wrapped:
        account.append(Removal("", "repair-wrapping", f"{say(joiner.wrapped, 'line break')} at "
                               f"column {joiner.width}", joiner.locate(joiner.wrapped[0])))
    if joiner.parted:
        index, word = joiner.parted[0]
        account.append(Removal(word, "repair-hyphenation", say(joiner.parted, "parted word"),
                               joiner.locate(index)))
    if joiner.flattened:
        account.append(Removal("", "repair-flattening", f"{say(joiner.flattened, 'line break')} "
                               "within sentences", joiner.locate(joiner.flattened[0])))
    return account


def say(things: Sequence[object], name: str) -> str:
    """How many there are of some things: "1 line break", "12 line breaks"."""
    return f"{len(things)} {name}{'s' * (len(things) != 1)}"
