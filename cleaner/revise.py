"""What another look at a text's body has removed, taken over into the account of the first one."""

from __future__ import annotations

from bisect import bisect
from dataclasses import replace
from itertools import accumulate

from .assemble import cut_spans, find_gap
from .model import Hit, Verdict
from .rejudge import Judged
from .segment.runs import read_gaps


def take_over(own: Judged, again: Judged) -> Judged | None:
    """The judgement with what another look at its body has removed; None where they differ."""
    lines = list_lines(again)
    if len(paragraphs := list_paragraphs(own)) != len(lines):
        return None
    verdicts = list(own.verdicts)
    for blocks, line in zip(paragraphs, lines, strict=True):
        alone = len(blocks) == len(line)
        places = line if alone else match_parts(own, blocks, again, line)
        for index, place in zip(blocks, places, strict=True):
            verdicts[index] = revise(verdicts[index], again.verdicts[place], alone=alone,
                                     first=index == blocks[0])
        if not alone:
            cut_parts(own, blocks, again, line, verdicts)
    return replace(own, verdicts=tuple(verdicts))


def cut_parts(own: Judged, blocks: list[int], again: Judged, line: list[int],
              verdicts: list[Verdict]) -> None:
    """Cut out of the blocks of a paragraph the parts of its line that another look has removed."""
    parts = [(start, end, again.verdicts[part])
             for part, (start, end) in zip(line, list_spans(again, line), strict=True)
             if again.verdicts[part].role != "body"]
    for index, (first, last) in zip(blocks, list_spans(own, blocks), strict=True):
        if verdicts[index].role != "body":
            continue
        text, cuts = own.page.blocks[index].text, list(verdicts[index].cuts)
        for start, end, later in parts:
            if first <= start and end <= last:
                removed = again.page.blocks[later.block].text
                at = text.find(removed, start - first)  # behind what is cut out before
                span = at, at + len(removed)
                if at >= 0 and not any(overlap(span, cut.span) for cut in cuts):
                    cuts.append(Hit(index, later.rule, later.because, span=span))
        verdicts[index] = verdicts[index]._replace(cuts=tuple(cuts))


def overlap(one: tuple[int, int], other: tuple[int, int] | None) -> bool:
    """Whether two spans of a text share a part of it."""
    return other is not None and one[0] < other[1] and other[0] < one[1]


def list_spans(own: Judged, blocks: list[int]) -> list[tuple[int, int]]:
    """Where what is kept of each of the blocks that make up a line stands in it."""
    spans, at = list[tuple[int, int]](), 0
    for number, index in enumerate(blocks):
        start = at + len(find_gap(own.page, index)) if number else at
        at = start + len(cut_spans(own.page.blocks[index].text, own.verdicts[index].cuts))
        spans.append((start, at))
    return spans


def match_parts(own: Judged, blocks: list[int], again: Judged, line: list[int]) -> list[int]:
    """The part of a line in which the middle of each block of the same paragraph stands."""
    ends = list(accumulate(len(again.page.blocks[part].text) + 1 for part in line))
    sizes = [len(own.page.blocks[index].text) + 1 for index in blocks]
    return [line[min(bisect(ends, end - size // 2), len(line) - 1)]
            for end, size in zip(accumulate(sizes), sizes, strict=True)]


def revise(verdict: Verdict, later: Verdict, *, alone: bool, first: bool) -> Verdict:
    """A verdict after a later one on the same text, or, unless it is alone, on its paragraph."""
    if later.role != "body":
        return later._replace(block=verdict.block, cuts=())
    if alone or first:
        verdict = verdict._replace(joined=later.joined)
    if alone and later.cuts and not verdict.cuts:
        cuts = tuple(cut._replace(block=verdict.block) for cut in later.cuts)
        verdict = verdict._replace(cuts=cuts)
    return verdict


def list_paragraphs(own: Judged) -> list[list[int]]:
    """The blocks that each paragraph of a body is made of."""
    paragraphs: list[list[int]] = []
    for verdict in own.verdicts:
        if verdict.role == "body":
            if verdict.joined and paragraphs:
                paragraphs[-1].append(verdict.block)
            else:
                paragraphs.append([verdict.block])
    return paragraphs


def list_lines(again: Judged) -> list[list[int]]:
    """The blocks that each line of a text was parted into."""
    lines: list[list[int]] = []
    for index, gap in enumerate(read_gaps(again.page)):
        if gap:
            lines[-1].append(index)
        else:
            lines.append([index])
    return lines
