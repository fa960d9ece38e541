"""The compiled core: what its pass over markup holds to, and how it is built and loaded."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
from types import ModuleType

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from cleaner.lexicon.marks import CRIES, FULL_STOPS
from cleaner.lexicon.markup import BIT
from cleaner.model import Page, Source
from cleaner.native import loaded
from cleaner.native.markup import scan, thin
from cleaner.segment.elements import NAMES
from cleaner.segment.html import segment_html

from .conftest import ROOT

LINE = "The ferry left at noon with nine people and a goat on board."


def segment(markup: str) -> Page:
    return segment_html(Source(f"<body>{markup}</body>", "html", None, "unicode"))


def test_characters_are_known_as_soon_as_the_core_is_loaded() -> None:
    """Whatever else of the package is imported."""
    code = "from cleaner.native.cues import split_words; print(split_words('Home page'))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "['home', 'page']\n"


@pytest.mark.parametrize("stop", [*FULL_STOPS, *CRIES])
def test_sentences_of_markup_end_in_every_script(stop: str) -> None:
    own, plain = (scan(f"<body><p>{LINE[:-1]}{mark}</p></body>".encode()).blocks[0]
                  for mark in (stop, "."))
    assert own["ending"] == plain["ending"]
    assert own["sentences"] == (stop in FULL_STOPS)


NAMED = (
    ('class="comments"', "comment"),
    ('class="article-body__text"', "article content"),
    ('class="mostRead"', "related"),
    ('class="most-read"', "related"),
    ('id="HTMLBody"', "content"),
    ('data-testid="share-bar"', "share"),
    ('class="x" id="newsletter"', "newsletter"),
    ('class="sc-ckVGcZ css-at9mc1 gZMcBi"', ""),
    ('class="adSlot"', "ad"),
    ('class="topAd"', "ad"),
    ('class="mc_signup"', "newsletter"),
    ('class="subscriber-only"', "paywall"),
    ('class="main-content"', "content"),
    ('hidden', "<concealed>"),
    ('style="color: red; display:  none"', "<concealed>"),
    ('aria-hidden="true"', "<concealed>"),
    # what looks like them and says nothing
    ('class="text-center content-area list-item print:hidden grid-cols"', ""),
    ('class="commentary"', ""),
    ('title="comments"', ""),
    ('data-hidden="no" style="display: block"', ""),
    (f'class="{"comments " * 60}"', ""),
)


@pytest.mark.parametrize(("attrs", "families"), NAMED, ids=[attrs[:40] for attrs, _ in NAMED])
def test_names_tell_families(attrs: str, families: str) -> None:
    page = segment(f"<p>{LINE}</p><p>{LINE}</p><div {attrs}><p>One.</p></div>")
    bits = next(block.bits for block in page.blocks if block.text == "One.")
    assert bits == sum(BIT[name] for name in families.split())


def test_an_element_that_wraps_the_page_is_not_what_it_is_named_after() -> None:
    page = segment(f'<div class="comments-open has-sidebar"><h1>Noon</h1><p>{LINE}</p></div>')
    assert not any(block.bits & (BIT["comment"] | BIT["sidebar"]) for block in page.blocks)


TRAILS = (
    ('<div class="a b"><p class="c">One.</p></div>', "body > div.a > p"),
    ('<div><div class="\t a&b\u2003c"><div>One.</div></div></div>', "div > div.a&amp;b > div"),
    ("<p>One.</p>", "html > body > p"),
    ("One.", "html > body"),
    ('<ul class="l"><li class="a"><ul><li>One.</ul></ul>', "li.a > ul > li"),
    ('<ul class="l"><li class="a">Two<ul></ul>One.</ul>', "body > ul.l > li"),
    ('<x-y class="a"><h2>Two</h2>One.</x-y>', "html > body > x-y.a"),
)


@pytest.mark.parametrize(("markup", "trail"), TRAILS, ids=[trail for _, trail in TRAILS])
def test_trails_show_the_last_elements_around_a_block(markup: str, trail: str) -> None:
    page = segment(markup)
    assert trail in page.trails
    assert len(page.trails) == len(page.blocks)


def test_long_names_are_kept_once_and_shown_cut() -> None:
    name, label = "x-" + "\u00e9" * 500, "a" * 500
    scanned = scan(f'<div class="{label}"><{name}>One.<br><br>Two.</{name}></div>'.encode())
    assert scanned.pool.count(name) == 1
    shown = f"html > div.{label[:120]}… > {name[:61]}…"
    assert scanned.trails == [shown, shown]


MARKUP = st.lists(st.one_of(
    st.builds("<{}>".format, st.sampled_from(NAMES)),
    st.builds("</{}>".format, st.sampled_from(NAMES)),
    st.builds('<{} class="{}" itemprop="author">'.format, st.sampled_from((*NAMES, "x-y", "span")),
              st.sampled_from(("share", "byline", "mostRead main-content", ""))),
    st.sampled_from(("<!-- <p> -->", "<!--", "<", "</", "&nbsp;", "&amp;lt;", "<br>", "\n\n")),
    st.text(max_size=20), st.just(LINE)), max_size=40).map("".join)


@given(MARKUP)
def test_containers_hold_their_blocks(markup: str) -> None:
    page = segment(markup)
    for index, one in enumerate(page.containers):
        assert -1 <= one.parent < index
        assert one.bits & one.within == one.bits
        if one.parent >= 0:
            outer = page.containers[one.parent]
            assert outer.first <= one.first <= len(page.blocks)
            assert one.within & outer.within == outer.within
    for index, block in enumerate(page.blocks):
        around = page.containers[block.container]
        assert block.index == index
        assert around.first <= index
        assert block.bits & around.within == around.within
        assert block.text == " ".join(block.text.split()) != ""
        assert 0 <= block.linked <= len(block.text)


LONG_TITLE = "The harbour is frozen over for the first time in sixty years"


@pytest.mark.parametrize(("line", "parted"), [
    (f"<b>{LONG_TITLE}</b><br>By Ann Ray", True),
    (f"<b>{LONG_TITLE}</b><br><b>By Ann Ray</b>", True),
    (f"<b>{LONG_TITLE}<br>Nobody knows why</b>", False),
    (f"<b>{LONG_TITLE}</b><br>or more", False),
    (f"{LONG_TITLE}<br>Nobody knows why", False),
    (f"The <b>harbour</b> {LONG_TITLE}<br>Ann", False)])
def test_a_line_that_is_bold_all_through_ends(line: str, parted: bool) -> None:
    assert len(scan(f"<body><p>{line}</p></body>".encode()).texts) == 1 + parted


@given(st.text(alphabet=st.sampled_from("<>/!-=\"' abp&;\n\u00e9\u200b\U0001f600"), max_size=80))
def test_markup_that_no_parser_has_mended_does_no_harm(markup: str) -> None:
    found = scan(markup.encode())
    assert found.blocks["size"].tolist() == [len(text) for text in found.texts]


def test_a_paragraph_of_what_joins_letters_is_none() -> None:
    assert scan("<body><p>\u200d</p><p>Ice\u200d</p></body>".encode()).texts == ["Ice\u200d"]


def test_the_head_is_read_wherever_it_stands() -> None:
    page = segment_html(Source(
        '<html lang="en"><title> A &lt;b&gt;\n title</title>'
        '<link rel="Canonical" href="/a?b&amp;c"><meta name="empty" content="">'
        '<meta property=" OG:Title " name="x" content="A&nbsp; title">'
        '<script type="application/LD+json">{"@type": "A", "b": "<meta name=n content=c>"}</script>'
        '<body><template><meta name="hidden" content="x"></template>'
        '<!-- <meta name=m content=c> --><svg><title>Drawn</title><g>x</g></svg>'
        '<p>a <meta itemprop="b" content="c &quot;d&quot;">', "html", None, "unicode"))
    head = page.head
    assert (head.title, head.language, head.canonical) == ("A <b> title", "en", "/a?b&c")
    assert head.metas == (("og:title", "A title"), ("b", 'c "d"'))
    assert head.linked_data == ({"@type": "A", "b": "<meta name=n content=c>"},)


THINNED = (
    ("<p>a<script>if (a < b) x()</script>b</p>", "<p>ab</p>"),
    ("<SCRIPT SRC='x>y'>x</SCRIPT ><p>a", "<p>a"),
    ("<style media=all>p > b {}</style>a", "a"),
    ("<!-- <script>x</script> --><p>a<!-->b<!-- c", "<p>ab"),
    ('<img src="a>b" alt=x><SOURCE srcset=x><imgs src=x>', "<img><source><imgs src=x>"),
    ('a<svg viewBox="0 0 1 1"><title>b</title><path d="M0"/><g></g></svg >c', "ac"),
    # what has to stay
    ("<svg><p>a</p></svg>", None),
    ("<svg><svg></svg><p>a</svg>", "<svg><p>a</svg>"), ("<svg/>a<svg>", None),
    ("<svg><foreignObject><p>a</foreignObject></svg>", None), ("<img src=x", None),
    ('<script type="application/ld+json">{"a": 1}</script>', None),
    ("<script type=application/ld&#x2B;json>{}</script>", None),
    ("<textarea><script>x</script></textarea>", None),
    ("<title><style>x</style></title>", None),
    ('<a title="<script>">a</a><b title=\'</script>\'>', None),
    ("<svg><style/><text>a</text></svg><p>b</p><style>x</style>", None),
    ("<script><!-- <script>a</script> --></script>", None),
    ("<p>a<script>x", None),
    ("<p>a<plaintext><!-- b --><script>c</script><a href=d>", None),
    ("<scripture>a</scripture><styled>b</styled>", None),
    ("<", None), ("a < b <3 </", None), ("<p", None), ("<script", None),
)


@pytest.mark.parametrize(("markup", "rest"), THINNED)
def test_what_need_not_be_read_is_left_out_where_it_is_that(markup: str, rest: str | None) -> None:
    assert thin(markup.encode()).decode() == (markup if rest is None else rest)


WITHIN = (
    ('See the report<span class="sr-only"> (opens in new tab)</span> on ice.',
     "See the report on ice."),
    ('See the <a href="/r">report<span class="VisuallyHidden">, external</span></a> on ice.',
     "See the report on ice."),
    ("The town’s <glossary-term>ice <b>levy</b></glossary-term> goes up.",
     "The town’s ice levy goes up."),
    # what is no part of a sentence
    ('<span class="sr-only">Published</span> on 12 March', "Published on 12 March"),
    ("<my-title>Ice</my-title><my-date>12 March</my-date>", "Ice|12 March"),
    ("<div>The ferry left. <my-ad>Boats for sale</my-ad></div>", "The ferry left.|Boats for sale"),
    ("Down at the quay <my-box><p>Boats</p></my-box> today", "Down at the quay|Boats|today"),
    ('<h1>Ice at the quay<span class="sr-only">:</span> no boat</h1>', "Ice at the quay: no boat"),
)


@pytest.mark.parametrize(("markup", "texts"), WITHIN)
def test_what_stands_within_a_sentence_is_part_of_it_if_shown(markup: str, texts: str) -> None:
    assert "|".join(block.text for block in segment(markup).blocks) == texts


SIBLINGS = (
    ("<div><span>By Jo Lund</span><span>Staff writer</span></div>", "By Jo Lund Staff writer"),
    ("<p><a>Share</a><a>Print</a><b>Comments (5)</b><i>Like</i></p>",
     "Share Print Comments (5) Like"),
    ("<li><time>08.12.25</time><span>06:30</span><span>Lund</span></li>", "08.12.25 06:30 Lund"),
    ("<div><span>Ann</span><!-- --><span>12 March</span></div>", "Ann 12 March"),
    ("<div><b>Автор: Анна Лунд</b><span>Просмотров: 5</span></div>",
     "Автор: Анна Лунд Просмотров: 5"),
    ("<div><span>ნინო კაპანაძე</span><span>ნახვა: 5</span></div>", "ნინო კაპანაძე ნახვა: 5"),
    ("<div><span>10:45</span><span>4 312 seen</span><span>7 notes</span></div>",
     "10:45 4 312 seen 7 notes"),
    ("<div><span>۱۱:۰۳</span><span>یزد</span></div>", "۱۱:۰۳ یزد"),
    ("<div><span>48</span><span>תגובות</span></div>", "48 תגובות"),
    ("<div><span>JO LUND</span><span>May 12, 2014</span></div>", "JO LUND May 12, 2014"),
    ("<div><span>AFP</span><time>9 May 2014</time></div>", "AFP 9 May 2014"),
    ("<div><span>李娟</span><span>2021-03-09</span></div>", "李娟 2021-03-09"),
    ("<div><span>佐々木花子</span><span>2020年9月3日</span></div>", "佐々木花子 2020年9月3日"),
    ("<div><span>이지은 기자</span><i>2022.04.03</i></div>", "이지은 기자 2022.04.03"),
    ("<p><b>ليلى منصور</b><span>3 أبريل 2021</span></p>", "ليلى منصور 3 أبريل 2021"),
    ("<p><span>2021-03-09</span><span>来源：江报</span><span>作者：李娟</span><span>阅读：5</span></p>",
     "2021-03-09 来源：江报 作者：李娟 阅读：5"),
    ("<p><i>2021/03/09</i><span>文／李娟</span></p>", "2021/03/09 文／李娟"),
    ("<div><span>이지은 기자</span><span>입력 2022.04.03</span></div>",
     "이지은 기자 입력 2022.04.03"),
    ("<p><span>이지은</span><span>등록 : 2022.04.03</span></p>", "이지은 등록 : 2022.04.03"),
    ("<p><span>Jo Lund</span><a>jo@ostwick.example</a></p>", "Jo Lund jo@ostwick.example"),
    # what is written as one word, or may be
    ("<p><b>CO</b><span>2 in the air</span> <b>F</b><span>16</span> <b>第</b><i>3回</i></p>",
     "CO2 in the air F16 第3回"),
    ("<p><b>USB</b><b>stick</b> <span>jo</span><span>@lund</span></p>", "USBstick jo@lund"),
    ("<p><span>har</span><span>bour</span> <b>Mc</b>Donald <span>T</span><span>he</span></p>",
     "harbour McDonald The"),
    ("<p><span>3</span><a>rd</a> <span>x</span><span>2</span> <span>1</span><span>9</span></p>",
     "3rd x2 19"),
    ("<p><span>2:1</span><span>0</span></p>", "2:10"),
    ("<p><i>H</i><sub>2</sub><i>O</i> e<span>Bay</span> <b>a</b><b>B</b></p>", "H2O eBay aB"),
    ("<p><span>של</span><span>ום</span></p>", "שלום"),
    ("<div><span>二手</span><span>书店</span></div>", "二手书店"),
    ("<div><b>3</b><span>개월 만에</span> <b>2022</b><i>년</i></div>", "3개월 만에 2022년"),
    ("<p><b>이지은</b><span>은 말했다</span> <b>3</b><b>개월</b></p>", "이지은은 말했다 3개월"),
)


@pytest.mark.parametrize(("markup", "text"), SIBLINGS)
def test_elements_within_a_line_that_a_style_sets_apart_are_parted(markup: str, text: str) -> None:
    assert "|".join(block.text for block in segment(markup).blocks) == text


@pytest.mark.parametrize(("markup", "text"), [
    ("<p>　港に氷。\n\n　船は<b>三隻</b>。\n\n■市場\n　魚は高い。\n\n</p>",
     "港に氷。|船は三隻。|■市場|魚は高い。"),
    ("<div>港口结冰。\n　　船有三条。</div>", "港口结冰。|船有三条。"),
    ("<p>港に氷。\n船は三隻。\n\n魚は高い。</p>", "港に氷。 船は三隻。 魚は高い。"),
    ("<h1>港に氷\n　船は三隻</h1>", "港に氷 船は三隻"),
    ("<p>港に氷。\n　", "港に氷。"),
])
def test_typed_paragraphs_are_parted_where_lines_are_indented(markup: str, text: str) -> None:
    assert "|".join(block.text for block in segment(markup).blocks) == text


STRIPPED = (
    ('<span class="sr-only">a</span><span class="visually-hidden">', None),
    ('<a href="/x>y" class=b>c</a><A\nHREF=x>d', "<a>c</a><a>d"),
    ('<span class="x">a</span><i class=y></i><input type=text />', "<span>a</span><i></i><input>"),
    ("<link rel=icon />\n<link rel=x>a<link rel=y>\t<p>", "\n<link>a<p>"),
    ("<ul>\n  <li>a \t<b>b</b>\n <b>c</b>\n\n<p>d", "<ul><li>a \t<b>b</b>\n<b>c</b><p>d"),
    # what has to stay
    ('<a href="/author/x">a</a><a rel=&#97;uthor>b</a><span itemProp="x">', None),
    ('<link rel="Canonical" href="/x"><input type=hidden><a href="/x"/><abbr title=x>', None),
    ('<time datetime="x"><p class="a"><textarea><a href=x></textarea><a href="x', None),
    ("<p> a\n <title>\n </title>a >\n <i><i>\n", None),
    ('<span title="11 May 2014" class="x">2 days ago</span>', None),
    ("<span class=x\n\tTITLE = '11 May 2014'>2 days ago</span>", None),
    ('<span data-title="11 May 2014">a</span>', "<span>a</span>"),
)


@pytest.mark.parametrize(("markup", "rest"), STRIPPED)
def test_tags_within_lines_are_stripped_of_what_nobody_reads(
        markup: str, rest: str | None) -> None:
    assert thin(markup.encode(), bare=True).decode() == (markup if rest is None else rest)
    assert thin(markup.encode()).decode() == markup


AS_XML = (
    ('<p>a<br/>b<i class="x"/>c</p>', '<p>a<br/>b<i class="x"></i>c</p>'),
    ('<meta charset="utf-8"/><title/><script src="/a>.js" /><P ID="b"/>c',
     '<meta charset="utf-8"/><title></title><P ID="b"></P>c'),
    ("<img /><!-- <br> --><script><![CDATA[\nif (a) b('<br>')\n]]></script><svg><g/></svg><div/>a",
     "<img><div></div>a"),
    # what is no XML
    ("<p>a<br>b<i/>c<br/>", None), ('<p>a<br/>b<a href=/c/>d</a>', None), ("<p>a<i/>b", None),
    ("<p>a<br/>b<i></i></br>", None), ("<br/><", None), ("<br/><i/", None),
)


@pytest.mark.parametrize(("markup", "rest"), AS_XML)
def test_elements_that_end_in_their_own_tags_are_closed(markup: str, rest: str | None) -> None:
    assert thin(markup.encode()).decode() == (markup if rest is None else rest)


@example("</<!-- <p> -->")
@example("<plaintext><!-- <p> -->")
@given(MARKUP)
def test_what_is_left_out_changes_no_text(markup: str) -> None:
    def read(data: bytes) -> str:
        return "".join("".join(scan((LexborHTMLParser(data).html or "").encode()).texts).split())

    assert read(thin(markup.encode(), bare=True)) == read(markup.encode())


def test_another_library_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loaded, "VERSION", loaded.VERSION + 1)
    with pytest.raises(ImportError, match="another version"):
        loaded.load()


def test_a_missing_library_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loaded, "__file__", "/nowhere/loaded.py")
    with pytest.raises(ImportError, match=r"pip install \."):
        loaded.load()


def load_build() -> ModuleType:
    """The build's script, which no installed package holds."""
    spec = importlib.util.spec_from_file_location("build", ROOT / "cleaner/native/build.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_a_compiler_is_brought_where_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    build = load_build()
    monkeypatch.delenv("CC", raising=False)
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    monkeypatch.setattr(build, "find_spec", lambda _name: None)
    assert build.list_requirements() == [build.BROUGHT]
    with pytest.raises(RuntimeError, match="no C compiler"):
        build.build()
    monkeypatch.setattr(build, "find_spec", lambda _name: importlib.util.find_spec("json"))
    for empty in ("", " "):  # as shells and builders leave it
        monkeypatch.setenv("CC", empty)
        assert build.find_compiler()[1:] == ["-m", "ziglang", "cc"]
    monkeypatch.setenv("CC", "ccache gcc")
    assert build.find_compiler() == ["ccache", "gcc"]
    assert build.list_requirements() == []


LONG = st.text(st.sampled_from("abcdefghij  ,.!?\n\té—"), min_size=1, max_size=200)


@given(LONG)
def test_white_space_is_folded_and_shapes_are_counted(text: str) -> None:
    page = segment(f"<p>{text}</p>")
    folded = " ".join(text.split())
    assert [block.text for block in page.blocks] == ([folded] if folded else [])
    if folded and page.scanned:
        block = page.scanned.blocks[0]
        assert block["spaces"] == folded.count(" ")
        assert block["commas"] == folded.count(",")
        assert block["sentences"] == sum(map(folded.count, (". ", "! ", "? ")))
