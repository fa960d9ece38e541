"""Modules import in the direction of the flow."""

from __future__ import annotations

import ast
from pathlib import Path

import cleaner

PACKAGE = Path(cleaner.__file__).parent
FLOW = (
    ("patterns", "caches", "folding", "captures", "version", "native"), ("errors",), ("lexicon",),
    ("columns", "model"),
    ("compressed", "decode", "kind", "limits", "mails", "mends", "tei", "prompts", "rows",
     "unwrap", "read", "fetch"),
    ("segment",),
    ("forest",), ("facts",), ("sizes",), ("rules",),
    ("features", "learned", "standing", "recipes", "practical", "closing", "following", "below",
     "topics", "overruled", "support", "draft", "neighbours", "judge"), ("article",), ("assemble",),
    ("confidence", "rejudge"), ("rescue", "revise"), ("settle",), ("pipeline",), ("write",),
    ("fixtures",), ("ending", "replacing"), ("sources",), ("arguments", "articles"),
    ("pytest_plugin", "batch", "profile", "case_commands"), ("cli",), ("command",), ("__main__",),
)
"""Stages in order; a module may import from its own stage and from those before."""
RANK = {name: rank for rank, names in enumerate(FLOW) for name in names}


def list_imports(path: Path) -> set[str]:
    """First names below the package that a module imports, wherever in it."""
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    imported: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            imported |= {name.name.split(".")[1] for name in node.names
                         if name.name.startswith("cleaner.")}
        elif isinstance(node, ast.ImportFrom):
            if node.level:
                base = list(parts[:len(parts) - node.level])
            elif (node.module or "").split(".")[0] == "cleaner":
                base = (node.module or "").split(".")[1:]
                node.module = None
            else:
                continue
            target = [*base, *(node.module or "").split(".")] if node.module else base
            imported |= {target[0]} if target else {name.name for name in node.names}
    return imported


def test_every_module_has_its_place() -> None:
    names = {path.relative_to(PACKAGE).with_suffix("").parts[0] for path in PACKAGE.rglob("*.py")}
    assert names - {"__init__"} <= set(RANK)


def test_imports_follow_the_flow() -> None:
    against = [
        f"{path.relative_to(PACKAGE)} imports {name}"
        for path in sorted(PACKAGE.rglob("*.py")) if path != PACKAGE / "__init__.py"
        for name in sorted(list_imports(path))
        if RANK[name] > RANK[path.relative_to(PACKAGE).with_suffix("").parts[0]]
    ]
    assert against == []


def test_trees_are_not_imported_for_their_types() -> None:
    """Reading a str or bytes in UTF-8 needs neither lxml nor BeautifulSoup."""
    for name in ("read", "decode", "kind", "limits"):
        tree = ast.parse((PACKAGE / f"{name}.py").read_text(encoding="utf-8"))
        for node in tree.body:
            assert not (isinstance(node, ast.Import | ast.ImportFrom)
                        and ast.unparse(node).split()[1].split(".")[0] in ("lxml", "bs4"))
