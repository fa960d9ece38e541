"""Authors as agencies and papers of Asia name them: in datelines, by roles, at the end."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from ..lexicon.people import (
    JAPANESE_SURNAMES,
    KOREAN_SURNAMES,
    SURNAMES,
    VIETNAMESE_SURNAMES,
)
from ..lexicon.words import role_words, staff_words
from ..model import Block
from ..patterns import compile_re
from ..segment.line_shapes import ends_sentence
from .calendar import find_printed
from .names import find_other_label, split_names
from .openers import strip_by
from .roles import REPORTS
from .shapes import EDGES, is_agency, is_staff
from .stated_names import DATELINE, PRINTED, SIGNATURE, Stated
from .surroundings import ABOVE, CLOSE, Surroundings
from .uncased_names import is_japanese_name

LONGEST_DATELINE, LONGEST_LINE, LONGEST_SIGNATURE = 90, 60, 60
"""Characters within which a dateline ends, of a line that names authors, of a signature."""
SHORTEST = 20
"""Characters of a paragraph that has a dateline, or is signed."""
FIRST, BELOW = 4, 2
"""Paragraphs behind the headline of which one has a dateline, and blocks below a signature among
which no paragraph goes on."""
LONGEST_ROLE = 24
"""Characters of what a Japanese author is."""
LONGEST_NAME, SHORTEST_PLACED = 4, 5
"""Characters of a Chinese name, and of one of three with its place behind it."""
KOREAN_NAME, NO_NAMES = 3, frozenset(("이메일", "제보처", "문의처", "담당자", "고객팀"))
"""Characters of most Korean names, and what else of that length stands before an address."""
WRITERS = ("特派记者", "特派記者", "实习记者", "實習記者", "见习记者", "見習記者", "首席记者",
           "记者", "記者", "实习生", "實習生", "通讯员", "通訊員", "特派員")
"""Who writes, as Chinese papers call them."""
_HAN = "\u4e00-\u9fff"
_WITHIN = "[^（()〔〕［\\[\\]】）。！？]"
_CHINESE = compile_re(
    rf"[（(〔［\[【]{_WITHIN}{{0,20}}?((?:记者|記者){_WITHIN}{{2,50}})[)）〕］\]】]")
_REPORTER = compile_re(
    rf"(?:[{_HAN}]{{1,8}}?(?=记者|記者))?((?:记者|記者)[\s:：]{{1,2}}[{_HAN}]{{2,4}}"
    rf"(?:[\s、,，:：][{_HAN}\s、,，:：]{{2,40}})?)")
_REPORTED = compile_re(
    rf"(?:[^。！？]{{0,40}}?[\s／/])??(?:(?:记者|記者)\s?)?([{_HAN}]{{2,4}})\s?[／/]"
    rf"[{_HAN}]{{2,8}}(?:{'|'.join(REPORTS)})")
_PLACED = compile_re(rf"([{_HAN}]{{4,9}}?)(?:\d{{1,2}}日)?(?:專電|[電电]|{'|'.join(REPORTS)})?")
LONGEST_WORK = 2
"""Characters of what a Chinese reporter did besides to write, behind the name: "文/图"."""
MARKS = "■□●○◎◆◇★☆ \u3000"
NAMING = frozenset("□○◎")
"""What Chinese papers put before who wrote an article, and before a name alone."""
_PARTED = compile_re(r"[\s、,，/／;；：:・·]+")
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
_HANDOVER = compile_re(
    rf"({_NAMES}) 기자(?:가|의)? ?[가-힣 ]{{0,16}}?"
    r"(?:[보취전다만살알들찾][가-힣 ]{1,10}|입)니다[.]?")
LONGEST_HANDOVER = 40
"""Characters of the sentence by which a studio hands over to a reporter."""
_LABEL = "기자명 "
_VIETNAMESE = compile_re(r"([^\W\d_]{2,7}(?: [^\W\d_]{1,7}){1,3})"
                         r"( \((?:tổng hợp|ghi|dịch|thực hiện)\))?")
_INDONESIAN = compile_re(
    r"Laporan (?:Wartawan|Reporter|Kontributor|Jurnalis) [^,]{2,30}, (.{3,40})")
_JAPANESE_WRITER, _POLITE = "記者", ("さん", "氏", "ら")
_KANA = "\u3040-\u30ff"
_JAPANESE = rf"[{_HAN}々]{{1,5}}[{_KANA}]{{0,4}}"
_SIGNED = compile_re(rf"[（【(]({_JAPANESE}(?:、{_JAPANESE}){{0,4}})[）】)]\s?\Z")
_LISTED = compile_re(rf"{_JAPANESE}(?:\s{_JAPANESE}){{0,3}}")
_ROLE_BEHIND = compile_re(
    rf"({_JAPANESE}(?:\s{_JAPANESE})?)(?:\s?[：:＝=／/,，、（(]\s?|\s)([^\s。]{{2,24}}?)[）)]?")
_JAPANESE_ROLES = (
    "ジャーナリスト", "ライター", "コラムニスト", "エコノミスト", "アナリスト", "コンサルタント",
    "プランナー", "プロデューサー", "編集者", "編集長", "編集委員", "編集部", "論説委員",
    "解説委員", "記者", "特派員", "作家", "評論家", "研究員", "教授", "講師", "弁護士", "医師",
    "税理士")
"""What authors are, at the end of what Japanese magazines print behind their names."""
_MONGOLIAN = compile_re(
    r"(?:[А-ЯӨҮа-яөү]{5,14} )?([А-ЯЁӨҮ]{1,2}[.] ?[А-ЯЁӨҮ][А-ЯЁӨҮа-яёөү-]{2,20})")
_PLACES = tuple("都道府県市区町村郡島国氏語")
"""What names of places and languages end with."""
_HOUSES = ("新聞", "新報", "日報", "通信", "社", "局", "部", "面", "版")
"""What papers, their houses and desks end with."""
_BRACKETS = {"（": "）", "(": ")", "【": "】", "〔": "〕", "［": "］", "[": "]"}


def read_datelines(around: Surroundings) -> list[Stated]:
    """The authors that lines near the headline, the first paragraphs and the last one name."""
    language = around.page.language
    if language not in READERS:
        return []
    blocks = around.blocks
    near = blocks[max(0, around.at - ABOVE):around.at + 1 + CLOSE]
    for block in near:
        if block.index != around.at and not around.is_foreign(block.index) \
                and (stated := read_line(around, block)):
            return [stated]
    return [*read_openings(around), *read_endings(around), *read_handovers(around)][:1]


def read_openings(around: Surroundings) -> Iterator[Stated]:
    """The authors in the dateline of a paragraph right behind the headline."""
    begin = {"zh": begin_chinese, "ko": begin_korean}.get(around.page.language or "")
    if begin is None:
        return
    below = (block for block in around.blocks[around.at + 1:around.window.stop]
             if is_prose(block) and not around.is_foreign(block.index))
    for block in islice(below, FIRST):
        names, printed = begin(block.text)
        if names:
            yield Stated(tuple(names), DATELINE, block.index, printed, personal=True)


def read_handovers(around: Surroundings) -> Iterator[Stated]:
    """The reporters to whom the one in a Korean studio hands over: "백서린 기자가 보도합니다."."""
    if around.page.language != "ko":
        return
    for block in around.blocks[around.at + 1:around.window.stop]:
        found = _HANDOVER.fullmatch(block.text) if len(block.text) <= LONGEST_HANDOVER else None
        names = take_korean(found[1]) if found else []
        if names and not around.is_foreign(block.index):
            yield Stated(tuple(names), DATELINE, block.index, personal=True)


def read_endings(around: Surroundings) -> Iterator[Stated]:
    """The authors whom the last paragraph of the article names, or a line of its own below it."""
    blocks = around.blocks
    for block in blocks[around.at + 1:]:
        below = blocks[block.index + 1:block.index + 1 + BELOW]
        if not may_sign(block.text) or any(map(is_prose, below)) \
                or around.is_foreign(block.index):
            continue
        stated = read_line(around, block) if is_prose(blocks[block.index - 1]) else None
        if stated is None and around.page.language == "ja":
            stated = read_signature(around, block)
        if stated:
            yield stated


def may_sign(text: str) -> bool:
    """Whether a text may be a signature or end in one, by its last signs or its length."""
    return text[-1] in _BRACKETS.values() or len(text) <= LONGEST_LINE


def is_prose(block: Block) -> bool:
    """Whether a block is a paragraph."""
    return len(block.text) >= SHORTEST and ends_sentence(block.text)


def read_signature(around: Surroundings, block: Block) -> Stated | None:
    """The names in brackets behind the last sentence of a Japanese article.

    One alone is one whose family name is known, or that the page prints elsewhere too.
    """
    text = block.text
    found = _SIGNED.search(text, max(0, len(text) - LONGEST_SIGNATURE))
    if found is None or found.start() < SHORTEST or not ends_sentence(text[:found.start()]):
        return None
    names = take_japanese(found[1].split("、"))
    if len(names) == 1 and (names[0].endswith(_HOUSES) or not (
            names[0].startswith(JAPANESE_SURNAMES) or around.prints_twice(names[0]))):
        return None
    return Stated(tuple(names), SIGNATURE, block.index, found.group(), personal=True) \
        if names else None


def names_writer(text: str) -> bool:
    """Whether a line is but the name of somebody with what says that they write, and the day."""
    if len(text) > LONGEST_LINE or text.isascii():
        return False
    inner = unwrap(text)
    return any(pattern.fullmatch(inner) for pattern in (_REPORTED, _REPORTER, _KOREAN_LINE)) \
        or (_KOREAN_DATED.search(text) is not None and bool(find_printed(text)))


def read_line(around: Surroundings, block: Block) -> Stated | None:
    """The names of a line that is nothing else: "博文新闻记者 罗一凡", "（聞き手・小宮山亮）"."""
    text = block.text
    if len(text) > LONGEST_LINE:
        return None
    inner = unwrap(text)
    names = READERS[around.page.language or ""](around, block, inner)
    if not names and inner is not text:
        names = read_bracketed(inner)
    return Stated(tuple(names), PRINTED, block.index, text, personal=True) \
        if names else None


def unwrap(text: str) -> str:
    """A line less the brackets that all of it stands in."""
    return text[1:-1].strip() if _BRACKETS.get(text[0]) == text[-1] else text


def read_chinese(_around: Surroundings, _block: Block, text: str) -> list[str]:
    """The names of a line like "博文新闻记者 罗一凡 编辑 刘倩" or "黃郁婷／嘉義報導".

    A mark may stand before it: "■本报记者 罗一凡", and before a name alone: "□ 罗一凡".
    """
    own = text.lstrip(MARKS)
    before, _, last = own.rpartition(" 文")
    own = before if before and len(last) <= LONGEST_WORK else own
    found = _REPORTED.fullmatch(own) or _REPORTER.fullmatch(own)
    if found is None and text[:1] in NAMING and len(own) == LONGEST_NAME - 1:
        return take_chinese(own) if own == cut_place(own) else []
    if found is None and text.startswith(("記者", "记者")) and text.endswith(REPORTS):
        return take_chinese(text)
    return take_chinese(found[1]) if found else []


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
    return name if is_japanese_name(name) or (
        name.startswith(JAPANESE_SURNAMES) and _LISTED.fullmatch(name)) else ""


def cut_date_behind(text: str) -> str:
    """What stands before the date of a line."""
    dates = find_printed(text)
    return text[:dates[0].start].strip(EDGES) if dates else ""


def read_mongolian(around: Surroundings, block: Block, text: str) -> list[str]:
    """The name behind the first letter of the father's, with a role before it: "Б.Номин"."""
    found = _MONGOLIAN.fullmatch(cut_date_behind(text) if around.is_dated(block) else text)
    return [found[1]] if found and (
        found.start(1) == 0 or text.partition(" ")[0].casefold() in role_words()) else []


def read_vietnamese(around: Surroundings, block: Block, text: str) -> list[str]:
    """The name that signs an article: in capitals, in bold, or with what its bearer did."""
    found = _VIETNAMESE.fullmatch(text)
    if found is None or not is_prose(around.blocks[block.index - 1]) \
            or found[1].split()[0].casefold() not in VIETNAMESE_SURNAMES:
        return []
    words = found[1].split()
    marked = found[1].isupper() or found[2] or block.strong >= len(text)
    return [found[1]] if marked and all(word[0].isupper() for word in words) else []


def read_indonesian(_around: Surroundings, _block: Block, text: str) -> list[str]:
    """The name in a line like "Laporan Wartawan Berita.com, Nur Fadillah"."""
    found = _INDONESIAN.fullmatch(text)
    return split_names(found[1], strict=True) if found else []


def read_bracketed(text: str) -> list[str]:
    """The names behind "by" in what all of a line stands in brackets: "聞き手・小宮山亮"."""
    rest = strip_by(text) or ""
    if label := find_other_label(rest):
        rest = rest[:label.start()]
    names = split_names(rest.strip(), strict=True)
    return [] if any(map(is_staff, names)) else names


def begin_chinese(text: str) -> tuple[list[str], str]:
    """The names in the dateline of a Chinese paragraph, and that: "新华社北京5日电（记者…）"."""
    found = _CHINESE.search(text, 0, LONGEST_DATELINE)
    return (take_chinese(found[1]), text[:found.end()]) if found else ([], "")


def begin_korean(text: str) -> tuple[list[str], str]:
    """The names in the dateline of a Korean paragraph: "(완도=…) 박성준 기자 ="."""
    found = _KOREAN_DATELINE.match(text, 0, LONGEST_DATELINE)
    return (take_korean(found[1] or found[2]), found.group()) if found else ([], "")


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
    double = text[:2] in SURNAMES
    if not double and text[:1] not in SURNAMES:
        return None
    if text in role_words() or text in staff_words():
        return None
    if len(text) <= LONGEST_NAME - (not double):
        return text if len(text) > 1 + double else None
    found = _PLACED.fullmatch(text)
    if found is None:
        return None
    if found.group() == found[1]:
        return text if len(text) == LONGEST_NAME else None
    return text[:(3 if len(found[1]) >= SHORTEST_PLACED else 2) + double]


def take_korean(text: str) -> list[str]:
    """The names in a list of Korean ones, or none where one is a word for something else."""
    names = [name for name in text.replace("·", " ").replace(",", " ").split() if name]
    sure = all(name[0] in KOREAN_SURNAMES and f"{name} 기자" not in role_words()
               and not is_staff(name) and not is_agency(name) for name in names)
    return names if sure else []


def take_japanese(names: list[str]) -> list[str]:
    """The names in a list of Japanese ones, or none where one is a place."""
    sure = all(3 <= len(name) <= 7 and not name.endswith(_PLACES) and not is_agency(name)
               and not is_staff(name) for name in names)
    return names if sure else []


READERS = {"zh": read_chinese, "ja": read_japanese, "ko": read_korean, "vi": read_vietnamese,
           "id": read_indonesian, "ms": read_indonesian, "mn": read_mongolian}
"""What reads the lines of each language."""
