"""Answers that are kept because the same short texts are asked about again and again."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Any, TypeVar, cast

LONGEST = 1000
"""Characters of a text that is kept: it stays in memory, and a page may consist of one text."""
Answering = TypeVar("Answering", bound=Callable[..., Any])


def keep_short(most: int) -> Callable[[Answering], Answering]:
    """What keeps a function's answers for so many short texts; long ones are worked out anew.

    Further arguments are given by their place: to look at names would take as long as many answers.
    """

    def keep(function: Answering) -> Answering:
        kept = lru_cache(maxsize=most)(function)

        @wraps(function)
        def answer(text: str, *more: Any) -> Any:
            return kept(text, *more) if len(text) <= LONGEST else function(text, *more)

        return cast("Answering", answer)

    return keep
