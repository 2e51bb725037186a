"""`protocol` computes: from the standard library alone, and nothing of it that reaches the clock, the machine, chance or files."""

from __future__ import annotations

import ast
import json
import sys

import pytest

from tests.rules.source import ROOT, Module, dotted, imported_names, modules
from tests.running import run

IMPURE = {
    *("asyncio", "builtins", "ctypes", "fcntl", "ftplib", "getpass", "glob", "http", "io", "locale", "logging", "mmap", "multiprocessing"),
    *("os", "platform", "pwd", "random", "resource", "secrets", "select", "shelve", "shutil", "signal", "smtplib", "socket", "sqlite3"),
    *("ssl", "subprocess", "sys", "syslog", "tempfile", "termios", "threading", "time", "tty", "urllib", "uuid", "warnings", "webbrowser"),
}
READS_A_FILE = {"importlib", "pathlib", "pkgutil"}
READS_ITS_OWN_TEXTS = "protocol/coaching.py"
IMPURE_CALLS = {"__import__", "breakpoint", "eval", "exec", "input", "open", "print"}

IMPORT_ALL = """
import importlib, json, sys
before = set(sys.modules)
sys.path.insert(0, sys.argv[1])
for name in sys.argv[2:]:
    importlib.import_module(name)
print(json.dumps(sorted(set(sys.modules) - before)))
"""


def impure_imports(module: Module) -> list[str]:
    packages = {name.partition(".")[0] for name in imported_names(module.tree).values()}
    allowed = sys.stdlib_module_names - IMPURE - (READS_A_FILE if module.path != READS_ITS_OWN_TEXTS else set()) | {"protocol"}
    return [f"{module.path}: imports {package}" for package in sorted(packages - allowed)]


def impure_calls(module: Module) -> list[str]:
    calls = [(node.lineno, dotted(node.func, {})) for node in ast.walk(module.tree) if isinstance(node, ast.Call)]
    return [f"{module.path}:{line}: calls {name}" for line, name in calls if name in IMPURE_CALLS]


def test_protocol_names_nothing_impure() -> None:
    assert [finding for module in modules("protocol") for finding in impure_imports(module) + impure_calls(module)] == []


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("protocol/a.py", "import textual\n"),
        ("protocol/a.py", "from storage import journal\n"),
        ("protocol/a.py", "def f():\n    import time as clock\n"),
        ("protocol/a.py", "from os import environ\n"),
        ("protocol/a.py", "import os.path\n"),
        ("protocol/a.py", "from pathlib import Path\n"),
        ("protocol/a.py", "if TYPE_CHECKING:\n    import socket\n"),
        ("protocol/a.py", "open('notes')\n"),
        ("protocol/coaching.py", "import os\n"),
    ],
)
def test_an_impure_module_is_found(path: str, text: str) -> None:
    module = Module(path, text)
    assert len(impure_imports(module) + impure_calls(module)) == 1


def test_a_pure_module_is_left_alone() -> None:
    module = Module("protocol/a.py", "from datetime import date\nfrom protocol.steps import Step\nimport math\n")
    assert impure_imports(module) + impure_calls(module) == []


def loaded_by_importing(*names: str) -> set[str]:
    """The top-level packages that come with these modules, in an interpreter that sees no site-packages."""
    answer = run([sys.executable, "-I", "-S", "-c", IMPORT_ALL, str(ROOT), *names], {})
    assert answer.code == 0, answer.stderr
    return {name.partition(".")[0] for name in json.loads(answer.stdout)}


def test_importing_all_of_protocol_loads_the_standard_library_only() -> None:
    names = [module.path.removesuffix(".py").removesuffix("/__init__").replace("/", ".") for module in modules("protocol")]
    loaded = loaded_by_importing(*names)
    assert "protocol" in loaded
    assert loaded - sys.stdlib_module_names == {"protocol"}
