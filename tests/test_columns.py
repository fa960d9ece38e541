"""What is known of all blocks of a page at once, against the same said block by block."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.columns import HIDDEN, KINDS, NUMBERS, Columns, join_columns
from cleaner.native.columns import tell_hundredths, want

MENU = NUMBERS["menu"]


class Row(NamedTuple):
    """What a block is given by."""

    size: int
    spaces: int
    linked: int
    kind: int
    bits: int

    def count_words(self) -> int:
        """Its words, of two letters without spaces."""
        few = self.spaces * 20 >= self.size or self.size < 12
        return self.spaces + 1 if few else self.size // 2


@st.composite
def rows(draw: st.DrawFn) -> Row:
    size = draw(st.integers(0, 400))
    return Row(size, draw(st.integers(0, size)), draw(st.integers(0, size)),
               draw(st.integers(0, len(KINDS) - 1)), draw(st.sampled_from([0, 1, 2, 3, HIDDEN])))


ROWS = st.lists(rows(), max_size=12)


def join(blocks: Sequence[Row]) -> Columns:
    size, spaces, linked, kind = (
        np.array([row[at] for row in blocks], np.int32) for at in range(4))
    return join_columns(size, spaces, linked, kind, np.array([row.bits for row in blocks], "u8"))


@given(ROWS)
def test_what_follows_from_the_columns(blocks: list[Row]) -> None:
    columns = join(blocks)
    prose = [row.size - row.linked if row.kind < MENU and 2 * row.linked < row.size
             and row.count_words() >= 8 else 0 for row in blocks]
    assert columns.words.tolist() == [row.count_words() for row in blocks]
    assert columns.prose.tolist() == [0 if row.bits & HIDDEN else size
                                      for row, size in zip(blocks, prose, strict=True)]
    assert columns.measure_hidden().tolist() == [size if row.bits & HIDDEN else 0
                                                 for row, size in zip(blocks, prose, strict=True)]
    assert columns.kinds == sum({1 << row.kind for row in blocks})
    assert columns.families == sum(bit for bit in (1, 2, HIDDEN)
                                   if any(row.bits & bit for row in blocks))
    assert columns.inner == sum(row.size for row in blocks if row.kind < MENU)
    assert columns.sums[-1] == columns.prose.sum()
    assert columns.sizes[-1] == columns.size.sum()


@given(ROWS, st.integers(0, 3), st.integers(0, 3), st.integers(0, 511), st.integers(0, 511),
       st.sampled_from([0.0, 0.5, 0.9]), st.integers(0, 50), st.integers(0, 90),
       st.integers(0, 200))
def test_blocks_are_found_of_which_all_that_is_wanted_holds(
        blocks: list[Row], any_of: int, none_of: int, kinds: int, too: int, share: float,
        few: int, linked: int, least: int) -> None:
    wanted = want(any_of=any_of, too=too, none_of=none_of, kinds=kinds, share=share,
                  spaces=(few, 300), linked=linked, beside=(few, 350), above=least)
    assert join(blocks).find(wanted, least, 380, 1) == [
        index for index, row in enumerate(blocks)
        if index >= 1 and least <= row.size <= 380 and kinds >> row.kind & 1
        and few <= row.spaces <= 300 and row.linked >= max(linked, share * row.size)
        and few <= row.size - row.linked <= 350 and not row.bits & none_of
        and (not any_of or row.bits & any_of or too >> row.kind & 1)
        and blocks[index - 1].size >= least]


@given(ROWS, st.integers(0, 5))
def test_the_longest_are_found_the_first_of_equals_first(blocks: list[Row], most: int) -> None:
    told = [index for index, row in enumerate(blocks) if row.size and row.kind != MENU]
    assert join(blocks).find_longest(most) \
        == sorted(told, key=lambda index: (-blocks[index].size, index))[:most]


@given(ROWS, st.randoms(use_true_random=False))
def test_the_bar_is_half_of_the_best_f1_that_can_be_promised(
        blocks: list[Row], random: np.random.Generator) -> None:
    likely = np.array([random.choice((0, 0.1, 0.5, 0.5, 0.9)) for _ in blocks], float)
    counted = [min(row.size, 200) for row in blocks]
    unspaced = sum(size for size, row in zip(counted, blocks, strict=True)
                   if row.spaces * 20 < row.size)
    words = [max(row.size // 2, 1) if 2 * unspaced > sum(counted) else row.spaces + 1
             for row in blocks]
    order = [index for index in np.argsort(-likely, kind="stable").tolist() if likely[index]]
    whole = sum(likely[index] * (words[index] + 1) for index in order)
    best, kept, right = 0.0 if order else 1.0, 0, 0.0
    for index in order:
        kept, right = kept + words[index] + 1, right + likely[index] * (words[index] + 1)
        best = max(best, right / (kept + whole))
    assert join(blocks).promise(likely) == pytest.approx(best)


@given(ROWS)
def test_a_body_is_weighed_in_words_and_in_prose(blocks: list[Row]) -> None:
    columns, kept = join(blocks), np.arange(len(blocks)) % 2 > 0
    likely = np.linspace(0.1, 0.9, len(blocks))
    words = np.array([row.count_words() for row in blocks], float)
    assert columns.weigh_body(kept, likely) == pytest.approx((
        words[kept].sum(), (words * likely)[kept].sum(), (words * likely).sum(),
        columns.prose.sum(), columns.prose[kept].sum()))
    assert columns.weigh_body(kept)[1:3] == (0, 0)


@pytest.mark.parametrize(("likely", "told"), [
    (0.0, 0), (0.004, 0), (0.005, 0), (0.015, 2), (0.994, 99), (0.999, 100), (1.0, 100)])
def test_hundredths_are_the_nearest(likely: float, told: int) -> None:
    assert list(tell_hundredths(np.array([likely, 0.5]))) == [told, 50]
