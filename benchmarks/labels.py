"""Which blocks of a page are its true body: the truth's words aligned with theirs, in order."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz.distance import LCSseq

from .score import read_words

LIKELY = 0.5
"""Share of a block's word triples that must stand in the truth for it to take part."""


def label_blocks(texts: Sequence[str], truth: str) -> tuple[list[float], list[int]]:
    """The share of each text's words that belong to the truth, and the number of its words.

    A block is looked at only where most of its word triples occur in the truth; of those the
    longest common subsequence of words decides, so that a sentence printed twice counts once.
    """
    true_words = read_words(truth)
    blocks = [read_words(text) for text in texts]
    runs = [set(zip(*(true_words[i:] for i in range(n)), strict=False)) for n in (1, 2, 3)]
    sequence: list[str] = []
    owners: list[int] = []
    for index, words in enumerate(blocks):
        size = min(3, len(words))
        if not size:
            continue
        grams = list(zip(*(words[i:] for i in range(size)), strict=False))
        if sum(gram in runs[size - 1] for gram in grams) >= LIKELY * len(grams):
            sequence += words
            owners += [index] * len(words)
    matched = [0] * len(texts)
    for operation in LCSseq.opcodes(sequence, true_words):
        if operation.tag == "equal":
            for place in range(operation.src_start, operation.src_end):
                matched[owners[place]] += 1
    return ([matched[i] / len(words) if words else 0.0 for i, words in enumerate(blocks)],
            [len(words) for words in blocks])


def label_snippets(texts: Sequence[str], wanted: Sequence[str],
                   unwanted: Sequence[str]) -> list[float]:
    """1 for a text that holds a wanted snippet, 0 for an unwanted one, -1 where nothing is known.

    A snippet that stands in several texts tells nothing of any of them.
    """
    folded = [" ".join(text.split()).lower() for text in texts]
    labels = [-1.0] * len(texts)
    for snippets, value in ((unwanted, 0.0), (wanted, 1.0)):
        for snippet in snippets:
            needle = " ".join(snippet.split()).lower()
            places = [i for i, text in enumerate(folded) if needle and needle in text]
            if len(places) == 1:
                labels[places[0]] = value
    return labels
