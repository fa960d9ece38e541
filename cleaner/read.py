"""Whatever a caller holds, made into a decoded `Source`: what kind it is, and within limits."""

from __future__ import annotations

import re
from contextlib import suppress
from copy import deepcopy
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from .captures import strip_bar
from .compressed import read_file
from .decode import SAMPLE, decode, pair_surrogates, refuse_binary
from .errors import SourceEmpty, SourceTooLarge
from .kind import detect_kind, flatten, opens_page
from .limits import limit
from .mends import mend
from .model import Kind, Options, Source
from .native.markup import thin
from .patterns import compile_re
from .unwrap import unwrap

KINDS = ("auto", "html", "text")
LONGEST_NAME = 1000
"""Characters above which a text is not looked at for being the name of a page."""

_ADDRESS = compile_re(r"\s{0,9}(?:https?|file)://\S{1,1000}+\s{0,9}", re.IGNORECASE)

if TYPE_CHECKING:
    from bs4 import Tag
    from lxml.etree import _Element, _ElementTree

    Readable: TypeAlias = bytes | str | Path | _Element | _ElementTree | Tag
    """What can be cleaned: a document, where it lies, or a tree that somebody has parsed."""
else:
    Readable = Any  # lxml and bs4 are costly to import for a type


def read(source: Readable, *, url: str | None, kind: Literal["auto", "html", "text"],
         options: Options) -> Source:
    """Decode a source, decide what it is and hold it within the limits.

    A tree is HTML, whatever `kind` says. Raises `SourceUnreadable`, `SourceEmpty`,
    `SourceBinary` or `SourceTooLarge`, and TypeError or ValueError for wrong arguments.
    """
    refuse_wrong(url, kind, options)
    warnings = warn_of_name(source) if isinstance(source, str) else ()
    if isinstance(source, Path):
        source = read_file(source, options.max_bytes)
    found: Kind | None = None if kind == "auto" else kind
    if isinstance(source, bytes | str):
        refuse_large(len(source), options.max_bytes)
        source = strip_bar(unwrap(source, options.encoding))
    if isinstance(source, bytes):
        held, encoding = decode(source, options.encoding)
        data = held if isinstance(held, bytes) else held.encode("utf-8", "replace")
        if isinstance(held, bytes) and not opens_page(held[:SAMPLE].decode("utf-8", "replace")):
            held = held.decode()  # to be looked at whole
    elif isinstance(source, str):
        refuse_binary(source[:SAMPLE].encode("utf-8", "replace"))
        (held, data), encoding = repair(source), "unicode"
        refuse_large(len(data), options.max_bytes)
    else:
        held, encoding, found = write_tree(source), "unicode", "html"
        data = held.encode()
        refuse_large(len(data), options.max_bytes)
    if isinstance(held, str) and (not held or held.isspace()):
        raise SourceEmpty("holds no text")
    if b"\x00" in data:
        data = data.replace(b"\x00", b"")
        held = held.replace("\x00", "") if isinstance(held, str) else data
    if found is None and isinstance(held, str):
        found = detect_kind(held)
        if found == "html" and (flat := flatten(held)):
            held, data, found = flat, flat.encode(), "text"
    found = found or "html"
    if found == "html":
        data, limits = limit(mend(thin(data, bare=True)))
        if limits:
            held, warnings = data, warnings + limits
    return Source(held, found, url, encoding, warnings, data)


def refuse_wrong(url: object, kind: object, options: object) -> None:
    """Raise TypeError or ValueError for arguments that are not what they have to be."""
    if not isinstance(options, Options):
        raise TypeError(f"options is an Options, not {type(options).__name__}")
    if url is not None and not isinstance(url, str):
        raise TypeError(f"url is a str or None, not {type(url).__name__}")
    if kind not in KINDS:
        raise ValueError(f"kind is one of {', '.join(KINDS)}, not {kind!r}")


def warn_of_name(text: str) -> tuple[str, ...]:
    """A warning where a text is nothing but an address, or the path of a file."""
    if len(text) > LONGEST_NAME or "\n" in text or "<" in text or "\0" in text:
        return ()
    if _ADDRESS.fullmatch(text):
        return ("the source is an address, not a page: fetch it first",)
    with suppress(OSError, ValueError):  # what no path can be
        if Path(text).is_file():
            return ("the source is the path of a file, not a page: give it as pathlib.Path",)
    return ()


def read_source_kind(data: bytes, encoding: str | None = None) -> Kind:
    """What a document is, for one who wants to know no more."""
    held, _ = decode(data, encoding)
    return detect_kind(held if isinstance(held, str) else held.decode())


def refuse_large(size: int, max_bytes: int) -> None:
    """Raise `SourceTooLarge` for a source beyond the limit, in UTF-8 where it is no bytes.

    A str has at least as many bytes as characters.
    """
    if size > max_bytes:
        raise SourceTooLarge(f"is larger than {max_bytes:,} bytes")


def repair(text: str) -> tuple[str, bytes]:
    """Take the byte order mark and lone surrogates, which no encoding holds, out of a str.

    The text, and its bytes in UTF-8.
    """
    text = text.removeprefix("\ufeff")
    try:
        return text, text.encode()
    except UnicodeEncodeError:
        text = pair_surrogates(text)
        return text, text.encode()


def close_items(tree: Any) -> Any:
    """An lxml tree whose list items will all be closed where it is written.

    libxml2 leaves out the end of an empty one, which then would hold what follows it.
    """
    if all(len(item) or item.text for item in tree.iter("li")):
        return tree
    tree = deepcopy(tree)
    for item in tree.iter("li"):
        item.text = item.text or ""
    return tree


def write_tree(tree: object) -> str:
    """The markup of an lxml element or tree, or of a BeautifulSoup object."""
    makers = {cls.__module__.partition(".")[0] for cls in type(tree).__mro__}
    if "lxml" in makers:
        from lxml import etree

        markup = etree.tostring(close_items(tree), encoding="unicode", method="html",
                                with_tail=False)
        return repair(markup or "")[0]  # a tree may have no root
    if "bs4" in makers and hasattr(tree, "decode"):
        return repair(tree.decode())[0]
    raise TypeError("a source is bytes, str, pathlib.Path, an lxml element or tree, or a "
                    f"BeautifulSoup object, not {type(tree).__name__}")
