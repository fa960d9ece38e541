"""What the lines around a line of a text say for it: all that is left where there is no markup.

These only raise likelihoods and drop doubts, before `judge` decides.
"""

from __future__ import annotations

from collections.abc import Mapping, Set

import numpy as np
from numpy.typing import NDArray

from .below import AMID, claim_beside
from .columns import NUMBERS
from .facts.date_lines import is_stamp
from .following import raise_following
from .learned import Judgement
from .lexicon.marks import COLONS
from .model import Hit, Page
from .native.forms import SMALL
from .practical import raise_practical
from .segment.line_shapes import SENTENCE, cut_ending
from .segment.speech import is_reported, quotes_speech
from .standing import SKIPPED, Standing
from .topics import TOPICS, find_topics

HEADING = NUMBERS["heading"]
ITEM, FEW_ITEMS = NUMBERS["item"], 2
"""Items of a list that speak for the heading above them."""
FOLLOWING = 0.5
"""Part of the bar that a paragraph needs right below one that stays."""
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
INNER, SPOKEN, MIXED = 0.03, 0.02, 0.2
"""Likelihood from which on lines within the article are kept that no rule claims; of a sentence; of
the parts of what came as one line, of which some always hold the article's words."""
OWN_DATE = 0.85
"""Likelihood from which on a date that no prose follows may be an article's own."""
BEHIND_BOX = 0.1
"""Likelihood from which on lines behind a consent notice are kept above a paragraph that stays."""
BESIDE_PROMPT = 2
"""Lines from a prompt to read on to a paragraph: "Advertisement" may stand between."""
REPEATED = "repeated-block"
SHORT_RUN = 8
"""Lines that an article may begin with before its first paragraph; more are a menu's."""
LIST = 20
"""Lines that stay below the last paragraph where the article ends in a list."""
FEW = 12
"""Claims that are sooner looked at than sorted out."""
HEAD = 2
"""Paragraphs above which a date may be the article's own."""
PARTED = 3
"""Lines below the first part of a sentence among which it goes on."""
CERTAIN_RULES = frozenset(("headline", "byline", "date", "menu", "pull-quote", REPEATED,
                           "caption-line", "slide", "next-article", "consent-notice",
                           "site-repeat", "author-biography", "rights-notice"))
"""Rules whose sure hits hold for prose as well: they do not judge by a cue."""
NAMED_LIKE_HEADINGS = frozenset(("author-biography", "consent-notice"))
"""Those of them whose labels are an article's headings too."""
UNLIKE_HEADINGS = CERTAIN_RULES - NAMED_LIKE_HEADINGS
"""Those of them that heads nothing of an article's."""


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


def takes_up(text: str, label: str) -> bool:
    """Whether a text holds each of the words of a label, whatever their endings."""
    small = text.casefold()
    words = [word for word in label.casefold().strip(" :.!?…").split() if word.isalpha()]
    return bool(words) and all(cut_ending(word) in small for word in words)
