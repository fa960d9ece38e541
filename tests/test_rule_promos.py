"""Prompts, advertisements and notices between the paragraphs, in lines and in boxes."""

from __future__ import annotations

import pytest

from .hits import MORE, PROSE, hits_on, page


@pytest.mark.parametrize(("head", "certain"), [
    ("This press release contains “forward-looking statements” as to the ice.", [True]),
    ("This website uses cookies to tell you of the ice.", [True]),
    ("Disclosure: Some of the links below are affiliate links.", [True]),
    ("By submitting your email, you agree to all that is said below.", [True]),
    ("The website uses cookies to tell you of the ice.", []),
    ("The release contained forward-looking statements as to the ice.", []),
    ("Links that are called affiliate links pay for the harbour's lamps.", [])])
def test_a_long_notice_goes_however_it_reads(head: str, certain: list[bool]) -> None:
    hits = hits_on(page(f"<p>{head} {MORE}</p>"), f"{head} {MORE}")
    assert [hit.phrase for hit in hits if hit.rule == "long-notice"] == certain


def test_a_long_notice_begins_with_what_no_article_does() -> None:
    text = f"We don't have a paywall, and never will. {MORE}"
    assert "long-notice" in {hit.rule for hit in hits_on(page(f"<p>{text}</p>"), text)}
    best = f"Get the best of both worlds on the ice. {MORE}"
    assert not hits_on(page(f"<p>{best}</p>"), best)


@pytest.mark.parametrize(("end", "certain"), [
    ("It may not be in its final form; please check the audio before quoting it.", [True]),
    ("It may not be in its final form.", [False])])
def test_two_cues_of_a_kind_are_no_prose_of_the_article_s(end: str, certain: list[bool]) -> None:
    text = f"The harbour's station has its talks written down by others in a hurry. {end}"
    hits = hits_on(page(f"<p>{text}</p>"), text)
    assert [hit.sure and hit.phrase for hit in hits if hit.rule == "syndication-line"] == certain


@pytest.mark.parametrize(("first", "last", "claimed"), [
    ("skip past newsletter promotion", "after newsletter promotion", True),
    ("skip past newsletter promotion", "Continue reading", False),
    ("Continue reading below", "Continue reading", False),
    ("Continue reading", "Continue reading", False),
])
def test_what_readers_may_skip_goes(first: str, last: str, *, claimed: bool) -> None:
    markup = page(f"<p>{first}</p><p>Ice and boats</p><p>{last}</p><p>{MORE}</p>")
    hits = hits_on(markup, "Ice and boats")
    assert ("reading-prompt" in {hit.rule for hit in hits}) == claimed


@pytest.mark.parametrize(("text", "sure"), [
    ("“The best of it in your inbox every morning. You can unsubscribe at any time,” it says.",
     False),
    ("The best of it in your inbox every morning. You can unsubscribe at any time.", True),
    ("Sign up for our newsletter about the harbour and all that lies in it.", True),
    ("Sign up for our newsletter with one of these:", False),
    ("The letter comes to your inbox every Monday.", False),
])
def test_what_is_said_is_no_sure_prompt(text: str, sure: bool) -> None:
    hits = [hit for hit in hits_on(page(f"<p>{text}</p>"), text)
            if hit.rule == "newsletter-prompt"]
    assert hits
    assert any(hit.sure for hit in hits) == sure


BUTTON = "<button>Sign up</button>"
READ = f"<p>{PROSE}</p><p>{MORE}</p>"
TOLD = "The harbour's news, each morning at seven."


@pytest.mark.parametrize(("case", "body", "claimed"), [
    ("below its title", f"{READ}<div><h4>Our newsletter</h4><p>{TOLD}</p></div>", True),
    ("beside its button", f"{READ}<div><p>{TOLD}</p>{BUTTON}</div>", True),
    ("one element further in", f"{READ}<div><p>{TOLD}</p><div>{BUTTON}</div></div>", True),
    ("in the article's own element", f"<div>{READ}<p>{TOLD}</p>{BUTTON}</div>", False),
    ("in a brief's, with a button", f"<div><p>{PROSE}</p><p>{TOLD}</p>{BUTTON}</div>", False),
    ("in a brief's below a standfirst",
     f"<p>{MORE[:90]}.</p><div><p>{PROSE}</p><p>{TOLD}</p>{BUTTON}</div>", False),
    ("beside a button for something else",
     f"{READ}<div><p>{TOLD}</p><button>Play</button></div>", False),
    ("among other articles",
     f"{READ}<div><p>{TOLD}</p><h4>Related articles</h4>{BUTTON}</div>", False),
    ("beside much else", f"{READ}<div><p>{TOLD}</p>{'<p>It was a day.</p>' * 8}{BUTTON}</div>",
     False),
])
def test_a_prompt_has_a_button(case: str, body: str, claimed: bool) -> None:
    hits = hits_on(f"<body><h1>Harbour vote put off</h1>{body}</body>", TOLD)
    assert any(hit.rule == "newsletter-prompt" and hit.sure for hit in hits) == claimed


CALL, PITCH = "<a href=/q>Get a free quote</a>", "We mend your quay from 900 crowns."


@pytest.mark.parametrize(("case", "body", "claimed"), [
    ("below a heading", f"{READ}<div><h4>Wet quay?</h4><p>{PITCH}</p><p>{CALL}</p></div>", True),
    ("in a button", f"{READ}<div><p>{PITCH}</p><button>Get a free quote</button></div>", True),
    ("in a sentence", f"{READ}<div><p>{PITCH}</p><p>Here you {CALL} for it.</p></div>", False),
    ("in the article's own element", f"<div>{READ}<p>{PITCH}</p><p>{CALL}</p></div>", False),
    ("beside each thing of a list", READ + "".join(
        f"<div><h4>Mast {n}</h4><p>It is {n} long.</p><p>{CALL}</p></div>" for n in range(4))
     + f"<div><p>{PITCH}</p><p>{CALL}</p></div>", False),
])
def test_a_call_to_action_takes_its_box(case: str, body: str, claimed: bool) -> None:
    hits = hits_on(f"<body><h1>Harbour vote put off</h1>{body}</body>", PITCH)
    assert any(hit.rule == "advertisement" and hit.sure for hit in hits) == claimed


@pytest.mark.parametrize(("case", "lines", "claimed"), [
    ("a question above", [PROSE, "Wet quay?", PITCH, "Get a free quote"], True),
    ("a label above", [PROSE, "Quays by the sea", PITCH, "Book a consultation"], True),
    ("nobody is spoken to", [PROSE, "Quays by the sea", "Quays cost a lot.", "Get a free quote"],
     False),
    ("a sentence above", [PROSE, "It was a day.", PITCH, "Get a free quote"], False),
    ("no paragraph above", ["Quays", "Wet quay?", PITCH, "Get a free quote"], False),
    ("a label of an advertisement", [PROSE, "Wet quay?", PITCH, "Advertisement"], False),
    ("many of them", [PROSE, "Wet quay?", PITCH, "Get a free quote", *(
        line for thing in ("mast", "sail", "rope")
        for line in (MORE, f"Wet {thing}?", f"We mend your {thing}.", "Get a free quote"))], False),
])
def test_what_stands_above_a_call_to_action(case: str, lines: list[str], claimed: bool) -> None:
    text = lines[2]
    hits = hits_on("\n\n".join((*lines, MORE)), text)
    assert any(hit.because == "above a call to action" for hit in hits) == claimed


@pytest.mark.parametrize(("name", "rule"), [
    ("photocredit", "caption"), ("relatedstories", "related-links"), ("credible", "")])
def test_names_of_elements_that_have_run_together(name: str, rule: str) -> None:
    hits = hits_on(page(f"<p class={name}>Ann Ray of Ribe</p>"), "Ann Ray of Ribe")
    assert [hit.rule for hit in hits][:1] == [rule][:bool(rule)]


def test_a_wrapper_of_the_article_is_no_box() -> None:
    others = "".join(f"<p><a href=/{i}>The council of town {i} met</a></p>" for i in range(90))
    source = (f"<html><body>{others}<h1>Harbour vote put off</h1><div class='page newsletter'>"
              f"<article><p>{PROSE}</p><p>{MORE}</p><p>{MORE}</p></article>"
              "<p>Sign up for our newsletter</p></div></body></html>")
    assert not [hit for hit in hits_on(source, PROSE) if hit.sure]
    assert [hit for hit in hits_on(source, "Sign up for our newsletter") if hit.sure]
