"""Texts as databases of the press give them out: what goes, and look-alikes that stay."""

from __future__ import annotations

import pytest

from cleaner import clean
from cleaner.segment.records import read_record

TITLE, NAME, DAY = "Ferry line cuts its winter sailings", "Greta Holm", "2021-11-14"
BODY = """The mill at Oster Creek ground its last sack of rye on Friday, and forty people came.

"Nobody wanted to see them broken up for gravel," said the miller, Ivo Marsh, who ran it for long.

IN the school's garden, the stones now stand where children sit on them at noon, and rye is sown."""
RECORDS = [
    (f"""1 of 3 DOCUMENTS

The Creek Courier

November 14, 2021 Sunday
Final Edition

{TITLE}

BYLINE: {NAME}

SECTION: METRO; Pg. A1

LENGTH: 412 words

DATELINE: OSTER CREEK

""", """

LOAD-DATE: November 15, 2021

LANGUAGE: ENGLISH

GRAPHIC: PHOTO: The mill

PUBLICATION-TYPE: Newspaper

Copyright 2021 Creek Company
All Rights Reserved
"""),
    (f"""{TITLE}

Die Bachzeitung

Sonntag 14. November 2021

Copyright 2021 Bachverlag Alle Rechte vorbehalten

Rubrik: LOKALES; S. 11
Länge: 538 Wörter
Autor: {NAME}
Body

""", """

Graphic

\x20

The mill on its last day

Load-Date: November 13, 2021


End of Document
"""),
    (f"""HD
{TITLE}
BY
By {NAME}
WC
389 words
PD
14 November 2021
SN
Creek Newswires
LA
English
CY
© 2021, Creek & Company
LP
""", """

CO
creek : Creek Corp.

NS c13 : Regulation | ccat : News

PUB
Creek & Company

AN
Document CRK02021
"""),
    (f"""____

Report Information from ProQuest
24 June 2022 10:12
____

Document 1 of 1

{TITLE}

Author: Holm, Greta

Publication info: Creek Courier. 14 Nov 2021: B.3.

ProQuest document link

Abstract:

A mill shuts, and its stones are carried away.

Links: Check for full text

Full text:

""", f"""

Credit: {NAME}; Staff Writer

Subject: Mills; Rye

Location: Oster Creek

Publication date: Nov 14, 2021

Document type: News

ProQuest document ID: 2041

Copyright: Copyright Creek Company

Bibliography

Citation style: APA 6th

Holm, G. (2021, Nov 14). Ferry line cuts.

____
Contact ProQuest
"""),
    (f"""{TITLE}

Author: {NAME}
Date: Nov. 14, 2021
From: The Creek Courier
Length: 388 words

Full Text:
""", """

CAPTION(S):

The mill on its last day

Copyright: COPYRIGHT 2021 Creek Ltd.

Source Citation   (MLA 9th Edition)
Holm, Greta. "Ferry line." Creek Courier, p. 17.

Gale Document Number: GALE|A498
"""),
]


@pytest.mark.parametrize(("above", "below"), RECORDS)
def test_records_of_databases(above: str, below: str) -> None:
    article = clean(f"{above}{BODY}{below}", kind="text")
    assert article.body == BODY
    assert (article.headline, article.byline, article.date) == (TITLE, (NAME,), DAY)


def test_codes_within_the_text() -> None:
    above, below = RECORDS[2]
    lead, _, rest = BODY.partition("\n\n")
    record = read_record(f"{above}{lead}\n\nTD\n{rest}{below}")
    assert record is not None
    assert [line for line in record.text.split("\n") if line][2:] == [
        "14 November 2021", *BODY.split("\n\n")]
    assert record.account.where == "line 1"


@pytest.mark.parametrize("text", [
    BODY, f"{TITLE}\n\nSection: METRO\nLength: 412 words\n\n{BODY}",
    f"{BODY}\n\nLoad-Date: November 15, 2021\n", f"LP\n\n{BODY}\n\nIN\n\nAN\n",
    f"SECTION: METRO\n\n{BODY}\n\nThe Load-Date: it says when a text was taken in.\n",
])
def test_other_texts_stay(text: str) -> None:
    assert read_record(text) is None
