"""The names of a byline, out of a line or a value that lists them."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from ..folding import fold, fold_name
from ..lexicon.given_names import GIVEN_NAMES, UNCASED_NAMES
from ..lexicon.people import (
    OTHER_LABELS,
    PLACE_BEGINNINGS,
)
from ..lexicon.words import (
    months,
    stop_words,
    weekdays,
)
from ..patterns import compile_re
from .name_cutting import (
    BRACKETS,
    DOTTED,
    clean_name,
    cut_credit,
    cut_run,
    cut_second,
    drop_brackets,
    is_office,
    names_section,
)
from .name_dates import cut_date, part_date
from .name_parting import cut_phrase, part_names
from .openers import strip_by
from .roles import REPORTS
from .shapes import (
    EDGES,
    PICTOGRAPHS,
    holds_digit,
    is_agency,
    is_nobody,
    is_person,
    is_publication,
    looks_like_name,
)
from .titles import clean_title

LONGEST = 400
"""Characters above which a text is no byline."""
_ADDRESS = compile_re(r"\S{0,80}(?:@|://|www\.|[\[(]at[\])])\S{0,120}"
                      r"|\S{1,80}\sat\s(?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,6}(?![^\W_])")
_HANDLE = compile_re(r"(?<!\S)([^\W\d_][^\s@\d]{1,30})@\w{2,30}(?![\w@-]|\.\w)")
"""An account on a network that has run into the name before it: "Jane Doe@janedoe"."""
_DASH = compile_re(r"(?<=\S)\s[-–—]\s(?=\S)")
_FURTHER_LABEL = compile_re(
    "(?<=[\u3040-\u9fff])(?:[\\s|／]{1,3}(?:[\u3040-\u9fff]{1,6}[:：]"
    "|(?:图|圖|图片|圖片|摄|摄影|攝影|视频|供图|写真|撮影|イラスト|動画|編集|编辑|編輯|構成)[/／＝=・｜])"
    "|(?:浏览|瀏覽|阅读|閱讀|点击|點擊|人气|人氣|来源|來源|字体|字體|字号|字號|发布|發布|發佈|时间|時間|日期)"
    "[\u3040-\u9fff]{0,3}[:：])")
"""A label in Chinese or Japanese behind a name, which may have run into it."""
_NARROW = str.maketrans("（）", "()")


def split_names(text: str, *, strict: bool = False) -> list[str]:
    """The names in a byline's text, in their order; a strict reading takes only what looks it."""
    return list(take_names(text, strict)) if text and len(text) <= LONGEST else []


@lru_cache(maxsize=1024)
def take_names(text: str, strict: bool) -> tuple[str, ...]:
    """`split_names` of a short text; a page states its authors in many places."""
    text = strip_line(clean_title(text))
    if label := find_other_label(text) or _FURTHER_LABEL.search(text):
        text = text[:label.start()].rstrip(EDGES)
    agencies = []
    if "(" in text or "[" in text:
        agencies = [inner for inner in BRACKETS.findall(text) if is_agency(inner)]
        text = drop_brackets(text)
    rest = strip_by(text)
    if rest is not None:
        text = cut_credit(rest)
    elif strict:
        text = part_date(drop_before(text))
    parts: list[str] = []
    for part in ([text] if not strict and is_office(text) else part_names(text)):
        dated = holds_digit(part)
        if strict and dated and not parts and names_section(part):
            return ()
        name, over = clean_name(part, first=not parts), dated
        whole = name or ""
        if strict and name is not None:
            whole = cut_phrase(name)
            name = cut_run(whole)
            over = dated or name != whole
        if name is None or (strict and not looks_like_name(name) and not is_agency(name)):
            if strict and not parts and not (dated and rest is None):
                return ()
        else:
            parts.append(name)
            if name != whole and (second := cut_second(whole[len(name):])):
                parts.append(second)
        if parts and over:
            break
    return tuple(drop_papers(drop_places(unique(parts + agencies))))


def strip_line(text: str) -> str:
    """A byline's text on one line, less addresses, pictographs and what stands about it."""
    if not text.isascii():
        text = PICTOGRAPHS.sub(" ", text.translate(_NARROW))
    if "@" in text:
        text = _HANDLE.sub(leave_name, text)
    if "@" in text or "://" in text or "www." in text or "[at]" in text or "(at)" in text \
            or " at " in text:
        text = _ADDRESS.sub(" | ", text)
    line = " ".join(text.split())
    text = line.strip(EDGES + "(&")
    return f"{text}." if line[-1:] == "." and text.rpartition(" ")[2] in DOTTED else text


def leave_name(found: re.Match[str]) -> str:
    """The end of a name that an account has run into; what is written small is an address's."""
    return f"{found[1]} | " if found[1][0].isupper() else found[0]


def drop_before(text: str) -> str:
    """A line less the place or the paper before a dash and a person: "Rabat - Jane Doe"."""
    dash = _DASH.search(text)
    if dash is None:
        return text
    before, behind = text[:dash.start()], text[dash.end():]
    name = " ".join(cut_date(behind.split()))
    return behind if is_known(name) and is_person(name) and looks_like_name(name) \
        and not is_known(before) and not is_agency(before) \
        and (" " not in before or is_publication(before)) else text


def is_known(name: str) -> bool:
    """Whether a text begins with a given name, in whatever script."""
    first = fold_name(name.partition(" ")[0])
    return first in GIVEN_NAMES or first in UNCASED_NAMES


def drop_papers(names: list[str]) -> list[str]:
    """Take out papers and broadcasters after a person's name: "Jane Doe · Ostwick News"."""
    first, *others = names or [""]
    if not others or fold_name(first.split()[0]) not in GIVEN_NAMES or " " not in first:
        return names
    return [first, *(name for name in others if is_agency(name)
                     or not is_publication(name if name.count(" ") > 1 else name.partition(" ")[2])
                     or fold_name(name.split()[0]) in GIVEN_NAMES)]


def drop_places(names: list[str]) -> list[str]:
    """Take out a place after a name ("Jane Doe, Berlin"): one word after a name of several.

    In China it says that somebody reports from it: "花蓮報導".
    """
    kept: list[str] = []
    for name in names:
        if kept and (name.endswith(REPORTS) or opens_place(name) or (
                not is_person(name) and not is_agency(name)
                and any(" " in other for other in kept))):
            continue
        kept.append(name)
    return kept


def opens_place(name: str) -> bool:
    """Whether a name begins as places do: "Santa Fe"."""
    first, _, rest = name.casefold().partition(" ")
    return rest != "" and first in PLACE_BEGINNINGS


def unique(names: list[str]) -> list[str]:
    """The names without those that are there already, case aside."""
    return list({fold_name(name): name for name in reversed(names)}.values())[::-1]


def read_letters(name: str) -> str:
    """The letters of a name, by which it is the same in capitals: "Işıl Kaya", "IŞIL KAYA"."""
    return fold(fold_name(name))


def read_handle(text: str) -> str | None:
    """The account name that a short text is, after "by" or alone ("by jdoe42"), or None."""
    rest = strip_by(text)
    words = cut_date((text if rest is None else rest).strip(EDGES).split())
    handle = words[0].strip(EDGES) if len(words) == 1 else ""
    if not 1 < len(handle) <= 30 or not handle[0].isalpha() \
            or is_nobody(handle) or any(sign in handle for sign in "/:@,;()"):
        return None
    key = handle.casefold()
    return None if key in months() or key in weekdays() or key in stop_words() else handle


def find_other_label(text: str) -> re.Match[str] | None:
    """Where a line goes on to name photographers, editors or sources."""
    return other_labels().search(text) if ":" in text or "：" in text or " by " in text.lower() \
        else None


@cache
def other_labels() -> re.Pattern[str]:
    """What stands before somebody else than the author: "Photos by", "Editor:"."""
    labels = "|".join(sorted(map(re.escape, OTHER_LABELS), key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?i:{labels})"
                      r"(?:\s?[:：]|\s(?i:by|von|par|por|door|av|af|di)(?:\s|\s?[:：]))")
