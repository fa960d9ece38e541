"""Lines of a text that go on with others which stay, and stay with them.

An answer to a question, what a colon announces, who said what is quoted, the standfirst below the
headline; `closing` has the sentences that end an article. A line by itself shows none of this.
"""

from __future__ import annotations

import numpy as np

from .closing import raise_sentences, split_words
from .columns import NUMBERS
from .native.forms import ANNOUNCING, QUOTED
from .patterns import compile_re
from .practical import raise_practical
from .rules.contents import read_heading
from .segment.line_shapes import SENTENCE, count_columns
from .sizes import count_words
from .standing import Standing

MOST_ANNOUNCED, LONGEST_ANNOUNCED = 12, 160
"""Lines that a colon may announce, and the characters of each."""
LONGEST_SPEAKER = 60
"""Characters of a line that says who is quoted above it."""
LEAST_STANDFIRST, MOST_STANDFIRSTS, SHORTER, LEAST_WIDE = 6, 3, 2, 24
"""Words of the shortest standfirst, lines that it has, how many words fewer make a further one, and
columns of one in wide letters that does not end as sentences do."""
BELOW, BELOW_BAR = 3, 12
"""Lines below a standfirst among which the author or the date stands, without those of a bar and
with them."""
BARS = frozenset(("share-bar", "carousel", "comment-form"))
"""Rules that take out the bar between a standfirst and the author."""
FACTS = frozenset(("byline", "date"))
MOST_POINTS, LEAST_POINTS, FAR = 6, 3, 25
"""Main points above a text, how many there are at least, and lines below the headline among which
its first paragraph stands."""
ABOVE_POINTS = FACTS | {"headline", "share-bar", "site-chrome", "syndication-line"}
"""Rules for what stands right above main points; titles of others have a label there."""
ITEM = NUMBERS["item"]
OPENERS = frozenset("“„«「『\"‟")
CONTENTS = "contents-list"
LONGEST_SHAPE, LEAST_SERIES = 30, 2
"""Characters of a line of a series, and how many others it takes."""
LEAST_HOURS, LONGEST_HOUR, STAYING = 4, 16, 0.33
"""Times of day that make a chronicle, the characters of each, and the share of the sentences below
them that have to stay by themselves."""
MOST_TITLES = 1
"""Lines between a time of day and the sentence below it."""
_DIGIT = compile_re(r"\d")
_HOUR = compile_re(r"(?:[01]?\d|2[0-3])\s?[:.hH]\s?[0-5]\d"
                   r"(?:\s?(?:[ap]\.\s?m\.|[^\W\d_]{1,4}\.?)){0,2}")
_TRAIL = compile_re("[»›|>•]")
"""What stands between the parts of a trail or a menu, and in no standfirst."""


def raise_following(lines: Standing) -> None:
    """Raise the lines that go on with those that stay."""
    raise_standfirst(lines)
    raise_points(lines)
    raise_summaries(lines)
    for above in (lines.edges & (ANNOUNCING | QUOTED)).nonzero()[0].tolist():
        index = lines.find_below(above)
        if index < 0:
            continue
        if lines.edges[above] & ANNOUNCING:
            raise_announced(lines, above, index)
        elif above == index - 1 and is_quotation(lines, above) and is_speaker(lines, index):
            lines.keep(index)
    raise_answers(lines)
    raise_spoken(lines)
    raise_sections(lines)
    raise_series(lines)
    raise_posts(lines)
    raise_practical(lines)
    before = np.count_nonzero(lines.high)
    raise_sentences(lines)
    if np.count_nonzero(lines.high) > before:  # what stands below them may go on
        raise_practical(lines)
        raise_sentences(lines)


def raise_sections(lines: Standing) -> None:
    """Raise the headings that a list of contents tells of, where their sections stay."""
    listed = {text for index, hits in lines.claims.items()
              for hit in hits if hit.rule == CONTENTS and hit.sure
              for text in (lines.blocks[index].text, read_heading(lines.blocks[index]))}
    last = {block.text: block.index for block in lines.blocks if block.text in listed} \
        if listed else {}
    for index in last.values():
        below = lines.find_next(index, 1)
        if below >= 0 and lines.is_kept(below):
            lines.keep(index)


def raise_standfirst(lines: Standing) -> None:
    """Raise the line between the headline and the author or the date; in Korea several."""
    for head in lines.headlines:
        index = head + 1
        while index <= head + MOST_STANDFIRSTS and may_be_standfirst(lines, head, index):
            index += 1
        if index > head + 1 and is_above_facts(lines, index - 1):
            for standfirst in range(head + 1, index):
                lines.keep(standfirst)


def raise_points(lines: Standing) -> None:
    """Raise all main points between headline and text of which the last stays by itself."""
    for head in lines.headlines:
        first = next((index for index in range(head + 1, min(head + 1 + FAR, len(lines.blocks)))
                      if lines.is_prose(index)), head + 1)
        index = first - 1
        while index > head and first - index <= MOST_POINTS and may_be_point(lines, index):
            index -= 1
        if first - 1 - index >= LEAST_POINTS and lines.is_kept(first - 1) and any(
                hit.rule in ABOVE_POINTS for hit in lines.claims.get(index, ())):
            for point in range(index + 1, first):
                lines.keep(point)


def raise_summaries(lines: Standing) -> None:
    """Raise "Key takeaways" near the headline above what stays."""
    for head in lines.headlines:
        for index in range(head + 1, min(head + 1 + FAR, len(lines.blocks) - 1)):
            if lines.is_open(index) and lines.is_summary_label(index) \
                    and lines.is_kept(index + 1):
                lines.keep(index)


def may_be_point(lines: Standing, index: int) -> bool:
    """Whether a line may be one of several that sum an article up: of some words, no sentence."""
    return index not in lines.claims and not lines.ended[index] \
        and SENTENCE <= lines.size[index] <= LONGEST_ANNOUNCED \
        and count_words(lines.blocks[index].text) >= LEAST_STANDFIRST \
        and not _TRAIL.search(lines.blocks[index].text)


def may_be_standfirst(lines: Standing, head: int, index: int) -> bool:
    """Whether a line below the headline may be the standfirst; a second one is of wide letters."""
    if index >= len(lines.blocks) or not lines.is_open(index):
        return False
    text, width = lines.blocks[index].text, count_columns(lines.blocks[index].text)
    wide, further = width > len(text), index > head + 1
    return (wide or not further) \
        and bool(lines.ended[index] or width >= (LEAST_WIDE if wide else SENTENCE)) \
        and not lines.edges[index] & ANNOUNCING \
        and count_words(text) >= LEAST_STANDFIRST - SHORTER * further \
        and not _TRAIL.search(text) and not repeats(text, lines.blocks[head].text)


def repeats(text: str, headline: str) -> bool:
    """Whether most words of a line are the headline's: it is that in other words, or with more."""
    words, of_headline = split_words(text), set(split_words(headline))
    return 2 * sum(word in of_headline for word in words) > len(words)


def is_above_facts(lines: Standing, index: int) -> bool:
    """Whether author or date stand below a line, and the headline does not before them."""
    others = 0
    for below in range(index + 1, index + 1 + BELOW_BAR):
        rules = {hit.rule for hit in lines.claims.get(below, ())}
        if "headline" in rules:
            return False
        if not FACTS.isdisjoint(rules):
            return True
        others += rules.isdisjoint(BARS)
        if others == BELOW:
            return False
    return False


def raise_announced(lines: Standing, above: int, first: int) -> None:
    """Raise the lines that one ending in a colon announces: all that are of the make of the first.

    A label's colon announces but the line below.
    """
    most = MOST_ANNOUNCED if lines.size[above] >= SENTENCE else 1
    kind, ended = lines.kind[first], lines.ended[first]
    for index in range(first, min(first + most, len(lines.blocks))):
        if index in lines.claims or lines.kind[index] != kind \
                or lines.size[index] > LONGEST_ANNOUNCED \
                or (kind != ITEM and lines.ended[index] != ended):
            return
        lines.keep(index)


def is_quotation(lines: Standing, index: int) -> bool:
    """Whether a line is all quoted."""
    text = lines.blocks[index].text
    return len(text) >= SENTENCE and OPENERS.isdisjoint(text[1:-1])


def is_speaker(lines: Standing, index: int) -> bool:
    """Whether a line may be the name of who is quoted above it: "Ann Ray, 91, baker"."""
    text = lines.blocks[index].text
    return len(text) <= LONGEST_SPEAKER and " " in text and text[0].isupper() \
        and not lines.ended[index]


def raise_answers(lines: Standing) -> None:
    """Raise the answers of an interview, and its questions that are answered."""
    if not lines.is_interview:
        return
    for above, index in lines.list_open(lines.ended | lines.asking):
        if lines.is_question(above):
            if may_answer(lines, index):
                lines.keep(index)
        elif lines.is_question(index) and index + 1 < len(lines.blocks) \
                and index + 1 not in lines.claims and may_answer(lines, index + 1):
            lines.keep(index)


def may_answer(lines: Standing, index: int) -> bool:
    """Whether a line by its form may answer a question."""
    return bool(lines.ended[index]) and not lines.is_question(index) \
        and not lines.edges[index] & ANNOUNCING


def raise_spoken(lines: Standing) -> None:
    """Raise what passers-by say in Japanese news, below lines in brackets of who they are."""
    if lines.language != "ja":
        return
    for index in (lines.edges & QUOTED > 0).nonzero()[0].tolist():
        text, above = lines.blocks[index].text, index - 1
        if above > 0 and text[0] == "「" and names_speaker(lines.blocks[above].text) \
                and not {above, index} & lines.claims.keys() \
                and (lines.is_kept(above) or lines.is_kept(above - 1)):
            lines.keep(above)
            lines.keep(index)


def names_speaker(text: str) -> bool:
    """Whether a line is somebody in brackets: "【常連客】"."""
    return len(text) <= LONGEST_SPEAKER and text[0] == "【" and text.find("】") == len(text) - 1


def raise_series(lines: Standing) -> None:
    """Raise the lines of the shape of two others that stay, with the sentences below them.

    The hours of a chronicle, the numbers of chapters: the same but for their digits.
    """
    shapes: dict[str, list[int]] = {}
    above, below = (lines.size <= LONGEST_SHAPE) & ~lines.claimed, lines.ended & ~lines.claimed
    for index in (above[:-1] & below[1:]).nonzero()[0].tolist():
        text = lines.blocks[index].text
        if text[0].isalpha() and any(map(str.isdigit, text)):
            shapes.setdefault(_DIGIT.sub("0", text.casefold()), []).append(index)
    for series in shapes.values():
        if sum(lines.is_kept(index) and lines.is_kept(index + 1) for index in series) \
                >= LEAST_SERIES:
            for index in series:
                lines.keep(index)
                lines.keep(index + 1)


def raise_posts(lines: Standing) -> None:
    """Raise the sentences below the hours of a chronicle, of which some stay by themselves."""
    hours = [index for index, hits in sorted(lines.claims.items())
             if lines.size[index] <= LONGEST_HOUR and hits[0].rule == "date"
             and _HOUR.fullmatch(lines.blocks[index].text)]
    posts = [post for post in (find_post(lines, hour) for hour in hours) if post] \
        if len(hours) >= LEAST_HOURS else []
    stay = sum(lines.is_kept(post[-1]) for post in posts)
    if stay >= max(LEAST_SERIES, STAYING * len(posts)):
        for post in posts:
            for index in post:
                lines.keep(index)


def find_post(lines: Standing, hour: int) -> range:
    """The lines below a time of day down to a sentence, which a title may stand above."""
    last = hour + 1
    while last < min(hour + 1 + MOST_TITLES, len(lines.blocks)) and not lines.ended[last]:
        last += 1
    found = range(hour + 1, last + 1)
    told = last < len(lines.blocks) and lines.ended[last] and lines.size[last] >= SENTENCE
    return found if told and not any(index in lines.claims for index in found) else range(0)
