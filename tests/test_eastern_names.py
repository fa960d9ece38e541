"""Chinese, Japanese, Korean and Thai names that nothing but an element or a date tells of."""

from __future__ import annotations

import pytest

from cleaner import clean
from cleaner.facts.eastern_names import is_eastern_name, is_full_eastern_name
from cleaner.facts.names import split_names

PROSE = {
    "zh": ("北滨港于本月二十日全面结冰，冰上举行了六十年来的首次雪橇比赛。"
           "参加者共一百四十人，滑到终点的只有三十一人。"),
    "ko": ("북빈항이 이달 20일 전면 결빙되어 얼음 위에서 "
           "60년 만의 썰매 경주가 열렸다고 시가 밝혔다."),
    "ja": ("北浜町の港が今月二十日に全面結氷し、六十年ぶりのそり競走が開かれた。"
           "滑り切ったのは三十一人だった。"),
}
HEADLINES = {"zh": "北滨港结冰", "ko": "북빈항 결빙, 썰매 경주", "ja": "港が結氷、そり競走"}


def read_byline(language: str, markup: str) -> tuple[str, ...]:
    prose = f"<p>{PROSE[language]}</p>" * 2
    return clean(f"<html lang={language}><title>{HEADLINES[language]}</title><main>"
                 f"<h1>{HEADLINES[language]}</h1>{markup}{prose}</main></html>", kind="html").byline


@pytest.mark.parametrize(("text", "known"), [
    ("李晓梅", True), ("王芳", True), ("歐陽文達", True), ("김민지", True), ("佐藤結衣", True),
    ("สมชาย ใจดี", True),
    ("记者", False), ("财经", False), ("新华社", False), ("金融时报", False), ("경제", False),
    ("북빈항", False), ("김", False), ("ข่าวทั่วไป", False), ("港町", False),
    ("王晓明和李晓梅", False),
])
def test_knows_a_name_by_its_family_name(text: str, known: bool) -> None:
    assert is_eastern_name(text) == known


@pytest.mark.parametrize(("text", "full"), [
    ("李晓梅", True), ("欧阳娜", True),
    ("王芳", False), ("佐藤結衣", False), ("温州市", False), ("金融界", False), ("김민지", False),
])
def test_a_full_name_has_three_chinese_characters(text: str, full: bool) -> None:
    assert is_full_eastern_name(text) == full


@pytest.mark.parametrize(("text", "names"), [
    ("2021年3月14日 | 李晓梅", ["李晓梅"]),
    ("2021년 3월 14일 | 김민지", ["김민지"]),
    ("李晓梅 2021年3月14日", ["李晓梅"]),
])
def test_a_date_is_no_part_of_a_name(text: str, names: list[str]) -> None:
    assert split_names(text, strict=True) == names


@pytest.mark.parametrize(("language", "markup", "names"), [
    ("zh", '<div class="author">李晓梅</div>', ("李晓梅",)),
    ("zh", '<div class="author">2021年3月14日 | 李晓梅</div>', ("李晓梅",)),
    ("zh", '<div class="author">北滨新闻网</div>', ()),
    ("ko", '<div class="author">김민지</div>', ("김민지",)),
    ("ko", '<div class="author">2021년 3월 14일</div>', ()),
    ("zh", "<div>李晓梅 | 2021年3月14日</div>", ("李晓梅",)),
    ("zh", "<div>财经 | 2021年3月14日</div>", ()),
    ("zh", "<div>北滨报 | 2021年3月14日</div>", ()),
    ("zh", "<div>温州网 | 2021年3月14日</div>", ()),
    ("zh", "<div>江苏省 | 2021年3月14日</div>", ()),
    ("ko", "<div>조회수</div><div>2021년 3월 14일</div>", ()),
    ("ja", "<div>2021年3月14日 三宅 梢</div>", ("三宅 梢",)),
    ("ja", "<div>2021年3月14日 社会</div>", ()),
])
def test_finds_names_in_their_places(language: str, markup: str, names: tuple[str, ...]) -> None:
    assert read_byline(language, markup) == names
