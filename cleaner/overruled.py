"""Claims to the lines of a text that the lines around them speak against.

A label that the paragraph below takes up is its heading; one of those that come in company is none
where it stands alone; and a doubt of a paragraph counts for nothing where the article goes on.
"""

from __future__ import annotations

import numpy as np

from .facts.date_lines import is_stamp
from .lexicon.marks import COLONS
from .lexicon.words import WORD
from .model import Hit
from .segment.line_shapes import SENTENCE, cut_ending
from .segment.speech import is_reported, quotes_speech
from .standing import Standing
from .topics import TOPICS, find_topics

REPEATED = "repeated-block"
SOCIABLE = frozenset(("site-chrome", "rights-notice", "date"))
"""Rules whose labels come in company: of a menu, of a footer, of a head."""
CREDIT = "credit"
OPENERS = frozenset((CREDIT, "rights-notice"))
"""Rules for what stands before a sentence where a page came as one line: whose a picture is."""
LEAST_BEHIND, LIKELY_BEHIND = 100, 0.8
"""Characters of such a line with a sentence, and its likelihood."""
HEAD_LINES = frozenset(("byline", "date"))
"""Those that stand together at the head of an article."""
LONGEST_LABEL = 30
"""Characters of the longest label that may be a heading."""
OWN_DATE = 0.85
"""Likelihood from which on a date that no prose follows may be an article's own."""
HEAD = 2
"""Paragraphs above which a date may be the article's own."""
CERTAIN_RULES = frozenset(("headline", "byline", "date", "menu", "pull-quote", REPEATED,
                           "caption-line", "slide", "next-article", "consent-notice",
                           "site-repeat", "author-biography", "rights-notice"))
"""Rules whose sure hits hold for prose as well: they do not judge by a cue."""
NAMED_LIKE_HEADINGS = frozenset(("author-biography", "consent-notice"))
"""Those of them whose labels are an article's headings too."""
UNLIKE_HEADINGS = CERTAIN_RULES - NAMED_LIKE_HEADINGS
"""Those of them that heads nothing of an article's."""


def is_heading(lines: Standing, index: int, claims: list[Hit]) -> bool:
    """Whether a label that a rule claims is the heading of the paragraph below, which says so.

    Whose a picture is may be whom the article tells of: "Foto: Polizei Lund".
    """
    label = lines.blocks[index].text
    return len(label) <= LONGEST_LABEL and lines.is_prose(index + 1) \
        and takes_up(lines.blocks[index + 1].text, label) and all(
            hit.rule not in UNLIKE_HEADINGS for hit in claims) \
        and not (not COLONS.isdisjoint(label[:-1]) and any(hit.rule == CREDIT for hit in claims))


def is_doubt(lines: Standing, index: int, claims: list[Hit], headline: str) -> bool:
    """Whether what is claimed of a block counts for nothing, because of what it stands in.

    A label of one word that only comes in company, a sentence that comes again, a paragraph with a
    cue in it, each between two paragraphs that stay; a paragraph that quotes the cue, or has it
    because its article is about that.
    """
    text, rules = lines.blocks[index].text, {hit.rule for hit in claims}
    if lines.run_on and rules <= OPENERS and len(text) >= LEAST_BEHIND \
            and lines.stated[index] >= LIKELY_BEHIND:
        return True
    for hit in claims:
        if hit.sure and (hit.phrase or hit.rule not in SOCIABLE):
            return False
    if rules <= SOCIABLE and len(text) <= LONGEST_LABEL and text[0].isalnum():
        return is_between(lines, index) and not (rules <= HEAD_LINES and (
            is_in_head(lines, index) or is_stamp(text)))
    if any(hit.sure for hit in claims):
        return False
    if rules <= TOPICS.keys() and (
            rules <= find_topics(headline, lines.language) or rules <= lines.topics):
        return len(text) >= lines.least or is_amid(lines, index)
    if not lines.ended[index]:
        return False
    if rules == {REPEATED}:
        return is_between(lines, index)
    if len(text) < lines.least:
        return is_said(lines, index)
    return is_reported(text) or lines.is_answer(index) \
        or (quotes_speech(text) and is_amid(lines, index)) \
        or (not lines.extracted and is_between(lines, index))


def is_refrain(lines: Standing, index: int, claims: list[Hit]) -> bool:
    """Whether a line is short, and all that is said of it is that it comes again."""
    return bool(lines.size[index] < lines.least) and all(hit.rule == REPEATED for hit in claims)


def is_said(lines: Standing, index: int) -> bool:
    """Whether a sentence amid the article is somebody's speech, with who says it behind."""
    return bool(lines.ended[index]) and lines.size[index] >= SENTENCE \
        and is_reported(lines.blocks[index].text) and is_amid(lines, index)


def is_told(lines: Standing, index: int, claims: list[Hit]) -> bool:
    """Whether a sentence amid the article has but cues of what that is about."""
    return bool(lines.ended[index]) and all(hit.rule in lines.topics for hit in claims) \
        and is_amid(lines, index)


def is_in_head(lines: Standing, index: int) -> bool:
    """Whether a block stands right beside an article's byline or date, as a reading time does."""
    return any(hit.sure and hit.rule in HEAD_LINES
               for at in (index - 1, index + 1) for hit in lines.claims.get(at, ()))


def is_between(lines: Standing, index: int) -> bool:
    """Whether a block stands between two paragraphs that stay; other claimed ones do not count."""
    return lines.is_prose(lines.find_next(index, -1)) and lines.is_prose(lines.find_next(index, 1))


def is_amid(lines: Standing, index: int) -> bool:
    """Whether a block stands between lines that stay, one of which is a paragraph."""
    above, below = lines.find_next(index, -1), lines.find_next(index, 1)
    return above >= 0 and below >= 0 and lines.is_kept(above) and lines.is_kept(below) \
        and (lines.is_prose(above) or lines.is_prose(below))


def forget_company(lines: Standing) -> None:
    """Drop the claims to labels that come in company, in a text without its page around it.

    Dates behind the first paragraphs are an article's own, of a chronicle or a list, where prose
    follows or the learned judge thinks so, and a menu's word is a heading unless that thinks
    otherwise; a sentence that begins as a site's own is neither.
    """
    prose = lines.paragraph & lines.find_kept()
    paragraphs = done = 0
    for index in sorted(lines.claims):
        paragraphs += int(np.count_nonzero(prose[done:index]))
        done = index
        rules = {hit.rule for hit in lines.claims[index]}
        if (rules == {"site-chrome"} and not is_notice(lines, index)) or (
                rules == {"date"} and paragraphs >= HEAD and is_own_date(lines, index)):
            lines.claim(index, [])
            prose[index] = lines.is_prose(index)


def is_notice(lines: Standing, index: int) -> bool:
    """Whether a line is a sentence that a rule is sure of: "This page was last edited today."."""
    return bool(lines.ended[index]) and any(hit.sure and hit.phrase
                                            for hit in lines.claims[index])


def is_own_date(lines: Standing, index: int) -> bool:
    """Whether a date is of what an article tells, as in a chronicle, and not of a page."""
    return (lines.is_prose(index + 1) or bool(lines.likely[index] >= OWN_DATE)) \
        and not is_stamp(lines.blocks[index].text)


def takes_up(text: str, label: str) -> bool:
    """Whether a text holds each of the words of a label, whatever their endings."""
    small = text.casefold()
    words = [word for word in label.casefold().strip(" :.!?…").split() if WORD.fullmatch(word)]
    return bool(words) and all(cut_ending(word) in small for word in words)
