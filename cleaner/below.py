"""What goes with claimed lines of a text: titles below labels, cards, the titles of newsletters."""

from __future__ import annotations

from collections.abc import Sequence

from .lexicon.cues import CUE, load_phrases_of, read_cues
from .lexicon.marks import COLONS
from .model import Hit
from .practical import states_fact
from .segment.line_shapes import SENTENCE, count_columns
from .standing import SKIPPED, Standing

RELATED, BARE_LINK, NEWSLETTER = "related-links", "bare-link", "newsletter-prompt"
TAGS, LONGEST_TAG, MOST_TAGS = "tag-list", 40, 20
"""A rule for labels of tags, characters of a tag on a line of its own, and how many there are."""
BESIDE = frozenset((RELATED, NEWSLETTER))
SLIDING = frozenset(("carousel", "site-chrome"))
"""Rules that know some of the labels of other articles, too: "Next"."""
LONGEST_LABEL = 40
"""Characters of a line that is likely a label of other articles, as it begins with a cue."""
LONGEST_TITLE, LONGEST_ANNOUNCED = 90, 140
"""Characters of the longest title of another article, and of one that a label announces."""
LIKE_HEADING = 0.45
"""Likelihood from which on a line that may be another article's title is rather a heading."""
FOLLOWED = "Xx xx xx"
"""What stands behind a label where it is asked whether it begins a line: no words of any cue."""
SHORTEST_TITLE, LONGEST_LINKED = 15, 160
"""Characters of a card's title."""
LONGEST_NOTE, MOST_NOTES = 40, 2
"""Characters of a line between a card's title and its summary, such as a date, and how many."""
SHORTEST_SUMMARY, LONGEST_SUMMARY, LONGEST_DATED = 30, 300, 500
"""Characters of a card's summary, and of one that has a date."""
PROMPTS = frozenset(("share-bar", "app-prompt", "donation-prompt", NEWSLETTER, "comment-form"))
"""Rules for sentences that stand below an article, and are no card's."""
AMID = "reading-prompt"
"""A rule for what stands amid an article, and in no card."""
MOST_PRAISE, LONGEST_PRAISE, LONGEST_OFFERED = 4, 150, 60
"""Lines above the prompt of a newsletter that praise it, characters of each, and of its title."""
IN_CARD = "in a card below a cue for other articles"
"""Why the lines of a card are claimed."""
LIKE_ARTICLE = 0.8
"""Mean likelihood of the cards' sentences from which on they are rather the article's."""
LONGEST_CAPTION = 80
"""Columns of a sentence that may stand among titles, as a caption does."""
SAID = frozenset("\"“„«»–—")
"""What a sentence begins with that somebody says."""
LEAST_TAIL, LEAST_MIXED = 2, 4
"""Titles of a list that ends a page, below its label, and its lines where others are among them."""
HALFWAY = 0.5
"""Part of the bar from which on a paragraph below what looks like two cards shows that they are
none."""
LEAST_CARDS, MOST_CARDS = 2, 20
"""Cards one below another: an article's own heading and paragraph look like one; and how many are
looked at below a label, as each of many labels looks at them again."""


def claim_beside(lines: Standing) -> None:
    """Claim what goes with labels of other articles, and with prompts of newsletters."""
    labels, likely, prompts, topics = list[int](), list[int](), list[int](), list[int]()
    for index, hits in lines.claims.items():
        for hit in hits:
            if hit.sure and hit.rule in BESIDE:
                (labels if hit.rule == RELATED else prompts).append(index)
            elif hit.sure and hit.rule == TAGS:
                topics.append(index)
            elif hit.rule == RELATED and lines.size[index] <= LONGEST_LABEL \
                    and not lines.ended[index]:
                likely.append(index)
    for label in likely:
        claim_open(lines, find_cards(lines, label, dated=True), IN_CARD)
    labels = sorted(set(labels))
    claim_below(lines, labels)
    claim_tail(lines, labels)
    claim_titles(lines, sorted(set(prompts)))
    for label in topics if not lines.extracted else ():
        claim_tags(lines, label)


def claim_tags(lines: Standing, label: int) -> None:
    """Claim the tags below their label at an article's end, each a short line that goes on."""
    behind = label + 1
    while behind < min(label + 1 + MOST_TAGS, len(lines.blocks)) and behind not in lines.claims \
            and lines.size[behind] <= LONGEST_TAG and not lines.ended[behind]:
        behind += 1
    if not any(map(lines.is_prose, range(behind, behind + SKIPPED))):
        claim_open(lines, range(label + 1, behind), "below a tag list's label", TAGS)


def claim_below(lines: Standing, labels: Sequence[int]) -> None:
    """Claim the titles below a label of other articles, where nothing else does but their links.

    Dates among them are theirs. A title that a label between paragraphs announces goes for sure; a
    further one right above a paragraph is the heading of that. "Next" may as well be a carousel's,
    and announces no line right above a paragraph.
    """
    sliding = {index for index in labels for hit in lines.claims[index] if hit.rule in SLIDING}
    cards = range(0)
    for label in labels:
        cards = cards if label < cards.stop else find_cards(lines, label)
        claim_open(lines, cards if label < cards.start else range(0), IN_CARD)
        announced = announces(lines.blocks[label].text, lines.language)
        first, index = 0, label + 1
        while index < len(lines.blocks) and is_title(lines, index, announced and not first):
            rules = {hit.rule for hit in lines.claims.get(index, ())}
            heading = label in sliding and lines.is_prose(index + 1)
            if heading or lines.is_summary_label(index) or states_fact(lines, index) \
                    or not rules <= {BARE_LINK, "date"} \
                    or (first and is_next_heading(lines, first, index)):
                break
            if "date" not in rules:
                sure = announced and not first and not lines.extracted and lines.is_prose(label - 1)
                lines.claim(index, [Hit(index, RELATED, "below a cue for other articles", sure)])
                first = first or index
            index += 1


def claim_open(lines: Standing, others: range, because: str, rule: str = RELATED) -> None:
    """Claim those lines for a rule, mostly other articles', that nothing else claims."""
    for index in others:
        if index not in lines.claims:
            lines.claim(index, [Hit(index, rule, because, True)])


def claim_tail(lines: Standing, labels: Sequence[int]) -> None:
    """Claim all that stands below a label of other articles where nothing there is an article's.

    So pages end: lists of what is read most, with the pictures' captions beside the titles.
    """
    known, found, below, titles, likely = set(labels), -1, 0, 0, 0.0
    for index in range(len(lines.blocks) - 1, labels[0] - 1 if labels else -1, -1):
        if index in known:
            if titles >= max(LEAST_TAIL, below / 2) and likely < LIKE_HEADING * below \
                    and (below >= LEAST_MIXED or titles == below) \
                    and stands_below_prose(lines, index):
                found = index
        elif index not in lines.claims or lines.claims[index][0].rule == RELATED:
            if is_long(lines, index):
                break
            below, likely = below + 1, likely + float(lines.stated[index])
            titles += bool(lines.size[index] >= SHORTEST_TITLE and (
                not lines.ended[index] or lines.blocks[index].text[-1] == "?"))
    if found >= 0:
        claim_open(lines, range(found + 1, len(lines.blocks)), "in a list that ends the page")


def is_long(lines: Standing, index: int) -> bool:
    """Whether a line is likely to be an article's, or a sentence too long for a list of titles.

    A sentence that begins with what somebody says is no caption.
    """
    text = lines.blocks[index].text
    if text[0] in SAID and lines.ended[index] and text[-1] == "." \
            and lines.size[index] > SENTENCE:
        return True
    longest = LONGEST_CAPTION if lines.ended[index] and text[-1] != "?" else LONGEST_SUMMARY
    return bool(lines.stated[index] >= LIKE_ARTICLE) or count_columns(text) > longest


def claim_titles(lines: Standing, prompts: Sequence[int]) -> None:
    """Claim the title that stands above the prompt of a newsletter amid the article.

    What praises it may stand between, but no title of a prompt. A line that is likely to be a
    heading by itself is one.
    """
    titles = set[int]()
    for prompt in prompts:
        title = prompt - 1
        while title > prompt - MOST_PRAISE and title not in titles and is_praise(lines, title):
            title -= 1
        if title > 0 and title not in lines.claims and not lines.ended[title] \
                and lines.size[title] <= LONGEST_OFFERED and lines.stated[title] < LIKE_HEADING \
                and lines.is_prose(title - 1):
            lines.claim(title, [Hit(title, NEWSLETTER, "above the prompt of a newsletter", True)])
            titles.add(title)


def is_praise(lines: Standing, index: int) -> bool:
    """Whether a line tells of a newsletter between its title and its prompt."""
    if index in lines.claims:
        return any(hit.rule == NEWSLETTER for hit in lines.claims[index])
    return bool(lines.ended[index] and lines.size[index] <= LONGEST_PRAISE
                and lines.stated[index] < LIKE_HEADING)


def find_cards(lines: Standing, label: int, *, dated: bool = False) -> range:
    """The lines of the cards below a label, each a title and a sentence; none of a single card.

    Where the label stands amid the article, what looks like cards are its sections; and where all
    their sentences are likely to be its paragraphs, unless they have dates. Only those count where
    `dated` says so.
    """
    cards, dates, index, behind, likely = 0, 0, label + 1, label + 1, 0.0
    if lines.blocks[label].text[-1] in COLONS:
        return range(0)
    while index < len(lines.blocks) and cards < MOST_CARDS:
        end = find_card_end(lines, index)
        if end > index:
            cards += 1
            dates += any(is_dated(lines, at) for at in range(index + 1, end + 1))
            likely += float(lines.stated[end - 1])
            index = behind = end
        elif cards and (is_dated(lines, index) or (
                lines.size[index] < SHORTEST_TITLE and not lines.ended[index])):
            index += 1
        else:
            break
    amid = cards >= LEAST_CARDS and stands_below_prose(lines, label) \
        and any(goes_on(lines, below, cards == LEAST_CARDS)
                for below in range(behind, behind + SKIPPED))
    told = dates >= LEAST_CARDS or (
        not dated and cards >= LEAST_CARDS and likely < LIKE_ARTICLE * cards)
    return range(label + 1, behind) if told and not amid else range(0)


def goes_on(lines: Standing, index: int, halfway: bool) -> bool:
    """Whether a paragraph stays, or comes halfway to it and no rule claims it."""
    return lines.is_prose(index) or (
        halfway and index < len(lines.blocks) and lines.is_open(index)
        and bool(lines.paragraph[index] and lines.stated[index] >= HALFWAY * lines.bars[index]))


def stands_below_prose(lines: Standing, label: int) -> bool:
    """Whether a paragraph stands above a label, or only claimed lines between: "Advertisement"."""
    above = label - 1
    while above > max(0, label - SKIPPED) and above in lines.claims:
        above -= 1
    return lines.is_prose(above)


def find_card_end(lines: Standing, title: int) -> int:
    """The line behind the card that a title begins, or the title's own where it begins none."""
    if lines.ended[title] or not SHORTEST_TITLE <= lines.size[title] <= LONGEST_LINKED \
            or title in lines.headlines:
        return title
    if lines.is_sure(title, AMID):
        return title
    summary = title + 1
    while summary < min(title + 1 + MOST_NOTES, len(lines.blocks)) \
            and not lines.ended[summary] and lines.size[summary] <= LONGEST_NOTE:
        summary += 1
    dated = any(is_dated(lines, at) for at in (*range(title + 1, summary), summary + 1))
    told = summary < len(lines.blocks) and lines.ended[summary] and SHORTEST_SUMMARY \
        <= lines.size[summary] <= (LONGEST_DATED if dated else LONGEST_SUMMARY) \
        and not is_prompt(lines, summary)
    return summary + 1 if told else title


def is_prompt(lines: Standing, index: int) -> bool:
    """Whether a line asks the reader for something, and tells of no other article."""
    return any(hit.rule in PROMPTS for hit in lines.claims.get(index, ()))


def is_dated(lines: Standing, index: int) -> bool:
    """Whether a line is nothing but the day or the hour of what stands beside it."""
    return any(hit.rule == "date" for hit in lines.claims.get(index, ()))


def is_next_heading(lines: Standing, title: int, index: int) -> bool:
    """Whether a line below another article's title is rather the heading of the paragraph below it.

    It is likely to be one by itself, stands further off than the title from its label, or has a
    mark as headings do in Korea, and the title none.
    """
    kinds = lines.blocks[title].kind, lines.blocks[index].kind
    return lines.is_prose(index + 1) and (
        lines.stated[index] >= LIKE_HEADING or lines.blanks[index] > lines.blanks[title]
        or kinds == ("paragraph", "item"))


def announces(label: str, language: str | None) -> bool:
    """Whether a label of other articles is one that a title follows: "Read also", not "More"."""
    behind = f"{label} {FOLLOWED}"
    return label[-1] in COLONS \
        or bool(read_cues(behind, load_phrases_of(language)).bits & CUE["related"])


def is_title(lines: Standing, index: int, announced: bool) -> bool:
    """Whether a line may be the title of another article, by its length and its end."""
    if announced:
        return bool(lines.size[index] <= LONGEST_ANNOUNCED) \
            and not lines.blocks[index].text.endswith((".", ":"))
    return bool(lines.size[index] <= LONGEST_TITLE) and not lines.ended[index]
