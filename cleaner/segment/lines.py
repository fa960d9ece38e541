"""The lines of a text, and what joins them: hard wrapping, parted words, flattened links.

Lines are joined only where no blank line parts them, so that a text of clean paragraphs is left
as it is.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from ..lexicon.cues import CUE, read_cues
from ..lexicon.languages import list_languages, load_language
from ..lexicon.words import and_words, stop_words
from ..native.lines import Folded

SENTENCE_END = frozenset(".!?…。！？۔।:：")
QUESTION = frozenset("?？؟\u037e")
CLOSERS = "\"'”’»«“)]}）」』】›*_ "
"""What may follow the end of a sentence within its line."""
CONTINUING = frozenset(",.;:!?)]}%…，。；：！？、）」』】،؛؟।")
"""What no line of its own begins with."""
BRACKETS = frozenset("([（")
"""What stands alone on a line where what it brackets is a link."""
INSIDE = CONTINUING | BRACKETS | frozenset("'’")
"""What a line begins with that stands within or after something, if anything shows it."""
OPENING = frozenset("([{„“«‘-–—/&,，、（「『،")
"""What no sentence ends with."""
NARROWEST, WIDEST = 40, 132
"""Columns that a text is wrapped at."""
SLACK = 8
LEAST_WRAPPED = 4
MOSTLY = 0.7
"""Share of the continued lines that have to fit the width of wrapping."""
FILLED = 0.6
"""Share of the width from which on a line that goes on is taken for a wrapped one."""
WIDE = "\u2e80"
"""The first of the characters that are two columns wide, of Korean, Japanese and Chinese."""
SENTENCE = 40
"""Characters from which on a line is taken for part of a sentence, and not for a label."""
LONGEST_LINK = 100
"""Characters up to which a line may be a link within a sentence."""
SHORTEST = 8
"""Characters below which no line holds the end of a sentence and more."""
LONG_TITLE = 110
"""Characters from which on a line without an end is no headline."""

LONGEST_VERSE, LEAST_VERSES = 45, 3
"""Characters of a verse's line, and how many lines make one."""
VERSE_ENDS = frozenset(",;，、")
"""What the lines of a verse end in that does not end its sentence."""

BULLETS = frozenset("*•·▪◦‣●○■□➤►▶✓✔❖+-")
_SENTENCE_BREAK = re.compile("[^\\W\\d_]{3}[.!?…][)\"”’»]? +[\"“„«‘]?[^\\W\\d_]"
                             "|[\u0900-\uffff]{2}[.!?] +\\d|[。！？]\\S")
_PARTED = re.compile(r"(\w*[^\W\d_])[-\u2010]$")
_GREEK = re.compile("[\u0370-\u03ff\u1f00-\u1fff]")
_HEAD = re.compile(r"[^\W\d_]+")
_WORD = re.compile(r"[^\W\d_]+(?:[-\u2010][^\W\d_]+)*")
_UNSPACED_COMMA = re.compile("[\u3040-\u9fff][，、]")
_PARTICLE = re.compile(
    "[的了们吗呢吧をはがのにへともや]"
    "|(?:을|를|은|는|이|가|의|에|에서|에게|으로|로|와|과|도|만|까지|부터"
    "|라고|라는|이라고|이라는|이다)(?=[ ,.]|$)")
"""What Chinese, Japanese and Korean write on to the word before."""
_POSSESSIVE = re.compile(r"['’](?:s|re|ve|ll|d|m|t)\b")


class Line(NamedTuple):
    """One line that holds text, white space folded: its number, and what stood before it."""

    number: int
    text: str
    size: int  # columns up to its last character
    indent: int
    blanks: int
    bullet: str = ""


def read_lines(folded: Folded) -> list[Line]:
    """The lines of a text, the marks of list items taken off."""
    lines = list(map(Line._make, zip(
        folded.numbers, folded.texts, folded.sizes, folded.indents, folded.blanks,
        itertools.repeat(""))))
    for i, text in enumerate(folded.texts):
        if text[0] in BULLETS and text[1:2] == " ":
            lines[i] = lines[i]._replace(text=text[2:], bullet=text[0])
    return lines


def count_columns(line: str) -> int:
    """How wide a line is."""
    return len(line) if line.isascii() else len(line) + sum(mark >= WIDE for mark in line)


def ends_sentence(text: str) -> bool:
    """Whether a line ends as sentences do, or as what announces a list does."""
    if text[-1] in SENTENCE_END or (text[-1] == ";" and asks(text)):
        return True
    bare = text.rstrip(CLOSERS)
    return len(bare) < len(text) and bare[-1:] in SENTENCE_END


def asks(text: str) -> bool:
    """Whether a line ends in a question mark; Greek has a semicolon for it."""
    return text[-1] in QUESTION or (text[-1] == ";" and bool(_GREEK.search(text, len(text) - 2)))


def starts_inside(text: str) -> bool:
    """Whether a line begins with a mark that only stands within or after something."""
    if text[0] not in INSIDE:
        return False
    return (text[0] in CONTINUING and not text.startswith(("...", "…"))) or text in BRACKETS or (
        text[0] in "'’" and bool(_POSSESSIVE.match(text)))


@cache
def read_function_words() -> frozenset[str]:
    """Words that seldom end a line that stands for itself."""
    return stop_words() | and_words()


@cache
def credit_words() -> frozenset[str]:
    """Words that open a picture's credit in any language: "foto", "fotoğraf", "фото"."""
    return frozenset(phrase for language in list_languages()
                     for phrase in load_language(language)["cues"].get("credit", {}).get(
                         "whole", ()) if phrase.isalpha())


def demands_more(text: str) -> bool:
    """Whether a line ends with what cannot end a sentence: a comma, a bracket, "of the"."""
    if text[-1] in OPENING:
        return True
    last = text[text.rfind(" ") + 1:]
    return last in read_function_words() and last.islower()


def find_width(lines: Sequence[Line]) -> int:
    """The column at which a text was hard-wrapped, 0 where it was not.

    A wrapped line that goes on is so long that the first word of the next did not fit; the column
    is the one that most such lines agree on.
    """
    starts: Counter[int] = Counter()
    ends: Counter[int] = Counter()
    count = 0
    for line, following in itertools.pairwise(lines):
        if following.blanks or following.bullet or not following.text[0].islower() \
                or ends_sentence(line.text) or " " not in line.text:
            continue
        count += 1
        if NARROWEST <= line.size <= WIDEST:
            first = following.text.partition(" ")[0]
            starts[line.size] += 1
            ends[line.size + 1 + len(first) + SLACK] += 1
    if count < LEAST_WRAPPED:
        return 0
    best = width = open_now = 0
    for column in range(NARROWEST, WIDEST + 20):
        open_now += starts[column] - ends[column]
        if open_now > best:
            best, width = open_now, column
    return width if best >= MOSTLY * count else 0


def find_verses(lines: Sequence[Line]) -> frozenset[int]:
    """The lines that go on with a verse: short ones that end in commas, the last in a full stop.

    The line above a verse has ended its sentence; links in a sentence have none like it.
    """
    verses: set[int] = set()
    first = 0
    while first < len(lines):
        last = first
        if lines[first].text[-1] in VERSE_ENDS and (
                not first or lines[first].blanks or ends_sentence(lines[first - 1].text)):
            while last < len(lines) and lines[last].text[-1] in VERSE_ENDS \
                    and is_verse(lines[last]) and (last == first or not lines[last].blanks):
                last += 1
            if last - first >= LEAST_VERSES - 1 and last < len(lines) and is_verse(lines[last]) \
                    and not lines[last].blanks and ends_sentence(lines[last].text):
                verses.update(range(first + 1, last + 1))
        first = max(last, first + 1)
    return frozenset(verses)


def is_verse(line: Line) -> bool:
    """Whether a line is as short as those of verses, and more than a word."""
    return len(line.text) <= LONGEST_VERSE and " " in line.text and not line.bullet


class Joiner:
    """Joins the lines of one text to paragraphs, and counts what it did."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = lines
        self.width = find_width(lines)
        self.verses = find_verses(lines)
        self.wrapped: list[int] = []
        self.flattened: list[int] = []
        self.parted: list[tuple[int, str]] = []
        self._words: Counter[str] | None = None

    def group(self) -> list[tuple[list[Line], str]]:
        """The paragraphs: their lines, and their text."""
        groups: list[tuple[list[Line], str]] = []
        for index, line in enumerate(self.lines):
            if groups and not line.blanks and not line.bullet and index not in self.verses:
                members, text = groups[-1]
                if self.width and self.is_wrapped(members, line):
                    self.wrapped.append(line.number)
                    members.append(line)
                    groups[-1] = members, self.rejoin(text, line)
                    continue
                if self.is_flattened(members, text, index) or (
                        len(text) >= SENTENCE and self.parts_sentence(groups, index)):
                    self.flattened.append(line.number)
                    members.append(line)
                    groups[-1] = members, glue(text, line.text)
                    continue
            groups.append(([line], line.text))
        return groups

    # Hard wrapping

    def is_wrapped(self, members: list[Line], line: Line) -> bool:
        """Whether a line goes on with the paragraph that the wrapped lines before it began."""
        last = members[-1]
        if last.size > self.width + SLACK or (" " not in last.text and last.size < self.width):
            return False
        if members[0].bullet:
            if line.indent <= members[0].indent:
                return False
        elif line.indent > last.indent + 1 and len(members) > 1:
            return False
        first = line.text.partition(" ")[0]
        full = last.size + 1 + len(first) > self.width - SLACK
        if ends_sentence(last.text):
            return full and last.size + 1 + len(first) > self.width and last.indent == line.indent
        return full or (last.size >= FILLED * self.width and (
            line.text[0].islower() or demands_more(last.text)))

    def rejoin(self, text: str, line: Line) -> str:
        """A wrapped paragraph with its next line, a word that was parted made whole again."""
        head = _HEAD.match(line.text)
        parted = _PARTED.search(text)
        if not parted or not head or not line.text[0].islower() or head[0] in and_words():
            return glue(text, line.text)
        words = self.words
        tail = parted[1]
        whole, hyphened = (tail + head[0]).casefold(), f"{tail}-{head[0]}".casefold()
        if words[hyphened] > 0 or "-" in text[text.rfind(" ") + 1:-1]:
            return text + line.text
        if not words[whole] and (words[tail.casefold()] > 1 or not self.parted):
            return text + line.text
        self.parted.append((line.number, f"{tail}- {head[0]}"))
        return text[:-1] + line.text

    @property
    def words(self) -> Counter[str]:
        """The words of the text that no line's end parts, hyphenated ones whole."""
        if self._words is None:
            self._words = Counter(word.casefold().replace("\u2010", "-") for line in self.lines
                                  for word in _WORD.findall(line.text))
        return self._words

    # Flattened inline elements

    def is_flattened(self, members: list[Line], text: str, index: int) -> bool:
        """Whether a line is a link or an emphasis of a paragraph, or goes on behind one."""
        lines = self.lines
        line = lines[index]
        if starts_inside(line.text):
            return True
        if ends_sentence(text) or line.text[0] in "•|·©#" or text[-1] in "|›»>":
            return False
        if not line.text.isascii() and _PARTICLE.match(line.text):
            return True
        joined = len(members) > 1
        inner = joined or demands_more(text) or is_within_prose(text)
        small = line.text[0].islower()
        if not inner and not small:
            return False
        following = lines[index + 1] if index + 1 < len(lines) else None
        if small:
            if text[0].islower() and not joined:
                return False  # a list of such lines, rather than one sentence
            return inner or len(line.text) >= SENTENCE or (
                following is not None and not following.blanks and len(following.text) >= SENTENCE
                and (following.text[0].islower() or starts_inside(following.text)))
        if text[-1] in OPENING and len(text) >= SENTENCE:
            return True
        if following is not None and not following.blanks and not following.bullet and (
                starts_inside(following.text) or following.text[0].islower()
                or bool(_PARTICLE.match(following.text))) and not ends_sentence(line.text) \
                and len(line.text) <= LONGEST_LINK and not holds_break(line.text):
            return True
        return len(text) >= SENTENCE and (demands_more(text) or (joined and (
            len(members[-1].text) < SENTENCE <= len(line.text))))

    def parts_sentence(self, groups: list[tuple[list[Line], str]], index: int) -> bool:
        """Whether a line is a link in the midst of a sentence, in what is known to be prose.

        The lines before it are: above them stands a paragraph, where no title does.
        """
        text, line = groups[-1][1], self.lines[index]
        following = self.lines[index + 1] if index + 1 < len(self.lines) else None
        return (following is not None and not following.blanks and starts_inside(following.text)
                and len(line.text) <= SENTENCE
                and not ends_sentence(text) and not ends_sentence(line.text)
                and any(len(above) > LONG_TITLE for _, above in groups[-4:-1]))


def is_within_prose(text: str) -> bool:
    """Whether a line without a sentence's end is prose that goes on, and no title or credit."""
    if len(text) <= LONG_TITLE and (len(text) < SHORTEST or not (
            holds_break(text) or (not text.isascii() and _UNSPACED_COMMA.search(text)))):
        return False
    tail = text[max(text.rfind(". "), text.rfind("。"), text.rfind("! "), text.rfind("? ")) + 1:]
    first = tail.split(None, 1)[0].casefold().rstrip(":") if tail.strip() else ""
    return first not in credit_words() and not read_cues(text).bits & CUE["credit"]


def holds_break(text: str) -> bool:
    """Whether a sentence ends within a line, and another begins."""
    return ("." in text or "!" in text or "?" in text or not text.isascii()) \
        and bool(_SENTENCE_BREAK.search(text))


def glue(text: str, more: str) -> str:
    """Two parts of a paragraph, with the space between them that the script asks for."""
    if (starts_inside(more) and more not in BRACKETS) \
            or (not more.isascii() and _PARTICLE.match(more)) \
            or text[-1] in "([{（「『“„«‘" or is_unspaced(text[-1]) or is_unspaced(more[0]):
        return text + more
    return f"{text} {more}"


def is_unspaced(character: str) -> bool:
    """Whether a character is of a script that puts no spaces between words."""
    return "\u2e80" <= character <= "\u9fff" or "\uff00" <= character <= "\uffef"
