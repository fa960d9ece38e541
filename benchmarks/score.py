"""The measures: what a prediction is worth beside the truth of its page.

`benchmarks/README.md` says what each measure means. A page is measured by what its truth states
and by nothing else; a page without a prediction counts as an empty one.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from statistics import fmean
from typing import Any, NamedTuple

Truth = Mapping[str, Any]
"""One line of a truth file."""
Scores = dict[str, list[float]]
"""The values of one page by measure; snippets give several, a measure not applied none."""

SHINGLE = 4
GOOD = 0.9
MEASURES = ("f1", "precision", "recall", "shingle_f1", "exact", "kept", "residue", "headline",
            "byline", "byline_invented", "date", "date_invented")

_WORD = re.compile(r"\w+")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_PREPOSITION = re.compile(r"(?:by|von|par|por|di|door|av|af)\s+", re.IGNORECASE)
_AND = re.compile(r"\s*[;,&|]\s*|\s*\b(?:and|und|et)\b\s*|\s+[ye]\s+")
DEGREES = ("MD PhD MS MPH MA RN RD RDN LD LDN CPA CFP CFA DDS DVM DO JD MBA MSc BSc Esq Jr Sr "
           "CSCS LCSW PsyD").split()
_DEGREE = re.compile(
    r",?\s+\(?(?:" + "|".join(r"\.?".join(degree) for degree in DEGREES)
    + r")\b\.?\)?(?=\s*(?:[,;&]|$)|\s+and\s)")


class Prediction(NamedTuple):
    """What a program made of a page; a fact that it does not give is None or empty.

    byline: names, or a line that lists them.
    """

    headline: str | None = None
    byline: tuple[str, ...] | str = ()
    date: str | None = None
    body: str = ""


NOTHING = Prediction()


def fold(text: str) -> str:
    """The words of `text` without case, accents and punctuation, parted by one space.

    A letter with an accent ends a word: what is compared is folded on both sides.
    """
    return " ".join(_WORD.findall(unicodedata.normalize("NFKD", text).casefold()))


def squeeze(text: str) -> str:
    """`text` in lower case, its white space folded: the form in which snippets are looked for."""
    return " ".join(text.split()).lower()


def read_words(text: str) -> list[str]:
    """The lower-cased words of a body, in order."""
    return _WORD.findall(text.lower())


def read_names(value: str | Iterable[str] | None) -> frozenset[str]:
    """The folded names of a byline, given as a list of names or as a line that lists them."""
    if not value:
        return frozenset()
    listed = _AND.split(_clear_name(value)) if isinstance(value, str) else value
    return frozenset(name for each in listed if (name := fold(_clear_name(str(each)))))


def _clear_name(name: str) -> str:
    """A name without the "by" before it and the degrees after it."""
    before = ""
    while name != before:
        before, name = name, _DEGREE.sub("", name)
    name = name.strip()
    preposition = _PREPOSITION.match(name)
    return name[preposition.end():] if preposition else name


def read_day(value: object) -> str | None:
    """The day of an ISO 8601 date or time, None for anything else."""
    day = _DAY.match(value) if isinstance(value, str) else None
    return day.group() if day else None


def score_page(truth: Truth, prediction: Prediction) -> Scores:
    """Measure one page by all that its truth allows."""
    scores: Scores = {}
    if truth.get("body") is not None:
        scores.update(_score_body(truth["body"], prediction.body))
    text = squeeze(prediction.body)
    for key, measure in (("with", "kept"), ("without", "residue")):
        scores[measure] = [float(squeeze(snippet) in text) for snippet in truth.get(key) or ()]
    if truth.get("headline"):
        same = fold(truth["headline"]) == fold(prediction.headline or "")
        scores["headline"] = [float(same)]
    whole = truth.get("body") is not None
    if "byline" in truth:
        names, found = read_names(truth["byline"]), read_names(prediction.byline)
        if names:
            scores["byline"] = [float(found == names)]
        elif whole:
            scores["byline_invented"] = [float(bool(found))]
    if "date" in truth:
        if truth["date"]:
            scores["date"] = [float(read_day(prediction.date) == read_day(truth["date"]))]
        elif whole:
            scores["date_invented"] = [float(bool(prediction.date))]
    return scores


def _score_body(true: str, found: str) -> Scores:
    true_words, found_words = read_words(true), read_words(found)
    precision, recall = _compare(Counter(true_words), Counter(found_words))
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    shingle_precision, shingle_recall = _compare(_count_shingles(true), _count_shingles(found))
    return {"precision": [precision], "recall": [recall], "f1": [f1],
            "shingle_precision": [shingle_precision], "shingle_recall": [shingle_recall],
            "exact": [float(true_words == found_words)], "empty": [float(not found_words)],
            "under_0.9": [float(f1 < GOOD)]}


def _compare(true: Counter[Any], found: Counter[Any]) -> tuple[float, float]:
    """Precision and recall of one bag beside another; two empty bags agree."""
    if not true and not found:
        return 1.0, 1.0
    if not true or not found:
        return 0.0, 0.0
    shared = (true & found).total()
    return shared / found.total(), shared / true.total()


def _count_shingles(text: str) -> Counter[tuple[str, ...]]:
    """Runs of four words, case kept; a shorter text is one run."""
    words = _WORD.findall(text)
    if not words:
        return Counter()
    last = max(1, len(words) - SHINGLE + 1)
    return Counter(tuple(words[start:start + SHINGLE]) for start in range(last))


def summarize(pages: Sequence[Scores]) -> dict[str, float]:
    """Means over pages by measure, in the order of `MEASURES`; none for what was not measured.

    `pages`, `under_0.9` and `empty` are counts.
    """
    def collect(measure: str) -> list[float]:
        return [value for page in pages for value in page.get(measure, ())]

    means = {measure: fmean(values) for measure in
             (*MEASURES, "shingle_precision", "shingle_recall") if (values := collect(measure))}
    if "f1" in means:
        precision, recall = means.pop("shingle_precision"), means.pop("shingle_recall")
        both = precision + recall
        means["shingle_f1"] = 2 * precision * recall / both if both else 0.0
    summary: dict[str, float] = {"pages": len(pages)}
    summary |= {measure: means[measure] for measure in MEASURES if measure in means}
    if "f1" in means:
        summary |= {count: sum(collect(count)) for count in ("under_0.9", "empty")}
    return summary
