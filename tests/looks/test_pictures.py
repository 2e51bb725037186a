"""The main pages look as they did. Where a change is meant, `make looks` draws the pictures anew, and `git diff` shows what changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.frames.walking import demo
from tests.looks.pictures import DEPTH, FOLDER, NAMES, SIZES, file_of, pictures


@pytest.mark.parametrize("size", SIZES)
async def test_pages_look_as_they_did(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    for name, value in DEPTH.items():
        monkeypatch.setenv(name, value)
    found = await pictures(demo(str(tmp_path)), size)
    assert set(found) == set(NAMES)
    changed = [name for name, drawn in found.items() if drawn != file_of(name, size).read_text(encoding="utf-8")]
    assert changed == [], "look at them with `make looks` and `git diff`"


def test_there_is_no_picture_of_a_page_that_is_gone() -> None:
    kept = set(FOLDER.rglob("*.txt"))
    assert kept == {file_of(name, size) for name in NAMES for size in SIZES}
