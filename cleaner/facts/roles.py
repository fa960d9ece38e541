"""What somebody is: the roles in a byline, cut off the names that they stand about."""

from __future__ import annotations

from functools import cache

from ..folding import fold_name
from ..lexicon.given_names import GIVEN_NAMES
from ..lexicon.marks import UNSPACED
from ..lexicon.people import DEGREES, DESKS, JAPANESE_SURNAMES, PARTICLES, RANKS, TITLES
from ..lexicon.words import role_words, stop_words
from .openers import UNCASED
from .shapes import DOTS, is_publication, looks_like_name

LONGEST_ROLE, MOST_ROLE_WORDS = 60, 5
"""Characters and words of the longest line that is nothing but a role."""
LEAST_ROLE = 3
"""Letters of a role that may stand behind a place or a desk as one word with it."""
REPORTS = ("報導", "报导", "报道", "報道")
"""What ends the place from which somebody writes in Chinese, behind a slash."""


def cut_roles(words: list[str]) -> list[str]:
    """Cut the role off a name, where capitals or the script part the two."""
    roles = role_words()
    if len(words) > 1 and UNCASED.match(words[-1]) \
            and (words[-1] in roles or ends_in_role(words[-1])):
        return words[:-1]
    for i in range(1, min(4, len(words) - 1)):
        if words[i - 1].islower() and words[i][0].isupper() and words[i - 1] in roles:
            return words[i:]
    return cut_role_behind(words)


def ends_in_role(word: str) -> bool:
    """Whether a word of letters that nothing parts is a place's or a desk's role: "釧網支局長"."""
    return word.endswith(unparted_roles()) and not word.startswith(JAPANESE_SURNAMES)


@cache
def unparted_roles() -> tuple[str, ...]:
    """The roles in Chinese and Japanese that are no shorter than most names."""
    return tuple(role for role in role_words()
                 if len(role) >= LEAST_ROLE and all(map(UNSPACED.match, role)))


def cut_role_behind(words: list[str]) -> list[str]:
    """The words of a name less the role behind two or more: "Jane Doe Environment correspondent".

    A role with a capital is one where a given name opens the name; what a paper or its staff is
    called stays whole.
    """
    at = find_role(words, 2)
    if at >= len(words):
        return words
    name, given = " ".join(words[:at]), fold_name(words[0]) in GIVEN_NAMES
    sure = given or (words[-1].islower() and words[0].casefold() not in stop_words())
    return words[:at] if sure and looks_like_name(name) and not is_publication(name) else words


def find_role(words: list[str], least: int) -> int:
    """Where the role begins that words end in, behind so many; how many they are without one."""
    roles, count = role_words(), len(words)
    at = next((i for i in range(least, count) if " ".join(words[i:]).casefold() in roles), count)
    while least < at < count and names_desk(words[at - 1]):
        at -= 1
    return at


def is_role(text: str) -> bool:
    """Whether a line is nothing but what somebody is: "Health editor", "Redactora de Cultura".

    Where they are that may stand behind: "Software engineer at Harbour".
    """
    words, roles = text.split() if len(text) <= LONGEST_ROLE else [], role_words()
    if "at" in words[1:-1] and words[words.index("at") + 1][0].isupper():
        words = words[:words.index("at")]
    return 0 < len(words) <= MOST_ROLE_WORDS and (
        find_role(words, 0) == 0
        or (len(words) > 1 and words[0].casefold() in roles and words[1] in PARTICLES)
        or (len(words) > 2 and words[1] == "of" and (
            words[0].casefold() in roles or f"{words[0]} of".casefold() in roles)))


def names_desk(word: str) -> bool:
    """Whether a word before a role says what its bearer writes of, or their rank."""
    key = word.casefold()
    return key in DESKS or key in RANKS or (word.islower() and word not in PARTICLES)


def is_credential(words: list[str], key: str) -> bool:
    """Whether a later part of a byline is a degree, a role or a place rather than a name."""
    if key.endswith(REPORTS):
        return True
    if len(words) == 1:
        bare = DOTS.sub("", words[0])
        return bare.casefold() in DEGREES or (bare.isupper() and len(bare) <= 5 and bare.isascii())
    roles = role_words()
    if words[0].casefold() in TITLES:
        return False
    return any(" ".join(words[i:]).casefold() in roles for i in range(len(words))) \
        or any(" ".join(words[:i]).casefold() in roles for i in range(1, len(words))) \
        or DOTS.sub("", key) in DEGREES
