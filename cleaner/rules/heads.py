"""The lines of an article's head that are facts, not body: headline, byline, date."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator
from itertools import islice

from ..facts.bare_names import MOST_LINES
from ..facts.calendar import find_printed
from ..facts.clock import CLOCK, ZONE
from ..facts.cued_names import read_label
from ..facts.date_lines import are_dates, reads_as_date
from ..facts.datelines import DATELINE, SIGNATURE
from ..facts.glances import by_beginnings
from ..facts.openers import strip_by
from ..facts.persons import is_full_name
from ..facts.printed_headline import MOST_WRAPPED, STOP
from ..facts.roles import cut_role_behind, is_role
from ..facts.titles import read_slug
from ..facts.told_headline import TOLD_BY
from ..lexicon.marks import COLONS
from ..lexicon.people import LABELS, OTHER_WORK, ROLES
from ..lexicon.words import dating_words
from ..model import Block, Fact, Hit
from ..native.dates import DATE, NUMBERED
from ..patterns import compile_re
from ..segment.line_shapes import SENTENCE, ends_sentence
from ..sizes import count_words
from .evidence import OUTER, Evidence

_WORD = compile_re(r"\w+")
_SENTENCE_END = compile_re(r"(?<=[^\W\d_]{3})[.!?…][\"”»’)]?\s")
MOST_BEFORE, LONGEST_WITHIN = 8, 3
"""Words of a name before a date, and letters of the small ones among them: "del", "von"."""
_NO_PLACE = compile_re(r"[:@\d]")
LEAST_SIGNED = 60
"""Characters of a text that a signature stands behind, on one line with it."""
LONGEST_TIME = 30
LONGEST_LINE, LONGEST_BYLINE = 199, 119
"""Characters of the longest line that prints the byline, and of one that is but a name."""
_TIME = compile_re(rf"{CLOCK}(?: ?(?:Uhr|[ap]\.?m\.?|h|hrs))?(?: (?:{ZONE}))?", re.IGNORECASE)
_CLOCK_END = compile_re(rf"(?:\s?(?:{CLOCK})(?: ?[ap]\.?m\.?)?)?[\s,]{{0,2}}\Z", re.IGNORECASE)
_TIMED_END = compile_re(rf"[\s,|-]{{0,3}}(?:{CLOCK})?(?: ?[ap]\.?m\.?)?(?: ?\(?(?:{ZONE})\)?)?\s?",
                        re.IGNORECASE)
"""A time before a date, and one behind it that ends the line."""
PARTING = frozenset("/|-–—•·")
"""What parts a date from a label before it."""
_NUMBER = compile_re(r"\d")
_PARTED = compile_re(r"\s?[:|]\s|\s[-–—]\s")
"""What a title writes between a kicker and the headline."""
_TIMED = compile_re(r"(?:[01]?\d|2[0-3])[:.h][0-5]\d\s?(?:[ap]m)?\s?([^\W\d_].{4,40})$")
"""The head of a live blog's post: the time and, glued to it or not, who wrote it."""
_CODES = compile_re(r"\([a-z]{2,6}(?:/[a-z]{2,6}){1,3}\)")
LEAST_CODES, MOST_CODES = 7, 29
"""Characters of those in brackets."""
ABOVE, BELOW = 3, 7
"""Lines above and below the headline among which its byline and date are looked for."""
PARAGRAPH, PARAGRAPHS = 100, 2
"""Characters of a paragraph, and how many stand above what is no headline of the whole."""
TOLD = 15
"""Words of a sentence that is no byline, whomever it names."""
LONGEST_BEGINNING, TITLES = 80, ("og:title", "twitter:title")
"""Characters of a line above the headline that the title begins with, and metas that state one."""
PRINTS_HEADLINE = "prints the headline"
"""What is said of the one block that is the headline's own, which the judge never overrules."""
LONGEST_KICKER = 60
"""Characters of the label above a headline that says what it is about."""
IN_ADDRESS = 0.7
"""Share of the address' words that the headline holds."""
BETWEEN, BESIDE = 20, 3
"""Characters between all authors' names on a line, and letters between two: "und"."""
LONGEST_PLACE, MOST_PLACE_WORDS = 40, 5
"""Characters of the longest line that goes with a byline above it, and words of a place."""
LEAST_BYLINE, MOST_SPACES = 8, 5
"""Characters of the shortest line that says who wrote something, and spaces of the longest."""
FOLDED = 3
"""Characters that a name may have more in small letters: "ß" becomes two."""
MOST_AROUND = 2
"""How many times a headline a line may be that holds it and is taken for it."""
LONGEST_DATE = 120
"""Characters of the longest date line."""
COLON_ENDS = tuple(COLONS)
LONGEST_DATING, MOST_LABELS = 25, 2
"""Characters of a line that but labels the date below it, and how many such lines stand there."""
LONGEST_LABEL, LATEST = 60, 14
"""Characters of the longest line that begins with the date, and what labels that."""
LONGEST_BARRED, LEAST_BARS = 120, 2
"""Characters of one that bars part, and these."""


def fold(text: str) -> str:
    """A text's words without case, accents and punctuation."""
    return " ".join(_WORD.findall(unicodedata.normalize("NFKD", text).casefold()))


def find_headline_repeat(evidence: Evidence) -> Iterator[Hit]:
    """headline: the article's headline, where the page prints it, as often as it does."""
    headline = evidence.facts.headline
    if headline is None:
        return
    if headline.block >= 0 and evidence.page.blocks[headline.block].kind not in OUTER \
            and (evidence.page.source.kind == "html" or has_witness(evidence, headline)) \
            and not is_within(evidence, headline):
        yield Hit(headline.block, "headline", "prints the headline", stated=True,
                  sure=not is_below_prose(evidence, headline.block))
        yield from find_wrapped(evidence, headline)
        yield from find_beginning(evidence, headline)
    sign = max((word for word in headline.value.casefold().split()
                if word.isascii() and word.isalpha()), key=len, default="")
    size = len(headline.value)
    likely = [block for block in evidence.sized(size // 2, size + 20)
              if sign in block.text.casefold() and block.index != headline.block]
    wanted = fold(headline.value) if likely else ""
    for block in likely:
        if wanted and fold(block.text) == wanted:
            yield Hit(block.index, "headline", "repeats the headline")


def find_kicker(evidence: Evidence) -> Iterator[Hit]:
    """kicker: the label right above a page's `h1`, which says what it is about ("Housing")."""
    headline, blocks = evidence.facts.headline, evidence.page.blocks
    if headline is None or headline.block < 1 or blocks[headline.block].tag != "h1":
        return
    label, above = blocks[headline.block - 1], blocks[max(0, headline.block - 2)]
    if label.kind == "paragraph" and len(label.text) <= LONGEST_KICKER \
            and not ends_sentence(label.text) and not is_prose(above.text):
        yield Hit(label.index, "kicker", "right above the headline")


def find_wrapped(evidence: Evidence, headline: Fact) -> Iterator[Hit]:
    """A hit on each line below its first that a text's headline goes on in."""
    first, *others = evidence.page.blocks[headline.block:headline.block + MOST_WRAPPED]
    if evidence.page.source.kind == "html" or len(headline.value) <= len(first.text):
        return
    wanted, told = fold(headline.value), fold(first.text)
    for block in others:
        told = f"{told} {fold(block.text)}"
        if not wanted.startswith(told):
            return
        yield Hit(block.index, "headline", "goes on with the headline")


def find_beginning(evidence: Evidence, headline: Fact) -> Iterator[Hit]:
    """A hit on the line above it that the page's title begins with, before a sign: "Ice: …"."""
    if evidence.page.source.kind != "html" or headline.block < 1:
        return
    above = evidence.page.blocks[headline.block - 1]
    if above.kind in OUTER or len(above.text) > LONGEST_BEGINNING:
        return
    head, small = evidence.page.head, above.text.casefold()
    for title in (head.title, *(value for name, value in head.metas if name in TITLES)):
        if title.casefold().startswith(small) and _PARTED.match(title, len(above.text)):
            yield Hit(above.index, "headline", "begins the page's title")
            return


def is_within(evidence: Evidence, headline: Fact) -> bool:
    """Whether a headline that the address tells is but a part of what has run together."""
    return headline.origin == TOLD_BY and \
        len(evidence.page.blocks[headline.block].text) > MOST_AROUND * len(headline.value)


def is_below_prose(evidence: Evidence, index: int) -> bool:
    """Whether a line of a text stands below paragraphs, so that it rather heads a section."""
    if evidence.page.source.kind == "html":
        return False
    long = (evidence.columns.size[:index] >= PARAGRAPH).nonzero()[0].tolist()
    return len(long) >= PARAGRAPHS and sum(
        ends_sentence(evidence.page.blocks[above].text) for above in long) >= PARAGRAPHS


def has_witness(evidence: Evidence, headline: Fact) -> bool:
    """Whether anything but its place says that a text's line is the headline.

    A byline or date right about it, a label of the page above it, itself again, the address, its
    mark in Markdown or what stands before the text as data: the first line of an article that is
    clean has none of them. A sentence right above prose may have the first two without being one.
    """
    blocks, facts, at = evidence.page.blocks, evidence.facts, headline.block
    text = blocks[at].text
    if evidence.page.head.title or blocks[at].tag == "h1" \
            or [block.text for block in blocks].count(text) > 1:
        return True
    slug, small = read_slug(evidence.page.address), text.casefold()
    if at == 0 and len(slug) > 2 and sum(word in small for word in slug) >= IN_ADDRESS * len(slug):
        return True
    if text[-1] in STOP and any(len(block.text) >= SENTENCE and block.text[-1] in STOP
                                for block in blocks[at + 1:at + 2]):
        return False
    about = range(max(0, at - ABOVE), at + 1 + BELOW)
    return any(fact and fact.block != at and fact.block in about
               and not is_prose(blocks[fact.block].text)
               for fact in (facts.byline, facts.date)) \
        or any(cues.whole for block, cues in evidence.cued if block.index < at)


def is_prose(text: str) -> bool:
    """Whether a line is a paragraph: what it states says nothing of where it stands."""
    return len(text) >= PARAGRAPH and ends_sentence(text)


def find_byline_line(evidence: Evidence) -> Iterator[Hit]:
    """byline: the line that names the authors, and their names alone on a line."""
    byline, names = evidence.facts.byline, {name.casefold() for name in evidence.facts.names}
    printed = (evidence.facts.printed or "").casefold()
    own = byline.block if byline is not None else -1
    if byline is not None and own >= 0:
        block = evidence.page.blocks[own]
        if is_speaker(evidence, block.text):
            own = -1
        elif at := find_signature(block.text, names):
            yield Hit(own, "byline", "signs the paragraph", span=(at, len(block.text)))
        elif len(block.text) > LONGEST_LINE or byline.origin in (DATELINE, SIGNATURE):
            own = -1
        elif block.kind not in OUTER and not is_told(block.text):
            yield Hit(own, "byline", "prints the byline")
            yield from find_beside(evidence, own, names)
            yield from find_box(evidence, own)
    if byline is not None:
        yield from find_other_bylines(evidence, max(own, byline.block), names)
    yield from hit_codes(evidence)
    if not names:
        return
    wanted = {*names, printed} - {""}
    shortest = min(map(len, wanted)) - FOLDED
    longest = max(*map(len, wanted), sum(map(len, names)) + BETWEEN if len(names) > 1 else 0)
    for block in evidence.sized(shortest, min(LONGEST_BYLINE, longest)):
        text = block.text.casefold()
        if block.index != own and ((text in wanted and (text in names or not is_told(text)))
                                   or (len(names) > 1 and are_names(text, names))) \
                and not is_speaker(evidence, block.text):
            yield Hit(block.index, "byline", "nothing but the author's name")


def hit_codes(evidence: Evidence) -> Iterator[Hit]:
    """A hit on each line of nothing but the codes of who wrote and who edited: "(rih/apl)"."""
    for block in evidence.sized(LEAST_CODES, MOST_CODES):
        if block.text[0] == "(" and _CODES.fullmatch(block.text):
            yield Hit(block.index, "byline", "the codes of who wrote and who edited")


def find_other_bylines(evidence: Evidence, own: int, names: Collection[str]) -> Iterator[Hit]:
    """A hit on each line below the byline that names who wrote a post or a card, or edited all.

    own: the byline's block; names: those in it, small.
    """
    beginnings = by_beginnings()
    for block in evidence.spaced(LEAST_BYLINE, LONGEST_PLACE, MOST_SPACES, own + 1):
        text, rest = block.text, ""
        if text[0].isdecimal():
            timed = _TIMED.match(text)
            rest = timed[1] if timed else ""
        elif text[:3].casefold() in beginnings and ":" not in text:
            rest = strip_by(text) or ""
        elif ":" in text or "：" in text:
            label, _, behind = text.replace("：", ":").partition(":")
            rest = behind.strip() if label.rstrip().casefold() in OTHER_WORK else ""
        if rest and (rest.casefold() in names or is_full_name(rest)):
            yield Hit(block.index, "byline", "names who else had a hand in it")


def is_speaker(evidence: Evidence, text: str) -> bool:
    """Whether a line is a name with a colon that comes again, before what somebody says."""
    return text[-1] in COLONS and len(list(islice(evidence.lines.find(text), 2))) > 1


def find_signature(text: str, names: Collection[str]) -> int:
    """Where behind the end of a paragraph's text the part begins that names its author, or 0."""
    small = text.casefold()
    places = [at for name in names if (at := small.find(name)) >= 0]
    end = max((found.end() for found in _SENTENCE_END.finditer(text, 0, min(places))),
              default=0) if places else 0
    return end if end >= LEAST_SIGNED and len(text) - end <= LONGEST_BYLINE else 0


def find_beside(evidence: Evidence, own: int, names: Collection[str]) -> Iterator[Hit]:
    """A hit on each line that goes with the byline above it: a role, an author more, a place.

    own: the byline's block. A place is what alone parts a name from a date near the headline.
    """
    blocks, dated = evidence.page.blocks, {index for index, _ in evidence.dates}
    headline = evidence.facts.headline
    high = headline is not None and own - headline.block <= BELOW
    for block in blocks[own + 1:own + 1 + BELOW]:
        text = block.text
        if block.kind in OUTER or block.kind == "heading" or len(text) > LONGEST_PLACE:
            return
        if is_role(text):
            yield Hit(block.index, "byline", "what an author is")
        elif " ".join(cut_role_behind((strip_by(text) or text).split())).casefold() in names:
            yield Hit(block.index, "byline", "nothing but the author's name")
        elif high and block.index + 1 in dated and block.index not in dated \
                and may_be_place(evidence, block, names):
            yield Hit(block.index, "byline", "between the author and the date")
        else:
            return


def may_be_place(evidence: Evidence, block: Block, names: Collection[str]) -> bool:
    """Whether a line is a few words that are neither a sentence nor a cue, and name no author."""
    text = block.text
    return count_words(text) <= MOST_PLACE_WORDS and not _NO_PLACE.search(text) \
        and strip_by(text) is None and not ends_sentence(text) \
        and not any(name in text.casefold() for name in names) \
        and not any(cued.index == block.index for cued, _ in evidence.cued)


def find_box(evidence: Evidence, at: int) -> Iterator[Hit]:
    """A hit on each further line of a box like "Author, Jo Lund", "Role, Correspondent"."""
    blocks = evidence.page.blocks
    if read_label(blocks[at].text) not in LABELS:
        return
    for block in blocks[at + 1:at + MOST_LINES]:
        if len(block.text) > LONGEST_LINE or read_label(block.text) not in LABELS | ROLES:
            return
        yield Hit(block.index, "byline", "goes on with the byline")


def are_names(text: str, names: Collection[str]) -> bool:
    """Whether all names stand in a text, and hardly a letter beside them."""
    for name in sorted(names, key=len, reverse=True):
        if name not in text:
            return False
        text = text.replace(name, "", 1)
    return sum(map(str.isalnum, text)) <= BESIDE * (len(names) - 1)


def is_told(text: str) -> bool:
    """Whether a text is a sentence of many words and no date, that tells of whom it names."""
    return count_words(text) >= TOLD and ends_sentence(text) and not any(map(str.isdigit, text))


def strip_label(text: str) -> str:
    """A text less the words before its number, where they label a date: "Updated at 9.58pm"."""
    number = _NUMBER.search(text)
    label = text[:number.start()].casefold().strip(" :") if number else ""
    return text[number.start():] if number and label in dating_words() else text


def find_date_line(evidence: Evidence) -> Iterator[Hit]:
    """date: a line that is nothing but a date."""
    for index, what in evidence.dates:
        block = evidence.page.blocks[index]
        if len(block.text) > LONGEST_DATE or block.kind == "control" \
                or leads_prose(evidence, index):
            continue
        if what == DATE or (what == NUMBERED and are_dates(block.text)):
            yield Hit(index, "date", "nothing but a date",
                      sure=block.kind not in ("heading", "cell"))
            yield from hit_labels_above(evidence, index)
        elif len(block.text) <= LONGEST_TIME and block.kind != "cell" \
                and _TIME.fullmatch(strip_label(block.text)):
            yield Hit(index, "date", "nothing but a time of day")
    own, headline = evidence.facts.date, evidence.facts.headline
    if own and headline and min(own.block, headline.block) >= 0 and own.block != headline.block \
            and -ABOVE <= own.block - headline.block <= BELOW:
        block = evidence.page.blocks[own.block]
        if is_dated_label(block.text) and block.kind not in OUTER:
            yield Hit(own.block, "date", "begins with the article's date",
                      sure=block.kind != "heading")
        elif is_label_dated(block.text) and block.kind not in OUTER:
            yield Hit(own.block, "date", "ends in the article's date", sure=block.kind != "heading")
        if block.kind not in OUTER and (is_dated_label(block.text) or is_after_name(block.text)):
            yield Hit(own.block, "date", "states the article's date", sure=block.kind != "heading")


def is_after_name(text: str) -> bool:
    """Whether a text is a name or a place and nothing but a date: "The Post - 3 May 2021"."""
    if len(text) > LONGEST_BYLINE or ends_sentence(text):
        return False
    found = find_printed(text, "", True) or find_printed(text, "dmy", True)
    before = text[:found[0].start].split() if found else []
    return 0 < len(before) <= MOST_BEFORE and not any(map(is_plain, before)) \
        and reads_as_date(text[found[0].start:])


def is_plain(word: str) -> bool:
    """Whether a word is written small and longer than what stands within names."""
    return word[0].islower() and len(word) > LONGEST_WITHIN


def leads_prose(evidence: Evidence, index: int) -> bool:
    """Whether a line ends in a colon that the sentence below goes on behind: "Update, May 3:"."""
    blocks = evidence.page.blocks
    return blocks[index].text.endswith(COLON_ENDS) and index + 1 < len(blocks) \
        and len(blocks[index + 1].text) >= SENTENCE and ends_sentence(blocks[index + 1].text)


def hit_labels_above(evidence: Evidence, at: int) -> Iterator[Hit]:
    """A hit on the label of a date that stands on a line above it, and on a mark between."""
    blocks = evidence.page.blocks
    for block in reversed(blocks[max(0, at - MOST_LABELS):at]):
        marks = not any(map(str.isalnum, block.text[:LONGEST_DATING]))
        if block.kind != "paragraph" or len(block.text) > LONGEST_DATING \
                or not (marks or block.text.casefold().strip(" :：") in dating_words()):
            return
        yield Hit(block.index, "date", "parts dates" if marks else "labels the date below it")


def is_label_dated(text: str) -> bool:
    """Whether a text is a label that a mark parts from a date: "Post.net / 5:12 AM May 3, 2021"."""
    dates = find_printed(text) if len(text) <= LONGEST_LABEL else ()
    if not dates or not _TIMED_END.fullmatch(text[dates[-1].end:]):
        return False
    before = _CLOCK_END.sub("", text[:dates[0].start].rstrip())
    return len(before) > 1 and before[-1] in PARTING and not any(map(str.isdigit, before))


def is_dated_label(text: str) -> bool:
    """Whether a text is a label that begins with a date, as beside counters; no sentence."""
    longest = LONGEST_BARRED if text.count("|") >= LEAST_BARS else LONGEST_LABEL
    if len(text) > longest or ends_sentence(text):
        return False
    return any(printed.start <= LATEST and not text[printed.end:printed.end + 1].isalpha()
               for printed in find_printed(text, "dmy", True))
    """Whether a text is a label that begins with a date, as beside counters; no sentence.

    Before the date may stand by whom: "Submitted by admin on Sun, 03/05/2021 - 10:15".
    """
    if len(text) > LONGEST_LABEL or ends_sentence(text):
        return False
    latest = LONGEST_LABEL if strip_by(text) else LATEST
    return any(printed.start <= latest and not text[printed.end:printed.end + 1].isalpha()
               for printed in find_printed(text, "", True) or find_printed(text, "dmy", True))
