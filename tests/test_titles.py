"""Titles of pages less the names of sites and sections, at their ends."""

from __future__ import annotations

import pytest

from cleaner import clean
from cleaner.facts.glued import find_printed_part
from cleaner.facts.titles import Names, clean_title, cut_names, read_names
from cleaner.model import Source
from cleaner.segment import segment

from .bylines import UNCASED
from .headlines import HEADLINE, JAPANESE_PROSE


@pytest.mark.parametrize(("text", "expected"), [
    ("Harbour freezes | Ostwick Post", "Harbour freezes"),
    ("Ostwick Post | Harbour freezes", "Harbour freezes"),
    ("Harbour freezes | Weather | Ostwick Post", "Harbour freezes"),
    ("Harbour freezes - again", "Harbour freezes - again"),
    ("Weather: Harbour freezes", "Weather: Harbour freezes"),
    ("Weather: «Harbour freezes»", "Weather: «Harbour freezes»"),
    ("Ostwick Post » Harbour freezes", "Harbour freezes"),
    ("« Harbour freezes » « Ostwick Post", "« Harbour freezes »"),
    ("Ostwick Post: »Harbour freezes«", "Ostwick Post: »Harbour freezes«"),
])
def test_cuts_only_names_that_are_known(text: str, expected: str) -> None:
    names = Names(frozenset({"ostwickpost"}), frozenset(), frozenset({"weather"}))
    assert cut_names(text, names) == expected


@pytest.mark.parametrize(("title", "line", "expected"), [
    ("城北石桥明年春天恢复通行-江北新闻", "城北石桥明年春天恢复通行", "城北石桥明年春天恢复通行"),
    ("城北石桥明年春天恢复通行__江北", "城北石桥明年春天恢复通行", "城北石桥明年春天恢复通行"),
    ("城北石橋明年春天通行｜江北日報", "城北石橋明年春天通行", "城北石橋明年春天通行"),
    ("用水路を地図に戻す人びと：北浜新報", "用水路を地図に戻す人びと", "用水路を地図に戻す人びと"),
    ("막차가 사라진 이유 < 사회 < 기사 - 남도", "막차가 사라진 이유", "막차가 사라진 이유"),
    ("城北石桥的故事：三次大修", "城北石桥的故事在继续", "城北石桥的故事：三次大修"),
    ("城北石桥：一百年里的七次大修和今天", "城北石桥", "城北石桥：一百年里的七次大修和今天"),
    ("城北石桥明年春天恢复通行-江北新闻", "江北新闻", "城北石桥明年春天恢复通行-江北新闻"),
])
def test_a_title_ends_where_a_line_ends_in_letters_without_capitals(
        title: str, line: str, expected: str) -> None:
    markup = (f"<html><head><title>{title}</title></head><body><h1><a href=/>江北新闻</a></h1>"
              f"<h3>{line}</h3><p>{JAPANESE_PROSE}</p><p>{JAPANESE_PROSE}</p></body></html>")
    assert clean(markup).headline == expected


@pytest.mark.parametrize(("lines", "expected"), [
    ([f"{HEADLINE} | Ostwick Post – Weather – Home", "News", f"  {HEADLINE}"], HEADLINE),
    ([f"{HEADLINE} – part two | Ostwick Post", HEADLINE, f"{HEADLINE} – part two"],
     f"{HEADLINE} – part two"),
    ([f"{HEADLINE} | Ostwick Post", "News", "Ostwick Post", f"{HEADLINE} again"], None),
    (["Ice | Ostwick Post", "Ice"], None),
    ([HEADLINE, HEADLINE], None),
])
def test_finds_the_part_of_a_title_that_a_line_prints(lines: list[str],
                                                      expected: str | None) -> None:
    page = segment(Source("\n".join(lines), "text", None, "utf-8"))
    assert find_printed_part(lines[0], page) == expected


def test_what_titles_for_telephones_begin_with_is_cut() -> None:
    assert clean_title("남도신문 모바일 사이트, 항구의 나무 다리") == "항구의 나무 다리"
    title, prose = UNCASED["ko"]
    lines = f"남도신문 모바일 사이트, {title}\n{prose}\n{prose}"
    assert clean(lines).headline == title


@pytest.mark.parametrize(("title", "author", "known"), [
    ("码头的栈桥_社会_江北网", "江北网", True),
    ("码头的栈桥｜人物｜江北雜誌", "江北雜誌", True),
    ("항구의 나무 다리 - 남도신문", "남도신문", True),
    ("码头的栈桥 - 张三丰", "张三丰", False),
    ("码头的栈桥，江北网", "江北网", False),
])
def test_a_paper_that_is_the_author_and_ends_the_title_is_the_site(title: str, author: str,
                                                                   known: bool) -> None:
    markup = f"<html><head><title>{title}</title></head><body><p>{title}</p></body></html>"
    page = segment(Source(markup, "html", None, "utf-8"))
    assert read_names(page, {"author": author}).match(author) is known
