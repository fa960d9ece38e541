"""The lines of a text, and what joins them: hard wrapping, parted words, flattened links.

Lines are joined only where no blank line parts them, so that a text of clean paragraphs is left
as it is.
"""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from itertools import pairwise

from ..lexicon.marks import COLONS
from ..lexicon.words import and_words, stop_words
from ..native.forms import (
    APART,
    ARTICLE,
    DASHED,
    DEMANDING,
    ENDED,
    INSIDE,
    LED,
    LINKING,
    PARTICLE,
    PERHAPS,
    SMALL,
    find_joints,
)
from ..native.lines import Folded
from ..patterns import compile_re
from .head_lines import (
    LEADING,
    begins_article,
    dates_byline,
    is_place,
    names_author,
    opens_byline,
)
from .line_shapes import (
    BRACKETS,
    LONG_TITLE,
    SENTENCE,
    SHORTEST,
    count_columns,
    demands_more,
    ends_open,
    ends_sentence,
    holds_break,
    is_unspaced,
    is_within_prose,
    lay_enders,
    starts_inside,
    starts_with_particle,
)

HYPHENS = frozenset("-\u2010")
"""What a word ends with that a line's end parts."""
SLACK = 8
"""Columns by which a wrapped line may miss the width."""
WIDTH_LEFT = 2
"""Columns that a line of a script without spaces may leave: a wide character that did not fit."""
FILLED = 0.6
"""Share of the width from which on a line that goes on is taken for a wrapped one."""
TOLD = 80
"""Characters from which on a line is what the dash above leads to: "BERLIN –"."""
COMMAS = frozenset(",，、")
HANGUL = "\uac00"
"""The first character of Korean, whose particles no word begins with."""
LOOKED_BACK = 4000
"""Characters at the end of a paragraph by which is told whether a line goes on with it."""
LONGEST_LINK = 100
"""Characters up to which a line may be a link within a sentence."""
ALONE = frozenset("AEIOUYÀÁÈÉÒÓÖÅÆKSVZАЕИІЙКОСУВЯΗΟ")
"""Letters that are a word by themselves in some language."""
LEAST_PARTED, NARROW = 2, 20
"""Words that ends of lines part in a text which is set in narrow columns, and their width."""
_PARTED = compile_re(r"(\w*[^\W\d_])[-\u2010]$")
_HEAD = compile_re(r"[^\W\d_]+")
_WORD = compile_re(r"[^\W\d_]+(?:[-\u2010][^\W\d_]+)*")


class Joiner:
    """Joins the lines of one text to paragraphs, and counts what it did.

    The core says which lines may be joined at all, and at which column the text was hard-wrapped.
    """

    def __init__(self, folded: Folded) -> None:
        rows = folded.rows
        self.lines = folded.lines.list_texts()
        self.forms, self.width = find_joints(folded.lines, rows, lay_enders())
        self.numbers, self.widths, self.indents, self.bullets = (
            rows[name] for name in ("number", "width", "indent", "bullet"))
        self.widths = self.widths + self.forms["wide"]
        self.edges: list[int] = self.forms["edges"].tolist()
        self.joints: list[int] = self.forms["joint"].tolist()
        self.blanks: list[int] = rows["blanks"].tolist()  # lists are what is read most of
        self.wrapped: list[int] = []
        self.flattened: list[int] = []
        self.parted: list[tuple[int, str]] = []
        self.begun: dict[int, list[str]] = {}  # of long paragraphs, what is not looked at again
        self._words: Counter[str] | None = None

    def join(self) -> tuple[list[str], list[int]]:
        """The texts of the paragraphs, and the number of the first line of each."""
        texts: list[str] = []
        firsts: list[int] = []
        done = 0
        for index in (self.forms["joint"] == PERHAPS).nonzero()[0].tolist():
            if index < done:
                continue
            texts += self.lines[done:index]
            firsts += range(done, index)
            done = index
            while done < len(self.lines) and self.joints[done] != APART \
                    and self.goes_on(texts, firsts[-1], done):
                done += 1
        for number, parts in self.begun.items():
            texts[number] = "".join((*parts, texts[number]))
        return texts + self.lines[done:], [*firsts, *range(done, len(self.lines))]

    def goes_on(self, texts: list[str], first: int, index: int) -> bool:
        """Whether a line goes on with the last paragraph, which it is joined to if it does."""
        text = texts[-1]
        if len(self.lines[index]) >= SHORTEST and text.endswith(self.lines[index]):
            return False  # a headline once more
        if self.width and self.is_wrapped(first, index) and not names_author(self.lines[index]):
            self.wrapped.append(index)
            texts[-1] = self.rejoin(text, index)
        elif self.follows_place(texts, first, index) or (
                (self.is_flattened(text, first, index) or self.parts_sentence(texts, index))
                and not (opens_byline(self.lines, index) or dates_byline(self.lines, index))):
            self.flattened.append(index)
            initial = len(text) == 1 and self.begins_word(text, self.lines[index])
            parted = text[-1] in HYPHENS and self.parts_words
            texts[-1] = text + self.lines[index] if initial else \
                self.rejoin(text, index) if parted else glue(text, self.lines[index])
        else:
            return False
        if len(texts[-1]) > 2 * LOOKED_BACK:
            self.begun.setdefault(len(texts) - 1, []).append(texts[-1][:-LOOKED_BACK])
            texts[-1] = texts[-1][-LOOKED_BACK:]
        return True

    # Hard wrapping

    def is_wrapped(self, first: int, index: int) -> bool:
        """Whether a line goes on with the paragraph that the wrapped lines before it began."""
        before, width = self.edges[index - 1], self.widths[index - 1]
        above_line = self.lines[index - 1]
        unspaced = is_unspaced(above_line[-1]) or is_unspaced(self.lines[index][0])
        if width > self.width + SLACK or (" " not in above_line and width < self.width - (
                WIDTH_LEFT if unspaced else 0)):
            return False
        above, indent = self.indents[index - 1], self.indents[index]
        if self.bullets[first]:
            if indent <= self.indents[first] and not self.goes_on_speaking(first, index):
                return False
        elif indent > above + 1 and first < index - 1:
            return False
        filled = width + 1 + len(self.lines[index].partition(" ")[0])
        full = filled > self.width - SLACK
        if before & ENDED:
            return bool(full and filled > self.width and above == indent)
        goes_on = self.edges[index] & SMALL or before & DEMANDING
        return bool(full or (width >= FILLED * self.width and goes_on))

    def goes_on_speaking(self, first: int, index: int) -> bool:
        """Whether a line goes on with what a dash has somebody say, no further in than the dash."""
        if chr(self.bullets[first]) not in HYPHENS or self.indents[index] != self.indents[first] \
                or self.edges[index - 1] & ENDED:
            return False
        filled = self.widths[index - 1] + 1 + len(self.lines[index].partition(" ")[0])
        return bool(self.edges[index] & SMALL or filled > self.width)

    def rejoin(self, text: str, index: int) -> str:
        """A wrapped paragraph with its next line, a word that was parted made whole again."""
        line = self.lines[index]
        if text[-1] not in HYPHENS:
            return glue(text, line)
        head = _HEAD.match(line)
        parted = _PARTED.search(text, text.rfind(" ") + 1)
        if not parted or not head or not line[0].islower() or head[0] in and_words():
            return glue(text, line)
        words = self.words
        tail = parted[1]
        whole, hyphened = (tail + head[0]).casefold(), f"{tail}-{head[0]}".casefold()
        if words[hyphened] > 0 or "-" in text[text.rfind(" ") + 1:-1]:
            return text + line
        if not words[whole] and (
                words[tail.casefold()] > 1 or not (self.parted or self.parts_words)):
            return text + line
        self.parted.append((index, f"{tail}- {head[0]}"))
        return text[:-1] + line

    @cached_property
    def parts_words(self) -> bool:
        """Whether the ends of lines part words: in columns too narrow to tell by their width."""
        widths = [len(line) for line, below in pairwise(self.lines)
                  if line[-1] in HYPHENS and below[0].islower() and _PARTED.search(line)]
        return len(widths) >= LEAST_PARTED and min(widths) >= NARROW \
            and max(widths) <= min(widths) + SLACK

    @property
    def words(self) -> Counter[str]:
        """The words of the text that no line's end parts, hyphenated ones whole."""
        if self._words is None:
            self._words = Counter(word.casefold().replace("\u2010", "-") for line in self.lines
                                  for word in _WORD.findall(line))
        return self._words

    # Flattened inline elements

    def follows_place(self, texts: list[str], first: int, index: int) -> bool:
        """Whether a line is the first paragraph behind the place that it is from."""
        line, edges = self.lines[index], self.edges[index]
        return first == index - 1 and len(line) >= TOLD \
            and is_place(texts[-1], dashed=bool(edges & LED)) \
            and bool(edges & LED or edges & self.edges[index - 1] & ENDED) \
            and begins_article(texts[-LEADING - 1:-1])

    def is_flattened(self, text: str, first: int, index: int) -> bool:
        """Whether a line is a link or an emphasis of a paragraph, or goes on behind one."""
        line, edges = self.lines[index], self.edges[index]
        if edges & INSIDE:
            return True
        if ends_sentence(text) or line[0] in "•|·©#" or text[-1] in "|›»>":
            return False
        above, following = self.edges[index - 1], self.find_following(index)
        if (above & LINKING and first < index - 1) or (edges & LINKING and following >= 0) \
                or (edges & PARTICLE and self.follows_word(line)) \
                or (above & ARTICLE and text == self.lines[index - 1]) \
                or (above & DASHED and len(line) >= TOLD):
            return True
        joined, small = first < index - 1, bool(edges & SMALL)
        inner = joined or demands_more(text) or is_within_prose(text)
        if not inner and not small:
            return False
        if small:
            if (text[0].islower() and not joined) or line.partition(" ")[0][-1] in COLONS:
                return False  # a list of such lines, or a label, rather than one sentence
            return inner or len(line) >= SENTENCE or (
                following >= 0 and len(self.lines[following]) >= SENTENCE
                and bool(self.edges[following] & (SMALL | INSIDE)))
        if ends_open(text) and len(text) >= SENTENCE and (self.in_pieces or text[-1] not in COMMAS):
            return True
        if following >= 0 and not self.bullets[following] \
                and self.edges[following] & (INSIDE | SMALL | PARTICLE) \
                and not ends_sentence(line) and len(line) <= LONGEST_LINK and not holds_break(line):
            return True
        return self.in_pieces and len(text) >= SENTENCE and (demands_more(text) or (joined and (
            len(self.lines[index - 1]) < SENTENCE <= len(line))))

    def begins_word(self, letter: str, line: str) -> bool:
        """Whether a letter that stands alone is the first of the line below: an initial set large.

        Either both are known as one word, or what is left is no word by itself.
        """
        head = _HEAD.match(line)
        if not letter.isupper() or not head or not line[0].islower():
            return False
        rest = head[0].casefold()
        whole = letter.casefold() + rest
        known, left = whole in stop_words() or self.words[whole] > 0, rest in stop_words()
        return (known and not left) or len(rest) == 1 if letter in ALONE else known or not left

    def follows_word(self, line: str) -> bool:
        """Whether a particle that a line begins with is written on to the word above.

        In Chinese and Japanese a label may begin with the same letters.
        """
        return line[0] >= HANGUL or self.in_pieces or count_columns(line) >= SENTENCE

    @cached_property
    def in_pieces(self) -> bool:
        """Whether sentences of the text stand on several lines, as some line surely is within one.

        Most flatteners leave sentences whole; what seems to go on there are titles and labels.
        """
        inside = ((self.forms["edges"] & INSIDE > 0) & (self.bullets == 0)).nonzero()[0].tolist()
        return any(index and not self.blanks[index] and not self.edges[index - 1] & ENDED
                   for index in inside)

    def parts_sentence(self, texts: list[str], index: int) -> bool:
        """Whether a line is a link in the midst of a sentence, in what is known to be prose.

        The lines before it are: above them stands a paragraph, where no title does.
        """
        text, line, following = texts[-1], self.lines[index], self.find_following(index)
        return (following >= 0 and bool(self.edges[following] & INSIDE)
                and len(text) >= SENTENCE >= len(line)
                and not ends_sentence(text) and not ends_sentence(line)
                and any(len(above) > LONG_TITLE for above in texts[-4:-1]))

    def find_following(self, index: int) -> int:
        """The line right below one, -1 where there is none or a blank line parts them."""
        below = index + 1
        return below if below < len(self.lines) and not self.blanks[below] else -1

    def locate(self, index: int) -> str:
        """Where a line stands in the text."""
        return f"line {self.numbers[index]}"


def glue(text: str, more: str) -> str:
    """Two parts of a paragraph, with the space between them that the script asks for."""
    if (starts_inside(more) and more not in BRACKETS) or starts_with_particle(more) \
            or (text[-1] in "([{（「『“„«‘" and ends_open(text)) \
            or is_unspaced(text[-1]) or is_unspaced(more[0]):
        return text + more
    return f"{text} {more}"
