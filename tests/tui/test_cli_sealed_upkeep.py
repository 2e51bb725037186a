"""`check` and `purge` on a sealed store: what takes the passphrase, what does not, and that nothing is left in plain."""

from __future__ import annotations

from pathlib import Path

import pytest

from storage.line import Commit, seal
from storage.paths import Paths
from tests.storage.sealing.vault import SENTINEL, holding, needs_library, opened
from tests.tui.handing import sealed, with_key
from tests.tui.shell import Shell

pytestmark = [needs_library, pytest.mark.usefixtures("cheap")]
LATE = seal(Commit("01a1f00000000000other0001", [("log", "late", {"note": SENTINEL})]))


@pytest.fixture
def shell(home: Path) -> Shell:
    shell = Shell(home).ready()
    shell("log", "a", f"{SENTINEL} 1")
    shell("log", "p", "other words")
    sealed(home)
    return shell


@pytest.fixture
def no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tui.passphrase._TERMINAL", "/nowhere")


def spoil(home: Path) -> Path:
    (segment,) = (home / "store" / "journal").glob("*.jsonl")
    lines = segment.read_bytes().split(b"\n")
    lines[3] = lines[3].replace(b"A", b"B", 3)
    segment.write_bytes(b"\n".join(lines))
    return segment


@pytest.mark.usefixtures("no_terminal")
def test_whole_lines_are_told_from_damaged_ones_without_the_passphrase(shell: Shell) -> None:
    answer = shell("check")
    assert (answer.code, answer.stdout.splitlines()[-1]) == (0, "Sound: every line is whole.")
    segment = spoil(shell.home)
    answer = shell("check")
    assert answer.code == 1
    assert f"store/journal/{segment.name}: 1 damaged line (line 4)" in answer.stdout


def test_with_the_passphrase_it_looks_into_them(shell: Shell) -> None:
    assert with_key(shell, "check").stdout == "Sound: 1 domain, 2 entries.\n"
    assert with_key(shell, "check", "--json").json()["notes"] == []


def test_an_entry_that_waits_for_its_domain_is_no_misfit(shell: Shell) -> None:
    shell("log", "a", "quick one")
    assert with_key(shell, "check").stdout == "Sound: 1 domain, 3 entries.\n"


@pytest.mark.usefixtures("no_terminal")
def test_a_repair_takes_the_passphrase_and_leaves_nothing_in_plain(shell: Shell) -> None:
    spoil(shell.home)
    late = shell.home / "store" / "journal" / "2027-01.aaaa (conflicted copy).jsonl"
    late.write_bytes(LATE + f"{SENTINEL} damaged\n".encode())
    refused = shell("check", "--repair")
    assert (refused.code, refused.stdout) == (1, "")
    answer = with_key(shell, "check", "--repair")
    assert answer.stdout.count("Done: ") == 2 + 1, answer
    assert with_key(shell, "check").code == 0
    aside = [path for path in shell.home.rglob("*.damaged-*") if SENTINEL.encode() in path.read_bytes()]
    assert aside == []


@pytest.mark.usefixtures("no_terminal")
def test_purge_takes_the_passphrase(shell: Shell) -> None:
    refused = shell("purge", "--all", "--yes")
    assert (refused.code, "passphrase" in refused.stderr) == (1, True)
    entries = with_key(shell, "list", "--json").json()["attempts"]
    key = next(one["id"] for one in entries if SENTINEL in one["evidence"])
    answer = with_key(shell, "purge", key, "--yes")
    assert (answer.code, answer.stdout.split(" (")[0]) == (0, "Erased for good: 1 entry")
    assert [one["evidence"] for one in with_key(shell, "list", "--json").json()["attempts"]] == ["other words"]
    paths = Paths(str(shell.home), str(shell.home))
    keyring = opened(paths).keyring
    texts = [text for path in shell.home.rglob("*.jsonl") for text in path.read_bytes().split(b"\n")]
    assert not any(SENTINEL.encode() in keyring.plain(text) for text in texts)
    assert holding(shell.home) == []


def test_a_domain_goes_with_an_entry_that_was_logged_without_the_passphrase(shell: Shell) -> None:
    shell("log", "a", "quick one")
    answer = with_key(shell, "purge", "--domain", "speak", "--yes")
    assert answer.stdout.startswith("Erased for good: 3 entries, 1 domain, ")
    assert with_key(shell, "list", "--json").json() == {"attempts": []}


def test_lines_of_others_are_erased_as_well_once_they_were_sealed_here(home: Path) -> None:
    shell = Shell(home).ready()
    copy = home / "store" / "journal" / "2026-11.another.jsonl"
    copy.write_bytes(LATE)
    sealed(home)
    answer = with_key(shell, "purge", "late", "--yes")
    assert (answer.code, "other machines" in answer.stderr) == (0, False)
    keyring = opened(Paths(str(home), str(home))).keyring
    texts = [text for path in home.rglob("*.jsonl") for text in path.read_bytes().split(b"\n")]
    assert not any(SENTINEL.encode() in keyring.plain(text) for text in texts)
