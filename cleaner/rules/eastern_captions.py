"""Captions of pictures as Chinese and Korean pages write them."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import Hit
from ..patterns import compile_re
from ..segment.line_shapes import ends_sentence
from .evidence import Evidence

_TAKEN = compile_re(r"[。）)][^。，]{2,20}(?:攝|摄|傳真|传真|提供)[）)]?\s?"
                    r"\d{2,4}年\d{1,2}月\d{1,2}日\Z")
LEAST_BELOW = 40
"""Characters of a paragraph below a caption."""
TAKEN, DATED = "日", 40
"""What such a day ends in, and the characters at a caption's end that hold it and the maker."""
LEAST_DATED, MOST_DATED = 20, 500
"""Characters of a caption that ends in who took the picture, and when."""
POINTING = {"ko": (("▲",), 4), "zh": (("▲", "△"), 12)}
"""What sites of a language put before the caption of the picture above, and how many of those a
page has at the most."""
LEAST_POINTING, LONGEST_POINTING = 8, 120
"""Characters of such a caption."""
_MAILED = compile_re(r"[다요음습][.] (?:사진=)?[가-힣]{2,4} ?[가-힣]{0,4}기자 ?"
                     r"[(]?[\w.+-]{1,40}@[\w.-]{3,60}[)]?\Z")
LEAST_MAILED, MOST_MAILED, LONGEST_MAIL = 30, 200, 80
"""Characters of a Korean caption that its reporter signs with an address, and of the signature."""
NEXT = 3
"""Blocks below one among which the article goes on."""


def hit_pointing(evidence: Evidence) -> Iterator[Hit]:
    """Hit the captions of Korean and Chinese pages that a mark points at their picture: "▲ 항구".

    The same mark stands before the items of lists and the answers of interviews.
    """
    marks, most = POINTING.get(evidence.page.language or "", ((), 0))
    if not any(mark.encode() in evidence.lines.data for mark in marks):
        return
    blocks = evidence.page.blocks
    pointing = [block for block in blocks if block.text.startswith(marks)]
    if len(pointing) > most:
        return
    for block in pointing:
        text, around = block.text, blocks[max(0, block.index - 1):block.index + 2]
        if LEAST_POINTING <= len(text) <= LONGEST_POINTING and text.count(text[0]) == 1 \
                and sum(other.text.startswith(marks) for other in around) == 1 \
                and not around[0].text.endswith(("?", "？")):
            yield Hit(block.index, "caption-line", f"begins with “{text[0]}”")


def hit_mailed(evidence: Evidence) -> Iterator[Hit]:
    """Hit the captions of a Korean page that end in a reporter's address, above its paragraphs.

    An article's last paragraph ends so as well.
    """
    if evidence.page.language != "ko" or b"@" not in evidence.lines.data:
        return
    blocks = evidence.page.blocks
    for block in evidence.sized(LEAST_MAILED, MOST_MAILED):
        text = block.text
        if "@" in text and _MAILED.search(text, max(0, len(text) - LONGEST_MAIL)) and any(
                len(below.text) >= LEAST_BELOW and ends_sentence(below.text)
                for below in blocks[block.index + 1:block.index + 1 + NEXT]):
            yield Hit(block.index, "caption-line", "a reporter signs it, and the article goes on")


def hit_dated_makers(evidence: Evidence) -> Iterator[Hit]:
    """Hit the captions of a Chinese page that end in who took the picture, and when.

    So agencies do in Taiwan: "…（學校提供）博文社記者林品妤傳真 113年5月3日".
    """
    if evidence.page.language != "zh" or TAKEN.encode() not in evidence.lines.data:
        return
    for block in evidence.sized(LEAST_DATED, MOST_DATED):
        if block.text[-1] == TAKEN and _TAKEN.search(block.text, max(0, len(block.text) - DATED)):
            yield Hit(block.index, "caption-line", "ends in a credit and its day")
