"""The parts of a page's address."""

from __future__ import annotations

from ..patterns import compile_re

_SITE = compile_re(r"(?:[^/?#:]*:)?(?://([^/?#]*))?")
"""What stands before the path of an address, which may leave out the scheme, or all of it."""


def split_address(address: str) -> tuple[str, str]:
    """The host of an address in small letters, without a port, or ""; and what follows it."""
    site = next(_SITE.finditer(address))
    host = (site[1] or "").rpartition("@")[2].partition(":")[0]
    return host.lower(), address[site.end():]
