"""Lines of a text that go on with others which stay, and stay with them.

An answer to a question, what a colon announces, who said what is quoted, the standfirst below the
headline, the short sentence that ends an article. A line by itself shows nothing of this.
"""

from __future__ import annotations

import numpy as np

from .below import RELATED, announces
from .columns import NUMBERS
from .lexicon.marks import CRIES, FULL_STOPS, UNSPACED
from .lexicon.words import address_words, stop_words
from .native.forms import ANNOUNCING, QUOTED
from .patterns import compile_re
from .practical import raise_practical
from .segment.line_shapes import SENTENCE, STEM, WIDE, count_columns, cut_ending
from .segment.speech import is_reported
from .sizes import count_words
from .standing import Standing

MOST_ANNOUNCED, LONGEST_ANNOUNCED = 12, 160
"""Lines that a colon may announce, and the characters of each."""
LONGEST_SPEAKER = 60
"""Characters of a line that says who is quoted above it."""
LEAST_STANDFIRST, MOST_STANDFIRSTS, SHORTER, LEAST_WIDE = 6, 3, 2, 24
"""Words of the shortest standfirst, lines that it has, how many words fewer make a further one, and
columns of one in wide letters that does not end as sentences do."""
BELOW = 3
"""Lines below a standfirst among which the author or the date stands."""
FACTS = frozenset(("byline", "date"))
ITEM = NUMBERS["item"]
MOST_CLOSING, LONGEST_CLOSING = 3, 300
"""Sentences that may end an article below its last sure paragraph, and their characters."""
LOCAL, REACH = 12, 60
"""Blocks that stay above among which the words of such a sentence are looked for, and among how
many of all blocks these are."""
SHARED, ENOUGH, ENOUGH_PAIRS = 0.25, 2, 6
"""Part of its longer words that stand there, and how many are enough of any; of pairs of letters,
where nothing parts words."""
ADDRESSING = 0.25
"""Part of the paragraphs above which a text speaks to its readers, as advertisements do."""
STEM_WIDE = 2
"""Letters of a word that tell it in Korean, whatever it ends with."""
OPENERS = frozenset("“„«「『\"‟")
CONTENTS = "contents-list"
INSERTED = frozenset(("advertisement", "app-prompt", "caption-line", "credit", "embedded-post",
                      "image-line", "labelled-link", "newsletter-prompt", "reading-prompt"))
"""Rules for what is set into articles."""
BESIDE = frozenset((
    "carousel", "consent-notice", "paywall-notice", "related-links", "rights-notice"))
"""Those for what stands in such a box beside it."""
ANNOUNCED, SUMMED = 2, 2
"""Lines of a reference to another article: its label and the title; and how many sentences show
that they are no summary of that."""
MOST_INSERTED, LONGEST_BESIDE, LONGEST_NAME, LONGEST_WIDE_NAME = 6, 60, 4, 8
"""Such lines that may stand between a paragraph and the one that goes on with it, characters of
those among them that no rule claims, and words of what names the offer right below it, or letters
of it in Chinese, Japanese and Korean."""
HEADING = 0.05
"""Likelihood of a heading behind what is set into an article, above a sentence that goes on."""
LONGEST_SHAPE, LEAST_SERIES = 30, 2
"""Characters of a line of a series, and how many others it takes."""
LEAST_HOURS, LONGEST_HOUR, STAYING = 4, 16, 0.33
"""Times of day that make a chronicle, the characters of each, and the share of the sentences below
them that have to stay by themselves."""
MOST_TITLES = 1
"""Lines between a time of day and the sentence below it."""
_ALIKE = str.maketrans("123456789", "000000000")
_MARKS = f"\"'“”„‟«»‘’‚.,;:!?…()[]–—-¡¿{FULL_STOPS}{CRIES}"
_QUOTED = compile_re("[“„«\"‟][^“”„«»\"‟]{1,400}[”“»\"]")
_HOUR = compile_re(r"(?:[01]?\d|2[0-3])\s?[:.hH]\s?[0-5]\d"
                   r"(?:\s?(?:[ap]\.\s?m\.|[^\W\d_]{1,4}\.?)){0,2}")
_TRAIL = compile_re("[»›|>•]")
"""What stands between the parts of a trail or a menu, and in no standfirst."""


def raise_following(lines: Standing) -> None:
    """Raise the lines that go on with those that stay."""
    raise_standfirst(lines)
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
    listed = {lines.blocks[index].text for index, hits in lines.claims.items()
              for hit in hits if hit.rule == CONTENTS and hit.sure}
    last = {block.text: block.index for block in lines.blocks if block.text in listed} \
        if listed else {}
    for index in last.values():
        if lines.is_prose(lines.find_next(index, 1)):
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
    for below in range(index + 1, index + 1 + BELOW):
        rules = {hit.rule for hit in lines.claims.get(below, ())}
        if "headline" in rules:
            return False
        if not FACTS.isdisjoint(rules):
            return True
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


def raise_sentences(lines: Standing) -> None:
    """Raise the few sentences below what stays that speak of what it speaks of.

    Such as end an article, or its part. None that speaks to the reader: where an article does so
    itself, as advertisements do, they show nothing.
    """
    address = address_words(lines.language)
    asked = False
    for run in list_runs(lines):
        local = find_local(lines, run[0])
        for index in run:
            text = lines.blocks[index].text
            if not is_closing(text) or addresses(text, address) \
                    or not (is_reported(text) or goes_on(text, local)):
                break
            if not asked and speaks_to_readers(lines, address):
                return
            asked = True
            lines.keep(index)
            if index == run[0] and lines.likely[index - 1] >= HEADING \
                    and lines.is_open(index - 1) and not lines.ended[index - 1]:
                lines.keep(index - 1)  # its heading


def find_local(lines: Standing, below: int) -> str:
    """The text of the blocks above one that stay, small."""
    kept = [index for index in range(max(0, below - REACH), below) if lines.is_kept(index)]
    return " ".join([lines.blocks[index].text for index in kept[-LOCAL:]]).casefold()


def list_runs(lines: Standing) -> list[range]:
    """The runs of few sentences that do not stay, below a line that does.

    What is set into articles may stand between.
    """
    count, runs = len(lines.blocks), []
    kept, spoken = lines.find_kept(), lines.find_open() & lines.ended
    for above in (kept[:-1] & ~kept[1:]).nonzero()[0].tolist():
        first = last = find_inserted_end(lines, above)
        while last < count and spoken[last]:
            last += 1
        least = SUMMED if first > above + 1 and refers_to_one(lines, above + 1, first) else 1
        if first + least <= last <= first + MOST_CLOSING:
            runs.append(range(first, last))
    return runs


def find_inserted_end(lines: Standing, above: int) -> int:
    """The line behind what is set into an article below a line, or the one right below that.

    What it ends in is no name of a newsletter or the like: the sentence below such praises it.
    """
    end, sure = above + 1, False
    last = min(end + MOST_INSERTED, len(lines.blocks))
    while end < last and may_be_inserted(lines, end):
        sure = sure or any(hit.sure and hit.rule in INSERTED for hit in lines.claims.get(end, ()))
        end += 1
    named = end - 1 not in lines.claims and is_short(lines.blocks[end - 1].text)
    sure = sure or refers_to_one(lines, above + 1, end)
    return end if sure and not named else above + 1


def is_short(text: str) -> bool:
    """Whether a line may be what a newsletter is called."""
    return count_words(text) <= LONGEST_NAME and not (
        text[0] >= WIDE and len(text) > LONGEST_WIDE_NAME)


def refers_to_one(lines: Standing, first: int, end: int) -> bool:
    """Whether some lines are a label that announces another article, and its title."""
    return end == first + ANNOUNCED and all(
        any(hit.rule == RELATED for hit in lines.claims.get(index, ()))
        for index in range(first, end)) and announces(lines.blocks[first].text, lines.language)


def may_be_inserted(lines: Standing, index: int) -> bool:
    """Whether a line may be one that is set into articles, or a title there."""
    if index not in lines.claims:
        return not lines.high[index] and bool(lines.size[index] <= LONGEST_BESIDE) \
            and (not lines.ended[index] or bool(lines.edges[index] & ANNOUNCING))
    return any(hit.rule in INSERTED or hit.rule in BESIDE for hit in lines.claims[index])


def is_closing(text: str) -> bool:
    """Whether a sentence by its form may be an article's last."""
    return len(text) <= LONGEST_CLOSING and not text[0].isdigit() and text[-1] not in "!！:："


def goes_on(text: str, local: str) -> bool:
    """Whether enough of a sentence's longer words stand in the text above it."""
    stems = {find_stem(word) for word in split_words(text) if word not in stop_words()} - {""} \
        if " " in text or not UNSPACED.search(text) else list_pairs(text)
    shared = sum(stem in local for stem in stems)
    enough = ENOUGH if " " in text else ENOUGH_PAIRS
    return shared >= enough or (shared > 0 and shared >= SHARED * len(stems))


def list_pairs(text: str) -> set[str]:
    """The letters of a text that does not part words, two by two."""
    return {text[at:at + 2] for at in range(len(text) - 1) if text[at:at + 2].isalpha()}


def split_words(text: str) -> list[str]:
    """The words of a text, case folded, as spaces part them."""
    return [word.strip(_MARKS) for word in text.casefold().split()]


def find_stem(word: str) -> str:
    """The beginning of a word that tells it, whatever it ends with; "" of a short word."""
    least = STEM_WIDE if word[:1] >= WIDE else STEM
    return cut_ending(word, least) if len(word) >= least and word.isprintable() \
        and not any(map(str.isdigit, word)) else ""


def addresses(text: str, address: frozenset[str]) -> bool:
    """Whether a text speaks to its readers, or of those who offer it."""
    return not address.isdisjoint(split_words(_QUOTED.sub(" ", text)))


def speaks_to_readers(lines: Standing, address: frozenset[str]) -> bool:
    """Whether many of an article's paragraphs speak to its readers."""
    paragraphs = (lines.find_kept() & (lines.size >= lines.least)).nonzero()[0].tolist()
    most, spoken = ADDRESSING * len(paragraphs), 0
    for left, index in zip(range(len(paragraphs) - 1, -1, -1), paragraphs, strict=True):
        spoken += addresses(lines.blocks[index].text, address)
        if spoken > most or spoken + left <= most:
            break
    return spoken > most


def raise_series(lines: Standing) -> None:
    """Raise the lines of the shape of two others that stay, with the sentences below them.

    The hours of a chronicle, the numbers of chapters: the same but for their digits.
    """
    shapes: dict[str, list[int]] = {}
    above, below = (lines.size <= LONGEST_SHAPE) & ~lines.claimed, lines.ended & ~lines.claimed
    for index in (above[:-1] & below[1:]).nonzero()[0].tolist():
        text = lines.blocks[index].text
        if text[0].isalpha() and any(map(str.isdigit, text)):
            shapes.setdefault(text.casefold().translate(_ALIKE), []).append(index)
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
