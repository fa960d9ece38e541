"""What of HTML is text: what a reader sees stays or has an owner, and what else goes is known."""

from __future__ import annotations

import pytest

from cleaner import clean
from cleaner.model import Source
from cleaner.segment.html import segment_html

from .pages import PARAGRAPHS

TEXT = "zebra walks quietly"
SHOWN = (
    "a abbr acronym b bdi bdo big blink cite code data del dfn em embed font i ins kbd map mark "
    "marquee meter multicol nobr output progress q rb ruby s samp small span strike strong sub sup "
    "time tt u unknown var my-element my:element "
    "address article blockquote center dd details dialog dir div dl dt fieldset form h2 header "
    "hgroup legend li listing main menu ol p plaintext pre search section slot summary template ul "
    "xmp").split()
OWNED = "aside button footer label nav noscript option optgroup".split()
SILENT = (
    "applet audio canvas datalist iframe noembed noframes object rp rt rtc script select style svg "
    "textarea title video").split()
FORMULA = "math", "math><mi", "math><mtext", "math><semantics><mrow><mi"
UNSEEN = "math><annotation", "math><semantics><annotation-xml", "math><mphantom><mi", "svg><text"


def find(element: str) -> str:
    """Where a text in an element that stands in mid-sentence is found; '' for nowhere."""
    ends = "".join(f"</{name}>" for name in reversed(element.split("><")))
    article = clean(
        f"<title>Ice in the harbour</title><article><h1>Ice in the harbour</h1>{PARAGRAPHS[0]}"
        f"<p>The council of the town said that the <{element}>{TEXT}{ends} along the river every "
        f"night, which was seen by the keepers of the lock as well.</p>{PARAGRAPHS[1]}</article>",
        kind="html")
    if TEXT in article.body:
        return "body"
    return next((removal.rule for removal in article.removed if TEXT in removal.text), "")


@pytest.mark.parametrize("element", [*SHOWN, *FORMULA])
def test_what_an_element_shows_stays(element: str) -> None:
    assert find(element) == "body"


@pytest.mark.parametrize("element", OWNED)
def test_what_is_removed_has_an_owner(element: str) -> None:
    assert find(element) not in ("", "body")


@pytest.mark.parametrize("element", [*SILENT, *UNSEEN])
def test_what_is_no_text_goes_in_silence(element: str) -> None:
    assert not find(element)


def texts_of(markup: str) -> str:
    page = segment_html(Source(f"<body>{markup}</body>", "html", None, "unicode"))
    return "|".join(block.text for block in page.blocks)


FORMULAS = (
    (("The energy <math><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></math>, "
     "as he said"), "The energy E=mc2, as he said"),
    ("The<math><mi>x</mi></math>is<math><mo>(</mo><mn>1</mn><mo>)</mo></math><b>there</b>",
     "The x is (1) there"),
    ("so (<math>\n <mi>x</mi>\n <mo>+</mo>\n <mn> 1 </mn>\n</math>)", "so (x+1)"),
    ("<math><msup><mn>10</mn><mn>5</mn></msup></math>", "10 5"),
    ("<math><mi>sin</mi><mo>\u2061</mo><mi>x</mi><mi>y</mi></math>", "sin xy"),
    ("<math><mi>y</mi><mtext>&nbsp;if&nbsp;</mtext><mn>2</mn><mo>\u2062</mo><mi>x</mi></math>",
     "y if 2x"),
    ("<math><mfrac><mn>1</mn><mfrac><mi>a</mi><mi>b</mi></mfrac></mfrac><mi>c</mi></math>",
     "1/a/b c"),
    ('<math><mfrac linethickness="0"><mi>n</mi><mi>k</mi></mfrac></math>', "n k"),
    ("<math><mtable><mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr></mtable></math>", "a b"),
    ("<math><mtext>a<br>b<script>c</script><!-- d --></mtext></math>", "a b"),
    ("see<math display=block><mo>(</mo></math>so", "see ( so"),
    ("<a href=/x>see <math><mi>x</mi></math></a>", "see x"),
    ("a <math></math>b", "a b"),
    # what a formula is written with besides
    (("<math><semantics><mi>x</mi><annotation encoding='application/x-tex'>\\x</annotation>"
     "<annotation-xml><ci>x</ci><annotation>y</annotation>z</annotation-xml></semantics>"
      "<mo>!</mo></math>"), "x!"),
    # laid out by scripts as well
    (('Let <span class="katex"><span class="katex-mathml"><math><mi>E</mi></math></span>'
     '<span class="katex-html" aria-hidden="true"><span>E<span></span></span></span></span> be'),
     "Let E be"),
    ('Let <span class="katex-html" aria-hidden="true">E</span> be', "Let E be"),
    ('<math><mi>E</mi></math><p><span class="katex-html" aria-hidden="true">F</span>', "E|F"),
    (('Let <span class="MathJax"><i>x</i>=<i>2</i><span class="MJX_Assistive_MathML"><math><mi>x'
     "</mi><mo>=</mo><mn>2</mn></math></span></span> be"), "Let x=2 be"),
    ("Let 10<math><mn>0</mn></math> be", "Let 10 0 be"),
    (("The formula <mjx-container><mjx-math><mjx-mi></mjx-mi></mjx-math><mjx-assistive-mml><math>"
     "<mi>y</mi></math></mjx-assistive-mml></mjx-container> holds"), "The formula y holds"),
)


@pytest.mark.parametrize(("markup", "text"), FORMULAS)
def test_formulas_are_read_as_they_are_shown(markup: str, text: str) -> None:
    assert texts_of(f"<p>{markup}</p>") == text


@pytest.mark.parametrize(("markup", "texts"), [
    ("a<xmp>Some <b>text</b>\n\nmore & more</xmp>b", "a|Some <b>text</b>|more & more|b"),
    ("a<listing>b\n\nc</listing>d", "a|b|c|d"),
    ("<div><p>a<plaintext>b <i>c</i>\n\nd</p></div></body></html>", "a|b <i>c</i>|d"),
    ("<nav>a <xmp>b<i></xmp> c</nav>d", "a b<i> c|d"),
    ("<xmp>&lt;</xmp>a", "<|a"), ("<xmp></xmp>a", "a"), ("<plaintext></p>", ""),
])
def test_what_is_shown_as_it_is_written_is_text(markup: str, texts: str) -> None:
    assert texts_of(markup) == texts


@pytest.mark.parametrize(("names", "shown"), [
    ("sr-only", False), ("sr-only focus:not-sr-only", False), ("sr-only md:not-sr-only", True),
    ("not-sr-only", True), ("max-sm:sr-only", True),
])
def test_what_is_shown_on_some_screens_is_no_text_read_aloud(names: str, shown: bool) -> None:
    assert texts_of(f'<p>See the report<span class="{names}"> in full</span> on ice.</p>') == \
        f"See the report{' in full' if shown else ''} on ice."
