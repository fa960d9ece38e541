"""The language of a page: what it states, else what its letters and commonest words say."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from ..lexicon.languages import list_languages, load_words
from ..lexicon.words import WORD
from ..model import Page
from ..native.languages import count_common, count_scripts, lay_common
from ..patterns import compile_re
from .columns import read_columns
from .line_shapes import ends_sentence

SAMPLE = 1500
"""Characters of text that the language is judged by."""
LOOKED_AT, LONGEST = 40, 12
"""Blocks among which sentences are looked for, the longest, menus apart; and what of others is
taken where these are few."""
LEAST = 6
"""Common words of a language that a sample must hold to be of it."""
DENSE = 0.25
"""Share of a sample's words from which on they are surely one language's common ones."""
LEAST_DIFFERENT, SPREAD = 5, 0.04
"""How many of less have to differ, at the least and as a share of its words: "y" is common in
Spanish and in Welsh."""
SCRIPTS = {
    "ja": "\u3040\u30ff", "ko": "\uac00\ud7af", "zh": "\u4e00\u9fff", "th": "\u0e00\u0e7f",
    "el": "\u0370\u03ff", "he": "\u0590\u05ff", "hi": "\u0900\u097f", "ar": "\u0600\u06ff",
    "ka": "\u10a0\u10ff", "hy": "\u0530\u058f", "ta": "\u0b80\u0bff", "bn": "\u0980\u09ff",
    "te": "\u0c00\u0c7f", "ml": "\u0d00\u0d7f", "kn": "\u0c80\u0cff", "gu": "\u0a80\u0aff",
    "pa": "\u0a00\u0a7f", "or": "\u0b00\u0b7f", "si": "\u0d80\u0dff", "my": "\u1000\u109f",
    "km": "\u1780\u17ff", "lo": "\u0e80\u0eff", "am": "\u1200\u137f"}
"""Languages by the first and the last letter of a script that is mostly theirs."""
SHARED = frozenset(("am", "ar", "bn", "hi"))
"""Those whose script others share: Tigrinya, Persian and Urdu, Assamese, Marathi and Nepali."""
NAMES = {"nb": "no", "nn": "no", "iw": "he", "in": "id"} | {
    other: code for code, others in (pair.split(":") for pair in (
        "af:afr am:amh ar:ara,arb as:asm az:aze,azj be:bel bg:bul bn:ben ca:cat cs:ces,cze "
        "cy:cym,wel da:dan de:deu,ger el:ell,gre en:eng es:spa et:est,ekk eu:eus,baq "
        "fa:fas,per,pes fi:fin fo:fao fr:fra,fre ga:gle gl:glg gu:guj ha:hau he:heb hi:hin hr:hrv "
        "ht:hat hu:hun hy:hye,arm id:ind ig:ibo is:isl,ice it:ita ja:jpn jv:jav ka:kat,geo kk:kaz "
        "km:khm kn:kan ko:kor ku:kur,kmr ky:kir lb:ltz lo:lao lt:lit lv:lav,lvs mg:mlg,plt "
        "mk:mkd,mac ml:mal mn:mon,khk mr:mar ms:msa,may,zsm mt:mlt my:mya,bur ne:nep,npi "
        "nl:nld,dut no:nor,nob,nno om:orm or:ori,ory pa:pan pl:pol ps:pus,pbt pt:por ro:ron,rum "
        "ru:rus rw:kin si:sin sk:slk,slo sl:slv so:som sq:sqi,alb,als sr:srp su:sun sv:swe "
        "sw:swa,swh ta:tam te:tel tg:tgk th:tha ti:tir tl:tgl,fil tr:tur uk:ukr ur:urd uz:uzb,uzn "
        "vi:vie yo:yor zh:zho,chi,cmn zu:zul").split())
    for other in others.split(",")}
"""Codes of languages that the lexicon knows by another: older ones, and those of three letters
(ISO 639-2 and 639-3)."""
CODE = 3
"""Letters of the codes of languages that have none of two."""
_CODE = compile_re("[a-z]{2,3}")


def detect_language(page: Page, given: str | None = None) -> str | None:
    """The ISO 639 code of a page's language, or None where there is too little to tell.

    The text decides before the page's own `lang`, which is often a template's.
    """
    if given:
        return read_code(given)
    return read_sample(take_sample(page)) or read_code(page.head.language) or None


def take_sample(page: Page) -> str:
    """Some text of a page: its longest sentences, and where they are few the longest other blocks.

    A blog's labels on one line may be longer than any sentence, and tell nothing.
    """
    sentences: list[str] = []
    others: list[str] = []
    held = 0
    for index in read_columns(page).find_longest(LOOKED_AT):
        if held >= SAMPLE:
            break
        text = page.blocks[index].text
        if ends_sentence(text):
            sentences.append(text)
            held += len(text)
        elif len(others) < LONGEST:
            others.append(text)
    return " ".join(sentences + others)[:SAMPLE]


def read_code(tag: str) -> str:
    """The code of the language that a tag such as "pt-BR" names; nothing where there is none.

    One of three letters is that of a language which has none of two, as far as the lexicon knows.
    """
    code = re.split("[-_]", tag.strip().lower(), maxsplit=1)[0]
    code = NAMES.get(code, code if len(code) == CODE else code[:2])
    return code if _CODE.fullmatch(code) else ""


@lru_cache(maxsize=8)
def read_sample(sample: str) -> str | None:
    """The language of some text; of the longest blocks of a text's body, mostly the same again."""
    script = read_script(sample)
    if script and script not in SHARED:
        return script
    return read_common_words(sample) or script


def read_script(sample: str) -> str | None:
    """The language that a sample's script tells, where it is mostly one language's."""
    letters = len(sample) - sample.count(" ")
    other = len(sample) - len(sample.encode("ascii", "ignore"))
    if other * 3 < letters:  # mostly ASCII: a Latin script
        return None
    counts = count_scripts(sample, list(SCRIPTS.values()))
    for language, own in zip(SCRIPTS, counts, strict=True):
        if own * (8 if language == "ja" else 3) > letters:
            return language
    return None


def read_common_words(sample: str) -> str | None:
    """The language whose commonest words a sample holds most of."""
    counts = count_common(sample, lay_common_words())
    most = max(counts)
    language, words = counts.index(most), sample.count(" ") + 1
    if most < LEAST or (most < DENSE * words and count_different(
            sample, language) < max(LEAST_DIFFERENT, SPREAD * words)):
        return None
    return list_languages()[language]


def count_different(sample: str, language: int) -> int:
    """How many of a language's commonest words a sample holds, each counted once."""
    different = " ".join(dict.fromkeys(sample.lower().split()))
    return count_common(different, lay_common_words())[language]


@cache
def lay_common_words() -> int:
    """The table of the words that are common in some language, for the compiled core."""
    common: dict[str, int] = {}
    for bit, language in enumerate(list_languages()):
        for word in filter(WORD.fullmatch, load_words(language)["stop"]):
            common[word] = common.get(word, 0) | 1 << bit
    return lay_common(common)
