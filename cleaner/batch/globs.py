"""Globs of files, in which `**` stands for folders of any depth.

Python's own goes through links that lead back as often as the system lets it, which takes more than
all time where there are several. Here each folder is looked through once, and each file has one
name: its own, or a link's where nothing else leads to it.
"""

from __future__ import annotations

import glob
import os
from collections.abc import Iterator

from ..patterns import compile_re
from ..sources import is_so

_DEEP = compile_re(r"(^|/)(?:\*\*(?:/+|$))+")


def find_glob(pattern: str) -> list[str]:
    """The paths of a pattern, in order."""
    if not _DEEP.search(pattern):
        return sorted(glob.iglob(pattern))  # noqa: PTH207
    known: dict[str, str] = {}
    for path in sorted(expand(pattern), key=os.path.islink):
        known.setdefault(os.path.realpath(path), path)
    return sorted(known.values())


def expand(pattern: str, root: str = "") -> Iterator[str]:
    """The paths of a pattern below a folder, those that lead through links last."""
    deep = _DEEP.search(pattern)
    if deep is None:
        yield from (root + path for path in find_below(pattern, root))
        return
    before, behind = pattern[:deep.end(1)], pattern[deep.end():]
    if not behind and not pattern.endswith("/"):
        behind = "*"  # all files, as `**` at the end says
    for top in find_below(before, root) if glob.has_magic(before) else [before]:
        for folder in list_folders(root + top):
            yield from expand(behind, folder)


def find_below(pattern: str, root: str) -> list[str]:
    """The paths of a pattern without `**`, as they are called below a folder."""
    return sorted(glob.iglob(pattern, root_dir=root or None))  # noqa: PTH207


def list_folders(top: str) -> Iterator[str]:
    """A folder and those below it, each once, with a slash behind; hidden ones are passed over.

    What links lead to comes when all else is done, so that a folder goes by its own name.
    """
    own, linked = [top], list[str]()
    seen = set[tuple[int, int]]()
    while own or linked:
        folder = own.pop() if own else linked.pop(0)
        try:
            state = os.stat(folder or os.curdir)  # noqa: PTH116
            if (state.st_dev, state.st_ino) in seen:
                continue
            seen.add((state.st_dev, state.st_ino))
            with os.scandir(folder or os.curdir) as entries:
                below = sorted((entry.name, entry.is_symlink()) for entry in entries
                               if not entry.name.startswith(".") and is_so(entry.is_dir))
        except OSError:  # as glob takes it: no folder, or one that is closed
            continue
        yield folder
        for name, is_link in below:
            (linked if is_link else own).append(f"{folder}{name}/")
