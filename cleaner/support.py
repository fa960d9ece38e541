"""What the lines around a line of a text say for it: all that is left where there is no markup.

These only raise likelihoods and drop doubts, before `judge` decides.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from .model import Block, Hit, Page
from .segment.lines import SENTENCE, ends_sentence

FOLLOWING = 0.5
"""Part of the bar that a paragraph needs right below one that stays."""
SOCIABLE = frozenset(("site-chrome", "rights-notice", "date"))
"""Rules whose labels come in company: of a menu, of a footer, of a head."""
LONGEST_LABEL = 30
"""Characters of the longest label that may be a heading."""
PARAGRAPH = 60
"""Characters from which on a sentence is a paragraph."""
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


def support(page: Page, likely: NDArray[np.float64], claims: dict[int, list[Hit]],
            bar: float, mended: frozenset[int]) -> NDArray[np.float64]:
    """The likelihoods of a text's blocks, those raised that what is kept around them needs.

    A label that the paragraph below takes up is its heading, whatever else such labels are; one of
    those that come in company is none where it stands alone between paragraphs; a doubt of a
    paragraph counts for nothing there; and a sentence that the article goes on with, some lines
    below, is the article's.
    """
    blocks, raised = page.blocks, likely.copy()
    for block in blocks[:-1]:
        i, text = block.index, block.text
        above = i > 0 and is_kept_prose(blocks[i - 1], raised, claims, bar)
        below = is_kept_prose(blocks[i + 1], likely, claims, bar)
        mine = claims.get(i)
        if mine and below and is_heading(block, blocks[i + 1], mine):
            del claims[i]
            raised[i] = max(raised[i], likely[i + 1])
        elif mine and above and below and is_doubt(block, mine):
            del claims[i]
        elif i in mended and not mine and (above or below):
            raised[i] = max(raised[i], bar)
        elif not mine and likely[i] < bar and len(text) >= SENTENCE and not ends_sentence(text):
            raised[i] = max(likely[i], *(
                likely[after.index] for after in blocks[i + 1:i + 1 + PARTED]
                if after.text[0].islower() and is_kept_prose(after, likely, claims, bar)), 0)
    raise_following(blocks, raised, claims, bar)
    raise_inner(blocks, raised, claims, bar)
    return raised


def is_heading(block: Block, below: Block, claims: list[Hit]) -> bool:
    """Whether a label that a rule claims is the heading of the paragraph below, which says so."""
    return len(block.text) <= LONGEST_LABEL and takes_up(below.text, block.text) \
        and all(hit.rule not in CERTAIN_RULES for hit in claims)


def is_doubt(block: Block, claims: list[Hit]) -> bool:
    """Whether what is claimed of a block counts for nothing between two paragraphs that stay.

    A label that only comes in company, a sentence that comes again, a paragraph with a cue in it.
    """
    if len(block.text) <= LONGEST_LABEL and block.text[0].isalnum() \
            and all(hit.rule in SOCIABLE for hit in claims):
        return True
    return ends_sentence(block.text) and not any(hit.sure for hit in claims) and (
        len(block.text) >= PARAGRAPH or all(hit.rule == REPEATED for hit in claims))


def raise_following(blocks: Sequence[Block], likely: NDArray[np.float64],
                    claims: dict[int, list[Hit]], bar: float) -> None:
    """Raise to the bar the paragraphs that go on with others which stay."""
    for above, block in itertools.pairwise(blocks):
        i = block.index
        if bar > likely[i] >= FOLLOWING * bar and not claims.get(i) \
                and len(block.text) >= PARAGRAPH and ends_sentence(block.text) \
                and is_kept_prose(above, likely, claims, bar):
            likely[i] = bar


def forget_company(page: Page, likely: NDArray[np.float64], claims: dict[int, list[Hit]],
                 bar: float) -> None:
    """Drop the claims to labels that come in company, in a text without its page around it.

    Dates behind the first paragraphs are an article's own, of a chronicle or a list, and a menu's
    word is a heading unless the learned judge thinks otherwise.
    """
    paragraphs = 0
    for block in page.blocks:
        rules = {hit.rule for hit in claims.get(block.index, ())}
        if rules == {"site-chrome"} or (rules == {"date"} and paragraphs >= HEAD):
            del claims[block.index]
        paragraphs += is_kept_prose(block, likely, claims, bar)


def raise_inner(blocks: Sequence[Block], likely: NDArray[np.float64],
                claims: dict[int, list[Hit]], bar: float) -> None:
    """Raise to the bar what no rule claims of the lines between two blocks that stay."""
    claimed = np.zeros(len(likely), bool)
    claimed[[index for index, hits in claims.items() if hits]] = True
    kept = np.flatnonzero((likely >= bar) & ~claimed)
    for before, after in itertools.pairwise(kept.tolist()):
        inner = slice(before + 1, after)
        if after > before + 1 and not claimed[inner].any() and all(
                likely[i] >= (SPOKEN if ends_sentence(blocks[i].text) else INNER)
                for i in range(before + 1, after)):
            likely[inner] = np.maximum(likely[inner], bar)


def is_kept_prose(block: Block, likely: NDArray[np.float64], claims: dict[int, list[Hit]],
                  bar: float) -> bool:
    """Whether a block is a paragraph that stays."""
    return len(block.text) >= PARAGRAPH and likely[block.index] >= bar \
        and not claims.get(block.index) and ends_sentence(block.text)


def takes_up(text: str, label: str) -> bool:
    """Whether a text holds each of the words of a label, whatever their endings."""
    small = text.casefold()
    words = [word for word in label.casefold().strip(" :.!?…").split() if word.isalpha()]
    return bool(words) and all(word[:max(STEM, len(word) - 2)] in small for word in words)
