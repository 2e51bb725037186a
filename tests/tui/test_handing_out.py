"""What is handed out: to a file for its owner alone, and over nothing that is there unless the person says so."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from textual.message_pump import MessagePump

from screens.messages import HandedOut, HandOutRequested, NotHandedOut
from storage.disk import Disk
from tui.handing_out import hand_out


def asked(path: Path | str, text: str = "grüße\n", *, replace: bool = False) -> HandedOut | NotHandedOut:
    return hand_out(Disk(), HandOutRequested(str(path), text, MessagePump(), replace=replace))


def test_a_new_file_is_for_its_owner_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    answer = asked("~/out.md")
    assert isinstance(answer, HandedOut)
    path = tmp_path / "out.md"
    assert answer.path == str(path)
    assert path.read_bytes() == "grüße\n".encode()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_what_is_there_stays_until_the_person_says_so(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_text("mine", encoding="utf-8")
    path.chmod(0o644)
    answer = asked(path)
    assert isinstance(answer, NotHandedOut)
    assert answer.exists
    assert "is there already" in answer.sentence
    assert path.read_text(encoding="utf-8") == "mine"
    assert isinstance(asked(path, replace=True), HandedOut)
    assert path.read_text(encoding="utf-8") == "grüße\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert sorted(one.name for one in tmp_path.iterdir()) == ["out.csv"]


@pytest.mark.parametrize("name", ["", "folder", "nowhere/out.md", "file/out.md", "a\x00b", "~nobody-of-this-name/x", "x" * 300, "\ud800"])
def test_a_place_that_takes_no_file_is_told_in_one_line(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    answer = asked(name if name.startswith("~") else f"{tmp_path}/{name}", replace=True)
    assert isinstance(answer, NotHandedOut)
    assert not answer.exists
    assert answer.sentence.isprintable()
    assert "hoose another" in answer.sentence
