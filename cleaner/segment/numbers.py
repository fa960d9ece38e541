"""The numbers of ordered lists (`native/numbers.c`), written as a browser shows them."""

from __future__ import annotations

from ..columns import KINDS
from ..native.markup import Scanned
from ..patterns import compile_re

NUMERALS = ("decimals", "small letters", "letters", "small Roman", "Roman")
"""What numbers are written with, in the order of `scan.h`."""
ROMAN = tuple(zip((1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1),
                  "m cm d cd c xc l xl x ix v iv i".split(), strict=True))
MOST_ROMAN = 3999
LETTERS = 26

_NUMBERED = compile_re(r"[(\[]?(?:\d{1,4}(?:[.)\]:]|\s?[-–]\s)"
                       r"|(?:[^\W\d_]|[ivx]{1,5}|[IVX]{1,5})[.)\]])")
"""What is written before a text that has its number already."""


def write_numbers(scanned: Scanned) -> list[str]:
    """What a browser shows before each block: "3." before the first of an ordered list's item.

    Nothing before code, nor before what is numbered in its own text.
    """
    blocks = scanned.blocks
    numbers = [""] * len(blocks)
    for index in blocks["number"].nonzero()[0].tolist():
        number, numerals, kind = blocks[["number", "numerals", "kind"]][index].item()
        if KINDS[kind] != "code" and not is_numbered(scanned.texts[index], number):
            numbers[index] = write_number(number, numerals)
    return numbers


def is_numbered(text: str, number: int) -> bool:
    """Whether an item's text has its number already: "3. Stir", "3" alone, "3 Stir it"."""
    first, _, rest = text.partition(" ")
    return _NUMBERED.match(text) is not None \
        or (first == str(number) and (not rest or rest[0].isupper()))


def write_number(number: int, numerals: int) -> str:
    """A number as lists show it: "3.", "c." or "iii."."""
    name = NUMERALS[numerals]
    written = str(number)
    if "letters" in name:
        written = write_letters(number)
    elif "Roman" in name and number <= MOST_ROMAN:
        written = write_roman(number)
    return f"{written if 'small' in name else written.upper()}."


def write_letters(number: int) -> str:
    """1 to 26 as a to z, 27 as aa."""
    letters = ""
    while number:
        number, letter = divmod(number - 1, LETTERS)
        letters = chr(ord("a") + letter) + letters
    return letters


def write_roman(number: int) -> str:
    """A number up to 3999 in small Roman numerals."""
    written = ""
    for value, letters in ROMAN:
        times, number = divmod(number, value)
        written += letters * times
    return written
