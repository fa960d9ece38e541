"""A text is cleaned until nothing of it changes, so that cleaning it again changes nothing either.

A text that is an article already is told by its form and by what it lacks: paragraphs parted by
one blank line, and no sign of a page around them. Nothing is removed from such a text, and the body
of almost every other text is one, so that to look at it again costs little.
"""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from .facts import find_facts
from .facts.date_lines import reads_as_date
from .judge import judge
from .learned import EXTRACTED, Judgement, judge_blocks, read_page_cues
from .lexicon.cues import CUE, Cues, load_phrases_of, read_cues
from .lexicon.marks import CRIES, FULL_STOPS
from .model import Facts, Options, Page, Verdict
from .native.forms import ENDED
from .overruled import HEAD, takes_up
from .patterns import compile_re
from .rejudge import Judged, judge_nothing
from .rescue import LITTLE, rescue
from .revise import take_over
from .rules import find_hits
from .rules.credited import list_credited
from .rules.evidence import PROMPTING
from .rules.posts import holds_signed
from .segment import segment
from .segment.body import cut_body
from .segment.columns import read_columns
from .segment.line_shapes import count_columns, read_edges
from .segment.runs import read_gaps

MOST_ROUNDS = 8
"""How often a text is looked at again; each time something must have been removed."""
SURE = 0.97
"""The likelihood of the blocks of a text that is an article already."""
HEADINGS = CUE["comments"] | CUE["chrome"] | CUE["legal"] | CUE["donate"] | CUE["author-bio"]
"""Kinds of cue that an article's own headings may be."""
LABEL = 80
"""Columns up to which a line without an end may be anything."""
LONG = 120
"""Characters that a notice at an end of a text begins with, however long it is."""
PARAGRAPH = 12
"""Words from which on a sentence is a paragraph, and no label nor prompt."""
DATED, OPENING = 80, 2
REPEATED = 60
"""Characters from which on a line that comes again is a copy."""
MOST_LABELS = 8
"""Lines without an end that may follow one on another in an article."""
ENDS_OF_PAGE, FEW_LABELS = 3, 0.2
"""Parts at either end of what came as one line among which a page has labels, as an article has
none, and the share that labels may have of an article. So 71 % of articles are told, and 1 % of
pages are taken for one."""
MOSTLY = 0.6
"""Share of the characters that are sentences."""
ENDS = frozenset(f".!?…:\"”»’」』){FULL_STOPS}{CRIES}")

_CLOSED_UP = compile_re(rb"<(/?)(?:nav|footer|object|applet|audio|video|canvas|iframe|noembed|"
                        rb"noframes|frameset)(?=[\s/>])", re.IGNORECASE)
"""Tags of elements that are read whole, or not at all."""
_FIGURE = compile_re(rb"<(/?)(?:figure|figcaption)(?=[\s/>])", re.IGNORECASE)


def judge_page(page: Page, options: Options) -> Judged:
    """Judge a page; a text again and again, until its body stays as it is when judged by itself."""
    cues = read_page_cues(page)
    if is_article(page, cues) and not prints_fact(page, facts := find_facts(page, cues)):
        return keep_all(page, facts)
    own = judge_once(page, options, cues)
    if page.source.kind != "text":
        return own if own.body and own.strategy != "any-prose" else open_up(own, options)
    for _ in range(MOST_ROUNDS):
        body = own.body
        if not body or body == page.source.text:
            break
        again, found = read_body(own, cues, options)
        if is_article(again, found) and not (
                may_print_fact(again) and prints_fact(again, find_facts(again, found))):
            break
        judged = judge_once(again, options, found)
        if judged.body == body or not (settled := take_over(own, judged)):
            break
        own = settled
        if own.body == body:  # what was cut from a joined paragraph is not taken over
            break
    return own


def open_up(own: Judged, options: Options) -> Judged:
    """A page without an article, read with its menus, frames and media as if they were none.

    Somebody forgot to end one, or laid a page out in it.
    """
    source = own.page.source
    if (data := open_tags(source.markup)) == source.markup:
        return own
    page = segment(source._replace(data=data), options.language)._replace(site=own.page.site)
    again = judge_once(page, options, read_page_cues(page))
    if again.strategy != "blocks" or count_columns(again.body) < LITTLE:
        return own
    return replace(again, page=page._replace(source=source),
                   warnings=(*again.warnings, "body found within a menu, frame or figure"))


def open_tags(markup: bytes) -> bytes:
    """Markup with plain elements for these, and for figures where one is never ended."""
    markup = _CLOSED_UP.sub(rb"<\1div", markup)
    small = markup.lower()
    ended = small.count(b"<figure") <= small.count(b"</figure")
    return markup if ended else _FIGURE.sub(rb"<\1div", markup)


def judge_once(page: Page, options: Options, cues: list[Cues]) -> Judged:
    """Judge a page's blocks: facts, rules and the learned judge."""
    facts = find_facts(page, cues)
    hits = find_hits(page, facts, cues)
    judgement = judge_blocks(page, facts, cues) if page.blocks else judge_nothing(page)
    judged = Judged(page, facts, hits, judgement, judge(page, hits, judgement))
    if page.source.kind == "text" and any(verdict.role == "body" for verdict in judged.verdicts):
        return judged
    return rescue(judged, options)


def read_body(own: Judged, cues: list[Cues], options: Options) -> tuple[Page, list[Cues]]:
    """The body of a text as a page by itself, with its cues.

    Of blocks of the text that stay whole, as almost all do, nothing is read anew.
    """
    *_, cuts, joined = zip(*own.verdicts, strict=True)
    kept, page = own.kept.nonzero()[0], None
    if not any(cuts) and not any(joined):
        page = cut_body(own.page, kept, own.body, options.language)
    if page is None:
        page = segment(own.page.source._replace(held=own.body, data=None), options.language)
    elif page.language == own.page.language:
        return page, [cues[index] for index in kept.tolist()]
    return page, read_page_cues(page)


def keep_all(page: Page, facts: Facts) -> Judged:
    """The judgement of a text that is an article already."""
    count = len(page.blocks)
    judgement = Judgement(EXTRACTED, np.full(count, SURE), np.zeros((0, count), np.float32), True)
    verdicts = tuple(Verdict(index, "body", "article", "the text is clean", joined=bool(gap))
                     for index, gap in enumerate(read_gaps(page)))
    return Judged(page, facts, [], judgement, verdicts)


def is_article(page: Page, cues: list[Cues]) -> bool:
    """Whether a text is but an article's paragraphs, one blank line between them."""
    if page.source.kind != "text" or not page.blocks or page.repairs or not is_plain(page):
        return False
    texts = [block.text for block in page.blocks]
    if not (ends(texts[0]) and ends(texts[-1])):
        return False
    sizes, ended = read_columns(page).size, find_ended(page)
    paragraphs = ended & (read_columns(page).words >= PARAGRAPH)
    return bool(sizes[ended].sum() >= MOSTLY * sizes.sum()) \
        and not (np.diff(ended.nonzero()[0]) > MOST_LABELS + 1).any() \
        and not holds_sign(texts, paragraphs, cues) \
        and not is_dated(texts, paragraphs) and not repeats(texts) \
        and not any(begins_as_notice(text, page.language) for text in texts[:1] + texts[-1:]) \
        and not any(list_credited(page, cues)) and not holds_signed(texts)


def prints_fact(page: Page, facts: Facts) -> bool:
    """Whether one of a text's first two lines states its author or date, and is short."""
    return any(fact and 0 <= fact.block < OPENING
               and len(page.blocks[fact.block].text) <= DATED
               for fact in (facts.byline, facts.date))


def may_print_fact(page: Page) -> bool:
    """Whether one of a text's first two lines is short enough for what `prints_fact` looks for."""
    return any(len(block.text) <= DATED for block in page.blocks[:OPENING])


def find_ended(page: Page) -> NDArray[np.bool_]:
    """The lines of a text that `ends` holds for; it is only asked about those that are short."""
    ended: NDArray[np.bool_] = read_columns(page).size > LABEL
    for index in (~ended).nonzero()[0].tolist():
        ended[index] = ends(page.blocks[index].text)
    return ended


def is_dated(texts: list[str], paragraphs: NDArray[np.bool_]) -> bool:
    """Whether a text has a date at its head, down to its second paragraph."""
    first = paragraphs.nonzero()[0][:HEAD].tolist()
    head = texts[:first[-1] + 1] if len(first) == HEAD else texts
    return any(len(text) <= DATED and reads_as_date(text) for text in head)


def repeats(texts: list[str]) -> bool:
    """Whether one of the longer lines of a text comes again."""
    long = [text for text in texts if len(text) >= REPEATED]
    return len(set(long)) < len(long)


def holds_sign(texts: list[str], paragraphs: NDArray[np.bool_], cues: list[Cues]) -> bool:
    """Whether any cue in a text speaks for a page around it."""
    found = [index for index, one in enumerate(cues) if one.bits]
    return any(is_sign(texts, paragraphs, index, cues[index]) for index in found)


def is_sign(texts: list[str], paragraphs: NDArray[np.bool_], index: int, cues: Cues) -> bool:
    """Whether a cue's block speaks for a page around the text, and is none of an article's own.

    A long paragraph may speak of anything, but begins as no prompt does. A label is a heading where
    the paragraph below takes it up, or where it stands alone between two and is of a kind that
    headings are of.
    """
    if cues.opening & PROMPTING:
        return True
    if not cues.whole and paragraphs[index]:
        return False
    if index + 1 == len(texts) or not paragraphs[index + 1]:
        return True
    alone = index > 0 and bool(paragraphs[index - 1]) and not cues.bits & ~HEADINGS
    return not alone and not takes_up(texts[index + 1], texts[index])


def begins_as_notice(text: str, language: str | None) -> bool:
    """Whether a text that is too long for its cues to be looked at begins as a prompt does."""
    return len(text) > LONG and bool(
        read_cues(text[:LONG], load_phrases_of(language)).opening & PROMPTING)


def is_plain(page: Page) -> bool:
    """Whether every line of a text is a paragraph without a mark, parted by one blank line."""
    settings = page.settings
    if settings is None:
        return False
    inner = settings.gaps > 0
    return bool(((settings.blanks == 1) | inner)[1:].all() and (settings.lines == 1).all()) \
        and not (settings.bullet.any() or settings.indent.any()) \
        and not (np.count_nonzero(inner) and holds_labels(page, inner))


def holds_labels(page: Page, inner: NDArray[np.bool_]) -> bool:
    """Whether parts of a text's lines are rather a page's labels: at its ends, or much of it.

    inner: the parts that go on with a line.
    """
    parts = inner.copy()
    parts[:-1] |= inner[1:]
    labels = parts & (read_edges(page) & ENDED == 0)
    sizes = read_columns(page).size
    return bool(np.count_nonzero(labels[:ENDS_OF_PAGE]) or np.count_nonzero(labels[-ENDS_OF_PAGE:])
                or sizes[labels].sum() > FEW_LABELS * sizes.sum())


def ends(text: str) -> bool:
    """Whether a line ends as sentences do, or is too long for a label."""
    return text[-1] in ENDS or (2 * len(text) > LABEL and count_columns(text) > LABEL)
