"""Repairs of a text as a whole, before its lines are read: each has a name and is accounted for.

None touches what a careful writer may have meant: a repair is made where the text itself shows
that something has gone wrong with it.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from typing import NamedTuple

from ..decode import pair_surrogates
from ..model import Removal
from ..patterns import compile_re
from .misread import ALONE, is_misread, mend_letters
from .scripts import find_scripts


class Mended(NamedTuple):
    """The places at which a text was mended: how many, where the first begins, what stood there."""

    times: int = 0
    at: int = 0
    stood: str = ""


Repair = Callable[[str], tuple[str, Mended]]
"""Gives the mended text and what was mended in it."""
NOTHING = Mended()

SHOWN = 80
"""Characters of the first place mended that the account shows."""
MOST_ROUNDS = 4
"""How often entities are undone that others stand for: "&#38;lt;"."""
LEAST_TAGS = 2
LEAST_ESCAPED, OFTENER = 2, 3
"""Line feeds behind sentences that are written as in a program, at the least, and how many times as
often as real ones they stand."""
LEAST_ADDRESSES, LEAST_SHARE = 5, 0.05
"""Addresses in parentheses that show that all links of a text have theirs so, and the share of the
text that they are, where none of them is one within a site."""
PARTED = 1000
"""Bytes a line on average from which on lines may lack their ends."""
LEAST_PARTS, LONGEST_PART = 20, 150
"""Parts that one and the same mark makes of a text, and the characters of these on average."""
NEXT_LINE = "\x85"
LEAST_LISTED, MOSTLY = 3, 0.7
"""Addresses that a text's last lines must list, and the share of the lines that they must be."""

_WIDTHLESS = ("\u200b\ufeff\u2060\u00ad\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
              "\u2066\u2067\u2068\u2069")
_ESCAPED_END = compile_re(r"(?:[.!?…\"”’)»。！？]|\\u[0-9a-f]{4})(?:\\{1,4}(?:r\\{1,4})?n){1,8}"
                          r"(?![\s\"'`)\]])")
_ESCAPED = compile_re(r"\\{1,4}(?:r\\{1,4}n|x[0-9a-f]{2}|u[0-9a-f]{4}|[nrt\"'/])")
_ESCAPES = {"n": "\n", "r": "\n", "t": "\t"}
_SOFT_HYPHEN = compile_re("\u00ad[ \t]{0,8}\n[ \t]{0,40}(?=\\w)")
_ENTITY = compile_re(r"&(?:amp;){0,99}((?:#\d{2,7}|#[xX][0-9a-fA-F]{2,6}|[a-zA-Z]{2,31}\d{0,2});)")
_BLOCK_TAGS = ("p|br|div|li|ul|ol|h[1-6]|blockquote|tr|td|th|table|tbody|section|article|figure|"
               "figcaption|hr|header|aside")
_INLINE_TAGS = "a|b|i|u|em|strong|span|small|sup|sub|cite|q|font|img|abbr|mark|s|del|ins|code|time"
BROWSED = ("[1]", "(BUTTON)", "IFRAME:")
"""What shows that a text browser may have written a text."""
_BROWSED = compile_re(r"\[(\d{1,4})\]|\(BUTTON\)|^[ \t]{0,40}IFRAME:(?: |\n[ \t]{0,40})\S{1,4000}"
                      r"(?:\n[ \t]{0,40}\S{1,200}$){0,40}$", re.MULTILINE)
"""A link's number, a button, a frame with its address."""
_PICTURE = compile_re(r"\n[ \t]{0,40}\[(?=[^\]\n]{0,250}[^\W\d_])(?=[^\]\n]{0,250}[\d_.?=-])"
                      r"[^\[\]\s]{3,250}(?<!\.jpg|\.png|\.gif|\.svg)(?<!\.jpeg|\.webp|\.avif)\](?=\n)")
"""What a picture's file is called, unless its ending shows to a rule what it is."""
_LISTED = compile_re(r"^[ \t]{0,12}(\d{1,4})\. [a-z][a-z+.-]{1,20}:\S{1,4000}$",
                     re.MULTILINE | re.IGNORECASE)
_CITATIONS = compile_re(r"\n⟨1⟩ \S{0,20}?[/#]"
                        r"(?:[^\n]{0,6000}\n⟨\d{1,4}⟩ ){2,3000}+[^\n]{0,6000}\s*+\Z")
_CITED_PICTURE = compile_re(r"[ \t]{0,9}!\[[^\n\[\]]{0,500}⟨\d{1,4}⟩\]"
                            r"(?:\([^()\s]{0,2000}\))?[ \t]{0,9}")
_CITED = compile_re(r"⟨\d{1,4}⟩")
"""The same as crawlers write it, the numbers of links as "⟨1⟩": the list, a picture, a number."""
_ADDRESS = compile_re(r"\((?<![^ \t\n]\()(?:https?://|/|#[^\W\d])"
                      r"(?:[^\s()]|\([^\s()]{0,200}\)){0,2000}+\)"
                      r"|(?<!\]: )(?<!\()<https?://[^\s<>]{1,4000}>"
                      r"|\[(?:https?://|cid:)[^\s\[\]]{1,4000}\](?!\()"
                      r"|\( {1,2}https?://[^\s()]{1,4000} {1,2}\)")
"""An address behind a link's text, as writers of plain text and of mails put it."""
ADDRESSED = ("(/", "(#", "(http", "( http", "<http", "[http")
"""What shows that there may be some."""
_PARTING = tuple(map(re.compile, (r" ?\t[ \t]*", r" ?\|[ |]*", r" ?¶[ ¶]*")))
"""What may stand between the parts of a page for the end of a line."""
_LIST_LABELS = compile_re(r"(?:\n[ \t]{0,8}(?:#{1,6} )?(?:[^\W\d_]{3,20} ?){1,2}:?\s{0,80}){1,2}\Z")
_TAG = compile_re(rf"<(/?)(?:({_BLOCK_TAGS})|{_INLINE_TAGS})(\s[^<>]{{0,2000}})?\s?/?>",
                  re.IGNORECASE)


def mend(text: str, signs: int = -1) -> tuple[str, list[Removal]]:
    """Make every repair of a text that it needs; what was done, a removal a kind of repair.

    signs: of which repairs there are any, a bit each; one that is made may bring out others.
    """
    account: list[Removal] = []
    for number, (name, repair) in enumerate(REPAIRS):
        if not account and not signs >> number & 1:
            continue
        changed, mended = repair(text)
        if mended.times:
            account.append(account_for(name, text, mended))
            text = changed
    return text, account


def account_for(name: str, text: str, mended: Mended) -> Removal:
    """The account of one repair: the first place, and how many there were."""
    times = "once" if mended.times == 1 else f"{mended.times} times"
    line = text.count(chr(10), 0, mended.at) + 1
    return Removal(" ".join(mended.stood[:SHOWN].split()), name, times, f"line {line}")


def sum_up(places: list[tuple[int, str]]) -> Mended:
    """What was mended, from where each place begins and what stood there."""
    return Mended(len(places), *places[0]) if places else NOTHING


def drop(pattern: re.Pattern[str], text: str) -> tuple[str, Mended]:
    """The text without what a pattern finds, with how it was mended."""
    first = pattern.search(text)
    if first is None:
        return text, NOTHING
    dropped, times = pattern.subn("", text)
    return dropped, Mended(times, first.start(), first[0])


def repair_scripts(text: str) -> tuple[str, Mended]:
    """repair-script: scripts, styles and data, which no reader of the page sees."""
    places: list[tuple[int, str]] = []
    kept: list[str] = []
    at = 0
    for start, end in find_scripts(text):
        script = text[start:end]
        places.append((start, script))
        kept += text[at:start], "\n" * max(1, script.count("\n"))  # lines keep their numbers
        at = end
    return "".join((*kept, text[at:])), sum_up(places)


def repair_mojibake(text: str) -> tuple[str, Mended]:
    """repair-mojibake: letters that were read in another encoding than they were written in."""
    if text.isascii() or not is_misread(text):
        return text, NOTHING
    lines, places, at = text.split("\n"), [], 0
    if len(lines) == 1 and NEXT_LINE in text:  # which ends lines where no line feed does
        return text.replace(NEXT_LINE, "\n"), Mended(1, text.index(NEXT_LINE), "U+0085")
    for number, line in enumerate(lines):
        if is_misread(line) and (fixed := mend_letters(line)) != line:
            places.append((at, line))
            lines[number] = fixed
        at += len(line) + 1
    mended = "\n".join(lines)
    return ALONE.sub("", mended) if places else mended, sum_up(places)


def repair_escapes(text: str) -> tuple[str, Mended]:
    """repair-escape: line feeds, quotes and letters that are written as in a program."""
    if "\\n" not in text:
        return text, NOTHING
    breaks = sum(end[0].count("\\n") for end in _ESCAPED_END.finditer(text))
    if breaks < LEAST_ESCAPED or breaks < OFTENER * text.strip().count("\n"):
        return text, NOTHING
    places = [(escape.start(), escape[0]) for escape in _ESCAPED.finditer(text)]
    plain = _ESCAPED.sub(lambda escape: read_escape(escape[0].lstrip("\\")), text)
    plain = pair_surrogates(plain)
    if plain[:1] == plain.rstrip()[-1:] == '"' and '"' not in text.strip()[1:-1].replace('\\"', ""):
        plain = plain.strip()[1:-1]  # a string of JSON
    return plain, sum_up(places)


def read_escape(name: str) -> str:
    """The character that stands behind a backslash, or by its number."""
    return chr(int(name[1:], 16)) if name[0] in "xu" else _ESCAPES.get(name[0], name)


def repair_soft_hyphens(text: str) -> tuple[str, Mended]:
    """repair-soft-hyphen: words parted at a line's end by a hyphen that means nothing else."""
    if "\u00ad" not in text:
        return text, NOTHING
    return drop(_SOFT_HYPHEN, text)


def repair_invisible(text: str) -> tuple[str, Mended]:
    """repair-invisible: characters without width that part no words: U+200B, U+FEFF, and others."""
    marks = [] if text.isascii() else [mark for mark in _WIDTHLESS if mark in text]
    if not marks:
        return text, NOTHING
    one, alike = marks[0], text
    for other in marks[1:]:
        alike = alike.replace(other, one)
    seen, mended = drop(re.compile(f"{one}{one}*"), alike)  # a letter is found faster than a set
    return seen, mended._replace(stood=f"U+{ord(text[mended.at]):04X}")


def repair_tags(text: str) -> tuple[str, Mended]:
    """repair-tag: tags that something has left in a text, not those that it writes about."""
    if "<" not in text:
        return text, NOTHING
    tags = list(_TAG.finditer(text))
    if len(tags) < LEAST_TAGS or is_about_markup(text, tags) or not (
            any(tag[1] for tag in tags) or all(ends_line(text, tag) for tag in tags[:LEAST_TAGS])):
        return text, NOTHING
    return (_TAG.sub(lambda tag: "\n" if tag[2] else "", text),
            Mended(len(tags), tags[0].start(), tags[0][0]))


def ends_line(text: str, tag: re.Match[str]) -> bool:
    """Whether a tag ends a line of a page and of the text as well."""
    return tag[0][1:3].casefold() == "br" and text[tag.end():tag.end() + 1] in ("", "\n")


def is_about_markup(text: str, tags: list[re.Match[str]]) -> bool:
    """Whether tags stand for themselves: most of the prose stands outside all lines of theirs."""
    prose = [line for line in text.splitlines() if line.count(" ") > 10]
    marked = sum(1 for line in prose if _TAG.search(line))
    return 2 * marked < len(prose) or any(
        text[max(0, tag.start() - 1):tag.start()] in ("`", '"', "“", "'") for tag in tags)


def repair_entities(text: str) -> tuple[str, Mended]:
    """repair-entity: characters that are written as HTML entities."""
    if "&" not in text:
        return text, NOTHING
    places: list[tuple[int, str]] = []
    for _ in range(MOST_ROUNDS):
        found = [(entity.start(), entity[0]) for entity in _ENTITY.finditer(text)
                 if undo_entity(entity) != entity[0]]
        if not found:
            break
        places = places or found
        text = _ENTITY.sub(undo_entity, text)
    return text, sum_up(places)


def undo_entity(entity: re.Match[str]) -> str:
    """What an entity stands for, however often its `&` was escaped."""
    return html.unescape("&" + entity[1])


def repair_browsed(text: str) -> tuple[str, Mended]:
    """repair-text-browser: what a text browser prints of links, buttons, frames and pictures."""
    if cited := _CITATIONS.match(text, max(0, text.rfind("\n⟨1⟩ "))):
        text = _CITED_PICTURE.sub("\n", _LIST_LABELS.sub("", text[:cited.start()]))
        return _CITED.sub("", text), Mended(1, cited.start(), cited[0])
    places = [(mark.start() + 1, mark[0].strip()) for mark in _PICTURE.finditer(text)]
    if places:
        text = _PICTURE.sub("\n", text)
    if not any(sign in text for sign in BROWSED):
        return text, sum_up(places)
    listed = find_listed(text)
    most, end = (int(listed[-1][1]), listed[0].start()) if listed else (0, len(text))
    places += [(mark.start(), mark[0]) for mark in _BROWSED.finditer(text, 0, end)
               if int(mark[1] or 0) <= most]
    mended = _BROWSED.sub(lambda mark: "" if int(mark[1] or 0) <= most else mark[0], text[:end])
    if listed:
        mended = _LIST_LABELS.sub("", mended)
        places.append((end, text[end:]))
    return mended, sum_up(places)


def find_listed(text: str) -> list[re.Match[str]]:
    """The addresses of a text's links, where it ends in a list of them, numbered from 1."""
    listed = list(_LISTED.finditer(text)) if "[1]" in text else []
    numbers = [int(line[1]) for line in listed]
    if len(listed) < LEAST_LISTED or numbers[0] != 1 or numbers != sorted(set(numbers)):
        return []
    lines = text.count("\n", listed[0].start(), len(text.rstrip())) + 1
    return listed if len(listed) >= MOSTLY * lines else []


def repair_addresses(text: str) -> tuple[str, Mended]:
    """repair-address: addresses in brackets behind the text of all links of a page or mail."""
    if not any(sign in text for sign in ADDRESSED):
        return text, NOTHING
    found = list(_ADDRESS.finditer(text))
    if len(found) < LEAST_ADDRESSES or not (
            any(address[0][1] in "/#" for address in found)
            or sum(len(address[0]) for address in found) >= LEAST_SHARE * len(text)):
        return text, NOTHING
    *pieces, last = _ADDRESS.split(text)
    return ("".join([*(piece.rstrip(" \t") for piece in pieces), last]),
            Mended(len(found), found[0].start(), found[0][0]))


def repair_parting(text: str) -> tuple[str, Mended]:
    """repair-parting: bars or tabs between the parts of a page in place of line ends."""
    size = len(text) if text.isascii() else len(text.encode("utf-8", "replace"))
    lines = sum(1 for line in text.splitlines() if line and not line.isspace())
    if not lines or size < PARTED * lines:
        return text, NOTHING
    found = max(([*mark.finditer(text)] for mark in _PARTING), key=len)
    if len(found) < max(LEAST_PARTS, len(text) // LONGEST_PART):
        return text, NOTHING
    return found[0].re.sub("\n", text), Mended(len(found), found[0].start(), found[0][0])


REPAIRS: tuple[tuple[str, Repair], ...] = (
    ("repair-script", repair_scripts), ("repair-escape", repair_escapes),
    ("repair-mojibake", repair_mojibake), ("repair-soft-hyphen", repair_soft_hyphens),
    ("repair-entity", repair_entities), ("repair-tag", repair_tags),
    ("repair-invisible", repair_invisible), ("repair-text-browser", repair_browsed),
    ("repair-address", repair_addresses), ("repair-parting", repair_parting))
"""The repairs of a text as a whole, in the order in which they are made."""
