"""What people are called by their work, as a text says of those whom it introduces."""

from __future__ import annotations

from functools import cache

from ..lexicon.words import role_words
from ..native.known import LaidWords, lay_out

NEAR, LONGEST_ROLE = 14, 3
"""Words behind a name among which its role stands, and the words of one; `signs.c` states the
same."""


def names_role(text: str) -> bool:
    """Whether the first words of a text say that somebody is of those who write."""
    words = [word.strip(",.;:()") for word in text.casefold().split(" ", NEAR)[:NEAR]]
    beginnings = role_beginnings()
    return any(word.rpartition("-")[2] in role_words() for word in words if "-" in word) \
        or any(" ".join(words[first:first + size]) in role_words()
               for first, word in enumerate(words) if word in beginnings
               for size in range(1, LONGEST_ROLE + 1))


@cache
def role_beginnings() -> frozenset[str]:
    """The words that what a person is called by their work begins with."""
    return frozenset(role.partition(" ")[0] for role in role_words())


@cache
def lay_role_beginnings() -> LaidWords:
    """The same words, laid out for the compiled core."""
    return lay_out(dict.fromkeys(role_beginnings(), 1))
