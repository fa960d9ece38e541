"""Recipes in a text: what is needed, and what to do with it.

Their lines look like a page's labels one by one; between their two labels they are the article's.
"""

from __future__ import annotations

from .facts.shapes import holds_digit
from .lexicon.marks import COLONS
from .lexicon.words import ingredient_labels, step_labels
from .segment.columns import read_lines
from .standing import Standing

LONGEST_LABEL, LONGEST_LINE = 50, 300
"""Characters of the line that is a label, or begins with it, and of any other of a recipe."""
LEAST_NEEDED, MOST_NEEDED, SHARE_MEASURED = 3, 60, 0.25
"""Lines between the labels, and the share of them that hold a number."""
MOST_STEPS, LEAST_STEP, LONG_STEP = 40, 12, 40
"""Lines below the second label, characters of a sentence that says what to do, and of any line."""
FRACTIONS = "½¼¾⅓⅔⅛"
SWITCHES = frozenset("metric 1/2x ½x 1x 2x 3x".split()) | {"us customary", "us customary metric",
                                                             "1x 2x 3x", "1x2x3x"}
"""What plug-ins print below the first label, to show other measures and amounts."""
_AROUND = " \t:#*_.-–—•"


def raise_recipes(lines: Standing) -> None:
    """Raise all of each recipe, from the label of its ingredients to its last step."""
    labels = {cased for label in ingredient_labels(lines.language)
              for cased in (label, label.capitalize(), label.upper())}
    texts = read_lines(lines.page)
    for start in sorted({index for label in labels for index in texts.find(label)}):
        steps = find_steps(lines, start) if lines.size[start] <= LONGEST_LABEL else -1
        end = find_recipe_end(lines, steps) if steps > 0 else -1
        if end > steps + 1:
            for index in range(start, end):
                if not lines.is_sure(index) \
                        and lines.blocks[index].text.strip(_AROUND).casefold() not in SWITCHES:
                    lines.claim(index, [])
                    lines.keep(index)


def find_steps(lines: Standing, start: int) -> int:
    """The label of what to do below that of what is needed, -1 where it is no recipe's."""
    for index in range(start + 1, min(start + MOST_NEEDED, len(lines.blocks))):
        if lines.size[index] > LONGEST_LINE:
            break
        if is_step_label(lines, index):
            needed = range(start + 1, index)
            measured = sum(is_measured(lines.blocks[one].text) for one in needed)
            return index if len(needed) >= LEAST_NEEDED \
                and measured >= SHARE_MEASURED * len(needed) else -1
    return -1


def find_recipe_end(lines: Standing, steps: int) -> int:
    """The line behind the last that says what to do, below its label."""
    index = end = steps + 1
    while index < min(steps + MOST_STEPS, len(lines.blocks)) and not lines.is_sure(index):
        text = lines.blocks[index].text
        if lines.size[index] >= LONG_STEP or (lines.size[index] >= LEAST_STEP and (
                lines.ended[index] or text[0].isdigit())):
            end = index + 1
        elif index > steps + 1 and not (text[0].isdigit() or text[-1] in COLONS
                                        or is_step_label(lines, index)):
            break
        index += 1
    return end


def is_step_label(lines: Standing, index: int) -> bool:
    """Whether a line is but the label of what to do, or of notes on that."""
    return bool(lines.size[index] <= LONGEST_LABEL) \
        and lines.blocks[index].text.strip(_AROUND).casefold() in step_labels(lines.language)


def is_measured(text: str) -> bool:
    """Whether a line holds a number, or a part of one."""
    return holds_digit(text) or any(sign in text for sign in FRACTIONS)
