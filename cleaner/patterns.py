"""Regular expressions that are compiled when they are first used.

A page asks some forty of the two hundred that there are, and to compile the others would be a tenth
of the time that the command takes for it.
"""

from __future__ import annotations

import re
from typing import Any, AnyStr, cast

METHODS = ("findall", "finditer", "fullmatch", "match", "search", "split", "sub", "subn")


class LatePattern:
    """What stands for a pattern until it is compiled, and has its methods from then on."""

    __slots__ = ("_flags", "_pattern", *METHODS)

    def __init__(self, pattern: Any, flags: int) -> None:
        self._pattern, self._flags = pattern, flags

    def __getattr__(self, name: str) -> Any:
        """What the pattern has by that name: asked once of each, as its methods are kept."""
        compiled = re.compile(self._pattern, self._flags)
        for method in METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def compile_re(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """A pattern as `re.compile` makes it, at its first use."""
    return cast("re.Pattern[AnyStr]", LatePattern(pattern, flags))
