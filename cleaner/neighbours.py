"""What blocks are by those around them, once all have been judged by themselves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from .columns import NUMBERS
from .draft import ROLES, UNLIKE, Draft
from .facts.structured import describes, fold, read_description
from .learned import Judgement
from .lexicon.marks import COLONS
from .lexicon.markup import BIT
from .model import Block, Container, Hit, Page
from .rules.evidence import OUTER
from .segment.columns import read_columns
from .segment.line_shapes import SENTENCE, count_columns, ends_sentence
from .segment.speech import quotes_speech
from .sizes import count_words
from .support import REPEATED

LOWEST = 0.2
"""Likelihood below which nothing is kept for what surrounds it, nor because all is as unlikely."""
LINKED = 0.3
"""Share of a block's characters in links up to which it may be kept for what surrounds it."""
BELOW = 12
"""Blocks below the headline among which its standfirst stands."""
LEAST_STANDFIRST = 5
"""Words of the shortest standfirst."""
LEAST_ABOVE_FACTS, LONGEST_ABOVE_FACTS, NEAR_FACTS = 7, 300, 2
"""Words of one that nothing marks, its characters, and blocks below it among which the author or
the date is."""
STANDFIRSTS = frozenset(("paragraph", "item"))
FACTS = frozenset(("byline", "date"))
LISTS = frozenset(("table", "ul", "ol", "dl"))
"""Elements that are the article's as a whole, or not at all."""
ANNOUNCED = frozenset(("ul", "ol"))
"""Those of them that a paragraph may announce."""
SURE = 0.8
"""Likelihood of the blocks around what they speak for."""
MOST_ANNOUNCED = 12
"""Members of a list that a paragraph announces."""
LEAST_ANNOUNCING = 4
"""Spaces of a line that announces more than a label does."""
BETWEEN, MOST_BETWEEN = 0.3, 6
"""Likelihood of a heading or a paragraph between two blocks that stay, and how many such may be."""
PROSE, LONG = 60, 100
"""Columns of a paragraph, and characters of one that nothing else is."""
NOTES = frozenset(("app-prompt", "author-biography", "comment-form", "newsletter-prompt",
                   "rights-notice", "share-bar", "site-chrome", "syndication-line"))
"""Rules for what a site says below an article."""
LONGEST_NOTE, MOST_NOTES = 160, 4
"""Columns of a note that a page ends in, and how many there are at the most."""
FAR_DOWN = 3
"""Long paragraphs that stay above what is not the head of the article any more."""
MEMBERS = 3
"""Blocks from which on they are that."""
MOST, FEW = 0.6, 0.35
"""Shares of a list's characters from which on it is kept, and below which it goes."""
LEAST = 0.15
"""Likelihood from which on a member is kept with the rest."""
PARAGRAPH = 15
"""Spaces from which on a heading that ends as sentences do is a paragraph."""
ASKING, LEAST_ASKING, SEVERAL = "?？؟", 4, 2
"""What questions end in, the words of one, and how many make a list of them."""
HOPED = 0.05
"""The least likelihood of a question, and of a heading that a list of contents has."""
MINOR, HALF = 0.2, 0.5
"""Shares of the body up to which a list may go, and be kept: pages have been laid out in tables."""
LONGEST_LABEL = 90
"""Characters of the longest label."""
OF_ITS_OWN = frozenset(("date", "repeated-block"))
"""Rules for what an article may have below a heading, though it is taken out there."""
EMPTY = "empty-section"
"""The owner of headings without their section."""


def keep_standfirst(page: Page, draft: Draft, claims: Mapping[int, Sequence[Hit]]) -> None:
    """Keep what stands between the headline and the article and is its description.

    Sets of true articles disagree on standfirsts, so that the judge can't have learned what they
    are; a reader takes them for the article's.
    """
    if not page.containers or "headline" not in draft.owners:
        return
    description = read_description(page.head)
    headline = draft.owners.index("headline")
    for index in range(headline + 1, min(headline + 1 + BELOW, len(page.blocks))):
        block = page.blocks[index]
        if draft.kept[index]:
            if block.kind != "heading" and not is_standfirst_item(block):
                return
        elif draft.owners[index] not in ROLES and not claims.get(index):
            if description and describes(description, block.text):
                draft.keep(index, "the page's own description")
            elif is_marked_standfirst(page.blocks[headline], block) and all(
                    draft.kept[above] or draft.owners[above] in ROLES
                    or is_control(page.blocks[above]) for above in range(headline + 1, index)):
                draft.keep(index, "marked as the standfirst")
            elif index == headline + 1 and is_above_facts(page, draft, index):
                draft.keep(index, "between the headline and who wrote it when")


def is_above_facts(page: Page, draft: Draft, index: int) -> bool:
    """Whether a line of several words stands right above the author or the date.

    It does not print the headline again. In English, pages that are no news have a
    summary for who searches there, so that it has to be a heading.
    """
    title, block = page.blocks[index - 1], page.blocks[index]
    return (block.kind == "heading" or (block.kind in STANDFIRSTS and page.language != "en")) \
        and not block.linked and block.text[-1] not in COLONS \
        and len(block.text) <= LONGEST_ABOVE_FACTS \
        and count_words(block.text) >= LEAST_ABOVE_FACTS \
        and fold(title.text) not in fold(block.text) \
        and not FACTS.isdisjoint(draft.owners[index + 1:index + 1 + NEAR_FACTS])


def is_marked_standfirst(headline: Block, block: Block) -> bool:
    """Whether markup says of a block right below the headline that it goes with that.

    By the name of an element, or as a lower heading or a paragraph of the same `<header>`.
    """
    below = block.container == headline.container and block.bits & BIT["<header>"] \
        and block.kind in ("paragraph", "heading")
    marked = block.bits & BIT["standfirst"] and block.kind in ("paragraph", "heading", "item")
    return bool(below or marked) and not block.linked \
        and count_words(block.text) >= LEAST_STANDFIRST


def is_standfirst_item(block: Block) -> bool:
    """Whether a block is an item of a list that is the standfirst."""
    return block.kind == "item" and bool(block.bits & BIT["standfirst"])


def is_control(block: Block) -> bool:
    """Whether a block is short and no sentence: buttons, a counter, a slide's number."""
    return len(block.text) <= LONGEST_LABEL and not ends_sentence(block.text)


def fill_gaps(page: Page, draft: Draft, judgement: Judgement,
              claims: Mapping[int, Sequence[Hit]]) -> None:
    """Keep what no rule claims between two blocks that are kept.

    Those of the same make and container, and headings and prose that are half likely; between two
    that are certain, whatever the names around them say.
    """
    if not page.containers:
        return
    likely, blocks = judgement.likely, page.blocks
    for index in find_single(draft.kept, likely >= LOWEST):
        if draft.is_unclaimed(index):
            before, block, after = blocks[index - 1:index + 2]
            same = (before.container, before.tag) == (block.container, block.tag) \
                == (after.container, after.tag)
            if block.kind == "code" or (same and block.linked < LINKED * len(block.text)):
                draft.keep(index, "between two kept of its make")
    for last, index in find_gaps(draft.kept):
        fill_gap(page, draft, judgement, claims, range(last + 1, index))


def fill_gap(page: Page, draft: Draft, judgement: Judgement, claims: Mapping[int, Sequence[Hit]],
             gap: range) -> None:
    """Keep what may be the article's of several blocks between two that are kept."""
    likely, blocks = judgement.likely, page.blocks
    if {blocks[between].kind for between in gap} == {"code", "control"}:
        for between in gap:  # a button to copy it stands above code
            if blocks[between].kind == "code" and not claims.get(between):
                draft.keep(between, "between two kept")
    if any(map(claims.get, gap)):
        if heads_next(page, draft, judgement, claims, gap.stop):
            draft.keep(gap.stop - 1, "a heading above what is kept")
        return
    certain = min(likely[gap.start - 1], likely[gap.stop]) >= SURE
    for between in gap:
        if likely[between] >= BETWEEN and may_go_on(blocks[between]) \
                and (certain or draft.is_unclaimed(between)):
            draft.keep(between, "between two kept")


def heads_next(page: Page, draft: Draft, judgement: Judgement,
               claims: Mapping[int, Sequence[Hit]], index: int) -> bool:
    """Whether a half likely heading, behind what is set into an article, stands right above one."""
    block = page.blocks[index - 1]
    return block.kind == "heading" and not claims.get(index - 1) and not block.linked \
        and judgement.likely[index - 1] >= BETWEEN and draft.is_unclaimed(index - 1) \
        and judgement.likely[index] >= SURE


def keep_asked(page: Page, draft: Draft, judgement: Judgement,
               claims: Mapping[int, Sequence[Hit]]) -> None:
    """Keep the questions, of several, below which the answer stays: links that unfold it, mostly.

    Where the answers do not stay, the truth of true articles has them as often as not.
    """
    if not page.containers:
        return
    answers = (draft.kept[1:] & (judgement.likely[:-1] >= HOPED)).nonzero()[0].tolist()
    asked = [index for index in answers
             if page.blocks[index].text[-1] in ASKING and is_asked(page, index, claims)]
    if len(asked) < SEVERAL:
        return
    for index in asked:
        if not draft.kept[index]:
            draft.keep(index, "a question, answered below")
    last = asked[-1] + 2
    if last + 1 < len(page.blocks) and page.blocks[last].text[-1] in ASKING \
            and is_asked(page, last, claims) and judgement.likely[last + 1] >= BETWEEN:
        draft.keep(last, "the last question")
        draft.keep(last + 1, "answers the last question")


def keep_unfolded(page: Page, draft: Draft, judgement: Judgement,
                  claims: Mapping[int, Sequence[Hit]]) -> None:
    """Keep several questions with their answers, amid what stays: they unfold as tabs do."""
    if not page.containers:
        return
    likely = ((judgement.likely[1:] >= LOWEST) | draft.kept[1:]).nonzero()[0].tolist()
    first = begins = behind = 0
    for index in likely:
        if page.blocks[index].text[-1] not in ASKING or not is_asked(page, index, claims):
            continue
        if index != behind:
            first = begins = index
        behind = index + 2
        if behind - first >= 2 * SEVERAL and first and draft.kept[first - 1] \
                and behind < len(page.blocks) and draft.kept[behind]:
            for one in range(begins, behind):
                if not draft.kept[one]:
                    draft.keep(one, "one of several questions and answers")
            begins = behind


def is_asked(page: Page, index: int, claims: Mapping[int, Sequence[Hit]]) -> bool:
    """Whether a block is a question of several words, with an answer below it."""
    question, answer = page.blocks[index:index + 2]
    return count_words(question.text) >= LEAST_ASKING and question.kind not in OUTER \
        and not claims.get(index) and not claims.get(index + 1) \
        and answer.kind not in (*OUTER, "heading") and not answer.linked \
        and ends_sentence(answer.text)


def drop_notes(page: Page, draft: Draft, claims: Mapping[int, Sequence[Hit]],
               cuts: Mapping[int, Sequence[Hit]]) -> None:
    """Take out the notes that a page ends in: the last that stay, as long as a rule sees a cue.

    Amid an article a cue may be its own sentence; at its end it is the site's. A longer row of
    them is a list of the article's, and what a note is cut out of is its paragraph.
    """
    if page.source.kind != "html":
        return
    notes: list[tuple[int, Hit]] = []
    for index in reversed(draft.kept.nonzero()[0][FAR_DOWN:].tolist()):
        text = page.blocks[index].text
        hit = next((hit for hit in claims.get(index, ()) if hit.rule in NOTES), None)
        if hit is None or index in cuts or count_columns(text) > LONGEST_NOTE \
                or quotes_speech(text):
            break
        notes.append((index, hit))
    for index, hit in notes if len(notes) <= MOST_NOTES else ():
        draft.remove(index, hit.rule, f"{hit.because}, at the end")


def keep_again(page: Page, draft: Draft, judgement: Judgement) -> None:
    """Keep what comes again amid what stays, and is the article's own there.

    Items of a list, and headings below prose that are the headline's words.
    """
    if not page.containers:
        return
    sizes = read_columns(page).size
    for index in find_single(draft.kept, judgement.likely >= LEAST):
        block, owner = page.blocks[index], draft.owners[index]
        if block.kind == "item" and owner == REPEATED and judgement.likely[index] >= BETWEEN:
            draft.keep(index, "again, between two kept")
        elif block.kind == "heading" and owner == "headline" \
                and np.count_nonzero(draft.kept[:index] & (sizes[:index] >= LONG)) >= FAR_DOWN:
            draft.keep(index, "the headline's words, over a section")


def keep_listed(page: Page, draft: Draft, judgement: Judgement,
                claims: Mapping[int, Sequence[Hit]]) -> None:
    """Keep the headings that a list of contents links to, of several, where their section stays.

    That they come again speaks against them otherwise.
    """
    columns = read_columns(page)
    lost = ((columns.kind == NUMBERS["heading"]) & ~draft.kept
            & (judgement.likely >= HOPED)).nonzero()[0].tolist()
    lost = [index for index in lost if index + 1 < len(page.blocks) and draft.kept[index + 1]
            and all(hit.rule == REPEATED for hit in claims.get(index, ()))]
    if not lost or not page.containers:
        return
    linked = ((columns.linked == columns.size) & ~draft.kept).nonzero()[0].tolist()
    above = {page.blocks[index].text: index for index in reversed(linked)}
    headings = (columns.kind == NUMBERS["heading"]).nonzero()[0].tolist()
    times = Counter([page.blocks[index].text for index in headings])
    listed = {index for index in headings if times[page.blocks[index].text] == 1
              and above.get(page.blocks[index].text, index) < index}
    for index in lost if len(listed) >= SEVERAL else ():
        if index in listed:
            draft.keep(index, "in a list of contents")


def find_single(kept: NDArray[np.bool_], chosen: NDArray[np.bool_]) -> list[int]:
    """Those of some blocks that are not kept, between two that are."""
    single = chosen[1:-1] & ~kept[1:-1] & kept[:-2] & kept[2:]
    return (single.nonzero()[0] + 1).tolist()


def find_gaps(kept: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """The blocks that are kept before and after each small gap between them."""
    places = kept.nonzero()[0]
    steps = places[1:] - places[:-1]
    before = ((steps > 1) & (steps <= MOST_BETWEEN + 1)).nonzero()[0]
    return list(zip(places[before].tolist(), places[before + 1].tolist(), strict=True))


def may_go_on(block: Block) -> bool:
    """Whether a block is a heading or a paragraph."""
    return block.kind == "heading" or (
        count_columns(block.text) >= PROSE and ends_sentence(block.text)
        and block.linked < LINKED * len(block.text))


def find_lists(page: Page) -> list[Container]:
    """The lists and tables of a page that have members enough to be told by them."""
    return [one for one in page.containers
            if one.tag in LISTS and one.last - one.first >= MEMBERS - 1]


def keep_announced(page: Page, draft: Draft, judgement: Judgement,
                   lists: Sequence[Container]) -> None:
    """Keep the list that a paragraph announces with a colon, where the article goes on below it."""
    likely = judgement.likely
    for one in lists:
        first, last = one.first, one.last
        if one.tag not in ANNOUNCED or not 0 < first < last < len(page.blocks) \
                or last - first > MOST_ANNOUNCED:
            continue
        lead, below = page.blocks[first - 1], page.blocks[last]
        if lead.text[-1] in COLONS and count_words(lead.text) > LEAST_ANNOUNCING \
                and min(likely[first - 1], likely[last]) >= SURE \
                and lead.container == below.container == one.parent \
                and draft.kept[first - 1] and draft.kept[last]:
            for index in range(first, last):
                if draft.is_unclaimed(index):
                    draft.keep(index, "announced by a colon")


def even_out(page: Page, draft: Draft, judgement: Judgement, lists: Sequence[Container]) -> None:
    """Keep lists and tables whole of which most is kept; take out those of which little is."""
    if not lists:
        return
    column = read_columns(page).size
    sizes, held = column.tolist(), np.where(draft.kept, column, 0).tolist()
    body = sum(held)
    for one in lists:
        members = range(one.first, one.last)
        size, kept = sum(sizes[one.first:one.last]), sum(held[one.first:one.last])
        if len(members) < MEMBERS or not 0 < kept < size:
            continue
        if MOST * size <= kept <= HALF * body:
            for index in members:
                if draft.is_unclaimed(index) and judgement.likely[index] >= LEAST \
                        and not (one.tag == "ol" and page.blocks[index].text.isdecimal()):
                    draft.keep(index, f"most of its {one.tag} is")
                    held[index] = sizes[index]
        elif kept < FEW * size and kept <= MINOR * body:
            for index in members:
                if held[index]:
                    draft.remove(index, UNLIKE, f"hardly anything else of its {one.tag} is")
                    held[index] = 0


def empty_sections(page: Page, draft: Draft) -> None:
    """Take out the headings of which nothing below was kept, where something stood there.

    What follows such a heading in the body is nothing, or a heading that is no smaller. The head of
    a post has its author below, whatever of it is text.
    """
    blocks = page.blocks
    following = removed = -1
    for index, below in reversed(find_headings(page, draft.kept)):
        if below != removed:  # else what followed the heading that went follows this one as well
            following = below
        parted = index + 1 < len(blocks) and not draft.kept[index + 1] \
            and draft.owners[index + 1] != "byline"
        if parted and is_title(blocks[index]) and (following < 0 or (
                is_title(blocks[following]) and blocks[following].tag <= blocks[index].tag)):
            draft.remove(index, EMPTY, "nothing below it was kept")
            removed = index


def find_headings(page: Page, kept: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """The headings that are kept, each with the next block that is, -1 behind the last."""
    kinds = read_columns(page).kind
    places = kept.nonzero()[0]
    headings = (kinds[places] == NUMBERS["heading"]).nonzero()[0]
    if not len(headings):
        return []
    return list(zip(places[headings].tolist(), np.append(places, -1)[headings + 1].tolist(),
                    strict=True))


def is_title(block: Block) -> bool:
    """Whether a block is a heading, and no paragraph that is set in a heading's letters."""
    return block.kind == "heading" and not (
        count_words(block.text) > PARAGRAPH and ends_sentence(block.text))


def drop_alone(page: Page, draft: Draft, *, extracted: bool) -> None:
    """Take out the labels of a text beside which nothing was kept.

    Where the page is around it, a heading may have something else below it that was taken out: a
    picture's caption, a date; only what nothing claims shows that the label is of the same make.
    """
    kept = draft.kept
    if np.count_nonzero(kept) < MEMBERS:
        return
    alone = kept.copy()
    alone[1:] &= ~kept[:-1]
    alone[:-1] &= ~kept[1:]
    seen: Counter[str] | None = None
    first = int(kept.argmax())
    for index in alone.nonzero()[0].tolist():
        text = page.blocks[index].text
        if len(text) > LONGEST_LABEL or ends_sentence(text) \
                or (index == first and len(text) >= SENTENCE):  # a standfirst above the author
            continue
        below = draft.owners[index + 1] if index + 1 < len(page.blocks) else UNLIKE
        if extracted or below == UNLIKE or (below not in OF_ITS_OWN and (
                seen := seen or Counter([block.text for block in page.blocks]))[text] > 1):
            draft.remove(index, EMPTY, "nothing beside it was kept")
