"""Pages that are measured without what their heads, attributes and classes say."""

from __future__ import annotations

from benchmarks.headless import drop_naming, drop_stated, drop_stating

PAGE = ('<html><head><meta charset="utf-8"><title>Ice</title><meta name="author" content="Jo Lund">'
        '<link rel="canonical" href="/ice"><script type="application/ld+json">{"a": 1}</script>'
        '</head><body><p class="byline" id=a>By <a rel="author" href="/jo">Jo</a> <time '
        "datetime='2021-03-05'>5 March</time></p></body></html>")


def test_the_head_states_its_title_alone() -> None:
    assert drop_stated(PAGE) == (
        '<html><head><meta charset="utf-8"><title>Ice</title></head><body>'
        '<p class="byline" id=a>By <a rel="author" href="/jo">Jo</a> <time '
        "datetime='2021-03-05'>5 March</time></p></body></html>")


def test_attributes_state_nothing() -> None:
    assert drop_stating(PAGE).endswith(
        '<p class="byline" id=a>By <a href="/jo">Jo</a> <time>5 March</time></p></body></html>')


def test_classes_name_nothing() -> None:
    assert '<p>By <a href="/jo">Jo</a>' in drop_naming(PAGE)
