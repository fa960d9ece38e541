"""Likelihoods and hits to verdicts: what rules, neighbours and lists change of what is likely."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from cleaner import clean
from cleaner.forest import load_forest
from cleaner.judge import judge
from cleaner.learned import Judgement
from cleaner.model import Hit, Page, Source, Verdict
from cleaner.segment.html import segment_html
from cleaner.segment.text import segment_text

PROSE = "The harbour froze over on Tuesday for the first time in sixty years."
LONG = " ".join([PROSE] * 3)


def cut(markup: str) -> Page:
    return segment_html(Source(f"<body>{markup}</body>", "html", None, "utf-8"))


def decide(page: Page, likely: Sequence[float], hits: Sequence[Hit] = ()) -> tuple[Verdict, ...]:
    width = len(load_forest("html").names)
    table = np.zeros((width, len(page.blocks)), np.float32)
    return judge(page, list(hits), Judgement("html", np.array(likely), table))


def keep(verdicts: Sequence[Verdict]) -> list[bool]:
    return [verdict.role == "body" for verdict in verdicts]


CLAIMS = [
    ("a sure rule removes what is likely", "share-bar", True, "p", "Share", 0.8, False),
    ("a label that the judge is sure of stays", "share-bar", True, "h2", "Share", 0.9, True),
    ("but no paragraph that is one", "share-bar", True, "p", "Share", 0.98, False),
    ("nor the count of comments", "comment-form", True, "p", "0 Comments", 0.98, False),
    ("a paragraph called as a part of the site stays", "site-chrome", True, "p", "Contact", 0.98,
     True),
    ("and so does the headline, again as a heading", "headline", True, "h2", PROSE, 0.9, True),
    ("a date goes all the same", "date", True, "p", "2 May 2021", 0.99, False),
    ("a doubt is overruled", "site-chrome", False, "p", "Contact", 0.6, True),
    ("a doubt that is mostly right is not", "credit", False, "p", "Photo: Jo Lund", 0.98, False),
    ("unless the judge is certain", "credit", False, "p", "Photo: Jo Lund", 0.995, True),
    ("a prompt in the midst of prose goes", "newsletter-prompt", False, "p",
     "Get our newsletter.", 0.9, False),
    ("a paragraph that holds a cue goes", "rights-notice", False, "p", PROSE, 0.85, False),
    ("unless the judge is sure of it", "rights-notice", False, "p", PROSE, 0.92, True),
    ("one that the article quotes stays", "newsletter-prompt", False, "blockquote",
     "Get our newsletter.", 0.9, True),
]


@pytest.mark.parametrize(("case", "rule", "sure", "tag", "text", "likely", "kept"), CLAIMS,
                         ids=[row[0] for row in CLAIMS])
def test_what_claims_count_for(case: str, rule: str, sure: bool, tag: str, text: str,
                               likely: float, kept: bool) -> None:
    page = cut(f"<div><p>{LONG}</p><{tag}>{text}</{tag}><p>{LONG}</p></div>")
    verdicts = decide(page, [0.95, likely, 0.95], [Hit(1, rule, "for the test", sure)])
    assert keep(verdicts) == [True, kept, True]
    assert verdicts[1].rule == ("article" if kept else rule)


@pytest.mark.parametrize(("phrase", "kept"), [(True, False), (False, True)])
def test_a_long_prompt_goes_that_begins_as_one(phrase: bool, kept: bool) -> None:
    page = cut(f"<div><p>{LONG}</p><p>{LONG}!</p><p>{LONG}?</p></div>")
    hit = Hit(1, "newsletter-prompt", "for the test", phrase=phrase)
    assert keep(decide(page, [0.95, 0.95, 0.95], [hit])) == [True, kept, True]


PARAGRAPHS = [
    ("a label of several words", "Back to top", False),
    ("a gallery's control", "View image in fullscreen", False),
    ("a list of tags", "Tags: harbour, ice", False),
    ("a credit in another language", "Foto: dpa", False),
    ("and in another script", "写真：共同", False),
    ("a word that menus have as well", "Features", True),
    ("a word that is a label of credits elsewhere", "Montage: how the crew fitted the mast", True),
]


@pytest.mark.parametrize(("case", "text", "kept"), PARAGRAPHS, ids=[row[0] for row in PARAGRAPHS])
def test_what_goes_of_paragraphs_without_any_class(case: str, text: str, kept: bool) -> None:
    page = f"<p>{LONG}</p><p>{PROSE} Nobody walked.</p><p>{text}</p><p>{LONG}</p>"
    assert (text in clean(f"<html><body><h1>The frozen harbour</h1>{page}</body></html>").body) \
        is kept


@pytest.mark.parametrize(("headline", "rule", "sure", "kept"), [
    ("Why newsletters are read again", "newsletter-prompt", False, True),
    ("Why newsletters are read again", "newsletter-prompt", True, False),
    ("Why newsletters are read again", "share-bar", False, False),
    ("Harbour freezes over", "newsletter-prompt", False, False)])
def test_a_cue_of_what_the_article_is_about_says_less(headline: str, rule: str, *, sure: bool,
                                                      kept: bool) -> None:
    page = cut(f"<h1>{headline}</h1><p>{LONG}</p><p>Get our newsletter, it says.</p><p>{LONG}</p>")
    hits = [Hit(0, "headline", "prints the headline", stated=True),
            Hit(2, rule, "holds a cue", sure=sure, phrase=sure)]
    assert keep(decide(page, [0.9, 0.99, 0.8, 0.99], hits)) == [False, True, kept, True]


@pytest.mark.parametrize(("text", "kept"), [
    ("“Follow us on the ice”, the sign at the quay says.", True),
    ("Follow us on the ice, the sign at the quay says.", False)])
def test_a_cue_that_is_somebodys_speech_says_less(text: str, kept: bool) -> None:
    page = cut(f"<p>{LONG}</p><p>{text}</p><p>{LONG}</p>")
    hits = [Hit(1, "share-bar", "holds a cue", sure=False)]
    assert keep(decide(page, [0.99, 0.8, 0.99], hits)) == [True, kept, True]


@pytest.mark.parametrize(("text", "kept"), [("Print | Share", False), ("Share", True)])
def test_a_row_of_links_in_a_cell_is_no_label_of_a_table(text: str, kept: bool) -> None:
    page = cut(f"<table><tr><td>{text}<p>{LONG}</p></td></tr></table>")
    hits = [Hit(0, "share-bar", "nothing but a cue", phrase=" " in text)]
    assert keep(decide(page, [0.9, 0.99], hits)) == [kept, True]


def make_row(tag: str, *cells: str) -> str:
    return f"<tr>{''.join(f'<{tag}>{cell}</{tag}>' for cell in cells)}</tr>"


@pytest.mark.parametrize(("rows", "kept"), [(4, True), (1, False)])
def test_what_heads_the_columns_of_a_table_stays_with_its_cells(rows: int, kept: bool) -> None:
    heads = make_row("th", "Year of the measurement", "Fourteen days before", "At planting")
    cells = "".join(make_row("td", f"200{row}", f"5{row}.1", f"4{row}.9") for row in range(rows))
    page = cut(f"<p>{LONG}</p><table>{heads}{cells}</table><p>{LONG}</p>")
    verdicts = decide(page, [0.95, *[0.35] * 3, *[0.7] * 3 * rows, 0.95])
    assert keep(verdicts)[1:4] == [kept] * 3


POINTS = "<ul><li>The ice is forty centimetres thick</li><li>No boat leaves</li></ul>"
HEADED = [
    ("main points below the headline", f"<h3>Key points</h3>{POINTS}", 0.2, [True] * 3),
    *((f"main points below {label}", f"<h3>{label}</h3>{POINTS}", 0.2, [True] * 3)
      for label in ("Ukratko", "Накратко", "Με λίγα λόγια", "Najważniejsze fakty",
                    "Need to know", "Resumo", "Das Wichtigste zum Thema", "Cosa sapere")),
    ("main points are unlikely", f"<h3>Key points</h3>{POINTS}", 0.1, [False] * 3),
    ("another list", f"<h3>More news</h3>{POINTS}", 0.2, [False] * 3),
    ("links", ("<h3>Key points</h3><ul><li><a href=/a>The ice is thick</a></li>"
     "<li><a href=/b>No boat leaves</a></li></ul>"), 0.2, [False] * 3),
]


@pytest.mark.parametrize(("case", "markup", "likely", "kept"), HEADED,
                         ids=[row[0] for row in HEADED])
def test_main_points_stay_below_the_headline(case: str, markup: str, likely: float,
                                             kept: list[bool]) -> None:
    page = cut(f"<h1>Ice</h1><div>{markup}</div><p>{LONG}</p><p>{LONG}</p>")
    verdicts = decide(page, [0.5, likely, likely, likely, 0.95, 0.95],
                      [Hit(0, "headline", "for the test")])
    assert keep(verdicts)[1:4] == kept


def test_the_label_of_a_list_that_stays_is_kept() -> None:
    page = cut(f"<p>{LONG}</p><div><p>Found there</p>{POINTS}</div><p>{LONG}</p>")
    for likely, kept in ((0.3, True), (0.2, False)):
        assert keep(decide(page, [0.95, likely, 0.9, 0.9, 0.95]))[1] is kept


ROWS = ["<td>Depth of the ice</td>", "<td>forty centimetres at noon</td>", "<td>and more</td>"]
LISTS = [
    ("its first cell is kept with the rest", ROWS, [0.3, 0.9, 0.9], [True, True, True]),
    ("the hopeless one is not", ROWS, [0.05, 0.9, 0.9], [False, True, True]),
    ("what is left of a menu goes too", ROWS, [0.1, 0.1, 0.9], [False, False, False]),
    ("half stays half", [*ROWS[:2], "<td>some more ice in the evening</td>"], [0.1, 0.9, 0.1],
     [False, True, False]),
]


@pytest.mark.parametrize(("case", "rows", "likely", "kept"), LISTS, ids=[row[0] for row in LISTS])
def test_tables_are_kept_whole_or_not(case: str, rows: list[str], likely: list[float],
                                      kept: list[bool]) -> None:
    table = "".join(f"<tr>{row}</tr>" for row in rows)
    page = cut(f"<div><p>{LONG}</p><table>{table}</table><p>{LONG}</p></div>")
    verdicts = decide(page, [0.95, *likely, 0.95])
    assert keep(verdicts) == [True, *kept, True]
    assert all(verdict.because for verdict in verdicts)
    if not any(kept):
        assert verdicts[3].because == "hardly anything else of its table is"


def test_a_table_that_holds_the_whole_article_is_no_list() -> None:
    """Pages have been laid out in tables, with the menu in one cell."""
    page = cut(f"<table><tr><td>Town hall, school, church</td><td>Chemist</td><td>{LONG}</td>"
               "</tr></table>")
    assert keep(decide(page, [0.3, 0.3, 0.95])) == [False, False, True]
    article = cut(f"<table><tr><td>{LONG} {LONG} {LONG}</td><td>{LONG}</td></tr>"
                  "<tr><td>Chemist</td></tr></table>")
    assert keep(decide(article, [0.1, 0.95, 0.1])) == [False, True, False]


def test_paragraphs_of_a_cell_are_no_row_where_letters_are_wide() -> None:
    sentence = "木板已经换过三次，去年冬天一场大风把最外面的两段吹进了海里，渡轮只好停在湾口。"
    prose = [f"{year}年，{sentence}{sentence}" for year in range(1996, 1999)]
    markup = f"<table><tr><td>{'<br><br>'.join(prose)}</td></tr></table>"
    assert clean(markup).body.split("\n\n") == prose


ANNOUNCED = [
    ("a list that a colon announces stays", "The harbour has three boats left:", LONG, 0.95, True),
    ("one without a colon does not", "The harbour has three boats left.", LONG, 0.95, False),
    ("nor one that a label announces", "More boats:", LONG, 0.95, False),
    ("nor one that a doubtful line does", "The harbour has three boats left:", LONG, 0.6, False),
    ("nor one behind the article", "The harbour has three boats left:", "", 0.95, False),
]


@pytest.mark.parametrize(("case", "lead", "below", "likely", "kept"), ANNOUNCED,
                         ids=[row[0] for row in ANNOUNCED])
def test_announced_lists_are_kept(case: str, lead: str, below: str, likely: float,
                                  kept: bool) -> None:
    below = below and f"<p>{below}</p>"
    page = cut(f"<div><p>{LONG}</p><p>{lead}</p><ul><li>the mail boat</li><li>the tug</li>"
               f"<li>the ferry</li></ul>{below}</div>")
    verdicts = decide(page, [0.95, likely, 0.1, 0.1, 0.1, 0.95][:len(page.blocks)])
    assert keep(verdicts)[2:5] == [kept] * 3


BETWEEN = [
    ("a heading", "<h3>The ice</h3>", 0.4, (), True),
    ("one of another element", "<div><h3>The ice</h3></div>", 0.4, (), True),
    ("a paragraph that a name speaks against",
     f"<section class='comments'><p>{PROSE}</p></section>", 0.4, (), True),
    ("an unlikely one", f"<section class='comments'><p>{PROSE}</p></section>", 0.25, (), False),
    ("a label", "<div>The ice</div>", 0.4, (), False),
    ("a claimed heading", "<h3>Sign up</h3>", 0.4, ("newsletter-prompt",), False),
    ("a paragraph of wide letters",
     "<div>碼頭結冰後，渡輪公司下周一起加密離島航線，港口的船期由每半小時改為每20分鐘。</div>",
     0.4, (), True),
]


@pytest.mark.parametrize(("case", "markup", "likely", "rules", "kept"), BETWEEN,
                         ids=[row[0] for row in BETWEEN])
def test_what_stands_between_two_that_stay(case: str, markup: str, likely: float,
                                           rules: tuple[str, ...], kept: bool) -> None:
    page = cut(f"<div><p>{LONG}</p>{markup}<p>{LONG}!</p></div>")
    hits = [Hit(1, rule, "for the test", sure=False) for rule in rules]
    assert keep(decide(page, [0.95, likely, 0.95], hits)) == [True, kept, True]


@pytest.mark.parametrize(("case", "markup", "likely", "below", "kept"), [
    ("a heading", "<h3>The ice</h3>", 0.4, 0.95, True),
    ("one above what is less sure", "<h3>The ice</h3>", 0.4, 0.7, False),
    ("a link", "<h3><a href=/a>The ice</a></h3>", 0.4, 0.95, False),
    ("a paragraph", f"<p>{PROSE}</p>", 0.4, 0.95, False),
    ("an unlikely one", "<h3>The ice</h3>", 0.2, 0.95, False),
])
def test_what_stands_behind_what_is_set_into_an_article(case: str, markup: str, likely: float,
                                                        below: float, kept: bool) -> None:
    page = cut(f"<div><p>{LONG}</p><p>Advertisement</p>{markup}<p>{LONG}!</p></div>")
    hits = [Hit(1, "advertisement", "for the test", sure=True)]
    assert keep(decide(page, [0.95, 0.1, likely, below], hits)) == [True, False, kept, True]


NOTED = "Больше новостей в нашем канале"
NOTES = [
    ("a note at the end goes", [NOTED], "app-prompt", [False]),
    ("and the one above it", [NOTED, NOTED], "rights-notice", [False, False]),
    *((f"and what a {rule} holds", [NOTED], rule, [False]) for rule in (
        "advertisement", "donation-prompt", "paywall-notice", "reading-prompt")),
    ("one with prose below stays", [NOTED, PROSE], "app-prompt", [True, True]),
    ("a row of many is a list", [NOTED] * 5, "app-prompt", [True] * 5),
    ("a paragraph stays", [LONG], "app-prompt", [True]),
    ("what somebody says stays", [f"“{PROSE} {NOTED}!” she said."], "app-prompt", [True]),
    ("a way to what an article is about stays", [NOTED], "related-links", [True]),
]


@pytest.mark.parametrize(("case", "lines", "rule", "kept"), NOTES)
def test_notes_at_the_end_go(case: str, lines: list[str], rule: str, kept: list[bool]) -> None:
    page = cut("".join(f"<p>{line}</p>" for line in [LONG, LONG, LONG, *lines]))
    hits = [Hit(block.index, rule, "holds a cue", sure=False) for block in page.blocks[3:]
            if block.text != PROSE]
    likely = [0.9] * len(page.blocks)
    assert keep(decide(page, likely, hits))[3:] == kept, case
    assert all(keep(decide(page, likely)))


def test_a_paragraph_that_a_note_is_cut_out_of_stays() -> None:
    page = cut("".join(f"<p>{line}</p>" for line in [LONG, LONG, LONG, f"{PROSE} {NOTED}"]))
    hits = [Hit(3, "app-prompt", "holds a cue", sure=False),
            Hit(3, "inline-residue", "a prompt", span=(len(PROSE), len(PROSE) + len(NOTED)))]
    assert all(keep(decide(page, [0.9] * 4, hits)))


def test_a_short_article_keeps_its_last_line() -> None:
    page = cut(f"<p>{LONG}</p><p>{LONG}</p><p>{NOTED}</p>")
    assert all(keep(decide(page, [0.9] * 3, [Hit(2, "app-prompt", "holds a cue", sure=False)])))


CODE = "<button>Copy</button><pre>boats = count(harbour)</pre>"


@pytest.mark.parametrize(("case", "markup", "likely", "kept"), [
    ("below its button", CODE, [0.1, 0.2], [False, True]),
    ("a paragraph below a button", CODE.replace("pre>", "p>"), [0.1, 0.2], [False, False]),
    ("in an element named as a bar", f"<div class=code-toolbar>{CODE}</div>", [0.1, 0.2],
     [False, True]),
])
def test_code_stays_below_a_button(case: str, markup: str, likely: list[float],
                                   kept: list[bool]) -> None:
    page = cut(f"<div><p>{LONG}</p>{markup}<p>{LONG}!</p></div>")
    hits = [Hit(1, "control", "a button element")]
    assert keep(decide(page, [0.95, *likely, 0.95], hits)) == [True, *kept, True]


ASKED = "<p><a href=#a>{}</a></p>"


@pytest.mark.parametrize(("case", "questions", "kept"), [
    ("two of them", ["How long does lime take?", "Who pays for all of it?"], True),
    ("one of them", ["How long does lime take?", "This is no question"], False),
    ("of few words", ["Why lime?", "And who pays?"], False),
])
def test_questions_stay_above_their_answers(case: str, questions: list[str], kept: bool) -> None:
    first, second = map(ASKED.format, questions)
    page = cut(f"<div><p>{LONG}</p>{first}<p>{LONG}!</p>{second}<p>{LONG}…</p></div>")
    verdicts = decide(page, [0.95, 0.2, 0.95, 0.2, 0.95])
    assert keep(verdicts) == [True, kept, True, kept, True]


def test_steps_of_a_list_stay_without_their_numbers() -> None:
    steps = "".join(f"<li><div>{number}</div><p>{PROSE}</p></li>" for number in (1, 2))
    page = cut(f"<div><p>{LONG}</p><ol>{steps}</ol><p>{LONG}!</p></div>")
    verdicts = decide(page, [0.95, 0.3, 0.9, 0.3, 0.9, 0.95])
    assert keep(verdicts) == [True, False, True, False, True, True]


UNFOLDED = [
    ("in elements named as tabs", ["How long does lime take?", "Who pays for all of it?"],
     "as long as you let it.", [0.3, 0.25], True),
    ("where some are likely", ["How long does lime take?", "Who pays for all of it?",
                               "And who does not pay?"],
     "as long as you let it.", [0.3, 0.95, 0.25], True),
    ("where an answer is unlikely", ["How long does lime take?", "Who pays for all of it?"],
     "as long as you let it.", [0.3, 0.1], False),
    ("where one is no question", ["How long does lime take?", "This is none, as one can see."],
     "as long as you let it.", [0.3, 0.25], False),
    ("where an answer is a label", ["How long does lime take?", "Who pays for all of it?"],
     "read on", [0.3, 0.25], False),
    ("where there is but one", ["How long does lime take?"], "as long as you let it.", [0.3],
     False),
]


@pytest.mark.parametrize(("case", "questions", "answer", "likely", "kept"), UNFOLDED,
                         ids=[row[0] for row in UNFOLDED])
def test_questions_and_answers_stay_amid_the_article(
        case: str, questions: list[str], answer: str, likely: list[float], kept: bool) -> None:
    tabs = "".join(f"<div class=tab><a href=''>{question}</a></div><div class=tab><p>It is {answer}"
                   "</p></div>" for question in questions)
    page = cut(f"<div><p>{LONG}</p>{tabs}<p>{LONG}!</p></div>")
    verdicts = decide(page, [0.95, *(each for one in likely for each in (0.1, one)), 0.95])
    assert keep(verdicts) == [True, *[kept] * (2 * len(questions)), True]


LISTED = [
    ("a list of contents has them", ["Ice", "Fog"], ["Ice", "Fog"], 0.1, True),
    ("one of them is hopeless", ["Ice", "Fog"], ["Ice", "Fog"], 0.02, False),
    ("it has another", ["Ice", "Fog"], ["Snow", "Hail"], 0.1, False),
    ("they come again and again", ["Ice", "Ice"], ["Ice", "Fog"], 0.1, False),
    ("it has but one", ["Ice", "Fog"], ["Ice", "Hail"], 0.1, False),
]


@pytest.mark.parametrize(("case", "headings", "contents", "likely", "kept"), LISTED,
                         ids=[row[0] for row in LISTED])
def test_headings_in_a_list_of_contents_stay(case: str, headings: list[str], contents: list[str],
                                             likely: float, kept: bool) -> None:
    links = "".join(f"<li><a href=#{title}>{title}</a></li>" for title in contents)
    sections = "".join(f"<h2>{title}</h2><p>{LONG}{number}.</p>"
                       for number, title in enumerate(headings))
    page = cut(f"<div><p>{LONG}</p><ul>{links}</ul>{sections}</div>")
    verdicts = decide(page, [0.95, 0.1, 0.1, likely, 0.95, likely, 0.95],
                      [Hit(3, "repeated-block", "again", sure=False)])
    assert keep(verdicts)[3:] == [kept, True, kept, True]


AGAIN = [
    ("an item of a list", "<ul><li>Ice</li><li>Fog</li><li>Ice</li></ul>", 0.4, "repeated-block",
     True),
    ("an unlikely one", "<ul><li>Ice</li><li>Fog</li><li>Ice</li></ul>", 0.2, "repeated-block",
     False),
    ("no paragraph", "<p>Ice</p><p>Fog</p><p>Ice</p>", 0.4, "repeated-block", False),
    ("the headline's words over a section", "<p>Ice</p><p>Fog</p><h2>Ice</h2>", 0.4, "headline",
     True),
    ("no other line of them", "<p>Ice</p><p>Fog</p><p>Ice</p>", 0.4, "headline", False),
]


@pytest.mark.parametrize(("case", "markup", "likely", "rule", "kept"), AGAIN,
                         ids=[row[0] for row in AGAIN])
def test_what_comes_again_amid_what_stays(case: str, markup: str, likely: float, rule: str,
                                          kept: bool) -> None:
    page = cut(f"<div><p>{LONG}</p><p>{LONG}!</p><p>{LONG}?</p>{markup}<p>{LONG}…</p></div>")
    verdicts = decide(page, [0.95, 0.95, 0.95, 0.95, 0.95, likely, 0.95], [Hit(5, rule, "again")])
    assert keep(verdicts) == [True] * 5 + [kept, True]


def test_the_headline_again_near_the_top_goes() -> None:
    page = cut(f"<div><p>{LONG}</p><h2>Ice</h2><p>{LONG}…</p></div>")
    verdicts = decide(page, [0.95, 0.4, 0.95], [Hit(1, "headline", "repeats the headline")])
    assert keep(verdicts) == [True, False, True]


def test_a_line_that_is_most_of_a_text_stays_whatever_it_looks_like() -> None:
    joined = "Home News Sport Search " + " ".join(f"{PROSE} No {n}." for n in range(8))
    page = segment_text(Source(f"{joined}\n\n{PROSE}", "text", None, "unicode"))
    assert keep(decide(page, [0.01, 0.9])) == [True, True]
    menu = segment_text(Source(f"{'Home News Sport ' * 20}\n\n{PROSE}", "text", None, "unicode"))
    assert keep(decide(menu, [0.01, 0.9])) == [False, True]


@pytest.mark.parametrize(("case", "front", "author", "kept"), [
    ("the page is around the article", [("Search", 0.1)] * 5 + [("Fish are dear", 0.9)], [], False),
    ("the author below", [("Search", 0.1), ("Fish are dear", 0.9)], ["By Ann Ray"], False),
    ("few lines above", [("Search", 0.1)] * 2 + [("Fish are dear", 0.9)], [], True),
    ("the title of a section", [("Search", 0.1)] * 5 + [(f"{PROSE} Ice.", 0.9)] * 2, [], True),
])
def test_what_stands_above_the_headline_of_a_text(
        case: str, front: list[tuple[str, float]], author: list[str], kept: bool) -> None:
    above = [f"{line} {at}" for at, (line, _) in enumerate(front)]
    prose = [f"{PROSE} No {n}." for n in range(4)]
    text = "\n\n".join((*above, "Harbour freezes", *author, *prose))
    likely = [*(one for _, one in front), 0.3, *[0.1 for _ in author], *[0.95 for _ in prose]]
    hits = [Hit(len(front), "headline", "prints the headline", stated=True),
            *(Hit(len(front) + 1, "byline", "names who wrote it") for _ in author)]
    verdicts = decide(segment_text(Source(text, "text", None, "unicode")), likely, hits)
    assert keep(verdicts)[len(front) - 1:] == [kept, *[False] * (1 + len(author)), *[True] * 4]


@pytest.mark.parametrize(("mark", "kept"), [
    ("-30-", False), ("- 30 -", False), ("# # #", False), ("ENDS", False), ("-ends-", False),
    ("(END)", False), ("____", False), ("---", False), ("——", False), ("[more]", False),
    ("[End of story]", False), ("End of story", True),
    ("👍 214 ❤️ 87 🔥 31", False), ("👁 18,4K", False),
    ("👍 214 of 300", True), ("💯", True),
    ("30", True), ("Ends", True), ("The end", True), ("★★★★☆", True), ("…", True), ("[…]", True),
])
def test_marks_that_end_the_copy_go(mark: str, kept: bool) -> None:
    page = cut(f"<p>* * *</p><p>{LONG}</p><p>* * *</p><p>{LONG}…</p><p>***</p><p>{mark}</p>"
               "<p>Call us</p>")
    verdicts = decide(page, [0.9, 0.95, 0.5, 0.95, 0.6, 0.9, 0.01])
    assert keep(verdicts) == [False, True, True, True, kept, kept, False]


def test_marks_go_where_all_else_stays() -> None:
    page = cut(f"<p>{LONG}</p><p>{LONG}…</p><p>###</p><p>-30-</p>")
    assert keep(decide(page, [0.9, 0.9, 0.9, 0.9])) == [True, True, False, False]


def test_a_heading_goes_with_its_section() -> None:
    page = cut(f"<h2>Ice</h2><p>{LONG}</p><h2>More from the harbour</h2><p>Ferries sail again</p>")
    verdicts = decide(page, [0.9, 0.95, 0.8, 0.1])
    assert keep(verdicts) == [True, True, False, False]
    assert verdicts[2].rule == "empty-section"


@pytest.mark.parametrize(("headline", "kept"), [(2, False), (0, True)])
def test_a_title_above_the_headline_has_no_section(headline: int, kept: bool) -> None:
    lines = ["<h3>Ferries sail again</h3>", "<p>8 May</p>"]
    lines.insert(headline, "<h1>Ice</h1>")
    page = cut("".join((*lines, f"<p>{LONG}</p>")))
    likely = [0.9 if line.startswith("<h3>") else 0.1 for line in lines]
    verdicts = decide(page, [*likely, 0.9], [Hit(headline, "headline", "for the test")])
    assert [verdict.block for verdict in verdicts if verdict.role == "body"] \
        == ([1] if kept else []) + [3]


def test_a_paragraph_in_a_headings_letters_is_no_heading_of_a_section() -> None:
    page = cut(f"<h2>Ice</h2><h3>{LONG}</h3><h4>{LONG[::-1]}.</h4><p>Ferries sail again</p>")
    assert keep(decide(page, [0.9, 0.9, 0.9, 0.1])) == [True, True, True, False]


DESCRIPTION = "Ferries stay in port while pilots break the ice with shovels, again."
HEAD = f'<head><meta property="og:description" content="{DESCRIPTION}"></head>'
MARKED = [
    ("its class says so", "<h1>Harbour freezes</h1><p class=standfirst>{line}</p>", True),
    ("an item's class says so", "<h1>Harbour freezes</h1><ul class=standfirst><li>{line}</ul>",
     True),
    ("the class of a list of them", "<h1>Harbour freezes</h1><ul class=entradillas><li>{line}</ul>",
     True),
    ("an item", "<h1>Harbour freezes</h1><ul><li>{line}</ul>", False),
    ("a lower heading of the same header",
     "<header><h1>Harbour freezes</h1><h2>{line}</h2></header>", True),
    ("a paragraph of the same header", "<header><h1>Harbour freezes</h1><p>{line}</p></header>",
     True),
    ("a link there", "<header><h1>Harbour freezes</h1><p><a href=/>{line}</a></p></header>", False),
    ("nothing does", "<h1>Harbour freezes</h1><p>{line}</p>", False),
    ("a heading that stands elsewhere", "<header><h1>Harbour freezes</h1></header><h2>{line}</h2>",
     False),
    ("a link", "<h1>Harbour freezes</h1><p class=standfirst><a href=/x>{line}</a></p>", False),
]


@pytest.mark.parametrize(("case", "markup", "kept"), MARKED, ids=[row[0] for row in MARKED])
def test_a_marked_standfirst_is_kept(case: str, markup: str, kept: bool) -> None:
    page = cut(f"{markup.format(line='No boat can leave this winter')}<p>{LONG}</p>")
    verdicts = decide(page, [0.1, 0.1, 0.95], [Hit(0, "headline", "for the test")])
    assert keep(verdicts) == [False, kept, True]


@pytest.mark.parametrize(("between", "kept"), [
    ("<p>Letters: - + Print</p>", True), ("<p>1/9</p><p>312 views</p>", True),
    (f"<p>{LONG}.</p>", False), ("<p>Ferries sail again.</p>", False),
])
def test_buttons_may_stand_above_a_marked_standfirst(between: str, kept: bool) -> None:
    page = cut("<h1>Harbour freezes</h1>"
               f"{between}<p class=podnaslov>No boat can leave this winter</p><p>{LONG}</p>")
    likely = [0.1] * (len(page.blocks) - 1) + [0.95]
    assert keep(decide(page, likely, [Hit(0, "headline", "for the test")]))[-2] == kept
STANDFIRST = "Kein Boot verlässt in diesem Winter den Hafen"
ABOVE_FACTS = [
    ("a paragraph", "de", f"<p>{STANDFIRST}</p><p>Jo Lund</p>", "byline", True),
    ("a heading", "en", f"<h2>{STANDFIRST}</h2><p>May 3, 2021</p>", "date", True),
    ("a paragraph of an English page", "en", f"<p>{STANDFIRST}</p><p>Jo Lund</p>", "byline", False),
    ("above something else", "de", f"<h2>{STANDFIRST}</h2><p>Teilen</p>", "share-bar", False),
    ("a few words", "de", "<p>Kein Boot im Hafen</p><p>Jo Lund</p>", "byline", False),
    ("a link", "de", f"<p><a href=/x>{STANDFIRST}</a></p><p>Jo Lund</p>", "byline", False),
    ("a label", "de", f"<p>{STANDFIRST}:</p><p>Jo Lund</p>", "byline", False),
    ("the headline with a kicker", "de",
     "<p>Ostwick im Norden des Landes – Hafen friert zu</p><p>Jo Lund</p>", "byline", False),
]


@pytest.mark.parametrize(("case", "language", "markup", "owner", "kept"), ABOVE_FACTS,
                         ids=[row[0] for row in ABOVE_FACTS])
def test_a_standfirst_above_author_or_date_is_kept(case: str, language: str, markup: str,
                                                   owner: str, kept: bool) -> None:
    page = cut(f"<h1>Hafen friert zu</h1>{markup}<p>{LONG}</p>")._replace(language=language)
    hits = [Hit(0, "headline", "for the test"), Hit(2, owner, "for the test")]
    assert keep(decide(page, [0.1, 0.1, 0.1, 0.95], hits)) == [False, kept, False, True]


@pytest.mark.parametrize(("markup", "kept"), [
    (f"<h2>{STANDFIRST}</h2>", True), (f"<p>{STANDFIRST}</p>", False),
    ("<h2>Kein Boot im Hafen</h2>", False), (f"<h2><a href=/x>{STANDFIRST}</a></h2>", False)])
def test_a_heading_between_headline_and_text_is_kept(markup: str, kept: bool) -> None:
    page = cut(f"<h1>Hafen friert zu</h1>{markup}<p>{LONG}</p>")._replace(language="de")
    hits = [Hit(0, "headline", "for the test")]
    assert keep(decide(page, [0.1, 0.1, 0.95], hits)) == [False, kept, True]
@pytest.mark.parametrize(("case", "markup", "likely", "kept"), [
    ("a sentence", "<p>No boat leaves the harbour this winter.</p>", 0.42, True),
    ("one that is less likely", "<p>No boat leaves the harbour this winter.</p>", 0.35, False),
    ("no sentence", "<p>No boat leaves the harbour this winter</p>", 0.42, False),
    ("a few words", "<p>No boat leaves.</p>", 0.42, False),
    ("a link", "<p><a href=/x>No boat leaves the harbour this winter.</a></p>", 0.42, False),
])
def test_a_sentence_right_below_the_headline_needs_less(case: str, markup: str, likely: float,
                                                        kept: bool) -> None:
    page = cut(f"<div><h1>Ice</h1>{markup}<p>Save this</p><p>{LONG}</p><p>{LONG}</p></div>")
    verdicts = decide(page, [0.5, likely, 0.1, 0.95, 0.95],
                      [Hit(0, "headline", "for the test"), Hit(2, "share-bar", "for the test")])
    assert keep(verdicts)[1] == kept


def test_all_items_of_a_marked_standfirst_are_kept() -> None:
    items = "<li>No boat can leave this winter<li>The pilots have never seen such ice"
    page = cut(f"<h1>Harbour freezes</h1><ul class=standfirst>{items}</ul><p>{LONG}</p>")
    verdicts = decide(page, [0.1, 0.1, 0.1, 0.95], [Hit(0, "headline", "for the test")])
    assert keep(verdicts) == [False, True, True, True]


def test_cells_that_are_paragraphs_are_no_row() -> None:
    page = cut(f"<table><tr><td>{LONG}.<br><br>{LONG}!</td></tr></table>")
    assert [verdict.joined for verdict in decide(page, [0.9, 0.9])] == [False, False]
    page = cut(f"<table><tr><td>{LONG}.<br><br>“It was.”<br><br>{LONG}!</td><td>Tides</td></tr>")
    assert not any(verdict.joined for verdict in decide(page, [0.9] * 4))
    short = "The ice bears the boats of the pilots, too."
    page = cut(f"<table><tr><td>{'<br><br>'.join([short] * 5)}</td><td>Tides</td></tr></table>")
    assert not any(verdict.joined for verdict in decide(page, [0.9] * 6))
    page = cut(f"<table><tr><td>{short}</td><td>{short}</td><td>12 cm</td></tr></table>")
    assert [verdict.joined for verdict in decide(page, [0.9] * 3)] == [False, True, True]
    page = cut("<table><tr><td>Ice</td><td>12 cm</td></tr></table>")
    assert [verdict.joined for verdict in decide(page, [0.9, 0.9])] == [False, True]


TAKEN_UP = "The comments of those who waited on the quay were few and short."


@pytest.mark.parametrize(("case", "head", "below", "rule", "kept"), [
    ("taken up", "<h2>Comments</h2>", TAKEN_UP, "comment-form", True),
    ("not taken up", "<h2>Comments</h2>", PROSE, "comment-form", False),
    ("no heading", "<p>Comments</p>", TAKEN_UP, "comment-form", False),
    ("no sentence below", "<h2>Comments</h2>", TAKEN_UP.rstrip("."), "comment-form", False),
    ("a link", "<h2><a href=/c>Comments</a></h2>", TAKEN_UP, "comment-form", False),
    ("the author's name", "<h2>Ann Lund</h2>", "Ann Lund has seen the ice for sixty years now.",
     "byline", False),
])
def test_a_heading_that_is_taken_up_stays(case: str, head: str, below: str, rule: str,
                                          kept: bool) -> None:
    page = cut(f"<p>{LONG}</p>{head}<p>{below}</p><p>{LONG}</p>")
    verdicts = decide(page, [0.9, 0.1, 0.9, 0.9], [Hit(1, rule, "for the test")])
    assert keep(verdicts) == [True, kept, True, True], case


@pytest.mark.parametrize(("rule", "below", "kept"), [
    ("syndication-line", 0.9, True), ("rights-notice", 0.9, True), ("share-bar", 0.9, False),
    ("syndication-line", 0.1, False)])
def test_the_heading_of_notes_that_stay_is_kept(rule: str, below: float, *, kept: bool) -> None:
    page = cut(f"<p>{LONG}</p><h2>Sources</h2><ul><li>Harbour board, plan for the ice</li></ul>")
    hits = [Hit(1, rule, "for the test", sure=False)]
    assert keep(decide(page, [0.9, 0.3, below], hits)) == [True, kept, below > 0.5]


def test_a_heading_above_the_article_is_not_its_own() -> None:
    page = cut(f"<h2>Comments</h2><p>{TAKEN_UP}</p><p>{LONG}</p>")
    verdicts = decide(page, [0.1, 0.9, 0.9], [Hit(0, "comment-form", "for the test")])
    assert keep(verdicts) == [False, True, True]


CHRONICLE = ["2 May 2019", "Boats stay in.", "3 June 2020", "The ice goes.", "May 2021",
             "It is back."]


@pytest.mark.parametrize(("case", "lines", "kept"), [
    ("different dates over sentences", CHRONICLE, True),
    ("over titles", [line.rstrip(".") for line in CHRONICLE], False),
    ("the same date", ["2 May 2019" if "20" in line else line for line in CHRONICLE], False),
    ("two", CHRONICLE[2:], False),
    ("hours", ["21:15", "Boats stay in.", "23:05", "The ice goes.", "0:12", "It is back."], True),
    ("a recording's", ["00:15", "It's cold.", "01:20", "It is.", "02:10", "Very."], False),
    ("when something was published", [f"Published {line}" if "20" in line else line
                                      for line in CHRONICLE], False),
])
def test_dates_of_a_chronicle_stay(case: str, lines: list[str], kept: bool) -> None:
    page = cut("".join(f"<p>{line}</p>" for line in [LONG, *lines]))
    hits = [Hit(at, "date", "for the test") for at in range(1, len(lines), 2)]
    assert all(keep(decide(page, [0.9] * len(page.blocks), hits))) == kept, case


def test_the_date_below_a_headline_is_of_no_chronicle() -> None:
    page = cut("".join(f"<p>{line}</p>" for line in ["Ice", "1 May 2022", LONG, *CHRONICLE]))
    hits = [Hit(0, "headline", "for the test"),
            *(Hit(at, "date", "for the test") for at in (1, 3, 5, 7))]
    likely = [0.1] + [0.9] * 8
    assert keep(decide(page, likely, hits)) == [False, False, *[True] * 7]


FIRSTS = [
    ("the description is", DESCRIPTION, (), True),
    ("what a rule claims is not", DESCRIPTION, ("date",), False),
    ("another line is not", "Ferries stay in port, and so do their crews and passengers.", (),
     False),
]


@pytest.mark.parametrize(("case", "line", "rules", "kept"), FIRSTS, ids=[row[0] for row in FIRSTS])
def test_standfirst_is_kept(case: str, line: str, rules: tuple[str, ...], kept: bool) -> None:
    markup = f"<h1>Harbour freezes over</h1><p>{line}</p><p>{LONG}</p><p>{DESCRIPTION}</p>"
    page = segment_html(Source(f"{HEAD}<body>{markup}</body>", "html", None, "utf-8"))
    hits = [Hit(0, "headline", "for the test"), *(Hit(1, rule, "for the test") for rule in rules)]
    assert keep(decide(page, [0.1, 0.1, 0.95, 0.1], hits)) == [False, kept, True, False]
