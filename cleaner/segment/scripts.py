"""Scripts, styles and data that a careless flattener has left in a text, which no reader sees.

They are told by their marks, which stand close to each other, and only in a text that says several
things which nobody but a browser is told: the code that an article prints seldom does. The lines in
which a framework hands over a page's data are told by its names and their length.
"""

from __future__ import annotations

from collections.abc import Iterator
from json import JSONDecodeError, JSONDecoder

from ..patterns import compile_re

MEASURING = (
    "googletag", "dataLayer", "gtag(", "fbq(", "adsbygoogle", "_paq", "schema.org", "__NEXT_DATA__",
    "__next_f", "--wp--", "wpemoji", "CDATA[", "OneTrust", "sourceMappingURL", "-webkit-",
    "@font-face", ":root", "prebid", "chartbeat")
"""What pages tell a browser about themselves and their readers, and articles seldom print."""
TOLD = (
    *MEASURING, "document.", "window.", "addEventListener", "localStorage", "!important", "@media",
    "display:none", "display: none", "jQuery", "navigator.userAgent", "function(", "function (",
    "setTimeout(", "font-size:", "margin:", "background-color:", "getElementById",
    "querySelector", "prototype.", "padding:")
"""What a browser is told, in scripts, styles and data."""
HANDED = ("__next_f", "__NUXT__", "__remixContext", "__sveltekit_", "__APOLLO_STATE__",
          "__INITIAL_STATE__", "__PRELOADED_STATE__", '"pageProps"', '"ShallowReactive"',
          "streamController.enqueue(", "&q;:")
"""What lines hold in which frameworks hand over a page's data to its scripts."""
OPENINGS = ("self.", "(self.", "window.", "{", "[{", "[[", "__sveltekit_", "kit.start(")
"""What such lines begin with."""
LEAST_HANDED = 300
"""Characters of such a line: a shorter one may be an example that an article prints."""
LEAST_BESIDE = 600
"""Characters beside such lines without which a text stays as it is: they hold all there is."""
LEAST_TOLD = 5
"""How many of these a text says that holds scripts."""
LEAST_MARKS, FAR = 4, 80
"""Marks that are a script, and the characters from which on two of them are not of the same."""
LEAST_DATA, MOST_DATA = 60, 50
"""Characters of the shortest data, and how many of them are looked for."""
_MARK = compile_re(
    r"/\*[^*]{0,400}|(?<!:)//[^\n]{0,400}"  # a comment
    r"|[{};=\[\]]|\w\(|\);?|&&|\|\||@media|--\w"
    r"|['\"] ?[:,)]|: ?['\"]|,(?=[^\s\d])")
_DATA = compile_re(r'\[?\{\s?"')
_WORDS = compile_re(r"(?:[^\W\d_]{1,30}[,.:;’'-]? ){3}[^\W\d_]")
"""Four words behind one another, as text has them and hardly any script."""
_OPENING = compile_re(r"(?:^|[\s;>])((?:var|let|const|function|window|document|if|for|try|return|"
                      r"self|jQuery|[.#@:*][\w-]+)\b[^\n]{0,60})$")
_SELECTOR = compile_re(r"(?<!\S)[\w.#:-]{1,40}$")


def find_scripts(text: str) -> list[tuple[int, int]]:
    """Where the scripts, styles and data of a text begin and end, if it seems to hold any."""
    if not any(told in text for told in MEASURING) \
            or sum(told in text for told in TOLD) < LEAST_TOLD:
        return find_handed(text)
    spans: list[tuple[int, int]] = []
    end = 0
    for start, stop in find_data(text):
        spans += find_code(text, end, start)
        spans.append((start, stop))
        end = stop
    return spans + list(find_code(text, end, len(text)))


def find_handed(text: str) -> list[tuple[int, int]]:
    """Where the long lines begin and end in which a framework hands over a page's data."""
    lines: set[tuple[int, int]] = set()
    for sign in HANDED:
        at = text.find(sign)
        while at >= 0:
            start = text.rfind("\n", 0, at) + 1
            end = text.find("\n", at)
            end = end if end >= 0 else len(text)
            if end - start >= LEAST_HANDED and text[start:end].lstrip().startswith(OPENINGS):
                lines.add((start, end))
            at = text.find(sign, end)
    beside = len(text) - sum(end - start for start, end in lines)
    return sorted(lines) if beside >= LEAST_BESIDE else []


def find_data(text: str) -> Iterator[tuple[int, int]]:
    """Where objects and lists in JSON begin and end."""
    decoder, end = JSONDecoder(), 0
    for number, opening in enumerate(_DATA.finditer(text)):
        if number == MOST_DATA:
            return
        if opening.start() >= end:
            try:
                stop = decoder.raw_decode(text, opening.start())[1]
            except (JSONDecodeError, RecursionError):
                continue
            if stop - opening.start() >= LEAST_DATA:
                yield opening.start(), stop
                end = stop


def find_code(text: str, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Where runs of marks begin and end, in a part of a text."""
    start = end = count = 0
    for mark in _MARK.finditer(text, first, last):
        gap = text[end:mark.start()]
        if count and (len(gap) > FAR or _WORDS.search(gap)):
            if count >= LEAST_MARKS:
                yield begin(text, first, start), end
            count = 0
        if not count:
            start = mark.start()
        end, count = mark.end(), count + 1
    if count >= LEAST_MARKS:
        yield begin(text, first, start), end


def begin(text: str, first: int, start: int) -> int:
    """Where a script begins whose first mark stands at a place."""
    before = text[max(first, start - FAR):start]
    line = before.rpartition("\n")[2]
    if len(line) < len(before) and not _WORDS.search(line):
        return start - len(line)
    if text[start] == "{" and (selector := _SELECTOR.search(line)):
        return start - len(selector[0])
    opening = _OPENING.search(line)
    return start - len(opening[1]) if opening and not _WORDS.search(opening[1]) else start
