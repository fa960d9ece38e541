"""What goes with claimed lines of a text: titles below labels, cards, titles of letters."""

from __future__ import annotations

import pytest

from cleaner.below import claim_beside
from cleaner.model import Hit

from .lines import BAR, MORE, PROSE, Row, stand


def test_titles_below_a_label_are_claimed_past_their_dates() -> None:
    rows: list[Row] = [("+", PROSE), ("-", "Related articles", "related-links"),
                       ("-", "Ferry prices"), ("-", "12 March 2024", "date"), ("-", "Fish")]
    lines = stand(rows, sure=True)
    claim_beside(lines)
    assert [{hit.rule for hit in lines.claims.get(index, ())} for index in (2, 3, 4)] \
        == [{"related-links"}, {"date"}, {"related-links"}]


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
    ("a line with a mark is the heading of its paragraph, where the title has none",
     [("+", PROSE), ("-", "Read also:", "related-links"), ("-", "Ferry prices"),
      ("-", "* What the ice does"), ("+", MORE)], {2: True}),
    ("and a title where those have marks too",
     [("+", PROSE), ("-", "Read also:", "related-links"), ("-", "* Ferry prices"),
      ("-", "* Fish"), ("+", MORE)], {2: True, 3: False}),
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
