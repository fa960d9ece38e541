"""Whether bytes are UTF-8 (`encoding.c`); to decode them for that takes four times as long."""

from __future__ import annotations

import ctypes

from .loaded import CORE

CORE.is_utf8.restype = ctypes.c_bool
CORE.is_utf8.argtypes = (ctypes.c_char_p, ctypes.c_int64)
CORE.count_misread.restype = ctypes.c_int64
CORE.count_misread.argtypes = (ctypes.c_char_p, ctypes.c_int64)


def is_utf8(data: bytes) -> bool:
    """Whether bytes are UTF-8, as strictly as `bytes.decode()` takes it."""
    return bool(CORE.is_utf8(data, len(data)))


def count_misread(data: bytes) -> int:
    """How often UTF-8 shows that it is UTF-8 that was read in another encoding ("â€™" for "’")."""
    return int(CORE.count_misread(data, len(data)))
