"""The credits of pictures that captions end in, and the words that say whose a picture is."""

from __future__ import annotations

from functools import cache

from ..native.credits import find_credits
from ..native.cues import WHOLE, LaidPhrases, lay_out, split_all
from ..native.texts import lay_lines
from .cues import CUE, Phrases
from .words import by_words

BY_WORD, MAKER_WORD = 1, 2
"""What stands before the name of one whose picture it is, and what behind it."""
MAKERS = ("摄", "攝", "摄影", "攝影", "撮影", "提供", "供图", "供圖", "资料图", "資料照",
          "档案照片", "檔案照片", "제공", "촬영")
"""What stands behind such a name in scripts that put it there; `makers.c` states the longest."""
FROM_FILE = ("FILE - ", "FILE – ", "FILE — ", "FILE PHOTO: ", "FILE PHOTO - ", "FILE PHOTO – ")
"""What agencies write before the caption of a picture that they have had for long."""
TAKEN, WRITTEN_AND_TAKEN = ("摄", "攝"), ("/摄", "/攝", "／摄", "／攝", "、摄", "文摄",
                                              "并摄", "並攝")
"""What the line of a photographer ends in, and that of one who wrote the text, too."""


@cache
def lay_by_words() -> LaidPhrases:
    """The words that say whose a picture is, laid out for the compiled core."""
    words = list(by_words())
    single = [word for word, parts in zip(words, split_all(words), strict=True) if parts == [word]]
    return lay_out([*((word, WHOLE, BY_WORD) for word in single),
                    *((word, WHOLE, MAKER_WORD) for word in MAKERS)])


def ends_in_credit(text: str, phrases: Phrases) -> bool:
    """Whether a text is a caption that ends in a credit."""
    return bool(find_credits(lay_lines([text]), phrases.laid, lay_by_words(), CUE["credit"],
                             named=False))


def is_taken(text: str) -> bool:
    """Whether a Chinese line names who took a picture, and did not write as well: "记者陈平 摄"."""
    return text.endswith(TAKEN) and not text.endswith(WRITTEN_AND_TAKEN)
