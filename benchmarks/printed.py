"""Which facts of a page a flattened text of it prints.

A text keeps a fact of its page only where it prints it:

- headline: where the text holds it, case, accents and punctuation aside; otherwise it is left out;
- byline: where the text holds every name; where it holds none of them the byline is empty, and a
  name given is an invented one; where it holds a part it is left out;
- date: where the text holds the day in a form that people write; otherwise it is null, and a date
  given is an invented one.

What the truth of a text itself states stays as it is.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from babel import Locale

from .score import fold, read_day, read_names

TEXT_SUFFIX = "-text"
REACH = 40
"""Characters about a day's number in which its month and year are looked for."""
GAP = r"[\s.,/|·_–-]{0,4}"
"""What may part day, month and year."""
LANGUAGES = (
    "en de fr es it pt nl pl ru uk be bg cs sk sl hr sr ro hu sv da nb is fi et lv lt tr el ar fa "
    "ur he hi bn ta id ms vi th ja ko zh ca eu gl af sw"
).split()
"""The languages whose names of months are known."""
_FOREIGN = re.compile(r"[^\x00-\x7f]")
FILLER = r"(?:(?<=\s)(?:of|de|del|di|den|y)\s)?"


def find_origin(truth: Mapping[str, Any]) -> str:
    """The id of the page that a text was made from: its own less ":flattener"."""
    flattener = truth.get("flattener")
    return str(truth["id"]).removesuffix(f":{flattener}") if flattener else str(truth["id"])


def derive_truth(truths: Iterable[Mapping[str, Any]], texts: Mapping[str, str],
                 pages: Iterable[Mapping[str, Any]]) -> Iterator[dict[str, Any]]:
    """Yield the truth of each text with the facts of its page that the text prints."""
    facts = {str(page["id"]): page for page in pages}
    for truth in truths:
        page, text = facts.get(find_origin(truth)), texts.get(str(truth["id"]))
        derived = {} if page is None or text is None else derive_facts(page, text)
        yield {**derived, **truth}


def derive_facts(page: Mapping[str, Any], text: str) -> dict[str, Any]:
    """Those facts of a page that `text` prints; see above."""
    facts: dict[str, Any] = {}
    folded = f" {fold(text)} "
    headline = page.get("headline")
    if headline and f" {fold(headline)} " in folded:
        facts["headline"] = headline
    if "byline" in page:
        names = read_names(page["byline"])
        printed = sum(f" {name} " in folded for name in names)
        if printed == len(names):
            facts["byline"] = page["byline"]
        elif not printed:
            facts["byline"] = []
    if "date" in page:
        day = read_day(page["date"])
        facts["date"] = page["date"] if day and prints_day(text, day) else None
    return facts


def prints_day(text: str, day: str) -> bool:
    """Whether `text` holds the day in digits or with a month's name."""
    year, _, date = day.split("-")
    flat = flatten(text)
    for found in re.finditer(rf"(?<!\d)0?{int(date)}(?!\d)", flat):
        around = flat[max(0, found.start() - REACH):found.end() + REACH]
        if year[2:] in around and compile_day(day).search(around):
            return True
    return False


def flatten(text: str) -> str:
    """`text` in lower case without accents, its digits Western, its white space folded."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return " ".join(_FOREIGN.sub(lambda found: _flatten_character(found.group()), plain).split())


@cache
def _flatten_character(character: str) -> str:
    if unicodedata.combining(character):
        return ""
    return str(unicodedata.digit(character, character))


@cache
def compile_day(day: str) -> re.Pattern[str]:
    """A pattern for the forms in which flattened text prints a day."""
    year, month, date = day.split("-")
    y, m, d = f"['’]?(?:{year[:2]})?{year[2:]}", f"0?{int(month)}", f"0?{int(date)}"
    name = "(?:" + "|".join(map(re.escape, name_month(int(month)))) + ")"
    ordinal = f"{d}(?:st|nd|rd|th|er|o|a|e|de)?"
    between = rf"{GAP}{FILLER}"
    forms = (
        f"{year}[-./]{m}[-./]{d}", rf"{d}[-./]\s?{m}[-./]\s?{y}", f"{m}[-./]{d}[-./]{y}",
        f"{ordinal}{between}{name}{between}{year}",
        f"{name}{between}{ordinal}{between}{year}",
        f"{year}{between}{name}{between}{ordinal}",
    )
    korean = [flatten(sign) for sign in "년월일"]
    marked = [rf"{year}\s?{of_year}\s?{m}\s?{of_month}\s?{d}\s?{of_day}"
              for of_year, of_month, of_day in ("年月日", korean)]
    return re.compile(rf"(?<!\d)(?:(?:{'|'.join(forms)})(?!\d)|{'|'.join(marked)})")


@cache
def name_month(month: int) -> tuple[str, ...]:
    """The names of a month and their short forms in all `LANGUAGES`, longest first."""
    names = {"sept"} if month == 9 else set()
    for language in LANGUAGES:
        months = Locale(language).months
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                names.add(flatten(months[context][width][month]).rstrip("."))
    return tuple(sorted((name for name in names if name and not name.isdigit()),
                        key=lambda name: (-len(name), name)))
