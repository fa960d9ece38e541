"""Cards of other articles, side by side behind the article."""

from __future__ import annotations

import pytest

from .hits import MORE, PROSE, hits_on


def write_cards(*titles: str, text: str = "It was a long day at sea.") -> str:
    return "".join(f"<div><h3><a href=/{n}>{title}</a></h3><p>{text}</p></div>"
                   for n, title in enumerate(titles))


TITLES = ("Fish prices fall for the third time", "The mail boat has a new captain")
ARTICLE = f"<article><p>{PROSE}</p><p>{MORE}</p></article>"


@pytest.mark.parametrize(("case", "body", "claimed"), [
    ("below the article", f"{ARTICLE}<section>{write_cards(*TITLES)}</section>", True),
    ("each in a list item", (f"{ARTICLE}<ul>" + "".join(
        f"<li>{write_cards(title)}</li>" for title in TITLES) + "</ul>"), True),
    ("between the article's paragraphs",
     f"<article><p>{PROSE}</p><div>{write_cards(*TITLES)}</div><p>{MORE}</p></article>", False),
    ("about the article's paragraphs", (
        f"<header><p>{PROSE}</p></header><article>{write_cards(TITLES[0])}<p>{PROSE}</p>"
        f"{write_cards(TITLES[1])}<p>{MORE}</p></article>"), False),
    ("above the article", f"<section>{write_cards(*TITLES)}</section>{ARTICLE}", False),
    ("a single one", f"{ARTICLE}<section>{write_cards(TITLES[1])}</section>", False),
    ("few among other elements", (f"{ARTICLE}<section>{write_cards(*TITLES)}"
                                  + "<div><p>It was a day.</p></div>" * 3 + "</section>"), False),
    ("more than a card", (f"{ARTICLE}<section>{write_cards(*TITLES, text=3 * MORE)}"
                          f"{write_cards(TITLES[1])}</section>"), False),
    ("questions with their answers", (f"{ARTICLE}<section>" + write_cards(
        "Can I moor a boat here in winter?", "Who keeps the key of the boat house?")
        + "</section>"), False),
    ("links of a word", f"{ARTICLE}<section>{write_cards('Fish', 'Boats')}</section>", False),
    ("titles that are no links", (f"{ARTICLE}<section><div><h3>{TITLES[0]}</h3><p>It was.</p></div>"
                                  f"<div><h3>{TITLES[1]}</h3><p>It was a long day at sea.</p></div>"
                                  "</section>"), False),
])
def test_cards_stand_side_by_side_behind_an_article(case: str, body: str, claimed: bool) -> None:
    hits = hits_on(f"<body><h1>Harbour vote put off</h1>{body}</body>",
                   "It was a long day at sea." if "long day" in body else "It was.")
    assert any(hit.rule == "related-links" and hit.sure for hit in hits) == claimed


def test_titles_without_spaces_are_shorter() -> None:
    told = "海上的漫长一天。"
    cards = write_cards("港口投票再次推迟到春天", "邮船迎来了新的船长和船员", text=told)
    prose = "市议会周二晚上开会听取旧港口的计划,经过三个小时的讨论,将投票推迟到春天。" * 3
    hits = hits_on(f"<body><h1>投票</h1><p>{prose}</p><section>{cards}</section></body>", told)
    assert any(hit.rule == "related-links" and hit.sure for hit in hits)
