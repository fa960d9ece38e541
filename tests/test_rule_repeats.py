"""What a page says twice: pull quotes, labels of a copy, the text again with its markup."""

from __future__ import annotations

import pytest

from cleaner.model import Source
from cleaner.rules.repeats import find_copied_labels
from cleaner.segment.html import segment_html

from .hits import COPIED, hits_on, page


@pytest.mark.parametrize(("copy", "claimed"), [
    ("<p>{0}</p><h3>Who pays</h3><p>{1}</p><p>{2}</p>", ["Who pays"]),
    ("<p>{0}</p><h3>What is left</h3><p>{1}</p><p>{2}</p>", []),
    ("<p>{1}</p><h3>Who pays</h3><p>{0}</p><p>{2}</p>", []),
    ("<table><tr><td>{0}</td><td>Who pays</td><td>{1}</td><td>{2}</td></tr></table>", []),
    ("<p>{0}</p><h3>Who pays</h3>", [])])
def test_labels_within_a_copy_of_the_text(copy: str, claimed: list[str]) -> None:
    story = "<p>{0}</p><h3>Who pays</h3><p>{1}</p><p>{2}</p>"
    texts = [f"{text} It went on for days by the sea." for text in ("Ice came.", "Fog!", "Rain.")]
    page = segment_html(Source((story + copy).format(*texts), "html", None, "unicode"))
    again = {i for i, block in enumerate(page.blocks) if i > 3 and block.text in texts}
    hits = find_copied_labels(page.blocks, again)
    assert [page.blocks[hit.block].text for hit in hits] == claimed


@pytest.mark.parametrize(("quote", "text", "claimed"), [
    ("<blockquote><p>The council met again.</p></blockquote>", "The council met again.", False),
    ("<blockquote><p>We can wait for one winter more.</p></blockquote>",
     "We can wait for one winter more.", False),
    ("<blockquote><p>Have waited for ten years.</p></blockquote>", "Have waited for ten years.",
     True),
    ("<blockquote><p>Ten years</p></blockquote>", "Ten years", False),
    (("<blockquote class=quote><div>“We have waited for ten years”</div><cite>Ann Ray</cite>"
      "</blockquote>"), "Ann Ray", True),
])
def test_pull_quotes_of_few_words(quote: str, text: str, claimed: bool) -> None:
    assert ("pull-quote" in {hit.rule for hit in hits_on(page(quote), text)}) == claimed


PARTED = "“It is the ice that pays,” she said. “Nobody asks the ice.”"


@pytest.mark.parametrize(("quote", "claimed"), [
    ("“It is the ice that pays. Nobody asks the ice.”", True),
    ("It is the ice that pays! Nobody asks the ice.", True),
    ("“It is the ice that pays. Nobody asks for the ice.”", False),
    ("“Nobody asks. It is the ice that pays for it.”", False),
])
def test_a_pull_quote_that_the_text_parts(quote: str, claimed: bool) -> None:
    body = f"<blockquote><p>{quote}</p></blockquote><p>{PARTED} So it went on for years.</p>"
    assert ("pull-quote" in {hit.rule for hit in hits_on(page(body), quote)}) == claimed


@pytest.mark.parametrize(("copies", "claimed"), [(COPIED[:4], True), (COPIED[:2], False),
                                                 ([f"{text} Or so" for text in COPIED[:4]], False)])
def test_the_article_again_with_its_markup(copies: list[str], claimed: bool) -> None:
    tagged = [f'<p class="body">{text}</p>' for text in copies]
    source = "\n\n".join(["Harbour vote put off", *COPIED, "Print it", "<h1>Ice</h1>", *tagged])
    for text in ("<h1>Ice</h1>", tagged[-1]):
        assert ("markup-copy" in {hit.rule for hit in hits_on(source, text)}) == claimed
