"""What became of each block, drawn in the terminal from the verdicts and nothing else."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from ..model import Fact, Verdict
from ..pipeline import Outcome

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

SHOWN = 240
"""Characters of a block that the report shows; what is cut out of it is shown whole."""
STYLES = {"body": "green", "boilerplate": "red"}
OTHER_STYLE = "cyan"
"""Colour of blocks that are neither: headline, byline, caption."""


def draw_report(outcome: Outcome, console: Console) -> None:
    """Draw an article's facts, each block with its verdict, and how often each rule decided."""
    article = outcome.article
    console.print(f"{article.kind}, by {article.strategy}, confidence {article.confidence:.2f}",
                  style="bold", markup=False, highlight=False)
    facts = article.facts
    for name, fact in (("headline", facts.headline), ("byline", facts.byline),
                       ("date", facts.date), ("modified", facts.modified)):
        draw_fact(name, fact, console)
    for warning in article.warnings:
        console.print(f"warning: {warning}", style="yellow", markup=False, highlight=False)
    console.print()
    for verdict in outcome.verdicts:
        console.print(draw_verdict(verdict, outcome.page.blocks[verdict.block].text),
                      soft_wrap=True, highlight=False)
    rules = Counter(verdict.rule for verdict in outcome.verdicts if verdict.role != "body")
    rules.update(cut.rule for verdict in outcome.verdicts for cut in verdict.cuts)
    kept = sum(verdict.role == "body" for verdict in outcome.verdicts)
    console.print()
    console.print(f"{kept} of {len(outcome.verdicts)} blocks kept; taken out by "
                  + (", ".join(f"{rule} {count}" for rule, count in rules.most_common())
                     or "no rule"),
                  markup=False, highlight=False, soft_wrap=True)


def draw_fact(name: str, fact: Fact | None, console: Console) -> None:
    """Draw a fact with its origin and how many others were found."""
    line = f"{name}: none"
    if fact:
        others = f", {len(fact.others)} more" if fact.others else ""
        line = f"{name}: {fact.value} ({fact.origin}{others})"
    console.print(line, markup=False, highlight=False, soft_wrap=True)


def draw_verdict(verdict: Verdict, text: str) -> Text:
    """Draw one block: number, role, rule and reason, then its text with what was cut struck out."""
    from rich.text import Text

    style = STYLES.get(verdict.role, OTHER_STYLE)
    sign = "+" if verdict.role == "body" else "-"
    drawn = Text()
    drawn.append(f"{sign} {verdict.block:>4} {verdict.role:<11} ", style=f"bold {style}")
    drawn.append(f"{verdict.rule}: {verdict.because}\n", style="dim")
    shown = " ".join(text.split())
    drawn.append(f"       {shown[:SHOWN]}{'…' if len(shown) > SHOWN else ''}", style=style)
    for cut in verdict.cuts:
        if cut.span:
            drawn.append(f"\n       cut by {cut.rule}: {cut.because}: ", style="dim")
            drawn.append(text[slice(*cut.span)], style="red strike")
    return drawn
