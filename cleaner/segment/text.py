"""Flattened text to a page of blocks: mended, its lines joined to paragraphs, marks taken off."""

from __future__ import annotations

from ..model import Block, Head, Page, Removal, Setting, Source
from ..native.lines import MARKED, MENDABLE, fold_lines
from .lines import Joiner, Line, read_lines
from .markdown import Unmarked, is_markdown, unmark
from .repairs import mend


def segment_text(source: Source) -> Page:
    """Cut a text into blocks, one a paragraph, heading, list item or other line."""
    text, repairs = source.text, list[Removal]()
    folded = fold_lines(text)
    if folded.signs & MENDABLE:
        text, repairs = mend(text, folded.signs)
        folded = fold_lines(text) if repairs else folded
    marked: dict[int, Unmarked] = {}
    lines = read_lines(folded)
    if folded.signs & MARKED and is_markdown(text):
        lines = unmark_lines(lines, marked)
        repairs.append(Removal("", "repair-markdown", "marks of Markdown are read",
                               f"line {lines[0].number if lines else 1}"))
    joiner = Joiner(lines)
    blocks: list[Block] = []
    settings = []
    for members, joined in joiner.group():
        first = members[0]
        mark = marked.get(first.number)
        blocks.append(make_block(len(blocks), first, joined, mark))
        longest = len(joined) if len(members) == 1 else max(len(line.text) for line in members)
        settings.append(Setting(first.blanks, first.indent, first.bullet, len(members), longest))
    repairs += account_for(joiner)
    return Page(source, tuple(blocks), (), (), Head(), settings=tuple(settings),
                repairs=tuple(repairs))


def unmark_lines(lines: list[Line], marked: dict[int, Unmarked]) -> list[Line]:
    """Take Markdown's marks off the lines; those that are left without text go."""
    out = []
    blanks = 0
    for line in lines:
        mark = unmark(line.text)
        if not mark.text:
            blanks += line.blanks + 1
            continue
        if mark.level or mark.links or mark.images or mark.quoted:
            marked[line.number] = mark
        blanks += line.blanks
        if mark.level and not blanks:
            blanks = 1
        out.append(line._replace(text=mark.text, blanks=blanks,
                                 bullet=line.bullet or mark.number))
        blanks = int(mark.level > 0)
    return out


def make_block(index: int, line: Line, text: str, mark: Unmarked | None) -> Block:
    """The block of a paragraph that begins with `line`."""
    kind, tag = ("item", "li") if line.bullet else ("paragraph", "")
    if mark is None:
        return Block(index, text, kind, tag, -1, 0, 0, 0, 0, 0, 0, line.number)
    if mark.level:
        kind, tag = "heading", f"h{mark.level}"
    elif mark.quoted:
        kind, tag = "quotation", "blockquote"
    elif mark.images and text == mark.text:
        kind, tag = "caption", "img"
    return Block(index, text, kind, tag, -1, 0, min(mark.linked, len(text)), mark.links,
                 mark.images, 0, 0, line.number)


def account_for(joiner: Joiner) -> list[Removal]:
    """What joining the lines mended, a removal a kind of repair."""
    account = []
    if joiner.wrapped:
        account.append(Removal("", "repair-wrapping",
                               f"{len(joiner.wrapped)} line breaks at column "
                               f"{joiner.width}", f"line {joiner.wrapped[0]}"))
    if joiner.parted:
        number, word = joiner.parted[0]
        account.append(Removal(word, "repair-hyphenation", f"{len(joiner.parted)} parted words",
                               f"line {number}"))
    if joiner.flattened:
        account.append(Removal("", "repair-flattening", f"{len(joiner.flattened)} line breaks "
                               "within sentences", f"line {joiner.flattened[0]}"))
    return account
