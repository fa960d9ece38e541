"""Marks that end sentences in scripts of their own."""

FULL_STOPS = "։۔।॥။።។。"
"""Of Armenian, Urdu, Hindi, Burmese, Ethiopian, Khmer, Chinese; `core.h` states the same."""
CRIES = "؟！？"
"""What asks or exclaims, as Arabic and Chinese write it."""
