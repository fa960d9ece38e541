"""Whether a decoded source is HTML, or text that something else has flattened."""

from __future__ import annotations

import html
import re

from .model import Kind
from .patterns import compile_re

LOOKED_AT = 60_000
"""Characters of a source without a page's opening that are judged by."""
MOST_STRAY = 0.5
"""Share of the text outside of every element from which on its tags are strays of a flattening."""
FAR = 50
"""Open elements looked through for the one that a tag closes."""

TAGS = ("a abbr address article aside b blockquote body br button caption center cite code dd del "
        "details div dl dt em figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr "
        "html i iframe img input ins label li link main mark meta nav noscript ol option p picture "
        "pre q s script section select small source span strike strong style sub summary sup svg "
        "table tbody td textarea tfoot th thead time title tr tt u ul video")
_NAMES = "|".join(sorted(TAGS.split(), key=len, reverse=True))

FLAT = frozenset(("p", "br"))
"""Elements without attributes that only part lines."""

_ANY_TAG = compile_re(r"<[/!?]?([a-zA-Z][^<>]{0,200})>?|<[!?]")
_PART = compile_re(r"\s{0,9}(?:</?p\s{0,3}/?>\s{0,9})+|\s{0,9}<(br)\s{0,3}/?>\s{0,9}",
                   re.IGNORECASE)
_PREAMBLE = compile_re(r"(?:\s+|<!--.{0,20000}?-->|<\?[^>]{0,500}>)*+", re.DOTALL)
_OPENING = compile_re(
    r"(?:<!doctype\s[^>]{1,500}>\s*(?:<!--.{0,5000}?-->\s*)*+<"
    r"|<(?:html|head|body)\b[^>]{0,2000}>\s*<"
    r"|(?:<(?:meta|link)\s[^>]{1,500}>|<title>[^<]{1,300}</title>)\s*(?:<!--.{0,5000}?-->\s*)*+<"
    r"(?!/))", re.IGNORECASE | re.DOTALL)
_TAG = compile_re(rf"<(/?)({_NAMES})(?=[\s/>])[^<>]{{0,2000}}>", re.IGNORECASE)
_MENTION = compile_re(r"\w <\w{1,12}> \w")
_SEPARATOR = compile_re(
    r"(?:^|[>.!?…:;\"”’»)\]])[ \t]{0,5}</?(?:p|br|li|div|h[1-6]|tr|td|ul|ol|table|blockquote|hr)"
    r"(?=[\s/>])[^<>]{0,2000}>", re.IGNORECASE | re.MULTILINE)


def detect_kind(text: str) -> Kind:
    """HTML if it opens as a page does, or if its tags hold or part most of its text."""
    if "<" not in text:
        return "text"
    if opens_page(text):
        return "html"
    sample = text[:LOOKED_AT]
    tags = list(_TAG.finditer(sample))
    if not tags:
        return "text"
    lead = sample[:tags[0].start()].strip()
    if "\n" in lead and tags[0][2].lower() not in ("html", "head", "body"):
        return "text"  # its lines mean something, which they don't in HTML
    if measure_enclosed(tags) > MOST_STRAY * len(sample.strip()):
        return "html"
    return "html" if is_parted(sample, tags) else "text"


def flatten(text: str) -> str | None:
    """The lines of markup of which no tag does more than part them; None where one does.

    There is nothing in it that a text does not show, and a text is what it was made of.
    """
    if any(tag.strip(" /\n").lower() not in FLAT for tag in _ANY_TAG.findall(text)):
        return None
    lines = _PART.sub(lambda part: "\n" if part[1] else "\n\n", " ".join(text.split()))
    return html.unescape(lines).strip()


def opens_page(text: str) -> bool:
    """Whether a text, or the beginning of one, opens as an HTML page does."""
    start = _PREAMBLE.match(text)
    return start is not None and _OPENING.match(text, start.end()) is not None


def measure_enclosed(tags: list[re.Match[str]]) -> int:
    """Characters within elements that are opened and closed."""
    opened: list[tuple[str, int]] = []
    enclosed = 0
    outermost: list[tuple[int, int]] = []
    for tag in tags:
        name = tag[2].lower()
        if not tag[1]:
            opened.append((name, tag.start()))
            continue
        for at in range(len(opened) - 1, max(-1, len(opened) - FAR), -1):
            if opened[at][0] == name:
                start = opened[at][1]
                del opened[at:]
                while outermost and outermost[-1][0] > start:
                    outermost.pop()
                outermost.append((start, tag.end()))
                break
    for start, end in outermost:
        enclosed += end - start
    return enclosed


def is_parted(sample: str, tags: list[re.Match[str]]) -> bool:
    """Whether tags stand between the sentences of a text, and its own lines don't."""
    bare = [line for line in sample.splitlines() if line.strip() and "<" not in line]
    separators = len(_SEPARATOR.findall(sample))
    if separators >= 2 and separators > len(bare):
        return sum(map(len, bare)) < MOST_STRAY * len(sample.strip())
    if bare:
        return False
    if len(tags) > 2 and not _MENTION.search(sample):
        return True  # paragraphs that are begun and never ended, lines parted by <br>
    # a summary of one line, as feeds have it: "… <a href="…">Continue reading</a>"
    return any(tag[1] for tag in tags) and any("=" in tag[0] for tag in tags) \
        and "\n" not in sample.strip()
