"""Lines of a text, each as likely as a test needs it, and which of them stay."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from cleaner.model import Block, Head, Hit, Page, Source
from cleaner.standing import Standing
from cleaner.support import support

BAR, KEPT, HALF, SOME, LOW = 0.3, 0.8, 0.2, 0.1, 0.02
PROSE = ("The harbour froze over on Tuesday for the first time in sixty years, and the mail boat "
         "was shut in with its crew and two sacks of letters.")
WIDE = "碼頭結冰後，渡輪公司下周一起加密離島航線，港口的船期由每半小時一班改為每20分鐘一班。"
MORE = ("“We have waited for ten years and can wait for one winter more,” said Ann Ray, who keeps "
        "the books of the harbour in her spare time.")
ASKED = ("Who taught you to sail?", "My aunt.", "Were you ever afraid?", "Once, in a fog.")
FISH = [("~", f"Fish {number}") for number in range(9)]

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
