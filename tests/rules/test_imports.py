"""The import contracts hold, see every package there is, and fail when they are broken."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from tests.rules.source import PACKAGES, ROOT, pyproject
from tests.running import Answer, run

NOT_SHIPPED = {"tests", "tools"}
GENERATED = {"build", "dist"}

SKELETON = {
    "protocol/__init__.py": "",
    "protocol/steps.py": "",
    "storage/__init__.py": "import tinydb\nfrom protocol import steps\n",
    "screens/__init__.py": "",
    "screens/keys.py": "import textual\n",
    "screens/base.py": "import textual\nfrom protocol import steps\n",
    "screens/steps/__init__.py": "",
    "screens/steps/one.py": "from screens import base\n",
    "screens/steps/two.py": "from screens import base\n",
    "tui/__init__.py": "",
    "tui/cli.py": "import storage\n\ndef main():\n    from tui import app\n",
    "tui/app.py": "import rich\nimport storage\nfrom screens.steps import one, two\n",
    "tui/exporting/__init__.py": "",
    "tui/exporting/formats.py": "def loop():\n    from tui.exporting import loop_svg\n",
    "tui/exporting/loop_svg.py": "import rich\n",
    "tui/words.py": "",
}


def lint_imports(root: Path) -> Answer:
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"]
    return run(command, {"PYTHONPATH": str(root), "PYTHONUTF8": "1", "COLUMNS": "200"}, cwd=root)


def packages_in(root: Path) -> set[str]:
    """The folders at the top level that hold Python code, but for what is hidden or generated."""
    folders = [folder for folder in root.iterdir() if folder.is_dir() and not folder.name.startswith(".") and folder.name not in GENERATED]
    return {folder.name for folder in folders if next(folder.rglob("*.py"), None)}


def test_the_contracts_are_kept() -> None:
    answer = lint_imports(ROOT)
    assert answer.code == 0, answer.stdout + answer.stderr


def test_every_package_is_under_contract_and_in_the_wheel() -> None:
    config = pyproject()["tool"]
    shipped = packages_in(ROOT) - NOT_SHIPPED
    assert shipped == set(PACKAGES)
    assert shipped == set(config["importlinter"]["root_packages"])
    assert shipped == set(config["hatch"]["build"]["targets"]["wheel"]["packages"])
    assert shipped | {"tests"} == set(config["mypy"]["files"])


def test_a_new_package_is_seen(tmp_path: Path) -> None:
    (tmp_path / "extra" / "inner").mkdir(parents=True)
    (tmp_path / "extra" / "inner" / "code.py").touch()
    (tmp_path / ".hidden").mkdir()
    (tmp_path / ".hidden" / "code.py").touch()
    (tmp_path / "texts").mkdir()
    assert packages_in(tmp_path) == {"extra"}


@pytest.fixture
def skeleton(tmp_path: Path) -> Path:
    """The smallest project of our layout, under our contracts."""
    for name, text in SKELETON.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_skeleton_keeps_the_contracts(skeleton: Path) -> None:
    answer = lint_imports(skeleton)
    assert answer.code == 0, answer.stdout + answer.stderr


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("protocol/steps.py", "import storage"),
        ("protocol/steps.py", "import rich.text"),
        ("protocol/steps.py", "import platformdirs"),
        ("storage/__init__.py", "from screens import base"),
        ("storage/__init__.py", "import textual"),
        ("screens/base.py", "import storage"),
        ("screens/base.py", "import tinydb"),
        ("screens/base.py", "from tui import app"),
        ("screens/steps/one.py", "from screens.steps import two"),
        ("tui/app.py", "from tinydb import TinyDB"),
        ("tui/cli.py", "from rich import print"),
        ("tui/words.py", "import textual"),
    ],
)
def test_a_broken_contract_is_found(skeleton: Path, file: str, text: str) -> None:
    # The command line uses `words`, so that what `words` imports reaches it.
    for name, line in (("tui/cli.py", "from tui import words"), (file, text)):
        with (skeleton / name).open("a", encoding="utf-8") as source:
            source.write(f"\n{line}\n")
    answer = lint_imports(skeleton)
    assert answer.code == 1, answer.stdout + answer.stderr
    assert "BROKEN" in answer.stdout


def test_an_exception_that_nothing_needs_is_found(skeleton: Path) -> None:
    (skeleton / "tui" / "cli.py").write_text("import storage\n", encoding="utf-8")
    answer = lint_imports(skeleton)
    assert answer.code == 1
    assert "tui.cli -> tui.app" in answer.stdout + answer.stderr
