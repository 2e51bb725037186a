"""`smallwins log -`: many lines from stdin, an answer a line, each saved before it is answered."""

from __future__ import annotations

import io
import json
import os
import shlex
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.journal import Journal
from storage.lock import Lock
from tests.running import ROOT, Answer, Cli, process_environment
from tests.storage.sealing.vault import SENTINEL, holding, needs_library
from tests.tui.handing import handed, sealed, with_key
from tests.tui.shell import NOW, Shell
from tui.commands.many_logs import batches

MIXED = b"""\xef\xbb\xbf# Monday

a walked in and stayed e6 d5 strategy -k "I went in."
x walked out\r
  m left at the door e3
s --at yesterday
a far --at 2020-01-01
\xff\xfe
a for nobody --domain juggling
p "last one", without its newline"""


@pytest.fixture
def shell(home: Path) -> Shell:
    return Shell(home).ready()


def sent(shell: Shell, lines: bytes, *words: str, env: Mapping[str, str] | None = None) -> Answer:
    return shell("log", "-", *words, env=env, stdin=lines)


def documents(answer: Answer) -> list[dict[str, Any]]:
    return [json.loads(line) for line in answer.stdout.splitlines()]


def test_every_line_is_answered_by_its_number_and_the_refused_are_said_back(shell: Shell) -> None:
    answer = sent(shell, MIXED)
    assert answer.code == 1
    told = answer.stdout.splitlines()
    assert [line.split(" ", 2)[:2] for line in told] == [
        *(["3", "ok"], ["4", "refused:"], ["5", "ok"], ["6", "ok"]),
        *(["7", "refused:"], ["8", "refused:"], ["9", "refused:"], ["10", "ok"]),
    ]
    assert told[0] == (
        '3 ok Mon 2026-11-23, achieved: ask one question, "walked in and stayed", effort 6, difficulty 5, strategy, '
        "belief +3, a mastery experience"
    )
    assert told[1].endswith("You typed: x walked out")
    assert "within 7 days" in told[4]
    assert "no text in UTF-8" in told[5]
    assert "juggling" in told[6]
    assert "4 saved, 4 refused." in answer.stderr
    found = shell("list", "--json").json()["attempts"]
    assert [one["evidence"] for one in found] == ['"last one", without its newline', "left at the door", "walked in and stayed", ""]


def test_each_entry_is_what_a_command_of_its_own_makes_and_is_undone_by_itself(shell: Shell, tmp_path: Path) -> None:
    other = Shell(tmp_path / "other").ready()
    lines = ["a walked in e6 d5 strategy -k yes", "m left", "a stayed k --at 18:00"]
    for line in lines:
        assert other("log", line).code == 0
    assert sent(shell, "\n".join(lines).encode()).code == 0
    own = {"id", "domain_id", "goal_id"}
    alone, together = (
        [{name: value for name, value in one.items() if name not in own} for one in each("list", "--json").json()["attempts"]]
        for each in (other, shell)
    )
    assert together == alone
    for left in (2, 1, 0):
        assert shell("undo").code == 0
        assert len(shell("list", "--json").json()["attempts"]) == left


def test_the_example_of_the_page_is_answered_as_it_says(home: Path) -> None:
    now = "2026-11-28T12:00:00+00:00"
    blocks = [line.strip() for line in (ROOT / "docs" / "shell.md").read_text(encoding="utf-8").splitlines() if line.startswith("    ")]
    _, _, *lines = shlex.split(blocks[0].partition(" | ")[0])
    shell = Shell(home)
    shell("domain", "speak up", now=now)
    shell("goal", "ask one question", "--confidence", "8", now=now)
    answer = shell("log", "-", now=now, stdin="".join(f"{line}\n" for line in lines))
    assert answer.stdout.splitlines() == blocks[1:4]


def test_json_is_one_document_a_line(shell: Shell) -> None:
    saved, refused = documents(sent(shell, b"a walked in e6\nwalked out\n", "--json"))
    assert (saved["line"], saved["ok"], saved["outcome"], saved["streak"]["process"]) == (1, True, "achieved", 0)
    assert shell("list", "--json").json()["attempts"][0]["id"] == saved["id"]
    assert (refused["line"], refused["ok"], refused["typed"]) == (2, False, "walked out")
    assert "no outcome" in refused["refused"]


def test_at_and_domain_of_the_run_hold_where_a_line_says_nothing(shell: Shell) -> None:
    shell("domain", "phone people")
    found = documents(sent(shell, b"a one\na two --at 18:00 --domain phone\n", "--at", "yesterday 18:30", "--domain", "speak", "--json"))
    domains = {one.id: one.behaviour for one in shell.store.snapshot.domains.values()}
    assert [(one["occurred_at"], domains[one["domain_id"]]) for one in found] == [
        ("2026-11-22T18:30:00+00:00", "speak up"),
        ("2026-11-23T18:00:00+00:00", "phone people"),
    ]


@pytest.mark.parametrize("words", [["-e", "6"], ["-c", "luck"], ["-k", "yes"], ["walked in"]], ids=" ".join)
def test_what_belongs_to_one_entry_goes_on_its_line(shell: Shell, words: list[str]) -> None:
    answer = sent(shell, b"a one\n", *words)
    assert (answer.code, answer.stdout) == (2, "")
    assert shell.store.snapshot.attempts == {}


def test_nothing_to_log_is_no_error_and_writes_nothing(home: Path) -> None:
    answer = sent(Shell(home), b"\n# nothing\n\n")
    assert (answer.code, answer.stdout, answer.stderr) == (0, "", "smallwins: 0 saved, 0 refused.\n")
    assert not home.exists()


def test_without_a_domain_every_line_says_how_to_begin(home: Path) -> None:
    answer = sent(Shell(home), b"a one\na two\n")
    assert answer.code == 1
    assert [line.partition(" ")[0] for line in answer.stdout.splitlines() if "smallwins domain" in line] == ["1", "2"]


def test_a_store_that_is_held_refuses_the_lines_and_keeps_none(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    held = shell.store
    monkeypatch.setattr(Journal.__init__, "__kwdefaults__", {**(Journal.__init__.__kwdefaults__ or {}), "wait": 0.0})
    with Lock(held.paths.lock, held.disk):
        answer = sent(shell, b"a one\na two\n")
    assert answer.code == 1
    assert [line.split()[1] for line in answer.stdout.splitlines()] == ["refused:", "refused:"]
    assert shell.store.snapshot.attempts == {}


def test_where_help_is_to_be_had_is_said_once_for_words_of_danger(shell: Shell) -> None:
    single = shell("log", "m", "I want to kill myself").stderr
    [help_line] = [line for line in single.splitlines() if "help" in line.lower() or "988" in line or "116" in line][:1]
    many = sent(shell, b"m I want to kill myself\nm it rained\nm I want to kill myself\n")
    assert many.stderr.splitlines().count(help_line) == 1


@needs_library
@pytest.mark.usefixtures("cheap")
def test_a_sealed_store_takes_lines_without_the_passphrase_and_nothing_lies_in_plain(shell: Shell) -> None:
    sealed(shell.home)
    answer = sent(shell, f"a {SENTINEL} e6\nx {SENTINEL}\nm other\n".encode())
    assert [line.split()[1] for line in answer.stdout.splitlines()] == ["ok", "refused:", "ok"]
    assert answer.code == 1
    assert holding(shell.home) == []
    found = with_key(shell, "list", "--json").json()["attempts"]
    assert [one["evidence"] for one in found] == ["other", SENTINEL]
    assert {one["goal_action"] for one in found} == {"ask one question"}
    with handed() as env:
        [told] = documents(sent(shell, b"a opened e6 d5 strategy k\n", "--json", env=env))
    assert (told["ok"], told["mastery_experience"]) == (True, True)


# As a process


def started(cli: Cli, stdout: int, stderr: int) -> subprocess.Popen[bytes]:
    environment = process_environment(cli.home) | {"SMALLWINS_NOW": NOW}
    return subprocess.Popen(
        [sys.executable, "-m", "tui", "log", "-"], env=environment, cwd=ROOT, stdin=subprocess.PIPE, stdout=stdout, stderr=stderr
    )


def test_a_line_is_saved_and_answered_before_the_next_one_is_there(cli: Cli) -> None:
    Shell(cli.home).ready()
    running = started(cli, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    assert running.stdin is not None
    assert running.stdout is not None
    for number in (1, 2):
        running.stdin.write(b"a walked in\n")
        running.stdin.flush()
        assert running.stdout.readline().startswith(f"{number} ok".encode())
        assert len(Shell(cli.home).store.snapshot.attempts) == number
    running.stdin.close()
    assert running.stdout.read() == b""
    running.stdout.close()
    assert running.wait(60) == 0


def test_nobody_reading_ends_it_quietly_with_what_was_saved(cli: Cli) -> None:
    Shell(cli.home).ready()
    reading, writing = os.pipe()
    running = started(cli, stdout=writing, stderr=subprocess.PIPE)
    os.close(writing)
    os.close(reading)
    _, said = running.communicate(b"a walked in\n", timeout=60)
    assert (running.returncode, said.decode().splitlines()[1:]) == (141, ["smallwins: 1 saved, 0 refused."])
    assert len(Shell(cli.home).store.snapshot.attempts) == 1


# Cutting stdin into lines


class Trickle(io.BytesIO):
    """Gives few bytes at once, as a pipe may."""

    def read1(self, size: int | None = -1, /) -> bytes:
        return super().read1(min(size or 3, 3))


@given(st.lists(st.binary(max_size=9).map(lambda line: line.replace(b"\n", b""))))
def test_lines_are_the_same_however_they_come(lines: list[bytes]) -> None:
    text = b"\n".join(lines)
    wanted = list(enumerate(text.split(b"\n"), 1))
    if wanted[-1][1] == b"":
        wanted.pop()
    assert [one for batch in batches(Trickle(text)) for one in batch] == wanted
    assert [one for batch in batches(io.BytesIO(text)) for one in batch] == wanted


def test_an_endless_line_is_refused_in_bounded_room_and_the_next_one_is_read(shell: Shell) -> None:
    answer = sent(shell, b"a " + b"x" * 1_000_000 + b"\na short\n")
    told = answer.stdout.splitlines()
    assert [line.split()[1] for line in told] == ["refused:", "ok"]
    assert len(told[0]) < 100
