"""The words of a whole page as numbers: which are common, which come again, which are the topic."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import cache

import numpy as np

from ..lexicon.cues import CUE
from ..lexicon.languages import list_languages, load_language
from ..lexicon.words import stop_words
from ..native.cues import split_words
from .vectors import Columns, Vector

_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_TOKEN = re.compile("[\u3040-\u30ff\u3400-\u9fff]|[^\\W\\d_]+|\n")
MARKS = "“”‘’„«»–—…·|\u00a0、。،؟।"
"""Marks outside ASCII that part words."""
_SPACED = bytes(code if code > 127 or code == 10 or chr(code).isalpha() else 32
                for code in range(256))
"""All of ASCII that is no letter as a space."""
LONG = 4
"""Letters from which on a word may be of the topic; one does in scripts without spaces."""
RUN = 5
"""Words of a run that is looked for again."""
PRIME = 1_000_003
LOOKED_AT = 300
"""Characters of a block that are looked at."""
OFTEN = 3
"""Paragraphs from which on a word is one of the page's main words."""

VOCABULARIES = ("comments", "newsletter", "share", "related", "consent", "paywall", "legal",
                "author-bio", "app", "donate", "chrome", "advertisement")
"""The kinds of cue whose single words are counted in prose too long for a cue."""
COUNTED = ("consent", "legal", "chrome")
"""Those that are counted each for itself too."""
MOST_KINDS = 2
"""Kinds that a word may be of and still say something."""
COMMON = -1


@cache
def read_vocabulary(language: str | None) -> dict[str, int]:
    """The words that are common, and those that cues of a language and of English are made of.

    The value of a common word is `COMMON`, that of another the bits of its cues' kinds.
    """
    found: dict[str, int] = {}
    for code in {"en", language}.intersection(list_languages()):
        for kind in VOCABULARIES:
            for phrases in load_language(code)["cues"].get(kind, {}).values():
                for phrase in phrases:
                    for word in split_words(phrase):
                        found[word] = found.get(word, 0) | CUE[kind]
    kept = {word: bits for word, bits in found.items()
            if len(word) >= LONG and bits.bit_count() <= MOST_KINDS}
    return kept | dict.fromkeys(stop_words(), COMMON)


def find_tokens(texts: Sequence[str]) -> list[str]:
    """The words of some texts, in lower case, and a line feed behind each text but the last."""
    joined = "\n".join([text[:LOOKED_AT] for text in texts]).lower()
    if _UNSPACED.search(joined):
        return _TOKEN.findall(joined)
    if not joined.isascii():
        for mark in MARKS:
            joined = joined.replace(mark, " ")
    return joined.encode().translate(_SPACED).replace(b"\n", b" \n ").decode().split(" ")


class Tokens:
    """The words of a page's blocks, numbered: of each its block, and of each number what it is."""

    def __init__(self, texts: Sequence[str], language: str | None) -> None:
        numbers: defaultdict[str, int] = defaultdict()
        numbers.default_factory = numbers.__len__
        nothing, end = numbers[""], numbers["\n"]
        ids = np.array(list(map(numbers.__getitem__, find_tokens(texts))), np.int64)
        ends = ids == end
        words = ids > end
        del numbers[""]
        self.numbers: dict[str, int] = numbers
        self.ids = ids[words]
        self.block = np.cumsum(ends)[words]
        self.sizes = np.bincount(self.block, minlength=len(texts))
        vocabulary = read_vocabulary(language)
        bits = np.array([nothing, *[vocabulary.get(word, 0) for word in numbers]], np.int64)
        self.common = bits == COMMON
        self.kinds = np.where(self.common, 0, bits)
        spelled = [len(word) >= LONG or word > "\u2e80" for word in numbers]
        self.topical = np.array([False, *spelled], bool) & ~self.common

    def count(self, flags: Vector) -> Vector:
        """How many of each block's words are flagged; `flags` is by number."""
        chosen = flags[self.ids]
        return np.bincount(self.block[chosen], minlength=len(self.sizes))


def add_words(out: Columns, tokens: Tokens, prose: Vector, main: tuple[int, int],
              headline: str) -> None:
    """Features of the blocks' words: common ones, those of cues, the topic's, the headline's."""
    count = len(prose)
    size = np.maximum(tokens.sizes, 1)
    out.add("common", tokens.count(tokens.common) / size)
    root = np.sqrt(size)
    for kind in COUNTED:
        out.add(f"words {kind}", tokens.count((tokens.kinds & CUE[kind]) > 0) / root)
    of_cues = tokens.count(tokens.kinds > 0) / root
    out.add("words of cues", of_cues)
    _add_topic(out, tokens, prose, main, headline)
    _add_repeats(out, tokens, count)


def _add_topic(out: Columns, tokens: Tokens, prose: Vector, main: tuple[int, int],
               headline: str) -> None:
    """How many of each block's words the prose around holds too, and the headline."""
    count, vocabulary = len(prose), len(tokens.topical)
    topical = tokens.topical[tokens.ids]
    pairs = np.unique(tokens.block[topical] * vocabulary + tokens.ids[topical])
    block, word = np.divmod(pairs, vocabulary)
    own = prose[block]
    inside = (block >= main[0]) & (block < main[1])
    spread = np.bincount(word[own], minlength=vocabulary)[word] - own
    within = np.bincount(word[own & inside], minlength=vocabulary)[word] - (own & inside)
    beyond = np.bincount(word[~inside], minlength=vocabulary)[word] - ~inside
    sums = np.maximum(np.bincount(block, minlength=count), 1)
    for name, flags in (("topic", spread > 0), ("topic often", spread >= OFTEN),
                        ("topic main", within > 0), ("topic elsewhere", beyond > 0)):
        out.add(name, np.bincount(block[flags], minlength=count) / sums)
    below = np.isin(pairs + vocabulary, pairs, assume_unique=True)
    out.add("in next", np.bincount(block[below], minlength=count) / sums)
    wanted = np.zeros(vocabulary, bool)
    known = {tokens.numbers[name] for name in find_tokens([headline]) if name in tokens.numbers}
    wanted[list(known)] = True
    wanted &= tokens.topical
    shared = np.bincount(block[wanted[word]], minlength=count)
    out.add("in headline", shared / sums)
    out.add("of headline", shared / max(1, int(wanted.sum())))


def _add_repeats(out: Columns, tokens: Tokens, count: int) -> None:
    """How much of each block stands on the page in other blocks too."""
    length = max(0, len(tokens.ids) - RUN + 1)
    keys = np.zeros(length, np.uint64)
    ids = tokens.ids.astype(np.uint64)
    for step in range(RUN):
        keys = keys * np.uint64(PRIME) + ids[step:step + length]
    owner = tokens.block[:length]
    whole = owner == tokens.block[RUN - 1:RUN - 1 + length]
    keys, owner = keys[whole], owner[whole]
    order = np.argsort(keys, kind="stable")
    arranged, owners = keys[order], owner[order]
    same = arranged[1:] == arranged[:-1]
    again = np.append(same, False) | np.concatenate([[False], same])[:len(keys)]
    later = np.concatenate([[False], same & (owners[1:] != owners[:-1])])[:len(keys)]
    runs = np.maximum(np.bincount(owner, minlength=count), 1)
    out.add("again", np.bincount(owners[again[:len(keys)]], minlength=count) / runs)
    out.add("again before", np.bincount(owners[later], minlength=count) / runs)
