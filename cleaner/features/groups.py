"""The features by what they speak of, so that a judgement can be told in a reader's words."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("its cue phrases", ("cue ", "cues ")),
    ("its links", ("link", "media", "controls")),
    ("its element", ("kind", "tag", "make", "strong", "in ", "near ", "bullet", "indent")),
    ("its container", ("c0", "c1", "c2", "c3", "main", "alike", "depth", "part")),
    ("its heading", ("heading", "section")),
    ("the judgement of what surrounds it",
     ("first", "around", "ahead", "behind", "sure", "mass ")),
    ("its neighbours", ("+", "-", "prose", "blanks", "mass 3", "mass 8", "to ")),
    ("its place on the page", ("before", "after", "position", "count", "total", "from ",
                               "comments ", "related ", "dates ")),
    ("what the page states", ("is headline", "is description", "in title", "in stated", "stated",
                              "in headline", "of headline")),
    ("its repetition", ("repeated", "again", "in first")),
)
"""What is said of a group of features, and how their names begin; the longest beginning counts."""
OTHERS = "its wording"
NAMES = (*(name for name, _ in GROUPS), OTHERS)


def group_features(names: Sequence[str]) -> NDArray[np.int64]:
    """The number in `NAMES` of each feature's group."""
    return np.array([_find_group(name) for name in names], np.int64)


def _find_group(name: str) -> int:
    fits = [(len(start), number) for number, (_, starts) in enumerate(GROUPS)
            for start in starts if name.startswith(start)]
    return max(fits)[1] if fits else len(GROUPS)
