"""The few sentences below what stays that end an article, or its part."""

from __future__ import annotations

from .below import RELATED, announces
from .lexicon.marks import CRIES, FULL_STOPS, UNSPACED
from .lexicon.words import address_words, stop_words
from .native.forms import ANNOUNCING
from .patterns import compile_re
from .segment.line_shapes import STEM, WIDE, cut_ending
from .segment.speech import is_reported
from .sizes import count_words
from .standing import Standing

MOST_CLOSING, LONGEST_CLOSING = 3, 300
"""Sentences that may end an article below its last sure paragraph, and their characters."""
LOCAL, REACH = 12, 60
"""Blocks that stay above among which the words of such a sentence are looked for, and among how
many of all blocks these are."""
SHARED, ENOUGH, ENOUGH_PAIRS = 0.25, 2, 6
"""Part of its longer words that stand there, and how many are enough of any; of pairs of letters,
where nothing parts words."""
ADDRESSING = 0.25
"""Part of the paragraphs above which a text speaks to its readers, as advertisements do."""
STEM_WIDE = 2
"""Letters of a word that tell it in Korean, whatever it ends with."""
INSERTED = frozenset(("advertisement", "app-prompt", "caption-line", "credit", "embedded-post",
                      "image-line", "labelled-link", "newsletter-prompt", "reader-poll",
                      "reading-prompt"))
"""Rules for what is set into articles."""
BESIDE = frozenset((
    "carousel", "comment-form", "consent-notice", "paywall-notice", "related-links",
    "rights-notice", "share-bar"))
"""Those for what stands in such a box beside it."""
ANNOUNCED, SUMMED = 2, 2
"""Lines of a reference to another article: its label and the title; and how many sentences show
that they are no summary of that."""
MOST_INSERTED, LONGEST_BESIDE, LONGEST_NAME, LONGEST_WIDE_NAME = 8, 60, 4, 8
"""Such lines that may stand between a paragraph and the one that goes on with it, characters of
those among them that no rule claims, and words of what names the offer right below it, or letters
of it in Chinese, Japanese and Korean."""
NEARLY, ENDINGS = 0.6, frozenset(("tag-list", "share-bar"))
"""Part of the bar that a last sentence needs, and rules for what stands right below articles."""
HEADING = 0.05
"""Likelihood of a heading behind what is set into an article, above a sentence that goes on."""
_MARKS = f"\"'“”„‟«»‘’‚.,;:!?…()[]–—-¡¿{FULL_STOPS}{CRIES}"
_QUOTED = compile_re("[“„«\"‟][^“”„«»\"‟]{1,400}[”“»\"]")


def raise_sentences(lines: Standing) -> None:
    """Raise the few sentences below what stays that speak of what it speaks of.

    Such as end an article, or its part. None that speaks to the reader: where an article does so
    itself, as advertisements do, they show nothing.
    """
    address = address_words(lines.language)
    asked = False
    for run in list_runs(lines):
        local = find_local(lines, run[0])
        for index in run:
            text = lines.blocks[index].text
            if not is_closing(text) or addresses(text, address) \
                    or not (is_reported(text) or goes_on(text, local)
                            or is_last(lines, index, run[-1] + 1)):
                break
            if not asked and speaks_to_readers(lines, address):
                return
            asked = True
            lines.keep(index)
            if index == run[0] and lines.likely[index - 1] >= HEADING \
                    and lines.is_open(index - 1) and not lines.ended[index - 1]:
                lines.keep(index - 1)  # its heading


def find_local(lines: Standing, below: int) -> str:
    """The text of the blocks above one that stay, small."""
    kept = [index for index in range(max(0, below - REACH), below) if lines.is_kept(index)]
    return " ".join([lines.blocks[index].text for index in kept[-LOCAL:]]).casefold()


def list_runs(lines: Standing) -> list[range]:
    """The runs of few sentences that do not stay, below a line that does.

    What is set into articles may stand between.
    """
    count, runs = len(lines.blocks), []
    kept, spoken = lines.find_kept(), lines.find_open() & lines.ended
    for above in (kept[:-1] & ~kept[1:]).nonzero()[0].tolist():
        first = last = find_inserted_end(lines, above)
        while last < count and spoken[last]:
            last += 1
        least = SUMMED if first > above + 1 and refers_to_one(lines, above + 1, first) else 1
        if first + least <= last <= first + MOST_CLOSING:
            runs.append(range(first, last))
    return runs


def find_inserted_end(lines: Standing, above: int) -> int:
    """The line behind what is set into an article below a line, or the one right below that.

    What it ends in is no name of a newsletter or the like: the sentence below such praises it.
    """
    end, sure = above + 1, False
    last = min(end + MOST_INSERTED, len(lines.blocks))
    while end < last and may_be_inserted(lines, end):
        sure = sure or any(hit.sure and hit.rule in INSERTED for hit in lines.claims.get(end, ()))
        end += 1
    named = end - 1 not in lines.claims and is_short(lines.blocks[end - 1].text)
    sure = sure or refers_to_one(lines, above + 1, end)
    return end if sure and not named else above + 1


def is_short(text: str) -> bool:
    """Whether a line may be what a newsletter is called."""
    return count_words(text) <= LONGEST_NAME and not (
        text[0] >= WIDE and len(text) > LONGEST_WIDE_NAME)


def refers_to_one(lines: Standing, first: int, end: int) -> bool:
    """Whether some lines are a label that announces another article, and its title."""
    return end == first + ANNOUNCED and all(
        any(hit.rule == RELATED for hit in lines.claims.get(index, ()))
        for index in range(first, end)) and announces(lines.blocks[first].text, lines.language)


def may_be_inserted(lines: Standing, index: int) -> bool:
    """Whether a line may be one that is set into articles, or a title there."""
    if index not in lines.claims:
        return not lines.high[index] and bool(lines.size[index] <= LONGEST_BESIDE) \
            and (not lines.ended[index] or bool(lines.edges[index] & ANNOUNCING))
    return any(hit.rule in INSERTED or hit.rule in BESIDE for hit in lines.claims[index])


def is_closing(text: str) -> bool:
    """Whether a sentence by its form may be an article's last."""
    return len(text) <= LONGEST_CLOSING and not text[0].isdigit() and text[-1] not in "!！:："


def goes_on(text: str, local: str) -> bool:
    """Whether enough of a sentence's longer words stand in the text above it."""
    stems = {find_stem(word) for word in split_words(text) if word not in stop_words()} - {""} \
        if " " in text or not UNSPACED.search(text) else list_pairs(text)
    shared = sum(stem in local for stem in stems)
    enough = ENOUGH if " " in text else ENOUGH_PAIRS
    return shared >= enough or (shared > 0 and shared >= SHARED * len(stems))


def is_last(lines: Standing, index: int, behind: int) -> bool:
    """Whether a sentence of a page nearly stays, and what stands below articles is below it."""
    return not lines.extracted and bool(lines.likely[index] >= NEARLY * lines.bars[index]) \
        and any(hit.sure and hit.rule in ENDINGS for hit in lines.claims.get(behind, ()))


def list_pairs(text: str) -> set[str]:
    """The letters of a text that does not part words, two by two."""
    return {text[at:at + 2] for at in range(len(text) - 1) if text[at:at + 2].isalpha()}


def split_words(text: str) -> list[str]:
    """The words of a text, case folded, as spaces part them."""
    return [word.strip(_MARKS) for word in text.casefold().split()]


def find_stem(word: str) -> str:
    """The beginning of a word that tells it, whatever it ends with; "" of a short word."""
    least = STEM_WIDE if word[:1] >= WIDE else STEM
    return cut_ending(word, least) if len(word) >= least and word.isprintable() \
        and not any(map(str.isdigit, word)) else ""


def addresses(text: str, address: frozenset[str]) -> bool:
    """Whether a text speaks to its readers, or of those who offer it."""
    return not address.isdisjoint(split_words(_QUOTED.sub(" ", text)))


def speaks_to_readers(lines: Standing, address: frozenset[str]) -> bool:
    """Whether many of an article's paragraphs speak to its readers."""
    paragraphs = (lines.find_kept() & (lines.size >= lines.least)).nonzero()[0].tolist()
    most, spoken = ADDRESSING * len(paragraphs), 0
    for left, index in zip(range(len(paragraphs) - 1, -1, -1), paragraphs, strict=True):
        spoken += addresses(lines.blocks[index].text, address)
        if spoken > most or spoken + left <= most:
            break
    return spoken > most
