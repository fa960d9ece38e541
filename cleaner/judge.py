"""Hits and likelihoods to one verdict a block: the only place that decides.

A block is kept where the learned judge holds it for the article's, unless a rule is sure of what
else it is. A rule in doubt moves the bar: it needs the judge's agreement, but less of it. Whatever
is removed is owned by the rule that claims it, and by `unlike-article` where none does.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import repeat

import numpy as np
from numpy.typing import NDArray

from .learned import Judgement
from .model import Block, Hit, Page, Verdict
from .neighbours import (
    LOWEST,
    UNLIKE,
    drop_alone,
    empty_sections,
    even_out,
    fill_gaps,
    keep_announced,
    keep_standfirst,
)
from .rules.hints import HINTED, find_hint
from .segment.lines import SENTENCE, ends_sentence
from .sizes import read_sizes
from .support import CERTAIN_RULES, REPEATED, support_lines

DOUBTED = 0.55
"""The least likelihood with which a block is kept that a rule has its doubts of."""
FOUNDED = {"credit": 0.97, "newsletter-prompt": 0.95, "syndication-line": 0.95,
           "advertisement": 0.9, "tag-list": 0.8}
"""The same for rules whose doubts are oftener right, but of what an article quotes."""
EXTRACTED = 0.15
"""The bar for a text that something has chosen from before: what it kept has one word for it."""
EDGE_SENTENCE, EDGE_LABEL = 0.35, 0.25
"""The same for sentences and for labels before and behind all that is certain, where most of what
it kept wrongly stands."""
LONG = 100
"""Characters from which on a sentence may be certain."""
LEAST_CERTAIN, CORE = 6, 0.5
"""Certain paragraphs that tell where an article begins and ends, and the share of the text that
they and all between them are."""
WHOLE = 0.65
"""Part of the bar that counts for a text with its page around it: what it loses is lost."""
CERTAIN = 0.9
GUARDED = 25
"""Words from which on a block of `CERTAIN` likelihood is prose that no sure rule removes."""
HOPELESS = 0.02
"""Likelihood below which a block's removal needs no reasons."""
TRUSTED = 0.85
"""Likelihood from which on a label is an article's own, whatever it is called."""
LABELS = frozenset(("site-chrome", "share-bar", "comment-form", "comment-section", "carousel",
                    "tag-list", "headline"))
"""Rules that go by labels, of which some are headings, cells and list items of an article."""
LIKELIHOODS = tuple(f"likelihood {percent / 100:.2f}" for percent in range(101))
ROLES = {"headline": "headline", "byline": "byline", "date": "date", "caption": "caption",
         "credit": "caption", "caption-line": "caption"}
"""What a block removed by one of these rules is; by another, it is boilerplate."""
make_verdict = partial(tuple.__new__, Verdict)
"""The verdict of all its fields; a page has hundreds."""


def judge(page: Page, hits: list[Hit], judgement: Judgement) -> tuple[Verdict, ...]:
    """One verdict for each block of the page, in order."""
    claims: dict[int, list[Hit]] = {}
    cuts: dict[int, list[Hit]] = {}
    for hit in hits:
        (claims if hit.span is None else cuts).setdefault(hit.block, []).append(hit)
    said = dict(claims)
    bars = set_bars(page, judgement)
    if page.source.kind == "text":
        likely = support_lines(page, judgement, claims, bars, cuts)
        judgement = judgement._replace(likely=likely)
    verdicts = decide_all(page, judgement, bars, claims, said)
    keep_standfirst(page, verdicts, claims)
    fill_gaps(page, verdicts, judgement, claims)
    keep_announced(page, verdicts, judgement)
    even_out(page, verdicts, judgement)
    empty_sections(page, verdicts)
    if page.source.kind == "text":
        drop_alone(page, verdicts, extracted=judgement.extracted)
    for index, found in cuts.items():
        if verdicts[index].role == "body":
            verdicts[index] = verdicts[index]._replace(cuts=tuple(found))
    give_reasons(verdicts, judgement)
    return tuple(join_parted(page, verdicts))


def decide_all(page: Page, judgement: Judgement, bars: list[float],
               claims: Mapping[int, list[Hit]], said: Mapping[int, list[Hit]]) -> list[Verdict]:
    """The verdicts on all blocks, each by itself.

    claims: what rules say of a block; said: all that they have said, whether it counts or not.
    """
    blocks, likely, claimed = page.blocks, judgement.likely.tolist(), claims.keys() | said.keys()
    verdicts = decide_unclaimed(page, judgement, bars)
    kept = [verdict.block for verdict in verdicts
            if verdict.role == "body" and verdict.block not in claimed] \
        if any(hit.rule == REPEATED for hits in said.values() for hit in hits) else []
    first = {blocks[index].text: index for index in reversed(kept)}
    for index in sorted(claimed):
        block, mine, all_said = blocks[index], claims.get(index, []), said.get(index, [])
        if first.get(block.text, index) >= index:  # nothing repeats what was itself taken out
            mine, all_said = ([hit for hit in hits if hit.rule != REPEATED]
                              for hits in (mine, all_said))
        if mine or all_said:
            verdicts[index] = decide(block, likely[index], bars[index], mine, all_said)
        if verdicts[index].role == "body":
            first[block.text] = min(index, first.get(block.text, index))
    return verdicts


def say(likely: float) -> str:
    """A likelihood, as verdicts tell it."""
    return LIKELIHOODS[round(100 * likely)]


def give_reasons(verdicts: list[Verdict], judgement: Judgement) -> None:
    """Say of each block that no rule claims how likely it was, and what spoke most against it.

    What has a reason already keeps it. What is hopeless, as menus are, has all against it, and is
    not asked about.
    """
    unclaimed = [verdict.block for verdict in verdicts
                 if verdict.rule == UNLIKE and not verdict.because]
    likely = judgement.likely.tolist()
    asked = [index for index in unclaimed if likely[index] >= HOPELESS]
    reasons = dict(zip(asked, judgement.explain(asked), strict=True))
    for index in unclaimed:
        reason = reasons.get(index)
        verdicts[index] = Verdict(index, "boilerplate", UNLIKE, say(likely[index])
                                  + (f", by {reason}" if reason else ""))


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
        before, row = row, find_row(page, block) if block.kind == "cell" else -1
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
    in_row = page.containers and page.containers[block.container].tag == "tr"
    return block.container if in_row else -1


def set_bars(page: Page, judgement: Judgement) -> list[float]:
    """The likelihood from which on each block is kept.

    Of a text that something has chosen from before, what stands before and behind all that is
    certain needs more than what stands amid it, where that is most of the text.
    """
    blocks = page.blocks
    if not judgement.extracted:
        bar = set_bar(judgement.likely, page)
        return [max(LOWEST, WHOLE * bar) if page.source.kind == "text" else bar] * len(blocks)
    likely = judgement.likely.tolist()
    certain = [block.index for block in blocks if likely[block.index] >= CERTAIN
               and len(block.text) >= LONG and ends_sentence(block.text)]
    sizes = [len(block.text) for block in blocks]
    if len(certain) < LEAST_CERTAIN or sum(sizes[certain[0]:certain[-1] + 1]) < CORE * sum(sizes):
        return [EXTRACTED] * len(blocks)
    return [EXTRACTED if certain[0] <= block.index <= certain[-1]
            else EDGE_SENTENCE if ends_sentence(block.text) else EDGE_LABEL for block in blocks]


def set_bar(likely: NDArray[np.float64], page: Page) -> float:
    """The likelihood from which on blocks are kept: the one that promises the best F1.

    It is half of the highest F1, in words, that keeping the likeliest blocks can promise (Z. Lipton
    et al., "Optimal Thresholding of Classifiers to Maximize F1 Measure", 2014).
    """
    words = read_sizes(page)[1] + 2
    order = np.argsort(-likely, kind="stable")
    expected = np.cumsum(likely[order] * words[order])
    if not len(expected) or expected[-1] <= 0:
        return 1.0
    promised = 2 * expected / (np.cumsum(words[order]) + expected[-1])
    return max(LOWEST, float(promised.max()) / 2)


def decide(block: Block, likely: float, bar: float, claims: Sequence[Hit],
           said: Sequence[Hit]) -> Verdict:
    """The verdict on a block that rules claim; said: all claims, whether they count or not."""
    guarded = likely >= CERTAIN and block.text.count(" ") >= GUARDED
    sure = [hit for hit in claims if hit.sure
            and not (guarded and hit.rule not in CERTAIN_RULES)
            and not (likely >= TRUSTED and hit.rule in LABELS)]
    if sure:
        owner = sure[0]
    elif likely < bar or any(likely < find_doubt(block, hit) for hit in claims):
        owner = (*claims, *said)[0]
    else:
        return make_verdict((block.index, "body", "article", say(likely), (), False))
    return Verdict(block.index, ROLES.get(owner.rule, "boilerplate"), owner.rule, owner.because)


def decide_unclaimed(page: Page, judgement: Judgement, bars: list[float]) -> list[Verdict]:
    """The verdicts on all blocks as if no rule claimed any.

    Why one goes, `give_reasons` says of most.
    """
    likely = judgement.likely
    stays, hopeless = likely >= np.array(bars), likely < HOPELESS
    says = map(LIKELIHOODS.__getitem__, np.rint(100 * likely).astype(np.int64).tolist())
    kept = stays.tolist()
    verdicts = list(map(make_verdict, zip(
        range(len(kept)), ["body" if one else "boilerplate" for one in kept],
        ["article" if one else UNLIKE for one in kept],
        [say if told else "" for say, told in zip(says, (stays | hopeless).tolist(), strict=True)],
        repeat(()), repeat(False), strict=False)))
    for block in page.blocks if page.containers else ():
        if block.bits & HINTED and not kept[block.index] and (hint := find_hint(block)):
            role = ROLES.get(hint.rule, "boilerplate")
            verdicts[block.index] = make_verdict(
                (block.index, role, hint.rule, hint.because, (), False))
    return verdicts


def find_doubt(block: Block, claim: Hit) -> float:
    """The likelihood with which a block is kept in spite of a rule's doubts."""
    return DOUBTED if block.kind == "quotation" else FOUNDED.get(claim.rule, DOUBTED)
