"""What stands before a text as data: what is read of it, and look-alikes that stay."""

from __future__ import annotations

import json

import pytest

from cleaner import clean
from cleaner.segment.front_matter import read_front_matter

BODY = """The mill at Oster Creek ground its last sack of rye on Friday, and on Saturday forty
people came to carry the stones out of the yard.

"Nobody wanted to see them broken up for gravel," said the miller, Greta Holm, who had run the place
for thirty-one years and had never once taken a holiday in autumn.

The stones are now in the school's garden, where children sit on them at noon.
"""
TITLE, DAY = "The last sack of rye", "2021-10-04"

STATED = [
    (f"""---
title: {TITLE}
author: Ivo Marsh
date: {DAY}
---
""", TITLE, ("Ivo Marsh",), DAY),
    (f"""---\r
title: "Rye: the last sack"\r
author: Ivo Marsh; Lena Falk\r
categories: ['Local', 'Farms']\r
date: {DAY}\r
---\r
\r
""", "Rye: the last sack", ("Ivo Marsh", "Lena Falk"), DAY),
    (f"""---
title: 'Rye''s end'
authors:
  - "[[Ivo Marsh]]"
  - Lena Falk
published: {DAY}T06:15:00+02:00
source: https://mills.example.org/rye
tags:
- farms
---
""", "Rye's end", ("Ivo Marsh", "Lena Falk"), f"{DAY}T06:15:00+02:00"),
    (f"""---
title: >
  The last sack
  of rye
author:
  - name: Ivo Marsh
    email: ivo@example.org
date: {DAY}
...
""", TITLE, ("Ivo Marsh",), DAY),
    (f"""---
_build: false
@type: Article
404: "404.html"
og/type: article
author(s): Ivo Marsh
title: "{TITLE}"
date: {DAY}
---
""", TITLE, ("Ivo Marsh",), DAY),
    (f"""+++
title = "{TITLE}"
date = {DAY}
authors = ["Ivo Marsh", "Lena Falk"]
draft = false
+++
""", TITLE, ("Ivo Marsh", "Lena Falk"), DAY),
    (f"""---
canonical: https://mills.example.org/rye
meta-apple-mobile-web-app-status-bar-style: default
meta-author: Ivo Marsh
meta-article:published_time: "{DAY}T06:15:00+00:00"
meta-og:title: {TITLE}
meta-viewport: width=device-width
title: {TITLE} - Creek Gazette
---
""", TITLE, ("Ivo Marsh",), f"{DAY}T06:15:00+00:00"),
    (f"""Title: {TITLE}

URL Source: https://mills.example.org/{DAY.replace("-", "/")}/rye

Markdown Content:
""", TITLE, (), DAY),
    (f"""Title: {TITLE}

URL Source: https://mills.example.org/rye

Published Time: {DAY}T06:15:00Z

Markdown Content:
""", TITLE, (), f"{DAY}T06:15:00+00:00"),
    ("""From: Ivo Marsh <ivo@example.org>
To: readers@example.org
Date: Mon, 4 Oct 2021 06:15:00 +0200
Subject: The last sack
 of rye

""", TITLE, ("Ivo Marsh",), f"{DAY}T06:15:00+02:00"),
    ("""Titel: Der letzte Sack Roggen
Autorin: Lena Falk
Datum: 4. Oktober 2021

""", "Der letzte Sack Roggen", ("Lena Falk",), DAY),
    ("""Заголовок: Последний мешок ржи
Автор: Иван Крылов
Дата: 4 октября 2021

""", "Последний мешок ржи", ("Иван Крылов",), DAY),
    ("""标题：最后一袋黑麦
作者：林小雨
日期：2021年10月4日

""", "最后一袋黑麦", ("林小雨",), DAY),
    (f"""Title: {TITLE}
Authors: ['Ivo Marsh', 'Lena Falk']
Publish Date: {DAY}
Text: """, TITLE, ("Ivo Marsh", "Lena Falk"), DAY),
    (f"""Title: {TITLE}
Authors: ['Ivo Marsh']
Publish Date: {DAY}
Modified: None
Text: """, TITLE, ("Ivo Marsh",), DAY),
    (f"""Headline: {TITLE}
Dek: A mill shuts
By: Ivo Marsh
Desk: Features
Date: {DAY}
Slug: rye-last-sack
SEO title: Mill at Oster Creek shuts
Art: a picture of the yard (see folder)

""", TITLE, ("Ivo Marsh",), DAY),
]


@pytest.mark.parametrize(("front", "headline", "byline", "date"), STATED)
def test_facts_are_read_and_the_lines_go(front: str, headline: str, byline: tuple[str, ...],
                                         date: str) -> None:
    article = clean(front + BODY, kind="text")
    assert (article.headline, article.byline, article.date) == (headline, byline, date)
    assert article.body.startswith("The mill at Oster Creek")
    assert article.body.endswith("sit on them at noon.")
    removed, *others = article.removed
    assert (removed.rule, removed.where) == ("repair-front-matter", "line 1")
    assert "".join(removed.text.split()) == "".join(front.split())
    assert all(other.rule.startswith("repair-") for other in others)


def test_the_site_is_cut_off_where_the_text_prints_the_headline() -> None:
    article = clean("Title: The last sack of rye - Creek Gazette\n\n"
                    "URL Source: https://mills.example.org/rye\n\nMarkdown Content:\n"
                    f"# The last sack of rye\n\n{BODY}", kind="text")
    assert article.headline == "The last sack of rye"
    assert article.body.startswith("The mill at Oster Creek")


def test_an_object_of_json_states_what_it_knows_of_its_text() -> None:
    known = {"title": TITLE, "authors": ["Ivo Marsh", "Lena Falk"], "date": DAY, "id": 7,
             "source": "https://mills.example.org/rye", "tags": [], "maintext": BODY}
    article = clean(json.dumps(known, indent=1))
    assert (article.headline, article.byline) == (TITLE, ("Ivo Marsh", "Lena Falk"))
    assert (article.date, article.body) == (DAY, clean(BODY).body)
    assert clean(json.dumps({"text": BODY})).body == clean(BODY).body


def test_the_headline_is_the_one_that_the_text_prints() -> None:
    article = clean("Title: Rye: the mill at Oster Creek has ground its last sack | Gazette\n\n"
                    "URL Source: https://mills.example.org/last-sack-of-rye\n\n"
                    "Markdown Content:\n[Home](/) [News](/news) [Sport](/sport)\n\n"
                    f"# The last sack of rye\n\nBy Ivo Marsh\n\n{BODY}", kind="text")
    assert article.headline == "The last sack of rye"
    assert article.facts.headline is not None
    assert [fact.origin for fact in article.facts.headline.others] != ["printed line"]


@pytest.mark.parametrize("end", ["\n", "  \r\n"])
def test_the_text_goes_on_behind_its_label(end: str) -> None:
    text = end.join((f"Title: {TITLE}", f"Date: {DAY}", "Text: The mill is closed.", "For good."))
    front = read_front_matter(text)
    assert front is not None
    assert text[front.end:].split() == "The mill is closed. For good.".split()


@pytest.mark.parametrize("line", [
    "Oster Creek: the mill has ground its last sack.", "Weather: fog\nThe mill is closed",
    f"Miller: {'no ' * 40}one",
])
def test_a_line_behind_the_labels_is_the_texts(line: str) -> None:
    labels = f"Title: {TITLE}\nDate: {DAY}\n"
    front = read_front_matter(f"{labels}{line}\n\n{BODY}")
    assert front is not None
    assert front.end == len(labels)


@pytest.mark.parametrize("front", ["URL: https://mills.example.org/rye\nContent:\n",
                                   "---\nurl: https://mills.example.org/rye\n---\n"])
def test_an_address_alone_is_stated(front: str) -> None:
    found = read_front_matter(front + BODY)
    assert found is not None
    assert (found.head.canonical, found.end) == ("https://mills.example.org/rye", len(front))


def test_lines_keep_their_numbers() -> None:
    article = clean(f"---\ntitle: The last sack of rye\n---\n\nShare this article\n\n{BODY}",
                    kind="text")
    assert [(r.text, r.where) for r in article.removed if r.text.startswith("Share")] == [
        ("Share this article", "line 5")]


@pytest.mark.parametrize("text", [
    BODY,
    f"---\n\n{BODY}",
    f"---\nThe mill is closed.\n---\n\n{BODY}",
    f"---\ntitle: A fence that nothing closes\n\n{BODY}",
    f"---\ncolour: red\nsize: 4\n---\n\n{BODY}",
    "---\ntitle: Nothing comes behind it\n---\n",
    f"Question: Who closed the mill?\nAnswer: The miller.\n\n{BODY}",
    f"Serves: 4\nTime: 20 minutes\n\n{BODY}",
    f"Title: The Miller\nDirector: Ana Ruiz\nStars: four\n\n{BODY}",
    f"Title: The Miller\nAuthor: Ana Ruiz\nPublished: 1965\n\n{BODY}",
    f"Date: the day after the flood\nAuthor: unknown\n\n{BODY}",
    f"Subject: verbs agree with it in number, and this goes on for a while.\n\n{BODY}",
    f"URL: https://mills.example.org/rye\n\n{BODY}",
    f"Source: the miller\nContent:\n{BODY}",
    "Title: a line and nothing more",
    "---",
    "",
])
def test_leaves(text: str) -> None:
    assert read_front_matter(text) is None
