"""The shapes of lines: how they begin and end, and whether they are prose that goes on."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from ..lexicon.cues import CUE, read_cues
from ..lexicon.languages import load_cues_of
from ..lexicon.marks import CRIES, FULL_STOPS
from ..lexicon.words import and_words, article_words, or_words, stop_words
from ..model import Page
from ..native.forms import find_forms
from ..native.line_measures import Vocabulary, lay_vocabulary
from ..patterns import compile_re
from .columns import read_lines

ENDER, OPENER, LINK = 1, 2, 4
"""What words may be that seldom end a line: any, an article that begins it, "and" or "or"."""
SENTENCE_END = frozenset(f".!?…:：{FULL_STOPS}{CRIES}")
QUESTION = frozenset("?？؟\u037e")
CLOSERS = "\"'”’»«“‘)]}）」』】›*_ "
"""What may follow the end of a sentence within its line."""
CONTINUING = frozenset(f",.;:!?)]}}%…，；：、）」』】،؛{FULL_STOPS}{CRIES}")
"""What no line of its own begins with."""
BRACKETS = frozenset("([（")
"""What stands alone on a line where what it brackets is a link."""
WITHIN = CONTINUING | BRACKETS | frozenset("'’")
"""What a line begins with that stands within or after something, if anything shows it."""
OPENING = frozenset("([{„“«‘-–—/&,，、（「『،")
"""What no sentence ends with."""
CLOSING = {"“": "„", "‘": "‚", "«": "»"}
"""Quotation marks that open in some languages, and close in others what these have opened."""
WIDE = "\u2e80"
"""The first of the characters that are two columns wide, of Korean, Japanese and Chinese."""
SIGNED = 25
"""Characters that an agency signs with at the most, `(dpa)` or `/ritzau/`, with their marks."""
STEM = 4
"""Letters of a word that tell it, whatever it ends with."""
SENTENCE = 40
"""Characters from which on a line is taken for part of a sentence, and not for a label."""
LONGEST_UNMARKED = 90
"""Characters up to which a line of Thai or Lao may be a label; `core.h` states the same."""
SHORTEST = 8
"""Characters below which no line holds the end of a sentence and more."""
LONG_TITLE = 110
"""Characters from which on a line without an end is no headline."""

_SENTENCE_BREAK = compile_re("[^\\W\\d_]{3}[.!?…][)\"”’»]? +[\"“„«‘]?[^\\W\\d_]"
                             "|[^\0-\u08ff]{2}[.!?] +\\d|[。！？]\\S")
_NAMED = r"(?:[^\W\d_]|[ /、・／-]){0,23}"
_SIGNATURE = compile_re(rf"(?:\({_NAMED}\)|\[{_NAMED}\]|（{_NAMED}）|【{_NAMED}】"
                        r"|/(?:[^\W\d_]|[ 、・／-]){0,23}/)\Z")
_GREEK = compile_re("[\u0370-\u03ff\u1f00-\u1fff]")
_UNSPACED_COMMA = compile_re("[\u3040-\u9fff][，、]")
_PARTICLE = compile_re(
    "[的了们吗呢吧をはがのにへともや]"
    "|(?:을|를|은|는|이|가|의|에|에서|에게|으로|로|와|과|도|만|까지|부터"
    "|라고|라는|이라고|이라는|이다)(?=[ ,.]|$)")
"""What Chinese, Japanese and Korean write on to the word before."""
_POSSESSIVE = compile_re(r"['’](?:s|re|ve|ll|d|m|t)\b")
_DOTTED = compile_re(r"\.(?:[A-Z]{2}|[a-z]{4})")
"""A name that begins with a dot: ".NET", ".github", but not what ".com" ends."""


def cut_ending(word: str, least: int = STEM) -> str:
    """The beginning of a word that tells it, of so many letters at the least."""
    return word[:max(least, len(word) - 2)]


def count_columns(line: str) -> int:
    """How wide a line is."""
    return len(line) if line.isascii() else len(line) + sum([mark >= WIDE for mark in line])


def ends_sentence(text: str) -> bool:
    """Whether a line ends as sentences do, or as what announces a list does.

    An agency or, in Japan, the author may sign behind the end. Thai and Lao have no mark for it:
    there a line tells by its length.
    """
    if text[-1] in SENTENCE_END or (text[-1] == ";" and asks(text)):
        return True
    if len(text) > LONGEST_UNMARKED and "\u0e01" <= text[-1] <= "\u0edf":
        return True
    if text[-1] in ")]/）】" and (signature := _SIGNATURE.search(text, max(1, len(text) - SIGNED))):
        text = text[:signature.start()].rstrip()
    bare = text.rstrip(CLOSERS)
    return bare[-1:] in SENTENCE_END


def asks(text: str) -> bool:
    """Whether a line ends in a question mark; Greek has a semicolon for it."""
    return text[-1] in QUESTION or (text[-1] == ";" and bool(_GREEK.search(text, len(text) - 2)))


def starts_inside(text: str) -> bool:
    """Whether a line begins with a mark that only stands within or after something."""
    if text[0] not in WITHIN or _DOTTED.match(text):
        return False
    return (text[0] in CONTINUING and not text.startswith(("...", "…"))) or text in BRACKETS or (
        text[0] in "'’" and bool(_POSSESSIVE.match(text)))


def starts_with_particle(text: str) -> bool:
    """Whether a line begins with what is written on to the word before."""
    return not text.isascii() and bool(_PARTICLE.match(text))


@cache
def read_function_words() -> frozenset[str]:
    """Words that seldom end a line that stands for itself."""
    return stop_words() | and_words()


@cache
def credit_words() -> frozenset[str]:
    """Words that open a picture's credit in any language: "foto", "fotoğraf", "фото"."""
    return frozenset(phrase for listed in load_cues_of("credit").values()
                     for phrase in listed.get("whole", ()) if phrase.isalpha())


def ends_open(text: str) -> bool:
    """Whether a line ends with a mark behind which something follows: a comma, a bracket."""
    return text[-1] in OPENING and CLOSING.get(text[-1], "\0") not in text


def demands_more(text: str) -> bool:
    """Whether a line ends with what cannot end a sentence: a comma, a bracket, "of the"."""
    if ends_open(text):
        return True
    last = text[text.rfind(" ") + 1:]
    return last in read_function_words() and last.islower()


@cache
def lay_enders() -> Vocabulary:
    """The function words as the core looks them up, and articles with a capital.

    A letter alone links nothing: it is more often a bullet, or part of a word.
    """
    linking = {word for word in and_words() | or_words() if word.islower() and len(word) > 1}
    return lay_vocabulary({word: ENDER | LINK * (word in linking)
                           for word in read_function_words() | linking if word.islower()}
                          | {word.capitalize(): OPENER for word in article_words()})


def read_edges(page: Page) -> NDArray[np.int32]:
    """How the blocks of a page begin and end."""
    if page.settings:
        return page.settings.edges
    edges: NDArray[np.int32] = find_forms(read_lines(page), lay_enders())["edges"]
    return edges


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


def is_unspaced(character: str) -> bool:
    """Whether a character is of a script that puts no spaces between words."""
    return "\u2e80" <= character <= "\u9fff" or "\uff00" <= character <= "\uffef"
