"""Sealing in the shell: on and off, who opens it, and what works without the passphrase."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from storage.disk import Disk
from storage.paths import Paths
from tests.storage.sealing.vault import PASSPHRASE, SENTINEL, holding, lock, needs_library, unlock
from tests.storage.stores import Killed, UnsyncedDisk, everything_below
from tests.tui.handing import LATER, LOG, NEW, handed, paths_of, sealed, with_key
from tests.tui.shell import Shell

pytestmark = [needs_library, pytest.mark.usefixtures("cheap")]


@pytest.fixture
def shell(home: Path) -> Shell:
    """A sealed store with a goal that passed the gate."""
    shell = Shell(home).ready()
    sealed(home)
    return shell


# On and off


def test_lock_seals_everything_and_prints_the_recovery_key_which_opens_it(home: Path) -> None:
    shell = Shell(home).ready()
    shell(*LOG)
    before = shell("list", "--json").json()
    with handed(NEW) as env:
        answer = shell("lock", env=env)
    assert answer.code == 0
    assert "plain and are deleted" in answer.stderr
    [recovery] = [line.strip() for line in answer.stdout.splitlines() if line.startswith("    ")]
    assert len(recovery) == 69
    assert holding(home) == []
    for typed in (NEW, recovery, recovery.lower().replace("-", "")):
        with handed(typed) as env:
            assert shell("list", "--json", env=env).json() == before
    with handed(NEW) as env:
        assert recovery in shell("lock", "--recovery", env=env).stdout
    assert [one["state"] for one in shell("restore", "--list", "--json").json()["backups"]] != []


def test_unlock_gives_plain_files_back(shell: Shell) -> None:
    shell(*LOG)
    answer = with_key(shell, "unlock")
    assert (answer.code, answer.stdout) == (0, "Unsealed. Your data is plain files again.\n")
    assert SENTINEL in shell("list").stdout
    assert SENTINEL in "".join(path.read_text() for path in (shell.home / "store" / "journal").iterdir())
    assert shell("unlock").stdout == "This store is not sealed.\n"
    assert shell("unlock", "--json").json() == {"sealed": False}


@pytest.mark.parametrize("option", ["--change", "--add", "--list", "--recovery"])
def test_what_takes_a_sealed_store_says_so_where_it_is_none(home: Path, option: str) -> None:
    answer = Shell(home)("lock", option)
    assert (answer.code, answer.stdout) == (1, "")
    assert "not sealed" in answer.stderr
    assert not home.exists()


def test_one_wish_at_a_time(shell: Shell) -> None:
    assert shell("lock", "--change", "--add").code == 2


def test_another_passphrase_takes_the_place_of_the_one_it_was_opened_with(shell: Shell) -> None:
    with handed(PASSPHRASE, NEW) as env:
        assert "1 passphrase in all" in shell("lock", "--change", env=env).stdout
    with handed(NEW) as env:
        assert shell("status", env=env).code == 0
    assert with_key(shell, "status").code == 1


def test_passphrases_are_added_listed_and_all_replaced_by_the_recovery_key(shell: Shell) -> None:
    with handed(PASSPHRASE, NEW) as env:
        assert "2 passphrases in all" in shell("lock", "--add", env=env).stdout
    assert shell("lock", "--list").stdout.splitlines()[1].startswith("passphrase 2: Argon2id, ")
    assert [one["kdf"] for one in shell("lock", "--list", "--json").json()["passphrases"]] == ["argon2id"] * 2
    recovery = with_key(shell, "lock", "--recovery", "--json").json()["recovery_key"]
    with handed(recovery, "the third passphrase") as env:
        answer = shell("lock", "--change", env=env)
    assert "1 passphrase in all" in answer.stdout
    assert "1 other passphrase no longer opens it" in answer.stderr
    assert with_key(shell, "status").code == 1


@pytest.mark.parametrize(
    ("lines", "said"), [(["short"], "8 characters"), ([" " * 9], "8 characters"), ([], "a line of"), ([b"\xff" * 9], "UTF-8")]
)
def test_a_passphrase_that_will_not_do_is_refused_and_nothing_is_changed(home: Path, lines: list[str | bytes], said: str) -> None:
    shell = Shell(home).ready()
    before = everything_below(home)
    with handed(*(lines or [""])) as env:
        answer = shell("lock", env=env)
    assert (answer.code, answer.stdout) == (1, "")
    assert said in answer.stderr
    assert everything_below(home) == before


class DyingDisk(UnsyncedDisk):
    """One that no file is taken away from any more: what it held is there in both forms by then."""

    def unlink(self, path: str) -> None:
        raise Killed(path)


@pytest.mark.parametrize("act", [lock, unlock], ids=["lock", "unlock"])
def test_what_was_interrupted_is_gone_on_with_by_saying_it_again(home: Path, act: Callable[[Paths, Disk], object]) -> None:
    shell = Shell(home).ready()
    shell(*LOG)
    expected = shell("list", "--json").json()
    if act is unlock:
        sealed(home)
    with pytest.raises(Killed):
        act(paths_of(shell), DyingDisk())
    assert with_key(shell, "list", "--json").json() == expected
    assert holding(home)
    assert with_key(shell, act.__name__).code == 0
    assert (holding(home) == []) is (act is lock)
    assert with_key(shell, "list", "--json").json() == expected


def test_lock_takes_back_an_unlock_that_was_interrupted(shell: Shell) -> None:
    shell(*LOG)
    with pytest.raises(Killed):
        unlock(paths_of(shell), DyingDisk())
    answer = with_key(shell, "lock")
    assert answer.code == 0
    assert holding(shell.home) == []
    assert SENTINEL in with_key(shell, "list").stdout


# Without the passphrase


@pytest.mark.parametrize("words", [LOG, ("log", "p", SENTINEL), ("log", "m", "-e", "4", "--at", "18:00"), ("log", "s", SENTINEL)])
def test_a_log_without_the_passphrase_is_the_one_that_it_would_have_been_with_it(home: Path, words: tuple[str, ...]) -> None:
    found = []
    for name in ("with", "without"):
        shell = Shell(home.with_name(name)).ready()
        sealed(shell.home)
        said = with_key(shell, *words) if name == "with" else shell(*words, now=LATER)
        assert said.code == 0
        [entry] = with_key(shell, "list", "--json").json()["attempts"]
        status = with_key(shell, "status", "--json").json()
        assert entry["domain_id"] == status["domain"].pop("id")
        assert entry.pop("goal_id") in {status["goal"].pop("id"), None}
        found.append(({name: value for name, value in entry.items() if not name.endswith("id")}, status))
    assert found[0] == found[1]
    assert found[0][0]["mastery_experience"] is (words is LOG)


def test_it_says_what_it_knows_and_null_for_the_rest(shell: Shell) -> None:
    answer = shell("log", "a", SENTINEL, "-c", "effort", "--json")
    document = answer.json()
    assert {name for name, value in document.items() if value is not None} == {
        "id",
        "outcome",
        "logical_date",
        "occurred_at",
        "backdated",
        "sealed",
    }
    assert (document["outcome"], document["logical_date"], document["sealed"]) == ("achieved", "2026-11-23", True)
    plain = Shell(shell.home.with_name("plain")).ready()("log", "a", "--json").json()
    assert document.keys() - {"sealed"} == plain.keys()
    answer = shell("log", "a", SENTINEL, "-c", "effort")
    assert answer.stdout == f'Saved and sealed for Mon 2026-11-23, achieved\n"{SENTINEL}", effort\n'
    assert "once the store is opened" in answer.stderr
    assert holding(shell.home) == []


def test_a_machine_that_never_had_the_passphrase_logs_as_well(shell: Shell, home: Path) -> None:
    other = Shell(home.with_name("other"))
    other.home.mkdir(mode=0o700)
    (other.home / "store").symlink_to(home / "store")
    assert other(*LOG).code == 0
    assert with_key(shell, "status", "--json").json()["totals"]["mastery_experiences"] == 1


def test_words_that_name_no_domain_are_told_when_it_is_opened(shell: Shell) -> None:
    shell("log", "a", "--domain", "kitchen")
    answer = with_key(shell, "list")
    assert (answer.code, answer.stderr.count("'kitchen', which names no domain. It is in: 'speak up'")) == (0, 1)
    assert "kitchen" in with_key(shell, "goal", "another", "--confidence", "8").stderr
    assert "kitchen" not in with_key(shell, "list").stderr


def test_one_that_waits_for_a_domain_is_told(home: Path) -> None:
    shell = Shell(home)
    sealed(home)
    assert shell(*LOG).code == 0
    assert "1 entry waits for a domain" in with_key(shell, "status").stderr
    with_key(shell, "domain", "speak up")
    assert SENTINEL in with_key(shell, "list").stdout


def test_a_refused_log_keeps_its_words(shell: Shell) -> None:
    answer = shell("log", "a", SENTINEL, "-e", "11")
    assert (answer.code, answer.stdout) == (2, "")
    assert SENTINEL in answer.stderr


def test_a_prompt_is_told_that_it_is_sealed_and_waits_for_nothing(shell: Shell) -> None:
    assert shell("status", "--line") == (0, "sealed\n", "")


@pytest.mark.parametrize("words", [("path",), ("lock", "--list"), ("restore", "--list"), ("--help",), ("status", "--help")])
def test_what_needs_no_words_asks_for_nothing(shell: Shell, words: tuple[str, ...]) -> None:
    assert shell(*words).code == 0


READING = [
    *(("status",), ("status", "--json"), ("list",), ("check",), ("undo",), ("redo",), ("rest",), ("sick",), ("park",), ("resume",)),
    *(("domain", "x y z"), ("goal", "x y z", "--confidence", "8"), ("ack", "I did"), ("audit", "-c", "effort")),
    *(("review", "--cue", "x", "--tweak", "y"), ("merge", "."), ("restore",), ("lock",), ("lock", "--change"), ("unlock",)),
]


@pytest.mark.parametrize("words", READING, ids=" ".join)
def test_what_reads_takes_the_passphrase_and_a_wrong_one_changes_nothing(shell: Shell, words: tuple[str, ...]) -> None:
    words = tuple(str(shell.home) if word == "." else word for word in words)
    shell("log", "a", SENTINEL)
    before = everything_below(shell.home / "store")
    with handed("a wrong passphrase") as env:
        answer = shell(*words, env=env)
    assert (answer.code, answer.stdout) == (1, "")
    assert "This opens the store neither as its passphrase nor as its recovery key." in answer.stderr
    assert everything_below(shell.home / "store") == before


@pytest.mark.parametrize("value", [None, "", "x", "-1", "99", "9" * 30, "closed"])
def test_a_descriptor_that_is_none_is_one_line(shell: Shell, value: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tui.passphrase._TERMINAL", str(shell.home / "no terminal"))
    reading, writing = os.pipe()
    os.close(writing)
    answer = shell("list", env={} if value is None else {"SMALLWINS_PASSPHRASE_FD": str(reading) if value == "closed" else value})
    os.close(reading)
    assert (answer.code, answer.stdout) == (1, "")
    assert len(answer.stderr.splitlines()) == 1
    assert "SMALLWINS_PASSPHRASE_FD" in answer.stderr
