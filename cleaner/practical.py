"""What articles end with, or are made of, and is no prose: facts with their labels, results, parts.

"If you go" boxes, the times of a recipe, line-ups and scores, numbered sections. Such lines look
like a page's labels one by one; together, and below what stays, they are the article's.
"""

from __future__ import annotations

from itertools import pairwise

from .columns import NUMBERS
from .facts.shapes import holds_digit
from .lexicon.cues import CUE, load_phrases_of, read_cues
from .lexicon.marks import COLONS
from .lexicon.words import fact_labels
from .native.forms import NUMBERED
from .patterns import compile_re
from .recipes import raise_recipes
from .standing import Standing

LONGEST_LABEL, LONGEST_FACT, MOST_VALUES = 32, 300, 2
"""Characters of a label and of a line with its fact, and lines that hold the fact below a label."""
ENOUGH_KNOWN, MOST_ABOVE = 2, 8
"""Known labels that tell a box of facts, and lines above it among which some of them may stand."""
LONGEST_HEADING, MOST_BETWEEN = 50, 6
"""Characters of the heading of a box, and claimed lines between the box and what stays above it."""
MOST_FACTS = 100
"""Lines of a box that are looked at below one line: behind each that stays it is asked anew."""
INSERTED = frozenset(("advertisement", "caption-line", "credit", "image-line", "labelled-link",
                      "newsletter-prompt", "share-bar"))
"""Rules for lines that may stand between."""
YIELDING = frozenset(("date", "labelled-link", "byline", "author-biography", "comment-form"))
"""Rules that take a fact behind a known label for something else: "When: Oct. 3", "Don't miss:"."""
LONGEST_RESULT, MOST_WORDS, LEAST_NUMBERS, SHARE_NUMBERS = 300, 60, 2, 0.2
"""Characters and words of a line of results, and how many of its words hold digits, at least and
as a share."""
LEAST_RESULTS, ENOUGH_NUMBERS, WRAPPED = 2, 5, 60
"""Such lines one below another, numbers of one that needs no other, and characters of one that may
go on in the line below."""
LEAST_PARTS, LONGEST_TITLE, LEAST_TOLD, LONGEST_PART = 3, 100, 20, 12
"""Numbered parts that make a series, characters of their titles and of the sentence that each
holds, and lines among which it stands."""
_NUMBERED = compile_re(r"(?:[^\W\d_]{2,9} #?|#)?(\d{1,3})(?:[.):]|\s?[–—:-](?=\s))(?:\s|$)")
LEAST_LIFE, BIOGRAPHY = 40, CUE["author-bio"]
"""Characters of who somebody is, and the kind of its labels: "Zur Person"."""
CONTENTS, LEAST_SENTENCE = "contents-list", 40
"""The rule that knows the headings of an article's list of contents, and characters of a sentence
that goes on below the paragraph of such a section."""
RELATED = "related-links"
"""The rule that takes lines below "Don't miss" for other articles' titles, not surely."""
ITEM = NUMBERS["item"]
_BULLETS = "-–—*•■●◆▶▪ \t"


def raise_practical(lines: Standing) -> None:
    """Raise listed sections, numbered parts, recipes, and facts and results below what stays."""
    raise_listed(lines)
    raise_parts(lines)
    raise_recipes(lines)
    kept = lines.find_kept()
    for above in (kept[:-1] & ~kept[1:]).nonzero()[0].tolist():
        below = raise_box(lines, above)
        while below > above:
            above, below = below, raise_box(lines, below)
    for below in ((~kept[:-1] & kept[1:]).nonzero()[0] + 1).tolist():
        raise_box_above(lines, below)


def raise_listed(lines: Standing) -> None:
    """Raise the headings that a list of contents names, with the sentences right below each.

    Most of them stay as it is: what a menu lists and a page's foot once more is no section.
    """
    listed = {index for index, hits in lines.claims.items()
              if any(hit.sure and hit.rule == CONTENTS for hit in hits)}
    names = {lines.blocks[index].text for index in listed}
    below = range(max(listed, default=len(lines.blocks)) + 1, len(lines.blocks))
    headings = [index for index in below
                if lines.blocks[index].text in names and index not in lines.claims]
    if 2 * sum(map(lines.is_kept, headings)) <= len(names):
        return
    for heading in headings:
        behind = heading + 1
        while behind < len(lines.blocks) and behind not in lines.claims \
                and lines.ended[behind] and lines.size[behind] >= LEAST_SENTENCE:
            behind += 1
        if behind > heading + 1 and lines.paragraph[heading + 1]:
            for index in range(heading, behind):
                lines.keep(index)


def raise_box_above(lines: Standing, below: int) -> None:
    """Raise the box of facts right above a line that stays, and the headings beside it.

    The times of a recipe, above its ingredients.
    """
    first = behind = below
    while first > max(0, below - MOST_ABOVE) and may_be_heading(lines, first - 1):
        first -= 1
    labels = [index for index in range(first, below) if read_label(lines, index)[1]]
    start = labels[0] if labels else below
    end = find_facts_end(lines, start, start - 1) if len(labels) >= ENOUGH_KNOWN else start
    if start < below and below - end <= 1 < end - start:
        for index in range(start, below):
            lines.keep(index)
        behind = start
    known = sum(read_label(lines, index)[1]
                for index in range(behind, min(behind + ENOUGH_KNOWN, len(lines.blocks))))
    if known == ENOUGH_KNOWN and behind > 0 and may_be_heading(lines, behind - 1) \
            and not read_label(lines, behind - 1)[0]:
        lines.keep(behind - 1)


def may_be_heading(lines: Standing, index: int) -> bool:
    """Whether an open line is short, and no sentence."""
    return lines.is_open(index) and not lines.ended[index] \
        and bool(lines.size[index] <= LONGEST_HEADING)


def raise_box(lines: Standing, above: int) -> int:
    """Raise the box of facts or results below a line, and give its last line; else that line."""
    first = above + 1
    while first < min(above + 1 + MOST_BETWEEN, len(lines.blocks)) and is_inserted(lines, first):
        first += 1
    if first >= len(lines.blocks):
        return above
    for start in (first, first + 1) if may_be_heading(lines, first) else (first,):
        end = max(find_facts_end(lines, start, above), find_results_end(lines, start),
                  find_life_end(lines, first) if start > first else first)
        if end > start:
            for index in range(first, end):
                lines.claim(index, [])
                lines.keep(index)
            return end - 1
    return above


def find_life_end(lines: Standing, label: int) -> int:
    """The line behind the life of whom an article tells, below its label; else that label."""
    life = label + 1
    told = life < len(lines.blocks) and life not in lines.claims and lines.ended[life] \
        and lines.size[life] >= LEAST_LIFE
    return life + 1 if told and read_cues(
        lines.blocks[label].text, load_phrases_of(lines.language)).whole & BIOGRAPHY else label


def is_inserted(lines: Standing, index: int) -> bool:
    """Whether a line is claimed as one of those that are set between an article's.

    What ends in a colon heads what is below it: "Best prices today:".
    """
    return any(hit.rule in INSERTED for hit in lines.claims.get(index, ())) \
        and lines.blocks[index].text[-1] not in COLONS and not read_label(lines, index)[1]


def find_facts_end(lines: Standing, start: int, above: int) -> int:
    """The line behind the last fact with a known label, of a box that begins with a line.

    A single one counts where its fact holds a number, or more of them stand above.
    """
    if start >= len(lines.blocks) or not read_label(lines, start)[0]:
        return start
    known, end, index, number = count_known(lines, above), start, start, False
    last = min(start + MOST_FACTS, len(lines.blocks))
    while index < last and may_be_fact(lines, index):
        label, is_known = read_label(lines, index)
        if not label:
            break
        behind = find_values_end(lines, index, is_known)
        if is_known:
            known, end = known + 1, behind
            number = number or (index not in lines.claims and any_holds_digit(lines, index, behind)
                                and (not is_bare(lines, index) or bool(lines.ended[behind - 1])))
        elif known >= ENOUGH_KNOWN and end == index and any_holds_digit(lines, index, behind):
            end = behind
        index = behind
    return end if known >= ENOUGH_KNOWN or (known and number) else start


def any_holds_digit(lines: Standing, first: int, behind: int) -> bool:
    """Whether one of some lines holds a digit."""
    return any(holds_digit(block.text) for block in lines.blocks[first:behind])


def count_known(lines: Standing, above: int) -> int:
    """How many of the few lines down to one that stays have a known label."""
    return sum(lines.is_kept(index) and read_label(lines, index)[1]
               for index in range(max(0, above - MOST_ABOVE), above + 1))


def find_values_end(lines: Standing, index: int, known: bool) -> int:
    """The line behind a label's fact, which may stand below it."""
    behind = index + 1
    if lines.blocks[index].text.rstrip()[-1] in COLONS or (known and is_bare(lines, index)):
        while behind < min(index + 1 + MOST_VALUES, len(lines.blocks)) \
                and may_be_fact(lines, behind, known) and not read_label(lines, behind)[1] \
                and (behind == index + 1 or goes_on(lines, behind)):
            behind += 1
    return behind


def states_fact(lines: Standing, index: int) -> bool:
    """Whether a line is a known label with a fact that holds a number: "Prep Time: 10 minutes"."""
    return not is_bare(lines, index) and any_holds_digit(lines, index, index + 1) \
        and read_label(lines, index)[1]


def goes_on(lines: Standing, index: int) -> bool:
    """Whether a line goes on with a fact that a link within it has parted."""
    text = lines.blocks[index].text
    return not text[0].isupper() or lines.blocks[index - 1].text[-1] in ",;("


def is_bare(lines: Standing, index: int) -> bool:
    """Whether a line is a label without a colon."""
    return COLONS.isdisjoint(lines.blocks[index].text)


def may_be_fact(lines: Standing, index: int, known: bool = False) -> bool:
    """Whether a line may be a box's: nothing claims it but what yields to a known label."""
    if lines.size[index] > LONGEST_FACT:
        return False
    hits = lines.claims.get(index, ())
    return not hits or (all(hit.rule in YIELDING or not hit.sure for hit in hits)
                        and (known or read_label(lines, index)[1]))


def read_label(lines: Standing, index: int) -> tuple[str, bool]:
    """What stands before a line's colon, or all of a short line that is a known label.

    With whether the label is known; "" where there is none.
    """
    if index not in lines.labels:
        lines.labels[index] = cut_label(lines.blocks[index].text, lines.language)
    return lines.labels[index]


def cut_label(text: str, language: str | None) -> tuple[str, bool]:
    """The label of a line, and whether it is known in a language."""
    head = text[:LONGEST_LABEL + len(_BULLETS)]
    before, colon, _ = head.replace("：", ":").partition(":")
    label = before.strip(_BULLETS)
    if not label or len(label) > LONGEST_LABEL or (not colon and len(text) > LONGEST_LABEL):
        return "", False
    known = label.casefold() in fact_labels(language)
    return (label, known) if colon or known else ("", False)


def find_results_end(lines: Standing, start: int) -> int:
    """The line behind the results that begin with a line, which itself where there are too few."""
    end = start
    numbers: list[int] = []
    last = min(start + MOST_FACTS, len(lines.blocks))
    while end < last and end not in lines.claims:
        number = count_results(lines.blocks[end].text)
        if number:
            numbers.append(number)
        elif end == start or not goes_on_with_results(lines, end):
            break
        end += 1
    return end if len(numbers) >= LEAST_RESULTS or sum(numbers) >= ENOUGH_NUMBERS else start


def goes_on_with_results(lines: Standing, index: int) -> bool:
    """Whether a line may be the end of a long line of results that has been wrapped."""
    return not lines.blanks[index] and lines.size[index - 1] >= WRAPPED > lines.size[index] \
        and any_holds_digit(lines, index, index + 1)


def count_results(text: str) -> int:
    """The numbers of a line that gives who scored how much: "Dalton 14 12 13 8 — 47"; else 0."""
    if len(text) > LONGEST_RESULT or not (text[0].isupper() or text[0].isdigit()):
        return 0
    words = text.split()
    numbers = sum(any(map(str.isdigit, word)) for word in words)
    named = any(word[0].isupper() for word in words)
    told = named and max(LEAST_NUMBERS, SHARE_NUMBERS * len(words)) <= numbers < len(words)
    return numbers if told and len(words) <= MOST_WORDS else 0


def raise_parts(lines: Standing) -> None:
    """Raise the numbered parts of an article, of which some sentence stays by itself."""
    for series in list_series(lines):
        ends = [*series[1:], min(len(lines.blocks), series[-1] + LONGEST_PART)]
        if not all(holds_sentence(lines, range(part + 1, min(end, part + LONGEST_PART)))
                   for part, end in zip(series, ends, strict=True)) \
                or not any(lines.is_kept(index) and lines.ended[index]
                           for index in range(series[0], ends[-1])):
            continue
        for part in series:
            lines.claim(part, [])
            lines.keep(part)
        for part, end in pairwise(series):
            for index in range(part, end):
                if is_told(lines, index) or (lines.is_open(index) and read_label(lines, index)[1]):
                    lines.keep(index)
        for index in range(series[-1] + 1, ends[-1])[:max(
                count_told(lines, part) for part in series[:-1])]:
            if not is_told(lines, index):
                break
            lines.keep(index)


def holds_sentence(lines: Standing, part: range) -> bool:
    """Whether one of some lines is a sentence that no rule claims."""
    return any(is_told(lines, index) for index in part)


def count_told(lines: Standing, part: int) -> int:
    """How many sentences stand right below the title of a part."""
    index = part + 1
    while index < len(lines.blocks) and is_told(lines, index):
        index += 1
    return max(1, index - part - 1)


def is_told(lines: Standing, index: int) -> bool:
    """Whether a line is a sentence that no rule claims."""
    return bool(lines.ended[index]) and lines.size[index] >= LEAST_TOLD \
        and index not in lines.claims


def list_numbered(lines: Standing) -> list[int]:
    """The lines that may be numbered titles; none where they are too few for a series."""
    may_be_titles = ~lines.ended & (lines.size <= LONGEST_TITLE)
    by_text = lines.edges & NUMBERED > 0
    items = (may_be_titles & (lines.kind == ITEM) & ~by_text).nonzero()[0].tolist()
    numbered = (may_be_titles & by_text).nonzero()[0].tolist()
    numbered += [index for index in items if lines.blocks[index].number]
    return sorted(numbered) if len(numbered) >= LEAST_PARTS else []


def list_series(lines: Standing) -> list[list[int]]:
    """The lines that are numbered one by one, up or down, series by series."""
    found, series, numbers = list[list[int]](), list[int](), list[int]()
    for index in list_numbered(lines):
        block = lines.blocks[index]
        match = _NUMBERED.match(f"{block.number} " if block.number else block.text)
        if not match or any(hit.sure or hit.rule != RELATED
                            for hit in lines.claims.get(index, ())):
            continue
        number = int(match[1])
        step = numbers[1] - numbers[0] if len(numbers) > 1 else \
            number - numbers[0] if numbers and abs(number - numbers[0]) == 1 else 0
        if not step or number != numbers[-1] + step:
            found.append(series)
            series, numbers = [], []
        series.append(index)
        numbers.append(number)
    found.append(series)
    return [one for one in found if len(one) >= LEAST_PARTS]
