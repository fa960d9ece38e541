"""The library itself, loaded once; the other modules of this folder say how to call it."""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path
from typing import Any

from numpy.typing import NDArray

VERSION = 25
"""Of the library's functions and layouts; `core.h` states the same."""


def load() -> ctypes.CDLL:
    """Load the library that stands beside this file; ImportError where it is not, or another's."""
    path = Path(__file__).with_name("core.dll" if sys.platform == "win32" else "core.so")
    try:
        core = ctypes.CDLL(str(path))
    except OSError as error:
        raise ImportError(f"cleaner's compiled core can't be loaded ({error}); "
                          "`pip install .` builds it") from error
    if core.core_version() != VERSION:
        raise ImportError(f"cleaner's compiled core is of another version than {VERSION}; "
                          "`pip install .` builds it anew")
    core.begin()
    return core


CORE = load()


def check(outcome: int, misfit: str) -> None:
    """Raise what a call has ended in: MemoryError, or ValueError where its arguments don't fit."""
    if outcome < 0:
        raise MemoryError("no memory for what is measured of a page")
    if not outcome:
        raise ValueError(misfit)


def hold(array: NDArray[Any]) -> bytes:
    """The bytes of an array: of the core's own those that it is read from, which costs nothing."""
    held = array.base
    return held if isinstance(held, bytes) and len(held) == array.nbytes else array.tobytes()


def locate(held: Any) -> int:
    """The address of an array or a buffer of our own: a fifth of what `array.ctypes.data` costs."""
    try:
        return ctypes.addressof(ctypes.c_char.from_buffer(held))
    except ValueError:
        return 0  # it is empty


def refer(held: Any) -> Any:
    """A reference to such a one, for functions of the core whose arguments have no types stated."""
    try:
        return ctypes.byref(ctypes.c_char.from_buffer(held))
    except ValueError:
        return None  # it is empty
