"""The facts of a page, as the tests ask for them: its cues read on the way."""

from cleaner.facts import find_facts
from cleaner.learned import read_page_cues
from cleaner.model import Facts, Page


def read_facts(page: Page) -> Facts:
    return find_facts(page, read_page_cues(page))
