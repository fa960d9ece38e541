"""What tells a person's name from a heading or a label: given names, and words of the language."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from ..folding import fold_name
from ..lexicon.given_names import GIVEN_NAMES
from ..lexicon.marks import COLONS
from ..lexicon.people import PARTICLES, TITLES
from ..lexicon.words import and_words, cue_words, role_words, with_words
from ..patterns import compile_re
from .name_cutting import PLACING, cut_credit
from .names import split_names
from .openers import UNCASED
from .roles import names_desk
from .shapes import cut_titles, is_staff

LONGEST_NAME, LONGEST_NAMES = 40, 120
"""Characters of a line that is one name, and of one without any cue that is a list of them."""
MOST_WORDS, MOST_PLACE_WORDS = 5, 3
LEAST_ROLE, MOST_PLACED = 4, 5
"""Letters of the shortest word of a role that follows a name unparted, and words from what stands
before a place to the next name."""
LEAST_NAME = 2
"""Words of a name that stand before a role and what its bearer writes of."""
_INITIALS = compile_re(r"(?:[A-ZÀ-Þ]\.){1,3}")
_WORD = compile_re(r"[^\W\d_]{2,}")
NAMING = PARTICLES - frozenset("des zum zur".split())
"""Particles, less those that more often stand between other nouns."""
SURNAMING = NAMING - frozenset("al e el i op te u y".split())
"""Particles right behind which a surname stands."""
VIETNAMESE, MOST_SYLLABLES = "vi", 4
"""A language in which the parts of names are words of any text, and the most parts of one."""
STATES = frozenset("U.S. U.K. U.N. E.U.".split())
"""Initials that are no person's."""
SURNAMES = frozenset("best brand cook english field love page price".split())
"""Words of cues that as many people are called by."""


def has_given_name(name: str) -> bool:
    """Whether a name of several words begins with a given name: "Jo Lund", "Dr. Ana-Maria Ruiz"."""
    words = name.split()
    return 2 <= len(words) <= MOST_WORDS and begins_with_given_name(words)


def is_full_name(text: str) -> bool:
    """Whether a text is one person's name, with a given name, and nothing else."""
    return has_given_name(text) and split_names(text, strict=True) == [text]


def is_bare_name(text: str) -> bool:
    """Whether a line is as short as a name and begins with a given name."""
    return len(text) <= LONGEST_NAME and text.count(" ") in (1, 2) and has_given_name(text)


def begins_with_given_name(words: Sequence[str]) -> bool:
    """Whether words begin with a given name or initials, after titles."""
    words = cut_titles(words)
    first = fold_name(words[0])
    if _INITIALS.fullmatch(words[0]):
        return words[0] not in STATES and words[-1][0].isupper() and len(words[-1]) > 2 \
            and (len(words) > 2 or words[0].count(".") > 1)
    return first in GIVEN_NAMES or ("-" in first and not GIVEN_NAMES.isdisjoint(first.split("-")))


def is_vietnamese_name(name: str, language: str | None) -> bool:
    """Whether a text is as Vietnamese names are, from the family's on: "Hoàng Vũ Nam"."""
    return language == VIETNAMESE and name.istitle() and name.count(" ") < MOST_SYLLABLES \
        and has_given_name(name)


def speaks_against(name: str, language: str | None) -> bool:
    """Whether a name holds a word of the language's cues other than as its given name."""
    if is_vietnamese_name(name, language):
        return False
    words, cues = _WORD.findall(fold_name(name)), load_cue_words(language)
    if has_given_name(name):
        return any(word in cues and word not in GIVEN_NAMES and word not in NAMING
                   and word not in SURNAMES for word in words[1:])
    return any(word in cues and (len(words) == 1 or word not in GIVEN_NAMES) for word in words)


def split_line(text: str, language: str | None) -> list[str]:
    """The names in a line, each less the cues behind it: "Jane Doe Share", and the role before."""
    return [drop_role(cut_cues(name, language)) if name.count(" ") > 1 else name
            for name in split_names(text, strict=True)]


def drop_role(name: str) -> str:
    """A name less what its bearer is: "Redakteurin Jo Lund", "Post-Korrespondent Jo Lund"."""
    first, _, rest = name.partition(" ")
    role = first.rpartition("-")[2].casefold()
    return rest if role in role_words() and role not in TITLES \
        and begins_with_given_name(rest.split()) and " " in rest else name


def split_rest(text: str, language: str | None) -> list[str]:
    """The names in what follows "by", which may go on to something else: "Jane Doe Topic: Ice"."""
    text = drop_place(cut_credit(text))
    return split_line(cut_cues(cut_role(cut_again(text)), language), language)


def drop_place(text: str) -> str:
    """What follows "by our correspondent" less the place before the name: "à Rome, Jo Lund"."""
    place, _, name = text.partition(", ")
    words = place.split()
    return name if 2 <= len(words) <= MOST_PLACE_WORDS and words[0] in PLACING \
        and words[1][0].isupper() and has_given_name(name) else text


def cut_again(text: str) -> str:
    """A name less all from where it comes again: "Jane Doe Jane Doe is a writer"."""
    words = text.split()
    for size in (2, 3):
        if len(words) >= 2 * size and words[:size] == words[size:2 * size]:
            return " ".join(words[:size])
    return text


def cut_role(text: str) -> str:
    """Two words, of which nothing else says that they are a name, less the role behind them."""
    words = text.split()
    if len(words) < 3 or begins_with_given_name(words) or is_staff(text):
        return text
    named = all(word.isalpha() and word[0].isupper() and fold_name(word) not in role_parts()
                for word in words[:2])
    return " ".join(words[:2]) if named and words[2][0].isupper() \
        and fold_name(words[2]) in role_parts() else text


def cut_cues(text: str, language: str | None) -> str:
    """A text that begins with a person's name less all from a cue on that follows one.

    Of a name that is none of the known ones, that of two words, what ends in a colon is a label.
    """
    words = text.split()
    if len(words) < 3 or is_staff(text) or is_vietnamese_name(text, language):
        return text
    if not begins_with_given_name(words):
        named = words[2][-1] in COLONS and all(
            word.isalpha() and (word[0].isupper() or UNCASED.match(word)) for word in words[:2])
        return " ".join(words[:2]) if named else text
    cues, roles = load_cue_words(language), role_parts()
    since = len(cut_titles(words)) - len(words)
    for i, word in enumerate(words):
        key = fold_name(word).strip(".,:")
        if word[-1] in ",;|":
            return text
        if (key in and_words() or key in with_words()) and (len(key) > 1 or word.islower()):
            if i + 1 == len(words) or not begins_with_given_name(words[i + 1:]):
                return text
            since = 0
        elif since > 1 and not ends_surname(words, i) and (word[-1] == ":" or (
                len(key) > 1 and key not in PARTICLES and key not in GIVEN_NAMES
                and (key in cues or key in roles))) and not leads_to_name(words, i):
            while since > LEAST_NAME and key in roles and names_desk(words[i - 1]):
                i, since = i - 1, since - 1
            return " ".join(words[:i])
        else:
            since += 1
    return text


def leads_to_name(words: Sequence[str], at: int) -> bool:
    """Whether a place and "and" part a name from the next: "in Berlin and Ana Ruiz"."""
    for i in range(at + 2, min(at + MOST_PLACED, len(words) - 2)):
        if words[i].islower() and words[i] in and_words():
            return words[at].islower() and all(word[0].isupper() for word in words[at + 1:i]) \
                and words[i + 1][0].isupper() and begins_with_given_name(words[i + 1:])
    return False


def ends_surname(words: Sequence[str], at: int) -> bool:
    """Whether a word is a surname's, whatever it means: "de la Fuente", "Mary Ann Price"."""
    word, before = words[at], words[at - 1]
    return word[0].isupper() and word[-1] != ":" and (before in SURNAMING or (
        word.casefold() in SURNAMES
        and (fold_name(before) in GIVEN_NAMES or _INITIALS.fullmatch(before) is not None)))


@cache
def role_parts() -> frozenset[str]:
    """The longer words of what people who write are, small as names are: "health", "editor"."""
    return frozenset(fold_name(part) for role in role_words() for part in role.split()
                     if len(part) >= LEAST_ROLE)


@cache
def load_cue_words(language: str | None) -> frozenset[str]:
    """The words of a language's cues, written small as names are."""
    return frozenset(map(fold_name, cue_words(language)))
