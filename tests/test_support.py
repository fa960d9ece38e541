"""What the lines around a line of a text say for it: what is raised, and what looks alike."""

from __future__ import annotations

import pytest

from cleaner.columns import NUMBERS
from cleaner.model import Hit
from cleaner.overruled import forget_company
from cleaner.support import raise_around_prompts, raise_inner, support

from .lines import ASKED, FISH, MORE, PROSE, WIDE, Row, list_raised, stand

HOURS = ("21:14", "19.40 Uhr", "17:05", "09:10")
POSTS = tuple(f"At {hour} the harbour office says that the ice holds." for hour in HOURS)
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
    ("a label with signs for vowels that the sentence below takes up",
     [("+", PROSE), ("-", "टिप्पणियाँ", "comment-form"),
      ("+", "बंदरगाह के बारे में लोगों की टिप्पणियाँ कल शाम तक आती रहीं, और सब को जवाब मिला।")],
     ["टिप्पणियाँ"]),
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
    *((f"a chapter with its number in digits of {script}",
       [("+", PROSE), *(row for digit, mark in zip(digits, "++-", strict=True)
                        for row in ((mark, f"{chapter} {digit}"), (mark, f"Light: {mark}.")))],
       [f"{chapter} {digits[-1]}", "Light: -."])
      for script, chapter, digits in (("Arabic", "الفصل", "١٢٣"), ("Devanagari", "अध्याय", "१२३"))),
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


@pytest.mark.parametrize(("mark", "rule", "sure", "stay"), [
    ("/", "tag-list", True, True), ("/", "share-bar", True, True), ("~", "tag-list", True, False),
    ("/", "tag-list", False, False), ("/", "newsletter-prompt", True, False)])
def test_a_sentence_that_nearly_stays_above_what_ends_articles(mark: str, rule: str, *, sure: bool,
                                                               stay: bool) -> None:
    lines = stand([("+", PROSE), (mark, "Prices include tax."), ("-", "Tags", rule)], sure=sure)
    support(lines, frozenset())
    assert lines.is_kept(1) == stay


def test_a_sentence_that_nearly_stays_in_what_an_extractor_left() -> None:
    lines = stand([("+", PROSE), ("/", "Prices include tax."), ("-", "Tags", "tag-list")],
                  sure=True, extracted=True)
    support(lines, frozenset())
    assert not lines.is_kept(1)


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


@pytest.mark.parametrize(("count", "extracted", "stay"), [
    (1, True, True), (2, True, False), (2, False, True)])
def test_lines_that_an_extractor_left(count: int, extracted: bool, stay: bool) -> None:
    lines = stand([("+", PROSE), *FISH[:count], ("+", MORE)], extracted=extracted)
    raise_inner(lines)
    assert lines.is_kept(1) == stay


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


@pytest.mark.parametrize(("below", "stays"), [
    ([("+", "* a bell"), ("+", "* two anchors")], True), ([("+", "* a bell")], False),
    ([("+", "* a bell"), ("-", "* two anchors")], False),
    ([("+", "a bell"), ("+", "two anchors")], False)])
def test_the_heading_of_a_list_that_stays(below: list[Row], stays: bool) -> None:
    lines = stand([("+", PROSE), ("~", "In the ice"), *below])
    lines.kind[1] = NUMBERS["heading"]
    support(lines, frozenset())
    assert lines.is_kept(1) is stays


@pytest.mark.parametrize(("text", "phrase", "claimed"), [
    ("This page was last edited today.", True, True), ("Found a mistake? Tell us.", True, True),
    ("World news", True, False), ("This page was last edited today.", False, False)])
def test_sentences_of_a_site_in_what_an_extractor_left(text: str, *, phrase: bool,
                                                       claimed: bool) -> None:
    lines = stand([("+", PROSE), ("+", MORE), ("/", text, "site-chrome")], extracted=True)
    lines.claim(2, [Hit(2, "site-chrome", "for the test", phrase=phrase)])
    forget_company(lines)
    assert bool(lines.claims.get(2)) == claimed
