"""What is to become of a page's blocks, for as long as it may still change."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from itertools import repeat

import numpy as np
from numpy.typing import NDArray

from .model import Hit, Verdict

ARTICLE = "article"
"""The owner of what is kept."""
UNLIKE = "unlike-article"
"""The owner of what no rule claims."""
BOILERPLATE = "boilerplate"
ROLES = {ARTICLE: "body", "headline": "headline", "byline": "byline", "date": "date",
         "caption": "caption", "credit": "caption", "caption-line": "caption"}
"""What a block is that one of these owns; another's is boilerplate."""
_make_verdict = partial(tuple.__new__, Verdict)


class Draft:
    """Which blocks are kept, by whom each is owned, and why: columns that verdicts are made of.

    reasons: the likelihood of a block, in words, where that is all there is to say; joined: the
    blocks that belong to the paragraph before them.
    """

    __slots__ = ("joined", "kept", "owners", "reasons")

    def __init__(self, kept: NDArray[np.bool_], reasons: list[str]) -> None:
        self.kept = kept
        self.owners = list(map((UNLIKE, ARTICLE).__getitem__, kept.tolist()))
        self.reasons = reasons
        self.joined = [False] * len(kept)

    def keep(self, index: int, because: str) -> None:
        """Let a block stay."""
        self.kept[index], self.owners[index], self.reasons[index] = True, ARTICLE, because

    def remove(self, index: int, owner: str, because: str) -> None:
        """Take a block out."""
        self.kept[index], self.owners[index], self.reasons[index] = False, owner, because

    def is_unclaimed(self, index: int) -> bool:
        """Whether a block is taken out, and no rule claims it."""
        return self.owners[index] == UNLIKE

    def make_verdicts(self, cuts: Mapping[int, list[Hit]]) -> tuple[Verdict, ...]:
        """The verdicts on all blocks; cuts: what is cut out of blocks, if they are kept."""
        count = len(self.owners)
        spans: list[tuple[Hit, ...]] = [()] * count
        for index, found in cuts.items():
            if self.kept[index]:
                spans[index] = tuple(found)
        roles = map(ROLES.get, self.owners, repeat(BOILERPLATE))
        return tuple(map(_make_verdict, zip(range(count), roles, self.owners, self.reasons, spans,
                                            self.joined, strict=True)))
