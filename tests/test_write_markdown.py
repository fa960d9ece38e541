"""Markdown that is written: a paragraph that looks marked is read back as its own words."""

from __future__ import annotations

import pytest

from cleaner.model import Block
from cleaner.write.markdown import mark


@pytest.mark.parametrize(("paragraph", "written"), [
    ("1. FC Kehl gewann.", "1\\. FC Kehl gewann."),
    ("2012) It froze.", "2012\\) It froze."),
    ("1.", "1\\."),
    ("# Ice", "\\# Ice"), ("###", "\\###"), ("- Ice", "\\- Ice"), ("*", "\\*"), (">Ice", "\\>Ice"),
    ("---", "\\---"), ("***", "\\***"), ("_____", "\\_____"), ("* * *", "\\* * *"),
    ("```", "\\```"),
    ("1.5 metres of ice", "1.5 metres of ice"), ("#ice on the quay", "#ice on the quay"),
    ("-5 degrees", "-5 degrees"), ("1234567890. Ice", "1234567890. Ice"), ("Ice - 1.", "Ice - 1."),
])
def test_a_paragraph_that_looks_marked_is_escaped(paragraph: str, written: str) -> None:
    assert mark(paragraph, Block(0, paragraph, "paragraph", "p", 0, 0, 0, 0, 0, 0, 0)) == written
