"""Posts of social networks that stand amid the lines of a text, told by how they are signed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..model import Block, Hit
from ..patterns import compile_re
from .evidence import Evidence

PICTURES = ("pic.twitter.com/", "pic.x.com/")
"""How the address of a post's picture begins, which ends the post."""
SIGNING, SOUND = "(@", "♬"
"""What stands in a post's signature before the account, and what a video's sound begins with."""
LONGEST_POST, LONGEST_ADDRESS = 600, 30
"""Characters of a post, and of its picture's address."""
MOST_PARTS = 8
"""Lines of a post that is parted at its links."""
TAGGED = ("#", "@", "http")
"""What such parts begin with: topics, accounts, addresses."""
_SIGNATURE = compile_re(r"[—–-]{1,2} ?[^@()]{1,60}\(@\w{1,30}\)(?: [^.!?]{0,30})?\Z")
"""Who posted, and mostly when: "— Ann Ray (@annray) May 3, 2021"."""
LONGEST_SIGNATURE = 130


def find_embedded_post(evidence: Evidence) -> Iterator[Hit]:
    """embedded-post: a post of a social network, by its signature ("— Ann Ray (@annray) May 3")."""
    if evidence.page.source.kind != "text":
        return
    data, blocks = evidence.lines.data, evidence.page.blocks
    shown = [picture for picture in PICTURES if picture.encode() in data]
    signed = b"(@" in data
    if not (shown or signed or SOUND.encode() in data):
        return
    dated = {index for index, _ in evidence.dates}
    for block in blocks:
        text, index = block.text, block.index
        if any(ends_in_picture(text, picture) for picture in shown):
            yield Hit(index, "embedded-post", "ends in a post's picture")
            if text.startswith(PICTURES):
                yield from hit_parts(blocks, index, sure=True)
        elif signed and SIGNING in text and (found := find_signature(text)) is not None:
            yield Hit(index, "embedded-post", f"signed {text[found:]}")
            if not found:
                yield from hit_parts(blocks, index, sure=False)
            if text[-1] == ")" and index + 1 in dated:
                yield Hit(index + 1, "embedded-post", "the date of a post")
        elif text[0] == SOUND:
            yield from (Hit(at, "embedded-post", "of a video with its sound")
                        for at in range(find_account(blocks, index), index + 1))


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
