"""Article text that a page holds outside its blocks: in linked data, or in the state of a script.

What holds most prose is taken, be it one string of markup or a list of paragraphs, and with it
what the object around it states: headline, authors, dates. Lists of other articles, comments and
the site's own words are passed over by the names of the keys that lead to them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from ..caches import keep_short
from ..folding import fold
from ..model import Head
from .pieces import measure_article, measure_prose, read_piece, write_markup
from .states import LEAST, State, open_strings, read_states
from .things import read_title, split_key, state_article

MOST_VALUES = 400_000
"""Values of all states together that are looked at."""
SINGLE = 0.7
"""What a list of one paragraph weighs against its own parts."""
AGREEING, OTHER, ASIDE = 2.0, 0.1, 0.2
"""Weights: an object with the page's title, one with another title, one below an aside's key."""
DECKS = ("deck", "dek", "standfirst", "standFirst", "subheadline", "subheadlines", "sub_headline",
         "subHeadline", "subtitle", "subTitle", "sub_title", "lede", "lead", "subtitulo",
         "entradilla", "bajada", "chapo")
ASIDES = frozenset(
    "related recommended recommendations recirculation teaser teasers promo promos comment "
    "comments latest trending popular mostread footer header newsletter newsletters translations "
    "messages i18n locale locales labels strings config settings privacy terms consent bio "
    "biography author authors menu nav navigation ads advert caption captions seo sidebar previous "
    "next more read collection tags categories image images video videos gallery "
    "weitere mehr verwandte kommentare relacionado relacionados relacionada relacionadas otros "
    "otras mas siguiente siguientes comentarios autor autores correlati altri commenti "
    "suivant suivants autres lies commentaires".split())
"""Words of keys below which no article stands."""


class Embedded(NamedTuple):
    """A text that a page's data holds: its characters of prose, and what is stated.

    trust: what the title of the object around it speaks for it (`weigh_title`). stated is written
    as linked data states an article.
    """

    origin: str
    text: str
    prose: int
    weight: float
    trust: float
    stated: Mapping[str, Any]

    @property
    def markup(self) -> str:
        """The text as markup, which few are asked for."""
        return write_markup(self.text)


def find_linked(head: Head, titles: list[str]) -> Embedded | None:
    """The longest body that linked data states; objects with the page's title count double."""
    bodies = [(thing, body) for thing in head.linked_data
              for name in ("articleBody", "reviewBody", "text") if (body := thing.get(name))]
    keys = fold_titles(titles) if bodies else []
    found = []
    for thing, body in bodies:
        if isinstance(body, list):
            body = "\n".join(one for one in body if isinstance(one, str))
        if isinstance(body, str) and (size := measure_article(body)):
            trust = weigh_title(read_title(thing), keys)
            found.append(Embedded("json-ld", body, size, size * trust, trust, thing))
    return max(found, key=lambda one: one.weight, default=None)


def find_states(markup: str, titles: list[str]) -> Embedded | None:
    """The text in the states of a page's scripts that is likeliest its article."""
    return max(search_states(read_states(markup), fold_titles(titles)),
               key=lambda one: one.weight, default=None)


def fold_titles(titles: list[str]) -> list[str]:
    """The titles that a page is known by, as they are compared."""
    return [letters for title in titles if len(letters := fold(title)) > 5]


def search_states(states: Iterator[State], keys: list[str]) -> Iterator[Embedded]:
    """Yield every string and list of prose in some states."""
    room = MOST_VALUES
    for state in states:
        waiting: list[tuple[Any, Mapping[str, Any], bool]] = [(state.value, {}, False)]
        while waiting and room > 0:
            value, thing, aside = waiting.pop()
            value, text = open_strings(value), ""
            if isinstance(value, str):
                text = write_markup(value) if may_hold(value) and measure_prose(value) else ""
            elif isinstance(value, list):
                pieces = [read_piece(one) for one in value]
                text = "".join(pieces)
                waiting += [(one, thing, aside) for one in value if may_hold(one)]
                room -= len(value)
            elif isinstance(value, dict):
                thing = value if read_title(value) else thing
                waiting += [(inner, thing, aside or is_aside(key))
                            for key, inner in value.items() if may_hold(inner)]
                room -= len(value)
            if size := measure_article(text):
                trust = weigh_title(read_title(thing), keys)
                weight = size * trust * (ASIDE if aside else 1)
                if isinstance(value, list) and text.count("<p>") < 2:
                    weight *= SINGLE
                yield Embedded("embedded-state", write_deck(thing, text) + text, size, weight,
                               OTHER if aside else trust, state_article(thing))


def may_hold(value: Any) -> bool:
    """Whether a value may be a text, or hold one: most are numbers and short strings."""
    return 2 * len(value) >= LEAST if isinstance(value, str) else isinstance(value, list | dict)


@keep_short(4096)  # a state has few keys, again and again
def is_aside(key: str) -> bool:
    """Whether a key leads to what is no article."""
    return not ASIDES.isdisjoint(split_key(key[:60]))


def weigh_title(title: str, keys: list[str]) -> float:
    """How much the title of the object around a text speaks for it."""
    letters = fold(title)
    if not letters or not keys:
        return 1.0
    return AGREEING if any(letters in key or key in letters for key in keys) else OTHER


def write_deck(thing: Mapping[str, Any], text: str) -> str:
    """The line between headline and text, where the object around the text states one."""
    for key in DECKS:
        deck = thing.get(key)
        if isinstance(deck, dict):
            deck = deck.get("basic")
        if isinstance(deck, str) and measure_prose(deck) and fold(deck) not in fold(text[:2000]):
            return write_markup(deck)
    return ""

