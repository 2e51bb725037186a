"""`check` in the shell: what it prints, how it ends, and the way back to a sound store."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.storage.stores import everything_below
from tests.tui.shell import Shell

WORDS = "words of somebody's own"


@pytest.fixture
def shell(home: Path) -> Shell:
    shell = Shell(home).ready()
    shell("log", "a", f"{WORDS} 1")
    shell("log", "p", f"{WORDS} 2")
    return shell


def segment(shell: Shell) -> Path:
    (found,) = (shell.home / "store" / "journal").glob("*.jsonl")
    return found


def spoil(shell: Shell) -> None:
    segment(shell).write_bytes(segment(shell).read_bytes().replace(b"own 1", b"0wn 1"))


def test_a_sound_store_is_one_line(shell: Shell) -> None:
    assert shell("check").stdout == "Sound: 1 domain, 2 entries.\n"
    document = shell("check", "--json").json()
    assert document == {
        "sound": True,
        "damaged_lines": {},
        "torn_lines": {},
        "newer_lines": {},
        "misfits": 0,
        "findings": [],
        "notes": [],
    }


def test_damage_is_told_by_file_and_line_and_never_by_words(shell: Shell) -> None:
    spoil(shell)
    before = everything_below(shell.home)
    answer = shell("check")
    name = segment(shell).name
    assert (answer.code, answer.stderr) == (1, "")
    assert answer.stdout == (
        f"store/journal/{name}: 1 damaged line (line 3), left out and kept in the file. Run: smallwins check --repair"
        f"  Did you edit it by hand? Run: smallwins check --accept journal/{name}:3\n"
    )
    document = shell("check", "--json").json()
    assert (document["sound"], document["damaged_lines"], document["misfits"]) == (False, {name: 1}, 0)
    (finding,) = document["findings"]
    assert (finding["kind"], finding["where"], finding["lines"], finding["count"]) == ("damaged lines", f"store/journal/{name}", [3], 1)
    assert everything_below(shell.home) == before


def test_repair_says_what_it_did_and_the_next_check_is_clean(shell: Shell) -> None:
    spoil(shell)
    answer = shell("check", "--repair")
    name = segment(shell).name
    assert answer.code == 0
    done, aside, sound = answer.stdout.splitlines()
    assert done == f"Done: store/journal/{name}: 1 damaged line set aside, 3 lines kept; the file as it was is {name}.damaged-1"
    assert aside.startswith(f"Set aside earlier: store/journal/{name}.damaged-1")
    assert sound == "Sound: 1 domain, 1 entry."
    assert shell("check").code == 0
    again = shell("check", "--repair", "--json").json()
    assert (again["repaired"], again["sound"]) == ([], True)


def test_an_edited_line_is_taken_after_it_was_shown_to_read(shell: Shell) -> None:
    spoil(shell)
    name = segment(shell).name
    answer = shell("check", "--accept", f"journal/{name}:3")
    assert answer.code == 0
    first, second = answer.stdout.splitlines()
    assert first.startswith(f"journal/{name}:3 reads as log of today 18:30 (attempt: ")
    assert first.endswith("), and counts from now on.")
    assert "evidence" in first
    assert second == f"The file as it was is {name}.damaged-1."
    assert WORDS not in answer.stdout
    assert [one["evidence"] for one in shell("list", "--json").json()["attempts"]] == [f"{WORDS} 2", f"{WORDS[:-3]}0wn 1"]
    assert shell("check").code == 0
    document = shell("check", "--accept", f"journal/{name}:3", "--json")
    assert (document.code, document.stderr.count("sound as it is")) == (1, 1)


def test_what_others_could_alter_is_closed_again(shell: Shell) -> None:
    (shell.home / "store").chmod(0o777)
    assert shell("status").code == 1
    answer = shell("check")
    assert answer.code == 1
    assert "store: the folder is open to others (0777). Run: smallwins check --repair" in answer.stdout
    assert shell("check", "--repair").code == 0
    assert shell("status").code == 0
    assert (shell.home / "store").stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("words", [["--others"], ["--repair", "--accept", "x:1"], ["x"], ["--accept"]])
def test_what_does_not_go_together_is_wrong_usage(shell: Shell, words: list[str]) -> None:
    answer = shell("check", *words)
    assert (answer.code, answer.stdout) == (2, "")


def test_a_newer_store_is_told_and_not_repaired(shell: Shell) -> None:
    store_json = shell.home / "store" / "store.json"
    store_json.write_text(store_json.read_text().replace('"min_writer": 1', '"min_writer": 99'))
    answer = shell("check")
    assert answer.code == 1
    assert "A newer smallwins keeps this store" in answer.stdout
    assert shell("check", "--repair").code == 1
    store_json.write_text(store_json.read_text().replace('"min_reader": 1', '"min_reader": 99'))
    answer = shell("check")
    assert (answer.code, answer.stdout.count("Update smallwins")) == (1, 1)
    assert shell("check", "--json").json()["findings"][0]["kind"] == "format"


def test_the_command_line_checks_a_store_as_a_process(shell: Shell, cli: object) -> None:
    assert callable(cli)
    spoil(shell)
    answer = cli("check", "--repair")
    assert (answer.code, WORDS in answer.stdout) == (0, False)
