"""Names in Chinese, Japanese and Korean that stand alone, told by their family names."""

from __future__ import annotations

from ..lexicon.people import CHINESE_SURNAMES, JAPANESE_SURNAMES, KOREAN_SURNAMES
from ..lexicon.words import role_words, staff_words
from ..patterns import compile_re
from .titles import EASTERN_PUBLICATIONS

FULL = 3
"""Characters of most Chinese names; fewer may be any word."""
NO_NAME = tuple("市省县縣镇鎮区區乡鄉州界网網部局委会會员員院厅廳站"
                "版图圖证證问問评評书書周週庄莊原体體家")
"""What places, offices, papers and things end in that begin like a name, and few names do."""
_HAN = compile_re("[々\u3400-\u9fff]{2,5}")
_HANGUL = compile_re("[\uac00-\ud7a3]{3}")
_THAI = compile_re("[\u0e01-\u0e4e]{2,20} [\u0e01-\u0e4e]{2,20}")


def is_eastern_name(text: str) -> bool:
    """Whether a text is a name in letters that part no words, as far as its own letters tell.

    Thai names are two words, in a language that seldom parts any.
    """
    if text in role_words() or text in staff_words():
        return False
    if _HANGUL.fullmatch(text):
        return text[0] in KOREAN_SURNAMES and not text.endswith(EASTERN_PUBLICATIONS)
    if _THAI.fullmatch(text):
        return not any(word in role_words() or word in staff_words() for word in text.split())
    return _HAN.fullmatch(text) is not None and not text.endswith(EASTERN_PUBLICATIONS) \
        and (is_chinese_name(text) or is_japanese_name(text))


def is_full_eastern_name(text: str) -> bool:
    """Whether a text is such a name in three Chinese characters, of which few words are made.

    Of Korean too many words begin as names do.
    """
    return len(text) == FULL and not text.endswith(NO_NAME) and not _HANGUL.fullmatch(text) \
        and is_eastern_name(text)


def is_chinese_name(text: str) -> bool:
    """Whether a word is a Chinese family name and one or two characters behind it."""
    size = measure_surname(text)
    return 0 < size < len(text) <= size + 2 and _HAN.fullmatch(text) is not None


def measure_surname(text: str) -> int:
    """The characters of the Chinese family name that a word begins with."""
    return 2 if text[:2] in CHINESE_SURNAMES else 1 if text[:1] in CHINESE_SURNAMES else 0


def is_japanese_name(text: str) -> bool:
    """Whether a word is a Japanese family name and up to three characters behind it."""
    known = next(filter(text.startswith, JAPANESE_SURNAMES), "")
    return bool(known) and 0 < len(text) - len(known) <= 3
