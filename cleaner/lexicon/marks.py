"""Marks that end sentences in other scripts, dashes, colons, unparted scripts, marks of wikis."""

from collections.abc import Iterable, Iterator

from ..patterns import compile_re

FULL_STOPS = "։۔।॥།။፡።។᠃。"
"""Of Armenian, Urdu, Hindi, Tibetan, Burmese, Ethiopian (also written as two marks between words),
Khmer, Mongolian, Chinese; `core.h` states the same."""
CRIES = "؟！？"
"""What asks or exclaims, as Arabic and Chinese write it."""
QUOTING = "-–—―"
"""What opens the line after a quotation that says whose it is."""
COLONS = frozenset(":：")
PLAIN_COLONS = str.maketrans("：፦", "::")
"""Those of Chinese and of Ethiopian as plain ones."""
UNSPACED = compile_re("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff]")
"""Letters of scripts without spaces: Thai, Lao, Burmese, Khmer, Japanese, Chinese."""
EDITING = frozenset((
    "edit", "edit source", "edit this section", "bearbeiten", "quelltext bearbeiten", "modifier",
    "modifier le code", "editar", "editar código", "editar fonte", "modifica", "modifica wikitesto",
    "bewerken", "brontekst bewerken", "edytuj", "edytuj kod", "править", "править код",
    "редагувати", "редагувати код", "ред.", "редактиране", "уреди", "uredi", "redigera",
    "redigera wikitext", "rediger", "redigér", "rediger kilde", "muokkaa", "muokkaa wikitekstiä",
    "editovat", "editovat zdroj", "upravit", "upraviť", "szerkesztés", "değiştir",
    "kaynağı değiştir", "düzenle", "modificare", "modificare sursă", "επεξεργασία",
    "modifica el codi", "sunting", "sunting sumber", "sửa", "sửa mã nguồn", "編集", "ソースを編集",
    "编辑", "編輯", "编辑源代码", "編輯原始碼", "편집", "원본 편집", "عدل", "عدل المصدر",
    "ویرایش", "עריכה", "redakti", "taisyti", "labot", "muuda", "aldatu", "แก้ไข",
    "hariri", "hariri chanzo", "խմբագրել"))
"""By what the links behind a wiki's headings are called, small."""
ALIKE_IN_ARABIC = ("یيى", "کك")
"""Arabic letters that keyboards of other countries put for each other; `core.h` states the same."""
BARE_ALIF = str.maketrans("أإآ", "ااا")
"""Letters that many write without their hamza."""


def spell_otherwise(words: Iterable[str]) -> Iterator[str]:
    """Words as they are written, and those in Arabic letters as other keyboards write them."""
    for word in words:
        spelled = {word, word.translate(BARE_ALIF)}
        for alike in ALIKE_IN_ARABIC:
            spelled |= {_replace_all(other, alike, letter) for other in spelled for letter in alike}
        yield from spelled


def _replace_all(word: str, letters: str, to: str) -> str:
    """A word with one letter for each of several."""
    return word.translate(dict.fromkeys(map(ord, letters), to))
