"""Where a text was first published, and what it is called there."""

from __future__ import annotations

import pytest

from .bylines import UNCASED
from .hits import hits_on


@pytest.mark.parametrize(("line", "sure"), [
    ("原标题：一封信在路上走了很多年", True),
    ("原標題：一封信在路上走了很多年", True),
    ("这封信的原标题：一个谜", False),
])
def test_what_a_text_is_called_elsewhere(line: str, sure: bool) -> None:
    title, prose = UNCASED["zh"]
    hits = hits_on(f"<h1>{title}</h1><p>{line}</p><p>{prose}</p><p>{prose}</p>", line)
    assert any(hit.rule == "syndication-line" and hit.sure for hit in hits) is sure
