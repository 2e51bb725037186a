"""A shell a week after the newest entry of every export, and every export on disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.importing.making import Export
from tests.tui.shell import Shell

NOW = "2026-11-30T18:30:00+00:00"


class Importing:
    """`importing("loop", path)` is `smallwins import loop path` at `NOW`."""

    def __init__(self, shell: Shell, folder: Path) -> None:
        self.shell, self.folder = shell, folder

    def put(self, export: Export) -> str:
        path = self.folder / export.name
        export.put(path)
        return str(path)

    def write(self, name: str, content: bytes) -> str:
        path = self.folder / name
        path.write_bytes(content)
        return str(path)

    def __call__(self, *words: str) -> dict[str, object]:
        """What came of an import that is to succeed."""
        answer = self.shell("import", *words, "--json", now=NOW)
        assert answer.code == 0, answer.stderr
        return dict(answer.json())

    def refused(self, *words: str) -> str:
        """What is said of an import that is to be refused: one line, and nothing is written."""
        before = self.shell.home.exists()
        answer = self.shell("import", *words, now=NOW)
        assert (answer.code, answer.stdout) == (1, "")
        said = [line for line in answer.stderr.splitlines() if "SMALLWINS_NOW" not in line]
        assert said[0].endswith("Nothing was imported.")
        assert said[1:] == [line for line in said[1:] if line.startswith("You typed: ")]
        assert self.shell.home.exists() == before
        return said[0].removeprefix("smallwins: ")


@pytest.fixture
def importing(home: Path, tmp_path: Path) -> Importing:
    folder = tmp_path / "exports"
    folder.mkdir()
    return Importing(Shell(home), folder)
