"""Files that are written beside the one whose place they take once they are whole."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import copymode

MOST_NAME = 50
"""Characters of a file's name that its part is called by, so that no name gets too long by it."""


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Where to write what takes a file's place in the end; what is left half done goes.

    The file stays as it was where an error ends the block, or the block takes away what it wrote.
    What is no file, a device or a pipe, is written to itself, and a link stays one. Whoever else
    writes to the same file at the same time writes to another part: the last one's counts.
    """
    if path.exists() and not path.is_file():
        yield path
        return
    whole = Path(os.path.realpath(path))
    part = whole.with_name(f"{whole.name[:MOST_NAME]}.{os.urandom(8).hex()}.part")
    try:
        yield part
        if part.exists():
            if whole.exists():
                copymode(whole, part)
            part.replace(whole)
    finally:
        part.unlink(missing_ok=True)
