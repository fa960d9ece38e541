"""What the lines around a line of a text say for it: all that is left where there is no markup.

These only raise likelihoods and drop doubts, before `judge` decides.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from .following import raise_following
from .lexicon.words import topic_stems
from .model import Block, Hit
from .rules.evidence import is_reported, quotes_speech
from .segment.lines import SENTENCE, ends_sentence
from .standing import PARAGRAPH, Standing

FOLLOWING = 0.5
"""Part of the bar that a paragraph needs right below one that stays."""
SOCIABLE = frozenset(("site-chrome", "rights-notice", "date"))
"""Rules whose labels come in company: of a menu, of a footer, of a head."""
LONGEST_LABEL = 30
"""Characters of the longest label that may be a heading."""
INNER, SPOKEN = 0.03, 0.02
"""Likelihood from which on lines within the article are kept that no rule claims; of a sentence."""
LONGEST_TITLE = 90
"""Characters of the longest title of another article."""
RELATED, REPEATED = "related-links", "repeated-block"
STEM = 4
"""Letters of a word that tell it, whatever it ends with."""
HEAD = 2
"""Paragraphs above which a date may be the article's own."""
PARTED = 3
"""Lines below the first part of a sentence among which it goes on."""
CERTAIN_RULES = frozenset(("headline", "byline", "date", "menu", "pull-quote", REPEATED,
                           "caption-line", "slide", "next-article", "consent-notice",
                           "site-repeat", "author-biography"))
"""Rules whose sure hits hold for prose as well: they do not judge by a cue."""
NAMED_LIKE_HEADINGS = frozenset(("author-biography", "consent-notice"))
"""Those of them whose labels are an article's headings too."""
TOPICS = {"newsletter-prompt": "newsletter", "comment-form": "comments",
          "consent-notice": "consent", "paywall-notice": "paywall"}
"""Rules by a kind of cue that articles are written about, and the kind."""
WORD = re.compile(r"[^\W\d_]+")


def claim_below(blocks: Sequence[Block], claims: dict[int, list[Hit]]) -> None:
    """Claim the titles below a label of other articles, where nothing else does."""
    under = False
    for block in blocks:
        mine = claims.get(block.index)
        if mine:
            under = any(hit.sure and hit.rule == RELATED for hit in mine)
        elif under and len(block.text) <= LONGEST_TITLE and not ends_sentence(block.text):
            claims[block.index] = [Hit(block.index, RELATED, "below a cue for other articles",
                                       sure=False)]
        else:
            under = False


def support(lines: Standing, mended: frozenset[int]) -> None:
    """Raise what the lines around it need, and drop the claims that they speak against.

    A label that the paragraph below takes up is its heading, whatever else such labels are; one of
    those that come in company is none where it stands alone between paragraphs; a doubt of a
    paragraph counts for nothing there; and a sentence that the article goes on with, some lines
    below, is the article's.
    """
    blocks, likely, claims = lines.blocks, lines.likely, lines.claims
    stated = list(likely)
    topics = find_topics(lines.headline, lines.language)
    for block in blocks:
        i, text = block.index, block.text
        mine = claims.get(i)
        if mine:
            if lines.is_prose(i + 1) and is_heading(block, blocks[i + 1], mine):
                del claims[i]
                likely[i] = max(likely[i], stated[i + 1])
            elif is_doubt(lines, block, mine, topics):
                del claims[i]
                if len(text) < PARAGRAPH and all(hit.rule == REPEATED for hit in mine):
                    lines.keep(i)  # a refrain
        elif block.kind == "heading" and likely[i] >= INNER and lines.is_prose(i + 1):
            lines.keep(i)
        elif i in mended:
            if lines.is_prose(i - 1) or lines.is_prose(i + 1):
                lines.keep(i)
        elif likely[i] < lines.bars[i] and len(text) >= SENTENCE and not ends_sentence(text):
            likely[i] = max(likely[i], *(
                stated[after.index] for after in blocks[i + 1:i + 1 + PARTED]
                if after.text[0].islower() and lines.is_prose(after.index)), 0)
    raise_neighbours(lines)
    raise_inner(lines)
    raise_following(lines)


def find_topics(headline: str, language: str | None) -> frozenset[str]:
    """The rules whose cues are what an article is about, by its headline."""
    if not headline:
        return frozenset()
    words = WORD.findall(headline.casefold())
    return frozenset(rule for rule, kind in TOPICS.items()
                     if any(word.startswith(topic_stems(kind, language)) for word in words))


def is_heading(block: Block, below: Block, claims: list[Hit]) -> bool:
    """Whether a label that a rule claims is the heading of the paragraph below, which says so."""
    return len(block.text) <= LONGEST_LABEL and takes_up(below.text, block.text) \
        and all(hit.rule not in CERTAIN_RULES or hit.rule in NAMED_LIKE_HEADINGS for hit in claims)


def is_doubt(lines: Standing, block: Block, claims: list[Hit], topics: frozenset[str]) -> bool:
    """Whether what is claimed of a block counts for nothing, because of what it stands in.

    A label that only comes in company, a sentence that comes again, a paragraph with a cue in it,
    each between two paragraphs that stay; a paragraph that quotes the cue, or has it because its
    article is about that.
    """
    text, i = block.text, block.index
    if len(text) <= LONGEST_LABEL and text[0].isalnum() \
            and all(hit.rule in SOCIABLE for hit in claims):
        return is_between(lines, i)
    if any(hit.sure for hit in claims):
        return False
    if all(hit.rule in topics for hit in claims):
        return len(text) >= PARAGRAPH or is_amid(lines, i)
    if not ends_sentence(text):
        return False
    if all(hit.rule == REPEATED for hit in claims):
        return is_between(lines, i)
    if len(text) < PARAGRAPH:
        return False
    return is_reported(text) or lines.is_answer(i) \
        or (quotes_speech(text) and is_amid(lines, i)) \
        or (not lines.extracted and is_between(lines, i))


def is_between(lines: Standing, index: int) -> bool:
    """Whether a block stands between two paragraphs that stay; other claimed ones do not count."""
    above, below = lines.find_next(index, -1), lines.find_next(index, 1)
    return lines.is_prose(above) and lines.is_prose(below)


def is_amid(lines: Standing, index: int) -> bool:
    """Whether a block stands between lines that stay, one of which is a paragraph."""
    above, below = lines.find_next(index, -1), lines.find_next(index, 1)
    return above >= 0 and below >= 0 and lines.is_kept(above) and lines.is_kept(below) \
        and (lines.is_prose(above) or lines.is_prose(below))


def raise_neighbours(lines: Standing) -> None:
    """Raise to the bar the paragraphs that go on with others which stay."""
    likely, bars = lines.likely, lines.bars
    for block in lines.blocks[1:]:
        i = block.index
        if bars[i] > likely[i] >= FOLLOWING * bars[i] and not lines.claims.get(i) \
                and len(block.text) >= PARAGRAPH and ends_sentence(block.text) \
                and lines.is_prose(i - 1):
            likely[i] = bars[i]


def forget_company(lines: Standing) -> None:
    """Drop the claims to labels that come in company, in a text without its page around it.

    Dates behind the first paragraphs are an article's own, of a chronicle or a list, and a menu's
    word is a heading unless the learned judge thinks otherwise.
    """
    paragraphs = 0
    for block in lines.blocks:
        rules = {hit.rule for hit in lines.claims.get(block.index, ())}
        if rules == {"site-chrome"} or (rules == {"date"} and paragraphs >= HEAD):
            del lines.claims[block.index]
        paragraphs += lines.is_prose(block.index)


def raise_inner(lines: Standing) -> None:
    """Raise to the bar what no rule claims of the lines between two blocks that stay."""
    for before, after in itertools.pairwise(lines.list_kept()):
        inner = range(before + 1, after)
        if inner and all(not lines.claims.get(i) and lines.likely[i] >= (
                SPOKEN if ends_sentence(lines.blocks[i].text) else INNER) for i in inner):
            for i in inner:
                lines.keep(i)


def takes_up(text: str, label: str) -> bool:
    """Whether a text holds each of the words of a label, whatever their endings."""
    small = text.casefold()
    words = [word for word in label.casefold().strip(" :.!?…").split() if word.isalpha()]
    return bool(words) and all(word[:max(STEM, len(word) - 2)] in small for word in words)
