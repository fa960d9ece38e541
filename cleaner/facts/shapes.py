"""Shapes of names: a person, an agency, a collective, an account, or nobody."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from ..caches import keep_short
from ..lexicon.marks import UNSPACED
from ..lexicon.people import (
    AGENCIES,
    AGENCIES_IN_CAPITALS,
    COMPANIES,
    ELIDED,
    PARTICLES,
    PUBLICATIONS,
    RANKS,
    TITLES,
)
from ..lexicon.words import role_words, staff_words
from ..patterns import compile_re
from .glances import by_words
from .openers import UNCASED

LONGEST_NAME = 60
MOST_WORDS = 6
NOBODY = frozenset(("no author", *(
    "admin administrator root user username wpadmin wp-admin webmaster guest undefined null none "
    "n/a unknown anonymous author default superuser sysadmin siteadmin site-admin").split()))
"""Accounts that write for whoever is logged in; software names them alike in all languages."""
EDGES = " \t.,:;|/–—-•·・●■▪∙⋅*\"“”„«»'’‘›‹>✍"
"""What stands about a name and is no part of it."""
_PICTOGRAPH = "[\u2600-\u27bf\ufe0e\ufe0f\U0001f000-\U0001faff](?<![📷📸📹🎥🎬🖼])"
PICTOGRAPHS = compile_re(f"{_PICTOGRAPH}(?:{_PICTOGRAPH}){{0,8}}")
"""Pens, ticks and faces about names, with what says in which form they are shown; a camera stands
before who took the pictures."""
GLUED = compile_re(r"[a-zß-ÿ](?=[A-ZÀ-Þ])")
DOTS = compile_re(r"[.\s]")
_UNNAMED = compile_re("[。！？「」『』“”،؟।॥…，：を]|[\u3040-\u309f\u4e00-\u9fff]{9}")
"""What stands in clauses, and in no name of a script without capitals."""
_DENSE = compile_re(f"{UNSPACED.pattern}|[\uac00-\ud7af]")
"""Letters of scripts that write whole names as one word."""
_HOST = compile_re(r"\.[a-z]{2,5}$")


def is_agency(text: str) -> bool:
    """Whether a text is the name of a news agency."""
    key = text.casefold().strip(EDGES)
    return key in AGENCIES and not (text.islower() and key in AGENCIES_IN_CAPITALS)


def cut_titles(words: Sequence[str]) -> Sequence[str]:
    """The words of a name less the titles before it, of which two stay in any case."""
    while len(words) > 2 and words[0].casefold() in TITLES:
        words = words[1:]
    return words


def holds_digit(text: str) -> bool:
    """Whether a text holds a digit; most names are but letters."""
    return not text.replace(" ", "").isalpha() and any(map(str.isdigit, text))


def looks_like_name(text: str) -> bool:
    """Whether a text has the shape of a person's name: a few words, all of them capitalized."""
    if len(text) > LONGEST_NAME or text[-1:] in "?!":
        return False
    words = text.split()
    if UNCASED.search(text):
        return len(words) <= MOST_WORDS and len(text) <= 30 and not _UNNAMED.search(text)
    if not 1 <= len(words) <= MOST_WORDS or (not text[:1].isupper() and words[0] not in PARTICLES):
        return False
    if holds_digit(text) or (len(words) == 1 and _HOST.search(text)):
        return False
    if any(len(GLUED.findall(word)) > 1 for word in words):
        return False
    return all(word[:1].isupper() or word.casefold() in PARTICLES or word[1:2].isupper()
               or word[:1] in "'’“\"" or is_elided(word) for word in words) \
        and (words[-1][:1].isupper() or is_elided(words[-1]))


def is_elided(word: str) -> bool:
    """Whether a word is a surname with a particle run into it: "d'Albret", "dell’Orto"."""
    particle, sign, name = word.replace("’", "'").partition("'")
    return name[:1].isupper() and particle + sign in ELIDED


def is_person(text: str) -> bool:
    """Whether a name is more than one word, so that it names one person among all.

    One will do in scripts that part no words, and in Korean.
    """
    return " " in text or bool(_DENSE.search(text))


@cache
def count_staff_words() -> int:
    """The words of the longest name of a collective."""
    return max((len(name.split()) for name in staff_words()), default=0)


@keep_short(1024)
def is_staff(text: str) -> bool:
    """Whether a name is that of a collective, alone or with what it belongs to."""
    words = text.casefold().split()
    if is_company(text):
        return True
    staff = staff_words()
    return " ".join(words) in staff or any(word in staff for word in words[-1:] + words[:1]) \
        or any(" ".join(words[i:]) in staff
               for i in range(max(1, len(words) - count_staff_words()), len(words)))


def is_company(text: str) -> bool:
    """Whether a name ends as those of companies and institutes do."""
    words = text.casefold().split()
    return len(words) > 1 and DOTS.sub("", words[-1]) in COMPANIES


def is_publication(text: str) -> bool:
    """Whether a word of a name is one that papers, broadcasters and companies are called by."""
    return not PUBLICATIONS.isdisjoint(text.casefold().split())


def is_login(text: str) -> bool:
    """Whether a name is what somebody logs in with: "jane-doe", "jane.doe", no host's name."""
    return text.islower() and " " not in text and any(sign in text for sign in "-._") \
        and not _HOST.search(text)


@keep_short(1024)
def is_nobody(text: str) -> bool:
    """Whether a name is only that of an account, or no name at all: "admin", "Editor"."""
    key = text.casefold().strip(EDGES)
    first, _, rest = key.partition(" ")
    return key in NOBODY or key.rpartition(" ")[2] == "admin" or key in by_words() \
        or (key in role_words() and key not in staff_words()) \
        or (first in RANKS and rest.rpartition(" ")[2] in role_words())
