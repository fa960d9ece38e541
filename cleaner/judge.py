"""Hits and likelihoods to one verdict a block: the only place that decides.

A block is kept where the learned judge holds it for the article's, unless a rule is sure of what
else it is. A rule in doubt moves the bar: it needs the judge's agreement, but less of it. Whatever
is removed is owned by the rule that claims it, and by `unlike-article` where none does.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from .learned import Judgement
from .model import Block, Hit, Page, Verdict
from .segment.lines import SENTENCE, ends_sentence

DOUBTED = 0.55
"""The least likelihood with which a block is kept that a rule has its doubts of."""
EXTRACTED = 0.15
"""The bar for a text that something has chosen from before: what it kept has one word for it."""
WHOLE = 0.75
"""Part of the bar that counts for a text with its page around it: what it loses is lost."""
FOLLOWING = 0.5
"""Part of the bar that a paragraph needs right below one that stays."""
LOWEST = 0.2
"""The bar's lowest place, however unsure the judge is of the whole page."""
CERTAIN = 0.9
GUARDED = 25
"""Words from which on a block of `CERTAIN` likelihood is prose that no sure rule removes."""
UNGUARDED = frozenset(("headline", "byline", "date", "menu", "pull-quote", "repeated-block",
                       "caption-line", "slide", "next-article", "consent-notice",
                       "site-repeat", "author-biography"))
"""Rules whose sure hits hold for prose as well: they do not judge by a cue."""
SOCIABLE = frozenset(("site-chrome", "rights-notice", "date"))
"""Rules whose labels come in company: of a menu, of a footer, of a head."""
LONGEST_LABEL = 30
"""Characters of the longest label that may be a heading."""
PARAGRAPH = 60
"""Characters from which on a sentence is a paragraph."""
INNER, SPOKEN = 0.2, 0.1
"""Likelihood from which on lines within the article are kept that no rule claims; of a sentence."""
LONGEST_TITLE = 90
"""Characters of the longest title of another article."""
RELATED = "related-links"
STEM = 4
"""Letters of a word that tell it, whatever it ends with."""
HEAD = 2
"""Paragraphs above which a date may be the article's own."""
PARTED = 3
"""Lines below the first part of a sentence among which it goes on."""
REPEATED = "repeated-block"
"""The rule that claims a text's second copy: it counts only where the first is kept."""
HOPELESS = 0.02
"""Likelihood below which a block's removal needs no reasons."""
UNLIKE = "unlike-article"
"""The owner of what no rule claims."""
ROLES = {"headline": "headline", "byline": "byline", "date": "date", "caption": "caption",
         "credit": "caption", "caption-line": "caption"}
"""What a block removed by one of these rules is; by another, it is boilerplate."""


def judge(page: Page, hits: list[Hit], judgement: Judgement) -> tuple[Verdict, ...]:
    """One verdict for each block of the page, in order."""
    claims: dict[int, list[Hit]] = {}
    cuts: dict[int, list[Hit]] = {}
    for hit in hits:
        (claims if hit.span is None else cuts).setdefault(hit.block, []).append(hit)
    bar = EXTRACTED if judgement.extracted else set_bar(judgement.likely, page)
    if page.source.kind == "text" and not judgement.extracted:
        bar = max(LOWEST, WHOLE * bar)
    if page.source.kind == "text":
        if judgement.extracted:
            forget_company(page, judgement.likely, claims, bar)
        for index in cuts:  # what was in doubt of the block is cut out of it
            claims[index] = [hit for hit in claims.get(index, ()) if hit.sure]
        claim_below(page.blocks, claims)
        likelihoods = support(page, judgement.likely, claims, bar, frozenset(cuts))
        judgement = judgement._replace(likely=likelihoods)
    verdicts: list[Verdict] = []
    kept: set[str] = set()
    for block, likely in zip(page.blocks, judgement.likely.tolist(), strict=True):
        mine = claims.get(block.index, [])
        if mine and block.text not in kept:  # nothing repeats what was itself taken out
            mine = [hit for hit in mine if hit.rule != REPEATED]
        verdicts.append(decide(block, likely, bar, mine, cuts.get(block.index, [])))
        if verdicts[-1].role == "body":
            kept.add(block.text)
    give_reasons(verdicts, judgement)
    return tuple(join_parted(page, verdicts))


def give_reasons(verdicts: list[Verdict], judgement: Judgement) -> None:
    """Say of each block that no rule claims how likely it was, and what spoke most against it.

    What is hopeless, as menus are, has all against it, and is not asked about.
    """
    unclaimed = [verdict.block for verdict in verdicts if verdict.rule == UNLIKE]
    asked = [index for index in unclaimed if judgement.likely[index] >= HOPELESS]
    reasons = dict(zip(asked, judgement.explain(asked), strict=True))
    for index in unclaimed:
        reason = reasons.get(index)
        verdicts[index] = verdicts[index]._replace(
            because=f"likelihood {judgement.likely[index]:.2f}" + (f", by {reason}" if reason
                                                                   else ""))


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
        and all(hit.rule not in UNGUARDED for hit in claims)


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
        if rules == {"date"} and paragraphs >= HEAD:
            del claims[block.index]
        elif rules == {"site-chrome"}:
            claims[block.index] = [hit._replace(sure=False, hint=True)
                                   for hit in claims[block.index]]
        paragraphs += is_kept_prose(block, likely, claims, bar)


def raise_inner(blocks: Sequence[Block], likely: NDArray[np.float64],
                claims: dict[int, list[Hit]], bar: float) -> None:
    """Raise to the bar what no rule claims of the lines between two blocks that stay."""
    claimed = np.zeros(len(likely), bool)
    claimed[[i for i, hits in claims.items() if not all(hit.hint for hit in hits)]] = True
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
        and all(hit.hint for hit in claims.get(block.index, ())) and ends_sentence(block.text)


def takes_up(text: str, label: str) -> bool:
    """Whether a text holds each of the words of a label, whatever their endings."""
    small = text.casefold()
    words = [word for word in label.casefold().strip(" :.!?…").split() if word.isalpha()]
    return bool(words) and all(word[:max(STEM, len(word) - 2)] in small for word in words)


def join_parted(page: Page, verdicts: list[Verdict]) -> Iterator[Verdict]:
    """Mark the blocks that belong to the paragraph before them.

    They go on with a sentence which something removed has parted in two, or are the further cells
    of a table's row.
    """
    last = row = -1
    for verdict in verdicts:
        if verdict.role != "body":
            yield verdict
            continue
        block = page.blocks[verdict.block]
        before, row = row, find_row(page, block)
        if row >= 0 and row == before:
            verdict = verdict._replace(joined=True)
        if 0 <= last < verdict.block - 1 and block.kind == "paragraph":
            parted = page.blocks[last]
            if parted.kind == "paragraph" and len(parted.text) >= SENTENCE \
                    and not ends_sentence(parted.text) and block.text[0].islower():
                verdict = verdict._replace(joined=True)
        last = verdict.block
        yield verdict


def find_row(page: Page, block: Block) -> int:
    """The table row that a cell belongs to, or -1."""
    in_row = block.kind == "cell" and page.containers and \
        page.containers[block.container].tag == "tr"
    return block.container if in_row else -1


def set_bar(likely: NDArray[np.float64], page: Page) -> float:
    """The likelihood from which on blocks are kept: the one that promises the best F1.

    It is half of the highest F1, in words, that keeping the likeliest blocks can promise (Z. Lipton
    et al., "Optimal Thresholding of Classifiers to Maximize F1 Measure", 2014).
    """
    words = np.array([block.text.count(" ") + 2 for block in page.blocks])
    order = np.argsort(-likely, kind="stable")
    expected = np.cumsum(likely[order] * words[order])
    if not len(expected) or expected[-1] <= 0:
        return 1.0
    promised = 2 * expected / (np.cumsum(words[order]) + expected[-1])
    return max(LOWEST, float(promised.max()) / 2)


def decide(block: Block, likely: float, bar: float, claims: list[Hit], cuts: list[Hit]) -> Verdict:
    """The verdict on one block."""
    if not claims:
        if likely < bar:
            return Verdict(block.index, "boilerplate", UNLIKE, "")
        return Verdict(block.index, "body", "article", f"likelihood {likely:.2f}", tuple(cuts))
    guarded = likely >= CERTAIN and block.text.count(" ") >= GUARDED
    sure = [hit for hit in claims if hit.sure and not (guarded and hit.rule not in UNGUARDED)]
    if sure:
        owner = sure[0]
    elif likely < (bar if all(hit.hint for hit in claims) else max(bar, DOUBTED)):
        owner = claims[0]
    else:
        return Verdict(block.index, "body", "article", f"likelihood {likely:.2f}", tuple(cuts))
    return Verdict(block.index, ROLES.get(owner.rule, "boilerplate"), owner.rule, owner.because)
