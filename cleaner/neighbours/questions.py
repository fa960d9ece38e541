"""Questions of which the answers stay, and those that unfold together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..draft import Draft
from ..learned import Judgement
from ..model import Hit, Page
from ..rules.evidence import OUTER
from ..segment.line_shapes import ends_sentence
from ..sizes import count_words
from .bars import ASKING, BETWEEN, HOPED, LEAST_ASKING, LOWEST, SEVERAL


def find_asking(page: Page, draft: Draft, judgement: Judgement) -> list[int]:
    """The blocks of HTML that end as questions do, where what is below is half likely, or stays."""
    if not page.containers:
        return []
    answered = (judgement.likely[1:] >= LOWEST) | draft.kept[1:]
    return [index for index in answered.nonzero()[0].tolist()
            if page.blocks[index].text[-1] in ASKING]


def keep_asked(page: Page, draft: Draft, judgement: Judgement,
               claims: Mapping[int, Sequence[Hit]], asking: Sequence[int]) -> None:
    """Keep the questions, of several, below which the answer stays: links that unfold it, mostly.

    Where the answers do not stay, the truth of true articles has them as often as not.
    """
    asked = [index for index in asking
             if draft.kept[index + 1] and judgement.likely[index] >= HOPED
             and is_asked(page, index, claims)]
    if len(asked) < SEVERAL:
        return
    for index in asked:
        if not draft.kept[index]:
            draft.keep(index, "a question, answered below")
    last = asked[-1] + 2
    if last + 1 < len(page.blocks) and page.blocks[last].text[-1] in ASKING \
            and is_asked(page, last, claims) and judgement.likely[last + 1] >= BETWEEN:
        draft.keep(last, "the last question")
        draft.keep(last + 1, "answers the last question")


def keep_unfolded(page: Page, draft: Draft, claims: Mapping[int, Sequence[Hit]],
                  asking: Sequence[int]) -> None:
    """Keep several questions with their answers, amid what stays: they unfold as tabs do."""
    first = begins = behind = 0
    for index in asking:
        if not is_asked(page, index, claims):
            continue
        if index != behind:
            first = begins = index
        behind = index + 2
        if behind - first >= 2 * SEVERAL and first and draft.kept[first - 1] \
                and behind < len(page.blocks) and draft.kept[behind]:
            for one in range(begins, behind):
                if not draft.kept[one]:
                    draft.keep(one, "one of several questions and answers")
            begins = behind


def is_asked(page: Page, index: int, claims: Mapping[int, Sequence[Hit]]) -> bool:
    """Whether a block is a question of several words, with an answer below it."""
    question, answer = page.blocks[index:index + 2]
    return count_words(question.text) >= LEAST_ASKING and question.kind not in OUTER \
        and not claims.get(index) and not claims.get(index + 1) \
        and answer.kind not in (*OUTER, "heading") and not answer.linked \
        and ends_sentence(answer.text)
