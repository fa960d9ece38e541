"""Authors as Korean lines and datelines name them."""

from __future__ import annotations

import re

from ..lexicon.people import KOREAN_SURNAMES
from ..lexicon.words import role_words
from ..model import Block
from ..patterns import compile_re
from .chinese_lines import LONGEST_DATELINE
from .shapes import is_agency, is_staff
from .surroundings import Surroundings

KOREAN_NAME, NO_NAMES = 3, frozenset(("이메일", "제보처", "문의처", "담당자", "고객팀"))
"""Characters of most Korean names, and what else of that length stands before an address."""
_NAMES = r"[가-힣]{2,4}(?:[·, ]{1,2}[가-힣]{2,4}){0,3}?"
_WRITER = r"\s?(?:(?:선임|수습|인턴|전문|객원|시민)?\s?기자|특파원)"
_KOREAN_DATELINE = compile_re(
    rf"[(\[【［](?:[^()\[\]【】［］=]{{1,24}}(?:=|\s))?({_NAMES}){_WRITER}[)\]】］]"
    rf"|[(\[【［][^()\[\]【】［］]{{1,24}}[)\]】］]\s?({_NAMES}){_WRITER}\s?=")
_MAIL = r"\s?[(\[<]?[\w.+-]{1,40}@[\w.-]{3,60}[)\]>]?"
_KOREAN_LINE = compile_re(r"(?:/\s?)?(?:(?!사진)[가-힣A-Za-z0-9]{2,12}\s?=\s?)?"
                          rf"({_NAMES}){_WRITER}(?:{_MAIL})?")
_KOREAN_MAILED = compile_re(rf"([가-힣]{{3}}){_MAIL}")
_MAIL_LINE = compile_re(_MAIL)
_KOREAN_DATED = compile_re(rf"(?:^|[\s|·/])({_NAMES}){_WRITER}(?=$|[\s|·(/])")
"""A name with its role in a line that states a date: "입력 2021.03.09 11:30 이지은 기자"."""
_LABEL = "기자명 "
_HANDOVER = compile_re(
    rf"({_NAMES}) 기자(?:가|의)? ?[가-힣 ]{{0,16}}?"
    r"(?:[보취전다만살알들찾][가-힣 ]{1,10}|입)니다[.]?")
LONGEST_HANDOVER = 40
"""Characters of the sentence by which a studio hands over to a reporter."""



def read_korean(around: Surroundings, block: Block, text: str) -> list[str]:
    """The names of a line like "완도=박성준 기자", "[남도신문 박성준 기자]" or "기자명 박성준".

    They may stand before or behind the date on its line, too.
    """
    if text.startswith(_LABEL):
        return take_korean(text.removeprefix(_LABEL).removesuffix("기자"))
    boxed = _KOREAN_DATELINE.fullmatch(block.text)
    found = boxed if boxed and boxed[1] else _KOREAN_LINE.fullmatch(text)
    if found is None:
        below = around.blocks[block.index + 1:block.index + 2] if len(text) == KOREAN_NAME else []
        address = below[0].text if below and _MAIL_LINE.fullmatch(below[0].text) else ""
        if (mailed := _KOREAN_MAILED.fullmatch(text + address)) and mailed[1] not in NO_NAMES:
            return take_korean(mailed[1])
    if found is None and around.is_dated(block):
        found = _KOREAN_DATED.search(text)
    return take_korean(found[1]) if found else []


def find_korean_reporter(text: str, *, dated: bool) -> re.Match[str] | None:
    """Where a line names somebody with their role: all of the line, or a part of a dated one."""
    return _KOREAN_DATED.search(text) if dated else _KOREAN_LINE.fullmatch(text)


def read_handover(text: str) -> list[str]:
    """The reporters to whom a studio hands over: "백서린 기자가 보도합니다."."""
    found = _HANDOVER.fullmatch(text) if len(text) <= LONGEST_HANDOVER else None
    return take_korean(found[1]) if found else []


def begin_korean(text: str) -> tuple[list[str], str]:
    """The names in the dateline of a Korean paragraph: "(완도=…) 박성준 기자 ="."""
    found = _KOREAN_DATELINE.match(text, 0, LONGEST_DATELINE)
    return (take_korean(found[1] or found[2]), found.group()) if found else ([], "")


def take_korean(text: str) -> list[str]:
    """The names in a list of Korean ones, or none where one is a word for something else."""
    names = [name for name in text.replace("·", " ").replace(",", " ").split() if name]
    sure = all(name[0] in KOREAN_SURNAMES and f"{name} 기자" not in role_words()
               and not is_staff(name) and not is_agency(name) for name in names)
    return names if sure else []
