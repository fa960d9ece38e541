"""The elements of HTML, by what they do to the blocks of a page."""

from __future__ import annotations

DROPPED = ["script", "style", "svg", "iframe", "object", "canvas", "math", "audio", "video",
           "map", "applet", "embed", "frameset", "noembed", "noframes", "xmp", "plaintext"]
"""Elements that never hold text of an article; taken out of the tree before the pass."""

KINDS: dict[str, str] = {
    "li": "item", "dd": "item", "dt": "item", "blockquote": "quotation", "figcaption": "caption",
    "caption": "caption", "td": "cell", "th": "cell", "tr": "cell", "pre": "code",
    "h1": "heading", "h2": "heading", "h3": "heading", "h4": "heading", "h5": "heading",
    "h6": "heading", "summary": "heading", "nav": "menu", "footer": "menu", "button": "control",
    "label": "control",
}
"""What the blocks within an element are, where they are no paragraphs."""
LEAVES = frozenset("p h1 h2 h3 h4 h5 h6 li dt dd figcaption td th summary pre".split())
"""Elements that mostly hold one block, and are a container only where they hold more."""
HANDED_DOWN = frozenset(("item", "quotation", "caption", "code", "heading"))
"""Kinds that hold for the elements within as well: a `p` in a `li` is an item."""
BLOCKS = tuple(
    "address article aside blockquote body caption center dd details dialog dir div dl dt "
    "fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hgroup legend li main "
    "menu noscript ol p pre search section summary table tbody tfoot thead tr td th ul "
    "template slot".split())
"""Elements that part blocks."""
VOID = tuple("wbr meta link base area col param track keygen".split())
"""Elements without content that part nothing."""
MENUS = frozenset(("nav", "footer"))
SEALED = MENUS | frozenset("rp rt select textarea option datalist title".split())
"""Elements that are read whole: menus are one block, the others nothing."""
