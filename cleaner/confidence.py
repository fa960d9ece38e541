"""How sure the program is of a body: the word F1 that the judge's own likelihoods lead to expect.

Of the words that were kept, the likelihoods say how many are the article's (precision); of all
words that are likely the article's, how many were kept (recall). Their harmonic mean is the
confidence. Judged by a forest that had not seen their sites, pages with a confidence below .85, of
.85 to .93, .93 to .97, .97 to .99 and above had a mean F1 of .83, .89, .92, .975 and .995 (299
pages).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .assemble import MUCH
from .model import Page
from .segment.columns import read_columns

FEW = 12.0
"""Words that stand for what no page tells: a body of a few words is never sure."""
TRUST = {"json-ld": 0.9, "embedded-state": 0.85, "template": 0.7, "second-opinion": 0.8,
         "any-prose": 0.4}
"""How far a body got in another way is the article, as measured where that way was gone."""


def measure_confidence(page: Page, kept: NDArray[np.bool_], likely: NDArray[np.float64],
                       strategy: str = "blocks") -> float:
    """The confidence in the body that the kept blocks give, from 0 to 1."""
    size, right, likely_words, *_ = read_columns(page).weigh_body(kept, likely)
    if not size:
        return 0.0
    if strategy != "blocks":
        return round(TRUST[strategy] * size / (size + FEW), 3)
    precision, recall = right / size, right / (likely_words or 1.0)
    expected = 2 * precision * recall / ((precision + recall) or 1.0)
    return round(expected * size / (size + FEW * (1 - expected)), 3)


def warn_of_removals(page: Page, kept: NDArray[np.bool_]) -> tuple[str, ...]:
    """A warning where more of a page's prose was taken out than was kept."""
    *_, whole, left = read_columns(page).weigh_body(kept)
    share = (whole - left) / (whole or 1)
    return (f"much prose removed: {share:.0%}",) if share > MUCH else ()
