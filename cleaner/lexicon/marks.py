"""Marks that end sentences in scripts of their own."""

FULL_STOPS = "։۔।॥།။።។᠃。"
"""Of Armenian, Urdu, Hindi, Tibetan, Burmese, Ethiopian, Khmer, Mongolian, Chinese; `core.h` states
the same."""
CRIES = "؟！？"
"""What asks or exclaims, as Arabic and Chinese write it."""
