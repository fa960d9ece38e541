"""The cue phrases of all languages, and the finding of them in a block's text.

A page's own language is looked for together with English: plug-ins often speak it on pages of any
language.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import cache, reduce
from typing import NamedTuple, TypeVar

from .languages import list_languages, load_language
from .words import stop_words

KINDS = ("comments", "newsletter", "share", "related", "carousel", "credit", "inline-promo",
         "advertisement", "consent", "paywall", "chrome", "legal", "author-bio", "syndication",
         "tags", "app", "donate")
"""The kinds of cue; each is a bit of `Cues.bits`, in this order."""
CUE: dict[str, int] = {kind: 1 << i for i, kind in enumerate(KINDS)}

MOST_WORDS_START = 30
MOST_WORDS_INSIDE = 60
MOST_CHARACTERS = 300
"""A longer block is prose, or at least no cue's: it is not looked at."""

OPENING = 2
"""Words by which a text is told that may begin with a phrase."""

_TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d[\d.,]{0,20}|#(?!\w)|[:(/©@|]")
_DIGIT = re.compile(r"\d")
_SYMBOLS = frozenset(":(/©@|")
_STRAIGHT = (*((mark, "'") for mark in "’‘‛`´"), ("\u0307", ""), ("ı", "i"))
_TYPOGRAPHIC = tuple(zip("’‘“”–—…·•»", "''\"\"--.  >", strict=True))
"""Marks of well-set text, for which plain ones do as well where cues are looked for."""
_LETTERS = bytes(code if chr(code).isalpha() else 32 for code in range(128)) + bytes(128)
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")
UNSPACED_LANGUAGES = frozenset(("ja", "zh", "ko", "th"))


class Cues(NamedTuple):
    """The kinds of cue in a text: all of them, those that are all of it, those it gives twice."""

    bits: int = 0
    whole: int = 0
    twice: int = 0


NO_CUES = Cues()
T = TypeVar("T")


Index = dict[str, list[tuple[int, list[str], int]]]
"""Phrases, with the bits of their kinds, by one of their words and its place in the phrase."""


class Phrases(NamedTuple):
    """The cue phrases of some languages, laid out for finding.

    unspaced: those of scripts without spaces, by their first two letters: the phrase, the bits of
    its kinds, and whether a text must begin with it. signs: what an ASCII text must hold for any
    phrase to be in it.
    """

    whole: dict[str, int]
    start: Index
    inside: Index
    unspaced: dict[str, list[tuple[str, int, bool]]]
    signs: Signs


class Signs(NamedTuple):
    """What of an ASCII text's letters shows that it may hold a cue; most texts need no more.

    whole: phrases that are all of a text; start: the first `OPENING` words of those that a text
    begins with; inside: the rarest words. All are runs of letters, and nothing but letters.
    """

    whole: frozenset[bytes]
    start: frozenset[bytes]
    inside: frozenset[bytes]


def split_words(text: str) -> list[str]:
    """The words of a text as cues are compared: case folded, every number a `#`."""
    text = text.casefold()
    if not text.isascii():
        for mark, plain in _STRAIGHT:
            text = text.replace(mark, plain)
    words = _TOKEN.findall(text)
    if _DIGIT.search(text):
        return ["#" if word[0].isdigit() else word for word in words]
    return words


def read_first_word(text: str) -> str:
    """The first of a text's words as `split_words` gives them, "" where it has none."""
    found = _TOKEN.search(text)
    return split_words(found[0])[0] if found else ""


@cache
def load_phrases(languages: tuple[str, ...]) -> Phrases:
    """The phrases of some languages together; one that there are no data for adds none."""
    return reduce(join_phrases, map(lay_out_phrases, languages))


@cache
def lay_out_phrases(language: str) -> Phrases:
    """The phrases of one language, laid out for finding."""
    whole: dict[str, int] = defaultdict(int)
    places: dict[str, dict[tuple[str, ...], int]] = {"start": defaultdict(int),
                                                     "inside": defaultdict(int)}
    unspaced: dict[tuple[str, bool], int] = defaultdict(int)
    data = load_language(language)["cues"] if language in list_languages() else {}
    for kind, lists in data.items():
        bit = CUE[kind]
        for phrase in lists.get("whole", ()):
            whole[join_words(split_words(phrase))] |= bit
        for place in ("start", "inside"):
            for phrase in lists.get(place, ()):
                words = tuple(split_words(phrase))
                if words and language in UNSPACED_LANGUAGES and _UNSPACED.search(phrase):
                    unspaced["".join(words), place == "start"] |= bit
                elif words:
                    places[place][words] |= bit
    for nothing in ("", "#", "# #"):
        whole.pop(nothing, None)
    start = _index(places["start"], find_first)
    inside = _index(places["inside"], find_rarest)
    signs = Signs(*(frozenset(b" ".join(split_letters(text)[:count]) for text in texts)
                    for texts, count in ((whole, None), (map(" ".join, places["start"]), OPENING),
                                         (inside, 1))))
    pairs: dict[str, list[tuple[str, int, bool]]] = defaultdict(list)
    for (text, first), bits in unspaced.items():
        pairs[text[:2]].append((text, bits, first))
    return Phrases(dict(whole), start, inside, dict(pairs), signs)


def join_phrases(one: Phrases, other: Phrases) -> Phrases:
    """The phrases of both."""
    whole = one.whole | {text: bits | one.whole.get(text, 0) for text, bits in other.whole.items()}
    signs = (mine | theirs for mine, theirs in zip(one.signs, other.signs, strict=True))
    return Phrases(whole, join_lists(one.start, other.start),
                   join_lists(one.inside, other.inside),
                   join_lists(one.unspaced, other.unspaced), Signs(*signs))


def split_letters(text: str) -> list[bytes]:
    """The runs of ASCII's letters of a text; what is not ASCII is left out."""
    return text.encode("ascii", "ignore").translate(_LETTERS).split()


def _index(phrases: dict[tuple[str, ...], int], find_key: Callable[[list[str]], int]) -> Index:
    index: Index = defaultdict(list)
    for words, bits in phrases.items():
        at = find_key(list(words))
        index[words[at]].append((at, list(words), bits))
    return dict(index)


def join_lists(one: dict[str, list[T]], other: dict[str, list[T]]) -> dict[str, list[T]]:
    """The lists of both under each key."""
    return one | {key: one.get(key, []) + found for key, found in other.items()}


def find_first(_words: list[str]) -> int:
    """The place of the word by which a phrase is found that a text begins with."""
    return 0


def find_rarest(words: list[str]) -> int:
    """The place of the word by which a phrase is found within a text: a long one is a rare one."""
    return max(range(len(words)), key=lambda at: (words[at][0].isalpha(),
                                               words[at] not in stop_words(), len(words[at])))


def join_words(words: list[str]) -> str:
    """Words as whole blocks are compared: symbols aside."""
    if not _SYMBOLS.isdisjoint(words):
        words = [word for word in words if word not in _SYMBOLS]
    return " ".join(words)


def load_phrases_of(language: str | None) -> Phrases:
    """The phrases of a language, and of English beside it."""
    return load_phrases(("en",) if language in (None, "en") else ("en", language))


def read_cues(text: str, phrases: Phrases | None = None) -> Cues:
    """Find the kinds of cue in a text; linear in its length, nothing for a long one."""
    if len(text) > MOST_CHARACTERS:
        return NO_CUES
    phrases = phrases or load_phrases_of(None)
    text = simplify(text)
    if text.isascii() and not may_hold(text, phrases.signs):
        return NO_CUES
    words = split_words(text)
    if not words or len(words) > MOST_WORDS_INSIDE:
        return NO_CUES
    whole = bits = twice = 0
    if len(words) <= MOST_WORDS_START:
        whole = bits = phrases.whole.get(join_words(words), 0)
    found = list(find_phrases(words, phrases))
    for _, end, own in found:
        bits |= own
        for start, _, other in found:
            twice |= own & other if start >= end else 0
    if phrases.unspaced and not text.isascii():
        bits |= find_unspaced("".join(words), phrases)
    return Cues(bits, whole, twice) if bits else NO_CUES


def find_phrases(words: list[str], phrases: Phrases) -> Iterator[tuple[int, int, int]]:
    """The phrases in a text: where each begins, where it has ended, and the bits of its kinds."""
    if len(words) <= MOST_WORDS_START:
        for _, phrase, bit in phrases.start.get(words[0], ()):
            if words[:len(phrase)] == phrase:
                yield 0, len(phrase), bit
    inside = phrases.inside
    if not inside.keys().isdisjoint(words):
        for i, word in enumerate(words):
            for at, phrase, bit in inside.get(word, ()):
                start = i - at
                if start >= 0 and words[start:start + len(phrase)] == phrase:
                    yield start, start + len(phrase), bit


def simplify(text: str) -> str:
    """A text with plain quotation marks, dashes and dots."""
    if not text.isascii():
        for mark, plain in _TYPOGRAPHIC:
            text = text.replace(mark, plain)
    return text


def may_hold(text: str, signs: Signs) -> bool:
    """Whether an ASCII text may hold a cue; far quicker than to look for one."""
    words = split_letters(text.lower())
    if not words:
        return False
    return not text[0].isalpha() or not signs.inside.isdisjoint(words) \
        or words[0] in signs.start or b" ".join(words[:OPENING]) in signs.start \
        or b" ".join(words) in signs.whole


def find_unspaced(joined: str, phrases: Phrases) -> int:
    """The bits of the phrases in a text whose script puts no spaces between words."""
    bits = 0
    for at in range(len(joined)):
        for text, bit, first in phrases.unspaced.get(joined[at:at + 2], ()):
            if not (first and at) and joined.startswith(text, at):
                bits |= bit
    return bits
