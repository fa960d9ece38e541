"""What is done where a page's own blocks hold no article, or where the judge is unsure of it.

In this order: the body that linked data states, what a script's state or a `<template>` holds, the
opinion of trafilatura, and, so that no article is lost whole, whatever prose there is.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import islice, pairwise
from typing import Any

from .facts import find_facts
from .facts.structured import find_articles, read_meta
from .learned import read_page_cues
from .lexicon.marks import UNSPACED
from .lexicon.words import WORD
from .limits import limit
from .model import Fact, Facts, Options, Page
from .patterns import compile_re
from .rejudge import Judged, append, choose, choose_covered, choose_prose, measure_covered
from .segment.columns import read_columns
from .segment.embedded import AGREEING, OTHER, Embedded, find_linked, find_states
from .segment.html import segment_html
from .segment.language import detect_language
from .segment.line_shapes import STEM, cut_ending
from .segment.pieces import write_markup

UNSURE = 0.8
"""Confidence below which a body that linked data states has a say."""
DOUBTFUL = 0.7
"""Confidence below which trafilatura is asked, which takes ten times as long as all else."""
LITTLE = 250
"""Characters below which a body is no article."""
SHORT = 800
"""Characters below which a body may be the teaser of a longer text that the page holds."""
CUT, END, NEXT, MOST_COPIES = 4000, 600, 600, 5
"""The same where the page asks to pay or log in to read on, and the characters of the body's end
among which the last words are that its data are searched for; behind each of so many copies of them
so many characters."""
LONGER = 2.0
"""Times a body's length from which on a text from elsewhere is not the same body, cut otherwise."""
SAME = 0.5
"""Share of a body that must stand in a longer text for both to be the same article."""
TEASER = 0.6
"""Share of a body's length below which a stated text is but its teaser."""
MAPPED = 0.8
"""Share of a text that the page's blocks must hold for it to choose among them."""
MOST_ASKED = 90_000
"""Bytes of the markup that our parser is given above which trafilatura is not asked: it takes too
long."""
MOST_KEPT = 12_000
"""Characters of a body above which it is not asked: so long a body is seldom the wrong one."""
VOTES = {"json-ld": 6.0, "embedded-state": 6.0, "second-opinion": 3.0}
"""What each opinion adds to the log odds of a block that it holds, or takes from another's."""
NAMES = {"json-ld": "JSON-LD", "embedded-state": "a script's data", "template": "a template",
         "second-opinion": "trafilatura"}
"""What the strategies are called in warnings."""

_RUN = compile_re(r"[\w ]{12,60}")
_WORDS = compile_re(r"(?:[^\W_]{1,20} ){5}[^\W_]{1,20}|[\u3040-\u9fff]{12}")
"""Words in a row, as prose has them and code has not."""
logging.getLogger("trafilatura").addHandler(logging.NullHandler())
# what it says of odd pages is for whoever keeps a log, not for standard error


def rescue(own: Judged, options: Options) -> Judged:
    """The page judged anew where that is needed and something better is at hand."""
    page, body = own.page, own.body
    if page.source.kind == "html":
        confidence = own.confidence
        for embedded in list_embedded(own, body, confidence):
            judged = follow(own, embedded.markup, embedded.origin, embedded.stated)
            beyond = len(judged.page.blocks) > len(page.blocks)
            if beyond or confidence < UNSURE or len(body) < LITTLE:
                return judged
        if len(body) < LITTLE:
            hidden = choose_prose(page, own.hits, hidden=True)
            if sum(len(page.blocks[i].text) for i in hidden.nonzero()[0]) > max(LITTLE, len(body)):
                own = replace(own, hits=[hit for hit in own.hits if hit.rule != "template"])
                return choose(own, hidden, "template", "body taken from a template")
        if confidence < DOUBTFUL and options.second_opinion and len(body) < MOST_KEPT:
            text = ask_trafilatura(page)
            if len(text) > LITTLE and (len(text) < LONGER * len(body) or len(body) < 2 * LITTLE):
                return follow(own, write_markup(text), "second-opinion", {})
    if not body and (chosen := choose_prose(page, own.hits)).any():
        return choose(own, chosen, "any-prose", "no article found: body is the page's prose")
    return own


def list_embedded(own: Judged, body: str, confidence: float) -> Iterator[Embedded]:
    """Yield the texts outside the blocks that are more of the article than the body is."""
    head, headline = own.page.head, own.facts.headline
    titles = [headline.value if headline else "", read_meta(head, "og:title"), head.title]
    linked = find_linked(head, titles)
    if linked and is_better(linked, body, confidence, titles[0]):
        yield linked
    elif len(body) < SHORT or is_cut_short(own, body):
        state = find_states(own.page.source.text, titles)
        if state and is_better(state, body, confidence, titles[0]):
            yield state


def is_cut_short(own: Judged, body: str) -> bool:
    """Whether a page asks to pay or log in below its body, and goes on behind its end elsewhere."""
    if len(body) >= CUT:
        return False
    first = int(own.kept.argmax())
    if not any(hit.rule == "paywall-notice" and hit.block > first for hit in own.hits):
        return False
    text, runs = own.page.source.text, _RUN.findall(body[-END:])
    copies = list(islice(re.finditer(re.escape(runs[-1]), text), MOST_COPIES)) if runs else []
    if len(copies) < 2:
        return False
    shown = " ".join(block.text for block in own.page.blocks)
    following = (_WORDS.search(text, copy.end(), copy.end() + NEXT) for copy in copies)
    return any(words and words.group() not in shown for words in following)


def is_better(embedded: Embedded, body: str, confidence: float, headline: str) -> bool:
    """Whether an embedded text is rather the article than the body that the blocks gave."""
    if len(body) < LITTLE and (embedded.trust == AGREEING or (
            confidence < DOUBTFUL and tells_more(embedded, body, headline))):
        return embedded.prose > len(body)
    if embedded.prose > LONGER * len(body):
        return measure_covered([body], embedded.markup)[0] >= SAME
    return confidence < UNSURE and embedded.prose >= TEASER * len(body)


def tells_more(embedded: Embedded, body: str, headline: str) -> bool:
    """Whether a text takes up the words of a headline, and as many as the body does.

    A brief is an article too, and scripts hold much else. Of a headline without long words
    it is not asked.
    """
    words = list_told(headline.casefold())
    own, other = (sum(word in text.casefold() for word in words)
                  for text in (body, embedded.markup))
    return not words or (other >= max(1, own) and (not body or embedded.trust != OTHER))


def list_told(headline: str) -> list[str]:
    """Its long words, without their endings; pairs of letters where words are not parted."""
    words: list[str] = []
    for word in WORD.findall(headline):
        if UNSPACED.search(word):
            words += map("".join, pairwise(word))
        elif len(word) >= STEM:
            words.append(cut_ending(word))
    return words


def ask_trafilatura(page: Page) -> str:
    """The body that trafilatura finds, or nothing."""
    markup = page.source.markup
    if len(markup) > MOST_ASKED or read_columns(page).prose.sum() < LITTLE:
        return ""
    from trafilatura import bare_extraction  # takes longer to import than all else together

    try:
        found = bare_extraction(markup.decode(), url=page.source.url, include_comments=False,
                                fast=True)  # less its own second opinions, which take half of it
    except Exception:  # whatever it stumbles over, there is our own opinion
        return ""
    return str(getattr(found, "text", None) or "")


def follow(own: Judged, markup: str, strategy: str, stated: Mapping[str, Any]) -> Judged:
    """The page judged by another text: its own blocks chosen, or the text's put behind them."""
    name = NAMES[strategy]
    data, broken = limit(f"<body>{markup}</body>".encode("utf-8", "replace"))
    own = replace(own, warnings=(*own.warnings, *broken))
    fragment = segment_html(own.page.source._replace(held=data, data=data))
    text = "\n".join(block.text for block in fragment.blocks)
    chosen = choose_covered(own.page, text)
    held = "\n".join(own.page.blocks[i].text for i in chosen.nonzero()[0])
    if measure_covered([text], held)[0] >= MAPPED:
        return choose(own, chosen, strategy, f"body chosen after {name}", VOTES[strategy])
    judged = append(own, fragment, strategy, f"body taken from {name}", chosen)
    if stated and not find_articles(own.page.head):
        page, facts = restate(judged.page, stated)
        judged = replace(judged, page=page, facts=facts)
    return replace(judged, page=judged.page._replace(language=detect_language(judged.page)))


def restate(page: Page, stated: Mapping[str, Any]) -> tuple[Page, Facts]:
    """The page and its facts, with what the data around its article states of it."""
    page = page._replace(head=page.head._replace(linked_data=(*page.head.linked_data, stated)))
    facts = find_facts(page, read_page_cues(page))
    return page, replace(
        facts, headline=rename(facts.headline), byline=rename(facts.byline),
        date=rename(facts.date), modified=rename(facts.modified))


def rename(fact: Fact | None) -> Fact | None:
    """The same fact, its origin named for what it is: data of a script."""
    if fact and fact.origin.startswith("json-ld"):
        return replace(fact, origin="embedded-state")
    return fact
