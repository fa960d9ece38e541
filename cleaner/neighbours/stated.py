"""Parts of an article that linked data state word by word: recipes, how-tos, questions and answers.

The judge takes lists of ingredients, steps and unfolded answers for what surrounds an article
oftener than paragraphs, and templates put them into elements of their own.
"""

from __future__ import annotations

import html
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..columns import NUMBERS
from ..draft import UNLIKE, Draft
from ..facts.structured import read_types
from ..model import Page
from ..native.letters import copy_words
from ..patterns import compile_re
from ..segment.columns import read_columns, read_lines

PARTS = {"recipe": ("recipeIngredient", "ingredients", "recipeInstructions"),
         "howto": ("supply", "tool", "step"), "faqpage": ("mainEntity",)}
"""By the type of an object the properties that state parts of the article."""
WITHIN = ("name", "text", "acceptedAnswer", "itemListElement", "step")
"""Properties of what these hold that are their text, or hold more of it."""
MOST_VALUES, MOST_SEARCHED = 5_000, 50_000_000
"""Values of such data that are looked at, and characters that blocks are looked for in."""
SHORT, LONG = 15, 40
"""Characters below which a block only counts beside another one that is stated, and from which on
it may be a part of what is."""
DOUBTABLE = frozenset((UNLIKE, "teaser", "related-links", "next-article"))
"""Owners by the place of a block, which such data know better: of the blocks of articles-en that
they state and that the judge of other sites does not keep three in four are the article's."""
LINKED = 0.9
_BREAK = compile_re(r"\n|</?(?:p|br|div|h[1-6]|li|ul|ol|tr|td)\b[^<>]{0,500}>")
_TAG = compile_re(r"<[/a-zA-Z][^<>]{0,1000}>")


def keep_stated(page: Page, draft: Draft) -> None:
    """Keep what linked data state of the article's parts, with the heading above it."""
    if not page.head.linked_data or not (stated := read_stated_parts(page.head.linked_data)):
        return
    found = find_stated(page, stated, ~draft.kept)
    for index in sorted(found):
        if index and index - 1 not in found and page.blocks[index - 1].kind == "heading" \
                and draft.owners[index - 1] in DOUBTABLE:
            draft.keep(index - 1, "the heading of a part that the page's data state")
        if draft.owners[index] in DOUBTABLE:
            draft.keep(index, "stated as a part of the article by the page's data")


def find_stated(page: Page, stated: frozenset[bytes], lost: NDArray[np.bool_]) -> set[int]:
    """The blocks whose words are those of a statement, or stand in one where they are many.

    The latter only of blocks that are lost, and right beside them.
    """
    columns, texts = read_columns(page), copy_words(read_lines(page).data).split(b"\n")
    may_be = (columns.linked < LINKED * columns.size) & (columns.kind < NUMBERS["menu"])
    found = {index for index in may_be.nonzero()[0].tolist() if texts[index] in stated}
    joined, room = b"\n".join(sorted(stated)), MOST_SEARCHED
    near = lost.copy()
    near[1:] |= lost[:-1]
    near[:-1] |= lost[1:]
    for index in near.nonzero()[0].tolist():
        if len(texts[index]) >= LONG and may_be[index] and index not in found and room > 0:
            room -= len(joined)
            if texts[index] in joined:
                found.add(index)
    return {index for index in found if columns.size[index] >= SHORT
            or not found.isdisjoint((index - 1, index + 1))}


def read_stated_parts(data: Sequence[Mapping[str, Any]]) -> frozenset[bytes]:
    """The words of each line that linked data state of recipes, how-tos, questions and answers."""
    values = [value for thing in data for kind in read_types(thing) for name in PARTS.get(kind, ())
              if (value := thing.get(name))]
    lines = [_TAG.sub("", line) for text in list_texts(values)
             for line in _BREAK.split(html.unescape(text))]
    return frozenset(copy_words("\n".join(lines).encode("utf-8", "replace")).split(b"\n")) - {b""}


def list_texts(values: list[Any]) -> Iterator[str]:
    """The texts of some values, in any order, and of what these hold."""
    room = MOST_VALUES
    while values and room > 0:
        room -= 1
        value = values.pop()
        if isinstance(value, str):
            yield value
        elif isinstance(value, list):
            values.extend(value)
        elif isinstance(value, dict):
            values.extend(inner for name in WITHIN if (inner := value.get(name)))
