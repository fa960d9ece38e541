"""Lists of what a text holds, before its sections."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ..model import Hit
from ..segment.line_shapes import ends_sentence
from ..sizes import count_words
from .evidence import Evidence, has_letters

LONGEST, LEAST = 120, 3
"""Characters of a section's heading, and how many such make a list of contents."""
LONGEST_LABEL, MOST_WORDS = 40, 4
"""Characters and words of the list's own heading: "In this article"."""


def find_contents(evidence: Evidence) -> Iterator[Hit]:
    """contents-list: a list of the headings that stand further down, each over its own text."""
    if evidence.page.source.kind != "text":
        return
    texts = [block.text for block in evidence.page.blocks]
    if len(set(texts)) + LEAST > len(texts):
        return
    last = dict(zip(texts, range(len(texts)), strict=True))
    run: list[int] = []
    for index in [index for index, text in enumerate(texts) if last[text] > index + 1]:
        place = last[texts[index]]
        if run and run[-1] == index - 1 and index < last[texts[run[-1]]] + 1 < place:
            run.append(index)  # its section begins behind that of the heading before
            continue
        yield from hit_run(texts, last, run)
        run = [index] if len(texts[index]) <= LONGEST else []
    yield from hit_run(texts, last, run)


def hit_run(texts: Sequence[str], last: Mapping[str, int], run: Sequence[int]) -> Iterator[Hit]:
    """A hit on each line of a list of contents that ends above the sections, and on its label.

    last: where each text stands last.
    """
    if len(run) < LEAST or last[texts[run[0]]] <= run[-1] \
            or not all(has_letters(texts[index]) for index in run):
        return
    label = texts[run[0] - 1] if run[0] else ""
    if 0 < len(label) <= LONGEST_LABEL and not ends_sentence(label) \
            and count_words(label) <= MOST_WORDS:
        yield Hit(run[0] - 1, "contents-list", "above a list of the text's headings", sure=False)
    yield from (Hit(index, "contents-list", "stands below once more, over its text")
                for index in run)
