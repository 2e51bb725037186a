"""A sealed store that somebody tampered with, or that lacks something: one clear line each, and nothing is lost."""

from __future__ import annotations

import base64
import json
import sys
from pathlib import Path

import pytest

from storage.line import signed
from tests.storage.sealing.vault import SENTINEL, holding, keys_of, lock, needs_library
from tests.tui.handing import LOG, NEW, handed, paths_of, sealed, with_key
from tests.tui.shell import Shell

pytestmark = [needs_library, pytest.mark.usefixtures("cheap")]


@pytest.fixture
def shell(home: Path) -> Shell:
    """A sealed store with a goal that passed the gate."""
    shell = Shell(home).ready()
    sealed(home)
    return shell


def segment_of(shell: Shell) -> Path:
    return max((shell.home / "store" / "journal").iterdir())


def altered(shell: Shell, number: int, **changes: object) -> None:
    lines = segment_of(shell).read_bytes().splitlines(keepends=True)
    content = {name: value for name, value in (json.loads(lines[number]) | changes).items() if name != "crc"}
    lines[number] = signed(json.dumps(content, separators=(",", ":")).encode()[:-1])
    segment_of(shell).write_bytes(b"".join(lines))


def box(shell: Shell, number: int) -> str:
    return str(json.loads(segment_of(shell).read_bytes().splitlines()[number])["sealed"])


def flipped(text: str) -> str:
    data = bytearray(base64.b64decode(text))
    data[30] ^= 1
    return base64.b64encode(data).decode()


@pytest.mark.parametrize(("what", "count"), [("altered", 1), ("swapped", 2), ("replayed", 0), ("moved", 1), ("foreign", 1)])
def test_a_line_that_is_not_as_it_was_sealed_is_counted_and_harms_no_other(shell: Shell, what: str, count: int) -> None:
    for words in ("first", "second", "third"):
        shell("log", "a", words)
    segment, text = segment_of(shell), segment_of(shell).read_bytes()
    one, two = box(shell, -2), box(shell, -1)
    if what == "altered":
        altered(shell, -1, sealed=flipped(two))
    elif what == "swapped":
        altered(shell, -1, sealed=one)
        altered(shell, -2, sealed=two)
    elif what == "moved":
        altered(shell, -1, sealed=one)
    elif what == "replayed":
        segment.with_name("2026-11.another.1.sealed.jsonl").write_bytes(text)
        segment.with_name("2026-11.another.1.sealed.jsonl").chmod(0o600)
        segment.write_bytes(text + text.splitlines(keepends=True)[-1])
    else:
        other = Shell(shell.home.with_name("other")).ready()
        lock(paths_of(other), keys=keys_of(2))
        segment.write_bytes(text + segment_of(other).read_bytes().splitlines(keepends=True)[1])
    answer = with_key(shell, "check")
    assert answer.code == (1 if count else 0)
    lines = "damaged lines" if count > 1 else "damaged line"
    if count:
        assert answer.stdout.startswith(f"store/journal/{segment.name}: {count} {lines} (line")
        assert answer.stdout.endswith("left out and kept in the file. Run: smallwins check --repair\n")
    else:
        assert answer.stdout == "Sound: 1 domain, 3 entries.\n"
    shown = {one["evidence"] for one in with_key(shell, "list", "--json").json()["attempts"]}
    assert shown == {"first", "second", "third"} - {"altered": {"third"}, "swapped": {"second", "third"}, "moved": {"third"}}.get(
        what, set()
    )
    assert shell(*LOG).code == 0
    assert SENTINEL in with_key(shell, "list").stdout


def test_another_public_key_is_told_and_nothing_is_sealed_to_it(shell: Shell) -> None:
    assert shell("log", "a", "before").code == 0
    store_json = shell.home / "store" / "store.json"
    kept = store_json.read_text()
    content = json.loads(kept)
    content["seal"]["public"] = base64.b64encode(keys_of(2).public).decode()
    store_json.write_text(json.dumps(content))
    answer = shell(*LOG)
    assert (answer.code, answer.stdout) == (1, "")
    assert "sealed to another key" in answer.stderr
    assert SENTINEL in answer.stderr
    answer = with_key(shell, "status")
    assert (answer.code, answer.stdout) == (1, "")
    assert "altered the file" in answer.stderr
    store_json.write_text(kept)
    assert "before" in with_key(shell, "list").stdout


def test_a_machine_that_sealed_writes_in_plain_only_when_somebody_with_the_passphrase_said_so(shell: Shell) -> None:
    assert shell("log", "a", "before").code == 0
    store_json = shell.home / "store" / "store.json"
    content = json.loads(store_json.read_text())
    content["seal"]["state"] = "off"
    store_json.write_text(json.dumps(content))
    answer = shell(*LOG)
    assert (answer.code, answer.stdout) == (1, "")
    assert "store.json says it is unsealed" in answer.stderr
    assert holding(shell.home) == []
    assert "before" in with_key(shell, "list").stdout
    assert with_key(shell, *LOG).code == 1
    assert holding(shell.home) == []
    assert "Unsealed." in with_key(shell, "unlock").stdout
    assert shell(*LOG).code == 0
    assert holding(shell.home) != []


def test_another_machine_is_told_once_that_the_store_was_unsealed(shell: Shell, home: Path) -> None:
    other = Shell(home.with_name("other"))
    other.home.mkdir(mode=0o700)
    (other.home / "store").symlink_to(home / "store")
    assert other(*LOG).code == 0
    assert with_key(shell, "unlock").code == 0
    assert shell(*LOG).code == 0
    assert other(*LOG).code == 1
    assert with_key(other, "list").code == 0
    assert with_key(other, *LOG).code == 1
    assert with_key(other, "unlock").code == 0
    assert other(*LOG).code == other("status").code == 0


@pytest.mark.parametrize("slots", [None, [], [{"kdf": "argon2id", "t": 10**6, "m": 1 << 30, "p": 4, "salt": "", "key": ""}]])
def test_without_key_slots_the_recovery_key_opens_it(shell: Shell, slots: list[object] | None) -> None:
    store_json = shell.home / "store" / "store.json"
    recovery = with_key(shell, "lock", "--recovery", "--json").json()["recovery_key"]
    content = json.loads(store_json.read_text())
    if slots is None:
        store_json.unlink()
    else:
        content["seal"]["slots"] = slots
        store_json.write_text(json.dumps(content))
    assert shell(*LOG).code == 0
    answer = with_key(shell, "status")
    assert answer.code == 1
    assert "key slots of this store are not here" in answer.stderr
    with handed(recovery, NEW) as env:
        assert shell("lock", "--change", env=env).code == 0
    with handed(NEW) as env:
        assert SENTINEL in shell("list", env=env).stdout


@pytest.mark.parametrize("words", [("lock",), ("unlock",), ("status",), ("log", "a", SENTINEL)])
def test_without_the_package_one_line_says_what_to_install(shell: Shell, words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "storage.sealing.boxes", None)
    with handed() as env:
        answer = shell(*words, env=env if words[0] != "log" else {})
    assert (answer.code, answer.stdout) == (1, "")
    assert "pip install 'smallwins[seal]'" in answer.stderr
    assert answer.stderr.count("smallwins: ") == 1
