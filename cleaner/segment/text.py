"""Flattened text to a page of blocks: mended, its lines joined to paragraphs, marks taken off."""

from __future__ import annotations

from ..model import Block, Head, Page, Removal, Setting, Source
from ..native.lines import MARKED, MENDABLE, fold_lines
from ..native.texts import lay_lines
from .columns import make_columns
from .lines import Joiner, Line, read_lines
from .links import close_up
from .markdown import Unmarked, drop_emphasis_across, is_fence, is_markdown, read_underline, unmark
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
    if folded.signs & MARKED and is_markdown(
            closed := drop_emphasis_across(close_up(text))):
        lines = unmark_lines(lines if closed == text else read_lines(fold_lines(closed)), marked)
        repairs.append(Removal("", "repair-markdown", "marks of Markdown are read",
                               f"line {lines[0].number if lines else 1}"))
    joiner = Joiner(lines)
    groups = joiner.group()
    blocks = make_blocks(groups, marked)
    settings = map(Setting._make, [
        (members[0].blanks, members[0].indent, members[0].bullet, len(members),
         len(text) if len(members) == 1 else max(len(line.text) for line in members))
        for members, text in groups])
    repairs += account_for(joiner)
    return Page(source, blocks, (), (), Head(), settings=tuple(settings), repairs=tuple(repairs),
                columns=make_columns(blocks), lines=lay_lines([block.text for block in blocks]))


def unmark_lines(lines: list[Line], marked: dict[int, Unmarked]) -> list[Line]:
    """Take Markdown's marks off the lines; those that are left without text go.

    A line of nothing but dashes or equals signs makes a heading of the one above it; between the
    fences of code nothing is a mark.
    """
    out = list[Line]()
    blanks = 0
    fences = {line.number for line in lines if is_fence(line.text)}
    if len(fences) % 2:  # one of them is none
        fences.clear()
    fenced = False
    for line in lines:
        fence = line.number in fences
        fenced ^= fence
        mark = Unmarked(line.text) if fenced else unmark(line.text)
        if not mark.text or fence:
            if out and not blanks and not line.blanks and (level := read_underline(line.text)):
                above = marked.get(out[-1].number, Unmarked(out[-1].text))
                marked[out[-1].number] = above._replace(level=level)
                blanks = 1
            else:
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


def make_blocks(groups: list[tuple[list[Line], str]],
                marked: dict[int, Unmarked]) -> tuple[Block, ...]:
    """The blocks of paragraphs, given by their lines and their text."""
    blocks = list(map(Block._make, [
        (index, text, "item", "li", -1, 0, 0, 0, 0, 0, 0, members[0].number) if members[0].bullet
        else (index, text, "paragraph", "", -1, 0, 0, 0, 0, 0, 0, members[0].number)
        for index, (members, text) in enumerate(groups)]))
    if marked:
        for block in blocks:
            if mark := marked.get(block.line):
                blocks[block.index] = mark_block(block, mark)
    return tuple(blocks)


def mark_block(block: Block, mark: Unmarked) -> Block:
    """A block with what the marks of Markdown on its first line say of it."""
    kind, tag = block.kind, block.tag
    if mark.level:
        kind, tag = "heading", f"h{mark.level}"
    elif mark.quoted:
        kind, tag = "quotation", "blockquote"
    elif mark.images and block.text == mark.text:
        kind, tag = "caption", "img"
    return block._replace(kind=kind, tag=tag, linked=min(mark.linked, len(block.text)),
                          links=mark.links, media=mark.images)


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
