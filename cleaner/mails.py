"""Texts that mails cite or forward, below what is said of them."""

from __future__ import annotations

from collections.abc import Sequence

from .patterns import compile_re

LONGEST_REMARK, LONGEST_TITLE = 40, 200
"""Bytes of what somebody says who cites a text ("FYI"), and of the title that it begins with."""
MOST_LOOKED_AT = 20
"""Lines in which the head of a forwarded mail stands."""
LEAST_LABELS = 3
"""Labelled lines that a mail's head has at least: "From: …"."""

_LABEL = r"[^\s:>-][^:\n]{0,40}:[ \t][^\n]{0,300}\n"
CITED = r"(?:[^>\s][^\n]{0,200}\n|[ \t\r]{0,9}\n){0,16}>"
"""How a mail begins that cites a text."""
FORWARDED = (r"(?:(?:[^\n]{0,200}\n){0,14}?(?P<ruled>-{3,30}[^\n-][^\n]{1,60}-{3,30})"
             r"|(?:[^\n]{0,60}\n){0,6}?[^\s>:-][^\n:]{2,60}:)[ \t\r]{0,9}\n"
             rf"(?:[ \t\r]{{0,9}}\n){{0,3}}(?P<head>(?:{_LABEL}){{{LEAST_LABELS}}})")
"""How one begins that forwards another: a line that says so, and the head of the other."""

_FORWARDED = compile_re(FORWARDED.encode())
_LABELLED = compile_re(_LABEL.encode())
_TOLD = compile_re(rb"[\d@]")
_STOPS = tuple(map(str.encode, ".!?…。\"”"))


def read_cited(data: bytes) -> bytes:
    """Lines that a mail cites, each behind a ">", below no more than who has written them.

    Of a mail that is forwarded so, what it forwards.
    """
    lines = data.rstrip(b"\n").split(b"\n")
    first = next((i for i, line in enumerate(lines) if line.startswith(b">")), len(lines))
    cited = [line[1:].removeprefix(b" ") for line in lines[first:]
             if line.startswith(b">") or (first and not line.strip())]
    whole = first + len(cited) == len(lines) and (not first or introduces(lines[:first], cited))
    text = b"\n".join(cited)
    return (read_forwarded(text) or text) if whole else b""


def introduces(above: Sequence[bytes], cited: Sequence[bytes]) -> bool:
    """Whether what stands above cited lines only says who has sent them: "On 3 May Ann wrote:".

    A remark that ends otherwise is short, and above a text with a title of its own.
    """
    said = b" ".join(b" ".join(above).split())
    opening = [line for line in cited if line.strip()][:LEAST_LABELS]
    if said.endswith((b":", "：".encode())):
        return _TOLD.search(said) is not None \
            or all(_LABELLED.match(line + b"\n") for line in opening)
    title, below = (*cited, b"", b"")[:2]
    titled = 0 < len(title.strip()) <= LONGEST_TITLE and not title.rstrip().endswith(_STOPS) \
        and not below.strip()
    return len(said) <= LONGEST_REMARK and (
        titled or _FORWARDED.match(b"\n".join(cited[:MOST_LOOKED_AT])) is not None)


def read_forwarded(data: bytes) -> bytes:
    """A mail that another forwards, from its head on; one without dashes above has an address."""
    found = _FORWARDED.match(data)
    forwards = found is not None and (found["ruled"] or b"@" in found["head"])
    return data[found.start("head"):] if found and forwards else b""
