"""Authors as Japanese lines name them."""

from __future__ import annotations

from ..lexicon.people import JAPANESE_SURNAMES
from ..model import Block
from ..patterns import compile_re
from ..segment.line_shapes import ends_sentence
from .calendar import find_printed
from .chinese_lines import HAN
from .shapes import EDGES, is_agency, is_staff
from .stated_names import SIGNATURE, Stated
from .surroundings import CLOSE, Surroundings
from .uncased_names import is_parted_japanese_name

LONGEST_ROLE = 24
"""Characters of what a Japanese author is."""
_JAPANESE_WRITER, _POLITE = "記者", ("さん", "氏", "ら")
_KANA = "\u3040-\u30ff"
_JAPANESE = rf"[{HAN}々]{{1,5}}[{_KANA}]{{0,4}}"
_LISTED = compile_re(rf"{_JAPANESE}(?:\s{_JAPANESE}){{0,3}}")
_ROLE_BEHIND = compile_re(
    rf"({_JAPANESE}(?:\s{_JAPANESE})?)(?:\s?[：:＝=／/,，、（(]\s?|\s)([^\s。]{{2,24}}?)[）)]?")
_JAPANESE_ROLES = (
    "ジャーナリスト", "ライター", "コラムニスト", "エコノミスト", "アナリスト", "コンサルタント",
    "プランナー", "プロデューサー", "編集者", "編集長", "編集委員", "編集部", "論説委員",
    "解説委員", "記者", "特派員", "作家", "評論家", "研究員", "教授", "講師", "弁護士", "医師",
    "税理士")
"""What authors are, at the end of what Japanese magazines print behind their names."""
_PLACES = tuple("都道府県市区町村郡島国氏語")
"""What names of places and languages end with."""
SHORTEST_SIGNED, LONGEST_SIGNATURE = 20, 60
"""Characters of a paragraph that is signed, and of a signature."""
_SIGNED = compile_re(rf"[（【(]({_JAPANESE}(?:、{_JAPANESE}){{0,4}})[）】)]\s?\Z")
_POSTED = compile_re(rf"({_JAPANESE}(?:\s{_JAPANESE})?)\s?が\s?(?=\d)[\d\s年月日時分./:-]{{8,24}}"
                     "に(?:投稿|公開|掲載|作成)(?:しました)?")
"""Who posted what blogs date: "佐藤千尋が2021年5月3日に投稿"."""
_HOUSES = ("新聞", "新報", "日報", "通信", "社", "局", "部", "面", "版")
"""What papers, their houses and desks end with."""


def read_japanese(around: Surroundings, block: Block, text: str) -> list[str]:
    """The names that are all of the line between headline and date, of which one is well known.

    They may stand before the date on its line, too. One whom the line calls a reporter, or
    brackets hold, needs no date: "小宮山亮記者".
    """
    if text.endswith(_JAPANESE_WRITER):
        name = text.removesuffix(_JAPANESE_WRITER)
        return take_japanese([name]) if name.startswith(JAPANESE_SURNAMES) else []
    if text != block.text and _LISTED.fullmatch(text) and not text.endswith(_POLITE):
        return take_japanese([text]) if text.startswith(JAPANESE_SURNAMES) else []
    if posted := _POSTED.fullmatch(text):
        name = posted[1]
        return take_japanese([name]) if is_told(name) else []
    dated, last = around.blocks[block.index + 1:block.index + 2], around.at + 1
    if around.at < block.index <= around.at + CLOSE \
            and (name := find_before_role(text, dated[0].text if dated else "")):
        return take_japanese([name])
    if around.is_dated(block):
        text, dated, last = cut_date_behind(text), (block,), around.at + CLOSE
    if not around.at < block.index <= last or not any(map(around.is_dated, dated)) \
            or not _LISTED.fullmatch(text):
        return []
    names = take_japanese(text.split())
    return names if any(name.startswith(JAPANESE_SURNAMES) for name in names) else []


def cut_date_behind(text: str) -> str:
    """What stands before the date of a line."""
    dates = find_printed(text)
    return text[:dates[0].start].strip(EDGES) if dates else ""


def read_signature(around: Surroundings, block: Block) -> Stated | None:
    """The names in brackets behind the last sentence of a Japanese article.

    One alone is one whose family name is known, or that the page prints elsewhere too.
    """
    text = block.text
    found = _SIGNED.search(text, max(0, len(text) - LONGEST_SIGNATURE))
    if found is None or found.start() < SHORTEST_SIGNED or not ends_sentence(text[:found.start()]):
        return None
    names = take_japanese(found[1].split("、"))
    if len(names) == 1 and (names[0].endswith(_HOUSES) or not (
            names[0].startswith(JAPANESE_SURNAMES) or around.prints_twice(names[0]))):
        return None
    return Stated(tuple(names), SIGNATURE, block.index, found.group(), personal=True) \
        if names else None


def find_before_role(text: str, below: str) -> str:
    """The name in a line that goes on with what its bearer is, or above that: "小宮山 亮：作家".

    It is parted, or begins with a common family name.
    """
    found, role = _ROLE_BEHIND.fullmatch(text), below.strip("：:（() ）")
    if found and found[2].endswith(_JAPANESE_ROLES):
        name = found[1]
    elif len(role) <= LONGEST_ROLE and role.endswith(_JAPANESE_ROLES):
        name = text
    else:
        return ""
    return name if is_told(name) else ""


def is_told(name: str) -> bool:
    """Whether a text is a name that is parted, or begins with a common family name."""
    return is_parted_japanese_name(name) or (
        name.startswith(JAPANESE_SURNAMES) and _LISTED.fullmatch(name) is not None)


def take_japanese(names: list[str]) -> list[str]:
    """The names in a list of Japanese ones, or none where one is a place."""
    sure = all(3 <= len(name) <= 7 and not name.endswith(_PLACES) and not is_agency(name)
               and not is_staff(name) for name in names)
    return names if sure else []
