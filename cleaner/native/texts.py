"""How texts go to the core: all of a page at once, one a line."""

from __future__ import annotations

from collections.abc import Sequence


def encode_lines(texts: Sequence[str]) -> bytes:
    """Some texts, one a line; a line feed within one parts words as well as a space does."""
    joined = "\n".join(texts)
    if joined.count("\n") >= len(texts):
        joined = "\n".join(text.replace("\n", " ") for text in texts)
    return joined.encode("utf-8", "surrogatepass")
