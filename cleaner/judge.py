"""Hits and likelihoods to one verdict a block: the only place that decides.

A block is kept where the learned judge holds it for the article's, unless a rule is sure of what
else it is. A rule in doubt moves the bar: it needs the judge's agreement, but less of it. Whatever
is removed is owned by the rule that claims it, and by `unlike-article` where none does.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from .columns import NUMBERS
from .draft import UNLIKE, Draft
from .learned import RUN_ON, Judgement
from .model import Block, Hit, Page, Verdict
from .native.columns import tell_hundredths, want
from .native.forms import ENDED
from .neighbours import look_around
from .neighbours.bars import LOWEST
from .neighbours.ends import drop_marks
from .overruled import CERTAIN_RULES, REPEATED
from .rules.hints import HINTED, find_hint
from .segment.columns import read_columns
from .segment.line_shapes import SENTENCE, count_columns, ends_sentence, read_edges
from .segment.speech import is_reported
from .sizes import count_words
from .support import support_lines
from .topics import TOPICS, find_topics

DOUBTED = 0.55
"""The least likelihood with which a block is kept that a rule has its doubts of."""
FOUNDED = {"credit": 0.99, "newsletter-prompt": 0.95, "syndication-line": 0.95,
           "advertisement": 0.9, "author-biography": 0.95, "tag-list": 0.8, "bare-link": 0.7}
"""The same for rules whose doubts are oftener right, but of what an article quotes."""
FOUNDED_IN_HTML = FOUNDED | dict.fromkeys(
    ("app-prompt", "comment-form", "comment-section", "donation-prompt", "labelled-link",
     "paywall-notice", "reading-prompt", "rights-notice", "share-bar"), 0.9)
"""The same of HTML, where more is known of a paragraph that holds a cue."""
LISTED = 0.99
"""The same for a paragraph with a tag list's label: a heading or one word may be a table's."""
EXTRACTED = 0.15
"""The bar for a text that something has chosen from before: what it kept has one word for it."""
EDGE_SENTENCE, EDGE_LABEL = 0.35, 0.25
"""The same for sentences and for labels before and behind all that is certain, where most of what
it kept wrongly stands."""
LONG = 100
"""Columns from which on a sentence may be certain, or a cell is a paragraph."""
PARAGRAPHS, SENTENCES = 2, 5
"""Paragraphs of a table's row from which on it lays out a page, and sentences."""
LEAST_CERTAIN, CORE = 6, 0.5
"""Certain paragraphs that tell where an article begins and ends, and the share of the text that
they and all between them are."""
BULK, LEAST_BULK = 0.5, 5
"""Share of a text that stays though it is one line, and the ends of sentences within it: who has
joined a page to a line has joined the article to it."""
WHOLE = 0.65
"""Part of the bar that counts for a text with its page around it, unless that came as one line:
what it loses is lost."""
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
ACTIONS = frozenset(("share-bar", "comment-form"))
"""Those of them whose labels are what a reader may do, which as a paragraph is no article's; of the
others several words together may be believed, where one alone may be a name or a property."""
BAR = " | "
"""What parts the labels of a row of links, which as a cell is none of a table's."""
LIKELIHOODS = tuple(f"likelihood {percent / 100:.2f}" for percent in range(101))

NAMED = want(any_of=HINTED)
"""What stands in elements of which a name hints at an owner."""
Bars = NDArray[np.float64]
"""The likelihood from which on each block of a page is kept."""


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
    says = say_all(judgement.likely)
    draft = Draft(judgement.likely >= bars, says.copy())
    if hits or not draft.kept.all():
        decide_claimed(page, draft, judgement, bars, claims, said)
        name_owners(page, draft)
        look_around(page, draft, judgement, claims, cuts)
        give_reasons(draft, judgement, says)
    drop_marks(page, draft)
    join_parted(page, draft)
    return draft.make_verdicts(cuts)


def decide_claimed(page: Page, draft: Draft, judgement: Judgement, bars: Bars,
                   claims: Mapping[int, list[Hit]], said: Mapping[int, list[Hit]]) -> None:
    """Decide on all blocks that rules claim, each by itself.

    claims: what rules say of a block; said: all that they have said, whether it counts or not.
    """
    blocks, likely, least = page.blocks, judgement.likely.tolist(), bars.tolist()
    repeated = {hit.block for hits in said.values() for hit in hits if hit.rule == REPEATED}
    first = {blocks[index].text: index for index in draft.kept.nonzero()[0][::-1].tolist()
             if index not in said and index not in claims} if repeated else {}
    founded = found_doubts(page, said) if page.source.kind == "html" else FOUNDED
    for index in sorted(claims.keys() | said.keys()):
        block, mine, all_said = blocks[index], claims.get(index, []), said.get(index, [])
        if index in repeated and first.get(block.text, index) >= index:
            mine, all_said = ([hit for hit in hits if hit.rule != REPEATED]
                              for hits in (mine, all_said))  # what it repeats was itself taken out
        if owner := find_owner(block, likely[index], least[index], mine, all_said, founded):
            draft.remove(index, owner.rule, owner.because)
        elif repeated and draft.kept[index]:
            first[block.text] = min(index, first.get(block.text, index))


def found_doubts(page: Page, said: Mapping[int, list[Hit]]) -> Mapping[str, float]:
    """The likelihoods with which blocks of HTML are kept that rules have their doubts of.

    A cue of what the article is about, by its headline, says less.
    """
    hits = [hit for mine in said.values() for hit in mine]
    if not any(hit.rule in TOPICS and not hit.sure for hit in hits):
        return FOUNDED_IN_HTML
    headline = next((page.blocks[hit.block].text for hit in hits if hit.rule == "headline"),
                    page.head.title)
    topics = find_topics(headline, page.language)
    return {rule: least for rule, least in FOUNDED_IN_HTML.items() if rule not in topics} \
        if topics else FOUNDED_IN_HTML


def find_owner(block: Block, likely: float, bar: float, claims: Sequence[Hit],
               said: Sequence[Hit], founded: Mapping[str, float]) -> Hit | None:
    """The hit that removes a block that rules claim, if any does.

    claims: those that count; said: all, whether they count or not; founded: see `FOUNDED`.
    """
    for hit in claims:
        if hit.sure and not (likely >= TRUSTED and is_overruled(block, likely, hit)):
            return hit
    if likely < bar or any(likely < find_doubt(block, hit, founded) for hit in claims):
        return next(iter((*claims, *said)), None)
    return None


def is_overruled(block: Block, likely: float, hit: Hit) -> bool:
    """Whether a block that is trusted stays, though a rule is sure of what else it is."""
    if hit.stated and block.container >= 0:
        return False  # of HTML; a text's may be the beginning of its first paragraph
    if hit.rule in LABELS:
        label = block.kind != "paragraph" and BAR not in block.text
        return label or not (hit.phrase or hit.rule in ACTIONS)
    return hit.rule not in CERTAIN_RULES and not hit.phrase and likely >= CERTAIN \
        and count_words(block.text) > GUARDED


def name_owners(page: Page, draft: Draft) -> None:
    """Say who owns what no rule claims, as the names of the elements around it hint."""
    if not page.containers:
        return
    owners = draft.owners
    for index in read_columns(page).find(NAMED):
        if owners[index] == UNLIKE and (hint := find_hint(page.blocks[index])):
            owners[index], draft.reasons[index] = hint


def say_all(likely: NDArray[np.float64]) -> list[str]:
    """Likelihoods, as verdicts tell them."""
    return list(map(LIKELIHOODS.__getitem__, tell_hundredths(likely)))


def give_reasons(draft: Draft, judgement: Judgement, says: list[str]) -> None:
    """Say of each block that nothing claims how likely it was, and what spoke most against it.

    What is hopeless, as menus are, has all against it, and is not asked about.
    """
    asked = [index for index in (
                 ~draft.kept & (judgement.likely >= HOPELESS)).nonzero()[0].tolist()
             if draft.is_unclaimed(index) and draft.reasons[index] == says[index]]
    for index, reason in zip(asked, judgement.explain(asked), strict=True):
        if reason:
            draft.reasons[index] = f"{says[index]}, by {reason}"


def join_parted(page: Page, draft: Draft) -> None:
    """Mark the blocks that belong to the paragraph before them.

    They go on with a sentence which something removed has parted in two, or are the further cells
    of a table's row.
    """
    places = draft.kept.nonzero()[0]
    kinds = read_columns(page).kind[places]
    below, parted = kinds[1:], places[1:] > places[:-1] + 1
    if page.settings is not None:
        for own in places[1:][(page.settings.gaps[places[1:]] > 0) & ~parted].tolist():
            draft.joined[own] = True
    joinable = (below == NUMBERS["cell"]) | ((below == NUMBERS["paragraph"]) & parted)
    rows: dict[int, bool] = {}
    for at in (joinable & (kinds[:-1] == below)).nonzero()[0].tolist():
        last, own = places[at:at + 2].tolist()
        earlier, block = page.blocks[last], page.blocks[own]
        if block.kind != "cell":
            draft.joined[own] = goes_on(earlier.text, block.text)
        elif (row := find_row(page, block)) >= 0 and row == find_row(page, earlier):
            if row not in rows:
                rows[row] = is_of_data(page, row)
            draft.joined[own] = rows[row]


def goes_on(text: str, below: str) -> bool:
    """Whether a paragraph is the end of a sentence that another one begins."""
    return len(text) >= SENTENCE and not ends_sentence(text) and below[0].islower()


def is_of_data(page: Page, row: int) -> bool:
    """Whether a row is a table's; where one lays out a page, it holds several paragraphs.

    These may be but lines of one cell, and short where there are many.
    """
    inside = page.blocks[page.containers[row].first:page.containers[row].last]
    sizes = [count_columns(block.text) for block in inside if ends_sentence(block.text)]
    return sum(size >= LONG for size in sizes) < PARAGRAPHS \
        and sum(size >= SENTENCE for size in sizes) < SENTENCES


def find_row(page: Page, block: Block) -> int:
    """The table row that a cell belongs to, or -1."""
    in_row = page.containers and page.containers[block.container].tag == "tr"
    return block.container if in_row else -1


def set_bars(page: Page, judgement: Judgement) -> Bars:
    """The likelihood from which on each block is kept; nothing of one that is most of a text."""
    if page.source.kind != "text":
        return np.full(len(page.blocks), set_bar(judgement.likely, page))
    sizes = read_columns(page).size
    whole = int(sizes.sum())
    bars = set_text_bars(page, judgement, whole)
    if len(sizes) and sizes.max() > BULK * whole:
        longest = int(sizes.argmax())
        if page.blocks[longest].text.count(". ") >= LEAST_BULK:
            bars[longest] = 0.0
    return bars


def set_text_bars(page: Page, judgement: Judgement, whole: int) -> Bars:
    """The likelihood from which on each block of a text of so many characters is kept.

    Of one that something has chosen from before, what stands before and behind all that is
    certain needs more than what stands amid it, where that is most of the text.
    """
    if not judgement.extracted:
        part = 1.0 if judgement.forest == RUN_ON else WHOLE
        bar = max(LOWEST, part * set_bar(judgement.likely, page))
        return np.full(len(page.blocks), bar)
    sizes, ended = read_columns(page).size, (read_edges(page) & ENDED) > 0
    certain = ((judgement.likely >= CERTAIN) & (sizes >= LONG) & ended).nonzero()[0]
    if len(certain) < LEAST_CERTAIN:
        return np.full(len(page.blocks), EXTRACTED)
    core = slice(certain[0], certain[-1] + 1)
    if sizes[core].sum() < CORE * whole:
        return np.full(len(page.blocks), EXTRACTED)
    bars = np.where(ended, EDGE_SENTENCE, EDGE_LABEL)
    bars[core] = EXTRACTED
    return bars


def set_bar(likely: NDArray[np.float64], page: Page) -> float:
    """The likelihood from which on blocks are kept: the one that promises the best F1.

    It is half of the highest F1, in words, that keeping the likeliest blocks can promise (Z. Lipton
    et al., "Optimal Thresholding of Classifiers to Maximize F1 Measure", 2014).
    """
    return max(LOWEST, read_columns(page).promise(likely))


def find_doubt(block: Block, claim: Hit, founded: Mapping[str, float]) -> float:
    """The likelihood with which a block is kept in spite of a rule's doubts."""
    if block.kind == "quotation" or is_reported(block.text):
        return DOUBTED
    if claim.rule == "tag-list" and block.kind == "paragraph" and count_words(block.text) > 1:
        return LISTED
    return founded.get(claim.rule, DOUBTED)
