"""Texts as databases of the press give them out: what labels say of an article, above and below it.

Nexis, ProQuest and Gale put "Length: 412 words" there, Factiva the codes of its fields. The lines
that name title, author and day stay as those of a page do, less their codes; the others go.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from ..model import Head, Removal
from ..patterns import compile_re
from .front_matter import make_head
from .repairs import SHOWN

SIGNS = ("Load-Date:", "LOAD-DATE:", "ProQuest document ID", "Gale Document Number", "\nAN")
LOOKED_AT = 4000
"""What shows that a text may be such a record, among so many characters at its end."""
MOST_FRONT, PROSE = 80, 60
"""Lines above an article among which its labels stand, and characters of one that is its first."""
MOST_BETWEEN, MOST_BEHIND = 2, 3
"""Parts without a label between two below the article that have one, and behind the last."""


def list_labels(*labels: str) -> frozenset[str]:
    """Labels, written with bars between them."""
    return frozenset("|".join(labels).split("|"))


ABOVE = list_labels(
    "section|length|dateline|highlight|publication-type|publication info|publisher|document type",
    "article type|links|word count|edition|from|rubrik|länge|ausgabe|ressort|rubrique|longueur",
    "encart|édition|lengte|rubriek|editie|sección|longitud|extensión|sezione|lunghezza|seção")
"""What stands above an article, on the line of what it says."""
BARE = list_labels("abstract|résumé|resumen|zusammenfassung|proquest document link|openurl link")
"""What stands above on a line of its own, and goes with all that follows up to the next label."""
TEXT = list_labels("body|full text|text|volltext|texte intégral|texto completo|testo completo",
                   "volledige tekst|samenvatting")
"""What stands on a line of its own right above the text."""
BELOW = list_labels(
    "load-date|language|publication-type|journal-code|journal code|subject|company|organization",
    "person|people|industry|geographic|country|state|city|ticker|location|credit|correction-date",
    "identifier / keyword|company / organization|publication title|first page|last page|pages",
    "publication year|publication date|publisher|place of publication|country of publication",
    "publication subject|source type|language of publication|document type|document url|copyright",
    "proquest document id|last updated|database|issn|document feature|volume|issue|source citation",
    "gale document number|citation style|memo|record|caption|caption(s)|graphic|acc-no|series")
"""What stands below an article, on the line of what it says or above it."""
HEADS_BELOW = list_labels("graphic|classification|notes|caption(s)|bibliography|end of document",
                          "source citation")
"""Those without a colon."""
CODES_ABOVE = frozenset(("HD", "SE", "CR", "BY", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "VOL",
                         "LA", "CY", "CX", "CLM", "ART", "LP", "TD"))
CODES_BELOW = frozenset(("CT", "RF", "CO", "IN", "NS", "RE", "IPC", "IPD", "PUB", "AN"))
"""The fields of Factiva."""
PRINTED = frozenset(("HD", "BY", "PD", "LP", "TD"))
"""Those of title, author, day and text, of which only the code goes."""
AUTHORS, DAY = list_labels("author|byline|autor|autorin|auteur|autore"), "publication date"
LABELS = ABOVE | BELOW | AUTHORS
"""The labels with a colon."""
TURNING = "proquest document id"
"""The label of a database that names people by their last names first."""

_FIELD = compile_re(r"[ \t]{0,80}(?:([A-Z]{2,3})(?:[ \t]+|$)|([^\W\d_][^:\n]{1,28}?)"
                    r"(?:[ \t]{0,9}:(?:[ \t]+|$)|(?=[ \t]{1,9}\(|$)))")
_CODED = compile_re(r"^HD(?:[ \t]|$)", re.MULTILINE)
_TURNED = compile_re(r"([^\W\d_][\w'’ -]{0,40}), ([^\W\d_][\w.'’ -]{0,40})(?:;|$)")
_DAY = compile_re(r"(?=[^\n]{0,40}\b(?:19|20)\d\d\b)[^\W\d_]{0,15},? ?(?:[^\W\d_]{3,12} )?\d{1,2}\b"
                  r"[^\n]{5,35}")
_COUNTED = compile_re(r"[ \t]{0,80}(?:(?:Page|Document|Dokument|Seite) )?"
                      r"\d{1,4} (?:of|von|de|sur|van) \d{1,4}(?: DOCUMENTS)?")
"""Which of all documents it is that were asked for."""
_CODES = compile_re(r"$|Document |[^\n]{1,30}? : ")
"""What stands behind the codes below an article: nothing, topics and places, its number."""
_RIGHTS = compile_re(r"\s{0,80}(?:copyright|©|\(c\))", re.IGNORECASE)
_WORD = compile_re(r"\w")


class Record(NamedTuple):
    """A text less what a database says of it; what that states, and the account of what went."""

    text: str
    head: Head
    account: Removal


class Field(NamedTuple):
    """A line: the label that it begins with, if databases write it, and what it says behind it."""

    label: str
    value: str
    line: str


def read_record(text: str) -> Record | None:
    """repair-record: what a database of the press says of an article, above and below it."""
    end_of_text = text[-LOOKED_AT:]
    if not any(sign in end_of_text for sign in SIGNS):
        return None
    lines = [line.rstrip(" \t") for line in text.split("\n")]
    coded = _CODED.search(text) is not None
    fields = [read_field(line, coded=coded) for line in lines]
    start, end = find_start(fields), find_end(fields)
    if not 0 < start < end < len(lines):
        return None
    above, within, below = fields[:start], fields[start:end], fields[end:]
    turns = any(field.label == TURNING for field in below)
    front = clear_front(above, turns=turns)
    kept = [*front, *[field.value if field.label == "TD" else field.line for field in within],
            *[""] * len(below)]
    title = next(filter(None, front), "") if turns else find_title(above)
    stated = [("title", title), *list_stated(above, below)]
    gone = [at for at, field in enumerate(fields) if field.line != kept[at]]
    return Record("\n".join(kept), make_head(stated),
                  Removal(lines[gone[0]].strip()[:SHOWN], "repair-record",
                          f"{len(gone)} lines of a database", f"line {gone[0] + 1}"))


def read_field(line: str, *, coded: bool) -> Field:
    """What a line begins with; coded: whether fields have the codes of Factiva."""
    found = _FIELD.match(line)
    if found is None:
        return Field("", line, line)
    value = line[found.end():]
    if found[1]:
        known = coded and (found[1] in CODES_ABOVE or (
            found[1] in CODES_BELOW and _CODES.match(value) is not None))
        return Field(found[1], value, line) if known else Field("", line, line)
    label, colon = found[2].casefold(), ":" in found[0]
    known = label in LABELS if colon else label in HEADS_BELOW
    known = known or (not value and label in TEXT | BARE)
    return Field(label if known else "", value, line)


def find_start(fields: Sequence[Field]) -> int:
    """The line that an article begins with, below the last label above it; 0 without any."""
    above = list(enumerate(fields[:MOST_FRONT], 1))
    start = max((at for at, field in above if field.label in TEXT or field.label == "LP"),
                default=0)
    if start:
        return start
    for at, field in above:
        if field.label in ABOVE:
            start = at
        elif start and not field.label and len(field.value) >= PROSE:
            break
    return start


def find_end(fields: Sequence[Field]) -> int:
    """The line above which an article ends, the first of the labels below it."""
    end, apart, most = len(fields), 0, MOST_BEHIND
    for at in range(len(fields) - 1, -1, -1):
        field = fields[at]
        if field.label in BELOW or field.label in HEADS_BELOW or field.label in CODES_BELOW:
            end, apart, most = at, 0, MOST_BETWEEN
        elif _WORD.search(field.line) and not (at and fields[at - 1].line):
            apart += 1
            if apart > most:
                break
    return end


def clear_front(fields: Sequence[Field], *, turns: bool) -> list[str]:
    """The lines above an article without what they say to those who search a database.

    turns: whether authors are named by their last names first; the day there is that of the search.
    """
    counted = max((at for at, field in enumerate(fields, 1) if _COUNTED.fullmatch(field.line)),
                  default=0)
    kept = [""] * counted
    going = False
    for field in fields[counted:]:
        label = field.label
        if label:
            going = label in BARE or (label in CODES_ABOVE and label not in PRINTED)
        gone = going or label not in PRINTED | AUTHORS | {""} \
            or (turns and (label in AUTHORS or _DAY.fullmatch(field.line.strip()) is not None))
        kept.append("" if gone else field.value if label in PRINTED else field.line)
    return kept


def find_title(fields: Sequence[Field]) -> str:
    """The title that stands between an article's day and its labels; "" where others do."""
    day = next((at for at, field in enumerate(fields) if _DAY.fullmatch(field.line.strip())), -1)
    title, whole = "", True
    for field in fields[day + 1:] if day >= 0 else ():
        if field.label:
            return title
        if _RIGHTS.match(field.line):
            break
        text = field.line.strip()
        title = f"{title} {text}" if text and title and not whole else text or title
        whole = not text
    return ""


def list_stated(above: Sequence[Field], below: Sequence[Field]) -> list[tuple[str, str]]:
    """What the lines about an article state of it: its day, and authors named last names first."""
    turns = any(field.label == TURNING for field in below)
    authors = "; ".join(f"{first} {last}" for field in above if field.label in AUTHORS and turns
                        for last, first in _TURNED.findall(field.value))
    day = next((field.value for field in below if field.label == DAY), "") \
        or next((field.line.strip() for field in above if _DAY.fullmatch(field.line.strip())), "")
    return [("author", authors), ("published", day)]
