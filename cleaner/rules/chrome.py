"""What surrounds every page of a site: menus, controls, labels."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence

from ..columns import NUMBERS
from ..lexicon.cues import CUE, load_phrases_of, read_cues
from ..model import Hit
from ..native.columns import want
from ..native.signs import BRACED, HASHED, PARTED
from ..patterns import compile_re
from ..segment.line_shapes import ends_sentence
from ..sizes import count_words
from .evidence import Evidence, has_letters, hit_cue, join_families

LEAST_SETTINGS = 2
"""Quoted names with a value that make a block in braces a script's settings."""
SCRIPT_MARKS = "{};=<>[]_\\\"()/:"
LEAST_SCRIPT, DENSE, SPACED = 60, 0.1, 0.14
"""Characters from which on a line may be a script, the share that its marks are at least, and that
spaces are at most."""
_SHORTCODE = compile_re(
    r"\[[a-z][\w-]{2,40}"
    r"(?: [\w-]{1,40}=(?:[\"“”„][^\"“”„\]]{0,400}[\"“”]|[^\s\]]{1,400}))+"
    r" ?/?\](?:\[/[a-z][\w-]{2,40}\])?")
"""What WordPress leaves of a plug-in that is gone: "[gallery ids=1,2]"."""
_PLACEHOLDERS = compile_re(r"(?:\{{2,3}[^{}]{1,120}\}{2,3}[\s,;|·•/:–-]{0,5}){1,20}")
"""A line of nothing but what a template is filled with: "{{title}} {{date}}"."""
_ONE_HASHTAG = r"[#＃][^\W_][^\s#＃,;|·•/]{0,80}"
_HASHTAG = compile_re(_ONE_HASHTAG)
_HASHTAGS = compile_re(rf"(?:{_ONE_HASHTAG}[#＃]?[\s,;|·•/]{{0,5}}){{1,60}}")
"""A line of nothing but hashtags; between two marks as well, as in China: "#港口#"."""
TRAILING = (" > ", " › ", " » ", " / ", " → ")
"""What stands between the parts of a trail of sections."""
ARROWS, LONGEST_SECTION = frozenset((" > ", " › ", " » ", " → ")), 30
"""Those that stand between nothing else, and characters of a section's name."""
BACK, FORTH, BAR = frozenset("«‹←<"), frozenset("»›→>"), " | "
"""What points at the posts before and behind, and what parts these."""
LONGEST_TRAIL, LEAST_TITLE = 250, 20
"""Characters of a trail, and of a headline's beginning that it ends with."""
BELOW, FIRST = 4, 30
"""Blocks below the headline among which the trail stands, and how many are looked at without."""
QUESTIONS, LEAST_ASKED = "?？؟", 4
"""What questions end in, and the words of one that an article answers."""
PARAGRAPH = 80
"""Characters of a paragraph."""
TEMPLATE = join_families("<template>")
TEMPLATES = want(any_of=TEMPLATE)
CELLS = want(kinds=1 << NUMBERS["cell"])
LEAST_ABOVE, FEW = 2, 0.5
"""Blocks above the headline in a page whose table holds a column there, and the share of the prose
below it that such cells may hold."""


def find_menu(evidence: Evidence) -> Iterator[Hit]:
    """menu: navigation and page footers."""
    for block in evidence.outer:
        if block.kind == "menu":
            yield Hit(block.index, "menu", f"a {block.tag} element")
    yield from find_cells_above(evidence)


def find_cells_above(evidence: Evidence) -> Iterator[Hit]:
    """A hit on each table's cell above the headline: columns of pages that are laid out in tables.

    A longer line right above the headline may belong to it; and where they hold as much prose as
    stands below it, the article is elsewhere.
    """
    headline, columns = evidence.facts.headline, evidence.columns
    at = headline.block if headline else -1
    if at < LEAST_ABOVE or evidence.page.source.kind != "html":
        return
    last = at - 2  # the next may be its kicker
    cells = [index for index in columns.find(CELLS)
             if index < last or (index == last and columns.size[last] < LEAST_TITLE)]
    if cells and columns.prose[cells].sum() <= FEW * (columns.sums[-1] - columns.sums[at + 1]):
        yield from (Hit(index, "menu", "a table's cell above the headline") for index in cells)


def find_control(evidence: Evidence) -> Iterator[Hit]:
    """control: the text of buttons and field labels."""
    for block in evidence.outer:
        if block.kind == "control":
            yield Hit(block.index, "control", f"a {block.tag} element")


def find_template(evidence: Evidence) -> Iterator[Hit]:
    """template: text that no reader sees until a script copies it."""
    for block in evidence.find(TEMPLATES) if evidence.columns.families & TEMPLATE else ():
        yield Hit(block.index, "template", "inside a template element", sure=False)


def find_site_chrome(evidence: Evidence) -> Iterator[Hit]:
    """site-chrome: navigation words, skip links, search, loading and browser notices."""
    for hit in hit_cue(evidence, "chrome", "site-chrome", "a navigation cue"):
        below = evidence.page.blocks[hit.block + 1:hit.block + 3]
        if not is_answered([block.text for block in below]):
            yield hit
    yield from find_trails(evidence)


def find_trails(evidence: Evidence) -> Iterator[Hit]:
    """A hit on each line near the headline that is a trail from the site's first page on.

    It begins with what that is called, ends with the headline or its beginning, or stands above
    that and is several short names. So is what leads from a post to those before and behind it.
    """
    headline = evidence.facts.headline
    last = headline.block + BELOW if headline and headline.block >= 0 else FIRST
    phrases = load_phrases_of(evidence.page.language)
    for block in evidence.having(PARTED):
        if leads_both_ways(block.text):
            yield Hit(block.index, "site-chrome", "leads to what stands before and behind")
            continue
        sign = next((sign for sign in TRAILING if sign in block.text), "")
        if not sign or block.index >= last or len(block.text) > LONGEST_TRAIL:
            continue
        home, *between, part = parts = block.text.split(sign)
        title = part.rstrip(" .…()[]")
        if read_cues(home.rpartition(":")[2].strip(), phrases).whole & CUE["chrome"] or (
                headline and len(title) >= LEAST_TITLE and headline.value.startswith(title)) or (
                headline and block.index < headline.block and between and sign in ARROWS
                and max(map(len, parts)) <= LONGEST_SECTION):
            yield Hit(block.index, "site-chrome", "a trail of sections")


def leads_both_ways(text: str) -> bool:
    """Whether arrows at both ends point at other posts: "« The ice | Main | The boats »"."""
    return text[0] in BACK and text[-1] in FORTH and BAR in text


def is_answered(texts: Sequence[str]) -> bool:
    """Whether two texts are a question of several words and its answer, which "FAQs" may head."""
    return len(texts) > 1 and texts[0][-1] in QUESTIONS and count_words(texts[0]) >= LEAST_ASKED \
        and texts[1][-1] not in QUESTIONS and ends_sentence(texts[1])


def find_machine_data(evidence: Evidence) -> Iterator[Hit]:
    """machine-data: a script, its settings or a style that a page shows by mistake."""
    for block in evidence.having(BRACED):
        if block.kind == "code":
            continue
        if block.text[0] in "{[" and block.text[-1] in "}]" \
                and block.text.count('":') >= LEAST_SETTINGS:
            yield Hit(block.index, "machine-data", "reads as JSON")
        elif _SHORTCODE.fullmatch(block.text):
            yield Hit(block.index, "machine-data", "a publishing program's code in brackets")
        elif _PLACEHOLDERS.fullmatch(block.text):
            yield Hit(block.index, "machine-data", "places of a template that nothing fills")
        elif is_script(block.text):
            yield Hit(block.index, "machine-data", "reads as a script or a style")


def is_script(text: str) -> bool:
    """Whether a line is code that nobody has written for readers: hardly a space, many marks.

    A formula begins with its own mark.
    """
    size = len(text)
    return size >= LEAST_SCRIPT and text[0] not in "\\$" and text.count(" ") < SPACED * size \
        and sum(map(text.count, ("{", "}", ";", '="', '":'))) >= LEAST_SETTINGS \
        and sum(map(text.count, SCRIPT_MARKS)) > DENSE * size


def find_tag_list(evidence: Evidence) -> Iterator[Hit]:
    """tag-list: the article's tags and topics."""
    yield from hit_cue(evidence, "tags", "tag-list", "a tag list's label")
    yield from find_hashtags(evidence)


def find_hashtags(evidence: Evidence) -> Iterator[Hit]:
    """A hit on each line of nothing but hashtags: a single one behind the last paragraph only."""
    lines = [(block.index, count) for block in evidence.having(HASHED)
             if block.kind != "code" and (count := count_hashtags(block.text))]
    paragraphs = evidence.sized(PARAGRAPH, sys.maxsize) if lines else []
    last = paragraphs[-1].index if paragraphs else -1
    yield from (Hit(index, "tag-list", "nothing but hashtags") for index, count in lines
                if count > 1 or index > last >= 0)


def count_hashtags(text: str) -> int:
    """How many hashtags a text consists of, each with a letter; 0 where it is anything else."""
    if not _HASHTAGS.fullmatch(text):
        return 0
    tags = _HASHTAG.findall(text)
    return len(tags) if all(map(has_letters, tags)) else 0
