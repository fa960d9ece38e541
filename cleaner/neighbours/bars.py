"""Likelihoods and sizes that several of these modules go by."""

from __future__ import annotations

LOWEST = 0.2
"""Likelihood below which nothing is kept for what surrounds it, nor because all is as unlikely."""
SURE = 0.8
"""Likelihood of the blocks around what they speak for."""
BETWEEN, MOST_BETWEEN = 0.3, 6
"""Likelihood of a heading or a paragraph between two blocks that stay, and how many such may be."""
FAR_DOWN = 3
"""Long paragraphs that stay above what is not the head of the article any more."""
MEMBERS = 3
"""Blocks that make a list, or a run."""
LEAST = 0.15
"""Likelihood from which on a member is kept with the rest."""
ASKING, LEAST_ASKING, SEVERAL = "?？؟", 4, 2
"""What questions end in, the words of one, and how many make a list of them."""
HOPED = 0.05
"""The least likelihood of a question, and of a heading that a list of contents has."""
LONGEST_LABEL = 90
"""Characters of the longest label."""
