"""The elements of HTML, by what they do to the blocks of a page."""

from __future__ import annotations

from enum import IntEnum

from ..columns import KINDS
from ..lexicon.markup import BIT, FAMILIES, TAG_BITS, WORD_BITS
from ..native.markup import lay_markup

UNSHOWN = ("script", "style", "iframe", "noembed", "noframes")
VERBATIM = ("xmp", "plaintext")
RAW = (*UNSHOWN, *VERBATIM)
"""Elements whose content is no markup: it is not shown, or shown as it is."""
DROPPED = (*UNSHOWN, "svg", "object", "canvas", "audio", "video", "applet", "frameset")
"""Elements that never hold text of an article: scripts, drawings, what stands in for media."""

ELEMENT_KINDS: dict[str, str] = {
    "li": "item", "dd": "item", "dt": "item", "blockquote": "quotation", "figcaption": "caption",
    "caption": "caption", "td": "cell", "th": "cell", "tr": "cell", "pre": "code",
    "listing": "code", "xmp": "code", "plaintext": "code",
    "h1": "heading", "h2": "heading", "h3": "heading", "h4": "heading", "h5": "heading",
    "h6": "heading", "summary": "heading", "nav": "menu", "footer": "menu", "button": "control",
    "label": "control", "option": "control", "optgroup": "control",
}
"""What the blocks within an element are, where they are no paragraphs.

An item, a quotation, a caption, code and a heading are so within inner elements as well: a `p` in a
`li` is an item.
"""
LEAVES = frozenset("p h1 h2 h3 h4 h5 h6 li dt dd figcaption td th summary pre listing xmp "
                   "plaintext option".split())
"""Elements that mostly hold one block, and are a container only where they hold more."""
BLOCKS = tuple(
    "address article aside blockquote body caption center dd details dialog dir div dl dt "
    "fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hgroup legend li listing main "
    "menu noscript ol p pre search section summary table tbody tfoot thead tr td th ul "
    "template slot".split())
"""Elements that part blocks."""
VOID = tuple("wbr meta link base area col param track keygen embed".split())
"""Elements without content that part nothing."""
MENUS = ("nav", "footer")
SEALED = (*MENUS, *"rp rt rtc select textarea datalist title".split())
"""Elements that are read whole: menus are one block, the others nothing.

These are readings beside characters, what is chosen or typed in fields, and a page's title.
"""
BUTTONS = ("button", "label", "option", "optgroup")
"""Controls that show a text; options outside a list to choose from, which is read whole."""
FIELDS = ("select", "textarea")
INNER = ("article", "main", "blockquote")
"""Elements in which a footer is the article's own, and no menu."""

MISLEADING = sum(BIT[name] for name in FAMILIES if name not in ("article", "content"))
"""Families that an element which wraps most of a page is not of, whatever its names."""
BESIDE = sum(BIT[name] for name in (
    "comment", "share", "related", "newsletter", "ad", "consent", "paywall", "account", "sidebar",
    "bio", "tags", "gallery", "toc", "product", "event"))
"""Families of what stands beside an article; nothing is of them that holds the only `h1`."""

Opening = IntEnum("Opening", "INLINE BLOCK BUTTON BREAK STRONG MEDIA VOID LINK FIELD SEALED "
                  "DROPPED FORMULA VERBATIM", start=0)
Closing = IntEnum("Closing", "INLINE BLOCK BUTTON STRONG LINK", start=0)
"""What the pass does at an element's tags, numbered as in `native/core.h`."""
OPENINGS: dict[str, Opening] = {
    **dict.fromkeys(BLOCKS, Opening.BLOCK), **dict.fromkeys(BUTTONS, Opening.BUTTON),
    **dict.fromkeys(("br", "hr"), Opening.BREAK), **dict.fromkeys(("b", "strong"), Opening.STRONG),
    **dict.fromkeys(("img", "source"), Opening.MEDIA), **dict.fromkeys(VOID, Opening.VOID),
    **dict.fromkeys(SEALED, Opening.SEALED),
    **dict.fromkeys(DROPPED, Opening.DROPPED),
    **dict.fromkeys(VERBATIM, Opening.VERBATIM), "math": Opening.FORMULA,
    "a": Opening.LINK, "input": Opening.FIELD,
}
CLOSINGS: dict[str, Closing] = {
    **dict.fromkeys((*BLOCKS, *MENUS), Closing.BLOCK),
    **dict.fromkeys(BUTTONS, Closing.BUTTON),
    **dict.fromkeys(("b", "strong"), Closing.STRONG), "a": Closing.LINK,
}
NAMES = tuple(sorted({"html", *OPENINGS, *TAG_BITS}))
"""The elements that the pass knows; their places are their numbers."""
LEAF, MENU, FIELD, WITHIN, UNREAD = 1, 2, 4, 8, 16


def lay_tables() -> None:
    """Tell the compiled core what it has to know of elements and of the words of class names."""
    elements = [
        (name, OPENINGS.get(name, Opening.INLINE), CLOSINGS.get(name, Closing.INLINE),
         KINDS.index(ELEMENT_KINDS[name]) if name in ELEMENT_KINDS else -1,
         LEAF * (name in LEAVES) | MENU * (name in MENUS) | FIELD * (name in FIELDS)
         | WITHIN * (name in INNER) | UNREAD * (name in RAW), TAG_BITS.get(name, 0))
        for name in NAMES]
    lay_markup(elements, WORD_BITS, BIT["<concealed>"], MISLEADING, BESIDE)
