"""Builds the compiled core, with the compiler at hand or one that pip brings for the build.

Run by Hatch at every install, editable ones too; by hand: `python cleaner/native/build.py`.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import unicodedata
from collections.abc import Iterator
from html.entities import html5
from importlib.util import find_spec
from pathlib import Path
from typing import Any

try:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface
except ImportError:  # run by hand
    BuildHookInterface = object

HERE = Path(__file__).parent
LIBRARY = "core.dll" if sys.platform == "win32" else "core.so"
FLAGS = ("-std=c11", "-O3", "-shared", "-fPIC", "-fvisibility=hidden", "-ffp-contract=off",
         "-Wall", "-Wextra")
"""`-ffp-contract=off`: no sum may depend on whether a processor multiplies and adds at once."""
BROUGHT = "ziglang>=0.13"
"""The C compiler that pip can bring, where a machine has none."""


class CoreBuildHook(BuildHookInterface):
    """Builds the core into the package, and names the platform in the wheel's tag."""

    PLUGIN_NAME = "custom"

    def dependencies(self) -> list[str]:
        return list_requirements()

    def initialize(self, _version: str, build_data: dict[str, Any]) -> None:
        build()
        platform = sysconfig.get_platform().replace("-", "_").replace(".", "_")
        build_data["pure_python"] = False
        build_data["tag"] = f"py3-none-{platform}"
        build_data["artifacts"].append(f"cleaner/native/{LIBRARY}")


def list_requirements() -> list[str]:
    """What has to be installed before the core can be built, beside a compiler at hand."""
    return [] if find_compiler() else [BROUGHT]


def find_compiler() -> list[str]:
    """The command of a C compiler, or nothing."""
    if command := shlex.split(os.environ.get("CC", "")):
        return command
    for name in ("cc", "gcc", "clang"):
        if found := shutil.which(name):
            return [found]
    return [sys.executable, "-m", "ziglang", "cc"] if find_spec("ziglang") else []


def build() -> None:
    """Compile all sources to one library beside them; RuntimeError where that fails."""
    compiler = find_compiler()
    if not compiler:
        raise RuntimeError(f"no C compiler: set CC, or `pip install '{BROUGHT}'`")
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / LIBRARY
        for name, lines in (("characters", write_classes()), ("folding", write_foldings()),
                            ("lowered", write_lowered()), ("bases", write_bases()),
                            ("entities", write_entities())):
            header = Path(folder) / f"{name}.h"
            header.write_text("\n".join(lines) + "\n", encoding="ascii")
        sources = sorted(map(str, HERE.glob("*.c")))
        command = [*compiler, *FLAGS, f"-I{folder}", *sources, "-o", str(made), "-lm"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
        if done.returncode:
            raise RuntimeError(f"{compiler[0]} could not build cleaner's core:\n{done.stderr}")
        shutil.move(made, HERE / LIBRARY)


def write_classes() -> Iterator[str]:
    """The lines of characters.h: every character at which the class changes, and the class."""
    yield "static const struct { uint32_t first; uint8_t value; } RUNS[] = {"
    before = -1
    for code in range(sys.maxunicode + 1):
        value = classify(chr(code))
        if value != before:
            yield f"{{{code:#x}, {value}}},"
            before = value
    yield f"{{{sys.maxunicode + 1:#x}, 0}}}};"


def write_lowered() -> Iterator[str]:
    """The lines of lowered.h: every character that another stands for in lower case."""
    yield "static const struct { uint32_t code, lower; } PAIRS[] = {"
    for code in range(sys.maxunicode + 1):
        lower = chr(code).lower()
        if len(lower) == 1 and ord(lower) != code:
            yield f"{{{code:#x}, {ord(lower):#x}}},"
    yield "};"


def write_bases() -> Iterator[str]:
    """The lines of bases.h: the letter of ASCII that a letter with accents is made of, or 0."""
    yield "static const char BASES[] = {"
    for code in range(0x80, 0x1F00):
        base = unicodedata.normalize("NFKD", chr(code))[0]
        if base.isascii() and base.isalnum():
            yield f"[{code:#x}] = '{base.lower()}',"
    yield "};"


def write_entities() -> Iterator[str]:
    """The lines of entities.h: every named character of HTML, in the order of their names."""
    yield "static const struct { const char *name, *text; } ENTITIES[] = {"
    for name in sorted(html5):
        text = "".join(f"\\x{byte:02x}" for byte in html5[name].encode())
        yield f'{{"{name}", "{text}"}},'
    yield "};"


def classify(mark: str) -> int:
    """The class of a character, in the bits of core.h; a letter is what `[^\\W\\d_]` matches."""
    word, decimal = mark.isalnum(), mark.isdecimal()
    return ((word and not decimal) | decimal << 1 | mark.isupper() << 2 | mark.islower() << 3
            | mark.isspace() << 4 | mark.isdigit() << 5 | mark.isalpha() << 6
            | (unicodedata.category(mark) in ("Mn", "Mc")) << 7)


def write_foldings() -> Iterator[str]:
    """The lines of folding.h: what every character is in case folded text.

    By the upper digits of a character the number of a row, by the last two its value there: 0 for
    itself, another character, or less than 0 for one of the longer `EXPANDED`.
    """
    folded = {code: text for code in range(sys.maxunicode + 1)
              if (text := chr(code).casefold()) != chr(code)}
    longer = [text for text in folded.values() if len(text) > 1]
    rows = sorted({code >> 8 for code in folded})
    yield f"static const uint8_t ROWS[{rows[-1] + 1}] = {{"
    yield from (f"[{row:#x}] = {number}," for number, row in enumerate(rows, 1))
    yield "};\nstatic const int32_t FOLDED[][256] = {{0},"
    places = iter(range(1, len(longer) + 1))
    for row in rows:
        values = (f"[{code & 255}] = {ord(text) if len(text) == 1 else -next(places)},"
                  for code, text in folded.items() if code >> 8 == row)
        yield "{" + "".join(values) + "},"
    yield "};\nstatic const uint32_t EXPANDED[][3] = {"
    yield from ("{" + ", ".join(hex(ord(mark)) for mark in text) + "}," for text in longer)
    yield "};"


if __name__ == "__main__":
    build()
