"""What the lines around a line of a text say for it: all that is left where there is no markup.

These only raise likelihoods and drop doubts, before `judge` decides.
"""

from __future__ import annotations

from collections.abc import Mapping, Set

import numpy as np
from numpy.typing import NDArray

from .below import AMID, claim_beside
from .columns import NUMBERS
from .following import raise_following
from .learned import Judgement
from .model import Hit, Page
from .native.forms import SMALL
from .overruled import forget_company, is_doubt, is_heading, is_refrain, is_said, is_told
from .practical import raise_practical
from .segment.line_shapes import SENTENCE
from .standing import SKIPPED, Standing

HEADING = NUMBERS["heading"]
ITEM, FEW_ITEMS = NUMBERS["item"], 2
"""Items of a list that speak for the heading above them."""
FOLLOWING = 0.5
"""Part of the bar that a paragraph needs right below one that stays."""
INNER, SPOKEN, MIXED = 0.03, 0.02, 0.2
"""Likelihood from which on lines within the article are kept that no rule claims; of a sentence; of
the parts of what came as one line, of which some always hold the article's words."""
BEHIND_BOX = 0.1
"""Likelihood from which on lines behind a consent notice are kept above a paragraph that stays."""
BESIDE_PROMPT = 2
"""Lines from a prompt to read on to a paragraph: "Advertisement" may stand between."""
SHORT_RUN = 8
"""Lines that an article may begin with before its first paragraph; more are a menu's."""
LIST = 20
"""Lines that stay below the last paragraph where the article ends in a list."""
FEW = 12
"""Claims that are sooner looked at than sorted out."""
PARTED = 3
"""Lines below the first part of a sentence among which it goes on."""


def support_lines(page: Page, judgement: Judgement, claims: dict[int, list[Hit]],
                  bars: NDArray[np.float64], cuts: Mapping[int, list[Hit]]) -> NDArray[np.float64]:
    """The likelihoods of a text's blocks, with what the lines around them say for them.

    claims: what rules say of the blocks; those that do not count are dropped. cuts: what they cut
    out of blocks.
    """
    if not claims and not cuts and (judgement.likely >= bars).all():
        return judgement.likely  # there is nothing to raise nor to drop
    lines = Standing(page, judgement.likely, claims, bars, judgement.extracted)
    if judgement.extracted:
        forget_company(lines)
    mended = frozenset(
        index for index in cuts if index in claims or lines.likely[index] < bars[index])
    for index in mended:  # what was in doubt of the block is cut out of it
        lines.claim(index, [hit for hit in claims.get(index, ()) if hit.sure])
    claim_beside(lines)
    support(lines, mended)
    return lines.likely


def support(lines: Standing, mended: frozenset[int]) -> None:
    """Raise what the lines around it need, and drop the claims that they speak against.

    A label that the paragraph below takes up is its heading, whatever else such labels are; one of
    those that come in company is none where it stands alone between paragraphs; a doubt of a
    paragraph counts for nothing there; and a sentence that the article goes on with, some lines
    below, is the article's.
    """
    at = lines.find_headline()
    headline = lines.blocks[at].text if at >= 0 else ""
    headings = set((lines.kind == HEADING).nonzero()[0].tolist())
    parted = find_parted(lines)
    for i in sorted({*find_arguable(lines, headings | mended), *headings, *mended, *parted}):
        mine = lines.claims.get(i)
        if mine:
            if is_heading(lines, i, mine):
                lines.claim(i, [])
                lines.lift(i, lines.stated[i + 1])
            elif is_doubt(lines, i, mine, headline):
                lines.claim(i, [])
                if is_refrain(lines, i, mine) or is_said(lines, i) or is_told(lines, i, mine):
                    lines.keep(i)
        elif i in headings and lines.likely[i] >= INNER and (
                lines.is_prose(i + 1) or is_above_list(lines, i)):
            lines.keep(i)
        elif i in mended:
            if lines.is_prose(i - 1) or lines.is_prose(i + 1):
                lines.keep(i)
        elif i in parted:
            lift_parted(lines, i)
    if lines.find_open().any():
        raise_around_prompts(lines)
        raise_neighbours(lines)
        raise_inner(lines)
        raise_behind_consent(lines)
        raise_following(lines)
    elif lines.claims:
        raise_practical(lines)


def is_above_list(lines: Standing, index: int) -> bool:
    """Whether a heading stands right above items that stay."""
    items = range(index + 1, min(index + 1 + FEW_ITEMS, len(lines.blocks)))
    return len(items) == FEW_ITEMS and all(
        lines.kind[item] == ITEM and lines.is_kept(item) for item in items)


def find_arguable(lines: Standing, raised: Set[int]) -> list[int]:
    """The claimed blocks for which any line can speak: paragraphs, and what stands near one.

    raised: those that may yet stay, whatever they are. Of few it is not asked.
    """
    if len(lines.claims) <= FEW:
        return list(lines.claims)
    stays = lines.high.copy()
    stays[list(raised)] = True
    counts = np.concatenate(([0], (stays & lines.paragraph).cumsum()))
    claimed = lines.claimed.nonzero()[0]
    near = counts[np.minimum(claimed + SKIPPED + 2, len(stays))] \
        > counts[np.maximum(claimed - SKIPPED - 1, 0)]
    arguable: list[int] = claimed[near | (lines.size[claimed] >= lines.least)].tolist()
    return arguable


def find_parted(lines: Standing) -> set[int]:
    """The parts of sentences that do not stay, some lines above one that goes on within."""
    goes_on = lines.paragraph & (lines.edges & SMALL > 0) & lines.find_kept()
    if not goes_on.any():
        return set()
    near = np.zeros_like(goes_on)
    for step in range(1, PARTED + 1):
        near[:-step] |= goes_on[step:]
    parted = near & ~lines.ended & (lines.size >= SENTENCE) & lines.find_open()
    return set(parted.nonzero()[0].tolist())


def lift_parted(lines: Standing, index: int) -> None:
    """Let the first part of a sentence be as likely as the lines near below that go on within."""
    for after in range(index + 1, min(index + 1 + PARTED, len(lines.blocks))):
        if lines.edges[after] & SMALL and lines.is_prose(after):
            lines.lift(index, lines.stated[after])


def raise_neighbours(lines: Standing) -> None:
    """Raise to the bar the paragraphs that go on with others which stay."""
    near = lines.find_open() & lines.paragraph & (lines.likely >= FOLLOWING * lines.bars)
    for index in near.nonzero()[0].tolist():
        if lines.is_prose(index - 1):
            lines.keep(index)


def raise_around_prompts(lines: Standing) -> None:
    """Raise to the bar the paragraphs that a prompt to read on below parts, where one is above."""
    prose = (lines.paragraph & lines.find_kept()).nonzero()[0]
    prompts = [index for index in lines.claims if lines.is_sure(index, AMID)]
    for index in sorted(prompts) if prose.size else ():
        beside = [lines.find_next(index, step, BESIDE_PROMPT) for step in (-1, 1)]
        if min(beside) > prose[0] and all(
                lines.paragraph[at] and lines.stated[at] >= INNER for at in beside):
            for at in beside:
                lines.keep(at)


def raise_inner(lines: Standing) -> None:
    """Raise to the bar what no rule claims of the lines between two blocks that stay.

    That is where the article has begun and is not over: a paragraph stays below, and above many, or
    it ends in a list. Of an extractor's text only single lines are: what it has left there of
    others is as often no article's.
    """
    unlikely = lines.likely < (MIXED if lines.run_on else np.where(lines.ended, SPOKEN, INNER))
    stays = lines.find_kept()
    held, kept = (lines.claimed | unlikely).cumsum(), stays.nonzero()[0]
    above, below = kept[:-1], kept[1:]
    prose = (lines.paragraph & stays).cumsum()
    listed = not lines.extracted and np.count_nonzero(stays[prose == prose[-1]]) > LIST
    parted = below - above == 2 if lines.extracted else below - above > 1
    free = parted & (held[above] == held[below - 1]) \
        & ((prose[above] > 0) | (below - above <= SHORT_RUN)) \
        & (listed | (prose[below - 1] < prose[-1]))
    for first, last in zip((above[free] + 1).tolist(), below[free].tolist(), strict=True):
        for index in range(first, last):
            lines.keep(index)


def raise_behind_consent(lines: Standing) -> None:
    """Raise to the bar the lines between what asks to show an embed and a paragraph that stays.

    The article has begun above; below other boxes titles of other articles may stand.
    """
    stays = lines.find_kept()
    prose = (lines.paragraph & stays).nonzero()[0]
    if not prose.size:
        return
    inserted = [index for index, hits in lines.claims.items() if index > prose[0]
                and any(hit.sure and hit.rule == "consent-notice" for hit in hits)]
    for box in inserted:
        below = box + 1
        while below < len(stays) and lines.is_open(below) and lines.likely[below] >= BEHIND_BOX:
            below += 1
        if box + 1 < below and lines.is_prose(below):
            for index in range(box + 1, below):
                lines.keep(index)
