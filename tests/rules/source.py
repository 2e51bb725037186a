"""The project's own files, as the rules read them."""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).parents[2]
PACKAGES = ("protocol", "screens", "storage", "tui")


class Module(NamedTuple):
    """One Python file: its path from the root (`tests/rules/source.py`) and its text."""

    path: str
    text: str

    @property
    def tree(self) -> ast.Module:
        """The text parsed anew: nodes of two readings are not equal."""
        return ast.parse(self.text, self.path)


def modules(*folders: str) -> list[Module]:
    """Every Python file below these folders, in order of path. There is at least one in each, or the rule would look at nothing."""
    found: list[Module] = []
    for folder in folders:
        files = sorted((ROOT / folder).rglob("*.py"))
        assert files, f"no Python file in {folder}"
        found += [Module(file.relative_to(ROOT).as_posix(), file.read_text(encoding="utf-8")) for file in files]
    return found


def pyproject() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def imported_names(tree: ast.AST) -> dict[str, str]:
    """What each imported name stands for: `from datetime import datetime as dt` gives `dt` -> `datetime.datetime`."""
    names: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.asname: alias.name for alias in node.names if alias.asname}
            names |= {root: root for alias in node.names if not alias.asname for root in [alias.name.partition(".")[0]]}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names |= {alias.asname or alias.name: f"{node.module}.{alias.name}" for alias in node.names}
    return names


def dotted(node: ast.AST, names: dict[str, str]) -> str | None:
    """The full name an expression goes by, through the imports: `dt.now` -> `datetime.datetime.now`; None where it is no name."""
    if isinstance(node, ast.Name):
        return names.get(node.id, node.id)
    if isinstance(node, ast.Attribute):
        owner = dotted(node.value, names)
        return f"{owner}.{node.attr}" if owner else None
    return None


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
