"""The main pages look as they did. Where a change is meant, `make looks` draws the pictures anew, and `git diff` shows what changed."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.looks.pictures import FOLDER, NAMES, SIZES, file_of
from tests.running import process_environment, run


def test_pages_look_as_they_did(tmp_path: Path) -> None:
    drawn = run([sys.executable, "-m", "tests.looks.pictures", str(tmp_path / "drawn")], process_environment(tmp_path))
    assert drawn.code == 0, drawn.stderr
    files = [file_of(name, size) for name in NAMES for size in SIZES]
    changed = [str(file) for file in files if (tmp_path / "drawn" / file).read_text("utf-8") != (FOLDER / file).read_text("utf-8")]
    assert changed == [], "`make looks` draws them anew"
    assert {file.relative_to(FOLDER) for file in FOLDER.rglob("*.txt")} == set(files)
