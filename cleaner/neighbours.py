"""What blocks are by those around them, once all have been judged by themselves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from .facts.structured import describes, read_description
from .learned import Judgement
from .model import Block, Hit, Page, Verdict
from .segment.lines import ends_sentence
from .sizes import read_sizes

LOWEST = 0.2
"""Likelihood below which nothing is kept for what surrounds it, nor because all is as unlikely."""
LINKED = 0.3
"""Share of a block's characters in links up to which it may be kept for what surrounds it."""
BELOW = 12
"""Blocks below the headline among which its standfirst stands."""
LISTS = frozenset(("table", "ul", "ol", "dl"))
"""Elements that are the article's as a whole, or not at all."""
SURE = 0.8
"""Likelihood of the blocks around what they speak for."""
MOST_ANNOUNCED = 12
"""Members of a list that a paragraph announces."""
LEAST_ANNOUNCING = 4
"""Spaces of a line that announces more than a label does."""
BETWEEN, MOST_BETWEEN = 0.3, 6
"""Likelihood of a heading or a paragraph between two blocks that stay, and how many such may be."""
PROSE = 60
"""Characters of a paragraph."""
MEMBERS = 3
"""Blocks from which on they are that."""
MOST, FEW = 0.6, 0.35
"""Shares of a list's characters from which on it is kept, and below which it goes."""
LEAST = 0.15
"""Likelihood from which on a member is kept with the rest."""
PARAGRAPH = 15
"""Spaces from which on a heading that ends as sentences do is a paragraph."""
MINOR, HALF = 0.2, 0.5
"""Shares of the body up to which a list may go, and be kept: pages have been laid out in tables."""
LONGEST_LABEL = 90
"""Characters of the longest label."""
OF_ITS_OWN = frozenset(("date", "repeated-block"))
"""Rules for what an article may have below a heading, though it is taken out there."""
UNLIKE = "unlike-article"
"""The owner of what no rule claims."""
EMPTY = "empty-section"
"""The owner of headings without their section."""


def keep_standfirst(page: Page, verdicts: list[Verdict],
                    claims: Mapping[int, Sequence[Hit]]) -> None:
    """Keep what stands between the headline and the article and is its description.

    Sets of true articles disagree on standfirsts, so that the judge can't have learned what they
    are; a reader takes them for the article's.
    """
    description = read_description(page.head)
    headline = next((verdict.block for verdict in verdicts if verdict.rule == "headline"), -1)
    if not description or headline < 0:
        return
    for index in range(headline + 1, min(headline + 1 + BELOW, len(verdicts))):
        block = page.blocks[index]
        if verdicts[index].role == "body" and block.kind != "heading":
            return
        if verdicts[index].role == "boilerplate" and not claims.get(index) \
                and describes(description, block.text):
            verdicts[index] = Verdict(index, "body", "article", "the page's own description")


def fill_gaps(page: Page, verdicts: list[Verdict], judgement: Judgement,
              claims: Mapping[int, Sequence[Hit]]) -> None:
    """Keep what no rule claims between two blocks that are kept.

    Those of the same make and container, and headings and prose that are half likely; between two
    that are certain, whatever the names around them say.
    """
    if not page.containers:
        return
    likely = judgement.likely.tolist()
    for index in range(1, len(verdicts) - 1):
        if likely[index] >= LOWEST and verdicts[index].rule == UNLIKE \
                and verdicts[index - 1].role == verdicts[index + 1].role == "body":
            before, block, after = page.blocks[index - 1:index + 2]
            same = (before.container, before.tag) == (block.container, block.tag) \
                == (after.container, after.tag)
            if block.kind == "code" or (same and block.linked < LINKED * len(block.text)):
                verdicts[index] = Verdict(index, "body", "article", "between two kept of its make")
    last = -1
    for index, verdict in enumerate(verdicts):
        if verdict.role != "body":
            continue
        gap = range(last + 1, index)
        if last >= 0 and 0 < len(gap) <= MOST_BETWEEN and not any(map(claims.get, gap)):
            certain = min(likely[last], likely[index]) >= SURE
            for between in gap:
                if likely[between] >= BETWEEN and may_go_on(page.blocks[between]) \
                        and (certain or verdicts[between].rule == UNLIKE):
                    verdicts[between] = Verdict(between, "body", "article", "between two kept")
        last = index


def may_go_on(block: Block) -> bool:
    """Whether a block is a heading or a paragraph."""
    return block.kind == "heading" or (
        len(block.text) >= PROSE and ends_sentence(block.text)
        and block.linked < LINKED * len(block.text))


def keep_announced(page: Page, verdicts: list[Verdict], judgement: Judgement) -> None:
    """Keep the list that a paragraph announces with a colon, where the article goes on below it."""
    likely = judgement.likely
    for one in page.containers:
        first, last = one.first, one.last
        if one.tag not in ("ul", "ol") or not 0 < first < last < len(verdicts) \
                or not MEMBERS - 1 <= last - first <= MOST_ANNOUNCED:
            continue
        lead, below = page.blocks[first - 1], page.blocks[last]
        if lead.text[-1] in ":：" and lead.text.count(" ") >= LEAST_ANNOUNCING \
                and min(likely[first - 1], likely[last]) >= SURE \
                and lead.container == below.container == one.parent \
                and verdicts[first - 1].role == verdicts[last].role == "body":
            for index in range(first, last):
                if verdicts[index].rule == UNLIKE:
                    verdicts[index] = Verdict(index, "body", "article", "announced by a colon")


def even_out(page: Page, verdicts: list[Verdict], judgement: Judgement) -> None:
    """Keep lists and tables whole of which most is kept; take out those of which little is."""
    if not page.containers:
        return
    sizes = read_sizes(page)[0].tolist()
    held = [size if verdict.role == "body" else 0
            for size, verdict in zip(sizes, verdicts, strict=True)]
    body = sum(held)
    for one in page.containers:
        if one.tag not in LISTS or one.last - one.first < MEMBERS:
            continue
        size, kept = sum(sizes[one.first:one.last]), sum(held[one.first:one.last])
        if not 0 < kept < size:
            continue
        members = range(one.first, one.last)
        if MOST * size <= kept <= HALF * body:
            for index in members:
                if verdicts[index].rule == UNLIKE and judgement.likely[index] >= LEAST:
                    verdicts[index] = Verdict(index, "body", "article", f"most of its {one.tag} is")
                    held[index] = sizes[index]
        elif kept < FEW * size and kept <= MINOR * body:
            for index in members:
                if held[index]:
                    verdicts[index] = Verdict(index, "boilerplate", UNLIKE,
                                              f"hardly anything else of its {one.tag} is")
                    held[index] = 0


def empty_sections(page: Page, verdicts: list[Verdict]) -> None:
    """Take out the headings of which nothing below was kept, where something stood there.

    What follows such a heading in the body is nothing, or a heading that is no smaller.
    """
    following: Block | None = None
    for index in range(len(verdicts) - 1, -1, -1):
        if verdicts[index].role != "body":
            continue
        block = page.blocks[index]
        parted = index + 1 < len(verdicts) and verdicts[index + 1].role != "body"
        if parted and is_title(block) and (
                following is None or (is_title(following) and following.tag <= block.tag)):
            verdicts[index] = Verdict(index, "boilerplate", EMPTY, "nothing below it was kept")
        else:
            following = block


def is_title(block: Block) -> bool:
    """Whether a block is a heading, and no paragraph that is set in a heading's letters."""
    return block.kind == "heading" and not (
        block.text.count(" ") >= PARAGRAPH and ends_sentence(block.text))


def drop_alone(page: Page, verdicts: list[Verdict], *, extracted: bool) -> None:
    """Take out the labels of a text beside which nothing was kept.

    Where the page is around it, a heading may have something else below it that was taken out: a
    picture's caption, a date; only what nothing claims shows that the label is of the same make.
    """
    kept = [verdict.role == "body" for verdict in verdicts]
    if sum(kept) < MEMBERS:
        return
    seen: Counter[str] = Counter()
    for index, block in enumerate(page.blocks):
        text = block.text
        if not kept[index] or len(text) > LONGEST_LABEL or ends_sentence(text) \
                or any(kept[max(0, index - 1):index] + kept[index + 1:index + 2]):
            continue
        seen = seen or Counter(other.text for other in page.blocks)
        below = verdicts[index + 1].rule if index + 1 < len(verdicts) else UNLIKE
        if extracted or below == UNLIKE or (seen[text] > 1 and below not in OF_ITS_OWN):
            verdicts[index] = Verdict(index, "boilerplate", EMPTY, "nothing beside it was kept")
