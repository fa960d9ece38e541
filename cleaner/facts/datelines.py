"""Authors as agencies and papers of Asia name them: in datelines, by roles, at the end."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from ..lexicon.people import VIETNAMESE_SURNAMES
from ..lexicon.words import role_words
from ..model import Block
from ..patterns import compile_re
from ..segment.line_shapes import ends_sentence
from .calendar import find_printed
from .chinese_lines import begin_chinese, find_poster, find_reporter, read_chinese
from .japanese_lines import cut_date_behind, read_japanese, read_signature
from .korean_lines import begin_korean, find_korean_reporter, read_handover, read_korean
from .names import find_other_label, split_names
from .openers import strip_by
from .shapes import is_staff
from .stated_names import DATELINE, PRINTED, Stated
from .surroundings import ABOVE, CLOSE, Surroundings

SHORTEST, LONGEST_LINE = 20, 60
"""Characters of a paragraph that has a dateline, or is signed, and of a line that names authors."""
FIRST, BELOW = 4, 2
"""Paragraphs behind the headline of which one has a dateline, and blocks below a signature among
which no paragraph goes on."""
_VIETNAMESE = compile_re(r"([^\W\d_]{2,7}(?: [^\W\d_]{1,7}){1,3})"
                         r"( \((?:tổng hợp|ghi|dịch|thực hiện)\))?")
_INDONESIAN = compile_re(
    r"Laporan (?:Wartawan|Reporter|Kontributor|Jurnalis) [^,]{2,30}, (.{3,40})")
_MONGOLIAN = compile_re(
    r"(?:[А-ЯӨҮа-яөү]{5,14} )?([А-ЯЁӨҮ]{1,2}[.] ?[А-ЯЁӨҮ][А-ЯЁӨҮа-яёөү-]{2,20})")
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
        names = read_handover(block.text)
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


def names_writer(text: str) -> bool:
    """Whether a line is but the name of somebody with what says that they write, and the day."""
    if len(text) > LONGEST_LINE or text.isascii():
        return False
    inner = unwrap(text)
    if find_reporter(inner) or find_korean_reporter(inner, dated=False):
        return True
    named = find_korean_reporter(text, dated=True) or find_poster(text)
    return named is not None and bool(find_printed(text))


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


READERS = {"zh": read_chinese, "ja": read_japanese, "ko": read_korean, "vi": read_vietnamese,
           "id": read_indonesian, "ms": read_indonesian, "mn": read_mongolian}
"""What reads the lines of each language."""
