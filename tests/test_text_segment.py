"""Texts cut into blocks: lines joined to paragraphs, marks read, and what must not be joined."""

from __future__ import annotations

import textwrap

import pytest

from cleaner.lexicon.marks import CRIES, FULL_STOPS
from cleaner.model import Page, Source
from cleaner.native.forms import ENDED
from cleaner.segment.head_lines import dates_byline, opens_byline
from cleaner.segment.line_shapes import ends_sentence
from cleaner.segment.links import close_up, read_home
from cleaner.segment.text import segment_text

LONG = ("The council met on Tuesday evening to hear the plans for the old harbour, and after "
        "three hours of talk it put off the vote until the spring, which surprised nobody.")
MORE = ("Nobody in the hall had expected a different outcome, since the money had been spent on "
        "the judgment of the court, on the long-term lease and on a bridge that leads nowhere.")


def cut(text: str) -> Page:
    return segment_text(Source(text, "text", None, "unicode"))


def texts(text: str) -> list[str]:
    return [block.text for block in cut(text).blocks]


@pytest.mark.parametrize("width", [50, 66, 72, 80])
@pytest.mark.parametrize("indent", ["", "   "])
def test_hard_wrapped_lines_are_joined(width: int, indent: str) -> None:
    wrapped = "\n\n".join(textwrap.fill(part, width, initial_indent=indent,
                                        subsequent_indent=indent, break_on_hyphens=False)
                          for part in (LONG, MORE, LONG))
    assert texts(f"{indent}Harbour vote put off\n\n{wrapped}") == [
        "Harbour vote put off", LONG, MORE, LONG]


def test_what_a_dash_has_somebody_say_is_wrapped_as_paragraphs_are() -> None:
    said = f"- {MORE[:-1]}, says Ann Ray of Rye."
    wrapped = [textwrap.fill(part, 66, initial_indent="  ", subsequent_indent="  ")
               for part in (LONG, said, LONG)]
    assert texts("\n\n".join(wrapped)) == [LONG, said[2:], LONG]
    listed = "  - a ferry\n  - a bakery that is open\n  The mill"
    assert texts("\n\n".join((*wrapped, listed)))[3:] == [
        "a ferry", "a bakery that is open", "The mill"]


def test_words_are_whole_again_that_narrow_columns_part() -> None:
    assert texts("Un train de marchandises, qui se diri-\ngeait vers Roanne, a déraillé.\n\n"
                 "La locomotive s'est couchée sur le ta-\nlus près du moulin.") == [
        "Un train de marchandises, qui se dirigeait vers Roanne, a déraillé.",
        "La locomotive s'est couchée sur le talus près du moulin."]
    for text in ("Body aches-\ntry some gentle yoga\nFidgeting-\nshake your hands",
                 "Un train de marchandises, qui se diri-\ngeait vers Roanne, a déraillé."):
        assert "".join(texts(text)).count("-") == text.count("-")


UNCASED = {
    "ja": ("港の評議会は火曜日の夜に集まり、古い埠頭をどうするかについて三時間話し合った。"
           "採決は春まで見送られ、それに驚いた人は一人もいなかったと議員たちは話している。"),
    "zh": ("港口委员会星期二晚上开会，讨论旧码头的未来，三个小时之后决定把表决推迟到春天。"
           "据委员们说，没有人对此感到意外，因为经费早已用在通往对岸的那座没有完工的桥上。"),
    "ko": ("항구 위원회는 화요일 저녁에 모여 낡은 부두를 어떻게 할 것인지 이야기를 나누었다. "
           "표결은 봄까지 미뤄졌고 그 소식에 놀란 사람은 아무도 없었다고 위원들은 말했다."),
    "ar": ("اجتمع مجلس الميناء مساء الثلاثاء للنظر في مستقبل الرصيف القديم وبعد ثلاث ساعات من "
           "النقاش أجل التصويت إلى الربيع ولم يفاجأ أحد بذلك كما قال الأعضاء بعد الجلسة."),
    "hi": ("बंदरगाह परिषद मंगलवार की शाम पुराने घाट के भविष्य पर विचार करने के लिए मिली और तीन घंटे की "
           "बातचीत के बाद मतदान वसंत तक टाल दिया गया जिससे किसी को आश्चर्य नहीं हुआ।"),
}
"""Paragraphs of scripts without capitals, by which continued lines of others are told."""


def test_a_paragraph_of_many_wrapped_lines_is_one() -> None:
    text = " ".join([LONG, MORE] * 50).replace(".", ",").lower()
    assert texts(textwrap.fill(text, 72)) == [text]


def wrap(text: str, width: int) -> str:
    """A text broken at a width in columns, between characters where no spaces part words."""
    lines, line, columns = [], "", 0
    for word in text.split(" ") if " " in text else text:
        more = sum(1 + (mark >= "\u2e80") for mark in word)
        if line and columns + more > width:
            lines, line, columns = [*lines, line.rstrip(" ")], "", 0
        line += word + " " * (" " in text)
        columns += more + (" " in text)
    return "\n".join([*lines, line.rstrip(" ")])


@pytest.mark.parametrize("language", UNCASED)
@pytest.mark.parametrize("width", [56, 72])
def test_hard_wrapped_lines_without_capitals_are_joined(language: str, width: int) -> None:
    text = UNCASED[language]
    assert texts("\n\n".join([wrap(text, width)] * 5)) == [text] * 5


def test_a_line_that_ends_in_a_number_leaves_room_too() -> None:
    lines = wrap(UNCASED["zh"], 72).split("\n")
    odd = f"{lines[0][:32]}只有23\n个学生的教学点，委员们说不知道该怎么办。"
    joined = odd.replace("\n", "")
    text = "\n\n".join([*["\n".join(lines)] * 6, odd])
    assert texts(text)[-1] == joined


def test_titles_without_capitals_are_not_wrapped() -> None:
    titles = [f"第{number}回港湾会議で{'古い埠頭' * number}を議論" for number in range(2, 12)]
    assert texts("\n".join(titles)) == titles


def test_thai_titles_of_phrases_are_not_wrapped() -> None:
    phrases = ["ท่าเรือเก่าแข็งตัวเป็นน้ำแข็งครั้งแรกในรอบหกสิบปี", "เรือข้ามฟากจอดนิ่งจนถึงบ่าย",
               "สภาเลื่อนการลงคะแนนไปถึงฤดูใบไม้ผลิ", "ชาวประมงออกหาปลาไม่ได้เป็นสัปดาห์ที่สอง"]
    titles = [f"{phrases[i % 4]} {phrases[(i + 1 + i // 4) % 4]}"[:46 + 6 * i] for i in range(9)]
    assert len(texts("\n".join(titles))) == len(titles)


def test_a_poem_is_not_wrapped() -> None:
    poem = ["And when the lamp was lit again", "the boats came in at dawn,",
            "and nobody who saw them then", "would say who had been gone,",
            "for all the quay was white with frost", "and all the bells were still."]
    assert len(texts("\n".join(poem))) > 1
    assert "wrapping" not in str(cut("\n".join(poem)).repairs)


def test_words_parted_at_line_ends() -> None:
    text = ("The judges found that what everybody called the judg-\n"
            "ment had been written by a man who did not read the long-\n"
            "term plans, and that the judgment of the lower court was\n"
            "better than the one they had before them and cheaper than\n"
            "any other long-term remedy in the book of the law, with its\n"
            "pros and its cons, which they had weighed all afternoon.")
    assert " ".join(texts(text)) == (
        "The judges found that what everybody called the judgment had been written by a man who "
        "did not read the long-term plans, and that the judgment of the lower court was better "
        "than the one they had before them and cheaper than any other long-term remedy in the "
        "book of the law, with its pros and its cons, which they had weighed all afternoon.")
    assert [r.rule for r in cut(text).repairs] == ["repair-wrapping", "repair-hyphenation"]


FLATTENED = [
    ("At four in\nValdehierro\n, in the hills, one hears a fly.",
     ["At four in Valdehierro, in the hills, one hears a fly."]),
    ("He wrote it all down in the\nParish Book\nwhich is kept at the vicarage to this day.",
     ["He wrote it all down in the Parish Book which is kept at the vicarage to this day."]),
    ("墙上贴着许多纸条，其中有\n四万多张纸条\n，最早的一张写于一九九二年。",
     ["墙上贴着许多纸条，其中有四万多张纸条，最早的一张写于一九九二年。"]),
    ("Bekçi, fabrikada buhar kalmadığını söyledi. Sonra geldi;\njandarma\n, içeride kimse yoktu.",
     ["Bekçi, fabrikada buhar kalmadığını söyledi. Sonra geldi; jandarma, içeride kimse yoktu."]),
    ("The\nHarbour Board\nput off the vote until the spring.",
     ["The Harbour Board put off the vote until the spring."]),
    ("Nobody was surprised.\nDie\nHafenkommission\n hat die Abstimmung vertagt.",
     ["Nobody was surprised.", "Die Hafenkommission hat die Abstimmung vertagt."]),
    ("Walking there\nand\nsailing back\ntake a day each.",
     ["Walking there and sailing back take a day each."]),
    ("Ann Ray\nand\nUte Lund", ["Ann Ray and Ute Lund"]),
    ("T\nhe boats lay in the ice for all of the week, and nobody came.",
     ["The boats lay in the ice for all of the week, and nobody came."]),
    ("L\nes bateaux sont pris dans la glace depuis une semaine.",
     ["Les bateaux sont pris dans la glace depuis une semaine."]),
    ("R\nis what those who count the boats of the harbour write in.",
     ["R is what those who count the boats of the harbour write in."]),
    (f"AUBURN, Wash. —\n{LONG}", [f"AUBURN, Wash. — {LONG}"]),
    (f"HALIFAX (AP) --\n{LONG}", [f"HALIFAX (AP) -- {LONG}"]),
    (f"HALIFAX –\n\n{LONG}", ["HALIFAX –", LONG]),
    (f"Newsletter-Login-\n{LONG}", ["Newsletter-Login-", LONG]),
    *((f"{letter}\n{rest} {LONG}", [f"{joined} {LONG}"]) for letter, rest, joined in (
        ("T", "he tape hung there.", "The tape hung there."),
        ("I", "n the winter of 1958 it froze.", "In the winter of 1958 it froze."),
        ("I", "f you are late, it leaves.", "If you are late, it leaves."),
        ("D", "as neue Ticket gilt.", "Das neue Ticket gilt."),
        ("B", "arreda read it.", "Barreda read it."),
        ("R", "is a language.", "R is a language."),
        ("I", "am the last.", "I am the last."),
        ("A", "dog ran off.", "A dog ran off."),
        ("É", "um belo dia.", "É um belo dia."))),
    ("Weather –\nSport –\nThe harbour", ["Weather –", "Sport –", "The harbour"]),
]


@pytest.mark.parametrize(("text", "wanted"), FLATTENED)
def test_flattened_links_are_joined(text: str, wanted: list[str]) -> None:
    assert texts(text) == wanted


IN_PIECES = "It calls at\nthe quay\n, too."
"""Lines that show that sentences of their text stand on several."""
WHOLE = [
    ["„Ich muss da raus“, sagt sie, „und sehen, was im Hafen los ist“", LONG],
    ["Where the harbour is going, and what the people of the town expect of", "The Quay", LONG],
    ["Two eggs, a cup of flour that has been sifted twice, patience,", "What to bring", LONG],
    ["There is nothing in the harbour that I could not live with", f"A. {LONG}"],
    ["編集委員が書いた記事", "もっと見る", "はてなブックマーク"],
]


@pytest.mark.parametrize("lines", WHOLE)
def test_titles_are_not_joined_where_sentences_are_whole(lines: list[str]) -> None:
    assert texts("\n".join(lines)) == lines


def test_a_headline_that_comes_again_is_not_joined() -> None:
    again = "The scariest of all the harbours, and the"
    assert texts(f"News: {again}\n{again}\n\n{IN_PIECES}")[:2] == [f"News: {again}", again]


@pytest.mark.parametrize("line", [
    "by Jane Doe on Dec 16, 2025 at 11:00 AM", "by Jane Doe Harbour News May 2nd 202511 mins",
    "erstellt: 1. April 2025, 15:25 in der Rubrik Hafen"])
def test_what_stands_below_a_headline_is_not_joined_to_it(line: str) -> None:
    title = "Twelve boats that will change how the harbour looks, and who sails them"
    assert texts(f"{title}\n{line}\n{LONG}") == [title, line, LONG]


VERSE = ["Sail out, sail home,", "sail softly past the ill,", "and who is not so quick to come,",
         "the sea shall wait for still."]


def test_a_verse_keeps_its_lines() -> None:
    prose = "The verse was written by a man whose name nobody remembers:"
    assert texts("\n".join([prose, *VERSE, "The ferry has it still."])) == [
        prose, *VERSE, "The ferry has it still."]


def test_links_between_commas_are_no_verse() -> None:
    lines = ["The mail boat calls at all the ports of the southern coast, at the islands of",
             "Corran Skerry,", "Balnahard,", "and the ice."]
    assert texts("\n".join([IN_PIECES, *lines]))[1:] == [" ".join(lines)]


@pytest.mark.parametrize(("line", "ended"), [
    ("船は昼に九人を乗せて港を出たと町は話した。（小宮山亮）", True),
    ("船は昼に九人を乗せて港を出たと町は話した。【小宮山亮、藤田みづき・共同】", True),
    ("船は昼に九人を乗せて港を出た（小宮山亮）", False),
    ("【小宮山亮】", False),
    ("The ferry left at noon with nine people on board. (dpa)", True),
])
def test_who_signs_stands_behind_the_end(line: str, ended: bool) -> None:
    settings = cut(line).settings
    assert settings is not None
    assert ends_sentence(line) == ended
    assert bool(settings.edges[0] & ENDED) == ended


@pytest.mark.parametrize("stop", [*FULL_STOPS, *CRIES])
@pytest.mark.parametrize("closing", ["", "’", "‘", "“", "»"])
def test_sentences_end_in_every_script(stop: str, closing: str) -> None:
    line = f"The ferry left at noon with nine people on board{stop}{closing}"
    settings = cut(line).settings
    assert settings is not None
    assert ends_sentence(line)
    assert settings.edges[0] & ENDED


@pytest.mark.parametrize(("line", "ended"), [
    ("Τι θυμάστε από την πρώτη μέρα;", True), ("We sailed in the first week;", False),
    ("Мы вышли в море;", False), ("Who sailed?", True)])
def test_greek_asks_with_a_semicolon(line: str, ended: bool) -> None:
    assert ends_sentence(line) == ended


def test_long_lines_of_thai_are_sentences() -> None:
    line = "โรงสีเก่าริมคลองปิดตัวลงเมื่อวันศุกร์ และวันรุ่งขึ้นคนสี่สิบคนมาช่วยกันขนหินโม่ออกจากลานหน้าโรงสีไปไว้ที่โรงเรียน"
    settings = cut(f"{line}\n\n{line[:40]}").settings
    assert settings is not None
    assert (settings.edges & ENDED > 0).tolist() == [True, False]
    assert [ends_sentence(line), ends_sentence(line[:40])] == [True, False]


@pytest.mark.parametrize("lines", [
    ["Home", "World", "Sport", "Weather"],
    ["What you need:", "two eggs", "a cup of flour that has been sifted twice", "patience"],
    ["Harbour vote put off", LONG],
    [LONG, MORE],
    ["Save our quay, say the people of the town", "NASA", "Share"],
    ["Marcel Aubry.", "And what did he say?", "Nothing."],
    ["A", "B", "C", "D"], ["The End", "The"], ["THE", "HARBOUR", "TIMES"],
    ["It runs on these:", ".NET 6.0 and later", ".NET 8.0", ".github"],
])
def test_lines_that_stand_for_themselves_stay(lines: list[str]) -> None:
    assert texts("\n".join(lines)) == lines


def test_blank_lines_are_never_joined_over() -> None:
    assert texts("He said that\n\nthe boats were late") == ["He said that", "the boats were late"]


def test_blank_lines_between_all_lines_part_no_sentences() -> None:
    lines = ["It calls at", "the quay", ", too, and at", "the mill", ". Nobody knew.", "Share"]
    assert texts("\n\n".join(lines)) == [
        "It calls at the quay, too, and at the mill. Nobody knew.", "Share"]
    assert texts("\n\n".join([*lines[:3], "\n".join(lines[3:])]))[0] == lines[0]


def test_markdown_is_read() -> None:
    page = cut("# Eleven days\n\nThe [river](https://example.org/r) **rose** again.\n\n"
               "![Sandbags](a.jpg)\n\n- a wedding dress\n- two _accordions_\n\n"
               "> Nobody saw it go.\n\n---\n\n## The bell\n\n1. Ring it\n2. Run")
    assert [(b.kind, b.tag, b.text) for b in page.blocks] == [
        ("heading", "h1", "Eleven days"), ("paragraph", "", "The river rose again."),
        ("caption", "img", "Sandbags"), ("item", "li", "a wedding dress"),
        ("item", "li", "two accordions"), ("quotation", "blockquote", "Nobody saw it go."),
        ("heading", "h2", "The bell"), ("item", "li", "Ring it"), ("item", "li", "Run")]
    assert page.blocks[1].links == 1
    assert page.blocks[1].linked == len("river")
    assert [b.number for b in page.blocks[-3:]] == ["", "1.", "2."]


@pytest.mark.parametrize("day", ["12. März 2021", "3. 5. 2024", "1. červenec 2024, 10:30"])
def test_a_day_is_no_item_of_a_list_in_markdown(day: str) -> None:
    page = cut(f"# Eis\n\n{day}\n\n1. Der Fluss\n2. März und Eis\n\n## Nebel")
    assert [(b.kind, b.number, b.text) for b in page.blocks[1:4]] == [
        ("paragraph", "", day), ("item", "1.", "Der Fluss"), ("item", "2.", "März und Eis")]


def test_a_heading_keeps_the_sign_that_its_last_word_ends_with() -> None:
    assert texts("# Eleven days of C#\n\n## And F# ##\n\n### Fog \t#  \n") == [
        "Eleven days of C#", "And F#", "Fog"]


@pytest.mark.parametrize("text", [
    "The river rose.\n\n| Day | Level |\n|---|---|\n| Monday | 4 m |\n",
    "# Eleven days\n\nThe **river rose\n\n- a** dress\n- two accordions",
    f"{LONG[:-1]} har\u00ad\nbours.",
])
@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_lines_end_as_on_any_system(text: str, end: str) -> None:
    assert texts(text.replace("\n", end)) == texts(text)


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_attributes_of_pandoc_are_read(end: str) -> None:
    lines = ["# Ice {#ice}", "", "::: {.body}", "It [rose]{.mark}.", "", "## Fog {#fog .h}", ":::"]
    assert texts(end.join(lines)) == ["Ice", "It rose.", "Fog"]


def test_what_kind_a_quoted_box_is_goes() -> None:
    page = cut("# Eleven days\n\n> [!note]\n> It rose.\n\n> [!quote]- The bell\n\n[!] it fell\n")
    assert [block.text for block in page.blocks] == [
        "Eleven days", "It rose.", "The bell", "[!] it fell"]


def test_every_mark_that_markdown_escapes_is_read() -> None:
    page = cut("# Eleven days\n\nThey don\\'t pay **\\$4** for \\~3 \\\"herrings\\\" \\@ noon, "
               "C:\\dir says.\n")
    assert page.blocks[1].text == "They don't pay $4 for ~3 \"herrings\" @ noon, C:\\dir says."


def test_a_paragraph_behind_an_image_is_no_caption() -> None:
    blocks = cut(f"# Ice\n\n[![](s.jpg)](b.jpg){LONG}\n\n![Sandbags](a.jpg)\n\n{MORE}").blocks
    assert [(b.kind, b.text) for b in blocks[1:3]] == [
        ("paragraph", LONG), ("caption", "Sandbags")]


def test_a_heading_is_read_that_is_wrapped() -> None:
    first = "# The harbour board has put off the vote on the quay, which is to be rebuilt"
    assert len(first) == 76
    rest = f"\n\n{LONG}\n\n## The vote\n\n{MORE}"
    assert [(b.tag, b.text) for b in cut(f"{first}\nin stone{rest}").blocks][:2] == [
        ("h1", f"{first[2:]} in stone"), ("", LONG)]
    for below in (LONG, "a stone"):  # too long a line, a word that had room
        assert cut(f"{first}\n{below}{rest}").blocks[0].text == first[2:]


def test_a_table_is_read_where_nothing_else_is_marked() -> None:
    assert texts("The river rose.\n\n| Day | Level |\n|---|---|\n| Monday | 4 m \\| 13 ft |\n") == [
        "The river rose.", "Day Level", "Monday 4 m | 13 ft"]
    assert texts("Level | Day\n:-- | --:\n4 m | Monday") == ["Level | Day", "4 m | Monday"]
    assert texts("| The river rose | ![PDF](p.gif)| ![](q.gif)\n---|---|---\n|  By Ann Ray") == [
        "The river rose", "By Ann Ray"]


@pytest.mark.parametrize(("text", "closed", "longer"), [
    ("the [river](https://example.org/r) rose", "the [river]() rose", []),
    ("the\n[river](https://example.org/the-\nriver), it rose", "the\n[river](), it rose", [2]),
    ("the [old\nriver](/r \"A title (of two\nlines)\") rose\n\nand [fell\n](/f)",
     "the [old river]() rose\n\nand [fell ]()", [1, 1, 3]),
    ("the [old\r\nriver](/r) rose\r\n\r\n[ and](/f)", "the [old river]() rose\n\n[ and]()", [1]),
    ("[![A\nlogo](data:image/png;base64,iVBORw0K=)](https://e.example/)", "[![A logo]()]()", [1]),
    ("[a (b) [c]](/wiki/River_(water)#end)", "[a (b) [c]]()", []),
    ("[Share](mailto:?subject=The river rose&body=https://example.org/)", "[Share]()", []),
    ("[a](<https://example.org/a b>) [b](b 'two')", "[a]() [b]()", []),
    ("[![A map](/m.gif)\n\n  The river rose](/r \"It\nrose\")\n\nand [fell](/f)",
     "![A map]()\n\n  [The river rose]()\n\nand [fell]()", [3]),
    ("[\n\n### The river\n\nIt rose.\n\n](/r)", "\n\n### [The river]()\n\n[It rose.]()\n\n", []),
    (("The [river][1], ![a map][M], [the bell][], [sic], [rose][2].\n\n   [1]: https://e.example/\n"
      "[m]: /m.gif \"A map\"\n[The bell]: <#bell>\n\nIt fell."),
     "The [river](), ![a map](), [the bell](), [sic], [rose][2].\n\n\n\n\n\nIt fell.", []),
    ("![The bell][1] rang.\n\n  [1]: img/bell.jpg\n\nIt fell.",
     "![The bell]() rang.\n\n\n\nIt fell.", []),
    (("::: {#page .site}\n# Ice {#ice .title}\n\n[By [Ann Ray](/ann){.url .fn}]{.byline}\n\n"
      ":::: note\nIt [rose\nagain]{.mark\ndata-day=\"2 May\"}, and fell.\n::::\n:::\n"),
     "\n# Ice\n\nBy [Ann Ray]()\n\n\nIt rose\nagain\n, and fell.\n\n", []),
])
def test_links_are_closed_up(text: str, closed: str, longer: list[int]) -> None:
    assert close_up(text) == (closed, longer)


@pytest.mark.parametrize("text", [
    "as he said [sic](and he meant it)",
    "he said [1], and [she][2] agreed\n\n[1]: The Mill, page 4\n[2]: as above",
    "he said [1], and [she][2] agreed\n\n[1]: Ibid.\n[2]: Mill",
    "an array[i](with words and more of them)",
    "[an open one](https://example.org/a\n\nand the next paragraph)",
    "[a label\n\nof two paragraphs](https://example.org)",
    "no label](https://example.org)",
    "[ far above\n\n" + "a line\n\n" * 7 + "below](https://example.org)",
    "[" * 50 + "](" * 50,
    "Write [words]{.mark} so\n::: note\n",
    "a [set]{of words}, f(x){y}, a [b]{c}, and {#one} {.two} {.three} of them",
])
def test_what_is_no_link_is_left(text: str) -> None:
    assert close_up(text) == (text, [])


def test_lines_keep_their_numbers_and_are_joined_where_a_link_went_over_their_end() -> None:
    body = "\n".join(textwrap.wrap(f"{LONG} {MORE}", 72))
    linked = body.replace("the plans", "the [plans](/the-\nplans)").replace("what", "what\n")
    page = cut(f"**Harbour**\n\n[Home](/)\n\n{linked}\n\nThe **end** of it.")
    assert [(b.line, b.text) for b in page.blocks] == [
        (1, "Harbour"), (3, "Home"), (5, f"{LONG} {MORE}"),
        (7 + linked.count("\n"), "The end of it.")]


def test_markdown_of_headings_underlined_code_tables_and_raw_html() -> None:
    page = cut("Eleven days\n===========\n\n<div class=\"a\">\n\nThe bell\n--------\n\n```sh\n"
               "echo **a**\n```\n\n| Day | Level |\n|---|:--:|\n| Monday |  | 4 m |\n\n"
               "It **rose** and **sank\nagain** while the**old bell** rang.\n\n__\n##\n</div>")
    assert [(b.kind, b.tag, b.text) for b in page.blocks] == [
        ("heading", "h1", "Eleven days"), ("heading", "h2", "The bell"),
        ("paragraph", "", "echo **a**"), ("paragraph", "", "Day Level"),
        ("paragraph", "", "Monday 4 m"),
        ("paragraph", "", "It rose and sank"),
        ("paragraph", "", "again while the old bell rang.")]


def test_what_is_cited_below_a_remark_is_markdown() -> None:
    cited = "\n>\n".join(f"> {part}" for part in (LONG, MORE, LONG))
    assert texts(f"Text of the article:\n\n{cited}\n\nShare") == [
        "Text of the article:", LONG, MORE, LONG, "Share"]
    assert texts("> Home\n> News\n\nThe end") == ["> Home", "> News", "The end"]


def test_headings_of_a_newsletters_plain_text() -> None:
    ruled = "-" * 60
    page = cut(f"** The mill\n{ruled}\n\n{LONG}\n\n{'=' * 60}\n** The bakery\n{ruled}\n\n{MORE}")
    assert [block.text for block in page.blocks] == ["The mill", LONG, "The bakery", MORE]
    assert [block.tag for block in page.blocks] == ["h2", "", "h2", ""]
    assert texts(f"** A note\n\n{LONG}") == ["** A note", LONG]


def test_a_text_that_begins_with_a_heading_is_markdown() -> None:
    page = cut("# The bell\n\nIt rang for an hour, and nobody came\\.")
    assert [(b.tag, b.text) for b in page.blocks] == [
        ("h1", "The bell"), ("", "It rang for an hour, and nobody came.")]


@pytest.mark.parametrize("text", [
    "# is the sharp key, says the manual of the piano",
    "He rated it 5 * 3 * 2 and snake_case_names at _all_caps",
    "[sic] he wrote (and meant it)",
    "| Home | World | Sport |", "The level -- 4 m | 13 ft -- is marked on the wall",
])
def test_what_is_no_markdown_stays(text: str) -> None:
    assert texts(text) == [text]


def test_settings_and_lines() -> None:
    page = cut("Head\n\n\n  * first\n  * second\n")
    assert page.settings is not None
    assert page.settings.blanks.tolist() == [0, 2, 0]
    assert page.settings.indent.tolist() == [0, 2, 2]
    assert page.settings.bullet.tolist() == [0, ord("*"), ord("*")]
    assert [block.line for block in page.blocks] == [1, 4, 5]


def test_blank_lines_above_all_others_set_none_apart() -> None:
    page = cut("\n \n\nHead\n\n- first")
    assert page.settings is not None
    assert page.settings.blanks.tolist() == [0, 1]
    assert [block.line for block in page.blocks] == [4, 6]


def test_bullets_of_lists_within_lists_are_letters() -> None:
    page = cut("  * News\n      + Harbour\n          o Ferries\n          o Quays\n"
               "               # Old\n      + Sport\n          o Sailing")
    assert [(block.kind, block.text) for block in page.blocks] == [("item", text) for text in (
        "News", "Harbour", "Ferries", "Quays", "Old", "Sport", "Sailing")]


def test_a_word_of_one_letter_is_no_bullet() -> None:
    lines = ["  + A balsa chega ao meio-dia, e", "    o barco parte depois.", "",
             "o cais fica aqui."]
    assert texts("\n".join(lines)) == [
        "A balsa chega ao meio-dia, e o barco parte depois.", "o cais fica aqui."]


@pytest.mark.parametrize("text", ["", "\n \n", "---", "\u200b"])
def test_no_text_no_blocks_is_fine(text: str) -> None:
    assert all(block.text for block in cut(text).blocks)


HEADS = [
    ([LONG[:-1], "by", "Jane Doe", "May 3, 2021", MORE], True),
    ([LONG[:-1], "von", "Dr. Max Lund", ",", "Ana Ruiz", "20.10.2025", MORE], True),
    ([LONG[:-1], "by Jane Doe and Peter van Lund", "Published on June 19, 2023", MORE], True),
    ([f"{LONG[:-1]} and of the", "Jane Doe", "11:00 AM PDT • May 16, 2024", MORE], True),
    ([LONG[:-1], "by", "Jane Doe", ", who keeps the books of the harbour.", MORE], False),
    ([LONG[:-1], "by", "the harbour's keeper", "May 3, 2021", MORE], False),
    ([LONG[:-1], "by", "Jane Doe", "and nobody else who was there in 2021 on ice.", MORE], False),
    ([LONG[:-1], "by", "May 3, 2021"], False),
    (["by", "Jane Doe", "May 3, 2021"], False),
]


@pytest.mark.parametrize(("lines", "opens"), HEADS)
def test_a_byline_over_a_date_is_not_joined_to_what_stands_above(lines: list[str],
                                                                 opens: bool) -> None:
    assert opens_byline(lines, 1) == opens
    assert (texts("\n".join(lines))[0] == lines[0]) == opens or lines[-1] != MORE


@pytest.mark.parametrize(("line", "dated"), [
    ("quinta-feira 12 de março de 2020, por João Silva", True),
    ("donderdag 12 maart 2020, door Jan de Vries", True),
    ("jueves 12 de marzo de 2020, por Juan Pérez y Ana Ruiz", True),
    ("jueves 12 de marzo de 2020, por Juan Pérez y otros del puerto", False),
    ("jueves 12 de marzo de 2020, por orden del puerto", False),
    ("jueves 12 de marzo de 2020, por Juan Pérez.", False),
    ("barcos del 12 de marzo de 2020, por Juan Pérez", False)])
def test_a_small_weekday_and_a_byline_are_not_joined_to_a_title(line: str, *,
                                                                dated: bool) -> None:
    lines = ["Os moliceiros voltam à ria com velas novas", line, LONG, MORE]
    assert dates_byline(lines, 1) == dated
    if dated:
        day, who = line.rsplit(", ", 1)
        assert dates_byline([lines[0], day, who, LONG], 1)
    assert (texts("\n".join(lines))[0] == lines[0]) == dated


@pytest.mark.parametrize(("dated", "below", "joined"), [
    ("Published: 06.05.2026, 10:18", "de", False), ("Published: 06.05.2026, 10:18", "by", False),
    ("the Harbour Act of 2019", "de", False), ("the Harbour Act", "de", True)])
def test_a_date_over_by_is_not_joined_to_a_headline_of_two_sentences(dated: str, below: str, *,
                                                                     joined: bool) -> None:
    head = "A bear came to the school. The children stayed inside for two hours"
    assert (texts(f"{head}\n{dated}\n{below}\nJane Doe\n{MORE}")[0] != head) == joined


PLACED = ("The town council voted late on Monday to rebuild the ferry terminal, ending three years "
          "of argument over it.")
HEAD = "Council approves the ferry terminal after six hours\n3 May 2021"


@pytest.mark.parametrize(("place", "dash", "joined"), [
    ("PORT ELLERY", "— ", True),
    ("PORT ELLERY, Wash.", "– ", True),
    ("Port Ellery.", "— ", True),
    ("LEEDS, 10 November 2025", "– ", True),
    ("SEATTLE (AP)", "— ", True),
    ("WASHINGTON (AP)", "— ", True),
    ("SANTA FE, N.M.", "— ", True),
    ("Pirna.", "", True),
    ("San Javier.", "", True),
    ("Opponents question cost", "— ", False),
    ("Anna Kowalska", "— ", False),
    ("ANNA KOWALSKA", "— ", False),
    ("By JO LUND", "— ", False),
    ("Interview", "— ", False),
    ("Why Leeds?", "— ", False),
    ("SEATTLE", "", False),
    ("Advertisement.", "", False),
    ("Loading...", "", False),
    ("The End.", "", False),
    ("Jo Lund.", "", False),
    ("Nobody said a word.", "", False),
])
def test_a_place_stays_with_its_paragraph(place: str, dash: str, joined: bool) -> None:
    wanted = [f"{place} {dash}{PLACED}"] if joined else [place, dash + PLACED]
    assert texts(f"{HEAD}\n{place}\n {dash}{PLACED}\n{PLACED}")[2:-1] == wanted


def test_only_the_first_paragraph_has_a_place() -> None:
    lines = [PLACED, PLACED, "Pirna.", PLACED, "LEEDS", f"— {PLACED}"]
    assert texts("\n".join(lines)) == lines


@pytest.mark.parametrize(("line", "alone"), [
    ("By Jo Lund", True), ("by Jo Lund", False), ("By Jo Lund.", False), ("By the sea", False)])
def test_a_byline_is_not_wrapped(line: str, alone: bool) -> None:
    head = "Council approves the ferry terminal after a long hearing at night"
    body = wrap(f"{LONG} {MORE} {LONG} {MORE}", 64)
    found = texts(f"{head}\n{line}\n\n{body}")[0]
    assert found == (head if alone else f"{head} {line}")


@pytest.mark.parametrize(("text", "site"), [
    ("# [Ice and Rope](/)\n\n## Boats", "Ice and Rope"),
    ("Skip\n\n# [**Ice**](https://ice.example \"Home\")", "Ice"),
    ("# [Ice](//ice.example/)", "Ice"), ("## [Ice](../index.html)", "Ice"),
    ("# [Ice](/en/)", "Ice"), ("# [Ice](https://ice.example/zh-hant/) #", "Ice"),
    ("[Ice and Rope](/)\n=====\n\nBoats\n----", "Ice and Rope"),
    ("# [Boats](/boats)", ""), ("# [Ice](https://ice.example/2024/boats/)", ""),
    ("# Boats\n\n## [Ice](/)", ""), ("# The [ice](/)", ""), ("# [Ice]()", ""),
    ("[Ice](/)\n\nBoats", ""), ("# [Ice](#)", ""), ("", "")])
def test_a_heading_that_leads_home_names_the_site(text: str, site: str) -> None:
    assert read_home(text) == site
