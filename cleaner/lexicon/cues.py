"""The cue phrases of all languages, and the finding of them in a block's text.

A page's own language is looked for together with English: plug-ins often speak it on pages of any
language. Of others that many sites are labelled in, what is all of a text is known as well, and
what labels a picture's credit.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from ..native.cues import (
    INSIDE,
    START,
    UNSPACED_INSIDE,
    UNSPACED_START,
    WHOLE,
    LaidPhrases,
    find_cues,
    find_cues_in,
    lay_out,
    split_all,
)
from ..native.texts import Lines
from ..patterns import compile_re
from .languages import list_languages, load_cues
from .marks import COLONS

KINDS = ("comments", "newsletter", "share", "related", "carousel", "credit", "inline-promo",
         "advertisement", "consent", "paywall", "chrome", "legal", "author-bio", "syndication",
         "tags", "app", "donate", "player")
"""The kinds of cue; each is a bit of `Cues.bits`, in this order."""
CUE: dict[str, int] = {kind: 1 << i for i, kind in enumerate(KINDS)}

MOST_CHARACTERS = 300
"""A longer block is prose, or at least no cue's: it is not looked at; `core.h` states the same."""

PLACES = {"whole": WHOLE, "start": START, "inside": INSIDE}
UNSPACED = {"whole": WHOLE, "start": UNSPACED_START, "inside": UNSPACED_INSIDE}
"""Where in a text a phrase of each list stands; one of a script without spaces."""
WIDESPREAD = ("ar", "de", "es", "fr", "id", "it", "ja", "ko", "nl", "pl", "pt", "ru",
              "sv", "tr", "zh")
"""Languages of sites that print articles in others too."""
LEAST_FOREIGN, LEAST_UNSPACED = 12, 4
"""Characters of several words, or of a script without spaces, that no text in another language
consists of by chance."""
PICTURES = ("foto", "photo", "фото", "写真", "撮影", "사진", "图", "圖", "صورة", "تصوير", "zdjęci")
"""How labels of pictures begin in them that are no other word in any language."""
_UNSPACED = compile_re("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0eff\u1000-\u109f"
                       "\u1780-\u17ff]")
UNSPACED_LANGUAGES = frozenset(("ja", "zh", "ko", "th", "my", "km", "lo"))
_SYMBOLS = frozenset(":(/=@|-©■▲【")
NUMBERS = frozenset(("", "#", "# #"))
"""What says nothing as all of a text."""
HEADINGS_TOO = frozenset(("hintergrund", "bakgrund", "bakgrunn", "contexte", "contexto"))
"""Labels of other articles that are an article's own heading above a paragraph."""


class Cues(NamedTuple):
    """The kinds of cue in a text.

    bits: all of them; whole: those that are all of it; twice: those it gives twice; bar: those of
    which a short text is several phrases, one after another; glued: of the first of several, of
    whatever kinds, that have run together or stand between bars, or of three or more; opening: of
    phrases of several words that it begins with.
    """

    bits: int = 0
    whole: int = 0
    twice: int = 0
    bar: int = 0
    glued: int = 0
    opening: int = 0


NO_CUES = Cues()


class Phrases(NamedTuple):
    """The cue phrases of some languages, laid out for finding."""

    languages: tuple[str, ...]
    laid: LaidPhrases


@cache
def load_phrases(languages: tuple[str, ...]) -> Phrases:
    """The phrases of some languages together, after those that pages of any language have.

    A language that there are no data for adds none.
    """
    own = [(phrase, place, CUE[kind]) for kind, phrase, place in list_phrases(languages[-1])]
    if len(languages) > 1:
        base = load_phrases(languages[:-1]).laid
        return Phrases(languages, lay_out(own, base) if own else base)
    return Phrases(languages, lay_out([*own, *list_foreign(WIDESPREAD)]))


def list_foreign(languages: Sequence[str]) -> Iterator[tuple[str, int, int]]:
    """Phrases of other languages: labels of credits, and what is long enough as all of a text."""
    for language in languages:
        unspaced = language in UNSPACED_LANGUAGES
        for kind, listed in load_cues(language).items():
            for phrase in listed.get("whole", ()):
                if (len(phrase) >= LEAST_FOREIGN and " " in phrase) or (
                        unspaced and len(phrase) >= LEAST_UNSPACED and _UNSPACED.search(phrase)):
                    yield spell(phrase), WHOLE, CUE[kind]
        place = UNSPACED_START if unspaced else START
        for phrase in load_cues(language).get("credit", {}).get("start", ()):
            if phrase[-1] in COLONS and phrase.startswith(PICTURES):
                yield phrase, place, CUE["credit"]


def load_phrases_of(language: str | None) -> Phrases:
    """The phrases of a language, and of English beside it."""
    return load_phrases(("en",) if language in (None, "en") else ("en", language))


def list_phrases(language: str) -> Iterator[tuple[str, str, int]]:
    """The kind and the text of each phrase of a language, and where in a text it stands."""
    unspaced = language in UNSPACED_LANGUAGES
    for kind, listed in read_kinds(language).items():
        for place in PLACES:
            for phrase in listed.get(place, ()):
                places = UNSPACED if unspaced and _UNSPACED.search(phrase) else PLACES
                yield kind, spell(phrase), places[place]


def spell(phrase: str) -> str:
    """A phrase with a number for each "#" that stands for any: letters part from it as in texts."""
    return phrase.replace("#", "1")


def read_kinds(language: str) -> dict[str, dict[str, list[str]]]:
    """The phrases of a language by kind and place; none of one that there are no data for."""
    data = load_cues(language) if language in list_languages() else {}
    return {kind: data[kind] for kind in KINDS if kind in data}


@cache
def list_whole(phrases: Phrases, kinds: int) -> frozenset[str]:
    """The phrases of some kinds that may be all of a text, as `join_words` gives them."""
    return frozenset().union(*(list_whole_of(one, kinds) for one in phrases.languages))


@cache
def list_whole_of(language: str, kinds: int) -> frozenset[str]:
    """The same of one language."""
    whole = [spell(phrase) for kind, listed in read_kinds(language).items() if kinds & CUE[kind]
             for phrase in listed.get("whole", ())]
    return frozenset(map(join_words, split_all(whole))) - NUMBERS


def join_words(words: list[str]) -> str:
    """Words as whole texts are compared: symbols aside."""
    return " ".join([word for word in words if word not in _SYMBOLS])


def read_cues(text: str, phrases: Phrases | None = None) -> Cues:
    """Find the kinds of cue in a text; nothing for a long one."""
    if len(text) > MOST_CHARACTERS:
        return NO_CUES
    return Cues(*find_cues_in(text, (phrases or load_phrases_of(None)).laid))


def read_all_cues(lines: Lines, phrases: Phrases) -> list[Cues]:
    """Find the kinds of cue in each of some texts."""
    cues = [NO_CUES] * lines.total
    for index, *found in find_cues(lines, phrases.laid):
        cues[index] = Cues(*found)
    return cues
