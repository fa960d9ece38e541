"""What a page states of its article: headline, byline and dates, with origin and runners-up."""

from __future__ import annotations

from collections.abc import Sequence

from ..lexicon.cues import Cues
from ..model import Facts, Page
from .byline import find_byline
from .date import find_dates
from .glances import glance_at
from .headline import find_headline
from .structured import read_data
from .titles import read_names


def find_facts(page: Page, cues: Sequence[Cues]) -> Facts:
    """Find headline, byline and dates of a page; what it does not state is None.

    cues: of each of its blocks (`learned.read_page_cues`).
    """
    data, glances = read_data(page.head), glance_at(page)
    site = read_names(page, data.metas)
    headline = find_headline(page, site, data, glances, cues)
    byline, names, printed = find_byline(page, headline, site, data, glances, cues)
    date, modified = find_dates(page, headline, data, glances)
    return Facts(headline, byline, names, printed, date, modified)
