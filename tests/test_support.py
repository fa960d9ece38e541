"""What the lines around a line of a text say for it: what is raised, and what looks alike."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from cleaner.below import claim_beside
from cleaner.columns import NUMBERS
from cleaner.forest import load_forest
from cleaner.judge import EDGE_LABEL, EDGE_SENTENCE, EXTRACTED, judge, set_bars
from cleaner.learned import Judgement
from cleaner.model import Block, Head, Hit, Page, Source
from cleaner.segment import segment
from cleaner.standing import Standing
from cleaner.support import forget_company, raise_around_prompts, raise_inner, support

BAR, KEPT, HALF, SOME, LOW = 0.3, 0.8, 0.2, 0.1, 0.02
PROSE = ("The harbour froze over on Tuesday for the first time in sixty years, and the mail boat "
         "was shut in with its crew and two sacks of letters.")
WIDE = "碼頭結冰後，渡輪公司下周一起加密離島航線，港口的船期由每半小時一班改為每20分鐘一班。"
MORE = ("“We have waited for ten years and can wait for one winter more,” said Ann Ray, who keeps "
        "the books of the harbour in her spare time.")
ASKED = ("Who taught you to sail?", "My aunt.", "Were you ever afraid?", "Once, in a fog.")

HOURS = ("21:14", "19.40 Uhr", "17:05", "09:10")
POSTS = tuple(f"At {hour} the harbour office says that the ice holds." for hour in HOURS)

Row = tuple[str, str] | tuple[str, str, str]
"""A line that stays ("+"), by half ("/"), hardly ("~") or not by itself ("-"), with the rule that
claims it, if any."""
LIKELY = {"+": KEPT, "/": HALF, "~": SOME, "-": LOW}


def make_blocks(rows: Sequence[Row]) -> list[Block]:
    """The blocks of some lines; one that begins with an asterisk is a list's."""
    return [Block(index, row[1].removeprefix("* "), "item" if row[1][0] == "*" else "paragraph",
                  "", -1, 0, 0, 0, 0, 0, 0, index + 1) for index, row in enumerate(rows)]


def list_raised(rows: Sequence[Row], *, language: str = "en", extracted: bool = False,
                sure: bool = False) -> list[str]:
    """The lines that stay in the end though they do not by themselves."""
    lines = stand(rows, language=language, extracted=extracted, sure=sure)
    support(lines, frozenset())
    return [row[1] for index, row in enumerate(rows)
            if lines.is_kept(index) and (row[0] == "-" or len(row) > 2)]


def stand(rows: Sequence[Row], *, language: str = "en", extracted: bool = False,
          sure: bool = False) -> Standing:
    """The lines with what is said of them."""
    claims = {index: [Hit(index, row[2], "for the test", sure or row[2] in ("headline", "byline"))]
              for index, row in enumerate(rows) if len(row) > 2}
    page = Page(Source("", "text", None, "unicode"), tuple(make_blocks(rows)), (), (), Head(),
                language)
    return Standing(page, np.array([LIKELY[row[0]] for row in rows]), claims,
                    np.full(len(rows), BAR), extracted)


POINTS = ("All ferries to the islands stay at their moorings",
          "The mail goes by sledge until the ice is gone again",
          "Nobody may walk beyond the lights of the harbour")
POINTED: list[tuple[str, list[Row], list[str]]] = [
    ("main points of which the last stay",
     [("-", "Ice in the harbour", "headline"), ("-", "3 May 2021", "date"), ("-", POINTS[0]),
      ("+", POINTS[1]), ("+", POINTS[2]), ("+", PROSE)], [POINTS[0]]),
    ("titles of which none stays",
     [("-", "Ice in the harbour", "headline"), *(("-", point) for point in POINTS), ("+", PROSE)],
     []),
    ("titles below a label of others",
     [("-", "Ice in the harbour", "headline"), ("-", "Read also", "related-links"),
      ("-", POINTS[0]), ("-", POINTS[1]), ("+", POINTS[2]), ("+", PROSE)], []),
    ("a title above two lines", [("-", "Ice in the harbour", "headline"), ("-", POINTS[0]),
                                 ("+", POINTS[1]), ("+", PROSE)], []),
    ("a few words", [("-", "Ice in the harbour", "headline"), ("-", "Ferries at moorings"),
                     ("+", POINTS[1]), ("+", POINTS[2]), ("+", PROSE)], []),
]
RAISED: list[tuple[str, list[Row], list[str]]] = [
    *POINTED,
    *((f"a label that the sentence below takes up, for {rule}",
       [("+", PROSE), ("+", label, rule), ("+", MORE.replace("We have", "The ice men have"))],
       raised) for label, rule, raised in (
           ("The ice men", "share-bar", ["The ice men"]),
           ("The ice men", "credit", ["The ice men"]),
           ("Foto: ice men", "credit", []))),
    ("a standfirst", [("-", "Ice in the harbour", "headline"),
                      ("-", "For the first time in sixty years no boat can leave."),
                      ("-", "By Ann Ray", "byline"), ("+", PROSE)],
     ["For the first time in sixty years no boat can leave."]),
    ("a standfirst above a bar and the author",
     [("-", "Ice in the harbour", "headline"),
      ("-", "For the first time in sixty years no boat can leave."), ("-", "Share", "share-bar"),
      *[("-", line, "share-bar") for line in ("Facebook", "Mail", "Print", "Copy link")],
      ("-", "Play", "carousel"), ("-", "The Post"), ("-", "By Ann Ray", "byline"), ("+", PROSE)],
     ["For the first time in sixty years no boat can leave."]),
    ("what a colon announces", [("+", PROSE), ("+", "In the ice were found that week, all whole:"),
                                ("-", "a bell"), ("-", "two anchors"),
                                ("-", "By mail", "share-bar")],
     ["a bell", "two anchors"]),
    ("more of it than stays by itself",
     [("+", PROSE), ("+", "In the ice were found that week, all whole:"), ("+", "a bell"),
      ("-", "two anchors"), ("-", "By mail", "share-bar")], ["two anchors"]),
    ("a label's colon announces one line",
     [("+", PROSE), ("+", "Found:"), ("-", "a bell"), ("-", "two anchors")], ["a bell"]),
    ("who is quoted", [("+", "“No boat has left since Tuesday, and none will leave soon.”"),
                       ("-", "Ann Ray, 91, baker"), ("-", "More news", "related-links")],
     ["Ann Ray, 91, baker"]),
    ("an interview's last answers",
     [("+", PROSE), *(("+", line) for line in ASKED), ("-", "And now?"), ("-", "Now I walk.")],
     ["And now?", "Now I walk."]),
    ("those that a dash opens",
     [("+", PROSE), *(("+", line) for line in ("――何時に起きますか。", "二時。") * 3),
      ("-", "――これからは。"), ("-", "朝寝坊。")], ["――これからは。", "朝寝坊。"]),
    ("a chronicle's next hour",
     [("+", PROSE), ("+", "At 02.10"), ("+", "Dark all over."), ("+", "At 03.35"),
      ("+", "The baker comes."), ("-", "At 06.20"), ("-", "Light.")], ["At 06.20", "Light."]),
    ("sentences below the hours of a chronicle, their titles too",
     [row for hour, mark, text in zip(HOURS, "++--", POSTS, strict=True)
      for row in (("-", hour, "date"), ("-", "Harbour"), (mark, text))],
     ["Harbour", "Harbour", "Harbour", POSTS[2], "Harbour", POSTS[3]]),
    ("hours as France, Brazil and America write them",
     [row for hour, mark in zip(("18h32", "17 h 05", "3:20 p.m. ET", "9:30 AM"), "+-+-",
                                strict=True)
      for row in (("-", hour, "date"), (mark, POSTS[0]))], [POSTS[0], POSTS[0]]),
    ("a last sentence", [("+", PROSE), ("-", "The harbour was open again."),
                         ("-", "Share", "share-bar")], ["The harbour was open again."]),
    ("a sentence behind an advertisement",
     [("+", PROSE), ("-", "Advertisement", "advertisement"), ("-", "The mail boat stayed."),
      ("+", MORE)], ["The mail boat stayed."]),
    ("sentences behind a reference to another article",
     [("+", PROSE), ("-", "Read also:", "related-links"), ("-", "Ferry prices", "related-links"),
      ("-", "The harbour was open again."), ("-", "The mail boat stayed.")],
     ["The harbour was open again.", "The mail boat stayed."]),
    ("a sentence behind a poll and its button",
     [("+", PROSE), ("-", "Will it freeze?", "reader-poll"), ("-", "Yes", "reader-poll"),
      ("-", "No", "reader-poll"), ("-", "Vote", "share-bar"), ("-", "The mail boat stayed."),
      ("+", MORE)], ["The mail boat stayed."]),
    ("a sentence behind an advertisement that is a table",
     [("+", PROSE), ("-", "Learn to lead", "advertisement"), ("-", "School"), ("-", "Course"),
      ("-", "Website", "comment-form"), ("-", "Northfield"), ("-", "Chief Officer"),
      ("-", "Find out all about the courses of Northfield"), ("-", "The mail boat stayed."),
      ("+", MORE)], ["The mail boat stayed."]),
    ("last words", [("+", PROSE), ("-", "“It is over,” she said.")], ["“It is over,” she said."]),
    ("a last sentence behind a whole box",
     [("+", PROSE), ("-", "Get our letter", "newsletter-prompt"),
      ("-", "Every morning, free.", "newsletter-prompt"), ("-", "Sign up", "newsletter-prompt"),
      ("-", "By signing up you agree", "consent-notice"),
      ("-", "Follow the Harbour Post on every channel that there is"),
      ("-", "The harbour was open again on Friday.")], ["The harbour was open again on Friday."]),
    ("a last sentence behind a title in wide letters, and a box that a colon announces",
     [("+", WIDE), ("-", "廣告", "advertisement"), ("-", "港口現場圖片（按圖放大）："), ("-", "+3"),
      ("-", "票價不變　尾班船仍待商討"), ("-", "港口的船期照舊，船公司說碼頭的冰下周會融化。")],
     ["港口的船期照舊，船公司說碼頭的冰下周會融化。"]),
    ("a standfirst below the second print of the headline",
     [("-", "Ice in the harbour", "headline"), ("-", "Menu"), ("-", "Weather and tides"),
      ("-", "Ice in the harbour", "headline"),
      ("-", "For the first time in sixty years no boat can leave."),
      ("-", "By Ann Ray", "byline"), ("+", PROSE)],
     ["For the first time in sixty years no boat can leave."]),
    ("standfirsts of two lines in wide letters",
     [("-", "항구가 얼어붙다", "headline"), ("-", "한빛시 부두에 배 예순 척 묶여… 관광객도 줄어"),
      ("-", "\"이런 겨울은 처음\" 어민들 한숨"), ("-", "한서윤 기자", "byline"), ("+", PROSE)],
     ["한빛시 부두에 배 예순 척 묶여… 관광객도 줄어", "\"이런 겨울은 처음\" 어민들 한숨"]),
]
PASSERS_BY: list[Row] = [("+", WIDE), ("-", "【常連客】"), ("-", "「さみしいけど、きれいですね」"),
                         ("-", "【店主 渡部和夫さん（82）】"), ("-", "「まだ湯が沸いてるみたい」")]
LEFT: list[tuple[str, list[Row]]] = [
    ("a summary above other lines and a bar",
     [("-", "Ice in the harbour", "headline"),
      ("-", "For the first time in sixty years no boat can leave."), ("-", "Share", "share-bar"),
      ("-", "Weather"), ("-", "Tides"), ("-", "Boats"), ("-", "By Ann Ray", "byline"),
      ("+", PROSE)]),
    ("the last hours of other articles",
     [row for hour in HOURS for row in (("-", hour, "date"), ("-", POSTS[0]))]),
    ("titles below hours",
     [row for hour, mark in zip(HOURS, "++--", strict=True)
      for row in (("-", hour, "date"), (mark, "Fish prices fall for the third time"))]),
    ("a line of the head that nothing states below",
     [("-", "Ice in the harbour", "headline"),
      ("-", "Six other towns where no boat can leave this week."), ("-", "Menu"), ("-", "Home"),
      ("-", "News"), ("+", PROSE)]),
    ("a trail", [("-", "Ice in the harbour", "headline"),
                 ("-", "You are here: Home » News » Harbour » Ice in the harbour"),
                 ("-", "By Ann Ray", "byline"), ("+", PROSE)]),
    ("a label below a quotation within prose",
     [("+", PROSE), ("-", "Ann Ray, 91, baker")]),
    ("a question that nobody answers",
     [("+", PROSE), *(("+", line) for line in ASKED), ("-", "Have a question?"),
      ("-", "Contact the desk")]),
    ("an answer where there is no interview",
     [("+", PROSE), ("+", "Who knows?"), ("-", "Subscribers do.")]),
    ("times of other articles",
     [("+", PROSE), ("-", "At 02.10"), ("-", "Ferry prices"), ("-", "At 03.35"), ("-", "Fish")]),
    ("a sentence about something else", [("+", PROSE), ("-", "Prices include tax.")]),
    ("one to the reader", [("+", PROSE), ("-", "Read our harbour guide.")]),
    ("an exclamation", [("+", PROSE), ("-", "Harbour tickets on sale now!")]),
    ("the praise of a newsletter that is named",
     [("+", PROSE), ("-", "Newsletter", "newsletter-prompt"), ("-", "The Morning"),
      ("-", "News of the harbour and its ice for your first coffee.")]),
    ("the summary of another article",
     [("+", PROSE), ("-", "Read also:", "related-links"), ("-", "Ferry prices", "related-links"),
      ("-", "The harbour was open again on Friday.")]),
    ("a sentence below a bar of buttons",
     [("+", PROSE), ("-", "Share", "share-bar"), ("-", "Comment", "comment-form"),
      ("-", "The mail boat stayed.")]),
    ("sentences below several titles",
     [("+", PROSE), ("-", "Read also:", "related-links"), ("-", "Ferry prices", "related-links"),
      ("-", "Fish", "related-links"), ("-", "The harbour was open again."),
      ("-", "The mail boat stayed.")]),
    ("the headline in other words", [
        ("-", "Ice in the harbour of Ostwick", "headline"),
        ("-", "Ostwick harbour: the ice in the harbour of the town"),
        ("-", "By Ann Ray", "byline"), ("+", PROSE)]),
    ("many of them", [("+", PROSE), *[("-", f"The harbour {word}.") for word in
                                      ("thaws", "freezes", "opens", "closes")]]),
]


@pytest.mark.parametrize(("case", "rows", "raised"), RAISED, ids=[row[0] for row in RAISED])
def test_what_goes_on_with_the_article_is_raised(case: str, rows: list[Row],
                                                 raised: list[str]) -> None:
    assert list_raised(rows, sure=True) == raised


@pytest.mark.parametrize(("case", "rows"), LEFT, ids=[row[0] for row in LEFT])
def test_what_looks_alike_is_left(case: str, rows: list[Row]) -> None:
    assert list_raised(rows, sure=True) == []


def test_advertising_text_shows_nothing() -> None:
    address = "Your boat is our business, whatever the ice of the harbour may do to it this winter."
    assert list_raised([("+", address), ("-", "The boat stays in the harbour.")]) == []


CUE = "Nobody signed up, she says, for a newsletter that no one had written or meant to write."
SPOKEN = "“Sign up for the newsletter,” said the mayor, and the mayor's dog looked at the sea."
SAID = "“All rights reserved is my name,” says Ann Ray."
DROPPED: list[tuple[str, list[Row], str, bool]] = [
    ("between paragraphs",
     [("+", PROSE), ("+", CUE, "newsletter-prompt"), ("+", MORE)], CUE, False),
    ("with a promo between",
     [("+", PROSE), ("-", "Read more: Ice", "labelled-link"), ("+", CUE, "newsletter-prompt"),
      ("+", MORE)], CUE, False),
    ("what is its article's topic",
     [("-", "How newsletters saved the harbour", "headline"), ("+", CUE, "newsletter-prompt")],
     CUE, True),
    ("what is said", [("+", PROSE), ("+", SPOKEN, "newsletter-prompt")], SPOKEN, True),
    ("what is said, and not likely", [
        ("+", PROSE), ("-", SPOKEN, "newsletter-prompt"), ("+", "The dog")], SPOKEN, False),
    ("little is said", [("+", PROSE), ("-", SAID, "rights-notice"), ("+", MORE)], SAID, False),
    ("an answer", [("+", ASKED[0]), ("+", ASKED[1]), ("+", ASKED[2]),
                   ("+", CUE, "newsletter-prompt"), ("+", ASKED[2]), ("+", ASKED[3]),
                   ("+", ASKED[0]), ("+", ASKED[1])], CUE, True),
    ("a refrain", [("+", PROSE), ("-", "So it goes.", "repeated-block"), ("+", MORE)],
     "So it goes.", False),
    ("a chronicle's day", [("+", PROSE), ("+", "12 March", "date"), ("+", MORE)],
     "12 March", False),
]
HELD: list[tuple[str, list[Row], bool]] = [
    ("at the end", [("+", PROSE), ("+", CUE, "newsletter-prompt"), ("-", "Share", "share-bar")],
     False),
    ("in what an extractor left", [("+", PROSE), ("+", CUE, "newsletter-prompt"), ("+", MORE)],
     True),
    ("of another topic", [("-", "How ice saved the harbour", "headline"),
                          ("+", CUE, "newsletter-prompt")], False),
    ("said at the end", [("+", PROSE), ("-", SAID, "rights-notice"), ("-", "Share", "share-bar")],
     False),
    ("a copy below the article", [("+", PROSE), ("-", "So it goes.", "repeated-block"),
                                  ("-", "Share", "share-bar")], False),
    ("the time of a page", [("+", PROSE), ("+", "12 March 2024, 14:05", "date"), ("+", MORE)],
     False),
    ("how long ago", [("+", PROSE), ("+", "2 hours ago", "date"), ("+", MORE)], False),
    ("a reading time below the author",
     [("+", PROSE), ("-", "By Ann Ray", "byline"), ("+", "3 min read", "date"), ("+", MORE)],
     False),
]


@pytest.mark.parametrize(("case", "rows", "text", "extracted"), DROPPED,
                         ids=[row[0] for row in DROPPED])
def test_a_doubt_is_dropped(case: str, rows: list[Row], text: str, extracted: bool) -> None:
    assert text in list_raised(rows, extracted=extracted)


@pytest.mark.parametrize(("case", "rows", "extracted"), HELD, ids=[row[0] for row in HELD])
def test_a_doubt_is_held(case: str, rows: list[Row], extracted: bool) -> None:
    assert list_raised(rows, extracted=extracted) == []


def test_a_credit_before_a_sentence_of_what_came_as_one_line() -> None:
    for run_on in (True, False):
        lines = stand([("+", PROSE), ("+", f"Photo: Ann Ray {PROSE}", "credit")])
        lines.run_on = run_on
        support(lines, frozenset())
        assert lines.is_kept(1) is run_on


FISH = [("~", f"Fish {number}") for number in range(9)]


@pytest.mark.parametrize(("case", "rows", "stay"), [
    ("between paragraphs", [("+", PROSE), *FISH, ("+", MORE)], True),
    ("below the first line", [("+", "Ice"), *FISH[:5], ("+", PROSE)], True),
    ("a menu below the first line", [("+", "Ice"), *FISH, ("+", PROSE)], False),
    ("below the last paragraph", [("+", PROSE), *FISH[:5], ("+", "Ice")], False),
    ("below the last paragraph of a list",
     [("+", PROSE), *FISH[:5], *[("+", f"Boat {number}") for number in range(25)]], True),
    ("with a claim between", [("+", PROSE), *FISH[:5], ("~", "Mail us", "share-bar"),
                              ("+", MORE)], False),
    ("with a menu's word between", [("+", PROSE), *FISH[:5], ("-", "Menu"), ("+", MORE)], False),
])
def test_lines_within_the_article(case: str, rows: list[Row], stay: bool) -> None:
    lines = stand(rows, sure=True)
    raise_inner(lines)
    assert lines.is_kept(1) == stay


@pytest.mark.parametrize(("language", "stay"), [("zh", True), ("ja", True), ("en", False)])
def test_a_paragraph_of_wide_letters_is_shorter(language: str, stay: bool) -> None:
    below = "冰在碼頭的木樁之間裂開，聲音在鎮上聽得見，孩子們站在岸邊看。"
    lines = stand([("+", WIDE * 2), *FISH[:5], ("+", below)], language=language)
    raise_inner(lines)
    assert lines.is_kept(1) == stay


@pytest.mark.parametrize(("mark", "stay"), [("~", True), ("-", False)])
def test_a_heading_behind_a_box_stays_with_its_sentence(mark: str, stay: bool) -> None:
    lines = stand([("+", PROSE), ("-", "Advertisement", "advertisement"),
                   (mark, "What the pilots of the mail boat say"), ("-", "The mail boat stayed.")],
                  sure=True)
    support(lines, frozenset())
    assert lines.is_kept(3)
    assert lines.is_kept(2) == stay


STRANGE = "Somebody sells tickets for a show that few of the people on this quay would ever see."
PARTED: list[tuple[str, list[Row], list[str]]] = [
    ("by a prompt", [("~", STRANGE), ("-", "Continue below", "reading-prompt"), ("~", STRANGE)],
     [STRANGE, STRANGE]),
    ("by an advertisement too",
     [("~", STRANGE), ("-", "Advertisement", "advertisement"),
      ("-", "Continue below", "reading-prompt"), ("~", STRANGE)], [STRANGE, STRANGE]),
    ("not by that alone",
     [("~", STRANGE), ("-", "Advertisement", "advertisement"), ("~", STRANGE)], []),
    ("a title is none", [("~", STRANGE), ("-", "Read on", "reading-prompt"), ("~", "A show")], []),
    ("nor what is most unlikely",
     [("~", STRANGE), ("-", "Read on", "reading-prompt"), ("-", STRANGE)], []),
]


@pytest.mark.parametrize(("case", "rows", "raised"), PARTED, ids=[row[0] for row in PARTED])
def test_paragraphs_that_a_prompt_to_read_on_parts(case: str, rows: list[Row],
                                                   raised: list[str]) -> None:
    menu: Row = ("-", "Sport")
    for above, found in ((("+", PROSE), raised), (("-", PROSE), [])):
        lines = stand([above, menu, *rows, menu, menu], sure=True)
        raise_around_prompts(lines)
        assert [row[1] for index, row in enumerate(rows) if lines.is_kept(index + 2)] == found


def test_what_is_said_below_a_speaker_in_brackets_is_raised() -> None:
    assert list_raised(PASSERS_BY, language="ja") == [row[1] for row in PASSERS_BY[1:]]
    assert not list_raised(PASSERS_BY, language="en")
    assert not list_raised([PASSERS_BY[0], ("-", "【PR】"), ("-", "さみしいけど、きれいですね")],
                           language="ja")
    assert not list_raised([PASSERS_BY[0], ("-", "【注目】今日の記事"), PASSERS_BY[2]],
                           language="ja")
@pytest.mark.parametrize(("case", "rows", "stay"), [
    ("above a paragraph", [("-", "Show this post?", "consent-notice"), *FISH[:3], ("+", MORE)],
     True),
    ("a button", [("-", "Show this post?", "consent-notice"), ("-", "Show"), ("+", MORE)], False),
    ("above the end", [("-", "Show this post?", "consent-notice"), *FISH[:3]], False),
    ("behind another box", [("-", "Advertisement", "advertisement"), *FISH[:3], ("+", MORE)],
     False),
])
def test_lines_behind_what_asks_to_show_an_embed(case: str, rows: list[Row], stay: bool) -> None:
    lines = stand([("+", PROSE), *rows], sure=True)
    support(lines, frozenset())
    assert lines.is_kept(2) == stay


@pytest.mark.parametrize(("case", "rows", "held"), [
    ("a chronicle's day", [("+", PROSE), ("+", MORE), ("+", "12 March", "date"), ("+", PROSE)],
     False),
    ("a page's hour", [("+", PROSE), ("+", MORE), ("+", "12 March 2024, 14:05", "date"),
                       ("+", PROSE)], True),
    ("another article's day", [("+", PROSE), ("+", MORE), ("-", "12 March", "date"),
                               ("-", "Ferry prices")], True),
    ("a menu's word", [("+", PROSE), ("+", MORE), ("-", "Sport", "site-chrome"), ("-", "Ferries")],
     False),
])
def test_what_counts_in_an_extractor_s_text(case: str, rows: list[Row], held: bool) -> None:
    lines = stand(rows, extracted=True, sure=True)
    forget_company(lines)
    assert bool(lines.claims.get(2)) == held


@pytest.mark.parametrize(("count", "extracted", "stay"), [
    (1, True, True), (2, True, False), (2, False, True)])
def test_lines_that_an_extractor_left(count: int, extracted: bool, stay: bool) -> None:
    lines = stand([("+", PROSE), *FISH[:count], ("+", MORE)], extracted=extracted)
    raise_inner(lines)
    assert lines.is_kept(1) == stay


def test_titles_below_a_label_are_claimed_past_their_dates() -> None:
    rows: list[Row] = [("+", PROSE), ("-", "Related articles", "related-links"),
                       ("-", "Ferry prices"), ("-", "12 March 2024", "date"), ("-", "Fish")]
    lines = stand(rows, sure=True)
    claim_beside(lines)
    assert [{hit.rule for hit in lines.claims.get(index, ())} for index in (2, 3, 4)] \
        == [{"related-links"}, {"date"}, {"related-links"}]


@pytest.mark.parametrize(("case", "rows", "raised"), [
    ("numbered in the list alone, over steps",
     [("-", "1. The ropes", "contents-list"), ("+", PROSE), ("-", "The ropes"),
      ("+", "Open the box")], True),
    ("nothing below it stays",
     [("-", "1. The ropes", "contents-list"), ("+", PROSE), ("-", "The ropes"),
      ("-", "Open the box")], False),
])
def test_a_section_that_a_list_names_stays(case: str, rows: list[Row], raised: bool) -> None:
    assert ("The ropes" in list_raised(rows, sure=True)) == raised


@pytest.mark.parametrize(("case", "rows", "raised"), [
    ("below the headline", [("-", "The ice", "headline"), ("-", "3 May 2021", "date"),
                            ("-", "Key takeaways:"), ("+", "The ice holds."), ("+", PROSE)], True),
    ("other words", [("-", "The ice", "headline"), ("-", "Key ferries"), ("+", PROSE)], False),
    ("nothing stays below it", [("-", "The ice", "headline"), ("-", "Highlights"),
                                ("-", "Fish and ferries"), ("+", PROSE)], False),
    ("no headline above it", [("-", "Highlights"), ("+", PROSE)], False),
    ("a rule claims it", [("-", "The ice", "headline"),
                          ("-", "Highlights", "site-chrome"), ("+", PROSE)], False),
])
def test_a_label_of_main_points_stays_with_them(case: str, rows: list[Row], raised: bool) -> None:
    assert any(text.startswith(("Key", "High")) for text in list_raised(rows, sure=True)) == raised


TITLED: list[tuple[str, list[Row], dict[int, bool]]] = [
    ("main points below a label that a button may be",
     [("+", PROSE), ("-", "Learn more", "related-links"), ("-", "Key takeaways"),
      ("+", "The ice holds"), ("+", PROSE)], {}),
    ("a title that a label announces goes for sure, a question too",
     [("+", PROSE), ("-", "Also read", "related-links"), ("+", "Who pays for the ferry?"),
      ("+", MORE)], {2: True}),
    ("nothing is sure of it where no paragraph goes before",
     [("-", "Also read", "related-links"), ("-", "Ferry prices"), ("+", MORE)], {1: False}),
    ("nor below a label that a button may be",
     [("+", PROSE), ("-", "Learn more", "related-links"), ("+", "Ferry prices"), ("+", MORE)],
     {2: False}),
    ("a likely line right above a paragraph is its heading",
     [("+", PROSE), ("-", "Read also:", "related-links"), ("-", "Ferry prices"),
      ("+", "What the ice does"), ("+", MORE)], {2: True}),
    ("an unlikely one is the next title",
     [("+", PROSE), ("-", "Read also:", "related-links"), ("-", "Ferry prices"),
      ("-", "Fish"), ("+", MORE)], {2: True, 3: False}),
    ("nor is a fact with its label, below which no more titles stand",
     [("+", PROSE), ("-", "You might also like:", "related-links"), ("-", "Fish cakes"),
      ("-", "Prep time: 10 minutes"), ("-", "2 herrings"), ("-", "1 cup of ice")], {2: True}),
    ("a sentence is no title",
     [("+", PROSE), ("-", "Also read", "related-links"), ("+", "The ice held."), ("+", MORE)], {}),
]


@pytest.mark.parametrize(("case", "rows", "claimed"), TITLED, ids=[row[0] for row in TITLED])
def test_the_title_below_a_label(case: str, rows: list[Row], claimed: dict[int, bool]) -> None:
    lines = stand(rows, sure=True)
    label = next(iter(lines.claims))
    claim_beside(lines)
    assert {index: hits[0].sure for index, hits in lines.claims.items() if index != label} \
        == claimed


def test_a_carousel_s_label_announces_no_heading() -> None:
    rows: list[Row] = [("+", PROSE), ("-", "Next", "related-links"), ("-", "What the ice does"),
                       ("+", MORE)]
    for other, claimed in (("carousel", False), ("related-links", True)):
        lines = stand(rows, sure=True)
        lines.claims[1].append(Hit(1, other, "for the test", True))
        claim_beside(lines)
        assert (2 in lines.claims) is claimed


@pytest.mark.parametrize(("title", "mark", "claimed"), [
    ("The Harbour Letter", "-", True), ("What the ice does", "+", False),
    ("It was a long winter.", "-", False)])
def test_the_title_above_the_prompt_of_a_newsletter(title: str, mark: str, claimed: bool) -> None:
    lines = stand([("+", PROSE), (mark, title), ("-", "All of the harbour's news, weekly."),
                   ("-", "Sign up", "newsletter-prompt"), ("+", MORE)], sure=True)
    claim_beside(lines)
    assert (1 in lines.claims) is claimed


def test_no_line_above_the_title_of_one_prompt_is_that_of_another() -> None:
    lines = stand([("+", PROSE), ("-", "What the ice does"), ("+", MORE),
                   ("-", "The Harbour Letter"), ("-", "All the news", "newsletter-prompt"),
                   ("-", "Sign up", "newsletter-prompt"), ("+", MORE)], sure=True)
    lines.stated[2] = BAR  # a paragraph that reads like praise
    claim_beside(lines)
    assert 3 in lines.claims
    assert 1 not in lines.claims


CARD: list[Row] = [("+", "Fish prices fall for the third time"), ("-", "12 March 2024"),
                   ("-", "Nobody at the quay can say what a cod will cost in May.")]
LIKELY_CARD: list[Row] = [*CARD[:2], ("+", CARD[2][1])]
LONG_ONE = f"{MORE} {PROSE} {MORE}"
DATE: Row = ("-", "23 minutes ago", "date")
DATED_CARD: list[Row] = [CARD[0], ("+", CARD[2][1]), DATE]
TAILS: list[tuple[str, list[Row], set[int]]] = [
    ("titles, captions among them", [
        ("-", "Woman faces charges after she left the shop with twelve hundred crowns' worth"),
        ("-", "The harbour at dawn."), ("-", "Two boats are looking for a new owner in spring"),
        ("-", "Two boats are looking for a new owner in spring")], {2, 3, 4, 5}),
    ("a question is a title, too", [("-", "Who pays for the ice?"),
                                    ("-", "Fish prices fall for the third time in a row")], {2, 3}),
    ("the article goes on below", [("-", "Fish prices fall for the third time in a row, and again"),
                                   ("-", "Two boats are looking for a new owner"), ("+", MORE),
                                   ("+", PROSE)], set()),
    ("a title and what may be the article's end", [
        ("-", "Who pays for the ice?"), ("-", "Nobody can say what a cod will cost in May.")],
     set()),
    ("what somebody says is no caption", [
        ("-", "Fish prices fall for the third time in a row"),
        ("-", "“Nobody can say what a cod will cost in May,” said Ray."),
        ("-", "Two boats are looking for a new owner"), ("-", "Who pays for the ice?")], set()),
    ("sentences are no titles", [("-", "It was a long winter."), ("-", "Nobody had any ice."),
                                 ("-", "The boats stayed in the harbour until May."),
                                 ("-", "So did the fish.")], set()),
]


@pytest.mark.parametrize(("case", "rows", "claimed"), TAILS, ids=[row[0] for row in TAILS])
def test_a_list_that_ends_the_page(case: str, rows: list[Row], claimed: set[int]) -> None:
    lines = stand([("+", PROSE), ("-", "Most read", "related-links"), *rows], sure=True)
    claim_beside(lines)
    assert {index for index, hits in lines.claims.items() if index > 1} >= claimed
    assert {index for index, hits in lines.claims.items()
            if any(hit.because == "in a list that ends the page" for hit in hits)} <= claimed


TAGGED: list[tuple[str, list[Row], bool]] = [
    ("tags that end the article", [("+", "harbour"), ("+", "ice")], True),
    ("a prompt below them", [("+", "harbour"), ("+", "ice"), ("-", "Share", "share-bar")], True),
    ("the article goes on", [("+", "harbour"), ("+", "What the ice does"), ("+", MORE)], False),
    ("too long for tags", [("+", "What the ice does to the harbour and its pilots")], False),
    ("a sentence", [("+", "It froze.")], False),
]


@pytest.mark.parametrize(("case", "rows", "claimed"), TAGGED, ids=[row[0] for row in TAGGED])
def test_tags_below_their_label(case: str, rows: list[Row], claimed: bool) -> None:
    lines = stand([("+", PROSE), ("-", "Tags:", "tag-list"), *rows], sure=True)
    claim_beside(lines)
    assert (2 in lines.claims) is claimed


def test_below_an_extract_s_label_stand_no_tags() -> None:
    lines = stand([("+", PROSE), ("-", "Topics", "tag-list"), ("+", "Introduction")],
                  extracted=True, sure=True)
    claim_beside(lines)
    assert 2 not in lines.claims


CARDS: list[tuple[str, list[Row], set[int]]] = [
    ("titles and sentences", [*CARD, *CARD, ("-", "Menu")], {2, 3, 4, 5, 6, 7}),
    ("a label between them", [*CARD, ("-", "Fish"), *CARD], {2, 3, 4, 5, 6, 7, 8}),
    ("a single one may be a heading", [*CARD, ("+", MORE)], set()),
    ("paragraphs are longer", [CARD[0], ("+", f"{MORE} {PROSE} {MORE}"), *CARD], set()),
    ("sections amid the article", [*CARD, *CARD, ("+", MORE)], set()),
    ("sentences that are likely to be the article's", [*LIKELY_CARD, *LIKELY_CARD], set()),
    ("unless they have dates", [*DATED_CARD, *DATED_CARD], {2, 3, 5, 6}),
    ("longer paragraphs with dates", [CARD[0], DATE, ("+", LONG_ONE), *DATED_CARD], {2, 4, 5, 6}),
    ("a prompt to read on between", [*CARD, ("-", "The story goes on below", "reading-prompt"),
                                     CARD[1], CARD[2]], set()),
    ("two sections above a paragraph that stays by half", [*CARD, *CARD, ("/", MORE)], set()),
    ("what hardly stays shows nothing", [*CARD, *CARD, ("~", MORE)], {2, 3, 4, 5, 6, 7}),
    ("nor by half below three", [*CARD, *CARD, *CARD, ("/", MORE)], set(range(2, 11))),
    ("a sentence of the site's own in a card's place", [
        *CARD, ("+", "The harbour stays closed until May, the pilots say./Ostwick Post"),
        ("-", "Join our channel for the latest news from the harbour.", "app-prompt")], set()),
    ("titles are longer than labels", [("+", "Fish"), CARD[2], ("+", "Boats"), CARD[2]], set()),
]


@pytest.mark.parametrize(("case", "rows", "claimed"), CARDS, ids=[row[0] for row in CARDS])
def test_cards_below_a_label(case: str, rows: list[Row], claimed: set[int]) -> None:
    lines = stand([("+", PROSE), ("-", "Recommended", "related-links"), *rows], sure=True)
    claim_beside(lines)
    assert {index for index, hits in lines.claims.items()
            if hits[0].because == "in a card below a cue for other articles"} == claimed


@pytest.mark.parametrize(("label", "card", "claimed"), [
    ("More from the harbour", DATED_CARD, True),
    ("More from the harbour", CARD, False),
    ("More from the harbour came to the vote than the council had expected.", DATED_CARD, False),
])
def test_a_likely_label_takes_dated_cards(label: str, card: list[Row], claimed: bool) -> None:
    lines = stand([("+", PROSE), ("-", label, "related-links"), *card, *card])
    claim_beside(lines)
    assert (2 in lines.claims) is claimed


def test_a_label_amid_the_article_may_stand_below_another() -> None:
    lines = stand([("+", PROSE), ("-", "Advertisement", "advertisement"),
                   ("-", "Recommended", "related-links"), *CARD, *CARD, ("+", MORE)], sure=True)
    claim_beside(lines)
    assert not {5, 8} & lines.claims.keys()  # the sentences


ALONE: list[tuple[str, list[str], list[str], bool]] = [
    ("a menu's word", ["+" + PROSE, "+" + MORE, "-Sport", "+The ice", "-Weather", "+" + PROSE],
     ["The ice"], False),
    ("the heading of what an extractor lost", ["+" + PROSE, "+" + MORE, "-Sport", "+The ice"],
     ["The ice"], True),
    ("a heading", ["+" + PROSE, "-Sport", "+The ice", "+" + MORE, "+" + PROSE], [], True),
    ("a standfirst above the author", ["+For the first time in sixty years no boat can leave",
                                       "-By Ann Ray", "+" + PROSE, "+" + MORE], [], False),
    ("an answer", ["+" + PROSE, "+" + MORE, "-Sport", "+The ice.", "-Weather"], [], True),
]


@pytest.mark.parametrize(("case", "lines", "dropped", "extracted"), ALONE,
                         ids=[row[0] for row in ALONE])
def test_labels_alone_are_dropped(case: str, lines: list[str], dropped: list[str],
                                  extracted: bool) -> None:
    text = "\n\n".join(line[1:] for line in lines)
    page: Page = segment(Source(text, "text", None, "utf-8"))
    likely = np.array([KEPT if line[0] == "+" else 0.001 for line in lines])
    width = len(load_forest("text-whole").names)
    table = np.zeros((width, len(lines)), np.float32)
    verdicts = judge(page, [], Judgement("text-whole", likely, table, extracted))
    assert [page.blocks[verdict.block].text for verdict in verdicts
            if verdict.rule == "empty-section"] == dropped


EDGES = [
    ("an article in the midst", 0.95, 3, [EDGE_LABEL, *[EXTRACTED] * 7, EDGE_LABEL, EDGE_SENTENCE]),
    ("nothing certain", 0.8, 3, [EXTRACTED] * 10),
    ("a small part of a text that is mostly one line", 0.95, 300, [*[EXTRACTED] * 9, 0.0]),
]


@pytest.mark.parametrize(("case", "likely", "times", "bars"), EDGES, ids=[row[0] for row in EDGES])
def test_the_edges_of_an_extracted_text_need_more(case: str, likely: float, times: int,
                                                  bars: list[float]) -> None:
    prose = [f"{PROSE} And so it went on day {number}." for number in range(6)]
    lines = ["A label", *prose[:3], "A heading", *prose[3:], "Another label",
             "Gen. Doe, Col. Roe. " * times]
    page: Page = segment(Source("\n".join(lines), "text", None, "utf-8"))
    held = np.array([likely if line in prose else 0.5 for line in lines])
    assert set_bars(page, Judgement("text-whole", held, np.zeros((0, len(lines)), np.float32),
                                    True)).tolist() == bars


@pytest.mark.parametrize(("below", "stays"), [
    ([("+", "* a bell"), ("+", "* two anchors")], True), ([("+", "* a bell")], False),
    ([("+", "* a bell"), ("-", "* two anchors")], False),
    ([("+", "a bell"), ("+", "two anchors")], False)])
def test_the_heading_of_a_list_that_stays(below: list[Row], stays: bool) -> None:
    lines = stand([("+", PROSE), ("~", "In the ice"), *below])
    lines.kind[1] = NUMBERS["heading"]
    support(lines, frozenset())
    assert lines.is_kept(1) is stays
