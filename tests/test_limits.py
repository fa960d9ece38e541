"""Markup that no parser gets through is cut, and its text kept."""

from __future__ import annotations

from pathlib import Path

from cleaner.limits import DEEPEST, MOST_ATTRIBUTES, MOST_OPEN_INLINE, limit
from cleaner.native.markup import count_named, count_tags


def test_harmless_pages_pass_the_limits_untouched(fixtures: Path) -> None:
    for page in fixtures.glob("*/page.html"):
        text = page.read_text(encoding="utf-8", errors="replace").encode()
        many = text * (15_000 // max(1, text.count(b"<")) + 1)
        assert limit(text) == (text, ())
        assert limit(many) == (many, ())


def cut(markup: str) -> tuple[str, tuple[str, ...]]:
    text, warnings = limit(markup.encode())
    return text.decode(), warnings


def test_deep_nesting_is_cut_and_its_text_kept() -> None:
    text, warnings = cut("<div>" * 20_000 + "deep" + "</div>" * 20_000 + "<p>after</p>")
    assert (text.count("<div>"), text.count("</div>")) == (DEEPEST, DEEPEST)
    assert "deep" in text
    assert text.endswith("<p>after</p>")
    assert len(warnings) == 1


def test_inline_tags_left_open_are_cut() -> None:
    text, warnings = cut("".join(f"<p><b id={n}>word{n}" for n in range(9_000)))
    assert text.count("<b") == MOST_OPEN_INLINE
    assert "word8999" in text
    assert len(warnings) == 1


def test_a_tag_with_many_attributes_is_cut() -> None:
    many = " ".join(f"a{n}='<b>'" for n in range(MOST_ATTRIBUTES * 4))
    bare = " ".join(f"a{n}" for n in range(MOST_ATTRIBUTES * 4))
    for attributes in (many, bare):
        text, warnings = cut("<p>x</p>" * 12_000 + f"<div {attributes}>text</div>")
        assert text.endswith("<div>text</div>")
        assert len(warnings) == 1


def test_a_long_attribute_is_not_cut() -> None:
    page = f"<div data-state='{'{&quot;a&quot;:1}' * 30_000}'>text</div>"
    assert cut(page) == (page, ())


def test_tags_are_counted_as_a_limit_needs_it() -> None:
    markup = b"<p>a <b>b</b> <B id=x>c</B> <i/x> <u >d <em\n>< b x> </b x><bold x><b"
    assert (count_tags(markup), count_named(markup, ("b", "i", "em", "u"))) == (12, 2)
    assert (count_tags(b""), count_named(b"", ("b",))) == (0, 0)
    assert count_tags(b"<" * 1000) == 1000
