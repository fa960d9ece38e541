"""Marks that end sentences in scripts of their own, and scripts that part no words."""

import re

FULL_STOPS = "։۔।॥།။።។᠃。"
"""Of Armenian, Urdu, Hindi, Tibetan, Burmese, Ethiopian, Khmer, Mongolian, Chinese; `core.h` states
the same."""
CRIES = "؟！？"
"""What asks or exclaims, as Arabic and Chinese write it."""
UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff]")
"""Letters of scripts without spaces: Thai, Lao, Burmese, Khmer, Japanese, Chinese."""
