"""HTML to a page of blocks: parse as a browser does, then one pass over the tree's own markup.

Lexbor builds the tree; what it serializes is well-formed, with every `<` in text and attributes
escaped, so that cutting at `<` gives the tree's tags and texts in order. That one linear pass has
no recursion to overflow and makes no object for a node, which is most of a tree walk's cost.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from selectolax.lexbor import LexborHTMLParser

from ..lexicon.markup import read_families
from ..model import Block, Container, Mark, Page, Source
from .elements import BLOCKS, DROPPED, HANDED_DOWN, KINDS, LEAVES, MENUS, SEALED, VOID
from .head import read_head
from .lines import count_columns
from .wrappers import unname_wrappers

MARKING = ("author", "byline", "datetime", "itemprop", "date", "publi")
"""An inline element whose attributes hold one of these may state a fact."""

LARGE_MENU = 1000
"""Characters of menus below which it does not matter what share of a page they are."""
SENTENCE_END = frozenset(".!?…:;。！？»”\"'’)]")
WRAPPED = 50
"""Columns from which on a line cut by one `<br>` in mid-sentence is taken for a wrapped one."""
INVISIBLE = "\u00ad\u200b\ufeff\u2060"
"""Soft hyphen, zero-width space, byte order mark, word joiner: never part of a word's letters."""
ANCHORS = frozenset("#¶⌗§🔗")
"""What a heading's link to itself shows."""
_BLANK_LINES = re.compile(r"\n[ \t\r\f]*\n")


class _Frame:
    """An open block element; `index` is its container's once it holds a block."""

    __slots__ = ("attrs", "index", "kind", "tag")

    def __init__(self, tag: str, attrs: str, kind: str) -> None:
        self.tag = tag
        self.attrs = attrs
        self.kind = kind
        self.index = -1


class Scanner:
    """One pass over serialized markup; `blocks`, `containers` and `marks` are its result."""

    def __init__(self, sealing: bool = True) -> None:
        self.blocks: list[Block] = []
        self.containers: list[Container] = []
        self.marks: list[Mark] = []
        self.frames = [_Frame("html", "", "paragraph")]
        self.buffer: list[str] = []
        self.inlines: list[tuple[str, int, str]] = []  # open ones, while a mark is among them
        self.linked = self.links = self.media = self.controls = self.strong = 0
        self.breaks = self.line = 0  # `<br>`s just seen; where in the buffer the line begins
        self.in_link = self.in_strong = False
        self.sealing = sealing

    def scan(self, markup: str) -> None:  # noqa: C901 - a call for each tag would slow it by a third
        """Read the whole of `markup`, well-formed as Lexbor serializes it."""
        buffer, openers, closers = self.buffer, OPENERS, CLOSERS
        pieces = iter(markup.split("<"))
        next(pieces)
        for piece in pieces:
            head, _, text = piece.partition(">")
            if closer := closers.get(head):
                closer(self, head[1:])
            elif head[:1] == "/":
                if "-" in head:
                    self.close_block(head[1:])
                elif self.inlines:
                    self.close_inline(head[1:])
            elif head.startswith("!--"):
                text = pass_comment(piece, pieces)
            else:
                name, _, attrs = head.partition(" ")
                if opener := openers.get(name):
                    opener(self, name, attrs)
                elif name in SEALED:
                    text = self.read_sealed(name, attrs, text, pieces)
                elif "-" in name:
                    self.open_block(name, attrs)
                elif attrs or self.inlines:
                    self.open_inline(name, attrs)
            if not text:
                continue
            if text.isspace():
                if buffer:
                    buffer.append(" ")
                continue
            if self.breaks:
                self.break_line(text)
            buffer.append(text)
            if self.in_link:
                self.linked += len(text.strip())
            if self.in_strong:
                self.strong += len(text.strip())
        self.flush()
        while len(self.frames) > 1:
            self.close_block("")

    def read_sealed(self, name: str, attrs: str, text: str, pieces: Iterator[str]) -> str:
        """Read an element whose tags do not matter; returns the text behind its end.

        A menu is one block of all its text; a list to choose from or a field's text is nothing.
        """
        if name in MENUS and (not self.sealing or (name == "footer" and self.is_in_article())):
            self.open_block(name, attrs)
            return text
        open_ones = 1
        texts = [text]
        for piece in pieces:
            head, _, text = piece.partition(">")
            if head.startswith("!--"):
                text = pass_comment(piece, pieces)
            elif head.startswith("/"):
                open_ones -= head[1:] == name
                if not open_ones:
                    break
            else:
                open_ones += head.partition(" ")[0] == name
            texts.append(text)
        if name in MENUS:
            self.open_block(name, attrs)
            self.buffer.append(" ".join(texts))
            self.close_block(name)
        else:
            self.controls += name in ("select", "textarea")
        return text

    def is_in_article(self) -> bool:
        return any(frame.tag in ("article", "main", "blockquote") for frame in self.frames)

    # Elements that make blocks

    def open_block(self, name: str, attrs: str) -> None:
        if self.buffer:
            self.flush()
        outer = self.frames[-1].kind
        kind = KINDS.get(name) or (outer if outer in HANDED_DOWN else "paragraph")
        self.frames.append(_Frame(name, attrs, kind))
        self.breaks = 0

    def close_block(self, _name: str) -> None:
        if self.buffer:
            self.flush()
        self.breaks = 0
        if len(self.frames) > 1:
            index = self.frames.pop().index
            if index >= 0:
                self.containers[index].last = len(self.blocks)

    def open_button(self, name: str, attrs: str) -> None:
        if self.frames[-1].kind != "heading":  # an accordion's headings are often buttons
            self.open_block(name, attrs)
            self.controls += 1

    def close_button(self, name: str) -> None:
        if self.frames[-1].tag == name:
            self.close_block(name)

    def flush(self) -> None:
        """End the block that is being read, if it holds any text."""
        raw = "".join(self.buffer)
        self.buffer.clear()
        self.line = 0
        if self.frames[-1].kind == "code":
            for part in _BLANK_LINES.split(raw):
                self.add_block(part)
        else:
            self.add_block(raw)

    def add_block(self, raw: str) -> None:
        """Make a block of a text, white space folded, unless it is empty."""
        frame = self.frames[-1]
        text = " ".join(unescape(raw).split())
        if not text.isascii():
            for character in INVISIBLE:
                if character in text:
                    text = text.replace(character, "")
        if frame.kind == "heading" and self.links and text[-1:] in ANCHORS:
            text = text[:-1].rstrip()
        if not text:
            return
        container, bits = self.find_container()
        self.blocks.append(Block(len(self.blocks), text, frame.kind, frame.tag, container, bits,
                                 min(self.linked, len(text)), self.links, self.media,
                                 self.controls, min(self.strong, len(text))))
        self.linked = self.links = self.media = self.controls = self.strong = 0

    def find_container(self) -> tuple[int, int]:
        """The container of the block being ended, and the families of the block's own element.

        An element comes to be a container when a block within it ends. A paragraph, heading or
        list item that holds but its own text needs none: its parent is the block's container.
        """
        frames = self.frames
        frame = frames[-1]
        depth = len(frames) - 1
        if frame.index < 0 and frame.tag in LEAVES:
            bits = read_families(frame.tag, frame.attrs)
            depth -= 1
        else:
            bits = 0
        top = depth
        while depth >= 0 and frames[depth].index < 0:
            depth -= 1
        parent = frames[depth].index if depth >= 0 else -1
        within = self.containers[parent].within if parent >= 0 else 0
        while depth < top:
            depth += 1
            frame = frames[depth]
            own = read_families(frame.tag, frame.attrs)
            within |= own
            frame.index = len(self.containers)
            self.containers.append(Container(parent, frame.tag, frame.attrs, depth,
                                             len(self.blocks), own, within))
            parent = frame.index
        return parent, bits | within

    # Elements within a block

    def open_inline(self, name: str, attrs: str) -> None:
        if self.inlines or name == "time" or any(m in attrs for m in MARKING):
            self.inlines.append((name, len(self.buffer), attrs))

    def close_inline(self, name: str) -> None:
        if not self.inlines or self.inlines[-1][0] != name:
            return
        tag, start, attrs = self.inlines.pop()
        if tag == "time" or any(m in attrs for m in MARKING):
            text = " ".join("".join(self.buffer[start:]).split())
            self.marks.append(Mark(len(self.blocks), tag, attrs, unescape(text)))

    def open_link(self, name: str, attrs: str) -> None:
        self.in_link = True
        self.links += 1
        if self.inlines or "author" in attrs or "itemprop" in attrs:
            self.inlines.append((name, len(self.buffer), attrs))

    def close_link(self, name: str) -> None:
        self.in_link = False
        if self.inlines:
            self.close_inline(name)

    def open_strong(self, _name: str, _attrs: str) -> None:
        self.in_strong = True

    def close_strong(self, _name: str) -> None:
        self.in_strong = False

    def open_break(self, _name: str, _attrs: str) -> None:
        self.breaks += 1

    def break_line(self, following: str) -> None:
        """Decide what the `<br>`s before `following` were: a new block, or a wrapped line."""
        line = "".join(self.buffer[self.line:]).strip()
        if line and self.frames[-1].kind not in ("heading", "caption"):
            wrapped = line[-1] not in SENTENCE_END and count_columns(line) >= WRAPPED
            if self.breaks > 1 or not (wrapped or following.lstrip()[:1].islower()):
                self.flush()
        self.buffer.append(" ")
        self.line = len(self.buffer)
        self.breaks = 0

    def open_media(self, _name: str, _attrs: str) -> None:
        self.media += 1

    def open_field(self, _name: str, attrs: str) -> None:
        if 'type="hidden"' not in attrs:
            self.controls += 1

    def open_void(self, name: str, attrs: str) -> None:
        if "itemprop" in attrs:
            self.marks.append(Mark(len(self.blocks), name, attrs, ""))


OPENERS: dict[str, Callable[[Scanner, str, str], None]] = {
    **dict.fromkeys(BLOCKS, Scanner.open_block),
    **dict.fromkeys(("button", "label"), Scanner.open_button),
    **dict.fromkeys(("br", "hr"), Scanner.open_break),
    **dict.fromkeys(("b", "strong"), Scanner.open_strong),
    **dict.fromkeys(("img", "source"), Scanner.open_media),
    **dict.fromkeys(VOID, Scanner.open_void),
    "a": Scanner.open_link, "input": Scanner.open_field,
}
"""What the pass does at an opening tag; an unknown one is a container if it has a hyphen."""
CLOSERS: dict[str, Callable[[Scanner, str], None]] = {
    **dict.fromkeys((f"/{tag}" for tag in (*BLOCKS, *MENUS)), Scanner.close_block),
    **dict.fromkeys(("/button", "/label"), Scanner.close_button),
    **dict.fromkeys(("/b", "/strong"), Scanner.close_strong),
    "/a": Scanner.close_link,
}
"""What it does at a closing tag."""


def pass_comment(piece: str, pieces: Iterator[str]) -> str:
    """Pass over a comment that begins with `piece`; returns the text behind it."""
    _, ended, text = piece.partition("-->")
    while not ended:
        following = next(pieces, None)
        if following is None:
            return ""
        _, ended, text = following.partition("-->")
    return text


def unescape(text: str) -> str:
    """Undo the four entities that a serialized text may hold."""
    if "&" not in text:
        return text
    return (text.replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">")
            .replace("&quot;", '"').replace("&amp;", "&"))


def segment_html(source: Source) -> Page:
    """Cut an HTML source into blocks; never fails on ugly markup."""
    tree = LexborHTMLParser(source.text)
    head = read_head(tree)
    tree.strip_tags(DROPPED, recursive=True)
    body = tree.body
    markup = (body.html if body is not None else tree.html) or ""
    scanner = Scanner()
    scanner.scan(markup)
    sealed = sum(len(block.text) for block in scanner.blocks if block.kind == "menu")
    if sealed > LARGE_MENU and 2 * sealed > sum(len(block.text) for block in scanner.blocks):
        scanner = Scanner(sealing=False)  # an unclosed nav swallows the article
        scanner.scan(markup)
    blocks = unname_wrappers(scanner.blocks, scanner.containers)
    return Page(source, tuple(blocks), tuple(scanner.containers), tuple(scanner.marks), head)
