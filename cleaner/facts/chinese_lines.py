"""Authors as Chinese lines and datelines name them."""

from __future__ import annotations

import re

from ..lexicon.words import role_words, staff_words
from ..model import Block
from ..patterns import compile_re
from .eastern_names import is_chinese_name, measure_surname
from .roles import REPORTS
from .surroundings import Surroundings

LONGEST_DATELINE = 90
"""Characters within which a dateline ends."""
LONGEST_NAME, SHORTEST_PLACED = 4, 5
"""Characters of a Chinese name, and of one of three with its place behind it."""
WRITERS = ("特派记者", "特派記者", "实习记者", "實習記者", "见习记者", "見習記者", "首席记者",
           "记者", "記者", "实习生", "實習生", "通讯员", "通訊員", "特派員")
"""Who writes, as Chinese papers call them."""
HAN = "\u4e00-\u9fff"
"""The characters of Chinese, and of most Japanese names."""
_WITHIN = "[^（()〔〕［\\[\\]】）。！？]"
_CHINESE = compile_re(
    rf"[（(〔［\[【]{_WITHIN}{{0,20}}?((?:记者|記者){_WITHIN}{{2,50}})[)）〕］\]】]")
_REPORTER = compile_re(
    rf"(?:[{HAN}]{{1,8}}?(?=记者|記者))?((?:记者|記者)[\s:：]{{1,2}}[{HAN}]{{2,4}}"
    rf"(?:[\s、,，:：][{HAN}\s、,，:：]{{2,40}})?)")
_REPORTED = compile_re(
    rf"(?:[^。！？]{{0,40}}?[\s／/])??(?:(?:记者|記者)\s?)?([{HAN}]{{2,4}})\s?[／/]"
    rf"[{HAN}]{{2,8}}(?:{'|'.join(REPORTS)})")
_PLACED = compile_re(rf"([{HAN}]{{4,9}}?)(?:\d{{1,2}}日)?(?:專電|[電电]|{'|'.join(REPORTS)})?")
_POSTING = "(?:提交|[發发]表|[發发][佈布]|張貼|张贴)"
_POSTED = compile_re(
    rf"由\s?([{HAN}]{{2,4}}?)\s?(?:{_POSTING}|(?:在|[于於])[^。！？]{{0,12}}\d)"
    rf"|[日\d]\s?由\s?([{HAN}]{{2,4}})$|([{HAN}]{{2,4}}?)\s?{_POSTING}[于於]")
"""Who posted what: "由 王淑芬 在 週五, 2017/06/30 發表", "王淑芬 发表于 6月30日"."""
LONGEST_WORK = 2
"""Characters of what a Chinese reporter did besides to write, behind the name: "文/图"."""
MARKS = "■□●○◎◆◇★☆ \u3000"
NAMING = frozenset("□○◎")
"""What Chinese papers put before who wrote an article, and before a name alone."""
_PARTED = compile_re(r"[\s、,，/／;；：:・·]+")


def read_chinese(_around: Surroundings, _block: Block, text: str) -> list[str]:
    """The names of a line like "博文新闻记者 罗一凡 编辑 刘倩" or "黃郁婷／嘉義報導".

    A mark may stand before it: "■本报记者 罗一凡", and before a name alone: "□ 罗一凡".
    """
    own = text.lstrip(MARKS)
    before, _, last = own.rpartition(" 文")
    own = before if before and len(last) <= LONGEST_WORK else own
    found = find_reporter(own)
    if found is None and text[:1] in NAMING and len(own) == LONGEST_NAME - 1:
        return take_chinese(own) if own == cut_place(own) else []
    if found is None and text.startswith(("記者", "记者")) and text.endswith(REPORTS):
        return take_chinese(text)
    return take_chinese(found[1]) if found else []


def find_reporter(text: str) -> re.Match[str] | None:
    """Where a line names somebody, and says that they write."""
    return _REPORTED.fullmatch(text) or _REPORTER.fullmatch(text)


def find_poster(text: str) -> str | None:
    """Who posted an article, in a line that says when."""
    found = _POSTED.search(text)
    name = found and found[found.lastindex or 0]
    return name if name and is_chinese_name(name) else None


def begin_chinese(text: str) -> tuple[list[str], str]:
    """The names in the dateline of a Chinese paragraph, and that: "新华社北京5日电（记者…）"."""
    found = _CHINESE.search(text, 0, LONGEST_DATELINE)
    return (take_chinese(found[1]), text[:found.end()]) if found else ([], "")


def take_chinese(text: str) -> list[str]:
    """The names behind words for writers, before one for somebody else: "记者 罗一凡 编辑 刘倩"."""
    names: list[str] = []
    for word in _PARTED.split(text):
        name = word
        while (writer := next(filter(name.startswith, WRITERS), None)):
            name = name.removeprefix(writer)
        if not name:
            continue
        own = cut_place(name)
        if own is None:
            break
        names.append(own)
        if own != name:
            break
    return names


def cut_place(text: str) -> str | None:
    """A Chinese name less the place behind it, by its length; None where it is none."""
    size = measure_surname(text)
    if not size or text in role_words() or text in staff_words():
        return None
    if is_chinese_name(text):
        return text
    found = _PLACED.fullmatch(text)
    if found is None:
        return None
    if found.group() == found[1]:
        return text if len(text) == LONGEST_NAME else None
    return text[:(2 if len(found[1]) >= SHORTEST_PLACED else 1) + size]
