"""Signs without which a rule need not look at a text of a page (`signs.c`)."""

from __future__ import annotations

import ctypes

from .cues import LaidPhrases
from .known import LaidWords
from .loaded import CORE
from .texts import Lines, take_findings

(COUNTED, GLUED, LABELLED, ADDRESSED, PICTURED, BRACED, OWNED, INTRODUCED, REPEATED, FED, HASHED,
 TITLED, ASKED, PROMPTED, SIGNED, SHOUTED, PARTED, POSTED, NOTICED,
 CLOCKED, FILED) = (1 << i for i in range(21))
"""The signs: begins with a number among all; a year that letters follow; begins with a label that
is asked for; an "@"; may end as a file's name does; stands in braces; opens with a copyright mark;
begins with a name, and says of what work; has come before; says what a feed's last line says;
begins as a hashtag does; begins with such a label, glued to a title; asks a question; goes on
behind one or a cry; may be the signs of authors; may end in two capitals;
is parted by strokes or arrows; may be of a social network's post; is long, and begins as notices
do; ends in two digits behind a colon; begins as agencies, papers and wires file things: "FILE - ",
"Published in ", "SOURCE "."""

CORE.find_signs.restype = ctypes.c_int32
CORE.find_signs.argtypes = (ctypes.c_void_p, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_void_p,
                            ctypes.c_char_p, ctypes.c_int64, ctypes.c_int32, ctypes.c_void_p)


def find_signs(lines: Lines, phrases: LaidPhrases, labels: int, notices: int,
               roles: LaidWords) -> list[tuple[int, int]]:
    """The numbers of the texts that show a sign, with the signs of each.

    labels: the kinds of cue that a text may begin with, before a colon; notices: those that a long
    one may begin with; roles: what people who are
    introduced may be called by.
    """
    return [(index, signs) for index, signs, _, _ in take_findings(
        lines, lambda at, _: CORE.find_signs(
            phrases, labels, notices, roles, lines.data, len(lines.data), lines.total, at))]
