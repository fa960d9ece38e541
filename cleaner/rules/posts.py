"""Posts of social networks that an article shows, told by their element or how they are signed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..lexicon.markup import BIT
from ..model import Block, Hit
from ..native.signs import POSTED
from ..patterns import compile_re
from .evidence import OUTER, Evidence

PICTURES = ("pic.twitter.com/", "pic.x.com/")
"""How the address of a post's picture begins, which ends the post."""
SIGNING, SOUND = "(@", "♬"
"""What stands in a post's signature before the account, and what a video's sound begins with."""
LONGEST_POST, LONGEST_ADDRESS = 600, 30
"""Characters of a post, and of its picture's address."""
MOST_PARTS = 8
"""Lines of a post that is parted at its links."""
TAGGED = ("#", "@", "http", "pic.")
"""What such parts begin with: topics, accounts, addresses."""
_SIGNATURE = compile_re(
    r"[—–-]{1,2} ?[^@()]{1,60}\(@\w{1,30}\)(?: [^!?]{0,25}20\d\d[^.!?]{0,20})?\Z")
"""Who posted, and mostly when: "— Ann Ray (@annray) May 3, 2021"."""
LONGEST_SIGNATURE, LONGEST_DAY = 130, 25
"""Characters of it, and of a day on a line of its own."""
_YEAR = compile_re(r"\b20\d\d\b")
MOST_OF_PROSE = 0.15
"""Share of a page's prose in posts above which they are what the article is about."""


def find_embedded_post(evidence: Evidence) -> Iterator[Hit]:
    """embedded-post: a social network's post in the article ("— Ann Ray (@annray) May 3, 2021")."""
    hits = list(find_signed(evidence) if evidence.page.source.kind == "text"
                else find_boxed(evidence))
    inside = sorted({hit.block for hit in hits if hit.sure})
    if inside:
        prose = evidence.columns.prose
        if prose[inside].sum() <= MOST_OF_PROSE * prose.sum():
            yield from hits


def find_boxed(evidence: Evidence) -> Iterator[Hit]:
    """A hit on each block of a quotation that a script makes a post of."""
    for box in evidence.find_named(BIT["embed"]):
        if box.tag == "blockquote":
            for block in evidence.page.blocks[box.first:box.last]:
                if block.kind not in OUTER:
                    yield Hit(block.index, "embedded-post", "in a post of a social network")


def holds_signed(texts: list[str]) -> bool:
    """Whether one of some texts is a signed post, or shows its picture."""
    return any((SIGNING in text and find_signature(text) is not None)
               or any(ends_in_picture(text, picture) for picture in PICTURES) for text in texts)


def find_signed(evidence: Evidence) -> Iterator[Hit]:
    """A hit on each line of a text's posts, by their pictures, signatures and sounds."""
    blocks = evidence.page.blocks
    for block in evidence.having(POSTED):
        text, index = block.text, block.index
        if any(ends_in_picture(text, picture) for picture in PICTURES):
            yield Hit(index, "embedded-post", "ends in a post's picture")
            if text.startswith(PICTURES):
                yield from hit_parts(blocks, index, sure=True)
        elif SIGNING in text and (found := find_signature(text)) is not None:
            yield Hit(index, "embedded-post", f"signed {text[found:]}")
            if not found:
                yield from hit_parts(blocks, index, sure=False)
            if text[-1] == ")" and is_day(blocks[index + 1:index + 2]):
                yield Hit(index + 1, "embedded-post", "the day of a post")
        elif text[0] == SOUND:
            yield from (Hit(at, "embedded-post", "of a video with its sound")
                        for at in range(find_account(blocks, index), index + 1))


def is_day(below: Sequence[Block]) -> bool:
    """Whether the line below a signature is but the day of its post."""
    return any(len(block.text) <= LONGEST_DAY and _YEAR.search(block.text) for block in below)


def ends_in_picture(text: str, address: str) -> bool:
    """Whether a line of a post's size ends in the address of its picture."""
    at = text.rfind(address)
    return 0 <= at <= LONGEST_POST and len(text) - at <= len(address) + LONGEST_ADDRESS \
        and " " not in text[at:]


def find_signature(text: str) -> int | None:
    """Where in a line of a post's size the signature begins that it ends in."""
    if len(text) > LONGEST_POST + LONGEST_SIGNATURE:
        return None
    found = _SIGNATURE.search(text, max(0, len(text) - LONGEST_SIGNATURE))
    return found.start() if found else None


def hit_parts(blocks: Sequence[Block], at: int, *, sure: bool) -> Iterator[Hit]:
    """A hit on each topic, account and address right above a post's last line, and on its words.

    The words are the first line that is none of these; `sure` says that they are the post's even
    where nothing else is parted from them.
    """
    for index in range(at - 1, max(-1, at - 1 - MOST_PARTS), -1):
        tagged = blocks[index].text.startswith(TAGGED) and " " not in blocks[index].text
        yield Hit(index, "embedded-post", "of a post that ends below", sure=sure or tagged)
        if not tagged:
            return
        sure = True


def find_account(blocks: Sequence[Block], at: int) -> int:
    """The line above a video's sound that is its account, or this itself where none is near."""
    return next((index for index in range(at - 1, max(-1, at - 1 - MOST_PARTS), -1)
                 if blocks[index].text[0] == "@" and " " not in blocks[index].text), at)
