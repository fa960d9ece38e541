"""Articles as extractors write them in XML: TEI, and trafilatura's `doc`.

They come to be a text in Markdown below the front matter that their header states. TEI P5:
https://tei-c.org/release/doc/tei-p5-doc/en/html/; `doc` as of trafilatura 2.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from .native.encoding import is_utf8
from .patterns import compile_re

BLOCKS = frozenset("p head item quote ab row code l note figDesc".split())
"""Elements that are a line each."""
PARTING = frozenset(("lb", "cell"))
MARKS, HEADING = {"item": "- ", "quote": "> "}, "## "
"""What Markdown puts before blocks, and before headings of which no level is known."""
HEADER = {"title": ".//{*}titleStmt/{*}title", "author": ".//{*}titleStmt//{*}author",
          "date": ".//{*}sourceDesc//{*}publicationStmt/{*}date",
          "sitename": ".//{*}sourceDesc//{*}publicationStmt/{*}publisher"}
"""Where TEI states what, of the elements whose text is asked for."""
_HEADING = compile_re("h[1-6]")


def read_xml(data: bytes) -> str:
    """The text of an article in XML, below what is stated of it; nothing where it is none."""
    from lxml import etree  # costly to import, and seldom needed

    # what is UTF-8 is read so, whatever it declares: it may have been a str
    parser = etree.XMLParser(encoding="utf-8" if is_utf8(data) else None, resolve_entities=False,
                             no_network=True, recover=True, remove_comments=True, remove_pis=True)
    root = etree.fromstring(data.strip(), parser)
    if root is None:
        return ""
    if read_name(root) == "doc":
        bodies = list(root)
        stated = {name: value for name, value in root.attrib.items() if name.isidentifier()}
    else:
        bodies, stated = root.findall("{*}text"), read_header(root)
    holding = find_holding(bodies)
    text = "\n\n".join(line for body in bodies for line in list_lines(body, holding))
    return write_front(stated) + text if text else ""


def write_front(stated: Mapping[str, Any]) -> str:
    """What is stated of a text, as front matter."""
    lines = "".join(f"{name}: {json.dumps(value, ensure_ascii=False)}\n"
                    for name, value in stated.items() if value)
    return f"---\n{lines}---\n\n" if lines else ""


def read_header(root: Any) -> dict[str, Any]:
    """What the header of TEI states."""
    stated: dict[str, Any] = {}
    for name, path in HEADER.items():
        found = list(dict.fromkeys(filter(None, map(read_text, root.iterfind(path)))))
        stated[name] = found if name == "author" else "".join(found[:1])
    address = root.find(".//{*}sourceDesc//{*}ptr[@type='URL']")
    stated["url"] = "" if address is None else address.get("target")
    return stated


def find_holding(bodies: Sequence[Any]) -> set[Any]:
    """The elements that are blocks or hold some."""
    holding: set[Any] = set()
    for element in (one for body in bodies for one in body.iter() if read_name(one) in BLOCKS):
        while element is not None and element not in holding:
            holding.add(element)
            element = element.getparent()
    return holding


def list_lines(element: Any, holding: set[Any]) -> Iterator[str]:
    """The lines of an element: a block each, and text that stands beside blocks."""
    if holding.isdisjoint(element):
        if text := read_text(element):
            yield f"{find_mark(element)}{text}"
        return
    loose: list[str] = [element.text or ""]
    for child in element:
        if child in holding:
            yield from close(loose)
            yield from list_lines(child, holding)
            loose = [child.tail or ""]
        else:
            loose += (*spell(child), child.tail or "")
    yield from close(loose)


def find_mark(element: Any) -> str:
    """What Markdown puts before a block."""
    name, rend = read_name(element), element.get("rend", "")
    if name == "head" or element.get("type") == "header":
        return "#" * int(rend[1]) + " " if _HEADING.fullmatch(rend) else HEADING
    return MARKS.get(name, "")


def close(loose: Sequence[str]) -> Iterator[str]:
    """A line of what stands between blocks, if it is any."""
    if text := " ".join("".join(loose).split()):
        yield text


def read_text(element: Any) -> str:
    """The text of an element on one line."""
    return " ".join("".join(spell(element)).split())


def spell(element: Any) -> Iterator[str]:
    """The parts of an element's text, with a space where an inner element parts words."""
    yield element.text or ""
    for child in element:
        if read_name(child) in PARTING:
            yield " "
        yield from spell(child)
        yield child.tail or ""


def read_name(element: Any) -> str:
    """An element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]
