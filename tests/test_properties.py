"""What holds for every page: one verdict a block, verdicts that give the body, the same again."""

from __future__ import annotations

import json
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest
from bs4 import BeautifulSoup
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import html

from cleaner import Article, Outcome, trace
from cleaner.lexicon.languages import list_languages
from cleaner.segment.sentences import GLUED

from .conftest import ROOT
from .pages import HTML, TEXT

PAGES = [*sorted(ROOT.glob("fixtures/*/page.*")), HTML, TEXT]
SCHEMA = json.loads((files("cleaner") / "article.schema.json").read_text(encoding="utf-8"))
FEW = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))

words = st.text(st.characters(categories=("L", "N", "P"), codec="utf-8"), min_size=1, max_size=12)
sentences = st.lists(words, min_size=1, max_size=40).map(" ".join)
lines = st.one_of(sentences, st.sampled_from(
    ["Share", "Leave a Reply", "By Jo Lund", "March 3, 2021", "Read more", "Image 1 of 7", "",
     "Advertisement", "Sign up for our newsletter", "© 2021 The Post", "comment (0)"]))
texts = st.lists(lines, min_size=1, max_size=25).map("\n\n".join)


def escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def wrap(tag: str, classes: str, content: str) -> str:
    return f'<{tag} class="{classes}">{content}</{tag}>'


classes = st.sampled_from(["", "share", "article-body", "comments", "related", "byline", "caption"])
leaves = st.builds(wrap, st.sampled_from(["p", "h2", "blockquote", "figcaption", "li"]), classes,
                   lines.map(escape))
elements = st.recursive(leaves, lambda inner: st.builds(
    wrap, st.sampled_from(["div", "section", "article", "aside", "nav", "footer", "ol"]),
    classes,
    st.lists(inner, max_size=5).map("".join)), max_leaves=20)
pages = st.lists(elements, min_size=1, max_size=5).map(
    lambda parts: "<!DOCTYPE html><html><head><title>A page</title></head><body>"
                  + "".join(parts) + "</body></html>")


def replay(outcome: Outcome) -> str:
    """The body, from the blocks and the verdicts alone."""
    paragraphs: list[str] = []
    settings = outcome.page.settings
    glued = set() if settings is None else set((settings.gaps == GLUED).nonzero()[0].tolist())
    for verdict in outcome.verdicts:
        if verdict.role != "body":
            continue
        block = outcome.page.blocks[verdict.block]
        text, number = block.text, block.number
        kept = list(text)
        for cut in verdict.cuts:
            assert cut.span is not None
            kept[slice(*cut.span)] = [""] * (cut.span[1] - cut.span[0])
        shown = "".join(kept)
        if verdict.cuts:
            shown = " ".join(shown.split())
        if shown and verdict.joined and paragraphs:
            paragraphs[-1] += ("" if verdict.block in glued else " ") + shown
        elif shown:
            paragraphs.append(f"{number} {shown}")
    return "\n\n".join(paragraphs)


def check(outcome: Outcome) -> None:
    blocks, verdicts, article = outcome.page.blocks, outcome.verdicts, outcome.article
    assert [verdict.block for verdict in verdicts] == list(range(len(blocks)))
    assert all(verdict.rule and verdict.because for verdict in verdicts)
    if article.strategy == "blocks":
        assert article.body.split() == replay(outcome).split()
        assert article.body.count("\n\n") == replay(outcome).count("\n\n")
    owned = [verdict.rule for verdict in verdicts if verdict.role != "body"]
    owned += [cut.rule for verdict in verdicts for cut in verdict.cuts]
    assert sorted(owned) == sorted(removal.rule for removal in article.removed
                                   if not removal.rule.startswith("repair-"))
    assert 0 <= article.confidence <= 1
    assert Article.from_json(article.to_json()) == article
    jsonschema.validate({"source": "page", **json.loads(article.to_json())}, SCHEMA)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.parent.name
                         if isinstance(page, Path) else "")
def test_cases(page: Path | str) -> None:
    outcome = trace(page)
    check(outcome)
    again = trace(page)
    assert again.article == outcome.article
    assert again.verdicts == outcome.verdicts
    if isinstance(page, Path):
        encoding = outcome.page.source.encoding
        assert trace(page.read_bytes().decode(encoding, "replace")).article == outcome.article


@FEW
@given(texts.filter(str.strip))
def test_any_text(text: str) -> None:
    outcome = trace(text, kind="text")
    check(outcome)
    assert trace(text, kind="text").article == outcome.article


@FEW
@given(pages)
def test_any_page_in_every_form(page: str) -> None:
    outcome = trace(page)
    check(outcome)
    parse: Callable[[str], object]
    for parse in (str.encode, html.document_fromstring,
                  lambda text: BeautifulSoup(text, "html.parser")):
        assert trace(parse(page)).article == outcome.article  # type: ignore[arg-type]


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    for code in list_languages():
        jsonschema.validate(json.loads(Article(language=code).to_json()), SCHEMA)
    assert SCHEMA["properties"]["schema"]["const"] == Article().to_dict()["schema"]
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**json.loads(Article().to_json()), "body": None}, SCHEMA)


def test_another_version_is_refused() -> None:
    with pytest.raises(ValueError, match="form 99"):
        Article.from_dict({**Article().to_dict(), "schema": 99})


@pytest.mark.parametrize("form", [
    "[]", "1", "x", "{}", '{"schema": 1, "body": 5}', '{"schema": 1, "byline": "abc"}',
    '{"schema": 1, "warnings": null}', '{"schema": 1, "removed": [{"text": "a"}]}',
    '{"schema": 1, "facts": []}', '{"schema": 1, "facts": {"headline": {"value": "a"}}}',
    '{"schema": 1, "kind": "pdf"}', pytest.param("[" * 100_000, id="brackets")])
def test_another_form_is_refused(form: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        Article.from_json(form)
    assert Article.from_json('{"schema": 1, "facts": null}') == Article()
